"""What "except", "not", "only", "late" and "or" bind to, in every language."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

import pytest
from msgspec.structs import replace

from domain.dates.spans import Span
from domain.languages import CODES
from domain.questions.model import (
    Bound,
    DueFilter,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    ReadingContext,
    RefusalReason,
    StatusFilter,
)
from domain.reading.read import read
from domain.register.model import DeadlineKind, Register
from tests.domain.reading.conftest import HintedReader
from tests.domain.reading.corpora import TODAY
from tests.domain.reading.corpora.scope import EUROPOL, FRONTEX, SCOPE

#: Their word for "who" is that for "what".
_ASK_ONE_WAY = ("lt", "lv")
_TWO = Exclusion(owners=("europol", "frontex"))


#: Reads a text in a context.
ContextReader = Callable[[str, ReadingContext], Question | NotUnderstood]


@pytest.fixture
def read_in(register: Register, references: Sequence[str]) -> ContextReader:
    """Return a reader of English texts on the day of the corpora."""

    def read_text(text: str, context: ReadingContext) -> Question | NotUnderstood:
        reading = read(text, today=TODAY, directory=register.directory, references=references, context=context)
        return reading.question

    return read_text


@pytest.mark.parametrize("code", CODES)
def test_scope_in_every_language(code: str, read_hinted: HintedReader) -> None:
    """Each phrase means what the table says; a "who" may be a "what" where one word is both."""
    misread = {}
    for meaning, lines in SCOPE:
        meanings = [meaning]
        if code in _ASK_ONE_WAY and isinstance(meaning, Question) and meaning.ask is QuestionType.WHO:
            meanings.append(replace(meaning, ask=QuestionType.WHAT))
        for line in lines.strip().splitlines():
            language, _, phrases = line.strip().partition(" ")
            for phrase in phrases.split(" | ") if language == code else ():
                question = read_hinted(phrase, hint=code).question
                if (question.reason if isinstance(question, NotUnderstood) else question) not in meanings:
                    misread[phrase] = question
    assert misread == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("everything except Europol and Frontex", Question(without=_TWO)),
        ("everything except Europol and except Frontex", Question(without=_TWO)),
        ("everything except Europol and the undated ones", Question(without=Exclusion(owners=EUROPOL, undated=True))),
        ("what do Europol and not Frontex owe", Question(owners=EUROPOL, without=Exclusion(owners=FRONTEX))),
        ("what is open, not from Frontex?", Question(without=Exclusion(owners=FRONTEX))),
        (
            "everything except III.1, III.2 and section I",
            Question(without=Exclusion(refs=("III.1", "III.2"), section="I")),
        ),
        (
            "what does Europol owe except III.1 by June 2024",
            Question(
                owners=EUROPOL,
                when=DueFilter(bound=Bound.BY, span=Span(first=date(2024, 6, 1), last=date(2024, 6, 30))),
                without=Exclusion(refs=("III.1",)),
            ),
        ),
        ("everything except border checks", Question(without=Exclusion(refs=("III.6a",)))),
        (
            "apart from Europol, what is overdue?",
            Question(which=StatusFilter.OVERDUE, without=Exclusion(owners=EUROPOL)),
        ),
        ("without Europol", Question(without=Exclusion(owners=EUROPOL))),
        ("only Frontex deadlines", Question(owners=FRONTEX)),
        (
            "what is due in 2025, only Frontex",
            Question(
                owners=FRONTEX,
                when=DueFilter(bound=Bound.IN, span=Span(first=date(2025, 1, 1), last=date(2025, 12, 31))),
            ),
        ),
        ("what does Europol owe on its own?", Question(owners=EUROPOL, alone=True)),
        ("what does Europol share with others?", Question(owners=EUROPOL, shared=True)),
        ("which of Europol's tasks are joint?", Question(owners=EUROPOL, shared=True)),
        ("what is open or done?", Question(which=StatusFilter.ALL)),
        ("what is open or overdue?", Question()),
        ("which deadlines were met?", Question(which=StatusFilter.ON_TIME)),
        (
            "what is due in June or July 2024?",
            Question(
                when=DueFilter(bound=Bound.BETWEEN, span=Span(first=date(2024, 6, 1), last=date(2024, 7, 31))),
            ),
        ),
        ("who delivered late?", Question(ask=QuestionType.WHO, which=StatusFilter.LATE)),
        ("who is late?", Question(ask=QuestionType.WHO, which=StatusFilter.OVERDUE)),
        ("to whom is III.3 assigned?", Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",))),
        ("who reports to the Council?", Question(ask=QuestionType.WHO, addressees=("council",))),
        ("list for us what Frontex owes", Question(owners=FRONTEX)),
    ],
)
def test_binding(text: str, expected: Question, read_hinted: HintedReader) -> None:
    """A word takes what is beside it, and what is joined to that, but nothing else of the question."""
    assert read_hinted(text, hint="en").question == expected


@pytest.mark.parametrize(
    ("texts", "ask"),
    [
        (
            {
                "bg": "кой получава III.7a?",
                "cs": "kdo dostane III.7a?",
                "da": "hvem går III.7a til?",
                "de": "wer ist der Empfänger von III.7a?",
                "el": "σε ποιον πάει το III.7a;",
                "en": "who is III.7a for?",
                "es": "¿quién recibe III.7a?",
                "et": "kes saab III.7a?",
                "fi": "kuka saa III.7a:n?",
                "fr": "à qui va III.7a ?",
                "ga": "cé a fhaigheann III.7a?",
                "hr": "kome ide III.7a?",
                "hu": "kinek szól a III.7a?",
                "it": "a chi è destinato III.7a?",
                "lt": "kas gauna III.7a?",
                "lv": "kam adresēts III.7a?",
                "mt": "min jirċievi III.7a?",
                "nl": "naar wie gaat III.7a?",
                "pl": "do kogo trafia III.7a?",
                "pt": "para quem vai III.7a?",
                "ro": "la cine ajunge III.7a?",
                "sk": "komu je určené III.7a?",
                "sl": "kdo prejme III.7a?",
                "sv": "till vem går III.7a?",
            },
            QuestionType.ADDRESSEES,
        ),
        (
            {
                "bg": "на кого е III.7a?",
                "da": "hvem får skrevet III.7a?",
                "de": "wem gehört III.7a?",
                "en": "who gets to write III.7a?",
                "es": "¿a quién le toca III.7a?",
                "fr": "à qui de jouer pour III.7a ?",
                "hu": "kinek kell elkészítenie a III.7a-t?",
                "lv": "kam jāiesniedz III.7a?",
                "mt": "lil min jappartjeni III.7a?",
                "nl": "wie levert III.7a?",
                "pl": "komu przypada III.7a?",
            },
            QuestionType.WHO,
        ),
    ],
)
def test_who_receives_it(texts: Mapping[str, str], ask: QuestionType, read_hinted: HintedReader) -> None:
    """Who gets something, or to whom it goes, is asked for its addressees; whose task it is, for its owners."""
    expected = Question(ask=ask, which=StatusFilter.ALL, refs=("III.7a",))
    asked = {code: read_hinted(text, hint=code).question for code, text in texts.items()}
    assert asked == dict.fromkeys(texts, expected)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("everything except June", RefusalReason.EXCLUSION),
        ("everything except what Europol has delivered", RefusalReason.EXCLUSION),
        ("everything except what Europol owes in June", RefusalReason.EXCLUSION),
        ("everything except Europol and what does Frontex owe", RefusalReason.EXCLUSION),
        ("everything except NATO", RefusalReason.BODY),
        ("what do the Member States except Malta owe", RefusalReason.EXCLUSION),
        ("what does Europol owe except Europol", RefusalReason.EXCLUSION),
        ("what does Europol not owe", RefusalReason.EXCLUSION),
        ("what was not delivered late", RefusalReason.EXCLUSION),
        ("not only Europol", RefusalReason.EXCLUSION),
        ("who reports only to the Council", RefusalReason.EXCLUSION),
        ("what must be delivered on time", RefusalReason.EXCLUSION),
        ("everyone except us", RefusalReason.OWN_BODY),
        ("what is done or overdue", RefusalReason.AMBIGUOUS),
    ],
)
def test_what_cannot_be_bound_is_refused(text: str, reason: RefusalReason, read_hinted: HintedReader) -> None:
    """A word beside something that it cannot bind to refuses the question: left out, it would turn it round."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, NotUnderstood)
    assert question.reason is reason


