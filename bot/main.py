"""The composition root: the only file that knows every room."""

import asyncio
import gc
import logging
import os
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import date
from pathlib import Path

import structlog
from aiogram import Bot

import nlu
from bot.casework.clock import Clock, SystemClock
from bot.casework.contacts import expiring_soon, missing_when_live
from bot.casework.deployment import Deployment
from bot.casework.house import House, Paths, open_house
from bot.casework.orders import orders
from bot.casework.organisation import unwritten
from bot.casework.publish import SHIPPED
from bot.casework.understanding import Understanding
from bot.config import Place, Settings, on_loopback
from bot.content.content_set import Content
from bot.content.files import read as read_files
from bot.content.reading import open_set
from bot.errors import ChannelError, ConfigurationError
from bot.jobs.control import Control
from bot.jobs.upkeep import keep_up
from bot.nursery import Nursery
from bot.rasa import rasa_parser
from bot.telegram.connection import TokenFilter, connect
from bot.telegram.incoming import read
from bot.telegram.pace import Limits as SendingLimits
from bot.telegram.profile import Profile
from bot.telegram.service import Settings as TelegramSettings
from bot.telegram.service import serve
from bot.telegram.webhook import WebhookSettings
from nlu.artefact import load_shipped
from storage.files import private_folder, write_durably
from storage.registry import Limits

log = structlog.get_logger()

TESTER_CODE_BYTES = 12
RETRY_SECONDS = 5.0


def deployment_of(settings: Settings, tester_code: str | None) -> Deployment:
    deployment = settings.deployment
    return Deployment(
        organisation=deployment.organisation,
        languages=tuple(deployment.languages),
        countries=tuple(deployment.countries),
        zone=deployment.zone,
        live=deployment.live,
        session_days=settings.retention.session_days,
        tester_code=tester_code,
        deep_links=tuple(settings.telegram.deep_links),
    )


def limits_of(settings: Settings) -> Limits:
    retention = settings.retention
    return Limits(
        session_days=retention.session_days,
        seen_update_hours=retention.message_ids_hours,
        message_id_hours=retention.message_ids_hours,
        erased_days=retention.erased_days,
    )


def tester_code(place: Place, settings: Settings) -> str | None:
    """The word in the tester link, a new one on the first start of a trial; None where no link is asked for."""
    if settings.deployment.live or settings.telegram.simulated:
        return None
    if place.tester_link.exists():
        return place.tester_link.read_text(encoding="ascii").strip()
    return secrets.token_urlsafe(TESTER_CODE_BYTES)


@asynccontextmanager
async def understanding(settings: Settings) -> AsyncIterator[Understanding]:
    """What reads her words, as this deployment wants it. The log hears when a part of it goes or comes back."""
    async with AsyncExitStack() as stack:
        encoder, parser = None, None
        if settings.nlu.encoder == "on" and nlu.encoder_runs_here():
            encoder = nlu.Encoder(lambda state: log.warning("encoder", state=state))
            encoder.start()
            stack.callback(encoder.close)
        if settings.nlu.engine == "rasa":
            token = settings.nlu.rasa_token.get_secret_value() if settings.nlu.rasa_token else None
            parser = await stack.enter_async_context(
                rasa_parser(settings.nlu.rasa_url, token, settings.nlu.rasa_seconds)
            )
        yield Understanding(encoder, parser, lambda state: log.warning("rasa", state=state))


@asynccontextmanager
async def house(
    settings: Settings,
    place: Place,
    say: Callable[[str], None],
    *,
    clock: Clock | None = None,
    shipped: Path = SHIPPED,
) -> AsyncIterator[House]:
    """The casework of this deployment, open. `shipped` is where the flows and texts of this program lie."""
    paths = Paths(place.store, place.keys, place.root_key_file, place.content)
    code = tester_code(place, settings)
    os.umask(0o077)
    private_folder(place.data)
    async with AsyncExitStack() as stack:
        understand = await stack.enter_async_context(understanding(settings))
        opened = await stack.enter_async_context(
            open_house(
                paths,
                deployment_of(settings, code),
                limits=limits_of(settings),
                messages_hours=settings.retention.messages_hours,
                read=read,
                understand=understand,
                clock=clock or SystemClock(),
                say=say,
                shipped=shipped,
            )
        )
        # Only now: a keyring that was refused is left as it is.
        if code is not None and not place.tester_link.exists():
            write_durably(place.tester_link, code.encode("ascii"))
        yield opened


