"""Laying out reminders: what people see, what they can do about it, and that all of it arrives."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.register.file import SHIPPED, read_register
from domain.dates.spans import Month
from domain.i18n.translator import Translator
from domain.languages import CODES
from domain.register.instalments import Instalment
from domain.register.model import Deadline, DeadlineKind, Deliverable, Milestone, Owner
from domain.reminders.model import Draft, Reminder, ReminderKind
from handlers.blocks.reminders import about, compose, strike
from tests.handlers.blocks.drafts import assert_sendable, controls, groups, headline, lines, small, struck, values

DIRECTORY = read_register(SHIPPED).directory
SPEECH = Translator("en", DIRECTORY)
TODAY = date(2024, 6, 6)
DAY = date(2024, 6, 13)
ACTORS = sorted(DIRECTORY.actors)

JUNE = Reminder(
    key="0123456789abcdef",
    channel="C1",
    milestone=Milestone(month=Month(2024, 6), name={"en": "Schengen Council June 2024"}, meets=DAY),
    day=DAY,
    lead_days=7,
    at=datetime(2024, 6, 6, 7, 0, tzinfo=UTC),
)
OVERDUE = replace(JUNE, kind=ReminderKind.OVERDUE, milestone=None, day=date(2024, 6, 5), lead_days=-1, channel="U1")
DIGEST = replace(JUNE, kind=ReminderKind.DIGEST, milestone=None, day=date(2024, 6, 3), lead_days=0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Thing:
    """Something that is owed, as a test sees it."""

    title: str = "Joint report"
    owner: int = 0
    #: Days from today.
    due: int = 7
    hold: str = ""


def owed(things: Sequence[Thing]) -> list[Instalment]:
    """An instalment for each, of a deliverable of its own: IX.1a, IX.2a and so on."""
    return [
        Instalment(
            deliverable=Deliverable(
                ref=f"IX.{number}a",
                key_action=f"IX.{number}",
                title={"en": each.title},
                deadline=Deadline(kind=DeadlineKind.ONCE),
                owners=(Owner(actor=ACTORS[each.owner % len(ACTORS)]),),
            ),
            slug="2024-06",
            due=TODAY + timedelta(days=each.due),
            hold=each.hold,
        )
        for number, each in enumerate(things, start=1)
    ]


def laid_out(things: Sequence[Thing], reminder: Reminder = JUNE) -> tuple[Draft, ...]:
    """The messages of a reminder, each of which Slack takes."""
    drafts = compose(reminder, owed(things), today=TODAY, translator=SPEECH)
    for each in drafts:
        assert_sendable(each)
    return drafts


def test_what_is_late_comes_first_then_each_owners_then_what_is_on_hold() -> None:
    """A headline counts, late lines name their owners, the others stand under them, what is on hold says why."""
    late = Thing(due=-2, owner=ACTORS.index("europol"))
    theirs = [Thing(owner=ACTORS.index(each)) for each in ("eurojust", "frontex", "eurojust")]
    held = Thing(title="Plan", hold="waits for the Parliament", owner=ACTORS.index("cepol"))
    (draft,) = laid_out([late, *theirs, held])
    assert headline(draft.blocks) == "Schengen Council June 2024, 13 June 2024 (in 7 days): 4 open, 1 late."
    assert groups(draft.blocks) == [
        ("1 late:", ["IX.1a Joint report – Europol – 4 June 2024 (2 days late)"]),
        ("Eurojust:", [f"IX.{number}a Joint report – 13 June 2024 (in 7 days)" for number in (2, 4)]),
        ("Frontex:", ["IX.3a Joint report – 13 June 2024 (in 7 days)"]),
        ("On hold:", ["IX.5a Plan – CEPOL – 13 June 2024 (in 7 days) – on hold: waits for the Parliament"]),
    ]
    assert small(draft.blocks) == ["Note 13901/23, LIMITE."]
    assert draft.lines == tuple((f"IX.{number}a@2024-06",) for number in (1, 2, 4, 3, 5))


def test_the_text_says_the_same() -> None:
    """Who gets the message without its blocks, in a notification, reads the same lines."""
    (draft,) = laid_out([Thing(title="R&D <!channel>"), Thing(due=-1)])
    said = draft.text.split("\n")
    assert said[0] == headline(draft.blocks)
    assert [each.removeprefix("• ") for each in said if each.startswith("• ")] == [
        each.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for each in lines(draft.blocks)
    ]


def test_several_instalments_of_a_deliverable_are_one_line() -> None:
    """A line is about all of a deliverable's instalments in the reminder; the first is the one to be marked done."""
    (first,) = owed([Thing()])
    second = replace(first, slug="2024-10", due=date(2024, 10, 10))
    (draft,) = compose(JUNE, [first, second], today=TODAY, translator=SPEECH)
    assert lines(draft.blocks) == ["IX.1a Joint report – 13 June 2024 (in 7 days) – then 1 more instalment"]
    assert draft.lines == (("IX.1a@2024-06", "IX.1a@2024-10"),)
    assert [values(each)[0] for each in controls(draft.blocks)[:3]] == [
        "IX.1a|en",
        "IX.1a@2024-06|en",
        "IX.1a@2024-06|en",
    ]


