"""Sentence as read: its words with what they can mean, where they stand, and the bodies that it names."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from msgspec import Struct
from msgspec.structs import replace

from domain.council_documents.words.bodies import SAME
from domain.council_documents.words.phrases import PhraseLine, PhraseMatcher, phrases
from domain.languages.schema import Concept
from domain.reading.words.lexicon import TokenLine, WordMatch, load_lexicon
from domain.reading.words.lookup import match_line
from domain.reading.words.tokenizer import TokenKind, fold, normalize, tokenize

#: A paragraph of a note has at most some thousand characters; beyond this nothing is understood.
MAX_CHARS = 6000
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "‑": "-"})
#: "Member States" by a word of its own: "third countries" are none.
_MEMBER = re.compile(
    r"member|lidsta|mitglied|membr|miembr|medlem|czlon|членк|μελ|jasen|tagallam|tagorszag|valstyb|dalibvalst|liikmes"
    r"|bhallst|ballst|clan|clen|nariu|\bms\b"
)
#: Verbs of delivering and having to.
_DUTY = (Concept.DELIVER, Concept.MUST, Concept.OWE)
#: What stands for the agency, or the agencies, of which was spoken before.
THE_AGENCY = "the-agency"
#: What is known as a body to the reader of questions, but is a platform.
_MIN_BODY_CHARS = 4
_WORD_BEHIND = re.compile(r"[\s-]*\w+")
_CODE_CHARS = 2
#: The slug of a body by those of its names in other languages.
_COMMON_SLUGS = {name.strip(): slug for slug, names in SAME.items() for name in names.split(",")}
_NO_BODIES = frozenset({"empact"})
#: A name in quotes.
_QUOTED = re.compile(r"\s+[\"„«“”»‘'](?!\s)[^\"„«“”»]{2,80}[\"“”»’']")
#: An acronym behind a noun: "committee SIS-VIS".
_ACRONYM_BEHIND = re.compile(r"\s([A-Z]{2}[A-Z-]+)\b")
#: The same joined to it: "SIS-VIS-Ausschuss".
_ACRONYM_BEFORE = re.compile(r"\b([A-Z]{2}[A-Z-]*[A-Z])-\Z")
#: English names around a noun with a capital: "Law Enforcement Working Party", "Working Party on Frontiers".
#: After a noun, in most languages: whose it is.
_OF = re.compile(r"\s+(?:of|d[aeio]\w{0,2}|d['’]\w+|van|for|för|af|av|ta')\b")
_OF_UNION = re.compile(r"\b(?:EU|UE|ES|ЕС|ΕΕ|AE|EL|Uni|Ένωσ|Съюз|Savien|Sąjung|Wspóln|Eiropas|Europ(?!ol))")
#: "Coordinator" and "EU" are so near to each other.
_MAX_OFFICE_CHARS = 36
_EU_LISA = re.compile(r"eu-LISA\b")
#: Names in which a reader of questions sees another word: Italian "così".
_CAPITALS = re.compile(r"eu-LISA\b|\bCOSI\b|\bPRES\b")
#: What is between a body and the Council whose it is; languages in which the Council may come first.
_OF_COUNCIL = frozenset({"", "of the", "of", "du", "des", "del", "do", "van de", "του", "на", "tal", "na"})
_GENITIVE_FIRST = frozenset({"da", "en", "et", "fi", "hu", "lt", "lv", "sv"})
#: So many words may be between "which" and a time in its clause.
_MAX_CLAUSE_WORDS = 4
_PROPER_BEFORE = re.compile(r"(?:(?!The\b)[A-Z][\w’'-]*\s+){1,6}$")
_ON_SUBJECT = re.compile(r"\s+(?:on|for)\s+(?:the\s+)?[A-Z][\w’'-]*(?:(?:,?\s+and\s+|,\s+|\s+)[A-Z][\w’'-]*)*")
#: A topic before a colon: "Europol: Member States should …".
_TOPIC = re.compile(r"([^:;,.]{2,60}):\s+(?=[^\W\d_]|[«\"“„])")
_MAX_TOPIC_WORDS = 5
#: A name that the register does not have: two or more words with capitals.
PROPER_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w+'’-]*\s?(?:of\s|on\s|de\s|for\s)?){2,6}")
#: Greek and Cyrillic letters in Latin ones, for slugs.
_LETTERS = "αβγδεζηθικλμνξοπρσςτυφχψω" + "абвгдежзийклмнопрстуфхцчшщъьюя"
_SOUNDS = (
    "a v g d e z i th i k l m n x o p r s s t y f ch ps o "
    "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya"
)
_LATIN = dict(zip(_LETTERS, _SOUNDS.split(), strict=True))


class Mention(Struct, frozen=True, kw_only=True):
    """A body that is named: its slug, or the name of one that the reader of questions knows as owing nothing."""

    slug: str
    name: str
    start: int
    end: int
    #: Its own form says that something goes to it.
    is_dative: bool = False
    #: The reader knows it as one that owes nothing under the first note.
    is_other: bool = False


class Sentence:
    """A sentence, its words and phrases; places are characters of `text`."""

    def __init__(self, text: str, language: str) -> None:
        self.text = normalize(text, limit=MAX_CHARS)
        self.language = language
        self._read = self.text.translate(_APOSTROPHES)
        self._found: dict[str, list[tuple[int, int]]] = {}
        self.phrases: PhraseMatcher = phrases(language)
        self._tokens = tokenize(self._read)
        self.words: Sequence[WordMatch] = match_line(TokenLine(self._tokens), [load_lexicon(language)])
        self.places = list(_places(self._read, self.words))

    @classmethod
    @lru_cache(maxsize=128)
    def of(cls, text: str, language: str) -> "Sentence":
        """Return the sentence that a text is; the last ones are kept, since each step looks at the same again."""
        return cls(text, language)

    @cached_property
    def line(self) -> PhraseLine:
        """The words as phrases are looked up in them."""
        return PhraseLine(self._read, self._tokens)

    def find(self, *names: str) -> list[tuple[int, int]]:
        """Return the places of the forms of the language's lists, in order."""
        for name in names:
            if name not in self._found:
                self._found[name] = list(self.phrases.find(name, self.line))
        return sorted(place for name in names for place in self._found[name])

    def indexes(self, start: int, end: int) -> range:
        """Return the indexes of the words between two places."""
        inside = [index for index, place in enumerate(self.places) if start <= place[0] and place[1] <= end]
        return range(inside[0], inside[-1] + 1) if inside else range(0)

    def words_between(self, start: int, end: int) -> list[WordMatch]:
        """Return the words between two places."""
        return [self.words[index] for index in self.indexes(start, end)]

    def between(self, start: int, end: int) -> list[str]:
        """Return the words between two places that are no links."""
        return [word.text for word in self.words_between(start, end) if not is_link(word)]

    def has_duty_before(self, end: int) -> bool:
        """Return whether the word before a place, but for articles, is one of delivering or having to."""
        words = [word for word in self.words_between(0, end) if not word.has(Concept.ARTICLE)]
        return bool(words) and words[-1].has(*_DUTY)

    def has_duty_after(self, start: int) -> bool:
        """Return whether the word after a place is one of delivering or having to."""
        words = self.words_between(start, len(self.text))
        return bool(words) and words[0].has(*_DUTY)

    @cached_property
    def mentions(self) -> list[Mention]:
        """The bodies that are named, in order."""
        known = [*self._mentions(), *self._cut()]
        nouns = [
            noun
            for noun in (*self._nouns(), *self._offices(), *self._referring(), *self._collectives())
            if not any(each.start < noun.end and noun.start < each.end for each in known)
        ]
        known = [each for each in known if not any(self._is_its_council(each, noun) for noun in nouns)]
        before = {noun.end + 1: noun for noun in nouns}
        known = [self._with_noun(each, before.get(each.start)) for each in known]
        nouns = [noun for noun in nouns if not any(each.start == noun.start for each in known)]
        return sorted([*known, *nouns], key=lambda mention: mention.start)

    def _with_noun(self, name: Mention, noun: Mention | None) -> Mention:
        """Return a name with the noun before it, whose form says what the name has none for: "výboru COSI"."""
        if noun is None or not name.is_other:
            return name
        text = self.text[noun.start : name.end]
        return replace(name, start=noun.start, name=text, is_dative=name.is_dative or noun.is_dative)

    def _is_its_council(self, name: Mention, noun: Mention) -> bool:
        """Return whether the Council is only named with a body of its own: "General Secretariat of the Council"."""
        if name.slug != "council" or name.is_dative or noun.is_dative:
            return False
        if noun.end <= name.start:
            gap = self.text[noun.end : name.start].strip(" -").casefold()
            _, _, rest = gap.partition(" ")  # Portuguese "grupo de trabalho competente do Conselho"
            return gap in _OF_COUNCIL or (bool(rest) and rest in _OF_COUNCIL)
        return self.language in _GENITIVE_FIRST and self.text[name.end : noun.start].isspace()

    def in_relative_clause(self, place: int) -> bool:
        """Return whether a place is in a clause about a noun, before the verb that says what is to be done."""
        verbs = [start for start, _ in self.find("obliged", "invited")]
        opening = [end for _, end in self.relatives if end <= place]
        return any(start > place for start in verbs) and any(
            not any(end <= start < place for start in verbs) for end in opening
        )

    def is_in_clause(self, place: int) -> bool:
        """Return whether a place is soon behind what begins a clause about a noun: "a guide which it issued in"."""
        return any(end <= place and len(self.between(end, place)) <= _MAX_CLAUSE_WORDS for _, end in self.relatives)

    @cached_property
    def relatives(self) -> list[tuple[int, int]]:
        """The words that begin a clause about a noun."""
        after_comma = [
            (start, end) for start, end in self.find("relative_after_comma") if self.text[:start].rstrip().endswith(",")
        ]
        return [*self.find("relative"), *after_comma]

    def _mentions(self) -> Iterator[Mention]:
        for word, (start, end) in zip(self.words, self.places, strict=True):
            name = self.text[start:end]
            slug = word.concepts.get(Concept.NAME)
            if slug == "member-states" and not _MEMBER.search(fold(name)):
                behind = _WORD_BEHIND.match(self.text, end)  # Spanish "cada Estado | miembro"
                if behind is None or not _MEMBER.search(fold(behind[0])):
                    continue
                name = self.text[start : behind.end()]
            if _is_adjective(slug, name) or (slug == "eu-delegations" and (start, end) in self.find("delegations")):
                continue
            is_dative = word.concepts.get(Concept.CARRIED) is Concept.TO
            if slug is not None and not self._is_part_of_word(end) and not self._is_shouted(start, end):
                yield Mention(slug=slug, name=name, start=start, end=start + len(name), is_dative=is_dative)
            elif word.has(Concept.OTHER) and not _is_no_body(name) and not self._is_part_of_word(end):
                slug = "presidency" if word.has(Concept.PRESIDENCY) else slugify(str(word.concepts[Concept.OTHER]))
                slug = _COMMON_SLUGS.get(slug, slug)
                if slug:
                    yield Mention(slug=slug, name=name, start=start, end=end, is_dative=is_dative, is_other=True)

    def _cut(self) -> Iterator[Mention]:
        """Yield eu-LISA where the word before takes its beginning: Slovak "agentúra eu-LISA", not "agentúra EÚ"."""
        known = [word.has(Concept.NAME, Concept.OTHER) for word in self.words]
        for match in _CAPITALS.finditer(self.text):
            if not any(
                start <= match.start() and match.end() <= end and (is_known or match[0] != "COSI")
                for (start, end), is_known in zip(self.places, known, strict=True)
            ):
                slug = "presidency" if match[0] == "PRES" else match[0].casefold()
                yield Mention(
                    slug=slug, name=match[0], start=match.start(), end=match.end(), is_other=slug != "eu-lisa"
                )

    def _referring(self) -> Iterator[Mention]:
        """Yield "the Agency", of which was spoken before, and delegations that have to do or receive something."""
        told = self.find("delegations_told") if self.find("conveys", "transfers", "shares", "receives") else []
        asking = self.find("invites", "asked")
        told = [
            place for place in told if not any(start <= place[0] <= end + 1 and end < place[1] for start, end in asking)
        ]
        for start, end in told:
            yield Mention(slug="member-states", name=self.text[start:end], start=start, end=end, is_dative=True)
        for start, end in self.find("delegations"):
            if any(first <= start and end <= last for first, last in told):
                continue
            duties = self.find("invited", "invites", "obliged", "asked", "was_asked")
            conveys = [place for place in self.find("conveys", "transfers") if end <= place[0]]
            is_first = not self.between(0, start)
            is_telling = is_first and bool(conveys) and any(self._mentions())
            is_alone = is_first and not self.between(end, len(self.text))
            if (
                is_telling
                or any(len(self.between(min(end, last), max(start, first))) <= 1 for first, last in (*duties, *conveys))
                or is_alone
            ):
                yield Mention(slug="member-states", name=self.text[start:end], start=start, end=end)
        for start, end in self.find("agencies"):
            follows = self.words_between(end, len(self.text))[:1]
            is_named = any(word.has(Concept.FOR, Concept.NAME, Concept.OTHER) for word in follows)
            is_named = is_named or bool(_EU_LISA.match(self.text, end + 1))
            if not is_named and not _OF.match(self.text, end):  # "the Agency for Asylum", "agentura Frontex"
                yield Mention(slug=THE_AGENCY, name=self.text[start:end], start=start, end=end, is_other=True)

    def _collectives(self) -> Iterator[Mention]:
        """Yield ministers, who are the Council, delegations and "the group", where they are told something."""
        telling = self.find("conveys", "transfers", "shares", "informs")
        taken = [*self.find("bodies", "bodies_told", "delegations_told"), *self._named()]
        for slug, told, plain in (
            ("council", "ministers_told", "ministers"),
            ("", "group_told", "group"),
            ("member-states", "", "delegations"),
        ):
            behind = [
                place
                for place in self.find(plain)
                if any(last <= place[0] and not self.between(last, place[0]) for _, last in telling)
            ]
            for start, end in [*(self.find(told) if told and telling else []), *behind]:
                is_taken = any(first < end and start < last for first, last in taken)
                is_other_group = not slug and bool(_QUOTED.match(self.text, end) or _OF.match(self.text, end))
                if is_taken or is_other_group:
                    continue
                words = [word for word in self.words_between(start, end) if not (is_link(word) or word.has(Concept.TO))]
                name = " ".join(word.text for word in words) or self.text[start:end]
                yield Mention(
                    slug=slug or slugify(name), name=name, start=start, end=end, is_dative=True, is_other=True
                )

    def _offices(self) -> Iterator[Mention]:
        """Yield the offices of the Union: "EU coordinator", "coordinatrice de l'UE"."""
        for start, end in self.find("offices"):
            behind = _OF_UNION.search(self.text, end, end + _MAX_OFFICE_CHARS)
            if behind is not None or _OF_UNION.search(self.text, max(0, start - _MAX_OFFICE_CHARS), end):
                stop = behind.end() if behind is not None else end
                name = self.text[start:stop]
                yield Mention(slug=slugify(name), name=name, start=start, end=stop, is_other=True)

    def _nouns(self) -> Iterator[Mention]:
        """Yield the bodies that are named by a common noun, with the name that it has in quotes: "working party"."""
        told, known = self.find("bodies_told"), [*self._mentions(), *self._cut()]
        for form, end in sorted({*self.find("bodies", "bodies_told"), *self._named()}):
            before = _PROPER_BEFORE.search(self.text, 0, form) if self.text[form].isupper() else None
            start = before.start() if before is not None and self.language == "en" else form
            name = _QUOTED.match(self.text, end) or (self.language == "en" and _ON_SUBJECT.match(self.text, end))
            acronym = _ACRONYM_BEHIND.match(self.text, end)
            if acronym is not None and any(each.start < acronym.end(1) and end < each.end for each in known):
                acronym = None
            name = name or acronym
            joined = _ACRONYM_BEFORE.search(self.text, 0, form)
            start = joined.start() if joined is not None else start
            acronym = acronym or joined
            stop = name.end() if name else end
            slug = slugify(acronym[1] if acronym else self.text[start:stop])
            if slug:
                yield Mention(
                    slug=slug,
                    name=self.text[start:stop],
                    start=start,
                    end=stop,
                    is_dative=(form, end) in told,
                    is_other=True,
                )

    def _named(self) -> list[tuple[int, int]]:
        return [place for place in self.find("named_bodies") if _QUOTED.match(self.text, place[1])]

    def _is_shouted(self, start: int, end: int) -> bool:
        """Return whether what looks like a country's code is a word in capitals: Dutch "ROEPT DE LIDSTATEN OP"."""
        is_code = end - start == _CODE_CHARS and self.text[start:end].isupper()
        beside = (*self.text[:start].split()[-1:], *self.text[end:].split()[:1])
        return is_code and any(word.isupper() and len(word.strip(",;")) > _CODE_CHARS for word in beside)

    def _is_part_of_word(self, end: int) -> bool:
        """Return whether a body's name is the beginning of a longer word: "Council-led"."""
        return self.language == "en" and self.text[end : end + 1] == "-" and self.text[end + 1 : end + 2].islower()


