"""The slash command `/schengen` and its subcommands."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from slack_bolt import Ack, App

from domain import replies, schedules
from domain.errors import (
    BadUsage,
    NoSuchInstalment,
    UnknownBody,
    UnknownCommand,
    UnknownLanguage,
    UnknownReference,
)
from domain.instalments import Instalment
from domain.naming import actor_named, language_named
from domain.targets import Target, target
from domain.tokens import plain
from handlers.agenda import reminders
from handlers.asking import Asked
from handlers.blocks import message, reply
from handlers.calls import COMMAND, Call, Subcommand
from handlers.contacts import contact
from handlers.conversing import SPELL, Place, converse, keep
from handlers.desk import Desk
from handlers.mrkdwn import typed
from handlers.wishes import remind

#: How a coordinator puts an instalment on hold.
HOLD_EXAMPLE = f"{COMMAND} hold III.3 waiting for the legal opinion"

#: `iam nobody`: the bot forgets whom somebody speaks for.
NOBODY = "nobody"


def register(app: App, desk: Desk) -> None:
    """Listen to the slash command."""
    app.command(COMMAND)(partial(run, desk=desk))


def run(ack: Ack, command: Mapping[str, Any], *, desk: Desk) -> None:
    """Do what a subcommand asks, and answer with what came of it; only the person who typed it sees that."""
    text = plain(str(command.get("text", "")))
    name, _, rest = typed(text).partition(" ")
    found = SUBCOMMANDS.get(name.casefold() or "help")
    user, channel = str(command.get("user_id", "")), str(command.get("channel_id", ""))
    language = desk.language_for(channel, user)
    call = Call(rest=rest.strip(), raw=text.partition(" ")[2], user=user, channel=channel, language=language)
    said = found(call, desk) if found else _question_or_typo(name, call, desk)
    ack(**said, response_type="ephemeral")


def _question_or_typo(name: str, call: Call, desk: Desk) -> dict[str, Any]:
    """A question without `ask` before it; else the first word is taken for a subcommand that was mistyped."""
    asked = _ask(f"{name} {call.rest}", call, desk)
    if not asked.understood and (not call.rest or target(call.rest, today=desk.today, directory=desk.directory)):
        from rapidfuzz import process  # noqa: PLC0415  # six megabytes that only a mistyped command needs

        near = process.extractOne(name.casefold(), list(SUBCOMMANDS), score_cutoff=70)
        raise UnknownCommand(typed=name, nearest=near[0] if near else None)
    return reply(asked)


def _ask(text: str, call: Call, desk: Desk) -> Asked:
    """Answer a question; one typed soon after it may go on from it."""
    mine = f"command:{call.channel}:{call.user}"
    place = Place(user=call.user, channel=call.channel, after=mine, within=SPELL, keys=(mine,))
    asked = converse(text, desk=desk, place=place)
    keep(asked, desk=desk, place=place)
    return asked


def answer_question(call: Call, desk: Desk) -> dict[str, Any]:
    """`ask QUESTION`."""
    if not call.rest:
        raise BadUsage(command="ask", example=f"{COMMAND} ask what does Eurojust owe by June 2024")
    return reply(_ask(call.rest, call, desk))


def list_deliverables(call: Call, desk: Desk) -> dict[str, Any]:
    """`list [FILTERS]`: everything open, or what fits: `list Europol by June 2024`."""
    everything = desk.speech(call.language).gettext("everything due")
    return answer_question(replace(call, rest=call.rest or everything), desk)


def show(call: Call, desk: Desk) -> dict[str, Any]:
    """`show REF`: a reference's details; anything else is a question that starts with `show`."""
    if not call.rest:
        raise BadUsage(command="show", example=f"{COMMAND} show III.3")
    named = target(call.rest, today=desk.today, directory=desk.directory)
    return answer_question(replace(call, rest=_known(named.ref, desk) if named else f"show {call.rest}"), desk)


def done(call: Call, desk: Desk) -> dict[str, Any]:
    """`done REF [MILESTONE] EVIDENCE`: mark an instalment done; for coordinators."""
    desk.require_coordinator(call.user)
    named = _target("done", call.rest, desk, example=replies.DONE_EXAMPLE)
    slug, evidence = _instalment(named, desk)
    if not evidence:
        raise BadUsage(command=f"done {named.ref}", example=replies.DONE_EXAMPLE)
    by, now = call.user, desk.now()
    marked = desk.store.mark_done(named.ref, slug=slug, evidence=evidence, by=by, surface="command", now=now)
    desk.wake()
    return message(replies.marked_done(marked, desk.speech(call.language)))


