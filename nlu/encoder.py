"""The encoder, seen from the bot: a process asked for one vector at a time, that may crash, hang or be missing.

An answer that takes too long is given up, and dropped when it comes; a process that ended or hangs is started anew
after a pause, by a thread of its own. Until then the n-grams decide alone.
"""

import os
import platform
import select
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Literal, NamedTuple

import numpy as np

from nlu.encoder_process import ANSWER, REQUEST, SIZE
from nlu.errors import EncoderAway
from nlu.ngrams import Floats

State = Literal["on", "off", "away"]
Told = Callable[[State], None]

ANSWER_WITHIN = 0.07
"""Seconds until a text is answered without the encoder."""
_HANGS_AFTER, _READY_WITHIN = 5.0, 20.0
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 300.0
_MOST_CHARACTERS = 240
_MOST_BYTES = 4 * SIZE + ANSWER.size
_FOLDER = Path(__file__).resolve().parent.parent


def runs_here() -> bool:
    """Whether the processor and the system can run the encoder: its code is made for AVX2 on 64-bit Linux."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return False
    try:
        return " avx2 " in Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace")
    except OSError:
        return False


class _Running(NamedTuple):
    process: subprocess.Popen[bytes]
    requests: IO[bytes]
    answers: IO[bytes]

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self.requests.close()
        self.answers.close()


class Encoder:
    """One process, started by `start` and ended by `close`; `vector` may be called from any thread.

    `told` hears every change between on and away, from whichever thread met it.
    """

    def __init__(self, told: Told, command: Sequence[str] | None = None) -> None:
        self._command = command or (sys.executable, "-I", "-m", "nlu.encoder_process")
        self._told = told
        self._lock = threading.Lock()
        self._running: _Running | None = None
        self._number = 0
        self._asked_at: float | None = None
        self._pause = _FIRST_PAUSE
        self._closed = threading.Event()
        self._state: State = "off"
        self._starting: threading.Thread | None = None

    @property
    def ready(self) -> bool:
        return self._running is not None

    def start(self) -> None:
        """The process is on its way; n-grams decide until it is ready. Returns at once."""
        self._starting = threading.Thread(target=self._keep_trying, name="encoder-start", daemon=True)
        self._starting.start()

    def wait_until_ready(self, seconds: float = _READY_WITHIN) -> bool:
        """Whether the process is ready, now or within that time."""
        ends = time.monotonic() + seconds
        while not self.ready and self._state != "away" and time.monotonic() < ends:
            time.sleep(0.005)
        return self.ready

    def close(self) -> None:
        """The process is gone. Nothing is told."""
        self._closed.set()
        with self._lock:
            self._end()
            self._state = "off"

    def vector(self, text: str, within: float = ANSWER_WITHIN) -> Floats:
        """The vector of the text's beginning (SIZE,). Raises `EncoderAway` when there is none within that time."""
        ends = time.monotonic() + within
        if not self._lock.acquire(timeout=within):
            raise EncoderAway("busy")
        try:
            running = self._running
            if running is None:
                raise EncoderAway("not running")
            try:
                return self._asked(running, text, ends)
            except (OSError, EOFError) as wrong:
                self._lost()
                raise EncoderAway("ended") from wrong
        finally:
            self._lock.release()

    def _asked(self, running: _Running, text: str, ends: float) -> Floats:
        if self._asked_at is not None:
            # The answer of before is still out: nothing is asked behind it until it has come.
            self._answer(running, ends, self._number)
        self._number = self._number % 0xFFFFFFFF + 1
        written = text[:_MOST_CHARACTERS].replace("\0", " ").encode("utf-8", "replace")
        running.requests.write(REQUEST.pack(self._number, len(written)) + written)
        self._asked_at = time.monotonic()
        return self._answer(running, ends, self._number)

    def _answer(self, running: _Running, ends: float, number: int) -> Floats:
        received = b""
        while len(received) < _MOST_BYTES:
            left = ends - time.monotonic()
            if left <= 0 or not select.select([running.answers], [], [], left)[0]:
                if received or time.monotonic() - (self._asked_at or 0.0) > _HANGS_AFTER:
                    raise EOFError
                raise EncoderAway("too slow")
            part = os.read(running.answers.fileno(), _MOST_BYTES - len(received))
            if not part:
                raise EOFError
            received += part
        if ANSWER.unpack_from(received)[0] != number:
            raise EOFError
        self._asked_at = None
        return np.frombuffer(received, ">f4", SIZE, ANSWER.size).astype(np.float32)

    def _lost(self) -> None:
        """The process is ended and another is on its way. The lock is held."""
        self._end()
        if not self._closed.is_set():
            self._say("away")
            self.start()

    def _end(self) -> None:
        running, self._running, self._asked_at = self._running, None, None
        if running is not None:
            running.end()

    def _keep_trying(self) -> None:
        while not self._closed.is_set():
            began = time.monotonic()
            if self._started():
                self._say("on")
                return
            self._say("away")
            self._closed.wait(max(0.0, self._pause - (time.monotonic() - began)))
            self._pause = min(_LONGEST_PAUSE, self._pause * 2)

    def _started(self) -> bool:
        try:
            # Nothing of the bot's environment goes along: no secret is there to be read.
            process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                env={"PATH": os.defpath, "OMP_NUM_THREADS": "1"},
                cwd=_FOLDER,
                start_new_session=True,
            )
        except OSError:
            return False
        if process.stdin is None or process.stdout is None:
            return False
        running = _Running(process, process.stdin, process.stdout)
        try:
            self._answer(running, time.monotonic() + _READY_WITHIN, 0)
        except (OSError, EOFError, EncoderAway):
            running.end()
            return False
        with self._lock:
            if self._closed.is_set():
                running.end()
                return False
            self._running = running
        return True

    def _say(self, state: State) -> None:
        if state != self._state:
            self._state = state
            if state == "on":
                self._pause = _FIRST_PAUSE
            self._told(state)
