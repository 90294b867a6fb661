"""`rollback`: the set before the one in force is in force again."""

import argparse

from bot.commands.ordering import give


def arguments(parser: argparse.ArgumentParser) -> None:
    pass


def run(chosen: argparse.Namespace) -> int:
    print(f"in force: {give('rollback')['revision']}")
    return 0
