"""Meeting sheets: how the instalments on an agenda become rows, counts and remarks."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month
from domain.i18n.translator import Translator
from domain.meeting_sheets.agenda import MeetingAgenda
from domain.meeting_sheets.sheet import MeetingSheet, make_sheet
from domain.questions.model import StatusFilter
from domain.register.instalments import Instalment, make_instalments
from domain.register.model import Milestone, Owner, Status
from tests.db.registers import JUNE, MARCH
from tests.domain.meeting_sheets.samples import AT, DIRECTORY, TODAY, agenda_at, done_instalment, open_instalment


def sheet_of(*instalments: Instalment, month: Month = JUNE, which: StatusFilter = StatusFilter.OPEN) -> MeetingSheet:
    """Return the sheet of a month's Council."""
    return make_sheet(instalments, agenda_at(month), Translator("en", DIRECTORY), at=AT, which=which)


def row_statuses(sheet: MeetingSheet) -> list[tuple[str, str, str]]:
    """Return the section heading, reference and status of each row."""
    return [(section.heading, row.ref, row.status_text) for section in sheet.sections for row in section.rows]


def test_overdue_instalments_come_first() -> None:
    """Overdue rows, then the rest, each in the note's order by section and reference; one on hold is not overdue."""
    sheet = sheet_of(
        open_instalment("F.2b@2024-04"),
        open_instalment("III.2a@2024-06"),
        replace(open_instalment("III.2a@2023-12"), hold="waits"),
        open_instalment("III.1a@2024-03"),
        open_instalment("I.1a@2023-12"),
        done_instalment("I.2a@2024-03", date(2024, 5, 1)),
        open_instalment("III.3a@2024-06"),
    )
    assert [(heading.partition(".")[0], ref, status) for heading, ref, status in row_statuses(sheet)] == [
        ("Overdue: I", "I.1a", "overdue"),
        ("Overdue: III", "III.1a", "overdue"),
        ("Overdue: F", "F.2b", "overdue"),
        ("I", "I.2a", "done on 1 May 2024"),
        ("III", "III.2a", "on hold"),
        ("III", "III.2a", "open"),
        ("III", "III.3a", "open"),
    ]
    assert [(each.label, each.number) for each in sheet.status_counts] == [
        ("overdue", 3),
        ("reported done", 0),
        ("open", 2),
        ("on hold", 1),
        ("done", 1),
    ]


def test_instalments_with_equal_status_share_a_row() -> None:
    """A deliverable's instalments with the same status and details are one row with all their days; others are not."""
    sheet = sheet_of(
        open_instalment("III.2a@2023-12"),
        open_instalment("III.2a@2024-03"),
        replace(open_instalment("III.1a@2023-12"), report="annex"),
        open_instalment("III.1a@2024-03"),
    )
    rows = [row for section in sheet.sections for row in section.rows]
    assert [(row.ref, row.status_text, row.due, row.details, row.number) for row in rows] == [
        ("III.1a", "overdue", ("4 March 2024", "(101 days late)"), (), 1),
        ("III.2a", "overdue", ("5 December 2023", "(191 days late)", "4 March 2024"), (), 2),
        ("III.1a", "reported done", ("5 December 2023",), ("annex",), 1),
    ]
    assert [row.open_point for row in rows] == [
        "Open point: The note does not say how often.",
        "",
        "",
    ]


def test_an_open_point_of_several_deliverables_is_a_footnote() -> None:
    """What the note leaves open about several deliverables is said once, and their titles have its number."""
    point = {"en": "No rhythm is set."}
    instalments = [
        replace(instalment, deliverable=replace(instalment.deliverable, open_point=point))
        for instalment in map(open_instalment, ("III.1a@2024-06", "III.2a@2024-06", "III.2a@2024-03"))
    ]
    sheet = sheet_of(*instalments, open_instalment("I.2a@2024-03"))
    rows = [row for section in sheet.sections for row in section.rows]
    assert sheet.footnotes == {1: "Open point: No rhythm is set."}
    assert [(row.ref, row.footnote, row.noted_title.endswith("\N{NO-BREAK SPACE}¹")) for row in rows] == [
        ("I.2a", None, False),
        ("III.2a", 1, True),
        ("III.1a", 1, True),
        ("III.2a", None, False),
    ]
    assert all("No rhythm is set." not in row.open_point for row in rows)