def test_one_line_has_buttons_and_several_have_choices() -> None:
    """Of one line the details, a mark and a refusal are buttons; among more it is chosen which of them is meant."""
    (one,), (two,) = laid_out([Thing()]), laid_out([Thing(), Thing(title="Plan")])
    actions = ["details", "mark_done", "not_ours", "snooze"]
    assert [(each["type"], each["action_id"]) for each in controls(one.blocks)] == [
        *(("button", each) for each in actions[:3]),
        ("datepicker", "snooze"),
    ]
    assert [(each["type"], each["action_id"]) for each in controls(two.blocks)] == [
        *(("static_select", each) for each in actions[:3]),
        ("datepicker", "snooze"),
    ]
    details, mark, refuse, _ = controls(two.blocks)
    assert values(details) == ["IX.1a|en", "IX.2a|en"]
    assert values(mark) == values(refuse) == ["IX.1a@2024-06|en", "IX.2a@2024-06|en"]
    assert [each["text"]["text"] for each in mark["options"]] == ["IX.1a Joint report", "IX.2a Plan"]


def test_what_is_late_and_due_again_is_one_choice() -> None:
    """A deliverable that stands in two lines can be chosen once, and then what is late is meant."""
    (first,) = owed([Thing(due=-2)])
    again = replace(first, slug="2024-10", due=DAY, hold="later")
    (draft,) = compose(JUNE, [first, again], today=TODAY, translator=SPEECH)
    assert len(lines(draft.blocks)) == 2
    assert values(controls(draft.blocks)[1]) == ["IX.1a@2024-06|en"]
    assert_sendable(draft)


def test_a_digest_cannot_be_snoozed() -> None:
    """A weekly overview has no date picker; it says from when it is and how far it looks ahead."""
    (draft,) = laid_out([Thing(), Thing(due=-1)], DIGEST)
    assert headline(draft.blocks) == "Week of 3 June 2024: 2 open until 4 July 2024, 1 late."
    assert [each["action_id"] for each in controls(draft.blocks)] == ["details", "mark_done", "not_ours"]


def test_a_notice_of_a_deadline_says_how_late_it_is() -> None:
    """After a deadline the headline says how late it is, and every owner has a group of their own."""
    (draft,) = laid_out([Thing(due=-1), Thing(due=-1, owner=1)], OVERDUE)
    assert headline(draft.blocks) == "2 deliverables were due on 5 June 2024 and are still open (1 day late)."
    assert len(groups(draft.blocks)) == 2


