"""What was settled about reminders: it is kept, read back, and on record."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Engine, select

from db.connection.engine import reading
from db.people.reminder_preferences import PreferenceStore
from db.schema import tables
from domain.register.audit_events import ChangeContext
from domain.reminders.model import ReminderKind
from domain.reminders.preferences import ChannelPreferences, Contact, PersonalFrequency, ReminderPreferences
from tests.db.races import race
from tests.db.registers import JUNE, MARCH

ANNA, GROUP = Contact(actor="eurojust", to="U0ANNA"), Contact(actor="europol", to="S0TEAM")

#: A change on record: kind, what was changed, before and after.
Record = tuple[str, str, Mapping[str, Any], Mapping[str, Any]]


@pytest.fixture
def teams(engine: Engine) -> PreferenceStore:
    """Nothing is settled yet."""
    return PreferenceStore(engine)


@pytest.fixture
def context(now: datetime) -> ChangeContext:
    """A coordinator's command."""
    return ChangeContext(by="U0BOSS", surface="command", now=now)


def records(engine: Engine) -> list[Record]:
    """What is on record, each by whom, where and when it should be."""
    with reading(engine) as connection:
        found = connection.execute(select(tables.change).order_by(tables.change.c.id)).all()
    assert {(each.by, each.surface) for each in found} <= {("U0BOSS", "command")}
    return [(each.kind, each.ref, each.before, each.after) for each in found]


def test_nothing_is_settled_at_first(teams: PreferenceStore) -> None:
    """A new database has a team without wishes."""
    assert teams.read() == ReminderPreferences()


WISHES = [
    ChannelPreferences(),
    ChannelPreferences(on=True),
    ChannelPreferences(on=False),
    ChannelPreferences(lead_days=()),
    ChannelPreferences(
        on=True, lead_days=(10, 3), owners=("eurojust", "europol"), milestones=(MARCH, JUNE), digest=True
    ),
]


@pytest.mark.parametrize("wanted", WISHES)
def test_a_channels_wishes_are_kept(teams: PreferenceStore, context: ChangeContext, wanted: ChannelPreferences) -> None:
    """What a channel wants is read back as it was said, also what it leaves to the settings."""
    teams.set_channel_preferences("C1", wanted, context)
    assert teams.read() == ReminderPreferences(wishes={"C1": wanted})


def test_newer_wishes_replace_older_ones(teams: PreferenceStore, engine: Engine, context: ChangeContext) -> None:
    """A channel has one set of wishes; each is on record with the one before it."""
    for each in WISHES:
        teams.set_channel_preferences("C1", each, context)
    teams.set_channel_preferences("C2", ChannelPreferences(digest=True), context)
    assert teams.read().wishes == {"C1": WISHES[-1], "C2": ChannelPreferences(digest=True)}
    *chain, _ = found = records(engine)
    assert [(kind, ref) for kind, ref, _, _ in found] == [*[("wishes", "C1")] * 5, ("wishes", "C2")]
    assert [before for _, _, before, _ in chain] == [{}, *[after for _, _, _, after in chain[:-1]]]
    assert chain[-1][3] == {
        "wanted": True,
        "lead_days": [10, 3],
        "owners": ["eurojust", "europol"],
        "milestones": ["2024-03", "2024-06"],
        "digest": True,
    }


def test_contacts_are_kept_in_order(teams: PreferenceStore, engine: Engine, context: ChangeContext) -> None:
    """Several may speak for one body, and one for several; whoever is one already is not made one again."""
    both = Contact(actor="europol", to="U0ANNA")
    assert [teams.add_contact(each, context) for each in (GROUP, both, ANNA, ANNA)] == [True, True, True, False]
    assert teams.read().contacts == (ANNA, GROUP, both)
    assert records(engine) == [
        ("contact", "europol S0TEAM", {}, {"speaks": True}),
        ("contact", "europol U0ANNA", {}, {"speaks": True}),
        ("contact", "eurojust U0ANNA", {}, {"speaks": True}),
    ]


