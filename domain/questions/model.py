"""Typed model of questions: the closed `Question` that every text is read into, or the reason why it was not."""

from datetime import date, timedelta
from enum import StrEnum
from typing import assert_never

from msgspec import Struct, field
from msgspec.structs import fields, replace

from domain.dates.spans import Span
from domain.register.meeting import Meeting
from domain.register.model import ActorKind, DeadlineKind


class QuestionType(StrEnum):
    """What the answer says of the instalments that match."""

    WHAT = "what"
    WHO = "who"
    WHEN = "when"
    COUNT = "count"
    #: In what rhythm it is due.
    HOW_OFTEN = "how-often"
    #: Why it is late, on hold or still open.
    WHY = "why"
    #: Whether something has the status that is asked for, or whether there is anything: answered by yes or no.
    WHETHER = "whether"
    #: The details of a reference, whatever its status.
    DETAILS = "details"
    #: Only what falls due first, from today on.
    NEXT = "next"
    #: Only what falls due last.
    LAST = "last"
    #: To whom it goes: "who does Europol report to".
    ADDRESSEES = "addressees"
    #: At which Schengen Council one deliverable is due or tabled.
    AT_MEETING = "at-meeting"
    #: When a Schengen Council meets.
    MEETING = "meeting"
    HELP = "help"
    # Requests that are about no instalments (see `OTHER_REQUESTS`).
    GREETING = "greeting"
    THANKS = "thanks"
    #: How everything stands, in a few figures.
    SUMMARY = "summary"
    #: What was changed, by whom and when.
    CHANGES = "changes"
    #: Who speaks for a body.
    CONTACT = "contact"
    #: Which Schengen Councils are to come, or in a time.
    MEETINGS = "meetings"


#: What is answered by the one day on which something falls due first or last.
OF_ONE_DAY = (QuestionType.NEXT, QuestionType.LAST)

#: What is answered without looking for instalments.
OTHER_REQUESTS = frozenset(
    {
        QuestionType.HELP,
        QuestionType.GREETING,
        QuestionType.THANKS,
        QuestionType.SUMMARY,
        QuestionType.CHANGES,
        QuestionType.CONTACT,
        QuestionType.MEETINGS,
    }
)


class StatusFilter(StrEnum):
    """Which statuses the question is about."""

    OPEN = "open"
    DONE = "done"
    OVERDUE = "overdue"
    #: Done, and later than it was due.
    LATE = "late"
    #: Done by the day on which it was due.
    ON_TIME = "on-time"
    #: Done before the day on which it was due.
    EARLY = "early"
    #: Open, and on hold.
    HELD = "held"
    #: Open, and reported done by its owner, which a coordinator has yet to confirm.
    REPORTED = "reported"
    #: Open, and somebody has left word of how far it is, or when it is expected.
    WORD_LEFT = "word-left"
    ALL = "all"


#: What is done, however punctually.
IS_DONE = (StatusFilter.DONE, StatusFilter.LATE, StatusFilter.ON_TIME, StatusFilter.EARLY)


class Bound(StrEnum):
    """How a time limits due dates."""

    BY = "by"
    BEFORE = "before"
    IN = "in"
    FROM = "from"
    AFTER = "after"
    BETWEEN = "between"
    #: Not a limit of due dates: the state on that day. A question has it as `as_of`.
    AS_OF = "as-of"


