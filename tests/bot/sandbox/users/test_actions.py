"""Actions of people, answered by a bot that answers what no real one of ours does."""

from bot.sandbox.options import SandboxOptions
from bot.sandbox.people import COUNCIL, DELEGATE
from bot.sandbox.web.app import SandboxApp
from bot.settings.settings import Settings
from tests.bot.sandbox.fake_slack.deliveries.test_socket_mode import bot


def test_an_answer_to_a_command_has_the_limits_of_a_message() -> None:
    """The answer in an acknowledgement is shown as far as a message may be such; else the command has failed."""
    app = SandboxApp(Settings(), SandboxOptions(has_bot=False))
    app.open()
    answers = [{"text": "a", "blocks": [{"type": "divider"}] * count} for count in (50, 51)]
    expected = ["", '/schengen failed with the error "invalid_blocks"']
    try:
        with bot(app.sandbox.slack, lambda _: answers.pop(0)):
            notices = [app.actions.say(DELEGATE, COUNCIL.id, "/schengen list", None).notice for _ in expected]
        assert notices == expected
        assert [len(message.blocks) for message in app.sandbox.slack.messages] == [50]
    finally:
        app.close()
