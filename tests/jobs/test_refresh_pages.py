"""Channels' pages: what is asked of Slack at each state of a page, what is kept of its answer, and when it goes on."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine

from db.people.channel_pages import ChannelPageStore, StoredPage
from domain.meeting_sheets.channel_page import ChannelPage
from domain.register.audit_events import ChangeContext
from domain.reminders.outcomes import Later, Refused, Unknown
from jobs.messenger import PostTarget
from jobs.refresh_pages import GONE, MAX_PER_ROUND, TAKEN, PageContext, refresh_pages

#: Noon in Brussels.
NOW = datetime(2023, 11, 27, 11, tzinfo=UTC)
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
BUSY, NO, HALT = Later(30, "ratelimited"), Refused("restricted_action"), Refused("invalid_auth", fatal=True)


@dataclass
class Slack:
    """What Slack answers, and what it was asked."""

    answers: dict[str, Any] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    target: PostTarget | Later | Refused = field(default_factory=lambda: PostTarget(conversation="C1"))
    is_allowed: bool = True
    content: str = "first"
    title: str = "Open"
    reported: list[tuple[str, str]] = field(default_factory=list)

    def find(self, channel: str, /) -> Any:  # noqa: ANN401
        """Find a channel's canvas."""
        return self._answer("find", channel)

    def create(self, channel: str, _page: ChannelPage, /) -> Any:  # noqa: ANN401
        """Make one; they are numbered by channel."""
        return self._answer("create", channel) or f"F{channel}"

    def replace(self, canvas: str, _page: ChannelPage, /, *, retitle: bool) -> Any:  # noqa: ANN401
        """Replace its content."""
        return self._answer("retitle" if retitle else "replace", canvas)

    def delete(self, canvas: str, /) -> Any:  # noqa: ANN401
        """Delete one."""
        return self._answer("delete", canvas)

    def _answer(self, method: str, about: str) -> Any:  # noqa: ANN401
        self.asked.append(f"{method} {about}")
        return self.answers.pop(method, None)


class Pages:
    """The pages of a database, and that workspace."""

    def __init__(self, engine: Engine) -> None:
        self.slack, self.store = Slack(), ChannelPageStore(engine)

    def want(self, *channels: str, wanted: bool = True) -> None:
        """Let channels have a page, or have it no more."""
        for channel in channels:
            self.store.set(channel, ChangeContext(by="U1", surface="test", now=NOW), wanted=wanted)

    def tick(self, now: datetime, *, version: int = 1, **changes: object) -> list[str]:
        """Refresh, and return what Slack was asked."""
        for name, value in changes.items():
            setattr(self.slack, name, value)
        self.slack.asked.clear()
        context = PageContext(
            pages=self.store,
            canvases=self.slack,
            draw=lambda _channel, *, now: ChannelPage(
                title=self.slack.title, content=self.slack.content, as_of=now.isoformat()
            ),
            find_target=lambda _channel: self.slack.target,
            is_allowed=lambda _channel: self.slack.is_allowed,
            report=lambda channel, reason: self.slack.reported.append((channel, reason)),
        )
        refresh_pages(context, version, now=now)
        return list(self.slack.asked)

    def stored(self) -> StoredPage | None:
        """Return the only page, None if there is none."""
        return next(iter(self.store.find_due(now=NOW + timedelta(days=999))), None)

    def waits(self, now: datetime) -> timedelta:
        """Return for how long the only page is put off."""
        waits = (timedelta(0), SECOND * 30, MINUTE, HOUR)
        return next(each for each in waits if self.store.find_due(now=now + each))


@pytest.fixture
def pages(engine: Engine) -> Pages:
    """A channel that wants a page."""
    found = Pages(engine)
    found.want("C1")
    return found


