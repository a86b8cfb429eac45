"""What people ask next of a list: which are late or undated, which are still to come, and in which another body is."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.questions.model import (
    Bound,
    DueFilter,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    ReadingContext,
    StatusFilter,
)
from domain.register.meeting import Meeting
from domain.register.model import DeadlineKind
from tests.domain.reading.conftest import HintedReader
from tests.domain.reading.corpora import TODAY
from tests.domain.reading.threads.conftest import GoOn

EUROJUST = Question(owners=("eurojust",))
LATE = replace(EUROJUST, which=StatusFilter.OVERDUE)
BY_JUNE = DueFilter(bound=Bound.BY, span=Span.months(Month(2024, 6)))
TO_JUNE = DueFilter(bound=Bound.BETWEEN, span=Span(first=TODAY, last=date(2024, 6, 30)))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and which have no deadline?"),
        ("de", "Und welche haben keine Frist?"),
        ("cs", "a které termín nemají"),
        ("pl", "a które nie mają terminu?"),
        ("it", "e quali non hanno scadenza?"),
        ("sl", "Katere so pa brez roka?"),
    ],
)
def test_what_has_no_date_is_not_late(go_on: GoOn, code: str, text: str) -> None:
    """The body stays, and "overdue" does not: nothing without a date is late."""
    assert go_on(code, LATE, text) == replace(EUROJUST, undated=True)


@pytest.mark.parametrize("text", ["which of those have no deadline?", "welche davon haben keine Frist?"])
def test_of_those_that_are_late_none_is_without_a_date(go_on: GoOn, text: str) -> None:
    """A text that says "of those" asks of them alone."""
    after = go_on("en" if text.startswith("which") else "de", LATE, text)
    assert isinstance(after, Question)
    assert (after.which, after.undated) == (StatusFilter.OVERDUE, True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and who's doing the roadmap?"),
        ("fr", "et la feuille de route, c'est à qui ?"),
        ("pl", "a kto odpowiada za mapę drogową?"),
    ],
)
def test_who_does_another_thing_is_asked_whether_it_is_late_or_not(go_on: GoOn, code: str, text: str) -> None:
    """ "Is any of it late?" limits no other deliverable."""
    after = go_on(code, Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, section="IV"), text)
    assert isinstance(after, Question)
    assert (after.ask, after.which, after.refs) == (QuestionType.WHO, StatusFilter.OPEN, ("IV.2a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "which are overdue?"),
        ("it", "quali sono già scadute?"),
        ("es", "¿cuáles están fuera de plazo?"),
        ("pt", "quais é que já passaram do prazo?"),
        ("sl", "katerim je rok že potekel?"),
    ],
)
def test_which_are_late_is_asked_of_the_same_body(go_on: GoOn, code: str, text: str) -> None:
    """A language that has another word for "what" says so."""
    assert go_on(code, EUROJUST, text) == LATE


def test_which_are_late_after_one_thing_is_a_question_of_its_own(go_on: GoOn) -> None:
    """Of one deliverable nobody asks which."""
    one = Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.7a",))
    assert go_on("it", one, "quali sono già scadute?") == Question(which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "just what's still to come please"),
        ("bg", "Само това, което тепърва предстои"),
        ("cs", "jen to, co teprve přijde"),
        ("da", "Kun det, der ligger forude, tak"),
        ("de", "Bitte nur, was erst noch kommt"),
        ("fi", "Vain ne jotka on vasta tulossa"),
        ("fr", "juste ce qui reste à venir"),
        ("hu", "csak ami még ezután jön"),
        ("it", "Solo quello che deve ancora scadere"),
        ("lt", "Tik tai, kas dar prieš akis"),
        ("nl", "alleen wat er nog aankomt graag"),
        ("pl", "Tylko to, co dopiero przed nami"),
        ("sk", "len to, čo ešte len príde"),
        ("sl", "Samo tisto, kar šele pride"),
        ("sv", "Bara det som ligger framför oss"),
    ],
)
def test_what_is_still_to_come_ends_where_the_last_question_did(go_on: GoOn, code: str, text: str) -> None:
    """ "By June" and then "only what is still to come" is from today to the end of June, and not next year."""
    assert go_on(code, Question(when=BY_JUNE), text) == Question(when=TO_JUNE)


def test_an_earlier_end_leaves_out_what_is_late_as_before(go_on: GoOn) -> None:
    """After "what is still to come by June?" another end changes nothing else."""
    after = go_on("en", Question(when=TO_JUNE), "and only up to March?")
    to_march = DueFilter(bound=Bound.BETWEEN, span=Span(first=TODAY, last=date(2024, 3, 31)))
    assert after == Question(when=to_march)


def test_a_council_to_come_is_whole(go_on: GoOn) -> None:
    """What is still to come there is what is due and looked at there."""
    june = DueFilter(bound=Bound.IN, span=Span.day(date(2024, 6, 13)), council=Meeting(Month(2024, 6)))
    assert go_on("en", Question(when=june), "just what's still to come") == Question(when=june)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what else does Eurojust have to hand in that day?"),
        ("de", "Was muss Eurojust am selben Tag sonst noch liefern?"),
        ("fr", "et ce jour-là, Eurojust doit rendre quoi d'autre ?"),
        ("pt", "que mais é que a Eurojust tem de entregar nesse dia?"),
    ],
)
def test_that_day_is_when_the_one_thing_is_due(read_hinted: HintedReader, code: str, text: str) -> None:
    """Where the last question named no time, the day that its answer told is meant."""
    last = Question(ask=QuestionType.NEXT, refs=("III.2a",), topic="support in migrant-smuggling cases")
    context = ReadingContext(previous=last, listed=last.refs)
    day = date(2024, 3, 4)
    after = read_hinted(text, hint=code, context=context, due_dates=lambda _: (day,)).question
    assert isinstance(after, Question)
    assert after.when == DueFilter(bound=Bound.IN, span=Span.day(day))
    assert (after.owners, after.without.refs) == (("eurojust",), ("III.2a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and where is Europol in it too?"),
        ("bg", "А в кои участва и Европол?"),
        ("de", "und wo ist Europol mit dabei"),
        ("fi", "Entä missä Europolkin on mukana?"),
        ("hu", "És melyikben van benne az Europol is?"),
        ("nl", "En waar zit Europol ook in?"),
        ("sk", "A v ktorých je aj Europol?"),
    ],
)
def test_where_another_body_is_in_it(go_on: GoOn, code: str, text: str) -> None:
    """It is asked what both owe, whoever owed the last list alone."""
    after = go_on(code, replace(EUROJUST, alone=True), text)
    assert after == Question(owners=("eurojust", "europol"), jointly=True)


@pytest.mark.parametrize(
    "text",
    ["and of the rest, in which is Europol?", "where must Europol deliver?", "and in which of them is nobody else?"],
)
def test_where_something_else_is_asked_is_not_joint(go_on: GoOn, text: str) -> None:
    """Of the rest, or of a place of delivery."""
    after = go_on("en", EUROJUST, text)
    assert isinstance(after, NotUnderstood) or not after.jointly


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "which of those are on us alone"),
        ("bg", "кои от тях са само наши"),
        ("cs", "co z toho je jenom na nás"),
        ("fi", "mitkä niistä on pelkästään meidän vastuulla"),
        ("nl", "wat daarvan ligt alleen bij ons"),
    ],
)
def test_ours_alone_of_one_bodys_is_that_bodys_alone(go_on: GoOn, code: str, text: str) -> None:
    """Whoever has just asked what Eurojust owes, and says "we", speaks for Eurojust."""
    assert go_on(code, EUROJUST, text, listed=("III.1a", "III.2a")) == replace(EUROJUST, alone=True)


@pytest.mark.parametrize(
    ("code", "text"),
    [("da", "hvad skal Frontex aflevere til mødet?"), ("en", "what does Frontex have to deliver for the meeting?")],
)
def test_the_meeting_is_that_of_the_last_question(go_on: GoOn, code: str, text: str) -> None:
    """A meeting that is not said to be another one."""
    june = DueFilter(bound=Bound.IN, span=Span.day(date(2024, 6, 13)), council=Meeting(Month(2024, 6)))
    assert go_on(code, Question(when=june), text) == Question(owners=("frontex",), when=june)


def test_when_the_meeting_is_asks_for_no_deliverable(go_on: GoOn) -> None:
    """What is not owed is no matter of the register."""
    june = DueFilter(bound=Bound.IN, span=Span.day(date(2024, 6, 13)), council=Meeting(Month(2024, 6)))
    after = go_on("en", Question(when=june), "and where does the meeting take place?")
    assert isinstance(after, NotUnderstood) or after.ask is QuestionType.MEETING


WHO_OF_PICTURE = Question(
    ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("I.2a",), topic="joint situational picture"
)
OWNERS = ("frontex", "europol")
DAY = date(2024, 3, 4)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "And what do they have to hand in before that?"),
        ("cs", "A co mají odevzdat ještě předtím?"),
        ("de", "Und was müssen die vorher noch abgeben?"),
        ("fi", "Ja mitä niiden pitää toimittaa sitä ennen?"),
        ("pl", "A co mają oddać wcześniej?"),
    ],
)
def test_what_they_owe_before_that(read_hinted: HintedReader, code: str, text: str) -> None:
    """Before the day on which the one thing is due, by those who have just been told to owe it, and without it."""
    context = ReadingContext(previous=WHO_OF_PICTURE, listed=("I.2a",), listed_owners=OWNERS)
    after = read_hinted(text, hint=code, context=context, due_dates=lambda _: (DAY,)).question
    assert isinstance(after, Question)
    assert after.when == DueFilter(bound=Bound.BEFORE, span=Span.day(DAY))
    assert "europol" in after.owners
    assert after.without.refs == ("I.2a",) or not after.refs


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "does either of the two owe anything before that?"),
        ("de", "muss einer von beiden vorher noch was abliefern?"),
    ],
)
def test_one_of_two_bodies_is_nobody_else(read_hinted: HintedReader, code: str, text: str) -> None:
    """It is asked back rather than answered with what everybody owes."""
    context = ReadingContext(previous=WHO_OF_PICTURE, listed=("I.2a",), listed_owners=OWNERS)
    after = read_hinted(text, hint=code, context=context, due_dates=lambda _: (DAY,)).question
    assert isinstance(after, NotUnderstood) or after.owners


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "And when's their next deadline?"),
        ("fr", "et leur prochaine échéance, c'est quand ?"),
        ("nl", "en wanneer is hun volgende deadline?"),
        ("lv", "un kad viņiem nākamais termiņš"),
    ],
)
def test_their_next_deadline_is_the_owners(read_hinted: HintedReader, code: str, text: str) -> None:
    """ "Them" after "who was to do it?" are those who were."""
    last = Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.7a",), topic="findings")
    context = ReadingContext(previous=last, listed=("III.7a",), listed_owners=("commission",))
    after = read_hinted(text, hint=code, context=context).question
    assert isinstance(after, Question)
    assert (after.ask, after.owners, after.refs) == (QuestionType.NEXT, ("commission",), ())


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and for the December one"),
        ("bg", "и за декемврийския"),
        ("de", "und zu dem im Dezember"),
        ("fr", "et pour celui de décembre"),
        ("pl", "a na grudniową"),
    ],
)
def test_the_december_one_is_the_council(go_on: GoOn, code: str, text: str) -> None:
    """After a Council another month is that of its next Council, and not whatever is due in it."""
    june = DueFilter(bound=Bound.IN, span=Span.day(date(2024, 6, 13)), council=Meeting(Month(2024, 6)))
    december = DueFilter(bound=Bound.IN, span=Span.day(date(2023, 12, 5)), council=Meeting(Month(2023, 12)))
    assert go_on(code, replace(EUROJUST, when=june), text) == replace(EUROJUST, when=december)


def test_the_next_council_of_a_month_may_be_before_the_last_one(go_on: GoOn) -> None:
    """A month without a year is its next occurrence, whatever Council was asked about."""
    june = DueFilter(bound=Bound.IN, span=Span.day(date(2024, 6, 13)), council=Meeting(Month(2024, 6)))
    march = DueFilter(bound=Bound.IN, span=Span.day(date(2024, 3, 4)), council=Meeting(Month(2024, 3)))
    assert go_on("en", Question(when=june), "and for the March one?") == Question(when=march)


@pytest.mark.parametrize("text", ["and in December?", "and in July?"])
def test_a_month_may_be_whole(go_on: GoOn, text: str) -> None:
    """ "In" a month is all that is due in it."""
    june = DueFilter(bound=Bound.IN, span=Span.day(date(2024, 6, 13)), council=Meeting(Month(2024, 6)))
    after = go_on("en", replace(EUROJUST, when=june), text)
    assert isinstance(after, Question)
    assert after.when is not None
    assert after.when.council is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What else is eu-LISA late with?"),
        ("pl", "Z czym jeszcze spóźnia się eu-LISA"),
        ("cs", "s čím dalším má eu-LISA zpoždění"),
        ("hr", "S čime još kasni eu-LISA"),
        ("lt", "Ką dar vėluoja pateikti eu-LISA?"),
    ],
)
def test_what_else_is_late_is_not_the_one_thing(go_on: GoOn, code: str, text: str) -> None:
    """What was told to be late is not told again."""
    last = Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, refs=("I.3a",))
    after = go_on(code, last, text, listed=("I.3a",))
    assert isinstance(after, Question)
    assert (after.owners, after.which) == (("eu-lisa",), StatusFilter.OVERDUE)
    assert after.without == Exclusion(refs=("I.3a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "And how many is it for Eurojust, just to compare?"),
        ("de", "Und wie viele sind es im Vergleich dazu bei Eurojust?"),
        ("lv", "Un cik tādu ir Eurojust, salīdzinājumam?"),
        ("sv", "Och hur många är det hos Eurojust då, som jämförelse?"),
    ],
)
def test_what_is_asked_to_compare_is_asked(go_on: GoOn, code: str, text: str) -> None:
    """That it is to compare limits nothing."""
    after = go_on(code, Question(which=StatusFilter.OVERDUE, owners=("europol",)), text)
    assert after == replace(LATE, ask=QuestionType.COUNT)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "And do you happen to know how far they have got with the second one?"),
        ("de", "Wissen Sie zufällig, wie weit die mit dem zweiten Punkt sind?"),
        ("fr", "Sauriez-vous par hasard où ils en sont pour le deuxième ?"),
        ("sv", "Vet du möjligen hur långt de har kommit med den andra?"),
    ],
)
def test_how_far_they_have_got_is_refused(go_on: GoOn, code: str, text: str) -> None:
    """Of a body that was named before, too, no register has that."""
    after = go_on(code, replace(EUROJUST, owners=("frontex",)), text, listed=("III.1a", "I.2a"))
    assert isinstance(after, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and which of those are still ahead of us?"),
        ("fi", "Mitkä niistä ovat vasta edessä?"),
        ("nl", "En wat daarvan ligt nog voor ons?"),
    ],
)
def test_which_of_those_are_still_to_come(go_on: GoOn, code: str, text: str) -> None:
    """From today to the end of the last question's time."""
    after = go_on(code, Question(when=BY_JUNE), text)
    assert isinstance(after, Question)
    assert after.when == TO_JUNE


