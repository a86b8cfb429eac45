"""Listeners for the buttons that show more of an answer: its pages, and where its owners only take part.

Only the user who clicks sees it, as the register is now.
"""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.errors import NoSuchPage
from domain.questions.model import Question, Reading
from handlers.blocks.answers import INVOLVED, compose_answer, compose_involvements
from handlers.buttons.click import parse_click, respond_privately
from handlers.questions import page_token
from handlers.questions.answer import answer_reading
from handlers.services.rights import rights_of
from handlers.services.services import Services
from handlers.slack.responses import is_ephemeral


def register(app: App, services: Services) -> None:
    """Listen to the buttons."""
    for action_id in (page_token.PREVIOUS_PAGE, page_token.NEXT_PAGE):
        app.action(action_id)(partial(show_page, services=services))
    app.action(INVOLVED)(partial(show_involvements, services=services))


def show_page(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Show a page, in place of one that no other user sees; NoSuchPage if its question is not known."""
    click = parse_click(body, action, services)
    services = services.with_drafts_for(click.user)
    page, question = find_page_and_question(click.value, services)
    reading = Reading(text="", language=click.language, question=question)
    answered = answer_reading(reading, store=services.register.store, today=services.today)
    shown = compose_answer(answered, page, rights=rights_of(click.user, services))
    respond_privately(respond, body, shown, replace_original=is_ephemeral(body), services=services)
    ack()


def show_involvements(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Show in the message's thread in which key actions the owners only take part; NoSuchPage as for pages."""
    click = parse_click(body, action, services)
    services = services.with_drafts_for(click.user)
    _, question = find_page_and_question(click.value, services)
    reading = Reading(text="", language=click.language, question=question)
    answered = answer_reading(reading, store=services.register.store, today=services.today)
    respond_privately(respond, body, compose_involvements(answered), services=services)
    ack()


def find_page_and_question(value: str, services: Services) -> tuple[int, Question]:
    """Return the page number and question of a button's value; NoSuchPage if it has none.

    A stored question was asked before; one that the value contains is validated.
    """
    token = page_token.decode_token(value)
    if token is None:
        raise NoSuchPage
    page, encoded = token
    if page_token.is_stored_question_key(encoded):
        stored = services.people.conversations.find_last_question(encoded, now=services.now())
        question = None if stored is None else stored.question
    else:
        question = page_token.decode_question(encoded, services.register.directory)
    if question is None:
        raise NoSuchPage
    return page, question
