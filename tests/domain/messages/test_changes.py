"""Every kind of change has a sentence, and no sentence has an id in it."""

from datetime import UTC, datetime

import pytest

from domain.i18n.translator import Translator
from domain.languages import CODES
from domain.messages.changes.line import SENTENCES, change_line
from domain.register.audit_events import Change, ChangeKind
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
    ],
)
def test_a_change_is_told_in_words(
    register: Register, kind: str, ref: str, fields: dict[str, object], expected: str
) -> None:
    """The history has the time in Brussels, who, what, and the reason once, in words and not as a code."""
    assert line_of(register, kind, ref, **fields) == expected
