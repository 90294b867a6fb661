"""Bots under measurement: each a process of its own against a simulator of its own."""

import asyncio
import os
import signal
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.simulator import RemoteSimulator, simulator_process

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class Measured:
    """A bot under load. Its own process' CPU seconds and memory are read from the kernel."""

    name: str
    pid: int
    simulator: RemoteSimulator
    cpu_to_first_reply: float
    wall_to_first_reply: float

    def cpu(self) -> float:
        return cpu_of(self.pid)

    def memory(self) -> float:
        """Resident, in MiB."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * PAGE / 2**20


def cpu_of(pid: int) -> float:
    """CPU seconds that the process has used, in all its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


@asynccontextmanager
async def alongside_bot() -> AsyncIterator[Measured]:
    """The whole program, with a set in which every text gets one answer."""
    with tempfile.TemporaryDirectory(prefix="alongside-bench-") as folder:
        async with simulator_process("--keep-calls", "0", "--keep-messages", "5") as simulator:
            environment = {
                "ALONGSIDE_DATA": folder,
                "ALONGSIDE_DEPLOYMENT__LANGUAGES": "en",
                "ALONGSIDE_TELEGRAM__TOKEN": simulator.token,
                "ALONGSIDE_TELEGRAM__API_BASE": simulator.api_base,
                "ALONGSIDE_TELEGRAM__SIMULATED": "true",
                "ALONGSIDE_TELEGRAM__LIMITS": "false",
                "ALONGSIDE_LOGS__LEVEL": "error",
            }
            async with _process("alongside", simulator, environment, "-m", "bot.bench.subject") as measured:
                yield measured


@asynccontextmanager
async def echo_bot() -> AsyncIterator[Measured]:
    async with simulator_process("--keep-calls", "0", "--keep-messages", "5") as simulator:
        environment = {"ECHO_API_BASE": simulator.api_base, "ECHO_TOKEN": simulator.token}
        async with _process("bare echo", simulator, environment, "-m", "bot.bench.echo") as measured:
            yield measured


@asynccontextmanager
async def _process(
    name: str, simulator: RemoteSimulator, environment: Mapping[str, str], *words: str
) -> AsyncIterator[Measured]:
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *words,
        env={**os.environ, **environment},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        person = await simulator.person()
        await simulator.do(person, "says", text="hello")
        await simulator.call("next_message", person=person, timeout=60)
        yield Measured(name, process.pid, simulator, cpu_of(process.pid), time.perf_counter() - began)
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGINT)
        await process.wait()
