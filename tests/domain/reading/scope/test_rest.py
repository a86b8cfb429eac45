"""Tests of what is said and limits nothing: the rest, what somebody only receives, for what time somebody plans."""

from collections.abc import Mapping
from datetime import date

import pytest

from domain.dates.spans import Span
from domain.questions.model import Bound, DueFilter, NotUnderstood, Question, StatusFilter
from domain.register.model import DeadlineKind
from tests.domain.reading.conftest import HintedReader

#: By language: only what is yearly, and not the rest.
YEARLY: Mapping[str, str] = {
    "bg": "само годишните, не останалите",
    "cs": "jen roční, ne zbytek",
    "da": "kun de årlige, ikke resten",
    "el": "μόνο τα ετήσια, όχι τα υπόλοιπα",
    "es": "solo las anuales, no el resto",
    "et": "ainult iga-aastased, mitte ülejäänud",
    "fr": "uniquement les annuelles, pas le reste",
    "hr": "samo godišnje, ne ostalo",
    "it": "solo le scadenze annuali, non le altre",
    "lt": "tik metiniai, ne likusieji",
    "lv": "tikai ikgadējie, pārējo nevajag",
    "mt": "dawk annwali biss, mhux il-bqija",
    "nl": "alleen de jaarlijkse, niet de rest",
    "pl": "tylko coroczne, nie resztę",
    "pt": "só as anuais, não o resto",
    "sk": "len ročné, nie zvyšok",
    "sl": "samo letne, ne ostalo",
    "sv": "bara de årliga, inte resten",
}

#: By language: what a body has to do apart from receiving reports.
RECEIVING: Mapping[str, str] = {
    "cs": "Co má dělat Parlament kromě toho, že dostává zprávy?",
    "da": "Hvad skal Parlamentet gøre, ud over at modtage rapporter?",
    "de": "Was muss das Parlament tun, außer Berichte zu bekommen?",
    "es": "¿Qué tiene que hacer el Parlamento, aparte de recibir informes?",
    "fr": "Que doit faire le Parlement, à part recevoir des rapports ?",
    "it": "Cosa deve fare il Parlamento, oltre a ricevere relazioni?",
    "nl": "Wat moet het Parlement doen, behalve rapporten ontvangen?",
    "ro": "Ce trebuie să facă Parlamentul, în afară de a primi rapoarte?",
    "sv": "Vad ska parlamentet göra, förutom att ta emot rapporter?",
}


@pytest.mark.parametrize("code", YEARLY)
def test_the_rest_is_not_wanted(code: str, read_hinted: HintedReader) -> None:
    """It says no more than "only" does."""
    assert read_hinted(YEARLY[code], hint=code).question == Question(rhythm=DeadlineKind.ANNUAL)


def test_the_rest_needs_no_only(read_hinted: HintedReader) -> None:
    """What was asked for before it is all that is wanted."""
    expected = Question(owners=("member-states", "commission"), jointly=True)
    text = "What Member States do with the Commission, not the others"
    assert read_hinted(text, hint="en").question == expected
    assert read_hinted("Ko dalībvalstis dara kopā ar Komisiju, pārējo nevajag", hint="lv").question == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "the overdue ones, and nothing else, for Europol"),
        ("es", "los atrasos y nada más de Europol"),
        ("fr", "les retards, et rien d'autre, pour Europol"),
        ("it", "i ritardi e nient'altro per Europol"),
    ],
)
def test_nothing_else_is_the_rest(code: str, text: str, read_hinted: HintedReader) -> None:
    """It says no more than what is before it."""
    assert read_hinted(text, hint=code).question == Question(which=StatusFilter.OVERDUE, owners=("europol",))


@pytest.mark.parametrize("text", ["what does Europol owe, not that", "Europol's tasks, not open"])
def test_what_may_be_no_rest_is_not_left_out(text: str, read_hinted: HintedReader) -> None:
    """Without an "only" it could be a part of what is asked for."""
    assert isinstance(read_hinted(text, hint="en").question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("it", "fammi vedere solo quelli senza data", Question(undated=True)),
        ("mt", "dawk annwali biss", Question(rhythm=DeadlineKind.ANNUAL)),
        ("de", "welche davon haben keinen Verantwortlichen?", Question(ownerless=True)),
    ],
)
def test_those_with_a_limit_are_of_all(code: str, text: str, expected: Question, read_hinted: HintedReader) -> None:
    """With nothing before it, "those without a date" points back at nothing."""
    assert read_hinted(text, hint=code).question == expected


@pytest.mark.parametrize("code", RECEIVING)
def test_what_a_body_receives_it_does_not_owe(code: str, read_hinted: HintedReader) -> None:
    """To leave it out changes nothing."""
    assert read_hinted(RECEIVING[code], hint=code).question == Question(owners=("european-parliament",))