def test_contacts_are_let_go(teams: PreferenceStore, engine: Engine, context: ChangeContext) -> None:
    """Who is no contact any more is gone, and may become one again; who was none cannot be let go."""
    teams.add_contact(ANNA, context)
    assert [teams.remove_contact(each, context) for each in (ANNA, ANNA, GROUP)] == [True, False, False]
    assert teams.read().contacts == ()
    assert teams.add_contact(ANNA, context)
    assert [(before, after) for _, _, before, after in records(engine)] == [
        ({}, {"speaks": True}),
        ({"speaks": True}, {}),
        ({}, {"speaks": True}),
    ]


def test_of_eight_that_name_a_contact_one_does(teams: PreferenceStore, engine: Engine, context: ChangeContext) -> None:
    """Named eight times at once, a contact is made and recorded once."""
    assert sorted(map(bool, race([partial(teams.add_contact, ANNA, context)] * 8))) == [False] * 7 + [True]
    assert len(records(engine)) == 1


def test_a_pace_is_kept(teams: PreferenceStore, engine: Engine, context: ChangeContext) -> None:
    """How often somebody wants to be written to is read back; who said nothing is written to each time."""
    assert teams.read().pace("U0ANNA") is PersonalFrequency.EACH
    for pace in (PersonalFrequency.WEEKLY, PersonalFrequency.OFF, PersonalFrequency.EACH):
        teams.set_frequency("U0ANNA", pace, context)
        assert teams.read().pace("U0ANNA") is pace
    assert records(engine) == [
        ("pace", "U0ANNA", {"pace": "each"}, {"pace": "weekly"}),
        ("pace", "U0ANNA", {"pace": "weekly"}, {"pace": "off"}),
        ("pace", "U0ANNA", {"pace": "off"}, {"pace": "each"}),
    ]


def test_lead_times_of_a_meeting_are_kept(teams: PreferenceStore, engine: Engine, context: ChangeContext) -> None:
    """A meeting's own lead times are read back, may be none at all, and are given up for those of the settings."""
    for days in ((10, 3), (), None):
        teams.set_lead_days(JUNE, days, context)
        assert teams.read().lead_days == ({} if days is None else {JUNE: days})
    teams.set_lead_days(MARCH, None, context)
    assert records(engine) == [
        ("lead", "2024-06", {}, {"lead_days": [10, 3]}),
        ("lead", "2024-06", {"lead_days": [10, 3]}, {"lead_days": []}),
        ("lead", "2024-06", {"lead_days": []}, {}),
        ("lead", "2024-03", {}, {}),
    ]


def test_snoozes_are_kept(teams: PreferenceStore, engine: Engine, context: ChangeContext) -> None:
    """Until when somebody wants to hear nothing is kept for each thing apart; a later wish replaces an earlier one."""
    first, second = date(2024, 6, 10), date(2024, 6, 11)
    for until in (first, second):
        teams.snooze("U0ANNA", ReminderKind.MEETING.value, "2024-06", until, context)
    teams.snooze("U0ANNA", ReminderKind.OVERDUE.value, "2024-06-05", first, context)
    assert teams.read().snoozes == {
        ("U0ANNA", "meeting", "2024-06"): second,
        ("U0ANNA", "overdue", "2024-06-05"): first,
    }
    assert records(engine) == [
        ("snooze", "U0ANNA meeting 2024-06", {}, {"until": "2024-06-10"}),
        ("snooze", "U0ANNA meeting 2024-06", {"until": "2024-06-10"}, {"until": "2024-06-11"}),
        ("snooze", "U0ANNA overdue 2024-06-05", {}, {"until": "2024-06-10"}),
    ]


def test_the_record_says_when(teams: PreferenceStore, engine: Engine, context: ChangeContext, now: datetime) -> None:
    """Each change is dated by the clock of whoever makes it."""
    teams.set_frequency("U0ANNA", PersonalFrequency.OFF, context)
    with reading(engine) as connection:
        assert connection.execute(select(tables.change.c.at)).scalars().all() == [now]
