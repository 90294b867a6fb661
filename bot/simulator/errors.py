"""Every error the simulator raises. Nothing else may leave this package."""


class SimulatorError(Exception):
    """The simulator could not do what it was asked. `code` is stable."""

    code = "simulator"

    def __init__(self, message: str = "") -> None:
        super().__init__(message or self.code)


class NotPossible(SimulatorError):
    """A person's phone would not offer this: no such button, someone else's message, a deleted one."""

    code = "not-possible"


class NothingArrived(SimulatorError):
    """What was waited for did not happen in time."""

    code = "nothing-arrived"


class ApiError(SimulatorError):
    """The answer that Telegram gives to a call it refuses: HTTP status, its own text, its parameters."""

    code = "api-error"

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


def bad_request(text: str) -> ApiError:
    """A 400 in Telegram's wording."""
    return ApiError(400, f"Bad Request: {text}")


def too_many(seconds: int) -> ApiError:
    """A 429 that asks for a pause of so many seconds."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
