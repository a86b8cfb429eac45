"""Brings the catalogues up to date with the sentences in the code: `python -m domain.i18n.build_catalogues`."""

from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from domain.i18n.build_cldr import LANGUAGES
from domain.i18n.translator import SOURCE

HERE = Path(__file__).with_name("locale")
ROOT = HERE.parents[2]

#: Where sentences stand, and the functions that take them.
FOLDERS = ("domain", "handlers")
KEYWORDS = {"gettext": None, "pattern": None, "ngettext": (1, 2)}

#: What stands above the sentences, and nothing that changes with the day.
_HEADER = """\
msgid ""
msgstr ""
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals}\\n"

"""

_WIDTH = 120


def sentences() -> Catalog:
    """Every sentence of the code, in order."""
    found = Catalog(fuzzy=False)
    for folder in FOLDERS:
        for _, _, message, _, _ in extract_from_dir(ROOT / folder, keywords=KEYWORDS):
            found.add(message)
    return found


def main() -> None:
    """Add what is new to each catalogue, untranslated, and take out what is gone; a language without one gets one."""
    template = sentences()
    for language in LANGUAGES:
        if language == SOURCE:
            continue
        path = HERE / language / "LC_MESSAGES" / "messages.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_bytes() if path.exists() else b""
        catalogue = read_po(BytesIO(before), locale=language)
        catalogue.update(template, no_fuzzy_matching=True)
        written = BytesIO()
        write_po(written, catalogue, width=_WIDTH, omit_header=True, no_location=True, ignore_obsolete=True)
        header = _HEADER.format(language=language, plurals=catalogue.plural_forms)
        path.write_text(header + written.getvalue().decode(), encoding="utf-8")


if __name__ == "__main__":
    main()
