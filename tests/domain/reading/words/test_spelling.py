"""Correction of typos."""

import re

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from domain.reading.words.tokenizer import fold
from tests.domain.reading.conftest import DatedReader, HintedReader

#: By language: a question with a time, and the word that limits it misspelt.
MISSPELT_LIMITS = {
    "bg": ("какво дължи Европол преди юни 2024", "преди", "прди"),
    "cs": ("co má Europol předložit před červnem 2024", "před", "přd"),
    "da": ("hvad skal Europol levere inden juni 2024", "inden", "indne"),
    "de": ("was muss Europol spätestens Juni 2024 liefern", "spätestens", "spätstens"),
    "el": ("τι οφείλει η Ευρωπόλ πριν τον Ιούνιο 2024", "πριν", "πρι"),
    "en": ("what does Europol owe until June 2024", "until", "untill"),
    "es": ("qué debe Europol antes de junio de 2024", "antes", "ants"),
    "et": ("mida peab Europol esitama enne 2024. aasta juunit", "enne", "enn"),
    "fi": ("mitä Europolin pitää toimittaa ennen kesäkuuta 2024", "ennen", "enne"),
    "fr": ("que doit Europol avant juin 2024", "avant", "avnt"),
    "ga": ("cad atá le déanamh ag Europol roimh mheitheamh 2024", "roimh", "romh"),
    "hr": ("što Europol mora predati prije lipnja 2024", "prije", "prij"),
    "hu": ("mit kell leadnia az Europolnak 2024 júniusa előtt", "előtt", "elöttt"),
    "it": ("che cosa deve Europol entro giugno 2024", "entro", "entr"),
    "lt": ("ką Europolas turi pateikti prieš 2024 m. birželį", "prieš", "prieėš"),
    "lv": ("kas Eiropolam jāiesniedz pirms 2024. gada jūnija", "pirms", "prms"),
    "mt": ("x'għandu jagħti Europol qabel Ġunju 2024", "qabel", "qbel"),
    "nl": ("wat moet Europol leveren vóór juni 2024", "vóór", "voorr"),
    "pl": ("co Europol musi przedłożyć przed czerwcem 2024", "przed", "pzed"),
    "pt": ("o que deve a Europol antes de junho de 2024", "antes", "ants"),
    "ro": ("ce datorează Europol înainte de iunie 2024", "înainte", "îainte"),
    "sk": ("čo má Europol predložiť pred júnom 2024", "pred", "prd"),
    "sl": ("kaj mora Europol predložiti pred junijem 2024", "pred", "prd"),
    "sv": ("vad ska Europol lämna innan juni 2024", "innan", "inna"),
}


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("europl", "europol"),
        ("Eurojsut", "eurojust"),
        ("frontx", "frontex"),
        ("Comission", "commission"),
    ],
)
def test_a_typo_is_corrected_and_reported(typed: str, read_as: str, read_on: DatedReader) -> None:
    """A typo in a name is read as the name, and the correction is part of the reading."""
    reading = read_on(f"what does {typed} owe")
    assert isinstance(reading.question, Question)
    assert [(correction.typed, correction.read) for correction in reading.corrections] == [(typed, read_as)]


@pytest.mark.parametrize(
    ("text", "hint"),
    [("Barromeeter+ sisu?", "et"), ("Baromettri+ sisältö?", "fi"), ("was ist im Schengen-Barrometer+?", "de")],
)
def test_a_plus_is_no_part_of_a_typo(text: str, hint: str, read_hinted: HintedReader) -> None:
    """The Schengen Barometer+ is another one than that without the sign."""
    question = read_hinted(text, hint=hint).question
    assert isinstance(question, Question)
    assert question.vehicle == "schengen-barometer-plus"


@pytest.mark.parametrize(
    "body", ["Interpol", "Europe", "Eurostat", "Frontier", "Iceland", "Australia", "Euronext", "Eurofound"]
)
def test_another_body_is_no_typo(body: str, read_on: DatedReader) -> None:
    """A body whose name is merely like that of one in the note is not read as that one."""
    reading = read_on(f"what does {body} owe")
    assert isinstance(reading.question, NotUnderstood)
    assert reading.question.reason in (RefusalReason.BODY, RefusalReason.WORDS)


@pytest.mark.parametrize("code", MISSPELT_LIMITS)
def test_a_misspelt_limit_of_a_time_is_corrected(code: str, read_hinted: HintedReader) -> None:
    """Before a time, in some languages after it, a word that is nearly one that limits it is read as that, aloud."""
    text, word, typo = MISSPELT_LIMITS[code]
    expected, reading = (read_hinted(each, hint=code) for each in (text, re.sub(rf"\b{word}\b", typo, text)))
    assert isinstance(expected.question, Question)
    assert expected.question.when
    assert reading.question == expected.question
    assert [correction.typed for correction in reading.corrections] == [typo]
    assert reading.left_out == ()


@pytest.mark.parametrize("code", MISSPELT_LIMITS)
def test_an_unknown_word_where_a_limit_is_expected_stops_the_answer(code: str, read_hinted: HintedReader) -> None:
    """It could mean before or after: "xqzw June" is not June."""
    text, word, _ = MISSPELT_LIMITS[code]
    question = read_hinted(re.sub(rf"\b{word}\b", "xqzw", text), hint=code).question
    assert isinstance(question, NotUnderstood)


@pytest.mark.parametrize(
    ("typed", "read_as", "text"),
    [
        ("tommorow", "tomorrow", "what is due tommorow for Frontex"),
        ("quater", "quarter", "what does Europol owe next quater"),
        ("betwen", "between", "what does Europol owe betwen March and June 2024"),
        ("befor", "before", "what does Europol owe befor the next Council"),
    ],
)
def test_a_misspelt_word_of_time_is_corrected(typed: str, read_as: str, text: str, read_hinted: HintedReader) -> None:
    """A time that was misspelt is never left out of the question."""
    reading = read_hinted(text, hint="en")
    assert reading.question == read_hinted(text.replace(typed, read_as), hint="en").question
    assert [(correction.typed, correction.read) for correction in reading.corrections] == [(typed, read_as)]


def test_a_word_like_several_words_of_time_stops_the_answer(read_hinted: HintedReader) -> None:
    """Hungarian "márciusg" may be "március" or "márciusig"; what Europol owes whenever is not meant."""
    assert isinstance(read_hinted("mit kell az Europolnak márciusg leadnia", hint="hu").question, NotUnderstood)


#: Texts with words that are spelt as an ending or the like without their accents: "és" and "2024-es".
ACCENTED = {
    "el": "τι εκκρεμεί από την 1η Μαρτίου μέχρι τις 31 Μαρτίου 2024",
    "hu": "tagállamok és a Frontex feladatai",
    "lt": "ką aš turiu pateikti iki gruodžio",
    "pt": "o que vence de 1 até 31 de março de 2024",
    "ro": "ce este scadent între 1 și 31 martie 2024",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [*ACCENTED.items(), *((code, text) for code, (text, _, _) in MISSPELT_LIMITS.items())],
)
def test_words_without_their_accents(language: str, text: str, read_hinted: HintedReader) -> None:
    """A question typed without any accent means what it means with them."""
    with_accents, without = (read_hinted(typed, hint=language) for typed in (text, fold(text)))
    assert not isinstance(without.question, NotUnderstood) or without.question.reason is RefusalReason.OWN_BODY
    assert (without.question, without.corrections) == (with_accents.question, ())
