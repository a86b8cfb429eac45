"""Detection of a text's language."""

import pytest

from domain.languages import CODES
from domain.questions.model import NotUnderstood, Question
from domain.reading.words.language_detection import detect_language, match_hinted_language
from domain.reading.words.lexicon import TokenLine
from domain.reading.words.tokenizer import clean, tokenize
from tests.domain.reading.conftest import HintedReader


def _line(text: str) -> TokenLine:
    return TokenLine(tokenize(clean(text)))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Какво трябва да представи Евроюст до юни 2024 г.?", "bg"),
        ("Τι οφείλει η Eurojust έως τον Ιούνιο του 2024;", "el"),
        ("Co musí Eurojust předložit do června 2024?", "cs"),
        ("Čo musí Eurojust predložiť do júna 2024?", "sk"),
        ("O que tem de entregar a Eurojust até junho de 2024?", "pt"),
        ("¿Qué debe entregar Eurojust a más tardar en junio de 2024?", "es"),
        ("Što Eurojust mora dostaviti do lipnja 2024.?", "hr"),
        ("što ide Europskom parlamentu?", "hr"),
        ("Kaj mora Eurojust predložiti do junija 2024?", "sl"),
        ("Hvad skal Eurojust levere senest i juni 2024?", "da"),
        ("Vad ska Eurojust leverera senast i juni 2024?", "sv"),
    ],
)
def test_similar_languages_are_told_apart(text: str, code: str) -> None:
    """Languages that share a script and many words are told apart by the rest, whatever the hint."""
    for hint in ("en", "pl", code):
        assert detect_language(_line(text), hint).language == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("routekaart technische mogelijkheden", "nl"),
        ("etenemissuunnitelma teknisistä mahdollisuuksista", "fi"),
        ("tárgyalások a partnerországokkal kötendő megállapodásokról", "hu"),
    ],
)
def test_words_of_a_title_tell_a_language(text: str, code: str, read_hinted: HintedReader) -> None:
    """A telegram that has only words of the register is in the language of its titles."""
    assert read_hinted(text, hint="en").language == code


@pytest.mark.parametrize(
    ("text", "code"),
    [("smugglers on social media", "en"), ("social media", "de"), ("visa", "en"), ("info", "en"), ("data", "en")],
)
def test_english_words_of_a_title_are_of_any_language(text: str, code: str, read_hinted: HintedReader) -> None:
    """Italian and Czech titles have "social media" too: that says nothing against the language of the channel.

    Nor does a term of the field alone: Lithuanian "visa" is everything.
    """
    assert read_hinted(text, hint=code).language == code


def test_a_name_alone_is_in_the_hinted_language() -> None:
    """A name is the same in every language: the hinted one is assumed, and not reported as evident."""
    for code in CODES:
        detected = match_hinted_language(_line("Eurojust"), code)
        assert detected is not None
        assert (detected.language, detected.is_evident) == (code, False)


@pytest.mark.parametrize(
    "text",
    [
        "wat is de deadline voor Eurojust in June 2024",
        "what does Duitsland owe?",
        "que doit livrer Eurojust by June 2024 ?",
        "mitä Europolin pitää deliver kesäkuuhun 2024 mennessä",
    ],
)
def test_a_mixed_question_is_read(text: str, read_hinted: HintedReader) -> None:
    """Words of a second language are read if one of them is no word of the first."""
    assert isinstance(read_hinted(text, hint="en").question, Question)


def test_a_sign_does_not_tell_a_language() -> None:
    """Maltese "mid-" is one word with its sign: English wins all the same where English is hinted."""
    assert detect_language(_line("Frontex mid-2024"), "en").language == "en"


@pytest.mark.parametrize("text", ["partner countries", "reports on data", "deliverables, info please"])
def test_noise_of_another_language_does_not_tell_it(text: str) -> None:
    """One word that means nothing does not make the rest, which is English, another language's."""
    assert detect_language(_line(text), "en").language == "en"


def test_a_word_that_only_looks_foreign_is_not_guessed(read_hinted: HintedReader) -> None:
    """ "But" is a word of other languages as well: here it would reverse the question, so it is not skipped."""
    assert isinstance(
        read_hinted("what must all the JHA agencies but Europol come up with?", hint="en").question, NotUnderstood
    )
