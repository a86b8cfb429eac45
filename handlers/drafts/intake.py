"""How documents come in: a file in a direct message, the message shortcut, and the form of `/schengen import`.

Whichever way it comes, all that is said of a document is said in its sender's direct messages.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from db.drafts.incoming import IncomingDocument
from domain.drafts.errors import NoDocument
from domain.errors import BadUsage
from domain.messages import drafts
from handlers.blocks.views import plain_modal
from handlers.drafts.reading import read_in_background
from handlers.drafts.summary import open_draft_blocks
from handlers.modals.base import ModalState, build_modal, input_block, parse_submission
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import Services
from handlers.slack.request import Surface

#: The name of the subcommand, and what a refusal is recorded as.
IMPORT = "import"
#: The callback id of the shortcut, as in the manifest, and that of the form.
IMPORT_NOTE, FORM_ID = "import_note", "import_document"

_FILE = "file"
#: What can be read, and what Slack lets people choose; the content decides.
_ENDINGS = ["docx", "pdf", "txt", "md"]
#: What nobody takes for a document.
_NO_DOCUMENTS = ("image/", "video/", "audio/")
#: So many documents of one message are read.
_MAX_DOCUMENTS = 3


def register(app: App, services: Services) -> None:
    """Listen to the shortcut and the form; messages come from `handlers.events.mentions`."""
    app.message_shortcut(IMPORT_NOTE)(partial(import_message, services=services))
    app.view(FORM_ID)(partial(import_chosen, services=services))


def find_documents(message: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    """Return the files of a message that may be documents, each with its `id`."""
    files = message.get("files")
    return [each for each in files if _is_document(each)][:_MAX_DOCUMENTS] if isinstance(files, list) else []


def import_direct(event: Mapping[str, Any], client: WebClient, services: Services, *, keys: tuple[str, ...]) -> None:
    """Read the documents of a direct message, and answer in its thread; NotCoordinator for others than coordinators."""
    user, channel = str(event.get("user")), str(event.get("channel"))
    services.require_coordinator(user, surface=Surface.DIRECT_MESSAGE, what=IMPORT)
    thread, documents = str(event.get("thread_ts") or event.get("ts")), find_documents(event)
    _read(_accept(documents, services, user=user, channel=channel, thread=thread, keys=keys), client, services)


def import_message(ack: Ack, body: Mapping[str, Any], client: WebClient, *, services: Services) -> None:
    """Read the documents of the message on which the shortcut was used."""
    user = str(body["user"]["id"])
    services.require_coordinator(user, surface=Surface.SHORTCUT, what=IMPORT)
    accepted = _accept(find_documents(body["message"]), services, user=user, channel=_open_direct(client, user))
    ack()
    _read(accepted, client, services)


def start_import(call: CommandCall, services: Services) -> dict[str, Any]:
    """`import`: open a form for a document; NotCoordinator for others than coordinators."""
    call.require_coordinator(services)
    if call.arguments:
        raise BadUsage(command=IMPORT, example=f"{COMMAND} {IMPORT}")
    if not call.trigger_id:
        raise NoDocument
    return {"view": _build_form(services, call.language)}


def import_chosen(ack: Ack, body: Mapping[str, Any], client: WebClient, *, services: Services) -> None:
    """Read the document that was chosen in the form."""
    submission = parse_submission(body)
    user, translator = submission.user, services.translator(submission.state.language)
    services.require_coordinator(user, surface=Surface.MODAL, what=IMPORT)
    documents = find_documents(submission.values.get(_FILE, {}))
    accepted = _accept(documents, services, user=user, channel=_open_direct(client, user))
    ack(response_action="update", view=plain_modal(drafts.reading_text(_name(documents[0]), translator), translator))
    _read(accepted, client, services)


def _accept(
    documents: Sequence[Mapping[str, Any]],
    services: Services,
    *,
    user: str,
    channel: str,
    thread: str | None = None,
    keys: tuple[str, ...] = (),
) -> Sequence[IncomingDocument]:
    """Take up documents, so that none is lost once that is acknowledged; NoDocument if there is none."""
    if not documents:
        raise NoDocument
    given = [
        IncomingDocument(file=str(each["id"]), name=_name(each), person=user, channel=channel, thread=thread)
        for each in documents
    ]
    return services.drafts.incoming.accept(given, keys, now=services.now())


def _read(documents: Sequence[IncomingDocument], client: WebClient, services: Services) -> None:
    for document in documents:
        read_in_background(document, client, services)


def _build_form(services: Services, language: str) -> dict[str, Any]:
    """Return the form for a document, with the drafts below that are under review already."""
    translator = services.translator(language)
    chooser = {"type": "file_input", "action_id": _FILE, "filetypes": _ENDINGS, "max_files": 1}
    document = input_block(_FILE, translator.gettext("Document"), chooser, hint=drafts.formats_text(translator))
    return build_modal(
        FORM_ID,
        [document, *open_draft_blocks(services, language=language)],
        title=translator.gettext("Import a note"),
        submit=translator.gettext("Read"),
        state=ModalState(language=language, seen=0),
        translator=translator,
    )


def _open_direct(client: WebClient, user: str) -> str:
    opened = client.conversations_open(users=user).get("channel") or {}
    return str(opened.get("id", ""))


def _is_document(file: object) -> bool:
    """Return whether a file may be a document: of one from elsewhere Slack says nothing but the id."""
    if not isinstance(file, dict) or not isinstance(file.get("id"), str):
        return False
    return not str(file.get("mimetype") or "").startswith(_NO_DOCUMENTS)


def _name(file: Mapping[str, Any]) -> str:
    return str(file.get("name") or file["id"])
