"""The trained models as one file of plain arrays, and whether it is made from the sentences that lie here now."""

import hashlib
import io
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
import yaml

from nlu import examples, vectors
from nlu.errors import BadExamples, NotTrained
from nlu.head import EncoderHead
from nlu.language import LanguageModel
from nlu.model import LANGUAGES
from nlu.ngrams import NgramModel
from nlu.rows import Rows

FILE = Path(__file__).parent / "trained.npz"
# What the file's sum hangs on beside the sentences: the code that turns a text into what the models count.
_CODE = (
    "artefact.py",
    "examples.py",
    "head.py",
    "language.py",
    "ngrams.py",
    "normal.py",
    "rows.py",
    "train.py",
    "vectors.py",
)
_HEAD = ("middle", "inner", "inner_bias", "head_weights", "head_bias")
_LANGUAGE_WORDS = examples.DATA / "languages.yml"


@dataclass(frozen=True, slots=True, eq=False)
class Models:
    """The three models; the intents of `ngrams` and `head` are the same, in the same order."""

    ngrams: NgramModel
    head: EncoderHead
    language: LanguageModel


@cache
def models() -> Models | None:
    """The trained models, read once; None where they are missing, broken or of another version."""
    try:
        return load(FILE)
    except NotTrained:
        return None


def load_shipped() -> Models:
    """As `models`, raising `NotTrained` where there are none."""
    found = models()
    if found is None:
        raise NotTrained(f"{FILE.name} is missing or of another version: ./alongside nlu train")
    return found


def is_current() -> bool:
    """Whether the file is made from these sentences by this code. Raises `BadExamples` for no sentence file."""
    try:
        with np.load(io.BytesIO(FILE.read_bytes()), allow_pickle=False) as arrays:
            return bool(arrays["sum"].tobytes() == _sum())
    except (OSError, EOFError, ValueError, KeyError, BadZipFile):
        return False


def build(say: Callable[[str], None], embed: vectors.Embed | None) -> None:
    """The file is that of the shipped sentences: the old one stays in place until the new one is whole.

    `embed` gives the encoder's vectors of sentences that have none kept yet; without it those are left out of
    the encoder's head. Raises `BadExamples` naming file and line.
    """
    from nlu import train  # scikit-learn takes a second to import, and is needed here alone

    sentences = examples.shipped()
    say(f"training on {len(sentences)} sentences")
    ngrams = train.train_ngrams(sentences)
    seen, matrix = vectors.of(sentences, say, embed)
    head = train.train_head(seen, matrix)
    if head.intents != ngrams.intents:
        raise NotTrained("an intent has no sentence with a vector")
    language = train.train_language(sentences, _language_words())
    save(FILE, Models(ngrams, head, language), _sum())


def _language_words() -> dict[str, list[str]]:
    try:
        written = yaml.safe_load(_LANGUAGE_WORDS.read_text(encoding="utf-8"))
        return {language: written[language].split() for language in LANGUAGES}
    except (OSError, yaml.YAMLError, KeyError, AttributeError, TypeError) as wrong:
        raise BadExamples(
            _LANGUAGE_WORDS.name, 1, f"each language needs its words ({type(wrong).__name__})"
        ) from wrong


def _sum() -> bytes:
    digest = hashlib.sha256()
    here = Path(__file__).parent
    for path in (*examples.shipped_files(), _LANGUAGE_WORDS, vectors.FILE, *(here / name for name in _CODE)):
        digest.update(path.name.encode() + b"\0")
        if path.exists():
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.digest()


def save(path: Path, models: Models, made_from: bytes) -> None:
    """The file is written whole or not at all."""
    ngrams, head = models.ngrams, models.head
    language = models.language
    handle, written = tempfile.mkstemp(dir=path.parent, prefix=".trained-")
    try:
        with os.fdopen(handle, "wb") as file:
            np.savez(
                file,
                sum=np.frombuffer(made_from, np.uint8),
                intents=np.array(ngrams.intents),
                rows=ngrams.rows.keys,
                weights=ngrams.weights.astype(np.float16),
                squares=ngrams.squares,
                known=ngrams.known.keys,
                sums=ngrams.sums.astype(np.float16),
                sum_squares=ngrams.sum_squares,
                bias=ngrams.bias,
                middle=head.middle,
                inner=head.inner,
                inner_bias=head.inner_bias,
                head_weights=head.weights,
                head_bias=head.bias,
                classes=np.array(language.classes),
                language_rows=language.rows.keys,
                language_logs=language.logs.astype(np.float16),
                language_known=language.known.keys,
                language_sums=language.sums.astype(np.float16),
            )
        Path(written).replace(path)
    except BaseException:
        Path(written).unlink()
        raise


def load(path: Path) -> Models:
    """Raises `NotTrained` where the file is missing, cut or none of ours; nothing in it is ever executed."""
    try:
        # Read first: of a file that is cut, numpy would leave the handle open.
        with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as arrays:
            intents = tuple(str(intent) for intent in arrays["intents"])
            return Models(
                NgramModel(
                    intents,
                    Rows(arrays["rows"]),
                    arrays["weights"],
                    arrays["squares"],
                    Rows(arrays["known"]),
                    arrays["sums"],
                    arrays["sum_squares"],
                    arrays["bias"],
                ),
                EncoderHead(intents, *(arrays[name] for name in _HEAD)),
                LanguageModel(
                    tuple((str(language), str(script)) for language, script in arrays["classes"]),
                    Rows(arrays["language_rows"]),
                    arrays["language_logs"],
                    Rows(arrays["language_known"]),
                    arrays["language_sums"],
                ),
            )
    except (OSError, EOFError, ValueError, KeyError, BadZipFile) as wrong:
        raise NotTrained(path.name) from wrong
