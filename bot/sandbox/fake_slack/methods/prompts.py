"""The prompts that are suggested beside a conversation with the app, as the workspace keeps them."""

from collections.abc import Callable, Mapping

from bot.sandbox.fake_slack.api_calls import Json, missing, refused
from bot.sandbox.fake_slack.methods.channels import Channels

#: Prompts at one time (https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts).
MAX_PROMPTS = 4


class Prompts:
    """What was suggested last in each conversation."""

    def __init__(self, channels: Channels) -> None:
        self._channels = channels
        self._last: dict[str, Json] = {}

    @property
    def last(self) -> Mapping[str, Json]:
        """The arguments of the last call for each conversation."""
        return dict(self._last)

    def restore(self, last: Mapping[str, Json]) -> None:
        """Lets these be suggested."""
        self._last = dict(last)

    def clear(self) -> None:
        """Forgets them."""
        self._last.clear()

    def methods(self) -> Mapping[str, Callable[[Json], Json]]:
        """The methods of the API that are about prompts."""
        return {"assistant.threads.setSuggestedPrompts": self._set}

    def _set(self, arguments: Json) -> Json:
        problems = missing(arguments, "channel_id", "prompts") or list(_problems(arguments["prompts"]))
        if problems:
            return refused("invalid_arguments", *problems)
        channel = str(arguments["channel_id"])
        unknown = self._channels.unknown(channel)
        if unknown is not None:
            return refused(unknown)
        self._last[channel] = arguments
        return {"ok": True}


def _problems(prompts: object) -> list[str]:
    if not isinstance(prompts, list) or not prompts:
        return ["[ERROR] no less than 1 items allowed [json-pointer:/prompts]"]
    if len(prompts) > MAX_PROMPTS:
        return [f"[ERROR] no more than {MAX_PROMPTS} items allowed [json-pointer:/prompts]"]
    return [
        f"[ERROR] missing required field: {name} [json-pointer:/prompts/{place}]"
        for place, each in enumerate(prompts)
        for name in ("title", "message")
        if not (isinstance(each, dict) and isinstance(each.get(name), str) and each[name].strip())
    ]
