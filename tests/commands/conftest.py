"""A data folder in which a set is in force already, copied for each test."""

import shutil
from pathlib import Path

import pytest
from commands.command_line import alongside


@pytest.fixture(scope="session")
def begun_before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("begun") / "data"
    done = alongside("publish", data=data)
    assert done.code == 0, done.err
    return data


@pytest.fixture
def data(begun_before: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(begun_before, tmp_path / "data"))
