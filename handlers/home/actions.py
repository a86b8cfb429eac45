"""What is done in an App Home: opening it, choosing, turning pages, pressing buttons; then it is drawn anew.

What comes with a click comes from a client: it is looked up in the register, and taken for nothing else.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from domain.errors import BotError
from domain.home import AppHome, fitting
from domain.i18n.mentions import is_channel
from handlers.blocks.views import open_view, plain_modal
from handlers.commands import mark
from handlers.commands.history import take_back
from handlers.home.buttons import DONE, OPENING
from handlers.home.coordinator_section import CONFIRM, DECLINE, UNDO, WITHDRAW
from handlers.home.filters import MILESTONE, OWNER, SHOW, chosen_by, owners
from handlers.home.view import DETAILS, EARLIER, LATER, bodies, show
from handlers.questions.answer import ask
from handlers.services.services import Services
from handlers.slack.request import Surface

#: Numbers of pages and of changes.
_NUMBER = re.compile(r"[0-9]{1,9}")

_Body = Mapping[str, Any]


def register(app: App, services: Services) -> None:
    """Listen to it."""
    app.options(OWNER)(partial(suggest, services=services))
    for each in (OWNER, MILESTONE, SHOW):
        app.action(each)(partial(choose, services=services))
    for each in (EARLIER, LATER):
        app.action(each)(partial(turn, services=services))
    app.action(DETAILS)(partial(details, services=services))
    app.action(UNDO)(partial(undo, services=services))
    app.action(CONFIRM)(partial(confirm, services=services))
    app.action(DECLINE)(partial(decline, services=services))
    app.action(WITHDRAW)(partial(withdraw, services=services))
    for each in OPENING:
        app.action(each)(partial(open_modal, services=services))


def suggest(ack: Ack, body: _Body, payload: _Body, *, services: Services) -> None:
    """The bodies that can be chosen after what was typed so far."""
    user = _person(body)
    translator = services.translator(services.slack.directory.locale(user))
    ack(options=owners(str(payload.get("value", "")), bodies(user, services), translator))


def choose(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Show what somebody has chosen in a menu."""
    home, directory = _home(body, services), services.register.directory
    chosen = chosen_by(action, fitting(home.chosen, directory), directory)
    show(services.people.homes.choose(home.person, chosen, services.now()), client, services)
    ack()


def turn(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Show another page."""
    home = _home(body, services)
    chosen = replace(home.chosen, page=_number(str(action.get("value", ""))))
    show(services.people.homes.choose(home.person, chosen, services.now()), client, services)
    ack()


def details(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Show what a deliverable is about."""
    ref, language = str(action.get("value", "")), services.slack.directory.locale(_person(body)) or services.language
    if ref not in services.register.store.references():
        raise BotError
    asked = ask(ref, store=services.register.store, today=services.today, hint=language)
    open_view(client, body["trigger_id"], plain_modal(asked.text, services.translator(language), title=ref))
    ack()


def undo(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Take a change back."""
    user = _coordinator(body, "undo", services)
    take_back(_number(str(action.get("value", ""))), services.context(user, Surface.HOME), services)
    _show_again(body, client, services)
    ack()


def confirm(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Mark done what its owner reports done, unless somebody has changed it since the coordinator saw it."""
    user = _coordinator(body, "done", services)
    ref, slug, seen = _reported(str(action.get("value", "")), services)
    mark.mark(ref, slug, "", services.context(user, Surface.HOME), services, seen=seen)
    services.reminders.wake()
    _show_again(body, client, services)
    ack()


def decline(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Let it stay open, unless somebody has changed it since the coordinator saw it."""
    user = _coordinator(body, "decline", services)
    ref, slug, seen = _reported(str(action.get("value", "")), services)
    mark.decline(ref, slug, services.context(user, Surface.HOME), services, seen=seen)
    services.reminders.wake()
    _show_again(body, client, services)
    ack()


def withdraw(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Speak no longer in a channel."""
    user, channel = _coordinator(body, "withdraw", services), str(action.get("value", ""))
    if not channel or not is_channel(channel):
        raise BotError
    services.slack.access.withdraw(channel, services.context(user, Surface.HOME))
    services.reminders.wake()
    _show_again(body, client, services)
    ack()


def open_modal(ack: Ack, body: _Body, action: _Body, client: WebClient, *, services: Services) -> None:
    """Open what needs more than a click; who sends it off is looked at once more then."""
    which = str(action.get("action_id", ""))
    user = _coordinator(body, which, services)
    about = {"key": _key(str(action.get("value", "")), services)} if which == DONE else {}
    language = services.slack.directory.locale(user) or services.language
    OPENING[which](client, body["trigger_id"], services, user=user, language=language, surface=Surface.HOME, **about)
    ack()


def _person(body: _Body) -> str:
    return str(body["user"]["id"])


def _home(body: _Body, services: Services) -> AppHome:
    person = _person(body)
    return services.people.homes.home(person) or AppHome(person=person)


def _show_again(body: _Body, client: WebClient, services: Services) -> None:
    show(_home(body, services), client, services)


def _coordinator(body: _Body, what: str, services: Services) -> str:
    """Who has pressed it; NotCoordinator for anybody else, whatever their home shows."""
    user = _person(body)
    services.require_coordinator(user, surface=Surface.HOME, what=what)
    return user


def _number(value: str) -> int:
    if not _NUMBER.fullmatch(value):
        raise BotError
    return int(value)


def _key(value: str, services: Services) -> str:
    """An instalment's name, if there is one of that name."""
    ref = value.partition("@")[0]
    if ref not in services.register.store.references() or value not in {
        each.key for each in services.register.store.instalments_of(ref)
    }:
        raise BotError
    return value


def _reported(value: str, services: Services) -> tuple[str, str, int]:
    """The deliverable and instalment of a report, and the newest change when it was shown."""
    key, _, seen = value.partition("|")
    ref, _, slug = _key(key, services).partition("@")
    return ref, slug, _number(seen)
