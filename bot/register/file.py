"""Reading a register file: a whole register comes out of it, or a refusal that names the place."""

from pathlib import Path

from pydantic import ValidationError

from bot.register.checks import faults
from bot.register.schema import RegisterEntry
from bot.register.strict_yaml import BadYaml, Plain, read_yaml
from bot.register.translations import add_texts
from db.connection.progress import Tell, untold
from domain.errors import BadRegister
from domain.register.model import Directory, Register

#: The reading of note 13901/23 that the bot comes with.
SHIPPED = Path(__file__).parent / "notes" / "13901-23.yaml"

#: A note's reading is some forty kilobytes; a file of megabytes is a mistake or an attack.
MAX_BYTES = 5 * 1024 * 1024

#: The lists whose entries have a name, and how that name is announced.
_NAMED = {"actors": "actor ", "milestones": "milestone ", "key_actions": "", "deliverables": ""}


def read_register(path: Path, *, known: Directory | None = None, tell: Tell = untold) -> Register:
    """The register in a file; raises BadRegister and changes nothing for a file that is wrong anywhere.

    Texts in other languages are taken from the folder of the same name beside it, `<language>.yaml` each.
    A file that names no actors or vehicles of its own speaks of the `known` ones.
    """
    raw = _raw(_text(path), str(path))
    add_texts(raw, path, _text, tell)
    return _parsed(raw, str(path), known)


def parse_register(text: str, *, file: str, known: Directory | None = None) -> Register:
    """The register in a text; `file` is what a refusal calls it."""
    return _parsed(_raw(text, file), file, known)


def _raw(text: str, file: str) -> Plain:
    try:
        return read_yaml(text)
    except BadYaml as error:
        raise BadRegister(file, "", f"line {error.line}", error.problem) from error


def _parsed(raw: Plain, file: str, known: Directory | None) -> Register:
    try:
        entry = RegisterEntry.model_validate(raw)
    except ValidationError as error:
        raise BadRegister(file, *_first(error, raw)) from error
    register = _register(entry, file, known)
    for fault in faults(entry, register.directory):
        raise BadRegister(file, fault.ref, fault.field, fault.problem)
    return register


def _text(path: Path) -> str:
    file = str(path)
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise BadRegister(file, "", "", "there is no such file") from error
    except OSError as error:
        raise BadRegister(file, "", "", f"it cannot be read ({error.strerror})") from error
    if len(content) > MAX_BYTES:
        raise BadRegister(file, "", "", f"it is larger than {MAX_BYTES // 1024 // 1024} MB")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise BadRegister(file, "", f"line {line}", "it is not UTF-8; save it as UTF-8") from error


def _register(entry: RegisterEntry, file: str, known: Directory | None) -> Register:
    actors = {each.slug: each.value() for each in entry.actors} if entry.actors is not None else None
    vehicles = entry.vehicles
    if known is not None:
        actors = dict(known.actors) if actors is None else actors
        vehicles = {slug: dict(texts) for slug, texts in known.vehicles.items()} if vehicles is None else vehicles
    if actors is None:
        raise BadRegister(file, "", "actors", "is missing, and no register is loaded whose actors could be meant")
    directory = Directory(
        note=entry.note.value(),
        actors=actors,
        sections=entry.sections,
        vehicles=vehicles or {},
        milestones=tuple(sorted((each.value() for each in entry.milestones), key=lambda each: each.month)),
    )
    return Register(directory=directory, key_actions=tuple(each.value() for each in entry.key_actions))


def _first(error: ValidationError, raw: Plain) -> tuple[str, str, str]:
    """Entry, field and problem of the first of pydantic's errors."""
    first = error.errors(include_url=False)[0]
    path, given = first["loc"], first.get("ctx", {})
    match first["type"]:
        case "wrong":
            path, problem = (*path, given["field"]), given["problem"]
        case "missing":
            problem = "is missing"
        case "extra_forbidden":
            problem = "is not a field that is known here"
        case "value_error":
            problem = str(given["error"])
        case _:
            problem = first["msg"]
    return (*_place(raw, path), problem)


def _place(raw: Plain, path: tuple[int | str, ...]) -> tuple[str, str]:
    """The innermost named entry on a path into the file, and the rest of the path."""
    ref, start, here = "", 0, raw
    for depth, step in enumerate(path):
        here = _inside(here, step)
        if isinstance(step, int) and depth and path[depth - 1] in _NAMED:
            ref, start = _name(str(path[depth - 1]), step, here), depth + 1
    return ref, ".".join(str(step) for step in path[start:])


def _inside(value: Plain, step: int | str) -> Plain:
    if isinstance(value, dict):
        return value.get(str(step))
    if isinstance(value, list) and isinstance(step, int) and step < len(value):
        return value[step]
    return None


def _name(listed: str, position: int, entry: Plain) -> str:
    """What an entry is called; without a name of its own, by its place in the list."""
    if isinstance(entry, dict):
        for field in ("ref", "slug", "month"):
            name = entry.get(field)
            if isinstance(name, str):
                return f"{_NAMED[listed]}{name}"
    return f"{listed}[{position}]"
