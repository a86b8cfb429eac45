"""Lay out answers that are about no instalments: a few lines, questions to press, and help with its commands."""

from collections.abc import Iterable, Sequence
from typing import Any

from domain.i18n.rich_text import RichText
from domain.messages.help import HelpGroup
from handlers.blocks.answers import SUGGESTION
from handlers.blocks.elements import MAX_BUTTON_CHARS, Block, actions, button, rich_text, shorten, with_language, words
from handlers.blocks.notices import rich_text_message
from handlers.slack.mrkdwn import escape


def compose_other_answer(
    said: RichText, *, examples: Sequence[str], groups: Iterable[HelpGroup], text: str, language: str
) -> dict[str, Any]:
    """Return an answer as a message, with a button for each example, and groups of commands if it is help.

    `text` is the whole in plain text, in place of one that would name nobody.
    """
    composed = rich_text_message(said)
    buttons = [
        button(f"{SUGGESTION}:{number}", shorten(example, MAX_BUTTON_CHARS), with_language(example, language))
        for number, example in enumerate(examples, start=1)
    ]
    blocks = [*composed["blocks"], *actions(buttons), *map(_group_block, groups)]
    return {"text": composed["text"] if said.has_mentions else escape(text), "blocks": blocks}


def _group_block(group: HelpGroup) -> Block:
    """Return a bold heading above a list of commands."""
    heading = rich_text([words(group.heading, bold=True)])
    items = [
        {"type": "rich_text_section", "elements": [_code(command), words(f" {what}")]}
        for command, what in group.commands
    ]
    listed: Block = {"type": "rich_text_list", "style": "bullet", "elements": items}
    return {**heading, "elements": [*heading["elements"], listed]}


def _code(text: str) -> Block:
    return {"type": "text", "text": text, "style": {"code": True}}
