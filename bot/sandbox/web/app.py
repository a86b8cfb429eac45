"""The page over HTTP: what it asks for, what people do in it, and the news that it follows."""

import json
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.sandbox.clock import NOON, SandboxClock
from bot.sandbox.fake_slack.server import ADDRESS, FakeSlackServer
from bot.sandbox.live_updates import LiveUpdates
from bot.sandbox.options import SandboxOptions
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.users.actions import GONE, ActionResult, ElementGone, UserActions
from bot.sandbox.users.sidebar import HOME, Viewer, look_at
from bot.sandbox.web.composer_hints import hints
from bot.sandbox.web.render import PageRenderer, make_environment
from bot.settings.settings import Settings
from bot.transport.http_server import listen
from domain.dates.spans import brussels_instant

#: Seconds after which the page hears that all is as it was.
PULSE = 15.0

#: Nothing comes from anywhere else, and nothing else can show the page inside its own.
_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}

#: What the button adds, and the most that the clock moves at once: a year takes some seconds.
_A_WHILE, _FAR = timedelta(minutes=5), timedelta(days=3 * 366)

PAST = "The clock only goes forward."
TOO_FAR = "The clock goes three years at a time, at the most."
REAL = "The bot is in a process of its own: its clock is the real one, and cannot be moved."
NOTHING = "Nothing more is planned for months ahead."

_Body = Mapping[str, Any]


class SandboxApp:
    """A world, replaced by a new one when it is reset."""

    def __init__(self, settings: Settings, ways: SandboxOptions | None = None) -> None:
        self._settings = settings
        self._ways = ways or SandboxOptions()
        self._templates = make_environment()
        #: Held by whoever does something.
        self.busy = threading.RLock()
        self.news = LiveUpdates()
        #: Where the page is served, and the workspace beside it.
        self.host = FakeSlackServer()

    def open(self, listening: socket.socket | None = None) -> None:
        """Serve the workspace, on a socket that listens or a port that is free, let the bot in, and serve the page."""
        self.host.open(listening)
        self._begin()
        self.host.page = make_page(self)

    def _begin(self) -> None:
        self.world = Sandbox(self._settings, self._ways, self.host, self.news)
        self.deeds = UserActions(self.world)
        self.drawing = PageRenderer(self._templates, self.world, self.deeds)

    def reset(self) -> None:
        """Forget everything, and begin anew."""
        with self.busy:
            self.world.close()
            self.world.forget()
            self._begin()

    def close(self) -> None:
        """End it, once nobody does anything."""
        with self.busy:
            self.world.close()
        self.host.close()


@contextmanager
def serving(settings: Settings, port: int = 0, ways: SandboxOptions | None = None) -> Iterator[SandboxApp]:
    """A sandbox that is served meanwhile; NotOpened if the port is taken. 0 is any port that is free."""
    sandbox = SandboxApp(settings, ways)
    sandbox.open(listen((ADDRESS, port), setting="--port"))
    try:
        yield sandbox
    finally:
        sandbox.close()


def make_page(sandbox: SandboxApp) -> Starlette:
    """The page of a sandbox; nothing that people do is done in the event loop."""
    page = _Page(sandbox)
    doing = [Route(f"/do/{name}", page.doing(do), methods=["POST"]) for name, do in page.deeds().items()]
    routes = [
        Route("/", page.whole),
        Route("/parts", page.parts),
        Route("/news", page.follow),
        Route("/exchange/{number:int}", page.exchange),
        Route("/files/{file}", page.file),
        *doing,
        Mount("/static", StaticFiles(directory=Path(__file__).parent / "static")),
    ]
    # A page elsewhere cannot reach this one by a name of its own.
    hosts = Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"])
    return Starlette(routes=routes, middleware=[hosts])


