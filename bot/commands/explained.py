"""What stands behind each error code, and what to do, in words for whoever runs a command."""

EXPLAINED = {
    "already-open": "another process uses this data folder",
    "backup-damaged": "the backup is incomplete, was changed, or is sealed to another age identity: nothing was restored",
    "backup-keys-gone": "the keys of this backup are destroyed, it is too old to be opened: nothing was restored",
    "bad-token": "Telegram does not know this bot token: ask @BotFather for the right one",
    "channel-away": "the Bot API server cannot be reached (telegram.api_base)",
    "conflict": "something else changed the same at the same time: please try again",
    "contact-not-edited": "this country's file is written in a way that cannot be changed from here: edit it by hand; "
    "nothing was changed",
    "database-damaged": "the database file is not one of ours, or is damaged: restore a backup; nothing was changed",
    "database-newer": "the database was written by a newer version of this program: use that one; nothing was changed",
    "epoch-in-use": "the oldest key is still needed: nothing was rotated, please try again in a minute",
    "keyring-foreign": "this keyring belongs to another database: nothing was changed",
    "keyring-missing": "the keyring (keys.dir) is missing or not whole: put it back with './alongside keys restore'; "
    "nothing was changed",
    "nobody-listens": "the running bot stopped before it answered: please try again",
    "not-empty": "this folder holds something already: nothing was changed",
    "not-forgotten": "the database is busy, and remnants may still be in its journal: please try again",
    "not-read": "the database cannot be read, or there is none in the data folder",
    "not-saved": "it could not be saved (disk full, or no rights): nothing of this was kept",
    "parser-away": "the Rasa server (nlu.rasa_url) gave no answer that can be used: the local models answer",
    "recipient-invalid": "allowed is an age recipient (age1...), or the age identity (AGE-SECRET-KEY-1...) that belongs "
    "to the backup",
    "revision-missing": "there is no such set, or no earlier one to go back to",
    "root-key-wrong": "the root key does not open this keyring: nothing was changed",
    "second-holder": "somebody else uses this bot's token: take a new one from @BotFather at once",
    "shipped-content-broken": "the flows and texts do not pass: './alongside check' names every mistake",
    "unknown-order": "the running bot is of another version and does not know this command: restart it",
}


def explained(code: str) -> str:
    """The sentence; the code itself where there is none."""
    return EXPLAINED.get(code, code)