def reopen(call: Call, desk: Desk) -> dict[str, Any]:
    """`reopen REF [MILESTONE] [REASON]`: make an instalment open again; for coordinators."""
    desk.require_coordinator(call.user)
    named = _target("reopen", call.rest, desk, example=f"{COMMAND} reopen III.3")
    slug, reason = _instalment(named, desk)
    by, now = call.user, desk.now()
    marked = desk.store.reopen(named.ref, slug=slug, by=by, surface="command", reason=reason, now=now)
    desk.wake()
    return message(replies.reopened(marked, desk.speech(call.language)))


def hold(call: Call, desk: Desk) -> dict[str, Any]:
    """`hold REF [MILESTONE] REASON`: nobody is told that an instalment is late; for coordinators."""
    desk.require_coordinator(call.user)
    named = _target("hold", call.rest, desk, example=HOLD_EXAMPLE)
    slug, reason = _instalment(named, desk)
    if not reason:
        raise BadUsage(command=f"hold {named.ref}", example=HOLD_EXAMPLE)
    by, now = call.user, desk.now()
    marked = desk.store.hold(named.ref, slug=slug, reason=reason, by=by, surface="command", now=now)
    desk.wake()
    return message(schedules.held(marked, desk.speech(call.language)))


def resume(call: Call, desk: Desk) -> dict[str, Any]:
    """`resume REF [MILESTONE]`: an instalment is no longer on hold; for coordinators."""
    desk.require_coordinator(call.user)
    named = _target("resume", call.rest, desk, example=f"{COMMAND} resume III.3")
    slug, _ = _instalment(named, desk)
    by, now = call.user, desk.now()
    marked = desk.store.resume(named.ref, slug=slug, by=by, surface="command", now=now)
    desk.wake()
    return message(schedules.resumed(marked, desk.speech(call.language)))


def iam(call: Call, desk: Desk) -> dict[str, Any]:
    """`iam BODY`: whom "we" means when the asker asks; `iam nobody` forgets it, `iam` says it."""
    speech, talks = desk.speech(call.language), desk.conversations
    if not call.rest:
        known = talks.body_of(call.user)
        if known is None:
            raise BadUsage(command="iam", example=f"{COMMAND} iam NL")
        return message(replies.speaks_for(known, speech))
    if call.rest.casefold() == NOBODY:
        talks.speak_for(call.user, None, now=desk.now())
        return message(replies.speaks_for_nobody(speech))
    slug = actor_named(call.rest, directory=desk.directory, hint=call.language)
    if slug is None:
        raise UnknownBody(typed=call.rest)
    talks.speak_for(call.user, slug, now=desk.now())
    return message(replies.will_speak_for(slug, speech))


def language(call: Call, desk: Desk) -> dict[str, Any]:
    """`language CODE`: what the bot speaks in this channel, its reminders included; for coordinators."""
    if not call.rest:
        return message(replies.channel_language(call.language, desk.speech(call.language)))
    desk.require_coordinator(call.user)
    code = language_named(call.rest)
    if code is None:
        raise UnknownLanguage(typed=call.rest)
    desk.conversations.speak(call.channel, code, now=desk.now())
    return message(replies.channel_language(code, desk.speech(code)))


def show_help(call: Call, desk: Desk) -> dict[str, Any]:
    """`help`: what can be asked and done."""
    return message(replies.help_text(desk.speech(call.language)))


SUBCOMMANDS: dict[str, Subcommand] = {
    "ask": answer_question,
    "list": list_deliverables,
    "show": show,
    "done": done,
    "reopen": reopen,
    "hold": hold,
    "resume": resume,
    "reminders": reminders,
    "remind": remind,
    "contact": contact,
    "iam": iam,
    "language": language,
    "help": show_help,
}


def _target(command: str, rest: str, desk: Desk, *, example: str) -> Target:
    found = target(rest, today=desk.today, directory=desk.directory)
    if found is None:
        raise BadUsage(command=command, example=example)
    return found


def _known(ref: str, desk: Desk) -> str:
    """The reference, if there is one like it; UnknownReference with the nearest ones otherwise."""
    references = desk.store.references()
    if ref not in references:
        from rapidfuzz import process  # noqa: PLC0415  # as above

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
