"""Lengths are hidden: Padmé (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", PETS 2019)."""

import struct

_LENGTH = struct.Struct(">I")


def padme(length: int) -> int:
    """The length to pad to: it tells O(log log length) bits of the true one and costs 12 % at most."""
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    free_bits = exponent - exponent.bit_length()
    mask = (1 << free_bits) - 1
    return (length + mask) & ~mask


def pad(plaintext: bytes, least: int) -> bytes:
    """`plaintext` behind its own length, filled with zeros to `padme`, and to `least` bytes where that is more."""
    length = _LENGTH.size + len(plaintext)
    return (_LENGTH.pack(len(plaintext)) + plaintext).ljust(max(least, padme(length)), b"\0")


def unpad(padded: bytes) -> bytes:
    """What `pad` was given. Raises `ValueError` for anything that `pad` did not make."""
    if len(padded) < _LENGTH.size:
        raise ValueError("no length")
    (length,) = _LENGTH.unpack_from(padded)
    if length > len(padded) - _LENGTH.size:
        raise ValueError("length beyond the end")
    return padded[_LENGTH.size : _LENGTH.size + length]
