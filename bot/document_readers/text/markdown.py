"""Read Markdown: headings, lists, emphasis, tables and footnotes."""

import re
from collections.abc import Iterator, Sequence

from bot.document_readers.drafts import Draft, to_lines
from bot.document_readers.limits import Limits
from bot.document_readers.marks import mark_alone, split_mark
from bot.document_readers.printed import is_parallel
from bot.document_readers.reading import Reading
from bot.document_readers.rich_text import Piece, RichText, assemble
from bot.document_readers.tables import TableRow, table_drafts
from bot.document_readers.text.encoding import Decoded
from bot.document_readers.text.plain import check_length, remarks
from domain.council_documents.document import FileFormat, LineKind

_HEADING = re.compile(r" {0,3}(#{1,6})\s+(.*?)\s*#*\s*\Z")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)\s*\Z")
_RULE = re.compile(r" {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})\Z")
_ITEM = re.compile(r"(\s*)([-*+])\s+(?=\S)")
_QUOTE = re.compile(r"\s{0,3}>\s?")
_DELIMITER = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*\Z|\s*\|\s*:?-+:?\s*\|\s*\Z")
_BOLD = re.compile(r"\*\*(?:(?!\*\*).)+\*\*:?")
_NOTE = re.compile(r" {0,3}\[\^([^\]\s]{1,40})\]:\s*(.*)")
_NOTE_MARK = re.compile(r"\[\^([^\]\s]{1,40})\]")
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\s]*(?:\s+\"[^\"]*\")?\)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>])")
_TOKEN = re.compile(
    r"(\\.|\*{1,3}|~~.+?~~"
    r"|(?<!\w)_{1,3}(?=\w)|(?<=[\w.,;:!?)])_{1,3}(?!\w)"  # inside a word it is no emphasis
    r"|\[\^[^\]\s]{1,40}\])"
)
_SIGNS = (
    re.compile(r"^ {0,3}#{1,6} \S", re.MULTILINE),
    re.compile(r"^ {0,3}\[\^\w+\]:", re.MULTILINE),
    re.compile(r"^\s*\|?\s*:?-{3,}:?\s*\|", re.MULTILINE),
)

_INDENT = 4


def looks_like_markdown(text: str) -> bool:
    """Return whether a text has what only Markdown has: headings with #, notes, or the line below a table's header."""
    return any(sign.search(text) for sign in _SIGNS)


def read_markdown(decoded: Decoded, limits: Limits) -> Reading:
    """Return what a Markdown text says."""
    check_length(decoded, limits)
    lines, notes = _without_notes(decoded.text.split("\n"))
    drafts = [*_drafts(lines, notes)]
    return Reading(
        format=FileFormat.MARKDOWN,
        lines=to_lines(drafts, tolerance=1, has_pages=False),
        remarks=remarks(decoded),
    )


def _without_notes(lines: Sequence[str]) -> tuple[list[str], dict[str, str]]:
    """Return the lines without footnotes, and the footnotes by their marks."""
    kept: list[str] = []
    notes: dict[str, str] = {}
    mark = ""
    for line in lines:
        if match := _NOTE.match(line):
            mark = match[1]
            notes[mark] = match[2].strip()
        elif mark and line.startswith("    ") and line.strip():
            notes[mark] += " " + line.strip()
        else:
            mark = mark if not line.strip() else ""
            kept.append(line)
    return kept, notes


