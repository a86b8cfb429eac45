"""Footnotes and endnotes of a DOCX by their id, with the mark that is printed."""

from collections.abc import Callable, Iterator

from lxml import etree

from bot.document_readers.docx.number_formats import format_number
from bot.document_readers.docx.words import W, attribute

#: How `settings.xml` says the format of their numbers.
_FORMATS = {"footnote": "footnotePr", "endnote": "endnotePr"}


class Notes:
    """The notes of one kind; marks are counted in the order in which the text refers to them."""

    def __init__(
        self, kind: str, root: etree._Element | None, settings: etree._Element | None, default_style: str
    ) -> None:
        self._elements = {
            attribute(each, "id"): each
            for each in ([] if root is None else root.findall(W + kind))
            if attribute(each, "type", "normal") == "normal"
        }
        formats = [] if settings is None else settings.findall(f"{W}{_FORMATS[kind]}/{W}numFmt")
        self._style = attribute(formats[0], "val", default_style) if formats else default_style
        self._count = 0

    def refer(self, reference: etree._Element, read: Callable[[etree._Element], str]) -> tuple[str, str] | None:
        """Return mark and text of the note that is referred to; the mark is "" if the document prints its own."""
        element = self._elements.get(attribute(reference, "id"))
        if element is None:
            return None
        if attribute(reference, "customMarkFollows") in {"1", "true", "on"}:
            return "", read(element)
        self._count += 1
        return format_number(self._count, self._style), read(element)

    def __iter__(self) -> Iterator[etree._Element]:
        return iter(self._elements.values())
