"""Signs of symbol fonts: arrows and bullets, whose characters mean something only in their font."""

import re

#: Characters of symbol fonts, by the low byte of their code: what they look like in Unicode.
_WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x73: "◆", 0x75: "◆", 0x76: "❖", 0x77: "◆", 0x9F: "•",
    0xA7: "▪", 0xA8: "◻",
    0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xEF: "⇦", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓",
}  # fmt: skip
_SYMBOL = {
    0x2D: "–", 0x2A: "*", 0xA7: "♣", 0xA8: "♦", 0xAB: "↔", 0xAC: "←", 0xAE: "→", 0xB7: "•", 0xBE: "–",
    0xDC: "⇐", 0xDE: "⇒",
}  # fmt: skip

_PRIVATE = re.compile("[\ue000-\uf8ff]")


def symbol(code: int, font: str) -> str:
    """Return a character of a symbol font as Unicode; a bullet if it is not known."""
    if not (0xE000 <= code <= 0xF8FF or _is_symbol_font(font)):
        return chr(code) if 0x20 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
    low = code & 0xFF
    name = font.lower().rpartition("+")[2]
    table = _WINGDINGS if "wingdings" in name else _SYMBOL if name.startswith("symbol") else _SYMBOL | _WINGDINGS
    return table.get(low, "•")


def readable(text: str, font: str) -> str:
    """Return a text with the characters of symbol fonts as Unicode."""
    return _PRIVATE.sub(lambda match: symbol(ord(match[0]), font) or "•", text)


def _is_symbol_font(font: str) -> bool:
    return font.lower().startswith(("wingdings", "symbol", "webdings"))
