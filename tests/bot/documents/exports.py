"""Exports for tests of file formats, with texts that mean something in one format or another."""

from datetime import UTC, date, datetime

from hypothesis import strategies as st
from msgspec.structs import replace

from domain.exports.change_columns import ChangeRow
from domain.exports.export import Export
from domain.exports.instalment_columns import InstalmentRow, RowOwner
from domain.i18n.status_label import DisplayStatus

#: Texts that a spreadsheet would compute or open at the beginning of a cell.
FORMULAS = (
    "=1+1",
    '=HYPERLINK("https://evil.example","Council")',
    "=cmd|'/c calc'!A1",
    "+cmd|'/c calc'!A1",
    "-2+3+cmd|'/c calc'!A1",
    "@SUM(1+1)*cmd|'/c calc'!A1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
)

#: Arbitrary text, and text that means something in one format or another.
TEXTS = st.one_of(
    st.text(st.characters(), max_size=30),
    st.text(";|,\"'=+-@＝＋－＠ \t\r\n\0\\`<>&*_[]~$#:/a1", max_size=20),
    st.sampled_from(
        (*FORMULAS, "<r><t>a</t></r>", "<b>", "_x0041_", "https://evil.example", "&amp;", "1", "2024-06-13")
    ),
)

ENTRY = InstalmentRow(
    note="13901/23",
    marking="LIMITE",
    ref="III.3a",
    key_action="III.3",
    title="Joint report",
    owners=(RowOwner(actor="europol", name="Europol", unit="efecc", unit_name="EFECC", is_lead=False),),
    owned_by="Europol (EFECC)",
    slug="2024-06",
    month="June 2024",
    starts=None,
    due=date(2024, 6, 30),
    council="2024-06",
    moved=False,
    status=DisplayStatus.DONE,
    status_word="done",
    done_on=date(2023, 10, 20),
    evidence="ST 10000/24",
    hold="",
    report="",
    progress="",
    expected=None,
)

TRACE = ChangeRow(
    number=12,
    at=datetime(2023, 10, 20, 10, 0, tzinfo=UTC),
    by="Anna",
    kind="done",
    note="13901/23",
    marking="LIMITE",
    ref="III.3a",
    slug="2024-06",
    month="June 2024",
    what="III.3a, June 2024 marked done: ST 10000/24",
    field="status",
    before_code="open",
    after_code="done",
    before="open",
    after="done",
    reason="",
    undoes=None,
)

EXPORT = Export(
    language="en",
    note="13901/23",
    note_date=date(2023, 10, 6),
    marking="LIMITE",
    source="Note 13901/23, LIMITE.",
    title="Deliverables of note 13901/23, LIMITE",
    read_as="whatever its status",
    as_of="As of 20 October 2023.",
    day=date(2023, 10, 20),
    is_truncated=False,
    instalments=(ENTRY,),
    changes=(TRACE,),
    headers=(
        (
            *("Reference", "Title", "Owners", "Instalment", "Deadline", "Status", "Done on", "Evidence"),
            *("On hold because", "Reported by its owner", "Progress", "Expected on", "Paragraph", "Marking"),
        ),
        ("Number", "When", "Who", "Reference", "Instalment", "What", "From", "To", "Reason", "Marking"),
    ),
    sheet_names=("Deliverables", "Change history"),
)


def exported(*rows: tuple[str, str]) -> Export:
    """Return an export with one instalment and one change per row: a title or an author, and evidence or a reason."""
    return replace(
        EXPORT,
        instalments=tuple(replace(ENTRY, title=title, evidence=evidence) for title, evidence in rows),
        changes=tuple(replace(TRACE, by=author, reason=reason) for author, reason in rows),
    )


#: Exports with arbitrary texts.
EXPORTS = st.lists(st.tuples(TEXTS, TEXTS), max_size=6).map(lambda rows: exported(*rows))
