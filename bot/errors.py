"""Every error of the service that is not one room's own. Codes are stable; no words, ids or secrets inside."""


class AlongsideError(Exception):
    """Something could not be done. `code` is what logs carry and what `error-<code>` in the texts explains."""

    code = "alongside"

    def __init__(self, **facts: int) -> None:
        super().__init__(self.code)
        self.facts = facts


class ConfigurationError(AlongsideError):
    """A setting is missing or wrong. `message` names the key and what is allowed, never the value."""

    code = "configuration"

    def __init__(self, message: str) -> None:
        super().__init__()
        self.message = message

    def __str__(self) -> str:
        return self.message


class ChannelError(AlongsideError):
    """The chat channel did not do what it was asked.

    `code`: `channel-away` (network, 5xx), `file-too-large`, `file-not-found`, `file-cut`, `bad-token`,
    `second-holder` (409), `bad-request`, `blocked`.
    """

    def __init__(self, code: str, *, retry_after: float | None = None) -> None:
        self.code = code
        super().__init__()
        self.retry_after = retry_after