def test_days_late_are_counted_to_the_meeting() -> None:
    """Paper counts no days until the meeting, and days late until then; the sheet says so where something is late."""
    late = sheet_of(open_instalment("III.2a@2024-03"), open_instalment("III.2a@2024-06"))
    rows = [row for section in late.sections for row in section.rows]
    assert late.meets == "13 June 2024"
    assert [row.due for row in rows] == [("4 March 2024", "(101 days late)"), ("13 June 2024",)]
    remark = "Days late are counted to the day of the meeting."
    assert remark in late.remarks
    assert remark not in sheet_of(open_instalment("III.2a@2024-06")).remarks


def test_a_deadline_at_the_meeting_is_not_late_there() -> None:
    """On the sheet of a past meeting what was due at it and is still open has no days late."""
    sheet = sheet_of(open_instalment("III.2a@2024-03"), month=MARCH)
    (row,) = sheet.sections[0].rows
    assert (row.status_text, row.due) == ("overdue", ("4 March 2024",))


def test_many_days_are_counted() -> None:
    """A row with more than three days names the first and the last, and counts the others."""
    (first, *_) = make_instalments(open_instalment("III.2a@2023-12").deliverable, DIRECTORY.milestones)
    days = [date(2023, 12, 5), date(2024, 1, 5), date(2024, 2, 5), date(2024, 3, 5)]
    sheet = sheet_of(*(replace(first, slug=str(Month.of(day)), due=day) for day in days))
    (row,) = sheet.sections[0].rows
    assert row.due == ("5 December 2023", "(191 days late)", "then 3 more instalments", "the last: 5 March 2024")


def test_three_days_are_all_named() -> None:
    """A row with three days names each."""
    (first, *_) = make_instalments(open_instalment("III.2a@2023-12").deliverable, DIRECTORY.milestones)
    days = [date(2023, 12, 5), date(2024, 1, 5), date(2024, 2, 5)]
    sheet = sheet_of(*(replace(first, slug=str(Month.of(day)), due=day) for day in days))
    (row,) = sheet.sections[0].rows
    assert row.due == ("5 December 2023", "(191 days late)", "5 January 2024", "5 February 2024")
    assert not [remark for remark in sheet.remarks if "more instalment" in remark]


def test_an_open_point_stands_beside_what_is_open() -> None:
    """The first row of a deliverable that is not done has what the note leaves open about it."""
    sheet = sheet_of(done_instalment("III.1a@2024-03", date(2024, 5, 1)), open_instalment("III.1a@2024-06"))
    (section,) = sheet.sections
    assert [(row.status_text, bool(row.open_point)) for row in section.rows] == [
        ("done on 1 May 2024", False),
        ("open", True),
    ]


def test_of_many_owners_the_rest_are_counted() -> None:
    """As many owners are named as fit into a cell, and the others counted."""
    instalment = open_instalment("III.2a@2024-06")
    owners = tuple(Owner(actor=slug) for slug in DIRECTORY.actors)
    (row,) = sheet_of(replace(instalment, deliverable=replace(instalment.deliverable, owners=owners))).sections[0].rows
    *named, rest = row.owners.split(", ")
    assert rest == f"{len(owners) - len(named)} more…"
    assert (len(named), len(row.owners)) > (5, 100)


