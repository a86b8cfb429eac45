"""The transcript: what people see of the workspace's messages."""

from bot.sandbox.fake_slack.fake_slack import BOT, FakeSlack
from bot.sandbox.fake_slack.methods.response_urls import ResponseUrl
from bot.sandbox.people import COORDINATOR, COUNCIL, DELEGATE
from bot.sandbox.transcript import build_transcript, visible_messages


def test_what_is_answered_at_an_address() -> None:
    """A response is for the person who acted or for all; it is new, replaces the original, or deletes it."""
    replies = {"response/1": ResponseUrl(person=DELEGATE.id, channel=COUNCIL.id, source="1.000001")}
    with FakeSlack(lambda: 1.0) as slack:
        slack.add_message(COUNCIL.id, "the first", bot_id=BOT)
        for arguments in ({}, {"response_type": "in_channel"}, {"replace_original": True}):
            slack.add_message("response/1", "an answer", bot_id=BOT, **arguments)
        slack.add_message("response/2", "nobody knows where", bot_id=BOT)
        entries = build_transcript(slack.messages, replies)
        assert [(message.text, message.only_for) for message in entries] == [
            ("an answer", None),
            ("an answer", DELEGATE.id),
            ("an answer", None),
        ]
        assert len(list(visible_messages(COORDINATOR.id, entries, COUNCIL.id))) == 2
        slack.add_message("response/1", "", bot_id=BOT, delete_original=True)
        assert len(build_transcript(slack.messages, replies)) == 2
