"""Evidence of a delivery: a document's number, a link or a date, by which others can find what was delivered."""

import re
from collections.abc import Iterator
from datetime import date

from domain.reading.arguments.change_target import parse_day
from domain.register.model import Directory

#: A document's number or a date in digits ("ST 7000/24", "2.3.2024", "7000"), or a link. They are written alike in
#: every language.
_NUMBER_OR_LINK = re.compile(r"\d{3}|\d[/.\-–]\d|://|\bwww\.", re.IGNORECASE)
#: Words of a day: "5 March", "2024 m. kovo 5 d.".
_MIN_DAY_WORDS, _MAX_DAY_WORDS = 2, 5


def names_evidence(text: str, *, today: date, directory: Directory) -> bool:
    """Return whether a text has a document's number, a link or a date; "not sure yet" has none."""
    if _NUMBER_OR_LINK.search(text):
        return True
    return any(parse_day(part, today=today, directory=directory) is not None for part in _parts_with_digits(text))


def _parts_with_digits(text: str) -> Iterator[str]:
    """Yield each few words in a row, of which one has a digit."""
    words = text.split()
    for length in range(_MIN_DAY_WORDS, _MAX_DAY_WORDS + 1):
        for start in range(len(words) - length + 1):
            part = " ".join(words[start : start + length])
            if any(character.isdigit() for character in part):
                yield part
