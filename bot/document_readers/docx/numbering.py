"""Automatic numbers: levels, formats, restarts and overrides of `numbering.xml`, counted paragraph by paragraph."""

import re

from lxml import etree
from msgspec import Struct

from bot.document_readers.docx.number_formats import bullet, format_number
from bot.document_readers.docx.styles import Styles
from bot.document_readers.docx.words import W, attribute, child, indentation, number, value

_PLACE = re.compile(r"%([1-9])")
_MAX_LEVEL = 8


class Level(Struct, frozen=True, kw_only=True):
    """A level of a list: how it is counted and printed."""

    start: int
    style: str
    #: With "%1" where the count of the first level stands.
    text: str
    font: str
    #: The level, counted from 1, after which it starts anew; 0 is never, None after every higher one.
    restart: int | None
    is_legal: bool
    left: int | None
    first_line: int | None


class Numbering:
    """The lists of a document and their counts so far."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract = {
            attribute(each, "abstractNumId"): each for each in ([] if root is None else root.findall(W + "abstractNum"))
        }
        self._nums = {attribute(each, "numId"): each for each in ([] if root is None else root.findall(W + "num"))}
        self._levels: dict[tuple[str, int], Level | None] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._used: set[str] = set()

    def level(self, num_id: str, level: int) -> Level | None:
        """Return a level of a list; None if the document does not define it."""
        key = num_id, min(level, _MAX_LEVEL)
        if key not in self._levels:
            self._levels[key] = self._define(*key)
        return self._levels[key]

    def level_of_style(self, num_id: str, style_id: str) -> int:
        """Return the level that a list keeps for a paragraph style."""
        for each in () if (list_ := self._list(num_id)) is None else list_.findall(W + "lvl"):
            if value(each, "pStyle") == style_id:
                return number(attribute(each, "ilvl"))
        return 0

    def count(self, num_id: str, level: int) -> str:
        """Count one more paragraph of a list and return its number as printed; "" if it has none."""
        level = min(level, _MAX_LEVEL)
        definition = self.level(num_id, level)
        if definition is None:
            return ""
        counts = self._counts.setdefault(self._list_id(num_id), {})
        if num_id not in self._used:
            self._used.add(num_id)
            for each in self._overridden(num_id):
                counts.pop(each, None)
        counts[level] = counts[level] + 1 if level in counts else definition.start
        for deeper in [each for each in counts if each > level]:
            restart = (self.level(num_id, deeper) or definition).restart
            if restart is None or level < restart:
                del counts[deeper]
        return self._print(num_id, definition, counts)

    def _print(self, num_id: str, definition: Level, counts: dict[int, int]) -> str:
        if definition.style == "bullet":
            return bullet(definition.text, definition.font)

        def place(match: re.Match[str]) -> str:
            level = int(match[1]) - 1
            other = self.level(num_id, level) or definition
            style = "decimal" if definition.is_legal and other.style != "none" else other.style
            return format_number(counts.get(level, other.start), style)

        return _PLACE.sub(place, definition.text).strip()

    def _overridden(self, num_id: str) -> list[int]:
        """Return the levels that a list starts anew."""
        return [
            number(attribute(each, "ilvl"))
            for each in self._nums[num_id].findall(W + "lvlOverride")
            if child(each, "startOverride") is not None
        ]

    def _list_id(self, num_id: str) -> str:
        return value(self._nums.get(num_id), "abstractNumId")

    def _list(self, num_id: str) -> etree._Element | None:
        """Return the definition of a list, also where it is one of a numbering style."""
        definition = self._abstract.get(self._list_id(num_id))
        linked = value(definition, "numStyleLink")
        if linked:
            definition = self._abstract.get(self._list_id(self._styles.number_of(linked)), definition)
        return definition

    def _define(self, num_id: str, level: int) -> Level | None:
        found = _of_level(self._list(num_id), "lvl", level)
        override = _of_level(self._nums.get(num_id), "lvlOverride", level)
        if (own := child(override, "lvl")) is not None:
            found = own
        if found is None:
            return None
        restart = value(found, "lvlRestart")
        left, first_line = indentation(child(found, "pPr"))
        fonts = child(found, "rPr/rFonts")
        return Level(
            start=number(value(override, "startOverride") or value(found, "start", "1"), 1),
            style=value(found, "numFmt", "decimal"),
            text=value(found, "lvlText"),
            font=attribute(fonts, "ascii") or attribute(fonts, "hAnsi"),
            restart=number(restart) if restart else None,
            is_legal=child(found, "isLgl") is not None,
            left=left,
            first_line=first_line,
        )


def _of_level(parent: etree._Element | None, name: str, level: int) -> etree._Element | None:
    """Return the child that is about a level."""
    for each in () if parent is None else parent.findall(W + name):
        if number(attribute(each, "ilvl")) == level:
            return each
    return None
