"""How often something is due, why and since when it is late can be asked in every language."""

from collections.abc import Sequence

import pytest

from domain.questions.model import NotUnderstood, Question, QuestionType, ReadingContext, RefusalReason, StatusFilter
from domain.reading.read import read
from domain.register.model import Register
from tests.domain.reading.conftest import HintedReader
from tests.domain.reading.corpora import TODAY

#: By language: how often Eurojust reports, why III.6a is late, since when it is.
CASES = {
    "en": ("how often does Eurojust report?", "why is III.6a late?", "since when is III.6a overdue?"),
    "bg": ("колко често трябва да докладва Евроюст?", "защо закъснява III.6a?", "откога закъснява III.6a?"),
    "cs": ("jak často musí Eurojust podávat zprávy?", "proč je III.6a opožděné?", "odkdy je III.6a po termínu?"),
    "da": ("hvor ofte skal Eurojust rapportere?", "hvorfor er III.6a forsinket?", "siden hvornår er III.6a forsinket?"),
    "de": ("wie oft muss Eurojust berichten?", "warum ist III.6a verspätet?", "seit wann ist III.6a überfällig?"),
    "el": (
        "πόσο συχνά πρέπει να υποβάλλει εκθέσεις η Eurojust;",
        "γιατί καθυστερεί το III.6a;",
        "από πότε καθυστερεί το III.6a;",
    ),
    "es": (
        "¿con qué frecuencia informa Eurojust?",
        "¿por qué está retrasado III.6a?",
        "¿desde cuándo está atrasado III.6a?",
    ),
    "et": ("kui tihti peab Eurojust aru andma?", "miks on III.6a hilinenud?", "mis ajast on III.6a hilinenud?"),
    "fi": (
        "kuinka usein Eurojustin on raportoitava?",
        "miksi III.6a on myöhässä?",
        "mistä lähtien III.6a on ollut myöhässä?",
    ),
    "fr": (
        "à quelle fréquence Eurojust doit-il faire rapport ?",
        "pourquoi III.6a est-il en retard ?",
        "depuis quand III.6a est-il en retard ?",
    ),
    "ga": (
        "cé chomh minic is gá do Eurojust tuairisciú?",
        "cén fáth a bhfuil III.6a déanach?",
        "cá fhad atá III.6a déanach?",
    ),
    "hr": ("koliko često Eurojust mora izvješćivati?", "zašto III.6a kasni?", "otkad kasni III.6a?"),
    "hu": ("milyen gyakran kell az Eurojustnak jelentést tennie?", "miért késik a III.6a?", "mióta késik a III.6a?"),
    "it": (
        "con quale frequenza deve riferire Eurojust?",
        "perché III.6a è in ritardo?",
        "da quando è in ritardo III.6a?",
    ),
    "lt": ("kaip dažnai Eurojustas turi teikti ataskaitas?", "kodėl III.6a vėluoja?", "nuo kada vėluoja III.6a?"),
    "lv": ("cik bieži Eurojust jāziņo?", "kāpēc III.6a kavējas?", "kopš kura laika III.6a kavējas?"),
    "mt": ("kull kemm żmien għandu jirrapporta Eurojust?", "għaliex III.6a huwa tard?", "minn meta III.6a huwa tard?"),
    "nl": ("hoe vaak moet Eurojust rapporteren?", "waarom is III.6a te laat?", "sinds wanneer is III.6a te laat?"),
    "pl": (
        "jak często Eurojust musi składać sprawozdania?",
        "dlaczego III.6a jest opóźnione?",
        "od kiedy III.6a jest opóźnione?",
    ),
    "pt": (
        "com que frequência deve a Eurojust apresentar relatórios?",
        "porque é que III.6a está em atraso?",
        "desde quando está III.6a em atraso?",
    ),
    "ro": ("cât de des trebuie să raporteze Eurojust?", "de ce întârzie III.6a?", "de când întârzie III.6a?"),
    "sk": ("ako často musí Eurojust podávať správy?", "prečo III.6a mešká?", "odkedy mešká III.6a?"),
    "sl": ("kako pogosto mora Eurojust poročati?", "zakaj III.6a zamuja?", "od kdaj zamuja III.6a?"),
    "sv": ("hur ofta ska Eurojust rapportera?", "varför är III.6a försenad?", "sedan när är III.6a försenad?"),
}


