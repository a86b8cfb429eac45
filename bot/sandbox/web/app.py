"""The sandbox's page over HTTP: its parts, the actions of people in it, and the live updates that it follows."""

import base64
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
from bot.sandbox.fake_slack.server import LOCALHOST, FakeSlackServer
from bot.sandbox.live_updates import LiveUpdates
from bot.sandbox.options import SandboxOptions
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.users.actions import GONE, ActionResult, ElementGone, UserActions
from bot.sandbox.users.sidebar import HOME, Viewer, parse_viewer
from bot.sandbox.web.composer_hints import composer_hints
from bot.sandbox.web.render import PageRenderer, make_environment
from bot.settings.settings import Settings
from bot.transport.http_server import listen
from domain.dates.spans import brussels_instant
from handlers.shortcuts import USE_AS_EVIDENCE

#: Seconds after which the page gets a sign of life if nothing has changed.
HEARTBEAT_SECONDS = 15.0

#: Nothing comes from anywhere else, and nothing else can show the page inside its own.
_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}

#: What the button adds.
_STEP = timedelta(minutes=5)
#: The most that the clock moves at once: a year takes some seconds.
_MAX_MOVE = timedelta(days=3 * 366)

PAST = "The clock only goes forward."
TOO_FAR = "The clock goes three years at a time, at the most."
REAL = "The bot is in a process of its own: its clock is the real one, and cannot be moved."
NOTHING = "Nothing more is planned for months ahead."

_Body = Mapping[str, Any]


class SandboxApp:
    """Serves a sandbox, and replaces it by a new one when it is reset."""

    def __init__(self, settings: Settings, options: SandboxOptions | None = None) -> None:
        self._settings = settings
        self._options = options or SandboxOptions()
        self._templates = make_environment()
        #: Held during an action.
        self.lock = threading.RLock()
        self.updates = LiveUpdates()
        #: Serves the page, and the workspace beside it.
        self.server = FakeSlackServer()

    def open(self, listening: socket.socket | None = None) -> None:
        """Serve the workspace, connect the bot, then serve the page; without a listening socket, on a free port."""
        self.server.open(listening)
        self._open_sandbox()
        self.server.fallback_app = make_page_app(self)

    def _open_sandbox(self) -> None:
        self.sandbox = Sandbox(self._settings, self._options, self.server, self.updates)
        self.actions = UserActions(self.sandbox)
        self.renderer = PageRenderer(self._templates, self.sandbox, self.actions)

    def reset(self) -> None:
        """Delete everything, and start again."""
        with self.lock:
            self.sandbox.close()
            self.sandbox.delete_saved()
            self._open_sandbox()

    def close(self) -> None:
        """Close it, once no action is under way."""
        with self.lock:
            self.sandbox.close()
        self.server.close()


@contextmanager
def serve_sandbox(settings: Settings, port: int = 0, options: SandboxOptions | None = None) -> Iterator[SandboxApp]:
    """Serve a sandbox during the context; 0 is any free port. Raise TransportNotOpened if the port is taken."""
    app = SandboxApp(settings, options)
    app.open(listen((LOCALHOST, port), setting="--port"))
    try:
        yield app
    finally:
        app.close()


def make_page_app(app: SandboxApp) -> Starlette:
    """Return the ASGI app of the page; actions run in threads, never in the event loop."""
    page = _Page(app)
    actions = [
        Route(f"/do/{name}", page.make_endpoint(action), methods=["POST"]) for name, action in page.actions().items()
    ]
    routes = [
        Route("/", page.whole),
        Route("/parts", page.parts),
        Route("/news", page.follow),
        Route("/exchange/{number:int}", page.exchange),
        Route("/files/{file}", page.file),
        *actions,
        Mount("/static", StaticFiles(directory=Path(__file__).parent / "static")),
    ]
    # A page elsewhere cannot reach this one by a name of its own (DNS rebinding).
    hosts = Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"])
    return Starlette(routes=routes, middleware=[hosts])


