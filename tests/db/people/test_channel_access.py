"""Channels in which the bot may speak: allowed, withdrawn, suspended."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace
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
def channel_access(engine: Engine) -> ChannelAccessStore:
    """A store with two channels that the settings name."""
    store = ChannelAccessStore(engine)
    store.seed(("C1", "C2"), CONTEXT)
    return store


def test_the_settings_allow_the_first_channels(engine: Engine, channel_access: ChannelAccessStore) -> None:
    """The bot may speak in channels that the settings name, and in no others; seeding them again changes nothing."""
    assert [channel_access.is_allowed(channel) for channel in ("C1", "C2", "C3")] == [True, True, False]
    channel_access.seed(("C1", "C2"), CONTEXT)
    assert channel_access.list_allowed() == ("C1", "C2")
    assert [(change.kind, change.ref, change.before) for change in Ledger(engine).read_history()] == [
        (ChangeKind.ADMISSION, "C2", {}),
        (ChangeKind.ADMISSION, "C1", {}),
    ]


@pytest.mark.parametrize("end", [ChannelAccessStore.withdraw, ChannelAccessStore.suspend])
def test_the_settings_do_not_allow_a_channel_again(channel_access: ChannelAccessStore, end: object) -> None:
    """If a coordinator withdrew a channel, or it was suspended, the settings change nothing."""
    assert end(channel_access, "C1", GUESTS)  # type: ignore[operator]
    channel_access.seed(("C1", "C2"), CONTEXT)
    assert channel_access.list_allowed() == ("C2",)


def test_a_coordinator_allows_a_channel_again(channel_access: ChannelAccessStore) -> None:
    """Withdrawn or suspended, a channel can be allowed again, and then has no reason."""
    channel_access.suspend("C1", GUESTS)
    channel_access.withdraw("C2", CONTEXT)
    assert (
        channel_access.allow("C1", CONTEXT),
        channel_access.allow("C2", CONTEXT),
        channel_access.allow("C2", CONTEXT),
    ) == (
        True,
        True,
        False,
    )
    assert channel_access.list_all() == tuple(
        ChannelAccess(channel=channel, state=ChannelState.ALLOWED, reason="") for channel in ("C1", "C2")
    )


def test_all_channels_are_listed_with_their_states(channel_access: ChannelAccessStore) -> None:
    """Every channel with a state is listed, allowed ones first, with the reason of a suspension."""
    channel_access.suspend("C1", GUESTS)
    channel_access.allow("C3", CONTEXT)
    channel_access.withdraw("C3", CONTEXT)
    assert channel_access.list_all() == (
        ChannelAccess(channel="C2", state=ChannelState.ALLOWED),
        ChannelAccess(channel="C1", state=ChannelState.SUSPENDED, reason="guests"),
        ChannelAccess(channel="C3", state=ChannelState.WITHDRAWN),
    )


def test_allowed_channels_come_first_whenever_they_were_allowed(channel_access: ChannelAccessStore) -> None:
    """A channel that is allowed after another one was withdrawn is listed before it."""
    channel_access.withdraw("C1", CONTEXT)
    channel_access.allow("C3", replace(CONTEXT, now=CONTEXT.now + timedelta(hours=1)))
    assert [access.channel for access in channel_access.list_all()] == ["C2", "C3", "C1"]


def test_only_an_allowed_channel_is_withdrawn_or_suspended(engine: Engine, channel_access: ChannelAccessStore) -> None:
    """For one that is unknown, withdrawn or suspended nothing is changed or recorded."""
    channel_access.withdraw("C1", CONTEXT)
    channel_access.suspend("C2", GUESTS)
    number = Ledger(engine).read_version()
    for channel in ("C1", "C2", "C3"):
        assert not channel_access.withdraw(channel, CONTEXT)
        assert not channel_access.suspend(channel, GUESTS)
    assert Ledger(engine).read_version() == number
    assert [access.state for access in channel_access.list_all()] == [ChannelState.SUSPENDED, ChannelState.WITHDRAWN]


def test_concurrent_withdrawals_and_suspensions_succeed_once(
    engine: Engine, channel_access: ChannelAccessStore
) -> None:
    """Of withdrawals and suspensions at the same moment one succeeds and is recorded."""
    ended = race([lambda: channel_access.withdraw("C1", CONTEXT), lambda: channel_access.suspend("C1", GUESTS)] * 3)
    assert sorted(map(bool, ended)) == [False] * 5 + [True]
    assert Ledger(engine).read_version() == 3


def test_a_suspension_is_never_undone(engine: Engine, channel_access: ChannelAccessStore) -> None:
    """Only allowing the channel again ends it; the change before it cannot be undone while it lasts."""
    channel_access.suspend("C1", GUESTS)
    with pytest.raises(NotUndoable):
        Ledger(engine).undo(3, CONTEXT)
    with pytest.raises(LaterChangeExists) as refused:
        Ledger(engine).undo(1, CONTEXT)
    assert refused.value.by.kind == ChangeKind.SUSPENDED
