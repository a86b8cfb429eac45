"""The shipped register, as the tests of the domain ask it."""

import pytest

from bot.register_file import SHIPPED, read_register
from domain.register import Register


@pytest.fixture(scope="session")
def register() -> Register:
    """The shipped reading of note 13901/23."""
    return read_register(SHIPPED)


@pytest.fixture(scope="session")
def references(register: Register) -> frozenset[str]:
    """Every key action and deliverable of it."""
    actions = {each.ref for each in register.key_actions}
    return frozenset(actions | {each.ref for each in register.deliverables})
