"""Turning the pages of a long answer: whoever presses sees the page alone, as the register is now."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.errors import NoSuchPage
from domain.questions.model import Question, Reading
from handlers.blocks.answers import reply
from handlers.buttons.answers import pressed
from handlers.questions import page_token
from handlers.questions.answer import ask_again
from handlers.services.services import Services


def register(app: App, services: Services) -> None:
    """Listen to the buttons."""
    for action in (page_token.PREVIOUS, page_token.NEXT):
        app.action(action)(partial(turn, services=services))


def turn(ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services) -> None:
    """Show a page, in place of one that nobody else sees; NoSuchPage where its question is not known.

    Whether the message pressed in is one that only its reader sees, Slack says in the click's container
    (https://docs.slack.dev/reference/interaction-payloads/block_actions-payload).
    """
    value, language = pressed(body, action, services)
    page, question = wanted(value, services)
    reading = Reading(text="", language=language, question=question)
    asked = ask_again(reading, store=services.register.store, today=services.today)
    alone = (body.get("container") or {}).get("is_ephemeral") is True
    respond(**reply(asked, page), response_type="ephemeral", replace_original=alone)
    ack()


def wanted(value: str, services: Services) -> tuple[int, Question]:
    """The page that a button's value names, and the question; what is kept was asked before, the rest is looked at."""
    found = page_token.page_of(value)
    if found is None:
        raise NoSuchPage
    page, written = found
    if page_token.is_key(written):
        kept = services.people.conversations.last(written, now=services.now())
        question = None if kept is None else kept.question
    else:
        question = page_token.question_of(written, services.register.directory)
    if question is None:
        raise NoSuchPage
    return page, question
