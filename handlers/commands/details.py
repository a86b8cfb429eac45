"""Replies to questions: the details of a reference as a card with what its reader may do, any other as it is."""

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec.structs import replace

from domain.answers.answer import Answer
from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages.changes.messages import withdrawn_message
from domain.messages.details import MAX_CHANGES, MAX_DELIVERABLES, Card, word_details
from domain.messages.help import help_groups
from domain.questions.model import NotUnderstood, Question, QuestionType, RefusalReason
from domain.reading.arguments.change_target import parse_reference
from domain.register.audit_events import Change
from domain.register.instalments import Instalment
from domain.register.model import Status, reference_in
from handlers.blocks.answers import (
    LEAVE_WORD,
    MARK_DONE,
    NEW_DEADLINE,
    compose_answer,
    details_button,
    suggestion_buttons,
)
from handlers.blocks.card import NameOf, compose_card, without_mentions
from handlers.blocks.elements import Block, actions, button, with_language
from handlers.blocks.follow import follow_button, item
from handlers.blocks.notices import rich_text_message
from handlers.blocks.other_answers import compose_other_answer
from handlers.blocks.reminders import NOT_OURS
from handlers.blocks.work_objects import ENTITIES, posted_entities
from handlers.questions.answer import AnsweredQuestion
from handlers.services.rights import ANY_READER, Rights, rights_of
from handlers.services.services import Services
from handlers.slack.display_name import display_name

#: Action ids of the buttons with which coordinators keep a deliverable by hand.
EDIT, TEXTS, WITHDRAW, PUT_BACK = "edit_deliverable", "edit_titles", "withdraw_deliverable", "put_back"


def compose_reply(
    answered: AnsweredQuestion, *, user: str, services: Services, is_private: bool, is_posted: bool = False
) -> dict[str, Any]:
    """Return an answer as a message; where only the user reads it, a card has buttons for what they may do.

    In a channel it has one that shows each reader their own card, and people are named without being called.
    """
    if answered.said is not None:
        return _compose_other_answer(answered, services, is_private=is_private)
    rights = rights_of(user, services) if is_private else ANY_READER
    withdrawn = _compose_withdrawn(answered, rights, services, is_private=is_private)
    if withdrawn is not None:
        return withdrawn
    card = word_card(answered, services)
    if card is None or answered.answer is None or answered.worded is None:
        return compose_answer(answered, rights=rights, is_posted=is_posted)
    translator, worded = answered.translator, answered.worded
    if not answered.reading.corrections:
        worded = replace(worded, read_as="")  # the title says it
    naming = name_of(services, translator)
    if is_private:
        shown = (line.shown for line in answered.answer.all_lines)
        buttons = list(_own_buttons(tuple(shown), rights, translator))
        buttons += _follow_buttons(answered.answer, rights, translator)
    else:
        card = without_mentions(card, naming)
        refs = ", ".join(answered.answer.question.refs)
        buttons = [details_button(refs, translator), *_follow_buttons(answered.answer, rights, translator)]
    buttons += suggestion_buttons(answered)
    composed = compose_card(card, worded, buttons=buttons, translator=translator, name_of=naming)
    if is_posted:
        entities = describe_deliverables(
            [line.deliverable.ref for line in answered.answer.all_lines], services=services
        )
        return {**composed, ENTITIES: entities} if entities else composed
    return composed


def _compose_other_answer(answered: AnsweredQuestion, services: Services, *, is_private: bool) -> dict[str, Any]:
    """Return the answer to a request that is about no instalments; in a channel it calls nobody."""
    said, translator = answered.said or RichText(parts=()), answered.translator
    if not is_private:
        said = RichText.of(said.plain(name_of(services, translator)))
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


