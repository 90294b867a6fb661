"""`backup`: database and blobs, without keys, also while the bot runs."""

import argparse
import time
from datetime import date, timedelta
from pathlib import Path

from bot.config import Place, data_folder, load
from storage.backup import backup
from storage.days import day_of
from storage.store import BLOBS, DATABASE

GOOD_FOR_AT_LEAST = 7


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="a new folder")


def run(chosen: argparse.Namespace) -> int:
    data = data_folder()
    place = Place(data, load(data))
    today = day_of(time.time())
    made = backup(place.store / DATABASE, place.store / BLOBS, chosen.folder, today=today)
    good = date(1970, 1, 1) + timedelta(days=made.day + GOOD_FOR_AT_LEAST)
    print(
        f"{len(made.files)} files in {chosen.folder}; can be restored until {good} at least, never after 14 days"
    )
    return 0
