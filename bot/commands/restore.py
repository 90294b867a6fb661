"""`restore`: a backup laid into an empty data folder, with every chat covered."""

import argparse
import asyncio
import time
from pathlib import Path

from bot.casework.conversation import cover
from bot.config import Place, data_folder, load
from storage.days import day_of
from storage.restore import restore


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="the backup's folder")


def run(chosen: argparse.Namespace) -> int:
    data = data_folder()
    place = Place(data, load(data))
    chosen.folder.stat()  # A wrong name is told as such, not as a damaged backup.
    count = asyncio.run(
        restore(
            chosen.folder,
            place.store,
            place.keys,
            cover=cover,
            today=day_of(time.time()),
            root_key_file=place.root_key_file,
        )
    )
    print(f"{count} conversations restored; each is covered, as if she had left; unsent answers were dropped")
    return 0
