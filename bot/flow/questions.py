"""The open question: its buttons, and how it is put again."""

from dataclasses import replace

from bot.flow.events import PerformAsked
from bot.flow.limits import OPTIONS_ON_A_PAGE
from bot.flow.model import Collect, CommandName
from bot.flow.reading.options import label_of, many_of, options_of, slot_of
from bot.flow.state import FIXED_PLACES, MEANT_PLACE, PLACES_OF_A_PAGE, Choice, Waiting
from bot.flow.values import NONE, Value
from bot.flow.walk import Walk

WAYS_OUT: tuple[CommandName, ...] = ("leave", "numbers", "person")


def ask(walk: Walk, step: Collect, gathered: tuple[Value, ...] = (), page: int = 0) -> None:
    """The question is open, with a new nonce; a word goes before it when a digression has just ended."""
    walk.misunderstood = 0
    if walk.came_back:
        walk.say("utter_back_here")
    show(walk, step, Waiting(walk.moment.nonce, (), gathered, page), step.text)


def show(walk: Walk, step: Collect, waiting: Waiting, text: str, replaces: bool = False) -> None:
    """`text` is said with the question's buttons as they are now, under the nonce of `waiting`."""
    choices = choices_of(walk, step, waiting)
    walk.wait(replace(waiting, choices=choices))
    slots = {**walk.slots, step.slot: list(waiting.gathered)} if waiting.gathered else walk.slots
    of_flow = text == step.text
    walk.say(text, slots=slots, choices=choices, nonce=waiting.nonce, replaces=replaces, of_flow=of_flow)


def again(walk: Walk) -> None:
    """Whatever is waited for is put again: the question under its nonce, so that both its messages work."""
    step = walk.question
    if step is not None and walk.waiting is not None:
        show(walk, step, walk.waiting, step.text)
    elif walk.performing is not None:
        walk.events.append(PerformAsked(walk.performing))
    elif walk.suspended:
        say_person_is_asked(walk)


def say_person_is_asked(walk: Walk) -> None:
    choices = tuple(command(name) for name in ("leave", "numbers", "menu"))
    walk.came_back = False
    walk.say("utter_person_is_asked", choices=choices, nonce=walk.moment.nonce)


def command(name: CommandName) -> Choice:
    return Choice("command", name, ("button", name), place=FIXED_PLACES.get(name, 0))


def pages_of(options: tuple[str, ...]) -> int:
    return max(1, -(-len(options) // OPTIONS_ON_A_PAGE))


def choices_of(walk: Walk, step: Collect, waiting: Waiting) -> tuple[Choice, ...]:
    """What her words may mean, the options of the page, *None of these* where many can be chosen, the fixed buttons."""
    options, many = options_of(walk, step), many_of(walk, step)
    pages = pages_of(options)
    page = waiting.page % pages
    shown = options[page * OPTIONS_ON_A_PAGE : (page + 1) * OPTIONS_ON_A_PAGE]
    buttons = [(option, label_of(walk, step, option)) for option in shown]
    if many == "options" and NONE not in options:
        buttons.append((NONE, ("button", NONE)))
    names: list[CommandName] = []
    if can_go_back(walk):
        names.append("back")
    if walk.frames[-1].flow != walk.current.patterns.get("menu"):
        names.append("skip")
    if options and slot_of(walk, step).type != "date":
        names.append("unsure")
    if many is not None:
        names.append("done")
    if pages > 1:
        names.append("more")
    first = page * PLACES_OF_A_PAGE
    meant = waiting.meant
    return (
        *((Choice("meant", meant.intent, ("meant", meant.intent), place=MEANT_PLACE),) if meant else ()),
        *(
            Choice("option", option, label, many is not None and option in waiting.gathered, place)
            for place, (option, label) in enumerate(buttons, first)
        ),
        *(
            Choice("command", name, ("button", name), False, place)
            for place, name in enumerate(names, first + len(buttons))
        ),
        *(command(name) for name in WAYS_OUT),
    )


def every_option(walk: Walk, step: Collect) -> tuple[Choice, ...]:
    """The options of all pages, without places: nothing of this is pressed."""
    options = options_of(walk, step)
    choices = [Choice("option", option, label_of(walk, step, option)) for option in options]
    if many_of(walk, step) == "options" and NONE not in options:
        choices.append(Choice("option", NONE, ("button", NONE)))
    return tuple(choices)


def can_go_back(walk: Walk) -> bool:
    """Whether an answer can be taken back, or a digression closed."""
    return walk.opened is not None or bool(walk.history) or walk.block_start() > 0
