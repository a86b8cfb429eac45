"""Timelines, compared with the register that they show."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from domain.answers.answer import Answer, build_answer
from domain.charts import lanes
from domain.charts.frame import MAX_ALT_CHARS, fit_sentences
from domain.charts.lanes import MARKS_ACROSS
from domain.charts.timeline import MAX_ROWS, Timeline, make_timeline
from domain.dates.spans import Span
from domain.i18n.status_label import DisplayStatus, display_status
from domain.i18n.translator import Translator
from domain.questions.conditions import conditions_of
from domain.questions.matching import matches
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.instalments import Instalment, make_instalments
from domain.register.meeting import MeetingBody
from domain.register.model import Actor, ActorKind, Deadline, DeadlineKind, Owner, Register, Status
from domain.register.results import Matches
from tests.db.registers import DECEMBER, JUNE, milestone, register, with_milestone
from tests.db.strategies import questions, registers

TODAY = date(2024, 2, 25)
ALL = Question(which=StatusFilter.ALL)


def all_instalments(given: Register) -> list[Instalment]:
    """Return all instalments of a register, open."""
    return [
        instalment
        for deliverable in given.deliverables
        for instalment in make_instalments(deliverable, given.directory.milestones)
    ]


def answer_of(
    given: Register, question: Question = ALL, instalments: Iterable[Instalment] | None = None, today: date = TODAY
) -> Answer:
    """Return a register's answer, from its own instalments or from others."""
    candidates = all_instalments(given) if instalments is None else instalments
    conditions = conditions_of(question, given.directory, today=today)
    fitting = [instalment for instalment in candidates if matches(instalment, conditions)]
    fitting.sort(key=lambda instalment: instalment.due or date.max)
    return build_answer(question, Matches(instalments=tuple(fitting)), directory=given.directory, today=today)


def timeline_of(
    given: Register,
    question: Question = ALL,
    instalments: Iterable[Instalment] | None = None,
    *,
    today: date = TODAY,
    language: str = "en",
) -> Timeline:
    """Return the timeline of a register's answer; raise AssertionError if there is none."""
    translator = Translator(language, given.directory)
    timeline = make_timeline(answer_of(given, question, instalments, today), "as read", translator)
    assert timeline is not None
    return timeline


def keys_by_row(timeline: Timeline) -> dict[str, list[str]]:
    """Return the keys of the instalments in each row, by its reference."""
    return {row.ref: [key for lane in row.lanes for mark in lane.marks for key in mark.keys] for row in timeline.rows}


def with_statuses(instalments: Sequence[Instalment], data: st.DataObject) -> list[Instalment]:
    """Return instalments, some of them done or on hold."""
    statuses = st.sampled_from(["", "", "done", "held"])
    return [_with_status(instalment, data.draw(statuses)) for instalment in instalments]


def _with_status(instalment: Instalment, status: str) -> Instalment:
    if status == "done":
        return replace(instalment, status=Status.DONE)
    return replace(instalment, hold="waits" if status else "")


@pytest.mark.long
@settings(max_examples=150)
@given(data=st.data(), given=registers(), today=st.dates(date(2023, 6, 1), date(2026, 6, 1)))
def test_a_row_has_all_of_a_deliverable(data: st.DataObject, given: Register, today: date) -> None:
    """Each dated instalment that fits is once in the chart, in its deliverable's row, with its status."""
    question = data.draw(st.just(ALL) | questions(given))
    instalments = with_statuses(all_instalments(given), data)
    answer = answer_of(given, question, instalments, today)
    timeline = make_timeline(answer, "", Translator("en", given.directory))
    dated = {each.key: each for line in answer.lines for each in line.instalments}
    if timeline is None:
        assert not dated
        return
    assert sorted(dated) == sorted(key for row in keys_by_row(timeline).values() for key in row)
    for ref, row in keys_by_row(timeline).items():
        assert {dated[key].deliverable.ref for key in row} == {ref}
    for lane in (lane for row in timeline.rows for lane in row.lanes):
        for mark in lane.marks:
            assert {display_status(dated[key], today) for key in mark.keys} == {mark.status}
            assert mark.day == min(dated[key].due or today for key in mark.keys)
            assert timeline.first <= mark.day <= timeline.last


