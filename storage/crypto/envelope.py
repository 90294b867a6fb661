"""One sealed field: AES-256-GCM, bound to its row, field and version, its length hidden.

Layout: format version (1 byte), algorithm (1 byte), nonce (12), ciphertext of the padded plaintext, tag (16).
Associated data: both bytes, the row's id, the field's name and the record's version, each with its length, so that a
value moved to another row, field or version does not open.

Nonces are random: under one key at most 2**32 fields may be sealed (NIST SP 800-38D, 8.3). A session's key seals some
thousands; an epoch's key is split by purpose and lives two weeks.
"""

import os
import struct

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.crypto.padding import pad, unpad
from storage.crypto.secret import Secret
from storage.errors import CannotUnseal

FORMAT = 1
AES_256_GCM = 1
NONCE_BYTES = 12
TAG_BYTES = 16
LEAST = 256
"""Words and answers are padded to this many bytes at least: "yes" looks like a sentence."""
FIXED = 0
"""For `least`, where the plaintext always has the same length and there is nothing to hide."""

_HEADER = bytes((FORMAT, AES_256_GCM))
_BOUND = struct.Struct(">2sHHQ")


def encrypt(key: Secret, nonce: bytes, plaintext: bytes, bound: bytes) -> bytes:
    """Ciphertext and tag. The nonce must never have been used with this key."""
    return AESGCM(key.reveal()).encrypt(nonce, plaintext, bound)


def decrypt(key: Secret, nonce: bytes, ciphertext: bytes, bound: bytes) -> bytes:
    """What `encrypt` was given. Raises `InvalidTag`, or `ValueError` for what is too short."""
    return AESGCM(key.reveal()).decrypt(nonce, ciphertext, bound)


def _binding(row: bytes, field: str, version: int) -> bytes:
    name = field.encode()
    return _BOUND.pack(_HEADER, len(row), len(name), version) + row + name


def seal(
    key: Secret, plaintext: bytes, *, row: bytes, field: str, version: int = 0, least: int = LEAST
) -> bytes:
    """Ciphertext that opens only with the same key, row, field and version."""
    nonce = os.urandom(NONCE_BYTES)
    return _HEADER + nonce + encrypt(key, nonce, pad(plaintext, least), _binding(row, field, version))


def unseal(key: Secret, sealed: bytes, *, row: bytes, field: str, version: int = 0) -> bytes:
    """The plaintext. Raises `CannotUnseal`, which never says what was wrong."""
    if sealed[:2] != _HEADER:
        raise CannotUnseal
    nonce, ciphertext = sealed[2 : 2 + NONCE_BYTES], sealed[2 + NONCE_BYTES :]
    try:
        return unpad(decrypt(key, nonce, ciphertext, _binding(row, field, version)))
    except (InvalidTag, ValueError):
        raise CannotUnseal from None
