"""What reads a text after another question in its thread."""

from collections.abc import Sequence
from typing import Protocol

import pytest

from domain.questions.model import NotUnderstood, Question, ReadingContext
from domain.reading.read import read
from domain.reading.topics.topic_index import TopicIndex
from domain.register.model import Register
from tests.domain.reading.corpora import TODAY


class GoOn(Protocol):
    """Reads a text after another question in its thread."""

    def __call__(
        self,
        code: str,
        last: Question,
        text: str,
        *,
        listed: tuple[str, ...] = ...,
        listed_owners: tuple[str, ...] = ...,
    ) -> Question | NotUnderstood:
        """Return what a text means after another question, whose answer `listed` some deliverables."""


@pytest.fixture(scope="package")
def go_on(register: Register, references: Sequence[str], topics: TopicIndex) -> GoOn:
    """Return what reads a text after another question in its thread."""

    def read_after(
        code: str,
        last: Question,
        text: str,
        *,
        listed: tuple[str, ...] = ("IV.1a", "IV.1b", "IV.2a"),
        listed_owners: tuple[str, ...] = (),
    ) -> Question | NotUnderstood:
        context = ReadingContext(previous=last, listed=listed, listed_owners=listed_owners)
        return read(
            text,
            today=TODAY,
            directory=register.directory,
            references=references,
            topics=lambda: topics,
            hint=code,
            context=context,
        ).question

    return read_after
