"""Whether something is in: whether it is done."""

from datetime import date

import pytest

from domain.questions.model import Question, QuestionType, StatusFilter
from tests.domain.reading.conftest import HintedReader

#: "Are the December reports in?", in each language in which that is not asked back.
ARRIVED = [
    ("en", "are all March reports in?"),
    ("en", "are the March reports in?"),
    ("en", "is Frontex's report in?"),
    ("en", "are Frontex's contributions in?"),
    ("de", "Sind die Berichte für März da?"),
    ("de", "Sind die Beiträge von Frontex schon da?"),
    ("fr", "Les rapports de décembre sont-ils là ?"),
    ("fr", "Le rapport de Frontex est-il arrivé ?"),
    ("nl", "Zijn de rapporten van december binnen?"),
    ("nl", "Is de bijdrage van Frontex binnen?"),
    ("es", "¿Han llegado los informes de diciembre?"),
    ("it", "Sono arrivate le relazioni di dicembre?"),
    ("cs", "Jsou zprávy za prosinec hotové?"),
    ("ga", "An bhfuil tuarascálacha mhí na Nollag istigh?"),
    ("fi", "Ovatko joulukuun raportit saapuneet?"),
    ("hu", "Megjöttek a decemberi jelentések?"),
    ("el", "Ήρθαν οι εκθέσεις του Δεκεμβρίου;"),
    ("ro", "Au sosit rapoartele din decembrie?"),
    ("pt", "Já chegaram os relatórios de dezembro?"),
    ("lt", "Ar gautos gruodžio ataskaitos?"),
    ("lv", "Vai decembra ziņojumi ir saņemti?"),
    ("et", "Kas detsembri aruanded on laekunud?"),
    ("hr", "Jesu li stigla izvješća za prosinac?"),
    ("sl", "So prispela poročila za december?"),
    ("sk", "Prišli správy za december?"),
    ("bg", "Пристигнаха ли докладите за декември?"),
    ("mt", "Waslu r-rapporti ta’ Diċembru?"),
]


@pytest.mark.parametrize(("code", "text"), ARRIVED)
def test_what_is_in_is_done(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is asked of what was due then; eleven languages said yes of what is due in the next December."""
    question = read_hinted(text, hint=code, today=date(2024, 2, 20)).question
    assert isinstance(question, Question)
    assert (question.ask, question.which, question.done_then) == (QuestionType.WHETHER, StatusFilter.DONE, False)


@pytest.mark.parametrize(
    "text", ["is there a report in June?", "does Frontex have reports to send in?", "which section is III.3a in?"]
)
def test_other_ins(text: str, read_hinted: HintedReader) -> None:
    """Elsewhere it is no status."""
    question = read_hinted(text, hint="en").question
    assert not isinstance(question, Question) or question.which is not StatusFilter.DONE


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "does Frontex owe only one report?"), ("de", "Hat Frontex nur eine Aufgabe?")],
)
def test_whether_there_is_only_one(code: str, text: str, read_hinted: HintedReader) -> None:
    """How many there are is the answer; yes was one to any number."""
    question = read_hinted(text, hint=code).question
    assert question == Question(ask=QuestionType.COUNT, owners=("frontex",))
