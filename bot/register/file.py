"""Read a register file: return a whole register, or raise an error that names the entry and field."""

from hashlib import sha256
from pathlib import Path

from msgspec.structs import replace
from pydantic import ValidationError

from bot.register.checks import find_failures
from bot.register.imported import fold_import
from bot.register.schema import RegisterEntry
from bot.register.strict_yaml import BadYaml, YamlValue, read_yaml
from bot.register.translations import add_texts
from db.connection.progress import ProgressCallback, ignore_progress
from domain.errors import BadRegister
from domain.register.model import Directory, Register, in_order

#: The reading of note 13901/23 that the bot comes with.
SHIPPED = Path(__file__).parent / "notes" / "13901-23.yaml"

#: A made-up note, to try a register of several with in the sandbox; the bot never loads it anywhere else.
EXAMPLE = Path(__file__).parent / "examples" / "9999-23.yaml"

#: A note's reading is some forty kilobytes; a file of megabytes is a mistake or an attack.
MAX_BYTES = 5 * 1024 * 1024

#: The lists whose entries have a name, and the prefix of the name in an error.
_NAMED_LISTS = {"actors": "actor ", "milestones": "milestone ", "key_actions": "", "deliverables": ""}


def read_register(
    path: Path, *, known: Directory | None = None, progress: ProgressCallback = ignore_progress
) -> Register:
    """Return the register in a file; BadRegister for a file that is wrong anywhere.

    Translations are read from the folder of the same name beside it, one `<language>.yaml` each. A file without actors
    or vehicles of its own refers to the `known` ones.
    """
    digest = sha256()

    def read(file: Path) -> str:
        text = _read_text(file)
        # With its length, so that no two sets of files read alike.
        digest.update(f"{file.stem if file != path else ''} {len(text)} {text}".encode())
        return text

    raw = _parse_yaml(read(path), str(path))
    add_texts(raw, path, read, progress)
    return replace(_parse(raw, str(path), known), checksum=digest.hexdigest())


def parse_register(text: str, *, file: str, known: Directory | None = None) -> Register:
    """Return the register in a text; `file` is its name in errors."""
    return _parse(_parse_yaml(text, file), file, known)


def to_register(content: YamlValue, *, file: str, known: Directory | None = None) -> Register:
    """Return the register of a file's content; `file` is its name in errors."""
    return _parse(content, file, known)


def _parse_yaml(text: str, file: str) -> YamlValue:
    try:
        return read_yaml(text)
    except BadYaml as error:
        raise BadRegister(file, "", f"line {error.line}", error.problem) from error


def _parse(raw: YamlValue, file: str, known: Directory | None) -> Register:
    raw = fold_import(raw)
    try:
        entry = RegisterEntry.model_validate(raw)
    except ValidationError as error:
        raise BadRegister(file, *_first_problem(error, raw)) from error
    register = _to_register(entry, file, known)
    for failure in find_failures(entry, register.directory):
        raise BadRegister(file, failure.ref, failure.field, failure.problem)
    return register


def _read_text(path: Path) -> str:
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


def _to_register(entry: RegisterEntry, file: str, known: Directory | None) -> Register:
    actors = {actor.slug: actor.to_domain() for actor in entry.actors} if entry.actors is not None else None
    vehicles = entry.vehicles
    if known is not None:
        actors = dict(known.actors) if actors is None else actors
        vehicles = {slug: dict(texts) for slug, texts in known.vehicles.items()} if vehicles is None else vehicles
    if actors is None:
        raise BadRegister(file, "", "actors", "is missing, and no register is loaded whose actors could be meant")
    milestones = [milestone.to_domain() for milestone in entry.milestones]
    directory = Directory(
        notes={"": entry.note.to_domain()},
        actors=actors,
        sections=entry.sections,
        vehicles=vehicles or {},
        milestones=in_order(milestones),
    )
    return Register(directory=directory, key_actions=tuple(action.to_domain() for action in entry.key_actions))


def _first_problem(error: ValidationError, raw: YamlValue) -> tuple[str, str, str]:
    """Return the entry, field and problem of the first of pydantic's errors."""
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


def _place(raw: YamlValue, path: tuple[int | str, ...]) -> tuple[str, str]:
    """Return the name of the innermost named entry on a path into the file, and the rest of the path."""
    ref, start, value = "", 0, raw
    for depth, step in enumerate(path):
        value = _child(value, step)
        if isinstance(step, int) and depth and path[depth - 1] in _NAMED_LISTS:
            ref, start = _entry_name(str(path[depth - 1]), step, value), depth + 1
    return ref, ".".join(str(step) for step in path[start:])


def _child(value: YamlValue, step: int | str) -> YamlValue:
    if isinstance(value, dict):
        return value.get(str(step))
    if isinstance(value, list) and isinstance(step, int) and step < len(value):
        return value[step]
    return None


def _entry_name(list_name: str, index: int, entry: YamlValue) -> str:
    """Return an entry's name; without one of its own, its place in the list."""
    if isinstance(entry, dict):
        for field in ("ref", "slug", "month"):
            name = entry.get(field)
            if isinstance(name, str):
                return f"{_NAMED_LISTS[list_name]}{name}"
    return f"{list_name}[{index}]"