@pytest.mark.parametrize(
    ("code", "text"), [("en", "how many of those are Europol's?"), ("fr", "combien viennent d'Europol ?")]
)
def test_how_many_are_a_bodys_is_asked_of_the_list(go_on: GoOn, code: str, text: str) -> None:
    """The time of the last question stays."""
    after = go_on(code, Question(when=BY_JUNE), text)
    assert after == Question(ask=QuestionType.COUNT, owners=("europol",), when=BY_JUNE)


def test_what_else_is_on_there_is_asked_back(go_on: GoOn) -> None:
    """ "There" is the Council that the last answer named, and no question has that."""
    last = Question(ask=QuestionType.AT_MEETING, which=StatusFilter.OPEN, refs=("F.2b",), topic="State of Schengen")
    assert isinstance(go_on("en", last, "what else do we have there", listed=("F.2b",)), NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "and who's doing the roadmap?"), ("fr", "et la feuille de route, c'est à qui ?")],
)
@pytest.mark.parametrize(
    "last",
    [Question(owners=("frontex",)), Question(section="III"), Question(vehicle="schengen-barometer-plus", when=BY_JUNE)],
)
def test_who_does_another_thing_is_asked_of_that_alone(go_on: GoOn, last: Question, code: str, text: str) -> None:
    """Whose, where and when the last question was about limits nothing: it said that nothing fits."""
    after = go_on(code, last, text)
    assert isinstance(after, Question)
    assert after == Question(ask=QuestionType.WHO, refs=("IV.2a",), topic=after.topic)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and after that?"),
        ("en", "and then?"),
        ("fr", "Et ensuite ?"),
        ("fi", "entä sen jälkeen"),
        ("pl", "a potem?"),
    ],
)
def test_what_is_next_after_the_next(read_hinted: HintedReader, code: str, text: str) -> None:
    """After the day on which all that was listed is due."""
    last = Question(ask=QuestionType.NEXT, owners=("europol",))
    context = ReadingContext(previous=last, listed=("III.3a", "I.2a"))
    day = date(2024, 6, 30)
    after = read_hinted(text, hint=code, context=context, due_dates=lambda _: (day,)).question
    assert after == replace(last, when=DueFilter(bound=Bound.AFTER, span=Span.day(day)))


