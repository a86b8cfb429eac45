"""Parser for actors: which names belong together, and whether they owe something or receive it."""

from collections.abc import Callable

from msgspec import Struct, field

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import RefusalReason
from domain.reading.parsed import ActorGroup, ParsedQuestion
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.spelling import most_similar
from domain.reading.words.token_cursor import UNITS, Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import ActorKind, Directory

#: Words that only link others; any other word between two names separates them.
_LINKS = frozenset(
    {
        Concept.AND,
        Concept.OR,
        Concept.WITH,
        Concept.JOINTLY,
        Concept.TO,
        Concept.ASSIGNED,
        Concept.FOR,
        Concept.IN,
        Concept.BY,
        Concept.FROM,
        Concept.BETWEEN,
    }
)
#: Signs that join names as "and" does.
_JOINING_SIGNS = frozenset({"&", "+", "/"})
#: After these a name's case says nothing by itself.
_NO_DATIVE = frozenset({Concept.FOR, Concept.IN, Concept.BY, Concept.FROM, Concept.WITH, Concept.ASSIGNED})
_BREAKS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
#: The verbs of owing.
_VERBS = (Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.DELIVERED)
#: Links that count only directly before a name.
_ADJACENT_LINKS = frozenset({Concept.TO, Concept.ASSIGNED, Concept.FOR, Concept.IN})


class _Before(Struct):
    """What is before a word: whether a name, and the links and comma since."""

    has_name: bool = False
    links: set[Concept] = field(default_factory=set)
    has_comma: bool = False
    #: The last of them is "deadline": Bulgarian "срок на Комисията" goes to nobody.
    has_deadline: bool = False


#: With one of these something may go to a body.
_SENDING = (Concept.MUST, Concept.DELIVER, Concept.OWE, Concept.ADDRESSED, Concept.RECEIVE, Concept.ITEM)


