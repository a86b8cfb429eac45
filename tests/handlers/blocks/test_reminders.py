"""Reminders as messages: what people see, the menus beside it, and that no line is lost."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from domain.dates.spans import Month
from domain.i18n.translator import Translator
from domain.register.instalments import Instalment
from domain.register.model import Deadline, DeadlineKind, Deliverable, Milestone, Owner
from domain.reminders.reminder import Draft, Reminder, ReminderKind
from handlers.blocks.elements import Block, words
from handlers.blocks.reminders import compose_reminder, parse_reminder_block, strike_through
from tests.handlers.blocks.drafts import (
    assert_sendable,
    context_texts,
    controls,
    groups,
    headline,
    lines,
    marks,
    menus,
    struck_refs,
)
from tests.languages import EVERY_LANGUAGE
from tests.shipped import shipped_register

DIRECTORY = shipped_register().directory
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
    report: str = ""


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
            report=item.report,
        )
        for number, item in enumerate(items, start=1)
    ]


def compose_checked(
    items: Sequence[OwedItem], reminder: Reminder = JUNE, *, done_count: int = 0, for_coordinator: bool = False
) -> tuple[Draft, ...]:
    """Return the messages of a reminder, after checking that Slack takes each."""
    drafts = compose_reminder(
        reminder,
        make_instalments(items),
        today=TODAY,
        translator=TRANSLATOR,
        done_count=done_count,
        for_coordinator=for_coordinator,
    )
    for draft in drafts:
        assert_sendable(draft)
    return drafts


def test_late_lines_come_first_then_lines_by_their_day_then_lines_on_hold() -> None:
    """The headline counts, late lines come first, each day heads what is due on it, lines on hold say why."""
    late = OwedItem(due=-2, owner=ACTORS.index("europol"))
    theirs = [OwedItem(owner=ACTORS.index(slug)) for slug in ("eurojust", "frontex", "eurojust")]
    later, held = OwedItem(due=24), OwedItem(title="Plan", hold="waits for the Parliament", owner=ACTORS.index("cepol"))
    (draft,) = compose_checked([late, *theirs, later, held])
    assert headline(draft.blocks) == "Schengen Council on 13 June: 1 week left, 5 open, 1 overdue"
    owners = ((2, "Eurojust"), (3, "Frontex"), (4, "Eurojust"))
    assert groups(draft.blocks) == [
        ("1 overdue", ["IX.1a Joint report – Europol – 4 June (2 days late)"]),
        ("Due on 13 June", [f"IX.{number}a Joint report – {owner}" for number, owner in owners]),
        ("Due on 30 June", [f"IX.5a Joint report – {TRANSLATOR.actor(ACTORS[0])}"]),
        ("On hold", ["IX.6a Plan – CEPOL – waits for the Parliament"]),
    ]
    assert marks(draft.blocks) == "▲○○○○‖"
    assert context_texts(draft.blocks) == ["Note 13901/23, LIMITE."]
    assert draft.lines == tuple((f"IX.{number}a@2024-06",) for number in range(1, 7))


def test_what_the_headline_says_is_not_repeated() -> None:
    """What is due at the meeting needs no heading and no date, and is all there is below the headline."""
    (draft,) = compose_checked([OwedItem(), OwedItem(title="Plan")])
    assert headline(draft.blocks) == "Schengen Council on 13 June: 1 week left, 2 open"
    owner = TRANSLATOR.actor(ACTORS[0])
    assert groups(draft.blocks) == [("", [f"IX.1a Joint report – {owner}", f"IX.2a Plan – {owner}"])]


def test_days_of_which_none_occurs_twice_stand_in_their_lines() -> None:
    """Where every line has a day of its own, no day is a heading: that would be two rows for each line."""
    (draft,) = compose_checked([OwedItem(due=days) for days in (-40, -2, 0, 24)], DIGEST)
    assert [(heading, [line.rpartition(" – ")[2] for line in group]) for heading, group in groups(draft.blocks)] == [
        ("2 overdue", ["27 April (40 days late)", "4 June (2 days late)"]),
        ("Not yet due", ["6 June", "30 June"]),
    ]


def test_an_owner_who_is_the_only_one_is_not_repeated() -> None:
    """A contact's own items name other owners only."""
    owner, other = "eurojust", "europol"
    items = [OwedItem(owner=ACTORS.index(slug)) for slug in (owner, other)]
    (draft,) = compose_checked(items, replace(JUNE, channel="U1", owners=(owner,)))
    assert lines(draft.blocks) == ["IX.1a Joint report", "IX.2a Joint report – Europol"]