@pytest.mark.parametrize(
    ("code", "text", "ask"),
    [
        ("en", "ok so what's up first?", QuestionType.NEXT),
        ("de", "Was steht dann als Erstes an?", QuestionType.NEXT),
        ("en", "When is the last one due?", QuestionType.LAST),
        ("fr", "Et le dernier, c'est pour quand ?", QuestionType.LAST),
    ],
)
def test_first_and_last_are_of_what_was_asked_about(go_on: GoOn, code: str, text: str, ask: QuestionType) -> None:
    """And not of the whole register."""
    last = replace(EUROJUST, when=BY_JUNE)
    assert go_on(code, last, text, listed=("III.1a", "III.2a")) == replace(last, ask=ask)


def test_the_next_one_after_nothing_is_at_any_time(go_on: GoOn) -> None:
    """ "Anything from the Commission in June?" "No." "When's its next deadline then?"."""
    last = Question(ask=QuestionType.WHETHER, owners=("commission",), when=BY_JUNE)
    after = go_on("en", last, "when's its next deadline then", listed=())
    assert after == Question(ask=QuestionType.NEXT, owners=("commission",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "And which of those aren't Europol's?"),
        ("pl", "A za które z nich nie odpowiada Europol?"),
        ("fi", "Entä mitkä niistä eivät ole Europolin vastuulla?"),
    ],
)
def test_which_are_not_a_bodys(go_on: GoOn, code: str, text: str) -> None:
    """It is left out."""
    last = Question(which=StatusFilter.OVERDUE)
    assert go_on(code, last, text) == replace(last, without=Exclusion(owners=("europol",)))


