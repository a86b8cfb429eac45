"""Translator: sentences from gettext catalogues, dates and lists by CLDR, and the register's names, in one language."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from string import Formatter

from domain.dates.spans import BRUSSELS, Month, Span
from domain.i18n import cldr
from domain.i18n.catalogue import SOURCE, load_catalogue
from domain.i18n.elision import elide
from domain.i18n.rich_text import Mention, RichText
from domain.languages import NAMES
from domain.register.model import Directory, Note, Owner, Texts, local_reference, note_of, text_in, unite_notes

#: A day as near as this is meant where no year is named.
NEAR = timedelta(days=182)


class Translator:
    """Texts about one register in one language."""

    def __init__(self, language: str, directory: Directory) -> None:
        self.language = language
        self.directory = directory
        self._catalogue = load_catalogue(language)

    def gettext(self, sentence: str, **fields: object) -> str:
        """Return a sentence with its fields filled in."""
        return elide(self.language, self._catalogue.gettext(sentence).format(**fields))

    def rich_text(self, sentence: str, **fields: object) -> RichText:
        """Return a sentence with its fields filled in, of which some are mentions or rich text."""
        pieces: list[str | Mention | RichText] = []
        for text, field, spec, _ in Formatter().parse(self._catalogue.gettext(sentence)):
            pieces.append(text)
            if field is not None:
                value = fields[field]
                pieces.append(value if isinstance(value, Mention | RichText) else format(value, spec or ""))
        return RichText.of(*pieces)

    def pattern(self, sentence: str) -> str:
        """Return a sentence with its fields still to be filled in."""
        return self._catalogue.gettext(sentence)

    def is_translated(self, sentence: str) -> bool:
        """Return whether the catalogue has a sentence; without a translation it is English."""
        return self.language == SOURCE or self._catalogue.gettext(sentence) != sentence

    def ngettext(self, one: str, many: str, number: int, **fields: object) -> str:
        """Return a sentence in the plural form of a number, which fills in the field `n`."""
        return elide(self.language, self._catalogue.ngettext(one, many, number).format(n=number, **fields))

    def day(self, day: date) -> str:
        """Return a day as `5 December 2023`."""
        return cldr.format_day(self.language, Month.of(day), day.day)

    def near_day(self, day: date, today: date) -> str:
        """Return a day as `5 December`, with its year if it is more than half a year off."""
        return cldr.format_day(self.language, Month.of(day), day.day, with_year=abs(day - today) > NEAR)

    def month(self, month: Month) -> str:
        """Return a month as `December 2023`."""
        return cldr.format_month(self.language, month)

    def moment(self, moment: datetime) -> str:
        """Return a date and time in Brussels as `5 December 2023 09:00`."""
        local = moment.astimezone(BRUSSELS)
        return f"{self.day(local.date())} {local:%H:%M}"

    def span(self, span: Span) -> str | None:
        """Return a whole month by its name and a whole year by its number; None for any other span."""
        first, last = span.first, span.last
        month = Month.of(first)
        if first == month.first and last == month.last:
            return self.month(month)
        if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
            return str(first.year)
        return None

    def any_of(self, words: Sequence[str]) -> str:
        """Return words as `A, B or C`."""
        return elide(self.language, cldr.format_list(cldr.load_patterns(self.language).any_of, words))

    def all_of(self, words: Sequence[str]) -> str:
        """Return words as `A, B and C`."""
        return elide(self.language, cldr.format_list(cldr.load_patterns(self.language).all_of, words))

    def separated(self, parts: Iterable[str]) -> str:
        """Return parts with semicolons between them; in Greek that sign asks a question."""
        return self.gettext("; ").join(parts)

    def reference(self, ref: str) -> str:
        """Return a reference as people read it: with its note's number, where the register has several notes."""
        return self.directory.full_reference(ref)

    def local_reference(self, ref: str) -> str:
        """Return a reference as people read it where its note stands beside it or above it."""
        return local_reference(ref) if self.directory.has_several_notes else ref

    def references(self, refs: Iterable[str]) -> str:
        """Return references one after the other; of several notes, a number stands before those of its note."""
        by_note = groupby(dict.fromkeys(refs), key=note_of)
        parts = ([self.reference(first), *map(self.local_reference, rest)] for _, (first, *rest) in by_note)
        return self.separated(", ".join(part) for part in parts)

    def note(self, slug: str) -> str:
        """Return a note's number and marking, which stand above its items; empty if the register has only one note."""
        if not self.directory.has_several_notes:
            return ""
        note = self.directory.notes[slug]
        return self.gettext("Note {number}, {marking}", number=note.number, marking=note.marking)

    def section(self, slug: str) -> str:
        """Return a section's number and title, of several notes after the note's number and marking."""
        title = f"{self.local_reference(slug)}. {self.text(self.directory.sections.get(slug, {}))}"
        return " · ".join(filter(None, (self.note(note_of(slug)), title)))

    def notes(self, refs: Iterable[str] = ()) -> str:
        """Return the notes of some references, or all in force, with their markings: a sentence for each marking."""
        directory = self.directory
        return self.marked_notes(set(map(note_of, refs)) or directory.notes_in_force or directory.notes)

    def marked_notes(self, slugs: Iterable[str]) -> str:
        """Return notes with their markings: a sentence for each marking, the oldest note first."""
        directory, by_marking = self.directory, dict[str, list[Note]]()
        found = [directory.notes[slug] for slug in slugs] if directory.has_several_notes else [directory.note]
        for note in sorted(found, key=lambda note: (note.date, note.place)):
            by_marking.setdefault(note.marking, []).append(note)
        return " ".join(
            self.gettext("Note {number}, {marking}.", number=unite_notes(notes).number, marking=marking)
            for marking, notes in by_marking.items()
        )

    def source(self, refs: Iterable[str]) -> str:
        """Return which notes and paragraphs something is from, each note with its marking; empty if from none."""
        by_note: dict[str, list[str]] = {}
        for ref in dict.fromkeys(refs):
            by_note.setdefault(note_of(ref), []).append(local_reference(ref))
        return " ".join(
            self.gettext(
                "Note {number}, {marking}: {paragraphs}.",
                number=self.directory.notes[slug].number,
                marking=self.directory.notes[slug].marking,
                paragraphs=", ".join(paragraphs),
            )
            for slug, paragraphs in by_note.items()
        )

    def text(self, texts: Texts) -> str:
        """Return a text of the register; one that only the note's own language has is named as such."""
        text = text_in(texts, self.language)
        if not texts or not texts.keys().isdisjoint((self.language, "en")):
            return text
        return f"{text} ({NAMES[next(iter(texts))]})"

    def actor(self, slug: str) -> str:
        """Return an actor's short name, or its slug if the register has no such actor."""
        actor = self.directory.actors.get(slug)
        return slug if actor is None else text_in(actor.short, self.language) or text_in(actor.name, self.language)

    def owner(self, owner: Owner) -> str:
        """Return an owner with the unit that does the work, and "in particular" where the note says so."""
        name = self.actor(owner.actor)
        if owner.via is not None:
            name = f"{name} ({self.actor(owner.via)})"
        return self.gettext("{owner} in particular", owner=name) if owner.lead else name

    def owners(self, owners: Iterable[Owner]) -> str:
        """Return all owners of a deliverable, or that it has none."""
        return ", ".join(self.owner(owner) for owner in owners) or self.gettext("no owner named")

    def time_left(self, day: date, today: date) -> str:
        """Return how long there is until a day: `4 weeks left`, `1 day left`, or `today`."""
        days = (day - today).days
        if days <= 0:
            return self.countdown(day, today)
        weeks, odd_days = divmod(days, 7)
        if odd_days == 0:
            return self.ngettext("{n} week left", "{n} weeks left", weeks)
        return self.ngettext("{n} day left", "{n} days left", days)

    def countdown(self, day: date, today: date) -> str:
        """Return how far off a day is: `in 47 days`, `today`, `3 days late`."""
        days = (day - today).days
        if days == 0:
            return self.gettext("today")
        if days < 0:
            return self.ngettext("{n} day late", "{n} days late", -days)
        return self.ngettext("in {n} day", "in {n} days", days)
