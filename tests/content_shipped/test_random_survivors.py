"""Any sequence of inputs on the shipped flows ends in a valid state, with exit, help and a person in reach."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from bot.content.files import read
from bot.content.loader import load_flows
from tests.flow.walker import random_walk_machine

FLOWS = load_flows(read(Path(__file__).parents[2]), ("en", "ko"))[0].flows
QUIET = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]


@pytest.mark.parametrize(
    "walks,inputs",
    [(150, 40), pytest.param(1500, 80, marks=pytest.mark.slow)],
    ids=["short", "long"],
)
def test_any_sequence_of_inputs_on_the_shipped_flows_ends_in_a_valid_state(walks: int, inputs: int) -> None:
    machine = random_walk_machine(FLOWS)
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=walks,
            stateful_step_count=inputs,
            deadline=None,
            database=None,
            suppress_health_check=QUIET,
        ),
    )
