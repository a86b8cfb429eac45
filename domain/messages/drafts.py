"""Sentences of the review of a draft: how it stands, what is in doubt and why, what was not taken, what a load does."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import assert_never

from domain.council_documents.document import Remark
from domain.council_documents.draft import Head, Reason, Source
from domain.drafts.comparison import Compared, ComparedKind
from domain.drafts.errors import DocumentNotRead, UnreadableReason
from domain.drafts.load_problem import ProblemKind
from domain.drafts.review import Figures
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.languages import NAMES

#: A row of a table, as the place of a source has it.
_ROW = re.compile(r"\brow (?P<number>\d+)$")


def title(name: str, translator: Translator) -> str:
    """Return the heading of a draft's message, by the note's number or the file's name."""
    return translator.gettext("Draft: {name}", name=name)


def head_line(head: Head, translator: Translator) -> str:
    """Return what a document says of itself: `5210/26 REV 1, 14 January 2026, LIMITE, svenska`."""
    day = translator.day(head.dated) if head.dated else None
    met = translator.day(head.discussed_at) if head.discussed_at else ""
    meeting = met and translator.gettext("{what}: {details}", what=translator.gettext("Meeting"), details=met)
    return ", ".join(filter(None, (head.number, day, head.marking, NAMES.get(head.language), meeting)))


def figures_text(figures: Figures, translator: Translator) -> str:
    """Return "13 paragraphs, 26 things: 17 sure, 7 to look at, 2 that nobody owes; 3 sentences not taken"."""
    return translator.gettext(
        "{paragraphs}, {things}: {sure}, {look}, {nobody}; {left}",
        paragraphs=translator.ngettext("{n} paragraph", "{n} paragraphs", figures.paragraphs),
        things=translator.ngettext("{n} thing", "{n} things", figures.things),
        sure=translator.gettext("{n} sure", n=figures.sure),
        look=translator.gettext("{n} to look at", n=figures.look),
        nobody=translator.gettext("{n} that nobody owes", n=figures.nobody),
        left=not_taken_text(figures.not_taken, translator),
    )


def not_taken_text(number: int, translator: Translator) -> str:
    """Return how many sentences were not taken."""
    return translator.ngettext("{n} sentence not taken", "{n} sentences not taken", number)


def progress_text(figures: Figures, translator: Translator) -> str:
    """Return how many things coordinators have decided on."""
    return translator.gettext("Looked at: {n} of {all}", n=figures.looked_at, all=figures.all)


def comparison_text(compared: Sequence[Compared], number: str, translator: Translator) -> str:
    """Return how a revision stands beside the note that is loaded."""
    kinds = [each.kind for each in compared]
    return translator.gettext(
        "Compared with {number}: new {new}, changed {changed}, gone {gone}, the same {same}",
        number=number,
        new=kinds.count(ComparedKind.NEW),
        changed=kinds.count(ComparedKind.CHANGED),
        gone=kinds.count(ComparedKind.GONE),
        same=kinds.count(ComparedKind.SAME),
    )


def remark_text(remark: Remark, translator: Translator) -> str:
    """Return what somebody should know of how a file was read."""
    return _REMARKS[remark](translator)


_REMARKS: Mapping[Remark, Callable[[Translator], str]] = {
    Remark.ENCODING_GUESSED: lambda translator: translator.gettext(
        "The file does not say how its letters are stored; look whether they are right."
    ),
    Remark.CHANGES_ACCEPTED: lambda translator: translator.gettext(
        "The file has tracked changes; they are read as accepted."
    ),
    Remark.PAGES_WITHOUT_TEXT: lambda translator: translator.gettext(
        "Some pages are pictures; nothing of them was read."
    ),
}


def reviewers_text(people: Sequence[str], translator: Translator) -> RichText:
    """Return who has looked at things of a draft, the last one first."""
    named = RichText.join(", ", [Mention(id=person) for person in people])
    return translator.rich_text("Looked through by {people}", people=named)


def closed_text(person: str | None, *, is_loaded: bool, translator: Translator) -> RichText:
    """Return who has loaded or discarded a draft."""
    who = Mention(id=person) if person else "–"
    if is_loaded:
        return translator.rich_text("Loaded into the register by {person}.", person=who)
    return translator.rich_text("Discarded by {person}; the register stays as it is.", person=who)


def place_text(source: Source, translator: Translator) -> str:
    """Return where words stand: `Paragraph II, 3, page 4`."""
    paragraph = _ROW.sub(lambda row: translator.gettext("row {n}", n=row["number"]), source.paragraph)
    place = f"{translator.gettext('Paragraph')} {paragraph}" if paragraph else ""
    page = translator.gettext("page {n}", n=source.page) if source.page else ""
    return ", ".join(filter(None, (place, page)))


def doubt_hint(source: Source | None, whole: Source, translator: Translator) -> str:
    """Return why a field is to be looked at: the words that it rests on, unless they are all that stands above."""
    if source is None or not source.words or source.words == whole.words:
        return translator.gettext("Please compare this with the text.")
    return translator.gettext("Please compare this with the text; it rests on “{words}”.", words=source.words)


