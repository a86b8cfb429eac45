"""Lines of an App Home: an item with what the user may do with it beside it."""

from collections.abc import Iterator
from datetime import date

from domain.answers.answer import AnswerLine
from domain.i18n.translator import Translator
from domain.messages.item_text import item_mark
from domain.register.model import Status
from handlers.blocks.elements import Block, button, section, shorten
from handlers.blocks.line_menu import MenuChoice, line_menu
from handlers.services.rights import Rights

#: Action ids: a deliverable's details, marking it done or reporting it, and moving its deadline.
DETAILS, MARK_DONE, NEW_DEADLINE = "home_details", "home_done", "home_deadline"
#: And leaving a word on how far it is.
LEAVE_WORD = "home_progress"

#: Characters of one line; titles and evidence have a few hundred at the most.
_MAX_LINE_CHARS = 1500


class LineLayout:
    """Lays out lines for one user."""

    def __init__(self, rights: Rights, today: date, translator: Translator) -> None:
        self._rights = rights
        self._today = today
        self._translator = translator

    def block(self, line: AnswerLine, text: str, *, is_urgent: bool = False) -> Block:
        """Return a line; an urgent one has a button that reports it done, if the user may, in place of a menu."""
        text = shorten(f"{item_mark(line, self._today)} {text}", _MAX_LINE_CHARS)
        choices = list(self._choices(line))
        if is_urgent and self._may_report(line):
            report = next(choice for choice in choices if choice.action == MARK_DONE)
            return section(text, accessory=self._button(line, report))
        if len(choices) == 1:
            return section(text, accessory=self._button(line, choices[0]))
        return section(text, accessory=line_menu(choices))

    def _choices(self, line: AnswerLine) -> Iterator[MenuChoice]:
        translator, shown = self._translator, line.shown
        yield MenuChoice(action=DETAILS, label=translator.gettext("Details"), value=line.deliverable.ref)
        if self._rights.is_coordinator and shown.status is Status.OPEN:
            yield MenuChoice(action=MARK_DONE, label=translator.gettext("Mark done"), value=shown.key)
            yield MenuChoice(action=NEW_DEADLINE, label=translator.gettext("New deadline"), value=shown.key)
        elif self._may_report(line):
            yield MenuChoice(action=MARK_DONE, label=translator.gettext("Report done"), value=shown.key)
        if shown.status is Status.OPEN and self._rights.may_leave_word(line.deliverable):
            yield MenuChoice(action=LEAVE_WORD, label=translator.gettext("Leave a word"), value=shown.key)

    def _may_report(self, line: AnswerLine) -> bool:
        is_open = line.shown.status is Status.OPEN and not line.shown.report
        return is_open and self._rights.may_report(line.deliverable)

    def _button(self, line: AnswerLine, choice: MenuChoice) -> Block:
        spoken = f"{choice.label}: {self._translator.reference(line.deliverable.ref)}"
        return button(choice.action, choice.label, choice.value, read_as=spoken)
