"""Undo of what a command, a form or a button has just changed: a button below its confirmation."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from domain.i18n.translator import Translator
from domain.messages.changes.undo import take_back_text
from domain.register.audit_events import Change, ChangeKind, Undoable
from handlers.blocks.elements import Block, actions, button, context, with_language
from handlers.blocks.notices import UNDO
from handlers.services.command_call import COMMAND, CommandCall, SubcommandHandler
from handlers.services.services import Services
from handlers.slack.mrkdwn import escape


def undoable(run: SubcommandHandler) -> SubcommandHandler:
    """Return a subcommand's handler that says below its answer how to undo what it has changed."""

    @wraps(run)
    def run_and_offer(call: CommandCall, services: Services) -> dict[str, Any]:
        # Others in a channel see the answer to a mention, and must not be shown a button that is not for them.
        return offering_undo(
            lambda: run(call, services), call.user, services, language=call.language, is_private=call.is_private
        )

    return run_and_offer


def offering_undo(
    change: Callable[[], dict[str, Any]], user: str, services: Services, *, language: str, is_private: bool = True
) -> dict[str, Any]:
    """Make a change; return its message with how to undo it, if the user has changed something that they may undo."""
    version = services.register.ledger.read_version()
    answer, translator = change(), services.translator(language)
    made = find_own_change(user, services, since=version)
    if made is None:
        return answer
    if is_private:
        return {**answer, "blocks": [*answer["blocks"], *undo_button(made, translator)]}
    hint = take_back_text(f"{COMMAND} undo {made.number}", translator)
    return {"text": f"{answer['text']}\n{escape(hint)}", "blocks": [*answer["blocks"], context(hint)]}


def find_own_change(user: str, services: Services, *, since: int) -> Change | None:
    """Return the newest change that a user has made after a version, if they may undo it; None if there is none."""
    made = services.register.ledger.find_undoable_by(user, since=since)
    return made.change if made is not None and may_undo(made, user, services) else None


def may_undo(made: Undoable, user: str, services: Services) -> bool:
    """Return whether a user may undo a change: coordinators any, others their own report, or word on progress."""
    is_own_word = made.change.by == user and made.reversal.kind in (ChangeKind.REPORTED, ChangeKind.PROGRESS)
    return is_own_word or services.people.is_coordinator(user)


def undo_button(change: Change, translator: Translator) -> list[Block]:
    """Return the button that undoes a change, as blocks."""
    return actions([button(UNDO, translator.gettext("Undo"), with_language(str(change.number), translator.language))])
