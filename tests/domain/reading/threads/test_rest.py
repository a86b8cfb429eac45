"""The rest of what was listed, and parts of it: "the other two", "the one left over", "the two with Frontex"."""

import pytest
from msgspec.structs import replace

from domain.questions.model import Exclusion, NotUnderstood, Question, QuestionType, ReadingContext, StatusFilter
from tests.domain.reading.conftest import HintedReader
from tests.domain.reading.threads.conftest import GoOn

LATE = Question(which=StatusFilter.OVERDUE, owners=("europol",))
COUNT = Question(ask=QuestionType.COUNT, owners=("europol",), section="I")
JOINT = Question(owners=("commission",), shared=True)
REST = ("III.1b", "I.5a")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and the rest?"),
        ("de", "Und der Rest?"),
        ("pl", "A reszta?"),
        ("hu", "és a többi?"),
        ("fi", "Entä loput?"),
        ("en", "and the other two?"),
    ],
)
def test_the_rest_is_what_the_answer_before_listed(read_hinted: HintedReader, code: str, text: str) -> None:
    """After "which of it is late?" it is what is not, and no longer of the question before."""
    context = ReadingContext(previous=LATE, listed=("I.1a", "I.3a"), rest=REST)
    after = read_hinted(text, hint=code, context=context).question
    assert after == Question(which=StatusFilter.ALL, refs=REST)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "so the other two are whose?"),
        ("es", "¿y los otros dos de quién son?"),
        ("fr", "et les deux autres, c'est à qui ?"),
    ],
)
def test_who_has_the_rest(read_hinted: HintedReader, code: str, text: str) -> None:
    """What is asked may stand beside it."""
    context = ReadingContext(previous=COUNT, listed=("I.1a", "I.3a", "I.4a"), rest=REST)
    after = read_hinted(text, hint=code, context=context).question
    assert after == Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=REST)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "so the remaining one is whose?"),
        ("de", "und von wem ist dann der übrige?"),
        ("nl", "en van wie is dan die ene die overblijft?"),
        ("it", "quindi quello che resta di chi è?"),
    ],
)
def test_who_has_what_is_left_over(read_hinted: HintedReader, code: str, text: str) -> None:
    """One thing is left over as well."""
    context = ReadingContext(previous=COUNT, listed=("I.1a", "I.3a", "I.4a"), rest=("I.2a",))
    after = read_hinted(text, hint=code, context=context).question
    assert isinstance(after, Question)
    assert (after.ask, after.refs) == (QuestionType.WHO, ("I.2a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "A to, co zbývá, je určeno Radě?"),
        ("pl", "A ta, która zostaje, jest skierowana do Rady?"),
        ("sl", "In tista, ki ostane, je naslovljena na Svet?"),
        ("bg", "А оставащото адресирано ли е до Съвета?"),
    ],
)
def test_whether_what_is_left_over_goes_to_a_body(read_hinted: HintedReader, code: str, text: str) -> None:
    """A comma may stand after its first word."""
    context = ReadingContext(previous=COUNT, listed=("I.1a", "I.3a", "I.4a"), rest=("I.2a",))
    after = read_hinted(text, hint=code, context=context).question
    assert isinstance(after, Question)
    assert (after.ask, after.refs, after.addressees) == (QuestionType.WHETHER, ("I.2a",), ("council",))


def test_without_a_part_the_rest_is_of_others(go_on: GoOn) -> None:
    """What no list before it tells is what the last question left: the others'."""
    assert go_on("en", Question(owners=("frontex",), section="I"), "and the rest?") == Question(
        section="I", without=Exclusion(owners=("frontex",))
    )


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "is there a deadline for the two with the Member States?"),
        ("fr", "y a-t-il une échéance pour les deux avec les États membres ?"),
    ],
)
def test_two_of_those_that_were_listed(go_on: GoOn, code: str, text: str) -> None:
    """A number beside what tells which they are is of some of them."""
    after = go_on(code, JOINT, text, listed=("III.1b", "IV.1a", "IV.2a"))
    assert isinstance(after, Question)
    assert (after.owners, after.jointly) == (("commission", "member-states"), True)