def test_which_a_body_has_not_delivered_is_another_matter(go_on: GoOn) -> None:
    """That is asked of the body."""
    after = go_on("en", EUROJUST, "which of those has Europol not delivered?")
    assert isinstance(after, NotUnderstood) or after.without.owners == ()


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "And the ones that do?"),
        ("en", "And which do?"),
        ("de", "und welche haben eine?"),
        ("es", "¿Y cuáles sí?"),
        ("nl", "en die er wel een hebben?"),
        ("pl", "a które mają?"),
        ("sl", "Katere ga pa imajo?"),
    ],
)
def test_those_with_a_date_after_those_without(go_on: GoOn, code: str, text: str) -> None:
    """ "Which do" is which have one."""
    after = go_on(code, replace(EUROJUST, undated=True), text)
    assert after == replace(EUROJUST, without=Exclusion(undated=True))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "а кои са само негови?"),
        ("cs", "a které jsou jen jeho?"),
        ("da", "og hvilke er kun deres?"),
        ("de", "und welche davon sind nur von ihnen?"),
        ("el", "και ποια είναι μόνο δικά της;"),
        ("en", "and which are only theirs?"),
        ("es", "¿y cuáles son solo suyas?"),
        ("et", "ja millised on ainult tema omad?"),
        ("fi", "ja mitkä ovat vain sen?"),
        ("fr", "et lesquels sont à lui seul ?"),
        ("ga", "agus cé acu atá acu féin amháin?"),
        ("hr", "a što je samo njegovo?"),
        ("hu", "és melyek csak az övéi?"),
        ("it", "e quali sono solo sue?"),
        ("lt", "o kurie yra tik jo?"),
        ("mt", "u liema huma tiegħu biss?"),
        ("nl", "en welke zijn alleen van hen?"),
        ("pl", "a które są tylko jego?"),
        ("pt", "e quais são só dela?"),
        ("ro", "și care sunt doar ale lui?"),
        ("sk", "a ktoré sú len jeho?"),
        ("sl", "in katere so samo njegove?"),
        ("sv", "och vilka är bara deras?"),
    ],
)
def test_what_is_theirs_alone(go_on: GoOn, code: str, text: str) -> None:
    """ "Only theirs" leaves out what the body shares with others."""
    assert go_on(code, EUROJUST, text) == replace(EUROJUST, alone=True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "а след това?"),
        ("cs", "a potom?"),
        ("da", "og derefter?"),
        ("de", "und danach?"),
        ("el", "και μετά;"),
        ("en", "and after that?"),
        ("es", "¿y después?"),
        ("et", "aga pärast seda?"),
        ("fi", "entä sen jälkeen?"),
        ("fr", "et après ?"),
        ("hr", "a nakon toga?"),
        ("hu", "és azután?"),
        ("it", "e dopo?"),
        ("lt", "o po to?"),
        ("lv", "un pēc tam?"),
        ("nl", "en daarna?"),
        ("pl", "a potem?"),
        ("pt", "e depois?"),
        ("ro", "și după aceea?"),
        ("sk", "a potom?"),
        ("sl", "in potem?"),
        ("sv", "och sedan?"),
    ],
)
def test_and_then_is_after_the_last_time(go_on: GoOn, code: str, text: str) -> None:
    """The body stays; a month gives way to all that comes after it."""
    june = replace(EUROJUST, when=DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 6))))
    after = go_on(code, june, text)
    assert after == replace(EUROJUST, when=DueFilter(bound=Bound.AFTER, span=Span.day(date(2024, 6, 30))))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pt", "e até ao fim de outubro?"),
        ("sl", "pa do konca oktobra?"),
        ("hr", "pa do kraja listopada?"),
        ("da", "og frem til udgangen af oktober?"),
        ("sv", "och fram till slutet av oktober?"),
        ("it", "e fino alla fine di ottobre?"),
        ("en", "and by the end of October?"),
    ],
)
def test_and_until_begins_with_and(go_on: GoOn, code: str, text: str) -> None:
    """ "And until" is that of a range only after its start."""
    june = replace(EUROJUST, when=DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 6))))
    after = go_on(code, june, text)
    assert isinstance(after, Question)
    assert after.when is not None
    assert (after.owners, after.when.bound, after.when.span.last) == (("eurojust",), Bound.BY, date(2023, 10, 31))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "which are Europol's?"),
        ("fr", "lesquels sont à la charge d'Europol ?"),
        ("de", "welche sind von Europol?"),
        ("en", "which does Europol owe?"),
        ("fi", "mitkä ovat Europolin?"),
    ],
)
def test_which_is_of_the_list(go_on: GoOn, code: str, text: str) -> None:
    """A text that begins with "which", and names no things, asks of those that were listed."""
    june = Question(when=DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 6))))
    assert go_on(code, june, text) == replace(june, owners=("europol",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "which ones do they both have?"),
        ("de", "was davon haben beide"),
        ("fi", "Mitkä niistä on molemmilla"),
        ("cs", "co z toho mají společné"),
        ("pl", "Które z nich mają obie agencje"),
        ("lv", "kas no tā ir abiem kopīgs"),
        ("sl", "kaj od tega imata oba?"),
    ],
)
def test_what_two_bodies_have_that_were_compared(read_hinted: HintedReader, code: str, text: str) -> None:
    """Of two bodies that were asked about one after the other: what they share."""
    context = ReadingContext(previous=EUROJUST, listed=("III.2a", "III.3a"), compared=("europol", "eurojust"))
    question = read_hinted(text, hint=code, context=context).question
    assert isinstance(question, Question)
    assert (question.owners, question.jointly) == (("europol", "eurojust"), True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("hr", "Što još duguju do kraja lipnja?"),
        ("hu", "És júniusig mi mással tartozik még?"),
        ("lt", "o ką dar jie turi pateikti iki birželio pabaigos?"),
        ("en", "and what else do they owe by the end of June?"),
    ],
)
def test_what_else_they_owe_by_a_day(read_hinted: HintedReader, code: str, text: str) -> None:
    """ "They" are the owners of the one thing that was asked about, which is left out."""
    previous = Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.7a",))
    context = ReadingContext(previous=previous, listed=("III.7a",), listed_owners=("commission",))
    question = read_hinted(text, hint=code, context=context).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.owners, question.without.refs) == (("commission",), ("III.7a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("et", "Kes viimase esitab?"),
        ("fi", "Kuka hoitaa viimeisen?"),
        ("sl", "Kdo pripravi zadnje?"),
        ("lv", "kurš iesniedz pēdējo?"),
        ("sv", "och den sista på listan, vems är den?"),
    ],
)
def test_the_last_one_is_the_last_of_the_list(read_hinted: HintedReader, code: str, text: str) -> None:
    """Beside a verb it is no meeting's or time's."""
    context = ReadingContext(previous=EUROJUST, listed=("III.2a", "III.3a"))
    question = read_hinted(text, hint=code, context=context).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (QuestionType.WHO, ("III.3a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "А само веднъж годишно?"),
        ("cs", "a co jen jednou za rok?"),
        ("da", "Og hvad kun én gang om året?"),
        ("de", "Und was nur einmal im Jahr?"),
        ("el", "και μία φορά τον χρόνο μόνο;"),
        ("en", "And what only once a year?"),
        ("es", "y lo que es solo una vez al año?"),
        ("et", "Aga mis ainult kord aastas?"),
        ("fi", "Entä vain kerran vuodessa?"),
        ("fr", "Et une fois par an seulement ?"),
        ("ga", "Agus cad a thagann uair amháin sa bhliain?"),
        ("hr", "a samo jednom godišnje?"),
        ("hu", "és ami csak évente egyszer?"),
        ("it", "e una volta l'anno soltanto?"),
        ("lt", "O kas tik kartą per metus?"),
        ("lv", "Un kas tikai reizi gadā?"),
        ("mt", "u darba fis-sena biss?"),
        ("nl", "en wat maar één keer per jaar?"),
        ("pl", "a co tylko raz w roku?"),
        ("pt", "E só uma vez por ano?"),
        ("ro", "Dar doar o dată pe an?"),
        ("sk", "A len raz ročne?"),
        ("sl", "kaj pa samo enkrat letno?"),
        ("sv", "Och bara en gång om året?"),
    ],
)
def test_once_a_year_is_every_year(read_hinted: HintedReader, code: str, text: str) -> None:
    """It is not what is due once; after what is due at every Council."""
    context = ReadingContext(previous=Question(rhythm=DeadlineKind.REGULAR), listed=("III.1a", "III.2a"))
    question = read_hinted(text, hint=code, context=context).question
    assert isinstance(question, Question)
    assert question.rhythm is DeadlineKind.ANNUAL


