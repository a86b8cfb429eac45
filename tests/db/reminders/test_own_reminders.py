"""People's own reminders: asked for once, listed in order, cancelled by their name, and theirs alone."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Engine

from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from db.reminders.own_reminders import OwnReminder, OwnReminders
from db.reminders.upcoming import UpcomingReminders
from domain.errors import NoSuchReminder
from domain.messages.coordinator_notices import own_reminder_facts
from domain.register.instalments import Instalment

DAY = date(2024, 2, 5)
#: The first moment of that day in Brussels: it is sent by the clock of the person, which is known then.
MIDNIGHT = datetime(2024, 2, 4, 23, 0, tzinfo=UTC)


@pytest.fixture
def own(engine: Engine, outbox: Outbox) -> OwnReminders:
    """The store."""
    return OwnReminders(engine, outbox)


@pytest.fixture
def instalment(store: RegisterStore) -> Instalment:
    """One that is open."""
    return store.instalments_of("III.2a")[0]


def test_they_are_listed_in_order_of_time(own: OwnReminders, instalment: Instalment, now: datetime) -> None:
    """By day, and on one day by the hour that was named; another person has others, and one is there once."""
    wanted = [(DAY, time(15)), (DAY, time(8, 30)), (DAY + timedelta(days=1), None), (DAY, None), (DAY, time(15))]
    for day, clock in wanted:
        own.add("U0ANNA", own_reminder_facts(instalment, day, clock), now=now)
    own.add("U0BEN", own_reminder_facts(instalment, DAY), now=now)
    listed = own.list_upcoming("U0ANNA")
    assert [(each.day, each.clock) for each in listed] == [
        (DAY, None),
        (DAY, time(8, 30)),
        (DAY, time(15)),
        (DAY + timedelta(days=1), None),
    ]
    assert {each.instalment for each in listed} == {instalment.key}
    assert len({each.name for each in listed}) == 4
    assert len(own.list_upcoming("U0BEN")) == 1
    assert own.list_upcoming("U0NOBODY") == ()


def test_it_is_due_on_its_day_with_what_it_is_about(
    own: OwnReminders, outbox: Outbox, instalment: Instalment, now: datetime
) -> None:
    """From midnight in Brussels on, and no longer listed once it was sent; it is no reminder that coordinators list."""
    facts = own_reminder_facts(instalment, DAY, time(8, 30))
    added = own.add("U0ANNA", facts, now=now)
    assert added == OwnReminder(name=added.name, instalment=instalment.key, day=DAY, clock=time(8, 30))
    assert outbox.claim(now=MIDNIGHT - timedelta(seconds=1), worker="w") == ()
    (claim,) = outbox.claim(now=MIDNIGHT, worker="w")
    assert (claim.channel, claim.day, dict(claim.facts)) == ("U0ANNA", DAY, facts)
    assert own.list_upcoming("U0ANNA") == (added,)
    outbox.expire(claim, "it is done")
    assert own.list_upcoming("U0ANNA") == ()


def test_one_that_slack_has_refused_is_listed_until_it_is_cancelled(
    own: OwnReminders, outbox: Outbox, instalment: Instalment, now: datetime
) -> None:
    """It is tried again every hour, and so can be called off; then it is not tried any more."""
    added = own.add("U0ANNA", own_reminder_facts(instalment, DAY), now=now)
    (claim,) = outbox.claim(now=MIDNIGHT, worker="w")
    next_try = MIDNIGHT + timedelta(hours=1)
    assert outbox.park(claim, not_before=next_try, reason="messages_tab_disabled")
    assert own.list_upcoming("U0ANNA") == (added,)
    assert own.cancel("U0ANNA", added.name, now=MIDNIGHT) == added
    assert own.list_upcoming("U0ANNA") == ()
    assert outbox.claim(now=next_try, worker="w") == ()


def test_one_is_cancelled_by_its_name_and_comes_if_it_is_asked_for_again(
    engine: Engine, own: OwnReminders, outbox: Outbox, instalment: Instalment, now: datetime
) -> None:
    """Only by whom it is for, by its whole name, and before a process takes it up to be sent."""
    facts = own_reminder_facts(instalment, DAY)
    added = own.add("U0ANNA", facts, now=now)
    other = own.add("U0ANNA", own_reminder_facts(instalment, DAY + timedelta(days=1)), now=now)
    for person, name in [("U0BEN", added.name), ("U0ANNA", added.name[:-1]), ("U0ANNA", ""), ("U0ANNA", "%" * 6)]:
        with pytest.raises(NoSuchReminder) as refused:
            own.cancel(person, name, now=now)
        assert refused.value.typed == name
    assert own.cancel("U0ANNA", added.name, now=now) == added
    with pytest.raises(NoSuchReminder):
        own.cancel("U0ANNA", added.name, now=now)
    assert own.list_upcoming("U0ANNA") == (other,)
    assert own.add("U0ANNA", facts, now=now) == added
    assert own.list_upcoming("U0ANNA") == (added, other)
    (claim,) = outbox.claim(now=MIDNIGHT, worker="w")
    with pytest.raises(NoSuchReminder):
        own.cancel("U0ANNA", added.name, now=MIDNIGHT)
    outbox.expire(claim, "it is done")
    own.add("U0ANNA", facts, now=now)
    assert own.list_upcoming("U0ANNA") == (other,)  # what has come, or is done, does not come again
    assert UpcomingReminders(engine).read_page(None).total == 0
