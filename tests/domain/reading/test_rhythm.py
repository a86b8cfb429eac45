"""What is due every year, regularly or all the time can be asked for in every language."""

import pytest

from domain.languages import CODES
from domain.questions.model import Exclusion, NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import DeadlineKind
from tests.domain.reading.conftest import HintedReader

#: By language: what is due every year, what regularly, what all the time, and what is due every month.
CASES = {
    "en": (
        "what is due every year?",
        "what is due regularly?",
        "what is due continuously?",
        "what is due each month?",
    ),
    "bg": (
        "какво трябва да се представя всяка година?",
        "какво трябва да се представя редовно?",
        "какво е постоянно?",
        "какво се дължи всеки месец?",
    ),
    "cs": (
        "co je třeba předložit každý rok?",
        "co je třeba předkládat pravidelně?",
        "které úkoly jsou průběžné?",
        "co je splatné každý měsíc?",
    ),
    "da": (
        "hvad skal leveres hvert år?",
        "hvad skal leveres regelmæssigt?",
        "hvilke opgaver er vedvarende?",
        "hvad skal leveres hver måned?",
    ),
    "de": (
        "was ist jedes Jahr fällig?",
        "was ist regelmäßig fällig?",
        "welche Aufgaben sind dauerhaft?",
        "was ist jeden Monat fällig?",
    ),
    "el": (
        "τι πρέπει να παραδίδεται κάθε χρόνο;",
        "τι πρέπει να παραδίδεται τακτικά;",
        "ποια παραδοτέα είναι συνεχή;",
        "τι πρέπει να παραδοθεί κάθε μήνα;",
    ),
    "es": (
        "¿qué hay que entregar cada año?",
        "¿qué hay que entregar periódicamente?",
        "¿qué tareas son permanentes?",
        "¿qué vence cada mes?",
    ),
    "et": (
        "mida tuleb esitada igal aastal?",
        "mida tuleb esitada korrapäraselt?",
        "millised ülesanded on pidevad?",
        "mis tuleb esitada iga kuu?",
    ),
    "fi": (
        "mitä pitää toimittaa joka vuosi?",
        "mitä pitää toimittaa säännöllisesti?",
        "mitkä tehtävät ovat jatkuvia?",
        "mitä pitää toimittaa joka kuukausi?",
    ),
    "fr": (
        "qu'est-ce qui est dû chaque année ?",
        "qu'est-ce qui est dû régulièrement ?",
        "quelles tâches sont permanentes ?",
        "qu'est-ce qui est dû chaque mois ?",
    ),
    "ga": (
        "cad atá dlite gach bliain?",
        "cad atá dlite go rialta?",
        "cad atá dlite go leanúnach?",
        "cad atá dlite gach mí?",
    ),
    "hr": (
        "što treba dostaviti svake godine?",
        "što treba dostavljati redovito?",
        "koji su zadaci stalni?",
        "što se mora dostaviti svaki mjesec?",
    ),
    "hu": (
        "mi esedékes minden évben?",
        "mi esedékes rendszeresen?",
        "mely feladatok folyamatosak?",
        "mi esedékes minden hónapban?",
    ),
    "it": (
        "cosa va presentato ogni anno?",
        "cosa va presentato regolarmente?",
        "quali compiti sono permanenti?",
        "cosa scade ogni mese?",
    ),
    "lt": (
        "ką reikia pateikti kasmet?",
        "ką reikia teikti reguliariai?",
        "kurios užduotys nuolatinės?",
        "ką reikia pateikti kas mėnesį?",
    ),
    "lv": (
        "kas jāiesniedz katru gadu?",
        "kas jāiesniedz regulāri?",
        "kuri uzdevumi ir pastāvīgi?",
        "kas jāiesniedz katru mēnesi?",
    ),
    "mt": (
        "x'għandu jiġi ppreżentat kull sena?",
        "x'għandu jiġi ppreżentat regolarment?",
        "x'għandu jsir kontinwament?",
        "x'għandu jsir kull xahar?",
    ),
    "nl": (
        "wat moet elk jaar worden ingediend?",
        "wat moet regelmatig worden ingediend?",
        "welke taken zijn doorlopend?",
        "wat moet elke maand?",
    ),
    "pl": (
        "co trzeba złożyć co roku?",
        "co trzeba składać regularnie?",
        "które zadania są stałe?",
        "co trzeba złożyć co miesiąc?",
    ),
    "pt": (
        "o que é devido todos os anos?",
        "o que é devido regularmente?",
        "que tarefas são permanentes?",
        "o que é devido todos os meses?",
    ),
    "ro": (
        "ce trebuie livrat în fiecare an?",
        "ce trebuie livrat periodic?",
        "care sarcini sunt permanente?",
        "ce trebuie livrat în fiecare lună?",
    ),
    "sk": (
        "čo treba dodať každý rok?",
        "čo treba dodávať pravidelne?",
        "ktoré úlohy sú priebežné?",
        "čo treba dodať každý mesiac?",
    ),
    "sl": (
        "kaj je treba oddati vsako leto?",
        "kaj je treba oddajati redno?",
        "katere naloge so stalne?",
        "kaj je treba oddati vsak mesec?",
    ),
    "sv": (
        "vad ska levereras varje år?",
        "vad ska levereras regelbundet?",
        "vilka uppgifter är löpande?",
        "vad ska levereras varje månad?",
    ),
}


