"""Numbers of documents, as the Council writes them."""

import pytest

from domain.register.note_number import DocumentKind, NoteNumber


@pytest.mark.parametrize(
    ("text", "base", "revision", "kind"),
    [
        ("13901/23", "13901/23", 0, None),
        ("12002/1/15 REV 1", "12002/15", 1, DocumentKind.REVISION),
        ("11292/4/13 REV 4", "11292/13", 4, DocumentKind.REVISION),
        ("9996/13 ADD 3", "9996/13", 0, DocumentKind.ADDENDUM),
        ("15220/16 EXT 1", "15220/16", 0, DocumentKind.EXTRACT),
        ("EUCO 28/15", "EUCO 28/15", 0, None),
        ("13901/1/23 REV 1 COR 2", "13901/23", 1, DocumentKind.CORRIGENDUM),
        ("9368/16 ADD 1 REV 2", "9368/16", 0, DocumentKind.ADDENDUM),
    ],
)
def test_numbers_are_read_and_written(text: str, base: str, revision: int, kind: DocumentKind | None) -> None:
    """Each form is read, and written again as it was."""
    number = NoteNumber.parse(text)
    assert (number.base, number.revision, number.kind) == (base, revision, kind)
    assert str(number) == text


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ST 13901/23", "13901/23"),
        ("13901/23 INIT", "13901/23"),
        ("st 13901/23 rev1", "13901/1/23 REV 1"),
        ("13901/23 REV 1", "13901/1/23 REV 1"),
        ("13901/1/23", "13901/1/23 REV 1"),
        (" 13901/23  cor  2 ", "13901/23 COR 2"),
    ],
)
def test_other_ways_of_writing_are_understood(text: str, number: str) -> None:
    """What people write is taken for the Council's form."""
    assert str(NoteNumber.parse(text)) == number


@pytest.mark.parametrize("text", ["", "13901", "13901/2023", "III.3a", "13901/23 TER 1", "13901/2/23 REV 1", "1/2/3/4"])
def test_what_is_no_number_is_refused(text: str) -> None:
    """Nothing else is taken for a number, nor one that contradicts itself."""
    with pytest.raises(ValueError, match=r"is not a document's number|names two revisions"):
        NoteNumber.parse(text)
