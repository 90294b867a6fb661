"""What one turn changes, decided and not yet kept."""

from dataclasses import dataclass, field

from bot.casework.chat import Outgoing
from bot.casework.conversation import Conversation


@dataclass
class Outcome:
    """`left`: what stands in her chat is deleted and what is unsent is dropped. `erased`: everything of hers goes.

    `secret`: her message holds a secret of hers, so it is deleted from the chat at once. `followed` is the campaign's
    link she came by, which is counted.
    """

    conversation: Conversation
    outgoing: list[Outgoing] = field(default_factory=list)
    left: bool = False
    erased: bool = False
    blocked: bool = False
    secret: bool = False
    followed: str | None = None
