"""`parse`: what is understood of each line."""

import argparse
import json
import sys

import nlu


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", help="the language of the chat, as a hint")


def run(chosen: argparse.Namespace) -> int:
    """One text a line in, exactly one JSON object a line out, also for an empty one; nothing else."""
    for line in sys.stdin.buffer:
        # Only a line feed ends a line here: a text may hold any other separator, and be no valid UTF-8.
        text = line.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", "surrogateescape")
        # Not orjson: it refuses the lone surrogates that stand for what is no UTF-8.
        print(json.dumps(nlu.as_json(nlu.understand(text, chosen.lang))), flush=True)
    return 0
