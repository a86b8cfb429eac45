"""App Home state: filters, open homes, the changes that each shows, and the refresh lease."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine

from db.people.home_state import LEASE, STALE, HomeStateStore
from domain.answers.home import OPEN_FOR, AppHome, HomeFilters, HomeStatus

MINUTE = timedelta(minutes=1)
CHOSEN = HomeFilters(owner="europol", milestone="2024-06", show=HomeStatus.HELD, page=3)


@pytest.fixture
def homes(engine: Engine) -> HomeStateStore:
    """An empty store."""
    return HomeStateStore(engine)


def find_stale(homes: HomeStateStore, newest: int, now: datetime) -> list[str]:
    """Return the persons whose homes do not show the change with a number."""
    return [home.person for home in homes.find_stale(newest, now=now, limit=50)]


def drawn_number(homes: HomeStateStore, person: str) -> int:
    """Return the number of the newest change that a person's home shows."""
    home = homes.find(person)
    assert home is not None
    return home.shown_change


def test_a_first_home_has_no_filters(homes: HomeStateStore, now: datetime) -> None:
    """A person who opens their home for the first time has chosen nothing."""
    assert homes.find("U1") is None
    assert homes.open_home("U1", now) == AppHome(person="U1", filters=HomeFilters(), shown_change=STALE)


def test_filters_are_kept_for_a_day(homes: HomeStateStore, now: datetime) -> None:
    """The same day a home opens with its last filters, at the first page; on another day without."""
    assert homes.save_filters("U1", CHOSEN, now).filters == CHOSEN
    assert homes.find("U1") == AppHome(person="U1", filters=CHOSEN, shown_change=STALE)
    again = homes.open_home("U1", now + OPEN_FOR - MINUTE).filters
    assert again == HomeFilters(owner="europol", milestone="2024-06", show=HomeStatus.HELD)
    assert homes.open_home("U1", now + 3 * OPEN_FOR).filters == HomeFilters()
    homes.save_filters("U1", CHOSEN, now)
    assert homes.open_home("U1", now + OPEN_FOR).filters == HomeFilters()


def test_a_home_is_stale_until_it_is_drawn(homes: HomeStateStore, now: datetime) -> None:
    """A home that shows every change is not stale; the next change makes it so."""
    home = homes.open_home("U1", now)
    assert find_stale(homes, 7, now) == ["U1"]
    homes.mark_drawn(home, 7)
    assert drawn_number(homes, "U1") == 7
    assert find_stale(homes, 7, now) == []
    assert find_stale(homes, 8, now) == ["U1"]


def test_new_filters_are_stale_until_drawn(homes: HomeStateStore, now: datetime) -> None:
    """If Slack does not take the home at once, the next tick refreshes it though nothing has changed."""
    homes.mark_drawn(homes.open_home("U1", now), 7)
    chosen = homes.save_filters("U1", CHOSEN, now)
    assert find_stale(homes, 7, now) == ["U1"]
    homes.mark_drawn(chosen, 7)
    assert find_stale(homes, 7, now) == []


def test_only_open_homes_are_stale(homes: HomeStateStore, now: datetime) -> None:
    """A home opened a day ago is not stale; those opened last come first, up to the limit."""
    for number in range(5):
        homes.open_home(f"U{number}", now + number * MINUTE)
    assert find_stale(homes, 1, now + OPEN_FOR + 2 * MINUTE) == ["U4", "U3"]
    assert [home.person for home in homes.find_stale(1, now=now, limit=2)] == ["U4", "U3"]
    assert [home.person for home in homes.find_stale(1, now=now, limit=2, excluding=["U4", "U2"])] == ["U3", "U1"]


@pytest.mark.parametrize(("first", "second"), [(5, 6), (6, 5), (6, 6)])
def test_of_two_drawings_the_older_counts(homes: HomeStateStore, now: datetime, first: int, second: int) -> None:
    """If two processes draw at once, Slack may show either drawing, so the older number is stored."""
    home = homes.open_home("U1", now)
    homes.mark_drawn(home, first)
    homes.mark_drawn(home, second)
    assert drawn_number(homes, "U1") == min(first, second)


def test_filters_chosen_while_drawing_are_stale(homes: HomeStateStore, now: datetime) -> None:
    """The drawing of earlier filters may have replaced that of the new ones: the home is drawn once more."""
    before = homes.open_home("U1", now)
    after = homes.save_filters("U1", CHOSEN, now)
    homes.mark_drawn(after, 6)
    homes.mark_drawn(before, 6)
    assert drawn_number(homes, "U1") == STALE
    assert find_stale(homes, 0, now) == ["U1"]


def test_a_home_can_be_marked_stale(homes: HomeStateStore, now: datetime) -> None:
    """It is stale without any change, even if it was being drawn at that moment."""
    home = homes.open_home("U1", now)
    homes.mark_drawn(home, 6)
    homes.mark_stale("U1")
    homes.mark_stale("U2")
    assert find_stale(homes, 6, now) == ["U1"]
    assert homes.find("U2") is None
    before = homes.open_home("U3", now)
    homes.mark_stale("U3")
    homes.mark_drawn(before, 6)
    assert drawn_number(homes, "U3") < 0


def test_a_home_is_deleted(homes: HomeStateStore, now: datetime) -> None:
    """It is not drawn until it is opened again, and a drawing that has begun does not bring it back."""
    home = homes.open_home("U1", now)
    homes.delete("U1")
    homes.mark_drawn(home, 6)
    assert homes.find("U1") is None
    assert find_stale(homes, 7, now) == []


def test_one_process_holds_the_lease(homes: HomeStateStore, now: datetime) -> None:
    """No other process gets it until it is released or over; a lease from a wrong clock does not count."""
    assert homes.acquire_lease("one", now=now)
    assert homes.acquire_lease("one", now=now)
    assert not homes.acquire_lease("other", now=now + LEASE - timedelta(seconds=1))
    homes.release_lease("other")
    assert not homes.acquire_lease("other", now=now)
    homes.release_lease("one")
    assert homes.acquire_lease("other", now=now)
    assert homes.acquire_lease("one", now=now + LEASE)
    assert not homes.acquire_lease("other", now=now - timedelta(minutes=5))
    assert homes.acquire_lease("other", now=now - timedelta(days=1))
