"""Understanding of a document: a draft of who owes what, in which nothing of the document is lost."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from domain.council_documents.document import CouncilDocument, Line
from domain.council_documents.draft import (
    Certainty,
    Draft,
    Finding,
    Head,
    NotTaken,
    Paragraph,
    Reason,
    Source,
    Thing,
    shorten,
)
from domain.council_documents.due.deadlines import UNDATED, joined
from domain.council_documents.due.unclaimed import doubt_undated
from domain.council_documents.head import read_head
from domain.council_documents.layout.cards import gather_cards
from domain.council_documents.layout.cells import take_cells
from domain.council_documents.layout.days import restore_days
from domain.council_documents.layout.gaps import fill_gaps
from domain.council_documents.layout.labels import take_labels
from domain.council_documents.layout.legends import expand, is_legend, read_legend
from domain.council_documents.layout.matrices import read_gantt, read_matrices, split_by_bodies
from domain.council_documents.layout.notes import bind_notes
from domain.council_documents.layout.structure import Passage, PassageKind, outline
from domain.council_documents.layout.tables import is_subheading, name_columns
from domain.council_documents.layout.timelines import read_timelines
from domain.council_documents.leads import Leads
from domain.council_documents.parties.clauses import split_clauses
from domain.council_documents.parties.letters import THE_READER, THE_WRITER, begins_letter
from domain.council_documents.parties.names import is_alias
from domain.council_documents.proposals import Proposals
from domain.council_documents.sentence import MAX_CHARS, Sentence
from domain.council_documents.sentence_ends import split_sentences
from domain.council_documents.things.fields import slugs_of, with_bold_lead
from domain.council_documents.things.model import Stem, Verdict
from domain.council_documents.things.reader import Reader
from domain.register.model import Deadline, Directory, Owner

_ITEMS = (PassageKind.ARROW, PassageKind.LETTER)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
#: The largest number that a reference can have.
_MAX_NUMBER = 999
#: Control characters but for the end of a line, lone surrogates, and marks that turn the direction of writing.
_UNSAFE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_MAX_SALUTATION_CHARS = 80
_UNKNOWN_DATE = date(2000, 1, 1)
#: The section of what stands before any, which a text without structure is as a whole.
_UNTITLED = "A"


def understand(document: CouncilDocument, directory: Directory, *, language: str | None = None) -> Draft:
    """Return the draft of a document; `directory` has the bodies and vehicles that are known."""
    document = replace(
        document, lines=tuple(map(_clean_line, document.lines)), furniture=tuple(map(_clean, document.furniture))
    )
    read = read_head(document, directory, language=language)
    head = read.head
    title = head.subject or head.number or "Note"
    body = outline(document.lines[read.body :], title=title, language=head.language)
    restored = bind_notes(restore_days(body.passages, head.language))
    legend = read_legend(restored)
    expand(restored, legend, head.language)
    proposals = Proposals(directory, head.language)
    persons = _persons(document, restored, head, directory.actors.keys())
    proposals.add_actors({owner.actor: _name_of(document, owner.actor, head.language) for owner in persons.values()})
    reader = Reader(
        language=head.language,
        today=head.dated or _UNKNOWN_DATE,
        is_dated=head.dated is not None,
        directory=directory,
        notes=[Sentence(text, head.language) for text in _note_texts(document, restored)],
        proposals=proposals,
        persons=persons,
    )
    headers = name_columns(restored, head.language)
    passages = _arranged(restored, body.sections, legend, reader)
    drafter = _Drafter(reader, passages, Leads(reader, passages, body.sections))
    for passage in passages:
        if any(passage is header for header in headers) or (legend and is_legend(passage)):
            drafter.leave(passage, passage.text, Reason.CONTEXT)
        else:
            drafter.add(passage)
    paragraphs = drafter.paragraphs
    used = {paragraph.ref.partition(".")[0] for paragraph in paragraphs}
    sections = {_UNTITLED: title, **body.sections}
    left = tuple(drafter.not_taken(passages))
    return Draft(
        head=head,
        sha256=document.sha256,
        remarks=document.remarks,
        sections={slug: shorten(text) for slug, text in sections.items() if slug in used},
        paragraphs=tuple(paragraphs),
        things=doubt_undated(drafter.things, left, language=head.language, today=reader.today, directory=directory),
        not_taken=(*_unused(body.sections, used, title), *left),
        actors=proposals.actors,
        vehicles=proposals.vehicles,
    )


def _arranged(
    passages: Sequence[Passage], sections: Mapping[str, str], legend: Mapping[str, str], reader: Reader
) -> list[Passage]:
    """Return the passages; what tables, cards, labels, brackets and timelines say is in their cells."""
    language = reader.language

    def is_owner(text: str) -> bool:
        return reader.cell_kind(text) == "owner"

    passages = split_by_bodies(passages, language, is_owner)
    read_matrices(passages, legend, language, is_owner)
    read_gantt(passages, lambda text: reader.cell_kind(text) == "deadline")
    fill_gaps(passages, language)
    arranged = take_cells(
        take_labels(gather_cards(passages, language), sections, language),
        is_owner,
        lambda text: reader.time_alone(text) is not None,
        lambda before, name: is_alias(before, name, language),
    )
    read_timelines(arranged, language, reader.today, reader.cell_kind)
    return arranged


def _note_texts(document: CouncilDocument, passages: Sequence[Passage]) -> Collection[str]:
    """Return the texts of all footnotes, each once."""
    bound = (*(line.footnotes for line in document.lines), *(passage.footnotes for passage in passages))
    return dict.fromkeys(note.text for footnotes in bound for note in footnotes)


def _persons(
    document: CouncilDocument, passages: Sequence[Passage], head: Head, known: Collection[str]
) -> dict[str, Owner]:
    """Return the reader and the writer of a letter, who stand in its head; of no other document."""
    texts = [line.text for line in document.lines] + [passage.text for passage in passages]
    if not begins_letter((text for text in texts if len(text) <= _MAX_SALUTATION_CHARS), head.language):
        return {}
    slugs = {THE_READER: _reader_of(head, known), THE_WRITER: head.origin or _letterhead(document, head.language)}
    return {person: Owner(actor=slug) for person, slug in slugs.items() if slug}


def _letterhead(document: CouncilDocument, language: str) -> str | None:
    """Return the body that a letter's first line names, where no label says who sends it."""
    mentions = Sentence.of(document.lines[0].text, language).mentions if document.lines else []
    return mentions[0].slug if len(mentions) == 1 else None


