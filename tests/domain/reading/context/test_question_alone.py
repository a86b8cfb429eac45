"""The one question of a text whose other sentences are of nothing in the register."""

from datetime import date

import pytest

from domain.questions.model import NotUnderstood, Question, StatusFilter
from tests.domain.reading.conftest import HintedReader

TODAY = date(2025, 2, 11)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I am having lunch with our national member at Eurojust tomorrow. What does Eurojust have to deliver?"),
        (
            "fr",
            "Chère collègue, que doit fournir Eurojust ? Je déjeune demain avec notre membre national. Cordialement",
        ),
        ("de", "Morgen esse ich mit unserem nationalen Mitglied zu Mittag. Was muss Eurojust denn liefern? Danke"),
    ],
)
def test_what_else_a_text_tells_limits_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """Sentences that name no part of the register, and no body but the one asked about, are context."""
    question = read_hinted(text, hint=code, today=TODAY).question
    assert isinstance(question, Question)
    assert (question.owners, question.when) == (("eurojust",), None)


def test_what_was_last_week_limits_nothing(read_hinted: HintedReader) -> None:
    """A past day is the asker's own."""
    text = "I took this file over from a colleague last week and am still finding my feet. Which items are overdue?"
    question = read_hinted(text, hint="en", today=TODAY).question
    assert isinstance(question, Question)
    assert (question.which, question.when) == (StatusFilter.OVERDUE, None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Several delegations grumbled about delays over dinner. What is the Commission late with?"),
        ("nl", "Aan tafel werd er volop gemopperd over vertragingen. Waarmee is de Commissie te laat?"),
        ("pt", "Ao jantar queixaram-se todos dos atrasos. Em que é que a Comissão está atrasada?"),
    ],
)
def test_what_is_asked_for_may_be_spoken_of_before(code: str, text: str, read_hinted: HintedReader) -> None:
    """A status that the question has itself limits it no further."""
    question = read_hinted(text, hint=code, today=TODAY).question
    assert isinstance(question, Question)
    assert (question.owners, question.which) == (("commission",), StatusFilter.OVERDUE)
    assert (question.topic, question.when) == (None, None)


def test_another_bodys_topic_limits_nothing(read_hinted: HintedReader) -> None:
    """What is named before is nothing that Frontex owes."""
    text = "I just sat through my first Borders group and kept hearing of Frontex. What does Frontex have to deliver?"
    assert read_hinted(text, hint="en", today=TODAY).question == Question(owners=("frontex",))


@pytest.mark.parametrize(
    "text",
    [
        "Kindly disregard Frontex entirely. What does Europol owe?",
        "Kindly stick to part III throughout. What does Europol owe?",
    ],
)
def test_what_may_limit_is_not_left_out(text: str, read_hinted: HintedReader) -> None:
    """Another body, a section or a time to come may change what is asked."""
    question = read_hinted(text, hint="en", today=TODAY).question
    assert isinstance(question, NotUnderstood) or question != Question(owners=("europol",))


@pytest.mark.parametrize(
    ("code", "text", "refs"),
    [
        (
            "pt",
            (
                "Posso ter apontado mal a data, por isso prefiro confirmar, se não se importa. "
                "O relatório da Europol e da Eurojust sobre as investigações financeiras já está atrasado?"
            ),
            ("III.3a",),
        ),
        (
            "sl",
            (
                "Pozdravljeni, sestavljamo načrt dela za prihodnje leto in ne bi radi česa spregledali. "
                "Ali je za nacionalne strategije integriranega upravljanja meja določen rok?"
            ),
            ("III.4a",),
        ),
    ],
)
def test_one_thing_is_the_same_whatever_is_said_of_dates(
    code: str, text: str, refs: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """Somebody may have noted its date wrong."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.refs == refs


def test_meetings_before_a_pronoun_limit_what_is_asked(read_hinted: HintedReader) -> None:
    """ "For them" is for those Councils: without their time the answer would be another one."""
    text = (
        "Ξεκινάμε την προετοιμασία για τα Συμβούλια Σένγκεν της δανικής Προεδρίας. "
        "Πρέπει ο eu-LISA να παραδώσει κάτι γι’ αυτά;"
    )
    assert isinstance(read_hinted(text, hint="el").question, NotUnderstood)


@pytest.mark.parametrize(
    "text",
    [
        "I hope I'm in the right place, I only joined last week :) What do the Member States owe?",
        "I hope I'm in the right place, I only joined last week. What do the Member States owe? :)",
    ],
)
def test_a_smile_ends_a_sentence(text: str, read_hinted: HintedReader) -> None:
    """What is said before it limits nothing."""
    assert read_hinted(text, hint="en").question == Question(owners=("member-states",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I have to mark everything late in red. What is late today?"),
        ("es", "Tengo que marcar en rojo todo lo que va con retraso. ¿Qué está atrasado hoy?"),
        ("it", "Devo segnare in rosso tutto ciò che è in ritardo. Cosa è in ritardo oggi?"),
        ("pl", "Mam zaznaczyć na czerwono wszystko, co zaległe. Co jest dziś zaległe?"),
    ],
)
def test_what_the_asker_marks_is_no_change(code: str, text: str, read_hinted: HintedReader) -> None:
    """What is asked after it is answered, and that is said to be left out."""
    question = read_hinted(text, hint=code, today=TODAY).question
    assert question == Question(which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    "text",
    [
        "I'd like you to mark III.1a as done. What is overdue?",
        "Mark everything from Europol as done. What is overdue?",
        "I want the Frontex deadline moved to May. What is overdue?",
    ],
)
def test_what_the_bot_is_to_change_is_no_question(text: str, read_hinted: HintedReader) -> None:
    """It is told the command, or refused."""
    assert isinstance(read_hinted(text, hint="en", today=TODAY).question, NotUnderstood)
