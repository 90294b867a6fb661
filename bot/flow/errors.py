"""Every error the engine raises. All are faults of a definition or of stored bytes, never of what a survivor sends."""


class FlowError(Exception):
    """A flow, or a stored state, is not what it must be.

    `code` is stable. `facts` name flows, steps and numbers of the definition; never an answer.
    """

    code = "flow"

    def __init__(self, **facts: str | int) -> None:
        super().__init__(self.code)
        self.facts = facts

    def __str__(self) -> str:
        if not self.facts:
            return self.code
        return f"{self.code} ({', '.join(f'{name}={fact}' for name, fact in self.facts.items())})"


class ConditionError(FlowError):
    """A condition cannot be read. `column` counts from 1; `message` says what is wrong, in plain words."""

    code = "flow-condition"

    def __init__(self, where: str, column: int, message: str) -> None:
        super().__init__(where=where, column=column)
        self.where = where
        self.column = column
        self.message = message

    def __str__(self) -> str:
        return f"{self.where}, column {self.column}: {self.message}"


class LoopLimit(FlowError):
    """More steps ran in one turn than are allowed: the flow goes in a circle without asking anything."""

    code = "flow-loop-limit"


class StackLimit(FlowError):
    """One flow calls deeper than the stack allows."""

    code = "flow-stack-limit"


class DefinitionFault(FlowError):
    """A flow, step, slot or pattern that the definition names does not exist; `alongside check` finds these."""

    code = "flow-definition"


class StateVersion(FlowError):
    """The stored state was written by a version that this one does not know."""

    code = "flow-state-version"


class StateDamaged(FlowError):
    """The stored bytes are not a state."""

    code = "flow-state-damaged"
