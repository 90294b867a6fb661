"""The understanding: how much it costs, beside scikit-learn in the same run, and how much it understands of public sets."""

import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import yaml
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC

import nlu
from bot.bench.processes import PAGE
from nlu import evaluate, examples
from nlu.artefact import load_shipped, models
from nlu.build import embedding
from nlu.evaluate import interval
from nlu.language import language_odds, script_shares
from nlu.normal import cleaned, model_words
from nlu.vectors import Embed

Say = Callable[[str], None]

TESTS = Path(__file__).parents[2] / "tests" / "nlu"
_LANGUAGE_OF = {
    "eng": "en", "kor": "ko", "ind": "id", "fra": "fr", "bos_latn": "bs", "bos_cyrl": "bs", "mkd": "mk", "kat": "ka",
    "div": "dv",
}  # fmt: skip
_FRAGMENTS = 500
_ROUNDS = 3


def run(say: Say, *, data: Path | None) -> None:
    """Prints load, speed, the domain's phrases, and with `data` (the folder of public sets) those sets too."""
    _loading(say)
    encoder = nlu.Encoder(lambda state: None)
    if nlu.encoder_runs_here():
        encoder.start()
        began = time.perf_counter()
        encoder.wait_until_ready()
        say(f"{'encoder ready, s':<44}{time.perf_counter() - began:>10.2f}")
    try:
        _speed(say, encoder if encoder.ready else None)
        _domain(say, encoder if encoder.ready else None)
    finally:
        encoder.close()
    if data is not None:
        _language(say, data)
        _public(say, data)


def _resident() -> float:
    """Of this process, in MiB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE / 2**20


def _loading(say: Say) -> None:
    began = time.perf_counter()
    models.cache_clear()
    nlu.understand("hello")
    say(f"{'models and rules loaded, s':<44}{time.perf_counter() - began:>10.2f}")


def _phrases() -> list[tuple[str, str, str]]:
    """(language, intent, text) of the domain's phrases."""
    written = yaml.safe_load((TESTS / "phrases.yml").read_text(encoding="utf-8"))
    return [(one["lang"], one["intent"], one["text"]) for one in written["phrases"]]


def _speed(say: Say, encoder: nlu.Encoder | None) -> None:
    texts = [(text, language) for language, _, text in _phrases()]
    trained = load_shipped()
    peer = make_pipeline(TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 5), min_df=2), LinearSVC())
    few = examples.shipped()[::10]
    peer.fit([one.text for one in few], [one.intent for one in few])
    words = [model_words(text) for text, _ in texts]
    rows: list[tuple[str, Callable[[int], object]]] = [
        ("n-grams of one text", lambda at: trained.ngrams.logits(words[at])),
        ("understand, n-grams alone", lambda at: nlu.understand(*texts[at])),
        ("understand, with the encoder", lambda at: nlu.understand(*texts[at], encoder=encoder)),
        ("scikit-learn's TF-IDF and linear machine", lambda at: peer.predict([texts[at][0]])),
    ]
    say(f"{'microseconds':<44}{'median':>10}{'p99':>10}{'of scikit-learn':>18}")
    figures = []
    for name, work in rows:
        if name.endswith("encoder") and encoder is None:
            continue
        times = []
        for _ in range(_ROUNDS):
            for at in range(len(texts)):
                began = time.perf_counter()
                work(at)
                times.append((time.perf_counter() - began) * 1e6)
        times.sort()
        figures.append((name, statistics.median(times), times[int(len(times) * 0.99)]))
    for name, median, p99 in figures:
        say(f"{name:<44}{median:>10.0f}{p99:>10.0f}{median / figures[-1][1]:>18.3f}")
    unsure = sum(nlu.understand(text, language).unsure for text, language in texts)
    say(f"{'phrases that need the encoder':<44}{unsure / len(texts):>10.1%}")
    say(f"{'resident, MiB (with scikit-learn)':<44}{_resident():>10.0f}")


