"""`keys`: show, rotate, backup, restore."""

import argparse
import getpass
import sys
from datetime import date, timedelta
from pathlib import Path

from bot.commands.ordering import OrderFailed, give
from bot.config import Place, data_folder, load
from storage.crypto.secret import Secret
from storage.errors import StorageError
from storage.keyring import Keyring
from storage.keyring_backup import backup_keyring, restore_keyring


def arguments(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    verbs.add_parser("show", help="names, days and fingerprints; never a key")
    verbs.add_parser("rotate", help="begin a new epoch key now and move everything into it")
    backup = verbs.add_parser(
        "backup", help="seal the keyring to an age recipient, replacing the backup before"
    )
    backup.add_argument("recipient", help="age1...")
    backup.add_argument("file", type=Path)
    restore = verbs.add_parser("restore", help="put a keyring back; asks for the age identity")
    restore.add_argument("file", type=Path)


def run(chosen: argparse.Namespace) -> int:
    data = data_folder()
    place = Place(data, load(data))
    try:
        match chosen.verb:
            case "show":
                _show()
            case "rotate":
                done = give("keys-rotate")
                print(f"new epoch key; rows moved: {done['moved']}, old keys destroyed: {done['destroyed']}")
            case "backup":
                keyring = Keyring.open(place.keys, place.root_key_file)
                backup_keyring(keyring, chosen.recipient, chosen.file)
                print(f"sealed to the recipient: {chosen.file}")
                print(
                    "Keep only this newest copy: an older one opens what was erased since.", file=sys.stderr
                )
            case "restore":
                restore_keyring(chosen.file, _identity(), place.keys)
                print(f"the keyring lies in {place.keys}")
    except StorageError as error:
        raise OrderFailed(error.code) from None
    return 0


def _identity() -> Secret:
    """From the terminal without echo, or a line of a pipe; never from the words of the command."""
    if sys.stdin.isatty():
        return Secret(getpass.getpass("age identity (AGE-SECRET-KEY-...): ").strip().encode())
    return Secret(sys.stdin.readline().strip().encode())


def _show() -> None:
    for key in give("keys-show")["keys"]:
        begun = "" if key["begun"] is None else f"  since {date(1970, 1, 1) + timedelta(days=key['begun'])}"
        print(f"{key['name']:<10} {key['fingerprint']}{begun}")
