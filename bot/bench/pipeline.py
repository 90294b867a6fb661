"""The whole pipeline under load, beside a bare echo bot in the same run."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.bench.processes import Measured, alongside_bot, echo_bot

CHATS = (1, 32, 256)
TEXT = "Somebody keeps writing to me from new accounts, every night, and I do not know what to do."


@dataclass(frozen=True)
class Load:
    per_second: float
    cpu_per_1000: float
    p50: float
    p99: float


async def run(say: Callable[[str], None], *, messages: int) -> None:
    """Prints both bots' figures and the ratios. Each load is run for both before the next begins."""
    async with alongside_bot() as ours, echo_bot() as echo:
        say(f"{'':<34}{'alongside':>12}{'bare echo':>12}{'ratio':>8}")
        for chats in CHATS:
            first, second = [await _load(bot, chats, messages) for bot in (ours, echo)]
            _row(say, f"messages/s, {chats} chats", first.per_second, second.per_second)
            _row(say, f"CPU s per 1000 messages, {chats} chats", first.cpu_per_1000, second.cpu_per_1000)
        first, second = [await _load(bot, 32, messages // 4, rate=30) for bot in (ours, echo)]
        _row(say, "p50 ms at 30 messages/s", first.p50, second.p50)
        _row(say, "p99 ms at 30 messages/s", first.p99, second.p99)
        _row(say, "memory after the loads, MiB", ours.memory(), echo.memory())
        _row(say, "CPU s until the first reply", ours.cpu_to_first_reply, echo.cpu_to_first_reply)
        _row(say, "seconds until the first reply", ours.wall_to_first_reply, echo.wall_to_first_reply)


async def _load(bot: Measured, chats: int, messages: int, rate: float = 0) -> Load:
    before = bot.cpu()
    done = await bot.simulator.call(
        "load", chats=chats, messages=messages, rate=rate, texts=[TEXT], start=True, timeout=300
    )
    if done["answered"] < done["sent"]:
        raise RuntimeError(f"{bot.name} left {done['sent'] - done['answered']} messages without an answer")
    spent = (bot.cpu() - before) / (done["sent"] + chats) * 1000
    return Load(done["per_second"], spent, done["p50"], done["p99"])


def _row(say: Callable[[str], None], name: str, ours: float, echo: float) -> None:
    say(f"{name:<34}{ours:>12.2f}{echo:>12.2f}{ours / echo if echo else 0:>8.2f}")
