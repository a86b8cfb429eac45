"""Listeners for the buttons that undo: below what was just changed, and below an undo that is to be confirmed."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond
from slack_sdk import WebClient

from domain.errors import OutdatedForm
from domain.messages.changes.messages import undone_message
from domain.register.audit_events import Undoable
from handlers.blocks.notices import UNDO, rich_text_message
from handlers.blocks.views import plain_modal, update_view
from handlers.buttons.click import parse_click, respond_privately
from handlers.commands.history import CONFIRM_UNDO, ask_to_confirm_undo, parse_change_number, record_undo
from handlers.commands.undoable import may_undo, offering_undo
from handlers.modals.undo import build_undo
from handlers.services.services import Services
from handlers.slack.request import Surface
from handlers.slack.responses import is_ephemeral


def register(app: App, services: Services) -> None:
    """Listen to the buttons."""
    app.action(UNDO)(partial(undo_shown, services=services))
    app.action(CONFIRM_UNDO)(partial(confirm_undo, services=services))


def undo_shown(
    ack: Ack,
    body: Mapping[str, Any],
    action: Mapping[str, Any],
    respond: Respond,
    client: WebClient,
    *,
    services: Services,
) -> None:
    """Undo the change that was confirmed above the button; access, roles and settings only once that is confirmed."""
    click = parse_click(body, action, services)
    undoable = services.register.ledger.find_undoable(
        _change_number(click.value), services.context(click.user, Surface.BUTTON)
    )
    if not may_undo(undoable, click.user, services):
        services.require_coordinator(click.user, surface=Surface.BUTTON, what=UNDO)
    translator, view = services.translator(click.language), body.get("view")
    if view is not None and undoable.needs_confirmation:
        update_view(client, view, build_undo(undoable, services, language=click.language))
    elif view is not None:
        answer = _undo(undoable, click.user, services, language=click.language)
        update_view(client, view, {**plain_modal("", translator), "blocks": answer["blocks"]})
    else:
        answer = (
            ask_to_confirm_undo(undoable, translator)
            if undoable.needs_confirmation
            else _undo(undoable, click.user, services, language=click.language)
        )
        respond_privately(respond, body, answer, replace_original=is_ephemeral(body), services=services)
    ack()


def confirm_undo(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Undo the change that the button names, unless something has changed since that prevents it."""
    user = str(body["user"]["id"])
    services.require_coordinator(user, surface=Surface.BUTTON, what=CONFIRM_UNDO)
    click = parse_click(body, action, services)
    undoable = services.register.ledger.find_undoable(
        _change_number(click.value), services.context(user, Surface.BUTTON)
    )
    answer = _undo(undoable, user, services, language=click.language)
    respond_privately(respond, body, answer, replace_original=is_ephemeral(body), services=services)
    ack()


def _undo(undoable: Undoable, user: str, services: Services, *, language: str) -> dict[str, Any]:
    """Undo a change; return the message that says so, with how to undo that in turn."""

    def undo() -> dict[str, Any]:
        change = record_undo(undoable.change.number, services.context(user, Surface.BUTTON), services)
        return rich_text_message(undone_message(change, services.translator(language)))

    return offering_undo(undo, user, services, language=language)


def _change_number(value: str) -> int:
    number = parse_change_number(value)
    if number is None:
        raise OutdatedForm
    return number
