"""The slash command `/schengen` and its subcommands; also typed after a mention, as slash commands fail in threads."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from slack_bolt import Ack, App

from domain.errors import BadUsage, UnknownCommand
from domain.messages import commands
from domain.reading.command_arguments import target
from domain.reading.words.tokenizer import plain
from handlers.access.middleware import ALLOW
from handlers.blocks.answers import message, reply
from handlers.commands.access import allow_here, coordinator
from handlers.commands.amend import due, milestone, owner
from handlers.commands.contact import contact
from handlers.commands.history import history, undo
from handlers.commands.mark import done, hold, reopen, resume
from handlers.commands.profile import iam, language
from handlers.commands.remind import remind
from handlers.commands.reminders import reminders
from handlers.commands.targets import known
from handlers.files.calendar import calendar
from handlers.files.chart import chart
from handlers.files.export import export
from handlers.files.meeting_sheet import sheet
from handlers.questions.answer import AnsweredQuestion
from handlers.questions.conversation import SPELL, QuestionOrigin, converse, keep
from handlers.services.command_call import COMMAND, CommandCall, Subcommand
from handlers.services.services import Services
from handlers.slack.mrkdwn import typed
from handlers.slack.request import Surface


def register(app: App, services: Services) -> None:
    """Listen to the slash command."""
    app.command(COMMAND)(partial(run, services=services))


def run(ack: Ack, command: Mapping[str, Any], *, services: Services) -> None:
    """Do what a subcommand asks, and answer with what came of it; only the person who typed it sees that."""
    text = plain(str(command.get("text", "")))
    user, channel = str(command.get("user_id", "")), str(command.get("channel_id", ""))
    call = called(text, user=user, channel=channel, services=services)
    found = SUBCOMMANDS.get(call.name or "help")
    said = found(call, services) if found and _is_meant(call, services) else _question_or_typo(call, services)
    ack(**said, response_type="ephemeral", unfurl_links=False, unfurl_media=False)


def called(
    text: str, *, user: str, channel: str, services: Services, thread: str = "", surface: Surface = Surface.COMMAND
) -> CommandCall:
    """What was typed, taken for a subcommand's name and what comes after it."""
    name, _, rest = typed(text).partition(" ")
    return CommandCall(
        name=name.casefold(),
        rest=rest.strip(),
        raw=text.partition(" ")[2],
        user=user,
        channel=channel,
        thread=thread,
        surface=surface,
        language=services.language_for(channel, user),
    )


def is_subcommand(text: str, services: Services) -> bool:
    """Whether what was typed after a mention is a subcommand that is no question, which has ways of its own."""
    name, _, rest = typed(plain(text)).partition(" ")
    name = name.casefold()
    if name not in SUBCOMMANDS or name in _ASKING:
        return False
    return (
        name not in _WITH_REFERENCE
        or target(rest, today=services.today, directory=services.register.directory) is not None
    )


def run_mentioned(text: str, *, user: str, channel: str, thread: str, services: Services) -> dict[str, Any]:
    """Do what such a subcommand asks; everybody in the thread sees what came of it."""
    call = called(plain(text), user=user, channel=channel, thread=thread, services=services, surface=Surface.MENTION)
    return SUBCOMMANDS[call.name](call, services)


def is_private(text: str) -> bool:
    """Whether what comes of a subcommand typed after a mention is for whoever typed it alone."""
    return typed(plain(text)).partition(" ")[0].casefold() in _PRIVATE


def _is_meant(call: CommandCall, services: Services) -> bool:
    """Whether a word is a subcommand's name and not the beginning of a question: "due in June", "owner of III.3"."""
    return call.name not in _ALSO_ASKED or not call.rest or _names_reference(call, services)


def _names_reference(call: CommandCall, services: Services) -> bool:
    return target(call.rest, today=services.today, directory=services.register.directory) is not None


def _question_or_typo(call: CommandCall, services: Services) -> dict[str, Any]:
    """A question without `ask` before it; else the first word is taken for a subcommand that was mistyped."""
    asked = _ask(f"{call.name} {call.rest}", call, services)
    if not asked.understood and call.name in SUBCOMMANDS:
        return SUBCOMMANDS[call.name](call, services)
    if not asked.understood and (not call.rest or _names_reference(call, services)):
        from rapidfuzz import process  # noqa: PLC0415  # six megabytes that only a mistyped command needs

        near = process.extractOne(call.name, list(SUBCOMMANDS), score_cutoff=70)
        raise UnknownCommand(typed=call.name, nearest=near[0] if near else None)
    return reply(asked)


def _ask(text: str, call: CommandCall, services: Services) -> AnsweredQuestion:
    """Answer a question; one typed soon after it may go on from it."""
    mine = f"command:{call.channel}:{call.user}"
    place = QuestionOrigin(user=call.user, channel=call.channel, after=mine, within=SPELL, keys=(mine,))
    asked = converse(text, services=services, place=place)
    keep(asked, services=services, place=place)
    return asked


def answer_question(call: CommandCall, services: Services) -> dict[str, Any]:
    """`ask QUESTION`."""
    if not call.rest:
        raise BadUsage(command="ask", example=f"{COMMAND} ask what does Eurojust owe by June 2024")
    return reply(_ask(call.rest, call, services))


def list_deliverables(call: CommandCall, services: Services) -> dict[str, Any]:
    """`list [FILTERS]`: everything open, or what fits: `list Europol by June 2024`."""
    everything = services.translator(call.language).gettext("everything due")
    return answer_question(replace(call, rest=call.rest or everything), services)


def show(call: CommandCall, services: Services) -> dict[str, Any]:
    """`show REF`: a reference's details; anything else is a question that starts with `show`."""
    if not call.rest:
        raise BadUsage(command="show", example=f"{COMMAND} show III.3")
    named = target(call.rest, today=services.today, directory=services.register.directory)
    return answer_question(replace(call, rest=known(named.ref, services) if named else f"show {call.rest}"), services)


def show_help(call: CommandCall, services: Services) -> dict[str, Any]:
    """`help`: what can be asked and done."""
    return message(commands.help_text(services.translator(call.language)))


SUBCOMMANDS: dict[str, Subcommand] = {
    "ask": answer_question,
    "list": list_deliverables,
    "show": show,
    "export": export,
    "sheet": sheet,
    "calendar": calendar,
    "chart": chart,
    "done": done,
    "reopen": reopen,
    "hold": hold,
    "resume": resume,
    "due": due,
    "owner": owner,
    "milestone": milestone,
    "history": history,
    "undo": undo,
    "reminders": reminders,
    "remind": remind,
    "contact": contact,
    "coordinator": coordinator,
    "iam": iam,
    "language": language,
    ALLOW: allow_here,
    "help": show_help,
}

#: What only asks: after a mention it is a question as any other.
_ASKING = frozenset({"ask", "list", "show", "help"})

#: What has a secret in its answer.
_PRIVATE = frozenset({"calendar"})

#: Words that questions begin with, too: without a reference after them they are no subcommands.
_ALSO_ASKED = frozenset({"due", "owner"})
#: After a mention, where most of what is typed is a question, so are these.
_WITH_REFERENCE = _ALSO_ASKED | {"done", "hold", "reopen", "resume", "history"}
