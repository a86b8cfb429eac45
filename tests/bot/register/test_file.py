"""Reading register files: what they may hold, and how bad ones are refused."""

import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.register.file import MAX_BYTES, SHIPPED, parse_register, read_register
from domain.dates.spans import Month
from domain.errors import BadRegister
from domain.register.meeting import Meeting
from domain.register.model import (
    Actor,
    ActorKind,
    Deadline,
    DeadlineKind,
    Deliverable,
    Directory,
    KeyAction,
    Milestone,
    Note,
    Owner,
    Register,
)

#: A register with one of everything, small enough to be damaged by hand.
SMALL = """
note:
  number: "1/24"
  date: 2024-01-10
  marking: LIMITE
  subject: Something
milestones:
  - {name: March, month: 2024-03, meets: 2024-03-04}
  - {name: June, month: 2024-06}
sections: {I: One, II: Two}
vehicles: {barometer: Barometer}
actors:
  - {slug: agency, kind: agency, name: Agency}
  - {slug: unit, kind: unit, parent: agency, name: Unit}
  - {slug: all, kind: collective, name: All, members: [agency]}
key_actions:
  - ref: I.1
    title: First
    takes_part: [agency]
    deliverables:
      - ref: I.1a
        title: Report
        owners: [{actor: agency, via: unit}]
        deadline: {kind: once, due: 2024-03}
        vehicle: barometer
        feeds: barometer
        to: [all]
        sources: [agency]
        takes_part: [all]
        capacity: all
        council: 2024-06
      - ref: I.1b
        title: Budget
        owners: [{actor: agency, role: lead}]
        deadline: {kind: period, start: 2024-02-01, end: 2024-12-31}
        after: I.1a
"""

