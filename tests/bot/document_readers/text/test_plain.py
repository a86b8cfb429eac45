"""Plain text, and its encodings."""

import codecs

import pytest

from bot.document_readers.limits import Limits
from bot.document_readers.text.encoding import decode
from bot.document_readers.text.plain import read_text
from domain.council_documents.document import Footnote, Remark

_TEXT = "Le Conseil a décidé :\n1. que l'Europe coopérera ;\n"


@pytest.mark.parametrize(
    ("data", "is_guessed"),
    [
        (_TEXT.encode(), False),
        (codecs.BOM_UTF8 + _TEXT.encode(), False),
        (codecs.BOM_UTF16_LE + _TEXT.encode("utf-16-le"), False),
        (codecs.BOM_UTF16_BE + _TEXT.encode("utf-16-be"), False),
        (_TEXT.replace("\n", "\r\n").encode("cp1252"), True),
    ],
)
def test_the_encoding_is_found_and_a_guess_is_said(data: bytes, *, is_guessed: bool) -> None:
    """UTF-8, UTF-16 with its mark, else cp1252: then the reading says that it was guessed."""
    decoded = decode(data)
    assert decoded is not None
    assert decoded.text == _TEXT
    assert read_text(decoded, Limits()).remarks == ((Remark.ENCODING_GUESSED,) if is_guessed else ())


def test_bytes_that_are_no_text_are_refused() -> None:
    """Control characters mean that it is no text."""
    assert decode(b"MZ\x90\x00\x03\x00\x00") is None


def test_broken_lines_are_joined_and_long_ones_stay() -> None:
    """A text whose lines end where they were full is joined; one with a paragraph a line is not."""
    words = "The Commission is invited to present a proposal on the interoperability of the systems by June"
    broken = f"{words}\n2024 and to report on it to the Council.\n\nA. Follow-up\n\n(1)\nEuropol helps.\n"
    decoded = decode(broken.encode())
    assert decoded is not None
    assert [(line.number, line.text) for line in read_text(decoded, Limits()).lines] == [
        ("", f"{words} 2024 and to report on it to the Council."),
        ("A.", "Follow-up"),
        ("(1)", "Europol helps."),
    ]
    decoded = decode(f"{words} {words}.\n{words}\n– Frontex plans\n".encode())
    assert decoded is not None
    assert [(line.number, line.text) for line in read_text(decoded, Limits()).lines] == [
        ("", f"{words} {words}."),
        ("", words),
        ("–", "Frontex plans"),
    ]


def test_a_line_that_breaks_off_goes_on_in_lower_case() -> None:
    """A sentence goes on below however short its line is; a label is left apart."""
    text = (
        "The External Action Service should\nreport to the Council twice a year.\n"
        "Origin of this note is the\nfrom: Presidency\n"
        "The Commission shall draw up a plan for the external borders and shall share it with all of the agencies.\n"
    )
    decoded = decode(text.encode())
    assert decoded is not None
    assert [line.text for line in read_text(decoded, Limits()).lines][:-1] == [
        "The External Action Service should report to the Council twice a year.",
        "Origin of this note is the",
        "from: Presidency",
    ]


def test_a_table_of_contents_is_left_out() -> None:
    """Its lines say what the headings say, which stand elsewhere."""
    decoded = decode("I. BORDERS .......... 3\nII. RETURNS . . . . . . 12\n\nI. BORDERS\n\nEuropol … acts.\n".encode())
    assert decoded is not None
    assert [line.text for line in read_text(decoded, Limits()).lines] == ["BORDERS", "Europol … acts."]


def test_form_feeds_are_pages() -> None:
    """A text with form feeds has pages."""
    decoded = decode(b"one\n\ftwo\n")
    assert decoded is not None
    assert [line.page for line in read_text(decoded, Limits()).lines] == [1, 2]


def test_feet_of_pages_are_furniture_and_notes_are_bound() -> None:
    """In a text that was copied from a PDF the foot stands between two lines, and above it the notes of the page."""
    decoded = decode(
        b"(1)\nEuropol acts in the short term1.\n1\nThat is three months.\n9999/24\nAB/cd\nDG D 1B\nLIMITE\n1\nEN\n"
        b"(2)\nEurojust acts later.\n9999/24 AB/cd 2\nJAI.1 LIMITE EN\n"
    )
    assert decoded is not None
    reading = read_text(decoded, Limits())
    assert [(line.number, line.text) for line in reading.lines] == [
        ("(1)", "Europol acts in the short term."),
        ("(2)", "Eurojust acts later."),
    ]
    assert reading.lines[0].footnotes == (Footnote(mark="1", text="That is three months.", position=30),)
    assert reading.furniture == ("9999/24 AB/cd DG D 1B LIMITE 1 EN", "9999/24 AB/cd 2 JAI.1 LIMITE EN")


_FEET = (
    "12044/26      AB/cd      2\n\nJAI.1      LIMITE      EN",
    f"12044/26{' ' * 70}XX/yy/zz      2\n      JAI.A      LIMITE      EN",
    "12044/26 AB/cd 2 JAI.1 LIMITE EN",
    "- 2 -",
    "2/5",
    "Council of the European Union\n12044/26",
)


@pytest.mark.parametrize("foot", _FEET)
def test_a_sentence_goes_on_after_the_foot_of_a_page(foot: str) -> None:
    """A foot between two pages, or a page's number alone, does not end a sentence."""
    before, after = (
        "The Commission is invited to present a proposal on the",
        "interoperability of systems by June 2027.",
    )
    decoded = decode(f"Europol reports to the Council on it.\n\n{before}\n\n{foot}\n\n{after}\n".encode())
    assert decoded is not None
    assert [line.text for line in read_text(decoded, Limits()).lines][1:] == [f"{before} {after}"]


def test_a_sentence_goes_on_where_a_short_line_breaks_off() -> None:
    """Before a capital or a figure, where it has begun; a heading and a label above a text stay by themselves."""
    text = (
        "Subject: Security of the external borders\nThe Presidency sends this note.\n\nAgreed steps\n"
        "The delegations noted the progress made by the Member States since the ministers last met. "
        "Borders: Member States have\nEntry points to name by 30 June\n2026 and shall tell the\nCouncil.\n\n"
        "State of play of the work\nFrontex reports on the follow-\nup to it.\n"
    )
    decoded = decode(text.encode())
    assert decoded is not None
    assert [line.text for line in read_text(decoded, Limits()).lines] == [
        "Subject: Security of the external borders",
        "The Presidency sends this note.",
        "Agreed steps",
        (
            "The delegations noted the progress made by the Member States since the ministers last met. "
            "Borders: Member States have Entry points to name by 30 June 2026 and shall tell the Council."
        ),
        "State of play of the work",
        "Frontex reports on the follow-up to it.",
    ]


def test_an_ending_behind_a_colon_is_no_label() -> None:
    """Swedish and Finnish set endings of acronyms apart by a colon; a line that begins with one goes on."""
    first = "Flera länder samarbetar inte med unionen om detta. Rådet begär att utrikestjänsten genom"
    second = "EU:s delegationer löpande tar upp frågan med länderna."
    longer = "En annan rad som är mycket längre än de andra raderna här ovanför och som därför inte bryts av alls."
    decoded = decode(f"{longer}\n\n{first}\n{second}\n".encode())
    assert decoded is not None
    assert [line.text for line in read_text(decoded, Limits()).lines] == [longer, f"{first} {second}"]
