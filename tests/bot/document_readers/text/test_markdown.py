"""Markdown."""

from bot.document_readers.limits import Limits
from bot.document_readers.text.encoding import Decoded
from bot.document_readers.text.markdown import looks_like_markdown, read_markdown
from domain.council_documents.document import Footnote, LineKind

_TEXT = """\
# Vermerk 9999/24

Brüssel, den 9. Oktober 2023  
LIMITE

I. Grenzen
----------

1. **Frontex** richtet bis *Juni 2024* ein Netz ein[^1];
   es berichtet darüber.
   a) Europol hilft.
   - → eu-LISA plant.

| Maßnahme | Zuständig | Frist |
|---|:-:|---|
| Netz \\| Knoten | Frontex, **Europol** | Juni 2024[^x] |
| Schulung | CEPOL | |

[^1]: Vor dem Rat.
    Spätestens.
[^x]: Mitte 2024.
[^y]: Ohne Bezug.
"""  # noqa: W291  # two spaces at a line's end break it


def test_each_construct_is_read() -> None:
    """Headings of both kinds, broken lines, lists, emphasis, tables and footnotes."""
    lines = read_markdown(Decoded(text=_TEXT), Limits()).lines
    assert [(line.kind, line.number, line.text, line.level) for line in lines] == [
        (LineKind.HEADING, "", "Vermerk 9999/24", 0),
        (LineKind.PARAGRAPH, "", "Brüssel, den 9. Oktober 2023\nLIMITE", 0),
        (LineKind.HEADING, "I.", "Grenzen", 0),
        (LineKind.ITEM, "1.", "Frontex richtet bis Juni 2024 ein Netz ein; es berichtet darüber.", 0),
        (LineKind.ITEM, "a)", "Europol hilft.", 1),
        (LineKind.ITEM, "→", "eu-LISA plant.", 1),
        (LineKind.ROW, "", "Netz | Knoten | Frontex, Europol | Juni 2024", 0),
        (LineKind.ROW, "", "Schulung | CEPOL", 0),
        (LineKind.ITEM, "y", "Ohne Bezug.", 0),
    ]
    item, row = lines[3], lines[6]
    assert [(item.text[part.start : part.end], part.is_bold) for part in item.emphasis] == [
        ("Frontex", True),
        ("Juni 2024", False),
    ]
    assert item.footnotes == (Footnote(mark="1", text="Vor dem Rat. Spätestens.", position=42),)
    assert row.columns == ("Maßnahme", "Zuständig", "Frist")
    assert row.cells == ("Netz | Knoten", "Frontex, Europol", "Juni 2024")
    assert row.footnotes == (Footnote(mark="x", text="Mitte 2024.", position=len(row.text)),)


def test_plain_text_does_not_look_like_markdown() -> None:
    """A numbered text with dashes is plain; a heading with # is Markdown."""
    assert not looks_like_markdown("1. Europol reports.\n- and helps\n---\n")
    assert looks_like_markdown("text\n\n## Borders\n")
