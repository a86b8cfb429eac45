"""What is done to the world around the bot: to channels, people and tokens, the clock, the register, the processes."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from random import Random

from bot.sandbox.fake_slack.fake_slack import Fault
from tests.journeys.chaos.lives import Deed, Life, said, surely
from tests.journeys.chaos.stage import Stage
from tests.journeys.chaos.troubles import (
    INFO,
    LIMITED,
    POST,
    UPDATE,
    USER,
    Lives,
    Trouble,
    alone,
    doubt,
    posted,
    spread,
)
from tests.journeys.chaos.workspace import AFTER, BEFORE, Trap
from tests.journeys.chaos.world import CHANNELS, DISTANT, MARKABLE

HOUR = 3600.0
_SHARED = "shared outside this workspace"
#: Why nothing is posted in a channel that was shared, until a coordinator allows it again.
_SUSPENDED = "no coordinator has allowed it"


# Channels and people.


@contextmanager
def _channel(stage: Stage, *, reason: str, wrong: dict[str, object], right: dict[str, object]) -> Iterator[None]:
    """Two channels are not as they should be, and nothing new may stand in them meanwhile."""
    chosen = stage.rng.sample(CHANNELS, 2)
    before = {each.ts for each in stage.slack.messages}
    for each in chosen:
        stage.slack.set_channel(each, **wrong)
        stage.ledger.shared[each] += reason == _SHARED
    try:
        yield
    finally:
        stage.kill()
        stage.slack.wait_until_idle()
        for new in stage.slack.messages:
            if new.channel in chosen and new.ts not in before:
                stage.ledger.blame(new.channel, f"posted though the channel was: {reason}")
        for each in chosen:
            stage.slack.set_channel(each, **right)
            if reason == _SHARED:
                stage.allow(each)


def _channels() -> list[Trouble]:
    ways: list[tuple[str, dict[str, object], dict[str, object]]] = [
        ("not_in_channel", {"is_member": False}, {"is_member": True}),
        ("is_archived", {"is_archived": True}, {"is_archived": False}),
        ("channel_not_found", {"error": "channel_not_found"}, {"error": None}),
        (_SHARED, {"is_ext_shared": True}, {"is_ext_shared": False}),
        (_SHARED, {"is_pending_ext_shared": True}, {"is_pending_ext_shared": False}),
    ]
    return [
        Trouble(
            family="shared" if reason == _SHARED else "channel",
            name=f"channel: {reason} ({next(iter(wrong))})",
            lives=alone(
                Life(
                    around=partial(_channel, reason=reason, wrong=wrong, right=right),
                    provokes=(f"it is {reason}", _SUSPENDED) if reason == _SHARED else (reason,),
                    struck=partial(said, words=(reason,)),
                )
            ),
        )
        for reason, wrong, right in ways
    ]


def _people() -> list[Trouble]:
    gone = Life(faults=[(USER, Fault.error("user_not_found"), 3)], provokes=("user_not_found",))
    return [
        Trouble(family="channel", name="users.info: user_not_found", lives=alone(gone)),
        Trouble(family="channel", name="person disabled for a time", lives=alone(_disabled())),
    ]


def _disabled() -> Life:
    @contextmanager
    def disabled(stage: Stage) -> Iterator[None]:
        stage.slack.set_user(DISTANT, deleted=True)
        yield
        stage.kill()
        stage.slack.set_user(DISTANT, deleted=False)

    reason = "no longer a member"  # as the log says it; coordinators read where of
    provoked = f"{reason} of this workspace"
    return Life(around=disabled, provokes=(provoked,), struck=partial(said, words=(reason,)))


def _tokens() -> list[Trouble]:
    return [
        Trouble(
            family="token",
            name=f"{method}: {code}",
            lives=alone(Life(faults=[(method, Fault.error(code), None)], leap=330)),
        )
        for method, code in ((POST, "invalid_auth"), (INFO, "token_revoked"), (POST, "account_inactive"))
    ]


# The clock.


def _misled(seconds: float, stage: Stage) -> None:
    stage.misled = True
    stage.clock.mislead(seconds)


@contextmanager
def _wrong_clock(stage: Stage, *, seconds: float) -> Iterator[None]:
    _misled(seconds, stage)
    yield
    stage.kill()
    stage.clock.mislead(0)


@contextmanager
def _right_clock(stage: Stage) -> Iterator[None]:
    yield
    stage.kill()
    stage.clock.mislead(0)


def _clocks() -> list[Trouble]:
    found = []
    for seconds in (HOUR, -HOUR):
        sign = "+" if seconds > 0 else "-"
        between = Life(around=partial(_wrong_clock, seconds=seconds), struck=surely)
        found.append(Trouble(family="clock", name=f"bot's clock {sign}1 h between lives", lives=alone(between)))
        in_doubt = partial(_doubted, between)
        found.append(Trouble(family="clock", name=f"bot's clock {sign}1 h with doubts", lives=in_doubt))
        for count in (1, 4):
            trap = Trap(method=POST, moment=AFTER, count=count)
            during = Life(trap=trap, deed=partial(_misled, seconds), around=_right_clock, span=0.9)
            name = f"bot's clock {sign}1 h at post {count}"
            found.append(Trouble(family="clock", name=name, lives=partial(_both, during)))
    return found


def _doubted(life: Life, rng: Random) -> Lives:
    return [doubt(rng), spread(life, rng)]


def _both(life: Life, rng: Random) -> Lives:
    return [replace(spread(life, rng), processes=2)]


# The rest.


def _marks() -> list[Trouble]:
    kills = [
        *((f"killed at {UPDATE} {moment}", {"trap": Trap(method=UPDATE, moment=moment)}) for moment in (BEFORE, AFTER)),
        *((f"killed {moment} amended", {"point": f"amended:{moment}:1"}) for moment in (BEFORE, AFTER)),
        *((f"{UPDATE}: {name}", {"faults": [(UPDATE, fault, None)]}) for name, fault in _UNEDITED.items()),
    ]
    return [
        Trouble(family="amended", name=name, lives=partial(_amended, Life(**how)))  # type: ignore[arg-type]  # each is a field of a life
        for name, how in kills
    ]


_UNEDITED = {
    "500, but accepted": Fault(status=500, accept=True),
    "429, Retry-After 2": LIMITED["429, Retry-After 2"],
    "edit_window_closed": Fault.error("edit_window_closed"),
}


def _amended(life: Life, rng: Random) -> Lives:
    return [posted(), replace(spread(life, rng), first=_mark)]


def _mark(stage: Stage) -> None:
    """Of the deadlines of the last year one is done, or open again."""
    today = stage.clock.now().date()
    recent = [each for due, each in MARKABLE.items() if -60 < (today - due).days < 300]
    stage.mark(*stage.rng.choice(recent))


def _ends() -> list[Trouble]:
    dropped = Life(faults=[(POST, Fault(accept=True, drop=("metadata",)), 3)], gently=True, span=0.9)
    stopped = Life(gently=True, from_start=True, struck=surely)
    return [
        Trouble(family="metadata", name="metadata dropped, then stopped", lives=lambda _: [dropped]),
        *(
            Trouble(family="moment", name=f"killed at a random moment ({number})", lives=partial(_random, number))
            for number in (1, 2)
        ),
        Trouble(family="stopped", name="SIGTERM at a random moment", lives=partial(_soon, stopped)),
        Trouble(
            family="stopped",
            name="SIGTERM with slow posts",
            lives=alone(Life(faults=[(POST, Fault(accept=True, delay_before=0.3), None)], gently=True, span=0.4)),
        ),
        Trouble(family="frozen", name="frozen before the intent, overtaken", lives=lambda _: [_frozen(INFO)]),
        Trouble(family="frozen", name="frozen at a post, overtaken", lives=lambda _: [_frozen(POST)]),
    ]


def _random(processes: int, rng: Random) -> Lives:
    life = Life(span=rng.uniform(0, 1.5), from_start=True, leap=rng.choice((0.0, 61.0, 240.0)), struck=surely)
    return [replace(life, processes=processes)]


def _soon(life: Life, rng: Random) -> Lives:
    return [replace(life, span=rng.uniform(0.4, 1.5), processes=rng.choice((1, 2)))]


def _frozen(method: str) -> Life:
    """One process stands still while another takes over, and then goes on."""
    trap = Trap(method=method, moment=AFTER if method == INFO else BEFORE, count=2)
    deeds: Sequence[tuple[float, Deed]] = (
        (0.3, partial(Stage.leap, seconds=240)),
        (0.35, partial(Stage.join, name="heir")),
        (1.5, partial(Stage.leap, seconds=61)),
        (2.1, Stage.thaw),
    )
    return Life(trap=trap, deed=Stage.freeze, deeds=deeds, span=2.7)


def situations() -> list[Trouble]:
    """Every trouble of the world around the bot."""
    return [
        *(*_channels(), *_people(), *_tokens(), *_clocks()),
        *(*_marks(), *_ends()),
    ]
