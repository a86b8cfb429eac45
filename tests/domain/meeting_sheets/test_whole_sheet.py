"""A whole sheet, field by field, and the sentences about sheets."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.i18n.translator import Translator
from domain.meeting_sheets.agenda import sort_by_note
from domain.meeting_sheets.rows import SheetRow, SheetStatus, footnote_mark
from domain.meeting_sheets.sentences import file_comment, file_name, no_sheet_message, title
from domain.meeting_sheets.sheet import make_sheet
from domain.questions.model import Bound, DueFilter, Question, Reading, StatusFilter
from domain.register.instalments import Progress
from domain.register.model import KeyAction, Owner
from tests.db.registers import JUNE
from tests.domain.meeting_sheets.samples import AT, DIRECTORY, TODAY, agenda_at, done_instalment, open_instalment

ENGLISH = Translator("en", DIRECTORY)
(*_, JUNE_COUNCIL) = DIRECTORY.milestones


def test_a_whole_sheet() -> None:
    """The note and its marking, the meeting and the time, counts, columns, sections, rows and remarks."""
    progress = Progress(text="a draft", expected=date(2024, 6, 20), by="U1", at=AT)
    instalments = [
        open_instalment("I.1a@2023-12"),
        replace(open_instalment("III.3a@2024-06"), hold="waits", report="ST 2/24", progress=progress),
        replace(open_instalment("III.2a@2024-06"), hold="waits", progress=progress),
        done_instalment("III.1a@2024-06", date(2024, 5, 31)),
        open_instalment("I.5a@undated"),
    ]
    sheet = make_sheet(instalments, agenda_at(JUNE), ENGLISH, at=AT, which=StatusFilter.OPEN, read_as="as\nread")
    assert (sheet.language, sheet.title, sheet.marking, sheet.note_number, sheet.note, sheet.subject) == (
        "en",
        "Meeting sheet: Schengen Council 2024-06",
        "LIMITE",
        "13901/23",
        "Note 13901/23 of 11 October 2023",
        "Schengen",
    )
    assert (sheet.source, sheet.council, sheet.meets, sheet.as_of, sheet.read_as, sheet.made_at, sheet.summary) == (
        "Note 13901/23, LIMITE.",
        "Schengen Council 2024-06",
        "13 June 2024",
        "As of 3 June 2024 09:00, Brussels time",
        "as read",
        AT,
        "4 instalments",
    )
    assert [(each.status, each.label, each.number) for each in sheet.status_counts] == [
        (SheetStatus.OVERDUE, "overdue", 1),
        (SheetStatus.REPORTED, "reported done", 1),
        (SheetStatus.OPEN, "open", 0),
        (SheetStatus.HELD, "on hold", 1),
        (SheetStatus.DONE, "done", 1),
    ]
    assert sheet.columns == (
        "Reference",
        "Title",
        "Owners",
        "Instalment",
        "Status",
        "Evidence and open points",
        "Outcome",
    )
    assert [section.heading for section in sheet.sections] == ["Overdue: I. Awareness", "III. Cooperation"]
    rows = [row for section in sheet.sections for row in section.rows]
    assert [(row.ref, row.title, row.owners, row.due, row.status_text, row.details) for row in rows] == [
        ("I.1a", "Deliverable I.1a", "europol", ("5 December 2023", "(191 days late)"), "overdue", ()),
        (
            "III.1a",
            "Deliverable III.1a",
            "jha-agencies, europol in particular",
            ("13 June 2024",),
            "done on 31 May 2024",
            ("ST 1/24",),
        ),
        (
            "III.2a",
            "Deliverable III.2a",
            "eurojust",
            ("13 June 2024",),
            "on hold",
            ("waits", "a draft, expected 20 June, 7 days late"),
        ),
        (
            "III.3a",
            "Deliverable III.3a",
            "europol (efecc), eurojust",
            ("30 June 2024",),
            "reported done",
            ("waits", "ST 2/24", "a draft, expected 20 June"),
        ),
    ]
    assert sheet.remarks == (
        "1 more has no deadline.",
        "Days late are counted to the day of the meeting.",
        (
            "On this sheet: what is due by this Council and not done, what was due for it, and what was done since the "
            "one before (4 March 2024)."
        ),
    )
    assert (sheet.footnotes, sheet.page_pattern) == ({}, "Page {number} of {pages}")
    first = replace(agenda_at(JUNE), previous=None)
    alone = make_sheet([], first, ENGLISH, at=AT, which=StatusFilter.OPEN)
    assert alone.remarks == ("On this sheet: what is due by this Council and not done, and what was done until then.",)
    assert (alone.summary, alone.read_as) == ("0 instalments", "")


def test_of_several_notes_a_sheet_names_each() -> None:
    """Their numbers stand together, without a day or a subject; sections have their note's number and marking."""
    other = replace(DIRECTORY.note, number="9999/24", date=date(2024, 5, 2), marking="PUBLIC")
    directory = replace(
        DIRECTORY,
        notes={"": DIRECTORY.note, "9999/24": other},
        sections={**DIRECTORY.sections, "9999/24 I": {"en": "Ports"}},
    )
    first = open_instalment("III.2a@2024-06")
    deliverable = replace(first.deliverable, ref="9999/24 I.3a", key_action="9999/24 I.3")
    sheet = make_sheet(
        [replace(first, deliverable=deliverable), first],
        replace(agenda_at(JUNE), today=TODAY),
        Translator("en", directory),
        at=AT,
        which=StatusFilter.OPEN,
    )
    assert (sheet.note, sheet.subject, sheet.marking) == ("13901/23, 9999/24", "", "LIMITE, PUBLIC")
    assert [(section.heading, section.rows[0].ref) for section in sheet.sections] == [
        ("Note 13901/23, LIMITE · III. Cooperation", "III.2a"),
        ("Note 9999/24, PUBLIC · I. Ports", "I.3a"),
    ]