@pytest.mark.parametrize(
    ("text", "previous", "expected"),
    [
        (
            "and without Europol?",
            Question(which=StatusFilter.OVERDUE),
            Question(which=StatusFilter.OVERDUE, without=Exclusion(owners=EUROPOL)),
        ),
        (
            "without the undated ones?",
            Question(owners=EUROPOL),
            Question(owners=EUROPOL, without=Exclusion(undated=True)),
        ),
        ("only the late ones", Question(owners=EUROPOL), Question(owners=EUROPOL, which=StatusFilter.OVERDUE)),
        ("only the late ones", Question(which=StatusFilter.DONE), Question(which=StatusFilter.LATE)),
        ("only those on time", Question(which=StatusFilter.DONE), Question(which=StatusFilter.ON_TIME)),
        (
            "and Frontex?",
            Question(without=Exclusion(owners=FRONTEX, undated=True)),
            Question(owners=FRONTEX, without=Exclusion(undated=True)),
        ),
        (
            "and Frontex?",
            Question(ask=QuestionType.ADDRESSEES, owners=EUROPOL),
            Question(ask=QuestionType.ADDRESSEES, owners=FRONTEX),
        ),
    ],
)
def test_in_a_thread(text: str, previous: Question, expected: Question, read_in: ContextReader) -> None:
    """A follow-up leaves out more, or narrows a question about what is done to what was late."""
    assert read_in(text, ReadingContext(previous=previous)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "is Frontex on time?",
        "är Frontex i tid?",
        "czy Frontex jest na czas",
        "Frontex está dentro do prazo?",
        "Est-ce que Frontex est dans les délais ?",
        "onko Frontex aikataulussa?",
        "навреме ли е Фронтекс?",
        "είναι ο Frontex εντός προθεσμίας;",
    ],
)
def test_whether_a_body_is_on_time_asks_what_is_overdue(text: str, read_in: ContextReader) -> None:
    """What is overdue answers it: a yes or no would be taken for its opposite."""
    assert read_in(text, ReadingContext()) == Question(which=StatusFilter.OVERDUE, owners=FRONTEX)


