"""The slash command `/schengen` and its subcommands.

They can also be typed after a mention, since slash commands do not work in threads.
"""

from collections.abc import Callable, Mapping
from enum import Enum, auto
from functools import partial
from typing import Any, assert_never

from msgspec import Struct
from msgspec.structs import replace
from slack_bolt import Ack, App
from slack_bolt.context import BoltContext
from slack_sdk import WebClient

from domain.errors import BadUsage, UnknownCommand
from domain.questions.model import NotUnderstood, Question, QuestionType, Reading, RefusalReason
from domain.reading.arguments.change_target import read_target
from domain.reading.requests.own_reminders import asks_for_reminder
from domain.reading.words.tokenizer import MAX_MESSAGE_CHARS, normalize
from handlers.access.middleware import ALLOW_COMMAND
from handlers.access.preparation import take_prepared
from handlers.blocks.tables import with_lists
from handlers.blocks.views import open_view
from handlers.commands.access import allow_channel, set_coordinator
from handlers.commands.amend import set_deadline, set_milestone, set_owners
from handlers.commands.arguments import require_reference
from handlers.commands.contact import set_contact
from handlers.commands.details import compose_reply
from handlers.commands.following import follow, show_following, unfollow
from handlers.commands.history import show_history, undo_change
from handlers.commands.iam import set_own_actor
from handlers.commands.language import set_language
from handlers.commands.mark import hold, mark_done, reopen, resume
from handlers.commands.note import NOTE_ACTIONS, set_note
from handlers.commands.page import PAGE_ACTIONS, set_page
from handlers.commands.progress import leave_progress
from handlers.commands.remind import set_reminder_preferences
from handlers.commands.reminders import list_reminders
from handlers.commands.undoable import undoable
from handlers.drafts.intake import start_import
from handlers.files.calendar import subscribe_calendar
from handlers.files.chart import send_chart
from handlers.files.export import send_export
from handlers.files.meeting_sheet import send_sheet
from handlers.modals.add import start_add
from handlers.modals.items.bulk import start_bulk
from handlers.questions.answer import AnsweredQuestion, answer_reading
from handlers.questions.conversation import FOLLOW_UP_WINDOW, QuestionOrigin, answer_in_conversation, remember_question
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import Services
from handlers.slack.mrkdwn import to_plain_text
from handlers.slack.request import Surface


class NeedsReference(Enum):
    """When a subcommand's name needs a reference after it; without one it begins a question: "due in June"."""

    NEVER = auto()
    #: After a mention, where most of what is typed is a question.
    AFTER_MENTION = auto()
    #: After a mention, and in the slash command unless the name stands alone.
    ALWAYS = auto()


class Subcommand(Struct, frozen=True):
    """What a subcommand runs, and how it is told from a question."""

    #: Returns the message to answer with, or an answered question, which is still to be remembered.
    run: Callable[[CommandCall, Services], dict[str, Any] | AnsweredQuestion]
    needs_reference: NeedsReference = NeedsReference.NEVER
    #: It changes nothing; after a mention it is answered as a question, like any other text.
    is_question: bool = False
    #: Its answer contains a secret, or is nobody else's business, so only the user sees it.
    is_private: bool = False
    #: What may follow its name; with anything else it begins a question. Empty for whatever there is.
    takes: frozenset[str] = frozenset()


def register(app: App, services: Services) -> None:
    """Listen to the slash command."""
    app.command(COMMAND)(partial(run_command, services=services))


def run_command(
    ack: Ack, command: Mapping[str, Any], context: BoltContext, client: WebClient, *, services: Services
) -> None:
    """Run a subcommand or answer a question; only the user sees the answer, or the modal that it opens."""
    answer = take_prepared(context, partial(prepare, command, services=services))()
    if "view" in answer:
        open_view(client, str(command.get("trigger_id")), answer["view"])
        ack()
        return
    ack(**with_lists(answer), response_type="ephemeral", unfurl_links=False, unfurl_media=False)


def prepare(command: Mapping[str, Any], *, services: Services) -> Callable[[], dict[str, Any]]:
    """Read a slash command, and answer a question; return what is to be done then, and returns the message.

    Until then nothing is changed.
    """
    text = normalize(str(command.get("text", "")), limit=MAX_MESSAGE_CHARS)
    user, channel = str(command.get("user_id", "")), str(command.get("channel_id", ""))
    call = _parse_call(_as_command(text), user=user, channel=channel, services=services)
    call = replace(call, trigger_id=str(command.get("trigger_id") or ""))
    subcommand = SUBCOMMANDS.get(call.name or "help")
    if subcommand is None or not _is_meant(subcommand, call, services):
        return partial(_finish_question, _answer_question(text, call, services), call, services)
    answer = subcommand.run(call, services) if subcommand.is_question else None
    return partial(run_subcommand, subcommand, call, services, answer=answer)