def _own_buttons(shown: Sequence[Instalment], rights: Rights, translator: Translator) -> Iterator[Block]:
    """Yield the buttons for what a person may do with open instalments."""
    report_done, not_ours = translator.gettext("Report done"), translator.gettext("Not ours")
    leave_word = translator.gettext("Leave a word")
    for number, instalment in enumerate(shown, start=1):
        ref = translator.reference(instalment.deliverable.ref)
        value = with_language(instalment.key, translator.language)
        if instalment.status is not Status.OPEN:
            continue
        # An action id must be unique within a block.
        if rights.is_coordinator:
            yield button(f"{MARK_DONE}:{number}", translator.gettext("Mark {ref} done", ref=ref), value)
            yield button(f"{NEW_DEADLINE}:{number}", translator.gettext("New deadline for {ref}", ref=ref), value)
        elif rights.may_report(instalment.deliverable) and not instalment.report:
            yield button(f"{MARK_DONE}:{number}", f"{report_done}: {ref}", value)
        if rights.may_leave_word(instalment.deliverable):
            yield button(f"{LEAVE_WORD}:{number}", f"{leave_word}: {ref}", value)
        if not rights.debtors.isdisjoint(instalment.deliverable.debtors):
            yield button(f"{NOT_OURS}:{number}", f"{not_ours}: {ref}", value)
    if rights.is_coordinator and len(shown) == 1:
        (deliverable,) = (instalment.deliverable for instalment in shown)
        name, value = translator.reference(deliverable.ref), with_language(deliverable.ref, translator.language)
        yield button(EDIT, translator.gettext("Edit {ref}", ref=name), value)
        yield button(TEXTS, translator.gettext("Titles of {ref}", ref=name), value)
        yield button(WITHDRAW, translator.gettext("Withdraw {ref}", ref=name), value)


def describe_deliverables(refs: Sequence[str], *, services: Services) -> list[Block]:
    """Return deliverables as the entities of a message's metadata; none where Work Objects are off."""
    identity = services.slack.directory.bot_identity() if services.slack.has_work_objects and refs else None
    return [] if identity is None else posted_entities(refs, identity, services.translator())


def modal_buttons(answer: Answer, user: str, services: Services, translator: Translator) -> list[Block]:
    """Return the buttons for what a person may do with a deliverable, of those that open a modal wherever they are."""
    shown = tuple(line.shown for line in answer.all_lines)
    buttons = _own_buttons(shown, rights_of(user, services), translator)
    return [each for each in buttons if each["action_id"].partition(":")[0] in (MARK_DONE, NEW_DEADLINE, LEAVE_WORD)]


def _follow_buttons(answer: Answer, rights: Rights, translator: Translator) -> Iterator[Block]:
    """Yield a button for each deliverable of a card, by which its reader follows it or does so no longer."""
    for ref in dict.fromkeys(line.deliverable.ref for line in answer.all_lines):
        target = item(ref)
        yield follow_button(target, translator, name=translator.reference(ref), is_followed=target in rights.follows)


def _find_withdrawal(answered: AnsweredQuestion, services: Services) -> Change | None:
    """Return the change by which the unknown reference of a question is withdrawn; None for any other question."""
    problem, directory = answered.reading.question, answered.translator.directory
    if not isinstance(problem, NotUnderstood) or problem.reason is not RefusalReason.REFERENCE:
        return None
    *_, word = ["", *problem.words.split()]
    local = parse_reference(word)
    named = [slug for slug, note in directory.notes.items() if note.base in answered.reading.text]
    for slug in (named or directory.notes) if local else ():
        found = services.register.ledger.find_withdrawal(reference_in(slug, local or ""))
        if found is not None:
            return found
    return None


def _compose_withdrawn(
    answered: AnsweredQuestion, rights: Rights, services: Services, *, is_private: bool
) -> dict[str, Any] | None:
    """Return that what is asked about is withdrawn, with the button to put it back; None for any other question."""
    withdrawal, translator = _find_withdrawal(answered, services), answered.translator
    if withdrawal is None:
        return None
    said = withdrawn_message(withdrawal, translator)
    if not is_private:
        said = RichText.of(said.plain(name_of(services, translator)))
    put_back = translator.gettext("Put back {ref}", ref=translator.reference(withdrawal.ref))
    offered = [button(PUT_BACK, put_back, with_language(withdrawal.ref, translator.language))]
    reply = rich_text_message(said)
    return {**reply, "blocks": [*reply["blocks"], *actions(offered if rights.is_coordinator else [])]}


def name_of(services: Services, translator: Translator) -> NameOf:
    """Return a function that names people as far as Slack has been asked about them before."""

    def name(slack_id: str) -> str:
        person = services.slack.directory.cached_person(slack_id)
        return display_name(slack_id, person or {}) or translator.gettext("somebody in Slack")

    return name
