"""Every kind of change has a sentence, and no sentence has an id in it."""

from datetime import UTC, datetime

import pytest

from domain.i18n.translator import Translator
from domain.languages import CODES
from domain.messages.changes.line import SENTENCES, change_line
from domain.messages.changes.messages import bulk_message, history_message, undone_message
from domain.messages.changes.undo import undo_question
from domain.register.audit_events import Change, ChangeKind, Undoable
from domain.register.model import Register

PERSON, CHANNEL, GROUP = "U0PERSON", "C0CHANNEL", "S0GROUP"
AT = datetime(2023, 10, 20, 22, 30, tzinfo=UTC)
#: What an entry names, by the kind of change, where that is no deliverable.
NAMED = {
    ChangeKind.ADMISSION: CHANNEL,
    ChangeKind.SUSPENDED: CHANNEL,
    ChangeKind.LANGUAGE: CHANNEL,
    ChangeKind.CHANNEL_NOTE: CHANNEL,
    ChangeKind.WISHES: CHANNEL,
    ChangeKind.PAGE: CHANNEL,
    ChangeKind.COORDINATOR: PERSON,
    ChangeKind.CONTACT: f"europol {GROUP}",
    ChangeKind.PURGED: PERSON,
}


def test_every_kind_of_change_has_a_sentence() -> None:
    """No kind is missing."""
    assert set(SENTENCES) == set(ChangeKind)


@pytest.mark.parametrize("kind", NAMED)
@pytest.mark.parametrize("undoes", [None, 12])
def test_people_groups_and_channels_are_mentions(register: Register, kind: ChangeKind, undoes: int | None) -> None:
    """What is named by an id is shown by name wherever there is one, also where its change is taken back."""
    entry = Change(
        at=datetime(2023, 10, 20, tzinfo=UTC),
        by=PERSON,
        surface="command",
        kind=kind if undoes is None else ChangeKind.UNDONE,
        ref=NAMED[kind],
        number=13,
        undoes=undoes,
    )
    for code in CODES:
        line = change_line(entry, Translator(code, register.directory))
        shown = line.plain(lambda _: "somebody")
        assert not [slack_id for slack_id in (PERSON, CHANNEL, GROUP) if slack_id in shown]
        assert shown.count("somebody") == 2


def line_of(register: Register, kind: str, ref: str, **fields: object) -> str:
    """Return the line of a change in the history, in English."""
    entry = Change(at=AT, by=PERSON, surface="command", kind=kind, ref=ref, number=13, **fields)  # type: ignore[arg-type]  # fields of changes
    line = change_line(entry, Translator("en", register.directory)).plain(lambda slack_id: f"@{slack_id}")
    return line.removeprefix("#13 – 21 October 2023 00:30 – @U0PERSON – ")


