"""The messages of the workspace, and the methods that post, change, find and delete them."""

from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus

from msgspec.structs import replace

from bot.sandbox.fake_slack.api_calls import ApiResponse, Json, encode, error_result, missing_arguments
from bot.sandbox.fake_slack.limits.messages import MAX_CHANGED_TEXT, MAX_TEXT, message_error
from bot.sandbox.fake_slack.methods.channels import ChannelStore
from bot.sandbox.fake_slack.methods.entities import without_bad_entities
from bot.sandbox.fake_slack.methods.files import FileStore
from bot.sandbox.fake_slack.methods.messages import BOT, WORKSPACE_URL, Message, Timestamps, history_page, replies_page
from bot.sandbox.fake_slack.methods.users import conversation_id


class MessageStore:
    """Keeps messages in their current state; `files` holds images for blocks, `on_added` is called for each new one."""

    def __init__(
        self, channels: ChannelStore, files: FileStore, timestamps: Timestamps, on_added: Callable[[], None]
    ) -> None:
        self._channels = channels
        self._files = files
        self._timestamps = timestamps
        self._on_added = on_added
        self._messages: list[Message] = []

    def __len__(self) -> int:
        return len(self._messages)

    @property
    def messages(self) -> tuple[Message, ...]:
        """The messages in the order of posting."""
        return tuple(self._messages)

    def restore(self, messages: Sequence[Message]) -> None:
        """Restore messages; later ones get later timestamps."""
        self._messages = list(messages)
        for message in messages:
            self._timestamps.advance_past(message.ts)

    def clear(self) -> None:
        """Remove all messages."""
        self._messages.clear()

    def methods(self) -> Mapping[str, Callable[[Json], Json]]:
        """Return the API methods about messages."""
        return {
            "chat.delete": self._delete,
            "chat.getPermalink": self._permalink,
            "chat.postEphemeral": self._post_ephemeral,
            "chat.postMessage": self._post_message,
            "chat.update": self._update,
            "conversations.history": self._conversations_history,
            "conversations.replies": self._conversations_replies,
        }

    def add(self, channel_id: str, arguments: Json, *, bot_id: str | None = BOT) -> Message:
        """Add a message that was posted with these arguments."""
        message = Message(
            channel=channel_id,
            ts=self._timestamps.next(),
            text=arguments.get("text", ""),
            blocks=arguments.get("blocks") or [],
            metadata=arguments.get("metadata"),
            thread_ts=arguments.get("thread_ts"),
            user=arguments.get("user"),
            bot_id=bot_id,
            arguments=arguments,
        )
        self._messages.append(message)
        self._on_added()
        return message

    def add_response(self, path: str, arguments: Json) -> Json | ApiResponse:
        """Add a response to a `response_url`; its path is the message's channel."""
        has_content = any(arguments.get(name) for name in ("text", "blocks", "delete_original"))
        error = self._content_error(arguments) if has_content else "no_text"
        if error is not None:
            return ApiResponse(body=encode(error_result(error)), status=HTTPStatus.BAD_REQUEST)
        self.add(path, arguments)
        return {"ok": True}

    def _post_message(self, arguments: Json) -> Json:
        error = self._post_error(arguments)
        if error is not None:
            return error_result(error)
        metadata, problems = without_bad_entities(arguments.get("metadata"))
        message = self.add(conversation_id(arguments["channel"]), {**arguments, "metadata": metadata})
        answer: Json = {"ok": True, "channel": message.channel, "ts": message.ts, "message": message.to_json()}
        if problems:
            answer |= {"warning": "invalid_metadata_format", "response_metadata": {"messages": problems}}
        return answer

    def _post_ephemeral(self, arguments: Json) -> Json:
        error = self._post_error(arguments) or (None if arguments.get("user") else "user_not_in_channel")
        if error is not None:
            return error_result(error)
        return {"ok": True, "message_ts": self.add(arguments["channel"], arguments).ts}

    def _post_error(self, arguments: Json) -> str | None:
        error = self._channels.access_error(conversation_id(str(arguments.get("channel", ""))), writing=True)
        if error is not None:
            return error
        return self._content_error(arguments) if arguments.get("text") or arguments.get("blocks") else "no_text"

    def _content_error(self, arguments: Json, *, longest: int = MAX_TEXT) -> str | None:
        """Return the error code for a message that is too long or shows an image that does not exist; else None."""
        images = (block["slack_file"] for block in arguments.get("blocks") or () if block.get("slack_file"))
        image_error = None if all(map(self._files.has_image, images)) else "invalid_blocks"
        return message_error(arguments, longest=longest) or image_error

    def _update(self, arguments: Json) -> Json:
        index = self._find_index(arguments.get("channel"), arguments.get("ts"))
        if index is None:
            return error_result("message_not_found")
        message = self._messages[index]
        if message.bot_id != BOT:
            return error_result("cant_update_message")
        error = self._content_error(arguments, longest=MAX_CHANGED_TEXT)
        if error is not None:
            return error_result(error)
        changes = {name: arguments[name] for name in ("text", "blocks", "metadata") if name in arguments}
        changed = self._messages[index] = replace(message, edits=message.edits + 1, **changes)
        return {"ok": True, "channel": changed.channel, "ts": changed.ts, "text": changed.text}

    def _delete(self, arguments: Json) -> Json:
        index = self._find_index(arguments.get("channel"), arguments.get("ts"))
        if index is None:
            return error_result("message_not_found")
        message = self._messages[index]
        if message.bot_id != BOT:
            return error_result("cant_delete_message")
        del self._messages[index]
        return {"ok": True, "channel": message.channel, "ts": message.ts}

    def _conversations_history(self, arguments: Json) -> Json:
        error = self._channels.access_error(str(arguments.get("channel", "")))
        return history_page(self._messages, arguments) if error is None else error_result(error)

    def _conversations_replies(self, arguments: Json) -> Json:
        error = self._channels.access_error(str(arguments.get("channel", "")))
        return replies_page(self._messages, arguments) if error is None else error_result(error)

    def _permalink(self, arguments: Json) -> Json:
        """Return a message's permalink (https://docs.slack.dev/reference/methods/chat.getPermalink)."""
        problems = missing_arguments(arguments, "channel", "message_ts")
        if problems:
            return error_result("invalid_arguments", *problems)
        channel_id = str(arguments["channel"])
        error = self._channels.visibility_error(channel_id)
        if error is not None:
            return error_result(error)
        index = self._find_index(channel_id, arguments["message_ts"])
        if index is None:
            return error_result("message_not_found")
        message = self._messages[index]
        link = f"{WORKSPACE_URL}archives/{channel_id}/p{message.ts.replace('.', '')}"
        if message.thread_ts not in (None, message.ts):
            link += f"?thread_ts={message.thread_ts}&cid={channel_id}"
        return {"ok": True, "channel": channel_id, "permalink": link}

    def _find_index(self, channel_id: object, ts: object) -> int | None:
        """Return the index of a message that everyone in its channel sees; None if there is none."""
        for index, message in enumerate(self._messages):
            if (message.channel, message.ts, message.user) == (channel_id, ts, None):
                return index
        return None
