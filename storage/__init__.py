"""What is kept, always sealed. `Store.open` is the way in; everything else hangs on the open store.

    store = await Store.open(data, keyring, today=day_of(now))   # keys are made only for an empty database
    rows = await store.inbox.accept(batch)                       # durable: now the updates may be acknowledged
    session = store.sessions.find(chat_id)                       # opened: id, version, body, data key

    def work(connection):                                        # one turn, one commit
        saved = store.sessions.save(connection, session, body, expires=store.limits.session_expires(now))
        store.outbox.add(connection, saved, payload)
        store.inbox.done(connection, row.id, today=today)
    await store.database.write(work)                             # returns when it is on the disk

Methods that take a connection belong into a `write`; whoever calls them together gets all or nothing. Methods without
one read the last commit at once, or say `await`. Times are seconds since 1970 UTC, days are their whole number.

What may be raised is in `errors`: `NotSaved` (tell her so), `Conflict` (open again and take the turn again),
`CannotUnseal`. Every hour: `store.retention.expire(now)` and `store.resealing.reseal(now)`. At the start:
`inbox.waiting()`, `outbox.waiting()`, `deletion_notes.waiting()`, `jobs.due(now)`.

Three rules hold it together. The newest epoch key seals everything outermost (`epochs`, `keyring`, `resealing`).
Every row of hers is covered by `registry`. And storage neither logs, nor reads a clock, nor knows what the bytes mean.
"""
