"""Rows of tables: the things of a row, each sentence of its cell of actions with what the other cells say."""

from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from domain.council_documents.draft import Certainty, Finding, Reason, Source, Thing
from domain.council_documents.due.deadlines import UNDATED, FoundDeadline, read_deadline, with_time_words
from domain.council_documents.due.times import Time
from domain.council_documents.layout.structure import Passage
from domain.council_documents.layout.tables import Row, column_kind, read_row
from domain.council_documents.parties.cells import guess_of, read_cell
from domain.council_documents.parties.model import Parties, Voice
from domain.council_documents.parties.names import unknown_in_cell
from domain.council_documents.parties.reader import PartyReader
from domain.council_documents.sentence import Sentence
from domain.council_documents.sentence_ends import split_sentences
from domain.council_documents.things.fields import FieldReader, at, found, places_of, slugs_of
from domain.council_documents.things.model import Verdict
from domain.register.model import Owner

#: "In", before a form that also says that something goes to a body: Slovak "v pracovnej skupine".
_INSIDE = frozenset({"v", "ve", "vo", "w", "we", "u"})


class RowReader:
    """Reader of the rows of one document's tables."""

    def __init__(self, fields: FieldReader) -> None:
        self._fields = fields

    def read(self, passage: Passage, source_of: Callable[[str], Source]) -> Iterator[Verdict]:
        """Yield the things of a row: one for each sentence of its cell of actions."""
        row = read_row(passage, self._fields.language, self._fields.cell_kind)
        if not any(map(str.isalnum, row.action)):
            yield Verdict(words=passage.text)
            return
        if self._is_done(passage, row):
            yield Verdict(reason=Reason.STATEMENT, words=passage.text)
            return
        parts = [text for _, text in split_sentences(row.action)]
        for index, text in enumerate(parts):
            words = passage.text if len(parts) == 1 else text
            thing = self._row_thing(text, row, source_of(words))
            own = self._said(text, thing, is_first=index == 0)
            if own is None:
                yield Verdict(reason=Reason.STATEMENT, words=text)
                continue
            thing = own
            is_headed = any(column_kind(name, self._fields.language) == "owner" for name in passage.columns)
            if not is_headed and row.owner and thing.owners.value:  # who is named may do something else with it
                thing = replace(thing, owners=thing.owners.doubted())
            if passage.is_doubtful:
                thing = replace(thing, owners=thing.owners.doubted(), deadline=thing.deadline.doubted())
            yield Verdict(thing=thing)

    def _is_done(self, passage: Passage, row: Row) -> bool:
        """Return whether a cell, or the name of a column of days, begins with a word for what is done with."""
        cells = [cell for cell in (row.deadline, *passage.cells) if cell and cell != row.action]
        said = [Sentence(text, self._fields.language) for text in (*cells, *passage.columns)]
        done = [text for text in said if any(not text.between(0, start) for start, _ in text.find("done"))]
        if done and not any(text.text in cells for text in done) and not any(map(self._fields.times, said)):
            return False  # "Done by": a column that says when it has to be
        times = [time for text in (*done, *said[:1]) for time in self._fields.times(text) if time.due is not None]
        return bool(done) and all(time.due.span.last < self._fields.today for time in times if time.due is not None)

    def _said(self, text: str, thing: Thing, *, is_first: bool) -> Thing | None:
        """Return a thing with what its sentence says by itself, where the other cells say something else; None of news.

        A further sentence may be of somebody else, or say how things stand: nothing of it is sure.
        """
        sentence = Sentence.of(text, self._fields.language)
        times = self._fields.times(sentence)
        parties = PartyReader(sentence, self._fields.directory, places_of(times)).read()
        deadline = read_deadline(sentence, times, self._fields.today)
        is_timed = deadline.deadline not in (UNDATED, thing.deadline.value)
        is_owned = parties.voice in (Voice.SUBJECT, Voice.INVITED) and parties.is_obliged
        is_other = is_owned and bool(set(slugs_of(parties.owners)) - set(slugs_of(thing.owners.value)))
        if is_first:
            due = thing.deadline.doubted() if is_timed else thing.deadline
            return replace(thing, deadline=due, owners=thing.owners.doubted() if is_other else thing.owners)
        is_past = parties.is_past or bool(sentence.find("past", "past_forms") and not parties.is_obliged)
        if parties.voice is Voice.STATEMENT or (is_past and deadline.deadline == UNDATED):
            return None
        if is_other or (parties.voice is Voice.SUBJECT and parties.owners and is_timed):
            owners = self._fields.said_owners(parties, at(thing.source, text), is_sure=False)
            thing = replace(thing, owners=owners)
        if is_timed:
            source = at(thing.source, deadline.words)
            due = Finding(value=deadline.deadline, certainty=Certainty.LOOK, source=source)
            thing = replace(thing, deadline=due)
        return thing.doubted()

    def _row_thing(self, text: str, row: Row, source: Source) -> Thing:
        sentence = Sentence.of(text, self._fields.language)
        times = self._fields.times(sentence)
        has_owner = row.owner is not None and any(map(str.isalnum, row.owner))
        parties = PartyReader(sentence, self._fields.directory, places_of(times), has_stem=has_owner).read()
        deadline = read_deadline(sentence, times, self._fields.today)
        if row.deadline is not None and any(map(str.isalnum, row.deadline)):
            cell, said = Sentence(row.deadline, self._fields.language), deadline
            deadline = self._fields.cell_deadline(cell)
            if said.certainty is not Certainty.NOT_SAID and said.deadline != deadline.deadline:
                deadline = replace(deadline, certainty=Certainty.LOOK)  # the action has another time
        elif row.owner is not None and (timed := self._fields.time_alone(row.owner)) is not None:
            # "Who and when" in one cell; a time in the action as well leaves two.
            is_alone = deadline.certainty is Certainty.NOT_SAID
            deadline = timed if is_alone else replace(deadline, certainty=Certainty.LOOK)
        deadline = self._with_unread(deadline, sentence, times, row)
        owners = self._fields.unsaid_owners(sentence, source, guess_of(sentence, self._fields.directory))
        if row.owner is not None:
            in_cell = self._read_cell(row.owner)
            owners = self._cell_owners(row.owner, in_cell, source)
            parties.owners = owners.value
            if _names_lead(sentence, slugs_of(owners.value)):
                owners = owners.doubted()
            parties.takes_part = tuple(dict.fromkeys((*parties.takes_part, *in_cell.takes_part)))
            parties.addressees = tuple(dict.fromkeys((*parties.addressees, *in_cell.addressees)))
            parties.names |= in_cell.names
        elif parties.voice in (Voice.SUBJECT, Voice.INVITED, Voice.AGENT):
            owners = self._fields.said_owners(parties, source, is_sure=parties.is_certain and parties.is_obliged)
        for cell_text, target in ((row.part, "part"), (row.recipient, "recipient")):
            if cell_text:
                in_cell = self._read_cell(cell_text)
                parties.names |= in_cell.names
                if target == "part":
                    parties.takes_part = tuple(
                        dict.fromkeys((*parties.takes_part, *in_cell.owners, *in_cell.takes_part))
                    )
                else:
                    slugs = (owner.via or owner.actor for owner in in_cell.owners)
                    parties.addressees = tuple(dict.fromkeys((*parties.addressees, *slugs)))
        thing = self._fields.thing(sentence, parties, owners, deadline=deadline, times=times, source=source, text=text)
        return self._with_rest(thing, row)

    def _with_rest(self, thing: Thing, row: Row) -> Thing:
        """Return a thing with who receives it, and through what, where a cell of its own says so: "Output"."""
        for cell in row.rest:
            sentence = Sentence(cell, self._fields.language)
            times = places_of(self._fields.times(sentence))
            vehicle = self._fields.vehicle(sentence, thing.source, times)
            if thing.vehicle.value is None and vehicle.value is not None:
                thing = replace(thing, vehicle=vehicle)
            parties = PartyReader(sentence, self._fields.directory, times, has_stem=True).read()
            is_bare = self._fields.cell_kind(cell) == "owner" and row.owner is not None
            named = (
                tuple(owner.via or owner.actor for owner in self._read_cell(cell).owners)
                if is_bare
                else parties.addressees
            )
            concerned = {*slugs_of(thing.owners.value), *slugs_of(thing.takes_part.value)}
            told = tuple(slug for slug in named if slug not in concerned and not _is_inside(sentence, slug))
            if told and not thing.addressees.value:
                self._fields.proposals.add_actors({slug: parties.names.get(slug, slug) for slug in told})
                thing = replace(thing, addressees=found(told, at(thing.source, cell), is_doubtful=True))
        return thing

    def _with_unread(
        self, deadline: FoundDeadline, sentence: Sentence, times: Sequence[Time], row: Row
    ) -> FoundDeadline:
        """Return a deadline as one to look at where the action, or a cell that says something else, has a time."""
        deadline = with_time_words(deadline, sentence, times, self._fields.today) if row.deadline is None else deadline
        said = (timed for cell in row.rest if (timed := self._fields.time_alone(cell)) is not None)
        other = next(said, None) if deadline.certainty is Certainty.NOT_SAID else None
        return replace(other, certainty=Certainty.LOOK) if other is not None else deadline

    def _read_cell(self, cell: str) -> Parties:
        return read_cell(Sentence(cell, self._fields.language), self._fields.directory)

    def _cell_owners(self, cell: str, parties: Parties, source: Source) -> Finding[tuple[Owner, ...]]:
        """Return the owners that a cell names; what is no known body is proposed as one."""
        sentence = Sentence(cell, self._fields.language)
        if sentence.find("undecided") and not parties.owners:
            return Finding(value=(), certainty=Certainty.LOOK, source=at(source, cell))
        times = places_of(self._fields.times(sentence))
        is_unit_unread = bool(sentence.find("through")) and not any(owner.via for owner in parties.owners)
        names, is_new = unknown_in_cell(cell, self._fields.language, times, is_named=bool(parties.owners))
        owners = [*parties.owners, *(Owner(actor=self._fields.proposals.add_unknown(name)) for name in names)]
        if not owners:
            return Finding(
                value=(),
                certainty=Certainty.NOT_SAID if not cell.strip(" -–—/") else Certainty.LOOK,
                source=at(source, cell),
            )
        named = {slug: parties.names.get(slug, slug) for slug in slugs_of(owners)}
        is_new = self._fields.proposals.add_actors(named) or is_new or is_unit_unread or not parties.is_certain
        return Finding(
            value=tuple(owners), certainty=Certainty.LOOK if is_new else Certainty.SURE, source=at(source, cell)
        )


def _is_inside(sentence: Sentence, slug: str) -> bool:
    """Return whether a cell names a body only as where something is done: "discussion in the working party"."""
    if sentence.find("conveys", "transfers"):
        return False
    before = [sentence.text[: each.start].split()[-1:] for each in sentence.mentions if each.slug == slug]
    return any(word in _INSIDE for words in before for word in words)


def _names_lead(sentence: Sentence, owners: Sequence[str]) -> bool:
    """Return whether an action has a word for who leads and a body that its other cells do not name as owing it."""
    return bool(sentence.find("leads")) and any(mention.slug not in owners for mention in sentence.mentions)
