"""Sentences around a question that say nothing about the register: greetings, who is asking and why, signatures."""

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.context.absences import keep_days, says_then
from domain.reading.scope.agendas import names_day_of_agenda
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.topics.topic_index import TopicIndex
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import Lexicon, WordMatch, any_has
from domain.reading.words.lookup import match_words
from domain.reading.words.tokenizer import TokenKind, clean, fold, tokenize

#: What can end a sentence: a line break, or a mark before a blank.
_END = re.compile(r"\n|(?<=[!?…;.])\s")
#: Without one of these a text is one sentence.
_BREAK = re.compile(r"\n|[!?…;.:：]\s")
#: A full stop ends one after a word that is no short abbreviation, and before a capital letter.
_WORD = re.compile(
    r"\b(?!(?:apr|art|aug|bzw|cap|dec|dez|etc|feb|inc|incl|inkl|jan|kap|mar|mėn|nov|oct|okt|par|resp|sem|sept?|trim)[.])"
    r"(?:[^\W\d_]{3,}|er|is|on|är)[.]$",
    re.IGNORECASE,
)
#: Whatever is before it, a full stop ends a sentence if a question begins after it: "… meets the Council. What …".
_ASKING = re.compile(
    r"(?:was|wer|wann|welche[rsnm]?|wat|wie|wanneer|welke?|hoeveel|waar|what|who|when|which|how|que|qui|quand"
    r"|quels?|quelles?|combien|qué|quién|cuándo|cuáles?|cosa|chi|quando|quali|o que|quem|quais|ce|cine|când"
    r"|care|câte|co|kto|kiedy|które|jakie|kdo|kdy|které|kolik|čo|kedy|ktoré|koľko|kaj|kdaj|katere|kateri|koliko"
    r"|što|tko|kada|koji|koje|какво|кой|кога|кои|колко|τι|ποιος|ποιοι|ποια|πότε|hvad|hvem|hvornår|hvilke|vad"
    r"|vem|när|vilka|mitä|mikä|kuka|milloin|mitkä|mida|mis|kes|millal|millised|kas|ko|kad|kuri|cik|ką|kurie|kiek"
    r"|mit|mi|ki|mikor|melyik|xi|min|meta|liema|cad|cé|cathain)\b",
    re.IGNORECASE,
)
_MAX_WORD_CHARS = 40
#: With a capital a word must be longer, if it has no others: "Prof. Borg", but "DG HOME. Who …". A reference or a year
#: is no abbreviation.
_MIN_CAPITALIZED_CHARS = 5
_NUMBER = re.compile(r"(?:\b(?:19|20)\d{2}|\b(?:[IVX]+|F)\.\d{1,2}[a-z]?)[.]$", re.IGNORECASE)
#: What is before a colon is a sentence if it has more words: "I am preparing a briefing for the director:".
_MAX_HEADING_WORDS = 3

#: Who types one of these ends sentences, too.
_ANY_MARK = re.compile(r"[?!,;:…：]|[.](?:\s|$)|\n")
_ANY_WORD = re.compile(r"[^\W_](?:[\w'’-]*\w)?")
#: So many words make a sentence, in a text without marks.
_MIN_SENTENCE_WORDS = 3
#: What a sentence begins with, and what names have.
_BEGINNING = frozenset(
    {
        *QUESTION_WORDS,
        *(Concept.WE, Concept.MUST, Concept.IS, Concept.ONLY, Concept.DID, Concept.ANY),
        *(Concept.STATUS_OF, Concept.NOT),
    }
)
_NAMING = frozenset(
    {
        *(Concept.NAME, Concept.OTHER, Concept.KIND, Concept.MONTH, Concept.TITLE, Concept.VEHICLE, Concept.SECTION),
        *(Concept.MEETING, Concept.ITEM, Concept.WEEKDAY, Concept.FEAST, Concept.PRESIDENCY),
    }
)

