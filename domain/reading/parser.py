"""Walking through a text's items: each part of it finds its place in the question."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from domain.languages.schema import Concept
from domain.questions.model import Bound, Context, NotUnderstood, Question, RefusalReason
from domain.questions.model import DueFilter as Limit
from domain.reading.actors import Actors
from domain.reading.cursor import Cursor
from domain.reading.interpret import decide
from domain.reading.ordinals import Positions
from domain.reading.parsed import ParsedQuestion
from domain.reading.references import References
from domain.reading.times.councils import BadTimeError
from domain.reading.times.times import Times
from domain.reading.topics import Topic
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import ActorKind, Directory

#: Tries an item at a place: where the text goes on, None where it is something else.
_Step = Callable[[int, WordMatch], int | None]
#: What makes a question about a body one about what it owes.
_WORKING = (
    Concept.OWE,
    Concept.ITEM,
    Concept.MUST,
    Concept.DELIVER,
    Concept.OPEN,
    Concept.DONE,
    Concept.DELIVERED,
    Concept.OVERDUE,
)
#: Words that need a place in a time or before a name to mean anything.
_LOST = frozenset(
    {
        *(
            Concept.NUMBER,
            Concept.ORDINAL,
            Concept.MONTH,
            Concept.THIS,
            Concept.NEXT,
            Concept.LAST,
            Concept.END,
            Concept.YEAR_END,
        ),
        *(
            Concept.MEETING,
            Concept.WEEKDAY,
            Concept.TOMORROW,
            Concept.YESTERDAY,
            Concept.VAGUE,
            Concept.HALF,
            Concept.QUARTER,
        ),
        *(
            Concept.DAY,
            Concept.WEEK,
            Concept.MONTHS,
            Concept.YEAR,
            Concept.BETWEEN,
            Concept.LATEST,
            Concept.EARLIEST,
            Concept.KIND,
        ),
        *(Concept.BY, Concept.BEFORE, Concept.FROM, Concept.AS_OF, Concept.AFTER, Concept.WITHIN, Concept.UNTIL),
        *(Concept.SECTION, Concept.TODAY, Concept.POST, Concept.CARRIED, Concept.ENDING),
    }
)


class Reader(Cursor):
    """Walks through a text's items once and collects the parts of the question."""

    def __init__(
        self,
        found: Sequence[WordMatch],
        *,
        today: date,
        directory: Directory,
        references: Collection[str],
        context: Context,
    ) -> None:
        super().__init__(found)
        self._today = today
        self._context = context
        self._topical: Collection[int] = ()
        parts = self._parts = ParsedQuestion(follow_up=bool(found) and found[0].has(Concept.AND))
        self._times = Times(found, today=today, directory=directory)
        self._actors = Actors(found, parts=parts, directory=directory)
        self._references = References(found, parts=parts, directory=directory, known=references)
        self._positions = Positions(found, parts=parts, times=self._times, listed=context.listed)

    def question(self, about: Topic) -> Question | NotUnderstood:
        """The parts, decided upon; some of the words are about a topic."""
        self._topical, self._parts.about = about.places, about.refs
        self._parts.topic = [self.items[at].text for at in about.places]
        if about.places and not about.refs:
            self._parts.refuse(
                RefusalReason.TOPIC if about.nearest else RefusalReason.WORDS,
                " ".join(self._parts.topic),
                about.nearest,
            )
        try:
            self._walk()
        except BadTimeError as error:
            self._parts.refuse(error.why, error.words)
        self._convene()
        return decide(self._parts, today=self._today, context=self._context)

    def _walk(self) -> None:
        """Let each kind of part try each item in turn."""
        steps = (
            self._reference,
            self._references.section,
            self._listed,
            self._phrase,
            self._time,
            self._actors.name,
            self._plain,
            self._bare_section,
        )
        at = 0
        while at < len(self.items):
            at = self._take(at, self.items[at], steps)

    def _convene(self) -> None:
        """ "When does the Council meet?" is about the meeting, not about what the Council owes."""
        parts, councils = self._parts, self._actors.councils
        if len(councils) != 1 or len(parts.groups) != 1 or not parts.has(Concept.WHEN) or parts.has(*_WORKING):
            return
        group, point = parts.groups[0], self._times.bare_meeting(councils[0])
        if point is not None and not group.addressed and not parts.times:
            parts.groups.clear()
            parts.times.append(Limit(bound=Bound.IN, span=point.span, council=point.council))

    def _take(self, at: int, item: WordMatch, steps: Sequence[_Step]) -> int:
        """What becomes of an item, and where the text goes on."""
        if at in self._topical:
            self._actors.part()
            return at + 1
        # Before the word for a section even "i" or "v" may be its number.
        if (
            item.noise
            and len(item.senses) == 1
            and item.kind is TokenKind.WORD
            and not self.has(at + 1, Concept.SECTION)
        ):
            return self._plain(at, item) or at + 1
        for step in steps:
            after = step(at, item)
            if after is not None:
                return after
        self._parts.refuse(
            RefusalReason.VAGUE if item.has(Concept.VAGUE) else RefusalReason.WORDS, item.text, self._actors.like(item)
        )
        self._actors.part()
        return at + 1

    def _reference(self, at: int, item: WordMatch) -> int | None:
        if item.kind is TokenKind.NOTE:
            return self._references.note(at, item)
        return self._parting(self._references.action(at, item))

    def _bare_section(self, at: int, item: WordMatch) -> int | None:
        return self._parting(self._references.bare_section(at, item))

    def _listed(self, at: int, item: WordMatch) -> int | None:
        return self._parting(self._positions.listed(at, item))

    def _parting(self, after: int | None) -> int | None:
        """What was found parts the names on both sides of it."""
        if after is not None:
            self._actors.part()
        return after

    def _phrase(self, at: int, item: WordMatch) -> int | None:
        """Phrases that a time must not take words from, and "next" or "first" where it is about deliverables."""
        if item.has(Concept.UNDATED, Concept.OWNERLESS, Concept.ANY_STATUS):
            self._parts.senses.update(item.senses)
            return at + 1
        if self._actors.counted(at, item):
            return at + 1
        if not self._positions.due(at, item):
            return None
        self._parts.first = True
        return self._parting(at + 1)

    def _time(self, at: int, item: WordMatch) -> int | None:
        if item.has(Concept.NAME) and self._actors.addressed_next() and self.has(at + 1, Concept.IN):
            return None  # "to the Schengen Council in December": an addressee, then a month
        found = self._times.at(at)
        if found is None:
            return None
        self._parts.times.append(found[0])
        return self._parting(found[1])

    def _plain(self, at: int, item: WordMatch) -> int | None:
        """A word whose place does not matter."""
        if item.kind in (TokenKind.COMMA, TokenKind.DASH):
            self._actors.sign(item)
            return at + 1
        if self._actors.addressed_before(item):
            return at + 1
        if item.has(Concept.TITLE):
            self._parts.put_section(item.senses[Concept.TITLE], item.text)
        elif item.has(Concept.VEHICLE):
            self._parts.vehicle = item.senses[Concept.VEHICLE]
        elif item.has(Concept.KIND) and not self._actors.beside(at):
            self._parts.put_kind(ActorKind(item.senses[Concept.KIND]), item.text)
        elif not item.noise and (not item.senses or _LOST.issuperset(item.senses)):
            return None
        self._parts.take(item)
        self._actors.link(item)
        return at + 1
