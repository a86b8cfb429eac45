"""Channels' pages: which are wanted, in what order they are looked at, and what is recorded of them."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine, select

from db.connection.engine import reading
from db.people.channel_pages import ChannelPageStore, StoredPage
from db.schema import tables
from domain.register.audit_events import ChangeContext

SECOND = timedelta(seconds=1)


@pytest.fixture
def pages(engine: Engine) -> ChannelPageStore:
    """The store."""
    return ChannelPageStore(engine)


@pytest.fixture
def context(now: datetime) -> ChangeContext:
    """The context of a coordinator's command."""
    return ChangeContext(by="U0BOSS", surface="command", now=now)


def entries(engine: Engine) -> list[tuple[object, ...]]:
    """Return every change in the audit log."""
    row = tables.change.c
    with reading(engine) as connection:
        return list(map(tuple, connection.execute(select(row.kind, row.ref, row.before, row.after).order_by(row.id))))


def test_a_page_is_wanted_once_and_ended_once(
    engine: Engine, pages: ChannelPageStore, context: ChangeContext, now: datetime
) -> None:
    """What changes nothing is not recorded; a page that is not wanted stays known until its canvas is gone."""
    assert not pages.set("C1", context, wanted=False)
    assert [pages.set("C1", context, wanted=True) for _ in range(2)] == [True, False]
    assert (pages.has_page("C1"), pages.has_page("C2")) == (True, False)
    (page,) = pages.find_due(now=now)
    assert page == StoredPage(
        channel="C1", is_wanted=True, canvas=None, begun_at=None, drawn=None, drawn_on=None, title="", digest=""
    )
    pages.record_canvas(page, "F1")
    pages.delete(page)  # it is wanted
    assert [pages.set("C1", context, wanted=False) for _ in range(2)] == [True, False]
    assert not pages.has_page("C1")
    (page,) = pages.find_due(now=now)
    assert (page.is_wanted, page.canvas) == (False, "F1")
    pages.delete(page)
    assert pages.find_due(now=now) == ()
    assert entries(engine) == [("page", "C1", {}, {"page": True}), ("page", "C1", {"page": True}, {})]


def test_pages_are_due_in_order_once_they_have_waited(
    pages: ChannelPageStore, context: ChangeContext, now: datetime
) -> None:
    """A page that is put off is left out until then; to be wanted again ends the wait."""
    for channel in ("C3", "C1", "C2"):
        pages.set(channel, context, wanted=True)
    assert [page.channel for page in pages.find_due(now=now)] == ["C1", "C2", "C3"]
    _, second, third = pages.find_due(now=now)
    pages.put_off(second, not_before=now + SECOND)
    pages.put_off(third, not_before=now + SECOND)
    assert [page.channel for page in pages.find_due(now=now)] == ["C1"]
    pages.set("C3", context, wanted=False)
    assert [page.channel for page in pages.find_due(now=now)] == ["C1", "C3"]
    pages.put_off(third, not_before=now + SECOND)
    pages.set("C3", context, wanted=True)
    assert [page.channel for page in pages.find_due(now=now)] == ["C1", "C3"]
    assert [page.channel for page in pages.find_due(now=now + SECOND)] == ["C1", "C2", "C3"]


def test_one_that_is_given_up_is_recorded_if_it_was_wanted(
    engine: Engine, pages: ChannelPageStore, context: ChangeContext, now: datetime
) -> None:
    """Nothing of it stays; another channel's page is as it was."""
    for channel in ("C1", "C2", "C3"):
        pages.set(channel, context, wanted=True)
    first, _, third = pages.find_due(now=now)
    pages.set("C3", context, wanted=False)
    pages.give_up(first, context)
    pages.give_up(third, context)
    assert [page.channel for page in pages.find_due(now=now)] == ["C2"]
    assert entries(engine)[-2:] == [("page", "C3", {"page": True}, {}), ("page", "C1", {"page": True}, {})]
