"""Build step that makes the lexicon files from the tables: `python -m domain.reading.words.build_lexicons [CODE …]`.

The bot reads the files, and needs neither the tables nor the dictionaries that their forms are from.
"""

import sys
from pathlib import Path

import domain.languages
from domain.languages import CODES
from domain.languages.morphology import LICENCE, SOURCE
from domain.languages.schema import Concept, LanguageTable
from domain.languages.tables import load_table
from domain.reading.words.form_index import index_forms, sort_affixes, split_forms
from domain.reading.words.lexicon_file import LexiconFile
from domain.reading.words.tokenizer import fold


def build_lexicon(table: LanguageTable) -> LexiconFile:
    """Return the lexicon file of a table."""
    settings = {
        "code": table.code,
        "source": SOURCE,
        "licence": LICENCE,
        "weak_months": sorted({fold(form) for form in table.weak_months}),
        "acronyms": {form: slug for slug, forms in table.acronyms.items() for form in split_forms(forms)},
        "dative_endings": sort_affixes(table.dative_endings),
        "endings": sort_affixes(table.endings),
        "beginnings": sort_affixes(table.beginnings),
        "clitics": sort_affixes(table.clitics),
        "mutations": list(table.mutations.items()),
        "quarter_letters": table.quarter_letters,
        "half_letters": table.half_letters,
        "yes_no": split_forms(table.yes_no),
        "asks_by_tone": table.asks_by_tone,
        "postposes": Concept.BEFORE in table.postpositions,
    }
    return LexiconFile.from_forms(index_forms(table), settings)


def main(codes: list[str]) -> None:
    """Write the lexicon files of languages."""
    for code in codes or CODES:
        path = Path(domain.languages.__file__).parent / code / "lexicon.bin"
        path.write_bytes(build_lexicon(load_table(code)).to_bytes())


if __name__ == "__main__":
    main(sys.argv[1:])
