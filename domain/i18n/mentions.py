"""People, groups and channels by their ids, and how they stand in sentences for a surface to show by their names."""

import re
from collections.abc import Iterator

#: Two characters for private use, which nothing that people write can bring in (see `tokenizer.plain`).
_BEGIN, _END = "\ue000", "\ue001"

_MARK = re.compile(f"{_BEGIN}([A-Z0-9]+){_END}")


def is_channel(whom: str) -> bool:
    """Whether an id is a channel's (C…, or G… of an older private one), and not a person's or a user group's."""
    return whom[0] in "CG"


def is_group(whom: str) -> bool:
    """Whether an id is a user group's (S…)."""
    return whom[0] == "S"


def mark(whom: str) -> str:
    """A person (U…), group (S…) or channel (C…), to stand in a sentence."""
    return f"{_BEGIN}{whom}{_END}"


def pieces(sentence: str) -> Iterator[tuple[str, str | None]]:
    """A sentence in pieces: a text, and whom is marked after it, if anybody."""
    found = _MARK.split(sentence)
    yield from zip(found[::2], [*found[1::2], None], strict=True)
