"""The checks of the bot's messages and views, which are stricter than Slack's."""

from typing import Any

import pytest

from bot.sandbox.fake_slack.limits.views import view_problems
from tests.handlers.blocks.limits import assert_fits, assert_view_fits

Json = dict[str, Any]

PLAIN = {"type": "plain_text", "text": "a"}
FORMATTED = {"type": "mrkdwn", "text": "a"}
TABLE = {"type": "table", "rows": [[{"type": "raw_text", "text": "a"}]]}
INPUT = {"type": "input", "label": PLAIN, "element": {"type": "plain_text_input", "action_id": "a"}}
#: Blocks that a message may have besides those of an answer.
BLOCKS: list[Json] = [{"type": "divider"}, {"type": "image", "image_url": "u", "alt_text": "a"}, INPUT, TABLE]


@pytest.mark.parametrize("text", [FORMATTED, {"type": "plain_text", "text": " "}])
def test_a_view_is_plain(text: Json) -> None:
    """A formatted text, or one of spaces only, is taken by Slack but fails the check of a view."""
    assert_view_fits({"type": "home", "blocks": [{"type": "section", "text": PLAIN}]})
    view = {"type": "home", "blocks": [{"type": "section", "text": text}]}
    assert view_problems(view, kind="home") == []
    with pytest.raises(AssertionError):
        assert_view_fits(view)


@pytest.mark.parametrize("block", [{"type": "context", "elements": [FORMATTED]}, {"type": "video"}, TABLE])
def test_a_message_is_plain(block: Json) -> None:
    """A message may have a table, a field, an image and a divider, but no second table and nothing formatted."""
    assert_fits("a", BLOCKS)
    with pytest.raises(AssertionError):
        assert_fits("a", [*BLOCKS, block])
