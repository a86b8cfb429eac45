"""The shipped register, as the tests of the domain ask it."""

from typing import Protocol

import pytest

from bot.register.file import SHIPPED, read_register
from domain.questions.model import Reading
from domain.reading.read import read
from domain.reading.topics import Topics
from domain.reading.topics import topics as topics_of
from domain.register.model import Register
from tests.domain.reading.corpora import TODAY


@pytest.fixture(scope="session")
def register() -> Register:
    """The shipped reading of note 13901/23."""
    return read_register(SHIPPED)


@pytest.fixture(scope="session")
def references(register: Register) -> frozenset[str]:
    """Every key action and deliverable of it."""
    actions = {each.ref for each in register.key_actions}
    return frozenset(actions | {each.ref for each in register.deliverables})


@pytest.fixture(scope="session")
def topics(register: Register) -> Topics:
    """What its deliverables are about."""
    return topics_of(register)


class Reads(Protocol):
    """Reads a text on the day of the corpora."""

    def __call__(self, text: str, *, hint: str) -> Reading:
        """As reading does."""


@pytest.fixture(scope="session")
def reads(register: Register, references: frozenset[str], topics: Topics) -> Reads:
    """Reads a text as the bot does, with all that the register has."""

    def read_text(text: str, *, hint: str) -> Reading:
        return read(
            text,
            today=TODAY,
            directory=register.directory,
            references=references,
            topics=lambda: topics,
            hint=hint,
        )

    return read_text
