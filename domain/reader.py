"""Walking through a text's items: each part of it finds its place in the question."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date

from domain.councils import COUNCILS, BadTimeError
from domain.deciding import Group, Parts, decide
from domain.languages.table import Sense
from domain.lexicon import Item
from domain.questions import Bound, Context, Misread, Question, Why
from domain.questions import When as Limit
from domain.register import ActorKind, Directory
from domain.times import Times
from domain.tokens import Kind
from domain.topics import Topic
from domain.typos import nearest

#: Words that only say how others hang together; whatever else stands between two names parts them.
_LINKS = frozenset(
    {
        *(Sense.AND, Sense.OR, Sense.WITH, Sense.JOINTLY, Sense.TO, Sense.ASSIGNED, Sense.FOR, Sense.IN),
        *(Sense.BY, Sense.FROM, Sense.BETWEEN),
    }
)
#: What makes a question about a body one about what it owes.
_WORKING = (Sense.OWE, Sense.ITEM, Sense.MUST, Sense.DELIVER, Sense.OPEN, Sense.DONE, Sense.DELIVERED, Sense.OVERDUE)
#: After these a name's case says nothing by itself.
_NO_DATIVE = frozenset({Sense.FOR, Sense.IN, Sense.BY, Sense.FROM, Sense.WITH, Sense.ASSIGNED})
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


@dataclass(slots=True)
class _Place:
    """What stands just before an item: whether a name does, and the linking words since."""

    name: bool = False
    links: set[Sense] = field(default_factory=set)
    comma: bool = False


class Reader:
    """Walks through a text's items once and collects the parts of the question."""

    def __init__(
        self,
        found: Sequence[Item],
        *,
        today: date,
        directory: Directory,
        references: Collection[str],
        context: Context,
    ) -> None:
        self._items = found
        self._today = today
        self._directory = directory
        self._references = references
        self._context = context
        self._topical: Collection[int] = ()
        #: Where the names of the Council stand.
        self._councils: list[int] = []
        self._times = Times(found, today=today, directory=directory)
        self._parts = Parts(follow_up=bool(found) and found[0].has(Sense.AND))
        self._place = _Place()

    def question(self, about: Topic) -> Question | Misread:
        """The parts, decided upon; some of the words are about a topic."""
        self._topical, self._parts.about = about.places, about.refs
        self._parts.topic = [self._items[at].text for at in about.places]
        if about.places and not about.refs:
            self._parts.refuse(Why.TOPIC if about.nearest else Why.WORDS, " ".join(self._parts.topic), about.nearest)
        at = 0
        try:
            while at < len(self._items):
                at = self._take(at, self._items[at])
        except BadTimeError as error:
            self._parts.refuse(error.why, error.words)
        self._convene()
        return decide(self._parts, today=self._today, context=self._context)

    def _convene(self) -> None:
        """ "When does the Council meet?" is about the meeting, not about what the Council owes."""
        parts = self._parts
        if len(self._councils) != 1 or len(parts.groups) != 1 or not parts.has(Sense.WHEN) or parts.has(*_WORKING):
            return
        group, point = parts.groups[0], self._times.bare_meeting(self._councils[0])
        if point is not None and not group.addressed and not parts.times:
            parts.groups.clear()
            parts.times.append(Limit(bound=Bound.IN, span=point.span, council=point.council))

    def _take(self, at: int, item: Item) -> int:
        """Let each kind of part try an item, and return where the text goes on."""
        if at in self._topical:
            self._place = _Place()
            return at + 1
        if item.noise and len(item.senses) == 1 and item.kind is Kind.WORD and not self._before_section(at):
            return self._plain(at, item) or at + 1
        for step in (self._reference, self._section, self._picked, self._phrase, self._time, self._name, self._plain):
            after = step(at, item)
            if after is not None:
                return after
        self._parts.refuse(Why.VAGUE if item.has(Sense.VAGUE) else Why.WORDS, item.text, self._like(item))
        self._place = _Place()
        return at + 1

    def _before_section(self, at: int) -> bool:
        """Whether what follows is a word for a section, so that even "i" or "v" may be its number."""
        following = self._after(at + 1)
        return following is not None and following.has(Sense.SECTION)

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
        last = self._after(at + 2)
        numbered = last is not None and (last.kind is Kind.NUMBER or set(last.text.upper()) <= set("IVX"))
        if following is not None and following.has(Sense.SECTION) and not numbered and set(item.text) <= set("IVX"):
            item, following = following, item  # "III fejezet"
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

    def _picked(self, at: int, item: Item) -> int | None:
        """ "Who owns the second?", "details of number 3": one of those that were listed before."""
        listed = self._context.listed
        if not listed:
            return None
        number = item.senses.get(Sense.ORDINAL)
        after = at + 1
        if number is None and item.has(Sense.ACTION):
            following = self._after(at + 1)
            counted = following is not None and following.kind is Kind.NUMBER
            number, after = (following.value, at + 2) if following is not None and counted else (None, after)
        if number is None or self._times.at(at) is not None:
            return None
        if number == 1 and self._first_deliverable(at) and not self._pointed_at(at):
            return None
        if number > len(listed):
            self._parts.refuse(Why.POSITION, str(len(listed)))
        else:
            self._parts.refs.append(listed[number - 1])
        self._place = _Place()
        return after

    def _pointed_at(self, at: int) -> bool:
        """Whether an article or the like stands before it: "the first", and not "due first"."""
        before = self._items[at - 1] if at else None
        return before is not None and before.noise and not before.has(Sense.OWE, Sense.MUST)

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
        if following is None or following.has(Sense.OWE, Sense.ITEM, Sense.DELIVER):
            return True
        if following.has(Sense.MEETING) or self._times.at(at) is not None or self._times.at(at + 1) is not None:
            return self._items[at].has(Sense.NEXT) and following.noise and self._times.at(at) is None
        return following.noise or following.has(Sense.MUST, Sense.NAME, Sense.FOR) or following.kind is Kind.COMMA

    def _time(self, at: int, item: Item) -> int | None:
        addressed = Sense.TO in self._place.links and not self._place.name and self._times.has(at + 1, Sense.IN)
        if item.has(Sense.NAME) and addressed:
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
        self._councils += [at] if slug in COUNCILS else []
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
        either = {Sense.TO, Sense.BY} <= links  # Polish "do Rady" is "to the Council" and "by the Council"
        for_it = Sense.FOR in links or either or (Sense.IN in links and Sense.BY not in links)
        addressed = addressed and not (either and slug in COUNCILS)
        words = item.text if slug in COUNCILS and not addressed and for_it else ""
        if self._parts.has(Sense.WE) and self._parts.has(Sense.OWE) and not (links or self._parts.groups):
            addressed = not collective  # "what do we owe Europol"
        dative = item.senses.get(Sense.CARRIED) is Sense.TO and links.isdisjoint(_NO_DATIVE) and not collective
        group = Group(
            slugs=[slug], addressed=addressed, joined=joined, collective=collective, meeting=words, dative=dative
        )
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
        if item.senses.get(Sense.POST) is Sense.TO and self._place.name:
            self._parts.groups[-1].addressed = True
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