def _reader_of(head: Head, known: Collection[str]) -> str | None:
    """Return to whom a letter goes: where a note only passes it on to delegations, whom its subject names."""
    slug = next(iter(head.recipients), None)
    if slug in known and slug != "member-states":
        return slug
    named = (mention.slug for mention in Sentence.of(head.subject or "", head.language).mentions)
    return next((each for each in named if each in known and each != head.origin), slug)


def _name_of(document: CouncilDocument, slug: str, language: str) -> str:
    """Return the name of a body of the head."""
    mentions = (mention for line in document.lines for mention in Sentence.of(line.text, language).mentions)
    return next((mention.name for mention in mentions if mention.slug == slug), slug)


def _clean_line(line: Line) -> Line:
    return replace(
        line,
        text=_clean(line.text),
        number=_clean(line.number),
        cells=tuple(map(_clean, line.cells)),
        columns=tuple(map(_clean, line.columns)),
        footnotes=tuple(replace(note, mark=_clean(note.mark), text=_clean(note.text)) for note in line.footnotes),
    )


def _clean(text: str) -> str:
    """Return a text, as long as it was, without characters that no database stores or that turn the direction."""
    return _UNSAFE.sub(" ", text)


class _Open(Struct):
    """A passage whose things are numbered under one reference; the reference is given with the first of them."""

    passage: Passage
    ref: str = ""
    count: int = 0