@pytest.mark.parametrize(
    ("reminder", "remark"),
    [
        (replace(OVERDUE, owners=("eurojust",)), "You get this because you speak for Eurojust."),
        (
            replace(JUNE, channel="U1", owners=("eurojust", "europol")),
            "You get this because you speak for Eurojust and Europol.",
        ),
        (replace(JUNE, owners=("eurojust",)), "Only what concerns Eurojust."),
        (
            replace(OVERDUE, kind=ReminderKind.ESCALATION, lead_days=-7),
            "You get this because you coordinate the register.",
        ),
        (
            replace(OVERDUE, kind=ReminderKind.ESCALATION),
            "I know nobody who speaks for those who owe this. Name somebody: /schengen contact Europol @anna",
        ),
    ],
)
def test_the_reader_is_told_why(reminder: Reminder, remark: str) -> None:
    """Who speaks for somebody, coordinates, or reads a channel that wants some things only, is told so."""
    (draft,) = laid_out([Thing(due=-1)], reminder)
    assert small(draft.blocks) == [f"{remark}\nNote 13901/23, LIMITE."]
    assert remark in draft.text


def test_a_repeat_says_so_before_all_else() -> None:
    """What may stand there already begins with that."""
    (draft,) = laid_out([Thing()], replace(JUNE, repeated=True))
    notice = "This may be a repeat: it could not be seen whether this reminder had arrived before."
    assert small(draft.blocks)[0] == notice
    assert draft.blocks[0]["type"] == "context"
    assert draft.text.startswith(f"{notice}\nSchengen Council")


@pytest.mark.parametrize("language", CODES)
def test_what_is_pressed_is_known_by_its_block(language: str) -> None:
    """The block of controls tells what the reminder is about and in which language, whatever stands in its messages."""
    for reminder, kind, subject in (
        (JUNE, "meeting", "2024-06"),
        (OVERDUE, "overdue", "2024-06-05"),
        (DIGEST, "digest", "2024-06-03"),
    ):
        for draft in compose(
            reminder, owed([Thing(due=-1)] * 60), today=TODAY, translator=Translator(language, DIRECTORY)
        ):
            assert_sendable(draft)
            assert about(draft.blocks[-1]["block_id"]) == (kind, subject, language)


@pytest.mark.parametrize(
    "block_id", ["", "b1", "reminder", "reminder|meeting|2024-06|en", "x|meeting|2024-06|en|012345"]
)
def test_other_blocks_are_none_of_ours(block_id: str) -> None:
    """Any other block is about no reminder."""
    assert about(block_id) is None


# Striking through.


def test_lines_are_struck_through_and_again_not() -> None:
    """Some lines are struck, in the blocks and in the text; from the draft as it was others, or none, can be."""
    (draft,) = laid_out([Thing(due=-1), Thing(), Thing(owner=1)])
    once = strike(draft, frozenset({0, 2}))
    assert struck(once.blocks) == ["IX.1a", "IX.3a"]
    assert [each for each in once.text.split("\n") if "~" in each] == [
        f"• ~{each}~" for each in (lines(draft.blocks)[0], lines(draft.blocks)[2])
    ]
    assert struck(strike(draft, frozenset({1})).blocks) == ["IX.2a"]
    assert strike(draft, frozenset()) == draft
    assert_sendable(once)


def test_nothing_else_changes() -> None:
    """Headings, headline, controls and the other lines stay, and the draft that was given too."""
    (draft,) = laid_out([Thing(due=-1), Thing()])
    before = repr(draft)
    once = strike(draft, frozenset({1}))
    assert repr(draft) == before
    assert groups(once.blocks) == groups(draft.blocks)
    assert [each for each in once.blocks if each["type"] != "rich_text"] == [
        each for each in draft.blocks if each["type"] != "rich_text"
    ]


def test_an_edited_text_is_short_enough() -> None:
    """Slack takes fewer characters where a message is changed: the text ends earlier, the blocks have everything."""
    (draft,) = laid_out([Thing(title="ä" * 120) for _ in range(30)])
    assert len(draft.text) > 3900
    changed = strike(draft, frozenset(range(30)))
    assert len(changed.text.encode()) <= 3900
    assert len(struck(changed.blocks)) == 30


# In parts.


def parts(drafts: Sequence[Draft]) -> list[str]:
    """The numbers in the headlines of a reminder's messages."""
    return [headline(each.blocks).rpartition(" ")[2] for each in drafts]


