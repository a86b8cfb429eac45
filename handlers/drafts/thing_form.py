"""The form of one thing of a draft: the words that it rests on, its fields with what is in doubt, and what it is."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from domain.council_documents.draft import Certainty, Thing
from domain.drafts.review import accept, count, following, to_deliverable
from domain.drafts.stored import Item, StoredDraft
from domain.errors import OutdatedForm
from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages import drafts
from domain.messages.changes.by_hand import title_label
from domain.register.model import Actor
from handlers.blocks.elements import Block, context, plain_text, rich_text, sections
from handlers.blocks.notices import text_elements
from handlers.drafts.base import Key, tagged
from handlers.modals import deliverable_fields as fields
from handlers.modals.base import ModalState, Submission, View, build_modal, input_block, option, text_input
from handlers.services.services import Services

CALLBACK_ID = "draft_thing"

#: The block id of what a thing is, and those of its titles in other languages.
CHOICE, TITLE_IN = "choice", "title_in_"

#: The sign of what is to be looked at.
_DOUBT = "⚠ "
#: Characters of the words above the fields.
MAX_WORDS = 3000
#: Characters of what stands below a field (https://docs.slack.dev/reference/block-kit/blocks/input-block).
_MAX_HINT = 2000
#: Fields of the form by their names in a draft.
_BLOCKS: Mapping[str, str] = {
    "owners": fields.OWNERS,
    "deadline": fields.KIND,
    "vehicle": fields.VEHICLE,
    "to": fields.ADDRESSEES,
    "takes_part": fields.TAKES_PART,
}


class Choice(StrEnum):
    """What somebody makes of a thing."""

    RIGHT = "right"
    REJECT = "reject"
    SPLIT = "split"
    MERGE = "merge"
    LEAVE = "leave"


def build_form(
    draft: StoredDraft, item: Item, services: Services, *, language: str, note: RichText | None = None
) -> View:
    """Return the form of a thing, below a note if there is one."""
    translator = draft_translator(draft, services, language)
    own, thing = draft.head.language, item.thing
    blocks = [] if note is None else [rich_text(text_elements(note))]
    blocks += source_blocks(thing, translator)
    asked = fields.field_blocks(to_deliverable(item, own), translator, language=own)
    asked = [_with_doubt(block, thing, translator) for block in asked]
    doubted = [block["label"]["text"] for block in asked if block.get("hint", {}).get("text", "").startswith(_DOUBT)]
    blocks += [context(_DOUBT + ", ".join(doubted))] if doubted else []
    blocks += [_choice_block(draft, item, translator), *asked]
    for code in _further_languages(own, language):
        title = text_input(initial=item.translations.get(code, ""), limit=fields.MAX_TITLE_CHARS, multiline=True)
        blocks.append(input_block(TITLE_IN + code, title_label(translator, code), title, optional=True))
    if thing.sources.value:
        named = ", ".join(map(translator.actor, thing.sources.value))
        blocks.append(context(f"{translator.gettext('Built on the work of')}: {named}"))
    return build_modal(
        CALLBACK_ID,
        tagged(blocks, f"{item.number}.{item.version}"),
        title=thing.ref,
        submit=translator.gettext("Continue"),
        state=form_state(draft, item, services, language),
        translator=translator,
    )


def read_choice(submission: Submission) -> Choice:
    """Return what somebody makes of the thing."""
    try:
        return Choice(submission.chosen(CHOICE))
    except ValueError:
        raise OutdatedForm from None


def read_form(
    submission: Submission, draft: StoredDraft, item: Item, services: Services
) -> tuple[Item, Mapping[str, Actor]]:
    """Return the thing as the form has it, and the bodies that are named for the first time; InvalidFields."""
    own = draft.head.language
    translator = draft_translator(draft, services, submission.state.language)
    given = fields.read_fields(
        submission, to_deliverable(item, own), translator, today=services.today, errors={}, language=own
    )
    translations = dict(item.translations)
    for code in _further_languages(own, submission.state.language):
        translations[code] = submission.text(TITLE_IN + code, limit=fields.MAX_TITLE_CHARS)
    said = {code: text for code, text in translations.items() if text}
    return accept(item, given.deliverable, said, language=own), {actor.slug: actor for actor in given.actors}


def form_state(draft: StoredDraft, item: Item, services: Services, language: str) -> ModalState:
    """Return the state of a form of a thing, as it is now."""
    key = Key(draft=draft.id, number=item.number, version=item.version)
    return ModalState(language=language, seen=services.register.ledger.read_version(), key=str(key))


def draft_translator(draft: StoredDraft, services: Services, language: str) -> Translator:
    """Return a translator that knows the names of the bodies and vehicles that a draft proposes."""
    return Translator(language, draft.draft().known_in(services.register.directory))


def source_blocks(thing: Thing, translator: Translator) -> list[Block]:
    """Return where a thing's words stand, and the words; what is cut is said."""
    words = thing.source.words
    blocks = [context(place)] if (place := drafts.place_text(thing.source, translator)) else []
    blocks += sections([words[:MAX_WORDS]])
    if len(words) > MAX_WORDS:
        blocks.append(context(translator.gettext("The text is longer; the rest stands in the document.")))
    return blocks


def _choice_block(draft: StoredDraft, item: Item, translator: Translator) -> Block:
    choices = {
        Choice.RIGHT: translator.gettext("A deliverable, as it stands below"),
        Choice.REJECT: translator.gettext("No deliverable"),
        Choice.SPLIT: translator.gettext("Two deliverables: split it"),
        Choice.MERGE: translator.gettext("One with the next: merge them"),
        Choice.LEAVE: translator.gettext("Leave it for later"),
    }
    if following(draft, item) is None:
        del choices[Choice.MERGE]
    options = [option(text, choice.value) for choice, text in choices.items()]
    menu: Block = {"type": "radio_buttons", "action_id": "choice", "options": options, "initial_option": options[0]}
    left = drafts.progress_text(count(draft), translator)
    return input_block(CHOICE, translator.gettext("Choose"), menu, hint=left)


def _with_doubt(block: Block, thing: Thing, translator: Translator) -> Block:
    """Return a field with why it is to be looked at, in front of what else is said below it."""
    name = next((name for name, block_id in _BLOCKS.items() if block_id == block["block_id"]), None)
    if name is None:
        return block
    finding = thing.findings[name]
    match finding.certainty:
        case Certainty.LOOK:
            why = drafts.doubt_hint(finding.source, thing.source, translator)
        case Certainty.NOT_SAID if name in ("owners", "deadline"):
            why = drafts.not_said_hint(translator)
        case _:
            return block
    hint = " ".join(filter(None, (_DOUBT + why, block.get("hint", {}).get("text"))))
    return {**block, "hint": plain_text(hint[:_MAX_HINT])}


def _further_languages(own: str, language: str) -> Iterator[str]:
    """Yield the languages in which a title can be given beside the note's own."""
    yield from (code for code in dict.fromkeys(("en", language)) if code != own)
