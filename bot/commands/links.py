"""`links`: how often each campaign's link was followed."""

import argparse

from bot.config import Place, data_folder, load
from storage.link_counts import counted
from storage.store import DATABASE


def arguments(parser: argparse.ArgumentParser) -> None:
    pass


def run(chosen: argparse.Namespace) -> int:
    """0; one line for each name that counts, the number first. A bot that never ran has counted nothing."""
    data = data_folder()
    settings = load(data)
    database = Place(data, settings).store / DATABASE
    found = counted(database) if database.exists() else {}
    for name in dict.fromkeys((*settings.telegram.deep_links, *found)):
        print(f"{found.get(name, 0):>7}  {name}")
    return 0
