"""Names of WordprocessingML, and how its properties are read."""

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

#: Twentieths of a point: an indentation step where none is given, and the distance of tabulators.
STEP = 567
TAB = 720


def attribute(element: etree._Element | None, name: str, default: str = "") -> str:
    """Return an attribute of an element that may be missing."""
    return default if element is None else element.get(W + name, default)


def value(element: etree._Element | None, path: str, default: str = "") -> str:
    """Return the `w:val` of a child, found by the names on the way to it: "pPr/numPr/ilvl"."""
    return attribute(child(element, path), "val", default)


def child(element: etree._Element | None, path: str) -> etree._Element | None:
    """Return a child by the names on the way to it."""
    for name in path.split("/"):
        if element is None:
            return None
        element = element.find(W + name)
    return element


def number(text: str, default: int = 0) -> int:
    """Return a whole number as XML has it; the default if it is none, or absurd."""
    try:
        parsed = int(float(text))
    except (ValueError, OverflowError):
        return default
    return parsed if abs(parsed) < 100_000 else default


def is_on(properties: etree._Element | None, name: str) -> bool | None:
    """Return whether a property such as bold is on or off; None if it is not said."""
    element = child(properties, name)
    return None if element is None else attribute(element, "val", "1") not in {"0", "false", "off"}


def indentation(properties: etree._Element | None) -> tuple[int | None, int | None]:
    """Return the left indent of paragraph properties, and that of the first line against it; None where not said."""
    element = child(properties, "ind")
    if element is None:
        return None, None
    left = attribute(element, "start") or attribute(element, "left")
    hanging, first = attribute(element, "hanging"), attribute(element, "firstLine")
    first_line = -number(hanging) if hanging else number(first) if first else None
    return (number(left) if left else None), first_line