@pytest.mark.parametrize(
    ("owners", "expected"),
    [
        ((), "no owner named"),
        ((60, 68), f"{'a' * 60}, {'b' * 68}"),
        ((60, 71), f"{'a' * 60}, 1 more…"),
        ((60, 60, 60, 5), f"{'a' * 60}, {'b' * 60}, 2 more…"),
        ((200, 5), f"{'a' * 129}…, 1 more…"),
    ],
)
def test_owners_that_are_too_many(owners: tuple[int, ...], expected: str) -> None:
    """As many names as have room in their cell, and how many more there are."""
    first = open_instalment("III.2a@2024-06")
    named = tuple(Owner(actor=letter * length) for letter, length in zip("abcd", owners, strict=False))
    given = replace(first, deliverable=replace(first.deliverable, owners=named))
    sheet = make_sheet([given], agenda_at(JUNE), ENGLISH, at=AT, which=StatusFilter.OPEN)
    ((row,),) = (section.rows for section in sheet.sections)
    assert row.owners == expected


def test_texts_have_as_many_characters_as_their_cells() -> None:
    """Titles, details and open points are cut, and the row says so."""
    first = open_instalment("III.2a@2024-06")
    for extra, is_cut in ((0, False), (1, True)):
        deliverable = replace(
            first.deliverable,
            title={"en": "t" * (170 + extra)},
            open_point={"en": "p" * (180 - len("Open point: ") + extra)},
        )
        given = replace(first, deliverable=deliverable, hold="h" * (220 + extra))
        sheet = make_sheet([given], agenda_at(JUNE), ENGLISH, at=AT, which=StatusFilter.OPEN)
        ((row,),) = (section.rows for section in sheet.sections)
        lengths = (len(row.title), len(row.details[0]), len(row.open_point))
        assert lengths == (170, 220, 180)
        assert [text.endswith("…") for text in (row.title, row.details[0], row.open_point)] == [is_cut] * 3
        assert row.is_truncated is is_cut