def test_a_text_that_is_cut_is_explained() -> None:
    """If one row of several has a text that is longer than its cell, the sheet says where to read it."""
    short, long = open_instalment("III.2a@2024-06"), replace(open_instalment("III.3a@2024-06"), report="long " * 100)
    assert not [remark for remark in sheet_of(short).remarks if "…" in remark]
    assert [remark for remark in sheet_of(short, long).remarks if remark.startswith("What ends in “…” is longer: see ")]


def many(number: int, key: str, *, first: int = 10, point: str = "") -> list[Instalment]:
    """Return as many open instalments like one, of deliverables in the order of their references."""
    sample, made = open_instalment(key), []
    for index in range(first, first + number):
        deliverable = replace(sample.deliverable, ref=f"I.{index}a", key_action=f"I.{index}")
        made.append(replace(sample, deliverable=replace(deliverable, open_point={"en": point} if point else {})))
    return made


def in_section_three(instalment: Instalment) -> Instalment:
    """Return an instalment of section I as one of section III."""
    deliverable = instalment.deliverable
    ref, action = f"II{deliverable.ref}", f"II{deliverable.key_action}"
    return replace(instalment, deliverable=replace(deliverable, ref=ref, key_action=action))


def test_what_does_not_fit_is_counted_and_what_is_done_goes_first() -> None:
    """Of more rows than two pages have, done ones are left out before open ones, wherever these stand."""
    done_at = done_instalment("III.2a@2024-06", date(2024, 5, 1)).done_at
    done = [replace(each, status=Status.DONE, done_at=done_at) for each in many(150, "III.2a@2024-06")]
    sheet = sheet_of(*done, *many(3, "III.2a@2024-06", first=500), open_instalment("I.1a@2023-12"))
    shown = [ref for _, ref, _ in row_statuses(sheet)]
    assert {"I.1a", "I.500a", "I.501a", "I.502a"} <= set(shown)
    assert f"And {154 - len(shown)} more instalments: see /schengen export" in sheet.remarks
    assert 20 < len(shown) < 154


def test_no_row_that_is_less_urgent_takes_the_place_of_one_that_does_not_fit() -> None:
    """Where an overdue row is too long for the room that is left, no shorter row that is done stands there."""
    late, (long,) = many(39, "III.2a@2024-03"), many(1, "III.2a@2024-03", first=900)
    long = replace(long, deliverable=replace(long.deliverable, title={"en": "long title " * 30}))
    done = done_instalment("III.2a@2024-06", date(2024, 5, 1))
    # Of the second page 3.18 lines are left: less than the long row takes, and enough for the other below its heading.
    assert len(row_statuses(sheet_of(*late, done))) == 40
    sheet = sheet_of(*late, long, done)
    assert {status for _, _, status in row_statuses(sheet)} == {"overdue"}
    assert len(row_statuses(sheet)) == 39
    assert "And 2 more instalments: see /schengen export" in sheet.remarks


def test_a_footnote_is_that_of_a_row_on_the_sheet() -> None:
    """What the note leaves open about rows that did not fit is in no footnote."""
    pointed = many(2, "III.2a@2024-06", first=900, point="No rhythm is set.")
    assert sheet_of(*pointed).footnotes == {1: "Open point: No rhythm is set."}
    assert sheet_of(*many(150, "III.2a@2024-06"), *pointed).footnotes == {}


@pytest.mark.parametrize(
    ("today", "meets"),
    [(date(2024, 6, 13), "13 June 2024"), (date(2024, 6, 14), "it met on 13 June 2024")],
)
def test_a_meeting_is_not_past_on_its_day(today: date, meets: str) -> None:
    """On the day of the meeting it has not met yet."""
    agenda = agenda_at(JUNE, today)
    sheet = make_sheet([], agenda, Translator("en", DIRECTORY), at=AT, which=StatusFilter.OPEN)
    assert sheet.meets == meets
    assert sheet.as_of == f"as things stood on {today:%-d} June 2024"


