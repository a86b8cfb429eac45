"""The prompts that are suggested in conversations with the app."""

from collections.abc import Callable, Mapping

from bot.sandbox.fake_slack.api_calls import Json, error_result, missing_arguments
from bot.sandbox.fake_slack.methods.channels import ChannelStore

#: Prompts at one time (https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts).
MAX_PROMPTS = 4


class PromptStore:
    """Keeps the latest suggestions of each conversation."""

    def __init__(self, channels: ChannelStore) -> None:
        self._channels = channels
        self._latest: dict[str, Json] = {}

    @property
    def latest(self) -> Mapping[str, Json]:
        """The arguments of the last call for each conversation."""
        return dict(self._latest)

    def restore(self, latest: Mapping[str, Json]) -> None:
        """Restore the suggestions."""
        self._latest = dict(latest)

    def clear(self) -> None:
        """Remove all suggestions."""
        self._latest.clear()

    def methods(self) -> Mapping[str, Callable[[Json], Json]]:
        """Return the API methods about prompts."""
        return {"assistant.threads.setSuggestedPrompts": self._set_suggested_prompts}

    def _set_suggested_prompts(self, arguments: Json) -> Json:
        problems = missing_arguments(arguments, "channel_id", "prompts") or list(_problems(arguments["prompts"]))
        if problems:
            return error_result("invalid_arguments", *problems)
        channel_id = str(arguments["channel_id"])
        error = self._channels.visibility_error(channel_id)
        if error is not None:
            return error_result(error)
        self._latest[channel_id] = arguments
        return {"ok": True}


def _problems(prompts: object) -> list[str]:
    if not isinstance(prompts, list) or not prompts:
        return ["[ERROR] no less than 1 items allowed [json-pointer:/prompts]"]
    if len(prompts) > MAX_PROMPTS:
        return [f"[ERROR] no more than {MAX_PROMPTS} items allowed [json-pointer:/prompts]"]
    return [
        f"[ERROR] missing required field: {name} [json-pointer:/prompts/{index}]"
        for index, prompt in enumerate(prompts)
        for name in ("title", "message")
        if not (isinstance(prompt, dict) and isinstance(prompt.get(name), str) and prompt[name].strip())
    ]
