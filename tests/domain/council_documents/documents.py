"""Documents for tests, made from plain text: a line each paragraph, numbers split off, tables in Markdown."""

import re
from pathlib import Path

import pytest

from domain.council_documents.document import CouncilDocument, FileFormat, Footnote, Line, LineKind

SEEN = Path(__file__).parents[3] / "benchmarks" / "imports" / "seen"
#: The documents that the import was written with; three of four are left to a long run.
DOCUMENTS = [
    pytest.param(path, id=path.stem, marks=[pytest.mark.long] if index % 4 else [])
    for index, path in enumerate(sorted(path for path in SEEN.iterdir() if path.suffix != ".yaml"))
]

_NUMBER = re.compile(
    r"(?P<number>[→•–-]|\(?\d{1,2}[.)](?!\d)|\(?[a-z]\)|[IVX]{1,5}\.|[A-H]\.)\s+(?P<text>.+)", re.DOTALL
)
_FOOTNOTE = re.compile(r"\[\^(\w+)\]:\s*(.*)")


def make_document(text: str) -> CouncilDocument:
    """Return the document of a text whose paragraphs are separated by blank lines."""
    blocks = [block.strip() for block in re.split(r"\n\s*\n", text.strip())]
    notes = {match[1]: match[2] for block in blocks for match in _FOOTNOTE.finditer(block)}
    lines: list[Line] = []
    for block in blocks:
        if not _FOOTNOTE.match(block):
            lines += _rows(block) if block.startswith("|") else _lines(block, notes)
    return CouncilDocument(format=FileFormat.TEXT, sha256="0" * 64, lines=tuple(lines))


def _lines(block: str, notes: dict[str, str]) -> list[Line]:
    if re.search(r"^(\w[\w ]*\.?):", block, re.MULTILINE) and "\n" in block:  # the head's labels, one a line
        return [line for part in block.splitlines() for line in _lines(part, notes)]
    block = " ".join(block.split()).replace("**", "")
    kind = LineKind.HEADING if block.startswith("#") else LineKind.PARAGRAPH
    text, number = block.lstrip("# "), ""
    match = _NUMBER.fullmatch(text)
    if match is not None:
        number, text = match["number"], match["text"]
        kind = kind if kind is LineKind.HEADING else LineKind.ITEM
    footnotes = []
    while (mark := re.search(r"\[\^(\w+)\]", text)) is not None:
        footnotes.append(Footnote(mark=mark[1], text=notes[mark[1]], position=mark.start()))
        text = text[: mark.start()] + text[mark.end() :]
    level = 1 if re.fullmatch(r"[→•–-]|\(?[a-z]\)", number) else 0
    return [Line(kind=kind, text=text, number=number, level=level, footnotes=tuple(footnotes))]


def _rows(block: str) -> list[Line]:
    rows = [[cell.strip() for cell in row.strip().strip("|").split("|")] for row in block.splitlines()]
    columns = tuple(rows[0])
    return [
        Line(kind=LineKind.ROW, text=" | ".join(cells), cells=tuple(cells), columns=columns)
        for cells in rows[1:]
        if set("".join(cells)) - set("-: ")
    ]
