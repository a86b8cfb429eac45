"""The bot in the workspace: the real one, on a database of its own, connected as to Slack, ticking when told to."""

import threading
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from slack_sdk import WebClient

from bot.app import make_app
from bot.database import disposing, open_register
from bot.documents.subprocess_writer import make
from bot.sandbox.fake_slack.deliveries.http_delivery import HttpDelivery
from bot.sandbox.fake_slack.deliveries.socket_mode import Disconnected
from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.sandbox.fake_slack.server import ADDRESS
from bot.sandbox.options import APP_TOKEN, BOT_TOKEN, SECRET, SandboxOptions
from bot.sandbox.people import COORDINATOR, COUNCIL, LIAISON
from bot.settings.settings import Settings
from bot.slack.directory import WebApiDirectory
from bot.slack.post import make_client
from bot.tick import make_tick
from bot.transport.base import Transport
from bot.transport.http_app import PATH
from bot.transport.http_transport import make_front
from bot.transport.socket_mode import SocketModeTransport
from domain.register.audit_events import ChangeContext
from domain.reminders.preferences import Contact
from handlers.services.file_queue import FileQueue
from handlers.services.services import Services
from jobs.outcomes import Expired, Spread

#: Seconds until it is connected.
PATIENCE = 10.0


class EmbeddedBot:
    """Opened when it is made, at a time; the time that it goes by from then on is that of its last tick."""

    def __init__(self, slack: FakeSlack, settings: Settings, ways: SandboxOptions, now: datetime) -> None:
        self.now = now
        self._ticking = threading.RLock()
        self._open = ExitStack()
        folder = ways.keep or Path(self._open.enter_context(TemporaryDirectory()))
        is_new = not (folder / "sandbox.db").exists()
        register = open_register(f"sqlite:///{folder}/sandbox.db", now=now)
        engine = self._open.enter_context(disposing(register))
        client = make_client(BOT_TOKEN, slack.url)
        policy = replace(settings.policy, channels=(COUNCIL.id,), coordinators=(COORDINATOR.id,))
        workspace = WebApiDirectory(client)
        self.services = Services.open(
            engine, policy=policy, now=lambda: self.now, directory=workspace, wake=self._wake, files=FileQueue(make)
        )
        if is_new:
            act = ChangeContext(by=COORDINATOR.id, surface="sandbox", now=now)
            self.services.people.preferences.contact(Contact(actor="eurojust", to=LIAISON.id), act)
        self._tick = make_tick(engine, client, self.services, policy)
        self._front = self._connect(slack, client, is_http=ways.is_http)
        self.tick(now)

    def _connect(self, slack: FakeSlack, client: WebClient, *, is_http: bool) -> Transport:
        """Let it be reached, over the way that is wanted."""
        if not is_http:
            front = SocketModeTransport(make_app(client, self.services), APP_TOKEN)
            front.open()
            slack.sockets.await_connection(PATIENCE)
            return front
        over_http = make_front(client, self.services, secret=SECRET, address=(ADDRESS, 0))
        over_http.open()
        way = HttpDelivery(f"http://{ADDRESS}:{over_http.port}{PATH}", SECRET)
        if not way.verify():
            raise Disconnected
        slack.http = way
        return over_http

    def tick(self, at: datetime) -> bool:
        """Let it do what is due at a time, which it is from then on; whether something was delivered then."""
        with self._ticking:
            self.now = at
            return any(not isinstance(each.outcome, Expired | Spread) for each in self._tick(at))

    def _wake(self) -> None:
        """What was settled counts at once."""
        self.tick(self.now)

    def close(self) -> None:
        """Let it answer what is under way, and end it."""
        self._front.close()
        self.services.slack.files.close()
        self._open.close()