@pytest.mark.parametrize(
    ("kind", "ref", "fields", "expected"),
    [
        ("done", "III.2a@2023-12", {"after": {"evidence": "ST 1/23"}}, "III.2a, December 2023 marked done: ST 1/23"),
        ("done", "III.2a@2023-12", {}, "III.2a, December 2023 marked done: –"),
        ("reopened", "III.2a@2023-12", {"reason": "a slip"}, "III.2a, December 2023 opened again – a slip"),
        ("held", "III.3a@2024-06", {"reason": "waits"}, "III.3a, June 2024 put on hold: waits"),
        ("resumed", "III.3a@2024-06", {"reason": "x"}, "III.3a, June 2024 no longer on hold – x"),
        (
            "reported",
            "III.3a@2024-06",
            {"after": {"report": "ST 2/24"}},
            "III.3a, June 2024 reported done by its owner: ST 2/24",
        ),
        (
            "suspended",
            CHANNEL,
            {"reason": "shared outside this workspace"},
            f"@{CHANNEL} suspended: it is shared outside this workspace",
        ),
        ("suspended", CHANNEL, {"reason": "odd"}, f"@{CHANNEL} suspended: odd"),
        ("admission", CHANNEL, {"after": {"state": "allowed"}}, f"@{CHANNEL} allowed"),
        ("admission", CHANNEL, {"after": {"state": "withdrawn"}}, f"@{CHANNEL} no longer allowed"),
        ("coordinator", PERSON, {"after": {"coordinates": True}}, f"@{PERSON} coordinates"),
        ("coordinator", PERSON, {"before": {"coordinates": True}}, f"@{PERSON} coordinates no longer"),
        ("contact", f"europol {GROUP}", {"after": {"speaks": True}}, f"@{GROUP} speaks for Europol"),
        ("contact", f"europol {GROUP}", {"before": {"speaks": True}}, f"@{GROUP} speaks no longer for Europol"),
        ("lead", "2024-06", {"after": {"lead_days": [28, 7]}}, "days ahead of June 2024: 28, 7"),
        ("lead", "2024-06", {"before": {"lead_days": [28, 7]}}, "days ahead of June 2024: –"),
        ("language", CHANNEL, {"after": {"language": "el"}}, f"language of @{CHANNEL}: Ελληνικά"),
        ("language", CHANNEL, {"before": {"language": "el"}}, f"language of @{CHANNEL}: –"),
        (
            "deadline",
            "III.3a@2024-06",
            {"before": {"due": "2024-06-30"}, "after": {"due": "2024-09-30"}, "reason": "agreed"},
            "deadline of III.3a, June 2024: 30 June 2024 → 30 September 2024 – agreed",
        ),
        (
            "deadline",
            "I.5b@undated",
            {"before": {"due": None}, "after": {"due": "2024-09-30"}},
            "deadline of I.5b: no deadline set → 30 September 2024",
        ),
        ("declined", "III.2a@2024-03", {"reason": "no"}, "its owner's report of III.2a, March 2024 declined – no"),
        ("progress", "III.2a@2024-03", {"after": {"progress": "a draft"}}, "III.2a, March 2024: a draft"),
        (
            "progress",
            "III.2a@2024-03",
            {"after": {"progress": "a draft", "expected": "2024-05-20"}},
            "III.2a, March 2024: a draft, expected 20 May 2024",
        ),
        ("progress", "III.2a@2024-03", {"before": {"progress": "a draft"}}, "III.2a, March 2024: –"),
        (
            "owners",
            "III.3a",
            {
                "before": {"owners": [{"actor": "europol", "via": "efecc"}, {"actor": "frontex", "lead": True}]},
                "after": {"owners": []},
            },
            "owners of III.3a: Europol (EFECC), Frontex in particular → no owner named",
        ),
        ("meeting", "2024-10", {"before": {"meets": None}}, "Schengen Council of October 2024 removed"),
        ("meeting", "2024-10", {"after": {"meets": None}}, "Schengen Council of October 2024 added: no deadline set"),
        (
            "meeting",
            "2024-10",
            {"before": {"meets": "2024-10-08"}, "after": {"meets": "2024-10-09"}},
            "Schengen Council of October 2024: 8 October 2024 → 9 October 2024",
        ),
        ("meeting", "jha-2024-10", {"before": {"meets": "2024-10-10"}}, "JHA Council October 2024 removed"),
        (
            "meeting",
            "jha-2024-10",
            {"after": {"meets": "2024-10-10"}},
            "JHA Council October 2024: 10 October 2024",
        ),
        (
            "meeting",
            "jha-2024-10",
            {"before": {"meets": "2024-10-10"}, "after": {"meets": "2024-10-11"}},
            "JHA Council October 2024: 10 October 2024 → 11 October 2024",
        ),
        (
            "note",
            "note 13901/23",
            {"before": {"state": "in-force"}, "after": {"state": "closed"}},
            "13901/23: in force → closed",
        ),
        (
            "loaded",
            "note 13901/23",
            {
                "before": {"documents": {"13901/23": "a" * 64}},
                "after": {"documents": {"13901/23": "a" * 64, "13901/1/23 REV 1": "0123456789abcdef" * 4}},
            },
            "13901/1/23 REV 1 loaded (SHA-256 0123456789ab)",
        ),
        ("loaded", "note 13901/23", {"before": {"documents": {"13901/23": "a" * 64}}}, "13901/23 removed"),
        ("channel-note", CHANNEL, {"after": {"note": ""}}, f"note of @{CHANNEL}: 13901/23"),
        ("channel-note", CHANNEL, {"before": {"note": ""}}, f"note of @{CHANNEL}: –"),
        ("page", CHANNEL, {"after": {"canvas": "F1"}}, f"@{CHANNEL} has a page."),
        ("page", CHANNEL, {"before": {"canvas": "F1"}}, f"@{CHANNEL} has no page."),
        ("wishes", CHANNEL, {}, f"reminders of @{CHANNEL} changed"),
        ("purged", PERSON, {}, f"what was kept of @{PERSON} removed"),
        (
            "restored",
            "",
            {"after": {"copied": "2023-10-20T22:30:00+00:00"}},
            "the register restored as it was on 21 October 2023 00:30",
        ),
        ("undone", "III.2a@2023-12", {"undoes": 12}, "#12 taken back (III.2a, December 2023)"),
        ("undone", "2024-06", {"undoes": 12}, "#12 taken back (June 2024)"),
        ("undone", f"europol {GROUP}", {"undoes": 12}, f"#12 taken back (Europol, @{GROUP})"),
        ("added", "III.3a", {}, "III.3a added by the register's file"),
        ("removed", "section F", {}, "section F no longer in the register's file"),
        (
            "changed",
            "III.3a",
            {"before": {"title": "Old"}, "after": {"title": "New"}},
            "III.3a changed by the register's file, title: Old → New",
        ),
        (
            "changed",
            "III.3a",
            {"after": {"open_point": "x"}},
            "III.3a changed by the register's file, open_point: – → x",
        ),
        ("changed", "note", {"after": {"marking": ""}}, "note changed by the register's file, marking: – → –"),
        ("reminder moved", "C1 2024-06", {}, "a reminder was changed: moved"),
    ],
)
def test_a_change_is_told_in_words(
    register: Register, kind: str, ref: str, fields: dict[str, object], expected: str
) -> None:
    """The history has the time in Brussels, who, what, and the reason once, in words and not as a code."""
    assert line_of(register, kind, ref, **fields) == expected


