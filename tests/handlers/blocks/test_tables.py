"""Tables split into pages within Slack's limits."""

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.blocks.tables import MAX_CHARS, MAX_ROWS, fit_row, split_pages


@settings(max_examples=100, deadline=None)
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
