"""The shipped register, for the tests of the domain."""

import pytest

from bot.register.file import SHIPPED, read_register
from domain.register.model import Register


@pytest.fixture(scope="session")
def register() -> Register:
    """Return the shipped reading of note 13901/23."""
    return read_register(SHIPPED)
