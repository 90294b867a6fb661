"""What anyone sees of the bot: its commands, name and description. Neutral, and one for all."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog
from aiogram import Bot
from aiogram.types import BotCommand, MenuButtonCommands, MenuButtonDefault

from bot.errors import ChannelError

log = structlog.get_logger()


@dataclass(frozen=True)
class Profile:
    """`commands` as (name, description); what is `None` stays as the operator set it by hand."""

    commands: tuple[tuple[str, str], ...]
    name: str | None = None
    description: str | None = None
    short_description: str | None = None


async def show(bot: Bot, profile: Profile) -> None:
    """The bot looks as `profile` says, or a warning says by code what could not be set.

    Only what differs is sent: Telegram lets a bot change its name a few times a day.
    """

    async def commands() -> None:
        found = tuple((one.command, one.description) for one in await bot.get_my_commands())
        if found == profile.commands:
            return
        if profile.commands:
            wanted = [BotCommand(command=name, description=about) for name, about in profile.commands]
            await bot.set_my_commands(wanted)
        else:
            await bot.delete_my_commands()

    async def name() -> None:
        if profile.name is not None and (await bot.get_my_name()).name != profile.name:
            await bot.set_my_name(profile.name)

    async def description() -> None:
        wanted = profile.description
        if wanted is not None and (await bot.get_my_description()).description != wanted:
            await bot.set_my_description(wanted)

    async def short_description() -> None:
        wanted = profile.short_description
        if wanted is not None and (await bot.get_my_short_description()).short_description != wanted:
            await bot.set_my_short_description(wanted)

    async def menu_button() -> None:
        if not isinstance(await bot.get_chat_menu_button(), MenuButtonCommands | MenuButtonDefault):
            await bot.set_chat_menu_button(menu_button=MenuButtonDefault())

    parts: tuple[Callable[[], Awaitable[None]], ...] = (
        commands,
        name,
        description,
        short_description,
        menu_button,
    )
    for part in parts:
        try:
            await part()
        except ChannelError as error:
            log.warning("profile-not-set", part=part.__name__, code=error.code)
