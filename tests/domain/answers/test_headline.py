"""The first sentence of an answer, and what the lines below it need not repeat."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from domain.answers.answer import build_answer, refuse_unknown_council
from domain.answers.answer_table import deadline_column, word_table
from domain.answers.answer_text import WordedAnswer, word_answer
from domain.answers.headline import nothing_fits, word_headline
from domain.answers.line_text import status_text
from domain.dates.spans import Month, Span
from domain.i18n.translator import Translator
from domain.questions.model import Bound, DueFilter, NotUnderstood, Question, QuestionType, Reading, StatusFilter
from domain.register.instalments import Instalment
from domain.register.model import ActorKind, Status
from domain.register.results import Matches
from tests.domain.answers.test_explanation import REGISTER, TODAY, instalments_of

OPEN, DONE, OVERDUE, LATE, ON_TIME, HELD, ALL = (
    StatusFilter.OPEN,
    StatusFilter.DONE,
    StatusFilter.OVERDUE,
    StatusFilter.LATE,
    StatusFilter.ON_TIME,
    StatusFilter.HELD,
    StatusFilter.ALL,
)
ENGLISH = Translator("en", REGISTER.directory)
BY_JUNE = DueFilter(bound=Bound.BY, span=Span.day(date(2024, 6, 30)))
#: How an instalment that is not simply open stands.
STATES: dict[str, dict[str, object]] = {
    "": {},
    "done": {"status": Status.DONE, "done_at": datetime(2023, 12, 5, 22, 59, tzinfo=UTC)},
    "late": {"status": Status.DONE, "done_at": datetime(2023, 12, 5, 23, 0, tzinfo=UTC)},
    "reported": {"report": "ST 1/23"},
    "held": {"hold": "waits"},
}


def instalments(*described: str) -> tuple[Instalment, ...]:
    """Return instalments such as `I.1a@2023-12 done`; one that is done on 5 December in Brussels is so on time."""
    found = []
    for each in described:
        key, _, state = each.partition(" ")
        named = next(one for one in instalments_of(key.partition("@")[0]) if one.key == key)
        found.append(replace(named, **STATES[state]))  # fields of instalments
    return tuple(found)


def words(question: Question, *described: str, today: date = TODAY) -> WordedAnswer:
    """Return the answer to a question that finds these instalments."""
    matches = Matches(instalments=instalments(*described))
    answer = build_answer(question, matches, directory=REGISTER.directory, today=today)
    return word_answer(answer, Reading(text="", language="en", question=question), ENGLISH)


@pytest.mark.parametrize(
    ("which", "expected"),
    [
        (OPEN, "Yes, 2."),
        (OVERDUE, "Yes, 2."),
        (LATE, "Yes, 2."),
        (DONE, "2 done."),
        (ON_TIME, "2 done."),
        (ALL, "Yes, 2."),
    ],
)
def test_what_was_delivered_is_no_yes_to_all(which: StatusFilter, expected: str) -> None:
    """Whether somebody has delivered, or on time, is not answered with yes: there may be more that they have not."""
    question = Question(ask=QuestionType.WHETHER, which=which, owners=("europol",))
    assert words(question, "I.1a@2023-12 done", "III.1a@2023-12 done").headline == expected


@pytest.mark.parametrize(
    ("which", "described", "expected"),
    [
        (OPEN, ("I.1a@2023-12 done",), "No. I.1a was done on 5 December 2023."),
        (OPEN, ("I.1a@2023-12",), "Yes. I.1a is overdue; it was due 5 December 2023."),
        (OPEN, ("I.1a@2023-12 done", "III.2a@2023-12 late"), "No."),
        (OPEN, ("I.1a@2023-12 done", "III.2a@2023-12"), "1 of 2: open."),
        (OPEN, ("I.1a@2023-12", "III.3a@2024-06"), "Yes, all 2."),
        (OPEN, ("III.2a@2023-12 done", "III.2a@2024-03"), "Yes. III.2a is open, due 4 March 2024."),
        (OPEN, ("I.1a@2023-12 reported",), "Yes. I.1a is overdue; it was due 5 December 2023."),
        (DONE, ("I.1a@2023-12 done",), "Yes. I.1a was done on 5 December 2023."),
        (DONE, ("I.1a@2023-12",), "No. I.1a is overdue; it was due 5 December 2023."),
        (DONE, ("I.1a@2023-12 done", "III.2a@2023-12 late"), "Yes, all 2."),
        (DONE, ("I.1a@2023-12 reported",), "I.1a: overdue; reported done by its owner, to be confirmed: ST 1/23."),
        (
            DONE,
            ("III.2a@2023-12 done", "III.2a@2024-03"),
            "III.2a was done on 5 December 2023. Next: 1 due on 4 March.",
        ),
        (DONE, ("III.2a@2023-12", "III.2a@2024-03 done"), "No. III.2a is overdue; it was due 5 December 2023."),
        (OVERDUE, ("I.1a@2023-12", "III.3a@2024-06"), "1 of 2: overdue."),
        (
            OVERDUE,
            ("III.2a@2023-12 done", "III.2a@2024-03"),
            "No. III.2a was done on 5 December 2023. Next: 1 due on 4 March.",
        ),
        (HELD, ("I.1a@2023-12 held",), "Yes. I.1a: on hold: waits."),
        (HELD, ("I.1a@2023-12",), "No. I.1a is overdue; it was due 5 December 2023."),
        (LATE, ("I.1a@2023-12 done",), "No. I.1a was done on 5 December 2023."),
        (
            LATE,
            ("I.1a@2023-12 late",),
            "Yes. I.1a was done on 6 December 2023, 1 day late; it was due 5 December 2023.",
        ),
        (LATE, ("I.1a@2023-12",), "Yes. I.1a is overdue; it was due 5 December 2023."),
        (OVERDUE, ("I.1a@2023-12 done",), "No. I.1a was done on 5 December 2023."),
        # It was late, and is not overdue now.
        (OVERDUE, ("I.1a@2023-12 late",), "I.1a was done on 6 December 2023, 1 day late; it was due 5 December 2023."),
        (LATE, ("I.1a@2023-12 done", "III.2a@2023-12 late"), "1 of 2: delivered late."),
        (ON_TIME, ("I.1a@2023-12 done",), "Yes. I.1a was done on 5 December 2023."),
        (
            ON_TIME,
            ("I.1a@2023-12 late",),
            "No. I.1a was done on 6 December 2023, 1 day late; it was due 5 December 2023.",
        ),
        (ON_TIME, ("I.1a@2023-12 done", "III.2a@2023-12 late"), "1 of 2: delivered on time."),
        (ALL, ("I.1a@2023-12 done",), "I.1a was done on 5 December 2023."),
        (ALL, ("I.1a@2023-12", "III.2a@2023-12 done"), "1 overdue, 1 done."),
    ],
)
def test_whether_a_deliverable_is_so(which: StatusFilter, described: tuple[str, ...], expected: str) -> None:
    """Yes if all are so, no if none is, how many of several; where neither is certain, how things stand."""
    refs = tuple(dict.fromkeys(each.partition("@")[0] for each in described))
    assert words(Question(ask=QuestionType.WHETHER, which=which, refs=refs), *described).headline == expected


def test_without_certainty_there_is_no_yes_or_no() -> None:
    """If words of the question were left out, how things stand is said without a yes that may be about another."""
    question = Question(ask=QuestionType.WHETHER, which=DONE, refs=("I.1a",))
    for described, expected in (
        (("I.1a@2023-12 done",), "I.1a was done on 5 December 2023."),
        ((), "Nothing is done."),
    ):
        matches = Matches(instalments=instalments(*described))
        answer = build_answer(question, matches, directory=REGISTER.directory, today=TODAY)
        assert word_headline(answer, ENGLISH, is_certain=False).text == expected


@pytest.mark.parametrize(
    ("described", "expected"),
    [
        (("III.3a@2024-06", "I.5a@undated"), "2 open."),
        (("I.1a@2023-12", "III.3a@2024-06"), "2 open (1 overdue)."),
        (("I.1a@2023-12", "III.2a@2023-12"), "2 overdue."),
        (("I.1a@2023-12", "III.2a@2023-12 done"), "1 overdue, 1 done."),
        (("I.1a@2023-12", "III.3a@2024-06", "III.2a@2023-12 done"), "2 open (1 overdue), 1 done."),
        (("III.2a@2023-12 done",), "1 done."),
    ],
)
def test_how_many_there_are(described: tuple[str, ...], expected: str) -> None:
    """What is open is counted with how much of it is late, then what is done; nothing that there is none of."""
    assert words(Question(which=ALL), *described).headline == expected


@pytest.mark.parametrize(
    ("described", "expected"),
    [
        (("I.1a@2023-12",), "5 December 2023 (6 days late)."),
        (("III.2a@2023-12", "III.2a@2024-03"), "5 December 2023 (6 days late), then 1 more instalment."),
        (("I.1a@2023-12", "III.2a@2023-12"), "5 December 2023 (6 days late)."),
        (("I.1a@2023-12", "III.3a@2024-06"), "First on 5 December 2023, last on 30 June 2024."),
        (("I.5a@undated",), "No date is set."),
    ],
)
def test_when_it_is_due(described: tuple[str, ...], expected: str) -> None:
    """One day for all of it, or the first and the last."""
    assert words(Question(ask=QuestionType.WHEN), *described).headline == expected


@pytest.mark.parametrize(
    ("described", "expected"),
    [
        (("I.1a@2023-12 late",), "I.1a was done on 6 December 2023, 1 day late; it was due 5 December 2023."),
        (("I.1a@2023-12 done", "III.2a@2023-12 done"), "5 December 2023."),
        (("I.1a@2023-12 done", "III.2a@2023-12 late"), "First delivered on 5 December 2023, last on 6 December 2023."),
    ],
)
def test_when_it_was_done(described: tuple[str, ...], expected: str) -> None:
    """The day on which it was done, and not the one on which it was due."""
    assert words(Question(ask=QuestionType.WHEN, which=DONE), *described).headline == expected


@pytest.mark.parametrize(
    ("described", "today", "expected"),
    [
        (("III.2a@2024-03",), TODAY, "Schengen Council 2024-03: it meets on 4 March 2024, in 84 days."),
        (
            ("III.2a@2023-12", "III.2a@2024-03"),
            TODAY,
            "Schengen Council 2024-03: it meets on 4 March 2024, in 84 days.",
        ),
        (("III.3a@2024-06",), date(2025, 2, 10), "Schengen Council 2024-06: it met on 13 June 2024."),
        (("I.5a@undated",), TODAY, "No date is set."),
    ],
)
def test_at_which_council_it_is(described: tuple[str, ...], today: date, expected: str) -> None:
    """The next one at which it is due or tabled, and once all are over the last; else when it is due."""
    question = Question(ask=QuestionType.AT_MEETING, which=StatusFilter.OPEN, refs=(described[0].partition("@")[0],))
    assert words(question, *described, today=today).headline == expected


@pytest.mark.parametrize(
    ("question", "described", "headings"),
    [
        (Question(), ("III.3a@2024-06", "I.5a@undated"), ["", "Without a deadline:"]),
        (Question(), ("I.5a@undated",), ["Without a deadline:"]),
        (Question(undated=True), ("I.5a@undated",), [""]),
        (Question(ask=QuestionType.WHEN), ("I.5a@undated",), [""]),
        (Question(ask=QuestionType.WHEN), ("I.1a@2023-12", "I.5a@undated"), ["", "Without a deadline:"]),
        (Question(), ("I.1a@2023-12", "III.2a@2023-12"), ["5 December 2023 (6 days late):"]),
        (Question(), ("I.1a@2023-12", "III.3a@2024-06"), [""]),
        (
            Question(),
            ("I.1a@2023-12", "III.2a@2023-12", "III.3a@2024-06"),
            ["5 December 2023 (6 days late):", "30 June 2024 (in 202 days):"],
        ),
    ],
)
def test_a_day_stands_above_its_lines_if_two_share_one(
    question: Question, described: tuple[str, ...], headings: list[str]
) -> None:
    """Lines have headings if two have the same day; what has none stands apart, unless that was asked for or said."""
    assert [group.heading for group in words(question, *described).groups] == headings


@pytest.mark.parametrize(("number", "has_reasons"), [(1, True), (3, True), (4, False)])
def test_up_to_three_have_their_reasons_in_a_sentence(number: int, *, has_reasons: bool) -> None:
    """Why each of three is late is said in the headline; of four only the number."""
    described = ("I.1a@2023-12 held", "III.1a@2023-12 held", "III.2a@2023-12 held", "III.3a@2024-06 held")
    headline = words(Question(ask=QuestionType.WHY), *described[:number]).headline
    assert headline.count("on hold: waits.") == (number if has_reasons else 0)


@pytest.mark.parametrize(
    ("today", "kind", "under_way"),
    [
        (date(2025, 12, 31), None, True),
        (date(2026, 1, 1), None, False),
        (date(2025, 12, 31), ActorKind.INSTITUTION, True),
        (date(2025, 12, 31), ActorKind.AGENCY, False),
    ],
)
def test_a_period_is_under_way_until_its_last_day(today: date, kind: ActorKind | None, *, under_way: bool) -> None:
    """After it a period is overdue, and not said to be under way; nor is what those asked for do not owe."""
    periods, directory = instalments_of("III.1b"), REGISTER.directory
    answer = build_answer(
        Question(kind=kind), Matches(instalments=()), directory=directory, today=today, under_way=periods
    )
    assert bool(answer.under_way) is under_way


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2023, 12, 5), "2023-12-05"),
        (date(2023, 12, 6), "2024-03-04"),
        (date(2024, 7, 1), None),
    ],
)
def test_what_is_next_may_be_due_today(today: date, expected: str | None) -> None:
    """What falls due first from today on includes today, and everything due on that day; never what is late."""
    found = instalments_of("III.2a", "I.1a", "I.5a")
    question = Question(ask=QuestionType.NEXT)
    answer = build_answer(question, Matches(instalments=found), directory=REGISTER.directory, today=today)
    assert {str(line.shown.due) for line in answer.all_lines} == ({expected} if expected else set())


def test_the_next_deadlines_are_all_said_first() -> None:
    """The second is named, too, although its deliverable has its line under the first."""
    question = Question(ask=QuestionType.NEXT, days=2)
    found = instalments_of("III.2a", "I.1a", "I.5a")
    answer = build_answer(question, Matches(instalments=found), directory=REGISTER.directory, today=date(2023, 12, 6))
    assert {line.deliverable.ref for line in answer.all_lines} == {"III.2a"}
    assert word_headline(answer, ENGLISH).text == "4 March 2024 and 13 June 2024."


def test_what_has_been_overdue_the_longest_fell_due_first() -> None:
    """Of what is overdue the first day counts, however long ago it is."""
    found = instalments_of("III.2a", "I.1a")
    question = Question(ask=QuestionType.NEXT, which=OVERDUE)
    answer = build_answer(question, Matches(instalments=found), directory=REGISTER.directory, today=date(2025, 1, 1))
    first = min(each.due for each in found if each.due is not None)
    assert {line.shown.due for line in answer.all_lines} == {first}
    assert word_headline(answer, ENGLISH).text.endswith("overdue.")


@pytest.mark.parametrize(
    ("first", "last", "bound", "addressees", "is_refused"),
    [
        (date(2024, 1, 1), date(2024, 1, 31), Bound.IN, ("schengen-council",), True),
        (date(2024, 3, 1), date(2024, 3, 31), Bound.IN, ("schengen-council",), False),
        (date(2024, 1, 1), date(2024, 2, 29), Bound.IN, ("schengen-council",), False),
        (date(2024, 1, 1), date(2024, 1, 31), Bound.BY, ("schengen-council",), False),
        (date(2024, 1, 1), date(2024, 1, 31), Bound.IN, ("council",), False),
        (date(2024, 1, 1), date(2024, 1, 31), Bound.IN, (), False),
    ],
)
def test_a_month_without_a_council_is_named(
    first: date, last: date, bound: Bound, addressees: tuple[str, ...], *, is_refused: bool
) -> None:
    """What goes to the Schengen Council in a month in which none meets is refused, if nothing was found."""
    when = DueFilter(bound=bound, span=Span(first=first, last=last))
    question = Question(addressees=addressees, when=when)
    for found, expected in (((), is_refused), (instalments("III.2a@2024-03"), False)):
        answer = build_answer(question, Matches(instalments=found), directory=REGISTER.directory, today=TODAY)
        refusal = refuse_unknown_council(answer, directory=REGISTER.directory)
        assert isinstance(refusal, NotUnderstood) is expected
        assert refusal is None or refusal.words == str(Month(2024, 1))


@pytest.mark.parametrize(
    ("question", "described", "remarks"),
    [
        (Question(when=BY_JUNE), ("I.1a@2023-12", "I.5a@undated"), ["1 more has no deadline."]),
        (Question(when=BY_JUNE), ("I.1a@2023-12", "I.5a@undated", "I.5b@undated"), ["2 more have no deadline."]),
        (Question(ask=QuestionType.MEETING, when=BY_JUNE), ("I.1a@2023-12", "I.5a@undated"), []),
        (
            Question(ask=QuestionType.DETAILS, which=ALL, refs=("I.2a",)),
            ("I.2a@2024-03",),
            ["I.2a is made in time for the Schengen Barometer."],
        ),
        (
            Question(ask=QuestionType.DETAILS, which=ALL, refs=("III.2a",)),
            ("III.2a@2023-12 done", "III.2a@2024-03"),
            [
                "Instalments of III.2a: 5 December 2023 done; 4 March 2024 open.",
                "III.2a is reported through the Schengen Barometer+.",
            ],
        ),
        (
            Question(ask=QuestionType.DETAILS, which=ALL, refs=("III.7a",)),
            ("III.7a@2024-12",),
            [
                "III.7a is addressed to council and european-parliament.",
                "III.7a is built on the work of eurojust and frontex.",
            ],
        ),
        (
            Question(ask=QuestionType.HOW_OFTEN),
            ("III.1a@2023-12",),
            ["Open point of III.1a: The note does not say how often."],
        ),
        (
            Question(owners=("jha-agencies",)),
            ("III.1a@2023-12",),
            ["jha-agencies: cepol, eurojust, europol and frontex. Ask for one to see all that it owes."],
        ),
    ],
)
def test_what_is_said_after_the_lines(question: Question, described: tuple[str, ...], remarks: list[str]) -> None:
    """What is left out, the details of what was asked about, and whose else there is."""
    assert list(words(question, *described).remarks) == remarks


def test_more_than_was_found_is_said() -> None:
    """Where there are more matches than are shown, how to narrow the question is said."""
    matches = Matches(instalments=instalments("I.1a@2023-12"), has_more=True)
    answer = build_answer(Question(), matches, directory=REGISTER.directory, today=TODAY)
    worded = word_answer(answer, Reading(text="", language="en", question=Question()), ENGLISH)
    assert worded.remarks == ("There are more; narrow the question by an owner or a time.",)


@pytest.mark.parametrize(
    ("described", "rows"),
    [
        (
            ("I.1a@2023-12", "III.3a@2024-06"),
            [
                ("Deliverable", "Owners", "Deadline", "Status"),
                ("I.1a Deliverable I.1a", "europol", "5 December 2023 (6 days late)", "▲ overdue"),
                (
                    "III.3a Deliverable III.3a",
                    "europol (efecc), eurojust",
                    "30 June 2024 (in 202 days)",
                    "○ open",
                ),
            ],
        ),
        (
            ("III.2a@2024-03", "III.2a@2024-06"),
            [
                ("Deliverable", "Owners", "Deadline"),
                ("III.2a Deliverable III.2a", "eurojust", "4 March 2024 (in 84 days), then 1 more instalment"),
            ],
        ),
        (
            ("III.2a@2023-12 done",),
            [
                ("Deliverable", "Owners", "Deadline"),
                ("III.2a Deliverable III.2a", "eurojust", "5 December 2023"),
            ],
        ),
    ],
)
def test_a_table_has_a_status_if_one_line_needs_it(described: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Where the status of every line goes without saying there is no column for it."""
    matches = Matches(instalments=instalments(*described))
    answer = build_answer(Question(which=OPEN), matches, directory=REGISTER.directory, today=TODAY)
    worded = word_answer(answer, Reading(text="", language="en", question=Question()), ENGLISH)
    assert word_table(answer, worded.groups, ENGLISH) == rows