#: The text that is replaced, its replacement, and the entry, field and problem of the refusal.
REFUSALS = [
    # unknown names
    ("owners: [{actor: agency, via: unit}]", "owners: [agencyy]", "I.1a", "owners", "'agencyy' is known; perhaps"),
    ("owners: [{actor: agency, via: unit}]", "owners: [{actor: agency, via: x}]", "I.1a", "owners", "no actor 'x'"),
    ("owners: [{actor: agency, via: unit}]", "owners: [{actor: all, via: unit}]", "I.1a", "owners", "not a unit of"),
    ("to: [all]", "to: [interpol]", "I.1a", "to", "no actor 'interpol' is known"),
    ("sources: [agency]", "sources: [interpol]", "I.1a", "sources", "no actor 'interpol' is known"),
    ("takes_part: [all]", "takes_part: [interpol]", "I.1a", "takes_part", "no actor 'interpol' is known"),
    ("takes_part: [agency]", "takes_part: [interpol]", "I.1", "takes_part", "no actor 'interpol' is known"),
    ("members: [agency]", "members: [interpol]", "actor all", "members", "no actor 'interpol' is known"),
    ("parent: agency", "parent: interpol", "actor unit", "parent", "no actor 'interpol' is known"),
    ("vehicle: barometer", "vehicle: train", "I.1a", "vehicle", "no vehicle 'train' is known"),
    ("feeds: barometer", "feeds: train", "I.1a", "feeds", "no vehicle 'train' is known"),
    ("capacity: all", "capacity: agency", "I.1a", "capacity", "no collective 'agency' is known"),
    ("after: I.1a", "after: I.9a", "I.1b", "after", "no other deliverable 'I.9a' is known"),
    ("after: I.1a", "after: I.1b", "I.1b", "after", "no other deliverable 'I.1b' is known"),
    ("{I: One, II: Two}", "{II: Two}", "I.1", "ref", "no section 'I' is known"),
    # repeated names
    ("ref: I.1b", "ref: I.1a", "I.1a", "ref", "a second time"),
    ("slug: all", "slug: agency", "actor agency", "slug", "a second time"),
    ("month: 2024-06", "month: 2024-03", "milestone 2024-03", "month", "a second time"),
    ("members: [agency]", "members: [agency, agency]", "actor all", "members", "a second time"),
    ("to: [all]", "to: [all, all]", "I.1a", "to", "a second time"),
    ("takes_part: [all]", "takes_part: [all, all]", "I.1a", "takes_part", "'all' stands here a second time"),
    # inconsistent relations
    ("ref: I.1b", "ref: I.2b", "I.2b", "ref", "does not belong under I.1"),
    ("members: [agency]", "members: [all]", "actor all", "members", "is itself a collective"),
    ("kind: unit, parent: agency", "kind: unit", "actor unit", "parent", "a unit has a parent"),
    ("kind: agency, name", "kind: agency, parent: all, name", "actor agency", "parent", "nothing else has one"),
    ("kind: collective", "kind: network", "actor all", "members", "only a collective has members"),
    # times
    ("due: 2024-03", "due: 2023-12", "I.1a", "deadline", "2023-12-31 is before the note itself, of 2024-01-10"),
    ("due: 2024-03", "due: 2024-01-09", "I.1a", "deadline", "before the note itself"),
    ("start: 2024-02-01, end: 2024-12-31", "start: 2023-02-01, end: 2023-12-31", "I.1b", "deadline", "before the note"),
    ("end: 2024-12-31", "end: 2024-01-31", "I.1b", "deadline.end", "ends on 2024-01-31, before it starts"),
    ("start: 2024-02-01, ", "", "I.1b", "deadline.start", "a period has a start and an end"),
    (", end: 2024-12-31", "", "I.1b", "deadline.end", "a period has a start and an end"),
    ("end: 2024-12-31", "end: 2024-12-31, due: 2024-06", "I.1b", "deadline.due", "in place of a due date"),
    ("{kind: once, due: 2024-03}", "{kind: once, end: 2024-03-01}", "I.1a", "deadline.end", "only a period"),
    ("{kind: once, due: 2024-03}", "{kind: continuous, due: 2024-03}", "I.1a", "deadline.due", "no due date"),
    ("{kind: once, due: 2024-03}", "{kind: annual, due: 2024-03-01}", "I.1a", "deadline.due", "from a month on"),
    ("{kind: once, due: 2024-03}", "{kind: once, basis: month}", "I.1a", "deadline.basis", "goes with a due month"),
    ("due: 2024-03", "due: 2024-03, basis: day", "I.1a", "deadline.basis", "should be 'month'"),
    ("kind: once", "kind: often", "I.1a", "deadline.kind", "should be 'once', 'annual'"),
    ("due: 2024-03", "due: soon", "I.1a", "deadline.due", "'soon' is not a month like 2024-06"),
    ("due: 2024-03", "due: 2024-13", "I.1a", "deadline.due", "'2024-13' is not a month"),
    ("due: 2024-03", "due: 2024-02-30", "I.1a", "deadline.due", "'2024-02-30' is not a day of the calendar"),
    ("due: 2024-03", "due: 0001-01", "I.1a", "deadline.due", "not in this century"),
    ("date: 2024-01-10", "date: 10 January", "", "note.date", "is not a day like 2024-06-13"),
    ("date: 2024-01-10", "date: 1924-01-10", "", "note.date", "not in this century"),
    ("council: 2024-06", "council: 2024-07", "I.1a", "council", "no Schengen Council in 2024-07"),
    ("due: 2024-03", "due: 2024-09", "I.1a", "council", "the Schengen Council in 2024-06 is before the deadline"),
    ("meets: 2024-03-04", "meets: 2024-04-03", "milestone 2024-03", "meets", "which is not in 2024-03"),
    ("{name: June", "{slug: june, name: June", "milestone june", "slug", "is its month, 2024-06"),
    ("{name: June", "{slug: 2024-06, body: jha-council, name: June", "milestone 2024-06", "slug", "jha-2024-06"),
    ("{name: June", "{body: council, name: June", "milestone 2024-06", "body", "'jha-council'"),
    ("due: 2024-03", "due: 2024-03, body: jha-council", "I.1a", "deadline.body", "no meeting jha-2024-03 is among"),
    ("due: 2024-03", "due: 2024-03-04, body: coreper", "I.1a", "deadline.body", "goes with the month of its meeting"),
    ("council: 2024-06", "council: jha-2024-06", "I.1a", "council", "no meeting jha-2024-06 is among the milestones"),
    ("council: 2024-06", "council: council-2024-06", "I.1a", "council", "is not a month like 2024-06"),
    # the format
    ("title: Report", "titel: Report", "I.1a", "title", "is missing"),
    ("title: Report", "title: Report\n        who: me", "I.1a", "who", "is not a field that is known here"),
    ("title: Report", "title: {nl: Verslag}", "I.1a", "title", "no English text (en)"),
    ("title: Report", "title: {en: Report, xx: R}", "I.1a", "title", "'xx' is not a language code"),
    ("title: Report", "title:", "I.1a", "title", "valid dictionary"),
    ("title: Report", "title: ' '", "I.1a", "title.en", "at least 1 character"),
    ("title: Report", f"title: {'x' * 501}", "I.1a", "title.en", "at most 500 characters"),
    ("title: Report", 'title: "Re\\0port"', "I.1a", "title.en", "a control character"),
    ("title: Report", 'title: "Re\\u202Eport"', "I.1a", "title.en", "turns the direction of writing"),
    ("ref: I.1b", "ref: one", "one", "ref", "match pattern"),
    ("  - ref: I.1\n    title", "  - title", "key_actions[0]", "ref", "is missing"),
    ("slug: agency,", "slug: An Agency,", "actor An Agency", "slug", "match pattern"),
    ('number: "1/24"', "number: one", "", "note.number", "not a document's number"),
    ("sections: {I: One, II: Two}", "sections: []", "", "sections", "valid dictionary"),
    ("role: lead", "role: boss", "I.1b", "owners.0.role", "should be 'owner' or 'lead'"),
    # YAML
    ("marking: LIMITE", "marking: LIMITE\n  marking: OPEN", "", "line 6", "the key 'marking' a second time"),
    ("marking: LIMITE", "marking: [LIMITE", "", "line 6", "expected"),
    ("marking: LIMITE", "marking: &x LIMITE", "", "line 5", "an anchor or alias"),
    ("marking: LIMITE", "marking: *x", "", "line 5", "an anchor or alias"),
    ("marking: LIMITE", "marking: !!python/name:os.system x", "", "line 5", "a tag"),
    ("marking: LIMITE", f"marking: {'[' * 30}{']' * 30}", "", "line 5", "more than 20 levels"),
    ("marking: LIMITE", "[a]: LIMITE", "", "line 5", "a key that is not a text"),
    ("marking: LIMITE", "marking: \x07", "", "line 5", "a character that is not allowed"),
    ("sections: {I: One", "---\nsections: {I: One", "", "line 10", "a second document"),
]


