"""Questions as people type them, answered from the shipped register: from text to deliverables."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.database import disposing, open_register
from db.register.store import RegisterStore
from domain.languages import CODES
from handlers.questions.answer import read_and_answer

ANSWERS = Path(__file__).with_name("answers")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterStore]:
    """Return the store of the shipped register, with nothing done."""
    file = tmp_path_factory.mktemp("answers") / "register.db"
    with disposing(open_register(f"sqlite:///{file}", now=datetime(2023, 10, 11, tzinfo=UTC))) as engine:
        yield RegisterStore(engine)


def _lines(code: str) -> list[str]:
    return (ANSWERS / f"{code}.jsonl").read_text(encoding="utf-8").splitlines()


def _cases() -> list[Any]:
    lines = [(code, json.loads(line)) for code in CODES for line in _lines(code)]
    return [pytest.param(code, case, id=f"{code} {case['as_of']}: {case['question']}") for code, case in lines]


@pytest.mark.parametrize(("code", "case"), _cases())
def test_answer(code: str, case: dict[str, Any], store: RegisterStore) -> None:
    """A question finds exactly its deliverables, each once, or is not understood."""
    hint = code if code in ("en", "nl") else "en"
    answered = read_and_answer(case["question"], store=store, today=date.fromisoformat(case["as_of"]), hint=hint)
    assert answered.is_understood is (case["refs"] is not None)
    refs = [line.deliverable.ref for line in answered.answer.all_lines] if answered.answer else []
    assert sorted(refs) == (case["refs"] or [])
