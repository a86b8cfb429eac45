"""The parsed parts of a question, before it is decided what they ask."""

from collections.abc import Iterable

from msgspec import Struct, field

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Bound, DueFilter, Exclusion, NotUnderstood, RefusalReason
from domain.reading.words.lexicon import WordMatch
from domain.register.model import ActorKind, DeadlineKind

#: The most noise words of a terse text.
_MAX_TERSE_NOISE = 2
#: With one of these it is denied that something was done.
_ACTS = (Concept.DELIVERED, Concept.DONE, Concept.DID, Concept.CHANGE, Concept.OPEN, Concept.HELD)
#: Beside one of these a deadline is what is met or falls due, and not what there is.
_OF_WORK = (Concept.ITEM, Concept.DELIVER, Concept.MUST, Concept.NEXT, Concept.COMING, Concept.LAST_DUE)
_STATUSES = (
    Concept.OPEN,
    Concept.DONE,
    Concept.DELIVERED,
    Concept.OVERDUE,
    Concept.ON_TIME,
    Concept.HELD,
    Concept.REPORTED,
    Concept.NOT,
)

#: Concepts that mean something only in a time or beside a name.
INCOMPLETE = frozenset(
    {
        Concept.OPINION,
        Concept.SAY,
        Concept.REMIND,
        Concept.NUMBER,
        Concept.ORDINAL,
        Concept.MONTH,
        Concept.THIS,
        Concept.NEXT,
        Concept.LAST,
        Concept.END,
        Concept.PLURAL,
        Concept.YEAR_END,
        Concept.MEETING,
        Concept.WEEKDAY,
        Concept.TODAY,
        Concept.TOMORROW,
        Concept.YESTERDAY,
        Concept.VAGUE,
        Concept.FEAST,
        Concept.DAY,
        Concept.WEEK,
        Concept.MONTHS,
        Concept.QUARTER,
        Concept.HALF,
        Concept.YEAR,
        Concept.BY,
        Concept.BEFORE,
        Concept.FROM,
        Concept.AS_OF,
        Concept.AFTER,
        Concept.WITHIN,
        Concept.BETWEEN,
        Concept.UNTIL,
        Concept.LATEST,
        Concept.EARLIEST,
        Concept.KIND,
        Concept.SECTION,
        Concept.POST,
        Concept.CARRIED,
        Concept.ENDING,
        Concept.CHANGE,
    }
)


def has_past_verb(words: Iterable[WordMatch]) -> bool:
    """Return whether a text's own verb has a past tense: "what was due", but not "I was asked what is due"."""
    has_question_word = has_past = False
    for word in words:
        if word.has(Concept.WOULD):
            return False
        if not has_question_word and word.has(*QUESTION_WORDS):
            has_question_word, has_past = True, False
        if word.has(Concept.WAS, Concept.PAST) and not word.has(Concept.STATUS_OF):
            has_past = True
    return has_past


class ActorGroup(Struct):
    """Actors named together, at one place of the text."""

    slugs: list[str]
    #: Something goes to them.
    is_addressee: bool = False
    #: A word such as "and" or "with" joins them to what is before them.
    is_joined: bool = False
    is_collective: bool = False
    #: The words of the text, if they could mean a meeting as well: "for the Council".
    meeting_words: str = ""
    #: The name's own form says that something goes to it, if the text says that anything goes anywhere.
    has_dative: bool = False
    #: An "or" joins them.
    is_alternative: bool = False
    #: Something comes from them: "from the Commission".
    is_source: bool = False
    #: They are named after "what", "how many" or a verb of receiving.
    follows_verb: bool = False


