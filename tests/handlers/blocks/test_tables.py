"""Tables split into pages within Slack's limits."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.blocks.tables import (
    MAX_CHARS,
    MAX_ROWS,
    by_note,
    data_table,
    fit_row,
    has_data_table,
    split_pages,
    table,
    with_lists,
    with_plain_tables,
)

HEADER = ("Deliverable", "Owners", "Deadline")
ROWS = [("I.1a Report", "Europol", "5 December"), ("I.2a List", "–", "no deadline set")]


@settings(max_examples=100)
@given(
    cells=st.lists(st.one_of(st.text(max_size=20), st.integers(0, 900).map("x".__mul__)), max_size=900),
    width=st.integers(1, 5),
)
def test_rows_are_cut_into_pages(cells: list[str], width: int) -> None:
    """Whatever the cells, each row is on one page, in order, and each page is within the limits."""
    header = fit_row(["Heading"] * width)
    rows = [fit_row(cells[at : at + width]) for at in range(0, len(cells) - width + 1, width)]
    pages = split_pages(header, rows)
    assert [at for page in pages for at in range(page.first, page.end)] == list(range(len(rows)))
    for number, page in enumerate(pages):
        shown = rows[page.first : page.end]
        assert page.number == number
        assert len(shown) <= MAX_ROWS
        assert sum(len(cell) for row in (header, *shown) for cell in row) <= MAX_CHARS
        assert all(cell.strip() for row in shown for cell in row)


def bold(text: str) -> dict[str, object]:
    """Return a cell in bold."""
    words = {"type": "text", "text": text, "style": {"bold": True}}
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [words]}]}


def raw(text: str) -> dict[str, str]:
    """Return a plain cell."""
    return {"type": "raw_text", "text": text}


def test_a_cell_is_never_empty_or_too_long() -> None:
    """Blanks around it are left out, a dash stands for nothing, and a long one is cut."""
    assert fit_row([" a ", " ", "x" * 400, "x" * 401]) == ("a", "–", "x" * 400, "x" * 399 + "…")


@pytest.mark.parametrize(
    ("rows", "ends"),
    [
        ([], [0]),
        ([("x",)] * 99, [99]),
        ([("x",)] * 100, [99, 100]),
        ([("x" * 2999,), ("x" * 3000,)], [2]),
        ([("x" * 3000,), ("x" * 3000,)], [1, 2]),
        ([("x" * 9000,), ("y",)], [1, 2]),
    ],
)
def test_where_a_page_ends(rows: list[tuple[str, ...]], ends: list[int]) -> None:
    """After ninety-nine rows or 6,000 characters with the header; each page has a row at least."""
    pages = split_pages(("H",), rows)
    assert [page.end for page in pages] == ends
    assert [page.first for page in pages] == [0, *ends[:-1]]


def test_tables_of_both_kinds() -> None:
    """Titles are bold, days sort as days with what has none last, and a plain one shows the same."""
    plain = table(HEADER, ROWS)
    assert plain == {
        "type": "table",
        "column_settings": [{"is_wrapped": True}] * 3,
        "rows": [
            [raw(text) for text in HEADER],
            [bold("I.1a Report"), raw("Europol"), raw("5 December")],
            [bold("I.2a List"), raw("–"), raw("no deadline set")],
        ],
    }
    day = date(2023, 12, 5)
    data = data_table(HEADER, ROWS, [day, None], day_column=2, caption="All")
    assert (data["type"], data["caption"], data["page_size"], data["row_header_column_index"]) == (
        "data_table",
        "All",
        10,
        0,
    )
    assert [row[2] for row in data["rows"][1:]] == [
        {"type": "raw_number", "value": day.toordinal(), "text": "5 December"},
        {"type": "raw_number", "value": date.max.toordinal(), "text": "no deadline set"},
    ]
    other = {"type": "divider"}
    answer = {"text": "t", "blocks": [other, by_note(data)]}
    assert (has_data_table(answer), has_data_table({"text": "t", "blocks": [plain]}), has_data_table({})) == (
        True,
        False,
        False,
    )
    assert with_plain_tables(answer) == {"text": "t", "blocks": [other, {**plain, "block_id": "by_note"}]}


def test_a_list_in_place_of_a_table() -> None:
    """An item for each row without the header and empty cells; of several notes those of one under its number."""

    def shown(block: dict[str, object]) -> list[object]:
        (found,) = with_lists({"text": "t", "blocks": [block]})["blocks"]
        return [
            ["".join(each["text"] for each in item["elements"]) for item in part["elements"]]
            if part["type"] == "rich_text_list"
            else part["elements"]
            for part in found["elements"]
        ]

    assert shown(table(HEADER, ROWS)) == [["I.1a Report · Europol · 5 December", "I.2a List · no deadline set"]]
    rows = [("I.1a", "13901/23", "Europol"), ("I.2a", "13901/23", "–"), ("II.1a", "9999/24", "NL")]
    heading = {"type": "text", "style": {"bold": True}}
    assert shown(by_note(table(("D", "N", "O"), rows))) == [
        [{**heading, "text": "13901/23"}],
        ["I.1a · Europol", "I.2a"],
        [{**heading, "text": "9999/24"}],
        ["II.1a · NL"],
    ]
    for answer in ({"text": "t"}, {"text": "t", "blocks": [{"type": "divider"}]}):
        assert with_lists(answer) == answer