@pytest.mark.long
@settings(max_examples=150)
@given(data=st.data(), days=st.lists(st.integers(0, 900), min_size=1, max_size=60))
def test_no_mark_covers_another(data: st.DataObject, days: list[int]) -> None:
    """Whatever the deadlines, marks in a lane are as far apart as they are wide, and each instalment is in one mark."""
    sample = all_instalments(register())[0]
    due = [
        replace(sample, deliverable=replace(sample.deliverable, ref=f"I.{n}a"), due=TODAY + timedelta(days=day))
        for n, day in enumerate(days)
    ]
    instalments = with_statuses(due, data)
    width = lanes.mark_width(TODAY, TODAY + timedelta(days=900))
    layout = lanes.arrange_lanes(instalments, today=TODAY, width=width)
    marks = [mark for lane in layout.lanes for mark in lane.marks]
    assert sorted(key for mark in marks for key in mark.keys) == sorted(each.key for each in instalments)
    assert len(layout.lanes) <= 4
    for lane in layout.lanes:
        for before, after in pairwise(lane.marks):
            with_number = 1 + 0.5 * len(str(len(before.keys))) if len(before.keys) > 1 else 1
            assert (after.day - before.day).days >= int(width * with_number)
    by_key = {each.key: each for each in instalments}
    for mark in marks:
        last = max(by_key[key].due or TODAY for key in mark.keys)
        assert (last - mark.day).days < max(1, layout.days_per_mark)


def test_an_item_of_several_owners_is_drawn_once() -> None:
    """What several bodies owe has one row, with its title and all of them."""
    timeline = timeline_of(register())
    assert [row.ref for row in timeline.rows].count("I.2a") == 1
    (row,) = (row for row in timeline.rows if row.ref == "I.2a")
    assert (row.title, row.owners) == ("Deliverable I.2a", "frontex, europol, eurojust")


def test_rows_are_sorted_by_reference() -> None:
    """Rows are in the order of the note, below the heading of their section, whatever is due first."""
    rows = timeline_of(register()).rows
    assert [row.ref for row in rows] == ["I.1a", "I.2a", "III.1a", "III.1b", "III.2a", "III.3a", "III.7a", "F.2b"]
    assert {row.ref: row.heading for row in rows if row.heading} == {
        "I.1a": "I. Awareness",
        "III.1a": "III. Cooperation",
        "F.2b": "F. Follow-up",
    }


def test_each_status_is_in_the_legend() -> None:
    """Done takes precedence over on hold, and on hold over overdue; the legend has only the statuses shown."""
    instalments = all_instalments(register())
    dated = [each for each in instalments if each.due and each.due < TODAY]
    others = [replace(dated[0], status=Status.DONE, hold="x"), replace(dated[1], hold="x"), *dated[2:]]
    timeline = timeline_of(register(), ALL, others)
    assert [status for status, _ in timeline.legend] == [DisplayStatus.OVERDUE, DisplayStatus.HELD, DisplayStatus.DONE]
    assert [label for _, label in timeline_of(register()).legend] == ["overdue", "open"]


def test_undated_deliverables_are_named() -> None:
    """Deliverables without a deadline are named in a note, and alone make no timeline."""
    given = register()
    assert "Without a deadline, and not drawn: I.5a, I.5b, III.5a, F.1a" in timeline_of(given).frame.notes
    assert (
        make_timeline(
            answer_of(given, Question(which=StatusFilter.ALL, undated=True)), "", Translator("en", given.directory)
        )
        is None
    )


def crowded(owners: int, number: int) -> Register:
    """Return a register with a number of bodies and of deliverables, due on days all over two years."""
    given = register()
    bodies = {
        f"body-{n}": Actor(slug=f"body-{n}", kind=ActorKind.AGENCY, name={"en": f"Body {n}"}, short={"en": f"Body {n}"})
        for n in range(owners)
    }
    directory = replace(given.directory, actors={**given.directory.actors, **bodies})
    made = tuple(
        replace(
            given.deliverables[0],
            ref=f"I.{n}a",
            owners=(Owner(actor=f"body-{n % owners}"),),
            deadline=Deadline(kind=DeadlineKind.ONCE, day=date(2023, 12, 1) + timedelta(days=n * 37 % 730)),
        )
        for n in range(number)
    )
    return Register(directory=directory, key_actions=(replace(given.key_actions[0], deliverables=made),))


