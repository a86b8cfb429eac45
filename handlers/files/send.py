"""Handing files over: made and sent off the request, where the answer to it can be seen, and nowhere else."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from domain.errors import BotError, FileNotSent
from domain.exports import export
from domain.i18n.translator import Translator
from domain.messages.errors import refusal
from handlers.access.channels import barred, closed_to_all
from handlers.services.command_call import CommandCall
from handlers.services.services import Services
from handlers.slack.directory import FileRecipient, FileUpload
from handlers.slack.mrkdwn import escape
from handlers.slack.request import Surface


@dataclass(frozen=True, kw_only=True, slots=True)
class FileRequest:
    """A file that is still to be made."""

    #: With its extension.
    name: str
    title: str
    #: What a picture shows, for whoever cannot see it.
    alt: str = ""
    #: The format, and what the writer of that format takes.
    form: str
    matter: object


def hand_over(
    call: CommandCall, documents: Sequence[FileRequest], comment: str, *, translator: Translator, services: Services
) -> str:
    """Send files with a comment, in one message, and say where they are or that they are on their way.

    What answers a mention is for everybody in its thread; what answers anything else is for whoever asked. FileNotMade,
    FileNotSent or FileInDoubt where it is known at once that they did not arrive; else whoever asked is told later.
    """
    to = _address(call)
    job = partial(_send, documents, escape(comment), to, services)
    names = [each.name for each in documents]
    if services.slack.files.run(
        job, since=call.began, failed=partial(_tell, to=to, translator=translator, services=services)
    ):
        return export.sent(names, translator, directly=not to.channel)
    return export.on_its_way(names, translator, directly=not to.channel)


def _address(call: CommandCall) -> FileRecipient:
    """The thread in which everybody reads the answer, or the direct messages of whoever reads it alone."""
    is_open = call.surface is Surface.MENTION and not call.is_direct
    return (
        FileRecipient(user=call.user, channel=call.channel, thread=call.thread)
        if is_open
        else FileRecipient(user=call.user)
    )


def _send(documents: Sequence[FileRequest], comment: str, to: FileRecipient, services: Services) -> None:
    """Whether it may be seen there is looked at once more, since making it can take a while."""
    made = [
        FileUpload(
            name=each.name, title=each.title, alt=each.alt, content=services.slack.files.make(each.form, each.matter)
        )
        for each in documents
    ]
    reason = barred(to.user, services)
    if reason is None and to.channel:
        reason = closed_to_all(to.channel, services.slack.directory.channel(to.channel), services)
    if reason is not None:
        raise FileNotSent(reason=reason)
    services.slack.directory.hand_over(to, made, comment)


def _tell(problem: BotError, *, to: FileRecipient, translator: Translator, services: Services) -> None:
    """Whoever asked, and nobody else, hears that a file that was on its way did not come."""
    services.slack.directory.tell(to.user, escape(refusal(problem, translator)))
