"""A register's texts in other languages: one file a language in a folder beside the register file."""

from collections.abc import Callable, Iterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.register.fields import LANGUAGES, Slug, Text
from bot.register.strict_yaml import BadYaml, Plain, read_yaml
from db.connection.progress import Tell, untold
from domain.errors import BadRegister


class _Names(BaseModel):
    """What an actor is called."""

    model_config = ConfigDict(extra="forbid")

    name: Text | None = None
    short: Text | None = None


class _Texts(BaseModel):
    """A whole file: each text by the reference or slug of what it names; whatever it leaves out stays English."""

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


#: Where a text stands in a register: the list of entries, the entry's name, the field.
_Place = tuple[str, str, str]


def add_texts(raw: Plain, path: Path, read: Callable[[Path], str], tell: Tell = untold) -> None:
    """Put the texts of the files beside a register file into its entries; BadRegister for one that fits no entry."""
    folder = path.with_suffix("")
    if not isinstance(raw, dict) or not folder.is_dir():
        return
    files = sorted(folder.glob("*.yaml"))
    for number, file in enumerate(files, 1):
        tell("reading the register", number, len(files))
        language = file.stem
        if language not in LANGUAGES - {"en"}:
            raise BadRegister(str(file), "", "", "the file's name is not a language code of the Union, such as nl")
        for place, text in _placed(_read(file, read(file))):
            if not _put(raw, place, language, text):
                raise BadRegister(str(file), place[1], place[2], "the register has nothing that it could name")


def _read(file: Path, text: str) -> _Texts:
    try:
        return _Texts.model_validate(read_yaml(text))
    except BadYaml as error:
        raise BadRegister(str(file), "", f"line {error.line}", error.problem) from error
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise BadRegister(str(file), "", ".".join(map(str, first["loc"])), first["msg"]) from error


def _placed(texts: _Texts) -> Iterator[tuple[_Place, str]]:
    """Every text of a file, with its place in the register."""
    if texts.subject is not None:
        yield ("note", "", "subject"), texts.subject
    for slug, names in texts.actors.items():
        yield from ((("actors", slug, field), text) for field, text in names if text is not None)
    for group, field, found in (
        ("milestones", "name", texts.milestones),
        ("sections", "", texts.sections),
        ("vehicles", "", texts.vehicles),
        ("key_actions", "title", texts.key_actions),
        ("key_actions", "keywords", texts.keywords),
        ("deliverables", "title", texts.deliverables),
        ("deliverables", "open_point", texts.open_points),
    ):
        yield from (((group, name, field), text) for name, text in found.items())


def _put(raw: dict[str, Plain], place: _Place, language: str, text: str) -> bool:
    """Put a text into its place; False if the register has no such entry."""
    group, name, field = place
    if group in ("sections", "vehicles"):
        holder, key = raw.get(group), name
    elif group == "note":
        holder, key = raw.get("note"), field
    else:
        holder, key = _entry(raw, group, name), field
    if not isinstance(holder, dict) or (key not in holder and key not in ("keywords", "short")):
        return False
    known = holder.get(key)
    texts: dict[str, Plain] = dict(known) if isinstance(known, dict) else {}
    if isinstance(known, str):
        texts["en"] = known
    elif key == "short" and known is None:
        texts["en"] = _english(holder.get("name"))
    texts[language] = text
    holder[key] = texts
    return True


def _english(text: Plain) -> Plain:
    return text.get("en") if isinstance(text, dict) else text


def _entry(raw: dict[str, Plain], group: str, name: str) -> Plain:
    """The entry of a list that has a name: an actor's or milestone's slug, a reference."""
    actions = raw.get("key_actions")
    found = raw.get(group)
    if group == "deliverables" and isinstance(actions, list):
        found = [each for action in actions if isinstance(action, dict) for each in _list(action.get(group))]
    names = ("slug", "ref", "month")
    return next(
        (each for each in _list(found) if isinstance(each, dict) and name in [each.get(key) for key in names]), None
    )


def _list(value: Plain) -> list[Plain]:
    return value if isinstance(value, list) else []
