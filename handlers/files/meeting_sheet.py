"""`/schengen sheet`: what is on the table of a Schengen Council, as files to print."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, assert_never

from msgspec import Struct
from msgspec.structs import replace

from db.register.store import RegisterStore
from domain.answers.headline import nothing_fits
from domain.answers.question_text import reading_text
from domain.errors import UnknownLanguage
from domain.i18n.translator import Translator
from domain.meeting_sheets import sentences
from domain.meeting_sheets.agenda import agenda_for
from domain.meeting_sheets.sheet import MeetingSheet, make_sheet
from domain.questions.model import NotUnderstood, Question, QuestionType, Reading, StatusFilter
from domain.reading.arguments.names import find_language
from domain.register.model import Milestone
from handlers.blocks.answers import compose_answer
from handlers.blocks.elements import message
from handlers.files.send import FileRequest, send_files
from handlers.questions.answer import AnsweredQuestion, answer_reading
from handlers.questions.filters import MAX_ROWS, answer_filters, whole_register_reading
from handlers.services.command_call import CommandCall
from handlers.services.services import Services

#: File formats by extension, which is also the word that asks for one alone.
FORMATS = {"pdf": "sheet-pdf", "docx": "sheet-docx"}

_LANGUAGE = re.compile(r"\blanguage[:=]\s?(\S+)", re.IGNORECASE)


class BuiltSheet(Struct, frozen=True, kw_only=True):
    """A sheet, its Schengen Council, and how that and the filters were read."""

    sheet: MeetingSheet
    council: Milestone
    read_as: str


def send_sheet(call: CommandCall, services: Services) -> dict[str, Any]:
    """`sheet [pdf | docx] [language:el] [FILTERS] [COUNCIL]`: the sheet of the next Council, or of a named one."""
    language, rest = _parse_language(call.raw_arguments)
    extensions, filters = parse_formats(rest)
    answered = answer_filters(filters, call, services, language=language)
    return send_built_sheet(call, answered, extensions, services)


def send_built_sheet(
    call: CommandCall, answered: AnsweredQuestion, extensions: Sequence[str], services: Services
) -> dict[str, Any]:
    """Send the sheet that an answered question asks for; return the sentence about it, or the answer if it has none."""
    if answered.answer is None:
        return compose_answer(answered)
    built = build_sheet(answered, store=services.register.store, today=services.today, at=services.now())
    if isinstance(built, str):
        return message(built)
    translator, sheet = answered.translator, built.sheet
    name = sentences.file_name(sheet.note_number, sheet.marking, built.council)
    files = [
        FileRequest(name=f"{name}.{extension}", title=sheet.title, file_format=FORMATS[extension], content=sheet)
        for extension in extensions
    ]
    comment = sentences.file_comment(built.council, sheet.source, translator)
    sentence = send_files(call, files, comment, translator=translator, services=services)
    return message(f"{built.read_as}\n{sentence}")


def build_sheet(answered: AnsweredQuestion, *, store: RegisterStore, today: date, at: datetime) -> BuiltSheet | str:
    """Return the sheet that filters ask for, or why there is none.

    It says how the filters were read, but not which typos were corrected.
    """
    question, translator = answered.reading.question, answered.translator
    if isinstance(question, NotUnderstood):
        return answered.text
    agenda = agenda_for(question, translator.directory, question.as_of or today)
    if agenda is None:
        return sentences.no_sheet_message(answered.reading, question, translator)
    timeless = _without_time(question)
    reading = replace(answered.reading, question=timeless)
    every_status = replace(reading, question=replace(timeless, which=StatusFilter.ALL))
    answer = answer_reading(every_status, store=store, today=today, limit=MAX_ROWS).answer
    instalments = [instalment for line in answer.all_lines for instalment in line.instalments] if answer else []
    filters = _filters_text(replace(reading, corrections=()), translator)
    sheet = make_sheet(instalments, agenda, translator, at=at, which=timeless.which, read_as=filters)
    read_as = " · ".join(filter(None, (sheet.council, _filters_text(reading, translator))))
    if not sheet.sections:
        return f"{read_as}\n{nothing_fits(translator, timeless.note)}"
    return BuiltSheet(sheet=sheet, council=agenda.council, read_as=read_as)


def _filters_text(reading: Reading, translator: Translator) -> str:
    """Return how the filters were read; empty if there are none."""
    is_whole_register = reading.question == whole_register_reading(reading.language).question
    return "" if is_whole_register else reading_text(reading, translator)


def parse_formats(text: str) -> tuple[tuple[str, ...], str]:
    """Return the extensions that are asked for, as the first or last word, and the rest; all if none is."""
    words = text.split()
    for position in (0, -1):
        if words and words[position].casefold() in FORMATS:
            extension = words.pop(position).casefold()
            return (extension,), " ".join(words)
    return tuple(FORMATS), text


def _parse_language(text: str) -> tuple[str | None, str]:
    """Return the language that is asked for, None if none is, and the rest; UnknownLanguage if it is not known.

    It needs `language:` before it: names of languages alone are read as those of countries ("suomi").
    """
    match = _LANGUAGE.search(text)
    if match is None:
        return None, text
    code = find_language(match[1])
    if code is None:
        raise UnknownLanguage(typed=match[1])
    return code, _LANGUAGE.sub(" ", text).strip()


def _without_time(question: Question) -> Question:
    """Return a question about the same deliverables at any time; open ones include those that are done."""
    status: StatusFilter
    match question.which:
        case StatusFilter.OPEN | StatusFilter.ALL:
            status = StatusFilter.ALL
        case (
            StatusFilter.OVERDUE
            | StatusFilter.DONE
            | StatusFilter.LATE
            | StatusFilter.ON_TIME
            | StatusFilter.EARLY
            | StatusFilter.HELD
            | StatusFilter.REPORTED
            | StatusFilter.WORD_LEFT
        ):
            status = question.which
        case _:
            assert_never(question.which)
    return replace(question, ask=QuestionType.WHAT, when=None, which=status)
