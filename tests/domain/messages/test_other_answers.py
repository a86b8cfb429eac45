"""Answers about no instalments, calendars and access, word by word."""

from datetime import UTC, date, datetime

import pytest

from domain.i18n.rich_text import RichText
from domain.messages import calendars, other_answers
from domain.messages.access_reasons import access_reason_text, not_enabled_message
from domain.messages.other_answers import Figures
from domain.register.audit_events import Change
from domain.register.channel_access import AccessReason
from tests.db.registers import JUNE, milestone
from tests.domain.answers.test_headline import ENGLISH

AT = datetime(2024, 5, 2, 22, 30, tzinfo=UTC)
TODAY = date(2024, 6, 12)
COUNCIL = milestone(JUNE, date(2024, 6, 13))
DONE = Change(at=AT, by="U0PERSON", surface="command", kind="done", ref="III.2a@2024-03", number=7)
DONE_LINE = "• #7 – 3 May 2024 00:30 – @U0PERSON – III.2a, March 2024 marked done: –"
CHARS = len(DONE_LINE) - len("@")
OLD = "The address itself is not kept. Whoever has lost it makes another, and the old one ends."
WARNING = "Whoever has the address can read the calendar: keep it to yourself. It is shown only now."
TITLES = "Titles, owners and evidence stand in it."
NO_TITLES = "References and statuses stand in it, and no titles; for these add “with titles”."
END = "/schengen calendar off ends it."


def plain(text: RichText) -> list[str]:
    """Return the lines of a text with ids in place of names."""
    return text.plain(lambda slack_id: f"@{slack_id}").splitlines()


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        (
            Figures(open=5, overdue=1, done=2, reported=0, milestone=None, due_there=3),
            ["5 open, 1 overdue, 2 done."],
        ),
        (
            Figures(open=5, overdue=1, done=2, reported=4, milestone=COUNCIL, due_there=3),
            [
                "5 open, 1 overdue, 2 done.",
                "Reported done: 4.",
                "Schengen Council 2024-06, 13 June 2024 (in 1 day): 3 open.",
            ],
        ),
    ],
)
def test_how_everything_stands(figures: Figures, expected: list[str]) -> None:
    """Each figure has its name; what waits for a coordinator and the next Council only if there are any."""
    assert other_answers.summary_text(figures, TODAY, ENGLISH).splitlines() == expected


@pytest.mark.parametrize(
    ("number", "max_chars", "shown", "more"),
    [
        (0, 20_000, 0, []),
        (3, 20_000, 3, []),
        (4, 20_000, 3, ["1 more is not shown here."]),
        (5, 20_000, 3, ["2 more are not shown here."]),
        (3, 2 * CHARS, 2, ["1 more is not shown here."]),
        (3, 2 * CHARS - 1, 1, ["2 more are not shown here."]),
    ],
)
def test_what_was_changed_between_two_days(number: int, max_chars: int, shown: int, more: list[str]) -> None:
    """As many changes as there is room for, and how many more there are; without any it is said so."""
    days = date(2024, 5, 1), date(2024, 5, 3)
    said = plain(other_answers.changes_text([DONE] * number, *days, ENGLISH, limit=3, max_chars=max_chars))
    if not number:
        assert said == ["Nothing was changed from 1 May 2024 to 3 May 2024."]
    else:
        assert said == ["Changed from 1 May 2024 to 3 May 2024:", *[DONE_LINE] * shown, *more]


def test_who_speaks_for_whom() -> None:
    """Of each body those who speak for it, and for those without anybody who can name somebody."""
    contacts = {"europol": ["U1", "S2"], "frontex": [], "eurojust": ["U3"], "cepol": []}
    assert plain(other_answers.contacts_text(contacts, ["U8", "U9"], ENGLISH)) == [
        "europol: @U1, @S2",
        "eurojust: @U3",
        "Nobody is named yet who speaks for frontex and cepol. Coordinators name them: @U8, @U9.",
    ]
    assert plain(other_answers.contacts_text({"europol": ["U1"]}, ["U8"], ENGLISH)) == ["europol: @U1"]
    assert other_answers.no_contacts_text(ENGLISH) == "No contacts are named yet."


