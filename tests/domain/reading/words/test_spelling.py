"""Correction of typos."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import DatedReader


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("europl", "europol"),
        ("Eurojsut", "eurojust"),
        ("frontx", "frontex"),
        ("Comission", "commission"),
    ],
)
def test_a_typo_is_corrected_and_reported(typed: str, read_as: str, read_on: DatedReader) -> None:
    """A typo in a name is read as the name, and the correction is part of the reading."""
    reading = read_on(f"what does {typed} owe")
    assert isinstance(reading.question, Question)
    assert [(correction.typed, correction.read) for correction in reading.corrections] == [(typed, read_as)]


@pytest.mark.parametrize(
    "body", ["Interpol", "Europe", "Eurostat", "Frontier", "Iceland", "Australia", "Euronext", "Eurofound"]
)
def test_another_body_is_no_typo(body: str, read_on: DatedReader) -> None:
    """A body whose name is merely like that of one in the note is not read as that one."""
    reading = read_on(f"what does {body} owe")
    assert isinstance(reading.question, NotUnderstood)
    assert reading.question.reason in (RefusalReason.BODY, RefusalReason.WORDS)
