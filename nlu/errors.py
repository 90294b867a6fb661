"""Every error nlu raises; none of them while reading a survivor's text."""


class NluError(Exception):
    """The understanding could not be set up. `code` is stable; no text of a survivor is ever inside."""

    code = "nlu"


class BadRules(NluError):
    """A rule file says something that cannot be meant: `str(error)` names the file and what is wrong."""

    code = "nlu-bad-rules"


class BadExamples(NluError):
    """A file of sentences cannot be used: `str(error)` is `file:line: what is wrong`."""

    code = "nlu-bad-examples"

    def __init__(self, file: str, line: int, wrong: str) -> None:
        super().__init__(f"{file}:{line}: {wrong}")
        self.file, self.line, self.wrong = file, line, wrong


class NotTrained(NluError):
    """There is no artefact, or it is none of this version: `./alongside nlu train` makes one."""

    code = "nlu-not-trained"


class EncoderAway(NluError):
    """The encoder's process gave no answer in time, or ended; the n-grams decide alone."""

    code = "nlu-encoder-away"