def _drafts(lines: Sequence[str], notes: dict[str, str]) -> Iterator[Draft]:
    paragraph: list[str] = []
    index = 0
    while index < len(lines):
        line = _QUOTE.sub("", lines[index])
        following = lines[index + 1] if index + 1 < len(lines) else ""
        index += 1
        if paragraph and _UNDERLINE.match(line) and not _RULE.match(paragraph[0]):
            yield _heading(" ".join(each.strip() for each in paragraph), notes)
            paragraph = []
        elif "|" in line and _DELIMITER.match(following):
            yield from _paragraph(paragraph, notes)
            paragraph = []
            end = index + 1
            while end < len(lines) and "|" in lines[end]:
                end += 1
            yield from _table([line, *lines[index + 1 : end]], notes)
            index = end
        elif match := _HEADING.match(line):
            yield from _paragraph(paragraph, notes)
            paragraph = []
            yield _heading(match[2], notes)
        elif not line.strip() or _RULE.match(line):
            yield from _paragraph(paragraph, notes)
            paragraph = []
        else:
            if paragraph and (_begins_item(line) or _is_set_apart(paragraph[0].strip(), line.strip())):
                yield from _paragraph(paragraph, notes)
                paragraph = []
            paragraph.append(line)
    yield from _paragraph(paragraph, notes)
    for mark, text in notes.items():  # those to which nothing refers
        yield Draft(kind=LineKind.ITEM, rich=_rich(text, {}), number=mark)


def _begins_item(line: str) -> bool:
    return bool(_ITEM.match(line) or mark_alone(line) or split_mark(line.strip())[0])


def _is_set_apart(above: str, line: str) -> bool:
    """Return whether a line is a paragraph without a gap: below a heading all in bold, or parallel to the one above."""
    return bool(_BOLD.fullmatch(above) or _BOLD.fullmatch(line)) or is_parallel(above, line)


def _heading(text: str, notes: dict[str, str]) -> Draft:
    mark, start = split_mark(text)
    return Draft(kind=LineKind.HEADING, rich=_rich(text[start:], notes), number=mark, indent=0)


def _paragraph(lines: Sequence[str], notes: dict[str, str]) -> Iterator[Draft]:
    """Yield a paragraph or an item; lines that end in two spaces or a backslash are broken by their author."""
    if not lines:
        return
    indent = len(lines[0].expandtabs(_INDENT)) - len(lines[0].expandtabs(_INDENT).lstrip())
    text = ""
    for line in lines:
        is_broken = line.endswith(("  ", "\\"))
        text += line.strip().removesuffix("\\") + ("\n" if is_broken else " ")
    text = text.strip()
    mark = ""
    if match := _ITEM.match(text):
        mark, text = "–" if match[2] == "-" else "•", text[match.end() :]
    else:
        mark, start = split_mark(text)
        text = text[start:]
    inner, start = split_mark(text) if mark and mark in "–•" else ("", 0)
    if inner:  # "- (a) text", "- → text"
        mark, text = inner, text[start:]
    kind = LineKind.ITEM if mark else LineKind.PARAGRAPH
    yield Draft(kind=kind, rich=_rich(text, notes), number=mark, indent=indent)


def _table(lines: Sequence[str], notes: dict[str, str]) -> Iterator[Draft]:
    rows = [[_rich(cell, notes) for cell in _cells(line)] for line in lines]
    width = len(rows[0])
    yield from table_drafts(
        [
            TableRow(
                own=tuple(padded := (row + [RichText()] * width)[:width]),
                filled=tuple(cell.text for cell in padded),
                is_header=index == 0,
            )
            for index, row in enumerate(rows)
        ]
    )


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return [cell.strip().replace("<br>", "\n").replace("<br/>", "\n") for cell in re.split(r"(?<!\\)\|", inner)]


def _rich(text: str, notes: dict[str, str]) -> RichText:
    """Return a text with its emphasis and footnotes; a footnote is bound where it is first referred to."""
    pieces: list[Piece] = []
    is_bold = is_italic = False
    for token in _TOKEN.split(_LINK.sub(r"\1", text)):
        if match := _NOTE_MARK.fullmatch(token):
            pieces.append(Piece(text=notes.pop(match[1], ""), mark=match[1]))
        elif token.startswith("~~"):
            continue
        elif token in {"**", "__"}:
            is_bold = not is_bold
        elif token in {"*", "_"}:
            is_italic = not is_italic
        elif token in {"***", "___"}:
            is_bold, is_italic = not is_bold, not is_italic
        elif token:
            pieces.append(Piece(text=_ESCAPE.sub(r"\1", token), is_bold=is_bold, is_italic=is_italic))
    return assemble(pieces)
