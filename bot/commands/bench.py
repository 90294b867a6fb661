"""`bench`: what the program costs, against a peer in the same run."""

import argparse
import asyncio
from pathlib import Path

from bot.bench import pipeline, sessions


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", nargs="?", choices=["pipeline", "sessions", "nlu"], default="pipeline")
    parser.add_argument("--messages", type=int, default=3000, help="of each load (pipeline)")
    parser.add_argument("--data", type=Path, help="folder of the public sets: clinc150, sib200, udhr (nlu)")
    parser.add_argument("--most", type=int, default=1_000_000, help="sessions stored at the end (sessions)")


def run(chosen: argparse.Namespace) -> int:
    def say(line: str) -> None:
        print(line, flush=True)

    if chosen.what == "nlu":
        from bot.bench import understanding  # with scikit-learn, which takes a second to import

        understanding.run(say, data=chosen.data)
    elif chosen.what == "sessions":
        asyncio.run(sessions.run(say, most=chosen.most))
    else:
        asyncio.run(pipeline.run(say, messages=chosen.messages))
    return 0