@pytest.mark.parametrize(
    ("things", "number"),
    [
        ([Thing(title="x" * 40)] * 30, 1),
        ([Thing(title="x" * 40)] * 31, 2),
        ([Thing(title="x" * 500)] * 20, 3),
        ([Thing(title="x" * 40, owner=n) for n in range(30)], 1),
        ([Thing(title="x" * 40, owner=n) for n in range(40)], 2),
    ],
)
def test_a_long_reminder_takes_several_messages(things: list[Thing], number: int) -> None:
    """Too many lines, too much text or too many owners for one message make more of them, each with its number."""
    drafts = laid_out(things)
    assert len(drafts) == number
    assert parts(drafts) == ([f"({n}/{number})" for n in range(1, number + 1)] if number > 1 else ["late."])


def test_every_part_stands_by_itself() -> None:
    """Each part has the heading that its lines stand under, its own controls for them, the remarks and the source."""
    first, second = laid_out([Thing(title="x" * 40)] * 40, replace(JUNE, owners=("eurojust",)))
    assert [heading for heading, _ in groups(first.blocks)] == [heading for heading, _ in groups(second.blocks)]
    assert small(first.blocks) == small(second.blocks)
    for draft, refs in ((first, range(1, 31)), (second, range(31, 41))):
        assert values(controls(draft.blocks)[0]) == [f"IX.{n}a|en" for n in refs]


def assert_complete(things: Sequence[Thing], drafts: Sequence[Draft]) -> None:
    """Every instalment is in exactly one part, in the order in which the reminder has them."""
    keys = [key for each in drafts for line in each.lines for key in line]
    assert sorted(keys) == sorted(each.key for each in owed(things))
    shown = [line.split()[0] for each in drafts for line in lines(each.blocks)]
    assert shown == [key.partition("@")[0] for key in keys]
    whole = [*(n for n, each in enumerate(things) if each.due < 0 and not each.hold)]
    assert keys[: len(whole)] == [owed(things)[n].key for n in whole]
    for each in drafts:
        details, mark, *_ = controls(each.blocks)
        assert [value.partition("|")[0] for value in values(details)] == [
            line[0].partition("@")[0] for line in each.lines
        ]
        assert [value.partition("|")[0] for value in values(mark)] == [line[0] for line in each.lines]


def test_three_hundred_lines_all_arrive() -> None:
    """A reminder of three hundred lines of a usual length loses none of them."""
    things = [Thing(title=f"Joint report number {n} on the situation", owner=n % 7, due=n % 9 - 4) for n in range(300)]
    drafts = laid_out(things)
    assert len(drafts) > 7
    assert_complete(things, drafts)


#: Titles whose beginnings fill the choices, and so many that both their number and their length are just allowed.
FULL = [[Thing(title="x" * length)] * 40 for length in (85, 125, 135)]

TITLES = st.one_of(
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=60),
    st.integers(1, 6000).map("x".__mul__),
    st.integers(60, 200).map("&".__mul__),
)
THINGS = st.builds(
    Thing,
    title=TITLES,
    owner=st.integers(0, 60),
    due=st.sampled_from([-40, -1, 0, 7]),
    hold=st.sampled_from(["", "", "", "waits"]),
)


REMINDERS = st.sampled_from([JUNE, DIGEST, replace(JUNE, repeated=True, owners=tuple(ACTORS[:9]))])
MANY = st.one_of(
    st.lists(THINGS, min_size=1, max_size=60),
    st.builds(lambda thing, number: [thing] * number, THINGS, st.integers(1, 300)),
)


@settings(max_examples=100, deadline=None)
@example(things=FULL[0], reminder=JUNE)
@example(things=FULL[1], reminder=JUNE)
@example(things=FULL[2], reminder=JUNE)
@given(things=MANY, reminder=REMINDERS)
def test_no_reminder_exceeds_what_slack_takes(things: list[Thing], reminder: Reminder) -> None:
    """However many and long its lines are, every part of a reminder fits Slack's limits, and no line is lost."""
    assert_complete(things, laid_out(things, reminder))
