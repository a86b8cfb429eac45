"""Listener for the button that takes a text as evidence, though it has no document number, link or date."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.errors import OutdatedForm
from handlers.buttons.click import parse_click, respond_privately
from handlers.commands.mark import CONFIRM_DONE, is_reporter, record
from handlers.commands.undoable import offering_undo
from handlers.services.services import Services
from handlers.slack.request import Surface
from handlers.slack.responses import is_ephemeral

#: The deliverable, the instalment if one was named, the version that the user has seen, and the text.
_VALUE = re.compile(
    r"(?P<ref>[A-Za-z0-9. /]{1,60})@(?P<slug>[a-z0-9-]{0,20})#(?P<version>[0-9]{1,9}) (?P<evidence>.+)", re.ASCII
)


def register(app: App, services: Services) -> None:
    """Listen to the button."""
    app.action(CONFIRM_DONE)(partial(confirm_done, services=services))


def confirm_done(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Mark the instalment done or, for its owner, report it done, unless it was changed since the question."""
    click = parse_click(body, action, services)
    if not is_reporter(click.user, services.people):
        services.require_coordinator(click.user, surface=Surface.BUTTON, what=CONFIRM_DONE)
    value = _VALUE.fullmatch(click.value)
    if value is None:
        raise OutdatedForm
    context = services.context(click.user, Surface.BUTTON)
    mark = partial(
        record,
        value["ref"],
        value["slug"] or None,
        value["evidence"],
        context,
        services,
        language=click.language,
        seen_version=int(value["version"]),
    )
    answer = offering_undo(mark, click.user, services, language=click.language)
    respond_privately(respond, body, answer, replace_original=is_ephemeral(body), services=services)
    ack()
