"""The primitives, called as we call them, give what the standards print."""

import pytest

from storage.crypto.derive import hkdf, keyed_digest
from storage.crypto.envelope import decrypt, encrypt
from storage.crypto.padding import padme
from storage.crypto.secret import Secret

_KEY = "feffe9928665731c6d6a8f9467308308" * 2
_NONCE = "cafebabefacedbaddecaf888"
_PLAIN = (
    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
    "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255"
)
_CIPHER = (
    "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
    "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad"
)
# McGrew and Viega, "The Galois/Counter Mode of Operation", test cases 13 to 16, as submitted to NIST.
AES_256_GCM = [
    ("00" * 32, "00" * 12, "", "", "", "530f8afbc74536b9a963b4f1c4cb738b"),
    (
        "00" * 32,
        "00" * 12,
        "00" * 16,
        "",
        "cea7403d4d606b6e074ec5d3baf39d18",
        "d0d1c8a799996bf0265b98b5d48ab919",
    ),
    (_KEY, _NONCE, _PLAIN, "", _CIPHER, "b094dac5d93471bdec1a502270e3cc6c"),
    (
        _KEY,
        _NONCE,
        _PLAIN[:120],
        "feedfacedeadbeeffeedfacedeadbeefabaddad2",
        _CIPHER[:120],
        "76fc6ece0f4e1768cddf8853bb2d551b",
    ),
]
# RFC 5869, appendix A, cases 1 and 3.
HKDF_SHA_256 = [
    (
        "000102030405060708090a0b0c",
        "f0f1f2f3f4f5f6f7f8f9",
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
    ),
    ("", "", "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"),
]
# RFC 4231, cases 1, 2, 3 and 6.
HMAC_SHA_256 = [
    (b"\x0b" * 20, b"Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
    (
        b"Jefe",
        b"what do ya want for nothing?",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    ),
    (b"\xaa" * 20, b"\xdd" * 50, "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
    (
        b"\xaa" * 131,
        b"Test Using Larger Than Block-Size Key - Hash Key First",
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
    ),
]


@pytest.mark.parametrize(("key", "nonce", "plain", "bound", "cipher", "tag"), AES_256_GCM)
def test_aes_256_gcm_gives_the_published_ciphertext(
    key: str, nonce: str, plain: str, bound: str, cipher: str, tag: str
) -> None:
    secret, raw_nonce, raw_bound = Secret(bytes.fromhex(key)), bytes.fromhex(nonce), bytes.fromhex(bound)
    sealed = encrypt(secret, raw_nonce, bytes.fromhex(plain), raw_bound)
    assert sealed.hex() == cipher + tag
    assert decrypt(secret, raw_nonce, sealed, raw_bound).hex() == plain


@pytest.mark.parametrize(("salt", "info", "expected"), HKDF_SHA_256)
def test_hkdf_gives_the_published_key(salt: str, info: str, expected: str) -> None:
    assert hkdf(b"\x0b" * 22, salt=bytes.fromhex(salt), info=bytes.fromhex(info), length=42).hex() == expected


@pytest.mark.parametrize(("key", "message", "expected"), HMAC_SHA_256)
def test_hmac_gives_the_published_digest(key: bytes, message: bytes, expected: str) -> None:
    assert keyed_digest(Secret(key), message).hex() == expected


@pytest.mark.parametrize(
    ("length", "expected"),
    [(0, 0), (1, 1), (2, 2), (9, 10), (100, 104), (1000, 1024), (10_000, 10_240), (1_000_000, 1_015_808)],
)
def test_padme_rounds_as_its_paper_says(length: int, expected: int) -> None:
    assert padme(length) == expected
