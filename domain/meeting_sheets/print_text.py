"""Making texts fit for paper: on one line, with nothing that cannot be seen, and cut at a word."""

import re
import unicodedata

#: Controls and what breaks a line become spaces. What directs or joins letters, is for private use or stands for
#: nothing is left out: paper would show it as a box, or let it turn the text around.
_SPACES, _NOTHING = frozenset({"Cc", "Zl", "Zp"}), frozenset({"Cf", "Cs", "Co", "Cn"})
#: Which picture of a sign to take, which fonts for text do not know.
_VARIANTS = re.compile("[\ufe00-\ufe0f]")


def printable(text: str) -> str:
    """A text on one line, in composed letters, of what can be printed."""
    kept = []
    for letter in _VARIANTS.sub("", unicodedata.normalize("NFC", text)):
        category = unicodedata.category(letter)
        if category not in _NOTHING:
            kept.append(" " if category in _SPACES else letter)
    return re.sub(" {2,}", " ", "".join(kept)).strip()


def cut(text: str, limit: int) -> str:
    """A text of at most `limit` letters: what is longer ends after a word, or within a very long one, with "…"."""
    if len(text) <= limit:
        return text
    short = text[: limit - 1]
    end = short.rfind(" ")
    return short[: end if end > limit // 2 else None].rstrip(" ,;:–-") + "…"


#: About how wide letters are in a font without serifs, in shares of its size.
_NARROW, _BROAD = frozenset(" .,;:!|'()[]{}/-iljtfrIíìîïīįļιΙі‘’“”„"), frozenset("WMwm@%—…ЖШЩЮФЫжшщюфмыΩΨΦωψφ□")


def width(text: str) -> float:
    """About how wide a text is on one line, in shares of the size of its letters."""
    return sum(0.38 if each in _NARROW else 1.1 if each in _BROAD else 0.72 if each.isupper() else 0.6 for each in text)