def test_the_two_may_be_bodies(read_hinted: HintedReader) -> None:
    """ "The two" of what was asked of one body after the other are these."""
    context = ReadingContext(
        previous=Question(owners=("eurojust",)), compared=("frontex", "eurojust"), listed=("I.2a",)
    )
    after = read_hinted("which ones do the two have in common?", hint="en", context=context).question
    assert after == Question(owners=("frontex", "eurojust"), jointly=True)


def test_in_which_of_two_more_is_due_is_not_listed(go_on: GoOn) -> None:
    """ "Of the two" beside a name is not some of what was listed."""
    after = go_on("en", replace(JOINT, shared=False), "and which of the two has more Frontex?", listed=("I.1a",) * 3)
    assert isinstance(after, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The oldest of the three?"),
        ("en", "which is the oldest?"),
        ("de", "Und das älteste?"),
        ("nl", "en de oudste?"),
    ],
)
def test_the_oldest_of_what_is_late(go_on: GoOn, code: str, text: str) -> None:
    """After what is late it has been late the longest."""
    after = go_on(code, LATE, text, listed=("I.1a", "I.3a", "I.4a"))
    assert isinstance(after, Question)
    assert (after.ask, after.which) == (QuestionType.NEXT, StatusFilter.OVERDUE)


def test_when_the_remaining_two_are_due_is_asked_of_them(read_hinted: HintedReader) -> None:
    """A bare "when?" beside the rest is not asked of what the last answer listed."""
    context = ReadingContext(previous=LATE, listed=("I.1a", "I.3a"), rest=REST)
    after = read_hinted("the remaining two, when?", hint="en", context=context).question
    assert after == Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=REST)


def test_the_rest_of_a_year_is_a_time(go_on: GoOn) -> None:
    """What a body has coming in the rest of the year is the body's, and not everybody else's."""
    after = go_on("en", LATE, "what does it still have coming in the rest of this year?")
    assert isinstance(after, Question)
    assert (after.owners, after.without) == (("europol",), Exclusion())
    assert after.when is not None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Co dalšího přes něj jde, od ostatních agentur?"),
        ("da", "Hvad går ellers igennem det, fra de andre agenturer?"),
        ("en", "What else goes through it, from the other agencies?"),
        ("nl", "Wat loopt er nog meer via, van de andere agentschappen?"),
        ("pl", "Co jeszcze przez niego idzie, od innych agencji?"),
        ("ro", "Ce mai trece pe acolo, de la celelalte agenții?"),
        ("sv", "Vad går mer via den, från de andra byråerna?"),
    ],
)
def test_what_else_there_is_from_the_others(read_hinted: HintedReader, code: str, text: str) -> None:
    """What they owe with the body of the question before has been answered."""
    previous = Question(owners=("frontex",), vehicle="schengen-barometer-plus")
    context = ReadingContext(previous=previous, listed=("I.3a", "III.1a"))
    question = read_hinted(text, hint=code, context=context).question
    assert isinstance(question, Question)
    assert (question.vehicle, question.owners, question.without.owners) == (previous.vehicle, (), ("frontex",))


@pytest.mark.parametrize("text", ["agus don cheann ina dhiaidh sin?", "an ceann ina dhiaidh sin"])
def test_irish_the_one_after_that_is_a_meeting(read_hinted: HintedReader, text: str) -> None:
    """After a question about the next Council it is the one after."""
    previous = read_hinted("Cad atá dlite don chéad Chomhairle Schengen eile?", hint="ga").question
    assert isinstance(previous, Question)
    assert previous.when is not None
    context = ReadingContext(previous=previous, listed=("I.1a", "I.3a"))
    after = read_hinted(text, hint="ga", context=context).question
    assert isinstance(after, Question)
    assert after.when is not None
    assert after.when.span.first > previous.when.span.last