def not_said_hint(translator: Translator) -> str:
    """Return that the document does not say something."""
    return translator.gettext("The text does not say this.")


def reason_text(reason: Reason, translator: Translator) -> str:
    """Return why a sentence was not taken."""
    return _REASONS[reason](translator)


_REASONS: Mapping[Reason, Callable[[Translator], str]] = {
    Reason.INTRODUCTION: lambda translator: translator.gettext("introduction"),
    Reason.CONTEXT: lambda translator: translator.gettext("heading, or said of what stands below"),
    Reason.NOTHING_OWED: lambda translator: translator.gettext("No owner is named."),
    Reason.STATEMENT: lambda translator: translator.gettext("statement"),
    Reason.FOOTNOTE: lambda translator: translator.gettext("footnote"),
}


def changed_meanwhile_text(person: str | None, translator: Translator) -> RichText:
    """Return that somebody else was quicker, above what they have made of it."""
    return translator.rich_text(
        "{person} has changed this meanwhile; nothing of yours was kept. This is how it stands now.",
        person=Mention(id=person) if person else "–",
    )


def load_text(compared: Sequence[Compared], translator: Translator) -> str:
    """Return what a load does to the register."""
    kinds = [each.kind for each in compared]
    return translator.gettext(
        "Loading changes the register: added {added}, changed {changed}, removed {removed}",
        added=kinds.count(ComparedKind.NEW),
        changed=kinds.count(ComparedKind.CHANGED),
        removed=kinds.count(ComparedKind.GONE),
    )


def problem_text(kind: ProblemKind, text: str, *, ref: str, translator: Translator) -> str:
    """Return what keeps a draft from being loaded; `text` says it where there is no sentence for it."""
    match kind:
        case ProblemKind.NUMBER:
            return _unfilled(translator.gettext("Number of the note"), translator)
        case ProblemKind.DATE:
            return _unfilled(translator.gettext("Date"), translator)
        case ProblemKind.SUBJECT:
            return _unfilled(translator.gettext("Title"), translator)
        case ProblemKind.NOTHING_ACCEPTED:
            return translator.gettext("Nothing has been accepted as a deliverable.")
        case ProblemKind.BEFORE_NOTE:
            late = translator.gettext("The deadline is before the note's own date.")
            return translator.gettext("{what}: {details}", what=ref, details=late)
        case ProblemKind.OTHER:
            return translator.gettext("{what}: {details}", what=ref, details=text) if ref else text
        case _:
            assert_never(kind)


def _unfilled(label: str, translator: Translator) -> str:
    return translator.gettext("{what}: {details}", what=label, details=translator.gettext("Please fill this in."))


def reading_text(name: str, translator: Translator) -> str:
    """Return that a document is being read."""
    return translator.gettext("Reading “{name}” …", name=name)


def formats_text(translator: Translator) -> str:
    """Return which documents can be read."""
    return translator.gettext("DOCX, PDF with text, plain text or Markdown.")


def send_document_text(translator: Translator) -> str:
    """Return how to hand over a document."""
    return translator.gettext(
        "Please send me the document in a direct message. {formats}", formats=formats_text(translator)
    )


def not_read_text(error: DocumentNotRead, translator: Translator) -> str:
    """Return why a document was not read, and what to do."""
    name, limit = error.name, error.limit
    match error.reason:
        case UnreadableReason.EMPTY:
            return translator.gettext("“{name}” has no text.", name=name)
        case UnreadableReason.TOO_LARGE:
            return translator.gettext(
                "“{name}” is larger than {limit} MB. Please save it without its pictures, or in parts, and send it "
                "again.",
                name=name,
                limit=limit,
            )
        case UnreadableReason.TOO_MANY_PAGES:
            return translator.gettext(
                "“{name}” has too many pages; I read {limit} at most. Please send the part that says what is owed.",
                name=name,
                limit=limit,
            )
        case UnreadableReason.WRONG_TYPE:
            return translator.gettext(
                "“{name}” is not a document that I can read. Please send DOCX, PDF with text, plain text or Markdown.",
                name=name,
            )
        case UnreadableReason.ENCRYPTED:
            return translator.gettext(
                "“{name}” is protected with a password. Please save it without one and send it again.", name=name
            )
        case UnreadableReason.SCANNED:
            return translator.gettext(
                "“{name}” is a scan: its pages are pictures, and I read text only. Please send the DOCX, or a PDF with "
                "text.",
                name=name,
            )
        case UnreadableReason.BROKEN:
            return translator.gettext(
                "“{name}” is damaged or incomplete. Please open it, save it anew and send it again.", name=name
            )
        case UnreadableReason.TOO_COMPLEX:
            return translator.gettext(
                "“{name}” is built in too complicated a way to be read safely. Please copy its text into a new "
                "document and send that.",
                name=name,
            )
        case UnreadableReason.TOO_SLOW:
            return translator.gettext(
                "Reading “{name}” took more than {limit} s, so I stopped. Please send it in parts, or as DOCX.",
                name=name,
                limit=limit,
            )
        case _:
            assert_never(error.reason)
