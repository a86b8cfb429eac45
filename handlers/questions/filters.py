"""Filters of a file: read what is typed after its subcommand, and answer it, or the whole register without filters."""

from collections.abc import Callable

from msgspec.structs import replace

from domain.questions.model import NotUnderstood, Question, Reading, RefusalReason, StatusFilter
from handlers.questions.answer import AnsweredQuestion, answer_reading
from handlers.questions.conversation import QuestionOrigin, answer_in_conversation
from handlers.services.command_call import CommandCall
from handlers.services.services import Services

#: Instalments in a file, and changes; a register of a thousand deliverables has some ten thousand in a decade.
MAX_ROWS = 50_000


def whole_register_reading(language: str) -> Reading:
    """Return the reading of empty filters: the whole register."""
    return Reading(text="", language=language, question=Question(which=StatusFilter.ALL), is_language_certain=False)


def refuse_unsaid(answered: AnsweredQuestion) -> NotUnderstood | None:
    """Return a refusal of filters of which words were left out, or that are about nobody's own body; else None.

    A file outlives the message that would say so.
    """
    if answered.answer is None:
        return None
    if answered.is_for_everyone:
        return NotUnderstood(reason=RefusalReason.OWN_BODY)
    unsaid = (*answered.reading.also_asked, *answered.reading.left_out)
    if not unsaid:
        return None
    words = ", ".join(unsaid)
    return NotUnderstood(reason=RefusalReason.WORDS, words=words, partial=answered.answer.question)


def answer_filters(
    filters: str,
    call: CommandCall,
    services: Services,
    *,
    thread: str | None = None,
    language: str | None = None,
    narrow: Callable[[Question], Question] = lambda question: question,
    limit: int = MAX_ROWS,
) -> AnsweredQuestion:
    """Answer filters with up to `limit` instalments; there is no answer if they are not understood.

    It is in `language`, else in the filters' own, else in the asker's. `thread` is the key of a conversation that the
    filters may follow up; `narrow` returns the question to answer in place of the one that was read.
    """
    own_language = language or services.slack.directory.locale(call.user) or call.language
    reading = whole_register_reading(own_language)
    if filters:
        origin = QuestionOrigin(user=call.user, channel=call.channel, previous_key=thread)
        answered = answer_in_conversation(filters, services=services, origin=origin)
        if answered.answer is None:
            return answered
        refusal = refuse_unsaid(answered)
        if refusal is not None:
            reading = replace(answered.reading, question=refusal)
            return answer_reading(reading, store=services.register.store, today=services.today)
        keeps_language = answered.reading.is_language_certain and language is None
        reading = answered.reading if keeps_language else replace(answered.reading, language=own_language)
    if not isinstance(reading.question, NotUnderstood):
        reading = replace(reading, question=narrow(reading.question))
    return answer_reading(reading, store=services.register.store, today=services.today, limit=limit)
