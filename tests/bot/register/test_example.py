"""The made-up note: it says so wherever it is seen, and no register has it by itself."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.database import disposing, open_register
from bot.register.file import EXAMPLE, SHIPPED, read_register
from db.register.store import RegisterStore

_WORDS = {"de": "beispiel", "en": "example", "es": "ejemplo", "fr": "exemple", "nl": "voorbeeld", "pl": "przykład"}


def test_it_says_that_it_is_an_example() -> None:
    """Its subject, sections and all titles begin with the word, in each language that it has."""
    example = read_register(EXAMPLE, known=read_register(SHIPPED).directory)
    titles = [*(action.title for action in example.key_actions), *(each.title for each in example.deliverables)]
    texts = [example.directory.note.subject, *example.directory.sections.values(), *titles]
    for each in texts:
        assert {code: text[: len(_WORDS[code])].casefold() for code, text in each.items()} == _WORDS


@pytest.mark.long
def test_no_register_has_it_by_itself(tmp_path: Path) -> None:
    """A new database gets the shipped note alone."""
    url = f"sqlite:///{tmp_path}/new.db"
    with disposing(open_register(url, now=datetime(2023, 10, 19, tzinfo=UTC))) as engine:
        assert [note.number for note in RegisterStore(engine).directory().notes.values()] == ["13901/23"]
