"""Reader of the hand-written tables: a language's TOML files, with every form that their notation stands for."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from domain.languages.capitals import capital_names, inflected_capitals, leave_out_places
from domain.languages.morphology import find_forms
from domain.languages.notation import Notation, lemmas_in
from domain.languages.schema import Concept, LanguageTable

_FOLDER = Path(__file__).parent
#: The file of field terms that mean the same, which topics are found by; no part of the table.
THESAURUS = "thesaurus.toml"
#: Parts of a table whose keys are numbers.
_NUMBERED = ("months", "numbers", "ordinals")
_PLAIN = ("presidency", "quarter_letters", "half_letters")
_SETS = ("weak_months", "no_months")
_AS_WRITTEN = ("mutations", "respelled")
#: Parts whose entries may stand in several files: those of a language, and the names that are the same in all.
_JOINED = ("words", "names", "acronyms")


def read_files(code: str) -> Mapping[str, Any]:
    """Return what the files of a language say, as written; parts that several files have are put together."""
    parts: dict[str, Any] = {name: {} for name in (*_JOINED, "lists")}
    own = sorted(path for path in (_FOLDER / code).glob("*.toml") if path.name != THESAURUS)
    for path in (_FOLDER / "names.toml", *own):
        for name, value in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if name in _JOINED:
                for key, text in value.items():
                    parts[name].setdefault(key, []).append(text)
            elif name == "lists":
                parts[name].update(value)
            else:
                parts[name] = value
    for name in _JOINED:
        parts[name] = {key: ", ".join(texts) for key, texts in parts[name].items()}
    return parts


def load_table(code: str) -> LanguageTable:
    """Return a language's table, with every form written out."""
    parts = dict(read_files(code))
    lemmas = frozenset().union(*map(lemmas_in, _texts(parts)))
    forms = find_forms(code, lemmas | inflected_capitals(code))
    notation = Notation(parts.pop("lists"), forms.__getitem__)

    def written_out(text: str) -> str:
        return ", ".join(notation.expand(text))

    fields: dict[str, Any] = {"code": code, "words": _by_concept(parts.pop("words"), notation)}
    fields["chatter"] = fields["words"].pop(Concept.CHATTER, "")
    fields["capitals"] = {
        slug: ", ".join(leave_out_places(code, name, forms.get(name, [name])))
        for slug, name in capital_names(code).items()
    }
    for name, value in parts.items():
        if name in _PLAIN or name in _AS_WRITTEN or isinstance(value, bool):
            fields[name] = value
        elif name in _SETS:
            fields[name] = frozenset(value)
        elif name == "carried":
            fields[name] = {
                Concept.members[bound]: {_carrier(key): written_out(text) for key, text in carriers.items()}
                for bound, carriers in value.items()
            }
        elif name == "postpositions":
            fields[name] = {Concept.members[key]: written_out(text) for key, text in value.items()}
        elif name in _NUMBERED:
            fields[name] = {int(key): written_out(text) for key, text in value.items()}
        elif isinstance(value, str):
            fields[name] = written_out(value)
        else:
            fields[name] = {key: written_out(text) for key, text in value.items()}
    return LanguageTable(**fields)


def _texts(part: object) -> Iterator[str]:
    """Yield the texts in a part, at any depth."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, Mapping):
        for each in part.values():
            yield from _texts(each)


def _by_concept(texts: Mapping[str, str], notation: Notation) -> dict[Concept, str]:
    """Return the forms of each concept; words that mean several things have a key of several concepts."""
    forms: dict[Concept, dict[str, None]] = {}
    for key, text in texts.items():
        expanded = dict.fromkeys(notation.expand(text))
        for name in key.split():
            forms.setdefault(Concept.members[name], {}).update(expanded)
    return {concept: ", ".join(known) for concept, known in forms.items()}


def _carrier(key: str) -> Concept | int | str:
    if key.isdigit():
        return int(key)
    return Concept.members[key] if key.isupper() else key


def read_thesaurus(code: str) -> Mapping[str, str]:
    """Return a language's field terms by what they mean, as written; nothing if it has no thesaurus."""
    path = _FOLDER / code / THESAURUS
    terms: Mapping[str, str] = tomllib.loads(path.read_text(encoding="utf-8"))["terms"] if path.exists() else {}
    return terms