class DueFilter(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A time, and how it limits due dates.

    BY: due on or before its last day; BEFORE: before its first; IN and BETWEEN: within it; FROM: on or after its first;
    AFTER: after its last. Where `council` is set, the time is a meeting: what is due or tabled there counts as due at
    it, for BY, BEFORE, IN, BETWEEN (where it is the end) and FROM, and never as AFTER it. In full:
    `domain.questions.conditions.time_conditions`.
    """

    bound: Bound
    span: Span
    council: Meeting | None = None
    #: Several times of which any is meant: "in March and in June"; the span is all their days.
    one_of: tuple["DueFilter", ...] = ()

    @property
    def first(self) -> date | None:
        """The time's first day if due dates are limited to start there, None otherwise."""
        match self.bound:
            case Bound.IN | Bound.BETWEEN | Bound.FROM:
                return self.span.first
            case Bound.BY | Bound.BEFORE | Bound.AFTER | Bound.AS_OF:
                return None
            case _:
                assert_never(self.bound)

    @property
    def last(self) -> date | None:
        """The time's last day if due dates are limited to end there, None otherwise."""
        match self.bound:
            case Bound.IN | Bound.BETWEEN | Bound.BY:
                return self.span.last
            case Bound.BEFORE | Bound.FROM | Bound.AFTER | Bound.AS_OF:
                return None
            case _:
                assert_never(self.bound)


class Exclusion(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a question leaves out: an instalment with any of this is not in the answer."""

    owners: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    refs: tuple[str, ...] = ()
    section: str | None = None
    vehicle: str | None = None
    #: What actors of this kind owe: "apart from the agencies".
    kind: ActorKind | None = None
    #: What is due as often as that: "everything but the continuous".
    rhythm: DeadlineKind | None = None
    #: What has no deadline.
    undated: bool = False
    #: What is late already.
    overdue: bool = False

    def joined(self, other: "Exclusion") -> "Exclusion":
        """Return what leaves out all that both do; of two sections, vehicles, kinds or rhythms the other's."""
        named = {each.name: getattr(other, each.name) for each in fields(other) if getattr(other, each.name)}
        several = {
            name: tuple(dict.fromkeys((*getattr(self, name), *value)))
            for name, value in named.items()
            if isinstance(value, tuple)
        }
        return replace(self, **{**named, **several})


class Question(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A text that was understood.

    Buttons below long answers carry it as JSON (`handlers/questions/page_token.py`), with the names of its fields and
    of those of `DueFilter` and `Exclusion`.
    """

    ask: QuestionType = QuestionType.WHAT
    which: StatusFilter = StatusFilter.OPEN
    #: Whose deliverables, by slug; either's, unless `jointly`.
    owners: tuple[str, ...] = ()
    jointly: bool = False
    #: Only what nobody but the owners asked for owes: "what does only Europol owe".
    alone: bool = False
    #: Only what somebody besides them owes, too: "what does Europol share with others".
    shared: bool = False
    when: DueFilter | None = None
    #: `when` is when something was done, and not when it was due: "what was delivered in February?".
    done_then: bool = False
    #: Only periods that run on the last day of `when`, and end later.
    under_way: bool = False
    #: Key actions (`III.3`) or deliverables (`III.3a`).
    refs: tuple[str, ...] = ()
    #: The base number of the note that it is about; None for all that are in force.
    note: str | None = None
    #: What notes call it: `III`.
    section: str | None = None
    vehicle: str | None = None
    addressees: tuple[str, ...] = ()
    #: Only what is owed by actors of this kind: "which agencies".
    kind: ActorKind | None = None
    #: Only what is due as often as that: "every year".
    rhythm: DeadlineKind | None = None
    #: Only what has no deadline.
    undated: bool = False
    #: Of how many days on which something falls due NEXT is: "the next three deadlines".
    days: int = 1
    #: Only what has no owner.
    ownerless: bool = False
    #: With what is overdue also what was delivered late: "which deadlines were missed in December?".
    also_late: bool = False
    #: Of what was changed only deadlines and meetings: "which deadlines were moved?".
    moves: bool = False
    #: It asks whether all are so, of `refs` if there are any: "do they all come through the Barometer+?".
    every: bool = False
    #: The words that a topic was found by: `refs` are what they are about.
    topic: str | None = None
    #: The answer is as of the end of this past day.
    as_of: date | None = None
    without: Exclusion = Exclusion()

    @property
    def shown_status(self) -> StatusFilter:
        """The status of what is shown: "is III.3a done?" shows it whatever its status, and says whether it is.

        "Is any of those done?" shows only what is.
        """
        is_of_one = len(self.refs) == 1 or self.every or self.topic is not None
        return StatusFilter.ALL if self.ask is QuestionType.WHETHER and self.refs and is_of_one else self.which

    @property
    def time_of_delivery(self) -> Span | None:
        """The days on which what is asked about was done, all until the last for "by" and "before" that.

        None if its time is when it was due.
        """
        when = self.when
        if when is None or not self.done_then or self.which not in IS_DONE or when.council or when.one_of:
            return None
        match when.bound:
            case Bound.IN | Bound.BETWEEN:
                return when.span
            case Bound.BY:
                return Span(first=date.min, last=when.span.last)
            case Bound.BEFORE:
                return Span(first=date.min, last=when.span.first - timedelta(days=1))
            case _:
                return None

    @property
    def is_narrowed(self) -> bool:
        """Whether it asks for a part of the register only: what a body owes, what is in a time or a section."""
        return bool(
            self.owners
            or self.addressees
            or self.when
            or self.refs
            or self.as_of
            or self.note
            or self.section
            or self.vehicle
            or self.kind
            or self.rhythm
            or self.without != Exclusion()
        )


class ReadingContext(Struct, frozen=True, kw_only=True):
    """What a text may refer back to."""

    #: The last question in the same thread that was understood.
    previous: Question | None = None
    #: A text after it was not understood, so that "which of those" may be of what that asked for.
    is_missed: bool = False
    #: What was understood of that text.
    missed: Question | None = None
    #: The references that its answer listed, in that order.
    listed: tuple[str, ...] = ()
    #: If that is nothing, what the last question asked for a part of, and what the answer to that listed; otherwise the
    #: question before about another time, or one about the meeting that the last answer named.
    before: Question | None = None
    listed_before: tuple[str, ...] = ()
    #: What the answer before it listed, and it did not, if it asks for a part of that: "and the other two?".
    rest: tuple[str, ...] = ()
    #: Two bodies of which the same was asked one after the other: "both".
    compared: tuple[str, ...] = ()
    #: The bodies that owe all of that: "they".
    listed_owners: tuple[str, ...] = ()
    #: The bodies that get the one thing of which it was asked who does.
    listed_receivers: tuple[str, ...] = ()
    #: The time of "by then": the last question's, or else the day on which the one thing that it was about is due.
    then: DueFilter | None = None
    #: The asker's own body: "we".
    own: str | None = None
    #: The body that a text of the thread spoke for, which "we" is unless it is known whose this is.
    thread_body: str | None = None
    #: The slug of the note that a reference is taken from where several have it: the thread's, else the channel's.
    note: str | None = None
    #: The slug of the note that a question is about unless it names one: the channel's.
    channel_note: str | None = None

    @property
    def speaks_for(self) -> str | None:
        """The slug of the body that "we" is, if it is known, or was said in the thread."""
        return self.own or self.thread_body

    @property
    def pointed_at(self) -> Question | None:
        """The question to which a text can point back: an empty one, if that was not understood and none was before."""
        return Question() if self.is_missed and self.previous is None else self.previous


class RefusalReason(StrEnum):
    """Why a text was not understood."""

    #: Nothing in it is about the register.
    NOTHING = "nothing"
    #: Unknown words that could change the meaning.
    WORDS = "words"
    #: Words that are known, but mean nothing where they stand.
    PLACE = "place"
    #: What no register has: the person who writes a report, how far that is.
    NOT_HELD = "not-held"
    #: A body that owes nothing under the note.
    BODY = "body"
    #: A reference, section or note that does not exist.
    REFERENCE = "reference"
    #: Two times, or a time that does not exist: 31 June, a span that ends before it starts.
    TIME = "time"
    #: A time with no fixed days: "soon", "early 2024".
    VAGUE = "vague"
    #: A month in which no Schengen Council is known.
    COUNCIL = "council"
    #: "We", from an asker whose body is unknown.
    OWN_BODY = "own-body"
    #: A request for a change of the register.
    CHANGE = "change"
    #: Exclusions and negations.
    EXCLUSION = "exclusion"
    #: Two readings, neither of them certain.
    AMBIGUOUS = "ambiguous"
    #: "And Frontex?" without a known question before it.
    FOLLOW_UP = "follow-up"
    #: "Which of those?" after a text that was not understood.
    MISSED = "missed"
    #: The state on a day before the audit log begins.
    HISTORY = "history"
    #: A topic that no deliverable is about.
    TOPIC = "topic"
    #: More characters than are read; how many these are is its words.
    LENGTH = "length"
    #: More words and signs than are read; how many these are is its words.
    MANY_WORDS = "many-words"
    #: A mention of a person who speaks for no body.
    MENTION = "mention"
    #: "The fifth", of a list that has three.
    POSITION = "position"


class NotUnderstood(Struct, frozen=True, kw_only=True):
    """A text that was not understood, with the part of it that was."""

    reason: RefusalReason
    #: The words of the text that are the reason, as typed.
    words: str = ""
    #: What could have been meant: texts that would be understood; of a day that does not exist, one that does (ISO).
    suggestions: tuple[str, ...] = ()
    #: The command that makes the change that is asked for, as far as the text tells.
    command: str = ""
    #: The part that was understood.
    partial: Question | None = None
    #: What the text may ask in its thread, by that part: the likeliest first.
    in_thread: tuple[Question, ...] = ()
    #: The deliverables that it names, of which the next text in its thread may ask.
    refs: tuple[str, ...] = ()
    #: The times between which an "or" is; what people mostly mean by one without fixed days.
    times: tuple[DueFilter, ...] = ()


class Correction(Struct, frozen=True, kw_only=True):
    """A typo, and what it was read as."""

    typed: str
    read: str


class Reading(Struct, frozen=True, kw_only=True):
    """The result of reading a text."""

    text: str
    language: str
    question: Question | NotUnderstood
    #: The text has words, other than names, that are the language's.
    is_language_certain: bool = True
    corrections: tuple[Correction, ...] = field(default=())
    #: Words that nothing in the register is about, as typed; the rest was understood without them.
    left_out: tuple[str, ...] = ()
    #: It asks for all there is of what it names, whatever was asked before: "what does Europol owe?", "all in March".
    is_whole: bool = False
    #: It says that all there is is meant: "everything overdue", "in total", "what does Europol owe?".
    says_all: bool = False
    #: It asks for some of what was listed, and nothing else: "which of those are Eurojust's?".
    is_among: bool = False
    #: The slug of the body that the asker speaks for, if the text says so: "for us at Frontex".
    own: str | None = None
    #: Further questions that the text asks, as typed, which this is not about.
    also_asked: tuple[str, ...] = ()
