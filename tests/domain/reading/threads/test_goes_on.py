"""Texts in a thread: which go on from the last question, and which are questions of their own."""

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from benchmarks.hostile_texts import hostile_texts
from domain.dates.spans import Month, Span
from domain.questions.model import (
    Bound,
    DueFilter,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    RefusalReason,
    StatusFilter,
)
from domain.reading.threads.rewording.thread_words import THREAD_WORDS
from domain.register.meeting import Meeting
from domain.register.model import DeadlineKind
from tests.domain.reading.corpora import TODAY
from tests.domain.reading.threads.conftest import GoOn
from tests.languages import LANGUAGES

WHAT, WHO, WHEN, WHETHER = QuestionType.WHAT, QuestionType.WHO, QuestionType.WHEN, QuestionType.WHETHER
DECEMBER = DueFilter(bound=Bound.IN, span=Span.months(Month(2023, 12)))
MARCH = DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 3)))
ROADMAP = Question(refs=("IV.2a",), topic="roadmap")
COMMISSION = Question(owners=("commission",), when=DECEMBER)
SECTION = Question(section="IV")
DATED = Exclusion(undated=True)
WITHOUT_COMMISSION = Exclusion(owners=("commission",))

LATE_COMMISSION = Question(owners=("commission",), which=StatusFilter.OVERDUE)
THIS_YEAR = Question(owners=("commission",), when=DueFilter(bound=Bound.IN, span=Span.months(Month(TODAY.year, 1), 12)))
IS_IT_DONE = Question(ask=WHETHER, which=StatusFilter.DONE, refs=("IV.2a",), topic="roadmap")
TERM = Question(when=DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 1), 6)))
HUNGARIAN_TERM = DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 7), 6))
LATE = Question(which=StatusFilter.OVERDUE)
OVERDUE = StatusFilter.OVERDUE
BY_MARCH = replace(MARCH, bound=Bound.BY)


