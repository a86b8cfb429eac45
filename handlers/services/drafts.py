"""Services of drafts: their store, the documents that come in, and what reads and checks them."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from db.drafts.incoming import IncomingDocuments
from db.drafts.store import DraftStore
from domain.council_documents.document import CouncilDocument
from domain.drafts.errors import DocumentNotRead, UnreadableReason
from domain.register.model import Directory, Register


def _read_nothing(_content: bytes, name: str, /) -> CouncilDocument:
    raise DocumentNotRead(name, UnreadableReason.WRONG_TYPE)


def _check_nothing(_entry: Mapping[str, Any], _known: Directory, /) -> Register:
    raise NotImplementedError


class DocumentTools(Struct, frozen=True, kw_only=True):
    """What the bot reads documents with, and checks register files with."""

    #: Return a document from a file's content and name; DocumentNotRead with the reason if that fails.
    read: Callable[[bytes, str], CouncilDocument] = _read_nothing
    #: Return the register of a register file; BadRegister if it is wrong anywhere.
    check: Callable[[Mapping[str, Any], Directory], Register] = _check_nothing


class DraftServices(Struct, frozen=True, kw_only=True):
    """Drafts: documents that coordinators review before they are loaded."""

    store: DraftStore
    incoming: IncomingDocuments
    tools: DocumentTools