NOTED: dict[str, object] = {
    "title": {"en": "Report"},
    "deadline": {"kind": "once", "day": "2024-06-30"},
    "vehicle": None,
    "addressees": [],
    "takes_part": [],
}


def state(*owners: str, withdrawal: str = "", **changed: object) -> dict[str, object]:
    """Return what the audit log has of a deliverable whose fields were changed by hand."""
    return {"noted": NOTED, "set": changed, "owners": [{"actor": slug} for slug in owners], "withdrawal": withdrawal}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ({}, state(), "III.3c added: Report"),
        ({}, state(title={"en": "Paper"}), "III.3c added: Paper"),
        (state(), {}, "III.3c removed: Report"),
        (state(), state(withdrawal="twice in it"), "III.3c withdrawn: twice in it"),
        (state(withdrawal="twice in it"), state(), "III.3c put back"),
        (state(), state(), "III.3c changed, –"),
        (
            state("europol"),
            state("europol", "frontex", title={"en": "Paper", "de": "Papier"}),
            "III.3c changed, Title: Report → Paper; Title (Deutsch): – → Papier; Owners: Europol → Europol, Frontex",
        ),
        (
            state("europol", takes_part=[{"actor": "frontex"}], vehicle="schengen-barometer"),
            state(addressees=["council", "commission"]),
            (
                "III.3c changed, Owners: Europol → –; Reported through: Schengen Barometer → –; "
                "Addressed to: – → Council, Commission; Takes part: Frontex → –"
            ),
        ),
        *(
            (state(), state(deadline=deadline), f"III.3c changed, Deadline: 30 June 2024 → {words}")
            for deadline, words in (
                ({"kind": "once", "month": "2024-09"}, "September 2024"),
                ({"kind": "once"}, "–"),
                ({"kind": "continuous"}, "all the time"),
                ({"kind": "period", "start": "2024-01-01", "end": "2025-12-31"}, "1 January 2024 to 31 December 2025"),
                ({"kind": "annual", "month": "2024-04"}, "once a year (first: April 2024)"),
                ({"kind": "regular", "month": "2024-04"}, "at every Schengen Council (first: April 2024)"),
                (
                    {"kind": "regular", "month": "2024-04", "body": "jha-council"},
                    "at every meeting (JHA Council; first: April 2024)",
                ),
            )
        ),
    ],
)
def test_a_change_by_hand_is_told_field_by_field(
    register: Register, before: dict[str, object], after: dict[str, object], expected: str
) -> None:
    """What a coordinator made of a deliverable: what is new, what is gone, and each field that is other than before."""
    assert line_of(register, "deliverable", "III.3c", before=before, after=after, reason="r") == expected


