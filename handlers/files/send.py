"""Handing files over: made and sent off the request, where the answer to it can be seen, and nowhere else."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from domain.errors import BotError, FileNotSent
from domain.exports import export
from domain.i18n.translator import Speech
from domain.messages.errors import refusal
from handlers.access.channels import barred, closed_to_all
from handlers.services.command_call import Call
from handlers.services.services import Desk
from handlers.slack.directory import Address, Handout
from handlers.slack.mrkdwn import escape
from handlers.slack.request import Surface


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """A file that is still to be made."""

    #: With its extension.
    name: str
    title: str
    #: What a picture shows, for whoever cannot see it.
    alt: str = ""
    #: The format, and what the writer of that format takes.
    form: str
    matter: object


def hand_over(call: Call, documents: Sequence[Document], comment: str, *, speech: Speech, desk: Desk) -> str:
    """Send files with a comment, in one message, and say where they are or that they are on their way.

    What answers a mention is for everybody in its thread; what answers anything else is for whoever asked. FileNotMade,
    FileNotSent or FileInDoubt where it is known at once that they did not arrive; else whoever asked is told later.
    """
    to = _address(call)
    job = partial(_send, documents, escape(comment), to, desk)
    names = [each.name for each in documents]
    if desk.press.run(job, since=call.began, failed=partial(_tell, to=to, speech=speech, desk=desk)):
        return export.sent(names, speech, directly=not to.channel)
    return export.on_its_way(names, speech, directly=not to.channel)


def _address(call: Call) -> Address:
    """The thread in which everybody reads the answer, or the direct messages of whoever reads it alone."""
    is_open = call.surface is Surface.MENTION and not call.is_direct
    return Address(user=call.user, channel=call.channel, thread=call.thread) if is_open else Address(user=call.user)


def _send(documents: Sequence[Document], comment: str, to: Address, desk: Desk) -> None:
    """Whether it may be seen there is looked at once more, since making it can take a while."""
    made = [
        Handout(name=each.name, title=each.title, alt=each.alt, content=desk.press.make(each.form, each.matter))
        for each in documents
    ]
    reason = barred(to.user, desk)
    if reason is None and to.channel:
        reason = closed_to_all(to.channel, desk.workspace.channel(to.channel), desk)
    if reason is not None:
        raise FileNotSent(reason=reason)
    desk.workspace.hand_over(to, made, comment)


def _tell(problem: BotError, *, to: Address, speech: Speech, desk: Desk) -> None:
    """Whoever asked, and nobody else, hears that a file that was on its way did not come."""
    desk.workspace.tell(to.user, escape(refusal(problem, speech)))
