"""Check of the kinds of blocks that the bot sends, with a made-up one of each, by Slack's own validation."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.cli.checks.check import Check
from handlers.blocks.elements import Block, actions, button, context, overflow, plain_text, rich_text, section, words
from handlers.blocks.tables import data_table, table, with_lists
from handlers.slack.call_outcomes import CALL_ERRORS, error_code

#: Slack's error codes where there is no such method: it is of 2026, and a server in Slack's place may lack it.
_UNKNOWN = ("unknown_method", "not_allowed_token_type")

#: The kinds that have others in their place where Slack refuses them (`handlers.blocks.refused_blocks`).
_DISPENSABLE = frozenset({"data_table", "table"})

_HEADER = ("Item", "Owner", "Deadline", "Status")
_ROW = ("Example", "Nobody", "today", "open")
_OPTIONS = [{"text": plain_text("Example"), "value": "example"}]


def check_blocks(client: WebClient) -> Check:
    """Check each kind of block of messages, modals and App Homes; nothing of the register is sent."""
    refused: dict[str, str] = {}
    for kind, payload in _samples().items():
        try:
            client.api_call("blocks.validate", json=dict(payload))
        except SlackApiError as error:
            code = error_code(error.response)
            if code in _UNKNOWN:
                return Check(what="blocks", ok=True, detail="cannot be tried: Slack has no blocks.validate here")
            refused[kind] = _first_message(error) or code
        except CALL_ERRORS as error:
            return Check(what="blocks", ok=False, detail=f"cannot be tried ({type(error).__name__})")
    if not refused:
        return Check(what="blocks", ok=True, detail="all taken")
    if refused.keys() <= _DISPENSABLE:
        detail = f"no {', no '.join(refused)}: long answers have plain tables or lists in its place"
        return Check(what="blocks", ok=True, detail=detail)
    named = "; ".join(f"{kind}: {reason}" for kind, reason in refused.items())
    return Check(what="blocks", ok=False, detail=f"refused ({named}): install a newer version of the bot")


def _first_message(error: SlackApiError) -> str:
    errors = error.response.get("errors")
    return str(errors[0].get("message", "")) if isinstance(errors, list) and errors else ""


def _samples() -> Mapping[str, Mapping[str, Any]]:
    """Return what is validated, by kind: each block in what it is used in."""
    a_button = button("example", "Example", "example")
    days = [date(2000, 1, 1)]
    messages: dict[str, list[Block]] = {
        "section": [section("Example", accessory=overflow("example", [("One", "1"), ("Two", "2")]))],
        "context": [context("Example")],
        "rich_text": [rich_text([words("Example", bold=True), words(" of words")])],
        "rich_text_list": with_lists({"blocks": [table(_HEADER, [_ROW])]})["blocks"],
        "actions": actions([a_button]),
        "divider": [{"type": "divider"}],
        "header": [{"type": "header", "text": plain_text("Example")}],
        "table": [table(_HEADER, [_ROW])],
        "data_table": [data_table(_HEADER, [_ROW], days, day_column=2, caption="Example")],
    }
    inputs: dict[str, Block] = {
        "plain_text_input": {},
        "datepicker": {},
        "static_select": {"options": _OPTIONS},
        "external_select": {"min_query_length": 0},
        "users_select": {},
        "radio_buttons": {"options": _OPTIONS},
    }
    fields = [_input(kind, more) for kind, more in inputs.items()]
    modal = {"type": "modal", "title": plain_text("Example"), "submit": plain_text("Send"), "blocks": fields}
    home = {"type": "home", "blocks": [section("Example", accessory=a_button)]}
    return {
        **{kind: {"message": {"text": "Example", "blocks": blocks}} for kind, blocks in messages.items()},
        "modal": {"view": modal},
        "home": {"view": home},
    }


def _input(kind: str, more: Block) -> Block:
    element = {"type": kind, "action_id": f"example_{kind}", **more}
    return {"type": "input", "block_id": kind, "label": plain_text("Example"), "element": element}