def test_a_moved_deadline_keeps_its_name() -> None:
    """An instalment whose deadline was moved to another month is still named by its own month."""
    sheet = sheet_of(replace(open_instalment("III.2a@2024-03"), due=date(2024, 5, 31), moved_to="2024-05-31"))
    assert sheet.sections[0].rows[0].due[0] == "March 2024: 31 May 2024"


@pytest.mark.parametrize(("which", "refs"), [(StatusFilter.OVERDUE, ["I.1a"]), (StatusFilter.DONE, ["I.2a"])])
def test_a_status_narrows_the_sheet(which: StatusFilter, refs: list[str]) -> None:
    """With a filter for overdue or done instalments there are no others on the sheet."""
    sheet = sheet_of(
        open_instalment("I.1a@2023-12"),
        done_instalment("I.2a@2024-03", date(2024, 5, 1)),
        open_instalment("III.2a@2024-06"),
        month=JUNE,
        which=which,
    )
    assert [ref for _, ref, _ in row_statuses(sheet)] == refs


def test_undated_deliverables_are_counted() -> None:
    """Deliverables that are not on the sheet since they have no deadline are counted in a remark."""
    sheet = sheet_of(
        open_instalment("I.1a@2023-12"), open_instalment("I.5a@undated"), open_instalment("III.5a@undated")
    )
    assert "2 more have no deadline." in sheet.remarks


def test_what_is_on_the_sheet_is_not_missing_from_it() -> None:
    """A deliverable without a deadline that is on the sheet, since its owner reports it done, is not counted again."""
    reported = replace(open_instalment("I.5a@undated"), report="annex")
    assert "1 more has no deadline." not in sheet_of(reported).remarks
    for others, remark in (
        (("I.5b@undated",), "1 more has no deadline."),
        (("I.5b@undated", "F.1a@undated"), "2 more have no deadline."),
    ):
        assert remark in sheet_of(reported, *map(open_instalment, others)).remarks
    done = done_instalment("I.5b@undated", date(2024, 1, 1))
    assert not [remark for remark in sheet_of(done).remarks if "no deadline" in remark]


def test_a_meeting_without_a_day_says_so() -> None:
    """If the day of the meeting is not known the sheet says so, and the last day of its month counts."""
    march = Milestone(month=Month(2025, 3), name={"en": "Schengen Council March 2025"})
    agenda = MeetingAgenda(council=march, previous=None, today=TODAY)
    sheet = make_sheet(
        [open_instalment("III.7a@2024-12")], agenda, Translator("en", DIRECTORY), at=AT, which=StatusFilter.OPEN
    )
    assert sheet.meets == "the meeting day is not known yet"
    assert [ref for _, ref, _ in row_statuses(sheet)] == ["III.7a"]


def test_a_past_meeting_says_when_it_met() -> None:
    """The sheet of a past Council says on which day it met."""
    assert sheet_of(open_instalment("III.2a@2024-03"), month=MARCH).meets == "it met on 4 March 2024"


@pytest.mark.parametrize(
    ("instalments", "shown"),
    [
        # Rows of 1.28 lines: 35 below a heading of 1.3 on the first page of 47, and 36 on the second one of 46.5.
        (many(150, "III.2a@2024-06"), 71),
        # 30 below the first heading, four below the second, and 36 on the second page.
        ([*many(30, "III.2a@2024-06"), *map(in_section_three, many(120, "III.2a@2024-06"))], 70),
        # Each page has 1.3 lines less for the footnote that its rows share.
        (many(150, "III.2a@2024-06", point="No rhythm is set."), 69),
        # Each row is a line more, for the day by which it is late: 20 on each page.
        (many(150, "III.2a@2024-03"), 20 + 20),
    ],
)
def test_as_many_rows_are_shown_as_two_pages_hold(instalments: list[Instalment], shown: int) -> None:
    """Headings, the spaces between rows, and footnotes take their room."""
    assert len(row_statuses(sheet_of(*instalments))) == shown
