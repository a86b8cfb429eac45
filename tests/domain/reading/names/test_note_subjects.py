"""Tests of notes that are named by their subject."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader

#: What Europol owes in the note on migrant smuggling, in each language.
EUROPOL_IN_NOTE = [
    ("en", "What does Europol owe in the smuggling file?"),
    ("en", "What does Europol owe according to the note on migrant smuggling?"),
    ("cs", "Co má Europol dodat podle noty o převaděčství?"),
    ("da", "Hvad skal Europol levere ifølge noten om menneskesmugling?"),
    ("de", "Was schuldet Europol im Schleuserdossier?"),
    ("el", "Τι οφείλει η Europol στο σημείωμα για τη διακίνηση μεταναστών;"),
    ("es", "¿Qué debe Europol en la nota sobre el tráfico de migrantes?"),
    ("et", "Mida peab Europol rändajate smugeldamise dokumendi järgi tegema?"),
    ("fi", "Mitä Europolin on tehtävä muuttajien salakuljetusta koskevassa asiakirjassa?"),
    ("fr", "Que doit Europol dans la note sur le trafic de migrants ?"),
    ("ga", "Cad atá le déanamh ag Europol de réir an nóta faoi smuigleáil imirceach?"),
    ("hr", "Što Europol duguje prema bilješci o krijumčarenju migranata?"),
    ("hu", "Mivel tartozik az Europol az embercsempészetről szóló feljegyzés szerint?"),
    ("it", "Nella nota sul traffico di migranti cosa deve fare Europol?"),
    ("lt", "Ką turi padaryti Europolas pagal pažymą dėl neteisėto migrantų gabenimo?"),
    ("lv", "Kas Eiropolam jādara saskaņā ar piezīmi par migrantu kontrabandu?"),
    ("mt", "X'għandu jagħmel Europol skont in-nota dwar it-traffikar tal-migranti?"),
    ("nl", "Wat moet Europol doen volgens de nota over mensensmokkel?"),
    ("pl", "Co Europol ma do zrobienia w notatce o przemycie migrantów?"),
    ("pt", "O que deve a Europol na nota sobre tráfico de migrantes?"),
    ("ro", "Ce datorează Europol în nota despre traficul de migranți?"),
    ("sk", "Čo má Europol dodať podľa noty o prevádzačstve migrantov?"),
    ("sl", "Kaj mora Europol po dokumentu o tihotapljenju migrantov?"),
    ("sv", "Vad ska Europol göra enligt noten om människosmuggling?"),
    ("de", "Was steht für Europol im Vermerk zur Schleusung von Migranten?"),
]


@pytest.mark.parametrize(("code", "text"), EUROPOL_IN_NOTE)
def test_the_note_is_named_by_its_subject(code: str, text: str, read_hinted: HintedReader) -> None:
    """In thirteen languages one deliverable was listed whose title has the words, in ten it was refused."""
    assert read_hinted(text, hint=code).question == Question(owners=("europol",))


@pytest.mark.parametrize(
    ("code", "text", "refs"),
    [
        ("en", "When is the joint situational paper due?", ("I.2a",)),
        ("fr", "Qui soutient les dossiers de trafic de migrants ?", ("III.2a",)),
    ],
)
def test_a_topic_is_no_note(code: str, text: str, refs: tuple[str, ...], read_hinted: HintedReader) -> None:
    """Words of few key actions are their topic; several "files" are no note."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.refs == refs


def test_a_text_that_only_mentions_the_note_is_left_out(read_hinted: HintedReader) -> None:
    """The note by its subject limits nothing in a remark."""
    question = read_hinted("Ik ben nieuw op het dossier mensensmokkel. Wat moet Frontex doen?", hint="nl").question
    assert question == Question(owners=("frontex",))
