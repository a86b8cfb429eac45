"""Reading references: the note's number, its sections, and its key actions and deliverables."""

from collections.abc import Collection, Sequence

from domain.languages.schema import Concept
from domain.questions.model import RefusalReason
from domain.reading.cursor import Cursor
from domain.reading.parsed import ParsedQuestion
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import Directory

_SECTIONS = ("I", "II", "III", "IV")
#: What the number of a section is written with.
_ROMAN = frozenset("IVX")
_DIGITS = frozenset("0123456789")


class References(Cursor):
    """Reads references off a list of items; `known` are the key actions and deliverables that there are."""

    def __init__(
        self, items: Sequence[WordMatch], *, parts: ParsedQuestion, directory: Directory, known: Collection[str]
    ) -> None:
        super().__init__(items)
        self._parts = parts
        self._directory = directory
        self._known = known

    def note(self, at: int, item: WordMatch) -> int:
        """An item that is a note's number: of any other note than this one nothing is known."""
        if item.value != self._directory.note.number:
            self._parts.refuse(RefusalReason.REFERENCE, item.text)
        return at + 1

    def action(self, at: int, item: WordMatch) -> int | None:
        """A key action or deliverable: "III.3", "III.3a", "F2"."""
        ref = item.value
        if item.kind is TokenKind.QUARTER and ref[0] == "f" and ref[2] is None:
            ref = f"F.{ref[1]}"
        elif item.kind is not TokenKind.REF:
            return None
        if ref not in self._known:
            section = ref.partition(".")[0]
            near = sorted(each for each in self._known if each.partition(".")[0] == section)
            self._parts.refuse(RefusalReason.REFERENCE, item.text, tuple(each for each in near if each[-1].isdigit()))
        else:
            self._parts.refs.append(ref)
        return at + 1

    def section(self, at: int, item: WordMatch) -> int | None:
        """A section by its number, which may stand first: "section III", "chapter 3", "III fejezet"."""
        following = self.item(at + 1)
        last = self.item(at + 2)
        numbered = last is not None and (last.kind is TokenKind.NUMBER or set(last.text.upper()) <= _ROMAN)
        if following is not None and following.has(Concept.SECTION) and not numbered and set(item.text) <= _ROMAN:
            item, following = following, item
        if not item.has(Concept.SECTION) or following is None:
            return None
        if following.has(Concept.TITLE):
            return at + 1
        named = following.text.upper().rstrip(".")
        if following.kind is TokenKind.NUMBER and 1 <= following.value <= len(_SECTIONS):
            named = _SECTIONS[following.value - 1]
        if named in self._directory.sections:
            self._parts.put_section(named, f"{item.text} {following.text}")
        elif set(named) <= _ROMAN | _DIGITS:
            self._parts.refuse(
                RefusalReason.REFERENCE, f"{item.text} {following.text}", tuple(self._directory.sections)
            )
        else:
            return None
        return at + 2

    def bare_section(self, at: int, item: WordMatch) -> int | None:
        """A section by nothing but its number: "III", "Europol IV"; "I" alone is a word, "SIS II" something else."""
        before = self.item(at - 1) if at else None
        numbered = before is not None and (before.unknown or before.noise or before.has(Concept.VEHICLE))
        if item.kind is not TokenKind.ROMAN or numbered or item.text not in self._directory.sections:
            return None
        self._parts.put_section(item.text, item.text)
        return at + 1
