"""Parser for references: the note's number, its sections, and its key actions and deliverables."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from domain.languages.schema import Concept
from domain.questions.model import ReadingContext, RefusalReason
from domain.reading.parsed import ParsedQuestion
from domain.reading.topics.searchable_words import searchable_words
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import Directory, local_reference, note_of, parent_action, reference_in
from domain.register.note_number import NoteNumber

_JOINS = (Concept.AND, Concept.OR)
_SECTIONS = ("I", "II", "III", "IV")
_ROMAN_DIGITS = frozenset("IVX")
#: So many letters of a title's word tell it in any inflection, and such a share of a text's words is its title.
_MIN_TITLE_CHARS = 5
_MIN_TITLE_SHARE = 2 / 3
#: What makes a part one of a time: "the second part of the year".
_TIMES = (Concept.DAY, Concept.WEEK, Concept.MONTHS, Concept.MONTH, Concept.QUARTER, Concept.HALF, Concept.YEAR)
#: What may stand between the first and the last of a range of references, beside a dash: "I.1 to I.4".
_RANGE = (Concept.UNTIL, Concept.TO)
#: What the ending of the last one may mean in its place.
_RANGE_POST = (Concept.BY, Concept.UNTIL)
#: What may follow "section one", and does not follow an article: "the part a body has".
_BESIDE_SECTION = (
    Concept.MUST,
    Concept.OWE,
    Concept.OPEN,
    Concept.OVERDUE,
    Concept.HELD,
    Concept.REPORTED,
    Concept.FOR,
    Concept.BY,
    Concept.IN,
)


def leave_out_titles(text: str, directory: Directory) -> str:
    """Return a text without the titles that only follow a section's number: "section F, follow-up by the Council"."""
    for number, titles in directory.local_sections.items():
        said = re.search(rf"(?<=\b{number}\b)(\.?[^:,(–·?.]{{0,14}}?)\s?[:,(–]\s?([^:,()–·?.!;]+)\)?", text)
        if said is not None and _is_title(said[2], titles.values()):
            text = text[: said.end(1)] + text[said.end() :]
    return text


def _is_title(text: str, titles: Iterable[str]) -> bool:
    """Return whether most words of a text, two at least, begin as those of a title, in any language."""
    words = searchable_words(text)
    known = ({word[:_MIN_TITLE_CHARS] for word in searchable_words(title)} for title in titles)
    shared = max((sum(word[:_MIN_TITLE_CHARS] in begins for word in words) for begins in known), default=0)
    return shared > 1 and shared >= len(words) * _MIN_TITLE_SHARE