def test_us_is_the_askers_body(read_in: ContextReader) -> None:
    """What is next for us, and all but us, are about the asker's body once that is known."""
    context = ReadingContext(own="europol")
    assert read_in("what is next for us?", context) == Question(ask=QuestionType.NEXT, owners=EUROPOL)
    assert read_in("everyone except us", context) == Question(without=Exclusion(owners=EUROPOL))
    assert read_in("what do we alone owe?", context) == Question(owners=EUROPOL, alone=True)


#: By language: the Commission's tasks that have a date, what has neither a date nor an owner, and what is due once.
BY_DATE: Mapping[str, tuple[str, str, str]] = {
    "bg": (
        "какво трябва да представи Комисията с краен срок?",
        "какво няма нито срок нито отговорник?",
        "кои задачи са еднократни?",
    ),
    "cs": (
        "které úkoly Komise s pevným termínem?",
        "co nemá ani termín ani garanta?",
        "které úkoly jsou jednorázové?",
    ),
    "da": (
        "hvilke af Kommissionens opgaver med en fast frist?",
        "hvad har hverken dato eller ejer?",
        "hvilke opgaver er engangsopgaver?",
    ),
    "de": (
        "welche Aufgaben der Kommission mit fester Frist?",
        "was hat weder Datum noch Zuständige?",
        "welche Aufgaben sind einmalig?",
    ),
    "el": (
        "ποια παραδοτέα της Επιτροπής με προθεσμία;",
        "τι δεν έχει ούτε προθεσμία ούτε υπεύθυνο;",
        "ποια παραδοτέα είναι εφάπαξ;",
    ),
    "en": (
        "which tasks of the Commission with a fixed date?",
        "what has neither a date nor an owner?",
        "which tasks are one-offs?",
    ),
    "es": (
        "¿qué tareas de la Comisión con fecha fija?",
        "¿qué no tiene ni fecha ni responsable?",
        "¿qué tareas de una sola vez hay?",
    ),
    "et": (
        "millised komisjoni ülesanded on tähtajaga?",
        "millel ei ole ei tähtaega ega vastutajat?",
        "millised ülesanded on ühekordsed?",
    ),
    "fi": (
        "mitkä komission tehtävät ovat määräajallisia?",
        "millä ei ole ei määräaikaa eikä vastuutahoa?",
        "mitkä tehtävät ovat kertaluonteisia?",
    ),
    "fr": (
        "quelles tâches de la Commission avec une échéance ?",
        "qu'est-ce qui n'a ni date ni responsable ?",
        "quelles tâches une seule fois ?",
    ),
    "ga": (
        "cad iad tascanna an Choimisiúin a bhfuil spriocdháta leo?",
        "cad atá gan dáta ná úinéir?",
        "cad iad na tascanna aonuaire?",
    ),
    "hr": (
        "koji zadaci Komisije s rokom?",
        "što nema ni rok ni nositelja?",
        "koji su zadaci jednokratni?",
    ),
    "hu": (
        "melyek a Bizottság határidős feladatai?",
        "minek nincs sem határideje sem felelőse?",
        "mely feladatok egyszeriek?",
    ),
    "it": (
        "quali compiti della Commissione con una scadenza?",
        "cosa non ha né data né responsabile?",
        "quali compiti sono una tantum?",
    ),
    "lt": (
        "kurios Komisijos užduotys su konkrečia data?",
        "kas neturi nei termino nei atsakingo?",
        "kurios užduotys vienkartinės?",
    ),
    "lv": (
        "kuri Komisijas uzdevumi ar konkrētu termiņu?",
        "kam nav ne termiņa ne atbildīgā?",
        "kuri uzdevumi ir vienreizēji?",
    ),
    "mt": (
        "liema kompiti tal-Kummissjoni b'data fissa?",
        "x'm'għandux la data u lanqas responsabbli?",
        "liema kompiti huma ta' darba?",
    ),
    "nl": (
        "welke taken van de Commissie met een vaste datum?",
        "wat heeft noch een datum noch een eigenaar?",
        "welke taken zijn eenmalig?",
    ),
    "pl": (
        "które zadania Komisji z konkretnym terminem?",
        "co nie ma ani terminu ani odpowiedzialnego?",
        "które zadania są jednorazowe?",
    ),
    "pt": (
        "que tarefas da Comissão com prazo fixo?",
        "o que não tem nem prazo nem responsável?",
        "que tarefas uma só vez?",
    ),
    "ro": (
        "ce sarcini ale Comisiei cu termen fix?",
        "ce nu are nici termen nici responsabil?",
        "ce sarcini o singură dată?",
    ),
    "sk": (
        "ktoré úlohy Komisie s pevným termínom?",
        "čo nemá ani termín ani garanta?",
        "ktoré úlohy sú jednorazové?",
    ),
    "sl": (
        "katere naloge Komisije z rokom?",
        "kaj nima ne roka ne nosilca?",
        "katere naloge so enkratne?",
    ),
    "sv": (
        "vilka av kommissionens uppgifter med fast datum?",
        "vad har varken datum eller ansvarig?",
        "vilka uppgifter är engångssaker?",
    ),
}


