"""Every number of the engine, by name. Those of docs/flow-language.md are the same ones."""

MAX_STEPS_PER_TURN = 200
MAX_FRAMES = 16
MAX_HISTORY = 32
MAX_ANSWER_CHARACTERS = 4096
MAX_WORDS_AROUND_A_NUMBER = 6
"""A longer text with one number in it tells something, and is no answer to a question for a number."""
MAX_ENTRIES = 100
MAX_TELLING_CHARACTERS = 100_000
"""All texts of one telling together, so that a session stays small enough to seal at every message."""
MAX_ROUNDS = 50
MAX_FILE_NAME_CHARACTERS = 255
MAX_NOT_TAKEN = 8
"""Messages in vain at one question that are heard anew when she changes them."""
OPTIONS_ON_A_PAGE = 8

LEAVE_CONFIDENCE = 0.7
"""Her own words for leaving count at every question: leaving too easily costs less than staying too long."""
MAX_WORDS_TO_LEAVE = 5
"""A longer text leaves only when it is a whole phrase for leaving: it tells something, and leaving empties the chat."""
COMMAND_CONFIDENCE = 0.7
TRIGGER_CONFIDENCE = 0.6
CONFIRM_CONFIDENCE = 0.3
"""From here up to what begins something by itself, one button asks whether that was meant."""
FREE_TEXT_CONFIDENCE = 0.9
"""For commands and triggers alike where any text is an answer."""
YES_NO_CONFIDENCE = 0.6
