"""The modals in which a coordinator changes several items at once: first which and what, then the items and why.

Slack takes ten checkboxes in a field and a hundred blocks in a modal, so the items are in pages; what is chosen on
earlier ones is kept in the modal.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time
from enum import StrEnum
from typing import Any, assert_never

from msgspec import Struct
from msgspec.structs import replace
from slack_bolt import App
from slack_sdk import WebClient

from db.changes.bulk import BulkChange, Hold, MarkDone, Move, Reassign
from domain.answers.headline import nothing_fits
from domain.answers.home import ANY_TIME, EVERYBODY, UNDATED, HomeFilters, home_question
from domain.dates.spans import brussels_instant
from domain.errors import BadDay, NotAllChanged, OutdatedForm, UnknownBody
from domain.i18n.translator import Translator
from domain.meeting_sheets.agenda import section_of
from domain.messages import coordinator_notices, modals, settings
from domain.messages.changes.messages import bulk_message
from domain.messages.commands import month_name
from domain.messages.errors import error_message
from domain.register.audit_events import Change, ChangeContext
from domain.register.instalments import Instalment
from handlers.blocks.answers import bulk_button
from handlers.blocks.elements import Block, actions, context, message, shorten
from handlers.blocks.views import open_view, plain_modal
from handlers.commands.amend import parse_owners
from handlers.commands.arguments import require_deadline_ahead
from handlers.modals.base import (
    MAX_OPTION_CHARS,
    InvalidFields,
    ModalState,
    Submission,
    View,
    build_modal,
    day_input,
    find_instalment,
    input_block,
    listen_to_submission,
    option,
    require_seen_version,
    require_valid,
    text_input,
)
from handlers.modals.menus import MAX_OPTIONS
from handlers.services.command_call import CommandCall
from handlers.services.services import Services
from handlers.slack.request import Surface

CALLBACK_ID, ITEMS_CALLBACK_ID = "bulk", "bulk_items"

#: Block ids of the first modal, and of the second: its fields with ten checkboxes each are numbered.
MEETING, OWNER, SECTION, WHAT = "meeting", "owner", "section", "what"
ITEMS, EVERY, THEN, DAY, COUNCIL, OWNERS, REASON = "items", "every", "then", "day", "council", "owners", "reason"

#: Checkboxes in a field, and fields on a page.
_CHECKBOXES, _FIELDS = 10, 5
_PAGE_SIZE = _CHECKBOXES * _FIELDS
#: The most that is chosen one by one, as the modal's private metadata has room for.
_MAX_CHOSEN = 50
#: More instalments than anybody changes at once.
_MAX_FOUND = 500
_ANY, _NEXT_PAGE = "*", "next"
_NOON = time(12)


class _What(StrEnum):
    """What is done with the items."""

    DONE = "done"
    HOLD = "hold"
    MOVE = "move"
    REASSIGN = "reassign"


class _Choice(Struct, frozen=True, kw_only=True):
    """What has been chosen so far; it is kept in the modal's state."""

    meeting: str = ANY_TIME
    owner: str = EVERYBODY
    section: str = _ANY
    what: _What = _What.DONE
    #: The page of items, from 0 on.
    page: int = 0
    #: The keys of the items chosen on other pages.
    keys: tuple[str, ...] = ()

    def to_text(self) -> str:
        """Return it as a text."""
        return "\n".join((self.meeting, self.owner, self.section, self.what, str(self.page), ",".join(self.keys)))

    @classmethod
    def parse(cls, text: str) -> "_Choice":
        """Return what `to_text` has made a text of; OutdatedForm for any other text."""
        try:
            meeting, owner, section, what, page, keys = text.split("\n")
            chosen = tuple(filter(None, keys.split(",")))
            return cls(meeting=meeting, owner=owner, section=section, what=_What(what), page=int(page), keys=chosen)
        except ValueError:
            raise OutdatedForm from None


def register(app: App, services: Services) -> None:
    """Listen to the submissions of both modals."""
    listen_to_submission(app, CALLBACK_ID, choose_items, services)
    listen_to_submission(app, ITEMS_CALLBACK_ID, save_bulk, services)


