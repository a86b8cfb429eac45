"""Thesaurus: topics are found by field terms that the register's texts have in other words."""

from datetime import date
from functools import partial

import pytest

from domain.languages import CODES
from domain.languages.tables import read_thesaurus
from domain.questions.model import Question
from domain.reading.read import read
from domain.reading.topics.entry import TopicEntry
from domain.reading.topics.shared_values import SharedValues
from domain.reading.topics.thesaurus import SynonymIndex, Thesaurus
from domain.reading.topics.word_index import WordIndex
from domain.reading.words.tokenizer import fold
from domain.register.model import Register
from tests.domain.reading.conftest import HintedReader
from tests.domain.reading.topics.test_topic_index import refs_read

#: More terms in a line are no longer easy to review.
MAX_TERMS = 20


@pytest.mark.parametrize("code", CODES)
def test_each_language_has_the_same_meanings(code: str) -> None:
    """Every language has terms for each meaning, in one order: single words, each once in a line."""
    thesaurus = read_thesaurus(code)
    assert list(thesaurus) == list(read_thesaurus("en"))
    for meaning, text in thesaurus.items():
        terms = text.split(", ")
        assert len(set(terms)) == len(terms) <= MAX_TERMS, meaning
        assert all(term and " " not in term and term == term.strip() for term in terms), meaning


@pytest.mark.longest
@pytest.mark.parametrize("code", CODES)
def test_no_term_is_a_question_by_itself(code: str, register: Register) -> None:
    """A word that asks for something in any register ("overview", "register") is no term of the field."""
    terms = {term for text in read_thesaurus(code).values() for term in text.split(", ")}
    read_alone = partial(read, today=date(2024, 1, 15), directory=register.directory, references=(), hint=code)
    readings = {term: read_alone(term) for term in terms}
    asking = {term for term, each in readings.items() if isinstance(each.question, Question) and not each.corrections}
    assert asking == set()


@pytest.mark.parametrize(
    ("text", "language", "refs"),
    [
        ("je tam něco o penězích na digitalizaci platformy?", "cs", ("III.1b",)),  # rozpočtové prostředky
        ("wer informiert über die Risikostufen der Außengrenzabschnitte?", "de", ("III.5a",)),
        ("има ли нещо за дигиталния отпечатък на контрабандистите?", "bg", ("I.4a",)),
        ("Min jissorvelja l-implimentazzjoni tal-azzjonijiet ewlenin?", "mt", ("F.1a",)),
        ("kto informuje o poziomach oddziaływania odcinków granic zewnętrznych?", "pl", ("III.5a",)),
    ],
)
def test_other_words_find_a_title(text: str, language: str, refs: tuple[str, ...], read_hinted: HintedReader) -> None:
    """A term finds the titles that have another one for the same."""
    assert refs_read(text, language, read_hinted) == refs


def test_a_compound_is_found_by_its_rarer_part() -> None:
    """The words of the part that fewer texts have tell more: sections, not borders."""
    thesaurus = Thesaurus({"grens": {"border"}, "secties": {"region"}, "grenzen": {"border"}, "gebieden": {"region"}})
    synonyms = SynonymIndex(thesaurus, {"grenzen": (0, 1, 2), "gebieden": (1,)})
    assert set(synonyms.of("grenssecties")) == {"gebieden"}
    assert set(synonyms.of("grens")) == {"grenzen"}
    assert set(synonyms.of("secretaris")) == set()


@pytest.mark.parametrize(("word", "language"), [("geld", "de"), ("penězích", "cs"), ("λεφτά", "el"), ("raha", "fi")])
def test_an_english_title_is_found_in_every_language(word: str, language: str) -> None:
    """A note that nobody has translated is found by what its English words mean."""
    entry = TopicEntry(ref="1", key_action="1", title={"en": "Sufficient budget"}, context={}, keywords={})
    index = WordIndex([entry], language, SharedValues())
    assert index.weights_of(fold(word))[0].keys() == {0}
    assert index.weights_of("zug")[0] == {}
