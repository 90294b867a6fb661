"""python -m bot.simulator: the simulator as a process of its own.

When it listens, one line of JSON on standard output tells where, and all its secrets; those that are
given come from the environment rather than from arguments, which every process of the machine can read.
"""

import argparse
import asyncio
import os
import signal
from pathlib import Path

import orjson

from .rates import RateLimits
from .server import CannotListen, Simulator


def _arguments() -> argparse.Namespace:
    env = os.environ
    parser = argparse.ArgumentParser(prog="python -m bot.simulator")
    parser.add_argument("--port", type=int, default=0, help="default: a free one")
    parser.add_argument(
        "--token", default=env.get("SIMULATOR_TOKEN", ""), help="or SIMULATOR_TOKEN; default: random"
    )
    parser.add_argument("--control-secret", default=env.get("SIMULATOR_CONTROL_SECRET", ""), help="likewise")
    parser.add_argument("--phone-token", default=env.get("SIMULATOR_PHONE_TOKEN", ""), help="likewise")
    parser.add_argument(
        "--local-folder", type=Path, help="behave as a Bot API server with --local; files go here"
    )
    parser.add_argument(
        "--limits", action="store_true", help="30 messages a second in all, 1 a second in a chat"
    )
    parser.add_argument("--seed", type=int, default=0, help="of the faults")
    parser.add_argument("--keep-messages", type=int, default=0, help="messages kept per chat; default: all")
    parser.add_argument("--keep-calls", type=int, default=10_000, help="recorded calls; 0 records none")
    parser.add_argument("--phones", default="", help="languages of phones to show at once, as in en,ko,dv")
    return parser.parse_args()


async def _run(given: argparse.Namespace) -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with Simulator(
        token=given.token, port=given.port, local_folder=given.local_folder, phone_token=given.phone_token,
        control_secret=given.control_secret, limits=RateLimits() if given.limits else None, seed=given.seed,
        keep_calls=given.keep_calls, keep_messages=given.keep_messages,
    ) as sim:  # fmt: skip
        for language in filter(None, given.phones.split(",")):
            sim.person(language_code=language, shown=True)
        where = {
            "api_base": sim.api_base, "token": sim.token, "phone": sim.phone_address,
            "control_secret": sim.control_secret,
        }  # fmt: skip
        print(orjson.dumps(where).decode(), flush=True)
        await stopped.wait()


def main() -> int:
    """Runs until SIGINT or SIGTERM; 1 if the port cannot be used."""
    given = _arguments()
    try:
        import uvloop

        uvloop.run(_run(given))
    except ImportError:
        asyncio.run(_run(given))
    except CannotListen as error:
        print(error, flush=True)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
