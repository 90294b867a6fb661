"""`keys`: show, rotate, backup, restore."""

import argparse
import getpass
import sys
from datetime import date, timedelta
from pathlib import Path

from bot.commands.ordering import give
from bot.config import Place, data_folder, load
from storage.crypto.secret import Secret
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
    match chosen.verb:
        case "show":
            _show()
        case "rotate":
            _rotate()
        case "backup":
            backup_keyring(Keyring.open(place.keys, place.root_key_file), chosen.recipient, chosen.file)
            print(f"sealed to the recipient: {chosen.file}")
            print("Keep only this newest copy: an older one opens what was erased since.", file=sys.stderr)
        case "restore":
            chosen.file.stat()  # A wrong name is told before anybody types an identity.
            restore_keyring(chosen.file, _identity(), place.keys)
            print(f"the keyring lies in {place.keys}")
    return 0


def _rotate() -> None:
    done = give("keys-rotate")
    print(f"new epoch key; rows moved: {done['moved']}, old keys destroyed: {done['destroyed']}")
    print("Back up the keyring now: its last copy does not hold the new key.", file=sys.stderr)
    if done["destroyed"]:
        print("Back up the database now: what was backed up under the old key is gone.", file=sys.stderr)


def _identity() -> Secret:
    """From the terminal without echo, or from a pipe; never from the words of the command.

    What `age-keygen` writes may be piped as it is: its remarks are passed over.
    """
    if sys.stdin.isatty():
        return Secret(getpass.getpass("age identity (AGE-SECRET-KEY-...): ").strip().encode())
    lines = (line.strip() for line in sys.stdin)
    return Secret(next((line for line in lines if line.startswith("AGE-SECRET-KEY-")), "").encode())


def _show() -> None:
    for key in give("keys-show", begins=True)["keys"]:
        begun = "" if key["begun"] is None else f"  since {date(1970, 1, 1) + timedelta(days=key['begun'])}"
        print(f"{key['name']:<10} {key['fingerprint']}{begun}")