#: By language: what is due at every Schengen Council.
AT_EVERY_COUNCIL = {
    "bg": "Какво трябва да се представи на всеки Шенгенски съвет?",
    "cs": "Co je třeba dodat na každou Radu pro Schengen?",
    "da": "Hvad skal leveres til hvert Schengenråd?",
    "de": "Was wird zu jedem Schengen-Rat vorgelegt?",
    "el": "Τι πρέπει να παραδίδεται σε κάθε Συμβούλιο Σένγκεν;",
    "en": "What do we get at each Schengen Council?",
    "es": "¿Qué se presenta en cada Consejo de Schengen?",
    "et": "Mida tuleb esitada igaks Schengeni nõukoguks?",
    "fi": "Mitä pitää toimittaa jokaiseen Schengen-neuvostoon?",
    "fr": "Qu'est-ce qui est dû à chaque Conseil Schengen ?",
    "ga": "Cad is gá a sheachadadh ag gach Comhairle Schengen?",
    "hr": "Što treba dostaviti na svakom Schengenskom vijeću?",
    "hu": "Mit kell leadni minden schengeni tanácsra?",
    "it": "Cosa va consegnato a ogni Consiglio?",
    "lt": "Ką reikia pateikti kiekvienai Šengeno tarybai?",
    "lv": "Kas jāiesniedz katrai Šengenas padomei?",
    "mt": "X'għandu jitressaq f'kull Kunsill ta' Schengen?",
    "nl": "Wat moet er op elke Schengenraad komen?",
    "pl": "Co trzeba dostarczyć na każdą Radę Schengen?",
    "pt": "O que se entrega em cada Conselho Schengen?",
    "ro": "Ce trebuie livrat la fiecare Consiliu Schengen?",
    "sk": "Čo treba dodať na každú schengenskú radu?",
    "sl": "Kaj je treba predložiti na vsakem Schengenskem svetu?",
    "sv": "Vad ska lämnas till varje Schengenråd?",
}


@pytest.mark.parametrize("code", AT_EVERY_COUNCIL)
def test_at_every_council_is_regularly(code: str, read_hinted: HintedReader) -> None:
    """It is no body that owes something, or to which something goes; what is regular without a date comes at none."""
    meant = Question(rhythm=DeadlineKind.REGULAR, without=Exclusion(undated=True))
    assert read_hinted(AT_EVERY_COUNCIL[code], hint=code).question == meant


