"""Notes that are named by their subject: "the note on migrant smuggling", "the smuggling file", "Schleuserdossier".

All that a note has is about its subject, so these words must not be taken for a topic that only some of it is about.
"""

import re
from collections.abc import Collection, Sequence
from functools import cache

from msgspec import Struct

from domain.reading.topics.searchable_words import searchable_words
from domain.reading.topics.thesaurus import Thesaurus, load_thesaurus
from domain.reading.topics.topic_index import TopicIndex
from domain.reading.words.lexicon import load_lexicon
from domain.reading.words.tokenizer import fold
from domain.reading.words.word_matcher import word_matcher
from domain.register.model import Directory, Note

#: What a Council document is called, in all languages together; more than one may be anything: "smuggling files".
_NOTES = """note paper file dossier document бележка* бележкат* документ документа досие досието нота нотата nota
    noty notě notu spis spisu spise dokument dokumentu dokumentem dokumente materiál materiálu noten notens notat
    notatet sagen papiret dokumentet vermerk vermerks vermerke papier akte notiz dokuments unterlage σημείωμα
    σημειώματος έγγραφο εγγράφου φάκελο φάκελος φακέλου documento expediente dosier märkus märkuse märkuses
    dokumendi dokumendis toimik toimiku toimikus asiakirja asiakirjan asiakirjassa asiakirjasta asiakirjaan muistio
    muistion muistiossa muistiosta nóta cáipéis cháipéis doiciméad dhoiciméad comhad chomhad bilješka bilješke
    bilješci bilješku dosje dosjea dosjeu feljegyzés feljegyzésben feljegyzésből dokumentum dokumentumban
    dokumentumból dosszié dossziéban akta fascicolo pažyma pažymą pažymoje pažymos dokumentas dokumentą pranešimas
    pranešime piezīme piezīmē piezīmi piezīmes dokumentā fajl nota-t nocie notę notatka notatce notatkę notatki
    dokumencie dokumentom dossiê processo notei dosar dosarul dosarului documentul zložka zložke noto noti spisa
    notan notans akten ärendet pm underlaget papperet stuk"""
#: What may be between it and its subject; so may any word of a few letters.
_BETWEEN = """about against concerning regarding относно срещу против ohledně proti týkající vedrørende omhandler
    betreffend betreffende gegen σχετικά κατά sobre contra relativo relativa koskeva koskevan koskevassa koskevasta
    käsittelevä käsittelevässä kohta käsitlev käsitleva käsitlevas vastane concernant relative relatif contre maidir
    protiv szóló elleni riguardante contro sulla sullo sulle dėl par pret dwar kontra tegen dotycząca dotyczącej
    dotyczącym przeciw przeciwko despre privind împotriva o týkajúca ohľadom glede angående gällande"""
_MAX_SHORT_CHARS = 4
_MAX_BETWEEN = 3
#: So many letters tell a word in any inflection.
_MIN_STEM_CHARS = 5
is_note = word_matcher(_NOTES)
_is_between = word_matcher(_BETWEEN)
_WORD = re.compile(r"[^\W\d_]+")
#: The beginnings of all words for a note.
_MAY_BE_NOTE = re.compile(
    "|".join(sorted({word[:4] for word in fold(_NOTES).split()})) + "|note|nota|akte|notiz|sag|stuk"
)
#: A compound of a subject and what a document is called: "Schleuserdossier", "smugglingsnoten".
_COMPOUND = re.compile(
    r"^(?P<subject>.{4,}?)s?-?"
    r"(?P<note>(?:dossier|dokument|vermerk|papier|notat|asiakirj|muistio|dokumend|toimik|feljegyzes)\w*"
    r"|note|noten|nota|notan|akte|akten|notiz|sag|sagen|file|stuk)$"
)


class _Subject(Struct, frozen=True):
    """What a note is about: the first letters of its words, and what they mean."""

    stems: Collection[str]
    meanings: Collection[str]
    thesaurus: Thesaurus

    def has(self, word: str) -> bool:
        """Return whether a word is of the subject."""
        is_same = len(word) >= _MIN_STEM_CHARS and word[:_MIN_STEM_CHARS] in self.stems
        return is_same or not self._meanings_of(word).isdisjoint(self.meanings)

    def _meanings_of(self, word: str) -> set[str]:
        parts = self.thesaurus.parts_of(word)
        return {*self.thesaurus.meanings_of_typed(word)}.union(*parts)


