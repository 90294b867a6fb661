"""A person with a phone: everything she can do to the bot, and everything she sees of it."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from . import media
from .chats import Chat, Message, Press
from .errors import NothingArrived, NotPossible
from .keyboards import Button
from .screen import draw
from .text import split
from .world import World

Content = bytes | Path

# What a phone page or the control API may ask a person to do, by name.
VERBS = (
    "starts", "says", "edits", "deletes", "presses", "forges_press", "sends_document", "sends_photo", "sends_voice",
    "sends_video", "sends_video_note", "sends_audio", "sends_sticker", "sends_dice", "sends_poll", "sends_contact",
    "sends_location", "moves_location", "forwards", "blocks", "unblocks",
)  # fmt: skip


class Person:
    """One Telegram account. `chat` is her private chat with the bot.

    Her doings are coroutines, so that tests read alike in one process and over the control API; none
    waits for the bot. Use `next_message`, `wait_until` or `quiet` for that.
    """

    def __init__(self, world: World, user: dict[str, Any], *, shown: bool = False) -> None:
        self.world = world
        self.user = user
        self.shown = shown
        described: dict[str, Any] = {
            key: user[key] for key in ("id", "first_name", "last_name", "username") if key in user
        }
        self.chat = world.add_chat({**described, "type": "private"})
        self._read_to = 0

    @property
    def id(self) -> int:
        return int(self.user["id"])

    @property
    def presses_made(self) -> list[Press]:
        """Every button she pressed, with what the bot answered to it."""
        return self.chat.presses

    def _send(self, content: dict[str, Any], chat: Chat | None = None) -> Message:
        return self.world.person_sends(chat or self.chat, self.user, content)

    def _own(self, message: Message | int) -> Message:
        found = message if isinstance(message, Message) else self.chat.messages.get(message)
        if found is None or found.deleted:
            raise NotPossible("no such message")
        return found

    async def starts(self, payload: str = "") -> Message:
        """She opens the bot, by its button or by a link with a payload."""
        return await self.says(f"/start {payload}".strip())

    async def says(
        self, text: str, *, reply_to: Message | int | None = None, chat: Chat | None = None
    ) -> Message:
        """Her text is sent; a long one in parts, as Telegram's apps do. The last part is returned."""
        content: dict[str, Any] = {}
        if reply_to is not None:
            quoted = self._own(reply_to).payload
            content["reply_to_message"] = {key: quoted[key] for key in quoted if key != "reply_to_message"}
        sent = None
        for part in split(text.strip()):
            if part.strip():
                sent = self._send({"text": part, **content, **_command_entity(part)}, chat)
        if sent is None:
            raise NotPossible("an empty text cannot be sent")
        return sent

    async def edits(self, message: Message | int, text: str) -> Message:
        """Her own message says something else now."""
        own = self._own(message)
        if own.from_bot:
            raise NotPossible("only her own messages can be edited")
        part = "caption" if own.file_ids else "text"
        self._edited(own, {part: text.strip()})
        return own

    def _edited(self, message: Message, new: dict[str, Any]) -> None:
        message.payload = {**message.payload, **new, "edit_date": self.world.clock.now()}
        self.world.updates.push("edited_message", message.chat.id, message.payload)
        message.chat.tell("edited", message=message)

    async def deletes(self, message: Message | int) -> None:
        """A message is gone for both; bots are not told."""
        gone = self._own(message)
        gone.deleted = True
        gone.chat.tell("deleted", messages=[gone])

    async def presses(self, button: str | Button, message: Message | int | None = None) -> Press:
        """She presses a button: of this message, or of the latest that shows it."""
        label = button if isinstance(button, str) else button.label
        searched = [self._own(message)] if message is not None else reversed(self.chat.visible())
        for candidate in searched:
            for found in (found for row in candidate.buttons for found in row):
                if (found == button or (isinstance(button, str) and found.label == label)) and found.data:
                    return self._press(candidate, found.data)
        raise NotPossible(f"no button {label!r} to press")

    async def forges_press(self, message: Message | int, data: str) -> Press:
        """A press that no honest phone would send: deleted message, old button, invented data."""
        target = message if isinstance(message, Message) else self.chat.messages.get(message)
        if target is None:
            raise NotPossible("no such message")
        return self._press(target, data)

    def _press(self, message: Message, data: str) -> Press:
        if self.chat.blocked:
            raise NotPossible("the bot is blocked in this chat")
        press = self.world.press(message, self.user, data)
        self.chat.presses.append(press)
        del self.chat.presses[:-100]
        return press

    async def _file(
        self, kind: str, content: Content, name: str, mime: str, caption: str, **more: int
    ) -> Message:
        part = media.file_part(self.world.files, kind, content, name, mime, **more)
        return self._send({**part, **({"caption": caption} if caption else {})})

    async def sends_document(
        self, content: Content, name: str = "file.bin", mime: str = "", caption: str = ""
    ) -> Message:
        return await self._file("document", content, name, mime, caption)

    async def sends_photo(
        self, content: Content, caption: str = "", width: int = 1280, height: int = 960
    ) -> Message:
        return await self._file("photo", content, "", "", caption, width=width, height=height)

    async def sends_album(self, contents: list[Content], caption: str = "") -> list[Message]:
        """Several photos that belong together: one update each, one media_group_id."""
        group = {"media_group_id": str(self.world.new_id())}
        sent = []
        for at, content in enumerate(contents):
            part = media.file_part(self.world.files, "photo", content)
            sent.append(self._send({**part, **group, **({"caption": caption} if caption and not at else {})}))
        return sent

    async def sends_voice(self, content: Content, mime: str = "audio/ogg", duration: int = 3) -> Message:
        return await self._file("voice", content, "", mime, "", duration=duration)

    async def sends_video(self, content: Content, name: str = "video.mp4", caption: str = "") -> Message:
        return await self._file("video", content, name, "video/mp4", caption, duration=5)

    async def sends_video_note(self, content: Content) -> Message:
        return await self._file("video_note", content, "", "video/mp4", "", duration=5, width=384, height=384)

    async def sends_audio(self, content: Content, name: str = "song.mp3") -> Message:
        return await self._file("audio", content, name, "audio/mpeg", "", duration=30)

    async def sends_sticker(self, content: Content = b"RIFFWEBP") -> Message:
        return await self._file("sticker", content, "", "image/webp", "")

    async def sends_dice(self, emoji: str = "🎲", value: int = 4) -> Message:
        return self._send(media.dice_part(emoji, value))

    async def sends_poll(self, question: str, options: list[str]) -> Message:
        return self._send(media.poll_part(self.world.new_id(), question, options))

    async def sends_contact(self, phone_number: str, first_name: str) -> Message:
        return self._send(media.contact_part(phone_number, first_name))

    async def sends_location(self, latitude: float, longitude: float, live_period: int = 0) -> Message:
        return self._send(media.location_part(latitude, longitude, live_period))

    async def moves_location(self, message: Message | int, latitude: float, longitude: float) -> Message:
        """Her live location is somewhere else now (an edited_message, as Telegram sends it)."""
        live = self._own(message)
        period = live.payload.get("location", {}).get("live_period")
        if not period:
            raise NotPossible("this message is no live location")
        self._edited(live, media.location_part(latitude, longitude, period))
        return live

    async def forwards(
        self,
        what: str | Message | int,
        origin: str = "hidden_user",
        name: str = "Someone",
        user_id: int = 777,
    ) -> Message:
        """She forwards a text, or a message of this chat, that came from a user, hidden user or channel."""
        if isinstance(what, str):
            content: dict[str, Any] = {"text": what}
        else:
            own = ("message_id", "from", "chat", "date", "edit_date", "reply_markup", "reply_to_message")
            content = {key: value for key, value in self._own(what).payload.items() if key not in own}
        return self._send({**content, **media.forward_part(origin, name, self.world.clock.now(), user_id)})

    async def blocks(self) -> None:
        """The bot may not write to her any more, and is told so."""
        if not self.chat.blocked:
            self.chat.blocked = True
            self.world.member_changed(self.chat, self.user, "member", "kicked")
            self.chat.tell("blocked", blocked=True)

    async def unblocks(self) -> None:
        if self.chat.blocked:
            self.chat.blocked = False
            self.world.member_changed(self.chat, self.user, "kicked", "member")
            self.chat.tell("blocked", blocked=False)

    def visible_messages(self) -> list[Message]:
        """What stands in her chat now, both sides, oldest first."""
        return self.chat.visible()

    def screen(self) -> str:
        """Her chat as text, with buttons."""
        return draw(self.chat)

    async def next_message(self, timeout: float = 5) -> Message:  # noqa: ASYNC109  it says what was awaited
        """The bot's next message that this method has not yet returned, deleted ones left out.

        Raises NothingArrived after `timeout` seconds.
        """
        await self.wait_until(lambda: self._unread() is not None, timeout)
        message = self._unread()
        if message is None:
            raise NothingArrived("no message from the bot")
        self._read_to = message.id
        return message

    def _unread(self) -> Message | None:
        fresh = (one for one in self.chat.messages.values() if one.id > self._read_to)
        return next((one for one in fresh if one.from_bot and not one.deleted), None)

    async def wait_until(self, holds: Callable[[], object], timeout: float = 5) -> None:  # noqa: ASYNC109
        """The condition holds; it is looked at again after every change in her chat.

        Raises NothingArrived after `timeout` seconds, with the screen as it is then.
        """
        loop = asyncio.get_running_loop()
        end = loop.time() + timeout
        while not holds():
            changed = loop.create_future()
            self.chat.waiters.append(changed)
            if (left := end - loop.time()) <= 0 or not (await asyncio.wait({changed}, timeout=left))[0]:
                raise NothingArrived(f"not within {timeout} s; the screen:\n{self.screen()}")

    async def quiet(self, moment: float = 0.3, timeout: float = 10) -> None:  # noqa: ASYNC109
        """Every update was fetched, and nothing has changed in her chat for a moment.

        Raises NothingArrived if it does not become quiet.
        """
        loop = asyncio.get_running_loop()
        end = loop.time() + timeout
        seen, since = -1, loop.time()
        while loop.time() - since < moment:
            if self.chat.activity != seen or self.world.updates.pending:
                seen, since = self.chat.activity, loop.time()
            if loop.time() > end:
                raise NothingArrived(f"not quiet within {timeout} s; the screen:\n{self.screen()}")
            await asyncio.sleep(min(0.02, moment / 3))


def _command_entity(text: str) -> dict[str, Any]:
    if not text.startswith("/"):
        return {}
    return {"entities": [{"offset": 0, "length": len(text.split()[0]), "type": "bot_command"}]}