def test_what_is_on_hold_and_reported_says_both() -> None:
    """A report does not end a hold: both reasons are in the status."""
    (held,) = instalments("I.1a@2023-12 held")
    answer = build_answer(Question(), Matches(instalments=()), directory=REGISTER.directory, today=TODAY)
    assert status_text(replace(held, report="ST 2/23"), answer, ENGLISH) == (
        "on hold: waits; reported done by its owner, to be confirmed: ST 2/23"
    )


def test_of_several_lines_each_says_what_comes_later() -> None:
    """What the headline says of one line alone is not left out of several that are due on one day."""
    found = ("III.2a@2023-12", "III.2a@2024-03", "I.1a@2023-12")
    both = words(Question(ask=QuestionType.WHEN), *found).lines
    assert ["then 1 more instalment" in line for line in both] == [True, False]
    assert "then" not in words(Question(ask=QuestionType.WHEN), *found[:2]).lines[0]


@pytest.mark.parametrize(("later", "said"), [("", "then 2 more instalments"), (" done", "then 1 more instalment")])
def test_what_is_done_does_not_come_later(later: str, said: str) -> None:
    """Of the instalments after the one shown those that are done do not count, nor does anything where all are."""
    found = ("III.2a@2023-12", f"III.2a@2024-03{later}", "III.2a@2024-06")
    assert said in words(Question(which=ALL), *found).lines[0]
    assert "then" not in words(Question(which=ALL), *(f"{each.split()[0]} done" for each in found)).lines[0]


