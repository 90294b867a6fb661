"""The Bot API over HTTP: token, parameters, faults, limits, the method, the answer."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable
from pathlib import Path
from typing import Any, cast