#: A sentence with one of these asks about the register, or restricts what is asked.
_STRONG = frozenset(
    {
        *QUESTION_WORDS,
        Concept.STATUS_OF,
        Concept.HELP,
        Concept.CHANGE,
        Concept.OWE,
        Concept.OPEN,
        Concept.DONE,
        Concept.OVERDUE,
        Concept.HELD,
        Concept.REPORTED,
        Concept.RHYTHM,
        Concept.ON_TIME,
        Concept.UNDATED,
        Concept.OWNERLESS,
        Concept.VEHICLE,
        Concept.NOT,
        Concept.ONLY,
        Concept.EXCEPT,
        Concept.BEYOND,
        Concept.NOTHING,
        Concept.IF,
        Concept.ALL,
    }
)
#: A smile in letters, after a word or a mark.
_SMILE = re.compile(r"(?:(?<=(?P<said>\w))|(?<=[.!?…]))[ \t]*[:;]-?[)(DP](?!\w)")
#: The least words of a clause before it.
_MIN_LEAD_WORDS = 4
#: Words that by themselves say nothing about the register.
_PLAIN = frozenset(
    {Concept.ARTICLE, Concept.IS, Concept.AND, Concept.WITH, Concept.TO, Concept.WE, Concept.BACK, Concept.POSSESSIVE}
)
_DATES = (TokenKind.DATE, TokenKind.MONTH)
#: Numbers of sections that are words or letters too.
_LETTERS = ("I", "F")
_NAMES = (Concept.NAME, Concept.OTHER, Concept.KIND)
#: So many words that are never a part of a question make a sentence with a Council a remark.
_MIN_REMARKS = 2


class Sentence(Struct, frozen=True):
    """A clean sentence of a text."""

    text: str
    begins_line: bool
    #: A colon follows it.
    is_lead: bool = False


class _Content(Struct, frozen=True):
    """What the words of a sentence tell about it."""

    is_strong: bool
    #: Nothing in it could be about the register, unless it is a word that is not known.
    is_plain: bool
    names_body: bool
    has_unknown: bool
    #: Some of its words are not known, or never a part of a question.
    has_remark: bool
    #: It speaks of the asker: "I", "our".
    has_asker: bool
    begins_with_article: bool
    #: It has nothing that the register knows, besides the asker and bodies that owe nothing: "we prepare Coreper".
    is_of_others: bool
    has_day: bool


def end_at_smiles(text: str) -> str:
    """Return a text with a full stop in place of each ":)" that has no mark before it, where a sentence may end."""
    return _SMILE.sub(lambda smile: "." if smile["said"] else "", text)


def mark_sentences(text: str, lexicon: Lexicon) -> str:
    """Return a text that has no marks with a line break before each sentence: before a word that is no name's.

    "We meet on Tuesday What does Europol owe".
    """
    if _ANY_MARK.search(text) is not None:
        return text
    words = list(_ANY_WORD.finditer(text))
    marked, start = [], 0
    for index in range(_MIN_SENTENCE_WORDS, len(words) - 1):
        word, before = words[index][0], words[index - 1][0]
        is_sentence = index - start >= _MIN_SENTENCE_WORDS and word.istitle() and not before[0].isupper()
        is_apart = f"{text[words[index].start() - 1]}{text[words[index].end()]}" == "  "
        if is_sentence and is_apart and _may_begin_sentence(word, lexicon):
            marked.append(words[index].start())
            start = index
    for place in reversed(marked):
        text = f"{text[: place - 1]}\n{text[place:]}"
    return text


def _may_begin_sentence(word: str, lexicon: Lexicon) -> bool:
    """Return whether a word with a capital is one of those that sentences begin with, and of no name."""
    concepts = lexicon.concepts_of(fold(word))
    return concepts is not None and not concepts.keys().isdisjoint(_BEGINNING) and concepts.keys().isdisjoint(_NAMING)