#: Which reports come at regular intervals, but without a date.
AT_INTERVALS = {
    "bg": "Кои доклади идват редовно, но без дата?",
    "cs": "Které zprávy chodí v pravidelných intervalech, ale bez data?",
    "da": "Hvilke rapporter kommer med jævne mellemrum, men uden dato?",
    "de": "Welche Berichte kommen in regelmäßigen Abständen, aber ohne Termin?",
    "el": "Ποιες εκθέσεις έρχονται σε τακτά διαστήματα αλλά χωρίς ημερομηνία;",
    "en": "Which reports come at regular intervals but have no fixed date?",
    "es": "¿Qué informes llegan a intervalos regulares pero sin fecha?",
    "et": "Millised aruanded tulevad korrapäraste vaheaegade järel, aga kuupäevata?",
    "fi": "Mitkä raportit tulevat säännöllisin väliajoin mutta ilman päivämäärää?",
    "fr": "Quels rapports reviennent à intervalles réguliers mais sans date ?",
    "ga": "Cé na tuarascálacha a thagann ag eatraimh rialta ach gan dáta?",
    "hr": "Koja izvješća stižu u redovitim razmacima, ali bez datuma?",
    "hu": "Mely jelentések jönnek rendszeres időközönként, de dátum nélkül?",
    "it": "Quali relazioni arrivano con regolarità ma senza data?",
    "lt": "Kokios ataskaitos teikiamos reguliariais intervalais, bet be datos?",
    "mt": "Liema rapporti jiġu f'intervalli regolari iżda mingħajr data?",
    "nl": "Welke verslagen komen met regelmaat maar zonder datum?",
    "pl": "Które sprawozdania są składane w regularnych odstępach, ale bez daty?",
    "pt": "Que relatórios chegam com regularidade mas sem data?",
    "ro": "Ce rapoarte vin cu regularitate, dar n-au nicio dată fixată?",
    "sk": "Ktoré správy chodia v pravidelných intervaloch, ale bez dátumu?",
    "sl": "Katera poročila prihajajo v rednih presledkih, a brez datuma?",
    "sv": "Vilka rapporter kommer med jämna mellanrum men utan datum?",
}


@pytest.mark.parametrize("code", AT_INTERVALS)
def test_at_intervals_is_regularly(code: str, read_hinted: HintedReader) -> None:
    """ "But without a date" leaves nothing out, and what is coming need have no date either."""
    question = read_hinted(AT_INTERVALS[code], hint=code).question
    assert question == Question(rhythm=DeadlineKind.REGULAR, undated=True)


def test_what_we_get_once_a_year_is_the_same_for_all(read_hinted: HintedReader) -> None:
    """It is not asked what the asker's own body does."""
    for text, code in (
        ("Which reports do we only get once a year?", "en"),
        ("Welke verslagen krijgen we maar één keer per jaar?", "nl"),
    ):
        assert read_hinted(text, hint=code).question == Question(rhythm=DeadlineKind.ANNUAL)


@pytest.mark.parametrize("code", CODES)
def test_means(code: str, read_hinted: HintedReader) -> None:
    """Each question is about what has the rhythm; no other rhythm is passed over."""
    *rhythms, monthly = (read_hinted(text, hint=code) for text in CASES[code])
    kinds = (DeadlineKind.ANNUAL, DeadlineKind.REGULAR, DeadlineKind.CONTINUOUS)
    assert [reading.question for reading in rhythms] == [Question(rhythm=kind) for kind in kinds]
    assert {reading.left_out for reading in rhythms} == {()}
    assert isinstance(monthly.question, NotUnderstood)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("what does Europol owe regularly?", Question(owners=("europol",), rhythm=DeadlineKind.REGULAR)),
        ("how many are annual?", Question(ask=QuestionType.COUNT, rhythm=DeadlineKind.ANNUAL)),
        ("what is due at every Council?", Question(rhythm=DeadlineKind.REGULAR, without=Exclusion(undated=True))),
        ("what is ongoing?", Question(rhythm=DeadlineKind.CONTINUOUS)),
        (
            "is III.3a due every year?",
            Question(ask=QuestionType.WHETHER, which=StatusFilter.ALL, refs=("III.3a",), rhythm=DeadlineKind.ANNUAL),
        ),
    ],
)
def test_beside_other_words(text: str, meaning: Question, read_hinted: HintedReader) -> None:
    """It goes with owners and counts; of one thing it asks whether it is due so often."""
    assert read_hinted(text, hint="en").question == meaning


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("what is not annual?", RefusalReason.EXCLUSION),
        ("what is due every year or all the time?", RefusalReason.AMBIGUOUS),
        ("what is due every quarter?", RefusalReason.VAGUE),
    ],
)
def test_refuses(text: str, reason: RefusalReason, read_hinted: HintedReader) -> None:
    """Its opposite, two rhythms and one that nothing has are refused."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, NotUnderstood)
    assert question.reason is reason
