"""The text of a cell in any format: one line, without control characters, and not too long."""

import re

#: Excel's limit (https://support.microsoft.com/office/excel-specifications-and-limits); it breaks a longer cell of a
#: CSV file in two, the second of which may begin anywhere. Characters beyond U+FFFF count twice.
MAX_CHARACTERS = 32_767

#: The first characters of formulas, also in their full-width forms.
FORMULA_SIGNS = "=+-@＝＋－＠"

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_FURTHER = re.compile("[\U00010000-\U0010ffff]")


def to_one_line(text: str) -> str:
    """Return a text with spaces for control characters, truncated to the length of a cell."""
    return truncate(_CONTROL.sub(" ", replace_surrogates(text)).strip())


def replace_surrogates(text: str) -> str:
    """Return a text that UTF-8 can encode: a lone surrogate becomes a question mark."""
    return _SURROGATE.sub("?", text)


def truncate(text: str) -> str:
    """Return as much of a text as fits into a cell, with an ellipsis if it is not all."""
    over = len(text) + len(_FURTHER.findall(text)) - MAX_CHARACTERS
    if over <= 0:
        return text
    room, kept = MAX_CHARACTERS - 1, []
    for character in text:
        room -= 2 if character > "\uffff" else 1
        if room < 0:
            break
        kept.append(character)
    return "".join(kept) + "…"


def starts_with_control(text: str) -> bool:
    """Return whether a text starts with a control character, behind which a spreadsheet may find something else."""
    return _CONTROL.match(text) is not None
