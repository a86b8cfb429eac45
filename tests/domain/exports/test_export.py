"""The content of a file: a row for each instalment, its sentences, and its name."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from domain.answers.answer import Answer, build_answer
from domain.exports.export import (
    Export,
    exported_instalments,
    file_comment,
    file_name,
    make_export,
    on_its_way_message,
    sent_message,
)
from domain.exports.instalment_columns import instalment_cells, instalment_header, make_instalment_row
from domain.i18n.status_label import DisplayStatus
from domain.i18n.translator import Translator
from domain.questions.model import Question, StatusFilter
from domain.register.audit_events import Change
from domain.register.instalments import Instalment, Progress
from domain.register.model import Status
from domain.register.results import Matches
from tests.domain.answers.test_explanation import REGISTER, TODAY
from tests.domain.answers.test_headline import ENGLISH, instalments

#: Half past midnight in Brussels, on the next day.
AT = datetime(2023, 12, 5, 23, 30, tzinfo=UTC)
NOTE = REGISTER.directory.note


def answer_of(*found: Instalment, has_more: bool = False) -> Answer:
    """Return an answer that finds these instalments."""
    matches = Matches(instalments=found, has_more=has_more)
    return build_answer(Question(which=StatusFilter.ALL), matches, directory=REGISTER.directory, today=TODAY)


def export_of(answer: Answer, *, record_head: str = "") -> Export:
    """Return an answer's export with one change."""
    change = Change(at=AT, by="register.yaml", surface="x", kind="done", ref="III.2a@2024-03", number=7)
    return make_export(answer, "as read", ENGLISH, changes=[change], name_of=lambda _: None, record_head=record_head)


def test_a_row_has_all_that_is_known_of_an_instalment() -> None:
    """Each column has its own field, for programs and in words; days are those of Brussels."""
    (held,) = instalments("III.3a@2024-06 held")
    progress = Progress(text="a draft", expected=date(2024, 5, 20), by="U1", at=AT)
    whole = replace(held, report="ST 2/24", progress=progress, moved_to="2024-06", starts=date(2024, 1, 1))
    row = make_instalment_row(whole, TODAY, ENGLISH)
    assert (row.note, row.marking, row.ref, row.key_action, row.title) == (
        "13901/23",
        "LIMITE",
        "III.3a",
        "III.3",
        "Deliverable III.3a",
    )
    owners = [(each.actor, each.name, each.unit, each.unit_name, each.is_lead) for each in row.owners]
    assert owners == [("europol", "europol", "efecc", "efecc", False), ("eurojust", "eurojust", None, None, False)]
    assert (row.slug, row.month, row.starts, row.due, row.council, row.moved) == (
        "2024-06",
        "June 2024",
        date(2024, 1, 1),
        date(2024, 6, 30),
        "2024-06",
        True,
    )
    assert (row.status, row.status_word, row.done_on) == (DisplayStatus.HELD, "on hold", None)
    assert instalment_cells(row, with_note=False) == (
        "III.3a",
        "Deliverable III.3a",
        "europol (efecc), eurojust",
        "June 2024",
        date(2024, 6, 30),
        "on hold",
        None,
        "",
        "waits",
        "ST 2/24",
        "a draft",
        date(2024, 5, 20),
        "III.3",
        "LIMITE",
    )
    (late,) = instalments("I.1a@2023-12")
    done = make_instalment_row(replace(late, status=Status.DONE, done_at=AT, evidence="ST 1/23"), TODAY, ENGLISH)
    assert (done.status, done.done_on, done.evidence, done.moved) == (
        DisplayStatus.DONE,
        date(2023, 12, 6),
        "ST 1/23",
        False,
    )
    assert make_instalment_row(late, TODAY, ENGLISH).status_word == "overdue"
    (lead,) = instalments("III.1a@2023-12")
    assert [each.is_lead for each in make_instalment_row(lead, TODAY, ENGLISH).owners] == [False, True]
    (undated,) = instalments("I.5b@undated")
    bare = make_instalment_row(undated, TODAY, ENGLISH)
    assert (bare.month, bare.due, bare.council, bare.progress, bare.expected) == (None, None, None, "", None)