@pytest.mark.parametrize("number", [1, 40, 41, 2000])
def test_a_large_register_fits(number: int) -> None:
    """A chart has at most MAX_ROWS rows; it leaves out whole deliverables, and says how many."""
    timeline = timeline_of(crowded(3, number))
    assert len(timeline.rows) == min(number, MAX_ROWS)
    remarks = [note for note in timeline.frame.notes if "not drawn" in note]
    if number <= MAX_ROWS:
        assert remarks == []
    else:
        omitted, is_or_are = number - MAX_ROWS, "deliverable is" if number == MAX_ROWS + 1 else "deliverables are"
        assert remarks == [f"{omitted} more {is_or_are} not drawn: narrow the question."]
    assert len(timeline.frame.alt) <= MAX_ALT_CHARS


def test_the_most_urgent_are_drawn() -> None:
    """If not all deliverables fit, those that are overdue are drawn, in the note's order."""
    given = crowded(3, 200)
    instalments = all_instalments(given)
    late = {f"I.{n}a" for n in range(100, 120)}
    others = [
        replace(each, status=Status.OPEN if each.deliverable.ref in late else Status.DONE, due=date(2024, 1, 1))
        for each in instalments
    ]
    refs = [row.ref for row in timeline_of(given, instalments=others).rows]
    assert late <= set(refs)
    assert refs == sorted(refs, key=lambda ref: int(ref[2:-1]))


def test_many_of_one_deliverable_are_merged() -> None:
    """Where a deliverable's marks would touch they are stacked, and beyond three lanes merged; the chart says so."""
    sample = all_instalments(register())[0]
    weekly = [replace(sample, slug=f"w{n}", due=date(2024, 1, 1) + timedelta(weeks=n)) for n in range(100)]
    timeline = timeline_of(register(), instalments=weekly)
    (row,) = timeline.rows
    assert len(row.statuses) == 100
    assert len(row.lanes) <= 2
    assert any(note.startswith("A number beside a mark") for note in timeline.frame.notes)


def test_the_text_alternative() -> None:
    """It says how much is due from when to when, the number of each status, in all and by deliverable, and the day."""
    instalments = all_instalments(register())
    first = next(each for each in instalments if each.deliverable.ref == "III.2a")
    others = [replace(each, status=Status.DONE) if each is first else each for each in instalments]
    question = Question(which=StatusFilter.ALL, owners=("eurojust",))
    alt = timeline_of(register(), question, others).frame.alt
    # Of III.1a and III.2a three each, of I.2a two, and III.3a; December's of III.2a is done, and III.1a's is late.
    counts = "overdue 1, open 7, done 1."
    assert alt.startswith(f"Timeline of 9 instalments, due from 5 December 2023 to 30 June 2024: {counts}")
    assert "As of 25 February 2024. " in alt
    assert "III.2a Deliverable III.2a: open 2, done 1." in alt


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        (date(2023, 10, 19), date(2023, 10, 1), date(2024, 6, 30)),
        (date(2024, 8, 2), date(2023, 12, 1), date(2024, 8, 31)),
        (date(2030, 1, 1), date(2023, 12, 1), date(2024, 6, 30)),
        (date(2025, 1, 28), date(2023, 12, 1), date(2025, 1, 31)),  # as far off as the chart is long
        (date(2025, 1, 29), date(2023, 12, 1), date(2024, 6, 30)),
        (date(2023, 5, 3), date(2023, 5, 1), date(2024, 6, 30)),
        (date(2023, 5, 2), date(2023, 12, 1), date(2024, 6, 30)),
        (date(2001, 1, 1), date(2023, 12, 1), date(2024, 6, 30)),
    ],
)
def test_today_is_in_the_chart(today: date, first: date, last: date) -> None:
    """The chart reaches today, unless that would leave most of it empty."""
    timeline = timeline_of(register(), Question(which=StatusFilter.ALL, owners=("eurojust",)), today=today)
    assert (timeline.first, timeline.last) == (first, last)


