"""Sentences that name people, user groups and channels show them by name; others are plain messages."""

from domain.i18n.rich_text import Mention, RichText
from handlers.blocks.elements import message
from handlers.blocks.notices import rich_text_message, sentence_message

SENTENCE = RichText.of(
    Mention(id="U0ANNA"), " & ", Mention(id="S0TEAM"), " in ", Mention(id="C0COUNCIL"), ", ", Mention(id="G0OLD")
)
EXPECTED = {
    "text": "<@U0ANNA> &amp; <!subteam^S0TEAM> in <#C0COUNCIL>, <#G0OLD>",
    "blocks": [
        {
            "type": "rich_text",
            "elements": [
                {
                    "type": "rich_text_section",
                    "elements": [
                        {"type": "user", "user_id": "U0ANNA"},
                        {"type": "text", "text": " & "},
                        {"type": "usergroup", "usergroup_id": "S0TEAM"},
                        {"type": "text", "text": " in "},
                        {"type": "channel", "channel_id": "C0COUNCIL"},
                        {"type": "text", "text": ", "},
                        {"type": "channel", "channel_id": "G0OLD"},
                    ],
                }
            ],
        }
    ],
}


def test_mentions_show_by_name() -> None:
    """People, user groups and channels are mentions in the text and elements in the blocks; texts are escaped."""
    assert rich_text_message(SENTENCE) == EXPECTED
    assert sentence_message(SENTENCE) == EXPECTED


def test_a_sentence_without_mentions_is_a_plain_message() -> None:
    """A text, or rich text without mentions, is a message of sections."""
    assert sentence_message("1 < 2") == sentence_message(RichText.of("1 < 2")) == message("1 < 2")


def test_rich_text_may_have_no_mentions() -> None:
    """A list that may name people has the same blocks when it names none."""
    (block,) = rich_text_message("none")["blocks"]
    assert block["elements"] == [{"type": "rich_text_section", "elements": [{"type": "text", "text": "none"}]}]
