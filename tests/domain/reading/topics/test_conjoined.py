"""Topics with an "and" between them."""

import pytest

from domain.questions.model import Question, QuestionType
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("text", "language", "refs"),
    [
        ("everything on ISAA and Blueprint", "en", ("I.5a", "I.5b")),
        ("Alles zu ISAA und Blueprint", "de", ("I.5a", "I.5b")),
        ("who does the roadmap and the inventory of new partner countries?", "en", ("IV.1a", "IV.2a")),
        ("the roadmap, the legislative proposals and asset recovery: when?", "en", ("II.1a", "III.3a", "IV.2a")),
        ("Do kdaj so zakonodajni predlogi in poročilo o povrnitvi premoženja?", "sl", ("II.1a", "III.3a")),
        ("Milloin lainsäädäntöehdotusten ja varojen takaisinhankinnan pitää olla valmiina?", "fi", ("II.1a", "III.3a")),
        ("zakonodajni predlogi, načrt in mejne kontrole: kdo je odgovoren?", "sl", ("II.1a", "III.6a", "IV.2a")),
        ("legislativní návrhy, plán a hraniční kontroly: kdo to má?", "cs", ("II.1a", "III.6a", "IV.2a")),
        ("la feuille de route ou les propositions législatives : laquelle d'abord ?", "fr", ("II.1a", "IV.2a")),
    ],
)
def test_joined_topics_are_all_meant(
    text: str, language: str, refs: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """A question that names two topics with an "and" or "or" between them is about both."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question)
    assert question.refs == refs


@pytest.mark.parametrize(
    ("text", "language", "ref"),
    [
        ("who reports on financial investigations and asset recovery?", "en", "III.3a"),
        ("risk and vulnerability assessments: who reports?", "en", "III.5a"),
        ("Tuarascáil chomhpháirteach ar imscrúduithe airgeadais agus aisghabháil sócmhainní, cathain?", "ga", "III.3a"),
        ("cooperation agreements of Europol or Eurojust with partner countries", "en", "IV.2b"),
        ("first analysis of the information that Member States and Frontex share", "en", "I.1a"),
        ("Überblick über die Umsetzung der operativen und rechtlichen Rahmen", "de", "II.1b"),
    ],
)
def test_an_and_within_a_topic_joins_nothing(text: str, language: str, ref: str, read_hinted: HintedReader) -> None:
    """A deliverable that is about both sides of an "and" is the only one that is meant."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question)
    assert question.refs == (ref,)


@pytest.mark.parametrize(
    ("text", "language", "refs"),
    [
        ("III.3a and the roadmap", "en", ("III.3a", "IV.2a")),
        ("la hoja de ruta y III.3a: ¿quién?", "es", ("III.3a", "IV.2a")),
        ("what is in part IV and on border checks?", "en", ("III.6a", "IV.1", "IV.2")),
    ],
)
def test_what_is_numbered_is_joined_to_a_topic(
    text: str, language: str, refs: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """A reference or a section that an "and" joins to a topic is asked for beside it."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question)
    assert question.refs == refs


def test_when_several_topics_are_next_due_asks_for_each(read_hinted: HintedReader) -> None:
    """What is next of one topic is its first date, but of several it is not that of one of them alone."""
    several = read_hinted("use of databases and online support, when are they next due?", hint="en").question
    assert isinstance(several, Question)
    assert (several.ask, several.refs) == (QuestionType.WHEN, ("I.3a", "I.4a"))
    one = read_hinted("online support: when is it next due?", hint="en").question
    assert isinstance(one, Question)
    assert one.ask is QuestionType.NEXT


@pytest.mark.parametrize(
    ("code", "text", "ref"),
    [
        ("en", "Anything about social media and smuggling?", "I.4a"),
        ("en", "the roadmap and smuggling", "IV.2a"),
        ("de", "Schleuser und soziale Netzwerke", "I.4a"),
        ("es", "redes sociales y tráfico de migrantes", "I.4a"),
        ("fr", "les passeurs et les réseaux sociaux", "I.4a"),
        ("pl", "przemyt i media społecznościowe", "I.4a"),
        ("sl", "tihotapci in družbena omrežja", "I.4a"),
    ],
)
def test_what_all_is_about_is_no_second_topic(code: str, text: str, ref: str, read_hinted: HintedReader) -> None:
    """All whose titles name the note's subject were added to what is asked for."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.refs == (ref,)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Трети държави, но само обменът на информация"),
        ("el", "Τρίτες χώρες, αλλά μόνο η ανταλλαγή πληροφοριών"),
        ("en", "Third countries, but only the exchange of information"),
        ("hr", "Treće zemlje, ali samo razmjena informacija"),
        ("hu", "Harmadik országok, de csak az információcsere"),
        ("it", "Paesi terzi, ma solo lo scambio di informazioni"),
        ("lv", "Trešās valstis, bet tikai informācijas apmaiņa"),
        ("sl", "Tretje države, ampak samo izmenjava informacij"),
        ("sv", "Tredjeländer, men bara informationsutbytet"),
    ],
)
def test_a_second_topic_limits_the_first(code: str, text: str, read_hinted: HintedReader) -> None:
    """Eleven languages found what either is about."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert set(question.refs) <= {"IV.2a", "IV.2b", "IV.2c"}
