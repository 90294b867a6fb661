"""The ways from step to step of a flow."""

from collections.abc import Callable, Iterable

from bot.content.flow_file import ReadFlow
from bot.content.issues import Issue
from bot.flow.model import LinkTo, Step


def at_step(read: ReadFlow, step: str | None, code: str, message: str) -> Issue:
    place = read.places[step] if step is not None else read.document.key(read.path)
    return Issue(read.document.file, *place, code, message, step, read.flow.name)


def following(step: Step) -> set[str]:
    return set() if isinstance(step, LinkTo) else {link.target for link in step.links}


def reached_from(start: Iterable[str], follow: Callable[[str], Iterable[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = list(start)
    while waiting:
        here = waiting.pop()
        if here not in seen:
            seen.add(here)
            waiting += follow(here)
    return seen
