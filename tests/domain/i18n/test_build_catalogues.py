"""The catalogues have every sentence of the code, translated and with its fields."""

import re
from functools import cache
from importlib.resources import files
from io import BytesIO

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from domain.i18n.build_catalogues import catalogue_path, extract_sentences, updated_catalogue
from domain.i18n.catalogue import load_catalogue
from domain.languages import CODES
from tests import ROOT

KEYWORDS = {"gettext": None, "rich_text": None, "pattern": None, "ngettext": (1, 2)}
TRANSLATED = [code for code in CODES if code != "en"]


@cache
def _sentences() -> set[str | tuple[str, ...]]:
    sentences: set[str | tuple[str, ...]] = set()
    for folder in ("domain", "handlers"):
        for _, _, message, _, _ in extract_from_dir(ROOT / folder, keywords=KEYWORDS):
            sentences.add(message if isinstance(message, str) else tuple(message))
    return sentences


@cache
def _extracted() -> Catalog:
    return extract_sentences()


def _catalogue(code: str) -> Catalog:
    path = files("domain.i18n") / "locale" / code / "LC_MESSAGES" / "messages.po"
    return read_po(BytesIO(path.read_bytes()), locale=code)


def _forms(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string or ())


def _fields(text: str) -> list[str]:
    return sorted(set(re.findall(r"\{(\w+)\}", text)))


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_sentence_is_translated(code: str) -> None:
    """A catalogue has exactly the sentences of the code, none of them empty or fuzzy, each in every plural form."""
    catalogue = _catalogue(code)
    ids = {each.id if isinstance(each.id, str) else tuple(each.id) for each in catalogue if each.id}
    assert ids == _sentences()
    for each in catalogue:
        if each.id:
            forms = _forms(each)
            assert all(forms), each.id
            assert not each.fuzzy, each.id
            assert isinstance(each.id, str) or len(forms) == catalogue.num_plurals, each.id


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_field_is_lost(code: str) -> None:
    """A translation has the same fields to fill in as the sentence."""
    for each in _catalogue(code):
        if each.id:
            source = each.id if isinstance(each.id, str) else each.id[1]
            for form in _forms(each):
                assert _fields(form) == _fields(source), each.id


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_can_be_formatted(code: str) -> None:
    """Each sentence takes its fields in every plural form: its braces have no mistakes."""
    catalogue = load_catalogue(code)
    for sentence in _sentences():
        source = sentence if isinstance(sentence, str) else sentence[1]
        fields: dict[str, object] = dict.fromkeys(_fields(source), "x")
        if isinstance(sentence, str):
            assert catalogue.gettext(sentence).format(**fields)
        else:
            texts = {
                catalogue.ngettext(sentence[0], sentence[1], n).format(**fields | {"n": n})
                for n in (0, 1, 2, 3, 5, 11, 21, 100)
            }
            assert all(texts)


@pytest.mark.parametrize("code", TRANSLATED)
def test_nothing_is_left_in_english(code: str) -> None:
    """No translation of a sentence of more than two words, without fields, is the English sentence itself."""
    catalogue = load_catalogue(code)
    same = {each for each in _sentences() if isinstance(each, str) and catalogue.gettext(each) == each}
    assert {each for each in same if len(each.split()) > 2 and "{" not in each} == set()


@pytest.mark.parametrize("code", TRANSLATED)
def test_building_again_changes_nothing(code: str) -> None:
    """A catalogue is as the build step writes it from the code, in whatever order the code has its sentences."""
    po = catalogue_path(code).read_bytes()
    sentences = _extracted()
    backwards = Catalog(fuzzy=False)
    for message in reversed([message for message in sentences if message.id]):
        backwards.add(message.id)
    assert updated_catalogue(po, sentences, code) == po.decode()
    assert updated_catalogue(po, backwards, code) == po.decode()


def test_new_sentences_come_last() -> None:
    """Sentences of the code keep their places in a catalogue, new ones follow untranslated, and others are left out."""
    po = b'msgid "one"\nmsgstr "een"\n\nmsgid "two"\nmsgstr "twee"\n\nmsgid "three"\nmsgstr "drie"\n'
    sentences = Catalog(fuzzy=False)
    for sentence in ("new", "three", "one"):
        sentences.add(sentence)
    catalogue = read_po(BytesIO(updated_catalogue(po, sentences, "nl").encode()), locale="nl")
    assert [(each.id, each.string) for each in catalogue if each.id] == [("one", "een"), ("three", "drie"), ("new", "")]


def test_greek_asks_with_its_semicolons() -> None:
    """In Greek a semicolon is a question mark: it separates nothing, in the texts of the register either."""
    texts = [text for message in _catalogue("el") if message.id for text in _strings(message)]
    texts += (ROOT / "bot" / "register" / "notes" / "13901-23" / "el.yaml").read_text(encoding="utf-8").splitlines()
    assert [text for text in texts if re.search(r";(?!\s*$|[»”\")]|\s+[Α-ΩΆ-Ώ{])", text)] == []


def _strings(message: Message) -> tuple[str, ...]:
    """Return the translations of a sentence, one for each plural form."""
    return message.string if isinstance(message.string, tuple) else (str(message.string),)