@pytest.fixture(scope="module")
def shipped() -> Register:
    """The shipped register."""
    return read_register(SHIPPED)


def read_refusal(text: str) -> BadRegister:
    """Return the error with which a text is refused."""
    with pytest.raises(BadRegister) as caught:
        parse_register(text, file="small.yaml")
    return caught.value


@pytest.mark.parametrize(("old", "new", "ref", "field", "words"), REFUSALS)
def test_a_bad_file_is_refused_with_its_place(old: str, new: str, ref: str, field: str, words: str) -> None:
    """One error refuses the whole file and names the file, the entry, the field and the problem."""
    assert SMALL.count(old) == 1, "the damage is done in one place"
    refused = read_refusal(SMALL.replace(old, new))
    assert (refused.file, refused.ref, refused.field) == ("small.yaml", ref, field)
    assert words in refused.problem


@pytest.mark.parametrize("due", ["2024-01-10", "2024-01"])
def test_a_deadline_may_be_the_notes_own_day(due: str) -> None:
    """What is due on the day of the note, or in its month, is not before it."""
    register = parse_register(SMALL.replace("due: 2024-03", f"due: {due}"), file="small.yaml")
    assert [each.ref for each in register.deliverables] == ["I.1a", "I.1b"]


def test_the_undamaged_file_is_read() -> None:
    """The file that the tests damage is good, and an English text needs no language code."""
    register = parse_register(SMALL, file="small.yaml")
    assert [each.ref for each in register.deliverables] == ["I.1a", "I.1b"]
    assert register.deliverables[0].title == {"en": "Report"}
    assert register.deliverables[0].deadline.council == Meeting(Month(2024, 6))
    assert register.deliverables[0].sources == ("agency",)


