"""Answering a text: read it, find what fits, decide what to say and say it; every surface asks here."""

from dataclasses import dataclass, replace
from datetime import date

from db.register.store import MOST, Snapshot, Store
from domain.answers.answer import Answer, answer, no_council
from domain.answers.answer_text import Worded, word
from domain.answers.not_understood_text import misread
from domain.answers.question_text import read_as
from domain.i18n.translator import Speech
from domain.messages.commands import help_text
from domain.questions.model import Ask, Context, Misread, Question, Reading, Why
from domain.reading.read import read


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """A text, and what the bot says to it."""

    reading: Reading
    speech: Speech
    #: How it was read, or as much of it as was understood.
    read_as: str
    text: str
    #: None where it was not understood, or help was asked for.
    answer: Answer | None = None
    worded: Worded | None = None

    @property
    def understood(self) -> bool:
        """Whether it was."""
        return not isinstance(self.reading.question, Misread)


def ask(text: str, *, store: Store, today: date, hint: str = "en", context: Context | None = None) -> Asked:
    """Answer a text in its own language, or in `hint` where it does not tell; `context` is what it may go on from."""
    with store.snapshot() as register:
        directory = register.directory
        reading = read(
            text,
            today=today,
            directory=directory,
            references=register.references,
            topics=register.topics,
            hint=hint,
            context=context,
        )
        return _answered(reading, register, today=today)


def ask_again(reading: Reading, *, store: Store, today: date, limit: int = MOST) -> Asked:
    """Answer what was read before, as of now, from up to `limit` instalments."""
    with store.snapshot() as register:
        return _answered(reading, register, today=today, limit=limit)


def _answered(reading: Reading, register: Snapshot, *, today: date, limit: int = MOST) -> Asked:
    """What the register says to what was read."""
    directory = register.directory
    speech, question = Speech(reading.language, directory), _recorded(reading.question, register)
    if isinstance(question, Misread):
        return _not_understood(reading, question, speech)
    if question.ask is Ask.HELP:
        return Asked(reading=reading, speech=speech, read_as="", text=help_text(speech))
    found = register.find(question, today=today, limit=limit)
    decided = answer(question, found, directory=directory, today=question.as_of or today)
    missing = no_council(decided, directory=directory)
    if missing is not None:
        return _not_understood(reading, missing, speech)
    worded = word(decided, reading, speech)
    return Asked(
        reading=reading, speech=speech, read_as=worded.read_as, text=worded.text, answer=decided, worded=worded
    )


def _not_understood(reading: Reading, problem: Misread, speech: Speech) -> Asked:
    """What is said where there is no answer."""
    reading = replace(reading, question=problem)
    said = misread(reading, problem, speech)
    return Asked(reading=reading, speech=speech, read_as=read_as(reading, speech), text=said)


def _recorded(question: Question | Misread, register: Snapshot) -> Question | Misread:
    """A question about a past day, unless the record does not go back to it."""
    if isinstance(question, Misread) or question.as_of is None:
        return question
    since = register.since()
    return question if question.as_of >= since else Misread(why=Why.HISTORY, words=str(since), partly=question)
