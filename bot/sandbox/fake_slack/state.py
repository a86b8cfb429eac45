"""The state of the workspace: read by tests and by the sandbox, changed by calls and by hand."""

import threading
from collections.abc import Callable, Mapping, Sequence

from bot.sandbox.fake_slack.api_calls import DOWNLOAD_PATH, UPLOAD_PATH, ApiCall, ApiResponse, Json, error_result
from bot.sandbox.fake_slack.limits.arguments import UNEXPECTED_ARGUMENT, unexpected_arguments
from bot.sandbox.fake_slack.methods.canvases import Canvas, CanvasStore
from bot.sandbox.fake_slack.methods.channels import ChannelStore
from bot.sandbox.fake_slack.methods.chat import MessageStore
from bot.sandbox.fake_slack.methods.entities import EntityStore
from bot.sandbox.fake_slack.methods.files import File, FileStore
from bot.sandbox.fake_slack.methods.messages import APP, BOT, BOT_USER, TEAM, WORKSPACE_URL, Message, Timestamps
from bot.sandbox.fake_slack.methods.prompts import PromptStore
from bot.sandbox.fake_slack.methods.response_urls import RESPONSE_PATH, ResponseUrl, ResponseUrlStore
from bot.sandbox.fake_slack.methods.triggers import TriggerStore
from bot.sandbox.fake_slack.methods.users import UserStore
from bot.sandbox.fake_slack.methods.validation import validate
from bot.sandbox.fake_slack.methods.views import ViewStore


