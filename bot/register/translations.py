"""Translations of a register's texts: one file per language in a folder beside the register file."""

from collections.abc import Callable, Iterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.register.schema import LANGUAGES, Slug, Text
from bot.register.strict_yaml import BadYaml, YamlValue, read_yaml
from db.connection.progress import ProgressCallback, ignore_progress
from domain.errors import BadRegister


class _Names(BaseModel):
    """The names of an actor."""

    model_config = ConfigDict(extra="forbid")

    name: Text | None = None
    short: Text | None = None


class _Texts(BaseModel):
    """A whole file: each text by the reference or slug of its entry; texts that are missing stay English.

    Keywords are of a key action (`III.1`) or of one of its deliverables (`III.1b`).
    """

    model_config = ConfigDict(extra="forbid")

    subject: Text | None = None
    milestones: dict[str, Text] = Field(default_factory=dict)
    sections: dict[str, Text] = Field(default_factory=dict)
    vehicles: dict[Slug, Text] = Field(default_factory=dict)
    actors: dict[Slug, _Names] = Field(default_factory=dict)
    key_actions: dict[str, Text] = Field(default_factory=dict)
    deliverables: dict[str, Text] = Field(default_factory=dict)
    open_points: dict[str, Text] = Field(default_factory=dict)
    keywords: dict[str, Text] = Field(default_factory=dict)


#: The place of a text in a register: the list of entries, the entry's name, the field.
_Place = tuple[str, str, str]


def add_texts(
    raw: YamlValue, path: Path, read: Callable[[Path], str], progress: ProgressCallback = ignore_progress
) -> None:
    """Add the texts of the files beside a register file to its entries; BadRegister for one that matches no entry."""
    folder = path.with_suffix("")
    if not isinstance(raw, dict) or not folder.is_dir():
        return
    files = sorted(folder.glob("*.yaml"))
    for number, file in enumerate(files, 1):
        progress("reading the register", number, len(files))
        language = file.stem
        if language not in LANGUAGES - {"en"}:
            raise BadRegister(str(file), "", "", "the file's name is not a language code of the Union, such as nl")
        for place, text in _with_places(_parse(file, read(file))):
            if not _add(raw, place, language, text):
                raise BadRegister(str(file), place[1], place[2], "the register has nothing that it could name")


def _parse(file: Path, text: str) -> _Texts:
    try:
        return _Texts.model_validate(read_yaml(text))
    except BadYaml as error:
        raise BadRegister(str(file), "", f"line {error.line}", error.problem) from error
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise BadRegister(str(file), "", ".".join(map(str, first["loc"])), first["msg"]) from error


def _with_places(texts: _Texts) -> Iterator[tuple[_Place, str]]:
    """Yield every text of a file, with its place in the register."""
    if texts.subject is not None:
        yield ("note", "", "subject"), texts.subject
    for slug, names in texts.actors.items():
        yield from ((("actors", slug, field), text) for field, text in names if text is not None)
    for group, field, texts_by_name in (
        ("milestones", "name", texts.milestones),
        ("sections", "", texts.sections),
        ("vehicles", "", texts.vehicles),
        ("key_actions", "title", texts.key_actions),
        ("deliverables", "title", texts.deliverables),
        ("deliverables", "open_point", texts.open_points),
    ):
        yield from (((group, name, field), text) for name, text in texts_by_name.items())
    for ref, text in texts.keywords.items():
        group = "deliverables" if ref[-1:].isalpha() else "key_actions"
        yield (group, ref, "keywords"), text


def _add(raw: dict[str, YamlValue], place: _Place, language: str, text: str) -> bool:
    """Add a text at its place; return False if the register has no such entry."""
    group, name, field = place
    if group in ("sections", "vehicles"):
        holder, key = raw.get(group), name
    elif group == "note":
        holder, key = raw.get("note"), field
    else:
        holder, key = _find_entry(raw, group, name), field
    if not isinstance(holder, dict) or (key not in holder and key not in ("keywords", "short")):
        return False
    present = holder.get(key)
    texts: dict[str, YamlValue] = dict(present) if isinstance(present, dict) else {}
    if isinstance(present, str):
        texts["en"] = present
    elif key == "short" and present is None:
        name_texts = holder.get("name")
        texts["en"] = name_texts.get("en") if isinstance(name_texts, dict) else name_texts
    texts[language] = text
    holder[key] = texts
    return True


def _find_entry(raw: dict[str, YamlValue], group: str, name: str) -> YamlValue:
    """Return the entry of a list with a slug, reference or month; None if there is none."""
    entries, actions = _as_list(raw.get(group)), raw.get("key_actions")
    if group == "deliverables" and isinstance(actions, list):
        entries = [entry for action in actions if isinstance(action, dict) for entry in _as_list(action.get(group))]
    for entry in entries:
        if not isinstance(entry, dict):
            continue
        month = None if "body" in entry else entry.get("month")  # a month alone is the Schengen Council's
        if name in (entry.get("slug"), entry.get("ref"), month):
            return entry
    return None


def _as_list(value: YamlValue) -> list[YamlValue]:
    return value if isinstance(value, list) else []
