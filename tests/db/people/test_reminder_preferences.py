"""Reminder preferences are stored, read back and recorded."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import partial
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, select

from db.changes.ledger import Ledger
from db.connection.engine import reading
from db.people.reminder_preferences import PreferenceStore
from db.schema import tables
from domain.errors import ChangedMeanwhile
from domain.register.audit_events import ChangeContext
from domain.register.meeting import Meeting
from domain.reminders.preferences import (
    ChannelPreferences,
    Contact,
    NewsChoice,
    PersonalFrequency,
    ReminderPreferences,
)
from domain.reminders.reminder import ReminderKind
from tests.db.races import race
from tests.db.registers import JUNE, MARCH

ANNA, GROUP = Contact(actor="eurojust", slack_id="U0ANNA"), Contact(actor="europol", slack_id="S0TEAM")

#: A change on record: kind, what was changed, before and after.
Record = tuple[str, str, Mapping[str, Any], Mapping[str, Any]]


@pytest.fixture
def preferences(engine: Engine) -> PreferenceStore:
    """An empty store."""
    return PreferenceStore(engine)


@pytest.fixture
def context(now: datetime) -> ChangeContext:
    """The context of a coordinator's command."""
    return ChangeContext(by="U0BOSS", surface="command", now=now)


def read_entries(engine: Engine) -> list[Record]:
    """Return the changes in the audit log, all of which have the expected author and surface."""
    with reading(engine) as connection:
        rows = connection.execute(select(tables.change).order_by(tables.change.c.id)).all()
    assert {(row.by, row.surface) for row in rows} <= {("U0BOSS", "command")}
    return [(row.kind, row.ref, row.before, row.after) for row in rows]


def test_a_new_database_has_no_preferences(preferences: PreferenceStore) -> None:
    """A new database has no preferences."""
    assert preferences.read() == ReminderPreferences()


WISHES = [
    ChannelPreferences(),
    ChannelPreferences(is_on=True),
    ChannelPreferences(is_on=False),
    ChannelPreferences(lead_days=()),
    ChannelPreferences(
        is_on=True,
        lead_days=(10, 3),
        owners=("eurojust", "europol"),
        milestones=(Meeting(MARCH), Meeting(JUNE)),
        digest=True,
    ),
]


@pytest.mark.parametrize("wanted", WISHES)
def test_channel_preferences_are_stored(
    preferences: PreferenceStore, context: ChangeContext, wanted: ChannelPreferences
) -> None:
    """A channel's preferences are read back unchanged, including those left to the settings."""
    preferences.set_channel_preferences("C1", wanted, context)
    assert preferences.read() == ReminderPreferences(channels={"C1": wanted})


def test_newer_channel_preferences_replace_older_ones(
    preferences: PreferenceStore, engine: Engine, context: ChangeContext
) -> None:
    """A channel has one set of preferences; each is recorded with the one before it."""
    for wanted in WISHES:
        preferences.set_channel_preferences("C1", wanted, context)
    preferences.set_channel_preferences("C2", ChannelPreferences(digest=True), context)
    assert preferences.read().channels == {"C1": WISHES[-1], "C2": ChannelPreferences(digest=True)}
    *chain, _ = entries = read_entries(engine)
    assert [(kind, ref) for kind, ref, _, _ in entries] == [*[("wishes", "C1")] * 5, ("wishes", "C2")]
    assert [before for _, _, before, _ in chain] == [{}, *[after for _, _, _, after in chain[:-1]]]
    assert chain[-1][3] == {
        "wanted": True,
        "lead_days": [10, 3],
        "owners": ["eurojust", "europol"],
        "milestones": ["2024-03", "2024-06"],
        "digest": True,
        "news": "own",
    }


def test_contacts_are_stored_in_order(preferences: PreferenceStore, engine: Engine, context: ChangeContext) -> None:
    """Several can speak for one body, and one for several; a contact is not added twice."""
    both = Contact(actor="europol", slack_id="U0ANNA")
    assert [preferences.add_contact(contact, context) for contact in (GROUP, both, ANNA, ANNA)] == [
        True,
        True,
        True,
        False,
    ]
    assert preferences.read().contacts == (ANNA, GROUP, both)
    assert read_entries(engine) == [
        ("contact", "europol S0TEAM", {}, {"speaks": True}),
        ("contact", "europol U0ANNA", {}, {"speaks": True}),
        ("contact", "eurojust U0ANNA", {}, {"speaks": True}),
    ]


def test_contacts_are_removed(preferences: PreferenceStore, engine: Engine, context: ChangeContext) -> None:
    """A removed contact is gone, and can be added again; a person who is none cannot be removed."""
    preferences.add_contact(ANNA, context)
    assert [preferences.remove_contact(contact, context) for contact in (ANNA, ANNA, GROUP)] == [True, False, False]
    assert preferences.read().contacts == ()
    assert preferences.add_contact(ANNA, context)
    assert [(before, after) for _, _, before, after in read_entries(engine)] == [
        ({}, {"speaks": True}),
        ({"speaks": True}, {}),
        ({}, {"speaks": True}),
    ]


def test_a_contact_added_concurrently_is_added_once(
    preferences: PreferenceStore, engine: Engine, context: ChangeContext
) -> None:
    """Added eight times at once, a contact is stored and recorded once."""
    assert sorted(map(bool, race([partial(preferences.add_contact, ANNA, context)] * 8))) == [False] * 7 + [True]
    assert len(read_entries(engine)) == 1