@pytest.mark.parametrize(
    ("code", "text", "same"),
    [
        ("en", "Not urgent, but what is Malta down for?", "What is Malta down for?"),
        ("es", "No corre prisa, pero ¿qué le toca a Malta?", "¿Qué le toca a Malta?"),
        ("ga", "Níl aon deifir leis, ach cad atá le déanamh ag Málta?", "Cad atá le déanamh ag Málta?"),
        ("it", "Non è urgente, ma Malta cosa deve fare?", "Malta cosa deve fare?"),
        ("sv", "Det är inte bråttom, men vad ska Malta göra?", "Vad ska Malta göra?"),
    ],
)
def test_that_there_is_no_hurry_denies_nothing(code: str, text: str, same: str, read_hinted: HintedReader) -> None:
    """What follows is asked."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question == read_hinted(same, hint=code).question


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Když pominu letní pauzu, co je potřeba od září 2024 dál?"),
        ("en", "looking past the summer break, what's due from September 2024 on?"),
        ("fi", "Kesälomien jälkeen, mitä erääntyy syyskuusta 2024 alkaen?"),
        ("hu", "A nyári szünet után, 2024 szeptemberétől mi esedékes?"),
        ("nl", "De zomer even buiten beschouwing, wat moet er vanaf september 2024 binnen zijn?"),
    ],
)
def test_a_time_without_days_before_one_with_days_says_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """It only leads to the other."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.when.bound, question.when.span.first) == (Bound.FROM, date(2024, 9, 1))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "We are dividing up the work for early December. How many documents are for the Council of 8 December?"),
        ("hr", "Dijelimo posao za početak prosinca. Koliko je dokumenata predviđeno za sjednicu Vijeća 8. prosinca?"),
        ("es", "Repartimos el trabajo de principios de diciembre. ¿Cuántos documentos tocan el 8 de diciembre?"),
    ],
)
def test_work_for_such_a_time_says_nothing_either(code: str, text: str, read_hinted: HintedReader) -> None:
    """The day that is asked about is in it."""
    question = read_hinted(text, hint=code, today=date(2025, 11, 20)).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span == Span.day(date(2025, 12, 8))


@pytest.mark.parametrize(
    "text", ["after the summer, what is due by December?", "after the summer, what is due in 2024?"]
)
def test_a_time_without_days_that_limits_is_asked_back(text: str, read_hinted: HintedReader) -> None:
    """It alone says from when."""
    assert isinstance(read_hinted(text, hint="en").question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Agenda für unsere Präsidentschaft: was ist zwischen Juli und Dezember 2025 fällig?"),
        ("el", "Ατζέντα για την Προεδρία μας: τι λήγει μεταξύ Ιουλίου και Δεκεμβρίου 2025;"),
        ("en", "Agenda for our Presidency: what matures between July and December 2025?"),
        ("pl", "Agenda naszej prezydencji: co przypada między lipcem a grudniem 2025 r.?"),
    ],
)
def test_our_presidency_beside_a_time_says_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """Whosever it is, the time is the one that is named."""
    span = Span(first=date(2025, 7, 1), last=date(2025, 12, 31))
    assert read_hinted(text, hint=code).question == Question(when=DueFilter(bound=Bound.BETWEEN, span=span))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Plánujeme maďarský půlrok - co má Frontex odevzdat?"),
        ("en", "Planning the Hungarian semester - what should Frontex be sending in?"),
        ("fr", "Je prépare le semestre hongrois - que doit remettre Frontex ?"),
        ("hu", "A magyar félévet tervezem - mit kell beküldenie a Frontexnek?"),
        ("mt", "Qed nippjana s-semestru Ungeriż - x'għandu jibgħat Frontex?"),
    ],
)
def test_who_plans_a_half_year_asks_for_it(code: str, text: str, read_hinted: HintedReader) -> None:
    """The half-year is a time, and its country no body."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.owners, question.when.span.first) == (("frontex",), date(2024, 7, 1))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Дай ми, моля, всичко, което дължи Фронтекс, със или без дата."),
        ("el", "Δώσε μου σε παρακαλώ ό,τι οφείλει η Frontex, με ή χωρίς ημερομηνία."),
        ("it", "Mi dia per favore tutto quello che deve consegnare Frontex, con o senza data."),
        ("lt", "Duok, prašau, viską, ką turi pateikti Frontex, su data ar be jos."),
        ("pl", "Podaj mi, proszę, wszystko, co ma dostarczyć Frontex, z datą czy bez."),
    ],
)
def test_with_a_date_or_without_limits_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """In some languages only what has none was listed."""
    assert read_hinted(text, hint=code).question == Question(owners=("frontex",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what is overdue at the moment, all bodies together?"),
        ("de", "was ist überfällig, alle zusammen?"),
        ("es", "¿qué está atrasado, todos juntos?"),
        ("fi", "mitä on myöhässä, kaikki yhdessä?"),
        ("hu", "mi van késésben, mindenki együtt"),
        ("pl", "co jest po terminie, wszyscy razem?"),
    ],
)
def test_all_bodies_together_limits_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """What nobody is named for is of all."""
    assert read_hinted(text, hint=code).question == Question(which=StatusFilter.OVERDUE)


def test_all_together_after_bodies_is_what_they_share(read_hinted: HintedReader) -> None:
    """It is of those that are named."""
    question = read_hinted("what do Europol and Eurojust owe, all together?", hint="en").question
    assert isinstance(question, Question)
    assert question.jointly


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what must CEPOL deliver, and together with whom?"),
        ("bg", "какво трябва да предаде CEPOL и заедно с кого?"),
        ("da", "hvad skal Cepol levere, og sammen med hvem?"),
        ("it", "cosa deve consegnare CEPOL e insieme a chi?"),
    ],
)
def test_with_whom_a_body_owes_it_is_in_the_answer(code: str, text: str, read_hinted: HintedReader) -> None:
    """It names all who owe each."""
    assert read_hinted(text, hint=code).question == Question(owners=("cepol",))
