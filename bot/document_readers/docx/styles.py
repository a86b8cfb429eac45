"""Styles of a DOCX: what they say of paragraphs and characters, with what they are based on."""

from lxml import etree
from msgspec import Struct
from msgspec.structs import replace

from bot.document_readers.docx.words import W, attribute, child, indentation, is_on, number, value

#: How many styles one may be based on, one after the other.
_MAX_CHAIN = 30

#: Levels of outline; the tenth is body text.
_BODY_TEXT = 9


class CharacterStyle(Struct, frozen=True, kw_only=True):
    """What a style says of characters; None is nothing."""

    is_bold: bool | None = None
    is_italic: bool | None = None
    is_hidden: bool | None = None
    is_struck: bool | None = None

    def over(self, other: "CharacterStyle") -> "CharacterStyle":
        """Return this, and the other where this says nothing."""
        return CharacterStyle(
            is_bold=other.is_bold if self.is_bold is None else self.is_bold,
            is_italic=other.is_italic if self.is_italic is None else self.is_italic,
            is_hidden=other.is_hidden if self.is_hidden is None else self.is_hidden,
            is_struck=other.is_struck if self.is_struck is None else self.is_struck,
        )


class ParagraphStyle(Struct, frozen=True, kw_only=True):
    """What a style says of paragraphs."""

    is_heading: bool = False
    is_contents: bool = False
    num_id: str = ""
    level: int | None = None
    left: int | None = None
    first_line: int | None = None
    character: CharacterStyle = CharacterStyle()


def character_properties(properties: etree._Element | None) -> CharacterStyle:
    """Return what run properties say themselves."""
    struck = [is_on(properties, name) for name in ("strike", "dstrike")]
    return CharacterStyle(
        is_bold=is_on(properties, "b"),
        is_italic=is_on(properties, "i"),
        is_hidden=is_on(properties, "vanish"),
        is_struck=None if struck == [None, None] else any(struck),
    )


class Styles:
    """The styles by their id."""

    def __init__(self, root: etree._Element | None) -> None:
        elements = () if root is None else root.findall(W + "style")
        self._elements = {attribute(each, "styleId"): each for each in elements}
        self._default = next(
            (
                attribute(each, "styleId")
                for each in elements
                if attribute(each, "type") == "paragraph" and attribute(each, "default") in {"1", "true", "on"}
            ),
            "",
        )
        self._base = character_properties(child(root, "docDefaults/rPrDefault/rPr"))
        self._paragraphs: dict[str, ParagraphStyle] = {}
        self._characters: dict[str, CharacterStyle] = {}

    def paragraph(self, style_id: str) -> ParagraphStyle:
        """Return a paragraph style; the default one for an empty or unknown id."""
        style_id = style_id if style_id in self._elements else self._default
        if style_id not in self._paragraphs:
            style = ParagraphStyle(character=self._base)
            for element in reversed(self._chain(style_id)):
                style = _derived(style, element)
            self._paragraphs[style_id] = style
        return self._paragraphs[style_id]

    def character(self, style_id: str) -> CharacterStyle:
        """Return a character style; one that says nothing for an unknown id."""
        if style_id not in self._characters:
            style = CharacterStyle()
            for element in self._chain(style_id):
                style = style.over(character_properties(child(element, "rPr")))
            self._characters[style_id] = style
        return self._characters[style_id]

    def number_of(self, style_id: str) -> str:
        """Return the list that a numbering style stands for."""
        return value(self._elements.get(style_id), "pPr/numPr/numId")

    def _chain(self, style_id: str) -> list[etree._Element]:
        """Return a style and what it is based on, in this order."""
        chain: list[etree._Element] = []
        while (element := self._elements.get(style_id)) is not None and element not in chain:
            chain.append(element)
            style_id = value(element, "basedOn")
            if len(chain) == _MAX_CHAIN:
                break
        return chain


def _derived(base: ParagraphStyle, element: etree._Element) -> ParagraphStyle:
    """Return a style that is based on another."""
    properties = child(element, "pPr")
    name = value(element, "name").lower()
    outline = value(properties, "outlineLvl")
    is_heading = name.startswith(("heading ", "title", "subtitle")) or base.is_heading
    if outline:
        is_heading = number(outline, _BODY_TEXT) < _BODY_TEXT
    left, first_line = indentation(properties)
    level = value(properties, "numPr/ilvl")
    return replace(
        base,
        is_heading=is_heading,
        is_contents=name.startswith("toc ") or base.is_contents,
        num_id=value(properties, "numPr/numId") or base.num_id,
        level=number(level) if level else base.level,
        left=base.left if left is None else left,
        first_line=base.first_line if first_line is None else first_line,
        character=character_properties(child(element, "rPr")).over(base.character),
    )
