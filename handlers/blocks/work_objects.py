"""Lay out Work Objects: a deliverable as a task beside a message, and as what one person sees when they open it.

Everybody in a conversation sees what is posted, so that is the reference alone
(https://docs.slack.dev/messaging/work-objects-implementation).
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

from domain.answers.answer import Answer, AnswerLine
from domain.answers.line_text import status_text
from domain.i18n.translator import Translator
from domain.messages.details import Card, Facts, Text
from handlers.blocks.card import NameOf
from handlers.blocks.elements import Block, shorten
from handlers.slack.directory import BotIdentity

ENTITY_TYPE = "slack#/entities/task"
#: The type of the references by which deliverables are known to Slack.
_REF_TYPE = "deliverable"
#: Key of the entities in a composed message: they go into its metadata.
ENTITIES = "entities"
#: Tasks beside one message: a reminder that lists more has the first ones.
MAX_ENTITIES = 5
#: Actions that are shown as buttons.
_MAX_ACTIONS = 2
_MAX_VALUE_CHARS = 500
_MAX_ROWS = 10


def posted_entities(refs: Iterable[str], identity: BotIdentity, translator: Translator) -> list[Block]:
    """Return deliverables as the entities of a message's metadata, each with its reference and nothing else."""
    return [
        _entity(ref, identity, {"title": {"text": translator.reference(ref)}}) for ref in islice(refs, MAX_ENTITIES)
    ]


def detailed_entity(
    card: Card,
    answer: Answer,
    identity: BotIdentity,
    *,
    buttons: Sequence[Block],
    translator: Translator,
    name_of: NameOf,
) -> Block:
    """Return a deliverable as one person sees it: its title, how it stands, the facts of its card, and its actions."""
    (line,), (facts,) = answer.all_lines, card.deliverables
    attributes = {
        "title": {"text": facts.title},
        "display_type": translator.gettext("Deliverable"),
        # The note with its marking.
        "product_name": translator.notes([line.deliverable.ref]),
    }
    entity = _entity(line.deliverable.ref, identity, attributes)
    payload = entity["entity_payload"]
    payload["fields"] = _fields(line, answer, translator)
    payload["custom_fields"] = list(_custom_fields(facts, card, name_of))
    shown = [_action(each) for each in buttons]
    if shown:
        payload["actions"] = {"primary_actions": shown[:_MAX_ACTIONS], "overflow_actions": shown[_MAX_ACTIONS:]}
    return entity


def parse_entity_ref(external_ref: object) -> str | None:
    """Return the reference of the deliverable that Slack asks about; None if it is none of ours."""
    if not isinstance(external_ref, Mapping) or external_ref.get("type") != _REF_TYPE:
        return None
    try:
        return bytes.fromhex(str(external_ref.get("id"))).decode()
    except ValueError:
        return None


def _entity(ref: str, identity: BotIdentity, attributes: Mapping[str, Any]) -> Block:
    # Slack takes no full stop or space in an id, and wants an address: that of the bot itself, since it has no others.
    key = ref.encode().hex()
    return {
        "entity_type": ENTITY_TYPE,
        "external_ref": {"id": key, "type": _REF_TYPE},
        "url": f"https://slack.com/app_redirect?app={identity.app}&team={identity.team}#{key}",
        "entity_payload": {"attributes": dict(attributes)},
    }


def _fields(line: AnswerLine, answer: Answer, translator: Translator) -> dict[str, Block]:
    """Return the fields of a task that Slack knows by name."""
    shown = line.shown
    fields: dict[str, Block] = {
        "status": {"value": shorten(status_text(shown, answer, translator), _MAX_VALUE_CHARS)},
        "assignee": {
            "type": "string",
            "value": shorten(translator.owners(line.deliverable.owners), _MAX_VALUE_CHARS),
        },
    }
    if shown.due is not None:
        fields["due_date"] = {"type": "slack#/types/date", "value": shown.due.isoformat()}
    return fields


def _custom_fields(facts: Facts, card: Card, name_of: NameOf) -> Iterable[Block]:
    for number, (label, value) in enumerate(facts.facts):
        yield _custom_field(f"fact_{number}", label, _plain(value, name_of))
    for number, row in enumerate(card.rows[:_MAX_ROWS]):
        deadline, *cells = (_plain(cell, name_of) for cell in row)
        yield _custom_field(f"instalment_{number}", deadline, " · ".join(filter(None, cells)))


def _custom_field(key: str, label: str, value: str) -> Block:
    return {
        "key": key,
        "label": label,
        "type": "string",
        "value": shorten(value, _MAX_VALUE_CHARS) or "–",
        "long": True,
    }


def _plain(text: Text, name_of: NameOf) -> str:
    return text if isinstance(text, str) else text.plain(name_of)


def _action(pressed: Block) -> Block:
    """Return a button of a message as an action of an entity."""
    return {"text": pressed["text"]["text"], "action_id": pressed["action_id"], "value": pressed["value"]}
