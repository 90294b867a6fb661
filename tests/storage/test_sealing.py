"""What is sealed opens where it belongs and nowhere else, and nothing shows a secret."""

import copy
import json
import pickle
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.crypto.derive import derive
from storage.crypto.envelope import FIXED, LEAST, NONCE_BYTES, TAG_BYTES, seal, unseal
from storage.crypto.padding import padme
from storage.crypto.secret import Secret
from storage.errors import CannotUnseal

KEY = Secret(bytes(range(32)))
ROW, FIELD = b"row-one-16-bytes", "sessions.body"
HEADER = 2


def sealed() -> bytes:
    return seal(KEY, b"he follows me home", row=ROW, field=FIELD, version=3)


def flipped(at: int) -> Callable[[bytes], bytes]:
    return lambda whole: whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]


DAMAGES = {
    "format version": flipped(0),
    "algorithm": flipped(1),
    "first byte of the nonce": flipped(HEADER),
    "last byte of the nonce": flipped(HEADER + NONCE_BYTES - 1),
    "first byte of the ciphertext": flipped(HEADER + NONCE_BYTES),
    "padding": flipped(-TAG_BYTES - 1),
    "first byte of the tag": flipped(-TAG_BYTES),
    "last byte of the tag": lambda whole: whole[:-1] + bytes([whole[-1] ^ 0x80]),
    "cut by a byte": lambda whole: whole[:-1],
    "cut to its header": lambda whole: whole[:HEADER],
    "cut to its nonce": lambda whole: whole[: HEADER + NONCE_BYTES],
    "cut to nothing": lambda whole: b"",
    "a byte more": lambda whole: whole + b"\0",
    "twice": lambda whole: whole + whole,
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_damaged_ciphertext_never_opens(damage: Callable[[bytes], bytes]) -> None:
    with pytest.raises(CannotUnseal):
        unseal(KEY, damage(sealed()), row=ROW, field=FIELD, version=3)


def test_every_single_byte_is_protected() -> None:
    whole = sealed()
    for at in range(len(whole)):
        with pytest.raises(CannotUnseal):
            unseal(
                KEY,
                flipped(at)(whole) if at < len(whole) - 1 else whole[:-1],
                row=ROW,
                field=FIELD,
                version=3,
            )


@pytest.mark.parametrize(
    ("key", "row", "field", "version"),
    [
        (derive(KEY, "other"), ROW, FIELD, 3),
        (KEY, b"row-two-16-bytes", FIELD, 3),
        (KEY, ROW, "sessions.chat_id", 3),
        (KEY, ROW, FIELD, 2),
        (KEY, ROW + FIELD[:1].encode(), FIELD[1:], 3),
    ],
    ids=["wrong key", "swapped row", "swapped field", "older version", "moved border between row and field"],
)
def test_a_value_opens_only_where_it_was_sealed(key: Secret, row: bytes, field: str, version: int) -> None:
    with pytest.raises(CannotUnseal) as refusal:
        unseal(key, sealed(), row=row, field=field, version=version)
    assert str(refusal.value) == "cannot-unseal"
    assert refusal.value.facts == {}
    assert refusal.value.__suppress_context__


@given(st.binary(max_size=3000), st.binary(max_size=40), st.text(max_size=20), st.integers(0, 2**64 - 1))
def test_anything_comes_back_as_it_went_in(plain: bytes, row: bytes, field: str, version: int) -> None:
    whole = seal(KEY, plain, row=row, field=field, version=version)
    assert unseal(KEY, whole, row=row, field=field, version=version) == plain


def test_short_words_all_have_one_length() -> None:
    lengths = {len(seal(KEY, b"x" * n, row=ROW, field=FIELD)) for n in range(LEAST - 4)}
    assert lengths == {HEADER + NONCE_BYTES + LEAST + TAG_BYTES}


def test_longer_words_show_only_their_padded_length() -> None:
    for length in (300, 301, 4096, 70_000):
        assert (
            len(seal(KEY, b"x" * length, row=ROW, field=FIELD))
            == HEADER + NONCE_BYTES + padme(length + 4) + TAG_BYTES
        )
    assert len(seal(KEY, bytes(32), row=ROW, field=FIELD, least=FIXED)) < LEAST


def test_the_same_words_never_look_the_same() -> None:
    assert sealed() != sealed()


def test_a_secret_cannot_show_itself() -> None:
    secret = Secret(b"planted-secret-planted-secret-32")
    for shown in (
        repr(secret),
        str(secret),
        f"{secret}",
        f"{secret!r:>40}",
        f"{secret:>9}",
        repr([secret]),
    ):
        assert "planted" not in shown
    for leak in (pickle.dumps, copy.copy, copy.deepcopy, json.dumps, bytes, iter, hash):
        with pytest.raises(TypeError) as refusal:
            leak(secret)  # type: ignore[operator]
        assert "planted" not in str(refusal.value)
    assert not hasattr(secret, "__dict__")
    assert secret == Secret(b"planted-secret-planted-secret-32")
    assert secret != Secret.random()


def test_keys_for_different_purposes_differ() -> None:
    assert derive(KEY, "one") != derive(KEY, "two")
    assert derive(KEY, "one") == derive(Secret(bytes(range(32))), "one")
