"""How an outgoing message is written down in its outbox row, before it is sealed."""

import base64
from dataclasses import dataclass

import orjson

from bot.casework.chat import Button, Outgoing


@dataclass(frozen=True)
class Payload:
    """An outgoing message and what its delivery means for the session.

    `cover`: it is the harmless message of a leaving or an erasure; once its number is known, messages whose
    numbers are unknown can be deleted up to it. `last`: the session lives only to carry it, and goes with it.
    """

    outgoing: Outgoing
    cover: bool = False
    last: bool = False


def to_payload(payload: Payload) -> bytes:
    outgoing = payload.outgoing
    plain: dict[str, object] = {"k": outgoing.kind, "t": outgoing.text}
    if outgoing.buttons:
        plain["b"] = [[[button.label, button.data] for button in row] for row in outgoing.buttons]
    if outgoing.messages:
        plain["m"] = outgoing.messages
    if outgoing.name:
        plain["n"] = outgoing.name
    if outgoing.document:
        plain["d"] = base64.b85encode(outgoing.document).decode()
    if outgoing.urgent:
        plain["u"] = True
    if payload.cover:
        plain["c"] = True
    if payload.last:
        plain["l"] = True
    return orjson.dumps(plain)


def from_payload(written: bytes) -> Payload:
    plain = orjson.loads(written)
    outgoing = Outgoing(
        kind=plain["k"],
        text=plain["t"],
        buttons=tuple(tuple(Button(label, data) for label, data in row) for row in plain.get("b", ())),
        messages=tuple(plain.get("m", ())),
        name=plain.get("n", ""),
        document=base64.b85decode(plain.get("d", "")),
        urgent=plain.get("u", False),
    )
    return Payload(outgoing, plain.get("c", False), plain.get("l", False))
