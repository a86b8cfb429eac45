"""Groups of names that belong together in a sentence, and what the words before each say of it."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto

from msgspec import Struct

from domain.council_documents.parties.joints import (
    JOINED,
    PREPOSITIONS,
    RHYTHMS,
    has_asked,
    has_dative_form,
    is_article,
    is_of_meeting,
)
from domain.council_documents.parties.letters import THE_READER, THE_WRITER
from domain.council_documents.sentence import Mention, Sentence, is_link
from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch
from domain.register.model import Directory, Owner

#: So many articles may be between a preposition and the name.
MAX_ARTICLES = 3
#: "On the basis of the vulnerability assessments carried out by Frontex".
_MAX_BASIS_WORDS = 7
#: So long is a pronoun that is the object of a verb of telling.
_MAX_PRONOUN_CHARS = 3
_COUNTRY_CHARS = 2
#: So long is a verb at least.
_MIN_VERB_CHARS = 4


class Role(Enum):
    """What a group of names does in its sentence."""

    PLAIN = auto()
    INVITED = auto()
    AGENT = auto()
    ALONGSIDE = auto()
    BUILT_ON = auto()
    TO = auto()
    #: Who receives it whatever the verb is: "for the attention of the Council", "shares it with Europol".
    GIVEN = auto()
    #: The object of a verb of telling, without a preposition.
    TOLD = auto()
    THROUGH = auto()
    #: At whose meeting it is done.
    MEETING = auto()
    #: Who asked for it, and owes nothing: "at the request of the Council".
    ASKING = auto()
    #: Who leads those that are named beside: "JHA agencies, led by Eurojust".
    LEADING = auto()


class Group(Struct):
    """Names that belong together."""

    mentions: list[Mention]
    owners: list[Owner]
    role: Role = Role.PLAIN

    @property
    def start(self) -> int:
        """Where it starts."""
        return self.mentions[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.mentions[-1].end

    @property
    def are_countries(self) -> bool:
        """Whether all of them are Member States, by their codes."""
        return all(len(mention.slug) == _COUNTRY_CHARS for mention in self.mentions)


class GroupFinder:
    """Finder of the groups of a sentence; a name inside one of the `times` is part of that."""

    def __init__(
        self, sentence: Sentence, directory: Directory, times: Sequence[tuple[int, int]], *, has_stem: bool = False
    ) -> None:
        self._sentence = sentence
        #: A stem has the subject: the first group may be with whom something is shared.
        self._has_stem = has_stem
        self.directory = directory
        self._times = times
        #: Times and rhythms, which may stand between a verb and its object.
        self._adverbs = [*times, *sentence.find(*RHYTHMS)]

    def find(self) -> list[Group]:
        """Return the groups in order, each with its role."""
        groups = [part for group in self._make_groups() for part in self._without_subject(group)]
        for index, group in enumerate(groups):
            group.role = self._role(group, index)
        return groups

    def _without_subject(self, group: Group) -> Iterator[Group]:
        """Yield a group; of one in an opening, its last name apart: "In cooperation with Europol, Frontex shall …"."""
        sentence = self._sentence
        opening = next(
            (
                end
                for start, end in sentence.find("alongside", "built_on", "on_request")
                if not sentence.between(0, start)
            ),
            0,
        )
        is_opening = 0 < opening <= group.start and len(sentence.between(opening, group.start)) <= MAX_ARTICLES
        if is_opening and len(group.mentions) > 1:
            *rest, last = group.mentions
            gap = sentence.words_between(rest[-1].end, last.start)
            if "," in sentence.text[rest[-1].end : last.start] and not any(word.has(*JOINED) for word in gap):
                yield self._new_group(rest)
                yield self._new_group([last])
                return
        yield group

    def _make_groups(self) -> Iterator[Group]:
        partnered = self._sentence.find("alongside")  # Irish "i gcomhairle le" has the form of "Council"
        mentions = [
            mention
            for mention in self._sentence.mentions
            if not self._is_time(mention) and not _is_within((mention.start, mention.end), partnered)
        ]
        group: list[Mention] = []
        for mention in mentions:
            if group and not self._belongs(group[-1], mention):
                yield self._new_group(group)
                group = []
            group.append(mention)
        if group:
            yield self._new_group(group)

    def _is_time(self, mention: Mention) -> bool:
        """Return whether a name is part of a time: "at the Council of March 2026"."""
        return _is_within((mention.start, mention.end), self._times)

    def _is_timed(self, place: int) -> bool:
        return any(start <= place < end for start, end in self._times)

    def _belongs(self, last: Mention, mention: Mention) -> bool:
        """Return whether a name belongs to the one before: joined by "and" or a comma, or its unit."""
        sentence = self._sentence
        if {last.slug, mention.slug} & {THE_READER, THE_WRITER}:
            return False
        if is_of_meeting(self._sentence, last) and not is_of_meeting(self._sentence, mention):
            return False
        gap = sentence.text[last.end : mention.start]
        inside = sentence.indexes(last.end, mention.start)
        if any(last.end <= start and end <= mention.start for start, end in self._with()):
            return False
        linked = {
            index
            for start, end in sentence.find("particular", "together", "through")
            if last.end <= start and end <= mention.start
            for index in sentence.indexes(start, end)
        }
        words = [sentence.words[index] for index in inside if index not in linked]
        is_agent = self._is_agent(last) and self._is_agent(mention)  # "by Europol and by the Commission"
        is_listed = is_agent or any(word.has(*JOINED) for word in words)
        is_linked = all(
            is_link(word) or word.has(Concept.POSSESSIVE) or (is_listed and word.has(*PREPOSITIONS)) for word in words
        )
        is_led = not is_listed and any(self._is_next(mention, place) for place in sentence.find("led_by_after"))
        if is_led or not is_linked or ";" in gap or ":" in gap:
            return False
        particular = sentence.find("particular")  # Irish "go háirithe" begins with "that"
        clauses = [place for place in sentence.find("conjunctions") if not _is_within(place, particular)]
        if "," in gap and any(self._begins_clause(*place, last, mention) for place in clauses):
            return False
        told = ("agents", "conveys") if self._is_agent(last) else ("agents",)
        apart = ("obliged", "invited", "transfers", "alongside", "built_on", *(() if is_agent else told))
        if any(last.end <= start and end <= mention.start for start, end in sentence.find(*apart)):
            return False  # "by Europol and sent to the Commission"
        if any(last.end <= start and end <= mention.start for start, end in sentence.relatives):
            return False  # Finnish "komissio, jota eu-LISA avustaa"
        parts = {last.slug: mention.slug, mention.slug: last.slug}
        is_unit = any(self.parent(slug) == other for slug, other in parts.items())
        through = any(last.end <= start and end <= mention.start for start, end in sentence.find("through"))
        if through and not is_unit:
            return False
        is_joined = bool(linked) or is_unit or is_listed or any(sign in gap for sign in ",/(&+")
        is_apart = any(
            word.has(*PREPOSITIONS) and not word.has(*JOINED) and not word.has(Concept.ARTICLE) for word in words
        )
        return is_joined or (not is_apart and self._is_apposition(last.slug, mention.slug))

    def _with(self) -> list[tuple[int, int]]:
        """Return the places of "together with": who is named behind it takes part."""
        joining = self._sentence.find("as_well")
        return [(start, end) for start, end in self._sentence.find("together") if (start, end) not in joining]

    def _is_agent(self, mention: Mention) -> bool:
        """Return whether a name is right after "by"."""
        sentence = self._sentence
        return any(
            end <= mention.start and not sentence.between(end, mention.start) for _, end in sentence.find("agents")
        )

    def _begins_clause(self, start: int, end: int, last: Mention, mention: Mention) -> bool:
        """Return whether a conjunction between two names begins what the first has to do; "de" joins them in French."""
        words = self._sentence.words_between(start, end)
        is_preposition = any(word.has(*PREPOSITIONS, Concept.ARTICLE) for word in words)
        return last.end <= start and end <= mention.start and not is_preposition

    def _is_apposition(self, last: str, slug: str) -> bool:
        """Return whether a name repeats or narrows the one before: "the Member State Malta"."""
        actor = self.directory.actors.get(last)
        return last == slug or (actor is not None and slug in actor.members)

    def parent(self, slug: str) -> str | None:
        """Return the body of which another is a unit."""
        actor = self.directory.actors.get(slug)
        return actor.parent if actor is not None else None

    def begins_with_verb(self, group: Group) -> bool:
        """Return whether a group is behind an item's verb that says nothing in a question: "include Frontex in it"."""
        sentence = self._sentence
        is_finite = any(start >= group.end for start, _ in sentence.find("obliged", "invited", "needed"))
        return not is_finite and any(
            len(word.text) >= _MIN_VERB_CHARS and not word.has(*PREPOSITIONS, *JOINED, Concept.ARTICLE)
            for word in sentence.words_between(0, group.start)[:1]
        )

    def _new_group(self, mentions: list[Mention]) -> Group:
        """Return a group with its owners: a unit with the body that it belongs to, one named in particular as lead."""
        particular = [end for _, end in self._sentence.find("particular")]
        owners: list[Owner] = []
        is_lead = False
        for previous, mention in zip([None, *mentions], mentions, strict=False):
            if previous is not None and any(previous.end <= end <= mention.start for end in particular):
                is_lead = True
            parent = self.parent(mention.slug)
            owner = Owner(actor=parent or mention.slug, via=mention.slug if parent else None, lead=is_lead)
            bare = next((each for each in owners if each.actor == owner.actor and each.via is None), None)
            if parent and bare is not None:
                owners[owners.index(bare)] = owner
            elif not parent and any(each.actor == owner.actor for each in owners):
                continue
            elif owner not in owners:
                owners.append(owner)
        return Group(mentions, owners)

    def _role(self, group: Group, index: int) -> Role:
        """Return what a group does, by the words right before it."""
        sentence = self._sentence
        if has_asked(sentence, group.start, group.end):
            return Role.ASKING
        for name, role in (
            ("alongside", Role.ALONGSIDE),
            ("through", Role.THROUGH),
            ("agents", Role.AGENT),
            ("attention", Role.GIVEN),
        ):
            if self._is_right_after(name, group):
                return role
        is_told = any(mention.is_dative for mention in group.mentions)
        behind = self._role_by_word_behind(group, index)
        if behind is not None:
            return behind
        if (index or self._has_stem) and self._is_shared_with(group):
            return Role.GIVEN
        if not is_told and self._is_alongside(group, index):
            return Role.ALONGSIDE
        if not is_told and self._is_right_after("together", group):
            return Role.ALONGSIDE if index == 0 else Role.PLAIN
        if any(self._is_of(start, end, group) for start, end in sentence.find("built_on")):
            return Role.BUILT_ON
        if self._has_to(group):
            return Role.TO
        is_object = self._is_right_after("conveys", group) or self._is_right_after("transfers", group)
        is_speaker = any(mention.slug == THE_WRITER for mention in group.mentions)  # "udsender mine tjenestegrene"
        return Role.TOLD if is_object and not is_speaker else Role.PLAIN

    def _role_by_word_behind(self, group: Group, index: int) -> Role | None:
        """Return what the word behind a group says it does, for a list that has such words."""
        is_unit = any(self.parent(mention.slug) for mention in group.mentions)
        if (index or self._is_opening(group)) and not is_unit and self._is_right_before_word("alongside_after", group):
            return Role.ALONGSIDE  # Finnish "Europolin avulla": of a network it says through what
        slugs = {mention.slug for mention in group.mentions}
        has_both = any(self.parent(slug) in slugs for slug in slugs)  # "az EKSZ az uniós küldöttségeken keresztül"
        return Role.THROUGH if self._is_right_before_word("through_after", group) and not has_both else None

    def _has_to(self, group: Group) -> bool:
        """Return whether a group has a "to", by its own form, after it or before it."""
        sentence = self._sentence
        if any(mention.is_dative for mention in group.mentions) or has_dative_form(sentence, group.mentions[0]):
            return True
        if any(word.concepts.get(Concept.POST) is Concept.TO for word in self._follows(group)):
            return True
        if self._is_right_after("to", group):
            return True
        for place in reversed(list(sentence.indexes(0, group.start))[-MAX_ARTICLES - 1 :]):
            word = sentence.words[place]
            if word.has(Concept.TO) and not self._is_timed(sentence.places[place][0]):
                return True
            if not (word.is_noise or word.has(Concept.ARTICLE) or self._is_attribute(sentence.places[place], group)):
                return False
        return False

    def _is_attribute(self, place: tuple[int, int], group: Group) -> bool:
        """Return whether a word belongs to the name behind it: "the other", or before a noun "the horizontal"."""
        sentence = self._sentence
        if place in sentence.find("others"):
            return True
        is_noun = any(start <= group.start < end for start, end in sentence.find("bodies", "bodies_told"))
        is_next = not sentence.words_between(place[1], group.start)
        return is_noun and is_next and sentence.text[place[0] : place[1]].islower()

    def _is_shared_with(self, group: Group) -> bool:
        """Return whether a group has a "with", by a word or an ending, in a sentence about sharing."""
        sentence = self._sentence
        if not sentence.find("shares"):
            return False
        before = [word for word in sentence.words_between(0, group.start) if not is_article(word)]
        # "With the other Member States": a word may be between.
        before = before[-2 if group.mentions[0].slug == "member-states" else -1 :]
        return (
            any(word.has(Concept.WITH) for word in before)
            or self._is_right_after("shared_with", group)
            or group.mentions[-1].name.endswith(sentence.phrases.comitative)
            or any(word.has(Concept.WITH) and word.has(Concept.JOINTLY) for word in self._follows(group))
        )

    def _follows(self, group: Group) -> list[WordMatch]:
        """Return the word right after a group, which may be a postposition."""
        return self._sentence.words_between(group.end, len(self._sentence.text))[:1]

    def _is_right_after(self, name: str, group: Group) -> bool:
        """Return whether a group is right after a form of a list; after a verb of telling a time may be between."""
        is_telling = name in ("conveys", "transfers")
        adverbs = [*self._adverbs, (-1, -1)] if is_telling else []
        places = self._sentence.find(name)
        if name == "alongside":  # Finnish "Frontexia kuultuaan neuvostolle": the word belongs to what is before it
            behind = self._sentence.find("alongside_after")
            taken = [
                each for each in behind if any(self._is_next(mention, each) for mention in self._sentence.mentions)
            ]
            places = [place for place in places if place not in taken]
        return any(self._is_right_before(start, end, group, adverbs) for start, end in places)

    def _is_next(self, mention: Mention, place: tuple[int, int]) -> bool:
        gap = (mention.end, place[0])
        is_cut = "," in self._sentence.text[slice(*gap)]
        return gap[0] <= gap[1] and not is_cut and not self._sentence.between(*gap)

    def _is_alongside(self, group: Group, index: int) -> bool:
        """Return whether a group is behind "together with", or before a word that says the same."""
        return any(self._is_right_before(start, end, group, []) for start, end in self._with()) or (
            (index > 0 or self._is_opening(group)) and self._is_right_before_word("alongside_after", group)
        )

    def _is_opening(self, group: Group) -> bool:
        """Return whether a group named first is not who owes: a stem does, or a "with" is before it."""
        before = self._sentence.words_between(0, group.start)[-1:]
        return (self._has_stem and bool(before)) or any(word.has(Concept.WITH) for word in before)

    def _is_right_before_word(self, name: str, group: Group) -> bool:
        """Return whether a form of a list is right after a group, but for links."""
        sentence = self._sentence
        is_first = group.mentions[0] is sentence.mentions[0]  # "Frontex, with the help of": behind a comma is another
        places = [place for place in sentence.find(name) if place[0] >= group.end]
        places = [each for each in places if not (is_first and "," in sentence.text[group.end : each[0]])]
        return any(not sentence.between(group.end, start) for start, _ in places)

    def _is_right_before(self, start: int, end: int, group: Group, adverbs: Sequence[tuple[int, int]]) -> bool:
        """Return whether only articles and such adverbs are between a phrase and a group."""
        if end > group.start or start >= group.start:
            return False
        gap = self._sentence.text[end : group.start]
        sentence = self._sentence
        words = [
            sentence.words[index]
            for index in sentence.indexes(end, group.start)
            if not any(first <= sentence.places[index][0] < last for first, last in adverbs)
        ]
        skipped = {
            sentence.text[slice(*place)]
            for place in sentence.places
            if end <= place[0] < group.start and (place in sentence.find("own") or self._is_attribute(place, group))
        }
        between = [word.text for word in words if not (is_link(word) or word.text in skipped)]
        if adverbs and len(between) == 1 and len(between[0]) <= _MAX_PRONOUN_CHARS and between[0].islower():
            between = []  # Polish "przedstawi go Radzie"
        is_governed = any(word.has(Concept.WITH, Concept.BY) and not word.has(*JOINED) for word in words)
        is_near = len(words) <= MAX_ARTICLES + 1 and not is_governed
        return not between and is_near and not any(sign in gap for sign in ",;:(")

    def _is_of(self, start: int, end: int, group: Group) -> bool:
        """Return whether a group is named soon after a phrase: "based on the vulnerability assessment of Frontex"."""
        gap = self._sentence.text[end : group.start]
        is_near = start < group.start and end <= group.start and len(gap.split()) <= _MAX_BASIS_WORDS
        return is_near and not any(sign in gap for sign in ",;:")


def _is_within(place: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    return any(start <= place[0] and place[1] <= end for start, end in others)