def test_a_footnote_stands_beside_the_title() -> None:
    """With its number in superscript, which does not leave the title alone at the end of a line."""
    row = SheetRow(
        ref="I.1a",
        section="I",
        title="Title",
        owners="",
        due=(),
        status=SheetStatus.OPEN,
        status_text="open",
        details=(),
        open_point="",
        number=1,
    )
    assert (row.noted_title, replace(row, footnote=12).noted_title) == ("Title", "Title\N{NO-BREAK SPACE}¹²")
    assert footnote_mark(907) == "⁹⁰⁷"


def test_rows_are_in_the_notes_order() -> None:
    """By section as the note has them, by numbers and not by letters, by deadline; what has none comes last."""
    first = open_instalment("III.2a@2024-06")

    def named(ref: str, due: date | None = None) -> object:
        action = KeyAction(ref=ref[:-1], title={"en": ref})
        return replace(first, deliverable=replace(first.deliverable, ref=ref, key_action=action.ref), due=due)

    given = [named(ref) for ref in ("V.1a", "F.1a", "III.10a", "III.9b", "III.9a", "I.2a")]
    assert [each.deliverable.ref for each in sort_by_note(given, DIRECTORY)] == [  # type: ignore[arg-type]  # instalments
        "I.2a",
        "III.9a",
        "III.9b",
        "III.10a",
        "F.1a",
        "V.1a",
    ]
    days = [None, date(2024, 6, 13), date(2024, 3, 4)]
    same = [named("I.2a", day) for day in days]
    assert [each.due for each in sort_by_note(same, DIRECTORY)] == [*reversed(days)]  # type: ignore[arg-type]  # instalments


def test_sentences_about_sheets() -> None:
    """The title, the file's name without what file systems refuse, and the message with it."""
    assert title(JUNE_COUNCIL, ENGLISH) == "Meeting sheet: Schengen Council 2024-06"
    assert file_name("13901/1/23 REV 1", "LIMITE", JUNE_COUNCIL) == "13901-1-23-REV-1-LIMITE-sheet-2024-06-13"
    assert file_comment(JUNE_COUNCIL, "Note.", ENGLISH) == "Meeting sheet: Schengen Council 2024-06. Note."


KNOWN = (
    "A sheet is for one Schengen Council: name its month, as in /schengen sheet June 2024. Those I know are in "
    "December 2023, March 2024 and June 2024."
)


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (None, KNOWN),
        (DueFilter(bound=Bound.IN, span=Span.months(JUNE)), KNOWN),
        (DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 4), 3)), KNOWN),
        (
            DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 5))),
            "I know no Schengen Council at “May 2024”. Those I know are in December 2023, March 2024 and June 2024.",
        ),
    ],
)
def test_why_there_is_no_sheet(when: DueFilter | None, expected: str) -> None:
    """No Council meets in that month, or the time is not that of one; without any, that none is known."""
    question = Question(when=when)
    reading = Reading(text="", language="en", question=question)
    assert no_sheet_message(reading, question, ENGLISH) == expected
    none = Translator("en", replace(DIRECTORY, milestones=()))
    if when is None:
        assert no_sheet_message(reading, question, none) == "No later Schengen Council is known yet."


def test_the_time_of_a_sheet_is_that_of_its_data() -> None:
    """A sheet of a past day says so; the day is that of Brussels."""
    midnight = datetime(2024, 6, 2, 22, 30, tzinfo=UTC)
    for today, expected in (
        (TODAY, "As of 3 June 2024 00:30, Brussels time"),
        (date(2024, 6, 2), "as things stood on 2 June 2024"),
    ):
        agenda = agenda_at(JUNE, today)
        assert make_sheet([], agenda, ENGLISH, at=midnight, which=StatusFilter.OPEN).as_of == expected
