"""Rows of changes: what was changed, from what to what, for programs and in words."""

from datetime import UTC, datetime
from typing import Any

import pytest

from domain.exports.change_columns import ChangeRow, change_cells, change_header, make_change_row
from domain.register.audit_events import Change
from tests.domain.answers.test_headline import ENGLISH

#: Half past midnight in Brussels.
AT = datetime(2023, 10, 20, 22, 30, 15, 500_000, tzinfo=UTC)
PERSON, CHANNEL = "U0PERSON", "C0CHANNEL"
OPEN: dict[str, Any] = {"status": "open", "hold": "", "report": "", "moved_to": "", "due": "2024-03-04"}
DONE = {**OPEN, "status": "done", "evidence": "ST 1/24"}
HELD, REPORTED = {**OPEN, "hold": "waits"}, {**OPEN, "report": "ST 1/24"}
MOVED = {**OPEN, "moved_to": "2024-04-30", "due": "2024-04-30"}
FAR = {**OPEN, "progress": "a draft", "progress_at": "2023-10-20"}
EUROPOL = [{"actor": "europol", "via": "efecc"}]
BOTH = [{"actor": "europol"}, {"actor": "frontex", "lead": True}]


def row_of(kind: str, ref: str, before: dict[str, Any], after: dict[str, Any], **fields: Any) -> ChangeRow:  # noqa: ANN401  # any of a change's
    """Return the row of a change, in which one person has a known name."""
    by = fields.pop("by", PERSON)
    entry = Change(at=AT, by=by, surface="x", kind=kind, ref=ref, number=7, before=before, after=after, **fields)
    return make_change_row(entry, ENGLISH, {PERSON: "Anna"}.get)


@pytest.mark.parametrize(
    ("kind", "before", "after", "field", "codes", "words"),
    [
        ("done", OPEN, DONE, "status", ("open", "done"), ("open", "done")),
        ("reopened", DONE, OPEN, "status", ("done", "open"), ("done", "open")),
        ("held", OPEN, HELD, "status", ("open", "on-hold"), ("open", "on hold")),
        ("reported", OPEN, REPORTED, "status", ("open", "reported"), ("open", "reported by its owner")),
        (
            "held",
            REPORTED,
            {**REPORTED, "hold": "waits"},
            "status",
            ("reported", "on-hold"),
            ("reported by its owner", "on hold"),
        ),
        ("done", {}, {"status": "done"}, "status", ("", "done"), ("", "done")),
        ("reopened", {"status": "done"}, {}, "status", ("done", ""), ("done", "")),
        ("deadline", OPEN, MOVED, "deadline", ("2024-03-04", "2024-04-30"), ("4 March 2024", "30 April 2024")),
        (
            "deadline",
            {**OPEN, "due": None},
            MOVED,
            "deadline",
            ("", "2024-04-30"),
            ("no deadline set", "30 April 2024"),
        ),
        ("progress", OPEN, FAR, "progress", ("", "a draft"), ("", "a draft")),
        ("done", FAR, {**DONE, "progress": ""}, "status", ("open", "done"), ("open", "done")),
        (
            "owners",
            {"owners": EUROPOL},
            {"owners": BOTH},
            "owners",
            ("europol/efecc", "europol, frontex"),
            ("europol (efecc)", "europol, frontex in particular"),
        ),
        (
            "owners",
            {"owners": EUROPOL},
            {"owners": []},
            "owners",
            ("europol/efecc", ""),
            ("europol (efecc)", "no owner named"),
        ),
        (
            "changed",
            {"owners": "europol"},
            {"owners": "frontex"},
            "owners",
            ("europol", "frontex"),
            ("europol", "frontex"),
        ),
        (
            "changed",
            {"due": "2024-03-04"},
            {"due": "2024-04-30"},
            "due",
            ("2024-03-04", "2024-04-30"),
            ("4 March 2024", "30 April 2024"),
        ),
        ("changed", {"title": "Old"}, {"title": "New"}, "title", ("Old", "New"), ("Old", "New")),
        ("removed", {"title": "Old"}, {}, "title", ("Old", ""), ("Old", "")),
        ("added", {}, {}, "", ("", ""), ("", "")),
    ],
)
def test_what_was_changed(  # noqa: PLR0917  # a table
    kind: str,
    before: dict[str, Any],
    after: dict[str, Any],
    field: str,
    codes: tuple[str, str],
    words: tuple[str, str],
) -> None:
    """One field of each change, before and after it: by its code, and as people read it."""
    row = row_of(kind, "III.2a@2024-03", before, after)
    assert (row.field, (row.before_code, row.after_code), (row.before, row.after)) == (field, codes, words)


def test_a_row_says_who_when_where_and_why() -> None:
    """A person is named, or somebody in Slack; the time is Brussels' for readers; a whole deliverable has no month."""
    row = row_of("reopened", "III.2a@2024-03", DONE, OPEN, reason="a slip", undoes=3)
    assert (row.number, row.at, row.by, row.kind, row.undoes) == (7, AT, "Anna", "reopened", 3)
    assert (row.note, row.marking, row.ref, row.slug, row.month) == (
        "13901/23",
        "LIMITE",
        "III.2a",
        "2024-03",
        "March 2024",
    )
    local = datetime(2023, 10, 21, 0, 30, 15)  # noqa: DTZ001  # a cell has the wall time
    shared = ("March 2024", "#3 taken back (III.2a, March 2024)", "done", "open", "a slip", "LIMITE")
    assert change_cells(row, with_note=False) == (7, local, "Anna", "III.2a", *shared)
    assert change_cells(row, with_note=True) == (7, local, "Anna", "13901/23", "III.2a", *shared)
    other = row_of("admission", CHANNEL, {}, {"state": "allowed"}, by="U0SOMEBODY")
    assert (other.by, other.what) == ("somebody in Slack", "somebody in Slack allowed")
    assert row_of("owners", "III.2a", {"owners": []}, {"owners": []}, by="register.yaml").by == "register.yaml"
    whole = row_of("owners", "III.2a", {"owners": []}, {"owners": []})
    assert (whole.slug, whole.month) == (None, None)
    undated = row_of("done", "I.5b@undated", OPEN, DONE)
    assert (undated.slug, undated.month) == ("undated", None)


def test_the_headings_of_the_columns() -> None:
    """There is one for each cell."""
    assert change_header(ENGLISH) == (
        "Number",
        "When",
        "Who",
        "Reference",
        "Instalment",
        "What",
        "From",
        "To",
        "Reason",
        "Marking",
    )
