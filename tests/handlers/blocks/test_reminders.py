"""Reminders as messages: what people see, the buttons below it, and that no line is lost."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.register.file import SHIPPED, read_register
from domain.dates.spans import Month
from domain.i18n.translator import Translator
from domain.register.instalments import Instalment
from domain.register.model import Deadline, DeadlineKind, Deliverable, Milestone, Owner
from domain.reminders.reminder import Draft, Reminder, ReminderKind
from handlers.blocks.reminders import compose_reminder, parse_reminder_block, strike_through
from tests.handlers.blocks.drafts import (
    assert_sendable,
    context_texts,
    controls,
    groups,
    headline,
    lines,
    struck_refs,
    values,
)
from tests.languages import EVERY_LANGUAGE

DIRECTORY = read_register(SHIPPED).directory
TRANSLATOR = Translator("en", DIRECTORY)
TODAY = date(2024, 6, 6)
DEADLINE = date(2024, 6, 13)
ACTORS = sorted(DIRECTORY.actors)

JUNE = Reminder(
    key="0123456789abcdef",
    channel="C1",
    milestone=Milestone(month=Month(2024, 6), name={"en": "Schengen Council June 2024"}, meets=DEADLINE),
    day=DEADLINE,
    lead_days=7,
    at=datetime(2024, 6, 6, 7, 0, tzinfo=UTC),
)
OVERDUE = replace(JUNE, kind=ReminderKind.OVERDUE, milestone=None, day=date(2024, 6, 5), lead_days=-1, channel="U1")
DIGEST = replace(JUNE, kind=ReminderKind.DIGEST, milestone=None, day=date(2024, 6, 3), lead_days=0)


@dataclass(frozen=True, kw_only=True, slots=True)
class OwedItem:
    """An item of a reminder, as a test describes it."""

    title: str = "Joint report"
    owner: int = 0
    #: Days from today.
    due: int = 7
    hold: str = ""


def make_instalments(items: Sequence[OwedItem]) -> list[Instalment]:
    """Return an instalment per item, of deliverables of their own: IX.1a, IX.2a and so on."""
    return [
        Instalment(
            deliverable=Deliverable(
                ref=f"IX.{number}a",
                key_action=f"IX.{number}",
                title={"en": item.title},
                deadline=Deadline(kind=DeadlineKind.ONCE),
                owners=(Owner(actor=ACTORS[item.owner % len(ACTORS)]),),
            ),
            slug="2024-06",
            due=TODAY + timedelta(days=item.due),
            hold=item.hold,
        )
        for number, item in enumerate(items, start=1)
    ]


def compose_checked(items: Sequence[OwedItem], reminder: Reminder = JUNE) -> tuple[Draft, ...]:
    """Return the messages of a reminder, after checking that Slack takes each."""
    drafts = compose_reminder(reminder, make_instalments(items), today=TODAY, translator=TRANSLATOR)
    for draft in drafts:
        assert_sendable(draft)
    return drafts


def test_late_lines_come_first_then_each_owner_then_lines_on_hold() -> None:
    """The headline counts, late lines name their owners, the others are below theirs, lines on hold say why."""
    late = OwedItem(due=-2, owner=ACTORS.index("europol"))
    theirs = [OwedItem(owner=ACTORS.index(slug)) for slug in ("eurojust", "frontex", "eurojust")]
    held = OwedItem(title="Plan", hold="waits for the Parliament", owner=ACTORS.index("cepol"))
    (draft,) = compose_checked([late, *theirs, held])
    assert headline(draft.blocks) == "Schengen Council June 2024, 13 June 2024 (in 7 days): 4 open, 1 late."
    assert groups(draft.blocks) == [
        ("1 late:", ["IX.1a Joint report – Europol – 4 June 2024 (2 days late)"]),
        ("Eurojust:", [f"IX.{number}a Joint report – 13 June 2024 (in 7 days)" for number in (2, 4)]),
        ("Frontex:", ["IX.3a Joint report – 13 June 2024 (in 7 days)"]),
        ("On hold:", ["IX.5a Plan – CEPOL – 13 June 2024 (in 7 days) – on hold: waits for the Parliament"]),
    ]
    assert context_texts(draft.blocks) == ["Note 13901/23, LIMITE."]
    assert draft.lines == tuple((f"IX.{number}a@2024-06",) for number in (1, 2, 4, 3, 5))


def test_the_text_has_the_same_lines() -> None:
    """The message's text, which a notification shows without blocks, has the same lines."""
    (draft,) = compose_checked([OwedItem(title="R&D <!channel>"), OwedItem(due=-1)])
    text_lines = draft.text.split("\n")
    assert text_lines[0] == headline(draft.blocks)
    assert [line.removeprefix("• ") for line in text_lines if line.startswith("• ")] == [
        line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for line in lines(draft.blocks)
    ]


