"""How well each language is read, by held-out questions that were written apart from its table and never tuned to."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.database import disposing, open_register
from db.register.store import RegisterStore
from domain.languages import CODES, NAMES
from handlers.questions.answer import read_and_answer

#: A file per language, each line with a question, the day of asking, and the references found (null: not understood).
HELD_OUT = Path(__file__).with_name("heldout")
ANSWERS = Path(__file__).parents[1] / "tests" / "handlers" / "questions" / "answers"
PAGE = Path(__file__).parents[1] / "docs" / "languages.md"

_HEAD = """# How well each language is read

Each language has three sets of questions. Its **corpus** (`tests/domain/reading/corpora`) states the meaning of each
question in full detail; the tests require all of it to be right. The **answers**
(`tests/handlers/questions/answers`) were written by authors who had not seen the table of words; errors were
fixed, and the tests require all of them to be right. The **held-out** questions (`benchmarks/heldout`) were written
together with those, and every second one was set aside before any was tried; nothing was ever tuned to them. Only
they show how an unseen question is read.

A held-out question is *exact* if precisely the deliverables that it asks for are found, or if it must not be
understood and is not. *Wrong* is an answer with other deliverables, or any answer to a question that must not be
understood: the worst case, although every answer says how it was read. For *not understood* the bot names the words in
question; it costs the user a second try. All questions are asked with no language set and English as the fallback, so
the language is detected from the text.

"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Score:
    """The results of a language's held-out questions."""

    questions: int = 0
    exact: int = 0
    wrong: int = 0

    @property
    def not_understood(self) -> int:
        """The questions that were refused without need."""
        return self.questions - self.exact - self.wrong

    def add(self, other: "Score") -> "Score":
        """Return the sum of two scores."""
        return Score(
            questions=self.questions + other.questions, exact=self.exact + other.exact, wrong=self.wrong + other.wrong
        )


def measure_scores() -> dict[str, Score]:
    """Return every language's score, on the shipped register with nothing done."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/register.db"
        with disposing(open_register(url, now=datetime(2023, 10, 11, tzinfo=UTC))) as engine:
            store = RegisterStore(engine)
            return {code: _measure_score(code, store) for code in sorted(CODES)}


def _measure_score(code: str, store: RegisterStore) -> Score:
    exact = wrong = 0
    lines = (HELD_OUT / f"{code}.jsonl").read_text(encoding="utf-8").splitlines()
    for case in map(json.loads, lines):
        refs = _find_references(case["question"], date.fromisoformat(case["as_of"]), store)
        is_right = refs == (None if case["refs"] is None else sorted(case["refs"]))
        exact += is_right
        wrong += not is_right and refs is not None
    return Score(questions=len(lines), exact=exact, wrong=wrong)


def _find_references(question: str, day: date, store: RegisterStore) -> Sequence[str] | None:
    """Return the references that an answer lists; None if the question is not understood."""
    asked = read_and_answer(question, store=store, today=day)
    if not asked.is_understood:
        return None
    return sorted(line.deliverable.ref for line in asked.answer.all_lines) if asked.answer else []


def render_page() -> str:
    """Return the page with the table."""
    return _HEAD + "\n".join(_table_rows(measure_scores())) + "\n"


def _table_rows(scores_by_language: dict[str, Score]) -> Iterator[str]:
    yield "| language | corpus, all exact | answers, all exact | held out | exact | wrong | not understood |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    corpora, answers, total = 0, 0, Score()
    for code, score in scores_by_language.items():
        corpus, answered = _corpus_size(code), _answers_size(code)
        corpora, answers, total = corpora + corpus, answers + answered, total.add(score)
        yield f"| {NAMES[code]} ({code}) | {corpus} | {answered} | {_score_cells(score)} |"
    yield f"| together | {corpora} | {answers} | {_score_cells(total)} |"


def _score_cells(score: Score) -> str:
    shares = (f"{count / score.questions:.0%}" for count in (score.exact, score.wrong, score.not_understood))
    return " | ".join((str(score.questions), *shares))


def _corpus_size(code: str) -> int:
    corpus = import_module(f"tests.domain.reading.corpora.{code}")
    return sum(len(phrases) for _, phrases in corpus.CORPUS) + sum(map(len, corpus.NEGATIVE.values()))


def _answers_size(code: str) -> int:
    return len((ANSWERS / f"{code}.jsonl").read_text(encoding="utf-8").splitlines())


if __name__ == "__main__":
    PAGE.write_text(render_page(), encoding="utf-8")
