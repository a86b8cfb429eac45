"""What is said of what coordinators set, word by word: deadlines, owners, meetings, notes, channels, pages."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages import settings
from domain.register.channel_access import ChannelAccess, ChannelState
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import NoteState, Owner
from domain.register.results import MarkResult, NoteOverview
from tests.db.registers import JUNE, OCTOBER, milestone
from tests.domain.answers.test_headline import ENGLISH, instalments

(MARCH,) = instalments("III.2a@2024-03")
(UNDATED,) = instalments("I.5b@undated")
MOVED = replace(MARCH, due=date(2024, 4, 30))
CHOSEN = "No instalment was named: I took the one that falls due first of those still open."
NOTE = ENGLISH.directory.note
DUE_EXAMPLE = "Coordinators change that: /schengen due III.3 30 September 2024 waiting for the legal opinion"


def plain(text: str | RichText) -> str:
    """Return a text with ids in place of names."""
    return text if isinstance(text, str) else text.plain(lambda slack_id: f"@{slack_id}")


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (MarkResult(before=UNDATED, after=UNDATED), ["I.5b has no deadline already."]),
        (MarkResult(before=MARCH, after=MARCH), ["III.2a, March 2024 is due 4 March 2024 already."]),
        (
            MarkResult(before=MARCH, after=MOVED),
            ["Deadline of III.2a, March 2024: 4 March 2024 → 30 April 2024."],
        ),
        (
            MarkResult(before=UNDATED, after=replace(UNDATED, due=date(2024, 4, 30)), was_chosen=True),
            ["Deadline of I.5b: no deadline set → 30 April 2024.", CHOSEN],
        ),
        (
            MarkResult(before=MARCH, after=replace(MARCH, due=None)),
            ["Deadline of III.2a, March 2024: 4 March 2024 → no deadline set."],
        ),
    ],
)
def test_a_deadline_is_told_from_and_to(marked: MarkResult, expected: list[str]) -> None:
    """What it was and what it is, or that it is so already; and whether the instalment was chosen."""
    assert settings.deadline_message(marked, ENGLISH).splitlines() == expected


def test_deadlines_and_owners() -> None:
    """Each instalment has its deadline; owners are told from and to, or as they are."""
    assert settings.deadline_list([MARCH, UNDATED], ENGLISH).splitlines() == [
        "• III.2a, March 2024: 4 March 2024",
        "• I.5b: no deadline set",
        DUE_EXAMPLE,
    ]
    before = MARCH.deliverable
    after = replace(before, owners=(Owner(actor="europol", via="efecc"), Owner(actor="frontex")))
    assert settings.owners_message(before, before, ENGLISH) == "III.2a is owed by eurojust."
    assert settings.owners_message(before, after, ENGLISH) == ("Owners of III.2a: eurojust → europol (efecc), frontex.")


def test_meetings_and_their_days() -> None:
    """A meeting has its day, or it is said that it is not known; which is removed is named as it is called."""
    councils = [milestone(JUNE, date(2024, 6, 13)), milestone(OCTOBER)]
    assert settings.council_list(councils, ENGLISH).splitlines() == [
        "• Schengen Council 2024-06: 13 June 2024",
        "• Schengen Council 2024-10: day not known yet",
        "Coordinators change that: /schengen milestone October 2026 8 October 2026",
    ]
    assert settings.council_removed_message(Meeting(OCTOBER), ENGLISH) == (
        "There is no Schengen Council in October 2024 any more."
    )
    assert settings.council_removed_message(Meeting(OCTOBER, MeetingBody.COREPER), ENGLISH) == (
        "Coreper October 2024 removed"
    )


def test_coordinators() -> None:
    """They are named; where there are none it is said who names the first."""
    assert settings.coordinator_list([], ENGLISH) == "There are no coordinators; the administrator names the first."
    assert plain(settings.coordinator_list(["U1", "S2"], ENGLISH)) == "Coordinators: @U1, @S2"
    assert plain(settings.coordinator_added_message("U1", ENGLISH)) == "@U1 is a coordinator now."
    assert plain(settings.coordinator_removed_message("U1", ENGLISH)) == "@U1 is no coordinator."


def test_notes() -> None:
    """Each note has its date, state, number of deliverables and last document; a channel is about one or all."""
    documents = (
        ("13901/23", datetime(2023, 10, 19, 12, tzinfo=UTC)),
        ("13901/1/23 REV 1", datetime(2024, 1, 10, 23, 30, tzinfo=UTC)),
    )
    first = NoteOverview(note=NOTE, deliverables=1, documents=documents)
    other = replace(NOTE, number="9999/24", date=date(2024, 5, 2), marking="PUBLIC", state=NoteState.CLOSED)
    second = NoteOverview(note=other, deliverables=26, documents=())
    loaded = "last loaded: 13901/1/23 REV 1, 11 January 2024"
    one = f"• 13901/23, 11 October 2023, LIMITE – in force – 1 deliverable – {loaded}"
    two = "• 9999/24, 2 May 2024, PUBLIC – closed – 26 deliverables"
    examples = (
        "Coordinators change that: /schengen note close {0} · /schengen note reopen {0} · /schengen note here {0}"
    )
    everything, only = "This channel is about all notes in force.", "This channel is about note 9999/24."
    several = Translator("en", replace(ENGLISH.directory, notes={"": NOTE, "9999/24": other}))
    for overviews, channel_note, is_direct, about in (
        ([first], None, False, []),
        ([first, second], None, True, []),
        ([first, second], None, False, [everything]),
        ([first, second], "gone", False, [everything]),
        ([first, second], "9999/24", False, [only]),
    ):
        last = overviews[-1].note.number
        assert settings.note_list(overviews, channel_note, several, is_direct=is_direct).splitlines() == [
            *[one, two][: len(overviews)],
            *about,
            examples.format(last),
        ]
    assert settings.note_state_message(NOTE, ENGLISH) == "Note 13901/23 is in force."
    assert settings.note_state_message(other, ENGLISH) == (
        "Note 9999/24 is closed: I answer about it where it is named, and remind of it no longer."
    )
    assert settings.note_state_text(NoteState.DRAFT, ENGLISH) == "draft"
    assert settings.accept_example("9999/24") == "/schengen note accept 9999/24"


@pytest.mark.parametrize(
    ("state", "reason", "expected"),
    [
        (ChannelState.ALLOWED, "", "@C1: allowed"),
        (ChannelState.SUSPENDED, "a guest is in it", "@C1: suspended, a guest is in it"),
        (
            ChannelState.SUSPENDED,
            "shared outside this workspace",
            "@C1: suspended, it is shared outside this workspace",
        ),
        (ChannelState.WITHDRAWN, "", "@C1: not allowed"),
    ],
)
def test_channels(state: ChannelState, reason: str, expected: str) -> None:
    """Whether the bot speaks in a channel, and why not."""
    assert (
        plain(settings.channel_state_line(ChannelAccess(channel="C1", state=state, reason=reason), ENGLISH)) == expected
    )


def test_why_a_channel_cannot_be_allowed() -> None:
    """The reason is in the user's words, and nothing was changed."""
    assert settings.channel_not_allowed_message("not allowed by a coordinator", ENGLISH) == (
        "This channel cannot be allowed: no coordinator has allowed it. Nothing was changed."
    )
    assert plain(settings.channel_allowed_message("C1", ENGLISH)) == "I answer in @C1 now."
    assert plain(settings.channel_withdrawn_message("C1", ENGLISH)) == "I do not answer in @C1."


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("channel_canvas_already_exists", "the channel has a canvas already"),
        ("free_team_canvas_tab_already_exists", "the channel has a canvas already"),
        ("canvas_not_found", "the canvas was deleted"),
        ("missing_scope", "the app lacks the permission canvases:write"),
        ("canvas_creation_failed", "canvas_creation_failed"),
    ],
)
def test_why_there_can_be_no_page(reason: str, expected: str) -> None:
    """Slack's reasons that somebody can do something about are in words, others as Slack has them."""
    assert settings.page_problem_text(reason, ENGLISH) == expected


def test_a_page() -> None:
    """Whoever asks for one is told what is on it and how to remove it."""
    assert settings.page_message(ENGLISH) == (
        "This channel gets a page with all that is open for the next Schengen Council. To remove it: /schengen page off"
    )
