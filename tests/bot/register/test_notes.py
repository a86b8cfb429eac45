"""The shipped reading of note 13901/23, compared with facts typed by hand."""

from datetime import date

import pytest

from bot.register.file import SHIPPED, read_register
from bot.register.schema import LANGUAGES
from domain.register.instalments import due_dates
from domain.register.model import ActorKind, Deadline, Deliverable, Register

#: Every deliverable: its owners, its deadline.
OWED = {
    "I.1a": (["europol"], "once, Council of 2023-12"),
    "I.2a": (["frontex", "europol", "eurojust", "euaa"], "regular, Council of 2024-03"),
    "I.3a": (["europol", "frontex", "eu-lisa"], "annual, Council of 2023-12"),
    "I.4a": (["europol via emsc", "europol via eu-iru"], "regular, Council of 2023-12"),
    "I.5a": (["jha-agencies", "member-states"], "continuous"),
    "I.5b": (["migration-preparedness-network"], "continuous"),
    "I.5c": (["eeas"], "continuous"),
    "I.5d": (["eeas via eu-delegations"], "regular"),
    "II.1a": (["commission"], "once"),
    "II.1b": (["commission"], "once"),
    "III.1a": (["jha-agencies", "europol in particular"], "regular, Council of 2023-12"),
    "III.1b": (
        ["council", "european-parliament", "commission", "europol via europol-management-board"],
        "period, 2024-01-01 to 2025-12-31",
    ),
    "III.2a": (["eurojust"], "regular, Council of 2023-12"),
    "III.3a": (["europol via efecc", "eurojust"], "once, end of 2024-06, tabled 2024-06"),
    "III.4a": (["member-states"], "once"),
    "III.5a": ([], "regular"),
    "III.6a": (["commission"], "once, Council of 2023-12"),
    "III.7a": (["commission"], "once, 2024-12-31"),
    "IV.1a": (["member-states", "commission"], "once"),
    "IV.1b": (["member-states"], "continuous"),
    "IV.2a": (["member-states", "commission"], "once"),
    "IV.2b": (["commission"], "continuous"),
    "IV.2c": (["frontex"], "continuous"),
    "F.1a": (["schengen-council"], "continuous"),
    "F.2a": (["commission"], "regular"),
    "F.2b": (["commission"], "annual, end of 2024-04, tabled 2024-06"),
}

#: The actors that take part in each key action.
TAKES_PART = {
    "I.1": ["member-states", "europol via emsc"],
    "I.2": ["frontex", "europol", "eurojust", "euaa", "emsa", "jha-agencies"],
    "I.3": ["member-states", "europol"],
    "I.4": ["europol via eu-iru", "europol via emsc", "member-states"],
    "I.5": ["commission", "eeas", "jha-agencies", "member-states"],
    "II.1": ["commission"],
    "III.1": ["member-states", "eurojust", "europol", "jha-agencies"],
    "III.2": ["member-states", "eurojust", "national-judicial-authorities"],
    "III.3": ["member-states", "europol via efecc", "eurojust"],
    "III.4": ["member-states"],
    "III.5": [],
    "III.6": ["member-states", "frontex"],
    "III.7": ["high-level-group"],
    "IV.1": [],
    "IV.2": [],
    "F.1": ["schengen-council", "commission", "jha-agencies"],
    "F.2": ["commission"],
}

MEETINGS = {
    "2023-12": date(2023, 12, 5),
    "2024-03": date(2024, 3, 4),
    "2024-06": date(2024, 6, 13),
    "2024-10": date(2024, 10, 10),
    "2024-12": date(2024, 12, 12),
    "2025-03": date(2025, 3, 5),
    "2025-06": date(2025, 6, 13),
    "2025-10": date(2025, 10, 14),
    "2025-12": date(2025, 12, 8),
    "2026-03": date(2026, 3, 5),
}

JHA_AGENCIES = {"cepol", "eige", "euda", "euaa", "eu-lisa", "eurojust", "europol", "fra", "frontex"}

MEMBER_STATES = {
    *("at", "be", "bg", "cy", "cz", "de", "dk", "ee", "el", "es", "fi", "fr", "hr", "hu"),
    *("ie", "it", "lt", "lu", "lv", "mt", "nl", "pl", "pt", "ro", "se", "si", "sk"),
}


