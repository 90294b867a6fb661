"""Training: the same twice, kept where the sentences are broken, and rules alone where there is no artefact."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from nlu import artefact, examples, understand, vectors
from nlu.artefact import Models, load, save
from nlu.build import build
from nlu.errors import NotTrained
from nlu.examples import Example
from nlu.head import EncoderHead
from nlu.ngrams import NgramModel
from nlu.normal import model_words
from nlu.rows import rows_of
from nlu.train import in_cyrillic, train_head, train_language, train_ngrams

WORDS = {
    "greeting": "hello hi hey there",
    "thanks": "thank you thanks very much",
    "none": "the train is late again today",
}
FEW = [Example(f"{first} {rest}", intent, "en") for intent, words in WORDS.items() for first in words.split() for rest in words.split()]  # fmt: skip


def few_models() -> Models:
    chance = np.random.default_rng(1)
    seen = chance.normal(size=(len(FEW), 384)).astype(np.float32)
    return Models(train_ngrams(FEW), train_head(FEW, seen), train_language(FEW, {"en": ["hello"]}))


def test_training_twice_gives_the_same_bits(tmp_path: Path) -> None:
    for name in ("one", "two"):
        save(tmp_path / name, few_models(), b"sum")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_what_is_saved_is_what_is_loaded(tmp_path: Path) -> None:
    made = few_models()
    save(tmp_path / "x", made, b"sum")
    found = load(tmp_path / "x")
    words = model_words("thank you there")
    assert found.ngrams.intents == made.ngrams.intents == found.head.intents
    assert np.allclose(found.ngrams.logits(words), made.ngrams.logits(words), atol=0.01)
    assert found.ngrams.intents[int(found.ngrams.logits(words).argmax())] == "thanks"


def test_sums_of_known_words_are_those_of_their_n_grams() -> None:
    model = few_models().ngrams
    unknown = NgramModel(
        model.intents,
        model.rows,
        model.weights,
        model.squares,
        rows_of([]),
        model.sums,
        model.sum_squares,
        model.bias,
    )
    words = model_words("hello the late train thanks")
    assert np.allclose(model.logits(words), unknown.logits(words), atol=1e-4)


@pytest.mark.parametrize("broken", [b"", b"PK\x03\x04cut", b"no archive"])
def test_a_broken_artefact_is_none(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / "x").write_bytes(broken)
    with pytest.raises(NotTrained):
        load(tmp_path / "x")


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Sentences of one language and an artefact in a folder of their own."""
    (tmp_path / "en").mkdir()
    lines = "".join(
        f'- intent: "{intent}"\n  examples: |\n'
        + "".join(f"    - {one.text}\n" for one in FEW if one.intent == intent)
        for intent in WORDS
    )
    (tmp_path / "en" / "talk.yml").write_text(f'version: "3.1"\nnlu:\n{lines}')
    monkeypatch.setattr(examples, "DATA", tmp_path)
    monkeypatch.setattr(artefact, "FILE", tmp_path / "trained.npz")
    monkeypatch.setattr(vectors, "FILE", tmp_path / "vectors.npz")
    artefact.models.cache_clear()
    yield tmp_path
    artefact.models.cache_clear()


def embed(texts: list[str]) -> np.ndarray:
    chance = np.random.default_rng(2)
    return chance.normal(size=(len(texts), 384)).astype(np.float32)


def test_a_broken_sentence_file_is_named_and_the_old_artefact_stays(elsewhere: Path) -> None:
    artefact.build(lambda line: None, embed)
    assert artefact.is_current()
    before = (elsewhere / "trained.npz").read_bytes()
    file = elsewhere / "en" / "talk.yml"
    file.write_text(file.read_text() + "- intent: broken\n")
    said: list[str] = []
    assert not build(said.append)
    assert said == ["talk.yml:86: an intent and its examples are needed"]
    assert (elsewhere / "trained.npz").read_bytes() == before
    assert not list(elsewhere.glob(".trained-*"))


def test_new_sentences_make_the_artefact_old(elsewhere: Path) -> None:
    artefact.build(lambda line: None, embed)
    file = elsewhere / "en" / "talk.yml"
    file.write_text(file.read_text().replace("hello hello", "good evening"))
    assert not artefact.is_current()


def test_without_an_artefact_rules_still_hear_danger_and_whole_phrases(elsewhere: Path) -> None:
    assert artefact.models() is None
    assert understand("my husband is going to kill me tonight", "en").danger == "danger"
    assert understand("exit", "en").intent == "quick_exit"
    assert understand("nothing of this is known", "en").intent == "none"
    with pytest.raises(NotTrained):
        artefact.load_shipped()


def test_the_shipped_artefact_is_that_of_the_shipped_sentences() -> None:
    assert artefact.is_current(), "run ./alongside nlu train"


def test_bosnian_is_learnt_in_both_its_alphabets() -> None:
    assert in_cyrillic("Želim džep, ljubav i njegu") == "желим џеп, љубав и његу"


def test_the_head_reads_one_vector_as_it_reads_many() -> None:
    head = few_models().head
    assert isinstance(head, EncoderHead)
    chance = np.random.default_rng(3).normal(size=(3, 384)).astype(np.float32)
    assert np.allclose(head.logits(chance)[1], head.logits(chance[1]), atol=1e-4)