def test_the_headings_of_the_columns() -> None:
    """There is one for each cell; of several notes the number of each stands first."""
    columns = (
        *("Reference", "Title", "Owners", "Instalment", "Deadline", "Status", "Done on", "Evidence"),
        *("On hold because", "Reported by its owner", "Progress", "Expected on", "Paragraph", "Marking"),
    )
    assert instalment_header(ENGLISH) == columns
    other = replace(NOTE, number="9999/24", date=date(2024, 5, 2), marking="PUBLIC")
    several = Translator("en", replace(REGISTER.directory, notes={"": NOTE, "9999/24": other}))
    assert instalment_header(several) == ("Council note", *columns)
    (of_first,) = instalments("III.2a@2024-03")
    deliverable = replace(of_first.deliverable, ref="9999/24 I.1a", key_action="9999/24 I.1")
    row = make_instalment_row(replace(of_first, deliverable=deliverable), TODAY, several)
    cells = instalment_cells(row, with_note=True)
    assert (cells[:2], cells[-2:]) == (("9999/24", "I.1a"), ("I.1", "PUBLIC"))


def test_a_file_has_the_answers_instalments_in_its_order() -> None:
    """Those with a date first, each deliverable's together; then what it says of itself."""
    found = instalments("III.2a@2024-03", "I.5b@undated", "I.2a@2024-03", "III.2a@2024-06")
    answer = answer_of(*found, has_more=True)
    keys = ["III.2a@2024-03", "III.2a@2024-06", "I.2a@2024-03", "I.5b@undated"]
    assert [each.key for each in exported_instalments(answer)] == keys
    export = export_of(answer, record_head="abc")
    assert [f"{row.ref}@{row.slug}" for row in export.instalments] == keys
    assert (export.language, export.note, export.note_date, export.marking, export.source) == (
        "en",
        "13901/23",
        date(2023, 10, 11),
        "LIMITE",
        "Note 13901/23, LIMITE.",
    )
    assert (export.title, export.read_as, export.as_of, export.day) == (
        "Deliverables of note 13901/23, LIMITE",
        "as read",
        "As of 11 December 2023.",
        date(2023, 12, 11),
    )
    assert (export.is_truncated, export.has_several_notes, export.record) == (True, False, "Change history: abc")
    tables = [
        (table.name, table.header[0], len(list(table.rows))) for table in (export.instalment_table, export.change_table)
    ]
    assert tables == [("Deliverables", "Reference", 4), ("Change history", "Number", 1)]


@pytest.mark.parametrize(
    ("number", "has_more", "head", "expected"),
    [
        (1, False, "", "1 instalment is in this file. Note 13901/23, LIMITE."),
        (2, False, "abc", "2 instalments are in this file. Note 13901/23, LIMITE. Change history: abc."),
        (
            2,
            True,
            "abc",
            (
                "2 instalments are in this file. Note 13901/23, LIMITE. There are more; narrow the question by an "
                "owner or a time. Change history: abc."
            ),
        ),
        (
            1,
            True,
            "",
            (
                "1 instalment is in this file. Note 13901/23, LIMITE. There are more; narrow the question by an owner "
                "or a time."
            ),
        ),
    ],
)
def test_what_is_said_with_a_file(number: int, has_more: bool, head: str, expected: str) -> None:  # noqa: FBT001  # a table
    """How much is in it, its marking, whether there is more, and the head of the record."""
    found = instalments("III.2a@2024-03", "III.2a@2024-06")[:number]
    assert file_comment(export_of(answer_of(*found, has_more=has_more), record_head=head), ENGLISH) == expected


def test_names_and_ways_of_files() -> None:
    """A name has nothing that file systems refuse; where files are or will be is said."""
    assert file_name("13901/23", "LIMITE", date(2024, 6, 3)) == "13901-23-LIMITE-2024-06-03"
    assert (
        file_name("13901/1/23 REV 1", "LIMITE, PUBLIC.", date(2024, 6, 3))
        == "13901-1-23-REV-1-LIMITE-PUBLIC-2024-06-03"
    )
    names = ["a.pdf", "a.docx"]
    assert sent_message(names, ENGLISH, directly=True) == "In your direct messages: a.pdf, a.docx"
    assert sent_message(names, ENGLISH, directly=False) == "In this thread: a.pdf, a.docx"
    assert on_its_way_message(names, ENGLISH, directly=True) == "On its way to your direct messages: a.pdf, a.docx"
    assert on_its_way_message(names, ENGLISH, directly=False) == "On its way into this thread: a.pdf, a.docx"