def test_councils_are_lines() -> None:
    """Each Schengen Council in the chart's time is a line with its day, or its month until the day is known."""
    given = register()
    unset = replace(
        given.directory,
        milestones=(*given.directory.milestones[:-1], replace(given.directory.milestones[-1], meets=None)),
    )
    timeline = timeline_of(replace(given, directory=unset))
    assert [council.label for council in timeline.councils] == ["5 December 2023", "4 March 2024", "June 2024"]
    assert [council.day for council in timeline.councils] == [council.day for council in unset.milestones]


def test_a_past_day_is_named() -> None:
    """A chart as of a past day labels that day with its date, not with "today"."""
    answer = replace(answer_of(register()), question=replace(ALL, as_of=TODAY))
    timeline = make_timeline(answer, "as read", Translator("en", register().directory))
    assert timeline is not None
    assert (timeline.frame.today_label, timeline.frame.subtitles) == ("25 February 2024", ("as read",))
    assert timeline_of(register()).frame.subtitles == ("as read", "As of 25 February 2024")


def test_the_width_of_a_mark() -> None:
    """A mark is at least a day wide, and MARKS_ACROSS marks fill the chart."""
    assert lanes.mark_width(date(2024, 1, 1), date(2024, 1, 2)) == 1
    assert lanes.mark_width(date(2024, 1, 1), date(2024, 1, 1) + timedelta(days=10 * MARKS_ACROSS)) == 10


@pytest.mark.parametrize(
    ("today", "last"), [(date(2024, 7, 1), date(2024, 7, 31)), (date(2024, 7, 2), date(2024, 3, 31))]
)
def test_a_short_chart_reaches_today_within_a_quarter(today: date, last: date) -> None:
    """A chart of a month is drawn up to a day within ninety-two days of it."""
    (march,) = (each for each in all_instalments(register()) if each.key == "III.2a@2024-03")
    timeline = timeline_of(register(), instalments=[march], today=today)
    assert (timeline.first, timeline.last) == (date(2024, 3, 1), last)


def test_councils_on_the_first_and_the_last_day_are_drawn() -> None:
    """A Council that meets on the day on which the chart begins or ends is a line at its edge."""
    given = register()
    for council, day in ((DECEMBER, date(2023, 12, 1)), (JUNE, date(2024, 6, 30))):
        given = with_milestone(given, milestone(council, day))
    timeline = timeline_of(given, Question(which=StatusFilter.ALL, owners=("eurojust",)))
    assert (timeline.first, timeline.last) == (date(2023, 12, 1), date(2024, 6, 30))
    assert [line.day for line in timeline.councils] == [date(2023, 12, 1), date(2024, 3, 4), date(2024, 6, 30)]


def test_one_crowded_row_is_explained() -> None:
    """That a number stands beside marks is said wherever one row has such, be it not the first."""
    single, sample, *_ = (each for each in all_instalments(register()) if each.due and not each.starts)
    crowd = [replace(sample, slug=f"{number}") for number in range(5)]
    assert single.deliverable.ref != sample.deliverable.ref
    for instalments in (
        [single, *crowd],
        [*crowd, replace(single, deliverable=all_instalments(register())[-1].deliverable)],
    ):
        notes = timeline_of(register(), instalments=instalments).frame.notes
        assert [note.startswith("A number beside a mark") for note in notes] == [True]


def test_one_late_instalment_makes_a_deliverable_urgent() -> None:
    """Of too many rows that is drawn which has something overdue, whatever of it is done."""
    given = crowded(3, MAX_ROWS + 20)
    instalments = [replace(each, due=date(2024, 3, 1)) for each in all_instalments(given)]
    last = instalments[-1]
    late = replace(last, slug="late", due=date(2024, 1, 1))
    done = replace(last, slug="done", due=date(2024, 1, 1), status=Status.DONE)
    rows = timeline_of(given, instalments=[*instalments[:-1], late, done]).rows
    assert rows[-1].ref == last.deliverable.ref


@pytest.mark.parametrize(
    ("lengths", "expected"),
    [
        ((MAX_ALT_CHARS - 1,), MAX_ALT_CHARS),  # with its full stop
        ((MAX_ALT_CHARS - 4, 1), MAX_ALT_CHARS),
        ((MAX_ALT_CHARS - 3, 1), MAX_ALT_CHARS),  # cut, with room for the mark of that
        ((MAX_ALT_CHARS - 2, 1), MAX_ALT_CHARS - 1),  # cut, without
    ],
)
def test_sentences_are_kept_whole(lengths: tuple[int, ...], expected: int) -> None:
    """As many sentences as fit are kept; that there are more is shown if there is room."""
    text = fit_sentences("x" * length for length in lengths)
    assert len(text) == expected
    assert text.endswith("…") is (lengths == (MAX_ALT_CHARS - 3, 1))
    assert text.count(".") == (2 if lengths == (MAX_ALT_CHARS - 4, 1) else 1)


