"""Reading actors: which names stand together, and whether they owe something or it goes to them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from domain.languages.schema import Concept
from domain.questions.model import RefusalReason
from domain.reading.cursor import Cursor
from domain.reading.parsed import ActorGroup, ParsedQuestion
from domain.reading.times.councils import COUNCILS
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.spelling import nearest
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import ActorKind, Directory

#: Words that only say how others hang together; whatever else stands between two names parts them.
_LINKS = frozenset(
    {
        *(
            Concept.AND,
            Concept.OR,
            Concept.WITH,
            Concept.JOINTLY,
            Concept.TO,
            Concept.ASSIGNED,
            Concept.FOR,
            Concept.IN,
        ),
        *(Concept.BY, Concept.FROM, Concept.BETWEEN),
    }
)
#: Signs that join names as "and" does.
_JOINING = frozenset({"&", "+", "/"})
#: After these a name's case says nothing by itself.
_NO_DATIVE = frozenset({Concept.FOR, Concept.IN, Concept.BY, Concept.FROM, Concept.WITH, Concept.ASSIGNED})
_BESIDE = frozenset({Concept.TO, Concept.ASSIGNED, Concept.FOR, Concept.IN})


@dataclass(slots=True)
class _Place:
    """What stands just before an item: whether a name does, and the linking words since."""

    name: bool = False
    links: set[Concept] = field(default_factory=set)
    comma: bool = False


class Actors(Cursor):
    """Reads actors off a list of items that is walked through once, so that it knows what stands before each."""

    def __init__(self, items: Sequence[WordMatch], *, parts: ParsedQuestion, directory: Directory) -> None:
        super().__init__(items)
        self._parts = parts
        self._directory = directory
        self._place = _Place()
        #: Where the names of the Council stand.
        self.councils: list[int] = []

    def name(self, at: int, item: WordMatch) -> int | None:
        """An actor's name, or that of a body that owes nothing."""
        slug = item.senses.get(Concept.NAME)
        if slug is None and not item.has(Concept.OTHER):
            return None
        if slug is None or slug not in self._directory.actors:
            self._parts.refuse(RefusalReason.BODY, item.text)
            return at + 1
        self._group(slug, item)
        self.councils += [at] if slug in COUNCILS else []
        self._place = _Place(name=True)
        return at + 1

    def sign(self, item: WordMatch) -> None:
        """A comma, a dash or the like."""
        self._place.comma = self._place.comma or item.value == ","
        self._place.links |= {Concept.AND} if item.value in _JOINING else set()

    def link(self, item: WordMatch) -> None:
        """Keep what links the next name to the last one; any other word parts them."""
        links = _LINKS & item.senses.keys()
        if links or item.noise:
            # "To" is a name's only beside it: "to learn what Denmark owes" is addressed to nobody.
            self._place.links -= set() if links or item.has(Concept.ARTICLE) else _BESIDE
            self._place.links |= links
        else:
            self.part()

    def part(self) -> None:
        """Part the next name from the last one, and from the words before it."""
        self._place = _Place()

    def addressed_before(self, item: WordMatch) -> bool:
        """Whether a word after a name makes it the one to whom something goes, as Hungarian "részére"."""
        if item.senses.get(Concept.POST) is not Concept.TO or not self._place.name:
            return False
        self._parts.groups[-1].addressed = True
        return True

    def addressed_next(self) -> bool:
        """Whether something is said to go to the name that comes next."""
        return Concept.TO in self._place.links and not self._place.name

    def beside(self, at: int) -> bool:
        """Whether a name stands before or after: in "the agency Frontex" the kind adds nothing."""
        return self.has(at - 1, Concept.NAME) or self.has(at + 1, Concept.NAME)

    def counted(self, at: int, item: WordMatch) -> bool:
        """Whether it is how many members a group has: "the nine JHA agencies"."""
        following = self.item(at + 1)
        slug = None if following is None else following.senses.get(Concept.NAME)
        group = self._directory.actors.get(slug) if slug else None
        return (item.kind is TokenKind.NUMBER or item.has(Concept.NUMBER)) and group is not None and bool(group.members)

    def like(self, item: WordMatch) -> tuple[str, ...]:
        """The actor whose short name an unknown word is most like."""
        if not item.unknown:
            return ()
        names = [name for actor in self._directory.actors.values() for name in (actor.short.get("en"),) if name]
        found = nearest(item.text, names)
        return () if found is None else (found,)

    def _group(self, slug: str, item: WordMatch) -> None:
        """Put a name into the group it stands in: joined to the last name, in apposition to it, or on its own."""
        links = self._place.links
        joined = bool(links & {Concept.AND, Concept.OR, Concept.WITH})
        if self._place.name and not joined and self._apposed(slug):
            return
        if self._place.name and (joined or (self._place.comma and not links)):
            self._parts.groups[-1].slugs.append(slug)
            self._parts.jointly = self._parts.jointly or Concept.WITH in links
            return
        self._parts.groups.append(self._own_group(slug, item, joined=joined))

    def _own_group(self, slug: str, item: WordMatch, *, joined: bool) -> ActorGroup:
        """The group of a name on its own; the words before it say whether something goes to it."""
        links = self._place.links
        # What is "addressed to the Member States" is theirs to deliver.
        collective = self._directory.actors[slug].kind is ActorKind.COLLECTIVE
        addressed = Concept.TO in links and Concept.ASSIGNED not in links and not collective
        either = {Concept.TO, Concept.BY} <= links  # Polish "do Rady" is "to the Council" and "by the Council"
        for_it = Concept.FOR in links or either or (Concept.IN in links and Concept.BY not in links)
        addressed = addressed and not (either and slug in COUNCILS)
        words = item.text if slug in COUNCILS and not addressed and for_it else ""
        if self._parts.has(Concept.WE) and self._parts.has(Concept.OWE) and not (links or self._parts.groups):
            addressed = not collective  # "what do we owe Europol"
        dative = item.senses.get(Concept.CARRIED) is Concept.TO and links.isdisjoint(_NO_DATIVE) and not collective
        return ActorGroup(
            slugs=[slug], addressed=addressed, joined=joined, collective=collective, meeting=words, dative=dative
        )

    def _apposed(self, slug: str) -> bool:
        """ "Europol's EMSC" is the unit, "the Member State Malta" and "the JHA agency Frontex" are the member."""
        last = self._parts.groups[-1].slugs
        here, there = self._directory.actors[slug], self._directory.actors[last[-1]]
        if here.parent == there.slug or here.slug in there.members:
            last[-1] = slug
            return True
        return here == there or there.parent == slug or there.slug in here.members
