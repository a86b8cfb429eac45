"""Overdue notices: contacts get them after a day, a week and on Mondays, coordinators after a week."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from db.changes.ledger import Ledger
from db.people.reminder_preferences import PreferenceStore
from db.register.load import load
from db.register.store import RegisterStore
from domain.dates.spans import BRUSSELS
from domain.register.audit_events import ChangeContext
from domain.register.model import Deadline, DeadlineKind, Register
from domain.reminders.policy import Policy
from domain.reminders.preferences import Contact, NewsChoice
from tests.handlers.blocks.drafts import context_texts, headline, lines
from tests.jobs.team import SETTLING_TIME, Team
from tests.shipped import shipped_register

#: Six things were due on Tuesday 5 December 2023.
DUE = date(2023, 12, 5)
ACT = ChangeContext(by="U0BOSS", surface="test", now=datetime(2023, 12, 1, 12, 0, tzinfo=UTC))
SPOKEN_FOR = {"U0ANNA": ("eurojust",), "U0BEN": ("europol",), "U0CLARA": ("commission",)}

#: The days on which a person gets notices, and their references.
Told = list[tuple[str, list[str]]]


@pytest.fixture
def team(engine: Engine, slack: FakeSlack) -> Team:
    """A team with a coordinator and no channel."""
    return Team(engine, slack, Policy(channels=(), lead_days=(), coordinators=("U0BOSS",)))


@pytest.fixture
def spoken_for(preferences: PreferenceStore) -> None:
    """A team in which every owner has a contact, who wants to be told of no changes."""
    for person, actors in SPOKEN_FOR.items():
        preferences.set_news(person, NewsChoice.NOTHING, ACT)
        for actor in actors:
            preferences.add_contact(Contact(actor=actor, slack_id=person), ACT)


def mornings(first: date, last: date) -> Iterator[datetime]:
    """Yield the moment just after nine in Brussels of each day."""
    for n in range((last - first).days + 1):
        day = first + timedelta(days=n)
        yield datetime(day.year, day.month, day.day, 9, 0, 30, tzinfo=BRUSSELS).astimezone(UTC)


def notices_to(team: Team, to: str, first: date, last: date) -> Told:
    """Return the days on which a person gets notices in a period, with their references."""
    found: Told = []
    for now in mornings(first, last):
        before = len(team.slack.messages)
        team.tick(now)
        new = [each for each in team.slack.messages[before:] if each.channel == f"D0{to}"]
        found += [(f"{now:%-d %b}", sorted(line.split()[0] for line in lines(each.blocks))) for each in new]
    return found


def days_of(found: Told) -> list[str]:
    """Return the days only."""
    return [day for day, _ in found]


@pytest.mark.usefixtures("spoken_for")
def test_contacts_are_told_after_a_day_a_week_and_on_mondays(team: Team) -> None:
    """Notices come 1 and 7 days after the deadline, then on Mondays, those of Christmas on 3 January as one."""
    found = notices_to(team, "ANNA", DUE, date(2024, 1, 17))
    assert days_of(found) == ["6 Dec", "12 Dec", "18 Dec", "3 Jan", "8 Jan", "15 Jan"]
    assert all(refs == ["III.1a", "III.2a"] for _, refs in found)
    first, _, third, *_ = [each for each in team.slack.messages if each.channel == "D0ANNA"]
    assert headline(third.blocks) == "2 deliverables have been late for more than a week."
    assert headline(first.blocks) == "2 deliverables were due on 5 December and are still open (1 day late)."
    assert context_texts(first.blocks)[0].startswith("You get this because you speak for Eurojust.")


@pytest.mark.long
@pytest.mark.parametrize("contact", ["U0ANNA", "S0TEAM"])
def test_a_notice_comes_after_a_long_snooze(
    team: Team, slack: FakeSlack, preferences: PreferenceStore, contact: str
) -> None:
    """A person who snoozes a deadline for two months is told of it on that day, as a member of a group as well."""
    slack.set_group("S0TEAM", "U0ANNA")
    preferences.add_contact(Contact(actor="eurojust", slack_id=contact), ACT)
    preferences.snooze("U0ANNA", "overdue", DUE.isoformat(), date(2024, 2, 7), ACT)
    found = notices_to(team, "ANNA", DUE, date(2024, 2, 9))
    assert days_of(found) == ["18 Dec", "3 Jan", *(f"{day} Jan" for day in (8, 15, 22, 29)), "5 Feb", "7 Feb"]
    assert headline(slack.messages[-1].blocks).endswith("(64 days late).")


@pytest.mark.usefixtures("spoken_for")
def test_coordinators_are_told_after_a_week(team: Team) -> None:
    """If every overdue deliverable has a contact, coordinators get all of them in one notice after a week."""
    found = notices_to(team, "BOSS", DUE, date(2023, 12, 20))
    assert days_of(found) == ["12 Dec", "18 Dec"]
    assert sorted(found[0][1]) == ["I.1a", "I.3a", "I.4a", "III.1a", "III.2a", "III.6a"]
    (message, *_) = [each for each in team.slack.messages if each.channel == "D0BOSS"]
    assert context_texts(message.blocks)[0].startswith("You get this because you coordinate the register.")


def test_coordinators_are_told_of_orphans_after_a_day(team: Team, preferences: PreferenceStore) -> None:
    """Coordinators get what has no contact after a day, only that, with how to add one."""
    preferences.add_contact(Contact(actor="eurojust", slack_id="U0ANNA"), ACT)
    found = notices_to(team, "BOSS", DUE, date(2023, 12, 12))
    assert days_of(found) == ["6 Dec", "12 Dec"]
    assert sorted(found[0][1]) == ["I.1a", "I.3a", "I.4a", "III.6a"]  # III.1a is owed by Eurojust among others
    assert sorted(found[1][1]) == ["I.1a", "I.3a", "I.4a", "III.1a", "III.2a", "III.6a"]
    (message, *_) = [each for each in team.slack.messages if each.channel == "D0BOSS"]
    assert context_texts(message.blocks)[0].startswith("I know nobody who speaks for those who owe this.")


@pytest.mark.long
@pytest.mark.usefixtures("spoken_for")
def test_what_is_done_is_not_told_of(team: Team, store: RegisterStore) -> None:
    """What is done between two notices is not in the next one; when everything is done there is none."""
    assert days_of(notices_to(team, "ANNA", DUE, date(2023, 12, 11))) == ["6 Dec"]
    Ledger(store.engine).mark_done(
        "III.1a", slug="2023-12", evidence="x", context=ChangeContext(by="U1", surface="test", now=ACT.now)
    )
    assert notices_to(team, "ANNA", date(2023, 12, 12), date(2023, 12, 17)) == [("12 Dec", ["III.2a"])]
    Ledger(store.engine).mark_done(
        "III.2a", slug="2023-12", evidence="x", context=ChangeContext(by="U1", surface="test", now=ACT.now)
    )
    assert notices_to(team, "ANNA", date(2023, 12, 18), date(2024, 1, 17)) == []


@pytest.mark.usefixtures("spoken_for")
def test_what_is_open_again_is_told_of_again(team: Team, store: RegisterStore) -> None:
    """After a mark is undone the next notice comes again."""
    Ledger(store.engine).mark_done(
        "III.6a", slug=None, evidence="x", context=ChangeContext(by="U1", surface="test", now=ACT.now)
    )
    assert notices_to(team, "CLARA", DUE, date(2023, 12, 11)) == []
    Ledger(store.engine).reopen(
        "III.6a", slug=None, context=ChangeContext(by="U1", surface="test", now=ACT.now, reason="a slip")
    )
    assert notices_to(team, "CLARA", date(2023, 12, 12), date(2023, 12, 13)) == [("12 Dec", ["III.6a"])]


@pytest.mark.usefixtures("spoken_for")
def test_what_is_on_hold_is_not_told_of(team: Team, store: RegisterStore) -> None:
    """A hold stops the notices to contacts and coordinators; when it has ended they go on as if there had been none."""
    Ledger(store.engine).hold(
        "III.6a",
        slug=None,
        context=ChangeContext(by="U1", surface="test", now=ACT.now, reason="waits for the Parliament"),
    )
    assert notices_to(team, "CLARA", DUE, date(2023, 12, 17)) == []
    reports = [each for each in team.slack.messages if each.channel == "D0BOSS"]
    assert reports != []
    assert "III.6a" not in [line.split()[0] for each in reports for line in lines(each.blocks)]
    Ledger(store.engine).resume("III.6a", slug=None, context=ChangeContext(by="U1", surface="test", now=ACT.now))
    assert notices_to(team, "CLARA", date(2023, 12, 18), date(2023, 12, 19)) == [("18 Dec", ["III.6a"])]


def register_with_deadline(ref: str, deadline: Deadline) -> Register:
    """Return the shipped register with another deadline of a deliverable."""
    register = shipped_register()
    return replace(
        register,
        key_actions=tuple(
            replace(
                action,
                deliverables=tuple(
                    replace(each, deadline=deadline) if each.ref == ref else each for each in action.deliverables
                ),
            )
            for action in register.key_actions
        ),
    )


def register_with_moved_meeting(to: date) -> Register:
    """The shipped register, its December 2023 meeting on another day."""
    register = shipped_register()
    moved = tuple(replace(each, meets=to) if each.slug == "2023-12" else each for each in register.directory.milestones)
    return replace(register, directory=replace(register.directory, milestones=moved))


@pytest.mark.long
@pytest.mark.usefixtures("spoken_for")
@pytest.mark.parametrize("told_before", [False, True])
def test_a_moved_deadline_is_told_of_after_its_new_day(team: Team, engine: Engine, *, told_before: bool) -> None:
    """After another deadline is loaded, notices come after the new one, and before it the question how far it is."""
    if told_before:
        assert days_of(notices_to(team, "CLARA", DUE, date(2023, 12, 8))) == ["6 Dec"]
    else:
        team.tick(next(mornings(DUE, DUE)))
    later = register_with_deadline("III.6a", Deadline(kind=DeadlineKind.ONCE, day=date(2024, 1, 16)))
    load(engine, later, now=ACT.now, by="U0LOADER")
    first = date(2023, 12, 9) if told_before else date(2023, 12, 6)
    asked, *notices = notices_to(team, "CLARA", first, date(2024, 1, 24))
    assert (asked[0], notices) == ("22 Dec", [("17 Jan", ["III.6a"]), ("23 Jan", ["III.6a"])])


@pytest.mark.long
@pytest.mark.usefixtures("spoken_for")
def test_after_christmas_one_message_is_about_a_deadline(team: Team, engine: Engine) -> None:
    """A second notice that the holidays put off to the day of the weekly reminder comes as part of that."""
    register = register_with_deadline("III.6a", Deadline(kind=DeadlineKind.ONCE, day=date(2023, 12, 20)))
    load(engine, register, now=ACT.now, by="U0LOADER")
    found = notices_to(team, "CLARA", date(2023, 12, 19), date(2024, 1, 9))
    assert found == [("21 Dec", ["III.6a"]), ("3 Jan", ["III.6a"]), ("8 Jan", ["III.6a"])]


@pytest.mark.usefixtures("spoken_for")
@pytest.mark.parametrize(("day", "in_weekly"), [(8, True), (9, False)])
def test_a_weekly_reminder_has_nothing_that_has_a_notice_of_its_own(
    team: Team, engine: Engine, day: int, *, in_weekly: bool
) -> None:
    """What was due on Saturday 9 December has its second notice on Monday 18, and is not in the weekly one, too."""
    load(
        engine,
        register_with_deadline("III.6a", Deadline(kind=DeadlineKind.ONCE, day=date(2023, 12, day))),
        now=ACT.now,
        by="U0LOADER",
    )
    found = notices_to(team, "BOSS", date(2023, 12, 18), date(2023, 12, 18))
    weekly = ["I.1a", "I.3a", "I.4a", "III.1a", "III.2a"]
    expected = [[*weekly, "III.6a"]] if in_weekly else [weekly, ["III.6a"]]
    assert sorted(refs for _, refs in found) == expected


@pytest.mark.usefixtures("spoken_for")
def test_after_days_down_one_message_is_about_a_deadline(team: Team) -> None:
    """After an outage over the second notice and the weekly reminder, one message is about both."""
    assert days_of(notices_to(team, "ANNA", DUE, date(2023, 12, 8))) == ["6 Dec"]
    (nine,) = mornings(date(2023, 12, 20), date(2023, 12, 20))
    # What is late is first searched for in its channel.
    team.tick_until(nine, nine + SETTLING_TIME)
    _, *late = [headline(each.blocks) for each in team.slack.messages if each.channel == "D0ANNA"]
    assert late == ["2 deliverables have been late for more than a week."]


@pytest.mark.usefixtures("spoken_for")
def test_a_moved_meeting_moves_what_is_due_at_it(team: Team, engine: Engine) -> None:
    """When the meeting is postponed, what is due at it is overdue only after its new day."""
    team.tick(next(mornings(DUE, DUE)))
    load(engine, register_with_moved_meeting(date(2023, 12, 14)), now=ACT.now, by="U0LOADER")
    assert days_of(notices_to(team, "ANNA", date(2023, 12, 6), date(2023, 12, 21))) == ["15 Dec", "21 Dec"]


@pytest.mark.long
@pytest.mark.usefixtures("spoken_for")
def test_a_contact_named_late_is_told_from_then_on(team: Team, preferences: PreferenceStore) -> None:
    """A contact who is added when something is overdue gets the next notice; one who is removed gets none."""
    assert notices_to(team, "DORA", DUE, date(2023, 12, 8)) == []
    dora = Contact(actor="eurojust", slack_id="U0DORA")
    preferences.add_contact(dora, ACT)
    assert days_of(notices_to(team, "DORA", date(2023, 12, 11), date(2023, 12, 13))) == ["12 Dec"]
    preferences.remove_contact(dora, ACT)
    assert notices_to(team, "DORA", date(2023, 12, 14), date(2024, 1, 10)) == []


Settle = Callable[[RegisterStore], object]


@pytest.mark.parametrize(
    ("settle", "unsettle"),
    [
        (
            lambda store: Ledger(store.engine).mark_done(
                "III.6a", slug=None, evidence="x", context=ChangeContext(by="U1", surface="test", now=ACT.now)
            ),
            lambda store: Ledger(store.engine).reopen(
                "III.6a", slug=None, context=ChangeContext(by="U1", surface="test", now=ACT.now, reason="")
            ),
        ),
        (
            lambda store: Ledger(store.engine).hold(
                "III.6a", slug=None, context=ChangeContext(by="U1", surface="test", now=ACT.now, reason="x")
            ),
            lambda store: Ledger(store.engine).resume(
                "III.6a", slug=None, context=ChangeContext(by="U1", surface="test", now=ACT.now)
            ),
        ),
    ],
)
@pytest.mark.usefixtures("spoken_for")
def test_a_slip_in_the_night_loses_no_notice(
    team: Team, store: RegisterStore, settle: Settle, unsettle: Settle
) -> None:
    """A change made by mistake while a notice waits for the morning, and undone in time, costs no notice."""
    midnight = datetime(2023, 12, 6, 0, 0, tzinfo=BRUSSELS).astimezone(UTC)
    team.tick(midnight + timedelta(hours=1))
    settle(store)
    team.tick(midnight + timedelta(hours=2))
    unsettle(store)
    assert days_of(notices_to(team, "CLARA", date(2023, 12, 6), date(2023, 12, 6))) == ["6 Dec"]
