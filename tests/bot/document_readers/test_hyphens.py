"""Hyphens at the ends of printed lines: what each becomes, by how else the document writes the word."""

import pytest

from bot.document_readers.hyphens import Hyphens, ends_in_hyphen

#: A document whose program has broken a word, since it writes it whole as well.
BY_PROGRAM = ("bor-", "der", "Border checks at each border")
BY_HAND = ("Checks at each border",)


@pytest.mark.parametrize(
    ("lines", "before", "after", "expected"),
    [
        # A soft hyphen is none, whatever follows.
        (BY_HAND, "coop\u00ad", "eration", ""),
        (BY_HAND, "coop\u00ad", "", ""),
        # A dash by itself.
        (BY_PROGRAM, "coop-", "", None),
        (BY_PROGRAM, "coop-", "2 of them", None),
        (BY_PROGRAM, "coop-", "(eration)", None),
        # A compound with a capital on either side.
        (BY_PROGRAM, "Schengen-", "Associated States", "-"),
        (BY_PROGRAM, "the EU-", "wide search", "-"),
        # As the document has it elsewhere, whatever stands around it; with its hyphen first.
        ((*BY_PROGRAM, "the (follow-up)", "a followup"), "its follow-", "up, then", "-"),
        ((*BY_HAND, "Cooperation, then"), "their “coop-", "eration”.", ""),
        ((*BY_HAND, "cooperation"), "Coop-", "eration", ""),
        # Elsewhere it is not.
        (BY_HAND, "coop-", "eration", "-"),
        (BY_PROGRAM, "coop-", "eration", ""),
        # Two words of the document are a compound, one is not.
        ((*BY_PROGRAM, "a well", "a known"), "well-", "known", "-"),
        ((*BY_PROGRAM, "a well"), "well-", "known", ""),
        ((*BY_PROGRAM, "a known"), "well-", "known", ""),
    ],
)
def test_what_becomes_of_a_hyphen(lines: tuple[str, ...], before: str, after: str, expected: str | None) -> None:
    """It stays in a compound, goes where it only broke a word, and is none of both where no word goes on."""
    assert Hyphens(lines).kept(before, after) == expected


@pytest.mark.parametrize(
    ("broken", "others", "expected"),
    [(0, 0, "-"), (3, 0, "-"), (4, 0, ""), (4, 91, ""), (4, 92, "-"), (5, 114, ""), (5, 115, "-")],
)
def test_many_lines_that_end_in_a_hyphen_are_a_programs(broken: int, others: int, expected: str) -> None:
    """They are more than three, and more than one line of twenty-five: French has "ci-après" by hand."""
    assert Hyphens([*("moun-", "tain") * broken, *["Note"] * others]).kept("coop-", "eration") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("coop-", True),
        ("coop-  ", True),
        ("coop\u00ad", True),
        ("coop\u2010", True),
        ("a-", True),
        ("coop", False),
        ("coop –", False),
        ("-", False),
        ("2023-", False),
        ("coop -", False),
        ("", False),
    ],
)
def test_where_a_word_is_broken(line: str, *, expected: bool) -> None:
    """A hyphen after a letter ends a line in the middle of a word; a dash does not."""
    assert ends_in_hyphen(line) is expected
