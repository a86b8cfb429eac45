"""Every kind of change has a sentence, and no sentence has an id in it."""

from datetime import UTC, datetime

import pytest

from domain.i18n.translator import Translator
from domain.languages import CODES
from domain.messages.changes import SENTENCES, change_line
from domain.register.audit_events import Change, ChangeKind
from domain.register.model import Register

PERSON, CHANNEL, GROUP = "U0PERSON", "C0CHANNEL", "S0GROUP"
#: What an entry names, by the kind of change, where that is no deliverable.
NAMED = {
    ChangeKind.ADMISSION: CHANNEL,
    ChangeKind.SUSPENDED: CHANNEL,
    ChangeKind.LANGUAGE: CHANNEL,
    ChangeKind.CHANNEL_NOTE: CHANNEL,
    ChangeKind.WISHES: CHANNEL,
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