def test_a_page_is_made_once_and_drawn_when_it_differs(pages: Pages) -> None:
    """It is drawn for a change or a new day, if that shows anything else, and at most once a minute."""
    assert pages.tick(NOW) == ["find C1", "create C1"]
    assert pages.tick(NOW) == []
    assert pages.tick(NOW, version=2) == []  # as drawn it is the same
    assert pages.tick(NOW, version=3, content="second") == ["replace FC1"]
    assert pages.waits(NOW) == MINUTE
    assert pages.tick(NOW + MINUTE - SECOND, version=4, content="third") == []
    assert pages.tick(NOW + MINUTE, version=4) == ["replace FC1"]
    assert pages.tick(NOW + 2 * MINUTE, version=5, title="Open for June") == ["retitle FC1"]
    assert pages.tick(NOW + 4 * MINUTE, version=5, content="of the day") == []
    midnight = NOW + timedelta(hours=12)  # of Brussels, an hour before that of Greenwich
    assert pages.tick(midnight - SECOND, version=5) == []
    assert pages.tick(midnight, version=5) == ["replace FC1"]
    stored = pages.stored()
    assert stored is not None
    assert (stored.canvas, stored.drawn, stored.drawn_on, stored.title) == (
        "FC1",
        5,
        (NOW + timedelta(days=1)).date(),
        "Open for June",
    )


@pytest.mark.parametrize(
    ("answers", "asked", "waits", "reported"),
    [
        ({"find": BUSY}, ["find C1"], SECOND * 30, []),
        ({"find": NO}, ["find C1"], HOUR, []),
        ({"find": "FOWN"}, ["find C1"], None, [("C1", TAKEN)]),
        ({"create": BUSY}, ["find C1", "create C1"], SECOND * 30, []),
        ({"create": HALT}, ["find C1", "create C1"], HOUR, []),
        ({"create": NO}, ["find C1", "create C1"], None, [("C1", "restricted_action")]),
    ],
)
def test_a_page_that_is_not_made(
    pages: Pages,
    answers: dict[str, object],
    asked: list[str],
    waits: timedelta | None,
    reported: list[tuple[str, str]],
) -> None:
    """It is tried again after the wait, and given up and told of where Slack refuses this canvas for good."""
    assert pages.tick(NOW, answers=dict(answers)) == asked
    assert pages.slack.reported == reported
    if waits is None:
        assert pages.stored() is None
        return
    assert pages.waits(NOW) == waits
    assert pages.tick(NOW + waits) == ["find C1", "create C1"]


@pytest.mark.parametrize(
    ("found", "then"), [("FC1", ["replace FC1"]), (None, ["find C1", "create C1"]), (BUSY, ["find C1"])]
)
def test_one_that_may_have_been_made_is_looked_for(pages: Pages, found: object, then: list[str]) -> None:
    """After two minutes the channel's canvas is taken for it; without one it is made again."""
    pages.tick(NOW, answers={"create": Unknown("timeout")})
    assert pages.tick(NOW + 2 * MINUTE - SECOND) == []
    assert pages.tick(NOW + 2 * MINUTE, answers={"find": found}) == ["find C1"]
    # A canvas that was taken up has neither content nor title that are known.
    expected = ["retitle FC1"] if then == ["replace FC1"] else then
    assert pages.tick(NOW + 3 * MINUTE) == expected
    assert pages.slack.reported == []


@pytest.mark.parametrize(("problem", "waits"), [(BUSY, SECOND * 30), (NO, HOUR), (HALT, HOUR), (Refused(GONE), None)])
def test_one_that_is_not_drawn(pages: Pages, problem: object, waits: timedelta | None) -> None:
    """It is drawn after the wait; one whose canvas people have deleted is given up."""
    pages.tick(NOW)
    assert pages.tick(NOW, version=2, content="second", answers={"replace": problem}) == ["replace FC1"]
    if waits is None:
        assert (pages.stored(), pages.slack.reported) == (None, [("C1", GONE)])
        return
    assert (pages.waits(NOW), pages.slack.reported) == (waits, [])
    assert pages.tick(NOW + waits, version=2) == ["replace FC1"]


