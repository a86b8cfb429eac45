"""Listeners of the App Home: each acts on a click or a choice, then publishes the view again or opens a modal.

What a client sends with a click is not trusted: it is looked up in the register, and used for nothing else.
"""

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from msgspec.structs import replace
from slack_bolt import Ack, App
from slack_sdk import WebClient

from domain.answers.home import AppHome, valid_filters
from domain.errors import BotError
from domain.slack_ids import is_channel
from handlers.blocks.card import card_view_blocks
from handlers.blocks.views import open_view, plain_modal
from handlers.commands import mark
from handlers.commands.details import word_card
from handlers.commands.history import record_undo
from handlers.home import coordinator_section as section
from handlers.home import lines, view
from handlers.home.filter_menus import FilterMenu, actor_options, apply_choice, owner_options
from handlers.home.overview import REPRESENT
from handlers.modals.contact import open_contact
from handlers.modals.deadline import open_deadline
from handlers.modals.decline import open_decline
from handlers.modals.done import open_done
from handlers.modals.items.bulk import open_bulk
from handlers.modals.items.progress import open_progress
from handlers.modals.milestone import open_milestone
from handlers.modals.settings import open_settings
from handlers.modals.undo import open_undo
from handlers.questions.answer import read_and_answer
from handlers.services.services import PeopleServices, RegisterServices, Services
from handlers.slack.request import Surface

#: The modal that each button opens, by the button's action id.
MODAL_OPENERS: Mapping[str, Callable[..., None]] = {
    lines.MARK_DONE: open_done,
    lines.NEW_DEADLINE: open_deadline,
    lines.LEAVE_WORD: open_progress,
    section.EDIT_CONTACT: open_contact,
    section.EDIT_MILESTONE: open_milestone,
    section.EDIT_SEVERAL: open_bulk,
}

#: Numbers of pages and of changes.
_NUMBER = re.compile(r"[0-9]{1,9}")

_Body = Mapping[str, Any]


def register(app: App, services: Services) -> None:
    """Listen to the menus and buttons of the App Home."""
    app.options(FilterMenu.OWNER)(partial(suggest_owners, services=services))
    app.options(REPRESENT)(partial(suggest_actors, services=services))
    app.action(REPRESENT)(partial(choose_actor, services=services))
    for menu in FilterMenu:
        app.action(menu)(partial(choose_filter, services=services))
    for action_id in (view.PREVIOUS_PAGE, view.NEXT_PAGE):
        app.action(action_id)(partial(show_page, services=services))
    app.action(lines.DETAILS)(partial(show_details, services=services))
    app.action(section.UNDO)(partial(undo_change, services=services))
    app.action(section.CONFIRM)(partial(confirm_report, services=services))
    app.action(section.DECLINE)(partial(decline_report, services=services))
    app.action(section.WITHDRAW)(partial(withdraw_channel, services=services))
    app.action(section.SETTINGS)(partial(open_settings_form, services=services))
    for action_id in MODAL_OPENERS:
        app.action(action_id)(partial(open_modal, services=services))


def suggest_owners(ack: Ack, body: _Body, payload: _Body, *, services: Services) -> None:
    """Return the owners that match the text typed into the menu so far."""
    user = _user(body)
    translator = services.translator(services.slack.directory.locale(user))
    ack(options=owner_options(_value(payload), view.own_actors(user, services), translator))


def suggest_actors(ack: Ack, body: _Body, payload: _Body, *, services: Services) -> None:
    """Return the actors that match the text typed into the menu so far."""
    translator = services.translator(services.slack.directory.locale(_user(body)))
    ack(options=actor_options(_value(payload), translator))


