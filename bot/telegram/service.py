"""All of the Telegram edge, running."""

from dataclasses import dataclass, field

from aiogram import Bot

from bot.casework.chat import Inbox, Outbox
from bot.nursery import Nursery
from bot.telegram.backoff import Backoff
from bot.telegram.one_at_a_time import Lanes
from bot.telegram.pace import Limits
from bot.telegram.polling import Polling
from bot.telegram.profile import Profile, show
from bot.telegram.reception import Reception
from bot.telegram.sender import Sender
from bot.telegram.webhook import Webhook, WebhookSettings


@dataclass(frozen=True)
class Settings:
    """`limits=None` sends as fast as the server takes it. With `webhook` the bot does not poll."""

    chats_at_once: int = 256
    in_flight: int = 32
    limits: Limits | None = field(default_factory=Limits)
    long_poll: int = 25
    webhook: WebhookSettings | None = None
    profile: Profile | None = None
    backoff: Backoff = field(default_factory=Backoff)


async def serve(bot: Bot, inbox: Inbox, outbox: Outbox, nursery: Nursery, settings: Settings) -> Sender:
    """Updates are taken, their turns run, and the outbox leaves, until the nursery ends.

    What waits in the inbox from before comes first. `bot` is from `connect`. The work is critical: a refused
    token or a taken port is raised from `nursery.wait`. Await `stop()` of what is returned before the nursery
    is left, so that no send is cut. Raises what `inbox.waiting` raises.
    """
    lanes = Lanes(inbox.take, at_once=settings.chats_at_once, backoff=settings.backoff)
    lanes.add(await inbox.waiting())
    sender = Sender(
        bot, outbox, limits=settings.limits, in_flight=settings.in_flight, backoff=settings.backoff
    )
    reception = Reception(bot, inbox, lanes, nursery)
    way: Polling | Webhook
    if settings.webhook is None:
        way = Polling(bot, reception, wait=settings.long_poll, backoff=settings.backoff)
    else:
        way = Webhook(bot, reception, settings.webhook, backoff=settings.backoff)
    nursery.start(sender.run(), "telegram-sender", critical=True)
    nursery.start(lanes.run(), "telegram-turns", critical=True)
    nursery.start(way.run(), "telegram-updates", critical=True)
    if settings.profile is not None:
        nursery.start(show(bot, settings.profile), "telegram-profile")
    return sender