def test_of_a_broader_answer_every_line_has_its_status() -> None:
    """Where nothing fits the whole question, the status that was asked for is not that of what is shown."""
    matches = Matches(instalments=instalments("I.1a@2023-12", "III.3a@2024-06"))
    answer = build_answer(Question(topic="x"), matches, directory=REGISTER.directory, today=TODAY)
    broadened = replace(answer, is_broadened=True)
    worded = word_answer(broadened, Reading(text="", language="en", question=answer.question), ENGLISH)
    assert worded.headline == "Nothing under the note fits that. On its topic there is:"
    assert [line.rpartition(" – ")[2] for line in worded.lines] == ["▲ overdue", "○ open"]


def test_who_has_it_is_told_where_none_of_those_asked_about_does() -> None:
    """ "Is it Frontex's and the Commission's?" No; but it is no answer that nobody has it."""
    question = Question(ask=QuestionType.WHETHER, which=ALL, owners=("frontex", "commission"), refs=("III.3a",))
    answer = build_answer(
        question, Matches(instalments=instalments("III.3a@2024-06")), directory=REGISTER.directory, today=TODAY
    )
    broadened = replace(answer, is_broadened=True)
    worded = word_answer(broadened, Reading(text="", language="en", question=question), ENGLISH)
    assert worded.headline == "No. Responsible: europol and eurojust."


