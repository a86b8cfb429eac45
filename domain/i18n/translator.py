"""Speaking a language: catalogues of sentences, dates and lists by CLDR, names as that language has them."""

import gettext
import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from string import Formatter

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from domain.dates.spans import BRUSSELS, Month, Span
from domain.i18n import cldr
from domain.i18n.rich_text import Mention, RichText
from domain.register.model import Directory, Owner, Texts, say

#: The language that sentences are written in here; the others are catalogues in `domain/i18n/locale`.
SOURCE = "en"


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """A language's sentences, read from its `.po` file when first needed; English for a language without one."""
    path = files("domain.i18n") / "locale" / language / "LC_MESSAGES" / "messages.po"
    if language == SOURCE or not path.is_file():
        return gettext.NullTranslations()
    compiled = io.BytesIO()
    write_mo(compiled, read_po(io.BytesIO(path.read_bytes()), locale=language))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


class Translator:
    """One language's way of saying things about one register."""

    def __init__(self, language: str, directory: Directory) -> None:
        self.language = language
        self.directory = directory
        self._catalogue = catalogue(language)

    def gettext(self, sentence: str, **fields: object) -> str:
        """A sentence, with its fields filled in."""
        return self._catalogue.gettext(sentence).format(**fields)

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
        """A sentence whose fields are still to be filled in."""
        return self._catalogue.gettext(sentence)

    def has(self, sentence: str) -> bool:
        """Whether a sentence would be said in this language, and not in English for want of a translation."""
        return self.language == SOURCE or self._catalogue.gettext(sentence) != sentence

    def ngettext(self, one: str, many: str, number: int, **fields: object) -> str:
        """A sentence in the plural form that a number wants."""
        return self._catalogue.ngettext(one, many, number).format(n=number, **fields)

    def day(self, day: date) -> str:
        """`5 December 2023`."""
        return cldr.day(self.language, Month.of(day), day.day)

    def month(self, month: Month) -> str:
        """`December 2023`."""
        return cldr.month(self.language, month)

    def moment(self, at: datetime) -> str:
        """A time of day in Brussels, with its date."""
        here = at.astimezone(BRUSSELS)
        return f"{self.day(here.date())} {here:%H:%M}"

    def span(self, span: Span) -> str | None:
        """A whole month by its name and a whole year by its number, None for anything else."""
        first, last = span.first, span.last
        month = Month.of(first)
        if first == month.first and last == month.last:
            return self.month(month)
        if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
            return str(first.year)
        return None

    def any_of(self, words: Sequence[str]) -> str:
        """`A, B or C`."""
        return cldr.joined(cldr.facts(self.language).any_of, words)

    def all_of(self, words: Sequence[str]) -> str:
        """`A, B and C`."""
        return cldr.joined(cldr.facts(self.language).all_of, words)

    def text(self, texts: Texts) -> str:
        """A text of the register."""
        return say(texts, self.language)

    def short(self, slug: str) -> str:
        """An actor's short name."""
        actor = self.directory.actors.get(slug)
        return slug if actor is None else self.text(actor.short) or self.text(actor.name)

    def owner(self, owner: Owner) -> str:
        """An owner with the unit that does the work, and "in particular" where the note says so."""
        name = self.short(owner.actor)
        if owner.via is not None:
            name = f"{name} ({self.short(owner.via)})"
        return self.gettext("{owner} in particular", owner=name) if owner.lead else name

    def owners(self, owners: Iterable[Owner]) -> str:
        """All owners of a deliverable, or that it has none."""
        found = [self.owner(each) for each in owners]
        return ", ".join(found) or self.gettext("no owner named")

    def countdown(self, day: date, today: date) -> str:
        """`in 47 days`, `today`, `3 days late`."""
        days = (day - today).days
        if days == 0:
            return self.gettext("today")
        if days < 0:
            return self.ngettext("{n} day late", "{n} days late", -days)
        return self.ngettext("in {n} day", "in {n} days", days)
