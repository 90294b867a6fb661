"""She writes in another language than she chose: it is offered, once, and changes only when she agrees.

The offer is a message of its own in that language, so that whatever is open stays; its button works for ever.
"""

from bot.flow.events import HandoffAsked, Left, PerformAsked
from bot.flow.input import Heard
from bot.flow.languages import asking, on_offer
from bot.flow.model import Collect
from bot.flow.questions import WAYS_OUT, again, command
from bot.flow.state import LANGUAGE_PLACES, Choice
from bot.flow.walk import Walk


def offer(walk: Walk, heard: Heard) -> None:
    """The language of her words is on offer, if it is not the one that she chose and was not offered before."""
    step, language = asking(walk), heard.language
    if step is None or language is None or not walk.frames or language in walk.offered:
        return
    ends = walk.events[-1] if walk.events else None
    if isinstance(ends, Left | PerformAsked | HandoffAsked):
        return
    chosen, options = walk.slots.get(step.slot), on_offer(walk, step)
    if chosen is None or chosen == language or language not in options:
        return
    walk.offered = (*walk.offered, language)
    place = LANGUAGE_PLACES[options.index(language)]
    choice = Choice("language", language, (step.options_from or step.slot, language), place=place)
    # The ways out too: they may be the first words in this chat that she can read.
    choices = (choice, *(command(name) for name in WAYS_OUT))
    walk.say("utter_other_language", choices=choices, nonce=walk.moment.nonce, language=language)


def spoken(walk: Walk, step: Collect, heard: Heard) -> str | None:
    """The language of her words, where the open question is which one she wants."""
    question = asking(walk)
    found = heard.language if question is not None and step.slot == question.slot else None
    return found if found in on_offer(walk, step) else None


def change(walk: Walk, place: int) -> None:
    """She agreed: from here on she is answered in that language, and what is open is put again in it."""
    step = asking(walk)
    options = on_offer(walk, step) if step is not None else ()
    number = LANGUAGE_PLACES.index(place)
    if step is not None and number < len(options):
        walk.fill(step.slot, options[number], collected=False)
    again(walk)