class Pointing(Struct):
    """What a text in a thread points to."""

    #: For what was listed: "is that Eurojust's?".
    has_pronoun: bool = False
    #: There is a question before it.
    is_in_thread: bool = False
    #: That asked for what is overdue.
    is_after_overdue: bool = False
    #: What it asks of something that it does not name is asked of what the last question was about.
    is_about_last: bool = False
    #: "They" are the owners of what was listed.
    means_owners: bool = False
    #: Its language can leave out "they".
    drops_subject: bool = False
    #: It says "we", if only by the form of a verb: Czech "máme".
    we: bool = False
    #: It says "them", or "their".
    them: bool = False
    #: At a meeting that was named before: "what else is on there?".
    there: bool = False
    #: For what was not listed: "apart from that".
    besides: bool = False
    #: What somebody besides the owners owes, too.
    shared: bool = False
    #: Of what was listed, and no other.
    among: bool = False
    #: At a place in it: "the second one".
    position: bool = False
    #: Which ones have a status: of what was listed, or of whoever was asked about.
    which: bool = False
    #: It begins with "which".
    selects: bool = False
    rest: bool = False
    everybody: bool = False
    alone: bool = False
    also: bool = False
    then: bool = False
    overall: bool = False
    #: Whatever there is, whether it has a deadline or not.
    unlimited: bool = False
    #: Its time is when the one thing asked about is due.
    due_day: bool = False
    #: What is late is added to what was listed.
    widened: bool = False
    #: Of the two things that were asked about one after the other, or of one of them.
    both: bool = False
    either: bool = False
    #: Of what the asker's own body has part in.
    with_us: bool = False
    #: It begins with "just", or has an "only" after what it limits to.
    only: bool = False
    #: What else there is on a day, whoever owes it.
    anybody: bool = False
    #: It may ask what comes on top: "what is it still late with?".
    more: bool = False
    #: Whoever was not asked about: "who else".
    others: bool = False