def may_name_note(text: str) -> bool:
    """Return whether a text has a word for a note: most have none, which one look tells."""
    return _MAY_BE_NOTE.search(fold(text)) is not None and any(
        word.is_note or word.compound for word in _words_of(text)
    )


def name_notes(text: str, directory: Directory, topics: TopicIndex, language: str) -> str:
    """Return a text with a note's number, or if there is but one just "the note", for its name by its subject.

    Words of few key actions are their topic instead: "the situational paper".
    """
    words = _words_of(text)
    for index, word in enumerate(words):
        if word.is_note or word.compound:
            for note in directory.notes.values():
                subject = _subject_of(note, language)
                span = _find_name(text, words, index, subject)
                if span is not None and not topics.has_few(_said(words, span, subject), language):
                    is_plain = len(directory.notes) == 1 and load_lexicon(language).concepts_of(word.note) is not None
                    return f"{text[: span[0]]}{word.note if is_plain else note.base}{text[span[1] :]}"
    return text


class _Word(Struct, frozen=True):
    """A word of a text, without accents, and where it stands."""

    folded: str
    start: int
    end: int

    @property
    def is_note(self) -> bool:
        return is_note(self.folded)

    @property
    def compound(self) -> re.Match[str] | None:
        """A subject and what the note is called, if it is a compound of both."""
        return _COMPOUND.match(self.folded)

    @property
    def note(self) -> str:
        """What the note is called."""
        return self.compound["note"] if self.compound else self.folded

    @property
    def is_between(self) -> bool:
        return len(self.folded) <= _MAX_SHORT_CHARS or _is_between(self.folded)


def _words_of(text: str) -> Sequence[_Word]:
    return [_Word(fold(found[0]), found.start(), found.end()) for found in _WORD.finditer(text)]


def _find_name(text: str, words: Sequence[_Word], index: int, subject: _Subject) -> tuple[int, int] | None:
    """Return where the words begin and end that name a note, the word for a note being at an index; None for none."""
    word = words[index]
    if word.compound and subject.has(word.compound["subject"]):
        return word.start, word.end
    if not word.is_note:
        return None
    first = index
    while first > 0 and _is_joined(text, words[first - 1], words[first]) and _belongs(words[first - 1], subject):
        first -= 1
    while first < index and not subject.has(words[first].folded):
        first += 1
    if first < index:
        return words[first].start, word.end
    return _find_subject_after(text, words, index, subject)


def _find_subject_after(text: str, words: Sequence[_Word], index: int, subject: _Subject) -> tuple[int, int] | None:
    """Return where the words begin and end that are a note's subject after the word for a note: "on migrant …"."""
    last, between = index, 0
    for number in range(index + 1, len(words)):
        if not _is_joined(text, words[number - 1], words[number]):
            break
        if subject.has(words[number].folded):
            last, between = number, 0
        elif words[number].is_between and between < _MAX_BETWEEN:
            between += 1
        else:
            break
    return (words[index].start, words[last].end) if last > index else None


def _belongs(word: _Word, subject: _Subject) -> bool:
    """Return whether a word before that for a note may be of its subject: Finnish "… koskevassa asiakirjassa"."""
    return subject.has(word.folded) or _is_between(word.folded)


def _is_joined(text: str, first: _Word, second: _Word) -> bool:
    """Return whether nothing but blanks, hyphens and apostrophes are between two words."""
    return not text[first.end : second.start].strip(" -'’\u00a0")


def _said(words: Sequence[_Word], span: tuple[int, int], subject: _Subject) -> Sequence[str]:
    """Return the words of a subject between two places of a text."""
    inside = [word for word in words if span[0] <= word.start and word.end <= span[1]]
    said = [word.compound["subject"] if word.compound else word.folded for word in inside]
    return [word for word in said if subject.has(word)]


def _subject_of(note: Note, language: str) -> _Subject:
    """Return what a note is about, in a language and in English."""
    codes = dict.fromkeys((language, "en"))
    return _subject_told(tuple(note.subject[code] for code in codes if code in note.subject), language)


@cache
def _subject_told(texts: Sequence[str], language: str) -> _Subject:
    thesaurus = load_thesaurus(language)
    words = {word for text in texts for word in searchable_words(text)}
    meanings = {meaning for word in words for meaning in thesaurus.meanings_of(word)}
    return _Subject(stems={word[:_MIN_STEM_CHARS] for word in words}, meanings=meanings, thesaurus=thesaurus)
