"""What can be asked: the closed, typed `Question` that every text is read into, or the reason why it was not."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from domain.dates.spans import Month, Span
from domain.register.model import ActorKind


class QuestionType(StrEnum):
    """What the asker wants to see of the deliverables that the question finds."""

    WHAT = "what"
    WHO = "who"
    WHEN = "when"
    COUNT = "count"
    #: A reference's details, whatever its status.
    DETAILS = "details"
    #: Only what falls due first, from today on.
    NEXT = "next"
    #: When a Schengen Council meets.
    MEETING = "meeting"
    HELP = "help"


class StatusFilter(StrEnum):
    """Which statuses the question is about."""

    OPEN = "open"
    DONE = "done"
    OVERDUE = "overdue"
    ALL = "all"


class Bound(StrEnum):
    """How a time limits the due date."""

    BY = "by"
    BEFORE = "before"
    IN = "in"
    FROM = "from"
    AFTER = "after"
    BETWEEN = "between"
    #: Not a limit of due dates: how things stood then. A question has it as `as_of`.
    AS_OF = "as-of"


@dataclass(frozen=True, kw_only=True, slots=True)
class DueFilter:
    """A time, and how it limits the due date.

    BY: due on or before its last day; BEFORE: before its first; IN and BETWEEN: within it; FROM: on or after its first;
    AFTER: after its last. Where `council` is set, the time is a meeting: what is due or tabled there counts as due at
    it, for BY, BEFORE, IN, BETWEEN (where it is the end) and FROM, and never as AFTER it.
    """

    bound: Bound
    span: Span
    council: Month | None = None

    @property
    def first(self) -> date | None:
        """The first due date that fits, None for any."""
        if self.bound in (Bound.IN, Bound.BETWEEN, Bound.FROM):
            return self.span.first
        return None

    @property
    def last(self) -> date | None:
        """The last due date that fits, None for any."""
        if self.bound in (Bound.IN, Bound.BETWEEN, Bound.BY):
            return self.span.last
        return None


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """A text, understood."""

    ask: QuestionType = QuestionType.WHAT
    which: StatusFilter = StatusFilter.OPEN
    #: Whose deliverables, by slug; either's, unless `jointly`.
    owners: tuple[str, ...] = ()
    jointly: bool = False
    when: DueFilter | None = None
    #: Key actions (`III.3`) or deliverables (`III.3a`).
    refs: tuple[str, ...] = ()
    section: str | None = None
    vehicle: str | None = None
    addressees: tuple[str, ...] = ()
    #: Only what is owed by actors of this kind: "which agencies".
    kind: ActorKind | None = None
    #: Only what has no deadline.
    undated: bool = False
    #: Only what has no owner.
    ownerless: bool = False
    #: The words that a topic was found by: `refs` are what they are about.
    topic: str | None = None
    #: How things stood at the end of this past day.
    as_of: date | None = None

    @property
    def narrowed(self) -> bool:
        """Whether it asks for a part of the register only: what a body owes, what a time or a section holds."""
        return bool(
            self.owners
            or self.addressees
            or self.when
            or self.refs
            or self.as_of
            or self.section
            or self.vehicle
            or self.kind
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Context:
    """What a text may go on from."""

    #: The last question in the same thread.
    previous: Question | None = None
    #: What was listed in answer to it, by reference, in its order.
    listed: tuple[str, ...] = ()
    #: The asker's own body, which "we" is.
    own: str | None = None


class RefusalReason(StrEnum):
    """Why a text was not understood."""

    #: Nothing in it is about the register.
    NOTHING = "nothing"
    #: Words that could change the meaning and are not known.
    WORDS = "words"
    #: A body that owes nothing under the note.
    BODY = "body"
    #: A reference, section or note that does not exist.
    REFERENCE = "reference"
    #: Two times, or a time that is none: 31 June, a span that ends before it starts.
    TIME = "time"
    #: A time with no fixed days: "soon", "early 2024".
    VAGUE = "vague"
    #: A month in which no Schengen Council is known.
    COUNCIL = "council"
    #: "We", from an asker whose body is not known.
    OWN_BODY = "own-body"
    #: Exclusions and negations.
    EXCLUSION = "exclusion"
    #: Two readings, none of them certain.
    AMBIGUOUS = "ambiguous"
    #: "And Frontex?": what came before is not known.
    FOLLOW_UP = "follow-up"
    #: What was the case on a day before the records begin.
    HISTORY = "history"
    #: A topic that nothing is about.
    TOPIC = "topic"
    #: "The fifth", of a list that has three.
    POSITION = "position"


@dataclass(frozen=True, kw_only=True, slots=True)
class NotUnderstood:
    """A text that was not understood, and as much of it as was."""

    why: RefusalReason
    #: The words of the text in question, as typed.
    words: str = ""
    #: What could have been meant instead: texts that would be understood.
    nearest: tuple[str, ...] = ()
    #: What was understood of it.
    partly: Question | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Correction:
    """A typo, and what it was read as."""

    typed: str
    read: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """What became of a text."""

    text: str
    language: str
    question: Question | NotUnderstood
    #: The text tells its language: it has words, other than names, that the language has.
    told: bool = True
    corrections: tuple[Correction, ...] = field(default=())
