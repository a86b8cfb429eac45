"""Hints of the composer while a person types: the slash command's subcommands, and the names that can be mentioned."""

from bot.sandbox.people import BOT_NAME, CHANNELS, GROUPS, PEOPLE
from handlers.services.command_call import COMMAND

#: The arguments and the description of each subcommand; a test holds them to the subcommands of the bot.
SUBCOMMAND_HINTS = {
    "ask": ("QUESTION", "ask so that only you see the answer"),
    "list": ("[FILTERS]", "list what is open, or what fits"),
    "show": ("III.3", "a deliverable's details"),
    "export": ("[FORMAT] [FILTERS]", "the register as a file: csv, xlsx, json or md"),
    "chart": ("Europol by June 2024", "a timeline as a picture; burndown for a burn-down"),
    "sheet": ("June 2024", "one or two pages for the table of a Schengen Council, as files"),
    "calendar": ("[FILTERS]", "deadlines as a calendar file, or at an address"),
    "done": ("III.2 December 2023 EVIDENCE", "mark done, or report done"),
    "reopen": ("III.2", "open it again"),
    "hold": ("III.6 REASON", "let nobody be told that it is late"),
    "resume": ("III.6", "end that"),
    "due": ("III.3 30 September 2024 REASON", "move a deadline"),
    "owner": ("III.6 Frontex", "let others owe it"),
    "milestone": ("October 2026 8 October 2026", "add a Schengen Council, or set its day"),
    "history": ("[III.3]", "what was changed, by whom and why"),
    "undo": ("[12]", "take back the last change, or that one"),
    "reminders": ("", "what is still to be sent here"),
    "remind": ("[me weekly]", "how this channel, or you, are reminded"),
    "contact": ("Europol @elena", "let somebody speak for a body"),
    "coordinator": ("@elena", "let somebody change the register"),
    "allow-here": ("[off]", "let the bot speak in this channel"),
    "iam": ("NL", "say for whom you speak"),
    "language": ("nl", "what is spoken in this channel"),
    "help": ("", "see examples"),
}


def composer_hints() -> list[dict[str, str]]:
    """Return every hint: the text inserted, the text shown, the arguments, and the description."""
    commands = [
        {"insert": f"{COMMAND} {name} ", "shown": f"{COMMAND} {name}", "usage": usage, "about": about}
        for name, (usage, about) in SUBCOMMAND_HINTS.items()
    ]
    names = [
        (f"@{BOT_NAME}", "the bot"),
        *((f"@{person.handle}", person.name) for person in PEOPLE),
        *((f"@{handle}", "a user group") for handle, _ in GROUPS.values()),
        *((f"#{channel.name}", "a channel") for channel in CHANNELS),
    ]
    return [*commands, *({"insert": f"{name} ", "shown": name, "usage": "", "about": about} for name, about in names)]