def test_every_field_is_read() -> None:
    """A file with one of everything is exactly this register; what it leaves out has its default."""
    changes = {
        "vehicles: {barometer: Barometer}": "vehicles: {barometer: Barometer, report: {en: Report, fr: Rapport}}",
        "feeds: barometer": "feeds: report\n        open_point: Who?",
        "deadline: {kind: once, due: 2024-03}": "deadline: {kind: annual, due: 2024-04, basis: month}",
        "name: Unit}": "name: Unit, short: {en: U}}",
        "    title: First\n": "    title: First\n    keywords: one, two\n",
        "subject: Something": "subject: Something\n  from: presidency\n  to: [council]\n  language: fr",
    }
    text = SMALL
    for old, new in changes.items():
        assert text.count(old) == 1
        text = text.replace(old, new)
    names = {"agency": {"en": "Agency"}, "unit": {"en": "Unit"}, "all": {"en": "All"}}
    agency, everybody = Owner(actor="agency"), Owner(actor="all")
    annual = Deadline(kind=DeadlineKind.ANNUAL, month=Month(2024, 4), month_end=True, council=Meeting(Month(2024, 6)))
    report = Deliverable(
        ref="I.1a",
        key_action="I.1",
        title={"en": "Report"},
        deadline=annual,
        owners=(Owner(actor="agency", via="unit"),),
        vehicle="barometer",
        feeds="report",
        addressees=("all",),
        takes_part=(everybody,),
        sources=("agency",),
        capacity="all",
        open_point={"en": "Who?"},
    )
    period = Deadline(kind=DeadlineKind.PERIOD, start=date(2024, 2, 1), end=date(2024, 12, 31))
    budget = Deliverable(
        ref="I.1b",
        key_action="I.1",
        title={"en": "Budget"},
        deadline=period,
        owners=(Owner(actor="agency", lead=True),),
        after="I.1a",
    )
    expected = Register(
        directory=Directory(
            notes={
                "": Note(
                    number="1/24",
                    date=date(2024, 1, 10),
                    marking="LIMITE",
                    subject={"en": "Something"},
                    language="fr",
                )
            },
            actors={
                "agency": Actor(slug="agency", kind=ActorKind.AGENCY, name=names["agency"], short=names["agency"]),
                "unit": Actor(slug="unit", kind=ActorKind.UNIT, name=names["unit"], short={"en": "U"}, parent="agency"),
                "all": Actor(
                    slug="all", kind=ActorKind.COLLECTIVE, name=names["all"], short=names["all"], members=("agency",)
                ),
            },
            sections={"I": {"en": "One"}, "II": {"en": "Two"}},
            vehicles={"barometer": {"en": "Barometer"}, "report": {"en": "Report", "fr": "Rapport"}},
            milestones=(
                Milestone(month=Month(2024, 3), name={"en": "March"}, meets=date(2024, 3, 4)),
                Milestone(month=Month(2024, 6), name={"en": "June"}),
            ),
        ),
        key_actions=(
            KeyAction(
                ref="I.1",
                title={"en": "First"},
                takes_part=(agency,),
                deliverables=(report, budget),
                keywords={"en": "one, two"},
            ),
        ),
    )
    assert parse_register(text, file="small.yaml") == expected


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    """An empty file, or one with comments only, is refused."""
    for content in ("", "# nothing\n"):
        path = tmp_path / "empty.yaml"
        path.write_text(content)
        with pytest.raises(BadRegister, match="the file is empty"):
            read_register(path)


@pytest.mark.parametrize("text", ["just words", "- a list", "null"])
def test_a_file_that_is_no_map_is_refused(text: str) -> None:
    """A file that is not a map is refused without an entry or field."""
    assert read_refusal(text).ref == ""


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """A missing file is refused by name, not with a traceback."""
    with pytest.raises(BadRegister) as caught:
        read_register(tmp_path / "none.yaml")
    assert (caught.value.file, caught.value.problem) == (str(tmp_path / "none.yaml"), "there is no such file")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    """A folder is refused like any file that cannot be read."""
    with pytest.raises(BadRegister, match="cannot be read"):
        read_register(tmp_path)


def test_another_encoding_is_refused_at_its_line(tmp_path: Path) -> None:
    """A file saved as Latin-1 is refused at the first line that shows it."""
    path = tmp_path / "latin.yaml"
    path.write_bytes("note:\n  subject: financiële\n".encode("latin-1"))
    with pytest.raises(BadRegister) as caught:
        read_register(path)
    assert (caught.value.field, caught.value.problem) == ("line 2", "it is not UTF-8; save it as UTF-8")


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    """A file that begins with a byte order mark, as Windows editors write it, is the same document as without it."""
    paths = {encoding: tmp_path / f"{encoding}.yaml" for encoding in ("utf-8", "utf-8-sig")}
    for encoding, path in paths.items():
        path.write_text(SMALL, encoding=encoding)
    plain, marked = map(read_register, paths.values())
    assert plain == marked
    assert plain.checksum == marked.checksum != ""


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    """A file of more than five megabytes is refused before it is parsed."""
    path = tmp_path / "huge.yaml"
    path.touch()
    os.truncate(path, MAX_BYTES + 1)
    with pytest.raises(BadRegister, match="larger than 5 MB"):
        read_register(path)


