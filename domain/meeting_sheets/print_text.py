"""Text for print: on one line, without invisible characters, truncated at a word, with an estimated width."""

import re
import unicodedata
from math import ceil, inf

#: Unicode categories. Controls and line breaks become spaces. Format characters, surrogates, and characters for private
#: use or not assigned are left out: print would show them as boxes, or let them turn the text around.
_TO_SPACE, _TO_NOTHING = frozenset({"Cc", "Zl", "Zp"}), frozenset({"Cf", "Cs", "Co", "Cn"})
#: Variation selectors, which text fonts do not know.
_VARIATION_SELECTORS = re.compile("[\ufe00-\ufe0f]")


def to_printable(text: str) -> str:
    """Return a text on one line, in composed letters (NFC), without what cannot be printed."""
    kept = []
    for letter in _VARIATION_SELECTORS.sub("", unicodedata.normalize("NFC", text)):
        category = unicodedata.category(letter)
        if category not in _TO_NOTHING:
            kept.append(" " if category in _TO_SPACE else letter)
    return re.sub(" {2,}", " ", "".join(kept)).strip()


def truncate(text: str, limit: int) -> str:
    """Return a text of at most `limit` characters; a longer one ends with "…" after a word if it can."""
    if len(text) <= limit:
        return text
    shortened = text[: limit - 1]
    end = shortened.rfind(" ")
    return shortened[: end if end > limit // 2 else None].rstrip(" ,;:–-") + "…"


#: Letters by their width in DejaVu Sans, in units of the font size; accents add nothing.
_LETTERS = {
    0.29: "IJijlłΙ",
    0.37: " ,./:;|·'‘’()-[]‹›ftι\\",
    0.47: '!r¡"*_`§°–²³¹⁴',
    0.58: "?csz¿“”„FLkvxyĳΓγκλνξςυχεζгзсвтухчь",
    0.77: "&DGHOQUNĐØĦǊΗΘΟΠΦΨΩΝДЛНОПЦИмъ",
    0.83: "#+<=>^w~ωЪю",
    0.97: "%@MWmÆæ—…ΜМФфЖШЩЮжшщ□œŒ№ǅ",
}
_WIDTHS = {letter: width for width, letters in _LETTERS.items() for letter in letters}


def estimate_width(text: str) -> float:
    """Return about how wide a text is on one line, in units of the font size."""
    return sum(
        _WIDTHS.get(unicodedata.normalize("NFD", letter)[0], 0.68 if letter.isupper() else 0.62) for letter in text
    )


def estimate_lines(text: str, width: float) -> int:
    """Return about how many lines of a width a text takes; a word that does not fit is broken."""
    lines, used = 0, inf
    for word in text.split(" "):
        length = estimate_width(word)
        if used + _WIDTHS[" "] + length > width:
            lines, used = lines + max(1, ceil(length / width)), length % width
        else:
            used += _WIDTHS[" "] + length
    return lines
