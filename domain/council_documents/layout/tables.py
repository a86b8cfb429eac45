"""Rows of a table: which of its columns says what is to be done, by whom and by when."""

from collections.abc import Callable, Sequence

from msgspec import Struct

from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.words.phrases import PhraseLine, phrases

#: The name of a column has at most so many words.
_MAX_COLUMN_WORDS = 4
#: The number of a part of a table has at most so many characters; in its row at least so many cells are empty.
_MAX_MARK_CHARS = 4
_MIN_EMPTY = 2
#: The name of a column of what is to be done, known in every language.
ACTION_COLUMN = "Action"
#: Names of other columns, known as well.
COLUMN_NAMES = {
    "action": ACTION_COLUMN,
    "owner": "Responsible",
    "deadline": "Deadline",
    "part": "Participants",
    "recipient": "Addressee",
}
#: The lists of words for columns, by what the column says; the first that fits counts.
_COLUMNS = {
    "part": "part_columns",
    "owner": "owner_columns",
    "deadline": "deadline_columns",
    "recipient": "recipient_columns",
    "action": "action_columns",
}


class Row(Struct, frozen=True, kw_only=True):
    """The cells of a row by what they say; None where the table has no such column."""

    action: str
    owner: str | None
    deadline: str | None
    part: str | None
    recipient: str | None
    #: The cells of which nothing is known.
    rest: tuple[str, ...] = ()


def read_row(passage: Passage, language: str, guess: Callable[[str], str | None]) -> Row:
    """Return the cells of a row by what the header says of their columns.

    Of a table without a header, `guess` says whether a cell is an owner or a deadline.
    """
    labelled = [_own_label(cell, language) for cell in passage.cells]
    if passage.columns:
        kinds = [column_kind(name, language) for name in passage.columns]
    elif any(kind for kind, _ in labelled):
        kinds = [kind for kind, _ in labelled]
        passage.cells = tuple(value for _, value in labelled)
    else:
        kinds = [guess(cell) for cell in passage.cells]
    if "deadline" not in kinds:  # a column of dates under another name
        kinds = [kind or ("deadline" if guess(cell) == "deadline" else None) for kind, cell in _pairs(kinds, passage)]
    if "owner" not in kinds:  # a column of bodies under another name
        kinds = [kind or ("owner" if guess(cell) == "owner" else None) for kind, cell in _pairs(kinds, passage)]
    kinds += [None] * (len(passage.cells) - len(kinds))
    cells: dict[str, str] = {}
    for kind, cell in zip(kinds, passage.cells, strict=False):
        if kind is not None:
            cells.setdefault(kind, cell.strip())
    action = cells.get("action")
    if not action:
        free = [cell.strip() for kind, cell in zip(kinds, passage.cells, strict=False) if kind is None]
        action = max(free, key=len, default="") or passage.text
    return Row(
        action=action,
        owner=cells.get("owner"),
        deadline=cells.get("deadline"),
        part=cells.get("part"),
        recipient=cells.get("recipient"),
        rest=tuple(cell for kind, cell in _pairs(kinds, passage) if kind is None and cell.strip() != action),
    )


def _own_label(cell: str, language: str) -> tuple[str | None, str]:
    """Return what a cell says by a label of its own, and the rest of it: "Owner: Frontex"."""
    name, colon, value = cell.partition(":")
    is_label = bool(colon) and bool(value.strip()) and len(name.split()) <= _MAX_COLUMN_WORDS
    kind = column_kind(name, language) if is_label else None
    return (kind, value.strip()) if kind is not None else (None, cell)


def _pairs(kinds: Sequence[str | None], passage: Passage) -> list[tuple[str | None, str]]:
    return list(zip(kinds, passage.cells, strict=False))


def is_subheading(passage: Passage) -> bool:
    """Return whether a row names a part of the table: beside a number only one cell has words, and some are empty."""
    filled = [cell for cell in passage.cells if cell.strip()]
    named = [cell for cell in filled if len(cell.strip(" .()")) > _MAX_MARK_CHARS]
    is_row = passage.kind is PassageKind.ROW
    is_named = is_row and len(named) == 1 and len(filled) - len(named) <= 1
    return is_named and len(passage.cells) - len(filled) >= _MIN_EMPTY


def words_of(passage: Passage) -> str:
    """Return the longest cell of a row: of a subheading, what it says."""
    return max((cell.strip() for cell in passage.cells), key=len, default="")


def name_columns(passages: Sequence[Passage], language: str) -> list[Passage]:
    """Name the columns of tables whose first row is a header without being marked as one; return those rows."""
    headers: list[Passage] = []
    columns: tuple[str, ...] = ()
    for passage in passages:
        if passage.kind is not PassageKind.ROW or passage.columns:
            columns = columns if passage.is_title else ()
        elif _is_header(passage, language):
            columns = passage.cells
            headers.append(passage)
        else:
            passage.columns = columns
    return headers


def _is_header(passage: Passage, language: str) -> bool:
    """Return whether a row has names of columns only: at least two that are known, and none long."""
    kinds = {column_kind(cell, language) for cell in passage.cells} - {None}
    is_short = all(len(cell.split()) <= _MAX_COLUMN_WORDS for cell in passage.cells)
    return is_short and len(kinds) > 1


def column_kind(name: str, language: str) -> str | None:
    """Return what a column says by its name: "owner", "deadline" and so on; None for any other.

    Words within longer ones do not count: French "à qui" is not "qui".
    """
    line = PhraseLine(name)
    for code in dict.fromkeys((language, "en")):
        found = [(kind, place) for kind, words in _COLUMNS.items() for place in phrases(code).find(words, line)]
        for kind, place in found:
            if not any(_is_within(place, other) for _, other in found):
                return kind
    return None


def is_column_name(text: str, language: str) -> bool:
    """Return whether a text is the name of a column and nothing else."""
    line = PhraseLine(text)
    whole = (0, len(text.rstrip(" :?")))
    return any(place == whole for words in _COLUMNS.values() for place in phrases(language).find(words, line))


def _is_within(place: tuple[int, int], other: tuple[int, int]) -> bool:
    return other != place and other[0] <= place[0] and place[1] <= other[1]
