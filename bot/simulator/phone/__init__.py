"""The phone in the browser: what a page may see, the stream that tells it, and the pages themselves."""

from .app import phone_app
from .feed import Feed

__all__ = ["Feed", "phone_app"]
