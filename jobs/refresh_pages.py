"""Refresh channels' pages: make, bring up to date, move on to the next Council, and delete the canvases in Slack.

A canvas is replaced as a whole, so that doing it twice, after a crash, does no harm. Only making one does: that it was
begun is recorded first, and a canvas that is there afterwards is the page's.
"""

import hashlib
import logging
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Protocol

from msgspec import Struct

from db.people.channel_pages import CREATION_GRACE, ChannelPageStore, StoredPage
from domain.dates.spans import brussels_day
from domain.meeting_sheets.channel_page import ChannelPage
from domain.register.audit_events import ChangeContext
from domain.reminders.outcomes import Later, Refused, Unknown
from jobs.strike_done_lines import FindTarget

#: The most pages that are drawn in a round; Slack takes fifty edits a minute, and the making of twenty
#: (https://docs.slack.dev/reference/methods/canvases.edit).
MAX_PER_ROUND = 10
#: A page is drawn at most this often, however much is changed.
DRAW_INTERVAL = timedelta(minutes=1)
#: When a page whose channel, or the change of whose canvas, was refused is looked at again.
REFUSED_RETRY = timedelta(hours=1)

#: Slack's error code for a canvas that is not there.
GONE = "canvas_not_found"
#: Slack's error code for a channel that has a canvas.
TAKEN = "channel_canvas_already_exists"

_log = logging.getLogger(__name__)


class Canvases(Protocol):
    """The canvases of Slack; no method raises or retries."""

    def find(self, channel: str, /) -> str | Later | Refused | None:
        """Return the id of a channel's canvas, None if it has none."""

    def create(self, channel: str, page: ChannelPage, /) -> str | Later | Refused | Unknown:
        """Make a channel's canvas; return its id."""

    def replace(self, canvas: str, page: ChannelPage, /, *, retitle: bool) -> Later | Refused | None:
        """Replace the content of a canvas, and its title if it has another one; return None once that is done."""

    def delete(self, canvas: str, /) -> Later | Refused | None:
        """Delete a canvas, or empty it where it cannot be deleted; return None once it is gone."""


class Draw(Protocol):
    """Draw the page of a channel as things stand."""

    def __call__(self, channel: str, /, *, now: datetime) -> ChannelPage:
        """Return the page."""


class PageContext(Struct, frozen=True, kw_only=True):
    """The dependencies of refreshing pages."""

    pages: ChannelPageStore
    canvases: Canvases
    draw: Draw
    #: Whether a channel may be written to now, asked of Slack; and whether it is allowed by the database alone.
    find_target: FindTarget
    is_allowed: Callable[[str], bool]
    #: Tell coordinators that a channel has no page, with Slack's error code.
    report: Callable[[str, str], None]
    is_stopping: Callable[[], bool] = lambda: False


def refresh_pages(context: PageContext, version: int, *, now: datetime) -> None:
    """Bring all pages up to date with the change number `version`."""
    drawn = 0
    for page in context.pages.find_due(now=now):
        if context.is_stopping() or drawn == MAX_PER_ROUND:
            return
        drawn += _PageRefresh(context, page, version, now).run()


class _PageRefresh:
    """The refresh of one page."""

    def __init__(self, context: PageContext, page: StoredPage, version: int, now: datetime) -> None:
        self._pages = context.pages
        self._context = context
        self._page = page
        self._version = version
        self._now = now
        self._today: date = brussels_day(now)

    def run(self) -> bool:
        """Do what is to be done next; return whether Slack was asked for something."""
        page = self._page
        if not page.is_wanted or not self._context.is_allowed(page.channel):
            return self._remove()
        is_current = page.canvas is not None and page.drawn == self._version and page.drawn_on == self._today
        if is_current:
            return False
        target = self._context.find_target(page.channel)
        if isinstance(target, Refused) and not target.fatal:
            self._pages.put_off(page, not_before=self._now + REFUSED_RETRY)
            self._remove()  # if that fails for now it is tried again sooner
            return True
        if isinstance(target, Later | Refused):
            self._wait(target)
            return True
        self._make() if page.canvas is None else self._update(page.canvas)
        return True

    def _make(self) -> None:
        page = self._page
        if page.begun_at is not None:
            self._adopt()
            return
        found = self._context.canvases.find(page.channel)
        if isinstance(found, Later | Refused):
            self._wait(found)
            return
        if found is not None:
            # It is people's own, and would be lost.
            self._give_up(TAKEN)
            return
        if not self._pages.begin(page, now=self._now):
            return
        drawing = self._context.draw(page.channel, now=self._now)
        made = self._context.canvases.create(page.channel, drawing)
        if isinstance(made, str):
            self._pages.record_canvas(page, made)
            self._record_drawn(drawing)
        elif isinstance(made, Unknown):
            _log.warning("the page of %s may have been made: %s", page.channel, made.reason)
        else:
            self._pages.record_canvas(page, None)
            self._give_up(made.reason) if isinstance(made, Refused) and not made.fatal else self._wait(made)

    def _adopt(self) -> None:
        """Take the canvas that is there after one was begun; if there is none, it was not made."""
        page = self._page
        if page.begun_at is not None and self._now - page.begun_at < CREATION_GRACE:
            return
        found = self._context.canvases.find(page.channel)
        if isinstance(found, Later | Refused):
            self._wait(found)
        else:
            self._pages.record_canvas(page, found)

    def _update(self, canvas: str) -> None:
        page, drawing = self._page, self._context.draw(self._page.channel, now=self._now)
        if page.digest == _digest(drawing) and page.title == drawing.title:
            self._record_drawn(drawing)
            return
        problem = self._context.canvases.replace(canvas, drawing, retitle=page.title != drawing.title)
        if problem is None:
            self._record_drawn(drawing)
            self._pages.put_off(page, not_before=self._now + DRAW_INTERVAL)
        elif isinstance(problem, Refused) and problem.reason == GONE:
            self._give_up(problem.reason)
        else:
            self._wait(problem)

    def _record_drawn(self, drawing: ChannelPage) -> None:
        self._pages.record_drawn(
            self._page, version=self._version, day=self._today, title=drawing.title, digest=_digest(drawing)
        )

    def _remove(self) -> bool:
        """Delete the canvas, if there is or may be one, and the page if it is not wanted."""
        page = self._page
        if page.canvas is None and page.begun_at is not None:
            self._adopt()
            return True
        if page.canvas is None:
            if not page.is_wanted:
                self._pages.delete(page)
            return False
        problem = self._context.canvases.delete(page.canvas)
        if problem is not None and problem.reason != GONE:
            self._wait(problem)
            return True
        self._pages.record_canvas(page, None)
        if not page.is_wanted:
            self._pages.delete(page)
        return True

    def _give_up(self, reason: str) -> None:
        page = self._page
        _log.warning("no page in %s: %s", page.channel, reason)
        self._pages.give_up(page, ChangeContext(by="bot", surface="job", now=self._now, reason=reason))
        self._context.report(page.channel, reason)

    def _wait(self, problem: Later | Refused) -> None:
        wait = timedelta(seconds=problem.seconds) if isinstance(problem, Later) else REFUSED_RETRY
        _log.warning("the page of %s waits: %s", self._page.channel, problem.reason)
        self._pages.put_off(self._page, not_before=self._now + wait)


def _digest(drawing: ChannelPage) -> str:
    return hashlib.sha256(drawing.content.encode()).hexdigest()