def run_subcommand(
    subcommand: Subcommand,
    call: CommandCall,
    services: Services,
    *,
    answer: dict[str, Any] | AnsweredQuestion | None = None,
) -> dict[str, Any]:
    """Run a subcommand, unless its answer is given, and return the message."""
    if answer is None:
        answer = subcommand.run(call, services)
    if not isinstance(answer, AnsweredQuestion):
        return answer
    remember_question(answer, services=services, origin=_origin_of(call))
    return _compose(answer, call, services)


def parse_mentioned_call(text: str, *, user: str, channel: str, thread: str, services: Services) -> CommandCall | None:
    """Return the call of a subcommand typed after a mention; None if the text is a question."""
    text = _as_command(normalize(text, limit=MAX_MESSAGE_CHARS))
    name = to_plain_text(text).partition(" ")[0]
    subcommand = SUBCOMMANDS.get(name.casefold())
    if subcommand is None or subcommand.is_question:
        return None
    call = _parse_call(text, user=user, channel=channel, thread=thread, services=services, surface=Surface.MENTION)
    is_question = not _takes(subcommand, call) or (
        subcommand.needs_reference is not NeedsReference.NEVER and not _names_reference(call, services)
    )
    return None if is_question else call


def _parse_call(
    text: str, *, user: str, channel: str, services: Services, thread: str = "", surface: Surface = Surface.COMMAND
) -> CommandCall:
    """Return a call whose name is the first word and whose arguments are the rest."""
    name, _, arguments = to_plain_text(text).partition(" ")
    return CommandCall(
        name=name.casefold(),
        arguments=arguments.strip(),
        raw_arguments=text.partition(" ")[2],
        user=user,
        channel=channel,
        thread=thread,
        surface=surface,
        language=services.language_for(channel, user),
    )


def _as_command(text: str) -> str:
    """Return a text as a command if it asks in words to be reminded of something: "rappelle-moi III.3 lundi"."""
    if text.partition(" ")[0].casefold() in SUBCOMMANDS or not asks_for_reminder(to_plain_text(text)):
        return text
    return f"remind me {text}"


def _is_meant(subcommand: Subcommand, call: CommandCall, services: Services) -> bool:
    """Return whether the first word of a slash command is a subcommand's name and does not begin a question."""
    if not _takes(subcommand, call):
        return False
    match subcommand.needs_reference:
        case NeedsReference.NEVER | NeedsReference.AFTER_MENTION:
            return True
        case NeedsReference.ALWAYS:
            return not call.arguments or _names_reference(call, services)
        case _:
            assert_never(subcommand.needs_reference)


def _takes(subcommand: Subcommand, call: CommandCall) -> bool:
    first, _ = call.split_first_word()
    return not subcommand.takes or first in {"", *subcommand.takes}


def _names_reference(call: CommandCall, services: Services) -> bool:
    return (
        read_target(
            call.arguments,
            today=services.today,
            directory=services.register.directory,
            references=services.register.store.references,
            note=services.note_of_channel(call.channel),
        )
        is not None
    )


def _finish_question(answered: AnsweredQuestion, call: CommandCall, services: Services) -> dict[str, Any]:
    """Remember a question without `ask` before it; UnknownCommand if its first word is a mistyped subcommand."""
    remember_question(answered, services=services, origin=_origin_of(call))
    left_out = {word.casefold() for word in answered.reading.left_out}
    if answered.is_understood and call.name not in left_out:
        return _compose(answered, call, services)
    if call.name in SUBCOMMANDS:
        return run_subcommand(SUBCOMMANDS[call.name], call, services)
    problem = answered.reading.question
    is_reference = isinstance(problem, NotUnderstood) and problem.reason is RefusalReason.REFERENCE
    if not is_reference and (not call.arguments or _names_reference(call, services)):
        from rapidfuzz import process  # noqa: PLC0415  # six megabytes that only a mistyped command needs

        match = process.extractOne(call.name, list(SUBCOMMANDS), score_cutoff=70)
        raise UnknownCommand(typed=call.name, nearest=match[0] if match else None)
    return _compose(answered, call, services)


