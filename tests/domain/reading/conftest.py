"""Readers of questions about the shipped register."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Protocol

import pytest

from domain.languages import CODES
from domain.questions.model import Reading, ReadingContext
from domain.reading.read import read
from domain.reading.topics.topic_index import TopicIndex, build_topic_index
from domain.reading.words.lexicon import load_lexicon
from domain.register.model import Register
from tests.domain.reading.corpora import TODAY


class HintedReader(Protocol):
    """Reads a text with a language hint, on the day of the corpora unless another one is given."""

    def __call__(
        self,
        text: str,
        *,
        hint: str,
        context: ReadingContext | None = None,
        today: date = TODAY,
        due_dates: Callable[[Collection[str]], Sequence[date]] = lambda _: (),
    ) -> Reading:
        """Return what `read` does."""


class DatedReader(Protocol):
    """Reads a text on a day, in English unless the text tells its language."""

    def __call__(self, text: str, today: date = TODAY) -> Reading:
        """Return what `read` does."""


@pytest.fixture(scope="session")
def references(register: Register) -> Sequence[str]:
    """Return every key action, each followed by its deliverables, in the note's order."""
    return tuple(
        ref for action in register.key_actions for ref in (action.ref, *(each.ref for each in action.deliverables))
    )


@pytest.fixture(scope="session")
def topics(register: Register) -> TopicIndex:
    """Return what the register's deliverables are about."""
    return build_topic_index(register)


@pytest.fixture(scope="session")
def read_hinted(register: Register, references: Sequence[str], topics: TopicIndex) -> HintedReader:
    """Return a reader that has all that the bot's has, topics included."""

    def read_text(
        text: str,
        *,
        hint: str,
        context: ReadingContext | None = None,
        today: date = TODAY,
        due_dates: Callable[[Collection[str]], Sequence[date]] = lambda _: (),
    ) -> Reading:
        return read(
            text,
            today=today,
            directory=register.directory,
            references=references,
            topics=lambda: topics,
            due_dates=due_dates,
            hint=hint,
            context=context,
        )

    return read_text


@pytest.fixture(scope="session")
def read_on(register: Register, references: Sequence[str]) -> DatedReader:
    """Return a reader without topics, with all languages loaded."""
    for code in CODES:
        load_lexicon(code)

    def read_text(text: str, today: date = TODAY) -> Reading:
        return read(text, today=today, directory=register.directory, references=references)

    return read_text
