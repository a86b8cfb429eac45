"""Hints of the composer while a person types: the slash command, and the names that can be mentioned.

Slack shows the command as its manifest describes it. What each subcommand takes is the sandbox's own help, and says so.
"""

from bot.sandbox.people import BOT_NAME, CHANNELS, GROUPS, PEOPLE
from handlers.services.command_call import COMMAND

#: The description of the command in the manifest, whose usage hint names the subcommands in the same order.
COMMAND_DESCRIPTION = "Ask the register, or mark a deliverable done"
#: The arguments and the description of each subcommand; a test holds them to the subcommands of the bot.
SUBCOMMAND_HINTS = {
    "ask": ("QUESTION", "ask so that only you see the answer"),
    "list": ("[FILTERS]", "list what is open, or what fits"),
    "show": ("III.3", "a deliverable's details"),
    "export": ("[FORMAT] [FILTERS]", "the register as a file: csv, xlsx, json or md"),
    "calendar": ("[FILTERS]", "deadlines as a calendar file, or at an address"),
    "sheet": ("June 2024", "one or two pages for the table of a Schengen Council, as files"),
    "chart": ("Europol by June 2024", "a timeline as a picture; burndown for a burn-down"),
    "done": ("III.2 December 2023 EVIDENCE", "mark done, or report done"),
    "progress": ("III.3a DRAFT SENT", "say how far it is"),
    "reopen": ("III.2", "open it again"),
    "hold": ("III.6 REASON", "let nobody be told that it is late"),
    "resume": ("III.6", "end that"),
    "due": ("III.3 30 September 2024 REASON", "move a deadline"),
    "owner": ("III.6 Frontex", "let others owe it"),
    "bulk": ("", "change several items at once"),
    "add": ("", "add a deliverable with a form"),
    "import": ("", "draft deliverables from a Council document"),
    "milestone": ("October 2026 8 October 2026", "add a Schengen Council, or set its day"),
    "history": ("[III.3]", "what was changed, by whom and why"),
    "undo": ("[12]", "take back the last change, or that one"),
    "reminders": ("", "what is still to be sent here"),
    "remind": ("[me weekly]", "how this channel, or you, are reminded"),
    "contact": ("Europol @elena", "let somebody speak for a body"),
    "coordinator": ("@elena", "let somebody change the register"),
    "following": ("", "what you follow"),
    "follow": ("III.3", "be told when it changes"),
    "unfollow": ("III.3", "end that"),
    "iam": ("NL", "say for whom you speak"),
    "language": ("nl", "what is spoken in this channel"),
    "note": ("[close 9999/23]", "list the notes; close one, or say which this channel is about"),
    "page": ("[off]", "keep a page of what is open in this channel"),
    "allow-here": ("[off]", "let the bot speak in this channel"),
    "help": ("", "see examples"),
}


def usage_hint() -> str:
    """Return the command's usage hint in the manifest."""
    return " | ".join(SUBCOMMAND_HINTS)


def composer_hints() -> list[dict[str, str | bool]]:
    """Return every hint: the text inserted and shown, arguments, description, and whether it is the sandbox's own."""
    commands = [
        _hint(f"{COMMAND} {name}", about, usage=usage, is_ours=True)
        for name, (usage, about) in SUBCOMMAND_HINTS.items()
    ]
    names = [
        _hint(f"@{BOT_NAME}", "the bot"),
        *(_hint(f"@{person.handle}", person.name) for person in PEOPLE),
        *(_hint(f"@{handle}", "a user group") for handle, _ in GROUPS.values()),
        *(_hint(f"#{channel.name}", "a channel") for channel in CHANNELS),
    ]
    return [_hint(COMMAND, COMMAND_DESCRIPTION, usage=usage_hint()), *commands, *names]


def _hint(shown: str, about: str, *, usage: str = "", is_ours: bool = False) -> dict[str, str | bool]:
    return {"insert": f"{shown} ", "shown": shown, "usage": usage, "about": about, "ours": is_ours}