def test_several_instalments_of_a_deliverable_are_one_line() -> None:
    """A line stands for all of a deliverable's instalments in the reminder; the first is the next to be marked done."""
    (first,) = make_instalments([OwedItem()])
    second = replace(first, slug="2024-10", due=date(2024, 10, 10))
    (draft,) = compose_reminder(JUNE, [first, second], today=TODAY, translator=TRANSLATOR)
    assert lines(draft.blocks) == ["IX.1a Joint report – 13 June 2024 (in 7 days) – then 1 more instalment"]
    assert draft.lines == (("IX.1a@2024-06", "IX.1a@2024-10"),)
    assert [values(control)[0] for control in controls(draft.blocks)[:3]] == [
        "IX.1a|en",
        "IX.1a@2024-06|en",
        "IX.1a@2024-06|en",
    ]


def test_one_line_has_buttons_and_several_have_menus() -> None:
    """Details, marking and refusing are buttons below one line, and menus of the lines below several."""
    (one,), (two,) = compose_checked([OwedItem()]), compose_checked([OwedItem(), OwedItem(title="Plan")])
    actions = ["details", "mark_done", "not_ours", "snooze"]
    assert [(control["type"], control["action_id"]) for control in controls(one.blocks)] == [
        *(("button", action) for action in actions[:3]),
        ("datepicker", "snooze"),
    ]
    assert [(control["type"], control["action_id"]) for control in controls(two.blocks)] == [
        *(("static_select", action) for action in actions[:3]),
        ("datepicker", "snooze"),
    ]
    details, mark, refuse, _ = controls(two.blocks)
    assert values(details) == ["IX.1a|en", "IX.2a|en"]
    assert values(mark) == values(refuse) == ["IX.1a@2024-06|en", "IX.2a@2024-06|en"]
    assert [option["text"]["text"] for option in mark["options"]] == ["IX.1a Joint report", "IX.2a Plan"]


def test_a_deliverable_late_and_due_again_is_one_option() -> None:
    """A deliverable that has two lines is one option, which means the late instalment."""
    (first,) = make_instalments([OwedItem(due=-2)])
    again = replace(first, slug="2024-10", due=DEADLINE, hold="later")
    (draft,) = compose_reminder(JUNE, [first, again], today=TODAY, translator=TRANSLATOR)
    assert len(lines(draft.blocks)) == 2
    assert values(controls(draft.blocks)[1]) == ["IX.1a@2024-06|en"]
    assert_sendable(draft)


def test_a_digest_cannot_be_snoozed() -> None:
    """A weekly overview has no date picker; its headline says its week and how far it looks ahead."""
    (draft,) = compose_checked([OwedItem(), OwedItem(due=-1)], DIGEST)
    assert headline(draft.blocks) == "Week of 3 June 2024: 2 open until 4 July 2024, 1 late."
    assert [control["action_id"] for control in controls(draft.blocks)] == ["details", "mark_done", "not_ours"]


def test_an_overdue_reminder_says_how_late_it_is() -> None:
    """After a deadline the headline says how late it is, and every owner has a group."""
    (draft,) = compose_checked([OwedItem(due=-1), OwedItem(due=-1, owner=1)], OVERDUE)
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
    """A contact, a coordinator, and the readers of a channel with preferences are told why they get a reminder."""
    (draft,) = compose_checked([OwedItem(due=-1)], reminder)
    assert context_texts(draft.blocks) == [f"{remark}\nNote 13901/23, LIMITE."]
    assert remark in draft.text


