"""A process that takes turns for some chats, rotates keys and erases meanwhile, until somebody kills it.

Each line on its output was durable before it was printed: `turn CHAT NUMBER` or `erased CHAT`.
"""

import asyncio
import sys
from itertools import count
from pathlib import Path

from storage.errors import Conflict
from storage.store import Store

CHATS = range(8_310_000_001, 8_310_000_013)
ERASED = range(8_320_000_000, 8_320_030_000)
ERASED_A_RUN = 500
WORDS = "planted-he-hit-me-초대받지않은"
TODAY = 20_000
NOW = TODAY * 86_400.0


def body_of(number: int) -> bytes:
    return f"{WORDS} {number}".encode()


def number_of(body: bytes) -> int:
    return int(body.decode().rsplit(" ", 1)[1])


async def turn(store: Store, chat: int) -> int:
    """One update in and answered: body, answer, message id and inbox in one commit."""
    first = store.sessions.find(chat)
    update_id = chat * 1_000_000 + (number_of(first.body) if first else 0) + 1
    rows = await store.inbox.accept([(update_id, f"{chat} {WORDS}".encode())])
    row_id = (
        rows[0].id
        if rows
        else next(row.id for row in store.inbox.waiting() if row.payload.startswith(str(chat).encode()))
    )
    while True:
        session = store.sessions.find(chat)
        number = (number_of(session.body) if session else 0) + 1

        def work(connection, session=session, number=number) -> None:
            if session is None:
                saved = store.sessions.create(connection, chat, body_of(number), expires=TODAY + 30)
            else:
                saved = store.sessions.save(connection, session, body_of(number), expires=TODAY + 30)
            store.outbox.add(connection, saved, body_of(number))
            store.message_ids.add(connection, saved, number, hers=True, sent_at=NOW)
            store.inbox.done(connection, row_id, today=TODAY)

        try:
            await store.database.write(work)
            return number
        except Conflict:
            continue


async def talk(store: Store, chat: int) -> None:
    while True:
        print("turn", chat, await turn(store, chat), flush=True)


async def erase(store: Store, run: int) -> None:
    for chat in ERASED[run * ERASED_A_RUN : (run + 1) * ERASED_A_RUN]:
        if store.sessions.find(chat) is None:
            await store.database.write(
                lambda c, chat=chat: store.sessions.create(c, chat, body_of(1), expires=TODAY + 30)
            )
        session = store.sessions.find(chat)
        assert session is not None
        await store.erasure.erase(session, today=TODAY)
        print("erased", chat, flush=True)


async def rotate(store: Store) -> None:
    for day in count(1):
        await store.resealing.rotate(NOW + 86_400 * day)
        await asyncio.sleep(0.05)


async def main(data: Path, keys: Path, run: int) -> None:
    store = await Store.open(data, keys, today=TODAY)
    async with asyncio.TaskGroup() as group:
        group.create_task(rotate(store))
        group.create_task(erase(store, run))
        for chat in CHATS:
            group.create_task(talk(store, chat))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])))
