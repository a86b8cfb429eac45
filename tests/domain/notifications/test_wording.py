"""What news say: who changed what and when, what can be followed and taken back, and what a loaded file changed."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.notifications import wording
from domain.notifications.following import FollowKind, Target
from domain.notifications.news import is_of_load, owners_in, split_loads
from domain.notifications.wording import news_lines
from domain.register.audit_events import Change
from domain.register.model import NoteState
from tests.domain.answers.test_headline import ENGLISH

AT = datetime(2024, 5, 2, 22, 30, tzinfo=UTC)
WHEN = "3 May 2024 00:30"
TITLES = {"III.2a": {"en": "Deliverable III.2a"}, "III.3a": {"en": "Deliverable III.3a"}}
ITEM = Target(kind=FollowKind.ITEM, key="III.2a")


def change(kind: str, ref: str, number: int = 7, **fields: object) -> Change:
    """Return a change that a person made."""
    by, surface = str(fields.pop("by", "U0PERSON")), str(fields.pop("surface", "command"))
    return Change(at=AT, by=by, surface=surface, kind=kind, ref=ref, number=number, **fields)  # type: ignore[arg-type]  # fields of changes


def of_file(kind: str, ref: str, number: int = 7, **fields: object) -> Change:
    """Return a change that loading a register's file made."""
    return change(kind, ref, number, by="register.yaml", surface="register", **fields)


def plain(text: RichText) -> str:
    """Return a text with ids in place of names."""
    return text.plain(lambda slack_id: f"@{slack_id}")


@pytest.mark.parametrize(
    ("given", "text", "target", "ref", "undo_number"),
    [
        (
            change("done", "III.2a@2024-03", after={"evidence": "ST 1/24"}, reason="late"),
            f"III.2a, March 2024 marked done: ST 1/24 – @U0PERSON – {WHEN} – late (#7)\nDeliverable III.2a",
            ITEM,
            "III.2a",
            7,
        ),
        (
            change("held", "III.2a@2024-03", reason="waits"),
            f"III.2a, March 2024 put on hold: waits – @U0PERSON – {WHEN} (#7)\nDeliverable III.2a",
            ITEM,
            "III.2a",
            7,
        ),
        (
            change("undone", "III.2a@2024-03", undoes=5),
            f"#5 taken back (III.2a, March 2024) – @U0PERSON – {WHEN} (#7)\nDeliverable III.2a",
            ITEM,
            "III.2a",
            7,
        ),
        (
            change("deliverable", "III.9a", before={"set": {}, "noted": {"title": {"en": "Gone"}}}, reason="r"),
            f"III.9a removed: Gone – @U0PERSON – {WHEN} (#7)",
            None,
            "",
            7,
        ),
        (
            change("meeting", "2024-10", after={"meets": "2024-10-08"}),
            f"Schengen Council of October 2024 added: 8 October 2024 – @U0PERSON – {WHEN} (#7)",
            Target(kind=FollowKind.MEETING, key="2024-10"),
            "",
            7,
        ),
        (
            change("meeting", "2024-10", before={"meets": "2024-10-08"}),
            f"Schengen Council of October 2024 removed – @U0PERSON – {WHEN} (#7)",
            None,
            "",
            7,
        ),
        (
            change("note", "note 13901/23", before={"state": "in-force"}, after={"state": "closed"}),
            f"13901/23: in force → closed – @U0PERSON – {WHEN} (#7)",
            None,
            "",
            7,
        ),
    ],
)
def test_a_change_is_news(given: Change, text: str, target: Target | None, ref: str, undo_number: int) -> None:
    """A line has what was changed, by whom, when and why, and what it is about, unless that is gone."""
    (line,) = news_lines([given], TITLES, ENGLISH)
    assert (plain(line.text), line.target, line.ref, line.undo_number) == (text, target, ref, undo_number)


