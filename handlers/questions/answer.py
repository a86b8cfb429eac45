"""Answering a text: read it, find what fits, decide what to say and say it; every surface asks here."""

from dataclasses import dataclass, replace
from datetime import date

from db.register.store import MOST, RegisterStore, Snapshot
from domain.answers.answer import Answer, answer, no_council
from domain.answers.answer_text import WordedAnswer, word
from domain.answers.not_understood_text import misread
from domain.answers.question_text import read_as
from domain.i18n.translator import Translator
from domain.messages.commands import help_text
from domain.questions.model import Context, NotUnderstood, Question, QuestionType, Reading, RefusalReason
from domain.reading.read import read


@dataclass(frozen=True, kw_only=True, slots=True)
class AnsweredQuestion:
    """A text, and what the bot says to it."""

    reading: Reading
    translator: Translator
    #: How it was read, or as much of it as was understood.
    read_as: str
    text: str
    #: None where it was not understood, or help was asked for.
    answer: Answer | None = None
    worded: WordedAnswer | None = None

    @property
    def understood(self) -> bool:
        """Whether it was."""
        return not isinstance(self.reading.question, NotUnderstood)


def ask(
    text: str, *, store: RegisterStore, today: date, hint: str = "en", context: Context | None = None
) -> AnsweredQuestion:
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


def ask_again(reading: Reading, *, store: RegisterStore, today: date, limit: int = MOST) -> AnsweredQuestion:
    """Answer what was read before, as of now, from up to `limit` instalments."""
    with store.snapshot() as register:
        return _answered(reading, register, today=today, limit=limit)


def _answered(reading: Reading, register: Snapshot, *, today: date, limit: int = MOST) -> AnsweredQuestion:
    """What the register says to what was read."""
    directory = register.directory
    translator, question = Translator(reading.language, directory), _recorded(reading.question, register)
    if isinstance(question, NotUnderstood):
        return _not_understood(reading, question, translator)
    if question.ask is QuestionType.HELP:
        return AnsweredQuestion(reading=reading, translator=translator, read_as="", text=help_text(translator))
    found = register.find(question, today=today, limit=limit)
    decided = answer(question, found, directory=directory, today=question.as_of or today)
    missing = no_council(decided, directory=directory)
    if missing is not None:
        return _not_understood(reading, missing, translator)
    worded = word(decided, reading, translator)
    return AnsweredQuestion(
        reading=reading, translator=translator, read_as=worded.read_as, text=worded.text, answer=decided, worded=worded
    )


def _not_understood(reading: Reading, problem: NotUnderstood, translator: Translator) -> AnsweredQuestion:
    """What is said where there is no answer."""
    reading = replace(reading, question=problem)
    said = misread(reading, problem, translator)
    return AnsweredQuestion(reading=reading, translator=translator, read_as=read_as(reading, translator), text=said)


def _recorded(question: Question | NotUnderstood, register: Snapshot) -> Question | NotUnderstood:
    """A question about a past day, unless the record does not go back to it."""
    if isinstance(question, NotUnderstood) or question.as_of is None:
        return question
    since = register.since()
    return (
        question
        if question.as_of >= since
        else NotUnderstood(why=RefusalReason.HISTORY, words=str(since), partly=question)
    )
