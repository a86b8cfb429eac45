"""Texts that only a note's own language has."""

from domain.i18n.translator import Translator
from domain.register.model import Register


def test_a_text_in_the_notes_language_alone_is_named_as_such(register: Register) -> None:
    """Where neither the asker's language nor English has a text, the note's own is shown with its language."""
    title = {"nl": "Verslag over de grenzen"}
    shown = {code: Translator(code, register.directory).text(title) for code in ("en", "nl", "fr")}
    assert shown["en"] == shown["fr"] == "Verslag over de grenzen (Nederlands)"
    assert shown["nl"] == "Verslag over de grenzen"


def test_a_missing_translation_is_english(register: Register) -> None:
    """English comes before the note's own language, and needs no name."""
    text = {"nl": "Verslag", "en": "Report"}
    assert Translator("fr", register.directory).text(text) == "Report"
    assert Translator("fr", register.directory).text({}) == ""