class _Drafter:
    """Drafter: passage by passage, into things and sentences that are not taken."""

    def __init__(self, reader: Reader, passages: Sequence[Passage], leads: Leads) -> None:
        self._reader = reader
        self._leads = leads
        self._numbers = _printed_numbers(passages)
        self.paragraphs: list[Paragraph] = []
        self.things: list[Thing] = []
        self._left: list[NotTaken] = []
        self._open: dict[int, _Open] = {}
        self._refs: set[str] = set()

    def add(self, passage: Passage) -> None:
        """Add what a passage owes."""
        self._leads.enter(passage)
        if self._leads.is_done:
            self.leave(passage, passage.text, Reason.STATEMENT)
            return
        if passage.kind is PassageKind.ROW or passage.cells:
            self._add_row(passage)
            return
        is_recital = self._leads.is_recital(passage)
        if is_recital or self._leads.is_heading(passage):
            self.leave(passage, passage.text, Reason.STATEMENT if is_recital else Reason.CONTEXT)
            return
        self._add_sentences(passage)

    def _add_sentences(self, passage: Passage) -> None:
        stem = self._leads.stem_of(passage)
        previous: Thing | None = None
        said: Finding[Deadline] | None = None
        for index, (place, text) in enumerate(_sentences(passage)):
            if self._leads.open(passage, text, self._source(passage, text)) or self._leads.default(passage, text):
                self.leave(passage, text, Reason.CONTEXT)
                continue
            verdicts = self._read(text, passage, place=place, stem=stem, previous=previous, is_first=index == 0)
            when = self._reader.time_of_another(text, verdicts, previous)
            if when is not None and previous is not None:
                self.things[-1] = previous = previous.dated_by(when)
                if when.value != UNDATED:
                    self.leave(passage, text, Reason.CONTEXT)
                    continue
            for verdict in verdicts:
                if verdict.thing is None:
                    self.leave(passage, text, verdict.reason)
                    self._join(verdict.partners, self._source(passage, text))
                elif verdict.is_more and previous is not None and previous.is_completed_by(verdict.thing):
                    self.leave(passage, text, Reason.CONTEXT)
                    self.things[-1] = previous = previous.completed_by(verdict.thing)
                else:
                    led = self._headed(self._led(verdict.thing, stem if index == 0 else None)).timed_by(said)
                    previous = self._take(passage, led if when is None else led.doubted())
            said = self._reader.time_before(text, verdicts, self._source(passage, text))

    def _read(
        self, text: str, passage: Passage, *, place: int, stem: Stem | None, previous: Thing | None, is_first: bool
    ) -> Sequence[Verdict]:
        """Return the thing that a sentence says, or the several that it says of one subject, or why it says none."""
        reader, source = self._reader, self._source(passage, text)
        reader.enter(passage, self._leads.owners, is_timed=self._leads.is_timed)
        whole = reader.read(text, passage, place=place, source=source, stem=stem, previous=previous, is_first=is_first)
        if whole.thing is None or whole.is_more:
            return [whole]
        things: list[Thing] = []
        for part in split_clauses(text, reader.language, reader.directory, reader.today):
            read = reader.read(
                part,
                passage,
                place=place + max(0, text.find(part)),
                source=replace(source, words=part),
                stem=Stem.of(things[0]) if things else stem,
                previous=things[-1] if things else previous,
                is_first=bool(things) or is_first,
            ).thing
            if read is None or not read.owners.value:
                return [whole]
            if read.deadline.certainty is Certainty.NOT_SAID:
                read = replace(read, deadline=whole.thing.deadline)  # it may be said once for both
            things.append(read.doubted())
        return [Verdict(thing=thing) for thing in things] if len(things) > 1 else [whole]

    def not_taken(self, passages: Sequence[Passage]) -> Iterator[NotTaken]:
        """Yield what was not taken, then the footnotes that did not give a deadline."""
        yield from self._left
        used = [thing.deadline.source.words for thing in self.things if thing.deadline.source is not None]
        for passage in passages:
            for note in passage.footnotes:
                if self._reader.is_owed(note.text) or not any(_rests_on(words, note.text) for words in used):
                    yield NotTaken(source=self._source(passage, note.text), reason=Reason.FOOTNOTE)

    def _add_row(self, passage: Passage) -> None:
        if is_subheading(passage):
            self.leave(passage, passage.text, Reason.CONTEXT)
            return
        verdicts = list(self._reader.read_row(passage, lambda text: self._source(passage, text)))
        for verdict in verdicts:
            if verdict.thing is not None:
                self._take(passage, self._headed(self._led(verdict.thing, None)))
            else:
                self.leave(passage, verdict.words or passage.text, verdict.reason)

    def _led(self, thing: Thing, stem: Stem | None) -> Thing:
        """Return a thing that says no time, or not with whom, with what its stem or heading says of it."""
        if stem is not None and stem.parties.takes_part and not thing.takes_part.value:
            partners = Finding(value=stem.parties.takes_part, certainty=Certainty.LOOK, source=stem.source)
            thing = replace(thing, takes_part=partners)
        stems = [stem.deadline] if stem is not None else []
        said = [each for each in (*stems, self._leads.deadline) if each and each.certainty is not Certainty.NOT_SAID]
        deadline = joined(thing.deadline.value, said[0]) if said else None
        if deadline is None or (
            thing.deadline.certainty is not Certainty.NOT_SAID and deadline == thing.deadline.value
        ):
            return thing
        source = replace(thing.source, words=said[0].words)
        return replace(thing, deadline=Finding(value=deadline, certainty=Certainty.LOOK, source=source))

    def _headed(self, thing: Thing) -> Thing:
        """Return a thing that names nobody with whom its heading names; somebody has to look."""
        if thing.owners.value or not self._leads.owners or thing.owners.certainty is Certainty.SURE:
            return thing
        return replace(thing, owners=replace(thing.owners, value=self._leads.owners, certainty=Certainty.LOOK))

    def _take(self, passage: Passage, thing: Thing) -> Thing:
        thing = with_bold_lead(thing, passage.bold, self._reader.language)
        names = self._leads.names
        self._reader.proposals.add_actors({slug: names.get(slug, slug) for slug in slugs_of(thing.owners.value)})
        opened = self._open_for(passage)
        if not opened.ref or opened.count == len(_LETTERS):
            opened.ref, opened.count = self._new_ref(opened.passage), 0
            is_row = opened.passage.kind is PassageKind.ROW
            words = thing.title if is_row else opened.passage.text
            # A card is lines with labels, of which the thing's own words are one.
            title = thing.title if is_row or "\n" in opened.passage.text else words
            source = Source(paragraph=opened.passage.label, page=opened.passage.page, words=words[:MAX_CHARS])
            self.paragraphs.append(Paragraph(ref=opened.ref, title=shorten(title), source=source, is_row=is_row))
        taken = replace(thing, ref=f"{opened.ref}{_LETTERS[opened.count]}", title=shorten(thing.title))
        opened.count += 1
        self.things.append(taken)
        return taken

    def _join(self, partners: Sequence[Owner], source: Source) -> None:
        """Add who takes part to the thing before; somebody has to look."""
        if not partners:
            return
        last = self.things[-1]
        known = {owner.actor for owner in (*last.owners.value, *last.takes_part.value)}
        value = (*last.takes_part.value, *(owner for owner in partners if owner.actor not in known))
        found = Finding(value=value, certainty=Certainty.LOOK, source=last.takes_part.source or source)
        self.things[-1] = replace(last, takes_part=found) if value else last

    def _open_for(self, passage: Passage) -> _Open:
        """Return what numbers the things of a passage: the paragraph that it stands under, else the passage itself."""
        top = passage
        while top.parent is not None:
            top = top.parent
        return self._open.setdefault(id(top), _Open(top))

    def _new_ref(self, passage: Passage) -> str:
        section = passage.section or _UNTITLED
        number = _printed_number(passage)
        if self._numbers.get((section, number)) != id(passage):
            number = next(
                each
                for each in range(1, _MAX_NUMBER + 1)
                if (section, each) not in self._numbers and f"{section}.{each}" not in self._refs
            )
        ref = f"{section}.{number}"
        self._refs.add(ref)
        return ref

    def leave(self, passage: Passage, words: str, reason: Reason) -> None:
        """Keep words of a passage as not taken."""
        self._left.append(NotTaken(source=self._source(passage, words), reason=reason))

    def _source(self, passage: Passage, words: str) -> Source:
        label = passage.label
        label = f"{passage.section}, {label}" if passage.section and label else label or passage.section
        return Source(paragraph=label, page=passage.page, words=words)


