"""The modal in which the register is asked, and answers."""

from slack_bolt import App
from slack_sdk import WebClient

from domain.i18n.translator import Translator
from domain.messages import modals
from domain.reading.words.tokenizer import MAX_CHARS
from handlers.blocks.answers import Block, context, sections
from handlers.blocks.views import open_view
from handlers.modals.base import ModalState, Submission, View, check, field, listen, modal, text_input
from handlers.questions.answer import AnsweredQuestion
from handlers.questions.conversation import SPELL, QuestionOrigin, converse, keep
from handlers.services.services import Services

CALLBACK = "question"

#: Its field.
QUESTION = "question"

#: Characters of an answer: a modal has at most 250 kB, of which a character may take six bytes, and 100 blocks
#: (https://docs.slack.dev/reference/methods/views.open).
MAX_ANSWER = 30_000


def register(app: App, services: Services) -> None:
    """Listen to its being sent off."""
    listen(app, CALLBACK, take, services)


def open_question(client: WebClient, trigger_id: str, services: Services, *, language: str) -> None:
    """Open it for anybody."""
    view = _view([], ModalState(language=language, seen=0), services.translator(language))
    open_view(client, trigger_id, view)


def take(sent: Submission, services: Services) -> View:
    """Answer in the question's language, with room for the next question; one soon after may go on from it."""
    text = sent.text(QUESTION, limit=MAX_CHARS)
    check({QUESTION: None if text else modals.missing(services.translator(sent.carried.language))})
    mine = f"modal:{sent.user}"
    place = QuestionOrigin(user=sent.user, channel="", after=mine, within=SPELL, keys=(mine,))
    asked = converse(text, services=services, place=place)
    keep(asked, services=services, place=place)
    return _view(_answer(asked), ModalState(language=asked.translator.language, seen=0), asked.translator)


def _answer(asked: AnsweredQuestion) -> list[Block]:
    """What is said to a question, and how it was read; lines that have no room are left out, which is said."""
    worded = asked.worded
    if worded is None:
        return sections(asked.text.split("\n"))
    kept: list[str] = []
    room = MAX_ANSWER - sum(map(len, worded.remarks))
    for line in (*worded.lines, *worded.undated):
        room -= len(line)
        if room < 0:
            kept.append(modals.more(asked.translator))
            break
        kept.append(line)
    head = [context(worded.read_as)] if worded.read_as else []
    return [*head, *sections([worded.headline, *kept, *worded.remarks]), context(worded.source)]


def _view(answer: list[Block], given: ModalState, translator: Translator) -> View:
    question = field(QUESTION, translator.gettext("Question"), text_input(limit=MAX_CHARS))
    title, submit = translator.gettext("Ask the register"), translator.gettext("Ask")
    return modal(CALLBACK, [question, *answer], title=title, submit=submit, given=given, translator=translator)