@pytest.fixture(scope="module")
def register() -> Register:
    """The shipped register."""
    return read_register(SHIPPED)


def by_ref(register: Register) -> dict[str, Deliverable]:
    """The deliverables, by reference."""
    return {each.ref: each for each in register.deliverables}


def owners_text(it: Deliverable) -> list[str]:
    """Return owners in words."""
    return [
        each.actor + (f" via {each.via}" if each.via else "") + (" in particular" if each.lead else "")
        for each in it.owners
    ]


def deadline_text(it: Deadline) -> str:
    """Return a deadline in words."""
    parts = [str(it.kind)]
    if it.month:
        parts.append(f"{'end' if it.month_end else 'Council'} of {it.month}")
    if it.day:
        parts.append(it.day.isoformat())
    if it.start and it.end:
        parts.append(f"{it.start} to {it.end}")
    if it.council:
        parts.append(f"tabled {it.council}")
    return ", ".join(parts)


def due_days(it: Deliverable, register: Register) -> list[tuple[str, date | None]]:
    """Return the instalments of a deliverable: slug and due day."""
    return [(each.slug, each.due) for each in due_dates(it.deadline, register.directory.milestones)]


def test_it_has_seventeen_key_actions_and_twenty_six_deliverables(register: Register) -> None:
    """The note sets out 17 key actions, its two follow-up paragraphs among them, and 26 deliverables."""
    assert len(register.key_actions) == 17
    assert len(register.deliverables) == 26


def test_every_deliverable_has_its_owners_and_deadline(register: Register) -> None:
    """The owners and deadline of each deliverable are those of the note, in the note's order."""
    read = {ref: (owners_text(it), deadline_text(it.deadline)) for ref, it in by_ref(register).items()}
    assert read == OWED
    assert list(read) == list(OWED)


def test_every_key_action_has_those_who_take_part(register: Register) -> None:
    """The actors that take part in each key action are kept apart from its owners."""
    read = {
        action.ref: [f"{each.actor} via {each.via}" if each.via else each.actor for each in action.takes_part]
        for action in register.key_actions
    }
    assert read == TAKES_PART


def test_the_sections_hold_their_key_actions(register: Register) -> None:
    """Five key actions in section I, one in II, seven in III, two in IV, and two follow-up paragraphs."""
    counted = dict.fromkeys(register.directory.sections, 0)
    for action in register.key_actions:
        counted[action.section] += 1
    assert counted == {"I": 5, "II": 1, "III": 7, "IV": 2, "F": 2}


def test_what_is_reported_through_the_barometer(register: Register) -> None:
    """Five deliverables go through the Schengen Barometer+, and one is made in time for the Schengen Barometer."""
    vehicles = {ref: it.vehicle for ref, it in by_ref(register).items() if it.vehicle}
    assert vehicles == dict.fromkeys(["I.3a", "I.4a", "III.1a", "III.2a", "III.6a"], "schengen-barometer-plus")
    assert {ref: it.feeds for ref, it in by_ref(register).items() if it.feeds} == {"I.2a": "schengen-barometer"}


def test_who_receives_what(register: Register) -> None:
    """Six deliverables have an addressee."""
    assert {ref: it.addressees for ref, it in by_ref(register).items() if it.addressees} == {
        "I.1a": ("schengen-council",),
        "I.3a": ("schengen-council",),
        "III.5a": ("schengen-council",),
        "III.7a": ("council", "european-parliament"),
        "F.2a": ("schengen-council",),
        "F.2b": ("schengen-council",),
    }


def test_what_else_the_note_says(register: Register) -> None:
    """The budgetary authorities are asked, the Commission helps, IV.1b follows IV.1a, III.6a uses Frontex's work."""
    read = by_ref(register)
    assert {ref: it.capacity for ref, it in read.items() if it.capacity} == {"III.1b": "budgetary-authorities"}
    assert {ref: it.after for ref, it in read.items() if it.after} == {"IV.1b": "IV.1a"}
    assert {ref: it.sources for ref, it in read.items() if it.sources} == {"III.6a": ("frontex",)}
    helpers = {ref: [each.actor for each in it.takes_part] for ref, it in read.items() if it.takes_part}
    assert helpers == {"F.1a": ["commission"]}


