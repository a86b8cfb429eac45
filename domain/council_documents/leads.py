"""Leads: what headings, stems and sentences say once for all that follows, of who owes it and by when."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from domain.council_documents.draft import Certainty, Source
from domain.council_documents.due.deadlines import UNDATED, FoundDeadline, read_deadline
from domain.council_documents.due.headings import opens_with_event, opens_with_meeting
from domain.council_documents.due.times import find_times
from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.layout.tables import column_kind, is_subheading, words_of
from domain.council_documents.parties.model import Parties, Voice
from domain.council_documents.sentence import Sentence, is_link
from domain.council_documents.things.model import Stem
from domain.council_documents.things.reader import Reader
from domain.reading.words.token_cursor import UNITS
from domain.register.model import Owner

#: What ends a sentence; a stem without a colon goes on in its list.
_ENDS = (".", ";", "?", "!")
_ITEMS = (PassageKind.ARROW, PassageKind.LETTER)
#: "Measures" is among so many words at a title's beginning.
#: So many words may be between a body and "otherwise", which it decides.
_MAX_DECIDED_WORDS = 3
_MAX_TITLE_WORDS = 2
#: What a heading is numbered with: "C.", "IV)", "3.2.", "A –".
_PRINTED = re.compile(r"\A\(?(?:[IVX]+|[A-ZΑ-ΩА-Я]|\d+(?:\.\d+)*)(?:[.)]+|\s*[-–—:])\s+")
#: A word in capitals that is no figure has at least so many letters.
_MIN_SHOUTED_CHARS = 3
_STYLES = (re.compile(r"[IVX]+[.)]*"), re.compile(r"\d+[.)]*"), re.compile(r"\(\d+\)"), re.compile(r".*"))


class _List(Struct, kw_only=True):
    """The stem of a list whose items are numbered paragraphs."""

    stem: Stem
    #: The number and the text of what opens it.
    number: str
    text: str
    #: Nothing is behind its verb: it goes on in its items even below further headings.
    is_unfinished: bool
    is_interrupted: bool = False

    def is_like(self, number: str, text: str) -> bool:
        """Return whether a heading has the shape of what opens it: a figure as this has, or a verb in capitals."""
        is_numbered = bool(number and self.number) and _style(number) == _style(self.number) == 0
        return is_numbered or (not self.number and _is_shouted(text) and _is_shouted(self.text))

    def holds(self, passage: Passage) -> bool:
        """Return whether a paragraph is one of its items."""
        is_open = not self.is_interrupted or self.is_unfinished or not passage.text[:1].isupper()
        return passage.kind is PassageKind.PARAGRAPH and is_open


class _Level(Struct):
    """What the headings of one kind say of when and of whom; one that only begins others is kept for all of these."""

    time: FoundDeadline | None = None
    stem: Stem | None = None
    _outer: str = ""

    def put(self, time: FoundDeadline | None, stem: Stem | None, *, is_empty: bool) -> None:
        """Put a heading in place of the one before; `is_empty`: another heading comes right below it."""
        is_kept = (self._outer == "time" and stem is not None and time is None) or (
            self._outer == "body" and time is not None and stem is None
        )
        if is_kept:
            self.time, self.stem = time or self.time, stem or self.stem
            return
        self.time, self.stem = time, stem
        self._outer = "" if not is_empty or (time and stem) else "time" if time else "body" if stem else ""


class Leads:
    """The leads of a document as far as it is read; `enter` is told each passage before it is read."""

    def __init__(self, reader: Reader, passages: Sequence[Passage], sections: Mapping[str, str]) -> None:
        self._reader = reader
        self._sections = sections
        self._next = {id(passage): after for passage, after in pairwise(passages)}
        self._section = ""
        self._gives_reasons = False
        self._stems: dict[int, Stem] = {}
        self._list: _List | None = None
        #: What the heading of the section says, "Commission", "INVITES THE MEMBER STATES TO"; then a title below it.
        self._of_section, self._of_block = _Level(), _Level()
        #: The time that a sentence says for the whole document.
        self._in_document: FoundDeadline | None = None
        #: The heading of the section, or a title in it, says that what is below it is done with: "Completed".
        self._is_section_done = self._is_block_done = False

    def enter(self, passage: Passage) -> None:
        """Take note of a passage's heading, and of what ends a list."""
        is_new, is_first = passage.section != self._section, not self._section
        if is_new:
            self._enter_sections(passage.section)
            if not is_first or self._of_section.stem is not None:
                self._of_block, self._is_block_done = _Level(), False
        is_title = self._is_title(passage) and not passage.cells
        if is_title or self._is_numbered_title(passage):
            self._enter_title(passage, is_title=is_title)
        if is_subheading(passage):
            words = words_of(passage)
            source = Source(paragraph=passage.section, page=passage.page, words=passage.text)
            self._is_block_done = self._says_done(words)
            self._of_block = _Level(self._time(words), self._reader.read_heading(words, source))
        if self._list is not None:
            self._go_on(self._list, passage, is_new=is_new)

    def _go_on(self, opened: _List, passage: Passage, *, is_new: bool) -> None:
        """Take note of what ends the list that is open: text, or what opens another; of one not read, nobody owes."""
        is_other = passage.kind is PassageKind.TEXT and not passage.is_title
        opened.is_interrupted = opened.is_interrupted or is_new or passage.is_title
        is_section = is_new and opened.is_like(self._section, self._sections.get(self._section, ""))
        is_owned = (is_new and self._of_section.stem is not None) or self.is_heading(passage)
        if is_other or is_owned or _is_alike(passage, opened.number):
            self._list = None
        elif is_section or (passage.is_title and opened.is_like("", passage.text)):
            text = self._sections.get(self._section, "") if is_section else passage.text
            self._list = _List(stem=self._unread(text), number=opened.number, text=text, is_unfinished=False)

    def _unread(self, text: str) -> Stem:
        """Return the stem that a heading is by its shape, though nobody knows whom it asks."""
        parties = Parties(voice=Voice.NOBODY, is_obliged=True)
        source = Source(paragraph=self._section, page=None, words=text)
        return Stem(parties=parties, deadline=self._reader.no_time, source=source, is_unread=True)

    def _enter_sections(self, slug: str) -> None:
        """Take note of the heading of a section, and of those above it that have nothing else below them."""
        slugs = list(self._sections)
        start = slugs.index(self._section) + 1 if self._section in slugs else 0
        passed = slugs[start : slugs.index(slug) + 1] if slug in slugs[start:] else [slug]
        self._section, before = slug, self._of_section.stem
        for each in passed:
            self._of_section.put(*self._read_heading(self._sections.get(each, "")), is_empty=each != slug)
        if self._of_section.stem is None:
            self._of_section.stem = self._unread_behind(before, self._sections.get(slug, ""))
        self._is_section_done = self._says_done(self._sections.get(slug, ""))

    def _enter_title(self, passage: Passage, *, is_title: bool) -> None:
        """Take note of a title; a paragraph with a number may only name whoever owes what is below it."""
        after = self._next.get(id(passage))
        is_empty = is_title and after is not None and after.is_title and not after.cells
        stem, before = self._read_title(passage), self._of_block.stem
        if stem is None and is_title:
            stem = self._unread_behind(before, passage.text)
        if not is_title:
            self._of_block.stem = stem
            return
        self._of_block.put(self._time(passage.text), stem, is_empty=is_empty)
        self._is_block_done = self._says_done(passage.text)

    def _unread_behind(self, before: Stem | None, text: str) -> Stem | None:
        """Return the stem that a heading is by its verb in capitals, as the one before it has, where it is not read."""
        if before is None or not (before.parties.is_obliged and _is_shouted(before.source.words) and _is_shouted(text)):
            return None
        unread = self._unread(text)
        return unread if self._reader.read_stem(f"{text}:", unread.source) is None else None

    def open(self, passage: Passage, text: str, source: Source) -> bool:
        """Return whether a sentence is the stem of a list, and keep what it says."""
        is_opener = bool(passage.children) or passage.kind is PassageKind.TEXT
        is_opener = is_opener or (passage.is_followed and text is passage.text and text.rstrip().endswith(":"))
        if not is_opener or passage.asks:
            return False
        own = self._reader.read_stem(text, source)
        is_name = own is None and bool(passage.children) and passage.kind in _ITEMS and text is passage.text
        if is_name and (named := self._reader.read_heading(text.rstrip(" ,:;"), source)) is not None:
            self._stems[id(passage)] = self._timed_by(named, self.stem_of(passage))
            return True
        if own is None and passage.children and passage.is_short and self._open_timed(passage, text, source):
            return True
        is_open = not text.rstrip().endswith(_ENDS) and own is not None
        is_unfinished = is_open and own is not None and self._is_unfinished(text)
        if not (
            text.rstrip().endswith(":") or (is_open and passage.is_followed) or (is_unfinished and passage.is_title)
        ):
            return False
        stem = own or self._timed(text, source)
        if stem is not None:
            stem = self._timed_by(stem, self.stem_of(passage))
            self._stems[id(passage)] = stem
            if not passage.children:
                self._list = _List(stem=stem, number=passage.number, text=text, is_unfinished=is_unfinished)
        return True

    @staticmethod
    def _timed_by(stem: Stem, outer: Stem | None) -> Stem:
        """Return a stem with the time of the one that it stands under, where it says none itself."""
        if outer is None or stem.deadline.certainty is not Certainty.NOT_SAID:
            return stem
        return replace(stem, deadline=outer.deadline)

    def is_heading(self, passage: Passage) -> bool:
        """Return whether a title says by when all below it is due, and names nobody; or names whoever owes it."""
        title = self._of_block.stem
        if title is not None and title.source.words == passage.text:
            return True
        return self._is_title(passage) and self._of_block.time is not None and not self._names_body(passage.text)

    def _read_title(self, passage: Passage) -> Stem | None:
        """Return whom a title names, if it has nothing else than bodies and times and something is below it."""
        after = self._next.get(id(passage))
        if ": " in passage.text:
            return None  # a label with its value: "Answer: the Commission, by June"
        if after is None or (passage.section and after.section != passage.section) or after.kind is PassageKind.ROW:
            return None
        source = Source(paragraph=passage.label or passage.section, page=passage.page, words=passage.text)
        is_followed = bool(passage.children) or after.kind in _ITEMS or not after.is_short
        is_followed = is_followed or (passage.kind is PassageKind.PARAGRAPH and after.kind is PassageKind.TEXT)
        stem = self._reader.read_heading(passage.text, source)
        return stem if stem is not None and is_followed else None

    @staticmethod
    def _is_numbered_title(passage: Passage) -> bool:
        """Return whether a paragraph with a number may be a title: "1. Commission"."""
        return passage.kind is PassageKind.PARAGRAPH and passage.is_short

    @property
    def _heading(self) -> Stem | None:
        return self._of_block.stem or self._of_section.stem

    @property
    def owners(self) -> tuple[Owner, ...]:
        """Whom the heading names: the antecedents of what is below it."""
        return self._heading.parties.owners if self._heading is not None else ()

    @property
    def names(self) -> Mapping[str, str]:
        """Their names by slug, as the heading has them."""
        return self._heading.parties.names if self._heading is not None else {}

    def _is_title(self, passage: Passage) -> bool:
        """Return whether a passage is a title, or a numbered one: of measures or above a text without a number."""
        if passage.kind is not PassageKind.PARAGRAPH or not passage.is_short:
            return passage.is_title
        after = self._next.get(id(passage))
        if after is not None and after.kind is PassageKind.TEXT and not self._names_body(passage.text):
            return True  # "1. First phase, until June 2026"
        if not passage.is_followed:
            return False
        begins = " ".join(passage.text.split()[:_MAX_TITLE_WORDS])
        is_of_actions = column_kind(begins, self._reader.language) == "action"
        return is_of_actions and self._time(passage.text) is not None and not self._names_body(passage.text)

    def _names_body(self, text: str) -> bool:
        """Return whether a body is named outside of the times of a text."""
        sentence = Sentence.of(text, self._reader.language)
        times = find_times(sentence, self._reader.today, self._reader.directory)
        return any(
            not any(time.start <= mention.start and mention.end <= time.end for time in times)
            for mention in sentence.mentions
        )

    def is_recital(self, passage: Passage) -> bool:
        """Return whether a paragraph is a reason of a legal act, below "whereas:"."""
        if passage.kind is not PassageKind.PARAGRAPH or not passage.number.strip().startswith("("):
            is_opening = passage.kind is PassageKind.TEXT and passage.text.rstrip().endswith(":")
            sentence = Sentence.of(passage.text, self._reader.language)
            self._gives_reasons = is_opening and any(not start for start, _ in sentence.find("recitals"))
            return False
        return self._gives_reasons

    def default(self, passage: Passage, text: str) -> bool:
        """Return whether a sentence says by when all is due for which nothing else is said, and keep it."""
        sentence = Sentence.of(text, self._reader.language)
        otherwise = sentence.find("otherwise")
        time = self._time(text) if otherwise else None
        if time is None or _is_decided_by_a_body(sentence, otherwise[0][0]):
            return False
        after = self._next.get(id(passage))
        if passage.is_introduction or after is None or after.is_title or after.section != passage.section:
            self._in_document = time
        else:
            self._of_block.time = time
        return True

    def stem_of(self, passage: Passage) -> Stem | None:
        """Return the stem of the list that a passage is an item of."""
        above = passage.parent
        while above is not None:
            if id(above) in self._stems:
                return self._stems[id(above)]
            above = above.parent
        if self._list is not None and self._list.holds(passage):
            return self._list.stem
        if self._heading is None:
            return None
        if self._is_headed(self._heading, passage):
            return self._heading
        return self._heading.doubted() if self._is_done_below(passage) else None

    @property
    def deadline(self) -> FoundDeadline | None:
        """What is said by when all is due that says nothing of it."""
        return self._of_block.time or self._of_section.time or self._in_document

    @property
    def is_done(self) -> bool:
        """Whether a heading says that what is below it is done with."""
        return self._is_section_done or self._is_block_done

    @property
    def is_timed(self) -> bool:
        """Whether a heading, not a sentence for the whole document, says by when what is below it is due."""
        return self._of_block.time is not None or self._of_section.time is not None

    def _says_done(self, text: str) -> bool:
        """Return whether a heading is a word for what is done with, with one more beside it at most."""
        sentence = Sentence.of(_PRINTED.sub("", text), self._reader.language)
        return bool(sentence.find("done")) and len(sentence.between(0, len(sentence.text))) <= _MAX_TITLE_WORDS

    def _read_heading(self, text: str) -> tuple[FoundDeadline | None, Stem | None]:
        """Return by when and by whom all under a heading is due, where it says so."""
        source = Source(paragraph=self._section, page=None, words=text)
        stem = self._reader.read_stem(f"{_PRINTED.sub('', text).rstrip(': ')}:", source) if text else None
        is_said = stem is not None and (stem.parties.is_certain or stem.parties.is_obliged)
        return self._time(text), stem if is_said else None

    def _is_headed(self, stem: Stem, passage: Passage) -> bool:
        """Return whether a passage is what the heading's body has to do; below a bare name may be news."""
        if passage.kind in (PassageKind.ARROW, PassageKind.LETTER) or stem.parties.is_obliged:
            return passage.kind is not PassageKind.TEXT
        sentence = Sentence.of(passage.text, self._reader.language)
        return any(len(sentence.words_between(0, start)) <= 1 for start, _ in sentence.find("conveys", "acts"))

    def _is_done_below(self, passage: Passage) -> bool:
        """Return whether a numbered paragraph says what is to be done to a thing: "1. Data should be sent"."""
        sentence = Sentence.of(passage.text, self._reader.language)
        obliged = next((start for start, _ in sentence.find("obliged", "musts")), 0)
        is_named = any(mention.start < obliged for mention in sentence.mentions)
        return obliged > 0 and not is_named

    def _open_timed(self, passage: Passage, text: str, source: Source) -> bool:
        """Return whether a numbered heading above items says only by when they are due: "1. Until June 2026"."""
        stem = self._timed(text, source)
        if stem is None or self._names_body(text):
            return False
        self._stems[id(passage)] = stem
        return True

    def _timed(self, text: str, source: Source) -> Stem | None:
        """Return a stem that says only by when its items are due: "By 30 June the following is proposed:"."""
        time = self._time(text)
        return Stem(parties=Parties(voice=Voice.NOBODY), deadline=time, source=source) if time is not None else None

    def _time(self, text: str) -> FoundDeadline | None:
        """Return the time that a heading or a lead says; a year alone is part of a name."""
        sentence = Sentence.of(text, self._reader.language)
        times = find_times(sentence, self._reader.today, self._reader.directory)
        is_bare = bool(times) and self._is_bare(sentence, [(time.start, time.end) for time in times])
        is_bare = is_bare or bool(times and opens_with_meeting(sentence)) or opens_with_event(sentence)
        times = times if is_bare else [time for time in times if time.is_placed]
        found = read_deadline(sentence, times, self._reader.today, is_cell=is_bare)
        is_said = is_bare or found.deadline != UNDATED or bool(sentence.find("vague"))
        return found if is_said and found.certainty is not Certainty.NOT_SAID else None

    def _is_bare(self, sentence: Sentence, times: Sequence[tuple[int, int]]) -> bool:
        """Return whether a text is a time alone, or behind one word and a colon: "June 2026", "Deadline: June 2026"."""
        timed = {index for start, end in times for index in sentence.indexes(start, end)}
        words = [
            word
            for index, word in enumerate(sentence.words)
            if index not in timed and not (is_link(word) or word.has(*UNITS))
        ]
        return sum(any(map(str.isalnum, word.text)) for word in words) <= int(":" in sentence.text)

    def _is_unfinished(self, text: str) -> bool:
        """Return whether a stem ends with its verb: "Malta should"."""
        sentence = Sentence.of(text, self._reader.language)
        ends = [end for _, end in sentence.find("obliged", "invited", "invites")]
        return bool(ends) and not sentence.between(ends[-1], len(sentence.text))


def _is_alike(passage: Passage, number: str) -> bool:
    """Return whether a paragraph has a number of the same form as what opens a list."""
    is_numbered = passage.kind is PassageKind.PARAGRAPH and bool(number)
    return is_numbered and _style(passage.number) == _style(number)


def _is_shouted(text: str) -> bool:
    """Return whether a text begins with a word in capitals, as the verbs of conclusions are."""
    first = next(iter(text.split()), "")
    return first.isupper() and len(first) >= _MIN_SHOUTED_CHARS


def _style(number: str) -> int:
    return next(index for index, style in enumerate(_STYLES) if style.fullmatch(number.strip()))


def _is_decided_by_a_body(sentence: Sentence, otherwise: int) -> bool:
    """Return whether "otherwise" is what a body may decide, not what the document may say elsewhere."""
    names = (name.end for name in sentence.mentions if name.end <= otherwise)
    start = max(names, default=0)
    rest = [word for word in sentence.between(start, otherwise) if not any(map(str.isdigit, word))]
    return bool(start) and len(rest) <= _MAX_DECIDED_WORDS and "," not in sentence.text[start:otherwise]