class WorkspaceState:
    """The state of the workspace, which any number of threads may use.

    `clock` gives the seconds since the epoch, `trigger_seconds` is how long triggers last, `base_url` gives the
    address at which the workspace is served.
    """

    def __init__(self, clock: Callable[[], float], trigger_seconds: float, base_url: Callable[[], str]) -> None:
        self._lock = threading.Condition()  # reentrant
        self._channels = ChannelStore()
        self._users = UserStore()
        #: The scopes that the app was not granted, of those that a method can lack here.
        self.lacking_scopes: frozenset[str] = frozenset()
        self._files = FileStore(self._channels, base_url, self._is_lacking)
        self._messages = MessageStore(self._channels, self._files, Timestamps(clock), self._lock.notify_all)
        self._triggers = TriggerStore(trigger_seconds)
        self._entities = EntityStore(self._triggers)
        self._views = ViewStore(self._users, self._triggers, Timestamps(clock))
        self._prompts = PromptStore(self._channels)
        self._response_urls = ResponseUrlStore(clock)
        self._canvases = CanvasStore(self._channels, self._is_lacking)
        self._methods: dict[str, Callable[[Json], Json]] = {
            "auth.test": _auth_test,
            "blocks.validate": validate,
            "bots.info": _bots_info,
        }
        for store in (
            self._channels,
            self._files,
            self._users,
            self._messages,
            self._prompts,
            self._views,
            self._canvases,
            self._entities,
        ):
            self._methods |= store.methods()

    def restore(
        self,
        *,
        messages: Sequence[Message],
        files: Sequence[File],
        homes: Mapping[str, Json],
        prompts: Mapping[str, Json],
        response_urls: Mapping[str, ResponseUrl],
        canvases: Sequence[Canvas] = (),
    ) -> None:
        """Restore what was in another workspace, before anything happens in this one."""
        with self._lock:
            self._messages.restore(messages)
            self._files.restore(files)
            self._views.restore(homes)
            self._prompts.restore(prompts)
            self._response_urls.restore(response_urls)
            self._canvases.restore(canvases)

    def make_trigger(self, user_id: str) -> str:
        """Return a new trigger id for an action of a user."""
        with self._lock:
            return self._triggers.issue(user_id)

    @property
    def response_urls(self) -> Mapping[str, ResponseUrl]:
        """The context of each `response_url` by its path, which its messages have as their channel."""
        with self._lock:
            return self._response_urls.issued

    @property
    def messages(self) -> tuple[Message, ...]:
        """Every message in its current state, in the order of posting."""
        with self._lock:
            return self._messages.messages

    @property
    def views(self) -> tuple[Json, ...]:
        """Every modal in its latest state, with its id and hash, in the order of opening."""
        with self._lock:
            return self._views.modals

    @property
    def homes(self) -> Mapping[str, Json]:
        """The app's home of each user, by user id: the view with its id and hash."""
        with self._lock:
            return self._views.homes

    @property
    def files(self) -> tuple[File, ...]:
        """Every file that was uploaded, in the order of completion, once for each channel."""
        with self._lock:
            return self._files.completed

    @property
    def prompts(self) -> Mapping[str, Json]:
        """The prompts that are suggested in each conversation, by its id: the arguments of the last call."""
        with self._lock:
            return self._prompts.latest

    @property
    def canvases(self) -> tuple[Canvas, ...]:
        """Every canvas, in its present state."""
        with self._lock:
            return self._canvases.canvases

    @property
    def flexpanes(self) -> Mapping[str, Json]:
        """What the bot presents to each person of the Work Object that they have opened, by user id."""
        with self._lock:
            return self._entities.flexpanes

    def open_entity(self, user_id: str, entity: Json) -> str:
        """Return the trigger id with which Slack asks for the details of a Work Object that a user opens."""
        with self._lock:
            return self._entities.open(user_id, entity)

    def close_entity(self, user_id: str) -> None:
        """Close what a person has opened."""
        with self._lock:
            self._entities.close(user_id)

    def add_canvas(self, channel_id: str, markdown: str) -> Canvas:
        """Add a channel's canvas, as a person does."""
        with self._lock:
            return self._canvases.add(channel_id, markdown)

    def remove_canvas(self, canvas_id: str) -> None:
        """Delete a canvas, as a person does."""
        with self._lock:
            self._canvases.remove(canvas_id)

    def use_free_plan(self) -> None:
        """Put the workspace on the free plan, where a channel has one canvas."""
        with self._lock:
            self._canvases.is_on_free_plan = True

    def wait_for_messages(self, count: int, *, timeout: float = 5.0) -> tuple[Message, ...]:
        """Return the messages once there are so many; raise TimeoutError if they do not come."""
        with self._lock:
            if not self._lock.wait_for(lambda: len(self._messages) >= count, timeout):
                raise TimeoutError(f"{len(self._messages)} of {count} messages after {timeout} s")
            return self._messages.messages

    def clear(self) -> None:
        """Remove messages, views, homes, files and prompts; channels, users and groups stay."""
        with self._lock:
            for store in (self._messages, self._views, self._files, self._prompts, self._canvases, self._entities):
                store.clear()

    def open_modals(self, user_id: str) -> tuple[Json, ...]:
        """Return a user's stack of open modals, the topmost last."""
        with self._lock:
            return self._views.open_modals(user_id)

    def push_modal(self, user_id: str, view: Json) -> Json:
        """Push a modal, with which the bot has answered, onto a user's stack; return the result of the API."""
        with self._lock:
            return self._views.push_modal(user_id, view)

    def dismiss_modal(self, view_id: str) -> None:
        """Remove a modal that was closed or submitted, with all above it; KeyError if it is not open."""
        with self._lock:
            self._views.dismiss_modal(view_id)

    def set_channel(self, channel_id: str, **properties: object) -> None:
        """Add a channel, or change it: `is_archived=True`, `members=["U1"]`, `error="channel_not_found"`."""
        with self._lock:
            self._channels.update(channel_id, properties)

    def set_user(self, user_id: str, **properties: object) -> None:
        """Add a user, or change their properties: `tz="Asia/Tokyo"`, `is_restricted=True`."""
        with self._lock:
            self._users.update_user(user_id, properties)

    def set_group(self, group_id: str, *members: str, **properties: object) -> None:
        """Add a user group, or change its members and properties: `handle="jha"`, `date_delete=1`."""
        with self._lock:
            self._users.update_group(group_id, members, properties)

    def add_file(self, name: str, content: bytes, *, channel: str | None = None) -> Json:
        """Add a file of a person, shared in a channel or chosen in a form; return it as Slack describes it."""
        with self._lock:
            return self._files.describe(self._files.add(name, content, channel=channel))

    def describe_files(self, file_ids: Sequence[str]) -> list[Json]:
        """Return files as Slack describes them."""
        with self._lock:
            return [self._files.describe(file) for file in self._files.completed if file.id in file_ids]

    def add_message(self, channel_id: str, text: str, *, bot_id: str | None = None, **arguments: object) -> Message:
        """Add a message of a person, or of another app's bot."""
        with self._lock:
            return self._messages.add(channel_id, {"text": text, **arguments}, bot_id=bot_id)

    def call_method(self, method: str, **arguments: object) -> Json:
        """Do what Slack itself does by the rules of a method, such as `views.update`, without a call or a fault."""
        with self._lock:
            return self._methods[method](arguments)

    def _is_lacking(self, scope: str) -> bool:
        return scope in self.lacking_scopes

    def _execute(self, call: ApiCall) -> Json | ApiResponse:
        if call.method.startswith(RESPONSE_PATH):
            return self._response_urls.use(call.method) or self._messages.add_response(call.method, call.arguments)
        if call.method.startswith(UPLOAD_PATH):
            return self._files.receive_upload(call)
        if call.method.startswith(DOWNLOAD_PATH):
            return self._files.download(call)
        method = self._methods.get(call.method)
        if method is None:
            return error_result("unknown_method")
        authorization = call.headers.get("authorization", "")
        if not authorization.startswith("Bearer ") and not call.arguments.get("token"):
            return error_result("not_authed")
        if call.method == "apps.connections.open" and "xapp-" not in authorization:
            return error_result("not_allowed_token_type")
        unexpected = unexpected_arguments(call.method, call.arguments)
        if unexpected:
            problems = (f"[ERROR] not an argument of {call.method}: {name}" for name in unexpected)
            return error_result(UNEXPECTED_ARGUMENT, *problems)
        return method(call.arguments)


def _auth_test(_: Json) -> Json:
    names = {"url": WORKSPACE_URL, "team": "Sandbox", "user": "schengen"}
    ids = {"team_id": TEAM, "user_id": BOT_USER, "bot_id": BOT, "is_enterprise_install": False}
    return {"ok": True, **names, **ids}


def _bots_info(arguments: Json) -> Json:
    names = {"id": arguments.get("bot", BOT), "app_id": APP, "user_id": BOT_USER, "name": "schengen"}
    return {"ok": True, "bot": names | {"deleted": False}}
