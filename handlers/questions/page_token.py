"""What the buttons carry that turn the pages of a long answer: the page, and the question that it answers.

What comes back may have been made up, so only what could have been written here is read.
"""

import re
from functools import cache
from hashlib import sha256

from pydantic import TypeAdapter, ValidationError

from domain.questions.model import Question, QuestionType
from domain.register.model import Directory

#: Action ids.
PREVIOUS = "previous_page"
NEXT = "next_page"

#: Characters of a button's value (https://docs.slack.dev/reference/block-kit/block-elements/button-element), with room
#: for the page before the question and the language after it.
_MAX_QUESTION = 1900

#: All of a question but what follows, which alone can be long.
_REST = 400
#: A character of the asker's that JSON cannot have as it is takes so many.
_ESCAPED = 6

#: Nothing in the register is due outside of these years, nor asked about.
_YEARS = range(1900, 2200)

_VALUE = re.compile(r"(0|[1-9]\d{0,4}):(.+)", re.DOTALL)
_KEY = re.compile(r"page:[0-9a-f]{32}")


def value(question: Question, page: int) -> str:
    """A button's value: a page, counted from 0, and its question, or the key that this is kept under."""
    return f"{page}:{key(question) or _written(question)}"


def key(question: Question) -> str | None:
    """What a question is kept under that is too long for a button; None for one that is not."""
    named = sum(len(each) + 3 for each in (*question.refs, *question.owners, *question.addressees))
    if named + _ESCAPED * len(question.topic or "") + _REST <= _MAX_QUESTION:
        return None  # for certain, and nearly every question is answered so
    written = _written(question)
    return f"page:{sha256(written.encode()).hexdigest()[:32]}" if len(written) > _MAX_QUESTION else None


def page_of(value: str) -> tuple[int, str] | None:
    """The page and what stands for its question; None for a value that was not written here."""
    found = _VALUE.fullmatch(value)
    return (int(found[1]), found[2]) if found else None


def is_key(written: str) -> bool:
    """Whether what stands for a question is the key of one that is kept."""
    return _KEY.fullmatch(written) is not None


def question_of(written: str, directory: Directory) -> Question | None:
    """The question that was written so; None where nobody could have asked it of this register."""
    try:
        found = _adapter().validate_json(written, strict=True)
    except ValidationError:
        return None
    return found if _written(found) == written and is_sound(found, directory) else None


def is_sound(question: Question, directory: Directory) -> bool:
    """Whether it names nobody and nothing that the register does not know, and no time that does not exist."""
    when = question.when
    if when is not None:
        years = [when.span.first.year, when.span.last.year, *([when.council.year] if when.council else [])]
        if not all(each in _YEARS for each in years) or (when.council and not 1 <= when.council.month <= 12):
            return False
    return (
        question.ask is not QuestionType.HELP
        and all(each in directory.actors for each in (*question.owners, *question.addressees))
        and (question.section is None or question.section in directory.sections)
        and (question.vehicle is None or question.vehicle in directory.vehicles)
        and (question.as_of is None or question.as_of.year in _YEARS)
    )


def _written(question: Question) -> str:
    """A question as plain values, without what it does not say."""
    return _adapter().dump_json(question, exclude_defaults=True).decode()


@cache
def _adapter() -> TypeAdapter[Question]:
    return TypeAdapter(Question)
