"""The embedded bot: the real bot in the sandbox's own process, on a database of its own, ticking when told to."""

import threading
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace
from slack_sdk import WebClient
from sqlalchemy import Engine

from bot.database import disposing, open_register
from bot.document_readers.subprocess_reader import read_document
from bot.documents.subprocess_writer import write_in_child_process
from bot.register.file import EXAMPLE, read_register
from bot.register.reviewed import check_reviewed
from bot.sandbox.fake_slack.deliveries.http_delivery import HttpDelivery
from bot.sandbox.fake_slack.deliveries.socket_mode import NotConnected
from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.sandbox.fake_slack.server import LOCALHOST
from bot.sandbox.options import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, SandboxOptions
from bot.sandbox.people import COORDINATOR, COUNCIL, LIAISON
from bot.settings.settings import Settings
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from bot.tick import Tick
from bot.transport.base import Transport
from bot.transport.http_app import EVENTS_PATH
from bot.transport.http_transport import make_http_transport
from bot.transport.socket_mode import make_socket_transport
from db.register.load import load
from db.register.store import RegisterStore
from domain.register.audit_events import ChangeContext
from domain.reminders.preferences import Contact
from handlers.services.drafts import DocumentTools
from handlers.services.file_queue import FileQueue
from handlers.services.services import Services
from jobs.outcomes import Expired, Spread

#: Seconds until the bot is connected.
CONNECT_TIMEOUT_SECONDS = 10.0


class EmbeddedBot:
    """Composition root: everything is opened on construction. The bot's time is that of its last tick."""

    def __init__(self, slack: FakeSlack, settings: Settings, options: SandboxOptions, now: datetime) -> None:
        self.now = now
        self._tick_lock = threading.RLock()
        self._is_closed = False
        self._resources = ExitStack()
        policy = replace(settings.policy, channels=(COUNCIL.id,), coordinators=(COORDINATOR.id,))
        folder = options.keep_folder or Path(self._resources.enter_context(TemporaryDirectory()))
        is_new = not (folder / "sandbox.db").exists()
        engine = self._resources.enter_context(disposing(open_register(f"sqlite:///{folder}/sandbox.db", now=now)))
        if options.has_example_note:
            _load_example_note(engine, now)
        client = make_client(BOT_TOKEN, slack.url)
        self.services = Services.open(
            engine,
            policy=policy,
            now=lambda: self.now,
            directory=WebApiDirectory(client),
            wake=self._wake,
            files=FileQueue(write_in_child_process),
            documents=DocumentTools(read=read_document, check=check_reviewed),
            has_work_objects=settings.work_objects,
        )
        if is_new:
            act = ChangeContext(by=COORDINATOR.id, surface="sandbox", now=now)
            self.services.people.preferences.add_contact(Contact(actor="eurojust", slack_id=LIAISON.id), act)
        if options.is_http:
            self._transport = _connect_over_http(slack, client, self.services)
        else:
            self._transport = _connect_over_socket_mode(slack, client, self.services)
        self._run_tick = Tick(engine, client, self.services)
        self.tick(now)

    def tick(self, now: datetime) -> bool:
        """Set the time and do what is due then; return whether something was delivered."""
        with self._tick_lock:
            self.now = now
            return any(not isinstance(result.outcome, Expired | Spread) for result in self._run_tick(now))

    def _wake(self, *, after: float = 0.0) -> None:
        """Tick again at the same time, so that a change takes effect at once, or when a wait has really passed."""
        if after:
            timer = threading.Timer(after, self._tick_after, [after])
            timer.daemon = True
            timer.start()
        else:
            self.tick(self.now)

    def _tick_after(self, seconds: float) -> None:
        """Tick seconds later, unless everything was closed meanwhile."""
        with self._tick_lock:
            if not self._is_closed:
                self.tick(self.now + timedelta(seconds=seconds))

    def close(self) -> None:
        """Finish the answers under way, then close everything."""
        with self._tick_lock:
            self._is_closed = True
        self._transport.close()
        self.services.slack.files.close()
        self._resources.close()


def _load_example_note(engine: Engine, now: datetime) -> None:
    """Load the made-up note, which refers to the bodies of the note that is there."""
    known = RegisterStore(engine).directory()
    load(engine, read_register(EXAMPLE, known=known), now=now, by="example")


def _connect_over_socket_mode(slack: FakeSlack, client: WebClient, services: Services) -> Transport:
    transport = make_socket_transport(client, services, token=APP_TOKEN)
    transport.open()
    slack.sockets.await_connection(CONNECT_TIMEOUT_SECONDS)
    return transport


def _connect_over_http(slack: FakeSlack, client: WebClient, services: Services) -> Transport:
    transport = make_http_transport(client, services, secret=SIGNING_SECRET, address=(LOCALHOST, 0))
    transport.open()
    delivery = HttpDelivery(f"http://{LOCALHOST}:{transport.port}{EVENTS_PATH}", SIGNING_SECRET)
    if not delivery.verify_url():
        raise NotConnected
    slack.http_delivery = delivery
    return transport
