"""Killed at any moment: what was acknowledged is there, nothing is half done, and no word lies open."""

import random
import runpy
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest

PROCESS = Path(__file__).with_name("writing_process.py")
told = SimpleNamespace(**runpy.run_path(str(PROCESS)))


def run_until_killed(place, run: int, seconds: float) -> list[list[str]]:
    """The lines that were printed whole before the kill, `seconds` after the first of them."""
    command = [sys.executable, str(PROCESS), str(place.data), str(place.keys), str(run)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        assert first, "the process ended by itself"
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        lines = (first + process.stdout.read()).splitlines(keepends=True)
    assert process.returncode == -signal.SIGKILL
    return [line.split() for line in lines if line.endswith("\n")]


def planted_forms() -> list[bytes]:
    """The words, and the leading digits and bytes that the chat ids share."""
    forms = [told.WORDS.encode(), told.WORDS.encode("utf-16-le"), b"planted-"]
    for chat in (told.CHATS[0], told.ERASED[0], told.ERASED[-1]):
        leading = chat.to_bytes(8, "big")[:6]
        forms += [str(chat)[:5].encode(), leading, leading[::-1]]
    return forms


FORMS = planted_forms()


def assert_nothing_readable(place) -> None:
    for name, content in place.everything().items():
        for form in FORMS:
            assert form not in content, name


@pytest.mark.parametrize("kills", [4, pytest.param(30, marks=pytest.mark.slow)])
async def test_what_was_acknowledged_survives_every_kill(place, kills: int) -> None:
    chance = random.Random(kills)
    last: Counter[int] = Counter()
    erased: set[int] = set()
    for run in range(kills):
        for kind, chat, *number in run_until_killed(place, run, chance.uniform(0.0, 0.7)):
            if kind == "turn":
                last[int(chat)] = max(last[int(chat)], int(number[0]))
            else:
                erased.add(int(chat))
        assert_nothing_readable(place)
        async with place.open() as store:
            assert 1 <= len(store.keyring.epochs) <= 2
            answers = Counter(row.session_id for row in store.outbox.waiting())
            assert store.outbox.unreadable == store.inbox.unreadable == 0
            for chat in told.CHATS:
                session = store.sessions.find(chat)
                reached = told.number_of(session.body) if session else 0
                # A turn that was durable and not yet printed counts too.
                assert reached in (last[chat], last[chat] + 1)
                if session is not None:
                    assert answers[session.id] == reached
                    ids = store.database.read(lambda c, s=session: store.message_ids.of(c, s))
                    assert [message.message_id for message in ids] == list(range(1, reached + 1))
                last[chat] = reached
            assert len({row.id for row in store.inbox.waiting()}) <= len(told.CHATS)
            assert all(store.sessions.find(chat) is None for chat in erased)
            assert store.database.read(lambda c: c.execute("PRAGMA integrity_check").fetchone()) == ("ok",)
            assert_nothing_readable(place)
    assert sum(last.values()) > 0 and erased
