"""Files of settings, such as `.env`: each line is read, or is an error with its number."""

import re
from collections.abc import Iterator, Mapping
from io import StringIO
from pathlib import Path

from dotenv import dotenv_values
from dotenv.parser import Binding, parse_stream

from bot.settings.errors import BadSettings, SettingError

#: Control characters except the tab, between the parts of lists.
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f]")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")


def read_env_file(path: Path) -> Mapping[str, str | None]:
    """Return the variables of a file, none if there is no such file; raise BadSettings for lines that cannot be read.

    A line that is skipped would leave a setting at its default: another database, without a word.
    """
    if path.is_dir() or not path.exists():
        return {}
    try:
        text = path.read_text(encoding="utf-8-sig")  # Windows begins files with a mark, which is no part of a name
    except UnicodeDecodeError as error:
        problem = SettingError(variable=str(path), problem="it is not UTF-8", remedy="save it as UTF-8")
        raise BadSettings((problem,)) from error
    if errors := tuple(_find_errors(path, text)):
        raise BadSettings(errors)
    return dotenv_values(stream=StringIO(text))


def _find_errors(path: Path, text: str) -> Iterator[SettingError]:
    for binding in parse_stream(StringIO(text)):
        if problem := _find_problem(binding):
            line = binding.original.line + _count_blank_lines(binding)
            # What is in the line is not shown: it may be a secret.
            yield SettingError(
                variable=f"{path}, line {line}",
                problem=problem,
                remedy="write NAME=value, or NAME='value' with both quotes in that line",
            )


def _find_problem(binding: Binding) -> str | None:
    if binding.error:
        return "it cannot be read"
    if binding.key is None:  # a comment, or nothing
        return None
    if not _NAME.fullmatch(binding.key):
        return "it does not begin with the name of a variable"
    if binding.value is None:
        return "there is no = in it"
    if "\n" in binding.original.string.strip():
        # No setting has several lines: the next quote, some lines below, has closed it.
        return "its quote is not closed"
    if _CONTROL.search(binding.value):
        return "a backslash between double quotes, or a control character, gives it another value"
    return None


def _count_blank_lines(binding: Binding) -> int:
    """Return the number of lines before a variable that the parser counts to it."""
    text = binding.original.string
    return text[: len(text) - len(text.lstrip())].count("\n")
