"""Listener for the event `app_home_opened`: publish the App Home, or suggest prompts in the messages tab."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from domain.answers.suggestions import suggest_questions
from domain.reading.read import read
from handlers.home.view import publish
from handlers.services.services import Services


def register(app: App, services: Services) -> None:
    """Listen to the app being opened (https://docs.slack.dev/reference/events/app_home_opened).

    One listener for all tabs, since Bolt gives an event to the first listener only.
    """
    app.event("app_home_opened", matchers=[_has_content])(partial(fill_tab, services=services))


def _has_content(event: Mapping[str, Any]) -> bool:
    tab = event.get("tab")
    return isinstance(tab, str) and tab in _TABS


def fill_tab(event: Mapping[str, Any], client: WebClient, *, services: Services) -> None:
    """Fill the tab that the user has opened."""
    _TABS[event["tab"]](event, client, services)


def publish_home(event: Mapping[str, Any], client: WebClient, services: Services) -> None:
    """Publish the user's App Home."""
    publish(services.people.homes.open_home(str(event["user"]), services.now()), client, services)


def suggest_prompts(event: Mapping[str, Any], client: WebClient, services: Services) -> None:
    """Suggest questions in the messages tab; `handlers.events.mentions` answers the one that the user sends.

    No thread is named, since the suggestions stand above all of them
    (https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts).
    """
    user, channel = str(event.get("user", "")), str(event.get("channel", ""))
    questions = suggested_questions(user, channel, services)
    if questions:
        suggested = [{"title": question, "message": question} for question in questions]
        client.assistant_threads_setSuggestedPrompts(channel_id=channel, prompts=suggested)


def suggested_questions(user: str, channel: str, services: Services) -> tuple[str, ...]:
    """Return questions about the user's actor in the user's language, each read as it will be when it is sent."""
    translator = services.translator(services.language_for(channel, user))
    with services.register.store.snapshot() as register:
        reads = partial(
            read,
            today=services.today,
            directory=register.directory,
            references=register.references,
            topics=register.topics,
            hint=translator.language,
        )
        return suggest_questions(_actor_of(user, services), today=services.today, translator=translator, read=reads)


def _actor_of(user: str, services: Services) -> str | None:
    """Return the actor that the user has said they speak for, else the first one that they are a contact of."""
    own_actor, contact_of = services.people.conversations.read_body(user), services.people.actors_of(user)
    return own_actor or next((slug for slug in services.register.directory.actors if slug in contact_of), None)


#: What fills each tab; other tabs have no listener.
_TABS: dict[str, Callable[[Mapping[str, Any], WebClient, Services], None]] = {
    "home": publish_home,
    "messages": suggest_prompts,
}
