"""All idioms of a text, one after the other."""

from collections.abc import Sequence

from domain.reading.idioms.afterwards import name_afterwards
from domain.reading.idioms.at_least_one import name_at_least_one
from domain.reading.idioms.but_nothing import name_but_nothing
from domain.reading.idioms.dates.any_deadline import name_any_deadline
from domain.reading.idioms.dates.beginnings import name_since_beginnings
from domain.reading.idioms.dates.days_left import name_dated_deadline, name_days_left
from domain.reading.idioms.dates.early import name_early
from domain.reading.idioms.dates.how_late import name_how_late
from domain.reading.idioms.dates.nearest import name_nearest
from domain.reading.idioms.dates.own_deadlines import leave_out_own
from domain.reading.idioms.dates.passed_deadlines import name_passed_deadlines
from domain.reading.idioms.dates.undated import name_dated, name_dated_by_nobody, name_fixed_dates, name_undated
from domain.reading.idioms.leave_out_first import leave_out_denied, move_left_out
from domain.reading.idioms.mentions import name_mentions
from domain.reading.idioms.only_once import name_only_once
from domain.reading.idioms.owners.asked_of import name_asked_of
from domain.reading.idioms.owners.at_once import name_at_once
from domain.reading.idioms.owners.chasing import name_chased
from domain.reading.idioms.owners.counted import leave_out_any_company, name_counted_owners
from domain.reading.idioms.owners.neither_late import ask_who_is_late
from domain.reading.idioms.owners.not_of import leave_out_owners
from domain.reading.idioms.owners.only_one import name_only_one
from domain.reading.idioms.owners.own_concerns import leave_out_own_concerns
from domain.reading.idioms.owners.ownerless import name_ownerless
from domain.reading.idioms.owners.partners import name_partners
from domain.reading.idioms.owners.per_body import name_per_body
from domain.reading.idioms.presentation import leave_out_presentation
from domain.reading.idioms.section_parts import leave_out_section_part
from domain.reading.idioms.states.confirmations import name_confirmations
from domain.reading.idioms.states.done_or_not import name_done_or_not
from domain.reading.idioms.states.due_then import name_due_then
from domain.reading.idioms.states.punctuality import leave_out_in_time, leave_out_not_late, name_kept_deadlines
from domain.reading.idioms.states.reasons import name_reasons
from domain.reading.idioms.states.should_have import name_should_have
from domain.reading.idioms.states.word_left import name_word_left
from domain.reading.idioms.superlatives import name_superlatives
from domain.reading.idioms.waiting import name_waiting
from domain.reading.words.lexicon import WordMatch

_STEPS = (
    name_confirmations,
    name_word_left,
    name_done_or_not,
    leave_out_denied,
    move_left_out,
    leave_out_any_company,
    leave_out_section_part,
    name_asked_of,
    name_but_nothing,
    leave_out_owners,
    ask_who_is_late,
    name_at_least_one,
    leave_out_own,
    name_since_beginnings,
    name_days_left,
    name_dated_deadline,
    name_how_late,
    name_any_deadline,
    name_kept_deadlines,
    leave_out_not_late,
    leave_out_in_time,
    leave_out_presentation,
    name_mentions,
    name_nearest,
    name_only_once,
    name_only_one,
    name_reasons,
    leave_out_own_concerns,
    name_passed_deadlines,
    name_should_have,
    name_due_then,
    name_dated_by_nobody,
    name_ownerless,
    name_per_body,
    name_counted_owners,
    name_undated,
    name_dated,
    name_fixed_dates,
    name_chased,
    name_partners,
    name_at_once,
    name_afterwards,
    name_waiting,
    name_early,
    name_superlatives,
)


def name_idioms(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which idioms are what the register calls that."""
    for name in _STEPS:
        words = name(words)
    return words
