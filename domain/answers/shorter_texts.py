"""Shorter texts: what a text says without some of the clauses at its beginning or end."""

import re
from collections.abc import Iterator

#: What may end a clause.
_END = re.compile(r"(?<=[?!.;;…])\s+|[,:]\s+|\s+[-–—]+\s+|\s*[()]+[\s?!.]*|\n+")
#: Of a text of more clauses only the first ones are tried: each shorter text takes reading it.
_MAX_CLAUSES = 5
#: Of fewer words hardly anything is a question, and a name alone is none.
_MIN_WORDS = 3


def shorter_texts(text: str) -> Iterator[str]:
    """Yield each run of a text's clauses that is not the whole text, the longest first."""
    clauses = list(_find_clauses(text))
    tried = clauses[:_MAX_CLAUSES]
    spans = [(start, stop) for first, (start, _) in enumerate(tried) for _, stop in tried[first:]]
    parts = {text[start:stop] for start, stop in spans if (start, stop) != (clauses[0][0], clauses[-1][1])}
    yield from sorted((part for part in parts if len(part.split()) >= _MIN_WORDS), key=lambda part: (-len(part), part))


def _find_clauses(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each clause of a text starts and stops."""
    start = 0
    for end in _END.finditer(text):
        if end.start() > start:
            yield start, end.start()
        start = end.end()
    if start < len(text):
        yield start, len(text)
