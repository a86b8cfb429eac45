"""A draft in words, for the command line: its summary, and each field with what it rests on."""

from collections.abc import Iterator

from domain.council_documents.draft import Certainty, Draft, Finding, Thing
from domain.i18n.translator import Translator
from domain.register.meeting import Meeting
from domain.register.model import Deadline, DeadlineKind

_NAMES = {
    "owners": "owners",
    "deadline": "deadline",
    "vehicle": "through",
    "to": "goes to",
    "takes_part": "takes part",
    "sources": "built on",
}


def draft_summary(draft: Draft) -> str:
    """Return "13 paragraphs and 4 rows, 26 things: 17 sure, 7 to look at, 2 that nobody owes; 3 not taken"."""
    counts = {certainty: sum(thing.certainty is certainty for thing in draft.things) for certainty in Certainty}
    rows = sum(paragraph.is_row for paragraph in draft.paragraphs)
    paragraphs, things, left = len(draft.paragraphs) - rows, len(draft.things), len(draft.not_taken)
    counted = [_count(paragraphs, "paragraph")] * (paragraphs > 0 or not rows) + [_count(rows, "row")] * (rows > 0)
    places = " and ".join(counted)
    return (
        f"{places}, {_count(things, 'thing')}: {counts[Certainty.SURE]} sure, "
        f"{counts[Certainty.LOOK]} to look at, {counts[Certainty.NOT_SAID]} that nobody owes; "
        f"{_count(left, 'sentence')} not taken"
    )


def field_lines(thing: Thing, translator: Translator) -> Iterator[tuple[str, str]]:
    """Yield the name and value of each field that is said or in doubt, with the words that it rests on."""
    values = {
        "owners": ", ".join(map(translator.owner, thing.owners.value)),
        "deadline": deadline_words(thing.deadline.value),
        "vehicle": _vehicle(thing.vehicle.value, translator),
        "to": ", ".join(map(translator.actor, thing.addressees.value)),
        "takes_part": ", ".join(map(translator.owner, thing.takes_part.value)),
        "sources": ", ".join(map(translator.actor, thing.sources.value)),
    }
    for name, finding in thing.findings.items():
        is_always_shown = name in ("owners", "deadline")
        if is_always_shown or finding.certainty is not Certainty.NOT_SAID:
            yield _NAMES[name], _with_source(values[name], finding, thing)


def deadline_words(deadline: Deadline) -> str:
    """Return a deadline in a few words; "no date" where it has none."""
    kind = deadline.kind.value
    if deadline.kind is DeadlineKind.PERIOD:
        return f"{deadline.start} to {deadline.end}"
    if deadline.day is not None:
        return f"{kind}, by {deadline.day}"
    if deadline.month is None:
        return f"{kind}, no date"
    if deadline.month_end:
        return f"{kind}, by {deadline.month.last}"
    if deadline.kind is DeadlineKind.ONCE:
        return f"{kind}, at the meeting {Meeting(deadline.month, deadline.body)}"
    return f"{kind}, from {deadline.month}"


def _vehicle(slug: str | None, translator: Translator) -> str:
    return translator.text(translator.directory.vehicles.get(slug, {})) or slug if slug else ""


def _with_source(value: str, finding: Finding[object], thing: Thing) -> str:
    """Return a value, marked where it is to be looked at, with its words unless these are the whole sentence."""
    if finding.certainty is Certainty.NOT_SAID:
        return "not said"
    mark = "LOOK: " if finding.certainty is Certainty.LOOK else ""
    words = finding.source.words if finding.source is not None else ""
    rest = f" <- “{words}”" if words and words != thing.source.words else ""
    return f"{mark}{value or '?'}{rest}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
