"""The channels in which the bot may speak: allowed, withdrawn, suspended."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine

from db.changes.ledger import Ledger
from db.people.channel_access import ChannelAccessStore
from domain.errors import LaterChangeExists, NotUndoable
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.channel_access import ChannelAccess, ChannelState
from tests.db.races import race

NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)
CONTEXT = ChangeContext(by="U1", surface="test", now=NOW)
GUESTS = ChangeContext(by="bot", surface="event", now=NOW, reason="guests")


@pytest.fixture
def admissions(engine: Engine) -> ChannelAccessStore:
    """Two channels that the settings name."""
    found = ChannelAccessStore(engine)
    found.seed(("C1", "C2"), CONTEXT)
    return found


def test_the_settings_name_the_first(engine: Engine, admissions: ChannelAccessStore) -> None:
    """In channels that the settings name the bot may speak, in no others; the same settings again change nothing."""
    assert [admissions.is_allowed(each) for each in ("C1", "C2", "C3")] == [True, True, False]
    admissions.seed(("C1", "C2"), CONTEXT)
    assert admissions.list_allowed() == ("C1", "C2")
    assert [(each.kind, each.ref, each.before) for each in Ledger(engine).read_history()] == [
        (ChangeKind.ADMISSION, "C2", {}),
        (ChangeKind.ADMISSION, "C1", {}),
    ]


@pytest.mark.parametrize("end", [ChannelAccessStore.withdraw, ChannelAccessStore.suspend])
def test_the_settings_never_revive_one_that_was_ended(admissions: ChannelAccessStore, end: object) -> None:
    """Where a coordinator allows it no longer, or outsiders came in, the settings change nothing."""
    assert end(admissions, "C1", GUESTS)  # type: ignore[operator]
    admissions.seed(("C1", "C2"), CONTEXT)
    assert admissions.list_allowed() == ("C2",)


def test_one_is_allowed_again_by_a_coordinator(admissions: ChannelAccessStore) -> None:
    """Withdrawn or suspended, a channel can be allowed again, which says nothing of what was before."""
    admissions.suspend("C1", GUESTS)
    admissions.withdraw("C2", CONTEXT)
    assert (admissions.allow("C1", CONTEXT), admissions.allow("C2", CONTEXT), admissions.allow("C2", CONTEXT)) == (
        True,
        True,
        False,
    )
    assert admissions.list_all() == tuple(
        ChannelAccess(channel=each, standing=ChannelState.ALLOWED, reason="") for each in ("C1", "C2")
    )


def test_every_channel_with_its_standing(admissions: ChannelAccessStore) -> None:
    """All channels about which something was settled are listed, those allowed first, and why one is suspended."""
    admissions.suspend("C1", GUESTS)
    admissions.allow("C3", CONTEXT)
    admissions.withdraw("C3", CONTEXT)
    assert admissions.list_all() == (
        ChannelAccess(channel="C2", standing=ChannelState.ALLOWED),
        ChannelAccess(channel="C1", standing=ChannelState.SUSPENDED, reason="guests"),
        ChannelAccess(channel="C3", standing=ChannelState.WITHDRAWN),
    )


def test_ending_what_is_not_allowed_does_nothing(engine: Engine, admissions: ChannelAccessStore) -> None:
    """A channel that is unknown, withdrawn or suspended is neither withdrawn nor suspended, and nothing is recorded."""
    admissions.withdraw("C1", CONTEXT)
    admissions.suspend("C2", GUESTS)
    number = Ledger(engine).read_version()
    for channel in ("C1", "C2", "C3"):
        assert not admissions.withdraw(channel, CONTEXT)
        assert not admissions.suspend(channel, GUESTS)
    assert Ledger(engine).read_version() == number
    assert [each.standing for each in admissions.list_all()] == [ChannelState.SUSPENDED, ChannelState.WITHDRAWN]


def test_ended_at_once_is_ended_once(engine: Engine, admissions: ChannelAccessStore) -> None:
    """A channel that is withdrawn while outsiders come in is one or the other, and that is recorded once."""
    ended = race([lambda: admissions.withdraw("C1", CONTEXT), lambda: admissions.suspend("C1", GUESTS)] * 3)
    assert sorted(map(bool, ended)) == [False] * 5 + [True]
    assert Ledger(engine).read_version() == 3


def test_a_suspension_is_no_change_that_is_taken_back(engine: Engine, admissions: ChannelAccessStore) -> None:
    """Only allowing the channel again ends it; what came before it cannot be taken back past it."""
    admissions.suspend("C1", GUESTS)
    with pytest.raises(NotUndoable):
        Ledger(engine).undo(3, CONTEXT)
    with pytest.raises(LaterChangeExists) as refused:
        Ledger(engine).undo(1, CONTEXT)
    assert refused.value.by.kind == ChangeKind.SUSPENDED
