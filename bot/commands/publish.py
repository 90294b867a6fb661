"""`publish`: the edited set comes into force, if all of it passes."""

import argparse
import sys

from bot.commands.ordering import give


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--recall", action="store_true", help="also move everyone off all earlier sets, to the menu"
    )


def run(chosen: argparse.Namespace) -> int:
    done = give("publish", begins=True, recall=chosen.recall)
    for issue in done["issues"]:
        print(issue["text"])
    if done["revision"] is None:
        print("alongside: not published; the set in force goes on", file=sys.stderr)
        return 1
    print(f"in force: {done['revision']}{'' if done['changed'] else ' (nothing has changed)'}")
    return 0