@pytest.mark.parametrize(
    ("number", "remark"), [(20, ""), (21, "1 more is not shown here."), (22, "2 more are not shown here.")]
)
def test_twenty_references_are_named(number: int, remark: str) -> None:
    """Of more deliverables without a deadline the rest are counted."""
    given = crowded(1, number)
    undated = [replace(each, due=None) for each in all_instalments(given)]
    dated = next(each for each in all_instalments(register()) if each.key == "III.2a@2024-03")
    notes = timeline_of(given, instalments=[dated, *undated]).frame.notes
    assert notes[0].count("I.") == min(number, 20)
    assert list(notes[1:]) == ([remark] if remark else [])


def test_meetings_of_other_bodies_are_named() -> None:
    """Their lines have the body before the day, and the label of the lines names each body that meets."""
    jha = replace(milestone(JUNE, date(2024, 6, 20)), body=MeetingBody.JHA_COUNCIL)
    given = register()
    assert timeline_of(given).councils_label == "Schengen Council"
    both = replace(given, directory=replace(given.directory, milestones=(*given.directory.milestones, jha)))
    timeline = timeline_of(both)
    assert [line.label for line in timeline.councils][-2:] == ["13 June 2024", "JHA Council, 20 June 2024"]
    assert timeline.councils_label == "Schengen Council and JHA Council"
    none = replace(given, directory=replace(given.directory, milestones=()))
    (instalment,) = (each for each in all_instalments(given) if each.key == "III.2a@2024-03")
    alone = timeline_of(none, instalments=[instalment])
    assert (alone.councils_label, alone.councils) == ("Schengen Council", ())


def test_the_frame_of_a_chart() -> None:
    """Its title, how it was read with dots that do not begin a line, the note, the months, and what is not in it."""
    given = register()
    when = DueFilter(bound=Bound.BY, span=Span.day(date(2024, 6, 30)))
    answer = answer_of(given, Question(which=StatusFilter.ALL, when=when))
    timeline = make_timeline(replace(answer, has_more=True), "a · b", Translator("en", given.directory))
    assert timeline is not None
    frame = timeline.frame
    assert (frame.title, frame.note, frame.marking, frame.source) == (
        "Deliverables of note 13901/23",
        "13901/23",
        "LIMITE",
        "Note 13901/23, LIMITE.",
    )
    assert frame.subtitles == ("a\N{NO-BREAK SPACE}· b", "As of 25 February 2024")
    assert frame.notes == ("4 more have no deadline.", "There are more; narrow the question by an owner or a time.")
    assert (frame.today, frame.today_label, frame.months[0], frame.months[11], len(frame.months)) == (
        TODAY,
        "today",
        "Jan",
        "Dec",
        12,
    )
    assert frame.alt.endswith("4 more have no deadline. There are more; narrow the question by an owner or a time.")


def test_rows_of_several_notes() -> None:
    """Those of each are under its number and marking, the oldest first, with the references that it gives them."""
    given = register()
    note = replace(given.directory.note, number="9999/24", date=date(2023, 1, 1), marking="PUBLIC")
    directory = replace(
        given.directory,
        notes={**given.directory.notes, "9999/24": note},
        sections={**given.directory.sections, "9999/24 III": {"en": "Ports"}},
    )
    (first,) = (each for each in all_instalments(given) if each.key == "III.2a@2024-03")
    deliverable = replace(first.deliverable, ref="9999/24 III.2a", key_action="9999/24 III.2")
    found = [first, replace(first, deliverable=deliverable)]
    rows = timeline_of(replace(given, directory=directory), instalments=found).rows
    assert [(row.heading, row.ref, row.full_ref) for row in rows] == [
        ("Note 9999/24, PUBLIC · III. Ports", "III.2a", "9999/24 III.2a"),
        ("Note 13901/23, LIMITE · III. Cooperation", "III.2a", "13901/23 III.2a"),
    ]
