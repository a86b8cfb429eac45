"""Reading: a text in, a `Question` out, or the reason why it was not understood; nothing is guessed silently."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date

from domain.councils import COUNCILS, BadTimeError
from domain.deciding import Group, Parts, decide
from domain.items import items, read_line
from domain.languages import CODES
from domain.languages.table import Sense
from domain.lexicon import Item, Lexicon, Line, lexicon
from domain.questions import Correction, Misread, Question, Reading, Why
from domain.register import ActorKind, Directory
from domain.times import Times
from domain.tokens import Kind, Token, clean, tokens
from domain.typos import correct, nearest

#: Words that only say how others hang together; whatever else stands between two names parts them.
_LINKS = frozenset(
    {
        *(Sense.AND, Sense.OR, Sense.WITH, Sense.JOINTLY, Sense.TO, Sense.ASSIGNED, Sense.FOR, Sense.IN),
        *(Sense.BY, Sense.FROM, Sense.BETWEEN),
    }
)
_BESIDE = frozenset({Sense.TO, Sense.ASSIGNED, Sense.FOR, Sense.IN})
#: Words that need a place in a time or before a name to mean anything.
_LOST = frozenset(
    {
        *(Sense.NUMBER, Sense.ORDINAL, Sense.MONTH, Sense.THIS, Sense.NEXT, Sense.LAST, Sense.END, Sense.YEAR_END),
        *(Sense.MEETING, Sense.WEEKDAY, Sense.TOMORROW, Sense.YESTERDAY, Sense.VAGUE, Sense.HALF, Sense.QUARTER),
        *(Sense.DAY, Sense.WEEK, Sense.MONTHS, Sense.YEAR, Sense.BETWEEN, Sense.LATEST, Sense.EARLIEST, Sense.KIND),
        *(Sense.BY, Sense.BEFORE, Sense.FROM, Sense.AS_OF, Sense.AFTER, Sense.WITHIN, Sense.UNTIL),
        *(Sense.SECTION, Sense.TODAY, Sense.POST, Sense.CARRIED, Sense.ENDING),
    }
)


#: Scripts that one language alone is written in, by their first and last letter.
_SCRIPTS = (("el", "\u0370", "\u03ff"), ("bg", "\u0400", "\u04ff"))


def read(text: str, *, today: date, directory: Directory, references: Collection[str], hint: str = "en") -> Reading:
    """Read a text.

    `today` is the day of asking in Brussels; `references` are the key actions and deliverables there are; `hint` is the
    language to take where the text does not tell.
    """
    cleaned = clean(text)
    cut = tokens(cleaned)
    lexicons, found = _read_in(cut, hint)
    found, corrections = _corrected(cut, found, lexicons)
    reader = _Reader(found, today=today, directory=directory, references=references)
    return Reading(text=cleaned, language=lexicons[0].code, question=reader.question(), corrections=corrections)


def _read_in(cut: Sequence[Token], hint: str) -> tuple[list[Lexicon], list[Item]]:
    """The text's language, then the one that knows most of its other words, and the text's items in them.

    A text whose every word the hinted language has is in that language; the others are loaded only for the rest.
    """
    line = Line(cut)
    hinted = lexicon(hint if hint in CODES else CODES[0])
    found = read_line(line, [hinted])
    if not any(each.foreign for each in found):
        return [hinted], found
    every = [hinted, *(lexicon(code) for code in _codes(line) if code != hinted.code)]
    best = max(every, key=lambda each: each.votes(line.words))
    found = read_line(line, [best])
    foreign = {each.text for each in found if each.foreign}
    if not foreign:
        return [best], found
    unknown = [each for each in line.words if each.text in foreign]
    others = sorted((each for each in every if each is not best), key=lambda each: -each.votes(unknown))
    lexicons = [best, *others[:1]]
    return lexicons, read_line(line, lexicons)


def _codes(line: Line) -> Sequence[str]:
    """The languages that a text can be in, by its script."""
    for code, first, last in _SCRIPTS:
        if code in CODES and any(first <= letter <= last for letter in line.lower):
            return (code,)
    return CODES


def _corrected(
    cut: list[Token], found: list[Item], lexicons: Sequence[Lexicon]
) -> tuple[list[Item], tuple[Correction, ...]]:
    """The text's items with its typos mended, and what was mended; a word that stays unknown is left as it was."""
    unknown = {each.text for each in found if each.unknown}
    if not unknown:
        return found, ()
    mended = list(cut)
    for index, token in enumerate(cut):
        near = correct(token.folded, lexicons) if token.text in unknown and token.kind is Kind.WORD else None
        if near is not None:
            mended[index] = Token(near, near, near, Kind.WORD)
    still = {each.text for each in items(mended, lexicons) if each.unknown}
    kept = [old if new.text in still else new for old, new in zip(cut, mended, strict=True)]
    changed = [(old, new) for old, new in zip(cut, kept, strict=True) if old is not new]
    return items(kept, lexicons), tuple(Correction(typed=old.text, read=new.text) for old, new in changed)


