"""What a report says is in no register; that it is due is."""

import pytest

from domain.questions.model import NotUnderstood, Question, ReadingContext, RefusalReason
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Какво пише в последния доклад за състоянието на Шенген?"),
        ("cs", "Co se v tom přehledu závažných nedostatků píše o naší hranici?"),
        ("da", "Kan jeg få dig til at opsummere, hvad der konkluderes i den seneste rapport om Schengens tilstand?"),
        ("de", "Was steht in der Übersicht über unsere Grenze?"),
        ("en", "Could you please summarise what the latest State of Schengen report concludes?"),
        ("es", "¿cuáles son las principales conclusiones del último informe sobre el estado de Schengen?"),
        ("et", "Mida ütleb viimane aruanne Schengeni olukorra kohta?"),
        ("fr", "que dit le dernier rapport sur l'état de Schengen ?"),
        ("hr", "Što u izvješću o stanju Schengena piše o krijumčarenju migranata?"),
        ("it", "Mi riassumerebbe le conclusioni principali dell'ultima relazione sullo stato di Schengen?"),
        ("nl", "Wat zegt het rapport over de staat van Schengen eigenlijk over mensensmokkel?"),
        ("ro", "Ce scrie despre granița noastră în analiza deficiențelor grave?"),
        ("et", "Mida viimane olukorrapilt smugeldajate võrgustike kohta ütleb?"),
        ("es", "¿Qué dice el último cuadro de situación sobre las redes de traficantes?"),
        ("da", "Hvad står der om os i rapporten om Schengens tilstand?"),
        ("sv", "Skulle du kunna sammanfatta slutsatserna i den senaste rapporten om läget i Schengen?"),
        # In forms of "say" and "write" that nobody typed.
        ("cs", "Co o tom tvrdila zpráva o stavu Schengenu?"),
        ("de", "Was behauptet der Bericht zum Stand von Schengen?"),
        ("es", "¿Qué afirma el informe sobre el estado de Schengen?"),
        ("fi", "Mitä Schengenin tilaa koskevassa raportissa mainittaisiin?"),
        ("lv", "Ko par to rakstīs ziņojumā par Šengenas stāvokli?"),
        ("pl", "Co powiedziano w sprawozdaniu o stanie Schengen?"),
    ],
)
def test_what_a_report_says_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """Its deadline is no answer to that."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.NOT_HELD


@pytest.mark.parametrize(
    ("code", "text", "refs"),
    [
        ("en", "What does the note say about asset recovery?", ("III.3a",)),
        ("fr", "que dit la note sur le recouvrement des avoirs ?", ("III.3a",)),
        ("en", "who writes the report on the High-Level Group's main findings?", ("III.7a",)),
        ("es", "¿cuándo vence el informe sobre las principales conclusiones del grupo de alto nivel?", ("III.7a",)),
        ("en", "State of Schengen report, what's the story?", ("F.2b",)),
    ],
)
def test_what_the_register_has_of_a_report_is_told(
    code: str, text: str, refs: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """The note itself, who writes a report and when it is due."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.refs == refs


def test_a_summary_of_what_is_owed_is_a_list(read_hinted: HintedReader) -> None:
    """A summary is refused of a report's contents alone."""
    assert isinstance(read_hinted("can you summarise what Europol owes by June?", hint="en").question, Question)


def test_what_is_written_in_one_of_a_list_is_refused(read_hinted: HintedReader) -> None:
    """It was told its deadline; what is written of a topic that is named is the register's."""
    context = ReadingContext(previous=Question(), listed=("IV.1a", "IV.1b"))
    question = read_hinted("can you tell me what is written in the second one?", hint="en", context=context).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.NOT_HELD


#: "Which agencies write the joint situational picture?" in each language.
WHICH_AGENCIES = [
    ("bg", "Кои агенции изготвят съвместната ситуационна картина?"),
    ("cs", "Které agentury zpracovávají společný situační přehled?"),
    ("da", "Hvilke agenturer skriver det fælles situationsbillede?"),
    ("de", "Welche Agenturen erstellen das gemeinsame Lagebild?"),
    ("el", "Ποιοι οργανισμοί συντάσσουν την κοινή εικόνα της κατάστασης;"),
    ("en", "Which agencies write the joint situational picture?"),
    ("es", "¿Qué agencias elaboran el mapa de situación conjunto?"),
    ("et", "Millised asutused koostavad ühise olukorrapildi?"),
    ("fi", "Mitkä virastot laativat yhteisen tilannekuvan?"),
    ("fr", "Quelles agences rédigent le tableau de situation commun ?"),
    ("ga", "Cé na gníomhaireachtaí a scríobhann an comhphictiúr den staid?"),
    ("hr", "Koje agencije izrađuju zajedničku sliku stanja?"),
    ("hu", "Melyik ügynökségek készítik a közös helyzetképet?"),
    ("it", "Quali agenzie redigono il quadro situazionale comune?"),
    ("lt", "Kurios agentūros rengia bendrą padėties vaizdą?"),
    ("lv", "Kuras aģentūras raksta kopīgo situācijas attēlu?"),
    ("mt", "Liema aġenziji jiktbu l-istampa tas-sitwazzjoni konġunta?"),
    ("nl", "Welke agentschappen stellen het gezamenlijke situatiebeeld op?"),
    ("pl", "Które agencje sporządzają wspólny obraz sytuacji?"),
    ("pt", "Que agências elaboram o quadro situacional conjunto?"),
    ("ro", "Ce agenții redactează tabloul situațional comun?"),
    ("sk", "Ktoré agentúry pripravujú spoločný situačný obraz?"),
    ("sl", "Katere agencije pripravljajo skupno situacijsko sliko?"),
    ("sv", "Vilka byråer skriver den gemensamma lägesbilden?"),
]


@pytest.mark.parametrize(("code", "text"), WHICH_AGENCIES)
def test_which_agencies_write_a_report_are_its_owners(code: str, text: str, read_hinted: HintedReader) -> None:
    """Who writes it is asked, and not what is written in it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.refs == ("I.2a",)


def test_which_reports_tell_something_is_asked_of_the_register(read_hinted: HintedReader) -> None:
    """What they tell is their subject."""
    question = read_hinted("Which reports tell us whether third states are willing to cooperate?", hint="en").question
    assert isinstance(question, Question)
    assert question.refs == ("I.5d",)