def test_what_a_file_changed_is_one_line() -> None:
    """Its deliverables are counted, each once: as new, as gone, or else as changed; what is no deliverable is not."""
    owners = {"owners": [{"actor": "europol"}]}
    changes = [
        of_file("added", "III.2a", 11),
        of_file("changed", "III.2a", 12, before={"title": ""}, after={"title": "x"}),
        of_file("changed", "III.3a", 13, before={"title": "x"}, after={"title": "y"}),
        of_file("changed", "III.3a@2024-06", 14, before={"due": "x"}, after={"due": "y"}),
        of_file("removed", "III.8a", 15, before=owners),
        of_file("withdrawn", "III.9a", 16, before=owners),
        of_file("removed", "section V", 17, before={"title": "x"}),
        of_file("changed", "note", 18, before={"marking": "x"}, after={"marking": "y"}),
    ]
    (line,) = news_lines(changes, TITLES, ENGLISH)
    assert plain(line.text) == f"note 13901/23 was loaded, new: 1, changed: 1, gone: 2 – {WHEN} (#11)"
    assert (line.target, line.ref, line.undo_number) == (None, "", None)


def test_a_document_that_a_person_loaded_can_be_taken_back() -> None:
    """It stands under the entry of the load, with the person's name; the note is that of what it changed."""
    other = replace(ENGLISH.directory.note, number="9999/24", date=date(2024, 5, 2), state=NoteState.IN_FORCE)
    several = Translator("en", replace(ENGLISH.directory, notes={**ENGLISH.directory.notes, "9999/24": other}))
    changes = [
        change("added", "9999/24 I.1a", 11, surface="load"),
        change("loaded", "note 9999/24", 12, surface="load"),
    ]
    (line,) = news_lines(changes, {"9999/24 I.1a": {"en": "New"}}, several)
    assert plain(line.text) == f"note 9999/24 was loaded, new: 1, changed: 0, gone: 0 – @U0PERSON – {WHEN} (#12)"
    assert line.undo_number == 12


def test_what_is_not_of_one_load_stands_alone() -> None:
    """Changes of a load are told together as long as none comes between them; those of people one by one."""
    load, later = [of_file("added", f"I.{number}", number) for number in (1, 2)], of_file("added", "I.3", 5)
    done, held = change("done", "I.1@2024-03", 3), change("held", "I.1@2024-03", 4)
    assert list(split_loads([*load, done, held, later])) == [tuple(load), (done,), (held,), (later,)]
    other = replace(later, by="other.yaml")
    assert list(split_loads([later, other])) == [(later,), (other,)]
    assert [
        is_of_load(each) for each in (load[0], done, change("loaded", "note"), change("added", "I.1", surface="load"))
    ] == [
        True,
        False,
        True,
        True,
    ]


def test_a_change_of_owners_is_about_both() -> None:
    """Those who owed something before and those who owe it now, with the units that do the work."""
    before = {"owners": [{"actor": "europol", "via": "efecc"}]}
    after = {"owners": [{"actor": "frontex"}, {"actor": "eurojust", "via": None}]}
    assert list(owners_in(change("owners", "III.2a", before=before, after=after))) == [
        "europol",
        "efecc",
        "frontex",
        "eurojust",
    ]
    assert list(owners_in(change("done", "III.2a", after={"owners": "x"}))) == []


@pytest.mark.parametrize(
    ("kind", "key", "name"),
    [
        (FollowKind.BODY, "frontex", "frontex"),
        (FollowKind.MEETING, "2024-06", "June 2024"),
        (FollowKind.MEETING, "jha-2024-06", "JHA Council June 2024"),
        (FollowKind.ITEM, "III.2a", "III.2a"),
    ],
)
def test_what_is_followed_is_named(kind: FollowKind, key: str, name: str) -> None:
    """By whoever follows it or does so no longer, a deliverable with its title where that is known."""
    target = Target(kind=kind, key=key)
    assert (
        wording.followed_message(target, ENGLISH) == f"You follow {name}: I tell you when something about it changes."
    )
    assert wording.unfollowed_message(target, ENGLISH) == f"You no longer follow {name}."


def test_what_somebody_follows() -> None:
    """A list has a heading, and no list says how to follow something."""
    assert wording.target_name(ITEM, TITLES, ENGLISH) == "III.2a, Deliverable III.2a"
    assert wording.following_message(has_any=True, translator=ENGLISH) == "You follow:"
    assert wording.following_message(has_any=False, translator=ENGLISH) == (
        "You follow nothing yet. Follow something: /schengen follow III.3"
    )
