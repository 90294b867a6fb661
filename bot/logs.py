"""Logging: events with codes and counts. Never a text, a name, an id of hers or a token."""

import logging
import sys
import traceback
from types import TracebackType
from typing import Literal

import structlog


def set_up(level: str, form: Literal["text", "json"] = "text") -> None:
    """Everything that logs writes to standard error, from `level` on, in one form.

    Libraries are heard from `warning` on, by their message alone: their tracebacks may carry URLs and texts.
    """
    number = getattr(logging, level.upper())
    renderer: structlog.typing.Processor
    if form == "json":
        renderer = structlog.processors.JSONRenderer()
    else:
        renderer = structlog.dev.ConsoleRenderer(colors=False)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(WithoutTraceback("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=max(number, logging.WARNING), handlers=[handler], force=True)
    sys.excepthook = without_words


def without_words(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Where a fault happened and of what kind it is, without its text, which may carry hers or a secret."""
    for frame in traceback.extract_tb(trace):
        print(f"  {frame.filename}:{frame.lineno} in {frame.name}", file=sys.stderr)
    print(f"{kind.__name__}{f' ({code})' if (code := getattr(error, 'code', None)) else ''}", file=sys.stderr)


class WithoutTraceback(logging.Formatter):
    """Names the kind of error and leaves out its text and its frames."""

    def formatException(self, ei: object) -> str:
        kind = ei[0] if isinstance(ei, tuple) else None
        return f"({kind.__name__ if isinstance(kind, type) else 'error'})"

    def formatStack(self, stack_info: str) -> str:
        return ""
