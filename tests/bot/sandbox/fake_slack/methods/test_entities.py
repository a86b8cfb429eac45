"""Work Objects, as the documentation says: what a message keeps of them, and who may present details when."""

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.slack.client import make_client

ENTITY: Json = {
    "entity_type": "slack#/entities/task",
    "external_ref": {"id": "1a", "type": "deliverable"},
    "url": "https://example.org/1a",
    "entity_payload": {"attributes": {"title": {"text": "A"}}},
}


def refusal(client: WebClient, **arguments: object) -> str:
    """Return the error code of presenting details; empty if that is accepted."""
    try:
        client.api_call("entity.presentDetails", json=arguments)
    except SlackApiError as error:
        return str(error.response["error"])
    return ""


@pytest.mark.parametrize(
    "bad",
    [
        {"entity_type": "slack#/entities/duty"},
        {"external_ref": {"id": "III.3a"}},
        {"url": ""},
        {"entity_payload": {"attributes": {}}},
    ],
)
def test_metadata_with_a_bad_entity_is_dropped_with_a_warning(slack: FakeSlack, bad: Json) -> None:
    """The message is posted all the same, without its metadata; good entities are kept."""
    client = make_client("xoxb-test", slack.url)
    event = {"event_type": "e", "event_payload": {"key": "k"}}
    client.chat_postMessage(channel="C1", text="a", metadata={**event, "entities": [ENTITY]})
    answer = client.chat_postMessage(
        channel="C1", text="b", metadata={**event, "entities": [ENTITY, {**ENTITY, **bad}]}
    )
    assert answer["warning"] == "invalid_metadata_format"
    assert [message.metadata for message in slack.messages] == [{**event, "entities": [ENTITY]}, None]


def test_details_are_presented_once_to_the_person_who_asked(slack: FakeSlack) -> None:
    """The trigger is that person's, for that entity, and is used up; the error has a status that Slack knows."""
    client = make_client("xoxb-test", slack.url)
    trigger = slack.open_entity("U1", ENTITY)
    other = {**ENTITY, "external_ref": {"id": "2b", "type": "deliverable"}}
    assert refusal(client, trigger_id="1.2.3", metadata=ENTITY) == "invalid_trigger_id"
    assert refusal(client, trigger_id=trigger) == "missing_metadata"
    assert refusal(client, trigger_id=trigger, metadata={**ENTITY, "url": ""}) == "invalid_metadata"
    assert refusal(client, trigger_id=trigger, metadata=other) == "entity_metadata_does_not_match_trigger"
    assert refusal(client, trigger_id=trigger, error={"status": "nonsense"}) == "invalid_arguments"
    assert refusal(client, trigger_id=trigger, metadata=ENTITY) == ""
    assert refusal(client, trigger_id=trigger, metadata=ENTITY) == "invalid_trigger_id"
    assert slack.flexpanes["U1"]["metadata"] == ENTITY
    assert refusal(client, trigger_id=slack.open_entity("U1", ENTITY), error={"status": "not_found"}) == ""
    assert slack.flexpanes["U1"]["error"] == {"status": "not_found"}
