"""What may stand in a cell, whichever the format: one line, without control characters and not too long."""

import re

#: Excel's limit (https://support.microsoft.com/office/excel-specifications-and-limits); it breaks longer cells of a CSV
#: file in two, the second of which begins anywhere. Characters beyond U+FFFF count twice.
MOST = 32_767

#: Signs that a formula begins with, also in their wide forms.
SIGNS = "=+-@＝＋－＠"

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_FURTHER = re.compile("[\U00010000-\U0010ffff]")


def one_line(text: str) -> str:
    """A text without control characters, which are spaces then, and no longer than a cell may be."""
    return cut(_CONTROL.sub(" ", whole(text)).strip())


def whole(text: str) -> str:
    """All of a text, as UTF-8 has it: half of a character is a question mark."""
    return _SURROGATE.sub("?", text)


def cut(text: str) -> str:
    """As much of a text as has room in a cell, with an ellipsis where that is not all."""
    over = len(text) + len(_FURTHER.findall(text)) - MOST
    if over <= 0:
        return text
    room, kept = MOST - 1, []
    for character in text:
        room -= 2 if character > "\uffff" else 1
        if room < 0:
            break
        kept.append(character)
    return "".join(kept) + "…"


def begins_hidden(text: str) -> bool:
    """Whether a text begins with a control character, behind which a spreadsheet may find something else."""
    return _CONTROL.match(text) is not None
