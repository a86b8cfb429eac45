"""What is on hold can be asked for in every language."""

import pytest

from domain.languages import CODES
from domain.questions.model import NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from tests.domain.reading.conftest import HintedReader

HELD = StatusFilter.HELD

#: By language: what is on hold, how many are, whether III.3a is, what Europol has, and other words for the first.
CASES = {
    "en": (
        "what is on hold?",
        "how many are on hold?",
        "is III.3a on hold?",
        "what is Europol's on hold?",
        "what is suspended?",
        "which deliverables are on hold?",
    ),
    "bg": (
        "какво е временно спряно?",
        "колко са спрени?",
        "спряно ли е III.3a?",
        "какво на Европол е спряно?",
        "какво е на пауза?",
        "кое е замразено?",
    ),
    "cs": (
        "co je pozastaveno?",
        "kolik je pozastavených?",
        "je III.3a pozastavené?",
        "co má Europol pozastavené?",
        "které úkoly jsou pozastavené?",
        "co je zmrazeno?",
    ),
    "da": (
        "hvad er stillet i bero?",
        "hvor mange er stillet i bero?",
        "er III.3a stillet i bero?",
        "hvad er stillet i bero hos Europol?",
        "hvad er sat på pause?",
        "hvad er suspenderet?",
    ),
    "de": (
        "was ist ausgesetzt?",
        "wie viele sind ausgesetzt?",
        "ist III.3a ausgesetzt?",
        "was ist bei Europol ausgesetzt?",
        "was liegt auf Eis?",
        "was ruht?",
    ),
    "el": (
        "τι είναι σε αναστολή;",
        "πόσα είναι σε αναστολή;",
        "είναι το III.3a σε αναστολή;",
        "τι της Ευρωπόλ είναι σε αναστολή;",
        "τι έχει παγώσει;",
        "τι βρίσκεται σε αναστολή;",
    ),
    "es": (
        "¿qué está en suspenso?",
        "¿cuántos están en suspenso?",
        "¿está III.3a en suspenso?",
        "¿qué tiene Europol en suspenso?",
        "¿qué está suspendido?",
        "¿qué está en pausa?",
    ),
    "et": (
        "mis on peatatud?",
        "kui palju on peatatud?",
        "kas III.3a on peatatud?",
        "mis on Europolil peatatud?",
        "mis on külmutatud?",
        "millised tulemused on peatatud?",
    ),
    "fi": (
        "mikä on keskeytetty?",
        "kuinka monta on keskeytetty?",
        "onko III.3a keskeytetty?",
        "mitkä Europolin tehtävät on keskeytetty?",
        "mikä on tauolla?",
        "mitkä on keskeytetty?",
    ),
    "fr": (
        "qu'est-ce qui est suspendu ?",
        "combien sont suspendus ?",
        "est-ce que III.3a est suspendu ?",
        "qu'est-ce qui est suspendu chez Europol ?",
        "qu'est-ce qui est en pause ?",
        "quels livrables sont suspendus ?",
    ),
    "ga": (
        "cad atá ar fionraí?",
        "cé mhéad atá ar fionraí?",
        "an bhfuil III.3a ar fionraí?",
        "cad atá ar fionraí ag Europol?",
        "cad atá ar sos?",
    ),
    "hr": (
        "što je obustavljeno?",
        "koliko ih je obustavljeno?",
        "je li III.3a obustavljen?",
        "što je Europolu obustavljeno?",
        "što je privremeno obustavljeno?",
        "što je na pauzi?",
    ),
    "hu": (
        "mi van felfüggesztve?",
        "hány van felfüggesztve?",
        "fel van-e függesztve a III.3a?",
        "mi van felfüggesztve az Europolnál?",
        "mi szünetel?",
        "mik a felfüggesztett feladatok?",
    ),
    "it": (
        "cosa è sospeso?",
        "quanti sono sospesi?",
        "III.3a è sospeso?",
        "cosa è sospeso per Europol?",
        "cosa è in pausa?",
        "cosa è congelato?",
    ),
    "lt": (
        "kas sustabdyta?",
        "kiek sustabdyta?",
        "ar III.3a sustabdytas?",
        "kas Europolo sustabdyta?",
        "kas pristabdyta?",
        "kas įšaldyta?",
    ),
    "lv": (
        "kas ir apturēts?",
        "cik ir apturēti?",
        "vai III.3a ir apturēts?",
        "kas Eiropolam ir apturēts?",
        "kas ir iesaldēts?",
    ),
    "mt": (
        "x'inhu sospiż?",
        "kemm huma sospiżi?",
        "III.3a huwa sospiż?",
        "x'inhu sospiż tal-Europol?",
        "x'inhu ffriżat?",
    ),
    "nl": (
        "wat is opgeschort?",
        "hoeveel zijn er opgeschort?",
        "is III.3a opgeschort?",
        "wat is er van Europol opgeschort?",
        "wat staat on hold?",
        "wat ligt in de ijskast?",
    ),
    "pl": (
        "co jest zawieszone?",
        "ile jest zawieszonych?",
        "czy III.3a jest zawieszone?",
        "co Europolu jest zawieszone?",
        "co jest wstrzymane?",
        "co zawieszono?",
    ),
    "pt": (
        "o que está em suspenso?",
        "quantas estão em suspenso?",
        "III.3a está em suspenso?",
        "o que tem a Europol em suspenso?",
        "o que está suspenso?",
        "o que está em pausa?",
    ),
    "ro": (
        "ce este suspendat?",
        "câte sunt suspendate?",
        "este III.3a suspendat?",
        "ce are Europol suspendat?",
        "ce e pe pauză?",
        "ce e înghețat?",
    ),
    "sk": (
        "čo je pozastavené?",
        "koľko je pozastavených?",
        "je III.3a pozastavené?",
        "čo má Europol pozastavené?",
        "čo je zmrazené?",
    ),
    "sl": (
        "kaj je začasno ustavljeno?",
        "koliko jih je ustavljenih?",
        "ali je III.3a ustavljeno?",
        "kaj ima Europol ustavljeno?",
        "kaj je na pavzi?",
        "kaj je zamrznjeno?",
    ),
    "sv": (
        "vad är vilande?",
        "hur många är vilande?",
        "är III.3a vilande?",
        "vad har Europol vilande?",
        "vad är pausat?",
        "vad ligger på is?",
    ),
}


