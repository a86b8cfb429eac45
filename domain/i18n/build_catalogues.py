"""Build step that updates the gettext catalogues from the code: `python -m domain.i18n.build_catalogues`."""

from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from domain.i18n.build_cldr import LANGUAGES
from domain.i18n.catalogue import SOURCE

LOCALE = Path(__file__).with_name("locale")
ROOT = LOCALE.parents[2]

#: The folders with sentences, and the methods of `Translator` that take them.
FOLDERS = ("domain", "handlers")
KEYWORDS = {"gettext": None, "rich_text": None, "pattern": None, "ngettext": (1, 2)}

#: Written above the sentences in place of Babel's header, which has the date.
_HEADER = """\
msgid ""
msgstr ""
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals}\\n"

"""

#: Line width of a catalogue, in characters.
_WIDTH = 120


def extract_sentences() -> Catalog:
    """Return every sentence of the code, in the order of the files."""
    sentences = Catalog(fuzzy=False)
    for folder in FOLDERS:
        for _, _, sentence, _, _ in extract_from_dir(ROOT / folder, keywords=KEYWORDS):
            sentences.add(sentence)
    return sentences


def updated_catalogue(po: bytes, sentences: Catalog, language: str) -> str:
    """Return the text of a catalogue with new sentences added, untranslated, and those gone from the code taken out.

    Sentences keep their places and new ones come last: moving code changes no catalogue. Sorting them would separate
    sentences that belong together, which translators read side by side.
    """
    catalogue = read_po(BytesIO(po), locale=language)
    template = Catalog(fuzzy=False)
    for message in (*(message for message in catalogue if message.id in sentences), *sentences):
        template.add(message.id)
    catalogue.update(template, no_fuzzy_matching=True)
    written = BytesIO()
    write_po(written, catalogue, width=_WIDTH, omit_header=True, no_location=True, ignore_obsolete=True)
    return _HEADER.format(language=language, plurals=catalogue.plural_forms) + written.getvalue().decode()


def catalogue_path(language: str) -> Path:
    """Return the path of a language's catalogue."""
    return LOCALE / language / "LC_MESSAGES" / "messages.po"


def main() -> None:
    """Update the catalogue of each language, and create the missing ones."""
    sentences = extract_sentences()
    for language in LANGUAGES:
        if language == SOURCE:
            continue
        path = catalogue_path(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        po = path.read_bytes() if path.exists() else b""
        path.write_text(updated_catalogue(po, sentences, language), encoding="utf-8")


if __name__ == "__main__":
    main()