def split_sentences(text: str, cleaned: str) -> list[Sentence]:
    """Return the sentences and lines of a text, which is `cleaned` as a whole."""
    if _BREAK.search(text) is None:
        return [Sentence(cleaned, begins_line=True)] if cleaned else []
    sentences: list[Sentence] = []
    start, begins_line = 0, True
    for end in _END.finditer(text):
        if _is_end(text, end.start(), end.end()):
            sentences += _split_lead(text[start : end.start()], begins_line=begins_line)
            start, begins_line = end.end(), end[0] == "\n"
    return [*sentences, *_split_lead(text[start:], begins_line=begins_line)]


def _is_end(text: str, mark: int, following: int) -> bool:
    """Return whether a sentence ends where a blank or line break is.

    A line that goes on in lower case or after a comma is the same sentence, and so is a text after an abbreviation.
    """
    first = text[following : following + 2].lstrip("¿¡")[:1]
    if text[mark] == "\n":
        return not (first.islower() or first == ",")
    if text[mark - 1] != "." or text[:mark].endswith(".."):
        return True
    start = max(0, mark - _MAX_WORD_CHARS)
    word = _WORD.search(text, start, mark)
    is_word = word is not None and (
        not word[0][0].isupper() or word[0].isupper() or len(word[0]) > _MIN_CAPITALIZED_CHARS
    )
    is_number = not text[following : following + 2].isupper() and _NUMBER.search(text, start, mark) is not None
    is_asking = text[start:mark].rstrip(".")[-1:].isalnum() and _ASKING.match(text, following) is not None
    if first.islower() and (is_asking or text[:1].islower()):  # who begins in lower case goes on so
        return word is not None and word[0].islower()
    return first.isupper() and (is_word or is_number or is_asking)  # "LĪDZ 2024. GADA JŪNIJAM" goes on


def _split_lead(sentence: str, *, begins_line: bool) -> list[Sentence]:
    """Return a sentence, in two if it has more than a heading before a colon, or none if it is empty."""
    if not sentence or sentence.isspace():
        return []
    sentence = clean(sentence)
    lead, _, rest = sentence.partition(": ")
    if rest and len(lead.split()) > _MAX_HEADING_WORDS:
        return [Sentence(lead, begins_line, is_lead=True), Sentence(rest, begins_line=False)]
    return [Sentence(sentence, begins_line)] if sentence else []


def drop_context(sentences: Sequence[Sentence], detected: DetectedLanguage, topics: TopicIndex) -> list[Sentence]:
    """Return the sentences of a text that are about the register; all of them, if none or each is."""
    contents = [_judge(sentence, detected, topics) for sentence in sentences]
    strong = [index for index, content in enumerate(contents) if content.is_strong]
    if not strong:
        return list(sentences)
    kept = _times_of_then(sentences, contents, detected)
    return [
        kept.get(index, sentence)
        for index, (sentence, content) in enumerate(zip(sentences, contents, strict=True))
        if content.is_strong
        or index in kept
        or not (
            (content.is_plain and not _is_heading(sentence, content))
            or (index < strong[0] and _is_introduction(sentence, content))
            or (index > strong[-1] and content.has_remark and (sentence.begins_line or _is_of_asker(content)))
        )
    ]


def _times_of_then(
    sentences: Sequence[Sentence], contents: Sequence["_Content"], detected: DetectedLanguage
) -> dict[int, Sentence]:
    """Return the introductions by their indexes, shortened to their days, if what is due "then" is asked after them."""
    strong = next(index for index, content in enumerate(contents) if content.is_strong)
    asked = sentences[strong]
    if not says_then(asked.text, detected.language) or contents[strong].has_day:
        return {}
    return {
        index: replace(sentence, text=keep_days(sentence.text, detected.lexicons[0]))
        for index, (sentence, content) in enumerate(zip(sentences[:strong], contents, strict=False))
        if content.has_day
        and not sentence.is_lead
        and (not content.names_body or (content.has_asker and content.has_unknown))
    }


