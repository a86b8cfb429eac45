"""Text for print: on one line, without invisible characters, truncated at a word, with an estimated width."""

import re
import unicodedata

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


#: Letters that are narrower or wider than most in a sans-serif font.
_NARROW, _WIDE = frozenset(" .,;:!|'()[]{}/-iljtfrIíìîïīįļιΙі‘’“”„"), frozenset("WMwm@%—…ЖШЩЮФЫжшщюфмыΩΨΦωψφ□")


def estimate_width(text: str) -> float:
    """Return about how wide a text is on one line, in units of the font size."""
    return sum(
        0.38 if letter in _NARROW else 1.1 if letter in _WIDE else 0.72 if letter.isupper() else 0.6 for letter in text
    )
