"""What delegations said, and who comes in person: no register has either."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Had to leave early yesterday - which delegations came out against the new legislative proposals?"),
        ("fr", "quelles délégations se sont opposées aux nouvelles propositions législatives ?"),
        ("sl", "katere delegacije so bile proti novim zakonodajnim predlogom"),
        ("fr", "Qu'ont écrit les délégations au sujet de la feuille de route ?"),
        ("pl", "Co powiedziały delegacje o mapie drogowej?"),
        ("en", "Which ministers have confirmed for the June Council?"),
        ("en", "Is the Europol boss coming to the December Council herself or is she sending her deputy?"),
        ("fi", "Tuleeko Europolin johtaja joulukuun neuvostoon itse vai lähettääkö sijaisensa?"),
        ("lt", "Europolo vadovė į gruodžio Tarybą atvyks pati ar atsiųs pavaduotoją?"),
        ("et", "Milline volinik räägib 13. juunil?"),
        ("hr", "Koji povjerenik govori 13. lipnja?"),
        ("sk", "Ktorý komisár vystúpi 13. júna?"),
        ("sl", "Kateri komisar bo govoril 13. junija?"),
        ("sv", "Vilken kommissionär talar den 13 juni?"),
    ],
)
def test_what_people_did_or_will_do(read_hinted: HintedReader, code: str, text: str) -> None:
    """They are not answered with what is due."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason in (RefusalReason.NOT_HELD, RefusalReason.WORDS)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "In which section are the reports of the EU delegations on cooperation against smuggling?"),
        ("de", "Welche Berichte schulden die EU-Delegationen?"),
    ],
)
def test_delegations_that_report_are_others(read_hinted: HintedReader, code: str, text: str) -> None:
    """The Union's delegations in third countries owe reports."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question) or question.words not in ("delegations", "EU-Delegationen", "Delegationen")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Who took the floor on Empact at the last Schengen Council?"),
        ("nl", "wie hebben er op de laatste Schengenraad iets gezegd over Empact?"),
        ("de", "Ist die Kommission mit dem Fahrplan einverstanden?"),
        ("en", "how far along are the talks with Egypt on the Europol agreement?"),
        ("en", "I need a name and number for whoever's drafting the roadmap at the Commission"),
        ("mt", "Għandi bżonn isem u numru ta' min qed jikteb il-pjan direzzjonali fil-Kummissjoni"),
    ],
)
def test_who_spoke_agrees_or_can_be_rung(read_hinted: HintedReader, code: str, text: str) -> None:
    """They were answered with the state of what they name."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)
