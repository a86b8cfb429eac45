"""App Homes as they are kept: what is chosen, who has one open, and which changes it shows."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine

from db.people.home_state import LEASE, STALE, HomeStateStore
from domain.home import OPEN_FOR, AppHome, HomeFilters, HomeStatus

MINUTE = timedelta(minutes=1)
CHOSEN = HomeFilters(owner="europol", milestone="2024-06", show=HomeStatus.HELD, page=3)


@pytest.fixture
def homes(engine: Engine) -> HomeStateStore:
    """Nobody has opened theirs yet."""
    return HomeStateStore(engine)


def stale(homes: HomeStateStore, newest: int, now: datetime) -> list[str]:
    """Whose homes do not show the change of a number."""
    return [each.person for each in homes.find_stale(newest, now=now, limit=50)]


def drawn(homes: HomeStateStore, person: str) -> int:
    """The newest change that somebody's home shows."""
    found = homes.find(person)
    assert found is not None
    return found.drawn


def test_a_home_begins_with_ones_own(homes: HomeStateStore, now: datetime) -> None:
    """Who opens theirs for the first time has chosen nothing."""
    assert homes.find("U1") is None
    assert homes.open_home("U1", now) == AppHome(person="U1", chosen=HomeFilters(), drawn=STALE)


def test_what_is_chosen_is_kept_for_a_day(homes: HomeStateStore, now: datetime) -> None:
    """Who comes back the same day finds what they chose, from its first page; on another day they begin anew."""
    assert homes.save_filters("U1", CHOSEN, now).chosen == CHOSEN
    assert homes.find("U1") == AppHome(person="U1", chosen=CHOSEN, drawn=STALE)
    again = homes.open_home("U1", now + OPEN_FOR - MINUTE).chosen
    assert again == HomeFilters(owner="europol", milestone="2024-06", show=HomeStatus.HELD)
    assert homes.open_home("U1", now + 3 * OPEN_FOR).chosen == HomeFilters()


def test_a_home_is_stale_until_it_is_drawn(homes: HomeStateStore, now: datetime) -> None:
    """One that shows every change is not drawn again; the next change makes it stale."""
    one = homes.open_home("U1", now)
    assert stale(homes, 7, now) == ["U1"]
    homes.mark_drawn(one, 7)
    assert drawn(homes, "U1") == 7
    assert stale(homes, 7, now) == []
    assert stale(homes, 8, now) == ["U1"]


def test_a_choice_is_stale_until_it_is_drawn(homes: HomeStateStore, now: datetime) -> None:
    """If Slack does not take the home then, it is drawn by the clock though nothing has changed."""
    homes.mark_drawn(homes.open_home("U1", now), 7)
    chosen = homes.save_filters("U1", CHOSEN, now)
    assert stale(homes, 7, now) == ["U1"]
    homes.mark_drawn(chosen, 7)
    assert stale(homes, 7, now) == []


def test_only_homes_that_are_open_are_stale(homes: HomeStateStore, now: datetime) -> None:
    """Opened a day ago it is no longer before anybody; those opened last come first, and no more than asked for."""
    for number in range(5):
        homes.open_home(f"U{number}", now + number * MINUTE)
    assert stale(homes, 1, now + OPEN_FOR + 2 * MINUTE) == ["U4", "U3"]
    assert [each.person for each in homes.find_stale(1, now=now, limit=2)] == ["U4", "U3"]
    assert [each.person for each in homes.find_stale(1, now=now, limit=2, excluding=["U4", "U2"])] == ["U3", "U1"]


@pytest.mark.parametrize(("first", "second"), [(5, 6), (6, 5), (6, 6)])
def test_of_two_drawings_the_older_counts(homes: HomeStateStore, now: datetime, first: int, second: int) -> None:
    """Two processes draw at once: which drawing Slack shows nobody knows, so it is drawn again unless both are new."""
    one = homes.open_home("U1", now)
    homes.mark_drawn(one, first)
    homes.mark_drawn(one, second)
    assert drawn(homes, "U1") == min(first, second)


def test_a_choice_made_meanwhile_is_drawn(homes: HomeStateStore, now: datetime) -> None:
    """A drawing of what was chosen before may have overtaken that of the new choice: it is drawn once more."""
    before = homes.open_home("U1", now)
    after = homes.save_filters("U1", CHOSEN, now)
    homes.mark_drawn(after, 6)
    homes.mark_drawn(before, 6)
    assert drawn(homes, "U1") == STALE
    assert stale(homes, 0, now) == ["U1"]


def test_a_home_can_be_outdated(homes: HomeStateStore, now: datetime) -> None:
    """It is stale then without any change, also where it was being drawn at that moment."""
    one = homes.open_home("U1", now)
    homes.mark_drawn(one, 6)
    homes.mark_stale("U1")
    homes.mark_stale("U2")
    assert stale(homes, 6, now) == ["U1"]
    assert homes.find("U2") is None
    before = homes.open_home("U3", now)
    homes.mark_stale("U3")
    homes.mark_drawn(before, 6)
    assert drawn(homes, "U3") < 0


def test_a_home_is_forgotten(homes: HomeStateStore, now: datetime) -> None:
    """It is not drawn until it is opened again, and a drawing that was under way brings it not back."""
    one = homes.open_home("U1", now)
    homes.delete("U1")
    homes.mark_drawn(one, 6)
    assert homes.find("U1") is None
    assert stale(homes, 7, now) == []


def test_a_turn_is_one_process_s(homes: HomeStateStore, now: datetime) -> None:
    """Nobody else has it until it is given away or over; a time that no clock can have meant does not count."""
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