class ActorParser:
    """Parser for actors; it remembers what is before each word, so the words must come in order, each once."""

    def __init__(
        self, cursor: Cursor, *, parts: ParsedQuestion, directory: Directory, leave_out: Callable[[int], None]
    ) -> None:
        self._cursor = cursor
        self._leave_out = leave_out
        self._parts = parts
        self._directory = directory
        self._before = _Before()
        #: "We" is in the clause of what comes next.
        self._has_we = False
        #: The indexes of the names of the Council.
        self.council_indexes: list[int] = []

    def parse(self, index: int, word: WordMatch) -> int | None:
        """Add an actor's name; refuse a body that owes nothing. Return the next index, None for any other word."""
        slug = word.concepts.get(Concept.NAME)
        if slug is None and not word.has(Concept.OTHER):
            return None
        if slug is None or slug not in self._directory.actors:
            if self._parts.has_strong_topic and not self._asks_what_is_owed(index):
                self._leave_out(index)
            else:
                self._parts.refuse(RefusalReason.BODY, word.text)
            return index + 1
        self._add_to_group(slug, word, index)
        if slug in COUNCIL_SLUGS:
            self.council_indexes.append(index)
        self._before = _Before(has_name=True)
        return index + 1

    def add_sign(self, word: WordMatch) -> None:
        """Remember a comma, a dash or another sign."""
        self._before.has_comma = self._before.has_comma or word.value == ","
        self._has_we = False
        if word.value in _JOINING_SIGNS:
            self._before.links.add(Concept.AND)

    def add_link(self, word: WordMatch) -> None:
        """Remember what links the next name to the last one; any word but links and noise separates them."""
        if word.has(Concept.BOTH) and Concept.TO in self._before.links:
            return  # "to both the Council and Parliament"
        links = _LINKS & word.concepts.keys()
        self._has_we = self._has_we or word.has(Concept.WE)
        if not links and not word.is_noise:
            self.separate()
            self._before.has_deadline = word.has(Concept.DEADLINE)
            return
        if not links and not word.has(Concept.ARTICLE):
            # "To" is a name's only beside it: "to learn what Denmark owes" is addressed to no one.
            self._before.links -= _ADJACENT_LINKS
        self._before.links |= links

    def separate(self) -> None:
        """Separate the next name from the last one, and from the words before it."""
        self._before = _Before()

    def mark_addressee(self, word: WordMatch) -> bool:
        """Make the name before a word an addressee if the word says so (Hungarian "részére"); return whether it did."""
        if word.concepts.get(Concept.POST) is not Concept.TO or not self._before.has_name:
            return False
        self._parts.actor_groups[-1].is_addressee = True
        return True

    def is_next_addressed(self) -> bool:
        """Return whether something is said to go to the name that comes next."""
        return Concept.TO in self._before.links and not self._before.has_name

    def is_beside_name(self, index: int) -> bool:
        """Return whether a name is before or after a word: in "the agency Frontex" the kind adds nothing."""
        return self._cursor.has(index - 1, Concept.NAME) or self._cursor.has(index + 1, Concept.NAME)

    def is_shared_between(self, index: int, word: WordMatch) -> bool:
        """Return whether a word is the "between" of "shared between Frontex and Europol"."""
        is_beside = word.has(Concept.BETWEEN) and self._cursor.has(self._cursor.skip_noise(index + 1), Concept.NAME)
        return is_beside and any_has(self._cursor.words, Concept.JOINTLY, Concept.BOTH)

    def is_member_count(self, index: int, word: WordMatch) -> bool:
        """Return whether a word is the number of a group's members: "the nine JHA agencies"."""
        following = self._cursor.word(index + 1)
        slug = None if following is None else following.concepts.get(Concept.NAME)
        group = self._directory.actors.get(slug) if slug else None
        return (word.kind is TokenKind.NUMBER or word.has(Concept.NUMBER)) and group is not None and bool(group.members)

    def end_of_two(self, index: int) -> int:
        """Return the index after "of the two" where that points back: "Frontex or Europol, one of the two"."""
        cursor, stop = self._cursor, index
        while cursor.has(stop, Concept.NOISE) and not cursor.has(stop, Concept.NUMBER, Concept.IN):
            stop += 1
        word, groups = cursor.word(stop), self._parts.actor_groups
        is_two = word is not None and word.concepts.get(Concept.NUMBER) == len(groups[-1].slugs if groups else ())
        is_of = cursor.has(stop - 1, Concept.NOISE) and not cursor.has(stop + 1, *UNITS, Concept.MONTH)
        return stop + 1 if is_two and is_of and groups[-1].is_alternative else index

    def nearest_names(self, word: WordMatch) -> tuple[str, ...]:
        """Return the short name of the actor that an unknown word is most like, if any."""
        if not word.is_unknown:
            return ()
        names = [name for actor in self._directory.actors.values() for name in (actor.short.get("en"),) if name]
        name = most_similar(word.text, names)
        return () if name is None else (name,)

    def _asks_what_is_owed(self, index: int) -> bool:
        """Return whether the clause of a body asks what it owes: by a verb of owing, and of nobody else.

        "Russia sends migrants: what was agreed" does not, nor "who …" and "what do we …".
        """
        start, stop = self._clause_around(index)
        topic, words = self._parts.topic_words, self._cursor.words
        clause = [word for word in words[start:stop] if word.text not in topic]
        is_asked_elsewhere = any_has(words, *QUESTION_WORDS) and not any_has(clause, *QUESTION_WORDS)
        of_others = any_has(clause, Concept.WHO, Concept.TO_WHOM, Concept.WE)
        has_verb = any(word.has(*_VERBS) and not (word.is_noise or word.has(Concept.ITEM)) for word in clause)
        return has_verb and not (of_others or is_asked_elsewhere)

    def _clause_around(self, index: int) -> tuple[int, int]:
        start, stop = index, index + 1
        while start and not self._cursor.has_kind(start - 1, *_BREAKS):
            start -= 1
        while stop < len(self._cursor.words) and not self._cursor.has_kind(stop, *_BREAKS):
            stop += 1
        return start, stop

    def _add_to_group(self, slug: str, word: WordMatch, index: int) -> None:
        """Add a name to its group: joined to the last name, in apposition to it, or on its own."""
        links = self._before.links
        is_joined = bool(links & {Concept.AND, Concept.OR, Concept.WITH})
        if self._before.has_name and not is_joined and self._add_apposition(slug):
            return
        if self._before.has_name and (is_joined or (self._before.has_comma and not links)) and not self._goes_too(slug):
            group = self._parts.actor_groups[-1]
            group.slugs.append(slug)
            group.is_alternative = group.is_alternative or Concept.OR in links
            self._parts.jointly = self._parts.jointly or Concept.WITH in links
            return
        if self._parts.actor_groups and Concept.WITH in links:
            self._parts.jointly = True  # "qu'est-ce que Frontex doit livrer avec Europol ?"
        group = self._new_group(slug, word, is_joined=is_joined)
        is_owed = self._is_owed_something(index) or (self._is_owed_by_us(index) and not group.is_collective)
        group.is_addressee = group.is_addressee or is_owed
        self._parts.actor_groups.append(group)

    def _is_owed_something(self, index: int) -> bool:
        """Return whether a name is between "who owes" and what: "who owes the Council a report?"."""
        is_after_verb = self._parts.has(Concept.WHO) and self._parts.has(Concept.OWE) and not self._before.links
        is_thing = self._cursor.has(index + 1, Concept.ARTICLE) and self._cursor.has(index + 2, Concept.ITEM)
        return is_after_verb and (is_thing or self._cursor.has(index + 1, Concept.ANY))

    def _is_owed_by_us(self, index: int) -> bool:
        """Return whether a name is right after the verb: "what do we owe Europol", not "what do we owe as Ireland".

        Finnish "mitkä tehtävät meillä Frontexissa on" has a noun there, Greek a verb that is "we share".
        """
        if not self._has_we or self._before.links or self._parts.actor_groups:
            return False
        index -= 1
        while self._cursor.has(index, Concept.ARTICLE, Concept.WE):
            index -= 1
        return self._cursor.has(index, Concept.OWE) and not self._cursor.has(index, Concept.ITEM, Concept.JOINTLY)

    def _is_ours(self, name: WordMatch) -> bool:
        """Return whether a name right after "we" says who that is, and the text of nothing that it goes there."""
        words = self._cursor.words
        before = next((index for index, word in enumerate(words) if word is name), 0) - 1
        while self._cursor.has(before, Concept.TO, Concept.ARTICLE) or self._cursor.has_kind(before, TokenKind.COMMA):
            before -= 1
        is_we = self._cursor.has(before, Concept.WE) and " " not in words[before].text  # French "devons-nous" is a verb
        return is_we and not any_has(words, *_SENDING)

    def _goes_too(self, slug: str) -> bool:
        """Return whether an "and" before a name is "also", and says to whom it goes: Czech "jde i do Parlamentu"."""
        last, is_collective = self._parts.actor_groups[-1], self._directory.actors[slug].kind is ActorKind.COLLECTIVE
        if self._parts.has(Concept.JOINTLY):  # "communs à Frontex et à l'AUEA"
            return False
        return {Concept.AND, Concept.TO} <= self._before.links and not (
            last.is_addressee or last.has_dative or last.is_collective or is_collective
        )

    def _new_group(self, slug: str, word: WordMatch, *, is_joined: bool) -> ActorGroup:
        """Return the group of a name on its own; the words before it say whether something goes to it."""
        links = self._before.links
        # What is "addressed to the Member States" is theirs to deliver.
        is_collective = self._directory.actors[slug].kind is ActorKind.COLLECTIVE
        addressed = Concept.TO in links and Concept.ASSIGNED not in links and not is_collective
        # Polish "do Rady" is to the Council and by it; Swedish "till rådet" is to it or for it, never by it.
        is_either = {Concept.TO, Concept.BY} <= links and Concept.FOR not in links
        is_for = Concept.FOR in links or is_either or (Concept.IN in links and Concept.BY not in links)
        addressed = addressed and not (is_either and slug in COUNCIL_SLUGS)
        addressed = addressed and not self._is_ours(word)  # French "pour nous à Eurojust"
        meeting = word.text if slug in COUNCIL_SLUGS and not addressed and is_for else ""
        has_dative = word.concepts.get(Concept.CARRIED) is Concept.TO and not self._before.has_deadline
        return ActorGroup(
            slugs=[slug],
            is_addressee=addressed,
            is_joined=is_joined,
            is_collective=is_collective,
            meeting_words=meeting,
            has_dative=has_dative and links.isdisjoint(_NO_DATIVE) and not is_collective,
            is_source=Concept.FROM in links,
            follows_verb=self._parts.has(Concept.WHAT, Concept.HOW_MANY, Concept.RECEIVE),
        )

    def _add_apposition(self, slug: str) -> bool:
        """Add a name in apposition to the last one; return whether it is in apposition.

        "Europol's EMSC" is the unit, "the Member State Malta" and "the JHA agency Frontex" are the member.
        """
        slugs = self._parts.actor_groups[-1].slugs
        actor, last = self._directory.actors[slug], self._directory.actors[slugs[-1]]
        if actor.parent == last.slug or actor.slug in last.members:
            slugs[-1] = slug
            return True
        return actor == last or last.parent == slug or last.slug in actor.members
