"""The command line: which command, with which words. What each does stands in `bot.commands`."""

import argparse
import importlib
import sys
from collections.abc import Sequence
from types import ModuleType

from bot.commands.explained import explained
from bot.errors import AlongsideError, ConfigurationError
from bot.logs import set_up
from nlu.errors import NluError
from storage.errors import StorageError

COMMANDS: tuple[tuple[str, str], ...] = (
    ("run", "answer on Telegram; without configuration and data, the demo"),
    ("demo", "the bot and a phone in the browser, on this machine alone, with throw-away data"),
    ("chat", "talk to the bot in this terminal, or from a pipe"),
    ("check", "find every mistake in flows, facts and texts"),
    ("locales", "how far each language is; export or import it as a PO file for translators"),
    ("publish", "put the edited flows, facts and texts in force, if all of them pass"),
    ("content", "list: the sets that were in force"),
    ("rollback", "put an earlier set in force again"),
    ("contacts", "list, check or expire the numbers that survivors are shown"),
    ("links", "how often each campaign's link was followed"),
    ("graph", "draw the flows, with what a survivor reads beside each step, as a page to open"),
    ("parse", "what is understood: one text a line in, one JSON object a line out"),
    ("nlu", "train, test or evaluate the models that understand free text"),
    ("keys", "show, rotate, backup or restore the keyring"),
    ("backup", "copy database and blobs, without keys, also while the bot runs"),
    ("restore", "lay a backup into an empty data folder"),
    ("bench", "measure, against a bare echo bot in the same run"),
    ("config", "print config.yml with every key, its default and what it means"),
    ("test", "run all tests and checks; --slow for the long versions too"),
)


def parser(command: str | None = None) -> argparse.ArgumentParser:
    """The words of all commands; those that follow a command are known for `command` alone.

    Only that one is imported: what the others need takes seconds to load.
    """
    root = argparse.ArgumentParser(
        prog="./alongside", description="A chat bot that stands by survivors of digital violence."
    )
    commands = root.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, help_text in COMMANDS:
        sub = commands.add_parser(name, help=help_text, description=help_text)
        if name == command:
            _module(name).arguments(sub)
    return root


def _module(name: str) -> ModuleType:
    return importlib.import_module(f"bot.commands.{name}")


def main(words: Sequence[str]) -> int:
    """Runs one command. Returns the exit code: 0 done, 1 found issues or failed, 2 could not begin."""
    if words[:1] in ([], ["help"]):
        words = [*words[1:2], "--help"]
    named = next((word for word in words if not word.startswith("-")), None)
    chosen = parser(named).parse_args(words)
    set_up("warning")
    try:
        return int(_module(chosen.command).run(chosen))
    except ConfigurationError as error:
        return _refused(error.message)
    except NluError as error:
        return _refused(str(error))
    except (AlongsideError, StorageError) as error:
        return _refused(explained(error.code))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 1
    except OSError as error:
        return _refused(f"{error.filename or 'the system'}: {error.strerror}")


def _refused(why: str) -> int:
    print(f"alongside: {why}", file=sys.stderr)
    return 2