def test_a_status_that_is_not_said_stands_in_the_line() -> None:
    """The only line has its status where the headline says something else, and evidence wherever there is some."""
    (late,) = words(Question(ask=QuestionType.WHO), "I.1a@2023-12").lines
    assert late.endswith(" – ▲ overdue")
    (done,) = instalments("I.1a@2023-12 done")
    for evidence, end in (("", "5 December 2023"), ("ST 1/23", "✓ done: ST 1/23")):
        matches = Matches(instalments=(replace(done, evidence=evidence),))
        answer = build_answer(Question(which=DONE), matches, directory=REGISTER.directory, today=TODAY)
        (line,) = word_answer(answer, Reading(text="", language="en", question=answer.question), ENGLISH).lines
        assert line.endswith(f" – {end}")


OTHER_NOTE = replace(REGISTER.directory.note, number="9999/24", date=date(2023, 11, 2), marking="PUBLIC")
SEVERAL = replace(REGISTER.directory, notes={**REGISTER.directory.notes, "9999/24": OTHER_NOTE})


def of_other_note(*described: str) -> tuple[Instalment, ...]:
    """Return instalments like these of deliverables of another note."""
    return tuple(
        replace(
            each,
            deliverable=replace(
                each.deliverable,
                ref=f"9999/24 {each.deliverable.ref}",
                key_action=f"9999/24 {each.deliverable.key_action}",
            ),
        )
        for each in instalments(*described)
    )


