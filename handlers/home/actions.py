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
from domain.home import Home, fitting
from domain.i18n.mentions import is_channel
from handlers.blocks.views import open_view, plain_modal
from handlers.commands import mark
from handlers.commands.history import take_back
from handlers.home.buttons import DONE, OPENING
from handlers.home.coordinator_section import CONFIRM, DECLINE, UNDO, WITHDRAW
from handlers.home.filters import MILESTONE, OWNER, SHOW, chosen_by, owners
from handlers.home.view import DETAILS, EARLIER, LATER, bodies, show
from handlers.questions.answer import ask
from handlers.services.services import Desk
from handlers.slack.request import Surface

#: Numbers of pages and of changes.
_NUMBER = re.compile(r"[0-9]{1,9}")

_Body = Mapping[str, Any]


def register(app: App, desk: Desk) -> None:
    """Listen to it."""
    app.options(OWNER)(partial(suggest, desk=desk))
    for each in (OWNER, MILESTONE, SHOW):
        app.action(each)(partial(choose, desk=desk))
    for each in (EARLIER, LATER):
        app.action(each)(partial(turn, desk=desk))
    app.action(DETAILS)(partial(details, desk=desk))
    app.action(UNDO)(partial(undo, desk=desk))
    app.action(CONFIRM)(partial(confirm, desk=desk))
    app.action(DECLINE)(partial(decline, desk=desk))
    app.action(WITHDRAW)(partial(withdraw, desk=desk))
    for each in OPENING:
        app.action(each)(partial(open_modal, desk=desk))


def opened(event: _Body, client: WebClient, desk: Desk) -> None:
    """Somebody has come to their home, as `handlers.opened` has heard."""
    show(desk.homes.opened(str(event["user"]), desk.now()), client, desk)


def suggest(ack: Ack, body: _Body, payload: _Body, *, desk: Desk) -> None:
    """The bodies that can be chosen after what was typed so far."""
    user = _person(body)
    speech = desk.speech(desk.workspace.locale(user))
    ack(options=owners(str(payload.get("value", "")), bodies(user, desk), speech))


def choose(ack: Ack, body: _Body, action: _Body, client: WebClient, *, desk: Desk) -> None:
    """Show what somebody has chosen in a menu."""
    home, directory = _home(body, desk), desk.directory
    chosen = chosen_by(action, fitting(home.chosen, directory), directory)
    show(desk.homes.choose(home.person, chosen, desk.now()), client, desk)
    ack()


def turn(ack: Ack, body: _Body, action: _Body, client: WebClient, *, desk: Desk) -> None:
    """Show another page."""
    home = _home(body, desk)
    chosen = replace(home.chosen, page=_number(str(action.get("value", ""))))
    show(desk.homes.choose(home.person, chosen, desk.now()), client, desk)
    ack()


def details(ack: Ack, body: _Body, action: _Body, client: WebClient, *, desk: Desk) -> None:
    """Show what a deliverable is about."""
    ref, language = str(action.get("value", "")), desk.workspace.locale(_person(body)) or desk.language
    if ref not in desk.store.references():
        raise BotError
    asked = ask(ref, store=desk.store, today=desk.today, hint=language)
    open_view(client, body["trigger_id"], plain_modal(asked.text, desk.speech(language), title=ref))
    ack()


def undo(ack: Ack, body: _Body, action: _Body, client: WebClient, *, desk: Desk) -> None:
    """Take a change back."""
    user = _coordinator(body, "undo", desk)
    take_back(_number(str(action.get("value", ""))), desk.act(user, Surface.HOME), desk)
    _show_again(body, client, desk)
    ack()


def confirm(ack: Ack, body: _Body, action: _Body, client: WebClient, *, desk: Desk) -> None:
    """Mark done what its owner reports done, unless somebody has changed it since the coordinator saw it."""
    user = _coordinator(body, "done", desk)
    ref, slug, seen = _reported(str(action.get("value", "")), desk)
    mark.mark(ref, slug, "", desk.act(user, Surface.HOME), desk, seen=seen)
    desk.wake()
    _show_again(body, client, desk)
    ack()


def decline(ack: Ack, body: _Body, action: _Body, client: WebClient, *, desk: Desk) -> None:
    """Let it stay open, unless somebody has changed it since the coordinator saw it."""
    user = _coordinator(body, "decline", desk)
    ref, slug, seen = _reported(str(action.get("value", "")), desk)
    mark.decline(ref, slug, desk.act(user, Surface.HOME), desk, seen=seen)
    desk.wake()
    _show_again(body, client, desk)
    ack()


def withdraw(ack: Ack, body: _Body, action: _Body, client: WebClient, *, desk: Desk) -> None:
    """Speak no longer in a channel."""
    user, channel = _coordinator(body, "withdraw", desk), str(action.get("value", ""))
    if not channel or not is_channel(channel):
        raise BotError
    desk.admissions.withdraw(channel, desk.act(user, Surface.HOME))
    desk.wake()
    _show_again(body, client, desk)
    ack()


def open_modal(ack: Ack, body: _Body, action: _Body, client: WebClient, *, desk: Desk) -> None:
    """Open what needs more than a click; who sends it off is looked at once more then."""
    which = str(action.get("action_id", ""))
    user = _coordinator(body, which, desk)
    about = {"key": _key(str(action.get("value", "")), desk)} if which == DONE else {}
    language = desk.workspace.locale(user) or desk.language
    OPENING[which](client, body["trigger_id"], desk, user=user, language=language, surface=Surface.HOME, **about)
    ack()


def _person(body: _Body) -> str:
    return str(body["user"]["id"])


def _home(body: _Body, desk: Desk) -> Home:
    person = _person(body)
    return desk.homes.home(person) or Home(person=person)


def _show_again(body: _Body, client: WebClient, desk: Desk) -> None:
    show(_home(body, desk), client, desk)


def _coordinator(body: _Body, what: str, desk: Desk) -> str:
    """Who has pressed it; NotCoordinator for anybody else, whatever their home shows."""
    user = _person(body)
    desk.require_coordinator(user, surface=Surface.HOME, what=what)
    return user


def _number(value: str) -> int:
    if not _NUMBER.fullmatch(value):
        raise BotError
    return int(value)


def _key(value: str, desk: Desk) -> str:
    """An instalment's name, if there is one of that name."""
    ref = value.partition("@")[0]
    if ref not in desk.store.references() or value not in {each.key for each in desk.store.instalments_of(ref)}:
        raise BotError
    return value


def _reported(value: str, desk: Desk) -> tuple[str, str, int]:
    """The deliverable and instalment of a report, and the newest change when it was shown."""
    key, _, seen = value.partition("|")
    ref, _, slug = _key(key, desk).partition("@")
    return ref, slug, _number(seen)
