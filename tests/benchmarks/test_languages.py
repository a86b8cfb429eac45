"""The outcomes by which reading is measured."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from benchmarks import languages
from benchmarks.languages import Outcome, count_first_lines, count_outcomes, measure_outcomes
from bot.database import disposing, open_register
from db.register.store import RegisterStore
from domain.languages import CODES
from tests.databases.databases import SqliteDatabases

AS_OF = "2024-02-01"


@pytest.fixture(scope="module")
def store(sqlite_databases: SqliteDatabases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterStore]:
    """The store of the shipped register with nothing done."""
    url = sqlite_databases.new_url(tmp_path_factory.mktemp("untouched"))
    with disposing(open_register(url, now=datetime(2023, 10, 11, tzinfo=UTC))) as engine:
        yield RegisterStore(engine)


def _write(path: Path, question: str, refs: list[str] | None) -> Path:
    case: dict[str, Any] = {"question": question, "as_of": AS_OF, "refs": refs}
    path.write_text(json.dumps(case), encoding="utf-8")
    return path


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
def test_each_outcome_is_told(
    question: str, refs: list[str] | None, outcome: Outcome, tmp_path: Path, store: RegisterStore
) -> None:
    """Right, right without a word, right at one click, refused and wrong are told apart."""
    assert count_outcomes(_write(tmp_path / "en.jsonl", question, refs), store) == {outcome: 1}


def test_each_language_is_measured_by_itself(tmp_path: Path) -> None:
    """A folder's outcomes are those of each language's file, on a register of their own."""
    _write(tmp_path / "en.jsonl", "what does EFECC owe?", ["III.3a"])
    _write(tmp_path / "nl.jsonl", "zxcvb zxcvb", ["III.3a"])
    assert measure_outcomes(tmp_path, ["nl", "en"]) == {"en": {Outcome.EXACT: 1}, "nl": {Outcome.REFUSED: 1}}


@pytest.mark.parametrize(
    ("key", "counted"),
    [
        (("does EFECC owe anything?", "III.3a", "yes"), {True: 1}),
        (("does EFECC owe anything?", "III.3a", "no|count:1"), {True: 1}),
        (("does EFECC owe anything?", "III.3a", "no"), {False: 1}),
        (("is III.3a late?", "III.3a", "no"), {True: 1}),
        (("how many does EFECC owe?", "III.3a", "count:1"), {True: 1}),
        (("how many does EFECC owe?", "III.3a", "count:3"), {False: 1}),
        (("who owes III.3a?", "III.3a", "who:europol,eurojust"), {True: 1}),
        (("who owes III.3a?", "III.3a", "who:frontex"), {False: 1}),
        (("when is III.3a due?", "III.3a", "when:2024-06-30"), {True: 1}),
        (("when is the roadmap due?", "IV.2a", "when:none"), {True: 1}),
        (("what does EFECC owe?", "III.3a", "list"), {}),
        (("does EFECC owe anything?", "III.1a", "yes"), {}),
    ],
)
def test_the_first_line_is_judged(
    key: tuple[str, str, str], counted: dict[bool, int], tmp_path: Path, store: RegisterStore
) -> None:
    """Of a right answer whose first line must say something; of two expectations one is enough."""
    path = tmp_path / "en.jsonl"
    question, ref, says = key
    path.write_text(json.dumps({"question": question, "as_of": AS_OF, "refs": [ref], "says": says}), encoding="utf-8")
    assert count_first_lines([path], store) == counted


@pytest.mark.parametrize("folder", [folder for _, folder in languages.TABLES])
def test_every_language_has_questions(folder: Path) -> None:
    """Each set has a file for each language."""
    assert {path.stem for path in folder.glob("*.jsonl")} == set(CODES)