def _is_no_body(name: str) -> bool:
    """Return whether what the reader of questions takes for a body is none here: French "un", the United Nations."""
    return fold(name) in _NO_BODIES or (not name.isupper() and len(name) < _MIN_BODY_CHARS)


def _is_adjective(slug: object, name: str) -> bool:
    """Return whether a country is named by an adjective, which has no capital: Swedish "den grekiska gränsen"."""
    return isinstance(slug, str) and len(slug) == _CODE_CHARS and name.islower()


def without_opening(text: str, language: str) -> str:
    """Return a sentence without the topic before it, and without the "that" or "to" of a list of decisions."""
    topic = _TOPIC.match(text)
    if topic is not None and len(topic[1].split()) <= _MAX_TOPIC_WORDS:
        if text[topic.end()].islower() and _says_something(topic[1], language):
            return text
        text = text[topic.end() :]
    if text[:1].islower():
        end = phrases(language).begins("conjunctions", PhraseLine(text))
        rest = text[end:].lstrip(" '’")
        return rest if end and rest else text
    return text


def _says_something(topic: str, language: str) -> bool:
    """Return whether what is before a colon says who has to do something, or names them: "Member States should:"."""
    sentence = Sentence(topic, language)
    return bool(sentence.mentions or sentence.find("obliged", "invited", "invites", "agrees", "conveys"))


def slugify(name: str) -> str:
    """Return a slug for a name; empty if it has no letter that a slug can have."""
    latin = "".join(_LATIN.get(letter, letter) for letter in fold(name))
    return re.sub(r"[^a-z0-9]+", "-", latin).strip("-")[:64].rstrip("-")


def is_link(word: WordMatch) -> bool:
    """Return whether a word changes nothing between two names: an article, "of", a comma, "and"."""
    return word.is_noise or word.has(Concept.ARTICLE, Concept.AND, Concept.OR) or word.kind is TokenKind.COMMA


def _places(text: str, words: Sequence[WordMatch]) -> Iterator[tuple[int, int]]:
    position = 0
    for word in words:
        start = end = -1
        for part in word.text.split():
            found = text.find(part, position)
            if found < 0:
                continue
            start = found if start < 0 else start
            position = end = found + len(part)
        yield (start, end) if start >= 0 else (position, position)
