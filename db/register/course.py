"""How what fits a question stood day by day, from one look at the register and at the record of changes."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta

from sqlalchemy import Connection

from db.register import as_of
from db.register.as_of import PastState
from db.register.cache import read_register
from db.schema.tables import NEVER
from domain.dates.spans import brussels_day, brussels_instant
from domain.questions.matching import fits
from domain.questions.model import Question, StatusFilter
from domain.register.instalments import Instalment
from domain.register.model import Deliverable, Milestone
from domain.register.results import Matches


def course(connection: Connection, question: Question, *, first: date, last: date) -> dict[date, Matches]:
    """What fitted at the end of the first day, and of each later one by whose end something may have become otherwise.

    ValueError for a question about what is overdue, which a day makes so without anybody's doing.
    """
    if question.which is StatusFilter.OVERDUE:
        raise ValueError("what is overdue does not follow from changes alone")
    record = as_of.record(connection, first)
    until = brussels_instant(last + timedelta(days=1), time.min)
    days = {first, *(brussels_day(each.at) for each, _ in record if each.at < until)}
    register = _Register(connection, question)
    return {day: register.at(as_of.told(record, day)) for day in sorted(days)}


class _Register:
    """The register as it is now, from which it is told how it was."""

    def __init__(self, connection: Connection, question: Question) -> None:
        self._question = question
        self._now = read_register(connection)
        self._stored = as_of.stored(connection)
        #: What fitted of a deliverable, by what was otherwise of it: few are otherwise from one day to the next.
        self._found: dict[tuple[str, ...], Sequence[Instalment]] = {}

    def at(self, past: PastState) -> Matches:
        """What fitted at the end of a day."""
        milestones = as_of.milestones(self._now.directory.milestones, past)
        otherwise: dict[str, dict[str, object]] = {}
        for key, said in past.instalments.items():
            otherwise.setdefault(key.partition("@")[0], {})[key] = said
        meetings = _written(past.meetings)
        found: list[Instalment] = []
        for each in self._now.deliverables:
            known = (each.ref, meetings, _written(past.owners.get(each.ref)), _written(otherwise.get(each.ref)))
            if known not in self._found:
                self._found[known] = self._fitting(each, past, milestones)
            found += self._found[known]
        return Matches(instalments=tuple(sorted(found, key=lambda each: each.due or NEVER)))

    def _fitting(self, now: Deliverable, past: PastState, milestones: Sequence[Milestone]) -> Sequence[Instalment]:
        then = as_of.owned(now, past)
        every = as_of.instalments_of(then, self._stored, past, milestones)
        return [each for each in every if fits(each, self._question, self._now.directory, past.day)]


def _written(said: Mapping[str, object] | None) -> str:
    return "" if said is None else json.dumps(said, sort_keys=True)
