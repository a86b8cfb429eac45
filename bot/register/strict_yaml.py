"""The part of YAML that register files use: maps, lists and texts, with the line of whatever else is found."""

from collections.abc import Iterator
from typing import NoReturn, TypeAlias

import yaml

#: What a file may hold: texts, never numbers, dates or truth values, so that `13901/23` and `2024-06` stay as written.
Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"

#: A register is five levels deep; a file far deeper is not one.
MAX_DEPTH = 20

#: Parses in C where the platform has it: ten times as quick at start.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class BadYaml(Exception):
    """The text is not YAML of this kind: why, and at which line."""

    def __init__(self, problem: str, line: int) -> None:
        super().__init__(f"line {line}: {problem}")
        self.problem = problem
        self.line = line


def read_yaml(text: str) -> Plain:
    """The one document in a text; raises BadYaml for two, for none, and for whatever is ambiguous or could explode."""
    try:
        return _Builder(yaml.parse(text, Loader=_LOADER)).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise BadYaml(error.problem or error.context or "not YAML", mark.line + 1 if mark else 1) from error
    except yaml.reader.ReaderError as error:
        raise BadYaml(f"a character that is not allowed ({error.reason})", _line(text, error.position)) from error


def _line(text: str, position: int) -> int:
    """Which line a reader's error is on; it counts bytes or characters, of which none is lost in finding a line."""
    return text.encode()[:position].count(b"\n") + 1


class _Builder:
    """Builds values from the parser's events, so that a bad event is refused before anything grows from it."""

    def __init__(self, events: Iterator[yaml.Event]) -> None:
        self._events = events

    def document(self) -> Plain:
        next(self._events)  # the stream starts
        self._open_document(next(self._events))
        value = self._value(next(self._events), depth=0)
        next(self._events)  # the document ends
        following = next(self._events)
        if not isinstance(following, yaml.StreamEndEvent):
            _refuse("a second document; one file holds one register", following)
        return value

    def _open_document(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.StreamEndEvent):
            _refuse("the file is empty", event)

    def _value(self, event: yaml.Event, depth: int) -> Plain:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            _refuse("an anchor or alias (& or *); write the value out", event)
        if getattr(event, "tag", None) is not None:
            _refuse("a tag (!); texts need none", event)
        if depth > MAX_DEPTH:
            _refuse(f"more than {MAX_DEPTH} levels", event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._map(depth)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(depth)
        return _scalar(event)

    def _list(self, depth: int) -> list[Plain]:
        found: list[Plain] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            found.append(self._value(event, depth + 1))
        return found

    def _map(self, depth: int) -> dict[str, Plain]:
        found: dict[str, Plain] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._value(event, depth + 1)
            if not isinstance(key, str):
                _refuse("a key that is not a text", event)
            if key in found:
                _refuse(f"the key {key!r} a second time", event)
            found[key] = self._value(next(self._events), depth + 1)
        return found


def _scalar(event: yaml.Event) -> str | None:
    if not isinstance(event, yaml.ScalarEvent):
        _refuse("something that is neither a map, a list nor a text", event)
    plain = event.implicit[0]
    return None if plain and event.value in ("", "~", "null") else str(event.value)


def _refuse(problem: str, event: yaml.Event) -> NoReturn:
    raise BadYaml(problem, event.start_mark.line + 1 if event.start_mark else 1)