def start_bulk(call: CommandCall, services: Services) -> dict[str, Any]:
    """`bulk`: open the form that changes several items; after a mention, where none can be opened, offer its button."""
    call.require_coordinator(services)
    if call.trigger_id:
        return {"view": _build_first(_Choice(), call.language, services)}
    translator = services.translator(call.language)
    return {**message(modals.bulk_label(translator)), "blocks": actions([bulk_button(translator)])}


def open_bulk(
    client: WebClient,
    trigger_id: str,
    services: Services,
    *,
    user: str,
    language: str,
    key: str = "",
    surface: Surface = Surface.BUTTON,
) -> None:
    """Open the first modal for a coordinator, with the filters of a button; NotCoordinator for other users."""
    services.require_coordinator(user, surface=surface, what=CALLBACK_ID)
    owner, _, meeting = key.partition("~")
    choice = _Choice(owner=owner or EVERYBODY, meeting=meeting or ANY_TIME)
    open_view(client, trigger_id, _build_first(choice, language, services))


def choose_items(submission: Submission, services: Services) -> View:
    """Show the items that match the filters."""
    services.require_coordinator(submission.user, surface=Surface.MODAL, what=CALLBACK_ID)
    try:
        choice = _Choice(
            meeting=submission.chosen(MEETING),
            owner=submission.chosen(OWNER),
            section=submission.chosen(SECTION),
            what=_What(submission.chosen(WHAT)),
        )
    except ValueError:
        raise OutdatedForm from None
    state = replace(submission.state, seen=services.register.ledger.read_version())
    return _build_items(choice, state, services)


def save_bulk(submission: Submission, services: Services) -> View:
    """Change what is chosen, or show the next page."""
    services.require_coordinator(submission.user, surface=Surface.MODAL, what=CALLBACK_ID)
    choice = _Choice.parse(submission.state.key)
    found = [instalment.key for instalment in _find(choice, services)]
    here = [key for number in range(_FIELDS) for key in submission.all_chosen(f"{ITEMS}{number}-{choice.page}")]
    chosen = tuple(dict.fromkeys((*choice.keys, *here)))
    translator = services.translator(submission.state.language)
    if submission.chosen(THEN) == _NEXT_PAGE:
        _require_few(chosen, choice, translator)
        return _build_items(replace(choice, page=choice.page + 1, keys=chosen), submission.state, services)
    keys = tuple(found) if submission.all_chosen(EVERY) else chosen
    wanted = _read_change(choice, keys, submission, services, translator)
    reason = "" if choice.what is _What.DONE else submission.text(REASON)
    made_by = services.context(submission.user, Surface.MODAL, reason)
    seen_version = require_seen_version(submission, services.register)
    try:
        made = services.register.ledger.change_all(keys, wanted, made_by, seen_version=seen_version)
    except NotAllChanged as error:
        raise InvalidFields({_first_field(choice): str(error_message(error, translator))}) from error
    _notify_reporters(made, made_by, services)
    return plain_modal(bulk_message(made, translator), translator)


def _require_few(chosen: Sequence[str], choice: _Choice, translator: Translator) -> None:
    if len(chosen) > _MAX_CHOSEN:
        error = translator.gettext("Choose {n} items at most, or all.", n=_MAX_CHOSEN)
        raise InvalidFields({_first_field(choice): error})


