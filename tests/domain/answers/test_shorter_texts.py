"""What a text says without some of its clauses."""

import pytest

from domain.answers.shorter_texts import shorter_texts


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("what does Europol owe?", []),
        ("what does Europol owe, by June", ["what does Europol owe"]),
        ("Hi! What is due in June (Frontex)", ["What is due in June (Frontex", "Hi! What is due in June"]),
        ("on the villas - what is due: all of it?", ["on the villas - what is due", "what is due: all of it?"]),
    ],
)
def test_the_longest_runs_of_clauses_come_first(text: str, runs: list[str]) -> None:
    """Marks between clauses divide a text; the whole of it is not among its shorter texts, nor is a name alone."""
    found = list(shorter_texts(text))
    assert found[: len(runs) or 1] == runs


def test_of_many_clauses_the_first_are_tried() -> None:
    """Each shorter text takes reading it."""
    assert len(list(shorter_texts("here is one more, " * 50))) <= 15