def _is_introduction(sentence: Sentence, content: _Content) -> bool:
    """Return whether a sentence before the question says who is asking and why, whatever body or time it names.

    Before a colon a time is the question's own: "by June 2024, at the very latest: Frontex?".
    """
    if content.names_body:
        return content.has_asker and content.has_unknown
    return not sentence.is_lead and (content.has_asker or content.has_remark)


def _is_of_asker(content: _Content) -> bool:
    """Return whether a sentence after the question only says what the asker does, and with whom."""
    return content.has_asker and content.is_of_others


def _is_heading(sentence: Sentence, content: _Content) -> bool:
    """Return whether a text before a colon names what is asked about: "the one about the villas: when?"."""
    return sentence.is_lead and content.begins_with_article and content.has_remark and not content.has_asker


def _judge(sentence: Sentence, detected: DetectedLanguage, topics: TopicIndex) -> _Content:
    tokens = tokenize(sentence.text)
    words = match_words(tokens, detected.lexicons)
    lexicon = detected.lexicons[0]
    has_unknown = any(word.is_unknown for word in words)
    is_plain = all(_is_plain(word) for word in words)
    has_strong = any(word.kind is TokenKind.REF or not _STRONG.isdisjoint(word.concepts) for word in words)
    has_strong = has_strong or names_day_of_agenda(words) or _names_section(words)
    topic = topics.find_topic(words, detected.language)
    is_said = topic.is_strong or sentence.is_lead or sentence.text.endswith("?") or len(topic.indexes) > 1
    has_topic = has_strong or (bool(topic.refs) and is_said)  # but not "I am *new* in the group"
    return _Content(
        is_strong=has_topic or (sentence.text.endswith("?") and (has_unknown or not is_plain)),
        is_plain=is_plain,
        names_body=_names_body(words),
        has_unknown=has_unknown,
        has_remark=has_unknown or any_has(words, Concept.CHATTER, Concept.REMIND),
        has_day=any(word.has(Concept.MONTH) or word.kind in _DATES for word in words),
        is_of_others=all(_is_plain(word) or word.has(Concept.OTHER) or word.is_unknown for word in words),
        begins_with_article=bool(words) and words[0].has(Concept.ARTICLE, Concept.BACK),
        has_asker=any(Concept.WE in (lexicon.concepts_of(token.lower) or ()) for token in tokens),
    )


def _names_body(words: Sequence[WordMatch]) -> bool:
    """Return whether a body is named; a Council is none for which somebody prepares: "briefing him for the Council"."""
    slugs = [word.concepts.get(Concept.NAME) for word in words if word.has(*_NAMES)]
    said = sum(word.is_unknown or word.has(Concept.CHATTER) for word in words)
    return bool(slugs) and not (said >= _MIN_REMARKS and COUNCIL_SLUGS.issuperset(slugs))


def _names_section(words: Sequence[WordMatch]) -> bool:
    """Return whether a text names a section by its number: "we are at section IV", but not "the part I have"."""
    said = [word for word in words if word.kind is not TokenKind.STOP]
    for before, word, after in zip([None, *said], said, [*said[1:], None], strict=False):
        beside = [other for other in (before, after) if other is not None and other.has(Concept.SECTION)]
        if beside and (word.kind is TokenKind.ROMAN or (word.text in _LETTERS and after is None)):
            return True
    return False


def _is_plain(word: WordMatch) -> bool:
    """Return whether a word says nothing about the register; one that is not known counts as such."""
    return word.kind in (TokenKind.WORD, TokenKind.COMMA, TokenKind.DASH) and (
        word.is_noise or _PLAIN.issuperset(word.concepts)
    )


def count_lead_words(words: Sequence[WordMatch]) -> int:
    """Return how many words before the question's own clause say who is asking: "as a new attaché I wonder what …".

    The last of them must be one that leads to a question; "return flights: what …" is no such clause.
    """
    first = next((index for index, word in enumerate(words) if word.has(*QUESTION_WORDS)), 0)
    lead = words[:first]
    if first < _MIN_LEAD_WORDS or not lead[-1].is_noise:
        return 0
    return first if all(map(_is_plain, lead)) else 0