def _domain(say: Say, encoder: nlu.Encoder | None) -> None:
    say(f"{'right of the domain and of unseen phrases':<44}{'n-grams':>10}{'encoder':>10}{'of':>6}")
    for name, rows in (("domain", _phrases()), ("unseen", list(_unseen()))):
        for language in (*nlu.LANGUAGES, "all"):
            own = [row for row in rows if language in ("all", row[0])]
            shares = [
                sum(
                    nlu.understand(text, code, encoder=with_it).intent == intent for code, intent, text in own
                )
                / len(own)
                for with_it in (None, encoder)
            ]
            say(f"  {name + ', ' + language:<42}{shares[0]:>10.1%}{shares[1]:>10.1%}{len(own):>6}")
    say(f"{'danger of the unseen sentences':<44}{'caught':>10}{'alarms':>10}{'of':>12}")
    for language in (*nlu.LANGUAGES, "all"):
        caught = _alarms("dangerous", language, encoder)
        false = _alarms("harmless", language, encoder)
        low, high = interval(sum(caught), len(caught))
        least, most = interval(sum(false), len(false))
        say(
            f"  {language:<42}{sum(caught) / len(caught):>10.1%}{sum(false) / len(false):>10.1%}"
            f"{len(caught):>6}{len(false):>6}   ({low:.1%} to {high:.1%}; {least:.1%} to {most:.1%})"
        )


def _unseen() -> Iterator[tuple[str, str, str]]:
    for language in nlu.LANGUAGES:
        written = yaml.safe_load((TESTS / "unseen" / f"{language}.yml").read_text(encoding="utf-8"))
        for intent, lines in written["intents"].items():
            for line in lines.splitlines():
                yield language, intent, line


def _alarms(kind: str, language: str, encoder: nlu.Encoder | None) -> list[bool]:
    found = []
    for one in nlu.LANGUAGES if language == "all" else (language,):
        written = yaml.safe_load((TESTS / "unseen" / f"{one}.yml").read_text(encoding="utf-8"))
        for line in written[kind].splitlines():
            found.append(nlu.understand(line, one, encoder=encoder).danger in ("danger", "self_harm"))
    return found


def _language(say: Say, data: Path) -> None:
    model = load_shipped().language
    chance = random.Random(1)  # noqa: S311 - which fragments, repeatably
    say(f"{'language of fragments (UDHR), no hint':<44}{'2 words':>10}{'5 words':>10}")
    totals: dict[int, list[bool]] = {2: [], 5: []}
    for name, language in _LANGUAGE_OF.items():
        paragraphs = [one.text.split() for one in examples.read(data / "udhr" / f"{name}.tsv.gz")]
        shares = []
        for length, total in totals.items():
            long = [words for words in paragraphs if len(words) >= length]
            right = []
            for _ in range(_FRAGMENTS):
                words = chance.choice(long)
                at = chance.randrange(len(words) - length + 1)
                text = " ".join(words[at : at + length])
                odds = language_odds(model, cleaned(text), script_shares(text), None)
                right.append(max(odds, key=lambda one: odds[one]) == language)
            total += right
            shares.append(sum(right) / len(right))
        say(f"  {name:<42}{shares[0]:>10.1%}{shares[1]:>10.1%}")
    say(f"  {'all':<42}" + "".join(f"{sum(total) / len(total):>10.1%}" for total in totals.values()))


def _public(say: Say, data: Path) -> None:
    embed = embedding()
    if embed is None:
        say("public sets: the encoder does not run here, n-grams alone")
    for name in ("small", "full"):
        say(f"CLINC150 {name} (validation part)")
        file = data / "clinc150" / f"{name}.tsv.gz"
        evaluate.of_files([file], [file], say, embed)
    say("SIB-200 (development part), trained on seven languages together")
    files = sorted((data / "sib200").glob("*.tsv.gz"))
    _topics(say, files, embed)


def _topics(say: Say, files: Sequence[Path], embed: Embed | None) -> None:
    read = {path.name.split(".")[0]: examples.read(path) for path in files}
    everything = [one for rows in read.values() for one in rows]
    seen = evaluate.encoded(everything, embed) if embed else {}
    learnt = [one for one in everything if one.split == "train"]
    ngrams, head = evaluate.trained_on(learnt, seen)
    part = evaluate.best_part(learnt, seen) if head else 1.0
    shares = {
        name: evaluate.score(
            ngrams, head, [one for one in rows if one.split != "train"], seen, part
        ).accuracy()
        for name, rows in read.items()
    }
    say("  " + ", ".join(f"{name} {share:.1%}" for name, share in shares.items()))
    say(f"  mean {statistics.mean(shares.values()):.1%} (n-grams {part:.0%})")
