"""Compare drafts of documents with keys written by hand before anything was read, and count field by field.

The slug of a body that the register does not know is made of the document's words, which no key can foresee. So
`working-party` in a key is met by any proposed body whose name has the noun for a working party in its language, and
`delegations` by the Member States, as which the register knows them.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from bot.register.file import SHIPPED, read_register
from domain.council_documents.document import CouncilDocument
from domain.council_documents.draft import Certainty, Draft, Thing
from domain.council_documents.understand import understand
from domain.dates.spans import Month
from domain.reading.words.tokenizer import fold, normalize
from domain.register.model import Deadline, DeadlineKind

ROOT = Path(__file__).parent
#: Documents that were looked at while the import was written; those that were only counted, many times; and those that
#: others wrote later, in usual layouts and in layouts of their own, which are only counted and never named.
FOLDERS = ("seen", "counted", "unseen", "own_layouts")
#: In a key any working party, whether it is named or not: the slug of one that is proposed is its own words.
_WORKING_PARTY = "working-party"
#: In a key those who speak for the Member States in a meeting, whom the register knows as these.
_DELEGATIONS = "delegations"
#: The noun in a working party's name, in any language, without accents.
_PARTY_NOUN = re.compile(r"working part|group|grup|groep|skupin|груп|ομαδ|csoport|ruhm|ryhm|meitheal")
FIELDS = ("found", "owners", "deadline", "vehicle", "to", "takes part")


@dataclass(kw_only=True, slots=True)
class Score:
    """Counts of one folder: how many of each field were right, of how many."""

    right: Counter[str] = field(default_factory=Counter)
    total: Counter[str] = field(default_factory=Counter)
    #: Deadlines that are wrong and said to be sure.
    wrong_sure: int = 0
    #: Owners that are wrong and said to be sure, or that nobody is said to owe what somebody owes.
    wrong_owners: int = 0
    #: Things that no key has.
    extra: int = 0
    #: Of those found, how many are sure in all fields.
    sure: int = 0
    documents: int = 0
    languages: set[str] = field(default_factory=set)
    failures: list[str] = field(default_factory=list)

    def count(self, name: str, *, is_right: bool) -> None:
        """Count one field of one thing."""
        self.total[name] += 1
        self.right[name] += is_right

    def __add__(self, other: "Score") -> "Score":
        return Score(
            right=self.right + other.right,
            total=self.total + other.total,
            wrong_sure=self.wrong_sure + other.wrong_sure,
            wrong_owners=self.wrong_owners + other.wrong_owners,
            extra=self.extra + other.extra,
            sure=self.sure + other.sure,
            documents=self.documents + other.documents,
            languages=self.languages | other.languages,
            failures=self.failures + other.failures,
        )


def score_folder(name: str, read: Callable[[bytes, str], CouncilDocument]) -> Iterator[tuple[str, Score]]:
    """Yield the score of each document of a folder, by its name; of a folder that is not there, none."""
    directory = read_register(SHIPPED).directory
    for path in sorted((ROOT / name).glob("*")):
        if path.suffix == ".yaml":
            continue
        key = yaml.safe_load(path.with_suffix(".yaml").read_text(encoding="utf-8"))
        draft = understand(read(path.read_bytes(), path.name), directory)
        yield path.stem, score(draft, key)


def score(draft: Draft, key: dict[str, Any]) -> Score:
    """Return the score of one draft against its key."""
    result = Score(documents=1, languages={draft.head.language})
    head = {
        "number": draft.head.number,
        "date": draft.head.dated,
        "language": draft.head.language,
        "marking": draft.head.marking,
    }
    for name, expected in key["note"].items():
        if name == "subject":
            is_right = expected.casefold() in (draft.head.subject or "").casefold()
        else:
            is_right = str(head[name]) == str(expected)
        result.count("head", is_right=is_right)
        if not is_right:
            result.failures.append(f"head {name}: {head.get(name, draft.head.subject)} for {expected}")
    left = list(draft.things)
    for expected in key["things"]:
        words = normalize(expected["words"]).casefold()
        thing = next((each for each in left if words in normalize(each.source.words, limit=9999).casefold()), None)
        result.count("found", is_right=thing is not None)
        if thing is None:
            result.failures.append(f"not found: {expected['words']}")
            for name in (*FIELDS[1:], "deadline exact"):
                result.count(name, is_right=False)
            continue
        left.remove(thing)
        _score_thing(result, thing, expected, _parties_proposed(draft))
    result.extra = len(left)
    result.failures += [f"extra: {each.source.words[:80]}" for each in left]
    return result


def _parties_proposed(draft: Draft) -> set[str]:
    """Return the slugs of the proposed bodies that are working parties by their names."""
    return {
        slug
        for slug, actor in draft.actors.items()
        if any(_PARTY_NOUN.search(fold(name)) for name in actor.name.values())
    }


def _score_thing(result: Score, thing: Thing, key: dict[str, Any], parties: set[str]) -> None:
    found = {
        "owners": _owner_words(thing),
        "vehicle": thing.vehicle.value or "",
        "to": set(thing.addressees.value),
        "takes part": {owner.via or owner.actor for owner in thing.takes_part.value},
    }
    found = {
        name: _as_in_key(value, key, parties) if isinstance(value, set) else value for name, value in found.items()
    }
    expected = {
        "owners": _names(key["owners"]),
        "vehicle": key.get("vehicle", ""),
        "to": _names(key.get("to", "")),
        "takes part": _names(key.get("takes_part", "")),
    }
    for name, value in expected.items():
        result.count(name, is_right=found[name] == value)
        if found[name] != value:
            result.failures.append(f"{name}: {found[name] or '-'} for {value or '-'}: {key['words']}")
    is_doubted = thing.owners.certainty is Certainty.LOOK
    result.wrong_owners += found["owners"] != expected["owners"] and not is_doubted
    is_right = _is_same(thing.deadline.value, key["deadline"])
    is_flagged = thing.deadline.certainty is Certainty.LOOK
    result.count("deadline", is_right=is_right or is_flagged)
    result.count("deadline exact", is_right=is_right)
    result.wrong_sure += not is_right and not is_flagged
    result.sure += thing.certainty is Certainty.SURE
    if not is_right:
        result.failures.append(
            f"deadline{'' if is_flagged else ' UNFLAGGED'}: {thing.deadline.value} for {key['deadline']}"
        )


def _as_in_key(slugs: set[str], key: dict[str, Any], parties: set[str]) -> set[str]:
    """Return bodies as the key names them: a proposed working party, and delegations, if it has those words."""
    names = {name for field in ("owners", "to", "takes_part") for name in _names(key.get(field, ""))}
    if _WORKING_PARTY in names:
        slugs = {_WORKING_PARTY if slug in parties else slug for slug in slugs}
    if _DELEGATIONS in names:
        slugs = {_DELEGATIONS if slug == "member-states" else slug for slug in slugs}
    return slugs


def _owner_words(thing: Thing) -> set[str]:
    return {
        f"{owner.actor}{f' via {owner.via}' if owner.via else ''}{' lead' if owner.lead else ''}"
        for owner in thing.owners.value
    }


def _names(text: str) -> set[str]:
    return {name for part in (text or "").split(",") if (name := part.strip())}


def _is_same(deadline: Deadline, key: str) -> bool:
    """Return whether a deadline is as the key says; of what has no date, "once" and "continuous" count as one kind."""
    kind, _, rest = key.partition(" ")
    day = _last_day(deadline)
    match kind:
        case "vague" | "once" | "continuous" if not rest:
            return day is None and deadline.kind in (DeadlineKind.ONCE, DeadlineKind.CONTINUOUS)
        case "once":
            return deadline.kind is DeadlineKind.ONCE and day == date.fromisoformat(rest)
        case "period":
            start, end = map(date.fromisoformat, rest.split())
            return (deadline.start, deadline.end) == (start, end)
        case _:
            return deadline.kind == kind and (str(deadline.month) if deadline.month else "") == rest


def _last_day(deadline: Deadline) -> date | None:
    """Return the last day of a deadline's month, whose meeting counts as that, or its day."""
    month: Month | None = deadline.month
    return month.last if month is not None else deadline.day or deadline.end


