"""The encoder in a process of its own: it helps, and killed, hung, broken or missing it holds nobody up."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import nlu
from nlu import Encoder, encoder_runs_here, understand
from nlu.encoder import State
from nlu.encoder_process import ANSWER, REQUEST, SIZE
from nlu.errors import EncoderAway

here = pytest.mark.skipif(not encoder_runs_here(), reason="the encoder is made for AVX2 on 64-bit Linux")

UNSURE = "someone i know did a thing with a photo of me that i never wanted and now what"


def put_in_its_place(tmp_path: Path, body: str) -> tuple[str, ...]:
    """A command that runs `body` in place of the encoder; it has `answer(number)` and `requests()`."""
    program = tmp_path / "stand_in.py"
    program.write_text(
        "import os, sys, time\n"
        "from nlu.encoder_process import ANSWER, REQUEST, SIZE\n"
        "def answer(number):\n"
        "    sys.stdout.buffer.write(ANSWER.pack(number) + bytes(4 * SIZE)); sys.stdout.buffer.flush()\n"
        "def requests():\n"
        "    while head := sys.stdin.buffer.read(REQUEST.size):\n"
        "        number, length = REQUEST.unpack(head); sys.stdin.buffer.read(length); yield number\n" + body
    )
    return sys.executable, str(program)


@pytest.fixture
def told() -> list[State]:
    return []


@pytest.fixture
def encoder(told: list[State]) -> Iterator[Encoder]:
    made = Encoder(told.append)
    made.start()
    assert made.wait_until_ready()
    yield made
    made.close()


@here
def test_it_gives_vectors_of_length_one_that_tell_texts_apart(encoder: Encoder) -> None:
    one, same, other = (
        encoder.vector(text, within=5)
        for text in ("he shared my photos", "he shared my photos", "nice weather")
    )
    assert one.shape == (SIZE,) and abs(float(np.linalg.norm(one)) - 1) < 1e-3
    assert np.array_equal(one, same) and float(one @ other) < float(one @ same)


@here
@pytest.mark.parametrize("text", ["", "\x00", "\ud800", "😭" * 4096, "죽" * 4096, "a" * 100_000])
def test_any_text_has_a_vector(encoder: Encoder, text: str) -> None:
    assert np.isfinite(encoder.vector(text, within=5)).all()


@here
def test_only_what_is_unsure_is_asked_and_the_answer_counts(encoder: Encoder) -> None:
    assert not understand("I want to kill myself", "en").unsure
    alone = understand(UNSURE, "en")
    assert alone.unsure
    both = understand(UNSURE, "en", encoder=encoder)
    assert both.ranking != alone.ranking


@here
def test_once_ready_it_can_open_nothing(encoder: Encoder) -> None:
    assert encoder._running is not None
    limits = Path(f"/proc/{encoder._running.process.pid}/limits").read_text()
    rows = {line[:25].strip(): line.split()[-3:-1] for line in limits.splitlines()[1:]}
    assert rows["Max open files"] == ["0", "0"]
    assert rows["Max file size"] == ["0", "0"]


def test_what_it_is_shut_in_by_refuses_files_sockets_and_processes(tmp_path: Path) -> None:
    body = (
        "from nlu.encoder_process import shut_in\n"
        "import socket, subprocess\n"
        "shut_in()\n"
        "for act in (lambda: open('/etc/hostname'), socket.socket, os.pipe, lambda: subprocess.Popen(['true'])):\n"
        "    try:\n"
        "        act()\n"
        "    except OSError:\n"
        "        continue\n"
        "    sys.exit(1)\n"
        "sys.exit(0)\n"
    )
    assert os.spawnv(os.P_WAIT, sys.executable, list(put_in_its_place(tmp_path, body))) == 0


@here
def test_its_environment_holds_nothing_of_ours(encoder: Encoder) -> None:
    assert encoder._running is not None
    environment = Path(f"/proc/{encoder._running.process.pid}/environ").read_bytes()
    assert {pair.split(b"=")[0] for pair in environment.split(b"\0") if pair} <= {
        b"PATH",
        b"OMP_NUM_THREADS",
        b"LC_CTYPE",
    }


@here
def test_killed_it_is_away_at_once_and_comes_back(encoder: Encoder, told: list[State]) -> None:
    assert encoder._running is not None
    os.kill(encoder._running.process.pid, signal.SIGKILL)
    began = time.monotonic()
    read = understand(UNSURE, "en", encoder=encoder)
    assert time.monotonic() - began < 1 and read.ranking == understand(UNSURE, "en").ranking
    assert encoder.wait_until_ready() or told[-1] == "away"
    for _ in range(200):
        if told == ["on", "away", "on"]:
            break
        time.sleep(0.05)
    assert told == ["on", "away", "on"]
    assert encoder.vector("again", within=5).shape == (SIZE,)


def test_hung_it_is_given_up_in_time_and_its_late_answer_is_dropped(
    tmp_path: Path, told: list[State]
) -> None:
    body = "answer(0)\nfor number in requests():\n    time.sleep(0.4 if number == 1 else 0)\n    answer(number)\n"
    encoder = Encoder(told.append, put_in_its_place(tmp_path, body))
    encoder.start()
    assert encoder.wait_until_ready()
    try:
        began = time.monotonic()
        read = understand(UNSURE, "en", encoder=encoder)
        assert time.monotonic() - began < 0.35
        assert read.ranking == understand(UNSURE, "en").ranking
        time.sleep(0.5)
        assert encoder.vector("later", within=5).shape == (SIZE,)
        assert told == ["on"]
    finally:
        encoder.close()


def test_an_answer_that_is_none_ends_the_process(tmp_path: Path, told: list[State]) -> None:
    body = "answer(0)\nfor number in requests():\n    answer(number + 7)\n"
    encoder = Encoder(told.append, put_in_its_place(tmp_path, body))
    encoder.start()
    assert encoder.wait_until_ready()
    try:
        with pytest.raises(EncoderAway):
            encoder.vector("x", within=5)
        assert "away" in told
    finally:
        encoder.close()


@pytest.mark.parametrize("command", [("/nowhere/at/all",), (sys.executable, "-c", "raise SystemExit(3)")])
def test_missing_or_broken_it_is_away_and_the_n_grams_answer(
    command: tuple[str, ...], told: list[State]
) -> None:
    encoder = Encoder(told.append, command)
    encoder.start()
    try:
        assert not encoder.wait_until_ready(10)
        assert told == ["away"]
        assert understand(UNSURE, "en", encoder=encoder) == understand(UNSURE, "en")
    finally:
        encoder.close()


def test_closed_it_leaves_no_process_and_says_nothing(tmp_path: Path, told: list[State]) -> None:
    encoder = Encoder(
        told.append, put_in_its_place(tmp_path, "answer(0)\nfor number in requests():\n    answer(number)\n")
    )
    encoder.start()
    assert encoder.wait_until_ready()
    running = encoder._running
    encoder.close()
    assert running is not None and running.process.poll() is not None
    assert told == ["on"]


def test_requests_and_answers_are_of_fixed_size() -> None:
    assert (REQUEST.size, ANSWER.size, nlu.encoder.SIZE) == (8, 4, 384)  # type: ignore[attr-defined]