@pytest.mark.parametrize(("done_count", "texts"), [(0, []), (1, ["Since the last one: 1 done"])])
def test_the_progress_is_below_the_headline(done_count: int, texts: list[str]) -> None:
    """What was done since the last reminder is counted below the headline, in the text too; nothing is no news."""
    (draft,) = compose_checked([OwedItem()], done_count=done_count)
    assert context_texts(draft.blocks) == [*texts, "Note 13901/23, LIMITE."]
    assert draft.text.split("\n")[1 : 1 + len(texts)] == texts


@pytest.mark.parametrize(
    ("days", "left"),
    [
        (28, "4 weeks left"),
        (14, "2 weeks left"),
        (8, "8 days left"),
        (7, "1 week left"),
        (1, "1 day left"),
        (0, "today"),
    ],
)
def test_the_headline_counts_in_weeks_where_it_can(days: int, left: str) -> None:
    """Whole weeks are weeks, any other time is days."""
    meeting = TODAY + timedelta(days=days)
    reminder = replace(JUNE, day=meeting, milestone=Milestone(month=Month.of(meeting), name={"en": "x"}, meets=meeting))
    (draft,) = compose_checked([OwedItem(due=days)], reminder)
    assert headline(draft.blocks) == f"Schengen Council on {TRANSLATOR.near_day(meeting, TODAY)}: {left}, 1 open"


def test_a_meeting_without_a_day_is_named_by_its_month() -> None:
    """Where the day is not known, the last of the month is no day of a meeting."""
    unknown = Milestone(month=Month(2024, 6), name={"en": "Schengen Council June 2024"})
    (draft,) = compose_checked([OwedItem()], replace(JUNE, milestone=unknown, day=unknown.day))
    assert headline(draft.blocks) == "Schengen Council June 2024: 24 days left, 1 open"


def test_the_text_has_the_same_lines() -> None:
    """The message's text, which a notification shows without blocks, has the same lines and headings."""
    (draft,) = compose_checked([OwedItem(title="R&D <!channel>"), OwedItem(due=-1)])
    text_lines = draft.text.split("\n")
    assert text_lines[0] == headline(draft.blocks)
    assert [line.removeprefix("• ") for line in text_lines if line.startswith("• ")] == [
        line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for line in lines(draft.blocks)
    ]
    assert [heading for heading, _ in groups(draft.blocks)] == ["1 overdue", "Not yet due"]
    assert {"1 overdue", "Not yet due"} <= set(text_lines)


def test_several_instalments_of_a_deliverable_are_one_line() -> None:
    """A line stands for all of a deliverable's instalments in the reminder; the first is the next to be marked done."""
    (first,) = make_instalments([OwedItem()])
    second = replace(first, slug="2024-10", due=date(2024, 10, 10))
    (draft,) = compose_reminder(JUNE, [first, second], today=TODAY, translator=TRANSLATOR)
    assert [line.partition(" – ")[2].partition(" – ")[2] for line in lines(draft.blocks)] == ["then 1 more instalment"]
    assert draft.lines == (("IX.1a@2024-06", "IX.1a@2024-10"),)
    assert menus(draft.blocks) == [
        {
            "Details": "details|IX.1a|en",
            "Mark done": "mark_done|IX.1a@2024-06|en",
            "Leave a word": "leave_word|IX.1a@2024-06|en",
            "Not ours": "not_ours|IX.1a@2024-06|en",
            "Follow": "follow|item:IX.1a|en",
        }
    ]


CONTACT, WEEKLY_CONTACT = replace(JUNE, channel="U1"), replace(DIGEST, channel="U1")
ESCALATION = replace(OVERDUE, kind=ReminderKind.ESCALATION, lead_days=-7)


@pytest.mark.parametrize(
    ("reminder", "is_coordinator", "labels"),
    [
        (JUNE, False, ["Details", "Mark done", "Leave a word", "Not ours", "Follow"]),
        (CONTACT, False, ["Details", "Report done", "Leave a word", "Not ours", "Follow"]),
        (CONTACT, True, ["Details", "Mark done", "New deadline", "Not ours", "Follow"]),
        (WEEKLY_CONTACT, False, ["Details", "Report done", "Leave a word", "Not ours", "Follow"]),
        (ESCALATION, True, ["Details", "Mark done", "New deadline", "Follow"]),
    ],
)
def test_each_line_has_a_menu_of_what_its_reader_may_do(
    reminder: Reminder, labels: list[str], *, is_coordinator: bool
) -> None:
    """In a channel that is what any reader may; a contact reports, a coordinator marks and moves deadlines."""
    (draft,) = compose_checked([OwedItem(due=-1), OwedItem()], reminder, for_coordinator=is_coordinator)
    assert [list(menu) for menu in menus(draft.blocks)] == [labels] * 2


