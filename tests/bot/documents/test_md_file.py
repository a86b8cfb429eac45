"""Markdown tables, as a program that knows GitHub's reads them."""

import html
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.documents.cells import one_line
from bot.documents.md_file import md_file
from domain.exports.export import Export
from tests.bot.documents.exports import ENTRY, EXPORT, EXPORTS, FORMULAS, exported


def tokens(content: bytes) -> list[Token]:
    """What a file consists of."""
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(content.decode())


def shown(token: Token) -> str:
    """What is read of a cell; AssertionError if anything in it is more than text."""
    kinds = {each.type for each in token.children or ()}
    assert kinds <= {"text", "text_special"}, kinds
    return "".join(each.content for each in token.children or ()).strip()


def rows(content: bytes) -> list[list[str]]:
    """The cells of the one table, by row, with the header."""
    found: list[list[str]] = []
    inside = False
    for token in tokens(content):
        inside = token.type == "table_open" or (inside and token.type != "table_close")
        if token.type == "tr_open":
            found.append([])
        elif inside and token.type == "inline":
            found[-1].append(shown(token))
    return found


def test_the_file_is_as_documented() -> None:
    """A heading with the marking, a line that says what it is, and the table."""
    assert md_file(EXPORT).decode() == (
        "# Deliverables of note 13901/23, LIMITE\n"
        "\n"
        "**LIMITE** · whatever its status · As of 20 October 2023.\n"
        "\n"
        "| Reference | Title | Owners | Instalment | Deadline | Status | Done on | Evidence | On hold because"
        " | Reported by its owner | Paragraph | Marking |\n"
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
        "| III.3a | Joint report | Europol (EFECC) | June 2024 | 2024-06-30 | done | 2023-10-20 | ST 10000/24 |  |  |"
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
    """Pipes, backticks, HTML, links, images and line breaks stand in their cell as they were typed, on one line."""
    content = md_file(exported((text, text), ("next", "row")))
    assert [[row[1], row[7]] for row in rows(content)[1:]] == [[one_line(text)] * 2, ["next", "row"]]
    assert "\\|" in content.decode() or "|" not in text


@settings(max_examples=300, deadline=None)
@given(export=EXPORTS)
def test_whatever_people_write(export: Export) -> None:
    """Each row is one row of the table, and what is read in it is what was typed."""
    found = rows(md_file(export))
    assert [len(each) for each in found] == [12] * (len(export.instalments) + 1)
    assert [_same(row[1]) for row in found[1:]] == [_same(one_line(each.title)) for each in export.instalments]


def _same(text: str) -> str:
    """White space counts once, as it does where Markdown is shown."""
    return re.sub(r"\s+", " ", html.unescape(text)).strip()


def test_what_stands_above_is_text_too() -> None:
    """How the filters were read quotes whoever asked, and is no markup either."""
    content = md_file(replace(EXPORT, read_as="“<b>`x`</b>|” read as “[x](y)”\n\n# z", instalments=(ENTRY,)))
    inline = [each for each in tokens(content) if each.type == "inline"]
    assert "“<b>`x`</b>|” read as “[x](y)”  # z" in "".join(each.content for each in inline[1].children or ())
    assert [each.type for each in tokens(content)].count("heading_open") == 1
