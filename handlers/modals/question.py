"""The modal in which a user asks the register, and reads the answer."""

from slack_bolt import App
from slack_sdk import WebClient

from domain.answers.not_understood_text import for_everyone_remark
from domain.i18n.translator import Translator
from domain.messages import modals
from domain.reading.words.tokenizer import MAX_MESSAGE_CHARS
from handlers.blocks.elements import Block, context, sections
from handlers.blocks.views import open_view
from handlers.modals.base import (
    ModalState,
    Submission,
    View,
    build_modal,
    input_block,
    listen_to_submission,
    require_valid,
    text_input,
)
from handlers.questions.answer import AnsweredQuestion
from handlers.questions.conversation import FOLLOW_UP_WINDOW, QuestionOrigin, answer_in_conversation, remember_question
from handlers.services.services import Services

CALLBACK_ID = "question"

#: The block id of its field.
QUESTION = "question"

#: Slack's limit of an input: a question that is too long is refused in a sentence
#: (https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element).
_MAX_INPUT_CHARS = 3000

#: Characters of an answer: a modal has at most 250 kB, of which a character may take six bytes, and 100 blocks
#: (https://docs.slack.dev/reference/methods/views.open).
MAX_ANSWER_CHARS = 30_000


def register(app: App, services: Services) -> None:
    """Listen to the modal's submission."""
    listen_to_submission(app, CALLBACK_ID, answer_question, services)


def open_question(client: WebClient, trigger_id: str, services: Services, *, language: str) -> None:
    """Open the modal; every user may ask."""
    view = _build_view([], ModalState(language=language, seen=0), services.translator(language))
    open_view(client, trigger_id, view)


def answer_question(submission: Submission, services: Services) -> View:
    """Answer in the question's language, below a field for the next question, which may be a follow-up."""
    text = submission.text(QUESTION, limit=MAX_MESSAGE_CHARS)
    require_valid(
        {QUESTION: None if text else modals.missing_field_error(services.translator(submission.state.language))}
    )
    conversation = f"modal:{submission.user}"
    origin = QuestionOrigin(
        user=submission.user,
        channel="",
        previous_key=conversation,
        max_age=FOLLOW_UP_WINDOW,
        conversation_keys=(conversation,),
        is_private=True,
    )
    answered = answer_in_conversation(text, services=services, origin=origin)
    remember_question(answered, services=services, origin=origin)
    state = ModalState(language=answered.translator.language, seen=0)
    return _build_view(_answer_blocks(answered), state, answered.translator)


def _answer_blocks(answered: AnsweredQuestion) -> list[Block]:
    """Return the answer and how the question was read; if lines have no room, the last one says so."""
    worded = answered.worded
    if worded is None:
        return sections(answered.text.split("\n"))
    lines: list[str] = []
    room = MAX_ANSWER_CHARS - sum(map(len, worded.all_remarks))
    for line in worded.lines:
        room -= len(line)
        if room < 0:
            lines.append(modals.more_note(answered.translator))
            break
        lines.append(line)
    left_out, read_as = ([context(text)] if text else [] for text in (worded.left_out, worded.read_as))
    remark = for_everyone_remark(answered.translator)
    return [
        *([context(remark)] if answered.is_for_everyone else []),
        *left_out,
        *sections([worded.headline]),
        *read_as,
        *sections([*lines, *worded.all_remarks]),
        context(worded.source),
    ]


def _build_view(answer: list[Block], state: ModalState, translator: Translator) -> View:
    question = input_block(QUESTION, translator.gettext("Question"), text_input(limit=_MAX_INPUT_CHARS))
    title, submit = translator.gettext("Ask the register"), translator.gettext("Ask")
    return build_modal(CALLBACK_ID, [question, *answer], title=title, submit=submit, state=state, translator=translator)
