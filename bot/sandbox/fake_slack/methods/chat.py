"""The messages that stand in the workspace, and the calls that post, change, find and remove them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from http import HTTPStatus

from bot.sandbox.fake_slack.api_calls import ApiResponse, Json, encoded, missing, refused
from bot.sandbox.fake_slack.limits.messages import MAX_CHANGED_TEXT, MAX_TEXT, excess
from bot.sandbox.fake_slack.methods.channels import Channels
from bot.sandbox.fake_slack.methods.files import Files
from bot.sandbox.fake_slack.methods.messages import BOT, WORKSPACE, Message, Timestamps, page
from bot.sandbox.fake_slack.methods.users import conversation_id


class MessageStore:
    """Every message as it stands now. `files` are those that images are of; `added` is told of each new one."""

    def __init__(self, channels: Channels, files: Files, stamps: Timestamps, added: Callable[[], None]) -> None:
        self._channels = channels
        self._files = files
        self._stamps = stamps
        self._added = added
        self._messages: list[Message] = []

    def __len__(self) -> int:
        return len(self._messages)

    @property
    def messages(self) -> tuple[Message, ...]:
        """The messages in the order of posting."""
        return tuple(self._messages)

    def restore(self, messages: Sequence[Message]) -> None:
        """Lets these stand; what is posted comes after them."""
        self._messages = list(messages)
        for each in messages:
            self._stamps.pass_by(each.ts)

    def clear(self) -> None:
        """Forgets them."""
        self._messages.clear()

    def methods(self) -> Mapping[str, Callable[[Json], Json]]:
        """The methods of the API that are about messages."""
        return {
            "chat.delete": self._delete,
            "chat.getPermalink": self._permalink,
            "chat.postEphemeral": self._post_ephemeral,
            "chat.postMessage": self._post_message,
            "chat.update": self._update,
            "conversations.history": self._conversations_history,
        }

    def add(self, channel: str, arguments: Json, *, bot_id: str | None = BOT) -> Message:
        """A new message, posted with these arguments."""
        message = Message(
            channel=channel,
            ts=self._stamps.next(),
            text=arguments.get("text", ""),
            blocks=arguments.get("blocks") or [],
            metadata=arguments.get("metadata"),
            thread_ts=arguments.get("thread_ts"),
            user=arguments.get("user"),
            bot_id=bot_id,
            arguments=arguments,
        )
        self._messages.append(message)
        self._added()
        return message

    def answer(self, path: str, arguments: Json) -> Json | ApiResponse:
        """What was sent to an address to answer at, which its messages have as their channel."""
        says = any(arguments.get(each) for each in ("text", "blocks", "delete_original"))
        problem = self._excess(arguments) if says else "no_text"
        if problem is not None:
            return ApiResponse(body=encoded(refused(problem)), status=HTTPStatus.BAD_REQUEST)
        self.add(path, arguments)
        return {"ok": True}

    def _post_message(self, arguments: Json) -> Json:
        problem = self._problem(arguments)
        if problem is not None:
            return refused(problem)
        message = self.add(conversation_id(arguments["channel"]), arguments)
        return {"ok": True, "channel": message.channel, "ts": message.ts, "message": message.shown()}

    def _post_ephemeral(self, arguments: Json) -> Json:
        problem = self._problem(arguments) or (None if arguments.get("user") else "user_not_in_channel")
        if problem is not None:
            return refused(problem)
        return {"ok": True, "message_ts": self.add(arguments["channel"], arguments).ts}

    def _problem(self, arguments: Json) -> str | None:
        closed = self._channels.closed(conversation_id(str(arguments.get("channel", ""))), writing=True)
        if closed is not None:
            return closed
        return self._excess(arguments) if arguments.get("text") or arguments.get("blocks") else "no_text"

    def _excess(self, arguments: Json, *, longest: int = MAX_TEXT) -> str | None:
        """The code by which Slack refuses what a message says: it is too much, or shows an image that is not here."""
        shown = (each["slack_file"] for each in arguments.get("blocks") or () if each.get("slack_file"))
        absent = None if all(map(self._files.has_image, shown)) else "invalid_blocks"
        return excess(arguments, longest=longest) or absent

    def _update(self, arguments: Json) -> Json:
        place = self._place(arguments.get("channel"), arguments.get("ts"))
        if place is None:
            return refused("message_not_found")
        found = self._messages[place]
        problem = self._excess(arguments, longest=MAX_CHANGED_TEXT) if found.bot_id == BOT else "cant_update_message"
        if problem is not None:
            return refused(problem)
        changes = {name: arguments[name] for name in ("text", "blocks", "metadata") if name in arguments}
        changed = self._messages[place] = replace(found, edits=found.edits + 1, **changes)
        return {"ok": True, "channel": changed.channel, "ts": changed.ts, "text": changed.text}

    def _delete(self, arguments: Json) -> Json:
        place = self._place(arguments.get("channel"), arguments.get("ts"))
        if place is None:
            return refused("message_not_found")
        found = self._messages[place]
        if found.bot_id != BOT:
            return refused("cant_delete_message")
        del self._messages[place]
        return {"ok": True, "channel": found.channel, "ts": found.ts}

    def _conversations_history(self, arguments: Json) -> Json:
        closed = self._channels.closed(str(arguments.get("channel", "")))
        return page(self._messages, arguments) if closed is None else refused(closed)

    def _permalink(self, arguments: Json) -> Json:
        """A message's address (https://docs.slack.dev/reference/methods/chat.getPermalink)."""
        problems = missing(arguments, "channel", "message_ts")
        if problems:
            return refused("invalid_arguments", *problems)
        channel = str(arguments["channel"])
        unknown = self._channels.unknown(channel)
        if unknown is not None:
            return refused(unknown)
        place = self._place(channel, arguments["message_ts"])
        if place is None:
            return refused("message_not_found")
        found = self._messages[place]
        thread = f"?thread_ts={found.thread_ts}&cid={channel}" if found.thread_ts not in (None, found.ts) else ""
        link = f"{WORKSPACE}archives/{channel}/p{found.ts.replace('.', '')}{thread}"
        return {"ok": True, "channel": channel, "permalink": link}

    def _place(self, channel: object, ts: object) -> int | None:
        """Where the message is that everybody sees, None where there is none."""
        wanted = (channel, ts, None)
        return next((n for n, each in enumerate(self._messages) if (each.channel, each.ts, each.user) == wanted), None)
