"""Calendar feed: iCalendar files at secret addresses, each of one person who is a full member of the workspace.

The address is a secret: nothing of it is logged or counted. A wrong or revoked address gets the same 404 as any address
that does not exist.
"""

import logging
from collections import OrderedDict, deque
from collections.abc import Callable
from datetime import timedelta
from enum import StrEnum
from functools import partial
from http import HTTPStatus
from time import monotonic
from typing import assert_never

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

#: Calendars are made one at a time, while some requests wait; Slack's requests have threads of their own.
MAX_THREADS, MAX_WAITING = 1, 8
#: How often a person's calendars may be read in a window; calendar clients read some times an hour.
MAX_READS, READS_WINDOW = 20, timedelta(minutes=10)
#: The most calendars in the cache, each valid until something changes or the day ends.
MAX_CACHED = 16

_RETRY_AFTER_SECONDS = 60

_HEADERS = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    # Clients come some times an hour, and the connections are for Slack.
    "connection": "close",
}

#: The outcome of a request that is answered with a calendar, as it is counted.
SERVED = "served"

_log = logging.getLogger(__name__)


class Refusal(StrEnum):
    """Why no calendar is served, as it is counted."""

    #: There is no such address, or no longer.
    UNKNOWN = "unknown"
    #: The person is not a full member of the workspace any more.
    OUTSIDER = "outsider"
    TOO_OFTEN = "too often"
    BUSY = "busy"


#: The name and the content of a calendar's file.
_CalendarFile = tuple[str, bytes]


class CalendarFeed:
    """Endpoint of `/calendar/<token>.ics`, and of nothing else below that path."""

    def __init__(self, services: Services, metrics: Metrics) -> None:
        self._services = services
        self._metrics = metrics
        self._pool = BoundedPool(threads=MAX_THREADS, waiting=MAX_WAITING)
        self._limit = _ReadLimit()
        self._cache = _CalendarCache()
        self.routes = (Route(f"{CALENDAR_PATH}{{name:path}}", self._serve, methods=["GET"]),)

    def close(self) -> None:
        """Wait for the requests that are being answered."""
        self._pool.close()

    async def _serve(self, request: Request) -> Response:
        name = str(request.path_params["name"])
        # A name of another form is looked up as well, so that it takes as long.
        token = name.removesuffix(f".{Format.ICS}") if name.endswith(f".{Format.ICS}") else ""
        future = self._pool.submit(partial(self._answer, token))
        outcome, response = _refuse(Refusal.BUSY) if future is None else await future
        self._metrics.count_calendar(outcome)
        return response

    def _answer(self, token: str) -> tuple[str, Response]:
        """Return the outcome and the response."""
        try:
            subscription = self._services.people.subscriptions.find_by_token(token)
            return _refuse(Refusal.UNKNOWN) if subscription is None else self._answer_subscriber(subscription)
        except (StoreBusy, FileNotMade) as error:
            return _fail(error)
        except database_errors() as error:
            return _fail(error)

    def _answer_subscriber(self, subscription: Subscription) -> tuple[str, Response]:
        """Answer a full member of the workspace, as of an hour ago at most; refuse where Slack does not say."""
        if not self._limit.take(subscription.person):
            return _refuse(Refusal.TOO_OFTEN)
        directory = self._services.slack.directory
        identity, person = directory.bot_identity(), directory.cached_person(subscription.person)
        if identity is None or person is None:
            return _refuse(Refusal.BUSY)
        if outsider_reason(person, identity) is not None:
            return _refuse(Refusal.OUTSIDER)
        translator = self._services.translator(subscription.language or directory.locale(subscription.person))
        if not is_valid_question(subscription.question, translator.directory):
            return _refuse(Refusal.UNKNOWN)
        return SERVED, self._calendar_response(subscription, translator)

    def _calendar_response(self, subscription: Subscription, translator: Translator) -> Response:
        request = subscription.question, subscription.with_titles, translator.language
        # Read before the calendar is made: a change in between costs one calendar more, and never shows an old one.
        state = self._services.today, self._services.register.ledger.read_version()
        name, content = self._cache.get((*request, *state), partial(self._make_calendar, subscription, translator))
        headers = {**_HEADERS, "content-type": CONTENT_TYPE, "content-disposition": f'inline; filename="{name}"'}
        return Response(content, headers=headers)

    def _make_calendar(self, subscription: Subscription, translator: Translator) -> _CalendarFile:
        store, today = self._services.register.store, self._services.today
        calendar = build_calendar(subscription.question, translator, store, today, titles=subscription.with_titles)
        name = f"{export.file_name(calendar.note, calendar.marking, today)}.{Format.ICS}"
        return name, self._services.slack.files.write_file(Format.ICS, calendar)


class _CalendarCache:
    """LRU cache of calendars; used from one thread."""

    def __init__(self) -> None:
        self._calendars: OrderedDict[object, _CalendarFile] = OrderedDict()

    def get(self, key: object, make: Callable[[], _CalendarFile]) -> _CalendarFile:
        """Return the calendar of a key, made if it is not in the cache."""
        if key not in self._calendars:
            self._calendars[key] = make()
            if len(self._calendars) > MAX_CACHED:
                self._calendars.popitem(last=False)
        self._calendars.move_to_end(key)
        return self._calendars[key]


class _ReadLimit:
    """Rate limit of each person's calendars, over a sliding window; used from one thread."""

    def __init__(self) -> None:
        self._reads: dict[str, deque[float]] = {}

    def take(self, person: str) -> bool:
        """Count a read of a person's calendars; return whether it is allowed."""
        now = monotonic()
        reads = self._reads.setdefault(person, deque())
        while reads and reads[0] < now - READS_WINDOW.total_seconds():
            reads.popleft()
        if len(reads) >= MAX_READS:
            return False
        reads.append(now)
        return True


def _fail(error: Exception) -> tuple[str, Response]:
    _log.error("a calendar was not made: %s", type(error).__name__)
    return _refuse(Refusal.BUSY)


def _refuse(refusal: Refusal) -> tuple[str, Response]:
    """Return the outcome and the response; at 429 and 503 a calendar client keeps what it has, and tries again."""
    headers = {**_HEADERS, "retry-after": str(_RETRY_AFTER_SECONDS)}
    match refusal:
        case Refusal.UNKNOWN | Refusal.OUTSIDER:
            status, headers = HTTPStatus.NOT_FOUND, _HEADERS
        case Refusal.TOO_OFTEN:
            status = HTTPStatus.TOO_MANY_REQUESTS
        case Refusal.BUSY:
            status = HTTPStatus.SERVICE_UNAVAILABLE
        case _:
            assert_never(refusal)
    return refusal, PlainTextResponse(status.phrase, status, headers=headers)