@pytest.mark.parametrize(
    ("code", "last", "text", "parts"),
    [
        ("en", ROADMAP, "when was it planned?", {"ask": WHEN, "refs": ("IV.2a",)}),
        ("en", ROADMAP, "is it dated?", {"ask": WHEN, "refs": ("IV.2a",), "without": Exclusion()}),
        ("en", ROADMAP, "do we have a date?", {"ask": WHEN, "refs": ("IV.2a",), "without": Exclusion()}),
        ("pl", ROADMAP, "na kiedy było planowane", {"ask": WHEN, "refs": ("IV.2a",)}),
        ("en", COMMISSION, "which one's yearly?", {"owners": ("commission",), "rhythm": DeadlineKind.ANNUAL}),
        (
            "en",
            COMMISSION,
            "does that go into the Barometer+?",
            {"ask": WHETHER, "owners": ("commission",), "when": DECEMBER, "vehicle": "schengen-barometer-plus"},
        ),
        ("en", COMMISSION, "is FRA part of that", {"ask": WHETHER, "owners": ("fra",), "when": DECEMBER}),
        (
            "en",
            SECTION,
            "besides Frontex, who's left?",
            {"ask": WHO, "section": "IV", "without": Exclusion(owners=("frontex",))},
        ),
        ("en", SECTION, "ok, and in March?", {"section": "IV", "when": MARCH}),
        ("sk", COMMISSION, "dobre, a v marci má čo", {"owners": ("commission",), "when": MARCH}),
        ("pt", COMMISSION, "deixa só o que é da Europol", {"owners": ("europol",), "when": DECEMBER}),
        ("fi", SECTION, "pelkästään Frontexille kuuluvat", {"owners": ("frontex",), "section": "IV"}),
        ("de", SECTION, "und unter II", {"section": "II"}),
        ("en", SECTION, "who has the last one?", {"ask": WHO, "refs": ("IV.2a",)}),
        (
            "en",
            COMMISSION,
            "and shared with the Member States?",
            {"owners": ("commission", "member-states"), "jointly": True},
        ),
        ("fr", COMMISSION, "et avec les États membres ?", {"owners": ("commission", "member-states"), "jointly": True}),
        ("nl", COMMISSION, "en samen met de lidstaten?", {"owners": ("commission", "member-states"), "jointly": True}),
        ("en", COMMISSION, "anything else in March?", {"owners": ("commission",), "when": MARCH}),
        ("en", COMMISSION, "let's look at March instead", {"owners": ("commission",), "when": MARCH}),
        ("en", COMMISSION, "limit it to section III", {"owners": ("commission",), "section": "III"}),
        ("en", COMMISSION, "anyone else?", {"owners": (), "when": DECEMBER, "without": WITHOUT_COMMISSION}),
        ("en", SECTION, "get rid of the Commission", {"section": "IV", "without": WITHOUT_COMMISSION}),
        (
            "el",
            Question(owners=("europol",)),
            "καθυστερεί ήδη κάτι άλλο δικό της;",
            {"owners": ("europol",), "which": StatusFilter.OVERDUE},
        ),
        ("fr", COMMISSION, "seulement ceux qui ont une date", {"owners": ("commission",), "without": DATED}),
        ("en", COMMISSION, "no sorry, I meant March", {"owners": ("commission",), "when": MARCH}),
        ("ga", COMMISSION, "ní hea, an Márta a bhí i gceist agam", {"owners": ("commission",), "when": MARCH}),
        ("pl", COMMISSION, "nie, chodziło mi o marzec, nie o maj", {"owners": ("commission",), "when": MARCH}),
        ("de", SECTION, "lass die Kommission weg", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("de", SECTION, "die Kommission brauch ich nicht", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("de", COMMISSION, "beschränk das auf Abschnitt III", {"owners": ("commission",), "section": "III"}),
        ("et", SECTION, "komisjon välja", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("es", SECTION, "quita la Comisión", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("nl", SECTION, "haal de Commissie eruit", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("nl", SECTION, "de Commissie mag weg", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("nl", LATE, "alleen die van Frontex", {"owners": ("frontex",), "which": OVERDUE, "alone": False}),
        ("nl", COMMISSION, "en Frontex in diezelfde maand?", {"owners": ("frontex",), "when": DECEMBER}),
        ("cs", SECTION, "Komisi nech stranou", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("cs", SECTION, "Komisi z toho vynechme", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("cs", COMMISSION, "pojďme na březen", {"owners": ("commission",), "when": MARCH}),
        ("cs", ROADMAP, "pro koho to je?", {"ask": QuestionType.ADDRESSEES, "refs": ("IV.2a",)}),
        ("sk", COMMISSION, "v tom mesiaci aj Europol?", {"owners": ("europol",), "when": DECEMBER}),
        ("sk", COMMISSION, "nechaj len oddiel IV", {"owners": ("commission",), "section": "IV"}),
        ("pl", SECTION, "Odejmij Komisję", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("pl", ROADMAP, "a czemu się spóźnia?", {"ask": QuestionType.WHY, "refs": ("IV.2a",)}),
        ("pl", COMMISSION, "przejdźmy do marca", {"owners": ("commission",), "when": MARCH}),
        ("nl", COMMISSION, "zelfde voor Frontex graag", {"owners": ("frontex",), "when": DECEMBER}),
        ("it", COMMISSION, "stessa cosa per Frontex", {"owners": ("frontex",), "when": DECEMBER}),
        ("en", COMMISSION, "actually everybody's please", {"owners": (), "when": DECEMBER}),
        ("bg", COMMISSION, "а сега за всички, моля", {"owners": (), "when": DECEMBER}),
        ("en", COMMISSION, "everyone's then, not just theirs", {"owners": (), "when": DECEMBER}),
        ("el", ROADMAP, "έληξε η προθεσμία;", {"refs": ("IV.2a",)}),
        ("pl", COMMISSION, "jednak wszystkich poproszę", {"owners": (), "when": DECEMBER}),
        ("sv", COMMISSION, "allas faktiskt, tack", {"owners": (), "when": DECEMBER}),
        ("sk", ROADMAP, "presný dátum?", {"ask": WHEN, "refs": ("IV.2a",)}),
        ("fi", ROADMAP, "mikä on tarkka päivä?", {"ask": WHEN, "refs": ("IV.2a",)}),
        ("da", SECTION, "pil Kommissionen ud", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("da", ROADMAP, "hvor skal den hen?", {"ask": QuestionType.ADDRESSEES, "refs": ("IV.2a",)}),
        ("sv", SECTION, "hoppa över kommissionen", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("sv", COMMISSION, "vad gör den helt själv?", {"owners": ("commission",), "alone": True}),
        ("fi", SECTION, "rajataan komissio pois", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("fi", COMMISSION, "tekeekö se jotain ihan yksin?", {"owners": ("commission",), "alone": True}),
        ("et", SECTION, "aga II all?", {"section": "II"}),
        ("mt", SECTION, "tajjeb, issa F", {"section": "F"}),
        ("en", ROADMAP, "is Italy involved there too?", {"ask": WHETHER, "owners": ("it",), "refs": ("IV.2a",)}),
        ("it", ROADMAP, "CEPOL c'entra?", {"owners": ("cepol",), "refs": ("IV.2a",)}),
        ("en", ROADMAP, "who gets it?", {"ask": QuestionType.ADDRESSEES, "refs": ("IV.2a",)}),
        ("en", COMMISSION, "and who receives?", {"ask": QuestionType.ADDRESSEES, "owners": ("commission",)}),
        ("mt", COMMISSION, "u min jirċevih?", {"ask": QuestionType.ADDRESSEES, "owners": ("commission",)}),
        ("nl", ROADMAP, "aan wie wordt dat gestuurd", {"ask": QuestionType.ADDRESSEES, "refs": ("IV.2a",)}),
        ("sv", ROADMAP, "vilka byråer skriver den", {"ask": WHO, "refs": ("IV.2a",)}),
        ("en", ROADMAP, "when is it due again after March?", {"ask": WHEN, "refs": ("IV.2a",)}),
        ("en", ROADMAP, "and in section III?", {"section": "III", "refs": ()}),
        ("en", ROADMAP, "does Europol have anything late, too?", {"owners": ("europol",), "refs": ()}),
        ("it", ROADMAP, "chi altro è in ritardo?", {"ask": WHO, "which": OVERDUE, "refs": ()}),
        ("hr", COMMISSION, "jesu li svi u prosincu?", {"ask": WHETHER, "owners": ("commission",), "when": DECEMBER}),
        (
            "fr",
            LATE_COMMISSION,
            "qui d'autre est en retard ?",
            {"ask": WHO, "owners": (), "which": OVERDUE, "without": WITHOUT_COMMISSION},
        ),
        ("fr", Question(owners=("commission",), undated=True), "et en retard ?", {"which": OVERDUE, "undated": False}),
        ("nl", THIS_YEAR, "en wat is er te laat", {"owners": ("commission",), "which": OVERDUE, "when": None}),
        ("nl", LATE_COMMISSION, "aan wie gaat de rest", {"ask": QuestionType.ADDRESSEES, "which": OVERDUE}),
        ("en", COMMISSION, "drop the late ones", {"owners": ("commission",), "without": Exclusion(overdue=True)}),
        ("en", COMMISSION, "who else has something that month?", {"ask": WHO, "owners": (), "when": DECEMBER}),
        ("en", LATE, "Europol how many?", {"owners": ("europol",), "which": OVERDUE}),
        ("hr", Question(section="III"), "a što u četvrtom?", {"section": "IV", "refs": ()}),
        ("en", TERM, "and the Hungarian one?", {"owners": (), "when": HUNGARIAN_TERM}),
        ("sk", TERM, "a za maďarského", {"owners": (), "when": HUNGARIAN_TERM}),
        ("en", IS_IT_DONE, "who has it?", {"ask": WHO, "which": StatusFilter.ALL, "refs": ("IV.2a",)}),
        ("en", IS_IT_DONE, "and is CEPOL in it?", {"ask": WHETHER, "which": StatusFilter.ALL, "owners": ("cepol",)}),
        ("it", ROADMAP, "CEPOL?", {"ask": WHETHER, "owners": ("cepol",), "refs": ("IV.2a",)}),
        ("es", ROADMAP, "próxima entrega, ¿para qué día?", {"ask": QuestionType.NEXT, "refs": ("IV.2a",)}),
        (
            "en",
            COMMISSION,
            "which of those are the Member States', too?",
            {"owners": ("commission", "member-states"), "jointly": True},
        ),
        ("en", COMMISSION, "and the rest?", {"owners": (), "when": DECEMBER, "without": WITHOUT_COMMISSION}),
        ("de", COMMISSION, "und die anderen?", {"owners": (), "when": DECEMBER, "without": WITHOUT_COMMISSION}),
        ("de", COMMISSION, "hat Frontex auch was?", {"owners": ("frontex",), "when": DECEMBER}),
        ("ga", COMMISSION, "agus Frontex an mhí chéanna", {"owners": ("frontex",), "when": DECEMBER}),
        ("en", COMMISSION, "what does it do on its own?", {"owners": ("commission",), "alone": True}),
        ("lt", COMMISSION, "o ką iš to rengia viena pati?", {"owners": ("commission",), "alone": True}),
        ("lt", COMMISSION, "ne, turėjau galvoje kovą", {"owners": ("commission",), "when": MARCH}),
        ("lt", ROADMAP, "kas jį gaus?", {"ask": QuestionType.ADDRESSEES, "refs": ("IV.2a",)}),
        ("lt", SECTION, "Komisijos nerodyk", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("lv", LATE, "Frontex nekā nav, vai ne?", {"owners": ("frontex",), "which": OVERDUE}),
        ("lv", COMMISSION, "ko tā dara viena pati?", {"owners": ("commission",), "alone": True}),
        ("lv", SECTION, "Komisiju nevajag", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("et", SECTION, "komisjoni ära näita", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("et", ROADMAP, "mis ajast saati?", {"ask": WHEN, "refs": ("IV.2a",)}),
        ("et", COMMISSION, "piirdu Frontexiga", {"owners": ("frontex",), "when": DECEMBER}),
        ("hr", LATE, "Komisija me ne zanima", {"which": OVERDUE, "without": WITHOUT_COMMISSION}),
        ("hr", COMMISSION, "a što od toga posve sama?", {"owners": ("commission",), "alone": True}),
        ("hr", COMMISSION, "ajmo radije na ožujak", {"owners": ("commission",), "when": MARCH}),
        ("sl", COMMISSION, "ne, marec sem mislila", {"owners": ("commission",), "when": MARCH}),
        ("sl", SECTION, "Komisijo pusti ob strani", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("sl", ROADMAP, "kam se pošlje?", {"ask": QuestionType.ADDRESSEES, "refs": ("IV.2a",)}),
        ("hu", SECTION, "a Bizottság nem érdekel", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("hu", COMMISSION, "márciust akartam írni", {"owners": ("commission",), "when": MARCH}),
        ("hu", SECTION, "az I-esben?", {"section": "I"}),
        ("hu", ROADMAP, "mi az oka?", {"ask": QuestionType.WHY, "refs": ("IV.2a",)}),
        ("en", COMMISSION, "anything late?", {"owners": ("commission",), "which": OVERDUE, "when": None}),
        ("en", LATE, "Frontex has none, right?", {"owners": ("frontex",), "which": OVERDUE}),
        ("sv", LATE, "vilka är Europols", {"owners": ("europol",), "which": OVERDUE}),
        ("en", LATE, "and what is due by March?", {"which": StatusFilter.OPEN}),
        ("en", Question(undated=True), "and those with a date?", {"undated": False, "without": DATED}),
        ("ro", SECTION, "aha. și Frontex?", {"section": "IV", "owners": ("frontex",)}),
        ("ro", LATE, "dă-mi lista", {"which": OVERDUE}),
        ("ro", COMMISSION, "de Europol întrebam", {"owners": ("europol",), "when": DECEMBER}),
        ("ro", COMMISSION, "deci nimic până în martie?", {"owners": ("commission",), "when": BY_MARCH}),
        ("bg", LATE, "кои са?", {"which": OVERDUE}),
        ("bg", LATE, "махни тези на Комисията", {"which": OVERDUE, "without": WITHOUT_COMMISSION}),
        ("bg", LATE, "за Frontex няма нищо, нали?", {"owners": ("frontex",), "which": OVERDUE}),
        ("el", LATE, "έχει αργήσει κανένα τους;", {"ask": WHETHER, "which": OVERDUE}),
        ("el", LATE, "η Επιτροπή το ίδιο;", {"owners": ("commission",), "which": OVERDUE}),
        ("el", COMMISSION, "την Ευρωπόλ ήθελα", {"owners": ("europol",), "when": DECEMBER}),
        ("fr", COMMISSION, "rien d'ici mars donc", {"owners": ("commission",), "when": BY_MARCH}),
        ("fr", COMMISSION, "lesquels d'entre eux en mars ?", {"owners": ("commission",), "when": MARCH}),
        ("fr", SECTION, "laisse tomber la Commission", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("fr", ROADMAP, "la Commission l'a déjà rendue ?", {"owners": ("commission",), "refs": ("IV.2a",)}),
        ("ga", COMMISSION, "céard faoin nGréig?", {"owners": ("el",), "when": DECEMBER}),
        ("ga", COMMISSION, "agus an chuid eile?", {"owners": (), "when": DECEMBER, "without": WITHOUT_COMMISSION}),
        ("ga", LATE, "cinn Frontex amháin", {"owners": ("frontex",), "which": OVERDUE}),
        ("mt", COMMISSION, "u Europol fl-istess xahar?", {"owners": ("europol",), "when": DECEMBER}),
        ("mt", COMMISSION, "u l-oħrajn?", {"owners": (), "when": DECEMBER, "without": WITHOUT_COMMISSION}),
        ("mt", SECTION, "ħalli lill-Kummissjoni barra", {"section": "IV", "without": WITHOUT_COMMISSION}),
        ("es", LATE, "Portugal tampoco, imagino", {"owners": ("pt",), "which": OVERDUE}),
        ("es", SECTION, "no me pongas las de la Comisión", {"section": "IV", "without": WITHOUT_COMMISSION}),
        (
            "es",
            COMMISSION,
            "y las restantes, ¿de quién son?",
            {"ask": WHO, "owners": (), "without": WITHOUT_COMMISSION},
        ),
        ("es", ROADMAP, "¿cuánto retraso lleva?", {"ask": WHEN, "refs": ("IV.2a",)}),
        ("pt", COMMISSION, "e os outros?", {"owners": (), "when": DECEMBER, "without": WITHOUT_COMMISSION}),
        ("pt", COMMISSION, "tira o que não tem data", {"owners": ("commission",), "without": DATED}),
        ("pt", ROADMAP, "a quem se destina?", {"ask": QuestionType.ADDRESSEES, "refs": ("IV.2a",)}),
        ("it", COMMISSION, "limitati alla sezione III", {"owners": ("commission",), "section": "III"}),
        ("it", COMMISSION, "ah no, passiamo a marzo", {"owners": ("commission",), "when": MARCH}),
        ("it", ROADMAP, "da quanto è scaduta?", {"ask": WHEN, "refs": ("IV.2a",)}),
        ("en", Question(which=StatusFilter.ALL, refs=("III.5a",)), "anything else for Parliament?", {"refs": ()}),
    ],
)
def test_a_text_goes_on_from_the_last_question(
    code: str, last: Question, text: str, parts: dict[str, Any], go_on: GoOn
) -> None:
    """It keeps what it does not name, where it names no subject of its own, points back or narrows."""
    question = go_on(code, last, text)
    assert isinstance(question, Question)
    assert {name: getattr(question, name) for name in parts} == parts


@pytest.mark.parametrize(
    ("code", "text", "first", "count"),
    [
        ("en", "and the month after?", Month(2024, 1), 1),
        ("en", "and the month before?", Month(2023, 11), 1),
        ("pl", "a po miesiącu?", Month(2024, 1), 1),
        ("de", "und im Monat darauf?", Month(2024, 1), 1),
        ("es", "¿y en el trimestre siguiente?", Month(2024, 1), 3),
        ("fr", "et un an plus tard ?", Month(2024, 12), 1),
        ("en", "and the next one?", Month(2024, 1), 1),
    ],
)
def test_a_time_is_counted_from_the_last_one(code: str, text: str, first: Month, count: int, go_on: GoOn) -> None:
    """The month, quarter or year after or before the last question's."""
    question = go_on(code, COMMISSION, text)
    assert isinstance(question, Question)
    assert question.owners == ("commission",)
    assert question.when == DueFilter(bound=Bound.IN, span=Span.months(first, count))


def test_the_next_meeting_is_the_one_after_the_last(go_on: GoOn) -> None:
    """Of two meetings in a thread the second is counted from the first."""
    december = Meeting(Month(2023, 12))
    last = Question(when=DueFilter(bound=Bound.IN, span=Span.day(date(2023, 12, 5)), council=december))
    for code, text in (
        ("en", "and at the meeting after that?"),
        ("en", "and the next Council?"),
        ("nl", "en op de Raad daarna?"),
    ):
        question = go_on(code, last, text)
        assert isinstance(question, Question)
        assert question.when is not None
        assert question.when.council == Meeting(Month(2024, 3))


def test_anything_else_is_another_thing(go_on: GoOn) -> None:
    """What was asked about before is left out."""
    question = go_on("en", Question(which=StatusFilter.ALL, refs=("III.7a",)), "anything else for the Parliament?")
    assert isinstance(question, Question)
    assert question.owners == ("european-parliament",)
    assert question.without == Exclusion(refs=("III.7a",))


@pytest.mark.parametrize(
    ("code", "text", "parts"),
    [
        ("hr", "što još duguju?", {"owners": ("europol", "eurojust"), "refs": ()}),
        ("en", "do they have anything else in March?", {"owners": ("europol", "eurojust"), "refs": (), "when": MARCH}),
        ("en", "what else do they owe?", {"owners": ("europol", "eurojust"), "refs": ()}),
        ("en", "when do they have it?", {"owners": (), "refs": ("III.3a",)}),
    ],
)
def test_they_are_the_owners_of_what_was_listed(code: str, text: str, parts: dict[str, Any], go_on: GoOn) -> None:
    """Where the last question named no body, and one thing was listed, or several of the same bodies."""
    last = Question(ask=WHO, refs=("III.3a",), topic="financial investigations")
    question = go_on(code, last, text, listed=("III.3a",))
    assert isinstance(question, Question)
    assert {name: getattr(question, name) for name in parts} == parts


def test_a_topic_is_of_what_was_listed(go_on: GoOn) -> None:
    """Of the deliverables that it is about those are meant that were listed, if some were."""
    question = go_on(
        "mt", Question(section="F"), "tas-sorveljanza, min hu responsabbli?", listed=("F.1a", "F.2a", "F.2b")
    )
    assert isinstance(question, Question)
    assert question.refs == ("F.1a",)


def test_that_month_is_one_that_was_asked_about(go_on: GoOn) -> None:
    """Where the last question named no time, none is known."""
    question = go_on("fr", ROADMAP, "Europol a autre chose ce mois-là ?")
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.FOLLOW_UP


def test_a_topic_among_what_was_listed_leaves_no_doubt(go_on: GoOn) -> None:
    """Its words alone would not do."""
    question = go_on("en", LATE, "is the financial report among them?", listed=("I.2a", "III.3a"))
    assert isinstance(question, Question)
    assert question.refs == ("III.3a",)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "can you remind them by mail"),
        ("cs", "připomeň jim to mailem"),
        ("fr", "rappelle-le-leur par mail"),
        ("pt", "passa isso para janeiro"),
        ("nl", "schuif het maar door naar januari"),
        ("es", "¿quién lo preside?"),
    ],
)
def test_what_the_register_cannot_do_or_tell_is_refused(code: str, text: str, go_on: GoOn) -> None:
    """Reminding somebody, moving a date, and who does anything else with it than owe it."""
    assert isinstance(go_on(code, ROADMAP, text), NotUnderstood)


def test_what_is_shared_with_anybody(go_on: GoOn) -> None:
    """Whoever the others are; the next body's is asked for in the same way."""
    shared = go_on("de", COMMISSION, "nur das Gemeinsame")
    assert shared == replace(COMMISSION, shared=True)
    assert go_on("de", shared, "und Frontex?") == replace(COMMISSION, owners=("frontex",), shared=True)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("what does Frontex owe in March?", {"owners": ("frontex",), "when": MARCH}),
        ("III.3a?", {"refs": ("III.3a",)}),
        ("who owes what?", {}),
        ("what is it that Frontex owes in March?", {"owners": ("frontex",), "when": MARCH}),
        ("anything else for Frontex in March?", {"owners": ("frontex",), "when": MARCH}),
        ("anything else for Frontex?", {"owners": ("frontex",)}),
        ("and what must Frontex deliver in March?", {"owners": ("frontex",), "when": MARCH}),
        ("what's just Europol's then?", {"owners": ("europol",)}),
        ("what does only Europol owe?", {"owners": ("europol",), "alone": True}),
    ],
)
def test_a_whole_question_is_its_own(text: str, parts: dict[str, Any], go_on: GoOn) -> None:
    """It names what it is about, or asks for something else than the one thing that was asked about."""
    question = go_on("en", ROADMAP, text)
    assert isinstance(question, Question)
    assert "IV.2a" not in question.refs
    assert {name: getattr(question, name) for name in parts} == parts


@pytest.mark.parametrize("code", LANGUAGES)
def test_thread_words_are_given_once(code: str) -> None:
    """No phrase for leaving out needs a particle as well."""
    row = THREAD_WORDS[code]
    assert not {*row.leave.split(", ")} & {*row.put.split(", ")}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "no later than March"),
        ("en", "no idea, sorry"),
        ("en", "deadline unspecified"),
        ("da", "helt ærligt"),
        ("fr", "désolé de déranger, et en mars ?"),
        ("fr", "date limite du rapport ?"),
        ("sl", "ne glede na stanje"),
        ("lv", "ne vēlāk kā martā"),
    ],
)
def test_a_part_of_a_longer_phrase_is_no_correction(code: str, text: str, go_on: GoOn) -> None:
    """It is read to its end: once such a text was gone through for ever."""
    question = go_on(code, COMMISSION, text)
    assert isinstance(question, NotUnderstood) or question != Question()


def test_a_denial_turns_no_follow_up_round(go_on: GoOn) -> None:
    """What cannot be bound is refused in a thread as well."""
    question = go_on("en", SECTION, "the ones where Member States aren't involved")
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.EXCLUSION


#: "When is that due?" and "Is it Europol's?", as one asks of what was just named.
OF_IT = {
    "bg": ("кога е това?", "това на Европол ли е?"),
    "cs": ("kdy to má být?", "má to Europol?"),
    "da": ("hvornår er det?", "er det Europols?"),
    "de": ("wann ist das?", "macht das Europol?"),
    "el": ("πότε είναι αυτό;", "είναι της Europol αυτό;"),
    "en": ("when is that due?", "is that Europol's?"),
    "es": ("¿cuándo es eso?", "¿eso es de Europol?"),
    "et": ("millal see on?", "kas see on Europoli oma?"),
    "fi": ("milloin se on?", "onko se Europolin?"),
    "fr": ("c'est pour quand, ça ?", "ça, c'est Europol ?"),
    "ga": ("cathain atá sé sin?", "an le Europol é sin?"),
    "hr": ("kada je to?", "je li to Europolovo?"),
    "hu": ("mikor van ez?", "ez az Europolé?"),
    "it": ("quando è questo?", "questo è di Europol?"),
    "lt": ("kada tai?", "ar tai Europolo?"),
    "lv": ("kad tas ir?", "vai tas ir Eiropola?"),
    "mt": ("meta hu dan?", "dan tal-Europol?"),
    "nl": ("wanneer is dat?", "is dat van Europol?"),
    "pl": ("na kiedy to jest?", "czy to Europolu?"),
    "pt": ("quando é isso?", "isso é da Europol?"),
    "ro": ("când e asta?", "asta e a Europol?"),
    "sk": ("kedy to má byť?", "má to Europol?"),
    "sl": ("kdaj je to?", "ali je to Europolovo?"),
    "sv": ("när är det?", "är det Europols?"),
}


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_pronoun_stands_for_what_was_asked_about(code: str, go_on: GoOn) -> None:
    """A question about "that" is about the last one's deliverable, whoever is named."""
    when, whose = (go_on(code, ROADMAP, text) for text in OF_IT[code])
    assert isinstance(when, Question)
    assert isinstance(whose, Question)
    assert (when.ask, when.refs) == (WHEN, ("IV.2a",))
    assert (whose.owners, whose.refs) == (("europol",), ("IV.2a",))


def test_everything_of_the_same_kind_is_everybodys(go_on: GoOn) -> None:
    """ "Everything overdue", after what one body is late with, is of all bodies; "all of it" is not."""
    last = Question(owners=("commission",), which=StatusFilter.OVERDUE)
    assert go_on("en", last, "list everything overdue") == Question(which=StatusFilter.OVERDUE)
    assert go_on("en", last, "is all of it overdue?") != Question(which=StatusFilter.OVERDUE)


def test_no_text_is_too_strange_for_a_thread(go_on: GoOn) -> None:
    """Whatever is typed after a question is read to its end, and raises nothing."""
    questions = {"en": ["what does Frontex owe in June?", "no, I meant March"], "el": ["τι οφείλει η Frontex;"]}
    for text in hostile_texts(questions, 60):
        assert isinstance(go_on("en", COMMISSION, text), Question | NotUnderstood)
