"""Work Objects: what everybody sees of a deliverable, and what one person sees who opens it."""

import json
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from bot.app import make_app
from bot.slack.client import make_client
from handlers.blocks.work_objects import MAX_ENTITIES, parse_entity_ref
from tests.handlers.access.outsiders import NOT_ENABLED, OUTSIDERS, SENTENCE
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, Json, Workspace

#: Nine in Brussels, a fortnight before the Schengen Council of 5 December 2023.
FORTNIGHT = datetime(2023, 11, 21, 8, 0, 30, tzinfo=UTC)


@pytest.fixture
def switched_on(workspace: Workspace) -> Workspace:
    """A workspace in which Work Objects are on."""
    slack = replace(workspace.services.slack, has_work_objects=True)
    workspace.services = replace(workspace.services, slack=slack)
    workspace.app = make_app(make_client("xoxb-test", workspace.slack.url), workspace.services)
    return workspace


def posted(workspace: Workspace) -> list[Json]:
    """Return the entities of the last message."""
    return list((workspace.slack.messages[-1].metadata or {}).get("entities", ()))


def open_entity(workspace: Workspace, entity: Json, *, user: str = DELEGATE, channel: str = CHANNEL) -> Json:
    """Open a Work Object as a person; return what the bot presents to them."""
    details = {
        "type": "entity_details_requested",
        "user": user,
        "channel": channel,
        "external_ref": entity["external_ref"],
        "entity_url": entity["url"],
        "trigger_id": workspace.slack.open_entity(user, entity),
        "message_ts": "1.1",
    }
    outer = workspace.event_body("")
    assert workspace.dispatch({**outer, "event": details}) == ""
    return workspace.slack.flexpanes[user]


def test_everybody_sees_the_reference_alone(switched_on: Workspace) -> None:
    """Reminders and answers have a task for each deliverable, up to five, of which the reference alone is said."""
    switched_on.tick(FORTNIGHT)
    (entity, *more) = posted(switched_on)
    assert len(more) + 1 == MAX_ENTITIES
    assert entity["entity_type"] == "slack#/entities/task"
    assert entity["entity_payload"] == {"attributes": {"title": {"text": "I.1a"}}}
    assert parse_entity_ref(entity["external_ref"]) == "I.1a"
    switched_on.mention("show III.3")
    assert [each["entity_payload"] for each in posted(switched_on)] == [{"attributes": {"title": {"text": "III.3a"}}}]
    assert all("warning" not in json.dumps(each) for each in posted(switched_on))


def test_they_are_off_by_default(workspace: Workspace) -> None:
    """Without the setting no message has any."""
    workspace.tick(FORTNIGHT)
    assert posted(workspace) == []
    workspace.mention("show III.3")
    assert posted(workspace) == []


def test_a_person_sees_what_is_so_now_and_what_they_may_do(switched_on: Workspace) -> None:
    """Title, status, owners and day as they are at that moment, in the person's language, with their own actions."""
    switched_on.mention("show III.3")
    (entity,) = posted(switched_on)
    switched_on.command("hold III.3 waits for the Parliament")
    payload = open_entity(switched_on, entity)["metadata"]["entity_payload"]
    assert payload["attributes"]["title"]["text"].startswith("III.3a ")
    assert payload["attributes"]["product_name"] == "Note 13901/23, LIMITE."
    assert payload["fields"]["status"]["value"] == "on hold: waits for the Parliament"
    assert payload["fields"]["due_date"] == {"type": "slack#/types/date", "value": "2024-06-30"}
    assert "actions" not in payload
    actions = open_entity(switched_on, entity, user=COORDINATOR)["metadata"]["entity_payload"]["actions"]
    assert [each["action_id"].partition(":")[0] for each in actions["primary_actions"]] == ["mark_done", "new_deadline"]
    view = switched_on.open(actions["primary_actions"][0]["action_id"], actions["primary_actions"][0]["value"])
    assert view["type"] == "modal"
    switched_on.slack.set_user(DELEGATE, locale="de-DE")
    german = open_entity(switched_on, entity)["metadata"]["entity_payload"]["attributes"]["display_type"]
    assert german == "Aufgabe"


@pytest.mark.parametrize("kind", sorted(OUTSIDERS))
def test_outsiders_see_one_sentence(switched_on: Workspace, kind: str) -> None:
    """Whoever is no full member of the workspace is told nothing of it."""
    switched_on.mention("show III.3")
    (entity,) = posted(switched_on)
    switched_on.slack.set_user("U0OTHER", **OUTSIDERS[kind])
    shown = open_entity(switched_on, entity, user="U0OTHER")
    assert (shown["error"], "metadata" in shown) == ({"status": "custom", "custom_message": SENTENCE}, False)


def test_where_the_bot_may_not_speak_it_shows_nothing(switched_on: Workspace) -> None:
    """In a channel that is not allowed any more even members see a sentence; unknown references are not found."""
    switched_on.mention("show III.3")
    (entity,) = posted(switched_on)
    unknown = {**entity, "external_ref": {"id": b"IX.9a".hex(), "type": "deliverable"}}
    assert open_entity(switched_on, unknown)["error"] == {"status": "not_found"}
    shown = open_entity(switched_on, entity, channel="C0ELSEWHERE")
    assert shown["error"]["custom_message"] == NOT_ENABLED.replace(f"<@{COORDINATOR}>", "somebody in Slack")
