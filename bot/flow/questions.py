"""The open question: its buttons, and how it is put again."""

from bot.flow.events import PerformAsked
from bot.flow.limits import OPTIONS_ON_A_PAGE
from bot.flow.model import Collect, CommandName
from bot.flow.reading.options import label_of, many_of, options_of, slot_of
from bot.flow.state import FIXED_PLACES, NONE_PLACE, QUESTION_PLACES, Choice, Waiting
from bot.flow.values import NONE, Value
from bot.flow.walk import Walk

WAYS_OUT: tuple[CommandName, ...] = ("leave", "numbers", "person")


def ask(walk: Walk, step: Collect, gathered: tuple[Value, ...] = (), page: int = 0) -> None:
    """The question is open, with a new nonce; a word goes before it when a digression has just ended."""
    if walk.came_back:
        walk.say("utter_back_here")
    show(walk, step, Waiting(walk.moment.nonce, (), gathered, page), step.text)


def show(walk: Walk, step: Collect, waiting: Waiting, text: str, replaces: bool = False) -> None:
    """`text` is said with the question's buttons as they are now, under the nonce of `waiting`."""
    choices = choices_of(walk, step, waiting)
    walk.wait(Waiting(waiting.nonce, choices, waiting.gathered, waiting.page))
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
    place = FIXED_PLACES[name] if name in FIXED_PLACES else QUESTION_PLACES[name]
    return Choice("command", name, ("button", name), place=place)


def pages_of(options: tuple[str, ...]) -> int:
    return max(1, -(-len(options) // OPTIONS_ON_A_PAGE))


def choices_of(walk: Walk, step: Collect, waiting: Waiting) -> tuple[Choice, ...]:
    """The options of the page, *None of these* where many can be chosen, then the fixed buttons."""
    options, many = options_of(walk, step), many_of(walk, step)
    pages = pages_of(options)
    first = (waiting.page % pages) * OPTIONS_ON_A_PAGE
    shown = options[first : first + OPTIONS_ON_A_PAGE]
    choices = [
        Choice(
            "option",
            option,
            label_of(walk, step, option),
            many is not None and option in waiting.gathered,
            place,
        )
        for place, option in enumerate(shown, first)
    ]
    if many == "options" and NONE not in options:
        choices.append(Choice("option", NONE, ("button", NONE), NONE in waiting.gathered, NONE_PLACE))
    names: list[CommandName] = []
    in_menu = walk.frames[-1].flow == walk.current.patterns.get("menu")
    if can_go_back(walk):
        names.append("back")
    if not in_menu:
        names.append("skip")
    if options and slot_of(walk, step).type != "date":
        names.append("unsure")
    if many is not None:
        names.append("done")
    if pages > 1:
        names.append("more")
    return (*choices, *(command(name) for name in (*names, *WAYS_OUT)))


def can_go_back(walk: Walk) -> bool:
    start = walk.block_start()
    if start > 0 or walk.opened is not None:
        return True
    return bool(walk.history)