def test_a_frequency_is_stored(preferences: PreferenceStore, engine: Engine, context: ChangeContext) -> None:
    """A person's frequency is read back; without one they get each reminder."""
    assert preferences.read().frequency("U0ANNA") is PersonalFrequency.EACH
    for pace in (PersonalFrequency.WEEKLY, PersonalFrequency.OFF, PersonalFrequency.EACH):
        preferences.set_frequency("U0ANNA", pace, context)
        assert preferences.read().frequency("U0ANNA") is pace
    assert read_entries(engine) == [
        ("pace", "U0ANNA", {"pace": "each"}, {"pace": "weekly"}),
        ("pace", "U0ANNA", {"pace": "weekly"}, {"pace": "off"}),
        ("pace", "U0ANNA", {"pace": "off"}, {"pace": "each"}),
    ]


def test_lead_days_of_a_meeting_are_stored(
    preferences: PreferenceStore, engine: Engine, context: ChangeContext
) -> None:
    """A meeting's own lead days are read back, may be none at all, and can be given up for those of the settings."""
    for days in ((10, 3), (), None):
        preferences.set_lead_days(Meeting(JUNE), days, context)
        assert preferences.read().lead_days == ({} if days is None else {Meeting(JUNE): days})
    preferences.set_lead_days(Meeting(MARCH), None, context)
    assert read_entries(engine) == [
        ("lead", "2024-06", {}, {"lead_days": [10, 3]}),
        ("lead", "2024-06", {"lead_days": [10, 3]}, {"lead_days": []}),
        ("lead", "2024-06", {"lead_days": []}, {}),
        ("lead", "2024-03", {}, {}),
    ]


def test_snoozes_are_stored(preferences: PreferenceStore, engine: Engine, context: ChangeContext) -> None:
    """Each kind and subject has a snooze of its own; a later one replaces an earlier one."""
    first, second = date(2024, 6, 10), date(2024, 6, 11)
    for until in (first, second):
        preferences.snooze("U0ANNA", ReminderKind.MEETING.value, "2024-06", until, context)
    preferences.snooze("U0ANNA", ReminderKind.OVERDUE.value, "2024-06-05", first, context)
    assert preferences.read().snoozes == {
        ("U0ANNA", "meeting", "2024-06"): second,
        ("U0ANNA", "overdue", "2024-06-05"): first,
    }
    assert read_entries(engine) == [
        ("snooze", "U0ANNA meeting 2024-06", {}, {"until": "2024-06-10"}),
        ("snooze", "U0ANNA meeting 2024-06", {"until": "2024-06-10"}, {"until": "2024-06-11"}),
        ("snooze", "U0ANNA overdue 2024-06-05", {}, {"until": "2024-06-10"}),
    ]


def test_changes_have_the_time_of_their_context(
    preferences: PreferenceStore, engine: Engine, context: ChangeContext, now: datetime
) -> None:
    """Each change has the time of its context."""
    preferences.set_frequency("U0ANNA", PersonalFrequency.OFF, context)
    with reading(engine) as connection:
        assert connection.execute(select(tables.change.c.at)).scalars().all() == [now]


def test_what_is_told_and_how_often_are_two_choices(
    preferences: PreferenceStore, engine: Engine, context: ChangeContext
) -> None:
    """Neither changes the other, unless both are chosen at once; each is recorded with what it was before."""
    preferences.set_news("U0ANNA", NewsChoice.ALL, context)
    preferences.set_frequency("U0ANNA", PersonalFrequency.WEEKLY, context)
    preferences.set_news("U0ANNA", NewsChoice.NOTHING, context)
    preferences.set_news("U0BEN", NewsChoice.WEEKLY, context, frequency=PersonalFrequency.OFF)
    found = preferences.read()
    assert found.news == {"U0ANNA": NewsChoice.NOTHING, "U0BEN": NewsChoice.WEEKLY}
    assert found.frequencies == {"U0ANNA": PersonalFrequency.WEEKLY, "U0BEN": PersonalFrequency.OFF}
    assert read_entries(engine) == [
        ("pace", "U0ANNA", {"news": "own"}, {"news": "all"}),
        ("pace", "U0ANNA", {"pace": "each"}, {"pace": "weekly"}),
        ("pace", "U0ANNA", {"news": "all"}, {"news": "nothing"}),
        ("pace", "U0BEN", {"news": "own", "pace": "each"}, {"news": "weekly", "pace": "off"}),
    ]


def test_a_contact_who_was_changed_meanwhile_is_not_changed(
    preferences: PreferenceStore, engine: Engine, context: ChangeContext
) -> None:
    """Whoever has seen an older state is refused, whether they add or remove; another contact's change is no matter."""
    start = Ledger(engine).read_version()
    preferences.add_contact(GROUP, context)
    assert preferences.add_contact(ANNA, context, seen_version=start)
    other = replace(context, by="U0OTHER")
    with pytest.raises(ChangedMeanwhile):
        preferences.remove_contact(ANNA, other, seen_version=start)
    preferences.remove_contact(ANNA, context)
    with pytest.raises(ChangedMeanwhile):
        preferences.add_contact(ANNA, other, seen_version=start)
    assert preferences.read().contacts == (GROUP,)
    assert preferences.add_contact(ANNA, other, seen_version=Ledger(engine).read_version())
