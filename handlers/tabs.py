"""The message pane: what to ask is suggested when somebody opens it; what they ask, `handlers.mentions` answers."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_sdk import WebClient

from domain.answers.suggestions import prompts
from domain.reading.read import read
from handlers.services.services import Services


def suggest(event: Mapping[str, Any], client: WebClient, services: Services) -> None:
    """Suggest questions to whoever opened the pane, for the body that they speak for, in their language.

    No thread is named, since the suggestions stand above all of them
    (https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts).
    """
    user, channel = str(event.get("user", "")), str(event.get("channel", ""))
    suggested = [{"title": each, "message": each} for each in suggestions(user, channel, services)]
    if suggested:
        client.assistant_threads_setSuggestedPrompts(channel_id=channel, prompts=suggested)


def suggestions(user: str, channel: str, services: Services) -> tuple[str, ...]:
    """What somebody could ask there, each read as it will be when it is sent."""
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
        return prompts(_body(user, services), today=services.today, translator=translator, read=reads)


def _body(user: str, services: Services) -> str | None:
    """The body that somebody has said they speak for, or else one that they are a contact of."""
    named, contacts = services.people.conversations.body_of(user), services.people.actors_of(user)
    return named or next((each for each in services.register.directory.actors if each in contacts), None)
