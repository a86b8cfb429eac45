"""Greetings, thanks, summaries, what changed and who speaks for whom, in every language."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.dates.spans import Span
from domain.languages import CODES
from domain.questions.model import Bound, DueFilter, NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from domain.reading.requests.phrases import PHRASES
from tests.domain.reading.conftest import DatedReader, HintedReader

LAST_WEEK = DueFilter(bound=Bound.IN, span=Span(first=date(2023, 10, 9), last=date(2023, 10, 15)))

#: By language: whether a deadline has changed since January, and whether anything was put off.
MOVED = {
    "bg": ("промени ли се някой срок от януари насам?", "отложено ли е нещо от януари?"),
    "cs": ("změnil se od ledna nějaký termín?", "bylo od ledna něco odloženo?"),
    "da": ("er nogen frist ændret siden januar?", "er noget blevet udskudt siden januar?"),
    "de": ("hat sich seit Januar eine Frist geändert?", "wurde seit Januar irgendwas verschoben?"),
    "el": ("άλλαξε καμία προθεσμία από τον Ιανουάριο;", "αναβλήθηκε κάτι από τον Ιανουάριο;"),
    "en": ("has any deadline changed since January?", "have any deadlines been moved since January?"),
    "es": ("¿ha cambiado algún plazo desde enero?", "¿se ha aplazado algo desde enero?"),
    "et": ("kas mõni tähtaeg on jaanuarist saadik muutunud?", "kas midagi on jaanuarist edasi lükatud?"),
    "fi": ("onko jokin määräaika muuttunut tammikuun jälkeen?", "onko mitään siirretty tammikuun jälkeen?"),
    "fr": ("une échéance a-t-elle changé depuis janvier ?", "a-t-on reporté quelque chose depuis janvier ?"),
    "ga": ("ar athraíodh aon spriocdháta ó mhí Eanáir?", "ar cuireadh aon rud siar ó mhí Eanáir?"),
    "hr": ("je li se od siječnja promijenio koji rok?", "je li što odgođeno od siječnja?"),
    "hu": ("változott január óta valamelyik határidő?", "halasztottak el valamit január óta?"),
    "it": ("è cambiata qualche scadenza da gennaio?", "è stato rinviato qualcosa da gennaio?"),
    "lt": ("ar nuo sausio pasikeitė koks nors terminas?", "ar nuo sausio kas nors buvo atidėta?"),
    "lv": ("vai kopš janvāra kāds termiņš ir mainījies?", "vai kopš janvāra kaut kas ir atlikts?"),
    "mt": ("inbidlet xi skadenza minn Jannar?", "ġiet posposta xi ħaġa minn Jannar?"),
    "nl": ("is er sinds januari een deadline veranderd?", "is er iets uitgesteld sinds januari?"),
    "pl": ("czy od stycznia zmienił się jakiś termin?", "czy coś przesunięto od stycznia?"),
    "pt": ("mudou algum prazo desde janeiro?", "alguma coisa foi adiada desde janeiro?"),
    "ro": ("s-a schimbat vreun termen din ianuarie?", "s-a amânat ceva din ianuarie?"),
    "sk": ("zmenil sa od januára nejaký termín?", "posunulo sa niečo od januára?"),
    "sl": ("se je od januarja kak rok spremenil?", "je bilo od januarja kaj prestavljeno?"),
    "sv": ("har någon tidsfrist ändrats sedan januari?", "har något skjutits upp sedan januari?"),
}


def request(ask: QuestionType, **parts: object) -> Question:
    """Return a request with what stands beside it."""
    return Question(ask=ask, which=StatusFilter.ALL, **parts)  # type: ignore[arg-type]


def test_every_language_has_its_phrases() -> None:
    """A language without a row could not be greeted."""
    assert set(PHRASES) == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_phrases_stand_alone(code: str, read_hinted: HintedReader) -> None:
    """Each phrase by itself is just that request, in its own language."""
    row = PHRASES[code]
    for ask, phrases in (
        (QuestionType.GREETING, row.greeting),
        (QuestionType.THANKS, row.thanks),
        (QuestionType.SUMMARY, row.summary),
        (QuestionType.CHANGES, row.changes),
        (QuestionType.CHANGES, row.news),
    ):
        for phrase in (" ".join(phrase.split()) for phrase in phrases.replace("…", "").split(",")):
            reading = read_hinted(phrase, hint=code)
            assert (phrase, reading.language, reading.question) == (phrase, code, request(ask))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Hi there, bot!", request(QuestionType.GREETING)),
        ("thanks a lot, that helps", request(QuestionType.THANKS)),
        ("give me a summary, please", request(QuestionType.SUMMARY)),
        ("what changed last week?", request(QuestionType.CHANGES, when=LAST_WEEK)),
        ("was hat sich letzte Woche geändert?", request(QuestionType.CHANGES, when=LAST_WEEK)),
        ("wat is er vorige week veranderd", request(QuestionType.CHANGES, when=LAST_WEEK)),
        ("co se změnilo minulý týden", request(QuestionType.CHANGES, when=LAST_WEEK)),
        ("is there any change for Frontex?", request(QuestionType.CHANGES, owners=("frontex",))),
        ("who is the contact for Europol?", request(QuestionType.CONTACT, owners=("europol",))),
        ("wie is contactpersoon voor Europol", request(QuestionType.CONTACT, owners=("europol",))),
        ("qui est le contact pour Frontex ?", request(QuestionType.CONTACT, owners=("frontex",))),
        ("ki az Europol kapcsolattartója?", request(QuestionType.CONTACT, owners=("europol",))),
        ("kes on Europoli kontaktisik?", request(QuestionType.CONTACT, owners=("europol",))),
        ("kto jest osobą kontaktową dla Europolu?", request(QuestionType.CONTACT, owners=("europol",))),
    ],
)
def test_what_stands_beside_a_phrase_counts(read_hinted: HintedReader, text: str, meant: Question) -> None:
    """A time, a body and a reference narrow a request; talk around it changes nothing."""
    assert read_hinted(text, hint="en").question == meant


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("what changed since the last Council?", RefusalReason.COUNCIL),
        ("what changed soon", RefusalReason.VAGUE),
        ("who is the contact for Interpol?", RefusalReason.BODY),
        ("summary of the weather", RefusalReason.WORDS),
        ("промени срока на III.3a", RefusalReason.CHANGE),
        ("hello world of football", RefusalReason.WORDS),
    ],
)
def test_what_does_not_fit_is_refused(read_hinted: HintedReader, text: str, reason: RefusalReason) -> None:
    """What stands beside a phrase and means nothing there is named, as in any question."""
    problem = read_hinted(text, hint="en").question
    assert isinstance(problem, NotUnderstood)
    assert problem.reason is reason


@pytest.mark.parametrize(
    "text",
    [
        "new deliverables since December",
        "which new legislative proposals are due",
        "what new must Frontex deliver by June",
        "gibt es neue Aufgaben seit Dezember?",
        "was passiert nach dem Schengen-Rat im Dezember?",
        "quels nouveaux rapports depuis décembre ?",
        "by when is the new report due",
    ],
)
def test_what_is_owed_is_no_news_for_being_new(read_hinted: HintedReader, text: str) -> None:
    """With a word for deliverables a text asks for them, if it is understood at all."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, NotUnderstood) or question.ask is not QuestionType.CHANGES