def test_a_repeat_begins_with_a_remark() -> None:
    """A reminder that may have been posted before begins with a remark on that."""
    (draft,) = compose_checked([OwedItem()], replace(JUNE, repeated=True))
    notice = "This may be a repeat: it could not be seen whether this reminder had arrived before."
    assert context_texts(draft.blocks)[0] == notice
    assert draft.blocks[0]["type"] == "context"
    assert draft.text.startswith(f"{notice}\nSchengen Council")


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_the_id_of_the_buttons_names_the_reminder(language: str) -> None:
    """The block of buttons tells the kind, subject and language of its reminder, in every part of it."""
    for reminder, kind, subject in (
        (JUNE, "meeting", "2024-06"),
        (OVERDUE, "overdue", "2024-06-05"),
        (DIGEST, "digest", "2024-06-03"),
    ):
        for draft in compose_reminder(
            reminder, make_instalments([OwedItem(due=-1)] * 60), today=TODAY, translator=Translator(language, DIRECTORY)
        ):
            assert_sendable(draft)
            assert parse_reminder_block(draft.blocks[-1]["block_id"]) == (kind, subject, language)


@pytest.mark.parametrize(
    "block_id", ["", "b1", "reminder", "reminder|meeting|2024-06|en", "x|meeting|2024-06|en|012345"]
)
def test_other_blocks_name_no_reminder(block_id: str) -> None:
    """Any other block id names no reminder."""
    assert parse_reminder_block(block_id) is None


# Striking through.


def test_lines_are_struck_through_and_restored() -> None:
    """Given lines are struck in blocks and text; from the same draft others, or none, can be struck."""
    (draft,) = compose_checked([OwedItem(due=-1), OwedItem(), OwedItem(owner=1)])
    struck = strike_through(draft, frozenset({0, 2}))
    assert struck_refs(struck.blocks) == ["IX.1a", "IX.3a"]
    assert [line for line in struck.text.split("\n") if "~" in line] == [
        f"• ~{line}~" for line in (lines(draft.blocks)[0], lines(draft.blocks)[2])
    ]
    assert struck_refs(strike_through(draft, frozenset({1})).blocks) == ["IX.2a"]
    assert strike_through(draft, frozenset()) == draft
    assert_sendable(struck)


def test_striking_through_changes_nothing_else() -> None:
    """Headings, headline, buttons and the other lines stay, and so does the draft that was passed in."""
    (draft,) = compose_checked([OwedItem(due=-1), OwedItem()])
    before = repr(draft)
    struck = strike_through(draft, frozenset({1}))
    assert repr(draft) == before
    assert groups(struck.blocks) == groups(draft.blocks)
    assert [block for block in struck.blocks if block["type"] != "rich_text"] == [
        block for block in draft.blocks if block["type"] != "rich_text"
    ]


def test_an_edited_text_is_short_enough() -> None:
    """Slack takes fewer characters in an edited message: the text ends earlier, the blocks have everything."""
    (draft,) = compose_checked([OwedItem(title="ä" * 150) for _ in range(20)])
    assert len(draft.text.encode()) > 3900
    changed = strike_through(draft, frozenset(range(20)))
    assert len(changed.text.encode()) <= 3900
    assert len(struck_refs(changed.blocks)) == 20


# Several messages.


def part_numbers(drafts: Sequence[Draft]) -> list[str]:
    """Return the numbers in the headlines of a reminder's messages."""
    return [headline(draft.blocks).rpartition(" ")[2] for draft in drafts]