def test_what_is_reported_is_not_reported_again() -> None:
    """A contact who has reported an item done can see it and say that it is not theirs; a coordinator confirms it."""
    reported = [OwedItem(report="ST 1/24")]
    (mine,), (theirs,) = compose_checked(reported, CONTACT), compose_checked(reported, CONTACT, for_coordinator=True)
    assert marks(mine.blocks) == "◐"
    assert lines(mine.blocks)[0].endswith("reported done by its owner, to be confirmed: ST 1/24")
    assert list(menus(mine.blocks)[0]) == ["Details", "Leave a word", "Not ours", "Follow"]
    assert list(menus(theirs.blocks)[0])[1] == "Mark done"


def test_a_deliverable_late_and_due_again_is_two_lines() -> None:
    """Each of a deliverable's two lines has a menu of its own, about its own instalment."""
    (first,) = make_instalments([OwedItem(due=-2)])
    again = replace(first, slug="2024-10", due=DEADLINE, hold="later")
    (draft,) = compose_reminder(JUNE, [first, again], today=TODAY, translator=TRANSLATOR)
    assert [menu["Mark done"] for menu in menus(draft.blocks)] == [
        "mark_done|IX.1a@2024-06|en",
        "mark_done|IX.1a@2024-10|en",
    ]
    assert_sendable(draft)


def test_a_digest_cannot_be_snoozed() -> None:
    """A weekly overview has no date picker; its headline says from when to when it looks."""
    (draft,) = compose_checked([OwedItem(), OwedItem(due=-1)], DIGEST)
    assert headline(draft.blocks) == "3 June to 4 July: 2 open, 1 overdue"
    assert controls(draft.blocks) == []
    (other,) = compose_checked([OwedItem()])
    assert [control["type"] for control in controls(other.blocks)] == ["datepicker"]


def test_an_overdue_reminder_says_how_late_it_is() -> None:
    """After a deadline the headline says how late it is, and the lines do not."""
    (draft,) = compose_checked([OwedItem(due=-1), OwedItem(due=-1, owner=1)], OVERDUE)
    assert headline(draft.blocks) == "2 deliverables were due on 5 June and are still open (1 day late)."
    assert [(heading, len(group)) for heading, group in groups(draft.blocks)] == [("", 2)]
    assert "5 June" not in "".join(lines(draft.blocks))


def test_a_weekly_reminder_has_the_days_on_which_things_were_due() -> None:
    """A day on which several things were due is their heading."""
    weekly = replace(OVERDUE, day=date(2024, 6, 3), lead_days=0)
    (draft,) = compose_checked([OwedItem(due=-40), OwedItem(due=-30), OwedItem(due=-40)], weekly)
    assert headline(draft.blocks) == "3 deliverables have been late for more than a week."
    assert [(heading, len(group)) for heading, group in groups(draft.blocks)] == [
        ("2 overdue since 27 April", 2),
        ("1 overdue since 7 May", 1),
    ]


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
def test_the_id_of_the_date_picker_names_the_reminder(language: str) -> None:
    """The block of the date picker tells the kind, subject and language of its reminder, in every part of it."""
    for reminder, kind, subject in ((JUNE, "meeting", "2024-06"), (OVERDUE, "overdue", "2024-06-05")):
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


def test_lines_of_a_question_about_progress_are_struck_through() -> None:
    """Its lines have a button in place of the menu, which goes with what is done."""
    question = replace(JUNE, kind=ReminderKind.PROGRESS)
    owed = make_instalments([OwedItem(), OwedItem(owner=1)])
    (draft,) = compose_reminder(question, owed, today=TODAY, translator=TRANSLATOR)
    struck = strike_through(draft, frozenset({1}))
    assert struck_refs(struck.blocks) == ["IX.2a"]
    assert [sum("accessory" in block for block in each.blocks) for each in (draft, struck)] == [2, 1]


def test_striking_through_changes_nothing_else() -> None:
    """Headings, headline, date picker and the other lines stay, and so does the draft; what is done needs no menu."""
    (draft,) = compose_checked([OwedItem(due=-1), OwedItem()])
    before = repr(draft)
    struck = strike_through(draft, frozenset({1}))
    assert repr(draft) == before
    assert groups(struck.blocks) == groups(draft.blocks)
    changed = [(old, new) for old, new in zip(draft.blocks, struck.blocks, strict=True) if old != new]
    assert [(old["type"], new["type"]) for old, new in changed] == [("section", "rich_text")]
    assert len(menus(struck.blocks)) == len(menus(draft.blocks)) - 1


