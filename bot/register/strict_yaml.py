"""Parser of the subset of YAML that register files use: maps, lists and texts; errors name their line."""

from collections.abc import Iterator
from typing import NoReturn, TypeAlias

import yaml

#: A value in a file: texts, never numbers, dates or booleans, so that `13901/23` and `2024-06` stay as written.
YamlValue: TypeAlias = "str | list[YamlValue] | dict[str, YamlValue] | None"

#: A register is five levels deep; a file far deeper is not one.
MAX_DEPTH = 20

#: The parser in C where the platform has it: ten times as fast, which counts at the start.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class BadYaml(Exception):
    """The text is not in this subset of YAML: why, and at which line."""

    def __init__(self, problem: str, line: int) -> None:
        super().__init__(f"line {line}: {problem}")
        self.problem = problem
        self.line = line


def read_yaml(text: str) -> YamlValue:
    """Return the one document in a text; BadYaml for two or none, and for what is ambiguous or could expand."""
    try:
        return _Builder(yaml.parse(text, Loader=_LOADER)).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise BadYaml(error.problem or error.context or "not YAML", mark.line + 1 if mark else 1) from error
    except yaml.reader.ReaderError as error:
        raise BadYaml(f"a character that is not allowed ({error.reason})", _line(text, error.position)) from error


def _line(text: str, position: int) -> int:
    """Return the line of a reader's error; whether it counts bytes or characters, the line is the same."""
    return text.encode()[:position].count(b"\n") + 1


class _Builder:
    """Builder of values from the parser's events: a bad event is rejected before its value is built."""

    def __init__(self, events: Iterator[yaml.Event]) -> None:
        self._events = events

    def document(self) -> YamlValue:
        next(self._events)  # the stream starts
        opening = next(self._events)
        if isinstance(opening, yaml.StreamEndEvent):
            _refuse("the file is empty", opening)
        value = self._value(next(self._events), depth=0)
        next(self._events)  # the document ends
        following = next(self._events)
        if not isinstance(following, yaml.StreamEndEvent):
            _refuse("a second document; one file holds one register", following)
        return value

    def _value(self, event: yaml.Event, depth: int) -> YamlValue:
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

    def _list(self, depth: int) -> list[YamlValue]:
        items: list[YamlValue] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._value(event, depth + 1))
        return items

    def _map(self, depth: int) -> dict[str, YamlValue]:
        items: dict[str, YamlValue] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._value(event, depth + 1)
            if not isinstance(key, str):
                _refuse("a key that is not a text", event)
            if key in items:
                _refuse(f"the key {key!r} a second time", event)
            items[key] = self._value(next(self._events), depth + 1)
        return items


def _scalar(event: yaml.Event) -> str | None:
    if not isinstance(event, yaml.ScalarEvent):
        _refuse("something that is neither a map, a list nor a text", event)
    is_plain = event.implicit[0]  # without quotes
    return None if is_plain and event.value in ("", "~", "null") else str(event.value)


def _refuse(problem: str, event: yaml.Event) -> NoReturn:
    raise BadYaml(problem, event.start_mark.line + 1 if event.start_mark else 1)
