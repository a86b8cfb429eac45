"""What reads a text after another question in its thread."""

from typing import Protocol

import pytest

from domain.questions.model import NotUnderstood, Question, ReadingContext
from tests.domain.reading.conftest import HintedReader


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
def go_on(read_hinted: HintedReader) -> GoOn:
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
        return read_hinted(text, hint=code, context=context).question

    return read_after
