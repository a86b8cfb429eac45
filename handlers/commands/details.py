"""Replies to questions: the details of a reference as a card with what its reader may do, any other as it is."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages.details import MAX_CHANGES, MAX_DELIVERABLES, Card, word_details
from domain.messages.help import help_groups
from domain.questions.model import Question, QuestionType
from domain.register.instalments import Instalment
from domain.register.model import Status
from handlers.blocks.answers import MARK_DONE, NEW_DEADLINE, compose_answer, details_button
from handlers.blocks.card import NameOf, compose_card, without_mentions
from handlers.blocks.elements import Block, button, with_language
from handlers.blocks.other_answers import compose_other_answer
from handlers.blocks.reminders import NOT_OURS
from handlers.questions.answer import AnsweredQuestion
from handlers.services.rights import ANY_READER, Rights, rights_of
from handlers.services.services import Services
from handlers.slack.display_name import display_name


def compose_reply(
    answered: AnsweredQuestion, *, user: str, services: Services, is_private: bool, is_posted: bool = False
) -> dict[str, Any]:
    """Return an answer as a message; where only the user reads it, a card has buttons for what they may do.

    In a channel it has one that shows each reader their own card, and people are named without being called.
    """
    if answered.said is not None:
        return _compose_other_answer(answered, services, is_private=is_private)
    rights = rights_of(user, services) if is_private else ANY_READER
    card = word_card(answered, services)
    if card is None or answered.answer is None or answered.worded is None:
        return compose_answer(answered, rights=rights, is_posted=is_posted)
    translator, worded = answered.translator, answered.worded
    if not answered.reading.corrections:
        worded = replace(worded, read_as="")  # the title says it
    name_of = _name_of(services, translator)
    if is_private:
        shown = (line.shown for line in answered.answer.all_lines)
        buttons = list(_own_buttons(shown, rights, translator))
    else:
        card = without_mentions(card, name_of)
        refs = ", ".join(answered.answer.question.refs)
        buttons = [details_button(refs, translator)]
    return compose_card(card, worded, buttons=buttons, translator=translator, name_of=name_of)


def _compose_other_answer(answered: AnsweredQuestion, services: Services, *, is_private: bool) -> dict[str, Any]:
    """Return the answer to a request that is about no instalments; in a channel it calls nobody."""
    said, translator = answered.said or RichText(parts=()), answered.translator
    if not is_private:
        said = RichText.of(said.plain(_name_of(services, translator)))
    question = answered.reading.question
    is_help = isinstance(question, Question) and question.ask is QuestionType.HELP
    return compose_other_answer(
        said,
        examples=[suggestion.text for suggestion in answered.suggestions],
        groups=help_groups(translator) if is_help else (),
        text=answered.text,
        language=translator.language,
    )


def word_card(answered: AnsweredQuestion, services: Services) -> Card | None:
    """Return the card of an answer that is the details of one or a few deliverables; None for any other answer."""
    answer = answered.answer
    if answer is None or answer.question.ask is not QuestionType.DETAILS or answer.question.as_of is not None:
        return None
    if not 1 <= len(answer.all_lines) <= MAX_DELIVERABLES:
        return None
    contacts: dict[str, list[str]] = {}
    for contact in services.people.preferences.read().contacts:
        contacts.setdefault(contact.actor, []).append(contact.slack_id)
    keys = [instalment.key for line in answer.all_lines for instalment in line.instalments]
    changes = services.register.ledger.read_instalment_history(keys, limit=MAX_CHANGES)
    return word_details(answer, contacts=contacts, changes=changes, translator=answered.translator)


def _own_buttons(shown: Iterable[Instalment], rights: Rights, translator: Translator) -> Iterator[Block]:
    """Yield the buttons for what a person may do with open instalments."""
    report_done, not_ours = translator.gettext("Report done"), translator.gettext("Not ours")
    for number, instalment in enumerate(shown, start=1):
        ref, value = instalment.deliverable.ref, with_language(instalment.key, translator.language)
        if instalment.status is not Status.OPEN:
            continue
        # An action id must be unique within a block.
        if rights.is_coordinator:
            yield button(f"{MARK_DONE}:{number}", translator.gettext("Mark {ref} done", ref=ref), value)
            yield button(f"{NEW_DEADLINE}:{number}", translator.gettext("New deadline for {ref}", ref=ref), value)
        elif rights.may_report(instalment.deliverable) and not instalment.report:
            yield button(f"{MARK_DONE}:{number}", f"{report_done}: {ref}", value)
        if not rights.debtors.isdisjoint(instalment.deliverable.debtors):
            yield button(f"{NOT_OURS}:{number}", f"{not_ours}: {ref}", value)


def _name_of(services: Services, translator: Translator) -> NameOf:
    """Return a function that names people as far as Slack has been asked about them before."""

    def name(slack_id: str) -> str:
        person = services.slack.directory.cached_person(slack_id)
        return display_name(slack_id, person or {}) or translator.gettext("somebody in Slack")

    return name
