"""The page of a channel: what is open for the next Council, as Markdown in which people's words are only words."""

import pytest
from msgspec.structs import replace

from domain.i18n.translator import Translator
from domain.meeting_sheets.channel_page import MAX_CHARS, ChannelPage, make_page, page_reminder
from domain.register.instalments import Instalment
from domain.register.model import Milestone
from tests.db.registers import OCTOBER, milestone
from tests.domain.meeting_sheets.samples import AT, DIRECTORY, TODAY, open_instalment

ENGLISH = Translator("en", DIRECTORY)
(_, _, COUNCIL) = DIRECTORY.milestones
AS_OF = "As of 3 June 2024 09:00, Brussels time"


def page(*instalments: Instalment, council: Milestone | None = COUNCIL, owners: tuple[str, ...] = ()) -> ChannelPage:
    """Return the page about a Council."""
    reminder = None if council is None else page_reminder(council, "C1", owners, at=AT)
    return make_page(reminder, instalments, ENGLISH, today=TODAY, at=AT)


def test_a_page_says_what_is_open() -> None:
    """The marking, the Council with the numbers, each item under its heading with its sign, and for whom it is."""
    shown = page(
        open_instalment("III.1a@2024-03"),
        open_instalment("III.2a@2024-06"),
        replace(open_instalment("I.2a@2024-06"), hold="waits for *them* [x](y)"),
        owners=("europol", "eurojust"),
    )
    assert shown.title == "Open for: Schengen Council on 13 June 2024"
    assert shown.markdown.split("\n") == [
        "**Note 13901/23, LIMITE.**",
        "# Schengen Council on 13 June: 10 days left, 2 open, 1 overdue",
        "## 1 overdue",
        "- ▲ III.1a Deliverable III.1a – jha-agencies, europol in particular – 4 March (91 days late)",
        "## Not yet due",
        "- ○ III.2a Deliverable III.2a – eurojust",
        "## On hold",
        r"- ‖ I.2a Deliverable I.2a – frontex, europol, eurojust – waits for \*them\* \[x\](y)",
        "",
        "Only what concerns europol and eurojust.",
        "",
        f"_{AS_OF}_",
        "",
    ]


def test_a_page_without_a_day_or_a_council() -> None:
    """Where no day is known the page has the last of the month; after the last Council it says that none is known."""
    october = replace(milestone(OCTOBER), name={"en": "Schengen Council\nOctober 2024"})
    assert page(council=october).title == "Open for: Schengen Council on 31 October 2024"
    unknown = page(council=None)
    assert unknown.title == "No later Schengen Council is known yet"
    assert unknown.markdown == f"No later Schengen Council is known yet.\n\n_{AS_OF}_\n"


@pytest.mark.parametrize("number", [2_000, 5_500])
def test_a_page_ends_with_a_whole_line(number: int) -> None:
    """What is longer than Slack takes is cut after a line, and the cut is seen."""
    sample = open_instalment("III.2a@2024-06")
    many = [replace(sample, deliverable=replace(sample.deliverable, ref=f"III.{index}a")) for index in range(number)]
    lines = page(*many).content.split("\n")
    whole = [line for line in lines if line.startswith("- ○ III.")]
    assert all(line.endswith("Deliverable III.2a – eurojust") for line in whole)
    is_cut = number > 2_000
    assert (lines[-1] == "- …") is is_cut
    assert (len(whole) < number) is is_cut
    assert len(page(*many).content) <= MAX_CHARS + len("\n- …")
