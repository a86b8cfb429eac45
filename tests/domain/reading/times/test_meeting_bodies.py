"""Meetings of other bodies than the Schengen Council, in all languages: by whom, by when, and that none is guessed."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month
from domain.i18n.council_names import make_milestone
from domain.languages import CODES
from domain.questions.model import Bound, NotUnderstood, Question, RefusalReason
from domain.reading.read import read
from domain.reading.topics.topic_index import TopicIndex
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import Directory, Register, in_order
from tests.domain.reading.corpora import TODAY

Ask = Callable[[str, str], Question | NotUnderstood]

#: Other bodies' meetings, with their days where these are known.
MEETINGS = {
    Meeting(Month(2024, 6), MeetingBody.JHA_COUNCIL): date(2024, 6, 14),
    Meeting(Month(2024, 3), MeetingBody.EUROPEAN_COUNCIL): date(2024, 3, 21),
    Meeting(Month(2024, 2), MeetingBody.COREPER): date(2024, 2, 14),
    Meeting(Month(2024, 5), MeetingBody.WORKING_PARTY): None,
}
CASES = [
    ("nl", "wat moet Europol leveren tegen de JBZ-Raad van juni 2024", Bound.BY, "jha-2024-06"),
    ("nl", "wat moet er klaar zijn voor de Europese Raad in maart 2024", Bound.IN, "euco-2024-03"),
    ("fr", "que doit livrer Eurojust d'ici au Conseil JAI de juin 2024", Bound.BY, "jha-2024-06"),
    ("fr", "qu'est-ce qui est dû pour le Conseil européen de mars 2024", Bound.IN, "euco-2024-03"),
    ("de", "was ist bis zum JI-Rat im Juni 2024 fällig", Bound.BY, "jha-2024-06"),
    ("de", "was ist zur Tagung des JI-Rates im Juni 2024 fällig", Bound.IN, "jha-2024-06"),
    ("de", "was ist für den Europäischen Rat im März 2024 fällig", Bound.IN, "euco-2024-03"),
    (
        "bg",
        "какво трябва да представи Европол до Съвета по правосъдие и вътрешни работи през юни 2024",
        Bound.BY,
        "jha-2024-06",
    ),
    ("bg", "какво трябва да представи Европол за Европейския съвет през март 2024", Bound.IN, "euco-2024-03"),
    ("cs", "co musí Europol předložit do zasedání Rady SVV v červnu 2024", Bound.BY, "jha-2024-06"),
    ("cs", "co musí Europol předložit do Evropské rady v březnu 2024", Bound.BY, "euco-2024-03"),
    ("da", "hvad skal Europol levere inden RIA-Rådet i juni 2024", Bound.BEFORE, "jha-2024-06"),
    ("da", "hvad skal Europol levere til Det Europæiske Råd i marts 2024", Bound.IN, "euco-2024-03"),
    ("el", "τι πρέπει να παραδώσει η Europol έως το Συμβούλιο ΔΕΥ του Ιουνίου 2024", Bound.BY, "jha-2024-06"),
    ("el", "τι πρέπει να παραδώσει η Europol έως το Ευρωπαϊκό Συμβούλιο του Μαρτίου 2024", Bound.BY, "euco-2024-03"),
    ("es", "qué debe entregar Europol para el Consejo JAI de junio de 2024", Bound.IN, "jha-2024-06"),
    ("es", "qué debe entregar Europol antes del Consejo Europeo de marzo de 2024", Bound.BEFORE, "euco-2024-03"),
    (
        "et",
        "mida peab Europol esitama 2024. aasta juuni justiits- ja siseküsimuste nõukogu istungiks",
        Bound.IN,
        "jha-2024-06",
    ),
    ("et", "mida peab Europol esitama märtsi Euroopa Ülemkoguks", Bound.IN, "euco-2024-03"),
    ("fi", "mitä Europolin on toimitettava kesäkuun 2024 OSA-neuvostoon mennessä", Bound.BY, "jha-2024-06"),
    ("fi", "mitä Europolin on toimitettava maaliskuun 2024 Eurooppa-neuvostoon mennessä", Bound.BY, "euco-2024-03"),
    ("ga", "cad atá le tabhairt ag Europol faoin gComhairle CGB i Meitheamh 2024", Bound.BY, "jha-2024-06"),
    ("ga", "cad atá le tabhairt ag Europol faoin gComhairle Eorpach i Márta 2024", Bound.BY, "euco-2024-03"),
    (
        "hr",
        "što Europol mora dostaviti do sastanka Vijeća za pravosuđe i unutarnje poslove u lipnju 2024.",
        Bound.BY,
        "jha-2024-06",
    ),
    ("hr", "što Europol mora dostaviti do Europskog vijeća u ožujku 2024.", Bound.BY, "euco-2024-03"),
    ("hu", "mit kell az Europolnak benyújtania a 2024. júniusi IB Tanácsig", Bound.BY, "jha-2024-06"),
    ("hu", "mit kell az Europolnak benyújtania a márciusi Európai Tanácsig", Bound.BY, "euco-2024-03"),
    ("it", "cosa deve consegnare Europol entro il Consiglio GAI di giugno 2024", Bound.BY, "jha-2024-06"),
    ("it", "cosa deve consegnare Europol per il Consiglio europeo di marzo 2024", Bound.IN, "euco-2024-03"),
    ("lt", "ką Europolas turi pateikti iki 2024 m. birželio TVR tarybos", Bound.BY, "jha-2024-06"),
    ("lt", "ką Europolas turi pateikti iki kovo Europos Vadovų Tarybos", Bound.BY, "euco-2024-03"),
    ("lv", "kas Eiropolam jāiesniedz līdz 2024. gada jūnija TI padomei", Bound.BY, "jha-2024-06"),
    ("lv", "kas Eiropolam jāiesniedz līdz marta Eiropadomei", Bound.BY, "euco-2024-03"),
    ("mt", "x'għandha tagħti l-Europol sal-Kunsill tal-ĠAI ta' Ġunju 2024", Bound.BY, "jha-2024-06"),
    ("mt", "x'għandha tagħti l-Europol sal-Kunsill Ewropew ta' Marzu 2024", Bound.BY, "euco-2024-03"),
    ("pl", "co Europol musi dostarczyć do posiedzenia Rady WSiSW w czerwcu 2024", Bound.BY, "jha-2024-06"),
    ("pl", "co Europol musi dostarczyć do Rady Europejskiej w marcu 2024", Bound.BY, "euco-2024-03"),
    ("pt", "o que deve a Europol entregar até ao Conselho JAI de junho de 2024", Bound.BY, "jha-2024-06"),
    ("pt", "o que deve a Europol entregar até ao Conselho Europeu de março de 2024", Bound.BY, "euco-2024-03"),
    ("ro", "ce trebuie să livreze Europol până la Consiliul JAI din iunie 2024", Bound.BY, "jha-2024-06"),
    ("ro", "ce trebuie să livreze Europol până la Consiliul European din martie 2024", Bound.BY, "euco-2024-03"),
    ("sk", "čo musí Europol predložiť do Rady SVV v júni 2024", Bound.BY, "jha-2024-06"),
    ("sk", "čo musí Europol predložiť do Európskej rady v marci 2024", Bound.BY, "euco-2024-03"),
    ("sl", "kaj mora Europol predložiti do Sveta PNZ junija 2024", Bound.BY, "jha-2024-06"),
    ("sl", "kaj mora Europol predložiti do Evropskega sveta marca 2024", Bound.BY, "euco-2024-03"),
    ("sv", "vad ska Europol lämna till RIF-rådet i juni 2024", Bound.IN, "jha-2024-06"),
    ("sv", "vad ska Europol lämna till Europeiska rådet i mars 2024", Bound.IN, "euco-2024-03"),
    ("en", "what does Eurojust owe by the June JHA Council", Bound.BY, "jha-2024-06"),
    ("en", "what is due for the European Council in March 2024", Bound.IN, "euco-2024-03"),
    ("en", "what is due by the working party of May 2024", Bound.BY, "wp-2024-05"),
    ("nl", "wat moet Europol leveren tegen de werkgroep van mei 2024", Bound.BY, "wp-2024-05"),
    ("fr", "que doit livrer Europol au Coreper de février 2024", Bound.IN, "coreper-2024-02"),
    ("de", "was muss Europol bis zum AStV im Februar 2024 liefern", Bound.BY, "coreper-2024-02"),
    ("hu", "mit kell az Europolnak benyújtania a 2024. februári Coreperig", Bound.BY, "coreper-2024-02"),
    ("fi", "mitä Europolin on toimitettava helmikuun 2024 Coreperiin mennessä", Bound.BY, "coreper-2024-02"),
    ("bg", "какво трябва да представи Европол до работната група през май 2024", Bound.BY, "wp-2024-05"),
    ("pl", "co Europol musi dostarczyć do grupy roboczej w maju 2024", Bound.BY, "wp-2024-05"),
]


@pytest.fixture(scope="module")
def directory(register: Register) -> Directory:
    """Return the shipped register's directory with meetings of four other bodies."""
    known = register.directory.milestones
    others = [replace(make_milestone(meeting, known), meets=day) for meeting, day in MEETINGS.items()]
    return replace(register.directory, milestones=in_order((*known, *others)))