def test_lines_are_in_order_of_the_day_shown() -> None:
    """What of a deliverable is done already does not put it first; what has no date comes last."""
    lines = words(Question(which=ALL), "III.2a@2023-12 done", "I.2a@2024-03", "III.2a@2024-06", "I.5b@undated").lines
    assert [line.split()[1] for line in lines if line.startswith("•")] == ["I.2a", "III.2a", "I.5b"]


def test_lines_of_one_note_stand_together() -> None:
    """The note of what is due first begins; each has its heading, and its dates and what has none below it."""
    first, second, third, undated, last = (
        *of_other_note("I.1a@2023-12"),
        *instalments("III.2a@2024-03"),
        *of_other_note("III.3a@2024-06"),
        *of_other_note("I.5b@undated"),
        *instalments("I.5a@undated"),
    )
    translator = Translator("en", SEVERAL)
    matches = Matches(instalments=(first, second, third, undated, last))
    answer = build_answer(Question(), matches, directory=SEVERAL, today=TODAY)
    assert answer.notes == ("9999/24", "")
    worded = word_answer(answer, Reading(text="", language="en", question=Question()), translator)
    assert list(worded.lines) == [
        "Note 9999/24, PUBLIC",
        "• I.1a Deliverable I.1a – europol – 5 December 2023 (6 days late) – ▲ overdue",
        "• III.3a Deliverable III.3a – europol (efecc), eurojust – 30 June 2024 (in 202 days)",
        "Without a deadline:",
        "• I.5b Deliverable I.5b – eeas",
        "Note 13901/23, LIMITE",
        "• III.2a Deliverable III.2a – eurojust – 4 March 2024 (in 84 days)",
        "Without a deadline:",
        "• I.5a Deliverable I.5a – jha-agencies, member-states",
    ]
    assert worded.source == "Note 13901/23, LIMITE. Note 9999/24, PUBLIC."
    part = answer.select(2, 4)
    assert ([line.shown.key for line in part.all_lines], part.notes) == ([undated.key, second.key], ("9999/24", ""))
    assert [len(each.lines) for each in answer.by_note()] == [2, 1]
    rows = word_table(answer, worded.groups, translator)
    assert rows[0] == ("Deliverable", "Council note", "Owners", "Deadline", "Status")
    assert rows[1] == (
        "I.1a Deliverable I.1a",
        "9999/24, PUBLIC",
        "europol",
        "5 December 2023 (6 days late)",
        "▲ overdue",
    )
    assert (deadline_column(translator), deadline_column(ENGLISH)) == (3, 2)


