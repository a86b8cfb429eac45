"""Topic search: which deliverables a text is about, by the weighted words of the register's titles and keywords."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from math import log

from msgspec import Struct, field

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.matching import owners_of
from domain.reading.topics.anchors import Anchor, Pair, add_pairs, find_anchors
from domain.reading.topics.entry import CitedTitle, TopicEntry, count_actions, index_titles
from domain.reading.topics.evident import find_common, find_evident
from domain.reading.topics.named_bodies import find_named_bodies
from domain.reading.topics.rating import (
    Evidence,
    is_likely_topic,
    is_promoted,
)
from domain.reading.topics.scoring import count_pairs, explain, has_rival, leave_dominant, score_entries
from domain.reading.topics.searchable_words import searchable_words
from domain.reading.topics.shared_values import SharedValues
from domain.reading.topics.surroundings import (
    asks_about_work,
    asks_nothing,
    counts_part_of_year,
    is_alternative,
    is_beside,
    is_left_out,
    is_link,
    is_meeting,
    is_numbered_section,
    is_of_report,
    is_set_apart,
    is_subject,
    only_names,
    promote_name,
)
from domain.reading.topics.winners import choose_best, prefer_of_unit, prefer_own, prefer_titled, raise_whole_actions
from domain.reading.topics.word_index import PROMOTED_STRENGTH, WordIndex, WordWeight
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import fold
from domain.register.model import Register, text_in

_MAX_NEAREST = 3
#: The score from which a topic leaves no doubt if it explains the whole text.
_CERTAIN_SCORE = 2.5
#: A topic of more key actions leaves a doubt.
_MAX_STRONG_ACTIONS = 2
#: A word of so many may be a topic of its own, even if it is of the note's subject.
_FEW_ACTIONS = 2
_NAMES = (Concept.NAME, Concept.OTHER, Concept.KIND)
#: What keeps its meaning between the words of a topic too.
_KEPT = (
    Concept.NOT,
    Concept.EXCEPT,
    Concept.WHO,
    Concept.WHAT,
    Concept.WHEN,
    Concept.HOW_MANY,
    Concept.OVERDUE,
    Concept.HELD,
    Concept.REPORTED,
    Concept.YEAR,
    Concept.MONTHS,
    Concept.WEEK,
)


class Topic(Struct, frozen=True, kw_only=True):
    """The words of a text that are a topic's, and what they are about."""

    #: Where they are among the words of the text.
    indexes: Sequence[int] = ()
    refs: tuple[str, ...] = ()
    #: Several words of a title or keyword, or one that is a keyword by itself: no other reading is as good.
    is_strong: bool = False
    #: They are of one key action, and no word left over tells of another.
    is_likely: bool = False
    #: So many words are of one deliverable that it is meant, whatever else the text says.
    is_evident: bool = False
    #: Its words are the name of a body that owes nothing, and the text asks nothing of it.
    is_body: bool = False
    #: The deliverables that are nearest to the text, with their titles, where words are left over.
    nearest: tuple[str, ...] = ()
    #: There is no topic, although a title or keyword has some of the words that are left over.
    is_hinted: bool = False
    #: The bodies that only receive the deliverables that it is about.
    receivers: frozenset[str] = frozenset()
    #: An "and" joins several.
    is_joined: bool = False
    #: Nearly all deliverables are about it; those are meant whose titles have it.
    is_common: bool = False


