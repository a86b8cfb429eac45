"""`/schengen sheet`: what is on the table of a Schengen Council, as files to print."""

import re
from dataclasses import replace
from typing import Any

from domain.answers.answer_text import nothing_fits
from domain.answers.question_text import read_as
from domain.errors import UnknownLanguage
from domain.i18n.translator import Translator
from domain.meeting_sheets.agenda import MeetingAgenda, table_for
from domain.meeting_sheets.sheet import MeetingSheet, briefing
from domain.messages import sheets
from domain.questions.model import NotUnderstood, Question, QuestionType, Reading, StatusFilter
from domain.reading.names import find_language
from handlers.blocks.answers import compose_answer
from handlers.blocks.elements import message
from handlers.files.send import FileRequest, send_files
from handlers.questions.answer import ask_again
from handlers.questions.filters import MOST_ROWS, asked_for, everything
from handlers.services.command_call import CommandCall
from handlers.services.services import Services

#: The formats, by the word that asks for one alone; it is also the file's extension.
_FORMATS = {"pdf": "sheet-pdf", "docx": "sheet-docx"}

_LANGUAGE = re.compile(r"\blanguage[:=]\s?(\S+)", re.IGNORECASE)


def send_sheet(call: CommandCall, services: Services) -> dict[str, Any]:
    """`sheet [pdf | docx] [language:el] [FILTERS] [COUNCIL]`: of the next Schengen Council, or of the one named."""
    language, typed = _parse_language(call.arguments)
    forms, rest = _parse_formats(typed)
    asked = asked_for(rest, call, services, language=language)
    question = asked.reading.question
    if asked.answer is None or isinstance(question, NotUnderstood):
        return compose_answer(asked)
    translator = asked.translator
    table = table_for(question, translator.directory, question.as_of or services.today)
    if table is None:
        return message(sheets.no_table(asked.reading, question, translator))
    narrowed = replace(asked.reading, question=_without_time(question))
    told = _build_sheet(narrowed, table, translator, services)
    heard = " · ".join(filter(None, (told.council, _describe_filters(narrowed, translator))))
    if not told.sections:
        return message(f"{heard}\n{nothing_fits(translator)}")
    name = sheets.file_name(translator.directory.note, table.council)
    files = [FileRequest(name=f"{name}.{form}", title=told.title, form=_FORMATS[form], matter=told) for form in forms]
    where = send_files(call, files, sheets.comment(table.council, translator), translator=translator, services=services)
    return message(f"{heard}\n{where}")


def _build_sheet(reading: Reading, table: MeetingAgenda, translator: Translator, services: Services) -> MeetingSheet:
    """The sheet, from whatever the filters find; how they were read is on it, but not which typos were mended."""
    question = reading.question
    if isinstance(question, NotUnderstood):
        raise TypeError("a sheet needs a question")
    every = replace(reading, question=replace(question, which=StatusFilter.ALL))
    answer = ask_again(every, store=services.register.store, today=services.today, limit=MOST_ROWS).answer
    found = [each for line in answer.all_lines for each in line.instalments] if answer else []
    said = _describe_filters(replace(reading, corrections=()), translator)
    return briefing(found, table, translator, at=services.now(), which=question.which, read_as=said)


def _describe_filters(reading: Reading, translator: Translator) -> str:
    """How the filters were read; nothing where there are none."""
    return "" if reading.question == everything(reading.language).question else read_as(reading, translator)


def _parse_formats(typed: str) -> tuple[tuple[str, ...], str]:
    """Which formats are asked for, before everything else or after it, and the rest."""
    words = typed.split()
    for at in (0, -1):
        if words and words[at].casefold() in _FORMATS:
            form = words.pop(at).casefold()
            return (form,), " ".join(words)
    return tuple(_FORMATS), typed


def _parse_language(typed: str) -> tuple[str | None, str]:
    """The language that is asked for, None where none is, and the rest; UnknownLanguage for any other.

    Names of languages alone would be taken for those of countries: "suomi".
    """
    found = _LANGUAGE.search(typed)
    if found is None:
        return None, typed
    code = find_language(found[1])
    if code is None:
        raise UnknownLanguage(typed=found[1])
    return code, _LANGUAGE.sub(" ", typed).strip()


def _without_time(question: Question) -> Question:
    """Whose deliverables and which are meant; of those that are open and done alike, unless one of the two is named."""
    named = question.which if question.which in (StatusFilter.OVERDUE, StatusFilter.DONE) else StatusFilter.ALL
    return replace(question, ask=QuestionType.WHAT, when=None, which=named)
