"""Every error nlu raises; none of them while reading a survivor's text."""


class NluError(Exception):
    """The understanding could not be set up. `code` is stable; no text of a survivor is ever inside."""

    code = "nlu"


class BadRules(NluError):
    """A rule file says something that cannot be meant: `str(error)` names the file and what is wrong."""

    code = "nlu-bad-rules"
