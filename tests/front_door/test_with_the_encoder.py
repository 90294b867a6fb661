"""The same conversation with the sentence encoder asked where the n-grams are unsure, and with it killed in the middle."""

import os
import signal
from pathlib import Path

import pytest
from front_door.running import bot_running

from bot.config import Settings
from bot.simulator import Simulator
from nlu import encoder_runs_here

UNSURE = "someone i know did a thing with a photo of me that i never wanted and now what"


def with_encoder(settings: Settings) -> Settings:
    return settings.model_copy(update={"nlu": settings.nlu.model_copy(update={"encoder": "on"})})


def children() -> set[int]:
    return {int(one) for one in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()}


@pytest.mark.skipif(not encoder_runs_here(), reason="the encoder is made for AVX2 on 64-bit Linux")
async def test_a_survivor_talks_to_it_and_notices_nothing_when_it_dies(
    simulator: Simulator, data: Path
) -> None:
    before = children()
    async with bot_running(simulator, data, settings=with_encoder) as running:
        anna = running.person("en")
        await anna.starts()
        await anna.goes("English", "No", "Yes")
        await anna.says(UNSURE)
        assert anna.last.labels[-3:] == ["Leave", "Numbers", "Person"]
        await anna.says("he will kill me")
        assert "112" in anna.answer
        await anna.presses("I am safe now")
        for process in children() - before:
            os.kill(process, signal.SIGKILL)
        await anna.says(UNSURE)
        assert anna.last.labels[-3:] == ["Leave", "Numbers", "Person"]
        await anna.says("make a safety plan please")
        assert "plan" in anna.answer
