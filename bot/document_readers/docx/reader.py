"""Read a DOCX."""

from lxml import etree

from bot.document_readers.docx.body import Body
from bot.document_readers.docx.inline import Inline, text_of
from bot.document_readers.docx.notes import Notes
from bot.document_readers.docx.numbering import Numbering
from bot.document_readers.docx.package import Package
from bot.document_readers.docx.styles import Styles
from bot.document_readers.docx.words import W
from bot.document_readers.drafts import to_lines
from bot.document_readers.limits import Limits, UnreadableError
from bot.document_readers.reading import Reading
from domain.council_documents.document import FileFormat, Remark
from domain.drafts.errors import UnreadableReason

#: Twentieths of a point by which indents differ that are meant to be the same.
_TOLERANCE = 150

_CHANGES = [W + name for name in ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel")]


def read_docx(data: bytes, limits: Limits) -> Reading:
    """Return what a DOCX says; raise UnreadableError."""
    package = Package(data, unpacked_megabytes=limits.unpacked_megabytes)
    document = package.xml(package.main)
    body = None if document is None else document.find(W + "body")
    if document is None or body is None:
        raise UnreadableError(UnreadableReason.BROKEN)
    styles = Styles(_part(package, "styles"))
    settings = _part(package, "settings")
    notes = {
        "footnote": Notes("footnote", _part(package, "footnotes"), settings, "decimal"),
        "endnote": Notes("endnote", _part(package, "endnotes"), settings, "lowerRoman"),
    }
    inline = Inline(styles=styles, notes=notes)
    reader = Body(styles=styles, numbering=Numbering(_part(package, "numbering"), styles), inline=inline)
    has_pages = next(document.iter(W + "lastRenderedPageBreak"), None) is not None
    drafts = [*reader.read(body), *reader.rest()]
    has_changes = inline.has_struck or next(document.iter(*_CHANGES), None) is not None
    if has_pages and inline.page > limits.pages:
        raise UnreadableError(UnreadableReason.TOO_MANY_PAGES, limits.pages)
    return Reading(
        format=FileFormat.DOCX,
        lines=to_lines(drafts, tolerance=_TOLERANCE, has_pages=has_pages),
        furniture=_furniture(package, styles),
        remarks=(Remark.CHANGES_ACCEPTED,) if has_changes else (),
    )


def _part(package: Package, kind: str) -> etree._Element | None:
    """Return the part of a kind that the document refers to, or has under its usual name."""
    name = next(package.related(package.main, kind), f"word/{kind}.xml")
    return package.xml(name)


def _furniture(package: Package, styles: Styles) -> tuple[str, ...]:
    """Return the lines of running heads and feet, once each."""
    lines: dict[str, None] = {}
    for kind in ("header", "footer"):
        for name in package.related(package.main, kind):
            part = package.xml(name)
            if part is not None:
                lines.update(dict.fromkeys(text_of(part, styles).splitlines()))
    return tuple(lines)