def test_what_the_note_leaves_open_is_said(register: Register) -> None:
    """Eight deliverables carry an open point, in English and in Dutch."""
    open_points = {ref: set(it.open_point) for ref, it in by_ref(register).items() if it.open_point}
    expected = ["I.2a", "I.4a", "I.5d", "III.1a", "III.1b", "III.2a", "III.5a", "F.2a"]
    assert open_points == dict.fromkeys(expected, LANGUAGES)


def test_ten_schengen_councils_on_their_days(register: Register) -> None:
    """The ten Schengen Councils from December 2023 to March 2026 met on the days of the home-affairs Council."""
    assert {each.slug: each.meets for each in register.directory.milestones} == MEETINGS


def test_the_days_that_follow(register: Register) -> None:
    """Deadlines and meetings together give the days that a delegate would write into a calendar."""
    read = by_ref(register)
    assert due_days(read["I.1a"], register) == [("2023-12", date(2023, 12, 5))]
    assert due_days(read["III.3a"], register) == [("2024-06", date(2024, 6, 30))]
    assert due_days(read["III.7a"], register) == [("2024-12", date(2024, 12, 31))]
    assert due_days(read["III.1b"], register) == [("2025-12", date(2025, 12, 31))]
    assert due_days(read["I.3a"], register) == [(month, MEETINGS[month]) for month in ("2023-12", "2024-12", "2025-12")]
    assert due_days(read["F.2b"], register) == [("2024-04", date(2024, 4, 30)), ("2025-04", date(2025, 4, 30))]
    assert due_days(read["III.1a"], register) == list(MEETINGS.items())
    assert due_days(read["I.2a"], register) == list(MEETINGS.items())[1:]
    assert due_days(read["I.5d"], register) == [("undated", None)]


def test_the_nine_jha_agencies(register: Register) -> None:
    """The JHA agencies are nine, and EMSA is not one of them."""
    actors = register.directory.actors
    assert len(JHA_AGENCIES) == 9
    assert set(actors["jha-agencies"].members) == JHA_AGENCIES
    assert {slug for slug, each in actors.items() if each.kind is ActorKind.AGENCY} == JHA_AGENCIES | {"emsa"}


def test_the_twenty_seven_member_states(register: Register) -> None:
    """Every Member State is an actor, and the collective has all 27; Greece is `el`."""
    actors = register.directory.actors
    assert len(MEMBER_STATES) == 27
    assert set(actors["member-states"].members) == MEMBER_STATES
    assert {slug for slug, each in actors.items() if each.kind is ActorKind.MEMBER_STATE} == MEMBER_STATES
    assert (actors["el"].name["en"], actors["el"].name["nl"]) == ("Greece", "Griekenland")


def test_units_belong_to_their_bodies(register: Register) -> None:
    """Four units belong to Europol and two to the European External Action Service."""
    units = {slug: each.parent for slug, each in register.directory.actors.items() if each.parent}
    assert units == {
        "emsc": "europol",
        "eu-iru": "europol",
        "efecc": "europol",
        "europol-management-board": "europol",
        "eu-delegations": "eeas",
        "intcen": "eeas",
    }


def test_every_text_is_in_every_language(register: Register) -> None:
    """Every text of the note exists in all official languages."""
    directory = register.directory
    texts = {
        **{action.ref: action.title for action in register.key_actions},
        **{each.ref: each.title for each in register.deliverables},
        **{f"section {ref}": each for ref, each in directory.sections.items()},
        **{f"vehicle {slug}": each for slug, each in directory.vehicles.items()},
        **{f"milestone {each.slug}": each.name for each in directory.milestones},
        **{f"actor {slug}": each.name for slug, each in directory.actors.items()},
        **{f"keywords {action.ref}": action.keywords for action in register.key_actions},
        "subject": directory.note.subject,
    }
    assert {place: set(each) for place, each in texts.items() if set(each) != LANGUAGES} == {}
