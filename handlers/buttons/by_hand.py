"""Listeners for the buttons with which coordinators keep deliverables by hand: add, edit, withdraw, change several."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.messages.changes.line import change_text
from handlers.blocks.answers import BULK
from handlers.blocks.notices import rich_text_message
from handlers.buttons.click import open_clicked_modal, parse_click, respond_privately
from handlers.commands.details import EDIT, PUT_BACK, TEXTS, WITHDRAW
from handlers.commands.undoable import offering_undo
from handlers.modals.add import ADD, open_add
from handlers.modals.edit import open_edit, open_texts, open_withdrawal
from handlers.modals.items.bulk import open_bulk
from handlers.services.services import Services
from handlers.slack.request import Surface


def register(app: App, services: Services) -> None:
    """Listen to the buttons."""
    modals = {ADD: open_add, BULK: open_bulk, EDIT: open_edit, TEXTS: open_texts, WITHDRAW: open_withdrawal}
    for action_id, open_modal in modals.items():
        app.action(action_id)(partial(open_clicked_modal, open_modal=open_modal, services=services))
    app.action(PUT_BACK)(partial(put_back, services=services))


def put_back(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Put back a deliverable that was withdrawn, and say how to undo that."""
    click = parse_click(body, action, services)
    services.require_coordinator(click.user, surface=Surface.BUTTON, what=PUT_BACK)

    def change() -> dict[str, Any]:
        context = services.context(click.user, Surface.BUTTON)
        number = services.register.ledger.put_back_deliverable(click.value, context)
        services.reminders.wake()
        history = services.register.ledger.read_history(click.value)
        made = next(each for each in history if each.number == number)
        return rich_text_message(change_text(made, services.translator(click.language)))

    answer = offering_undo(change, click.user, services, language=click.language)
    respond_privately(respond, body, answer, services=services)
    ack()