def choose_actor(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Set the actor for which the user speaks, as `iam` does, and show what it owes."""
    slug = str((action.get("selected_option") or {}).get("value", ""))
    if slug not in services.register.directory.actors:
        raise BotError
    services.people.conversations.set_body(_user(body), slug, now=services.now())
    _republish(body, client, services)
    ack()


def choose_filter(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Show the deliverables that match the option chosen in a menu."""
    home, directory = _home(body, services.people), services.register.directory
    filters = apply_choice(action, valid_filters(home.filters, directory), directory)
    view.publish(services.people.homes.save_filters(home.person, filters, services.now()), client, services)
    ack()


def show_page(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Show another page."""
    home = _home(body, services.people)
    filters = replace(home.filters, page=_parse_number(_value(action)))
    view.publish(services.people.homes.save_filters(home.person, filters, services.now()), client, services)
    ack()


def show_details(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Show the card of a deliverable in a modal."""
    ref, language = _value(action), services.slack.directory.locale(_user(body)) or services.language
    if ref not in services.register.store.references():
        raise BotError
    asked = read_and_answer(ref, store=services.register.store, today=services.today, hint=language)
    translator, card = services.translator(language), word_card(asked, services)
    modal = plain_modal(asked.text, translator, title=translator.reference(ref))
    shown = modal if card is None else {**modal, "blocks": card_view_blocks(card, translator)}
    open_view(client, body["trigger_id"], shown)
    ack()


def undo_change(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Undo a change; access, roles and settings only once that is confirmed in a modal."""
    user = _require_coordinator(body, "undo", services)
    number, context = _parse_number(_value(action)), services.context(user, Surface.HOME)
    undoable = services.register.ledger.find_undoable(number, context)
    if undoable.needs_confirmation:
        language = services.slack.directory.locale(user) or services.language
        open_undo(client, str(body["trigger_id"]), services, undoable=undoable, language=language)
    else:
        record_undo(number, context, services)
        _republish(body, client, services)
    ack()


def confirm_report(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Mark done what its owner reports done, unless it was changed since the coordinator saw it."""
    user = _require_coordinator(body, "done", services)
    ref, slug, seen_version = _parse_report(_value(action), services.register)
    mark.record_done(ref, slug, "", services.context(user, Surface.HOME), services, seen_version=seen_version)
    _republish(body, client, services)
    ack()


def decline_report(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Open the modal in which a coordinator says why what its owner reports done stays open."""
    user = _require_coordinator(body, "decline", services)
    ref, slug, seen = _parse_report(_value(action), services.register)
    language, key = services.slack.directory.locale(user) or services.language, f"{ref}@{slug}"
    trigger_id = str(body["trigger_id"])
    open_decline(client, trigger_id, services, user=user, language=language, key=key, seen=seen, surface=Surface.HOME)
    ack()


def open_settings_form(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Open the form of the user's own settings or, for a coordinator, of a channel's."""
    user, value = _user(body), _value(action)
    channel = "" if value == section.SETTINGS else value
    language = services.slack.directory.locale(user) or services.language
    open_settings(client, str(body["trigger_id"]), services, user=user, language=language, channel=channel)
    ack()


def withdraw_channel(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Withdraw the permission to speak in a channel."""
    user, channel_id = _require_coordinator(body, "withdraw", services), _value(action)
    if not channel_id or not is_channel(channel_id):
        raise BotError
    services.slack.access.withdraw(channel_id, services.context(user, Surface.HOME))
    services.reminders.wake()
    _republish(body, client, services)
    ack()


def open_modal(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Open the modal of a button; the user's rights are checked again when it is submitted.

    The modals in which something is marked done, or said to be on its way, are a contact's, too.
    """
    action_id, value = str(action.get("action_id", "")), _value(action)
    is_for_contacts = action_id in (lines.MARK_DONE, lines.LEAVE_WORD)
    user = _user(body) if is_for_contacts else _require_coordinator(body, action_id, services)
    # A button that is about no instalment sends its own name.
    key = {} if value == action_id else {"key": _require_key(value, services.register)}
    language = services.slack.directory.locale(user) or services.language
    open_modal_view = MODAL_OPENERS[action_id]
    open_modal_view(client, body["trigger_id"], services, user=user, language=language, surface=Surface.HOME, **key)
    ack()


def _user(body: _Body) -> str:
    return str(body["user"]["id"])


def _value(element: _Body) -> str:
    return str(element.get("value", ""))


def _home(body: _Body, people: PeopleServices) -> AppHome:
    user = _user(body)
    return people.homes.find(user) or AppHome(person=user)


def _republish(body: _Body, client: WebClient, services: Services) -> None:
    view.publish(_home(body, services.people), client, services)


def _require_coordinator(body: _Body, what: str, services: Services) -> str:
    """Return the user; NotCoordinator unless they are a coordinator, whatever their App Home shows."""
    user = _user(body)
    services.require_coordinator(user, surface=Surface.HOME, what=what)
    return user


def _parse_number(value: str) -> int:
    if not _NUMBER.fullmatch(value):
        raise BotError
    return int(value)


def _require_key(value: str, register: RegisterServices) -> str:
    """Return the key of an instalment, `III.2a@2024-03`; BotError if the register has none of that key."""
    ref = value.partition("@")[0]
    if ref not in register.store.references() or value not in {
        instalment.key for instalment in register.store.instalments_of(ref)
    }:
        raise BotError
    return value


def _parse_report(value: str, register: RegisterServices) -> tuple[str, str, int]:
    """Return a report's reference and instalment, and the number of the newest change when it was shown."""
    key, _, version = value.partition("|")
    ref, _, slug = _require_key(key, register).partition("@")
    return ref, slug, _parse_number(version)