@pytest.mark.parametrize(
    ("items", "number"),
    [
        ([OwedItem(title="x" * 40)] * 30, 1),
        ([OwedItem(title="x" * 40)] * 31, 2),
        ([OwedItem(title="x" * 500)] * 25, 3),
        ([OwedItem(title="x" * 40, owner=n) for n in range(30)], 1),
        ([OwedItem(title="x" * 40, owner=n) for n in range(40)], 2),
    ],
)
def test_a_long_reminder_takes_several_messages(items: list[OwedItem], number: int) -> None:
    """Too many lines, too much text or too many owners make several messages, each with its number."""
    drafts = compose_checked(items)
    assert len(drafts) == number
    assert part_numbers(drafts) == ([f"({n}/{number})" for n in range(1, number + 1)] if number > 1 else ["late."])


def test_every_part_is_complete_in_itself() -> None:
    """Each part has the headings of its lines, buttons for them, the remarks and the source."""
    first, second = compose_checked([OwedItem(title="x" * 40)] * 40, replace(JUNE, owners=("eurojust",)))
    assert [heading for heading, _ in groups(first.blocks)] == [heading for heading, _ in groups(second.blocks)]
    assert context_texts(first.blocks) == context_texts(second.blocks)
    for draft, refs in ((first, range(1, 31)), (second, range(31, 41))):
        assert values(controls(draft.blocks)[0]) == [f"IX.{n}a|en" for n in refs]


def assert_complete(items: Sequence[OwedItem], drafts: Sequence[Draft]) -> None:
    """Check that every instalment is in exactly one part, in the order of the reminder."""
    keys = [key for draft in drafts for line in draft.lines for key in line]
    assert sorted(keys) == sorted(instalment.key for instalment in make_instalments(items))
    shown = [line.split()[0] for draft in drafts for line in lines(draft.blocks)]
    assert shown == [key.partition("@")[0] for key in keys]
    late = [number for number, item in enumerate(items) if item.due < 0 and not item.hold]
    assert keys[: len(late)] == [make_instalments(items)[number].key for number in late]
    for draft in drafts:
        details, mark, *_ = controls(draft.blocks)
        assert [value.partition("|")[0] for value in values(details)] == [
            line[0].partition("@")[0] for line in draft.lines
        ]
        assert [value.partition("|")[0] for value in values(mark)] == [line[0] for line in draft.lines]


def test_three_hundred_lines_all_arrive() -> None:
    """A reminder of three hundred lines of usual length loses none of them."""
    items = [
        OwedItem(title=f"Joint report number {n} on the situation", owner=n % 7, due=n % 9 - 4) for n in range(300)
    ]
    drafts = compose_checked(items)
    assert len(drafts) > 7
    assert_complete(items, drafts)


#: Titles that fill the options of a menu, so many that both their number and their length are just allowed.
FULL_MESSAGES = [[OwedItem(title="x" * length)] * 40 for length in (40, 55, 70)]

TITLES = st.one_of(
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=60),
    st.integers(1, 6000).map("x".__mul__),
    st.integers(60, 200).map("&".__mul__),
)
ITEMS = st.builds(
    OwedItem,
    title=TITLES,
    owner=st.integers(0, 60),
    due=st.sampled_from([-40, -1, 0, 7]),
    hold=st.sampled_from(["", "", "", "waits"]),
)


REMINDERS = st.sampled_from([JUNE, DIGEST, replace(JUNE, repeated=True, owners=tuple(ACTORS[:9]))])
ITEM_LISTS = st.one_of(
    st.lists(ITEMS, min_size=1, max_size=60),
    st.builds(lambda thing, number: [thing] * number, ITEMS, st.integers(1, 300)),
)


@pytest.mark.long
@settings(max_examples=100, deadline=None)
@example(items=FULL_MESSAGES[0], reminder=JUNE)
@example(items=FULL_MESSAGES[1], reminder=JUNE)
@example(items=FULL_MESSAGES[2], reminder=JUNE)
@given(items=ITEM_LISTS, reminder=REMINDERS)
def test_no_reminder_exceeds_slacks_limits(items: list[OwedItem], reminder: Reminder) -> None:
    """However many and long its lines are, every part of a reminder fits Slack's limits, and no line is lost."""
    assert_complete(items, compose_checked(items, reminder))
