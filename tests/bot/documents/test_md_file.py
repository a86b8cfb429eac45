"""Markdown tables, as a parser for GitHub's dialect reads them."""

import html
import re

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec.structs import replace

from bot.documents.cells import to_one_line
from bot.documents.md_file import write_md
from domain.exports.export import Export
from tests.bot.documents.exports import ENTRY, EXPORT, EXPORTS, FORMULAS, exported


def tokens(content: bytes) -> list[Token]:
    """Return the tokens of a file."""
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(content.decode())


def shown(token: Token) -> str:
    """Return the text of a cell; AssertionError if it contains more than text."""
    kinds = {child.type for child in token.children or ()}
    assert kinds <= {"text", "text_special"}, kinds
    return "".join(child.content for child in token.children or ()).strip()


def rows(content: bytes) -> list[list[str]]:
    """Return the cells of the one table by row, including the header."""
    table: list[list[str]] = []
    inside = False
    for token in tokens(content):
        inside = token.type == "table_open" or (inside and token.type != "table_close")
        if token.type == "tr_open":
            table.append([])
        elif inside and token.type == "inline":
            table[-1].append(shown(token))
    return table


def test_the_file_is_as_documented() -> None:
    """The file has a heading with the marking, a line that says what it is, and the table."""
    assert write_md(EXPORT).decode() == (
        "# Deliverables of note 13901/23, LIMITE\n"
        "\n"
        "**LIMITE** · whatever its status · As of 20 October 2023.\n"
        "\n"
        "| Reference | Title | Owners | Instalment | Deadline | Status | Done on | Evidence | Paragraph"
        " | Marking |\n"
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
        "| III.3a | Joint report | Europol (EFECC) | June 2024 | 2024-06-30 | done | 2023-10-20 | ST 10000/24 |"
        " III.3 | LIMITE |\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        *("a|b", "a\\|b", "a\\", "\\", "||", "`a`", "``", "`a|b`", "<b>a</b>", "<!-- -->", "<script>alert(1)</script>"),
        *("[a](https://evil.example)", "![a](https://evil.example/a.png)", "**a**", "_a_", "~~a~~", "$a$", "&lt;"),
        *("a\nb", "a\r\n\r\n# b", "---", "# a", "> a", "- a", "1. a", "[a]: b", "<https://evil.example>", *FORMULAS),
    ],
)
def test_a_cell_is_only_text(text: str) -> None:
    """Pipes, backticks, HTML, links, images and line breaks are in their cell as they were typed, on one line."""
    content = write_md(exported((text, text), ("next", "row")))
    assert [[row[1], row[7]] for row in rows(content)[1:]] == [[to_one_line(text)] * 2, ["next", "row"]]
    assert "\\|" in content.decode() or "|" not in text


@pytest.mark.long
@settings(max_examples=300)
@given(export=EXPORTS)
def test_whatever_people_write(export: Export) -> None:
    """With any text each row is one row of the table, and its cells are read as they were typed."""
    table = rows(write_md(export))
    titles = [to_one_line(instalment.title) for instalment in export.instalments]
    columns = 8 + any(titles) + any(to_one_line(instalment.evidence) for instalment in export.instalments)
    assert [len(row) for row in table] == [columns if titles else 14] * (len(titles) + 1)
    if any(titles):
        assert [_same(row[1]) for row in table[1:]] == [_same(title) for title in titles]


def _same(text: str) -> str:
    """Return a text with its white space collapsed, as Markdown shows it."""
    return re.sub(r"\s+", " ", html.unescape(text)).strip()


def test_the_heading_is_only_text() -> None:
    """How the filters were read quotes the user, and is no markup either."""
    content = write_md(replace(EXPORT, read_as="“<b>`x`</b>|” read as “[x](y)”\n\n# z", instalments=(ENTRY,)))
    inline = [token for token in tokens(content) if token.type == "inline"]
    assert "“<b>`x`</b>|” read as “[x](y)”  # z" in "".join(child.content for child in inline[1].children or ())
    assert [token.type for token in tokens(content)].count("heading_open") == 1
