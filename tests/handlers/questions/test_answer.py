"""Questions as people type them, answered from the shipped register: from text to deliverables."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.database import disposing, open_register
from db.register.store import RegisterStore
from domain.questions.model import Question, QuestionType, StatusFilter
from handlers.questions.answer import read_and_answer
from tests.languages import EVERY_LANGUAGE

ANSWERS = Path(__file__).with_name("answers")

_COURTESIES = [Question(ask=ask, which=StatusFilter.ALL) for ask in (QuestionType.GREETING, QuestionType.THANKS)]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterStore]:
    """Return the store of the shipped register, with nothing done."""
    file = tmp_path_factory.mktemp("answers") / "register.db"
    with disposing(open_register(f"sqlite:///{file}", now=datetime(2023, 10, 11, tzinfo=UTC))) as engine:
        yield RegisterStore(engine)


@pytest.mark.parametrize("code", EVERY_LANGUAGE)
def test_answers(code: str, store: RegisterStore) -> None:
    """Each question finds exactly its deliverables, each once, or is not understood."""
    cases = [json.loads(line) for line in (ANSWERS / f"{code}.jsonl").read_text(encoding="utf-8").splitlines()]
    wrong = [(case, found) for case in cases if (found := refs_found(code, case, store)) != case["refs"]]
    assert wrong == []


@pytest.mark.parametrize(
    ("question", "remarks"),
    [
        ("What must the budgetary authorities deliver in June 2024?", ["Under way until 31 December 2025: III.1b."]),
        ("What is due tomorrow?", ["Under way until 31 December 2025: III.1b."]),
        ("What must Frontex deliver in June 2024?", []),
        ("What is due in November 2023?", []),
        ("What is due in December 2025?", []),
        ("What is due by June 2024?", []),
        ("What is due at the June 2024 Council?", []),
    ],
)
def test_a_period_is_said_apart(question: str, remarks: list[str], store: RegisterStore) -> None:
    """While a period runs it is named after the answer to a time that it spans, and is not due in it."""
    answered = read_and_answer(question, store=store, today=date(2024, 3, 1))
    assert answered.worded is not None
    assert answered.answer is not None
    assert [remark for remark in answered.worded.remarks if remark.startswith("Under way")] == remarks
    assert ("III.1b" in [line.deliverable.ref for line in answered.answer.all_lines]) == ("2025" in question)


def refs_found(code: str, case: dict[str, Any], store: RegisterStore) -> list[str] | None:
    """Return the sorted references that a question finds; None if it is not understood, or a mere courtesy."""
    hint = code if code in ("en", "nl") else "en"
    answered = read_and_answer(case["question"], store=store, today=date.fromisoformat(case["as_of"]), hint=hint)
    if not answered.is_understood or answered.reading.question in _COURTESIES:
        assert answered.answer is None
        return None
    return sorted(line.deliverable.ref for line in answered.answer.all_lines) if answered.answer else []
