"""Questions in office words: homework, a lot, a tally, a role, being named anywhere."""

import pytest

from domain.questions.model import Question, StatusFilter
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text", "owners", "month"),
    [
        ("en", "All the homework of Eurojust, thank you in advance :)", ("eurojust",), None),
        ("en", "Europol's lot for March 2024", ("europol",), 3),
        ("en", "Europol checklist for this month", ("europol",), 10),
        ("en", "tally for Europol in June 2024", ("europol",), 6),
        ("en", "this month's lot pls", (), 10),
        ("en", "Eurojust or EUAA, March only", ("eurojust", "euaa"), 3),
        ("en", "any role for FRA?", ("fra",), None),
        ("en", "the EUAA bit please", ("euaa",), None),
        ("en", "I'd like an inventory of Europol's obligations", ("europol",), None),
        ("en", "is the asylum agency part of this?", ("euaa",), None),
        ("en", "I'm in Madrid this week, what does Eurojust owe?", ("eurojust",), None),
        ("de", "hat CEPOL in dieser Übung etwas?", ("cepol",), None),
        ("pl", "czy CEPOL ma coś w tym ćwiczeniu?", ("cepol",), None),
        ("fr", "la fournée de Frontex pour mars 2024", ("frontex",), 3),
        ("sl", "paket za marec 2024 prosim", (), 3),
        ("hu", "Frontex deliverables pls", ("frontex",), None),
        ("fi", "Eurojust inputs, maaliskuu, thx", ("eurojust",), 3),
        ("nl", "Europol, enkel december, dank bij voorbaat", ("europol",), 12),
        ("nl", "wat staat er op stapel voor oktober", (), 10),
        ("fr", "le CEPOL a-t-il quelque chose dans cet exercice ?", ("cepol",), None),
        ("en", "has Frontex got anything cooking for March 2024?", ("frontex",), 3),
        ("de", "hat Frontex im März 2024 etwas in petto?", ("frontex",), 3),
        ("de", "auf wie vielen Sachen sitzt die Kommission noch?", ("commission",), None),
        ("mt", "il-Frontex għandha xi ħaġa fil-ħsieb għal Marzu 2024?", ("frontex",), 3),
        ("nl", "is er voor FRA nog werk aan de winkel?", ("fra",), None),
        ("sv", "vad måste CEPOL få ur sig senast i slutet av mars 2024?", ("cepol",), 3),
        ("fi", "mitä CEPOLin on saatava alta pois maaliskuun 2024 loppuun mennessä?", ("cepol",), 3),
    ],
)
def test_what_an_office_calls_its_work_is_owed(
    code: str, text: str, owners: tuple[str, ...], month: int | None, read_hinted: HintedReader
) -> None:
    """Homework, lots, tallies, roles and parts in "this exercise" are what a body owes."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == owners
    assert (question.when and question.when.span.first.month) == month


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "EUAA liaison here, are we named anywhere?"),
        ("nl", "EUAA-liaison hier, worden wij ergens genoemd?"),
        ("fr", "Officier de liaison de l'EUAA ici, est-ce qu'on est cités quelque part ?"),
        ("fi", "EUAA:n yhteyshenkilö tässä, mainitaanko meitä missään?"),
        ("cs", "tady styčný důstojník EUAA, jsme někde uvedeni?"),
    ],
)
def test_who_is_named_owes_something(code: str, text: str, read_hinted: HintedReader) -> None:
    """Whether a body is named anywhere asks what it owes."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("euaa",)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "which deadlines has Europol blown?"),
        ("nl", "welke deadlines heeft Europol laten schieten?"),
        ("it", "quali scadenze ha bucato Europol?"),
        ("ga", "cad iad na spriocdhátaí atá caillte ag Europol?"),
    ],
)
def test_a_deadline_let_go_is_missed(code: str, text: str, read_hinted: HintedReader) -> None:
    """Idioms for missing a deadline ask what is overdue."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.which) == (("europol",), StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what does section IV comprise?"),
        ("de", "was steckt in Abschnitt IV?"),
        ("sl", "kaj zajema oddelek IV?"),
        ("hu", "mit ölel fel a IV. szakasz?"),
        ("ga", "cad atá faoi chaibidil i gcuid IV?"),
    ],
)
def test_what_a_section_comprises_is_all_of_it(code: str, text: str, read_hinted: HintedReader) -> None:
    """Verbs of containing ask for all that a section has."""
    assert read_hinted(text, hint=code).question == Question(section="IV")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "was landet beim Europäischen Parlament?"),
        ("nl", "wat belandt er bij het Europees Parlement?"),
        ("sv", "vad hamnar hos Europaparlamentet?"),
        ("fi", "mitä päätyy Euroopan parlamentille?"),
        ("lt", "kas pasiekia Europos Parlamentą?"),
    ],
)
def test_what_ends_up_with_a_body_goes_to_it(code: str, text: str, read_hinted: HintedReader) -> None:
    """Verbs of arriving make a body the addressee."""
    assert read_hinted(text, hint=code).question == Question(addressees=("european-parliament",))
