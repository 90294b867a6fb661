"""Every error this room raises. Findings about content are issues, not errors."""

from bot.errors import AlongsideError


class ContentError(AlongsideError):
    """Content could not be used. `code` is stable; no word of a survivor is inside."""

    code = "content"


class BrokenPack(ContentError):
    """Bytes that should be a packed content set are not one."""

    code = "content-pack-broken"


class TextError(ContentError):
    """A text could not be rendered. `message` is its id, for the log; it is never shown to a survivor.

    `code`: `text-unknown` (no such message or label in that language), `text-broken` (a placeable without a
    value, a wrong function), `language-unknown`.
    """

    def __init__(self, code: str, language: str, message: str) -> None:
        self.code = code
        super().__init__()
        self.language = language
        self.message = message

    def __str__(self) -> str:
        return f"{self.code}: {self.language}: {self.message}"
