"""An epoch: the random key under which everything of its weeks is sealed, split by purpose."""

from storage.crypto.derive import derive, keyed_digest
from storage.crypto.secret import Secret


class Epoch:
    """One epoch key, its number (1, 2, 3 ...; never used twice) and the day it began."""

    __slots__ = ("_key", "_purposes", "begun", "number")

    def __init__(self, number: int, begun: int, key: Secret) -> None:
        self.number = number
        self.begun = begun
        self._key = key
        self._purposes: dict[str, Secret] = {}

    def key_for(self, purpose: str) -> Secret:
        """The key of this epoch for one purpose; the epoch key itself seals nothing."""
        key = self._purposes.get(purpose)
        if key is None:
            key = self._purposes[purpose] = derive(self._key, "epoch/" + purpose)
        return key

    def digest(self, purpose: str, number: int) -> bytes:
        """The index entry of a chat id or an update id: 32 bytes that lead back to it only with this epoch's key."""
        return keyed_digest(self.key_for("index/" + purpose), number.to_bytes(8, "big", signed=True))

    def fingerprint(self) -> str:
        """16 hex digits that tell this key from others and nothing about it."""
        return self.key_for("fingerprint").reveal()[:8].hex()
