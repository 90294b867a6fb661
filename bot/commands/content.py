"""`content list`: the sets that were in force."""

import argparse
from datetime import date, timedelta

from bot.commands.ordering import give


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=["list"])


def run(chosen: argparse.Namespace) -> int:
    for past in give("content-list")["sets"]:
        day = date(1970, 1, 1) + timedelta(days=past["day"])
        notes = [
            note for note, holds in (("in force", past["in_force"]), ("recalled", past["recalled"])) if holds
        ]
        print(f"{past['revision']}  {day}  {', '.join(notes)}".rstrip())
    return 0