def refuse_unready(settings: Settings, opened: House, today: str) -> None:
    """A live deployment has everything it promises, and every one has named its countries: numbers of another
    country would be worse than none. Raises `ConfigurationError` listing what is missing."""
    if "countries" not in settings.deployment.model_fields_set and not on_loopback(
        settings.telegram.api_base
    ):
        raise ConfigurationError("deployment.countries: name the countries you serve, such as [kr]")
    if not settings.deployment.live:
        return
    missing = []
    if not settings.deployment.organisation.strip():
        missing.append("deployment.organisation: who runs this")
    if not settings.deployment.privacy_contact.strip():
        missing.append("deployment.privacy_contact: who answers for privacy")
    if not settings.evidence.keep:
        missing.append("evidence.keep: fingerprint or vault (docs/operator.md says why you must choose)")
    missing += missing_when_live(opened.library.content, settings.deployment.countries, today)
    shipped = open_set(read_files(SHIPPED), opened.library.content.languages)
    missing += [
        f"locales/{language}/organisation.ftl: {text} is still the shipped default"
        for language, text in (unwritten(opened.library.content, shipped) if shipped else ())
    ]
    # Every start of a trial says to her that the words are a draft; live they must not be one.
    missing += [
        f"locales/{code}/locale.yml: a reading by a native speaker (state: reviewed), or leave {code} out of "
        "deployment.languages"
        for code in drafts(opened.library.content)
    ]
    if missing:
        raise ConfigurationError("not ready to go live:\n  " + "\n  ".join(missing))


def drafts(content: Content) -> list[str]:
    """The offered languages whose texts no native speaker has reviewed."""
    return [code for code in content.languages if content.locales[code].state == "draft"]


def tell_state(settings: Settings, opened: House, today: date, say: Callable[[str], None]) -> None:
    """What the operator must know at every start."""
    content = opened.library.content
    unread = drafts(content)
    if unread:
        say(f"texts not yet reviewed by native speakers: {', '.join(unread)}")
    say("reports are refused: there is no responder recipient yet")
    if not settings.deployment.live:
        say("this is a trial (deployment.live is false); contacts say that they are not yet checked")
    for line in expiring_soon(content, settings.deployment.countries, today):
        say(line)
    for kept in (opened.store.inbox, opened.store.outbox, opened.store.deletion_notes, opened.store.jobs):
        if kept.unreadable:
            log.error("rows-unreadable", rows=kept.unreadable, kind=type(kept).__name__)


async def tell_tester_link(bot: Bot, settings: Settings, place: Place, say: Callable[[str], None]) -> None:
    """The operator knows the link that opens a chat of a trial, as soon as Telegram has said the bot's name.

    Raises `ChannelError` when Telegram does not know the token.
    """
    while True:
        try:
            me = await bot.get_me()
            break
        except ChannelError as error:
            if error.code == "bad-token":
                raise
            log.warning("name-unknown", code=error.code)
            await asyncio.sleep(RETRY_SECONDS)
    code = tester_code(place, settings)
    if code is not None:
        say(f"only chats opened by this link are answered: https://t.me/{me.username}?start={code}")


async def answer(
    settings: Settings,
    place: Place,
    token: str,
    say: Callable[[str], None],
    *,
    stop: asyncio.Event,
    clock: Clock | None = None,
    shipped: Path = SHIPPED,
    beside: Callable[[House, Nursery], None] | None = None,
) -> None:
    """The bot answers until `stop` is set; nothing confirmed is lost. `beside` may start more work.

    Raises `ConfigurationError` for a deployment that is not ready, `ChannelError` for a refused token, and what
    the store refuses with.
    """
    telegram = settings.telegram
    local = place.data / telegram.local_files if telegram.local_files else None
    async with house(settings, place, say, clock=clock, shipped=shipped) as opened:
        today = (clock or SystemClock()).now().date()
        # Rules alone hear few of her words: better no start than a deaf one. Raises `NotTrained`, which says what to do.
        load_shipped()
        refuse_unready(settings, opened, today.isoformat())
        async with connect(token, telegram.api_base, local=local is not None) as bot, Nursery() as nursery:
            for handler in logging.getLogger().handlers:
                handler.addFilter(TokenFilter())
            tell_state(settings, opened, today, say)
            nursery.start(tell_tester_link(bot, settings, place, say), "tester-link", critical=True)
            sender = await serve(bot, opened.turn, opened.deliveries, nursery, _edge_settings(settings))
            nursery.start(keep_up(opened.upkeep), "upkeep")
            control = Control(place.data, orders(opened))
            nursery.start(control.run(), "control")
            # What was loaded stays for good: the collector need not walk it again with every turn.
            gc.collect()
            gc.freeze()
            say("answering")
            if beside is not None:
                beside(opened, nursery)
            try:
                await nursery.wait(stop)
            finally:
                await sender.stop()


def _edge_settings(settings: Settings) -> TelegramSettings:
    telegram = settings.telegram
    webhook = None
    if telegram.delivery == "webhook" and telegram.webhook_secret is not None:
        webhook = WebhookSettings(
            url=telegram.webhook_url,
            secret=telegram.webhook_secret.get_secret_value(),
            port=telegram.webhook_port,
        )
    return TelegramSettings(
        limits=SendingLimits() if telegram.limits else None,
        webhook=webhook,
        profile=Profile(commands=COMMANDS),
    )


COMMANDS = (("start", "/start"), ("menu", "/menu"), ("language", "/language"), ("x", "/x"))
"""What the app's command list shows: neutral, the same for every language."""
