"""`/schengen export`: what fits a question as a file."""

from dataclasses import replace
from typing import Any

from domain import exporting
from domain.questions import Question, Reading, Which
from handlers.asking import Asked, ask_again
from handlers.blocks import message, reply
from handlers.calls import Call
from handlers.conversing import Place, converse
from handlers.desk import Desk
from handlers.handing import Document, hand_over

#: Instalments in a file; a register of a thousand deliverables has some ten thousand in a decade.
MOST_ROWS = 50_000


def export(call: Call, desk: Desk) -> dict[str, Any]:
    """`export [FILTERS]`: a file of what fits, or of the whole register, and where it is."""
    asked = _asked(call, desk)
    if asked.answer is None or not asked.answer.all_lines:
        return reply(asked)
    found = exporting.sheet(asked.answer, asked.speech)
    file = Document(
        name=f"{exporting.file_name(asked.speech.directory.note, desk.today)}.csv",
        title=exporting.title(asked.speech),
        form="csv",
        matter=found,
    )
    comment = exporting.comment(found, asked.answer, asked.speech)
    where = hand_over(call, [file], comment, speech=asked.speech, desk=desk)
    return message(f"{asked.read_as}\n{where}")


def _asked(call: Call, desk: Desk) -> Asked:
    """What is to be in the file, in the language of the filters or, where they tell none, the asker's own."""
    language = desk.workspace.locale(call.user) or call.language
    reading = Reading(text="", language=language, question=Question(which=Which.ALL))
    if call.rest:
        asked = converse(call.rest, desk=desk, place=Place(user=call.user, channel=call.channel))
        if asked.answer is None:
            return asked
        reading = asked.reading if asked.reading.told else replace(asked.reading, language=language)
    return ask_again(reading, store=desk.store, today=desk.today, limit=MOST_ROWS)
