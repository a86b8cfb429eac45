"""Threads of questions about the shipped register, with nothing done, and what their last answer lists."""

from datetime import date

from db.register.store import RegisterStore
from domain.questions.model import ReadingContext
from handlers.questions.answer import AnsweredQuestion, read_and_answer
from handlers.questions.conversation import context_of, last_question

TODAY = date(2025, 9, 15)


def ask(store: RegisterStore, code: str, texts: tuple[str, ...], today: date = TODAY) -> AnsweredQuestion:
    """Return the answer to the last text of a thread in a channel of a language."""
    context, answered = ReadingContext(), None
    for text in texts:
        answered = read_and_answer(text, store=store, today=today, hint=code, context=context)
        context = context_of(last_question(answered), None)
    assert answered is not None
    return answered


def refs(answered: AnsweredQuestion) -> set[str]:
    """Return the references in an answer, which there must be."""
    assert answered.answer is not None, answered.statement
    return {*answered.answer.refs}