class ReferenceParser:
    """Parser for references; `known` are the key actions and deliverables of the register, in the note's order.

    Its methods that parse return the next index, None if there is no such reference.
    """

    def __init__(
        self,
        cursor: Cursor,
        *,
        parts: ParsedQuestion,
        directory: Directory,
        known: Collection[str],
        context: ReadingContext,
    ) -> None:
        self._cursor = cursor
        self._parts = parts
        self._directory = directory
        self._known = known
        #: The slug of the note that a reference is taken from where several have it.
        self._note = context.note
        #: The last question was about a section, so that a number after any word is one: "and under II".
        self._goes_on_section = context.previous is not None and context.previous.section is not None
        #: What to take from one of several notes: where it stands among the references, and its words.
        self._unresolved: list[tuple[int, str]] = []
        #: Where the last of ranges stand among the references: the first is the one before.
        self._range_ends: list[int] = []
        #: Whether the next reference is the last of a range.
        self._is_in_range = False

    def parse_note(self, index: int, word: WordMatch) -> int:
        """Parse a note's number; refuse any note, and any revision of one, that the register does not have.

        A corrigendum or an addendum is part of its note.
        """
        try:
            asked = NoteNumber.parse(str(word.value))
        except ValueError:  # "13901/1/23 REV 2" names two revisions
            self._parts.refuse(RefusalReason.REFERENCE, word.text)
            return index + 1
        slug = self._directory.find_note(asked.base)
        if slug is None:
            self._parts.refuse(RefusalReason.REFERENCE, word.text)
            return index + 1
        loaded = self._directory.notes[slug].number
        if asked.revision and asked.revision != NoteNumber.parse(loaded).revision:
            self._parts.refuse(RefusalReason.REFERENCE, str(asked), (loaded,))
        elif len(self._directory.notes) > 1:
            self._parts.set_note(asked.base, word.text)
        return index + 1

    def parse_action(self, index: int, word: WordMatch) -> int | None:
        """Parse a key action or deliverable: "III.3", "III.3a", "F2"; refuse one that the register does not have."""
        ref = word.value
        if word.kind is TokenKind.QUARTER and ref[0] == "f" and ref[2] is None:
            ref = f"F.{ref[1]}"
        elif word.kind is not TokenKind.REF:
            return None
        if self._is_in_range:
            self._range_ends.append(len(self._parts.refs))
        if self._is_known(ref) or len(self._directory.notes) > 1:
            self._take(ref, word.text)
            stop = (
                index + 2 if self._is_in_range and self._cursor.has_postposition(index + 1, *_RANGE_POST) else index + 1
            )
            return self._parse_further(stop, ref)
        section = ref.partition(".")[0]
        actions = sorted(known for known in self._known if known.partition(".")[0] == section and known[-1].isdigit())
        self._parts.refuse(RefusalReason.REFERENCE, word.text, tuple(actions))
        return index + 1

    def _is_known(self, ref: str) -> bool:
        """Return whether a note has a reference."""
        return any(reference_in(slug, ref) in self._known for slug in self._directory.notes)

    def _take(self, ref: str, words: str) -> None:
        if len(self._directory.notes) > 1:
            self._unresolved.append((len(self._parts.refs), words))
        self._parts.refs.append(ref)

    def _parse_further(self, index: int, ref: str) -> int:
        """Parse what joins further references to one: "to" in "I.1 to I.4", and all of "to 4", "a-d", "a, b and c"."""
        cursor, self._is_in_range = self._cursor, False
        joint, end = cursor.word(index), cursor.word(index + 1)
        if joint is None or end is None:
            return index
        is_ending = joint.concepts.get(Concept.POST) is Concept.FROM and cursor.has_postposition(
            index + 2, *_RANGE_POST
        )
        is_range = joint.kind is TokenKind.DASH or (joint.has(*_RANGE) and not joint.has(Concept.AND)) or is_ending
        if is_range and end.kind is TokenKind.REF:
            self._is_in_range = True
            return index + 1
        further = (
            self._expand_short(ref, end) if is_range or joint.kind is TokenKind.COMMA or joint.has(Concept.AND) else ""
        )
        if not self._is_known(further) or self._is_time(index + 2):
            return index
        if is_range:
            self._range_ends.append(len(self._parts.refs))
        self._take(further, cursor.text(index, index + 2))
        return self._parse_further(index + 2, further)

    def _expand_short(self, ref: str, end: WordMatch) -> str:
        """Return the reference that a letter or a number after another one stands for, empty if it is none."""
        if ref[-1].isalpha() and not end.concepts and len(end.text) == 1:
            return ref[:-1] + end.lower
        is_action = ref[-1].isdigit() and end.kind is TokenKind.NUMBER
        return f"{ref.partition('.')[0]}.{end.value}" if is_action else ""

    def resolve(self) -> None:
        """Take each reference from the note that is named, else from the thread's, else from the only one that has it.

        Refuse one that several notes have, and none of them is meant, and one that no note has.
        """
        parts, directory = self._parts, self._directory
        refused = set[int]()
        for place, words in self._unresolved:
            local_ref = parts.refs[place]
            found = [ref for slug in directory.notes if (ref := reference_in(slug, local_ref)) in self._known]
            named = None if parts.note is None else directory.find_note(parts.note)
            for slug in (each for each in (named, self._note) if each is not None):
                of_note = [ref for ref in found if note_of(ref) == slug]
                found = of_note if of_note or slug == named else found
            if len(found) == 1:
                parts.refs[place] = found[0]
                continue
            refused.add(place)
            reason = RefusalReason.AMBIGUOUS if found else RefusalReason.REFERENCE
            parts.refuse(reason, words, tuple(found))
        if refused:
            parts.refs[:] = (ref for place, ref in enumerate(parts.refs) if place not in refused)
            return
        if self._unresolved:
            parts.note = None  # the references say it
        self._fill_ranges()

    def _fill_ranges(self) -> None:
        """Put between the first and the last reference of each range those of the same kind that the register has."""
        refs, order = self._parts.refs, list(self._known)
        for place in reversed(self._range_ends):
            first, last = refs[place - 1], refs[place]
            if first[-1].isdigit() == last[-1].isdigit() and first in order and last in order:
                between = order[order.index(first) + 1 : order.index(last)]
                refs[place:place] = [ref for ref in between if ref[-1].isdigit() == first[-1].isdigit()]

    def parse_section(self, index: int, word: WordMatch) -> int | None:
        """Parse a section by its number, which may come first: "section III", "chapter three", "the second part"."""
        before = index - 1
        while self._cursor.has(before, Concept.NOISE) and not self._cursor.has(before, Concept.TITLE):
            before -= 1
        if word.has(Concept.SECTION) and self._cursor.has(before, Concept.TITLE):
            return index + 1  # "the external action heading", Finnish "… koskevassa osassa"
        if self._is_listed(index):
            self._parts.set_section(word.text, word.text, is_joined=self.is_joined(index))
            return index + 2 if self._cursor.has(index + 1, Concept.SECTION) else index + 1
        if (word.is_unknown or word.has(Concept.JOINTLY)) and not word.text.isupper() and self._is_listed(index + 1):
            return index + 1  # a word for "parts", or German "in den Teilen II und IV"
        following = self._cursor.word(index + 1)
        if following is None:
            return None
        if following.has(Concept.SECTION) and (number := self._number_before_section(index, word)):
            return self._take_section(index, number, index + 2)
        if not word.has(Concept.SECTION):
            return None
        title = index + 1
        while self._cursor.has(title, Concept.NOISE) and not self._cursor.has(title, Concept.TITLE):
            title += 1
        if self._cursor.has(title, Concept.TITLE):
            return index + 1  # "the chapter on the legal framework"
        # Romanian has an article between the two: "secțiunea a III-a".
        at = index + 2 if following.has(Concept.ARTICLE) and self._is_roman(index + 2) else index + 1
        number = self._number_after_section(at, self._cursor.words[at])
        return self._take_section(index, number, at + 1) if number else None

    def _is_listed(self, index: int) -> bool:
        """Return whether a word is the number of a section in a row of them: "II and IV"."""
        if not self._is_roman(index):
            return False
        before, after = index - 1, index + 1
        while self._cursor.has(before, Concept.ARTICLE):
            before -= 1
        if self._joins(before):
            before -= 1
        if self._joins(after):
            after += 1
        while self._cursor.has(after, Concept.ARTICLE):
            after += 1
        return any(
            abs(other - index) > 1 and (self._is_roman(other) or self._cursor.has(other, Concept.TITLE))
            for other in (before, after)
        )

    def _is_roman(self, index: int) -> bool:
        word = self._cursor.word(index)
        return word is not None and word.text in self._directory.local_sections

    def _number_before_section(self, index: int, word: WordMatch) -> str | None:
        """Return the number of the section that is the next word, None if the word is none: "III", "2nd", "second".

        "Two parts" are no section, nor is "the second part of 2024".
        """
        if word.has(Concept.WE) and self._cursor.has(index - 1, Concept.MUST, Concept.DID, Concept.DELIVER):
            return None  # "which dates should I block?"
        if set(word.text) <= _ROMAN_DIGITS or word.text in self._directory.local_sections:
            last = self._cursor.word(index + 2)
            is_numbered = last is not None and self._number_after_section(index + 2, last) is not None
            return None if is_numbered else word.text  # "V delu II": in part II
        position = word.value if word.kind is TokenKind.NUMBER and not word.text.isdigit() else None
        position = word.concepts.get(Concept.ORDINAL, position)
        is_of_time = self._is_time(index - 1) or self._is_time(self._cursor.skip_noise(index + 2))
        return None if position is None or is_of_time else _roman(position)

    def _number_after_section(self, index: int, word: WordMatch) -> str | None:
        """Return the number of the section that is the word before, None if the word is none: "III", "3", "three"."""
        if word.kind is TokenKind.NUMBER:
            return _roman(word.value)
        if word.has(Concept.IN) and word.text.islower():
            return None  # Swedish "vilka har Eurojust del i?"
        number = word.text.upper().rstrip(".")
        if number in self._directory.local_sections or set(number) <= _ROMAN_DIGITS:
            return number
        position = word.concepts.get(Concept.ORDINAL, word.concepts.get(Concept.NUMBER))
        following = self._cursor.word(index + 1)
        is_article = position == 1 and following is not None and following.kind is TokenKind.WORD
        if is_article and following is not None and following.has(Concept.NAME, *_BESIDE_SECTION):
            is_article = False  # "section one must": no article, as in "the part a body has"
        return None if position is None or is_article or self._is_time(index + 1) else _roman(position)

    def _is_time(self, index: int) -> bool:
        """Return whether a word is a time or a unit of it, which the words before belong to."""
        word = self._cursor.word(index)
        return word is not None and (word.has(*_TIMES) or word.kind in (TokenKind.YEAR, TokenKind.MONTH))

    def _take_section(self, index: int, number: str, stop: int) -> int:
        """Set the section that some words name; refuse one that no note has. Return the index after the words."""
        text = self._cursor.text(index, stop)
        if number in self._directory.local_sections:
            self._parts.set_section(number, text, is_joined=self.is_joined(index))
        else:
            self._parts.refuse(RefusalReason.REFERENCE, text, tuple(self._directory.local_sections))
        return stop

    def parse_bare_section(self, index: int, word: WordMatch) -> int | None:
        """Parse a section by its number alone: "III", "Europol IV"; "I" alone is a word, "SIS II" something else."""
        before = self._cursor.word(index - 1)
        is_noise = before is not None and before.is_noise and not self._goes_on_section
        belongs_to_word = is_noise or (before is not None and (before.is_unknown or before.has(Concept.VEHICLE)))
        belongs_to_word = belongs_to_word and not self._is_inside_section(index)
        if word.kind is not TokenKind.ROMAN or belongs_to_word or word.text not in self._directory.local_sections:
            return None
        self._parts.set_section(word.text, word.text, is_joined=self.is_joined(index))
        return index + 1

    def _is_inside_section(self, index: int) -> bool:
        """Return whether a word for "under" or "in" is before a number, or after it: "open under II", "all of II"."""
        cursor, before = self._cursor, index - 1
        before -= cursor.has(before, Concept.ARTICLE)
        if cursor.has(before, Concept.ALL) or cursor.has(before - 1, Concept.ALL):
            return True
        return cursor.has(before, Concept.UNDER, Concept.ACTION, Concept.IN) or cursor.has_postposition(
            index + 1, Concept.UNDER, Concept.IN
        )

    def is_joined(self, index: int) -> bool:
        """Return whether "and", "or" or a comma is before a word."""
        before = index - 1
        while self._cursor.has(before, Concept.ARTICLE, Concept.NOISE) and not self._cursor.has(before, *_JOINS):
            before -= 1
        return self._joins(before)

    def _joins(self, index: int) -> bool:
        return self._cursor.has(index, *_JOINS) or self._cursor.has_kind(index, TokenKind.COMMA)

    def joined_to(self, topic: Sequence[int], topic_refs: Sequence[str]) -> tuple[str, ...]:
        """Return what a text is about that joins a reference or a section to its topic: "III.3a and the roadmap"."""
        actions = self.actions_of_sections(has_topic=True)
        for pair in self._joined_pairs():
            if any(self._is_numbered(index) for index in pair.difference(topic)) and not pair.isdisjoint(topic):
                refs = {*self._parts.refs, *actions, *topic_refs}
                return tuple(ref for ref in self._known if ref in refs)
        return ()

    def is_section_joined_to_name(self) -> bool:
        """Return whether an "and" is between a body and a section: of one within the other, or of each."""
        return any(
            any(map(self._is_numbered, pair)) and any(self._cursor.has(index, Concept.NAME) for index in pair)
            for pair in self._joined_pairs()
        )

    def _joined_pairs(self) -> Iterator[set[int]]:
        """Yield the indexes of the words on both sides of each "and" or "or"."""
        for joint, word in enumerate(self._cursor.words):
            if word.has(*_JOINS):
                yield {self._skip(joint, -1), self._skip(joint, 1)}

    def _skip(self, index: int, step: int) -> int:
        """Return the index of the nearest word before or after one that does not only link others."""
        index += step
        while self._cursor.has(index, Concept.ARTICLE, Concept.NOISE) and not self._cursor.has(index, *_JOINS):
            index += step
        return index

    def _is_numbered(self, index: int) -> bool:
        """Return whether a word is a reference, or a section's number or the word after it."""
        is_section = self._cursor.has(index, Concept.SECTION)
        return is_section or self._cursor.has_kind(index, TokenKind.REF, TokenKind.ROMAN)

    def actions_of_sections(self, *, has_topic: bool = False) -> tuple[str, ...]:
        """Return the key actions of the sections, if there are several or a topic: a question holds one section."""
        sections = {self._parts.section, *self._parts.further_sections}
        if len(sections) == 1 and not has_topic:
            return ()
        return tuple(
            ref
            for ref in self._known
            if parent_action(ref) == ref and local_reference(ref).partition(".")[0] in sections
        )


def _roman(number: int) -> str:
    """Return the Roman number that a section has, the figure itself if no section is numbered so high."""
    return _SECTIONS[number - 1] if 1 <= number <= len(_SECTIONS) else str(number)