class TopicIndex(Struct, frozen=True, dict=True):
    """Index over the register's titles and keywords, one for each language, built when first needed."""

    entries: Sequence[TopicEntry] = ()
    #: The bodies that are parts of others.
    units: frozenset[str] = frozenset()
    _indexes: dict[str, WordIndex] = field(default_factory=dict)
    _shared: SharedValues = field(default_factory=SharedValues)
    _named: dict[str, Mapping[str, Sequence[int]]] = field(default_factory=dict)

    @cached_property
    def languages_by_word(self) -> Mapping[str, Collection[str]]:
        """The languages in which titles and keywords have a word (without accents); English ones are used in any."""
        texts_by_code: dict[str, set[str]] = {}  # a key action's texts are those of all its deliverables
        for entry in self.entries:
            for texts in (entry.title, entry.context, entry.keywords, entry.own_keywords):
                for code, text in texts.items():
                    texts_by_code.setdefault(code, set()).add(text)
        languages: dict[str, tuple[str, ...]] = {}
        for code, known in texts_by_code.items():
            if code == "en":
                continue
            for word in set().union(*map(searchable_words, known)):
                languages[self._shared.share(word)] = self._shared.share((*languages.get(word, ()), code))
        return languages

    @cached_property
    def titles(self) -> Mapping[tuple[str, ...], Sequence[CitedTitle]]:
        """The whole titles that a text may cite, by their first words."""
        return index_titles(self.entries)

    def refs_of(self, ref: str) -> Collection[str]:
        """Return the deliverables of a key action; of a deliverable itself."""
        return {entry.ref for entry in self.entries if ref in (entry.ref, entry.key_action)}

    def owners_of_all(self, refs: Collection[str]) -> tuple[str, ...]:
        """Return the bodies that the note names as owners of deliverables; none if those are not all the same."""
        named = {entry.named_owners for entry in self.entries if entry.ref in refs}
        return next(iter(named)) if len(named) == 1 else ()

    def receivers_of_all(self, refs: Collection[str]) -> tuple[str, ...]:
        """Return the bodies that deliverables go to; none if those are not all the same."""
        received = {tuple(sorted(entry.addressees)) for entry in self.entries if entry.ref in refs}
        return next(iter(received)) if len(received) == 1 else ()

    def owners_of_any(self, refs: Collection[str]) -> Collection[str]:
        """Return all bodies that can be asked for as owners of some deliverables."""
        return {slug for entry in self.entries if entry.ref in refs for slug in entry.owners}

    def refs_helped_by(self, helpers: Collection[str], owners: Collection[str]) -> tuple[str, ...]:
        """Return the deliverables that some bodies owe and in whose key actions others take part."""
        shared = (each for each in self.entries if not each.owners.isdisjoint(owners))
        return tuple(entry.ref for entry in shared if not entry.participants.isdisjoint(helpers))

    def has_word(self, word: str, language: str) -> bool:
        """Return whether a title or keyword has a word (without accents) in exactly this form."""
        return self._index(language).has_word(word)

    def has_title_word(self, word: str, language: str) -> bool:
        """Return whether a title alone has a word (without accents) in exactly this form."""
        return any(word in fold(text_in(entry.title, language)).split() for entry in self.entries)

    def find_word(self, word: str, language: str) -> str | None:
        """Return a word (without accents) if a title or keyword has it; else the one of which it is a typo, if any."""
        return word if self.has_word(word, language) else self._index(language).correct(word)

    def nearest_refs(self, words: Iterable[str], language: str) -> tuple[str, ...]:
        """Return the deliverables that the words are most likely about, best first; empty if no word is known."""
        return tuple(self.entries[position].ref for position in self._nearest(words, language))

    def has_few(self, words: Iterable[str], language: str) -> bool:
        """Return whether titles and keywords have some of the words, and each in a few key actions only."""
        counts = [self._index(language).weights_of(word)[1] for word in words]
        return 0 < max(counts, default=0) <= _FEW_ACTIONS

    def are_common(self, words: Iterable[str], language: str) -> bool:
        """Return whether nearly all titles and keywords have the words: they are the subject of the whole note."""
        return all(map(self._index(language).is_common, map(fold, words)))

    def _nearest(self, words: Iterable[str], language: str) -> list[int]:
        index = self._index(language)
        scores: dict[int, float] = {}
        for word in words:
            for position, weight in index.weights_of(fold(word))[0].items():
                scores[position] = scores.get(position, 0.0) + weight
        return sorted(scores, key=lambda position: (-scores[position], position))[:_MAX_NEAREST]

    def _nearest_titles(self, words: Sequence[WordMatch], language: str) -> tuple[str, ...]:
        unknown = [word.text for word in words if word.is_unknown]
        return tuple(
            f"{self.entries[position].ref} {text_in(self.entries[position].title, language)}"
            for position in self._nearest(unknown, language)
        )

    def find_topic(self, words: Sequence[WordMatch], language: str) -> Topic:
        """Return what a text is about.

        Words that the language's table does not have make a topic if the register has them. Words that it has need
        company: all words of a keyword, two rare ones of a title, or two that follow each other there. Of the entries
        that explain all that another one explains, and more, that one is no rival.
        """
        if not self.entries:
            return Topic()
        index = self._index(language)
        found = [
            Evidence(number, word, weight)
            for number, word in enumerate(words)
            if not (
                word.has(*_KEPT)
                or is_link(word)
                or is_left_out(number, words)
                or is_numbered_section(number, words)
                or counts_part_of_year(number, words)
            )
            and (weight := index.weigh(word)) is not None
        ]
        if not any(word.has(Concept.NAME) or word.is_unknown for word in words):
            found = [item for item in found if not item.word.has(Concept.ABROAD)]  # "everything outside the EU"
        evidence = self._promote_names(found, words, language)
        if not evidence:
            return self._no_topic(words, language)
        topic = self._find_topic(evidence, words, language)
        evident = find_evident(self.entries, found, words, lambda body: self._positions_naming(body, language))
        if evident is not None:
            return self._prefer_evident(topic, *evident, words=words, language=language)
        is_weak = not topic.refs or len(topic.refs) > _MAX_STRONG_ACTIONS
        return (self._find_common(words, language) if is_weak else None) or topic

    def _prefer_evident(
        self, topic: Topic, position: int, indexes: frozenset[int], *, words: Sequence[WordMatch], language: str
    ) -> Topic:
        """Return the deliverable that a text is evidently about as its topic, unless others are certain."""
        entry = self.entries[position]
        if topic.is_strong and entry.ref not in topic.refs:
            return topic
        known = {*indexes, *topic.indexes} if topic.refs == (entry.ref,) else {*indexes}
        known |= self._words_inside(position, known, words, language, is_strong=True)
        if self._has_other_owner([position], known, words):
            return topic
        return Topic(
            indexes=sorted(known),
            refs=(entry.ref,),
            is_strong=True,
            is_evident=True,
            nearest=topic.nearest,
            receivers=entry.receivers,
        )

    def _find_topic(self, evidence: Sequence[Evidence], words: Sequence[WordMatch], language: str) -> Topic:
        """Return the topic that words close together make."""
        index = self._index(language)
        pairs = list(index.find_pairs(words))
        anchors = find_anchors(self.entries, evidence, words, index)
        add_pairs(anchors, self.entries, pairs, words, owners=self._owners)
        if not anchors:
            return self._no_topic(words, language)
        explained = explain(evidence, anchors, pairs)
        scores = score_entries(evidence, leave_dominant(anchors, explained, pairs))
        count_pairs(scores, pairs, self._rarity_of)
        raise_whole_actions(self.entries, scores, explained, evidence, index.names_whole_action)
        winners = choose_best(self.entries, scores, explained, words)
        winners = prefer_titled(winners, anchors, words, self._owners)
        winners = prefer_own(self.entries, winners, anchors, words)
        winners = prefer_of_unit(self.entries, winners, anchors, evidence, words=words, units=self.units)
        return self._make_topic(
            winners, scores, anchors, evidence, explained=explained, pairs=pairs, words=words, language=language
        )

    def _promote_names(
        self, evidence: Sequence[Evidence], words: Sequence[WordMatch], language: str
    ) -> Sequence[Evidence]:
        """Return evidence; if nothing is asked of bodies that owe nothing, with their names as topics of their own.

        They are, too, beside a body that owes what their names are in: "when does the Commission report on the HLG?".
        """
        is_about_work, is_free = asks_about_work(words), asks_nothing(words)
        named = {word.concepts[Concept.NAME] for word in words if word.has(Concept.NAME)}
        if is_about_work:
            evidence = [promote_name(item, words) for item in evidence]
        of_reports = {
            number for number, word in enumerate(words) if word.has(Concept.NAME) and is_of_report(number, words)
        }
        is_delivered = len(named) > 1 and any_has(words, Concept.DELIVER)
        if not (is_about_work or is_free or is_delivered or of_reports):
            return evidence
        by_index = {item.index: item for item in evidence}
        for number, word in enumerate(words):
            body = word.concepts.get(Concept.NAME)
            if body is None or body in self._owners:
                continue
            if is_about_work and number and number not in of_reports and is_subject(number, words):
                continue
            positions = self._positions_naming(body, language)
            if not (is_about_work or is_free or number in of_reports):
                positions = [each for each in positions if not named.isdisjoint(self.entries[each].owners)]
            if positions:
                by_entry = dict.fromkeys(positions, self._rarity_of(positions))
                weight = WordWeight(by_entry=by_entry, strength=PROMOTED_STRENGTH, is_rare=False, forms=frozenset())
                by_index[number] = Evidence(number, word, weight)
        return [by_index[number] for number in sorted(by_index)]

    def _positions_naming(self, body: str, language: str) -> Sequence[int]:
        """Return the entries whose titles name a body, by whatever name."""
        if language not in self._named:
            self._named[language] = find_named_bodies(self.entries, language)
        return self._named[language].get(body, ())

    def _no_topic(self, words: Sequence[WordMatch], language: str) -> Topic:
        unknown = [word for word in words if word.is_unknown]
        if not unknown:
            return Topic()
        if (common := self._find_common(words, language)) is not None:
            return common
        is_hinted = any(self._index(language).has_telling_word(fold(word.text)) for word in unknown)
        return Topic(nearest=self._nearest_titles(words, language), is_hinted=is_hinted)

    def _find_common(self, words: Sequence[WordMatch], language: str) -> Topic | None:
        index = self._index(language)
        indexes, refs = find_common(self.entries, words, language, index.is_common)
        return Topic(indexes=indexes, refs=refs, is_strong=True, is_common=True) if refs else None

    def _make_topic(
        self,
        winners: Sequence[int],
        scores: Mapping[int, float],
        anchors: Mapping[int, Anchor],
        evidence: Sequence[Evidence],
        *,
        explained: Mapping[int, frozenset[int]],
        pairs: Sequence[Pair],
        words: Sequence[WordMatch],
        language: str,
    ) -> Topic:
        """Return the topic that the best entries make, and whether it leaves a doubt."""
        is_strong = any(anchors[position].is_strong for position in winners)
        indexes: set[int] = set()
        for position in winners:
            anchored = anchors[position].indexes
            inside = self._words_inside(position, anchored, words, language, is_strong=is_strong)
            indexes |= anchored | inside
        others = [word for number, word in enumerate(words) if number not in indexes]
        has_rest = any(word.is_unknown for word in others)
        explains_all = not has_rest and len(indexes) > 1 and not any_has(others, Concept.CHATTER)
        is_strong = is_strong or (explains_all and max(scores.values()) >= _CERTAIN_SCORE)
        is_one_topic = len({explained.get(position) for position in winners}) == 1
        is_strong = is_strong and not (has_rest and len(indexes) == 1)
        is_strong = is_strong and (is_one_topic or count_actions(self.entries, winners) <= _MAX_STRONG_ACTIONS)
        rest = [item for item in evidence if item.index not in indexes]
        is_strong = is_strong and not has_rival(self.entries, scores, rest, pairs)
        topical = [item for item in evidence if item.index in indexes]
        is_likely = count_actions(self.entries, winners) == 1 and is_likely_topic(topical, rest)
        is_strong = is_strong or (is_likely and any(map(is_promoted, topical)))
        is_clear = is_strong and not has_rest
        nearest = () if is_clear else self._nearest_titles(words, language)
        if self._has_other_owner(winners, indexes, words):
            if not is_clear:
                asks = any(word.has(*QUESTION_WORDS) and not word.is_noise for word in others)
                return Topic(nearest=nearest, is_hinted=not asks)
            is_strong = is_likely = False  # "the budget of Frontex"
        refs = tuple(self.entries[position].ref for position in sorted(winners))
        is_body = not has_rest and only_names(indexes, words)
        return Topic(
            indexes=sorted(indexes),
            refs=refs,
            is_strong=is_strong or is_body,
            is_likely=is_likely,
            is_body=is_body,
            nearest=nearest,
            receivers=frozenset.intersection(*(self.entries[position].receivers for position in winners)),
        )

    @cached_property
    def _owners(self) -> frozenset[str]:
        return frozenset().union(*(entry.owners for entry in self.entries))

    @cached_property
    def _action_count(self) -> int:
        return count_actions(self.entries, range(len(self.entries)))

    def _rarity_of(self, positions: Iterable[int]) -> float:
        return log((self._action_count + 1) / count_actions(self.entries, positions))

    def _has_other_owner(self, winners: Sequence[int], indexes: set[int], words: Sequence[WordMatch]) -> bool:
        """Return whether the text names a body, and none of the entries is its own or goes to it."""
        named = {
            word.concepts[Concept.NAME]
            for number, word in enumerate(words)
            if number not in indexes and word.has(Concept.NAME) and not is_meeting(number, words)
        }
        entries = [self.entries[position] for position in winners]
        said = " ".join(
            words[index].text for index in indexes if words[index].concepts.get(Concept.NAME) not in self._owners
        )
        is_telling = " " in said  # "will the proposal pass in Parliament?" is about no report to it
        parties = (
            entry.owners | entry.participants | (entry.addressees if is_telling else frozenset()) for entry in entries
        )
        return bool(named) and all(map(named.isdisjoint, parties))

    def _words_inside(
        self, position: int, anchored: set[int], words: Sequence[WordMatch], language: str, *, is_strong: bool
    ) -> set[int]:
        """Return the further words of the topic: names beside its words, and others that the entry's texts have."""
        index, inside = self._index(language), set[int]()
        first, last = min(anchored), max(anchored)
        for number, word in enumerate(words):
            body, entry = word.concepts.get(Concept.NAME, ""), self.entries[position]
            is_object = body not in entry.owners and position in self._positions_naming(body, language)
            is_named = body in entry.participants or is_object
            if number in anchored or not (is_named or index.has_meaning(word, position)):
                continue
            if word.has(*_NAMES) and (is_alternative(number, words) or is_set_apart(number, anchored, words)):
                is_inside = False
            elif word.has(*_NAMES):
                is_inside = is_beside(number, anchored, words) or (is_strong and not is_subject(number, words))
            else:
                is_between = first < number < last and not word.has(*_KEPT)
                is_inside = word.is_unknown or (is_strong and (is_between or word.has(Concept.TITLE)))
            if is_inside:
                inside.add(number)
        return inside

    def _index(self, language: str) -> WordIndex:
        if language not in self._indexes:
            self._indexes[language] = WordIndex(self.entries, language, self._shared)
        return self._indexes[language]


def build_topic_index(register: Register) -> TopicIndex:
    """Return a register's topics: a deliverable is about its title, its key action's title and that one's keywords."""
    return TopicIndex(
        [
            TopicEntry(
                ref=deliverable.ref,
                key_action=action.ref,
                title=deliverable.title,
                context=action.title,
                keywords=action.keywords,
                own_keywords=deliverable.keywords,
                owners=owners_of(deliverable, register.directory),
                named_owners=tuple(owner.actor for owner in deliverable.owners),
                participants=frozenset(
                    slug for owner in action.takes_part for slug in (owner.actor, owner.via) if slug is not None
                ),
                addressees=frozenset(deliverable.addressees),
            )
            for action in register.key_actions
            for deliverable in action.deliverables
        ],
        frozenset(actor.slug for actor in register.directory.actors.values() if actor.parent),
    )
