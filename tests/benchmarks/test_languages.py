"""The outcomes by which reading is measured."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks import languages
from benchmarks.languages import Outcome, measure_outcomes
from domain.languages import CODES

AS_OF = "2024-02-01"


@pytest.mark.parametrize(
    ("question", "refs", "outcome"),
    [
        ("what does EFECC owe?", ["III.3a"], Outcome.EXACT),
        ("what is the weather like in Brussels", None, Outcome.EXACT),
        ("what must EFECC deliver on zxcvb?", ["III.3a"], Outcome.WITHOUT),
        ("asset recvry report zxcvb", ["III.3a"], Outcome.ONE_CLICK),
        ("zxcvb zxcvb", ["III.3a"], Outcome.REFUSED),
        ("what does EFECC owe?", ["III.3a", "III.1a"], Outcome.WRONG),
        ("what does EFECC owe?", None, Outcome.WRONG),
    ],
)
def test_each_outcome_is_told(question: str, refs: list[str] | None, outcome: Outcome, tmp_path: Path) -> None:
    """Right, right without a word, right at one click, refused and wrong are told apart."""
    case: dict[str, Any] = {"question": question, "as_of": AS_OF, "refs": refs}
    (tmp_path / "en.jsonl").write_text(json.dumps(case), encoding="utf-8")
    assert measure_outcomes(tmp_path, ["en"]) == {"en": {outcome: 1}}


@pytest.mark.parametrize("folder", [folder for _, folder in languages.TABLES])
def test_every_language_has_questions(folder: Path) -> None:
    """Each set has a file for each language."""
    assert {path.stem for path in folder.glob("*.jsonl")} == set(CODES)