@dataclass(slots=True)
class _Place:
    """What stands just before an item: whether a name does, and the linking words since."""

    name: bool = False
    links: set[Sense] = field(default_factory=set)
    comma: bool = False


class _Reader:
    """Walks through a text's items once and collects the parts of the question."""

    def __init__(
        self,
        found: Sequence[Item],
        *,
        today: date,
        directory: Directory,
        references: Collection[str],
    ) -> None:
        self._items = found
        self._today = today
        self._directory = directory
        self._references = references
        self._times = Times(found, today=today, directory=directory)
        self._parts = Parts(follow_up=bool(found) and found[0].has(Sense.AND))
        self._place = _Place()

    def question(self) -> Question | Misread:
        """The parts, decided upon."""
        at = 0
        try:
            while at < len(self._items):
                at = self._take(at, self._items[at])
        except BadTimeError as error:
            self._parts.refuse(error.why, error.words)
        return decide(self._parts, today=self._today)

    def _take(self, at: int, item: Item) -> int:
        """Let each kind of part try an item, and return where the text goes on."""
        for step in (self._reference, self._section, self._phrase, self._time, self._name, self._plain):
            after = step(at, item)
            if after is not None:
                return after
        self._parts.refuse(Why.VAGUE if item.has(Sense.VAGUE) else Why.WORDS, item.text, self._like(item))
        self._place = _Place()
        return at + 1

    def _after(self, at: int) -> Item | None:
        return self._items[at] if at < len(self._items) else None

    def _like(self, item: Item) -> tuple[str, ...]:
        """The actor whose short name an unknown word is most like."""
        if not item.unknown:
            return ()
        names = [name for actor in self._directory.actors.values() for name in (actor.short.get("en"),) if name]
        found = nearest(item.text, names)
        return () if found is None else (found,)

    def _reference(self, at: int, item: Item) -> int | None:
        ref = item.value
        if item.kind is Kind.QUARTER and ref[0] == "f" and ref[2] is None:
            ref = f"F.{ref[1]}"
        elif item.kind is Kind.NOTE:
            if ref != self._directory.note.number:
                self._parts.refuse(Why.REFERENCE, item.text)
            return at + 1
        elif item.kind is not Kind.REF:
            return None
        if ref not in self._references:
            section = ref.partition(".")[0]
            near = sorted(each for each in self._references if each.partition(".")[0] == section)
            self._parts.refuse(Why.REFERENCE, item.text, tuple(each for each in near if each[-1].isdigit()))
        else:
            self._parts.refs.append(ref)
        self._place = _Place()
        return at + 1

    def _section(self, at: int, item: Item) -> int | None:
        following = self._after(at + 1)
        if not item.has(Sense.SECTION) or following is None:
            return None
        if following.has(Sense.TITLE):
            return at + 1
        named = following.text.upper().rstrip(".")
        if following.kind is Kind.NUMBER and 1 <= following.value <= 4:
            named = ("I", "II", "III", "IV")[following.value - 1]
        if named in self._directory.sections:
            self._parts.put_section(named, f"{item.text} {following.text}")
        elif set(named) <= set("IVX0123456789"):
            self._parts.refuse(Why.REFERENCE, f"{item.text} {following.text}", tuple(self._directory.sections))
        else:
            return None
        return at + 2

    def _phrase(self, at: int, item: Item) -> int | None:
        """Phrases that a time must not take words from, and "next" or "first" where it is about deliverables."""
        if item.has(Sense.UNDATED, Sense.OWNERLESS, Sense.ANY_STATUS):
            self._parts.senses.update(item.senses)
            return at + 1
        if self._counts_members(at, item):
            return at + 1
        first = item.senses.get(Sense.ORDINAL) == 1 and self._first_deliverable(at)
        if first or (item.has(Sense.NEXT) and self._next_deliverable(at)):
            self._parts.first = True
            self._place = _Place()
            return at + 1
        return None

    def _counts_members(self, at: int, item: Item) -> bool:
        """ "The nine JHA agencies": how many a group has."""
        following = self._after(at + 1)
        slug = None if following is None else following.senses.get(Sense.NAME)
        group = self._directory.actors.get(slug) if slug else None
        return (item.kind is Kind.NUMBER or item.has(Sense.NUMBER)) and group is not None and bool(group.members)

    def _first_deliverable(self, at: int) -> bool:
        """Whether it is "first deadline" or "what is due first", and not "the first one"."""
        following = self._after(at + 1)
        return following is None or following.has(Sense.OWE, Sense.ITEM, Sense.FOR, Sense.MUST)

    def _next_deliverable(self, at: int) -> bool:
        """Whether it is "next deadline" or "what is next", and not "next Council" or "next quarter"."""
        following = self._after(at + 1)
        if following is None or following.has(Sense.OWE, Sense.ITEM):
            return True
        if following.has(Sense.MEETING) or self._times.at(at) is not None or self._times.at(at + 1) is not None:
            return self._items[at].has(Sense.NEXT) and following.noise and self._times.at(at) is None
        return following.noise or following.has(Sense.MUST, Sense.NAME, Sense.FOR) or following.kind is Kind.COMMA

    def _time(self, at: int, item: Item) -> int | None:
        if item.has(Sense.NAME) and Sense.TO in self._place.links and not self._place.name:
            return None  # "to the Schengen Council in December": an addressee, then a month
        found = self._times.at(at)
        if found is None:
            return None
        self._parts.times.append(found[0])
        self._place = _Place()
        return found[1]

    def _name(self, at: int, item: Item) -> int | None:
        slug = item.senses.get(Sense.NAME)
        if slug is None and not item.has(Sense.OTHER):
            return None
        if slug is None or slug not in self._directory.actors:
            self._parts.refuse(Why.BODY, item.text)
            return at + 1
        self._group(slug, item)
        self._place = _Place(name=True)
        return at + 1

    def _group(self, slug: str, item: Item) -> None:
        """Put a name into the group it stands in: joined to the last name, in apposition to it, or on its own."""
        links = self._place.links
        joined = bool(links & {Sense.AND, Sense.OR, Sense.WITH})
        if self._place.name and not joined and self._apposed(slug):
            return
        if self._place.name and (joined or (self._place.comma and not links)):
            self._parts.groups[-1].slugs.append(slug)
            self._parts.jointly = self._parts.jointly or Sense.WITH in links
            return
        # What is "addressed to the Member States" is theirs to deliver.
        collective = self._directory.actors[slug].kind is ActorKind.COLLECTIVE
        addressed = Sense.TO in links and Sense.ASSIGNED not in links and not collective
        meeting = slug in COUNCILS and not addressed and bool(links & {Sense.FOR, Sense.IN}) and Sense.BY not in links
        words = item.text if meeting else ""
        group = Group(slugs=[slug], addressed=addressed, joined=joined, collective=collective, meeting=words)
        self._parts.groups.append(group)

    def _apposed(self, slug: str) -> bool:
        """ "Europol's EMSC" is the unit, "the Member State Malta" and "the JHA agency Frontex" are the member."""
        last = self._parts.groups[-1].slugs
        here, there = self._directory.actors[slug], self._directory.actors[last[-1]]
        if here.parent == there.slug or here.slug in there.members:
            last[-1] = slug
            return True
        return here == there or there.parent == slug or there.slug in here.members

    def _plain(self, at: int, item: Item) -> int | None:
        """A word whose place does not matter."""
        if item.kind in (Kind.COMMA, Kind.DASH):
            self._place.comma = self._place.comma or item.value == ","
            self._place.links |= {Sense.AND} if item.value in ("&", "+", "/") else set()
            return at + 1
        if item.has(Sense.TITLE):
            self._parts.put_section(item.senses[Sense.TITLE], item.text)
        elif item.has(Sense.VEHICLE):
            self._parts.vehicle = item.senses[Sense.VEHICLE]
        elif item.has(Sense.KIND) and not self._beside_name(at):
            self._parts.put_kind(ActorKind(item.senses[Sense.KIND]), item.text)
        elif not item.noise and (not item.senses or _LOST.issuperset(item.senses)):
            return None
        self._parts.take(item)
        self._settle(item)
        return at + 1

    def _settle(self, item: Item) -> None:
        """Keep what links the next name to the last one; any other word parts them."""
        links = _LINKS & item.senses.keys()
        if links or item.noise:
            # "To" is a name's only beside it: "to learn what Denmark owes" is addressed to nobody.
            self._place.links -= set() if links or item.has(Sense.ARTICLE) else _BESIDE
            self._place.links |= links
        else:
            self._place = _Place()

    def _beside_name(self, at: int) -> bool:
        """ "The agency Frontex": the kind adds nothing."""
        return any(0 <= near < len(self._items) and self._items[near].has(Sense.NAME) for near in (at - 1, at + 1))
