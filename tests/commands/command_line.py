"""`./alongside COMMAND` in a process of its own, forked where the program is loaded already: that alone takes seconds."""

import multiprocessing
import os
import re
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.cli import main

PATIENCE = 60
LOADED = ("bot.main", "bot.commands.run", "bot.commands.chat", "bot.commands.keys", "bot.commands.restore")

_forking = multiprocessing.get_context("forkserver")
_forking.set_forkserver_preload(["commands.command_line", *LOADED])


def _deployment(data: Path) -> dict[str, str]:
    """The deployment under test offers two languages, where its own file says nothing."""
    return {} if (data / "config.yml").exists() else {"ALONGSIDE_DEPLOYMENT__LANGUAGES": "en,ko"}


@dataclass(frozen=True)
class Done:
    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """What was written on standard output, by line feeds alone, without the marks that Fluent adds."""
        return re.sub("[\u2066-\u2069]", "", self.out).removesuffix("\n").split("\n")


def alongside(
    *words: str, data: Path, given: bytes = b"", environment: Mapping[str, str] | None = None
) -> Done:
    """The command has ended. `given` is its standard input."""
    with tempfile.TemporaryDirectory() as folder:
        streams = [Path(folder, name) for name in ("in", "out", "err")]
        streams[0].write_bytes(given)
        process = _forking.Process(
            target=_run,
            args=(words, streams, {**_deployment(data), "ALONGSIDE_DATA": str(data), **(environment or {})}),
        )
        process.start()
        process.join(PATIENCE)
        if process.exitcode is None:
            process.kill()
            process.join()
            raise AssertionError(f"{words} did not end; it wrote: {streams[2].read_text()}")
        code = process.exitcode
        process.close()
        return Done(code, streams[1].read_text(encoding="utf-8"), streams[2].read_text(encoding="utf-8"))


def _run(words: tuple[str, ...], streams: list[Path], environment: Mapping[str, str]) -> None:
    for name in [name for name in os.environ if name.startswith("ALONGSIDE_")]:
        del os.environ[name]
    os.environ.update(environment)
    for number, path in enumerate(streams):
        os.dup2(os.open(path, os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT), number)
    sys.stdin = os.fdopen(0, encoding="utf-8")
    sys.exit(main(list(words)))


def bytes_below(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file and folder with its mode and all its bytes."""
    return {
        str(path.relative_to(folder)): (path.stat().st_mode, path.read_bytes() if path.is_file() else b"")
        for path in sorted(folder.rglob("*"))
    }
