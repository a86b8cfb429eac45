"""The modal of settings: how often a person, or a channel, is reminded, and of which changes they are told."""

from collections.abc import Iterable

from msgspec.structs import replace
from slack_bolt import App
from slack_sdk import WebClient

from domain.errors import OutdatedForm
from domain.messages import reminder_settings
from domain.reminders.plan import reminded_channels
from domain.reminders.preferences import ChannelFrequency, ChannelPreferences, NewsChoice, PersonalFrequency
from domain.slack_ids import is_channel
from handlers.blocks.elements import Block
from handlers.blocks.views import open_view, plain_modal
from handlers.commands.remind import describe_channel, describe_person
from handlers.modals.base import (
    ModalState,
    Submission,
    View,
    build_modal,
    input_block,
    listen_to_submission,
    option,
)
from handlers.services.services import Services
from handlers.slack.request import Surface

CALLBACK_ID = "settings"

#: Block ids.
FREQUENCY, NEWS = "frequency", "news"


def register(app: App, services: Services) -> None:
    """Listen to the modal's submission."""
    listen_to_submission(app, CALLBACK_ID, save_settings, services)


def open_settings(
    client: WebClient, trigger_id: str, services: Services, *, user: str, language: str, channel: str = ""
) -> None:
    """Open the modal of a user's own settings or, for a coordinator, of a channel's; NotCoordinator for other users."""
    state = ModalState(language=language, seen=services.register.ledger.read_version(), key=channel)
    if channel:
        services.require_coordinator(user, surface=Surface.HOME, what=CALLBACK_ID)
        _require_channel(channel, services)
    open_view(client, trigger_id, _build_view(user, state, services))


def save_settings(submission: Submission, services: Services) -> View:
    """Set what was chosen, of a channel only by a coordinator; say what holds now."""
    translator, channel = services.translator(submission.state.language), submission.state.key
    context, preferences = services.context(submission.user, Surface.MODAL), services.people.preferences
    if channel:
        services.require_coordinator(submission.user, surface=Surface.MODAL, what=CALLBACK_ID)
        _require_channel(channel, services)
        before = preferences.read().channels.get(channel, ChannelPreferences())
        frequency = ChannelFrequency(_chosen(submission, FREQUENCY, ChannelFrequency))
        is_on, digest = frequency is not ChannelFrequency.OFF, frequency is ChannelFrequency.WITH_DIGEST
        news = NewsChoice(_chosen(submission, NEWS, NewsChoice))
        preferences.set_channel_preferences(channel, replace(before, is_on=is_on, digest=digest, news=news), context)
    else:
        personal = PersonalFrequency(_chosen(submission, FREQUENCY, PersonalFrequency))
        news = NewsChoice(_chosen(submission, NEWS, NewsChoice))
        preferences.set_news(submission.user, news, context, frequency=personal)
    services.reminders.wake()
    described = (
        describe_channel(channel, services, translator)
        if channel
        else describe_person(submission.user, services, translator)
    )
    return plain_modal(described, translator)


def _require_channel(channel: str, services: Services) -> None:
    if not is_channel(channel) or channel not in services.slack.access.list_allowed():
        raise OutdatedForm


def _chosen(submission: Submission, block_id: str, choices: Iterable[str]) -> str:
    value = submission.chosen(block_id)
    if value not in set(choices):
        raise OutdatedForm
    return value


def _build_view(user: str, state: ModalState, services: Services) -> View:
    translator, channel = services.translator(state.language), state.key
    preferences = services.people.preferences.read()
    if channel:
        is_on = channel in reminded_channels(services.reminders.policy, preferences)
        has_digest = preferences.channels.get(channel, ChannelPreferences()).digest
        on = ChannelFrequency.WITH_DIGEST if has_digest else ChannelFrequency.EACH
        frequencies = {
            each.value: reminder_settings.channel_frequency_label(each, translator) for each in ChannelFrequency
        }
        frequency, news = (on if is_on else ChannelFrequency.OFF).value, preferences.news_of(channel)
    else:
        frequencies = {each.value: reminder_settings.frequency_label(each, translator) for each in PersonalFrequency}
        frequency, news = preferences.frequency(user).value, preferences.news.get(user, NewsChoice.OWN)
    choices = {
        each.value: reminder_settings.news_label(each, translator, in_channel=bool(channel)) for each in NewsChoice
    }
    blocks = [
        input_block(FREQUENCY, translator.gettext("Reminders"), _radio_buttons(FREQUENCY, frequencies, frequency)),
        input_block(NEWS, translator.gettext("Changes"), _radio_buttons(NEWS, choices, news.value)),
    ]
    title, save = translator.gettext("Settings"), translator.gettext("Save")
    return build_modal(CALLBACK_ID, blocks, title=title, submit=save, state=state, translator=translator)


def _radio_buttons(action_id: str, labels: dict[str, str], chosen: str) -> Block:
    options = {value: option(label, value) for value, label in labels.items()}
    return {
        "type": "radio_buttons",
        "action_id": action_id,
        "options": list(options.values()),
        "initial_option": options[chosen],
    }
