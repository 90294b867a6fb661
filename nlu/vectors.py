"""The encoder's vectors of the training sentences, kept beside them: encoding thousands takes over a minute.

They are kept as bytes (a number between -127 and 127 and one scale for each vector) and trained on as kept, so that
training gives the same on every machine, also on one that cannot run the encoder.
"""

import hashlib
import io
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from nlu.examples import OUT_OF_SCOPE, Example
from nlu.ngrams import Floats

FILE = Path(__file__).parent / "data" / "vectors.npz"
BLIND_TO = frozenset({"dv"})
"""Languages that the encoder does not know: all texts in Thaana get nearly the same vector."""

_MOST_OF_OTHERS = 40
_MOST = {OUT_OF_SCOPE: 400} | dict.fromkeys(("danger_now", "threat_violence", "suicide", "self_harm"), 150)

Embed = Callable[[Sequence[str]], Floats]


def chosen(sentences: Sequence[Example]) -> list[Example]:
    """Those that the encoder's head is trained on: at most 40 of each intent in each language, more of danger and `none`.

    More gain little and take minutes to encode. Which ones hangs on each text alone, so that new sentences change few.
    """
    wanted = sorted(
        (one for one in sentences if one.language not in BLIND_TO), key=lambda one: _name(one.text)
    )
    taken: Counter[tuple[str | None, str]] = Counter()
    found = []
    for one in wanted:
        taken[one.language, one.intent] += 1
        if taken[one.language, one.intent] <= _MOST.get(one.intent, _MOST_OF_OTHERS):
            found.append(one)
    return found


def of(
    sentences: Sequence[Example], say: Callable[[str], None], embed: Embed | None
) -> tuple[list[Example], Floats]:
    """The chosen sentences that have a vector, and their vectors (sentences, size).

    Those that are new are encoded and kept, when there is `embed`; those that nothing needs any more are dropped then.
    """
    wanted = chosen(sentences)
    kept = _read()
    missing = list(dict.fromkeys(one.text for one in wanted if _name(one.text) not in kept))
    needed = {_name(one.text) for one in wanted}
    if embed is not None and (missing or kept.keys() - needed):
        if missing:
            say(f"encoding {len(missing)} new sentences")
            kept |= {
                _name(text): _packed(vector) for text, vector in zip(missing, embed(missing), strict=True)
            }
        _write({name: packed for name, packed in kept.items() if name in needed})
    seen = [one for one in wanted if _name(one.text) in kept]
    return seen, np.array([_unpacked(kept[_name(one.text)]) for one in seen], np.float32)


def missing(sentences: Sequence[Example]) -> list[str]:
    """The texts of the chosen sentences that have no vector yet."""
    kept = _read()
    return [one.text for one in chosen(sentences) if _name(one.text) not in kept]


def _name(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()[:8]


Packed = tuple[npt.NDArray[np.int8], np.float32]


def _packed(vector: Floats) -> Packed:
    scale = np.float32(np.abs(vector).max() / 127)
    return np.rint(vector / scale).astype(np.int8), scale


def _unpacked(packed: Packed) -> Floats:
    numbers, scale = packed
    return numbers.astype(np.float32) * scale


def _read() -> dict[bytes, Packed]:
    try:
        with np.load(io.BytesIO(FILE.read_bytes()), allow_pickle=False) as arrays:
            names, numbers, scales = arrays["names"], arrays["numbers"], arrays["scales"]
            return {
                name.tobytes(): (row, scale) for name, row, scale in zip(names, numbers, scales, strict=True)
            }
    except (OSError, EOFError, ValueError, KeyError, BadZipFile):
        return {}


def _write(kept: dict[bytes, Packed]) -> None:
    names = sorted(kept)
    written = FILE.with_name(".vectors.npz")
    np.savez(
        written,
        names=np.frombuffer(b"".join(names), np.uint8).reshape(-1, 8),
        numbers=np.array([kept[name][0] for name in names]),
        scales=np.array([kept[name][1] for name in names], np.float32),
    )
    written.replace(FILE)
