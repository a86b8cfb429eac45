"""The round-up of a meeting: what counts as delivered, missed and moved, what comes next, and how that is said."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.i18n.translator import Translator
from domain.meeting_sheets.round_up import RoundUp, find_council, make_round_up, round_up_facts, word_round_up
from domain.register.instalments import Instalment
from domain.register.meeting import MeetingBody
from tests.db.registers import DECEMBER, JUNE, MARCH, milestone
from tests.domain.meeting_sheets.samples import DIRECTORY, agenda_at, done_instalment, open_instalment

#: The day after the Schengen Council of March 2024.
TODAY = date(2024, 3, 5)
ENGLISH = Translator("en", DIRECTORY)
MOVED = replace(open_instalment("III.2a@2024-03"), due=date(2024, 3, 20), council=None, moved_to="2024-03-20")


def made(*instalments: Instalment, before: dict[str, str] | None = None) -> RoundUp:
    """Return the round-up of the March Council."""
    return make_round_up(instalments, agenda_at(MARCH, TODAY), DIRECTORY, deadlines_before=before or {})


def keys(instalments: object) -> list[str]:
    """Return the keys of instalments."""
    assert isinstance(instalments, list)
    return [each.key for each in instalments]


def test_what_became_of_a_meeting() -> None:
    """In the note's order: what was done for it, what was due by it and is open, and what is open for the next one."""
    round_up = made(
        done_instalment("III.2a@2024-03", date(2024, 3, 1)),
        done_instalment("III.3a@2024-06", date(2024, 1, 10)),
        done_instalment("III.2a@2023-12", date(2023, 12, 5)),
        open_instalment("III.1a@2024-03"),
        open_instalment("I.1a@2023-12"),
        open_instalment("III.1a@2024-06"),
        done_instalment("I.2a@2024-06", date(2024, 3, 5)),
    )
    assert keys(round_up.delivered) == ["III.2a@2024-03", "III.3a@2024-06"]
    assert keys(round_up.missed) == ["I.1a@2023-12", "III.1a@2024-03"]
    assert keys(round_up.ahead) == ["I.1a@2023-12", "III.1a@2024-03", "III.1a@2024-06"]
    assert round_up.following == milestone(JUNE, date(2024, 6, 13))


@pytest.mark.parametrize(
    ("instalment", "before", "is_moved"),
    [
        (MOVED, {"III.2a@2024-03": ""}, True),
        (MOVED, {"III.2a@2024-03": "2024-03-04"}, True),
        (MOVED, {"III.2a@2024-03": "2024-03-05"}, False),  # it was due after the meeting already
        (MOVED, {}, False),
        (MOVED, {"III.2a@2024-06": ""}, False),
        (replace(MOVED, due=date(2024, 3, 4)), {"III.2a@2024-03": ""}, False),
        (replace(MOVED, due=date(2024, 2, 20)), {"III.2a@2024-03": ""}, False),
        (replace(done_instalment("III.2a@2024-03", TODAY), due=MOVED.due, council=None), {"III.2a@2024-03": ""}, False),
    ],
)
def test_what_is_moved_was_due_by_the_meeting(
    instalment: Instalment, before: dict[str, str], *, is_moved: bool
) -> None:
    """Open, due after the meeting now, and due by it until its deadline was changed."""
    assert bool(made(instalment, before=before).moved) is is_moved


def test_the_next_meeting_is_one_of_the_same_body() -> None:
    """A meeting of another body in between is not the one that follows; after the last one nothing does."""
    jha = replace(milestone(MARCH, date(2024, 3, 20)), body=MeetingBody.JHA_COUNCIL)
    directory = replace(DIRECTORY, milestones=(*DIRECTORY.milestones, jha))
    round_up = make_round_up([], agenda_at(MARCH, TODAY), directory, deadlines_before={})
    assert round_up.following == milestone(JUNE, date(2024, 6, 13))
    last = make_round_up([open_instalment("III.7a@2024-12")], agenda_at(JUNE), DIRECTORY, deadlines_before={})
    assert (last.following, last.ahead) == (None, [])
    assert word_round_up(last, ENGLISH).next_line == ""


def test_a_round_up_in_words() -> None:
    """Deliverables are counted, each once; the day of the meeting stands above; what is late for the next is said."""
    round_up = made(
        done_instalment("III.1a@2024-03", date(2024, 3, 1), "ST 9/24"),
        done_instalment("III.1a@2023-12", date(2024, 3, 2), "ST 9/24"),
        open_instalment("I.1a@2023-12"),
        open_instalment("I.2a@2024-03"),
        MOVED,
        before={"III.2a@2024-03": ""},
    )
    worded = word_round_up(round_up, ENGLISH)
    assert worded.headline == "Schengen Council on 4 March: 1 done, 2 overdue"
    owners = "jha-agencies, europol in particular"
    assert [(group.heading, group.lines, group.more) for group in worded.groups] == [
        ("Delivered", (f"✓ III.1a Deliverable III.1a – {owners}",), ""),
        (
            "Missed",
            (
                "▲ I.1a Deliverable I.1a – europol – 5 December (91 days late)",
                "▲ I.2a Deliverable I.2a – frontex, europol, eurojust",
            ),
            "",
        ),
        ("Moved", ("○ III.2a Deliverable III.2a – eurojust – 20 March",), ""),
    ]
    assert worded.next_line == "Schengen Council on 13 June: 100 days left, 3 open, 2 overdue"
    assert worded.source == "Note 13901/23, LIMITE."


@pytest.mark.parametrize(
    ("number", "shown", "more"),
    [(10, 10, ""), (11, 10, "1 more is not shown here."), (12, 10, "2 more are not shown here.")],
)
def test_ten_lines_stand_under_a_heading(number: int, shown: int, more: str) -> None:
    """The others are counted."""
    sample = open_instalment("III.2a@2024-03")
    many = [
        replace(sample, deliverable=replace(sample.deliverable, ref=f"III.{index}a", key_action=f"III.{index}"))
        for index in range(20, 20 + number)
    ]
    (group,) = word_round_up(made(*many), ENGLISH).groups
    assert (len(group.lines), group.more) == (shown, more)
    assert group.lines[-1].startswith("▲ III.29a ")


def test_a_round_up_is_of_a_meeting_on_its_day() -> None:
    """Its notice names the meeting and the day; if either is no longer so, there is none."""
    (march,) = (each for each in DIRECTORY.milestones if each.month == MARCH)
    facts = round_up_facts(march)
    assert facts == {"what": "round-up", "meeting": "2024-03", "day": "2024-03-04"}
    assert find_council(facts, DIRECTORY) == march
    assert find_council({**facts, "day": "2024-03-05"}, DIRECTORY) is None
    assert find_council({**facts, "meeting": "2024-02"}, DIRECTORY) is None
    assert find_council({**facts, "meeting": str(DECEMBER)}, DIRECTORY) is None
