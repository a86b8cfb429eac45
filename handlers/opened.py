"""The app is opened: one event for all of its tabs, which Bolt gives to the first listener only."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from handlers import tabs
from handlers.home import actions
from handlers.services.services import Services

#: What fills each tab; of any other's opening nobody hears.
_TABS: dict[str, Callable[[Mapping[str, Any], WebClient, Services], None]] = {
    "home": actions.opened,
    "messages": tabs.suggest,
}


def register(app: App, services: Services) -> None:
    """Listen to the app being opened (https://docs.slack.dev/reference/events/app_home_opened)."""
    app.event("app_home_opened", matchers=[_is_filled])(partial(opened, services=services))


def opened(event: Mapping[str, Any], client: WebClient, *, services: Services) -> None:
    """Fill the tab that somebody has opened."""
    _TABS[event["tab"]](event, client, services)


def _is_filled(event: Mapping[str, Any]) -> bool:
    return event.get("tab") in _TABS
