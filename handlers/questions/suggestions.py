"""Suggested questions in place of a text that was not understood, each with what it finds in the register."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from msgspec import Struct

from db.register.store import RegisterStore, Snapshot
from domain.answers.alternatives import Alternative, find_alternatives
from domain.answers.answer import build_answer
from domain.i18n.translator import Translator
from domain.questions.model import OTHER_REQUESTS, NotUnderstood, Question, Reading
from domain.reading.read import read


class SuggestedQuestion(Struct, frozen=True, kw_only=True):
    """A question that could have been meant: its words, alone and with a title, and the deliverables that it finds."""

    text: str
    label: str
    refs: tuple[str, ...]
    #: What it asks, if it was made of the text.
    question: Question | None = None


def find_suggestions(
    reading: Reading, translator: Translator, *, store: RegisterStore, today: date
) -> tuple[SuggestedQuestion, ...]:
    """Return what a text that was not understood could mean, best first."""
    with store.snapshot() as register:
        alternatives = find_alternatives(
            reading,
            topics=register.topics(),
            today=today,
            translator=translator,
            read=make_reader(register, translator.language, today),
            find=lambda question: find_refs(question, register, today),
        )
        return tuple(_suggest(alternative, register, today) for alternative in alternatives)


def read_suggestions(
    texts: Sequence[str], translator: Translator, store: RegisterStore, *, today: date
) -> tuple[SuggestedQuestion, ...]:
    """Return questions as they are typed, each with what it finds; one that is not understood finds nothing."""
    with store.snapshot() as register:
        read_here = make_reader(register, translator.language, today)
        return tuple(_read_suggestion(text, read_here(text).question, register, today) for text in texts)


def make_reader(register: Snapshot, hint: str, today: date) -> Callable[..., Reading]:
    """Return what reads a text, in the language of `hint` if it does not tell its own."""
    return partial(
        read,
        today=today,
        directory=register.directory,
        references=register.references,
        topics=register.topics,
        due_dates=partial(register.due_dates, today=today),
        find_refs=partial(find_refs, register=register, today=today),
        hint=hint,
    )


def _read_suggestion(
    text: str, question: Question | NotUnderstood, register: Snapshot, today: date
) -> SuggestedQuestion:
    if isinstance(question, NotUnderstood) or question.ask in OTHER_REQUESTS:
        return SuggestedQuestion(text=text, label=text, refs=())
    return _suggest(Alternative(text=text, label=text, question=question), register, today)


def _suggest(alternative: Alternative, register: Snapshot, today: date) -> SuggestedQuestion:
    refs = find_refs(alternative.question, register, today)
    question = None if alternative.is_general else alternative.question
    return SuggestedQuestion(text=alternative.text, label=alternative.label, refs=refs, question=question)


def find_refs(question: Question, register: Snapshot, today: date) -> tuple[str, ...]:
    """Return the references of the deliverables that the answer to a question lists."""
    answer = build_answer(question, register.find(question, today=today), directory=register.directory, today=today)
    return answer.refs
