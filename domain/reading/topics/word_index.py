"""Inverted index over the texts of one language: the words of titles and keywords, and what they count."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, product
from math import log

from msgspec import Struct

from domain.languages import CODES
from domain.languages.schema import Concept
from domain.reading.topics.entry import TopicEntry
from domain.reading.topics.searchable_words import LINKING, MIN_ACRONYM_CHARS, is_acronym, is_searchable
from domain.reading.topics.shared_values import SharedValues
from domain.reading.topics.thesaurus import SynonymIndex, load_thesaurus
from domain.reading.topics.vocabulary import MAX_CACHED_WORDS, Vocabulary
from domain.reading.words.lexicon import WordMatch, load_lexicon
from domain.reading.words.tokenizer import Token, TokenKind, fold, tokenize
from domain.reading.words.word_forms import (
    INFLECTING,
    MIN_COMPOUND_CHARS,
    MIN_WORD_CHARS,
    differs_by_ending,
    has_all,
    is_near,
    is_same_word,
    short_forms,
)
from domain.register.model import text_in

#: A word of a larger share of the key actions does not tell them apart.
_MAX_ACTION_SHARE = 0.4
#: Nor does one by itself that means what words of such a share mean.
_MAX_MEANING_SHARE = 0.5
#: Nor does one of so many, however large the register is.
_MAX_ACTIONS = 100
#: A known word of more key actions is not distinctive.
_MAX_RARE_ACTIONS = 3
#: How much a word counts in a deliverable's own title or keywords, among its key action's, and in that one's title.
_TITLE, _KEYWORD, _CONTEXT = 1.0, 0.85, 0.8
#: The same for a word in a deliverable's own title that no other key action has.
_UNIQUE_TITLE = 1.3
#: The share of this that a word in the key action's title counts at least, if another of its deliverables has it too.
_SIBLING = 0.92
#: How much a word of the text counts: one that the language's table does not have, noise, a rhythm, any other.
_UNKNOWN, _NOISE, _RHYTHM, _KNOWN = 1.0, 0.7, 0.2, 0.5
#: How far a word by itself makes a topic: a keyword, a word of one, a title's word in this form or another.
KEYWORD_STRENGTH = 1.4
_KEYWORD_WORD, _TITLE_WORD, _TITLE_FORM, _DISTANT_FORM = 1.0, 1.0, 0.6, 0.3
#: The same for a body that owes nothing: alone it is asked whether it does.
NAME_STRENGTH = 0.8
#: The same where a report about it is asked for.
PROMOTED_STRENGTH = 1.0
#: The same for words that mean something else too: noise, any other.
NOISE_STRENGTH = 0.4
_KNOWN_STRENGTH = 0.3
#: What a title's words may mean elsewhere; any other known word keeps its meaning beside a topic.
CONSUMED = frozenset(
    {
        Concept.NAME,
        Concept.OTHER,
        Concept.KIND,
        Concept.ITEM,
        Concept.JOINTLY,
        Concept.STATUS_OF,
        Concept.NUMBER,
        Concept.ORDINAL,
        Concept.NEXT,
        Concept.THIS,
        Concept.WITH,
        Concept.NOISE,
        Concept.CHATTER,
        Concept.ACTION,
        Concept.SECTION,
        Concept.RHYTHM,
        Concept.OUTSIDE,
        Concept.ABROAD,
        Concept.ELSE,
    }
)
#: What titles say in any language of what is done outside the Union.
_ABROAD = "outside"
_NAMES = frozenset({Concept.NAME, Concept.OTHER, Concept.KIND})
#: Function words are no longer than that; a table's noise has content words too.
_MAX_FUNCTION_CHARS = 5
#: Between two words of a title prepositions of time link, too: "toegang tot gegevens".
_LINKING_PAIRS = LINKING | {Concept.UNTIL, Concept.BEFORE, Concept.WITHIN, Concept.OPEN}
#: What may join the parts of a compound.
_JOINTS = ("", "s")


class WordWeight(Struct, frozen=True, kw_only=True):
    """What a word of a text says about its topic."""

    #: How much it counts for each entry that has it, by the entry's position.
    by_entry: Mapping[int, float]
    #: How far the word by itself makes a topic; 1 is enough, 0 is a verb or the like, which only tells topics apart.
    strength: float
    #: Few key actions have it, and it is no mere part of a compound.
    is_rare: bool
    #: It is a form of words of the index, and not only a synonym.
    is_own: bool = True
    #: The words of the index that it is a form of.
    forms: frozenset[str]


class WordIndex:
    """Inverted index over the texts of all entries, in one language and in English; words are without accents."""

    def __init__(self, entries: Sequence[TopicEntry], language: str, shared: SharedValues) -> None:
        self._entries = entries
        self._shared = shared
        self._owners = frozenset().union(*(entry.owners for entry in entries))
        self._action_count = len({entry.key_action for entry in entries})
        lexicon = load_lexicon(language) if language in CODES else None
        self._lexicon = lexicon
        self._thesaurus = load_thesaurus(language)
        self._inflected: set[str] = set()  # the words of texts in a language with cases
        #: The entries in whose texts two words follow each other, function words between them apart.
        self._weights_by_pair: dict[tuple[str, str], dict[int, float]] = {}
        self._forms_by_text: dict[str, Sequence[Collection[str]]] = {}
        self._entries_by_text: dict[str, int] = {}
        self._weights_by_match: dict[tuple[str, int], WordWeight | None] = {}
        self._weights_by_word: dict[str, dict[int, float]] = {}
        #: The keywords of each entry, and all of them, as words.
        self._phrases: list[tuple[tuple[str, ...], ...]] = []
        #: The keywords of each key action, and the words of each entry's own title and keywords.
        self._action_phrases: dict[str, set[tuple[str, ...]]] = {}
        self._own_words: list[frozenset[str]] = []
        #: The words that a text has in capitals: "ISAA".
        self._acronyms: set[str] = set()
        self._all_phrases: set[tuple[str, ...]] = set()
        actions_by_word: dict[str, set[str]] = {}
        #: The entries that have a word in their texts, as bits by position; of all words, short and common ones too.
        self._entries_by_word: dict[str, int] = {}
        for position, entry in enumerate(entries):
            self._add_entry(position, entry, language, actions_by_word)
        self._keyword_words = frozenset().union(*self._all_phrases)
        self._weights_by_pair = shared.share_weights(self._weights_by_pair)
        self._weights_by_word = shared.share_weights(self._weights_by_word)
        self._synonyms = SynonymIndex(self._thesaurus, self._weights_by_word)
        keywords = frozenset(phrase[0] for phrase in self._all_phrases if len(phrase) == 1)
        self._vocabulary = Vocabulary(
            self._weights_by_word, self._synonyms, lexicon, inflected=self._inflected, keywords=keywords
        )
        #: The key actions that have a word in their title.
        self._actions_by_word = shared.share_members(actions_by_word)
        self._all_words = sorted(self._entries_by_word)

    def _add_entry(self, position: int, entry: TopicEntry, language: str, actions_by_word: dict[str, set[str]]) -> None:
        """Add an entry's texts, in the index's language and in English."""
        phrases: list[tuple[str, ...]] = []
        own_words: set[str] = set()
        for code in dict.fromkeys((language, "en")):
            own = self._add(position, text_in(entry.title, code), _TITLE)
            for word in self._add(position, text_in(entry.context, code), _CONTEXT):
                actions_by_word.setdefault(word, set()).add(entry.key_action)
            shared_words = self._add_keywords(position, text_in(entry.keywords, code), _KEYWORD)
            own_phrases = self._add_keywords(position, text_in(entry.own_keywords, code), _TITLE)
            phrases += (*shared_words, *own_phrases)
            own_words.update(own, *own_phrases)
            self._action_phrases.setdefault(entry.key_action, set()).update(shared_words)
            if code in INFLECTING:
                self._inflected.update(own, *phrases)
        self._phrases.append(self._shared.share(tuple(map(self._shared.share, phrases))))
        self._all_phrases.update(self._phrases[-1])
        self._own_words.append(frozenset(own_words))

    def _add(self, position: int, text: str, weight: float) -> tuple[str, ...]:
        """Add a text of an entry; return its words that can be searched for."""
        typed = [token for token in tokenize(text) if token.kind is TokenKind.WORD]
        folded = [self._shared.share(token.folded) for token in typed]
        for word in folded:
            self._entries_by_word[word] = self._entries_by_word.get(word, 0) | 1 << position
        self._acronyms.update(token.folded for token in typed if is_acronym(token.text))
        for pair in pairwise(self._unmutated(word) for word in folded if not self._links(word)):
            weights = self._weights_by_pair.setdefault(pair, {})
            weights[position] = max(weight, weights.get(position, 0.0))
        searchable = (token.folded for token in typed if self._is_searchable(token))
        words = tuple(self._unmutated(self._shared.share(word)) for word in searchable)
        for word in words:
            weights = self._weights_by_word.setdefault(word, {})
            weights[position] = max(weight, weights.get(position, 0.0))
        return words

    def _add_keywords(self, position: int, keywords: str, weight: float) -> Sequence[tuple[str, ...]]:
        """Add an entry's keywords; return the words of each that can be searched for."""
        return [words for each in keywords.split(",") if (words := self._add(position, each, weight))]

    def _is_searchable(self, token: Token) -> bool:
        """Return whether a word can be searched for; a short one if it is a field term: "law", "wet", "lov"."""
        return is_searchable(token.folded, token.text) or bool(self._thesaurus.meanings_of_own(token.folded))

    def _unmutated(self, word: str) -> str:
        return self._lexicon.unmutated(word) if self._lexicon else word

    def phrases_of(self, position: int) -> Sequence[tuple[str, ...]]:
        """Return the words of each keyword of an entry."""
        return self._phrases[position]

    def names_whole_action(self, position: int, forms: Sequence[frozenset[str]]) -> bool:
        """Return whether words are just keywords of an entry's key action that no deliverable has as its own."""
        action = self._entries[position].key_action
        pairs = zip(self._own_words, self._entries, strict=True)
        siblings = [own for own, entry in pairs if entry.key_action == action]
        known = frozenset().union(*forms)
        phrases = (phrase for phrase in self._action_phrases[action] if len(phrase) > 1 and known.issuperset(phrase))
        named = frozenset().union(*phrases)
        is_whole = bool(named) and not any(each.isdisjoint(named) for each in forms)
        return is_whole and not any(has_all(own, named) for own in siblings)

    def has_word(self, word: str) -> bool:
        """Return whether any text has a word, in this form or with another ending, and it is no misspelt name."""
        plain = self._unmutated(word)
        return plain in self._weights_by_word or any(
            differs_by_ending(plain, form) and not self._is_name(form) for form in self._vocabulary.forms_of(word)
        )

    def _is_name(self, word: str) -> bool:
        concepts = self._lexicon.concepts_of(word) if self._lexicon else None
        return concepts is not None and not _NAMES.isdisjoint(concepts)

    def correct(self, word: str) -> str | None:
        """Return the word of a text that an unknown word is a typo of, None if none is near."""
        return self._vocabulary.correct(word)

    def has_telling_word(self, word: str) -> bool:
        """Return whether any text has a word that tells topics apart: no title is found by "smuggling" alone."""
        return self.has_word(word) and bool(self.weights_of(word)[0])

    def is_common(self, word: str) -> bool:
        """Return whether nearly all texts have a word, which tells no topics apart."""
        return self.has_word(word) and not self.weights_of(word)[0]

    def has_match(self, word: WordMatch, position: int) -> bool:
        """Return whether an entry's texts have all of a word or name, in any form."""
        return word.kind is TokenKind.WORD and bool(self._entries_with(word.text) >> position & 1)

    def has_meaning(self, word: WordMatch, position: int) -> bool:
        """Return whether an entry's texts have all of a word or name, in any form, or a word that means the same."""
        if self.has_match(word, position):
            return True
        alike = self._synonyms.of(self._unmutated(fold(word.text))) if word.is_unknown else ()
        return any(position in self._weights_by_word[form] for form in alike)

    def _entries_with(self, text: str) -> int:
        """Return the entries whose texts have all words of a text, in any form, as bits by position."""
        entries = self._entries_by_text.get(text)
        if entries is None:
            entries = -1
            for token in tokenize(text):
                word, known = token.folded, 0
                for form in (word, *self._vocabulary.forms_of(word), *short_forms(word, self._all_words)):
                    known |= self._entries_by_word.get(form, 0)
                entries &= known
            if len(self._entries_by_text) > MAX_CACHED_WORDS:
                self._entries_by_text.clear()
            self._entries_by_text[text] = entries
        return entries

    def _links(self, word: str) -> bool:
        """Return whether a word (without accents) is a function word: short, and with no meaning of its own.

        So are the English ones that a language does not have: titles are quoted in English too, "State of Schengen".
        """
        concepts = self._lexicon.concepts_of(word) if self._lexicon else None
        if concepts is None:
            concepts = load_lexicon("en").concepts_of(word)
        is_function = concepts is not None and len(word) <= _MAX_FUNCTION_CHARS and _LINKING_PAIRS.issuperset(concepts)
        return len(word) < MIN_ACRONYM_CHARS - 1 or (is_function and not self._thesaurus.meanings_of_own(word))

    def find_pairs(self, words: Sequence[WordMatch]) -> Iterator[tuple[int, int, Mapping[int, float]]]:
        """Yield where two words are that follow each other in texts of entries too, and what that counts for each."""
        last = -1
        last_forms: Collection[str] = ()
        for number, word in enumerate(words):
            if word.kind is not TokenKind.WORD:
                last_forms = ()
                continue
            for forms in self._forms_of_content(word.text):
                weights = self._weigh_pair(last_forms, forms) if last_forms and forms and last != number else {}
                if not weights and last == number - 1:
                    weights = self._weigh_compound(words[last], word)
                if weights:
                    yield last, number, weights
                last, last_forms = number, forms

    def _weigh_pair(self, firsts: Collection[str], seconds: Collection[str]) -> Mapping[int, float]:
        """Return what two words in a row count for each entry; in a question they may be the other way round."""
        weights: dict[int, float] = {}
        for first, second in product(firsts, seconds):
            for pair in ((first, second), (second, first)):
                for position, weight in self._weights_by_pair.get(pair, {}).items():
                    weights[position] = max(weight, weights.get(position, 0.0))
        return weights

    def _weigh_compound(self, first: WordMatch, second: WordMatch) -> Mapping[int, float]:
        """Return what two unknown words count for each entry that has them as one: "steun online" is "onlinesteun"."""
        if not (first.is_unknown and second.is_unknown):
            return {}
        one, two = first.lower, second.lower
        joined = (start + joint + end for start, end in ((one, two), (two, one)) for joint in _JOINTS)
        return next((weights for word in joined if (weights := self._weights_by_word.get(word))), {})

    def _forms_of_content(self, text: str) -> Sequence[Collection[str]]:
        """Return the forms of each word that is no function word."""
        forms = self._forms_by_text.get(text)
        if forms is None:
            typed = (token.folded for token in tokenize(text) if not self._links(token.folded))
            forms = tuple(self._own_forms(part) for word in typed for part in self._vocabulary.split(word))
            if len(self._forms_by_text) > MAX_CACHED_WORDS:
                self._forms_by_text.clear()
            self._forms_by_text[text] = forms
        return forms

    def _own_forms(self, word: str) -> Collection[str]:
        """Return the words of the index that a word is a form of; a short one that means nothing else is one: "new"."""
        if (forms := self._vocabulary.own_forms(word)) or word not in self._entries_by_word:
            return forms
        return () if self._lexicon and self._lexicon.concepts_of(word) else (word,)

    def weigh(self, word: WordMatch) -> WordWeight | None:
        """Return what a word of a text says about its topic, None if it says nothing."""
        key = word.text, id(word.concepts) if word.concepts else 0
        if key not in self._weights_by_match:
            if len(self._weights_by_match) > MAX_CACHED_WORDS:
                self._weights_by_match.clear()
            self._weights_by_match[key] = self._weigh(word)
        return self._weights_by_match[key]

    def _weigh(self, word: WordMatch) -> WordWeight | None:
        if word.kind is not TokenKind.WORD:
            return None
        is_abroad = word.has(Concept.ABROAD)
        text = _ABROAD if is_abroad else word.text
        parts = [token.folded for token in tokenize(text) if self._is_searchable(token)]
        if word.concepts.keys() == {Concept.ASSIGNED} and len(parts) < len(word.text.split()):
            return None  # Greek "σχετικά με", about: no part of it is a title's word
        split = [self._vocabulary.split(part) if word.is_unknown else (part,) for part in parts]
        parts = [part for each in split for part in each]
        keeps_meaning = not (word.is_unknown or CONSUMED.issuperset(word.concepts) or self._is_task(word, parts))
        weighed = [(part, *self.weights_of(part)) for part in parts]
        name = word.concepts.get(Concept.NAME)
        owes_nothing = name is not None and name not in self._owners
        # Of the "High-Level Group on Access to Data" a title has a part; of a compound one part may tell nothing.
        if owes_nothing or len(parts) > len(split):
            weighed = [item for item in weighed if item[1]] or weighed
        positions = set.intersection(*(set(weights) for _, weights, _ in weighed)) if weighed else set()
        if word.has(*_NAMES) and not owes_nothing:
            is_certain = all(map(self._vocabulary.near_forms, parts))
            positions = {position for position in positions if is_certain and self.has_match(word, position)}
        if not positions:
            return None
        is_distant = bool(word.concepts) and not owes_nothing and not all(map(self._vocabulary.near_forms, parts))
        is_idiom = word.is_noise and not is_abroad and len(parts) < len(word.text.split())  # "em matéria de"
        is_strong = word.is_unknown or word.has(Concept.OTHER) or owes_nothing or is_abroad
        factor = _UNKNOWN if is_strong else _NOISE if word.is_noise else _KNOWN
        is_rhythm = word.has(Concept.RHYTHM) and not is_strong  # of many reports: "the annual report on Schengen"
        factor = _RHYTHM if is_rhythm else factor
        strength = (
            0.0 if keeps_meaning or is_distant or is_idiom else self._strength_of(word, split, is_strong=is_strong)
        )
        min_rare_chars = MIN_COMPOUND_CHARS if word.is_noise else MIN_WORD_CHARS + 1
        by_entry = {position: factor * sum(weights[position] for _, weights, _ in weighed) for position in positions}
        if is_abroad:  # it says where, and not which of several things
            by_entry = dict.fromkeys(by_entry, min(by_entry.values()))
        return WordWeight(
            by_entry=by_entry,
            strength=min(strength, NAME_STRENGTH) if owes_nothing else strength,
            is_rare=not (keeps_meaning or is_rhythm)
            and any(
                count <= _MAX_RARE_ACTIONS and len(part) >= min_rare_chars and bool(self._vocabulary.near_forms(part))
                for part, _, count in weighed
            ),
            forms=frozenset(form for part in parts for form in self._vocabulary.near_forms(part)),
            is_own=all(map(self._vocabulary.has_own_form, parts)),
        )

    def _strength_of(self, word: WordMatch, split: Sequence[Sequence[str]], *, is_strong: bool) -> float:
        """Return how far a word by itself makes a topic, by the parts of each of its words."""
        if is_strong:
            return min(sum(map(self._strength, each)) for each in split)
        is_long = len(split[0][0]) >= MIN_COMPOUND_CHARS
        return NOISE_STRENGTH if word.is_noise and is_long else _KNOWN_STRENGTH

    def _is_task(self, word: WordMatch, parts: Sequence[str]) -> bool:
        """Return whether a word for what is owed is a keyword: "roadmap", "feuille de route"."""
        if word.concepts.keys() != {Concept.OWE}:
            return False
        own = ([form for form in self._vocabulary.forms_of(part) if is_same_word(part, form)] for part in parts)
        return any(phrase in self._all_phrases for phrase in product(*own))

    def weights_of(self, word: str) -> tuple[Mapping[int, float], int]:
        """Return how much a word counts for each entry, and how many key actions have it; common words do not count."""
        forms = self._vocabulary.forms_of(word)
        weights, count = self._weigh_forms(forms)
        if count and not weights and word in self._weights_by_word:
            # In all its cases it is common, in this one it may be of one term: Polish "państwach trzecich".
            weights, count = self._weigh_forms([form for form in forms if is_near(word, form)])
        return weights, count

    def _weigh_forms(self, forms: Iterable[str]) -> tuple[Mapping[int, float], int]:
        weights: dict[int, float] = {}
        titled: set[str] = set()
        for form in forms:
            titled |= self._actions_by_word.get(form, set())
            for position, weight in self._weights_by_word[form].items():
                weights[position] = max(weight, weights.get(position, 0.0))
        self._level(weights, titled)
        count = len({self._entries[position].key_action for position in weights})
        is_common = count > min(_MAX_ACTIONS, _MAX_ACTION_SHARE * self._action_count)
        if not count or (count > 1 and is_common):
            return {}, count
        rarity = log((self._action_count + 1) / count)
        bonus = _UNIQUE_TITLE if count == 1 and not titled else _TITLE
        return {
            position: rarity * (bonus if weight == _TITLE else weight) for position, weight in weights.items()
        }, count

    def _count_meaning(self, word: str) -> int:
        """Return how many key actions have a word that means the same: "smugglers" is common where "smuggling" is."""
        alike = self._synonyms.of(self._unmutated(word)) if self._synonyms.has(self._unmutated(word)) else ()
        return len({self._entries[position].key_action for form in alike for position in self._weights_by_word[form]})

    def _level(self, weights: dict[int, float], actions: Collection[str]) -> None:
        """Raise weights within each of some key actions: a word of their title hardly tells its deliverables apart."""
        for action in actions:
            siblings = [position for position in weights if self._entries[position].key_action == action]
            least = _SIBLING * max(weights[position] for position in siblings)
            weights.update({position: max(least, weights[position]) for position in siblings})

    def _strength(self, word: str) -> float:
        """Return how far a word that the language's table does not have makes a topic by itself."""
        near = self._vocabulary.near_forms(word)
        is_of_several = self.weights_of(word)[1] > 1
        if is_of_several and self._count_meaning(word) > _MAX_MEANING_SHARE * self._action_count:
            return _DISTANT_FORM
        if not self._vocabulary.has_own_form(word):
            return _TITLE_FORM if near else _DISTANT_FORM
        if any(form in self._acronyms or (form,) in self._all_phrases for form in near):
            return KEYWORD_STRENGTH
        if not self._keyword_words.isdisjoint(near):
            return _KEYWORD_WORD
        if self._unmutated(word) in near and len(word) >= MIN_COMPOUND_CHARS:
            return _TITLE_WORD
        return _TITLE_FORM if near else _DISTANT_FORM
