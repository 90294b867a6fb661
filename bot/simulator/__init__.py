"""A Bot API server on loopback that behaves as Telegram does, with people and their phones.

Used for the demo, previews, tests and benchmarks; it knows nothing of the rest of the program.
"""

from .chats import Message, Press
from .errors import ApiError, NothingArrived, NotPossible, SimulatorError
from .faults import Fault, Faults, Kind
from .groups import Group
from .keyboards import Button
from .load import LoadResult, run_load
from .person import Person
from .rates import RateLimits
from .remote import RemoteSimulator, simulator_process
from .server import CannotListen, Simulator

__all__ = [
    "ApiError", "Button", "CannotListen", "Fault", "Faults", "Group", "Kind", "LoadResult", "Message", "NotPossible",
    "NothingArrived", "Person", "Press", "RateLimits", "RemoteSimulator", "Simulator", "SimulatorError", "run_load",
    "simulator_process",
]  # fmt: skip