@pytest.mark.parametrize("code", CODES)
def test_limits_by_date(code: str, read_hinted: HintedReader) -> None:
    """What has a date is all but what has none; "neither … nor" means both, and what is due once no rhythm."""
    dated, neither, once = (read_hinted(text, hint=code).question for text in BY_DATE[code])
    assert dated == Question(owners=("commission",), without=Exclusion(undated=True))
    assert isinstance(neither, Question)
    assert replace(neither, ask=QuestionType.WHAT) == Question(undated=True, ownerless=True)
    assert once == Question(rhythm=DeadlineKind.ONCE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "was schulden nur die Mitgliedstaaten und niemand sonst?"),
        ("en", "what do only the Member States owe and nobody else?"),
        ("es", "¿qué depende solo de los Estados miembros y de nadie más?"),
        ("hu", "van a tagállamoknak olyan feladata, amit egyedül végeznek, mással nem közös?"),
    ],
)
def test_nobody_else(code: str, text: str, read_hinted: HintedReader) -> None:
    """Owners are alone where a text says that nobody else is one, wherever that stands."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.alone) == (("member-states",), True)


@pytest.mark.parametrize(
    ("code", "text", "is_alone"),
    [
        ("el", "στείλε μου όσα βαρύνουν αποκλειστικά τον Frontex", True),
        ("el", "στείλε μου όσα βαρύνουν τον Frontex", False),
        ("el", "μόνο Frontex, παρακαλώ", False),
        ("lt", "už ką Europolas atsako vienas?", True),
        ("lt", "už ką Europolas atsako?", False),
    ],
)
def test_what_falls_only_to_a_body(code: str, text: str, read_hinted: HintedReader, *, is_alone: bool) -> None:
    """What falls only to a body is its own also where no question word stands; "only", apart from a verb, is not."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.alone is is_alone


@pytest.mark.parametrize(
    ("code", "text", "is_joint"),
    [
        ("en", "which deliverables involve both Europol and Eurojust?", True),
        ("en", "what is assigned to both Europol and Frontex?", True),
        ("fr", "quels livrables concernent à la fois Europol et Frontex ?", True),
        ("nl", "welke stukken zijn van allebei, Europol en Eurojust?", True),
        ("en", "what do both Europol and Eurojust owe?", False),
        ("en", "which reports must both Europol and Frontex deliver?", False),
    ],
)
def test_what_concerns_both(code: str, text: str, read_hinted: HintedReader, *, is_joint: bool) -> None:
    """Deliverables of both are those that they have in common; what both owe is what each of them does."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (len(question.owners), question.jointly) == (2, is_joint)
