"""Bytes that cannot show themselves."""

import hmac
import secrets
from typing import NoReturn, SupportsIndex

KEY_BYTES = 32


class Secret:
    """Bytes that do not print, format, pickle, hash or iterate themselves; `reveal()` is the one way to them.

    Comparison takes the same time wherever the difference lies. Python cannot wipe bytes: a secret is gone from
    memory when nothing refers to it and its place is used again, and core dumps are off.
    """

    __slots__ = ("_bytes",)
    __hash__ = None  # type: ignore[assignment]  # how Python says that it cannot be hashed

    def __init__(self, value: bytes) -> None:
        self._bytes = value

    @classmethod
    def random(cls) -> "Secret":
        """A new 256-bit key from the system's generator."""
        return cls(secrets.token_bytes(KEY_BYTES))

    def reveal(self) -> bytes:
        return self._bytes

    def __repr__(self) -> str:
        return "Secret(…)"

    def __str__(self) -> str:
        return "Secret(…)"

    def __format__(self, specification: str) -> str:
        return "Secret(…)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and hmac.compare_digest(self._bytes, other._bytes)

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise TypeError("a secret is neither pickled nor copied")
