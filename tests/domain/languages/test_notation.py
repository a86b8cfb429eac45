"""Notation of the hand-written tables."""

import pytest

from domain.languages.notation import Notation, NotationError

FORMS = {"report": ["report", "reports"]}


@pytest.fixture
def notation() -> Notation:
    """Return the notation of a language with one list and one lemma."""
    return Notation({"time": "date|due date", "whole": "(no|any) <time>", "well": "very|"}, FORMS.__getitem__)


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("", []),
        ("a, b c", ["a", "b c"]),
        ("report*", ["report", "reports"]),
        ("deliver(|s|ed)", ["deliver", "delivers", "delivered"]),
        ("(no|any) (fixed |)date", ["no fixed date", "no date", "any fixed date", "any date"]),
        ("(a (b|c)|d) e", ["a b e", "a c e", "d e"]),
        ("without <time>", ["without date", "without due date"]),
        ("<whole>", ["no date", "no due date", "any date", "any due date"]),
        ("<well> late", ["very late", "late"]),
        ("the (|late) report*, report", ["the report", "the reports", "the late report", "the late reports", "report"]),
        ("(no|\n  some)\n  date", ["no date", "some date"]),
    ],
)
def test_expands(notation: Notation, text: str, forms: list[str]) -> None:
    """A list stands for these forms, each once, in the order in which they are written."""
    assert notation.expand(text) == forms


@pytest.mark.parametrize("text", ["(a|b", "a)", "a|b)", "<time", "a > b"])
def test_refuses(notation: Notation, text: str) -> None:
    """What is opened is closed, and nothing else is."""
    with pytest.raises(NotationError):
        notation.expand(text)


@pytest.mark.parametrize("text", ["<place>", "letter*"])
def test_knows_its_lists_and_lemmas(notation: Notation, text: str) -> None:
    """A list or a lemma that the language does not have is an error, and never silently nothing."""
    with pytest.raises(LookupError):
        notation.expand(text)
