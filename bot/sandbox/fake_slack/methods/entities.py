"""Work Objects: the entities of messages, and what an app presents of one to the person who has opened it.

By https://docs.slack.dev/messaging/work-objects-implementation and the page of `entity.presentDetails`.
"""

import re
from collections.abc import Callable, Iterable, Mapping

from bot.sandbox.fake_slack.api_calls import Json, error_result, missing_arguments
from bot.sandbox.fake_slack.methods.triggers import TriggerStore

_TYPES = frozenset(f"slack#/entities/{name}" for name in ("content_item", "file", "incident", "item", "task"))
#: The characters of an id.
_ID = re.compile(r"[0-9a-zA-Z\-_:!/=]{1,255}")
_STATUSES = frozenset(
    {"custom", "custom_partial_view", "edit_error", "internal_error", "not_found", "restricted", "timeout"}
)


class EntityStore:
    """Keeps what was presented to each person last."""

    def __init__(self, triggers: TriggerStore) -> None:
        self._triggers = triggers
        self._opened: dict[str, str] = {}
        self._presented: dict[str, Json] = {}

    @property
    def flexpanes(self) -> Mapping[str, Json]:
        """What each person sees beside a conversation: the arguments of the last call, by user id."""
        return dict(self._presented)

    def clear(self) -> None:
        """Close all of them."""
        self._presented.clear()

    def close(self, user_id: str) -> None:
        """Close a person's."""
        self._presented.pop(user_id, None)

    def open(self, user_id: str, entity: Json) -> str:
        """Return the trigger id with which Slack asks for the details of an entity that a user opens."""
        trigger_id = self._triggers.issue(user_id)
        self._opened[trigger_id] = str(entity["external_ref"]["id"])
        return trigger_id

    def methods(self) -> Mapping[str, Callable[[Json], Json]]:
        """Return the API methods about entities."""
        return {"entity.presentDetails": self._present_details}

    def _present_details(self, arguments: Json) -> Json:
        problems = missing_arguments(arguments, "trigger_id")
        if problems:
            return error_result("invalid_arguments", *problems)
        trigger_id, metadata, error = arguments["trigger_id"], arguments.get("metadata"), arguments.get("error")
        if trigger_id not in self._opened or self._triggers.refusal_code(trigger_id) is not None:
            return error_result("invalid_trigger_id")
        if error is None and metadata is None:
            return error_result("missing_metadata")
        if error is not None and (not isinstance(error, dict) or error.get("status") not in _STATUSES):
            return error_result("invalid_arguments", "[ERROR] status of the error")
        if metadata is not None:
            problems = list(entity_problems(metadata))
            if problems:
                return error_result("invalid_metadata", *problems)
            if metadata["external_ref"]["id"] != self._opened[trigger_id]:
                return error_result("entity_metadata_does_not_match_trigger")
        self._presented[self._triggers.exchange(trigger_id)] = arguments
        return {"ok": True}


def without_bad_entities(metadata: object) -> tuple[Json | None, list[str]]:
    """Return a message's metadata as Slack keeps it, and why it drops it if it does.

    Slack posts a message whose metadata it cannot read without it, and says so in a warning.
    """
    if not isinstance(metadata, dict) or "entities" not in metadata:
        return metadata if isinstance(metadata, dict) else None, []
    entities = metadata["entities"]
    problems = [problem for each in entities for problem in entity_problems(each)] if entities else ["no entities"]
    return (None if problems else metadata), problems


def entity_problems(entity: object) -> Iterable[str]:
    """Yield what is wrong with an entity."""
    if not isinstance(entity, dict):
        yield "an entity is an object"
        return
    if entity.get("entity_type") not in _TYPES:
        yield "entity_type"
    if not isinstance(entity.get("url"), str) or not entity["url"].startswith("https://"):
        yield "url"
    reference = entity.get("external_ref")
    if not isinstance(reference, dict) or not _ID.fullmatch(str(reference.get("id", ""))):
        yield "external_ref"
    payload = entity.get("entity_payload")
    attributes = payload.get("attributes") if isinstance(payload, dict) else None
    title = attributes.get("title") if isinstance(attributes, dict) else None
    if not isinstance(title, dict) or not title.get("text"):
        yield "entity_payload.attributes.title"
