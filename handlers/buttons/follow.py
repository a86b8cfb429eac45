"""Listeners for the choices and buttons by which a user follows something, or follows it no longer."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.errors import OutdatedForm
from handlers.blocks.follow import FOLLOW, UNFOLLOW, parse_target
from handlers.buttons.click import parse_click, respond_privately
from handlers.commands.following import is_known, set_follow
from handlers.services.services import Services
from handlers.slack.request import Surface


def register(app: App, services: Services) -> None:
    """Listen to the choices and buttons."""
    for action_id, follows in ((FOLLOW, True), (UNFOLLOW, False)):
        pattern = re.compile(rf"^{action_id}(:.*)?$")
        app.action(pattern)(partial(follow_shown, services=services, follows=follows))


def follow_shown(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services, follows: bool
) -> None:
    """Follow what was chosen, or follow it no longer; say so with the button that does the opposite."""
    click = parse_click(body, action, services)
    target = parse_target(click.value)
    if target is None or (follows and not is_known(target, services)):
        raise OutdatedForm
    context, translator = services.context(click.user, Surface.BUTTON), services.translator(click.language)
    respond_privately(
        respond, body, set_follow(target, context, services, translator, follows=follows), services=services
    )
    ack()
