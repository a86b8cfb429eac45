"""The wording of a deliverable's line."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from domain.answers.line_text import progress_texts
from domain.i18n.translator import Translator
from domain.register.instalments import Progress
from tests.domain.answers.test_explanation import REGISTER
from tests.domain.answers.test_headline import instalments

DUE = date(2024, 6, 30)


@pytest.mark.parametrize(
    ("due", "expected", "words"),
    [
        (DUE, None, ("half done",)),
        (DUE, date(2024, 6, 29), ("half done", "expected 29 June")),
        (DUE, DUE, ("half done", "expected 30 June")),
        (DUE, date(2024, 7, 1), ("half done", "expected 1 July, 1 day late")),
        (None, DUE, ("half done", "expected 30 June")),
    ],
)
def test_only_what_is_expected_after_its_deadline_is_late(
    due: date | None, expected: date | None, words: tuple[str, ...]
) -> None:
    """The day is said as it was left word of, and how late that is, counted from the deadline."""
    said = Progress(text="half done", expected=expected, by="U1", at=datetime(2024, 6, 1, tzinfo=UTC))
    (instalment,) = instalments("III.2a@2024-06")
    translator = Translator("en", REGISTER.directory)
    assert progress_texts(replace(instalment, due=due, progress=said), date(2024, 6, 1), translator) == words
    assert progress_texts(replace(instalment, due=due), date(2024, 6, 1), translator) == ()
