"""App Homes as they are kept: what is chosen, who has one open, and which changes it shows."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine

from db.people.home_state import NOTHING, TURN, HomeStateStore
from domain.home import OPEN_FOR, AppHome, HomeFilters, HomeStatus

MINUTE = timedelta(minutes=1)
CHOSEN = HomeFilters(owner="europol", milestone="2024-06", show=HomeStatus.HELD, page=3)


@pytest.fixture
def homes(engine: Engine) -> HomeStateStore:
    """Nobody has opened theirs yet."""
    return HomeStateStore(engine)


def stale(homes: HomeStateStore, newest: int, now: datetime) -> list[str]:
    """Whose homes do not show the change of a number."""
    return [each.person for each in homes.stale(newest, now=now, limit=50)]


def drawn(homes: HomeStateStore, person: str) -> int:
    """The newest change that somebody's home shows."""
    found = homes.home(person)
    assert found is not None
    return found.drawn


def test_a_home_begins_with_ones_own(homes: HomeStateStore, now: datetime) -> None:
    """Who opens theirs for the first time has chosen nothing."""
    assert homes.home("U1") is None
    assert homes.opened("U1", now) == AppHome(person="U1", chosen=HomeFilters(), drawn=NOTHING)


def test_what_is_chosen_is_kept_for_a_day(homes: HomeStateStore, now: datetime) -> None:
    """Who comes back the same day finds what they chose, from its first page; on another day they begin anew."""
    assert homes.choose("U1", CHOSEN, now).chosen == CHOSEN
    assert homes.home("U1") == AppHome(person="U1", chosen=CHOSEN, drawn=NOTHING)
    again = homes.opened("U1", now + OPEN_FOR - MINUTE).chosen
    assert again == HomeFilters(owner="europol", milestone="2024-06", show=HomeStatus.HELD)
    assert homes.opened("U1", now + 3 * OPEN_FOR).chosen == HomeFilters()


def test_a_home_is_stale_until_it_is_drawn(homes: HomeStateStore, now: datetime) -> None:
    """One that shows every change is not drawn again; the next change makes it stale."""
    one = homes.opened("U1", now)
    assert stale(homes, 7, now) == ["U1"]
    homes.drawn(one, 7)
    assert drawn(homes, "U1") == 7
    assert stale(homes, 7, now) == []
    assert stale(homes, 8, now) == ["U1"]


def test_a_choice_is_stale_until_it_is_drawn(homes: HomeStateStore, now: datetime) -> None:
    """If Slack does not take the home then, it is drawn by the clock though nothing has changed."""
    homes.drawn(homes.opened("U1", now), 7)
    chosen = homes.choose("U1", CHOSEN, now)
    assert stale(homes, 7, now) == ["U1"]
    homes.drawn(chosen, 7)
    assert stale(homes, 7, now) == []


def test_only_homes_that_are_open_are_stale(homes: HomeStateStore, now: datetime) -> None:
    """Opened a day ago it is no longer before anybody; those opened last come first, and no more than asked for."""
    for number in range(5):
        homes.opened(f"U{number}", now + number * MINUTE)
    assert stale(homes, 1, now + OPEN_FOR + 2 * MINUTE) == ["U4", "U3"]
    assert [each.person for each in homes.stale(1, now=now, limit=2)] == ["U4", "U3"]
    assert [each.person for each in homes.stale(1, now=now, limit=2, but=["U4", "U2"])] == ["U3", "U1"]


@pytest.mark.parametrize(("first", "second"), [(5, 6), (6, 5), (6, 6)])
def test_of_two_drawings_the_older_counts(homes: HomeStateStore, now: datetime, first: int, second: int) -> None:
    """Two processes draw at once: which drawing Slack shows nobody knows, so it is drawn again unless both are new."""
    one = homes.opened("U1", now)
    homes.drawn(one, first)
    homes.drawn(one, second)
    assert drawn(homes, "U1") == min(first, second)


def test_a_choice_made_meanwhile_is_drawn(homes: HomeStateStore, now: datetime) -> None:
    """A drawing of what was chosen before may have overtaken that of the new choice: it is drawn once more."""
    before = homes.opened("U1", now)
    after = homes.choose("U1", CHOSEN, now)
    homes.drawn(after, 6)
    homes.drawn(before, 6)
    assert drawn(homes, "U1") == NOTHING
    assert stale(homes, 0, now) == ["U1"]


def test_a_home_can_be_outdated(homes: HomeStateStore, now: datetime) -> None:
    """It is stale then without any change, also where it was being drawn at that moment."""
    one = homes.opened("U1", now)
    homes.drawn(one, 6)
    homes.outdate("U1")
    homes.outdate("U2")
    assert stale(homes, 6, now) == ["U1"]
    assert homes.home("U2") is None
    before = homes.opened("U3", now)
    homes.outdate("U3")
    homes.drawn(before, 6)
    assert drawn(homes, "U3") < 0


def test_a_home_is_forgotten(homes: HomeStateStore, now: datetime) -> None:
    """It is not drawn until it is opened again, and a drawing that was under way brings it not back."""
    one = homes.opened("U1", now)
    homes.forget("U1")
    homes.drawn(one, 6)
    assert homes.home("U1") is None
    assert stale(homes, 7, now) == []


def test_a_turn_is_one_process_s(homes: HomeStateStore, now: datetime) -> None:
    """Nobody else has it until it is given away or over; a time that no clock can have meant does not count."""
    assert homes.take_turn("one", now=now)
    assert homes.take_turn("one", now=now)
    assert not homes.take_turn("other", now=now + TURN - timedelta(seconds=1))
    homes.give_turn("other")
    assert not homes.take_turn("other", now=now)
    homes.give_turn("one")
    assert homes.take_turn("other", now=now)
    assert homes.take_turn("one", now=now + TURN)
    assert not homes.take_turn("other", now=now - timedelta(minutes=5))
    assert homes.take_turn("other", now=now - timedelta(days=1))
