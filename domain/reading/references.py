"""Parser for references: the note's number, its sections, and its key actions and deliverables."""

from collections.abc import Collection

from domain.languages.schema import Concept
from domain.questions.model import RefusalReason
from domain.reading.parsed import ParsedQuestion
from domain.reading.token_cursor import Cursor
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import Directory

_SECTIONS = ("I", "II", "III", "IV")
_ROMAN_DIGITS = frozenset("IVX")
_DIGITS = frozenset("0123456789")


class ReferenceParser:
    """Parser for references; `known` are the key actions and deliverables of the register.

    Its methods return the next index, None if there is no such reference.
    """

    def __init__(self, cursor: Cursor, *, parts: ParsedQuestion, directory: Directory, known: Collection[str]) -> None:
        self._cursor = cursor
        self._parts = parts
        self._directory = directory
        self._known = known

    def parse_note(self, index: int, word: WordMatch) -> int:
        """Parse a note's number; refuse any note but this one."""
        if word.value != self._directory.note.number:
            self._parts.refuse(RefusalReason.REFERENCE, word.text)
        return index + 1

    def parse_action(self, index: int, word: WordMatch) -> int | None:
        """Parse a key action or deliverable: "III.3", "III.3a", "F2"; refuse one that the register does not have."""
        ref = word.value
        if word.kind is TokenKind.QUARTER and ref[0] == "f" and ref[2] is None:
            ref = f"F.{ref[1]}"
        elif word.kind is not TokenKind.REF:
            return None
        if ref in self._known:
            self._parts.refs.append(ref)
        else:
            section = ref.partition(".")[0]
            actions = sorted(
                known for known in self._known if known.partition(".")[0] == section and known[-1].isdigit()
            )
            self._parts.refuse(RefusalReason.REFERENCE, word.text, tuple(actions))
        return index + 1

    def parse_section(self, index: int, word: WordMatch) -> int | None:
        """Parse a section by its number, which may come first: "section III", "chapter 3", "III fejezet"."""
        following = self._cursor.word(index + 1)
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
        if number in self._directory.sections:
            self._parts.set_section(number, text)
        elif set(number) <= _ROMAN_DIGITS | _DIGITS:
            self._parts.refuse(RefusalReason.REFERENCE, text, tuple(self._directory.sections))
        else:
            return None
        return index + 2

    def parse_bare_section(self, index: int, word: WordMatch) -> int | None:
        """Parse a section by its number alone: "III", "Europol IV"; "I" alone is a word, "SIS II" something else."""
        before = self._cursor.word(index - 1)
        belongs_to_word = before is not None and (before.is_unknown or before.is_noise or before.has(Concept.VEHICLE))
        if word.kind is not TokenKind.ROMAN or belongs_to_word or word.text not in self._directory.sections:
            return None
        self._parts.set_section(word.text, word.text)
        return index + 1
