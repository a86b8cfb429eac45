"""What stands in the workspace, and what can be changed in it by hand."""

import threading
from collections.abc import Callable, Mapping, Sequence

from bot.sandbox.fake_slack.api_calls import UPLOAD, ApiCall, ApiResponse, Json, refused
from bot.sandbox.fake_slack.limits.arguments import UNEXPECTED, unexpected
from bot.sandbox.fake_slack.methods.channels import Channels
from bot.sandbox.fake_slack.methods.chat import MessageStore
from bot.sandbox.fake_slack.methods.files import File, Files
from bot.sandbox.fake_slack.methods.messages import APP, BOT, BOT_USER, TEAM, WORKSPACE, Message, Timestamps
from bot.sandbox.fake_slack.methods.prompts import Prompts
from bot.sandbox.fake_slack.methods.response_urls import RESPONSE, ResponseUrl, ResponseUrls
from bot.sandbox.fake_slack.methods.triggers import Triggers
from bot.sandbox.fake_slack.methods.users import People
from bot.sandbox.fake_slack.methods.views import Views


class WorkspaceState:
    """All of it, for any number of threads. `lasting` is how many seconds triggers last, `base` gives the address."""

    def __init__(self, clock: Callable[[], float], lasting: float, base: Callable[[], str]) -> None:
        # Whoever holds it may ask for it again.
        self._lock = threading.Condition()
        self._channels = Channels()
        self._people = People()
        self._files = Files(self._channels, base)
        self._posts = MessageStore(self._channels, self._files, Timestamps(clock), self._lock.notify_all)
        self._triggers = Triggers(lasting)
        self._views = Views(self._people, self._triggers, Timestamps(clock))
        self._prompts = Prompts(self._channels)
        self._replies = ResponseUrls(clock)
        parts = (self._channels, self._files, self._people, self._posts, self._prompts, self._views)
        self._methods: dict[str, Callable[[Json], Json]] = {"auth.test": _auth_test, "bots.info": _bots_info}
        for each in parts:
            self._methods |= each.methods()

    def restore(
        self,
        *,
        messages: Sequence[Message],
        files: Sequence[File],
        homes: Mapping[str, Json],
        prompts: Mapping[str, Json],
        replies: Mapping[str, ResponseUrl],
    ) -> None:
        """Lets stand again what stood in another workspace, before anything happens in this one."""
        with self._lock:
            self._posts.restore(messages)
            self._files.restore(files)
            self._views.restore(homes)
            self._prompts.restore(prompts)
            self._replies.restore(replies)

    def trigger(self, user: str) -> str:
        """A new trigger like those that come with what somebody does."""
        with self._lock:
            return self._triggers.give(user)

    @property
    def replies(self) -> Mapping[str, ResponseUrl]:
        """What each address to answer at is about, by its path, which the messages have as their channel."""
        with self._lock:
            return self._replies.about

    @property
    def messages(self) -> tuple[Message, ...]:
        """Every message as it stands now, in the order of posting."""
        with self._lock:
            return self._posts.messages

    @property
    def views(self) -> tuple[Json, ...]:
        """Every modal as it was last, with its id and hash, in the order of opening."""
        with self._lock:
            return self._views.opened

    @property
    def homes(self) -> Mapping[str, Json]:
        """What each person finds in the app's home, by their id: the view with its id and hash."""
        with self._lock:
            return self._views.homes

    @property
    def files(self) -> tuple[File, ...]:
        """Every file that was uploaded, in the order in which they were complete, one for each channel."""
        with self._lock:
            return self._files.complete

    @property
    def prompts(self) -> Mapping[str, Json]:
        """What is suggested in each conversation, by its id: the arguments of the last call."""
        with self._lock:
            return self._prompts.last

    def wait(self, messages: int, *, timeout: float = 5.0) -> tuple[Message, ...]:
        """The messages, once there are so many; TimeoutError if they do not come."""
        with self._lock:
            if not self._lock.wait_for(lambda: len(self._posts) >= messages, timeout):
                raise TimeoutError(f"{len(self._posts)} of {messages} messages after {timeout} s")
            return self._posts.messages

    def clear(self) -> None:
        """Forgets messages, views, homes, files and prompts; channels, people and groups stay."""
        with self._lock:
            for each in (self._posts, self._views, self._files, self._prompts):
                each.clear()

    def before(self, user: str) -> tuple[Json, ...]:
        """The modals that somebody has before them, the uppermost last."""
        with self._lock:
            return self._views.before(user)

    def push(self, user: str, view: Json) -> Json:
        """A modal upon those that somebody has before them, which the bot has answered with; or a refusal."""
        with self._lock:
            return self._views.stack(user, view)

    def dismiss(self, view_id: str) -> None:
        """Somebody closes a modal or sends it off, with all that stands upon it; KeyError where it is not open."""
        with self._lock:
            self._views.dismiss(view_id)

    def channel(self, channel: str, **properties: object) -> None:
        """Makes a channel, or changes it: `is_archived=True`, `members=["U1"]`, `error="channel_not_found"`."""
        with self._lock:
            self._channels.change(channel, properties)

    def user(self, user: str, **properties: object) -> None:
        """Makes a person, or gives one other properties: `tz="Asia/Tokyo"`, `is_restricted=True`."""
        with self._lock:
            self._people.change(user, properties)

    def group(self, group: str, *members: str, **properties: object) -> None:
        """Makes a group of people, or gives one other members and properties: `handle="jha"`, `date_delete=1`."""
        with self._lock:
            self._people.form(group, members, properties)

    def say(self, channel: str, text: str, *, bot_id: str | None = None, **arguments: object) -> Message:
        """A message by somebody else: a person, or another app's bot."""
        with self._lock:
            return self._posts.add(channel, {"text": text, **arguments}, bot_id=bot_id)

    def perform(self, method: str, **arguments: object) -> Json:
        """What Slack itself does by the rules of a method, such as `views.update`, with no call and no fault."""
        with self._lock:
            return self._methods[method](arguments)

    def _carry_out(self, call: ApiCall) -> Json | ApiResponse:
        if call.method.startswith(RESPONSE):
            return self._replies.use(call.method) or self._posts.answer(call.method, call.arguments)
        if call.method.startswith(UPLOAD):
            return self._files.take(call)
        method = self._methods.get(call.method)
        if method is None:
            return refused("unknown_method")
        if not call.headers.get("authorization", "").startswith("Bearer ") and not call.arguments.get("token"):
            return refused("not_authed")
        if call.method == "apps.connections.open" and "xapp-" not in call.headers.get("authorization", ""):
            return refused("not_allowed_token_type")
        superfluous = unexpected(call.method, call.arguments)
        if superfluous:
            return refused(UNEXPECTED, *(f"[ERROR] not an argument of {call.method}: {each}" for each in superfluous))
        return method(call.arguments)


def _auth_test(_: Json) -> Json:
    names = {"url": WORKSPACE, "team": "Sandbox", "user": "schengen"}
    ids = {"team_id": TEAM, "user_id": BOT_USER, "bot_id": BOT, "is_enterprise_install": False}
    return {"ok": True, **names, **ids}


def _bots_info(arguments: Json) -> Json:
    names = {"id": arguments.get("bot", BOT), "app_id": APP, "user_id": BOT_USER, "name": "schengen"}
    return {"ok": True, "bot": names | {"deleted": False}}