@pytest.fixture(scope="module")
def ask(directory: Directory, references: Sequence[str], topics: TopicIndex) -> Ask:
    """Return what a text with a language hint is understood as."""
    return lambda text, hint: (
        read(text, today=TODAY, directory=directory, references=references, topics=lambda: topics, hint=hint).question
    )


@pytest.mark.parametrize(("language", "text", "bound", "key"), CASES)
def test_a_body_is_named(language: str, text: str, bound: Bound, key: str, ask: Ask) -> None:
    """The time is the meeting of the body that is named, with its day, not the Schengen Council's."""
    question = ask(text, language)
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.when.bound, str(question.when.council)) == (bound, key)
    meeting = Meeting.parse(key)
    assert question.when.span.last == (MEETINGS[meeting] or meeting.month.last)


def test_every_language_names_bodies() -> None:
    """Each of the 24 languages has a JHA Council and a European Council among these questions."""
    named = {(language, Meeting.parse(key).body) for language, _, _, key in CASES}
    bodies = (MeetingBody.JHA_COUNCIL, MeetingBody.EUROPEAN_COUNCIL)
    assert named >= {(code, body) for code in CODES for body in bodies}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("what is due by the June Council?", "2024-06"),
        ("what is due by the Schengen Council of June 2024?", "2024-06"),
        ("what is due by the next Council?", "2023-12"),
        ("what must be in the next Barometer+?", "2023-12"),
        ("what is due by the next JHA Council?", "jha-2024-06"),
        ("when is the next European Council?", "euco-2024-03"),
        ("when does the JHA Council meet?", "jha-2024-06"),
        ("what is due at the meeting of the JHA Council of June 2024?", "jha-2024-06"),
        ("what is due before the JHA Council of 14 June 2024?", "jha-2024-06"),
    ],
)
def test_which_meeting_is_meant(text: str, key: str, ask: Ask) -> None:
    """A bare Council is the Schengen Council as before; "next" is the next one of the body, that of a vehicle, too."""
    question = ask(text, "en")
    assert isinstance(question, Question)
    assert question.when is not None
    assert str(question.when.council) == key


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("what is due by the JHA Council of March 2024?", "jha-2024-03"),
        ("what is due by the European Council of June 2024?", "euco-2024-06"),
        ("what is due by the JHA Council of 3 June 2024?", "jha-2024-06-03"),
        ("what is due after the last JHA Council?", "jha-last JHA Council"),
    ],
)
def test_a_meeting_that_the_register_lacks_is_refused(text: str, words: str, ask: Ask) -> None:
    """The Schengen Council of that month is no answer: the refusal names the body."""
    refused = ask(text, "en")
    assert isinstance(refused, NotUnderstood)
    assert (refused.reason, refused.words) == (RefusalReason.COUNCIL, words)


@pytest.mark.parametrize(
    "text", ["what is due by the European Council of June 2024?", "what must Frontex deliver at Coreper in May 2024?"]
)
def test_a_body_without_meetings_is_refused(text: str, register: Register, references: Sequence[str]) -> None:
    """Where the register has Schengen Councils alone, another body's time is not taken for one of theirs."""
    question = read(text, today=TODAY, directory=register.directory, references=references).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.BODY