def test_lists_of_changes_end_after_twenty(register: Register) -> None:
    """Of many changes made at once twenty are named, and the others are counted; of none it is said of what."""
    translator = Translator("en", register.directory)
    entry = Change(at=AT, by="file", surface="command", kind="done", ref="III.2a@2023-12", number=13)
    said = "III.2a, December 2023 marked done: –"
    line = f"#13 – 21 October 2023 00:30 – file – {said}"
    for number, more in ((20, []), (21, ["1 more"]), (23, ["3 more"])):
        changes = [entry] * number
        lines = str(bulk_message(changes, translator)).splitlines()
        assert lines == [f"{number} changes were made:", *[f"• {said}"] * 20, *more]
        assert str(undone_message(changes, translator)).splitlines() == [*[f"Taken back: {line}"] * 20, *more]
    assert str(bulk_message([entry], translator)).splitlines() == ["1 change was made:", f"• {said}"]
    assert str(history_message([entry], translator)).splitlines() == [
        f"• {line}",
        "To take one back: /schengen undo NUMBER",
    ]
    assert history_message([], translator) == "Nothing is recorded."
    assert history_message([], translator, of="III.3a") == "Nothing is recorded about III.3a."


@pytest.mark.parametrize(
    ("kind", "ref", "after", "expected"),
    [
        ("admission", CHANNEL, {"state": "allowed"}, f"I answer in @{CHANNEL} now."),
        ("admission", CHANNEL, {"state": "withdrawn"}, f"I do not answer in @{CHANNEL}."),
        ("coordinator", PERSON, {"coordinates": True}, f"@{PERSON} is a coordinator now."),
        ("coordinator", PERSON, {}, f"@{PERSON} is no coordinator."),
        ("contact", f"europol {GROUP}", {"speaks": True}, f"@{GROUP} speaks for Europol and is written to directly."),
        ("contact", f"europol {GROUP}", {}, f"@{GROUP} does not speak for Europol."),
        ("language", CHANNEL, {"language": "el"}, f"language of @{CHANNEL}: Ελληνικά"),
    ],
)
def test_an_undo_that_is_to_be_confirmed_says_what_holds_after_it(
    register: Register, kind: str, ref: str, after: dict[str, object], expected: str
) -> None:
    """What would be taken back is named, and then what that means."""
    done = Change(at=AT, by=PERSON, surface="command", kind="done", ref="III.2a@2023-12", number=13)
    reversal = Change(at=AT, by=PERSON, surface="command", kind=kind, ref=ref, after=after, number=13)
    undoable = Undoable(change=done, reversal=reversal, needs_confirmation=True)
    question = undo_question(undoable, Translator("en", register.directory)).plain(lambda slack_id: f"@{slack_id}")
    assert question.splitlines() == [
        (
            "Confirm that this is to be taken back: #13 – 21 October 2023 00:30 – @U0PERSON – III.2a, December 2023 "
            "marked done: –"
        ),
        f"After that: {expected}",
    ]