@pytest.mark.parametrize(
    ("code", "text", "owners"),
    [
        ("en", "are they late with anything already?", ("commission",)),
        ("es", "¿Llevan ya algo con retraso?", ("commission",)),
        ("pt", "já têm alguma coisa em atraso?", ("commission",)),
        ("it", "sono già in ritardo con qualcosa?", ("commission",)),
        ("mt", "diġà qegħdin lura b'xi ħaġa?", ("commission",)),
    ],
)
def test_they_who_may_be_late_are_its_owners(
    read_hinted: HintedReader, code: str, text: str, owners: tuple[str, ...]
) -> None:
    """After "who has the last one?"."""
    previous = Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.7a",))
    context = ReadingContext(previous=previous, listed=("III.1a", "III.7a"), listed_owners=owners)
    question = read_hinted(text, hint=code, context=context).question
    assert isinstance(question, Question)
    assert (question.owners, question.which, question.refs) == (owners, StatusFilter.OVERDUE, ())


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "who does number two?"),
        ("da", "Hvornår skulle nummer to have været afleveret?"),
        ("sv", "Vilka ansvarar för nummer två?"),
        ("nl", "wie doet nummer twee?"),
        ("de", "Wann wäre das zweite fällig gewesen?"),
        ("lt", "Koks buvo antrojo terminas?"),
        ("et", "aga viimase tähtaeg oli millal?"),
    ],
)
def test_number_two_is_the_second_of_the_list(read_hinted: HintedReader, code: str, text: str) -> None:
    """The number may be a word, and what is asked of it its deadline; the last of two is the second."""
    context = ReadingContext(previous=EUROJUST, listed=("III.2a", "III.3a"))
    question = read_hinted(text, hint=code, context=context).question
    assert isinstance(question, Question)
    assert question.refs == ("III.3a",)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Leave the budget out"),
        ("nl", "Laat het budget er maar uit"),
        ("es", "Quita lo del presupuesto."),
        ("sv", "Ta bort budgeten"),
        ("ro", "scoate bugetul"),
    ],
)
def test_a_topic_can_be_left_out(go_on: GoOn, code: str, text: str) -> None:
    """As a body can; it is not asked for."""
    after = go_on(code, Question(owners=("europol",)), text)
    assert after == Question(owners=("europol",), without=Exclusion(refs=("III.1b",)))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and what is sent to it?"),
        ("en", "what does it get?"),
        ("de", "Und was ist an ihn gerichtet?"),
        ("de", "und was geht an den Schengen-Rat?"),
        ("pl", "A co jest kierowane do niej?"),
        ("nl", "en wat krijgt hij?"),
    ],
)
def test_what_a_body_gets_is_addressed_to_it(go_on: GoOn, code: str, text: str) -> None:
    """After what it owes: nobody owes anything to himself."""
    after = go_on(code, Question(owners=("schengen-council",)), text)
    assert isinstance(after, Question)
    assert (after.owners, after.addressees) == ((), ("schengen-council",))