@pytest.mark.parametrize("code", CASES)
def test_means(code: str, read_hinted: HintedReader) -> None:
    """Each question is read as the type that it has, about what it names, late or not."""
    how_often, why, since_when = (read_hinted(text, hint=code).question for text in CASES[code])
    assert how_often == Question(ask=QuestionType.HOW_OFTEN, owners=("eurojust",))
    assert [why, since_when] == [
        Question(ask=ask, which=StatusFilter.ALL, refs=("III.6a",)) for ask in (QuestionType.WHY, QuestionType.WHEN)
    ]


@pytest.mark.parametrize(
    ("code", "text", "ask"),
    [
        ("en", "how often?", QuestionType.HOW_OFTEN),
        ("en", "why is it late?", QuestionType.WHY),
        ("de", "warum?", QuestionType.WHY),
        ("fr", "à quelle fréquence ?", QuestionType.HOW_OFTEN),
        ("it", "perché è in ritardo?", QuestionType.WHY),
        ("hu", "miért késik?", QuestionType.WHY),
        ("lv", "cik bieži?", QuestionType.HOW_OFTEN),
    ],
)
def test_follows_up(code: str, text: str, ask: QuestionType, register: Register, references: Sequence[str]) -> None:
    """In a thread both are asked about what was listed, whatever its status."""
    previous = Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.2",))
    reading = read(
        text,
        today=TODAY,
        directory=register.directory,
        references=references,
        hint=code,
        context=ReadingContext(previous=previous, listed=("III.2a",)),
    )
    assert reading.question == Question(ask=ask, which=StatusFilter.ALL, refs=("III.2",))


@pytest.mark.parametrize(
    ("previous", "text", "meaning"),
    [
        (
            Question(ask=QuestionType.NEXT, owners=("europol",)),
            "why?",
            Question(ask=QuestionType.WHY, owners=("europol",), refs=("I.1a",)),
        ),
        (
            Question(ask=QuestionType.NEXT, owners=("europol",)),
            "and Frontex?",
            Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ),
        (
            Question(ask=QuestionType.HOW_OFTEN, owners=("europol",)),
            "and Frontex?",
            Question(ask=QuestionType.HOW_OFTEN, owners=("frontex",)),
        ),
    ],
)
def test_goes_on(
    previous: Question, text: str, meaning: Question, register: Register, references: Sequence[str]
) -> None:
    """After what is next "why?" is about that alone, and another owner is asked the same."""
    reading = read(
        text,
        today=TODAY,
        directory=register.directory,
        references=references,
        context=ReadingContext(previous=previous, listed=("I.1a",)),
    )
    assert reading.question == meaning


@pytest.mark.parametrize(
    ("code", "text", "owner"),
    [("hu", "miért felel a Frontex?", "frontex"), ("ro", "de ce răspunde Europol", "europol")],
)
def test_what_a_body_answers_for(code: str, text: str, owner: str, read_hinted: HintedReader) -> None:
    """Where "why" means "for what" too, a question what a body answers for is none for a reason."""
    assert read_hinted(text, hint=code).question == Question(owners=(owner,))


def test_how_often_something_else_happens(read_hinted: HintedReader) -> None:
    """How often a body meets is not answered with what it owes."""
    question = read_hinted("how often does Frontex meet?", hint="en").question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.NOTHING


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Proč není u III.5a uveden nikdo?"),
        ("en", "why has III.5a nobody?"),
        ("nl", "Waarom staat er niemand bij III.5a?"),
        ("pl", "Dlaczego przy III.5a nie ma nikogo?"),
        ("sk", "Prečo nie je pri III.5a nikto uvedený?"),
    ],
)
def test_why_nobody_owes_a_reference(code: str, text: str, read_hinted: HintedReader) -> None:
    """A word for nobody leaves nothing out of a reference: its open point tells."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (QuestionType.WHY, ("III.5a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "why does the Commission take so long for the legislative proposals?"),
        ("cs", "Proč to Komisi s legislativními návrhy tak trvá?"),
        ("hu", "Miért húzza ennyire a Bizottság a jogalkotási javaslatokat?"),
        ("sl", "Zakaj se Komisija tako obira z zakonodajnimi predlogi?"),
    ],
)
def test_why_somebody_acts_so_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """Of a topic the register knows why it is late, or has no date; no reasons of politics."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)
