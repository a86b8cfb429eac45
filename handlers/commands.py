"""The slash command `/schengen` and its subcommands."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from rapidfuzz import process
from slack_bolt import Ack, App

from domain import replies
from domain.errors import BadUsage, NoSuchInstalment, UnknownCommand, UnknownReference
from domain.instalments import Instalment
from domain.targets import Target, target
from domain.tokens import plain
from handlers.asking import ask
from handlers.blocks import message, reply
from handlers.desk import Desk
from handlers.mrkdwn import unescape

COMMAND = "/schengen"

#: What a subcommand is given: the words after it, who typed it, and the desk.
Subcommand = Callable[[str, str, Desk], dict[str, Any]]


def register(app: App, desk: Desk) -> None:
    """Listen to the slash command."""
    app.command(COMMAND)(partial(run, desk=desk))


def run(ack: Ack, command: Mapping[str, Any], *, desk: Desk) -> None:
    """Do what a subcommand asks, and answer with what came of it; only the person who typed it sees that."""
    name, _, rest = unescape(plain(str(command.get("text", "")))).partition(" ")
    found = SUBCOMMANDS.get(name.casefold() or "help")
    user = str(command.get("user_id", ""))
    said = found(rest.strip(), user, desk) if found else _question_or_typo(name, rest, desk)
    ack(**said, response_type="ephemeral")


def _question_or_typo(name: str, rest: str, desk: Desk) -> dict[str, Any]:
    """A question without `ask` before it; else the first word is taken for a subcommand that was mistyped."""
    asked = ask(f"{name} {rest}", store=desk.store, today=desk.today, hint=desk.language)
    if not asked.understood and (not rest or target(rest, today=desk.today, directory=desk.store.directory())):
        near = process.extractOne(name.casefold(), list(SUBCOMMANDS), score_cutoff=70)
        raise UnknownCommand(typed=name, nearest=near[0] if near else None)
    return reply(asked)


def answer_question(rest: str, _user: str, desk: Desk) -> dict[str, Any]:
    """`ask QUESTION`."""
    if not rest:
        raise BadUsage(command="ask", example=f"{COMMAND} ask what does Eurojust owe by June 2024")
    return reply(ask(rest, store=desk.store, today=desk.today, hint=desk.language))


def list_deliverables(rest: str, user: str, desk: Desk) -> dict[str, Any]:
    """`list [FILTERS]`: everything open, or what fits: `list Europol by June 2024`."""
    return answer_question(rest or desk.speech().gettext("everything due"), user, desk)


def show(rest: str, user: str, desk: Desk) -> dict[str, Any]:
    """`show REF`: a reference's details; anything else is a question that starts with `show`."""
    if not rest:
        raise BadUsage(command="show", example=f"{COMMAND} show III.3")
    named = target(rest, today=desk.today, directory=desk.store.directory())
    return answer_question(_known(named.ref, desk) if named else f"show {rest}", user, desk)


def done(rest: str, user: str, desk: Desk) -> dict[str, Any]:
    """`done REF [MILESTONE] EVIDENCE`: mark an instalment done; for coordinators."""
    desk.require_coordinator(user)
    named = _target("done", rest, desk, example=replies.DONE_EXAMPLE)
    slug, evidence = _instalment(named, desk)
    if not evidence:
        raise BadUsage(command=f"done {named.ref}", example=replies.DONE_EXAMPLE)
    marked = desk.store.mark_done(named.ref, slug=slug, evidence=evidence, by=user, surface="command", now=desk.now())
    return message(replies.marked_done(marked, desk.speech()))


def reopen(rest: str, user: str, desk: Desk) -> dict[str, Any]:
    """`reopen REF [MILESTONE] [REASON]`: make an instalment open again; for coordinators."""
    desk.require_coordinator(user)
    named = _target("reopen", rest, desk, example=f"{COMMAND} reopen III.3")
    slug, reason = _instalment(named, desk)
    marked = desk.store.reopen(named.ref, slug=slug, by=user, surface="command", reason=reason, now=desk.now())
    return message(replies.reopened(marked, desk.speech()))


def show_help(_rest: str, _user: str, desk: Desk) -> dict[str, Any]:
    """`help`: what can be asked and done."""
    return message(replies.help_text(desk.speech()))


SUBCOMMANDS: dict[str, Subcommand] = {
    "ask": answer_question,
    "list": list_deliverables,
    "show": show,
    "done": done,
    "reopen": reopen,
    "help": show_help,
}


def _target(command: str, rest: str, desk: Desk, *, example: str) -> Target:
    found = target(rest, today=desk.today, directory=desk.store.directory())
    if found is None:
        raise BadUsage(command=command, example=example)
    return found


def _known(ref: str, desk: Desk) -> str:
    """The reference, if there is one like it; UnknownReference with the nearest ones otherwise."""
    references = desk.store.references()
    if ref not in references:
        near = process.extract(ref, references, limit=3, score_cutoff=60)
        raise UnknownReference(ref=ref, nearest=tuple(each for each, _, _ in near))
    return ref


def _instalment(named: Target, desk: Desk) -> tuple[str | None, str]:
    """The instalment that a milestone names, and the evidence; NoSuchInstalment if there is none at it."""
    ref = _known(named.ref, desk)
    if named.slug is None:
        return None, named.rest
    options = desk.store.instalments_of(ref)
    found = next((each.slug for each in options if _is_at(each, named.slug)), None)
    if found is None and named.dated and len(options) == 1:
        return None, named.whole
    if found is None:
        raise NoSuchInstalment(ref=ref, given=named.slug, options=tuple(each.slug for each in options))
    return found, named.rest


def _is_at(instalment: Instalment, slug: str) -> bool:
    """Whether an instalment is due in a month, or tabled at its Schengen Council."""
    return slug in (instalment.slug, str(instalment.council))
