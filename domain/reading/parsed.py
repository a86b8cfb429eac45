"""The parts of a question: what reading finds in a text, before it is decided what they ask."""

from dataclasses import dataclass, field

from domain.languages.schema import Concept
from domain.questions.model import DueFilter as Limit
from domain.questions.model import NotUnderstood, RefusalReason
from domain.reading.words.lexicon import WordMatch
from domain.register.model import ActorKind

#: So many words that say nothing may stand in a telegram.
_TELEGRAM = 2
_STATUSES = (Concept.OPEN, Concept.DONE, Concept.DELIVERED, Concept.OVERDUE, Concept.ON_TIME, Concept.NOT)


@dataclass(slots=True)
class ActorGroup:
    """Actors named together, at one place of the text."""

    slugs: list[str]
    addressed: bool = False
    joined: bool = False
    collective: bool = False
    #: The words, where they could be a meeting as well: "for the Council".
    meeting: str = ""
    #: The name's own form says that something goes to it, if anything is said to go.
    dative: bool = False


@dataclass(slots=True)
class ParsedQuestion:
    """What a text holds."""

    times: list[Limit] = field(default_factory=list)
    actor_groups: list[ActorGroup] = field(default_factory=list)
    refs: list[str] = field(default_factory=list)
    section: str | None = None
    vehicle: str | None = None
    kind: ActorKind | None = None
    concepts: set[Concept] = field(default_factory=set)
    jointly: bool = False
    #: "Next", "first".
    asks_first_due: bool = False
    #: It starts with "and".
    starts_with_and: bool = False
    #: How many of its words say nothing.
    noise_count: int = 0
    #: Words that the register's titles and keywords may know.
    topic_words: list[str] = field(default_factory=list)
    #: What the topic's words are about.
    topic_refs: tuple[str, ...] = ()
    #: A second "how many" came after a status or what is counted.
    has_second_count: bool = False
    #: The first thing that is wrong with it.
    problem: NotUnderstood | None = None

    def refuse(self, why: RefusalReason, words: str, near: tuple[str, ...] = ()) -> None:
        """Say what is wrong, unless something was before."""
        self.problem = self.problem or NotUnderstood(why=why, words=words, nearest=near)

    def set_section(self, number: str, words: str) -> None:
        """A section; two of them are too many."""
        if self.section not in (None, number):
            self.refuse(RefusalReason.AMBIGUOUS, words)
        self.section = number

    def set_kind(self, kind: ActorKind, words: str) -> None:
        """A kind of actor; two of them are too many."""
        if self.kind not in (None, kind):
            self.refuse(RefusalReason.AMBIGUOUS, words)
        self.kind = kind

    def has(self, *senses: Concept) -> bool:
        """Whether one of these was among the words."""
        return not self.concepts.isdisjoint(senses)

    @property
    def has_question_word(self) -> bool:
        """Whether there is a question word, so that it is not answered by yes or no."""
        return self.has(Concept.WHAT, Concept.WHO, Concept.WHEN, Concept.HOW_MANY)

    @property
    def is_terse(self) -> bool:
        """Whether hardly a word says nothing, as in a telegram: "Frontex, please?"."""
        return self.noise_count <= _TELEGRAM

    def add(self, item: WordMatch) -> None:
        """Add a word's meanings."""
        if item.has(Concept.BOTH) and self.actor_groups:
            self.jointly = True
        if item.is_noise and len(item.concepts) == 1:
            self.noise_count += 1
        if Concept.HOW_MANY in item.concepts:
            again = self.has(Concept.HOW_MANY) and self.has(*_STATUSES, Concept.OWE, Concept.MUST, Concept.ITEM)
            self.has_second_count = self.has_second_count or again
        elif self.has_second_count and item.has(*_STATUSES):
            self.refuse(RefusalReason.AMBIGUOUS, "")  # "how many are open and how many are done": two numbers
        self.concepts.update(item.concepts)
