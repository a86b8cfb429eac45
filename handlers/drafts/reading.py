"""Read an incoming document in the background: its sender sees how far it is, then the draft's summary."""

import logging
from collections.abc import Mapping
from functools import partial
from http.client import HTTPException
from time import monotonic
from typing import Any

from msgspec.structs import replace
from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from db.drafts.incoming import MAX_ATTEMPTS, IncomingDocument
from domain.drafts.errors import FileNotFetched
from domain.drafts.stored import StoredDraft
from domain.errors import BotError, FileNotSent, NotCoordinator
from domain.messages import drafts
from domain.messages.errors import error_message
from handlers.access.channels import check_person
from handlers.blocks.elements import message
from handlers.blocks.notices import sentence_message
from handlers.drafts.summary import summary_message
from handlers.services.services import Services

#: What the Slack client raises if a call failed, or may have.
_CALL_ERRORS = (SlackClientError, OSError, HTTPException)

_log = logging.getLogger(__name__)


def read_in_background(document: IncomingDocument, client: WebClient, services: Services) -> None:
    """Say that a document is being read, and read it; a message that says what came of it takes the first one's place.

    What is not read to the end, since the process ends or Slack does not answer, is read anew by `read_left_behind`.
    """
    job = partial(_read, document, client, services)
    try:
        services.slack.files.run(job, started_at=monotonic(), on_failure=_leave)
    except FileNotSent:  # the bot is stopping
        pass
    except BotError as error:
        _answer(document, _refusal(error, document, services), client, services)


def read_left_behind(client: WebClient, services: Services) -> None:
    """Read anew what another process left behind."""
    while (document := services.drafts.incoming.claim(now=services.now())) is not None:
        if document.attempts > MAX_ATTEMPTS:
            error = FileNotFetched(name=document.name, reason="the process ended while it was read")
            _answer(document, _refusal(error, document, services), client, services)
        else:
            read_in_background(document, client, services)


def _leave(error: BotError) -> None:
    _log.warning("a document is left to be read later: %s", type(error).__name__)


def _read(document: IncomingDocument, client: WebClient, services: Services) -> None:
    """Say that a document is being read, read it, and answer with the summary or the reason why there is none."""
    language = services.language_for(document.channel, document.person)
    try:
        if document.ts is None:
            reading = message(drafts.reading_text(document.name, services.translator(language)))
            document = _post(document, reading, client, services)
        draft = _begin(document, services)
        answer = summary_message(draft, services, language=language)
    except _CALL_ERRORS as error:
        _log.warning("a document waits, since Slack was not reached: %s", type(error).__name__)
        return
    except BotError as error:
        _answer(document, _refusal(error, document, services), client, services)
        return
    except Exception as error:  # noqa: BLE001  # whatever a document makes a reader do
        _log.error("a document was not understood: %s", type(error).__name__)
        _answer(document, _refusal(BotError(), document, services), client, services)
        return
    _answer(document, answer, client, services, draft=draft)


def _begin(document: IncomingDocument, services: Services) -> StoredDraft:
    """Fetch, read and understand a document, and return its draft."""
    fetched = services.slack.directory.fetch_file(document.file)
    read = services.drafts.tools.read(fetched.content, fetched.name)
    from domain.council_documents.understand import understand  # noqa: PLC0415  # a megabyte that only a document needs

    drafted = understand(read, services.register.store_with_drafts.directory())
    # Who may see it is looked up again: reading can take a while.
    if check_person(document.person, services.slack) is not None or not services.people.is_coordinator(document.person):
        raise NotCoordinator
    begun = services.drafts.store.begin(drafted, file_name=fetched.name, by=document.person, now=services.now())
    return services.drafts.store.find(begun)


def _refusal(error: BotError, document: IncomingDocument, services: Services) -> dict[str, Any]:
    translator = services.translator(services.language_for(document.channel, document.person))
    return sentence_message(error_message(error, translator))


def _answer(
    document: IncomingDocument,
    answer: Mapping[str, Any],
    client: WebClient,
    services: Services,
    *,
    draft: StoredDraft | None = None,
) -> None:
    """Put an answer in the place of the message that says that a document is being read; then it is done with."""
    try:
        document = _post(document, answer, client, services)
    except _CALL_ERRORS as error:
        _log.warning("what came of a document is told later: %s", type(error).__name__)
        return
    if draft is not None and document.ts is not None:
        store, person = services.drafts.store, document.person
        store.note_message(draft.id, person=person, channel=document.channel, ts=document.ts)
    services.drafts.incoming.finish(document.file)


def _post(
    document: IncomingDocument, content: Mapping[str, Any], client: WebClient, services: Services
) -> IncomingDocument:
    """Post a message about a document, or change the one that is there; return the document with its message."""
    if document.ts is not None:
        client.chat_update(channel=document.channel, ts=document.ts, **content)
        return document
    posted = client.chat_postMessage(
        channel=document.channel, thread_ts=document.thread, unfurl_links=False, unfurl_media=False, **content
    )
    noted = replace(document, ts=str(posted["ts"]))
    services.drafts.incoming.note_message(document.file, str(noted.ts))
    return noted