class _Page:
    """The endpoints."""

    def __init__(self, app: SandboxApp) -> None:
        self._app = app

    def whole(self, request: Request) -> Response:
        viewer = parse_viewer(request.query_params)
        return HTMLResponse(self._app.renderer.render_page(viewer, composer_hints()), headers=_HEADERS)

    def parts(self, request: Request) -> Response:
        return JSONResponse(self._app.renderer.render_parts(parse_viewer(request.query_params)), headers=_HEADERS)

    async def follow(self, _: Request) -> Response:
        """Stream the number of the newest change (server-sent events)."""
        headers = _HEADERS | {"X-Accel-Buffering": "no"}
        return StreamingResponse(self._stream(), media_type="text/event-stream", headers=headers)

    async def _stream(self) -> AsyncIterator[str]:
        async for number in self._app.updates.follow(heartbeat_seconds=HEARTBEAT_SECONDS):
            yield f"data: {number}\n\n"

    def exchange(self, request: Request) -> Response:
        number = request.path_params["number"]
        for exchange in self._app.sandbox.traffic.latest(1000):
            if exchange.number == number:
                return JSONResponse({"sent": exchange.sent, "answered": exchange.answered}, headers=_HEADERS)
        return JSONResponse({"notice": GONE}, status_code=404)

    def file(self, request: Request) -> Response:
        """Return an image to be shown, any other file to be saved, so that nothing that was sent runs here."""
        for file in self._app.sandbox.slack.files:
            if file.id == request.path_params["file"]:
                kind = "inline" if file.is_image else "attachment"
                disposition = {"Content-Disposition": f"{kind}; filename*=UTF-8''{quote(file.name)}"}
                return Response(file.content, media_type=file.kind, headers=_HEADERS | disposition)
        return Response(status_code=404)

    def actions(self) -> dict[str, Callable[[_Body, Viewer], ActionResult]]:
        """Return the actions by the last part of their address."""
        return {
            "say": self._say,
            "open": lambda _, viewer: self._actions.open_tab(
                viewer.person, "home" if viewer.at == HOME else "messages"
            ),
            "press": self._press,
            "entity": lambda body, viewer: self._actions.open_entity(viewer.person, body["ts"], int(body["number"])),
            "flexpane": lambda body, viewer: self._actions.press_in_flexpane(viewer.person, body["number"]),
            "suggest": self._suggest,
            "submit": lambda body, viewer: self._actions.submit_modal(viewer.person, body["typed"]),
            "close": lambda _, viewer: self._actions.close_modal(viewer.person),
            "shortcut": self._take_shortcut,
            "share": lambda body, viewer: self._actions.share_file(
                viewer.person, viewer.channel, *_file_of(body), viewer.thread
            ),
            "choose": lambda body, _: self._actions.choose_file(*_file_of(body)),
            "clock": self._move_clock,
            "fault": self._inject_fault,
            "reset": self._reset,
        }

    @property
    def _actions(self) -> UserActions:
        return self._app.actions

    def make_endpoint(self, action: Callable[[_Body, Viewer], ActionResult]) -> Callable[[Request], Any]:
        """Return an endpoint for an action; it takes a JSON object, which no page elsewhere can send unasked."""

        async def endpoint(request: Request) -> Response:
            if not request.headers.get("content-type", "").startswith("application/json"):
                return JSONResponse({"notice": "not JSON"}, status_code=415)
            try:
                body = _parse_object(await request.body())
                result = await run_in_threadpool(self._run_action, action, body, parse_viewer(body))
            except ElementGone:
                return JSONResponse({"notice": GONE}, status_code=409)
            except (ValueError, KeyError, TypeError):
                return JSONResponse({"notice": "That cannot be read."}, status_code=400)
            chosen = {"file": result.file} if result.file else {}
            return JSONResponse({"notice": result.notice, "thread": result.thread, "options": result.options, **chosen})

        return endpoint

    def _run_action(self, action: Callable[[_Body, Viewer], ActionResult], body: _Body, viewer: Viewer) -> ActionResult:
        with self._app.lock:
            result = action(body, viewer)
            self._app.sandbox.save()
        self._app.updates.notify()
        return result

    def _say(self, body: _Body, viewer: Viewer) -> ActionResult:
        text = str(body["text"]).strip()
        return self._actions.say(viewer.person, viewer.channel, text, viewer.thread) if text else ActionResult()

    def _press(self, body: _Body, viewer: Viewer) -> ActionResult:
        return self._actions.press(viewer.person, body["where"], int(body["place"]), body["action"], body["chosen"])

    def _take_shortcut(self, body: _Body, viewer: Viewer) -> ActionResult:
        name = str(body.get("name") or USE_AS_EVIDENCE)
        return self._actions.take_shortcut(viewer.person, viewer.channel, body.get("ts"), name)

    def _suggest(self, body: _Body, viewer: Viewer) -> ActionResult:
        return self._actions.suggest(viewer.person, body["where"], int(body["place"]), body["action"], body["typed"])

    def _move_clock(self, body: _Body, _: Viewer) -> ActionResult:
        sandbox = self._app.sandbox
        messages_before = len(sandbox.slack.messages)
        if sandbox.clock is None:
            return ActionResult(notice=REAL)
        notice = _move_clock(sandbox.clock, sandbox.now, body["to"])
        if len(sandbox.slack.messages) > messages_before:
            self._actions.tour.note_reminder()
        return ActionResult(notice=notice)

    def _inject_fault(self, body: _Body, _: Viewer) -> ActionResult:
        faults = self._app.sandbox.faults
        if body["name"] == "heal":
            return ActionResult(notice=faults.heal())
        return ActionResult(notice=faults.inject(str(body["method"]), body["name"], lasting=bool(body["lasting"])))

    def _reset(self, _: _Body, __: Viewer) -> ActionResult:
        self._app.reset()
        return ActionResult()


def _move_clock(clock: SandboxClock, now: datetime, to: str) -> str:
    """Move the clock to `reminder`, `council`, `minutes` or an ISO date; return a notice where it cannot be moved."""
    if to == "reminder":
        return "" if clock.advance_to_next_reminder() else NOTHING
    if to == "council":
        return "" if clock.advance_to_next_council() else NOTHING
    until = now + _STEP if to == "minutes" else brussels_instant(date.fromisoformat(to), NOON)
    if until > now + _MAX_MOVE:
        return TOO_FAR
    return "" if clock.advance_to(until) else PAST


def _file_of(body: _Body) -> tuple[str, bytes]:
    """Return the name and the content of a file; raise ValueError if it is not encoded as a page encodes it."""
    return str(body["name"]), base64.b64decode(str(body["content"]), validate=True)


def _parse_object(content: bytes) -> dict[str, Any]:
    """Return a JSON object; raise ValueError for anything else."""
    value = json.loads(content)
    if not isinstance(value, dict):
        raise ValueError("not an object")  # noqa: TRY004  # the request is wrong, not the caller
    return value