def test_a_message_of_the_former_layout_is_struck_through_as_before() -> None:
    """In a message that was posted or stored when all lines of an owner were one rich text, its lines are struck."""

    def rich_text(*items: Block) -> Block:
        heading = {"type": "rich_text_section", "elements": [words("Eurojust:", bold=True)]}
        return {"type": "rich_text", "elements": [heading, {"type": "rich_text_list", "elements": list(items)}]}

    def item(text: str, **style: object) -> Block:
        return {"type": "rich_text_section", "elements": [{**words(text), **style}]}

    texts = ["IX.1a Joint report", "IX.2a Plan", "IX.3a Plan"]
    blocks = [rich_text(*map(item, texts[:2])), rich_text(item(texts[2]))]
    draft = Draft(text="\n".join(f"• {text}" for text in texts), blocks=blocks)
    struck = strike_through(draft, frozenset({1, 2}))
    strike = {"style": {"strike": True}}
    assert struck.blocks == [rich_text(item(texts[0]), item(texts[1], **strike)), rich_text(item(texts[2], **strike))]
    assert struck.text == "• IX.1a Joint report\n• ~IX.2a Plan~\n• ~IX.3a Plan~"
    assert strike_through(draft, frozenset()) == draft


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
        ([OwedItem(title="x" * 500)] * 25, 2),
        ([OwedItem(title="x" * 40, due=n // 2) for n in range(28)], 1),
        ([OwedItem(title="x" * 40, due=n // 2) for n in range(30)], 2),
    ],
)
def test_a_long_reminder_takes_several_messages(items: list[OwedItem], number: int) -> None:
    """Too many lines, too much text or too many days make several messages, each with its number."""
    drafts = compose_checked(items)
    assert len(drafts) == number
    assert part_numbers(drafts) == ([f"({n}/{number})" for n in range(1, number + 1)] if number > 1 else ["open"])


def test_every_part_is_complete_in_itself() -> None:
    """Each part has the headings of its lines, their menus, the remarks and the source."""
    first, second = compose_checked([OwedItem(title="x" * 40)] * 40, replace(JUNE, owners=("eurojust",)))
    assert [heading for heading, _ in groups(first.blocks)] == [heading for heading, _ in groups(second.blocks)]
    assert context_texts(first.blocks) == context_texts(second.blocks)
    for draft, refs in ((first, range(1, 31)), (second, range(31, 41))):
        assert [menu["Details"] for menu in menus(draft.blocks)] == [f"details|IX.{n}a|en" for n in refs]


def assert_complete(items: Sequence[OwedItem], drafts: Sequence[Draft]) -> None:
    """Check that every instalment is in exactly one part, in the order of the reminder."""
    keys = [key for draft in drafts for line in draft.lines for key in line]
    assert sorted(keys) == sorted(instalment.key for instalment in make_instalments(items))
    shown = [line.split()[0] for draft in drafts for line in lines(draft.blocks)]
    assert shown == [key.partition("@")[0] for key in keys]
    late = sorted((item.due, n) for n, item in enumerate(items) if item.due < 0 and not item.hold)
    assert keys[: len(late)] == [make_instalments(items)[number].key for _, number in late]
    for draft in drafts:
        assert [menu["Mark done"] for menu in menus(draft.blocks)] == [
            f"mark_done|{line[0]}|en" for line in draft.lines
        ]


def test_three_hundred_lines_all_arrive() -> None:
    """A reminder of three hundred lines of usual length loses none of them."""
    items = [
        OwedItem(title=f"Joint report number {n} on the situation", owner=n % 7, due=n % 9 - 4) for n in range(300)
    ]
    drafts = compose_checked(items)
    assert len(drafts) > 7
    assert_complete(items, drafts)


#: Titles of which the number and the length are just allowed, or no longer.
FULL_MESSAGES = [[OwedItem(title="x" * length)] * 40 for length in (180, 220, 260)]

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
@settings(max_examples=100)
@example(items=FULL_MESSAGES[0], reminder=JUNE)
@example(items=FULL_MESSAGES[1], reminder=JUNE)
@example(items=FULL_MESSAGES[2], reminder=JUNE)
@given(items=ITEM_LISTS, reminder=REMINDERS)
def test_no_reminder_exceeds_slacks_limits(items: list[OwedItem], reminder: Reminder) -> None:
    """However many and long its lines are, every part of a reminder fits Slack's limits, and no line is lost."""
    assert_complete(items, compose_checked(items, reminder))