@pytest.mark.parametrize(
    ("target", "asked", "waits"),
    [(BUSY, [], SECOND * 30), (HALT, [], HOUR), (NO, ["delete FC1"], HOUR)],
)
def test_a_channel_that_may_not_be_written_to(
    pages: Pages, target: Later | Refused, asked: list[str], waits: timedelta
) -> None:
    """Where outsiders have come the canvas goes at once; where Slack does not answer it stays as it is."""
    pages.tick(NOW)
    assert pages.tick(NOW, version=2, content="second", target=target) == asked
    assert pages.waits(NOW) == waits
    again = ["find C1", "create C1"] if asked else ["replace FC1"]
    assert pages.tick(NOW + waits, version=2, target=PostTarget(conversation="C1")) == again


@pytest.mark.parametrize("how", ["not wanted", "not allowed", "outsiders"])
@pytest.mark.parametrize("problem", [None, BUSY, Refused(GONE)])
def test_a_canvas_that_may_not_be_read_goes_as_soon_as_it_can(pages: Pages, how: str, problem: object) -> None:
    """Slack is asked again after its wait, however long such a channel is put off otherwise."""
    pages.tick(NOW)
    if how == "not wanted":
        pages.want("C1", wanted=False)
    reasons: dict[str, dict[str, object]] = {"outsiders": {"target": NO}, "not allowed": {"is_allowed": False}}
    changes = reasons.get(how, {})
    assert pages.tick(NOW, version=2, answers={"delete": problem}, **changes) == ["delete FC1"]
    if problem == BUSY:
        assert pages.waits(NOW) == SECOND * 30
        assert pages.tick(NOW + SECOND * 30, version=2) == ["delete FC1"]
    stored = pages.stored()
    assert stored is None if how == "not wanted" else stored is not None and stored.canvas is None
    assert (pages.tick(NOW + 2 * MINUTE, version=2), pages.slack.reported) == ([], [])


def test_one_that_may_have_been_made_and_is_not_wanted_any_more_goes(pages: Pages) -> None:
    """It is looked for first; a page of which nothing was made is forgotten."""
    pages.tick(NOW, answers={"create": Unknown("timeout")})
    pages.want("C1", wanted=False)
    assert pages.tick(NOW + MINUTE) == []
    assert pages.tick(NOW + 2 * MINUTE, answers={"find": "FC1"}) == ["find C1"]
    assert pages.tick(NOW + 2 * MINUTE) == ["delete FC1"]
    assert pages.stored() is None
    pages.want("C2")
    pages.want("C2", wanted=False)
    assert (pages.tick(NOW), pages.stored()) == ([], None)


def test_ten_pages_a_round_in_their_order(pages: Pages) -> None:
    """The others follow in the next one; those that show what there is take nobody's turn."""
    channels = [f"C{number:02}" for number in range(10, 22)]
    pages.want("C1", wanted=False)
    pages.want(*channels)
    made = [asked for asked in pages.tick(NOW) if "create" in asked]
    assert made == [f"create {channel}" for channel in channels[:MAX_PER_ROUND]]
    assert MAX_PER_ROUND == 10
    assert [asked for asked in pages.tick(NOW) if "create" in asked] == ["create C20", "create C21"]


def test_two_processes_make_one_canvas(pages: Pages) -> None:
    """Whoever has not recorded that a canvas is begun makes none; after the grace another process may."""
    (page,) = pages.store.find_due(now=NOW)
    begun = [pages.store.begin(page, now=NOW + wait) for wait in (0 * MINUTE, 2 * MINUTE - SECOND, 2 * MINUTE)]
    assert begun == [True, False, True]
    pages.store.record_canvas(page, "FC1")
    assert not pages.store.begin(page, now=NOW + HOUR)
