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
from bot.sandbox.fake_slack.deliveries.http_delivery import OverHttp
from bot.sandbox.fake_slack.deliveries.socket_mode import Disconnected
from bot.sandbox.fake_slack.fake_slack import LocalSlack
from bot.sandbox.fake_slack.server import ADDRESS
from bot.sandbox.options import APP_TOKEN, BOT_TOKEN, SECRET, Ways
from bot.sandbox.people import COORDINATOR, COUNCIL, LIAISON
from bot.settings.settings import Settings
from bot.slack.directory import SlackWorkspace
from bot.slack.post import make_client
from bot.tick import make_tick
from bot.transport.base import Front
from bot.transport.http_app import PATH
from bot.transport.http_transport import make_front
from bot.transport.socket_mode import SocketFront
from domain.register.audit_events import Act
from domain.reminders.preferences import Contact
from handlers.services.file_queue import Press
from handlers.services.services import Desk
from jobs.ports import Expired, Spread

#: Seconds until it is connected.
PATIENCE = 10.0


class Inhabitant:
    """Opened when it is made, at a time; the time that it goes by from then on is that of its last tick."""

    def __init__(self, slack: LocalSlack, settings: Settings, ways: Ways, now: datetime) -> None:
        self.now = now
        self._ticking = threading.RLock()
        self._open = ExitStack()
        folder = ways.keep or Path(self._open.enter_context(TemporaryDirectory()))
        is_new = not (folder / "sandbox.db").exists()
        register = open_register(f"sqlite:///{folder}/sandbox.db", now=now)
        engine = self._open.enter_context(disposing(register))
        client = make_client(BOT_TOKEN, slack.url)
        policy = replace(settings.policy, channels=(COUNCIL.id,), coordinators=(COORDINATOR.id,))
        workspace = SlackWorkspace(client)
        self.desk = Desk.open(
            engine, policy=policy, now=lambda: self.now, workspace=workspace, wake=self._wake, press=Press(make)
        )
        if is_new:
            act = Act(by=COORDINATOR.id, surface="sandbox", now=now)
            self.desk.teams.contact(Contact(actor="eurojust", to=LIAISON.id), act)
        self._tick = make_tick(engine, client, self.desk, policy)
        self._front = self._connect(slack, client, is_http=ways.is_http)
        self.tick(now)

    def _connect(self, slack: LocalSlack, client: WebClient, *, is_http: bool) -> Front:
        """Let it be reached, over the way that is wanted."""
        if not is_http:
            front = SocketFront(make_app(client, self.desk), APP_TOKEN)
            front.open()
            slack.sockets.await_connection(PATIENCE)
            return front
        over_http = make_front(client, self.desk, secret=SECRET, address=(ADDRESS, 0))
        over_http.open()
        way = OverHttp(f"http://{ADDRESS}:{over_http.port}{PATH}", SECRET)
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
        self.desk.press.close()
        self._open.close()