def test_aliases_cannot_explode() -> None:
    """Nine levels of nine aliases, a billion texts if expanded, are refused at the first anchor."""
    levels = ["a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    for this, last in zip("bcdefghi", "abcdefgh", strict=True):
        levels.append(f"{this}: &{this} [{', '.join([f'*{last}'] * 9)}]")
    refused = read_refusal("\n".join(levels))
    assert (refused.field, refused.problem.split(";")[0]) == ("line 1", "an anchor or alias (& or *)")


def test_what_is_known_may_be_left_out(shipped: Register) -> None:
    """A file without actors and vehicles refers to those of the register that it is loaded into."""
    whole = SHIPPED.read_text(encoding="utf-8")
    start, end = whole.index("vehicles:\n"), whole.index("key_actions:\n")
    register = parse_register(whole[:start] + whole[end:], file="part.yaml", known=shipped.directory)
    assert (register.directory.actors, register.directory.vehicles) == (
        shipped.directory.actors,
        shipped.directory.vehicles,
    )
    assert [each.ref for each in register.deliverables] == [each.ref for each in shipped.deliverables]


def test_without_actors_there_must_be_known_ones() -> None:
    """The first register that is loaded must have actors."""
    start, end = SMALL.index("actors:"), SMALL.index("key_actions:")
    refused = read_refusal(SMALL[:start] + SMALL[end:])
    assert (refused.field, refused.problem.split(",")[0]) == ("actors", "is missing")


def test_milestones_are_put_in_order_of_time() -> None:
    """Meetings may be listed in any order; the register has them in chronological order."""
    first, second = "  - {name: March, month: 2024-03, meets: 2024-03-04}\n", "  - {name: June, month: 2024-06}\n"
    register = parse_register(SMALL.replace(first + second, second + first), file="small.yaml")
    assert [each.slug for each in register.directory.milestones] == ["2024-03", "2024-06"]


def test_numbers_and_truth_values_stay_texts() -> None:
    """A title `no` or `1e3` is a text, not a boolean or a number."""
    register = parse_register(SMALL.replace("title: Report", "title: no"), file="small.yaml")
    assert register.deliverables[0].title == {"en": "no"}


@st.composite
def damaged_files(draw: st.DrawFn) -> bytes:
    """Strategy: the shipped file with some bytes cut out, doubled, moved or overwritten."""
    content = SHIPPED.read_bytes()
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(content)))
        end = min(len(content), start + draw(st.integers(0, 200)))
        piece = content[start:end]
        new = draw(st.one_of(st.just(b""), st.just(piece * 2), st.just(piece[::-1]), st.binary(max_size=20)))
        content = content[:start] + new + content[end:]
    return content


@pytest.mark.long
@settings(max_examples=200)
@given(content=damaged_files())
def test_damaged_bytes_load_or_are_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    """A file with any damaged bytes is read or refused with BadRegister; nothing else is raised."""
    path = tmp_path_factory.getbasetemp() / "damaged.yaml"
    path.write_bytes(content)
    read_or_refused(path)


def node_paths(value: object, path: tuple[int | str, ...] = ()) -> list[tuple[int | str, ...]]:
    """Yield the paths to every node of a value."""
    inner: list[tuple[int | str, object]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    return [path, *(found for step, each in inner for found in node_paths(each, (*path, step)))]


def shipped_tree() -> Any:  # noqa: ANN401 - a tree of anything
    """The shipped file as maps, lists and texts, for a test to damage."""
    return yaml.load(SHIPPED.read_text(encoding="utf-8"), yaml.CBaseLoader)  # noqa: S506 - makes texts only


NODES = [path for path in node_paths(shipped_tree()) if path]

ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.dates(),
    st.text(max_size=20),
    st.sampled_from(["europol", "I.1a", "2024-06", "0000-00", "2024-02-30", "unit", "period", "[", "&x"]),
    st.lists(st.text(max_size=5), max_size=3),
    st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=3),
)


@pytest.mark.long
@settings(max_examples=200)
@given(where=st.sampled_from(NODES), odd=ODD)
def test_odd_values_load_or_are_refused(
    tmp_path_factory: pytest.TempPathFactory, where: tuple[int | str, ...], odd: object
) -> None:
    """With any value in place of any node the file is read or refused with BadRegister."""
    tree = inside = shipped_tree()
    for step in where[:-1]:
        inside = inside[step]
    inside[where[-1]] = odd
    path = tmp_path_factory.getbasetemp() / "odd.yaml"
    path.write_text(yaml.safe_dump(tree, allow_unicode=True), encoding="utf-8", errors="surrogatepass")
    read_or_refused(path)


def read_or_refused(path: Path) -> None:
    """Read a file; assert that a refusal names the file and the problem."""
    try:
        read_register(path)
    except BadRegister as error:
        refused = error
    else:
        return
    assert refused.file == str(path)
    assert refused.problem
