"""Formats of automatic numbers: Arabic, Roman, letters, bullets."""

from collections.abc import Callable

from bot.document_readers.symbols import symbol

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
_LATIN = "abcdefghijklmnopqrstuvwxyz"


def format_number(count: int, style: str) -> str:
    """Return a number in a format of WordprocessingML; unknown formats are Arabic, "none" is empty."""
    if style == "none":
        return ""
    formatter = _FORMATS.get(style)
    return formatter(count) if formatter else str(count)


def bullet(text: str, font: str) -> str:
    """Return the sign of a bullet list."""
    if not text:
        return "•"
    if text == "o" and "courier" in font.lower():
        return "◦"
    return "".join(symbol(ord(each), font) for each in text).strip() or "•"


def _roman(count: int) -> str:
    text = ""
    for size, letters in _ROMAN if 0 < count < 4000 else ():
        while count >= size:
            text += letters
            count -= size
    return text or str(count)


def _letters(alphabet: str) -> Callable[[int], str]:
    def lettered(count: int) -> str:
        """Return a, b … z, aa, bb …: the letter is repeated, as word processors do."""
        size = len(alphabet)
        return alphabet[(count - 1) % size] * min((count - 1) // size + 1, 20) if count > 0 else str(count)

    return lettered


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda count: f"{count:02}",
    "lowerRoman": _roman,
    "upperRoman": lambda count: _roman(count).upper(),
    "lowerLetter": _letters(_LATIN),
    "upperLetter": lambda count: _letters(_LATIN)(count).upper(),
    "russianLower": _letters(_RUSSIAN),
    "russianUpper": lambda count: _letters(_RUSSIAN)(count).upper(),
    "numberInDash": lambda count: f"- {count} -",
    "ordinal": lambda count: f"{count}.",
}
