"""The bot as a process of its own, which can be killed and started again."""

import asyncio
import os
import signal
import sys
from dataclasses import dataclass, field
from pathlib import Path

from bot.simulator import Simulator


@dataclass
class BotProcess:
    """`python -m bot run` on a data folder. `output` gathers all that it wrote."""

    simulator: Simulator
    data: Path
    more: dict[str, str] = field(default_factory=dict)
    process: asyncio.subprocess.Process | None = None
    output: bytes = b""

    async def start(self) -> None:
        """The bot answers."""
        self.process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            "run",
            env={
                **os.environ,
                "ALONGSIDE_DATA": str(self.data),
                "ALONGSIDE_DEPLOYMENT__ORGANISATION": "Test House",
                "ALONGSIDE_TELEGRAM__TOKEN": self.simulator.token,
                "ALONGSIDE_TELEGRAM__API_BASE": self.simulator.api_base,
                "ALONGSIDE_TELEGRAM__SIMULATED": "true",
                "ALONGSIDE_TELEGRAM__LIMITS": "false",
                **self.more,
            },
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )
        assert self.process.stderr is not None
        while line := await self.process.stderr.readline():
            self.output += line
            if b"answering" in line:
                return
        raise AssertionError(f"the bot did not start: {self.output.decode()}")

    async def kill(self) -> None:
        """As by kill -9, at whatever it is doing."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> None:
        await self._end(signal.SIGTERM)

    async def _end(self, number: signal.Signals) -> None:
        if self.process is None:
            return
        process, self.process = self.process, None
        if process.returncode is None:
            process.send_signal(number)
        assert process.stderr is not None
        self.output += await process.stderr.read()
        await process.wait()
