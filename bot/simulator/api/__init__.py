"""The Bot API side: one plain ASGI callable, and a table of methods."""

from .asgi import BotApi

__all__ = ["BotApi"]
