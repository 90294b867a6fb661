"""Opening one session, with a thousand to a million stored."""

import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from sqlite3 import Connection

from bot.casework.conversation import Conversation, to_body
from storage.days import day_of
from storage.store import Store

BATCH = 2000
OPENED = 2000


async def run(say: Callable[[str], None], *, most: int) -> None:
    """Prints the median and p99 of finding, unsealing and decoding one session, at each power of ten up to `most`."""
    with tempfile.TemporaryDirectory(prefix="alongside-bench-") as folder:
        now = time.time()
        store = await Store.open(Path(folder) / "store", Path(folder) / "keys", today=day_of(now))
        try:
            await _curve(store, say, most, store.limits.session_expires(now))
        finally:
            await store.close()


async def _curve(store: Store, say: Callable[[str], None], most: int, expires: int) -> None:
    say(f"{'sessions':>10}{'median us':>12}{'p99 us':>10}{'x first':>10}")
    stored, first, size = 0, 0.0, 1000
    chance = random.Random(1)  # noqa: S311 - which ones are opened, repeatably
    while size <= most:
        while stored < size:
            ids = range(stored, min(stored + BATCH, size))

            def work(connection: Connection, ids: range = ids) -> None:
                for chat in ids:
                    body = to_body(Conversation(chat))
                    store.sessions.create(connection, chat, body, expires=expires)

            await store.database.write(work)
            stored = ids.stop
        times = []
        for _ in range(OPENED):
            chat = chance.randrange(stored)
            began = time.perf_counter()
            store.sessions.find(chat)
            times.append((time.perf_counter() - began) * 1e6)
        times.sort()
        median = statistics.median(times)
        first = first or median
        say(f"{stored:>10}{median:>12.1f}{times[int(len(times) * 0.99)]:>10.1f}{median / first:>10.2f}")
        size *= 10
