"""The round-up of a meeting, the day after it: what was delivered for it, missed and moved, and what comes next."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct

from domain.answers.answer import AnswerLine, group_by_deliverable
from domain.i18n.council_names import body_name
from domain.i18n.translator import Translator
from domain.meeting_sheets.agenda import MeetingAgenda, sort_by_note
from domain.messages.item_text import item_mark, item_text
from domain.messages.reminders import council_headline, sentence_case
from domain.questions.model import StatusFilter
from domain.register.instalments import Instalment, with_deadline
from domain.register.meeting import Meeting
from domain.register.model import Directory, Milestone, Status

#: What a notice is that tells what became of a meeting's deliverables; its value is stored.
ROUND_UP = "round-up"

#: Lines under a heading; the sheet has them all.
_MAX_LINES = 10


class RoundUp(Struct, frozen=True, kw_only=True):
    """What became of a meeting's instalments."""

    council: Milestone
    today: date
    delivered: Sequence[Instalment]
    #: Due by the meeting, and still open.
    missed: Sequence[Instalment]
    #: Due by the meeting until a coordinator gave it a later deadline.
    moved: Sequence[Instalment]
    following: Milestone | None
    #: What is open for the meeting that follows.
    ahead: Sequence[Instalment]


class RoundUpGroup(Struct, frozen=True, kw_only=True):
    """The lines under a heading, and how many more there are."""

    heading: str
    lines: tuple[str, ...]
    more: str


class WordedRoundUp(Struct, frozen=True, kw_only=True):
    """The text of a round-up, in one language."""

    headline: str
    groups: tuple[RoundUpGroup, ...]
    #: What comes next; empty if no later meeting is known.
    next_line: str
    source: str


def round_up_facts(council: Milestone) -> dict[str, str]:
    """Return the facts of the notice by which a meeting's round-up is sent; another day makes another one."""
    return {"what": ROUND_UP, "meeting": str(council.meeting), "day": council.day.isoformat()}


def find_council(facts: Mapping[str, str], directory: Directory) -> Milestone | None:
    """Return the meeting of a round-up's facts; None if it is no longer in the register, or on another day."""
    council = directory.milestone(Meeting.parse(facts["meeting"]))
    return council if council is not None and council.day.isoformat() == facts["day"] else None


def make_round_up(
    instalments: Sequence[Instalment],
    agenda: MeetingAgenda,
    directory: Directory,
    *,
    deadlines_before: Mapping[str, str],
) -> RoundUp:
    """Return the round-up of a meeting, from all instalments that may be about it.

    `deadlines_before` has, by the key of each instalment whose deadline was changed since the meeting before, the one
    that it had then, as in `Instalment.moved_to`.
    """
    in_order = sort_by_note(instalments, directory)
    later = [
        each for each in directory.milestones if each.body is agenda.council.body and each.day > agenda.council.day
    ]
    following = min(later, key=lambda each: each.day, default=None)
    next_agenda = following and MeetingAgenda(council=following, previous=agenda.council, today=agenda.today)

    def was_moved(each: Instalment) -> bool:
        if each.status is Status.DONE or each.key not in deadlines_before or agenda.is_due(each):
            return False
        return agenda.is_due(with_deadline(each, deadlines_before[each.key], directory.milestones))

    return RoundUp(
        council=agenda.council,
        today=agenda.today,
        delivered=[each for each in in_order if agenda.includes(each, StatusFilter.DONE)],
        missed=[each for each in in_order if each.status is Status.OPEN and agenda.is_due(each)],
        moved=[each for each in in_order if was_moved(each)],
        following=following,
        ahead=[each for each in in_order if next_agenda and next_agenda.includes(each) and each.status is Status.OPEN],
    )


def word_round_up(round_up: RoundUp, translator: Translator) -> WordedRoundUp:
    """Return the text of a round-up."""
    council, day = (
        body_name(round_up.council.body, translator),
        translator.near_day(round_up.council.day, round_up.today),
    )
    meeting = translator.gettext("{council} on {date}", council=council, date=day)
    counts = ", ".join(
        [
            translator.ngettext("{n} done", "{n} done", _count(round_up.delivered)),
            translator.ngettext("{n} overdue", "{n} overdue", _count(round_up.missed)),
        ]
    )
    shown = (*round_up.delivered, *round_up.missed, *round_up.moved)
    return WordedRoundUp(
        headline=translator.gettext("{what}: {details}", what=sentence_case(meeting), details=counts),
        groups=tuple(_groups(round_up, translator)),
        next_line=_next_line(round_up, translator),
        source=translator.notes(each.deliverable.ref for each in shown or round_up.ahead),
    )


def _groups(round_up: RoundUp, translator: Translator) -> Iterator[RoundUpGroup]:
    for heading, instalments in (
        (translator.gettext("Delivered"), round_up.delivered),
        (translator.gettext("Missed"), round_up.missed),
        (translator.gettext("Moved"), round_up.moved),
    ):
        lines = group_by_deliverable(instalments)
        if lines:
            texts = tuple(_line_text(line, round_up, translator) for line in lines)
            hidden = max(0, len(lines) - _MAX_LINES)
            more = translator.ngettext("{n} more is not shown here.", "{n} more are not shown here.", hidden)
            yield RoundUpGroup(heading=heading, lines=texts[:_MAX_LINES], more=more if hidden else "")


def _line_text(line: AnswerLine, round_up: RoundUp, translator: Translator) -> str:
    """Return a line with the sign of its status; the headline has the day of the meeting."""
    text = item_text(line, round_up.today, translator, said=(round_up.council.day,))
    return f"{item_mark(line, round_up.today)} {text}"


def _next_line(round_up: RoundUp, translator: Translator) -> str:
    if round_up.following is None:
        return ""
    overdue = [each for each in round_up.ahead if each.is_overdue(round_up.today)]
    return council_headline(
        round_up.following, _count(round_up.ahead), _count(overdue), today=round_up.today, translator=translator
    )


def _count(instalments: Iterable[Instalment]) -> int:
    """Return the number of deliverables."""
    return len({each.deliverable.ref for each in instalments})