def _read_change(
    choice: _Choice, keys: Sequence[str], submission: Submission, services: Services, translator: Translator
) -> BulkChange:
    """Return the change that the fields say; InvalidFields if any is missing or wrong."""
    missing, reason, day = modals.missing_field_error(translator), submission.text(REASON), submission.day(DAY)
    council, names = submission.chosen(COUNCIL), submission.text(OWNERS)
    errors: dict[str, str | None] = {
        _first_field(choice): None if keys else missing,
        REASON: None if reason else missing,
    }
    match choice.what:
        case _What.DONE:
            first, last = services.register.directory.note.date, services.today
            is_wrong = day is not None and not first <= day <= last
            require_valid({**errors, DAY: modals.bad_day_error(first, last, translator) if is_wrong else None})
            delivered_at = None if day in (None, services.today) else brussels_instant(day or services.today, _NOON)
            return MarkDone(evidence=reason, delivered_at=delivered_at)
        case _What.HOLD:
            require_valid(errors)
            return Hold()
        case _What.MOVE:
            errors[DAY] = None if day or council else modals.day_or_council_error(translator)
            errors[COUNCIL] = modals.not_both_error(translator) if day and council else None
            require_valid(errors)
            to = council if day is None else day.isoformat()
            try:
                require_deadline_ahead(to, services.today)
            except BadDay as error:
                raise InvalidFields({DAY if day else COUNCIL: str(error_message(error, translator))}) from error
            return Move(to=to)
        case _What.REASSIGN:
            require_valid({**errors, OWNERS: None if names else missing})
            deliverable = find_instalment(keys[0], services.register).deliverable
            try:
                owners = tuple(parse_owners(names, deliverable, services, language=translator.language))
            except UnknownBody as error:
                raise InvalidFields({OWNERS: str(error_message(error, translator))}) from error
            return Reassign(owners=owners)
        case _:
            assert_never(choice.what)


def _notify_reporters(made: Sequence[Change], made_by: ChangeContext, services: Services) -> None:
    """Notify those who have reported what is confirmed by being marked done."""
    for change in made:
        reporter = change.before.get("reporter")
        if reporter and reporter != made_by.by and not change.after.get("reporter"):
            facts = coordinator_notices.settled_facts(change.ref, made_by.by, is_done=True, number=change.number or 0)
            services.reminders.outbox.notify(facts, [str(reporter)], now=made_by.now)
    services.reminders.wake()


def _find(choice: _Choice, services: Services) -> list[Instalment]:
    """Return the open instalments that match the filters, in order of time; OutdatedForm for a body that is gone."""
    directory = services.register.directory
    if choice.owner != EVERYBODY and choice.owner not in directory.actors:
        raise OutdatedForm
    asked = home_question(HomeFilters(owner=choice.owner, milestone=choice.meeting), (), directory)
    found = services.register.store.find(asked, today=services.today, limit=_MAX_FOUND).instalments
    # What has no deadline is found whatever time is asked for, since answers count it.
    has_time = choice.meeting not in (ANY_TIME, UNDATED)
    return [
        each for each in found if choice.section in (_ANY, section_of(each)) and not (has_time and each.due is None)
    ]


# The views.


def _build_first(choice: _Choice, language: str, services: Services) -> View:
    translator = services.translator(language)
    fields = _first_fields(choice, _find(_Choice(), services), translator)
    blocks = [
        input_block(block_id, label, _menu(block_id, options, chosen)) for block_id, label, chosen, options in fields
    ]
    state = ModalState(language=language, seen=services.register.ledger.read_version())
    title, go_on = modals.bulk_label(translator), translator.gettext("Continue")
    return build_modal(CALLBACK_ID, blocks, title=title, submit=go_on, state=state, translator=translator)


def _first_fields(
    choice: _Choice, every: Sequence[Instalment], translator: Translator
) -> Iterator[tuple[str, str, str, Mapping[str, str]]]:
    """Yield the fields of the first modal: the block's id, its label, what is chosen, and the labels of what can be."""
    directory = translator.directory
    meetings = [milestone.slug for milestone in directory.milestones][-MAX_OPTIONS + 2 :]
    months = {slug: month_name(slug, translator) or slug for slug in meetings}
    times = {ANY_TIME: translator.gettext("Any time"), **months, UNDATED: translator.gettext("No deadline")}
    yield MEETING, translator.gettext("When"), choice.meeting, times
    debtors = {slug for each in every for slug in each.deliverable.debtors}
    owners = sorted(debtors, key=translator.actor)[: MAX_OPTIONS - 1]
    bodies = {EVERYBODY: translator.gettext("Everybody"), **{slug: translator.actor(slug) for slug in owners}}
    yield OWNER, translator.gettext("Whose"), choice.owner, bodies
    found = {section_of(each) for each in every}
    slugs = [slug for slug in directory.sections if slug in found][: MAX_OPTIONS - 1]
    sections = {_ANY: translator.gettext("All sections"), **{slug: translator.section(slug) for slug in slugs}}
    yield SECTION, translator.gettext("Section"), choice.section, sections
    what: dict[str, str] = {
        _What.DONE: translator.gettext("Mark done"),
        _What.HOLD: translator.gettext("Put on hold"),
        _What.MOVE: translator.gettext("New deadline"),
        _What.REASSIGN: translator.gettext("Change owner"),
    }
    yield WHAT, translator.gettext("What to do"), choice.what.value, what