def test_small_talk() -> None:
    """A greeting says what can be asked."""
    assert other_answers.greeting_text(ENGLISH) == "Hello!\nAsk me in your own words, for example:"
    assert other_answers.thanks_text(ENGLISH) == "You're welcome."


def test_a_calendar_address() -> None:
    """How it was read, the address, who can read it, what is in it, whether it replaces another, and how it ends."""
    subscribe = "Subscribe to this address in your calendar: https://x/y.ics"
    for titles, note in ((True, TITLES), (False, NO_TITLES)):
        said = calendars.created_message("https://x/y.ics", "europol", ENGLISH, titles=titles, replaced=False)
        assert said.splitlines() == ["europol", subscribe, WARNING, note, END]
    said = calendars.created_message("https://x/y.ics", "", ENGLISH, titles=True, replaced=True)
    assert said.splitlines() == [subscribe, WARNING, TITLES, "The address that you had before no longer works.", END]
    made = "You have a calendar address, made on 3 May 2024 00:30."
    for titles, note in ((True, TITLES), (False, NO_TITLES)):
        assert calendars.address_message("europol", AT, ENGLISH, titles=titles).splitlines() == [
            made,
            "europol",
            note,
            OLD,
            END,
        ]
    assert calendars.address_message("", AT, ENGLISH, titles=True).splitlines() == [made, TITLES, OLD, END]


def test_no_calendar_address() -> None:
    """How to make one, or what there is in its place."""
    assert calendars.no_address_message(ENGLISH) == (
        "You have no calendar address. Make one with /schengen calendar on, or with filters: /schengen calendar "
        "Eurojust with titles"
    )
    assert calendars.ended_message(ENGLISH) == "Your calendar address no longer works."
    assert calendars.nothing_to_end_message(ENGLISH) == "You have no calendar address; nothing was changed."
    assert calendars.not_served_message(ENGLISH) == (
        "This bot has no public address to subscribe to. The calendar as a file: /schengen export ics"
    )
    assert calendars.now_only_message(ENGLISH) == (
        "A calendar shows how things stand now: leave out the day in the past."
    )


@pytest.mark.parametrize(
    ("number", "undated", "more", "expected"),
    [
        (1, 0, False, "1 event is in this file. Note."),
        (2, 1, False, "2 events are in this file. Note. 1 more has no deadline."),
        (
            0,
            2,
            True,
            (
                "0 events are in this file. Note. 2 more have no deadline. There are more; narrow the question by an "
                "owner or a time."
            ),
        ),
    ],
)
def test_a_calendar_file(number: int, undated: int, more: bool, expected: str) -> None:  # noqa: FBT001  # a table
    """How much is in it, and how much is not."""
    assert calendars.file_comment(number, "Note.", undated, ENGLISH, more=more) == expected


def test_each_reason_for_no_access() -> None:
    """What is stored is said in words; what Slack says, and what only the log says, as it is."""
    said = {reason: access_reason_text(reason, ENGLISH) for reason in AccessReason}
    assert said == {
        AccessReason.SHARED: "it is shared outside this workspace",
        AccessReason.NOT_ALLOWED: "no coordinator has allowed it",
        AccessReason.UNREADABLE: "it cannot be read",
        AccessReason.HAS_GUEST: "a guest is in it",
        AccessReason.HAS_OTHER_WORKSPACE: "somebody from another workspace is in it",
        AccessReason.GUEST: "a guest of this workspace",
        AccessReason.OTHER_WORKSPACE: "somebody from another workspace",
        AccessReason.DEACTIVATED: "no longer a member of this workspace",
        AccessReason.BOT: "a bot",
        AccessReason.UNKNOWN_PERSON: "a person who cannot be looked up in Slack",
        AccessReason.NO_MEMBERS: "a group without members of this workspace",
        AccessReason.FORGED: "not from this workspace, or for another app",
    }
    assert access_reason_text("channel_not_found", ENGLISH) == "channel_not_found"


def test_two_coordinators_are_named_to_a_colleague() -> None:
    """Where the bot is not enabled it says whom to ask, and does not name everybody."""
    for people, named in ((["U1"], "@U1"), (["U1", "U2"], "@U1, @U2"), (["U1", "U2", "U3"], "@U1, @U2")):
        assert plain(not_enabled_message(people, ENGLISH)) == [
            f"I'm not enabled here. Message me directly, or ask {named} to enable me."
        ]