def _printed_number(passage: Passage) -> int:
    """Return the number that a paragraph has in the document, 0 without one that a reference can have."""
    figures = [part for part in passage.number.replace(")", ".").split(".") if part.strip("( ").isdigit()]
    number = int(figures[-1].strip("( ")) if passage.kind is PassageKind.PARAGRAPH and figures else 0
    return number if number <= _MAX_NUMBER else 0


def _printed_numbers(passages: Sequence[Passage]) -> dict[tuple[str, int], int]:
    """Return which passage each number of a section belongs to: the first, but recitals "(1)" after paragraphs "1."."""
    numbers: dict[tuple[str, int], int] = {}
    for passage in sorted(passages, key=lambda each: each.number.startswith("(")):
        number = _printed_number(passage)
        if number:
            numbers.setdefault((passage.section or _UNTITLED, number), id(passage))
    return numbers


def _rests_on(words: str, note: str) -> bool:
    """Return whether a deadline's words are those of a footnote: "1: three months"."""
    return any(part.strip() and part.strip() in note for part in words.split(": ")[1:])


def _unused(sections: Mapping[str, str], used: Collection[str], title: str) -> Iterator[NotTaken]:
    """Yield the headings under which nothing is owed; a section without one has the document's title."""
    for slug, text in sections.items():
        if slug not in used and text != title:
            yield NotTaken(source=Source(paragraph=slug, page=None, words=text), reason=Reason.CONTEXT)


def _sentences(passage: Passage) -> Sequence[tuple[int, str]]:
    return split_sentences(passage.text) or [(0, passage.text)]
