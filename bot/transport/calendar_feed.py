"""Calendars at their secret addresses, each for one person, for as long as that is a full member of the workspace.

Such an address is a secret: nothing of it is logged or counted. Whoever has none, or one that is no longer good, is
told what is said of every address that there is not.
"""

import logging
from collections import OrderedDict, deque
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from http import HTTPStatus
from time import monotonic

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.metrics import Metrics
from bot.transport.http_app import BoundedPool
from db.connection.engine import database_errors
from db.people.calendar_subscriptions import Subscription
from domain.errors import FileNotMade, StoreBusy
from domain.exports import export
from domain.exports.formats import Format
from domain.i18n.translator import Translator
from handlers.files.calendar import CALENDAR_PATH, build_calendar
from handlers.questions.page_token import is_valid_question
from handlers.services.services import Services
from handlers.slack.guests import outsider_reason

CONTENT_TYPE = "text/calendar; charset=utf-8"

#: Calendars are made one at a time, and so many requests wait; Slack's have threads of their own.
MAX_THREADS, MAX_WAITING = 1, 8
#: Whoever has an address may read it so often in so long; calendars do so some times an hour.
MAX_READS, READS_WINDOW = 20, timedelta(minutes=10)
#: So many calendars are kept, each until something changes or the day ends.
MAX_CACHED = 16

#: Seconds after which whoever is sent away may come again.
_COME_AGAIN = 60

_HEADERS = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    # Calendars come some times an hour, and the connections are for Slack.
    "connection": "close",
}

#: What came of a reading.
SERVED, UNKNOWN, OUTSIDER, TOO_OFTEN, BUSY = "served", "unknown", "outsider", "too often", "busy"

_log = logging.getLogger(__name__)


class CalendarFeed:
    """Serves `/calendar/<token>.ics`, and nothing else below that path."""

    def __init__(self, services: Services, metrics: Metrics) -> None:
        self._services = services
        self._metrics = metrics
        self._pool = BoundedPool(threads=MAX_THREADS, waiting=MAX_WAITING)
        self._pace = _Pace()
        self._shelf = _Shelf()
        self.routes = (Route(f"{CALENDAR_PATH}{{name:path}}", self._calendar, methods=["GET"]),)

    def close(self) -> None:
        """Wait for what is under way."""
        self._pool.close()

    async def _calendar(self, request: Request) -> Response:
        name = str(request.path_params["name"])
        # What has another shape is looked up as well, and takes as long.
        token = name.removesuffix(f".{Format.ICS}") if name.endswith(f".{Format.ICS}") else ""
        answering = self._pool.submit(partial(self._answer, token))
        outcome, response = _sent_away(BUSY) if answering is None else await answering
        self._metrics.count_calendar(outcome)
        return response

    def _answer(self, token: str) -> tuple[str, Response]:
        """What came of it, and the answer."""
        try:
            found = self._services.people.subscriptions.find_by_token(token)
            return _missing(UNKNOWN) if found is None else self._told(found)
        except (StoreBusy, FileNotMade) as error:
            return _failed(error)
        except database_errors() as error:
            return _failed(error)

    def _told(self, found: Subscription) -> tuple[str, Response]:
        """Only to a full member, as of an hour ago at the most; where Slack does not say, nothing."""
        if not self._pace.lets(found.person):
            return _sent_away(TOO_OFTEN)
        home, person = (
            self._services.slack.directory.bot_identity(),
            self._services.slack.directory.cached_person(found.person),
        )
        if home is None or person is None:
            return _sent_away(BUSY)
        if outsider_reason(person, home) is not None:
            return _missing(OUTSIDER)
        translator = self._services.translator(found.language or self._services.slack.directory.locale(found.person))
        if not is_valid_question(found.question, translator.directory):
            return _missing(UNKNOWN)
        return SERVED, self._served(found, translator)

    def _served(self, found: Subscription, translator: Translator) -> Response:
        asked = found.question, found.with_titles, translator.language
        # Read before the calendar is: a change that comes in between makes another one necessary, never one too few.
        state = self._services.today, self._services.register.ledger.read_version()
        content = self._shelf.take((*asked, *state), partial(self._made, found, translator))
        name = f"{export.file_name(translator.directory.note, self._services.today)}.{Format.ICS}"
        headers = {**_HEADERS, "content-type": CONTENT_TYPE, "content-disposition": f'inline; filename="{name}"'}
        return Response(content, headers=headers)

    def _made(self, found: Subscription, translator: Translator) -> bytes:
        matter = build_calendar(
            found.question, translator, self._services.register.store, self._services.today, titles=found.with_titles
        )
        return self._services.slack.files.write_file(Format.ICS, matter)


class _Shelf:
    """Calendars that were made, those read last; used from one thread."""

    def __init__(self) -> None:
        self._kept: OrderedDict[object, bytes] = OrderedDict()

    def take(self, key: object, make: Callable[[], bytes]) -> bytes:
        """The one of a key, made if it is not there."""
        if key not in self._kept:
            self._kept[key] = make()
            if len(self._kept) > MAX_CACHED:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]


class _Pace:
    """How often each person's calendar was read of late; used from one thread."""

    def __init__(self) -> None:
        self._read: dict[str, deque[float]] = {}

    def lets(self, person: str) -> bool:
        """Whether theirs may be read once more."""
        now = monotonic()
        times = self._read.setdefault(person, deque())
        while times and times[0] < now - READS_WINDOW.total_seconds():
            times.popleft()
        if len(times) >= MAX_READS:
            return False
        times.append(now)
        return True


def _missing(outcome: str) -> tuple[str, Response]:
    status = HTTPStatus.NOT_FOUND
    return outcome, PlainTextResponse(status.phrase, status, headers=_HEADERS)


def _failed(error: Exception) -> tuple[str, Response]:
    _log.error("a calendar was not made: %s", type(error).__name__)
    return _sent_away(BUSY)


def _sent_away(outcome: str) -> tuple[str, Response]:
    """What a calendar has of before it keeps, and comes again."""
    status = HTTPStatus.TOO_MANY_REQUESTS if outcome == TOO_OFTEN else HTTPStatus.SERVICE_UNAVAILABLE
    return outcome, PlainTextResponse(status.phrase, status, headers={**_HEADERS, "retry-after": str(_COME_AGAIN)})
