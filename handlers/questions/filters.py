"""What a file is to be about: what fits the filters that are typed after its subcommand, or the whole register."""

from collections.abc import Callable
from dataclasses import replace

from domain.questions.model import NotUnderstood, Question, Reading, StatusFilter
from handlers.questions.answer import AnsweredQuestion, ask_again
from handlers.questions.conversation import QuestionOrigin, converse
from handlers.services.command_call import CommandCall
from handlers.services.services import Services

#: Instalments in a file, and changes; a register of a thousand deliverables has some ten thousand in a decade.
MOST_ROWS = 50_000


def everything(language: str) -> Reading:
    """What no filters are read as: the whole register."""
    return Reading(text="", language=language, question=Question(which=StatusFilter.ALL), told=False)


def asked_for(
    filters: str,
    call: CommandCall,
    services: Services,
    *,
    thread: str | None = None,
    language: str | None = None,
    about: Callable[[Question], Question] = lambda question: question,
    limit: int = MOST_ROWS,
) -> AnsweredQuestion:
    """What the register says to filters, from up to `limit` instalments; no answer where they are not understood.

    It is in `language`, else in the filters' own, else in the asker's. `thread` is a conversation that the filters may
    go on from; `about` makes of a question the one that is answered.
    """
    own = language or services.slack.directory.locale(call.user) or call.language
    reading = everything(own)
    if filters:
        asked = converse(
            filters, services=services, place=QuestionOrigin(user=call.user, channel=call.channel, after=thread)
        )
        if asked.answer is None:
            return asked
        reading = asked.reading if asked.reading.told and language is None else replace(asked.reading, language=own)
    if not isinstance(reading.question, NotUnderstood):
        reading = replace(reading, question=about(reading.question))
    return ask_again(reading, store=services.register.store, today=services.today, limit=limit)
