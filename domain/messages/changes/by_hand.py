"""What a coordinator changed about a deliverable by hand, field by field."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from domain.answers.explanation import rhythm
from domain.answers.question_text import short_names, vehicle_name
from domain.dates.spans import Month
from domain.i18n.translator import Translator
from domain.languages import NAMES
from domain.register.audit_events import Change
from domain.register.meeting import MeetingBody
from domain.register.model import Deadline, DeadlineKind, Owner

#: What a field has that is empty.
NONE = "–"

#: What the audit log says of a deliverable (see `db.changes.by_hand`).
_State = Mapping[str, Any]


def title_label(translator: Translator, language: str = "") -> str:
    """Return the label of a title, with its language if there may be several: "Title (Deutsch)"."""
    title = translator.gettext("Title")
    return f"{title} ({NAMES[language]})" if language else title


def by_hand_text(change: Change, translator: Translator) -> str:
    """Return what a coordinator did to a deliverable: added, removed, withdrew, put back, or changed field by field."""
    ref, before, after = translator.reference(change.ref), change.before, change.after
    if not before:
        return translator.gettext("{ref} added: {title}", ref=ref, title=_title(after, translator))
    if not after:
        return translator.gettext("{ref} removed: {title}", ref=ref, title=_title(before, translator))
    if after["withdrawal"]:
        return translator.gettext("{ref} withdrawn: {reason}", ref=ref, reason=after["withdrawal"])
    if before["withdrawal"]:
        return translator.gettext("{ref} put back", ref=ref)
    changes = translator.separated(_differences(before, after, translator)) or NONE
    return translator.gettext("{ref} changed, {changes}", ref=ref, changes=changes)


def _title(state: _State, translator: Translator) -> str:
    return translator.text(state["set"].get("title") or state["noted"]["title"])


def _differences(before: _State, after: _State, translator: Translator) -> Iterator[str]:
    """Yield each field that was changed: "title: … → …"."""
    old, new = ({**state["noted"], **state["set"]} for state in (before, after))
    for language in dict.fromkeys((*old["title"], *new["title"])):
        texts = (title.get(language) or NONE for title in (old["title"], new["title"]))
        yield from _difference(title_label(translator, "" if language == "en" else language), *texts)
    owners = translator.gettext("Owners")
    yield from _difference(owners, *(_names_of_owners(state["owners"], translator) for state in (before, after)))
    for name, label, text in (
        ("deadline", translator.gettext("Deadline"), _deadline_text),
        ("vehicle", translator.gettext("Reported through"), _vehicle),
        ("addressees", translator.gettext("Addressed to"), _actors),
        ("takes_part", translator.gettext("Takes part"), _names_of_owners),
    ):
        if old[name] != new[name]:
            yield from _difference(label, text(old[name], translator), text(new[name], translator))


def _difference(label: str, before: str, after: str) -> Iterator[str]:
    if before != after:
        yield f"{label}: {before} → {after}"


def _names_of_owners(owners: Any, translator: Translator) -> str:  # noqa: ANN401  # what JSON has made of it, as below
    return ", ".join(translator.owner(Owner(**owner)) for owner in owners) or NONE


def _actors(slugs: Any, translator: Translator) -> str:  # noqa: ANN401
    return ", ".join(short_names(slugs, translator)) or NONE


def _vehicle(slug: Any, translator: Translator) -> str:  # noqa: ANN401
    return NONE if slug is None else vehicle_name(slug, translator)


def _deadline_text(values: Any, translator: Translator) -> str:  # noqa: ANN401
    kind = DeadlineKind(values["kind"])
    if kind is DeadlineKind.ONCE and "day" in values:
        return translator.day(date.fromisoformat(values["day"]))
    if kind is DeadlineKind.ONCE:
        return translator.month(Month.parse(values["month"])) if "month" in values else NONE
    start, end = (date.fromisoformat(values[name]) if name in values else None for name in ("start", "end"))
    month = Month.parse(values["month"]) if "month" in values else None
    body = MeetingBody(values.get("body", MeetingBody.SCHENGEN_COUNCIL))
    return rhythm(Deadline(kind=kind, month=month, start=start, end=end, body=body), translator)