class ParsedQuestion(Struct):
    """The parts of a question, which the parsers add one by one."""

    times: list[DueFilter] = field(default_factory=list)
    #: The bound of "by then", of a time that the text does not name before.
    points_to_then: Bound | None = None
    #: The times without a year a year earlier, None if the register had nothing then.
    last_occurrences: dict[DueFilter, DueFilter | None] = field(default_factory=dict)
    #: The times from which something may be left, and not only since which it is due: "left from last December".
    origins: set[DueFilter] = field(default_factory=set)
    #: After a time the text asks again, of another one: "what is due before June, and what after that?".
    asks_again: bool = False
    #: It is said what is due "by then".
    points_to_time: bool = False
    #: A word such as "of" is before the last time, and no bound.
    is_of_time: bool = False
    actor_groups: list[ActorGroup] = field(default_factory=list)
    refs: list[str] = field(default_factory=list)
    #: The base number of the note, where the register has several.
    note: str | None = None
    section: str | None = None
    vehicle: str | None = None
    actor_kind: ActorKind | None = None
    rhythm: DeadlineKind | None = None
    #: What any of the words can mean.
    concepts: set[Concept] = field(default_factory=set)
    jointly: bool = False
    #: "Next" or "first" is about deliverables.
    asks_first_due: bool = False
    #: It goes on from no other question.
    is_first: bool = True
    #: Of so many days: "the next three deadlines".
    first_days: int = 1
    starts_with_and: bool = False
    #: There is an "or" in it, and not only at its beginning, where Polish "czy" asks for yes or no.
    has_choice: bool = False
    #: What it points to in a thread.
    pointing: Pointing = field(default_factory=Pointing)
    #: It goes on from the last question in its thread.
    goes_on: bool = False
    #: It points back, and not only by "which of these": with nothing before it, that is all there are.
    points_back: bool = False
    #: It begins as a question does that is answered by yes or no.
    asks_yes_no: bool = False
    #: It ends with a question mark.
    is_marked: bool = False
    #: It asks which bodies of a kind: "which agencies".
    asks_which_bodies: bool = False
    noise_count: int = 0
    #: Words that the register's titles and keywords may have.
    topic_words: list[str] = field(default_factory=list)
    #: How many of them mean something by themselves.
    topic_length: int = 0
    #: The index of the first of them, and the one after the last.
    topic_start: int = 0
    topic_stop: int = 0
    #: What the topic's words are about.
    topic_refs: tuple[str, ...] = ()
    #: An "and" joins several.
    has_joined_topics: bool = False
    #: The bodies that only receive it.
    topic_receivers: frozenset[str] = frozenset()
    #: The topic's words leave no doubt that the text is about it.
    has_strong_topic: bool = False
    #: So many words are of one deliverable that it is meant, whatever else the text says.
    has_evident_topic: bool = False
    #: A word of the topic is one for what is owed: "plan", "report".
    names_report: bool = False
    #: By how many days something is, or was, late: "how late was I.3a?".
    asks_how_late: bool = False
    #: What is "on hold" is what somebody has left word of.
    has_word_left: bool = False
    #: What is on time is what was delivered early.
    was_early: bool = False
    #: It asks if something was ever so.
    says_ever: bool = False
    #: Its time is when something was due of which it asks how that stands now.
    was_due_then: bool = False
    #: It has words that nothing here is about.
    leaves_words: bool = False
    #: Deliverables with their titles that are near to the topic.
    nearest_titles: tuple[str, ...] = ()
    #: It says of whose it asks: "on our side", "from us".
    names_our_side: bool = False
    #: There is no topic, although a title or keyword has some of the words that are left over.
    is_hinted: bool = False
    #: Sections beside the first.
    further_sections: list[str] = field(default_factory=list)
    #: What is left out.
    without: Exclusion = field(default_factory=Exclusion)
    #: "Only" or "alone" is said of the owners.
    is_sole: bool = False
    #: An "only" stands beside a body: "is only Frontex late?".
    names_only_body: bool = False
    #: A "to it" points back at a body that gets something: "what does Parliament get sent to it?".
    points_to_receiver: bool = False
    #: It asks to whom something goes.
    asks_to_whom: bool = False
    #: It asks who receives something, or says that it goes to somebody.
    asks_who_receives: bool = False
    #: The kinds of limits that an "or" is between, if they differ.
    alternatives: frozenset[str] = frozenset()
    #: A second "how many" comes after a status or what is counted.
    has_second_count: bool = False
    #: It asks what was, and not what is or should be.
    looks_back: bool = False
    #: The first reason to refuse the question.
    problem: NotUnderstood | None = None

    def refuse(
        self, reason: RefusalReason, words: str, nearest: tuple[str, ...] = (), meant: DueFilter | None = None
    ) -> None:
        """Set the problem, unless there is one already; `meant` is what the time in question mostly means."""
        times = () if meant is None else (meant,)
        self.problem = self.problem or NotUnderstood(reason=reason, words=words, suggestions=nearest, times=times)

    def set_note(self, base: str, words: str) -> None:
        """Set the note; refuse a second one."""
        if self.note not in (None, base):
            self.refuse(RefusalReason.AMBIGUOUS, words)
        self.note = base

    def set_section(self, number: str, words: str, *, is_joined: bool = False) -> None:
        """Set the section; refuse a second one, unless "and" or the like joins it to the first."""
        if self.section in (None, number):
            self.section = number
        elif is_joined:
            self.further_sections.append(number)
        else:
            self.refuse(RefusalReason.AMBIGUOUS, words)

    def set_actor_kind(self, kind: ActorKind, words: str) -> None:
        """Set the kind of actor; refuse a second one."""
        if self.actor_kind not in (None, kind):
            self.refuse(RefusalReason.AMBIGUOUS, words)
        self.actor_kind = kind

    def set_rhythm(self, kind: DeadlineKind, words: str) -> None:
        """Set how often something is due; refuse a second rhythm, unless it is asked which of them a topic has."""
        if self.rhythm not in (None, kind) and not (self.topic_refs and self.has(Concept.OR)):
            self.refuse(RefusalReason.AMBIGUOUS, words)
        self.rhythm = kind

    def is_inside_topic(self, index: int) -> bool:
        """Return whether a word stands between those of a topic that leaves no doubt."""
        return self.has_strong_topic and self.topic_start < index < self.topic_stop

    def ask_which_of_them(self) -> None:
        """Ask who owes something where it is asked which of some bodies does: "does Frontex or Europol owe III.3?"."""
        others = [group for group in self.actor_groups if not group.is_alternative or group.is_addressee]
        is_about = bool(self.refs or self.topic_refs) and not (self.has(*_STATUSES) or self.times)
        if self.asks_whether and self.has_choice:  # "is it for us or for the Commission?"
            others = [group for group in self.actor_groups if group.is_addressee]
        if is_about and len(others) < len(self.actor_groups) and (self.asks_whether or self.has(Concept.WHO)):
            self.actor_groups = others
            self.concepts.add(Concept.WHO)

    def ask_who_if_only(self) -> None:
        """Ask who is late or has delivered where it is asked if only one body is or has: "is only Frontex late?".

        What that one is late with says nothing of the others.
        """
        asks = self.asks_whether or (self.is_marked and self.is_first and not self.has_question_word)
        is_of_all = not (self.refs or self.topic_refs or self.is_sole)
        is_limited = bool(self.times) or self.has(Concept.OVERDUE, Concept.DONE, Concept.DELIVERED)
        if self.names_only_body and asks and is_of_all and is_limited:
            self.actor_groups = []
            self.concepts.add(Concept.WHO)

    def ask_for_state_if_denied(self) -> None:
        """Ask for the details of a reference of which a time, or "no longer", is denied: "is III.7a not due in May?".

        Neither yes nor no would say what is so.
        """
        is_of_one = len(self.refs) == 1 and not (self.actor_groups or self.has_question_word)
        is_no_longer = self.has(Concept.OVERDUE) and self.has(Concept.BEYOND)
        is_denied = self.has(Concept.NOT) and (bool(self.times) or is_no_longer)
        if is_of_one and is_denied and not self.has(*_ACTS):
            self.times.clear()
            self.asks_yes_no = self.is_marked = False
            self.concepts.difference_update((Concept.NOT, Concept.BEYOND, Concept.OVERDUE, Concept.OWE))

    def asks_for_addressee(self, *, has_owners: bool) -> bool:
        """Return whether it asks to whom something goes, and not whose task it is: "wem obliegt III.3"."""
        if self.has(Concept.ASSIGNED):
            return False
        is_about = bool(self.refs or self.topic_refs) or self.pointing.is_about_last
        if self.asks_who_receives:
            return is_about or has_owners or self.pointing.is_in_thread
        if not self.asks_to_whom:
            # "Kinek" is "who must", too.
            return self.has(Concept.TO_WHOM) and (has_owners or self.has(Concept.WE))
        is_delivery = self.has(Concept.DELIVER, Concept.DELIVERED, Concept.ADDRESSED, Concept.RECEIVE)
        is_delivery = is_delivery and not self.has(Concept.OWE, Concept.MUST)
        return has_owners or self.has(Concept.WE) or is_delivery or (is_about and not self.has(Concept.OWE))

    def add(self, word: WordMatch) -> None:
        """Add what a word can mean."""
        if word.has(Concept.BOTH) and self.actor_groups and not self.actor_groups[-1].is_alternative:
            self.jointly = True  # but not "Frontex or Europol, does one of both …"
        if word.is_noise and (len(word.concepts) == 1 or word.has(Concept.HOW)):
            self.noise_count += 1
        if word.has(Concept.HOW_MANY):
            if self.has(Concept.HOW_MANY) and self.has(*_STATUSES, Concept.OWE, Concept.MUST, Concept.ITEM):
                self.has_second_count = True
        elif self.has_second_count and word.has(*_STATUSES):
            self.refuse(RefusalReason.AMBIGUOUS, "")  # "how many are open and how many are done": two numbers
        self.has_choice = self.has_choice or (word.has(Concept.OR) and bool(self.concepts))
        self.points_back = self.points_back or (word.has(Concept.BACK) and not word.has(Concept.WHAT))
        if (days := word.concepts.get(Concept.FIRST_DUE)) is not None:
            self.asks_first_due, self.first_days = True, days
        self.concepts.update(word.concepts)
        if word.has(Concept.NOT):
            self.concepts.discard(Concept.NOTHING)  # Dutch "niks geleverd" is not delivered

    def has(self, *concepts: Concept) -> bool:
        """Return whether any word can mean one of the concepts."""
        return not self.concepts.isdisjoint(concepts)

    @property
    def has_question_word(self) -> bool:
        """Whether there is a question word, so that the answer is not yes or no."""
        return self.has(*QUESTION_WORDS)

    @property
    def asks_for_list(self) -> bool:
        """Whether it wants to see them: "list them", "what else goes there?"."""
        return self.has(Concept.STATUS_OF) or (self.has(Concept.ELSE) and not self.asks_yes_no)

    @property
    def names_past_delivery(self) -> bool:
        """Whether it only names what was delivered in a time, or since: "delivered in October?"."""
        is_from = all(time.bound in (Bound.IN, Bound.FROM, Bound.AFTER, Bound.BETWEEN) for time in self.times)
        is_named = self.has(Concept.DELIVERED) and bool(self.times) and is_from and not self.has_question_word
        is_duty = self.has(Concept.MUST, Concept.OWE, Concept.DEADLINE, Concept.NOT, Concept.OPEN, Concept.COMING)
        is_other = (
            is_duty
            or bool(self.actor_groups)  # "Frontex sent its apologies for 13 June"
            or (self.has(Concept.DELIVER) and not self.has(Concept.ITEM))
            or (self.has(Concept.DONE) and not self.has(Concept.DID))  # "February, done" limits what is due
            or (self.has(Concept.ITEM) and self.asks_yes_no)  # "are the December reports in?" is of those due then
        )
        return is_named and not is_other

    @property
    def asks_whether(self) -> bool:
        """Whether the answer is yes or no; "is it not done yet?" can be answered by neither.

        So it is to "III.3a in June?", in whatever order of words, and to "and Frontex?" after one thing.
        """
        asks = self.asks_yes_no or (self.is_marked and self._names_condition)
        return asks and not self.has_question_word and not self.has(Concept.NOT)

    @property
    def _names_condition(self) -> bool:
        """Whether it names something, and what may be so of it: a body, a time or a status."""
        pointing = self.pointing
        is_about = bool(self.refs or self.topic_refs) or pointing.is_about_last or pointing.among or pointing.also
        has_status = self.has(*_STATUSES) and not self.refs  # "III.3 done?" is told in its details
        return is_about and bool(self.actor_groups or self.times or self.rhythm or has_status)

    @property
    def asks_next(self) -> bool:
        """Whether the answer is what falls due first, or has been overdue the longest.

        "I.3a and I.4a, when are they next due?" asks for both, "what follows this year, after April?" for all.
        """
        if self.has(Concept.LONGEST, Concept.FIRST_DUE):
            return True
        if self.has(Concept.LAST_DUE):
            return False
        is_of_each = self.has(Concept.WHEN) and (self.has_joined_topics or len(self.refs) > 1)
        return self.asks_first_due and not is_of_each and len(self.times) < 2

    @property
    def asks_first_and_last(self) -> bool:
        """Whether it asks what falls due first and what last: all in their order tell."""
        return self.asks_first_due and self.has(Concept.LAST_DUE)

    @property
    def asks_if_on_day(self) -> bool:
        """Whether it asks if what falls due first or last does so in a time: "is the last deadline in June?".

        Of that time alone it would be the last there, whatever comes after it.
        """
        is_of_all = not (self.actor_groups or self.actor_kind or self.refs or self.topic_refs or self.points_back)
        return self.is_first and self.asks_whether and is_of_all and self.has(Concept.DEADLINE, Concept.OWE)

    @property
    def asks_which_time(self) -> bool:
        """Whether times with an "or" between them ask when one thing is due: "the roadmap: April or June?"."""
        is_one = len(self.refs or self.topic_refs) == 1
        is_when = not self.has(*(set(QUESTION_WORDS) - {Concept.WHEN}))
        return is_one and is_when and self.has(Concept.OR)

    @property
    def asks_if_on_time(self) -> bool:
        """Whether it asks if a body, or all, is on time: the answer is what is overdue, and neither yes nor no."""
        is_past = self.has(Concept.DID, Concept.PAST, Concept.WAS) or not self.has(Concept.ALL)
        is_done = self.has(Concept.DONE, Concept.DELIVERED) or (self.has(Concept.DELIVER) and is_past)
        is_of_some = is_done and (bool(self.actor_groups) or self.has(Concept.ANY))
        is_of_one = bool(self.refs or self.topic_refs)
        is_bare = self.is_marked and not self.has(Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.STATUS_OF)
        is_stated = is_bare or self.has(Concept.ALL)  # "hält Frontex die Fristen ein?"
        asks = self.asks_whether or (is_stated and not (self.has_question_word or self.has(Concept.NOT)))
        return asks and self.has(Concept.ON_TIME) and not (is_of_one or is_of_some or self.has(Concept.OVERDUE))

    @property
    def asks_which_bodies_owe_it(self) -> bool:
        """Whether it asks which bodies of a kind owe something: "which agencies write it?"."""
        return self.asks_which_bodies and bool(self.refs or self.topic_refs or self.pointing.is_about_last)

    @property
    def asks_who_does_unknown(self) -> bool:
        """Whether it asks who does something with its topic that is not known: "who leaked the roadmap"."""
        is_known = self.has(Concept.MUST, Concept.OWE, Concept.DELIVER, Concept.DELIVERED, Concept.ITEM, *_STATUSES)
        return bool(self.topic_refs) and self.leaves_words and not is_known

    @property
    def has_neither(self) -> bool:
        """Whether what has "neither a date nor an owner" is asked for; many languages add a "not"."""
        return self.has(Concept.UNDATED) and self.has(Concept.OWNERLESS)

    @property
    def asks_for_dated(self) -> bool:
        """Whether only what has a date is asked for: "with a date", but not if III.3 has one, or what is overdue.

        So it is if a body has a deadline: "is there a deadline for the Member States?".
        """
        is_other = self.has(Concept.UNDATED, Concept.OVERDUE)
        names_part = bool(self.actor_groups or self.actor_kind or self.section)  # not "do they have a deadline?"
        asks_if_dated = names_part and self.has(Concept.DEADLINE) and self.asks_whether
        asks_if_dated = asks_if_dated and not self.has(*_STATUSES, *_OF_WORK)
        is_dated = self.has(Concept.DATED) or self.asks_first_and_last or asks_if_dated
        return is_dated and not (self.refs or self.topic_refs or is_other)

    @property
    def asks_why(self) -> bool:
        """Whether the answer is a reason: "why" may be "because" too, or Hungarian "for what" ("miért felel")."""
        asks_else = self.has(Concept.WHO, Concept.WHEN, Concept.HOW_MANY)
        asks_what = self.has(Concept.WHAT) and self.has(Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.OWNERLESS)
        return self.has(Concept.WHY) and not (asks_else or asks_what)

    @property
    def asks_since_when_late(self) -> bool:
        """Whether it asks if what was listed as overdue is of some time: "are those all from December?"."""
        is_of_them = self.pointing.has_pronoun or self.pointing.among or self.has(Concept.BACK, Concept.ALL)
        is_asked = self.has(Concept.WHAT, Concept.WHO, Concept.HOW_MANY, Concept.OWE, Concept.MUST)
        return self.pointing.is_after_overdue and is_of_them and not is_asked

    @property
    def asks_for_date_of_it(self) -> bool:
        """Whether it asks if something that it names has a date: the answer is the date, not yes."""
        asks = (
            self.has(Concept.DATED, Concept.DEADLINE)
            and not self.asks_whether_so_often
            and (self.has_choice or not self.has(*_STATUSES))
        )
        return asks and bool(self.refs or self.topic_refs)

    @property
    def asks_if_sole(self) -> bool:
        """Whether it asks of something that it names if that is only a body's: "does only Europol owe III.3a?"."""
        is_about = bool(self.refs or self.topic_refs) or self.pointing.is_about_last
        return self.has(Concept.ONLY) and self.asks_whether and is_about

    @property
    def asks_whether_so_often(self) -> bool:
        """Whether it asks of something if that is due in a rhythm: "is III.3a due every year?"."""
        is_about = bool(self.refs or self.topic_refs) or self.pointing.is_about_last
        return self.asks_whether and self.rhythm is not None and is_about and not self.has_choice

    @property
    def asks_how_often(self) -> bool:
        """Whether the answer is a rhythm: "how often?", "is it once a year or at each Council?"."""
        is_choice = self.has_choice and self.rhythm is not None and bool(self.refs or self.topic_refs)
        return (self.has(Concept.HOW_OFTEN) and not self.asks_whether_so_often) or (is_choice and self.asks_whether)

    @property
    def asks_about_act(self) -> bool:
        """Whether it asks who put something on hold or confirmed it, or when, which only its details can tell."""
        if not (self.refs and self.has(Concept.HELD, Concept.REPORTED, Concept.CONFIRMED)):
            return False
        is_about_owing = self.has(Concept.OWE, Concept.ITEM, Concept.DELIVER, Concept.ASSIGNED)
        return self.has(Concept.WHO, Concept.WHEN) and not is_about_owing

    @property
    def awaits_confirmation(self) -> bool:
        """Whether it is about what is reported done and not confirmed: "must be confirmed", "but not confirmed"."""
        is_unconfirmed = self.has(Concept.NOT, Concept.EXCEPT, Concept.MUST, Concept.OPEN) and not self.has(Concept.OR)
        return self.has(Concept.REPORTED) or (self.has(Concept.CONFIRMED) and is_unconfirmed)

    @property
    def is_terse(self) -> bool:
        """Whether there is hardly a noise word, as in a telegram: "Frontex, please?"."""
        return self.noise_count <= _MAX_TERSE_NOISE
