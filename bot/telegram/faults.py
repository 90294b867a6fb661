"""What a failed call means, as a code. Telegram's own sentences and all URLs end here."""

from collections.abc import Mapping
from typing import Any

from bot.errors import ChannelError


class AnswerLost(ChannelError):
    """The request may or may not have been carried out: its answer never came, or was no answer.

    Every other `channel-away` was certainly not carried out.
    """

    def __init__(self) -> None:
        super().__init__("channel-away")


# Telegram has one status, 400, for most refusals; its sentence is the only way to tell them apart.
_SENTENCES = (
    ("message is not modified", "not-modified"),
    ("message to edit not found", "cannot-edit"),
    ("message can't be edited", "cannot-edit"),
    ("there is no text in the message to edit", "cannot-edit"),
    ("message_id_invalid", "cannot-edit"),
    ("message to delete not found", "cannot-delete"),
    ("message can't be deleted", "cannot-delete"),
    ("file is too big", "file-too-large"),
    ("wrong remote file", "file-not-found"),
    ("wrong file", "file-not-found"),
    ("invalid file", "file-not-found"),
    ("file_id", "file-not-found"),
    ("message is too long", "too-long"),
    ("caption is too long", "too-long"),
    ("chat not found", "not-found"),
    ("user not found", "not-found"),
)
_STATUSES = {
    401: "bad-token",
    403: "blocked",
    404: "not-found",
    409: "second-holder",
    413: "file-too-large",
}


def refusal(status: int, answer: Mapping[str, Any]) -> ChannelError:
    """The error for an answer that is not ok; `answer` is the Bot API's JSON object.

    Codes beyond `ChannelError`'s own, used in this package only: `too-fast` (429, with `retry_after`),
    `not-modified`, `cannot-edit`, `cannot-delete`, `not-found`, `too-long`.
    """
    said = str(answer.get("description", "")).lower()
    if status == 429:
        parameters = answer.get("parameters")
        seconds = parameters.get("retry_after") if isinstance(parameters, Mapping) else None
        return ChannelError("too-fast", retry_after=float(seconds) if isinstance(seconds, int) else 1.0)
    if status >= 500:
        return AnswerLost()
    if status == 404 and said == "not found":
        return ChannelError("bad-token")  # what Telegram says of a token it has never given out
    if status == 400:
        return ChannelError(next((code for part, code in _SENTENCES if part in said), "bad-request"))
    return ChannelError(_STATUSES.get(status, "bad-request"))