@pytest.mark.parametrize("code", CODES)
def test_means(code: str, read_hinted: HintedReader) -> None:
    """Each question is read as what it asks, about what is on hold."""
    what, how_many, whether, of_europol, *others = (read_hinted(text, hint=code).question for text in CASES[code])
    assert how_many == Question(ask=QuestionType.COUNT, which=HELD)
    assert whether == Question(ask=QuestionType.WHETHER, which=HELD, refs=("III.3a",))
    assert of_europol == Question(which=HELD, owners=("europol",))
    assert [what, *others] == [Question(which=HELD)] * (1 + len(others))


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("is anything on hold?", Question(ask=QuestionType.WHETHER, which=HELD)),
        ("who is on hold?", Question(ask=QuestionType.WHO, which=HELD)),
        ("what is open or on hold?", Question()),
        ("why is III.3a on hold?", Question(ask=QuestionType.WHY, which=StatusFilter.ALL, refs=("III.3a",))),
        ("who put III.3a on hold?", Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3a",))),
        ("since when is III.3a on hold?", Question(ask=QuestionType.CHANGES, which=StatusFilter.ALL, refs=("III.3a",))),
        ("III.3a on hold", Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3a",))),
    ],
)
def test_beside_other_words(text: str, meaning: Question, read_hinted: HintedReader) -> None:
    """It goes with any question; what is on hold is open as well."""
    assert read_hinted(text, hint="en").question == meaning


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("what is not on hold?", RefusalReason.EXCLUSION),
        ("what is on hold or overdue?", RefusalReason.AMBIGUOUS),
        ("what is overdue and on hold?", RefusalReason.AMBIGUOUS),
        ("what is done or on hold?", RefusalReason.AMBIGUOUS),
    ],
)
def test_refuses(text: str, reason: RefusalReason, read_hinted: HintedReader) -> None:
    """Its opposite, and another status beside it, are no question's status."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, NotUnderstood)
    assert question.reason is reason
