"""Sentences of notes in all languages: who owes, by when, to whom it goes."""

import pytest

from domain.languages import CODES
from domain.register.model import Deadline
from tests.domain.council_documents.drafting import only_thing, shares
from tests.domain.council_documents.sentences import SENTENCES


def _due(deadline: Deadline) -> str:
    day = deadline.month.last if deadline.month else deadline.day
    return day.isoformat() if day else deadline.kind.value


@pytest.mark.parametrize(("language", "text", "owners", "due", "to"), SENTENCES)
def test_a_sentence_is_understood(language: str, text: str, owners: str, due: str, to: str | None) -> None:
    """An invitation, a duty and an announcement have their owners, their deadline and their addressee."""
    thing = only_thing(text, language)
    assert shares(thing.owners.value) == owners.replace(" ", ", ")
    assert _due(thing.deadline.value) == due
    if to is not None:  # an infinitive may stand between the verb and who is told, where nothing marks the case
        assert " ".join(thing.addressees.value) == to


def test_every_language_has_sentences() -> None:
    """No language is left out."""
    assert {language for language, *_ in SENTENCES} == set(CODES)
