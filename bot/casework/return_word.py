"""Her return word: lifts the cover, and opens what was there after a pause. Kept as a keyed hash alone."""

import hmac
import secrets
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime

LEAST_LETTERS = 4
MOST_TRIES = 5
"""So many different texts a minute are compared; further ones count as wrong, and nothing is ever locked."""

_KEY_BYTES = 32
_COMMON = frozenset(
    (
        "1234",
        "12345",
        "123456",
        "0000",
        "1111",
        "password",
        "passwort",
        "help",
        "hello",
        "start",
        "menu",
        "back",
    )
)


@dataclass(frozen=True)
class ReturnWord:
    """`digest` is HMAC-SHA-256 of the plain word under `key`, which is random and made for this word alone.

    `minute` and `tried`: the digests of the different texts compared in that minute.
    """

    key: bytes
    digest: bytes
    minute: int = 0
    tried: tuple[bytes, ...] = ()

    def compare(self, text: str, now: datetime) -> tuple["ReturnWord", bool]:
        """Whether the text is the word; and the word with this try counted.

        The work is the same for every text, so that the time tells nothing.
        """
        digest = _digest(self.key, text)
        right = hmac.compare_digest(digest, self.digest)
        minute = int(now.timestamp()) // 60
        tried = self.tried if minute == self.minute else ()
        counted = digest in tried or len(tried) < MOST_TRIES
        if digest not in tried and counted:
            tried = (*tried, digest)
        return replace(self, minute=minute, tried=tried), right and counted


def new_return_word(text: str) -> ReturnWord | str:
    """The word to be kept, or why it is refused: `too-short`, `too-common`."""
    plain = _plain(text)
    if len(plain) < LEAST_LETTERS:
        return "too-short"
    if plain in _COMMON or plain.startswith("/"):
        return "too-common"
    key = secrets.token_bytes(_KEY_BYTES)
    return ReturnWord(key, _digest(key, text))


def _digest(key: bytes, text: str) -> bytes:
    return hmac.digest(key, _plain(text).encode("utf-8", "replace"), "sha256")


def _plain(text: str) -> str:
    """Without case, width, unseen marks and outer spaces: she may type it on another keyboard."""
    composed = unicodedata.normalize("NFKC", text).casefold()
    seen = "".join(char for char in composed if unicodedata.category(char)[0] != "C")
    return " ".join(seen.split())
