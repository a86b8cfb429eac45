"""Listeners for the buttons under answers: details of an instalment, forms to mark it, move it or say how far it is."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.questions.model import ReadingContext
from domain.register.model import note_of
from handlers.blocks.answers import DETAILS, LEAVE_WORD, MARK_DONE, NEW_DEADLINE
from handlers.buttons.click import open_clicked_modal, parse_click, respond_privately
from handlers.buttons.line_menu import press_button
from handlers.commands.details import compose_reply
from handlers.modals.deadline import open_deadline
from handlers.modals.done import open_done
from handlers.modals.items.progress import open_progress
from handlers.questions.answer import read_and_answer
from handlers.services.services import Services


def register(app: App, services: Services) -> None:
    """Listen to the buttons, and to the choices that stand for them in the menus beside lines."""
    app.use(press_button)
    app.action(DETAILS)(partial(show_details, services=services))
    app.action(numbered_action_id(MARK_DONE))(partial(open_clicked_modal, open_modal=open_done, services=services))
    app.action(numbered_action_id(LEAVE_WORD))(partial(open_clicked_modal, open_modal=open_progress, services=services))
    app.action(numbered_action_id(NEW_DEADLINE))(
        partial(open_clicked_modal, open_modal=open_deadline, services=services)
    )


def numbered_action_id(action_id: str) -> re.Pattern[str]:
    """Return a pattern for an action id, alone or numbered among several such buttons: `mark_done`, `mark_done:2`."""
    return re.compile(rf"\A{action_id}(?::[0-9]+)?\Z")


def show_details(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Show a deliverable's details to the user who clicked."""
    click = parse_click(body, action, services)
    services = services.with_drafts_for(click.user)
    answered = read_and_answer(
        click.value,
        store=services.register.store,
        today=services.today,
        hint=click.language,
        context=ReadingContext(note=note_of(click.value)),
    )
    reply = compose_reply(answered, user=click.user, services=services, is_private=True)
    respond_privately(respond, body, reply, services=services)
    ack()