def test_what_we_get_from_a_body_is_its_own(go_on: GoOn) -> None:
    """ "From it" is no receiver."""
    after = go_on("en", Question(owners=("frontex",)), "what do we get from it for December?")
    assert isinstance(after, Question)
    assert (after.owners, after.addressees) == (("frontex",), ())


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "next dates for them pls"), ("de", "Dazu bitte die nächsten Termine"), ("it", "La prossima volta quando?")],
)
def test_the_next_dates_of_what_comes_every_year_are_those_of_each(go_on: GoOn, code: str, text: str) -> None:
    """They were the one day on which the first of them falls due."""
    yearly = Question(rhythm=DeadlineKind.ANNUAL)
    assert go_on(code, yearly, text) == replace(yearly, ask=QuestionType.WHEN)


def test_how_many_another_body_has_is_counted_for_it_alone(go_on: GoOn) -> None:
    """ "And with the Commission?" counts no joint ones after "how many of those sit with Europol?"."""
    late = Question(ask=QuestionType.COUNT, which=StatusFilter.OVERDUE, owners=("europol",))
    assert go_on("en", late, "and with the Commission?") == replace(late, owners=("commission",))
    joint = go_on("en", replace(late, ask=QuestionType.WHAT), "and together with the Commission?")
    assert isinstance(joint, Question)
    assert joint.jointly


def test_among_is_a_link(go_on: GoOn) -> None:
    """As "amongst" is: a body that is among the owners owes it."""
    to_council = Question(addressees=("schengen-council",))
    after = go_on("en", to_council, "I only need the one where Frontex is among the owners.")
    assert after == replace(to_council, owners=("frontex",))