def _compose(answered: AnsweredQuestion, call: CommandCall, services: Services) -> dict[str, Any]:
    is_private = call.surface is Surface.COMMAND or call.is_direct
    return compose_reply(answered, user=call.user, services=services, is_private=is_private)


def _answer_question(text: str, call: CommandCall, services: Services) -> AnsweredQuestion:
    return answer_in_conversation(text, services=services, origin=_origin_of(call))


def _origin_of(call: CommandCall) -> QuestionOrigin:
    """Return the origin of a question, which may be a follow-up of the user's last one in this channel."""
    conversation = f"command:{call.channel}:{call.user}"
    return QuestionOrigin(
        user=call.user,
        channel=call.channel,
        previous_key=conversation,
        max_age=FOLLOW_UP_WINDOW,
        conversation_keys=(conversation,),
        is_private=call.is_private,
    )


def answer_question(call: CommandCall, services: Services) -> AnsweredQuestion:
    """`ask QUESTION`: answer it."""
    if not call.arguments:
        raise BadUsage(command="ask", example=f"{COMMAND} ask what does Eurojust owe by June 2024")
    return _answer_question(call.raw_arguments, call, services)


def list_deliverables(call: CommandCall, services: Services) -> AnsweredQuestion:
    """`list [FILTERS]`: list everything open, or what matches: `list Europol by June 2024`."""
    everything = services.translator(call.language).gettext("everything due")
    return _answer_question(call.raw_arguments or everything, call, services)


def show_reference(call: CommandCall, services: Services) -> AnsweredQuestion:
    """`show REF`: show a reference's details; any other text is a question that starts with `show`."""
    if not call.arguments:
        raise BadUsage(command="show", example=f"{COMMAND} show III.3")
    target = read_target(
        call.arguments,
        today=services.today,
        directory=services.register.directory,
        references=services.register.store.references,
    )
    question = f"show {call.raw_arguments}" if target is None else require_reference(target.ref, services.register)
    return _answer_question(question, call, services)


def show_help(call: CommandCall, services: Services) -> AnsweredQuestion:
    """`help`: list what can be asked and done."""
    reading = Reading(text="", language=call.language, question=Question(ask=QuestionType.HELP))
    return answer_reading(reading, store=services.register.store, today=services.today)


SUBCOMMANDS: dict[str, Subcommand] = {
    "ask": Subcommand(answer_question, is_question=True),
    "list": Subcommand(list_deliverables, is_question=True),
    "show": Subcommand(show_reference, is_question=True),
    "export": Subcommand(send_export),
    "sheet": Subcommand(send_sheet),
    "calendar": Subcommand(subscribe_calendar, is_private=True),
    "chart": Subcommand(send_chart),
    "done": Subcommand(undoable(mark_done), NeedsReference.AFTER_MENTION),
    "progress": Subcommand(undoable(leave_progress), NeedsReference.ALWAYS),
    "reopen": Subcommand(undoable(reopen), NeedsReference.AFTER_MENTION),
    "hold": Subcommand(undoable(hold), NeedsReference.AFTER_MENTION),
    "resume": Subcommand(undoable(resume), NeedsReference.AFTER_MENTION),
    "due": Subcommand(undoable(set_deadline), NeedsReference.ALWAYS),
    "owner": Subcommand(undoable(set_owners), NeedsReference.ALWAYS),
    "add": Subcommand(start_add),
    "bulk": Subcommand(start_bulk),
    "milestone": Subcommand(undoable(set_milestone)),
    "history": Subcommand(show_history, NeedsReference.AFTER_MENTION),
    "undo": Subcommand(undoable(undo_change)),
    "reminders": Subcommand(list_reminders),
    "remind": Subcommand(undoable(set_reminder_preferences)),
    "contact": Subcommand(undoable(set_contact)),
    "coordinator": Subcommand(undoable(set_coordinator)),
    "following": Subcommand(show_following, is_private=True, takes=frozenset({""})),
    "follow": Subcommand(follow, is_private=True),
    "unfollow": Subcommand(unfollow, is_private=True),
    "iam": Subcommand(set_own_actor),
    "language": Subcommand(undoable(set_language)),
    "import": Subcommand(start_import),
    "note": Subcommand(undoable(set_note), takes=NOTE_ACTIONS),
    "page": Subcommand(undoable(set_page), takes=PAGE_ACTIONS),
    ALLOW_COMMAND: Subcommand(undoable(allow_channel)),
    "help": Subcommand(show_help, is_question=True),
}
