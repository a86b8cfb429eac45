"""Encode and validate the value of a paging button: the page number and the question.

A value that comes back may be forged, so only what this module could have written is decoded.
"""

import re
from hashlib import sha256

import msgspec

from domain.questions.model import OTHER_REQUESTS, DueFilter, Question
from domain.register.model import Directory

#: Action ids.
PREVIOUS_PAGE = "previous_page"
NEXT_PAGE = "next_page"

#: Characters of an encoded question: of the 2,000 that a button's value may have
#: (https://docs.slack.dev/reference/block-kit/block-elements/button-element) the rest is for the page before it and for
#: the language after it.
_MAX_QUESTION_CHARS = 1900

#: Characters of everything in a question but its names, its topic and its further times, which alone can be long.
_FIXED_CHARS = 600
#: Characters of one of several times.
_TIME_CHARS = 130
#: Characters that JSON takes for one character that it has to escape.
_ESCAPED_CHARS = 6

#: Nothing in the register is due outside these years, nor asked about.
_YEARS = range(1900, 2200)

_TOKEN = re.compile(r"(0|[1-9]\d{0,4}):(.+)", re.DOTALL)
_STORED_KEY = re.compile(r"page:[0-9a-f]{32}")


def encode_token(question: Question, page: int) -> str:
    """Return a button's value: a page, counted from 0, and its question, or the key under which that is stored."""
    return f"{page}:{stored_question_key(question) or _encode_question(question)}"


def stored_question_key(question: Question) -> str | None:
    """Return the key under which a question is stored that is too long for a button; None for a shorter one."""
    names_chars = sum(len(name) + 3 for name in (*question.refs, *question.without.refs, *_actors(question)))
    times_chars = _TIME_CHARS * len(question.when.one_of) if question.when else 0
    topic_chars = _ESCAPED_CHARS * len(question.topic or "")
    if names_chars + times_chars + topic_chars + _FIXED_CHARS <= _MAX_QUESTION_CHARS:
        return None  # an upper bound that settles nearly every question without encoding it
    encoded = _encode_question(question)
    if len(encoded) <= _MAX_QUESTION_CHARS:
        return None
    return f"page:{sha256(encoded.encode()).hexdigest()[:32]}"


def decode_token(value: str) -> tuple[int, str] | None:
    """Return the page, and the encoded question or its key; None for a value that was not written here."""
    match = _TOKEN.fullmatch(value)
    return (int(match[1]), match[2]) if match else None


def is_stored_question_key(encoded: str) -> bool:
    """Return whether the part of a token after the page is the key of a stored question."""
    return _STORED_KEY.fullmatch(encoded) is not None


def decode_question(encoded: str, directory: Directory) -> Question | None:
    """Return an encoded question; None if it could not have been asked of this register."""
    try:
        question = msgspec.json.decode(encoded, type=Question)
    except msgspec.DecodeError:
        return None
    return question if _encode_question(question) == encoded and is_valid_question(question, directory) else None


def is_valid_question(question: Question, directory: Directory) -> bool:
    """Return whether a question names only what the register has, and only times that exist."""
    when, without = question.when, question.without
    times = () if when is None else (when, *when.one_of)
    return (
        question.ask not in OTHER_REQUESTS
        and all(map(_exists, times))
        and not any(time.one_of for time in times[1:])
        and all(slug in directory.actors for slug in _actors(question))
        and {question.section, without.section} <= {None, *directory.local_sections}
        and (question.note is None or directory.find_note(question.note) is not None)
        and {question.vehicle, without.vehicle} <= {None, *directory.vehicles}
        and (question.as_of is None or question.as_of.year in _YEARS)
    )


def _exists(time: DueFilter) -> bool:
    """Return whether a time is in the years that there are."""
    months = [time.council.month] if time.council else []
    years = (time.span.first.year, time.span.last.year, *(month.year for month in months))
    return all(year in _YEARS for year in years) and all(1 <= month.month <= 12 for month in months)


def _actors(question: Question) -> tuple[str, ...]:
    """Return the slugs of all actors that a question names."""
    without = question.without
    return (*question.owners, *question.addressees, *without.owners, *without.addressees)


def _encode_question(question: Question) -> str:
    """Return a question as JSON without the fields that have their default."""
    values = msgspec.to_builtins(question)
    if values.get("without") == {}:
        del values["without"]
    return msgspec.json.encode(values).decode()
