"""A group that the bot may be put into."""

from .chats import Chat
from .person import Person
from .world import World


class Group:
    """A basic group. The bot gets everything said in it, as one whose privacy mode is off does.

    `await anna.says("hello", chat=group.chat)` speaks in it.
    """

    def __init__(self, world: World, title: str) -> None:
        self.world = world
        self.chat: Chat = world.add_chat(
            {"id": -(world.new_id() % 10**9 + 1), "title": title, "type": "group"}
        )

    @property
    def bot_is_in(self) -> bool:
        return self.chat.open

    async def adds_bot(self, by: Person) -> None:
        """The bot is a member, and is told who did that."""
        if not self.chat.open:
            self.chat.open = True
            self.world.member_changed(self.chat, by.user, "left", "member")

    async def removes_bot(self, by: Person) -> None:
        if self.chat.open:
            self.chat.open = False
            self.world.member_changed(self.chat, by.user, "member", "kicked")
