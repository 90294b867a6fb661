"""Keys made from keys, and keyed digests: HKDF-SHA-256 (RFC 5869) and HMAC-SHA-256 (RFC 2104)."""

import hmac

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.crypto.secret import KEY_BYTES, Secret

_LABEL = b"alongside/1/"


def hkdf(material: bytes, *, salt: bytes | None, info: bytes, length: int) -> bytes:
    """HKDF-SHA-256 of `material`."""
    return HKDF(SHA256(), length, salt, info).derive(material)


def derive(key: Secret, label: str) -> Secret:
    """A 256-bit key for one purpose. Keys of different labels tell nothing about each other or about `key`.

    `key` must itself be a full-strength random key, so no salt is needed (RFC 5869, 3.1).
    """
    return Secret(hkdf(key.reveal(), salt=None, info=_LABEL + label.encode(), length=KEY_BYTES))


def keyed_digest(key: Secret, message: bytes) -> bytes:
    """HMAC-SHA-256: equal for equal messages, and meaningless to whoever lacks the key."""
    return hmac.digest(key.reveal(), message, "sha256")


def same(one: bytes, other: bytes) -> bool:
    """Whether two digests are equal, in the same time wherever they differ."""
    return hmac.compare_digest(one, other)
