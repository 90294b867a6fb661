"""`config`: the documented config.yml."""

import argparse

from bot.config import documented


def arguments(parser: argparse.ArgumentParser) -> None:
    pass


def run(chosen: argparse.Namespace) -> int:
    print(documented(), end="")
    return 0
