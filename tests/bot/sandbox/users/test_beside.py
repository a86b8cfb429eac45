"""What the sandbox shows beside a conversation: the channel's page, and a Work Object that a person has opened."""

import pytest

from bot.sandbox.people import COORDINATOR, COUNCIL, DELEGATE
from bot.sandbox.users.actions import ElementGone
from bot.sandbox.users.sidebar import parse_viewer
from bot.sandbox.web.app import serve_sandbox
from bot.settings.settings import Settings
from tests.bot.sandbox.visitor import visible_words


@pytest.mark.long
def test_a_page_and_a_work_object_are_shown_and_can_be_used() -> None:
    """The page is drawn above the messages; a task opens for one person, offers their actions, and is closed again."""
    with serve_sandbox(Settings(work_objects=True)) as app:
        bot, actions, renderer = app.sandbox.bot, app.actions, app.renderer
        assert bot is not None
        actions.say(COORDINATOR, COUNCIL.id, "/schengen page", None)
        bot.tick(app.sandbox.now)
        main = renderer.render_parts(parse_viewer({"as": COORDINATOR.id}))["main"]
        assert "Canvas: Open for: Schengen Council on" in visible_words(main)
        assert "<b>Note 13901/23, LIMITE.</b>" in main
        actions.say(COORDINATOR, COUNCIL.id, "@schengen show III.3", None)
        (message,) = [each for each in app.sandbox.transcript() if each.entities]
        actions.open_entity(COORDINATOR, message.ts, 0)
        main = renderer.render_parts(parse_viewer({"as": COORDINATOR.id}))["main"]
        assert "III.3a " in visible_words(main)
        assert "Mark III.3a done" in visible_words(main)
        assert 'class="flexpane"' not in renderer.render_parts(parse_viewer({"as": DELEGATE.id}))["main"]
        actions.press_in_flexpane(COORDINATOR, "0")
        assert actions.modals.top(COORDINATOR.id) is not None
        actions.press_in_flexpane(COORDINATOR, "close")
        assert 'class="flexpane"' not in renderer.render_parts(parse_viewer({"as": COORDINATOR.id}))["main"]
        with pytest.raises(ElementGone):
            actions.open_entity(COORDINATOR, message.ts, 1)
