"""Times of day, by which nothing in a register is due: "the minister sees them at 8. What do they owe?"."""

import re

from domain.languages.schema import Concept
from domain.reading.words.lexicon import Lexicon, any_has
from domain.reading.words.lookup import match_text

#: "At", before an hour, in all languages together.
_AT = r"(?:at|um|alle|dalle|a las|a la|às|om|kl\.?|klo|kello|kell|o|ob|u|в|la|ora|orele|plkst\.?|val\.?|fis-|ag)"
#: And before hours and minutes alone: "na 12:00", "à 9h30".
_NEAR = rf"(?:{_AT}|à|vers|na|do|gegen|around|o|u|v|ve|kolem|okolo|oko|près de|hacia|verso)"
_HOUR = r"(?:[01]?\d|2[0-4])"
_UNIT = r"(?:uhr|uur|h|hrs|[ap]m|[ap]\.m\.|óra\w*|ór\w*|hod\w*|godz\w*|часа?|ч\.|val\.|heures?)"
_CLOCK = re.compile(
    rf" ?(?<![\w.])(?:(?:{_NEAR} ?)?{_HOUR}(?::[0-5]\d| ?h ?[0-5]\d)(?: ?{_UNIT})?"
    rf"|{_AT} ?{_HOUR}(?:\.[034][05])? ?{_UNIT}"
    rf"|{_AT} {_HOUR}(?:\.[034][05])?(?=[,;:!?)]|$|\.(?:$| (?P<next>\S+))))(?![\w.:/-]*\d)",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d")
#: "Um 8. Dezember", "u 11. mjesecu": it counts one of these, and no hours.
_COUNTED = (Concept.MONTH, Concept.MONTHS, Concept.DAY, Concept.WEEK, Concept.QUARTER, Concept.MEETING)


def leave_out_clock_times(text: str, lexicon: Lexicon) -> str:
    """Return a text without its times of day; "um 8. Dezember" has none."""
    if not _FIGURE.search(text):
        return text
    kept, end = "", 0
    for found in _CLOCK.finditer(text):
        if found["next"] and any_has(match_text(found["next"], [lexicon]), *_COUNTED):
            continue
        kept, end = kept + text[end : found.start()], found.end()
    return kept + text[end:]