def _build_items(choice: _Choice, state: ModalState, services: Services) -> View:
    """Return the second modal: a page of the items, and the fields of what is to be done with them."""
    translator, found = services.translator(state.language), _find(choice, services)
    first = choice.page * _PAGE_SIZE
    shown = found[first : first + _PAGE_SIZE]
    if not shown:
        return plain_modal(nothing_fits(translator), translator)
    every = option(translator.gettext("All {n}", n=len(found)), EVERY)
    blocks = [input_block(EVERY, translator.gettext("Which"), _checkboxes([every]), optional=True)]
    for number, start in enumerate(range(0, len(shown), _CHECKBOXES)):
        part = shown[start : start + _CHECKBOXES]
        label = f"{first + start + 1}–{first + start + len(part)}"
        options = [
            option(shorten(modals.instalment_option(each, translator), MAX_OPTION_CHARS), each.key) for each in part
        ]
        block_id = f"{ITEMS}{number}-{choice.page}"
        blocks.append(input_block(block_id, label, _checkboxes(options), optional=True))
    if choice.keys:
        names = ", ".join(dict.fromkeys(translator.reference(key.partition("@")[0]) for key in choice.keys))
        blocks.append(context(translator.gettext("Also chosen: {items}", items=names)))
    if first + len(shown) < len(found):
        onward = {
            _ANY: translator.gettext("Change what is chosen"),
            _NEXT_PAGE: translator.gettext("Show the next page"),
        }
        blocks.append(input_block(THEN, translator.gettext("Then"), _menu(THEN, onward, _ANY)))
    blocks += _fields(choice.what, services.today, translator)
    state = replace(state, key=choice.to_text())
    title, save = modals.bulk_label(translator), translator.gettext("Save")
    return build_modal(ITEMS_CALLBACK_ID, blocks, title=title, submit=save, state=state, translator=translator)


def _fields(what: _What, today: date, translator: Translator) -> Iterator[Block]:
    """Yield the fields of what is to be done; those that the next page needs, too, are not required by Slack."""
    reason = translator.gettext("Reason")
    match what:
        case _What.DONE:
            yield input_block(DAY, translator.gettext("Delivered on"), day_input(today), optional=True)
            reason = translator.gettext("Evidence")
        case _What.MOVE:
            yield input_block(DAY, translator.gettext("Day"), day_input(), optional=True)
            councils = {
                each.slug: settings.council_line(each, translator)
                for each in translator.directory.milestones[-MAX_OPTIONS:]
            }
            if councils:
                yield input_block(
                    COUNCIL, modals.meeting_menu_label(translator), _menu(COUNCIL, councils, ""), optional=True
                )
        case _What.REASSIGN:
            hint = translator.gettext("Names, with commas between them.")
            yield input_block(OWNERS, translator.gettext("Owners"), text_input(), hint=hint, optional=True)
        case _What.HOLD:
            pass
        case _:
            assert_never(what)
    yield input_block(REASON, reason, text_input(), optional=True)


def _first_field(choice: _Choice) -> str:
    return f"{ITEMS}0-{choice.page}"


def _menu(action: str, choices: Mapping[str, str], chosen: str) -> Block:
    options = [option(shorten(text, MAX_OPTION_CHARS), value) for value, text in choices.items()]
    initial = next((each for each in options if each["value"] == chosen), None)
    menu: Block = {"type": "static_select", "action_id": action, "options": options}
    return menu if initial is None else {**menu, "initial_option": initial}


def _checkboxes(options: Sequence[Block]) -> Block:
    return {"type": "checkboxes", "action_id": "chosen", "options": list(options)}
