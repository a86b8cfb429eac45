"""Lexicons of all languages."""

import subprocess
import sys
from datetime import date

import pytest

from domain.languages import CODES
from domain.questions.model import Question
from domain.reading.words.lexicon import load_lexicon
from domain.reading.words.tokenizer import MAX_QUESTION_CHARS
from tests.domain.reading.conftest import HintedReader

#: Several threads that load the same lexicon at once, in a process that has built none.
_CONCURRENT_LOADS = """
from concurrent.futures import ThreadPoolExecutor
from domain.reading.words.lexicon import load_lexicon
from domain.reading.words.tokenizer import MAX_QUESTION_CHARS

with ThreadPoolExecutor(8) as pool:
    print(len(set(map(id, pool.map(load_lexicon, ["nl"] * 8)))))
"""


def test_concurrent_loads_build_a_lexicon_once() -> None:
    """The first questions of a process share one lexicon of a language, and do not each build their own."""
    process = subprocess.run(  # noqa: S603  # a fixed program
        [sys.executable, "-c", _CONCURRENT_LOADS], capture_output=True, text=True, check=True
    )
    assert process.stdout == "1\n"


def test_a_vocabulary_is_small() -> None:
    """The words that typos are corrected to stay below 20,000 in every language."""
    for code in CODES:
        assert len(load_lexicon(code).corrections(range(MAX_QUESTION_CHARS))) < 20_000


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("was muessen die Mitgliedstaaten bis Maerz 2024 tun?", "de"),
        ("co musi udelat clenske staty do brezna 2024", "cs"),
        ("CE TREBUIE SA FACA STATELE MEMBRE PANA IN MARTIE 2024", "ro"),
        ("qu'est-ce que les Etats membres doivent remettre jusqu'en mars 2024", "fr"),
        ("iki 2024 m. kovo 31 d. ką turi padaryti valstybės narės", "lt"),
        ("lidz 2024. gada marta beigam kas dalibvalstim jaizdara", "lv"),
    ],
)
def test_letters_that_keyboards_lack(text: str, hint: str, read_hinted: HintedReader) -> None:
    """March is read without diacritics, with letters written out, in capitals and after an elision."""
    question = read_hinted(text, hint=hint).question
    assert isinstance(question, Question)
    assert question.owners == ("member-states",)
    assert question.when is not None
    assert question.when.span.last == date(2024, 3, 31)