def table(scores: dict[str, Score]) -> str:
    """Return the scores as a Markdown table, a column each."""
    rows: list[Sequence[str]] = [
        ("", *scores),
        ("---", *("---:" for _ in scores)),
        ("documents (languages)", *(f"{each.documents} ({len(each.languages)})" for each in scores.values())),
        ("things owed", *(str(each.total["found"]) for each in scores.values())),
    ]
    names = {
        "found": "found",
        "owners": "owners exact",
        "deadline": "deadline right or flagged",
        "deadline exact": "deadline right",
        "vehicle": "vehicle right",
        "to": "addressees right",
        "takes part": "who takes part right",
        "head": "fields of the head right",
    }
    for name, label in names.items():
        rows.append((label, *(_share(each, name) for each in scores.values())))
    rows += [
        ("deadlines wrong and unflagged", *(str(each.wrong_sure) for each in scores.values())),
        ("owners wrong and unflagged", *(str(each.wrong_owners) for each in scores.values())),
        ("sure in every field", *(str(each.sure) for each in scores.values())),
        ("taken, but not owed", *(str(each.extra) for each in scores.values())),
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) + "\n"


def _share(each: Score, name: str) -> str:
    total = each.total[name]
    return f"{each.right[name]} of {total} ({100 * each.right[name] // total} %)" if total else "-"
