"""`import`: read a Council document, print the draft of who owes what, or the register file of what is sure."""

import argparse
import shutil
import textwrap
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine

from bot.cli.options import add_json_option
from bot.cli.output import print_error, print_json
from bot.database import disposing, open_register
from bot.document_readers.subprocess_reader import read_document
from bot.settings.settings import Settings
from db.connection.engine import reading
from db.register import cache
from db.register.documents import find_slug
from domain.council_documents.document import Remark
from domain.council_documents.draft import Certainty, Draft, Thing, shorten
from domain.council_documents.understand import understand
from domain.council_documents.wording import draft_summary, field_lines
from domain.drafts.comparison import Compared, ComparedKind, compare
from domain.drafts.errors import DocumentNotRead
from domain.drafts.register_file import is_sure, to_json, to_register
from domain.i18n.translator import Translator
from domain.languages import CODES
from domain.messages.errors import error_message
from domain.register.model import Register, local_reference

#: What a coordinator has to put into a register file where the document does not say it.
_REQUIRED = {"number": "number", "dated": "date", "subject": "subject"}
_REMARKS = {
    Remark.ENCODING_GUESSED: "the text is not Unicode; it was read as Western European",
    Remark.CHANGES_ACCEPTED: "tracked changes were taken as accepted, and words struck through as deleted",
    Remark.PAGES_WITHOUT_TEXT: "some pages are pictures; nothing of them was read",
}
_ORDER = (Certainty.LOOK, Certainty.NOT_SAID, Certainty.SURE)
_TITLES = {
    Certainty.LOOK: "To look at",
    Certainty.NOT_SAID: "Nobody owes",
    Certainty.SURE: "Sure",
}
_MAX_WIDTH = 120


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("import", help="read a Council document, and draft who owes what by when")
    parser.add_argument("file", type=Path, help="DOCX, PDF with text, plain text or Markdown")
    parser.add_argument("--language", choices=CODES, metavar="XX", help="(default: that of the document)")
    parser.add_argument(
        "--accept-sure", action="store_true", help="print the register file of all that is sure, for `load`"
    )
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Read the document, and print its draft; nothing is stored."""
    data = arguments.file.read_bytes()
    with disposing(open_register(settings.database_url, now=datetime.now(UTC))) as engine:
        with reading(engine) as connection:
            directory = cache.read_directory(connection)
        translator = Translator("en", directory)
        try:
            document = read_document(data, arguments.file.name)
        except DocumentNotRead as error:
            print_error(f"import: {error_message(error, translator)}")
            return 2
        draft = understand(document, directory, language=arguments.language)
        loaded = _read_loaded(engine, draft)
    compared = compare(draft, loaded) if loaded is not None else []
    shown = Translator("en", draft.known_in(directory))
    if arguments.accept_sure:
        _print_register(draft, translator, as_json=arguments.json)
    elif arguments.json:
        revision = {"revision": [_compared_entry(each) for each in compared]} if compared else {}
        print_json({**to_json(draft, directory), **revision})
    else:
        print("\n".join(_lines(draft, compared, shown)))
    return 0


def _read_loaded(engine: Engine, draft: Draft) -> Register | None:
    """Return the note of the register that the document belongs to, None if there is none."""
    if draft.head.number is None:
        return None
    with reading(engine) as connection:
        notes = cache.read_directory(connection).notes
        slug = find_slug(notes, draft.head.number)
        return cache.read_register(connection, note=slug) if slug in notes else None


def _print_register(draft: Draft, translator: Translator, *, as_json: bool) -> None:
    """Print the register file of what is sure; what is left for a coordinator to do goes to standard error."""
    import yaml  # noqa: PLC0415  # only this option writes YAML

    entry = to_register(draft, translator.directory, is_sure)
    if as_json:
        print_json(entry)
    else:
        print(yaml.safe_dump(entry, allow_unicode=True, sort_keys=False, width=_MAX_WIDTH), end="")
    accepted = sum(map(is_sure, draft.things))
    print_error(f"{accepted} of {len(draft.things)} things are in it; the others are to be looked at")
    for line in _missing(draft):
        print_error(line)


def _lines(draft: Draft, compared: Sequence[Compared], translator: Translator) -> Iterator[str]:
    """Yield the draft for a reader: the document, the summary, then each thing, those to look at first."""
    head = draft.head
    number, day = head.number or "no number", head.dated.isoformat() if head.dated else "no date"
    yield f"{number}, {day}, {head.marking or 'no marking'}, {head.language}: {head.subject or 'no subject'}"
    yield draft_summary(draft)
    yield from _missing(draft)
    yield from (f"Note: {_REMARKS[remark]}." for remark in draft.remarks)
    for certainty in _ORDER:
        things = [thing for thing in draft.things if thing.certainty is certainty]
        if things:
            yield f"\n{_TITLES[certainty]} ({len(things)})"
            for thing in things:
                yield from _thing_lines(thing, translator)
    if draft.not_taken:
        yield f"\nNot taken ({len(draft.not_taken)})"
        for left in draft.not_taken:
            place = ", ".join(
                filter(None, (left.source.paragraph, f"p. {left.source.page}" if left.source.page else ""))
            )
            yield from _wrap(f"{place or '-'} ({left.reason.value}): {left.source.words}", "  ")
    if compared:
        yield from _compared_lines(compared)


def _missing(draft: Draft) -> Iterator[str]:
    """Yield what the register needs to know of the note and the document does not say."""
    missing = [name for attribute, name in _REQUIRED.items() if getattr(draft.head, attribute) is None]
    if missing:
        yield f"The document's {' and '.join(missing)} was not found; write it into the file before `load`."


def _thing_lines(thing: Thing, translator: Translator) -> Iterator[str]:
    page = f", p. {thing.source.page}" if thing.source.page else ""
    yield from _wrap(f"{thing.ref}  {thing.title}", "  ")
    yield from (
        line for name, text in field_lines(thing, translator) for line in _wrap(f"{name:<11} {text}", "        ")
    )
    words = thing.source.words if shorten(thing.source.words) != thing.title else ""
    place = f"{thing.source.paragraph or '-'}{page}{f' <- “{words}”' if words else ''}"
    yield from _wrap(f"{'source':<11} {place}", "        ")


def _compared_lines(compared: Sequence[Compared]) -> Iterator[str]:
    counts = {kind: sum(each.kind is kind for each in compared) for kind in ComparedKind}
    yield "\nBeside the note that is loaded: " + ", ".join(f"{count} {kind.value}" for kind, count in counts.items())
    for each in compared:
        if each.kind is not ComparedKind.SAME:
            yield from _wrap(_compared_text(each), "  ")


def _compared_text(each: Compared) -> str:
    old = f"loaded as {local_reference(each.deliverable.ref)}" if each.deliverable else ""
    if each.thing is None:
        title = next(iter(each.deliverable.title.values()), "") if each.deliverable else ""
        return f"{each.kind.value}  {local_reference(each.deliverable.ref) if each.deliverable else ''}  {title}"
    fields = f" ({', '.join(each.fields)}; {old})" if each.fields else ""
    return f"{each.kind.value}  {each.thing.ref}  {each.thing.title}{fields}"


def _compared_entry(each: Compared) -> dict[str, object]:
    entry: dict[str, object] = {"kind": each.kind.value}
    if each.thing is not None:
        entry["ref"] = each.thing.ref
    if each.deliverable is not None:
        entry["loaded"] = local_reference(each.deliverable.ref)
    return entry | ({"fields": list(each.fields)} if each.fields else {})


def _wrap(text: str, indent: str) -> list[str]:
    width = min(shutil.get_terminal_size().columns, _MAX_WIDTH)
    return textwrap.wrap(text, width, initial_indent=indent, subsequent_indent=f"{indent}    ") or [indent]