@pytest.mark.parametrize("text", ["summary of what Europol owes", "overview of III.3", "thanks, and what is overdue?"])
def test_a_question_stays_a_question(read_hinted: HintedReader, text: str) -> None:
    """A phrase beside a question about deliverables changes nothing."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert question.ask in (QuestionType.WHAT, QuestionType.DETAILS)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("what has changed since the Council?", date(2024, 3, 4)),
        ("vad har hänt sen rådet?", date(2024, 3, 4)),
        ("vad har hänt sen februari 2024?", date(2024, 2, 1)),
    ],
)
def test_since_goes_back(read_on: DatedReader, text: str, first: date) -> None:
    """Since the Council is since the last one; Swedish "sen" is since as well as late."""
    question = read_on(text, date(2024, 3, 20)).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.ask, question.when.bound, question.owners) == (QuestionType.CHANGES, Bound.FROM, ())
    assert question.when.span.first == first


@pytest.mark.parametrize("code", CODES)
def test_what_was_moved_is_asked_for(code: str, read_on: DatedReader) -> None:
    """A deadline that was changed or put off is news, however much deadlines are what is owed."""
    for text in MOVED[code]:
        asked = read_on(text, date(2024, 3, 11)).question
        assert isinstance(asked, Question), text
        assert asked.when is not None, text
        assert (text, asked.ask, asked.when.span.first.month) == (text, QuestionType.CHANGES, 1)


def test_what_was_moved_may_be_named(read_hinted: HintedReader) -> None:
    """What is said to be moved is what the news are about; what is to be moved is no news."""
    asked = read_hinted("has III.3a been postponed?", hint="en").question
    assert asked == replace(request(QuestionType.CHANGES, refs=("III.3a",)), moves=True)
    assert isinstance(
        to_move := read_hinted("III.3a must be moved to June", hint="en").question, NotUnderstood | Question
    )
    assert isinstance(to_move, NotUnderstood) or to_move.ask is not QuestionType.CHANGES


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what was the original deadline of III.3a?"),
        ("en", "when was III.3a originally due?"),
        ("de", "Wann war III.3a ursprünglich fällig?"),
        ("fr", "Quelle était l'échéance initiale de III.3a ?"),
        ("es", "¿Cuál era el plazo original de III.3a?"),
        ("it", "Qual era la scadenza originaria di III.3a?"),
        ("pl", "Jaki był pierwotny termin III.3a?"),
        ("nl", "Wat was de oorspronkelijke deadline van III.3a?"),
        ("hu", "Mi volt III.3a eredeti határideje?"),
        ("fi", "Mikä oli III.3a:n alkuperäinen määräaika?"),
        ("el", "Ποια ήταν η αρχική προθεσμία του III.3a;"),
        ("bg", "Какъв беше първоначалният срок на III.3a?"),
        ("cs", "Jaký byl původní termín III.3a?"),
        ("sv", "Vilken var den ursprungliga tidsfristen för III.3a?"),
        ("da", "Hvad var den oprindelige frist for III.3a?"),
        ("et", "Mis oli III.3a algne tähtaeg?"),
        ("lv", "Kāds bija III.3a sākotnējais termiņš?"),
        ("lt", "Koks buvo pradinis III.3a terminas?"),
        ("pt", "Qual era o prazo inicial de III.3a?"),
        ("ro", "Care era termenul inițial al III.3a?"),
        ("sk", "Aký bol pôvodný termín III.3a?"),
        ("sl", "Kakšen je bil prvotni rok za III.3a?"),
        ("hr", "Koji je bio prvotni rok za III.3a?"),
        ("mt", "X’kienet l-iskadenza oriġinali ta’ III.3a?"),
        ("ga", "Cad é an spriocdháta bunaidh a bhí ag III.3a?"),
    ],
)
def test_what_was_due_originally_is_what_was_changed(code: str, text: str, read_hinted: HintedReader) -> None:
    """The deadline that was before is in the changes; what is due now was the answer."""
    question = read_hinted(text, hint=code).question
    assert question == Question(ask=QuestionType.CHANGES, which=StatusFilter.ALL, refs=("III.3a",), moves=True)
