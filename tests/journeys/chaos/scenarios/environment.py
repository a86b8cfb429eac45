"""Scenarios that change the bot's environment: channels, people, tokens, the clock, the register, the processes."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from random import Random

from bot.sandbox.fake_slack.fake_slack import Fault
from tests.journeys.chaos.expectations import CHANNELS, DISTANT
from tests.journeys.chaos.harness import Harness
from tests.journeys.chaos.life import Action, Life, always_struck, log_has
from tests.journeys.chaos.monitored_slack import AFTER, BEFORE, Trap
from tests.journeys.chaos.scenarios.api_faults import LIMITED
from tests.journeys.chaos.scenarios.scenario import (
    INFO,
    POST,
    UPDATE,
    USER,
    Lives,
    Scenario,
    posted_life,
    randomise,
    randomised,
    toggle_recent,
    uncertain_post_life,
)

HOUR_SECONDS = 3600.0
DAY_SECONDS = 24 * HOUR_SECONDS
_SHARED = "shared outside this workspace"
#: Why nothing is posted in a channel that was shared, until a coordinator allows it again.
_SUSPENDED = "no coordinator has allowed it"


# Channels and people.


@contextmanager
def _faulty_channels(
    harness: Harness, *, reason: str, wrong: dict[str, object], right: dict[str, object]
) -> Iterator[None]:
    """Put two channels into a faulty state, and record every message posted in them meanwhile."""
    chosen = harness.rng.sample(CHANNELS, 2)
    before = {message.ts for message in harness.slack.messages}
    for channel_id in chosen:
        harness.slack.set_channel(channel_id, **wrong)
        harness.oracle.share_counts[channel_id] += reason == _SHARED
    try:
        yield
    finally:
        harness.kill_all()
        harness.slack.wait_until_idle()
        for new in harness.slack.messages:
            if new.channel in chosen and new.ts not in before:
                harness.oracle.record_violation(new.channel, f"posted though the channel was: {reason}")
        for channel_id in chosen:
            harness.slack.set_channel(channel_id, **right)
            if reason == _SHARED:
                harness.allow_channel(channel_id)


def _channel_scenarios() -> list[Scenario]:
    faulty_states: list[tuple[str, dict[str, object], dict[str, object]]] = [
        ("not_in_channel", {"is_member": False}, {"is_member": True}),
        ("is_archived", {"is_archived": True}, {"is_archived": False}),
        ("channel_not_found", {"error": "channel_not_found"}, {"error": None}),
        (_SHARED, {"is_ext_shared": True}, {"is_ext_shared": False}),
        (_SHARED, {"is_pending_ext_shared": True}, {"is_pending_ext_shared": False}),
    ]
    return [
        Scenario(
            family="shared" if reason == _SHARED else "channel",
            name=f"channel: {reason} ({next(iter(wrong))})",
            lives=randomised(
                Life(
                    context=partial(_faulty_channels, reason=reason, wrong=wrong, right=right),
                    provoked_refusals=(f"it is {reason}", _SUSPENDED) if reason == _SHARED else (reason,),
                    has_struck=partial(log_has, texts=(reason,)),
                )
            ),
        )
        for reason, wrong, right in faulty_states
    ]


def _people_scenarios() -> list[Scenario]:
    gone = Life(faults=[(USER, Fault.error("user_not_found"), 3)], provoked_refusals=("user_not_found",))
    return [
        Scenario(family="channel", name="users.info: user_not_found", lives=randomised(gone)),
        Scenario(family="channel", name="person disabled for a time", lives=randomised(_disabled_person_life())),
    ]


def _disabled_person_life() -> Life:
    @contextmanager
    def disabled(harness: Harness) -> Iterator[None]:
        harness.slack.set_user(DISTANT, deleted=True)
        yield
        harness.kill_all()
        harness.slack.set_user(DISTANT, deleted=False)

    reason = "no longer a member"  # as the log says it; coordinators read where of
    provoked = f"{reason} of this workspace"
    return Life(context=disabled, provoked_refusals=(provoked,), has_struck=partial(log_has, texts=(reason,)))


def _token_scenarios() -> list[Scenario]:
    return [
        Scenario(
            family="token",
            name=f"{method}: {code}",
            lives=randomised(Life(faults=[(method, Fault.error(code), None)], advance_seconds=330)),
        )
        for method, code in ((POST, "invalid_auth"), (INFO, "token_revoked"), (POST, "account_inactive"))
    ]


# The clock.


def _set_wrong_clock(seconds: float, harness: Harness) -> None:
    harness.is_clock_wrong = True
    harness.clock.set_bot_error(seconds)


@contextmanager
def _wrong_clock(harness: Harness, *, seconds: float) -> Iterator[None]:
    _set_wrong_clock(seconds, harness)
    yield
    harness.kill_all()
    harness.clock.set_bot_error(0)


@contextmanager
def _right_clock(harness: Harness) -> Iterator[None]:
    yield
    harness.kill_all()
    harness.clock.set_bot_error(0)


#: By how much the bot's clock is wrong: by an hour, and so much that other reminders would be due.
_CLOCK_ERRORS_SECONDS = {
    "+1 h": HOUR_SECONDS,
    "-1 h": -HOUR_SECONDS,
    "+92 days": 92 * DAY_SECONDS,
    "+2 years": 731 * DAY_SECONDS,
    "-60 days": -60 * DAY_SECONDS,
}


def _clock_scenarios() -> list[Scenario]:
    scenarios = []
    for error, seconds in _CLOCK_ERRORS_SECONDS.items():
        between = Life(context=partial(_wrong_clock, seconds=seconds), has_struck=always_struck)
        scenarios.append(Scenario(family="clock", name=f"bot's clock {error} between lives", lives=randomised(between)))
        in_doubt = partial(_with_uncertain_post, between)
        scenarios.append(Scenario(family="clock", name=f"bot's clock {error} with doubts", lives=in_doubt))
        for count in (1, 4):
            trap = Trap(method=POST, moment=AFTER, count=count)
            during = Life(trap=trap, action=partial(_set_wrong_clock, seconds), context=_right_clock, seconds=0.9)
            name = f"bot's clock {error} at post {count}"
            scenarios.append(Scenario(family="clock", name=name, lives=partial(_with_two_processes, during)))
    return scenarios


def _with_uncertain_post(life: Life, rng: Random) -> Lives:
    return [uncertain_post_life(rng), randomise(life, rng)]


def _with_two_processes(life: Life, rng: Random) -> Lives:
    return [replace(randomise(life, rng), processes=2)]


# Edits, ends and frozen processes.


def _edit_scenarios() -> list[Scenario]:
    kills = [
        *((f"killed at {UPDATE} {moment}", {"trap": Trap(method=UPDATE, moment=moment)}) for moment in (BEFORE, AFTER)),
        *((f"killed {moment} amended", {"kill_point": f"amended:{moment}:1"}) for moment in (BEFORE, AFTER)),
        *((f"{UPDATE}: {name}", {"faults": [(UPDATE, fault, None)]}) for name, fault in _UNEDITED.items()),
    ]
    return [
        Scenario(family="amended", name=name, lives=partial(_after_posts, Life(**fields)))  # type: ignore[arg-type]  # each is a field of a life
        for name, fields in kills
    ]


_UNEDITED = {
    "500, but accepted": Fault(status=500, accept=True),
    "429, Retry-After 2": LIMITED["429, Retry-After 2"],
    "edit_window_closed": Fault.error("edit_window_closed"),
}


def _after_posts(life: Life, rng: Random) -> Lives:
    return [posted_life(), replace(randomise(life, rng), before_start=toggle_recent)]


def _process_scenarios() -> list[Scenario]:
    dropped = Life(faults=[(POST, Fault(accept=True, drop=("metadata",)), 3)], ends_gracefully=True, seconds=0.9)
    stopped = Life(ends_gracefully=True, counts_from_start=True, has_struck=always_struck)
    return [
        Scenario(family="metadata", name="metadata dropped, then stopped", lives=lambda _: [dropped]),
        *(
            Scenario(family="moment", name=f"killed at a random moment ({number})", lives=partial(_random_kill, number))
            for number in (1, 2)
        ),
        Scenario(family="stopped", name="SIGTERM at a random moment", lives=partial(_random_stop, stopped)),
        Scenario(
            family="stopped",
            name="SIGTERM with slow posts",
            lives=randomised(
                Life(faults=[(POST, Fault(accept=True, delay_before=0.3), None)], ends_gracefully=True, seconds=0.4)
            ),
        ),
        Scenario(
            family="frozen", name="frozen before the intent, overtaken", lives=lambda _: [_frozen_process_life(INFO)]
        ),
        Scenario(family="frozen", name="frozen at a post, overtaken", lives=lambda _: [_frozen_process_life(POST)]),
    ]


def _random_kill(processes: int, rng: Random) -> Lives:
    life = Life(
        seconds=rng.uniform(0, 1.5),
        counts_from_start=True,
        advance_seconds=rng.choice((0.0, 61.0, 240.0)),
        has_struck=always_struck,
    )
    return [replace(life, processes=processes)]


def _random_stop(life: Life, rng: Random) -> Lives:
    return [replace(life, seconds=rng.uniform(0.4, 1.5), processes=rng.choice((1, 2)))]


def _frozen_process_life(method: str) -> Life:
    """Freeze one process while another takes over, and then let it continue."""
    trap = Trap(method=method, moment=AFTER if method == INFO else BEFORE, count=2)
    deeds: Sequence[tuple[float, Action]] = (
        (0.3, partial(Harness.advance_clock, seconds=240)),
        (0.35, partial(Harness.start_another, name="heir")),
        (1.5, partial(Harness.advance_clock, seconds=61)),
        (2.1, Harness.thaw),
    )
    return Life(trap=trap, action=Harness.freeze, actions=deeds, seconds=2.7)


def environment_scenarios() -> list[Scenario]:
    """Return all scenarios that change the bot's environment."""
    return [
        *(*_channel_scenarios(), *_people_scenarios(), *_token_scenarios(), *_clock_scenarios()),
        *(*_edit_scenarios(), *_process_scenarios()),
    ]