class _Page:
    def __init__(self, sandbox: SandboxApp) -> None:
        self._sandbox = sandbox

    def whole(self, request: Request) -> Response:
        look = look_at(request.query_params)
        return HTMLResponse(self._sandbox.drawing.page(look, hints()), headers=_HEADERS)

    def parts(self, request: Request) -> Response:
        return JSONResponse(self._sandbox.drawing.parts(look_at(request.query_params)), headers=_HEADERS)

    async def follow(self, _: Request) -> Response:
        headers = _HEADERS | {"X-Accel-Buffering": "no"}
        return StreamingResponse(self._stream(), media_type="text/event-stream", headers=headers)

    async def _stream(self) -> AsyncIterator[str]:
        async for number in self._sandbox.news.follow(pulse=PULSE):
            yield f"data: {number}\n\n"

    def exchange(self, request: Request) -> Response:
        number = request.path_params["number"]
        for each in self._sandbox.world.traffic.latest(1000):
            if each.number == number:
                return JSONResponse({"sent": each.sent, "answered": each.answered}, headers=_HEADERS)
        return JSONResponse({"notice": GONE}, status_code=404)

    def file(self, request: Request) -> Response:
        """A file: an image to be looked at, anything else to be saved, as nothing that is sent here is to run here."""
        for each in self._sandbox.world.slack.files:
            if each.id == request.path_params["file"]:
                kind = "inline" if each.is_image else "attachment"
                disposition = {"Content-Disposition": f"{kind}; filename*=UTF-8''{quote(each.name)}"}
                return Response(each.content, media_type=each.kind, headers=_HEADERS | disposition)
        return Response(status_code=404)

    def deeds(self) -> dict[str, Callable[[_Body, Viewer], ActionResult]]:
        """What can be done, by the last part of its address."""
        return {
            "say": self._say,
            "open": lambda _, look: self._do.open_tab(look.person, "home" if look.at == HOME else "messages"),
            "press": self._press,
            "suggest": self._suggest,
            "submit": lambda body, look: self._do.submit(look.person, body["typed"]),
            "close": lambda _, look: self._do.close(look.person),
            "shortcut": lambda body, look: self._do.take_shortcut(look.person, look.channel, body.get("ts")),
            "clock": self._clock,
            "fault": self._fault,
            "reset": self._reset,
        }

    @property
    def _do(self) -> UserActions:
        return self._sandbox.deeds

    def doing(self, do: Callable[[_Body, Viewer], ActionResult]) -> Callable[[Request], Any]:
        """An endpoint that takes a JSON object, as no page elsewhere can send it unasked."""

        async def endpoint(request: Request) -> Response:
            if not request.headers.get("content-type", "").startswith("application/json"):
                return JSONResponse({"notice": "not JSON"}, status_code=415)
            try:
                body = _object(await request.body())
                done = await run_in_threadpool(self._alone, do, body, look_at(body))
            except ElementGone:
                return JSONResponse({"notice": GONE}, status_code=409)
            except (ValueError, KeyError, TypeError):
                return JSONResponse({"notice": "That cannot be read."}, status_code=400)
            return JSONResponse({"notice": done.notice, "thread": done.thread, "options": done.options})

        return endpoint

    def _alone(self, do: Callable[[_Body, Viewer], ActionResult], body: _Body, look: Viewer) -> ActionResult:
        with self._sandbox.busy:
            done = do(body, look)
            self._sandbox.world.keep()
        self._sandbox.news.notify()
        return done

    def _say(self, body: _Body, look: Viewer) -> ActionResult:
        text = str(body["text"]).strip()
        return self._do.say(look.person, look.channel, text, look.thread) if text else ActionResult()

    def _press(self, body: _Body, look: Viewer) -> ActionResult:
        return self._do.press(look.person, body["where"], int(body["place"]), body["action"], body["chosen"])

    def _suggest(self, body: _Body, look: Viewer) -> ActionResult:
        return self._do.suggest(look.person, body["where"], int(body["place"]), body["action"], body["typed"])

    def _clock(self, body: _Body, _: Viewer) -> ActionResult:
        world = self._sandbox.world
        before = len(world.slack.messages)
        if world.clock is None:
            return ActionResult(notice=REAL)
        notice = _move(world.clock, world.now, body["to"])
        if len(world.slack.messages) > before:
            self._do.tour.reminded()
        return ActionResult(notice=notice)

    def _fault(self, body: _Body, _: Viewer) -> ActionResult:
        faults = self._sandbox.world.faults
        if body["name"] == "heal":
            return ActionResult(notice=faults.heal())
        return ActionResult(notice=faults.befall(str(body["method"]), body["name"], lasting=bool(body["lasting"])))

    def _reset(self, _: _Body, __: Viewer) -> ActionResult:
        self._sandbox.reset()
        return ActionResult()


def _move(clock: SandboxClock, now: datetime, to: str) -> str:
    """Move the clock; a sentence where it cannot be."""
    if to == "reminder":
        return "" if clock.to_next_reminder() else NOTHING
    if to == "council":
        return "" if clock.to_next_council() else NOTHING
    until = now + _A_WHILE if to == "minutes" else brussels_instant(date.fromisoformat(to), NOON)
    if until > now + _FAR:
        return TOO_FAR
    return "" if clock.advance(until) else PAST


def _object(content: bytes) -> dict[str, Any]:
    """A JSON object; ValueError for anything else."""
    found = json.loads(content)
    if not isinstance(found, dict):
        raise ValueError("not an object")  # noqa: TRY004  # what comes in is wrong, not what calls this
    return found
