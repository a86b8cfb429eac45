"""The modal of settings: a person's own, and a channel's for coordinators."""

import pytest

from domain.reminders.preferences import ChannelPreferences, NewsChoice, PersonalFrequency
from tests.handlers.home.homes import open_home, press
from tests.handlers.modals.filling import initial_values
from tests.handlers.modals.opened import ONLY_COORDINATORS, OUTDATED, modal_text
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, Workspace, values


def test_each_person_sets_their_own(workspace: Workspace) -> None:
    """How often they are written to, and of which changes they are told; the form begins with what holds."""
    assert values(open_home(workspace, DELEGATE)["blocks"], "home_settings") == ["home_settings"]
    (view,) = press(workspace, DELEGATE, "home_settings", "home_settings")
    assert initial_values(view) == {"frequency": "each", "news": "own"}
    answer = workspace.submit(view, user=DELEGATE, frequency="weekly", news="all")
    assert modal_text(answer) == "I write to you directly on Mondays only.\nChanges: the same, on Mondays"
    preferences = workspace.services.people.preferences.read()
    assert (preferences.frequencies, preferences.news) == (
        {DELEGATE: PersonalFrequency.WEEKLY},
        {DELEGATE: NewsChoice.ALL},
    )
    (again,) = press(workspace, DELEGATE, "home_settings", "home_settings")
    assert initial_values(again) == {"frequency": "weekly", "news": "all"}


def test_coordinators_set_a_channels(workspace: Workspace) -> None:
    """Reminders, the digest and news are one choice each; what else is set for the channel stays, and Undo is there."""
    workspace.command("remind owners Europol")
    assert values(open_home(workspace, COORDINATOR)["blocks"], "home_settings") == [CHANNEL, "home_settings"]
    (view,) = press(workspace, COORDINATOR, "home_settings", CHANNEL)
    assert initial_values(view) == {"frequency": "each", "news": "own"}
    answer = workspace.submit(view, frequency="digest", news="weekly")
    assert modal_text(answer).endswith(
        "Only what concerns Europol.\nOn Mondays there is a digest.\nChanges: the same, on Mondays"
    )
    channels = workspace.services.people.preferences.read().channels
    assert channels == {
        CHANNEL: ChannelPreferences(is_on=True, owners=("europol",), digest=True, news=NewsChoice.WEEKLY)
    }
    (number,) = values(answer["blocks"], "undo_change")
    workspace.press("confirm_undo", number)
    channels = workspace.services.people.preferences.read().channels
    assert channels == {CHANNEL: ChannelPreferences(owners=("europol",))}


@pytest.mark.parametrize("channel", ["C0OTHER", "D0DELEGATE", "not a channel"])
def test_only_a_channel_that_is_allowed_has_settings(workspace: Workspace, channel: str) -> None:
    """A forged button opens a form of no other conversation."""
    (view,) = press(workspace, COORDINATOR, "home_settings", channel)
    assert modal_text(view) == OUTDATED


def test_nobody_else_sets_a_channels(workspace: Workspace) -> None:
    """Neither the button nor a form that was opened before serves anybody but a coordinator."""
    (refusal,) = press(workspace, DELEGATE, "home_settings", CHANNEL)
    assert modal_text(refusal) == ONLY_COORDINATORS
    (view,) = press(workspace, COORDINATOR, "home_settings", CHANNEL)
    assert modal_text(workspace.submit(view, user=DELEGATE, news="nothing")) == ONLY_COORDINATORS
    assert modal_text(workspace.submit(view, news="whatever")) == OUTDATED
    assert workspace.services.people.preferences.read().channels == {}