@pytest.mark.parametrize(
    ("kind", "refs"),
    [
        (ActorKind.AGENCY, ["I.1a", "III.1a", "III.2a", "III.3a"]),
        (ActorKind.INSTITUTION, ["III.7a", "III.1b"]),
        (ActorKind.MEMBER_STATE, []),
        (ActorKind.UNIT, []),
    ],
)
def test_only_what_a_kind_of_body_owes(kind: ActorKind, refs: list[str]) -> None:
    """Its own, or as members of a collective that has no others; a unit through which a body works does not count."""
    found = ("I.1a@2023-12", "III.1a@2023-12", "III.2a@2023-12", "III.3a@2024-06", "III.7a@2024-12", "III.1b@2025-12")
    lines = words(Question(kind=kind), *found).lines
    assert [line.split()[1] for line in lines if line.startswith("•")] == refs


def test_the_meeting_of_an_answer() -> None:
    """The one that the question names, or the next one; a known one has its day, one that is past is said to be."""
    march = REGISTER.directory.milestones[1]
    named = DueFilter(bound=Bound.IN, span=Span.day(march.day), council=march.meeting)
    unknown = replace(march, meets=None)
    cases = [
        (
            Question(ask=QuestionType.MEETING),
            TODAY,
            march,
            "Schengen Council 2024-03: it meets on 4 March 2024, in 84 days.",
        ),
        (
            Question(ask=QuestionType.MEETING),
            date(2024, 3, 5),
            None,
            "Schengen Council 2024-06: it meets on 13 June 2024, in 100 days.",
        ),
        (
            Question(ask=QuestionType.MEETING, when=named),
            date(2024, 3, 5),
            march,
            "Schengen Council 2024-03: it met on 4 March 2024.",
        ),
        (Question(ask=QuestionType.MEETING), date(2024, 6, 14), None, "No later Schengen Council is known yet."),
        (
            Question(ask=QuestionType.MEETING),
            TODAY,
            unknown,
            "Schengen Council 2024-03: the meeting day is not known yet.",
        ),
    ]
    for question, today, council, expected in cases:
        milestones = tuple(
            council if council and each.month == council.month else each for each in REGISTER.directory.milestones
        )
        directory = replace(REGISTER.directory, milestones=milestones)
        answer = build_answer(question, Matches(instalments=()), directory=directory, today=today)
        assert word_headline(answer, Translator("en", directory)).text == expected


def test_what_fits_nothing_is_of_the_note_asked_about() -> None:
    """Where there are several notes the sentence speaks of all, or of the one that is named."""
    (slug, note), *_ = REGISTER.directory.notes.items()
    notes = {slug: note, "9999/24": replace(note, number="9999/24")}
    several = Translator("en", replace(REGISTER.directory, notes=notes))
    assert nothing_fits(ENGLISH) == "Nothing under the note fits that."
    assert nothing_fits(several) == "Nothing under the notes fits that."
    assert nothing_fits(several, "9999/24") == "Nothing under note 9999/24 fits that."


@pytest.mark.parametrize(
    ("question", "headline"),
    [
        (Question(refs=("III.3a",), topic="asset recovery"), "III.3a is open, due 30 June 2024."),
        (Question(owners=("eurojust",)), "1 open."),
    ],
)
def test_one_thing_is_told_how_it_stands(question: Question, headline: str) -> None:
    """Asked about by its topic it is more than a number; what is all that a body owes is counted."""
    assert words(question, "III.3a@2024-06").headline == headline
