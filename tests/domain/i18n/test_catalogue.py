"""A catalogue says what gettext says, in less memory."""

import gettext
import io

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from domain.i18n.build_catalogues import catalogue_path
from domain.i18n.catalogue import Catalogue, load_catalogue
from domain.languages import CODES

#: Each of the plural forms of all languages has one of these.
NUMBERS = (0, 1, 2, 3, 4, 5, 7, 10, 11, 12, 19, 20, 21, 22, 100, 101, 102, 103, 111, 121, 1_000_000)


def _compile(po: Catalog) -> gettext.GNUTranslations:
    compiled = io.BytesIO()
    write_mo(compiled, po)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def test_every_sentence_is_the_one_of_gettext() -> None:
    """In each language every sentence has the translation that gettext reads, in the plural forms of all numbers."""
    for code in CODES:
        if code == "en":
            continue
        po = read_po(io.BytesIO(catalogue_path(code).read_bytes()))
        ours, theirs = load_catalogue(code), _compile(po)
        for message in po:
            one, many = (str(message.id), "") if isinstance(message.id, str) else map(str, message.id)
            if one:
                assert ours.gettext(one) == theirs.gettext(one), (code, one)
            for number in NUMBERS if many else ():
                assert ours.ngettext(one, many, number) == theirs.ngettext(one, many, number), (code, one, number)


def test_what_is_not_translated_is_english() -> None:
    """A sentence without a translation, or that no catalogue has, is the sentence itself, in one or many."""
    catalogue = Catalogue('msgid "known"\nmsgstr "bekend"\n\nmsgid "new"\nmsgstr ""\n')
    assert [catalogue.gettext(sentence) for sentence in ("known", "new", "other")] == ["bekend", "new", "other"]
    assert [Catalogue().ngettext("{n} day", "{n} days", number) for number in (1, 2)] == ["{n} day", "{n} days"]


def test_signs_are_as_written() -> None:
    """Line ends, tabs, quotation marks and backslashes are unescaped, and lines of one text are joined."""
    po = r"""
msgid ""
"a \"b\"\n"
"c"
msgstr "\td\\n"
"e"
""".lstrip()
    assert (
        Catalogue(po).gettext('a "b"\nc') == "\td\\ne" == _compile(read_po(io.BytesIO(po.encode()))).gettext('a "b"\nc')
    )
