"""Parser for references: the note's number, its sections, and its key actions and deliverables."""

from collections.abc import Collection

from domain.languages.schema import Concept
from domain.questions.model import RefusalReason
from domain.reading.parsed import ParsedQuestion
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import Directory, note_of, reference_in
from domain.register.note_number import NoteNumber

_SECTIONS = ("I", "II", "III", "IV")
_ROMAN_DIGITS = frozenset("IVX")
_DIGITS = frozenset("0123456789")


class ReferenceParser:
    """Parser for references; `known` are the key actions and deliverables of the register.

    Its methods that parse return the next index, None if there is no such reference.
    """

    def __init__(
        self, cursor: Cursor, *, parts: ParsedQuestion, directory: Directory, known: Collection[str], note: str | None
    ) -> None:
        self._cursor = cursor
        self._parts = parts
        self._directory = directory
        self._known = known
        #: The slug of the note that a reference is taken from where several have it.
        self._note = note
        #: What to take from one of several notes: where it stands among the references, and its words.
        self._unresolved: list[tuple[int, str]] = []

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
        if len(self._directory.notes) > 1:
            self._unresolved.append((len(self._parts.refs), word.text))
            self._parts.refs.append(ref)
        elif ref in self._known:
            self._parts.refs.append(ref)
        else:
            section = ref.partition(".")[0]
            actions = sorted(
                known for known in self._known if known.partition(".")[0] == section and known[-1].isdigit()
            )
            self._parts.refuse(RefusalReason.REFERENCE, word.text, tuple(actions))
        return index + 1

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
        elif self._unresolved:
            parts.note = None  # the references say it

    def parse_section(self, index: int, word: WordMatch) -> int | None:
        """Parse a section by its number, which may come first: "section III", "chapter 3", "III fejezet"."""
        following = self._cursor.word(index + 1)
        if not (word.has(Concept.SECTION) or (following is not None and following.has(Concept.SECTION))):
            return None
        last = self._cursor.word(index + 2)
        is_numbered = last is not None and (last.kind is TokenKind.NUMBER or set(last.text.upper()) <= _ROMAN_DIGITS)
        if (
            following is not None
            and following.has(Concept.SECTION)
            and not is_numbered
            and set(word.text) <= _ROMAN_DIGITS
        ):
            word, following = following, word
        if not word.has(Concept.SECTION) or following is None:
            return None
        if following.has(Concept.TITLE):
            return index + 1
        number = following.text.upper().rstrip(".")
        if following.kind is TokenKind.NUMBER and 1 <= following.value <= len(_SECTIONS):
            number = _SECTIONS[following.value - 1]
        text = f"{word.text} {following.text}"
        if number in self._directory.local_sections:
            self._parts.set_section(number, text)
        elif set(number) <= _ROMAN_DIGITS | _DIGITS:
            self._parts.refuse(RefusalReason.REFERENCE, text, tuple(self._directory.local_sections))
        else:
            return None
        return index + 2

    def parse_bare_section(self, index: int, word: WordMatch) -> int | None:
        """Parse a section by its number alone: "III", "Europol IV"; "I" alone is a word, "SIS II" something else."""
        before = self._cursor.word(index - 1)
        belongs_to_word = before is not None and (before.is_unknown or before.is_noise or before.has(Concept.VEHICLE))
        if word.kind is not TokenKind.ROMAN or belongs_to_word or word.text not in self._directory.local_sections:
            return None
        self._parts.set_section(word.text, word.text)
        return index + 1
