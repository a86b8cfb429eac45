"""Send files: made in the background, and sent to where the answer to the request is seen, and nowhere else."""

from collections.abc import Sequence
from functools import partial

from msgspec import Struct

from domain.errors import BotError, FileNotSent
from domain.exports import export
from domain.i18n.translator import Translator
from domain.messages.errors import error_message
from handlers.access.channels import check_channel_readers, check_person
from handlers.services.command_call import CommandCall
from handlers.services.services import Services
from handlers.slack.file_upload import FileRecipient, FileUpload
from handlers.slack.mrkdwn import escape
from handlers.slack.request import Surface


class FileRequest(Struct, frozen=True, kw_only=True):
    """A file that is still to be made."""

    #: With its extension.
    name: str
    title: str
    #: Alternative text of a picture; empty for other files.
    alt: str = ""
    file_format: str
    #: What the writer of the format takes.
    content: object


def send_files(
    call: CommandCall, requests: Sequence[FileRequest], comment: str, *, translator: Translator, services: Services
) -> str:
    """Send files with a comment in one message; return the sentence that says where they are or will be.

    Files that answer a mention go to its thread, all others to the user's direct messages. FileNotMade, FileNotSent or
    FileInDoubt if it is known at once that they did not arrive; else a direct message tells the user later.
    """
    recipient = _recipient_of(call)
    job = partial(_make_and_send, requests, escape(comment), recipient, services)
    on_failure = partial(_report_failure, recipient=recipient, translator=translator, services=services)
    names = [request.name for request in requests]
    if services.slack.files.run(job, started_at=call.started_at, on_failure=on_failure):
        return export.sent_message(names, translator, directly=not recipient.channel)
    return export.on_its_way_message(names, translator, directly=not recipient.channel)


def _recipient_of(call: CommandCall) -> FileRecipient:
    """Return the thread if everyone in it reads the answer, else the user's direct messages."""
    if call.surface is Surface.MENTION and not call.is_direct:
        return FileRecipient(user=call.user, channel=call.channel, thread=call.thread)
    return FileRecipient(user=call.user)


def _make_and_send(requests: Sequence[FileRequest], comment: str, recipient: FileRecipient, services: Services) -> None:
    """Make files and send them; FileNotSent if the recipient may no longer see them, since making can take a while."""
    uploads = [
        FileUpload(
            name=request.name,
            title=request.title,
            alt=request.alt,
            content=services.slack.files.write_file(request.file_format, request.content),
        )
        for request in requests
    ]
    reason = check_person(recipient.user, services.slack)
    if reason is None and recipient.channel:
        channel_info = services.slack.directory.channel(recipient.channel)
        reason = check_channel_readers(recipient.channel, channel_info, services)
    if reason is not None:
        raise FileNotSent(reason=reason)
    services.slack.directory.upload_files(recipient, uploads, comment)


def _report_failure(error: BotError, *, recipient: FileRecipient, translator: Translator, services: Services) -> None:
    """Tell the user, and no one else, that a file that was on its way did not come."""
    services.slack.directory.send_direct_message(recipient.user, escape(str(error_message(error, translator))))
