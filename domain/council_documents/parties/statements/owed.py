"""Whether a sentence says that something is owed, or why it says nothing of the kind."""

import re
from collections.abc import Iterator

from domain.council_documents.draft import Certainty, Reason
from domain.council_documents.due.deadlines import UNDATED, FoundDeadline
from domain.council_documents.due.headings import opens_with_meeting
from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.parties.joints import PREPOSITIONS
from domain.council_documents.parties.model import Parties, Voice
from domain.council_documents.sentence import Sentence
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import Deadline, DeadlineKind

#: Bullets may be of facts; arrows and letters are of what is to be done.
_BULLETS = frozenset("•●▪◦○*·‣-–—o")
#: So many words may be before an "already" at the beginning.
_MAX_EARLY_WORDS = 3
#: A number that counts what has happened, and thousands set apart by a space.
_MIN_LARGE = 1000
_THOUSANDS = re.compile(r"\d[\s.,\u00a0\u202f]\d{3}\b")
_ITEMS = (PassageKind.ARROW, PassageKind.LETTER)


def objection(
    sentence: Sentence,
    parties: Parties,
    deadline: FoundDeadline,
    passage: Passage,
    *,
    has_stem: bool,
    has_previous: bool,
    is_first: bool,
    is_timed: bool = False,
) -> Reason | None:
    """Return why a sentence of a passage is no thing; None if it is one. `is_timed`: its heading is a time to come."""
    is_vague = deadline.certainty is Certainty.LOOK and parties.voice is Voice.INVITED
    is_undated = deadline.deadline == UNDATED and not is_vague
    is_told = parties.is_past and parties.voice in (Voice.SUBJECT, Voice.INVITED) and is_undated
    is_open = deadline.deadline == Deadline(kind=deadline.deadline.kind)
    is_standing = is_open and not (has_stem or parties.is_obliged) and _is_standing(sentence, parties, deadline)
    is_closing = is_open and _is_closing(sentence)
    if parties.voice is Voice.STATEMENT or is_told or is_standing or is_closing or is_in_force(sentence, parties):
        return Reason.STATEMENT
    if passage.is_introduction:
        is_named = parties.voice in (Voice.SUBJECT, Voice.INVITED, Voice.AGENT)
        is_owed = (parties.is_obliged and parties.is_certain) or deadline.deadline != UNDATED
        return None if is_named and is_owed else Reason.INTRODUCTION
    is_shouted = passage.kind is PassageKind.TEXT and not parties.is_obliged and sentence.text.isupper()
    is_owned = is_timed and parties.voice in (Voice.SUBJECT, Voice.AGENT)
    is_bare = passage.is_title and not (parties.is_obliged or is_owned) and deadline.certainty is Certainty.NOT_SAID
    if is_shouted or is_bare or sentence.text.endswith("?"):  # "THE COUNCIL OF THE EUROPEAN UNION,"
        return Reason.NOTHING_OWED
    if passage.children and passage.kind not in _ITEMS and not passage.asks:
        return None if _is_owed_above_a_list(parties, deadline) else Reason.CONTEXT
    if parties.voice in (Voice.INVITED, Voice.SPEAKER, Voice.SUBJECT, Voice.AGENT):
        return None
    if parties.voice is Voice.PRONOUN and has_previous:
        return None
    if is_first and passage.kind in _ITEMS:
        has_time = deadline.certainty is not Certainty.NOT_SAID
        is_fact = passage.number.strip() in _BULLETS and not (has_stem or parties.is_obliged or has_time)
        return Reason.NOTHING_OWED if is_fact else None
    if is_first and has_stem:
        return None
    is_prose = passage.kind is PassageKind.TEXT
    if parties.is_obliged and passage.kind is PassageKind.PARAGRAPH and _is_decided(passage.text):
        return None
    return None if _is_owed_by_nobody(sentence, parties, deadline, is_prose=is_prose) else Reason.NOTHING_OWED


def _is_decided(text: str) -> bool:
    """Return whether a numbered paragraph is one of several decisions: "13. that a network will be set up;"."""
    return text[:1].islower() and text.rstrip().endswith((";", ","))


def _is_owed_above_a_list(parties: Parties, deadline: FoundDeadline) -> bool:
    """Return whether a sentence with items under it says something of its own."""
    is_said = deadline.deadline != UNDATED or parties.voice is Voice.INVITED
    return bool(parties.owners) and parties.is_obliged and is_said


def _is_owed_by_nobody(sentence: Sentence, parties: Parties, deadline: FoundDeadline, *, is_prose: bool) -> bool:
    """Return whether something is to be done of which nobody is named: "The register shall be set up by June".

    In prose a rhythm alone says how things stand: "Every year thousands of children are reported missing".
    """
    if parties.is_needed:
        return True
    is_meeting = opens_with_meeting(sentence) and not sentence.words[0].has(*PREPOSITIONS)
    if is_meeting or deadline.certainty is Certainty.NOT_SAID or _is_statistics(sentence, deadline):
        return False
    is_wished = bool(sentence.find("wishes")) and not (parties.is_obliged or sentence.mentions)
    if is_wished or (parties.is_past and deadline.deadline == UNDATED):
        return False
    is_once = deadline.deadline.kind is DeadlineKind.ONCE and deadline.deadline != UNDATED
    if parties.guess and (is_once or deadline.deadline.kind is DeadlineKind.REGULAR):
        return True  # "The list is every month kept by"; an opening without a comma before who does it
    is_dated = deadline.deadline != UNDATED and deadline.certainty is Certainty.SURE
    is_dated = is_dated and not (is_prose and deadline.deadline.kind is not DeadlineKind.ONCE)
    is_conveyed = any(not sentence.is_in_clause(start) for start, _ in sentence.find("conveys"))
    return parties.is_obliged or is_dated or is_conveyed


def _is_statistics(sentence: Sentence, deadline: FoundDeadline) -> bool:
    """Return whether a sentence counts what happens: "Every year some 250 000 children are reported missing"."""
    is_rhythm = deadline.deadline.kind in (DeadlineKind.ANNUAL, DeadlineKind.REGULAR)
    is_large = any(word.kind is TokenKind.NUMBER and word.value >= _MIN_LARGE for word in sentence.words)
    return is_rhythm and not sentence.find("musts") and (is_large or bool(_THOUSANDS.search(sentence.text)))


def is_in_force(sentence: Sentence, parties: Parties) -> bool:
    """Return whether a sentence without a body says what holds already: "The Directive already requires that …"."""
    already = (start for start, _ in sentence.find("already"))
    is_early = any(len(sentence.between(0, start)) <= _MAX_EARLY_WORDS for start in already)
    return (is_early or bool(sentence.find("applies"))) and not (sentence.mentions or parties.owners)


def _is_closing(sentence: Sentence) -> bool:
    """Return whether a sentence only invites somebody to take note, or to consider the document itself."""
    asked = next((start for start, _ in sentence.find("invited", "invites", "charges", "obliged")), None)
    own = sentence.find("own_document")
    noted = sentence.find("noting", *(("considering",) if own else ()))
    if asked is None or not any(start >= asked for start, _ in noted):
        return False
    return all(
        any(start < last and first < end for first, last in (*noted, *own))
        for start, end in sentence.find("conveys", "transfers", "shares", "acts")
        if start >= asked
    )


def _is_standing(sentence: Sentence, parties: Parties, deadline: FoundDeadline) -> bool:
    """Return whether a sentence without a duty says how things stand: by somebody's word, already, or in numbers."""
    if parties.voice is Voice.INVITED:
        return False
    numbers = {start for word, (start, _) in _placed(sentence) if word.kind is TokenKind.NUMBER}
    is_rough = any(
        not sentence.words_between(end, number)
        for _, end in sentence.find("about")
        for number in numbers
        if number >= end
    )
    is_counted = is_rough and deadline.deadline.kind is not DeadlineKind.ONCE
    already = (start for start, _ in sentence.find("already"))
    is_already = any(len(sentence.between(0, start)) <= _MAX_EARLY_WORDS for start in already)
    is_recent = any(not start for start, _ in sentence.find("recent"))
    return is_counted or is_already or is_recent or _is_by_word(sentence)


def _is_by_word(sentence: Sentence) -> bool:
    """Return whether a sentence begins with whose word it is: "According to Europol", "Europolin mukaan"."""
    return any(
        (not sentence.between(0, start) and not sentence.between(end, name.start))
        or (name.end <= start and not (sentence.between(0, name.start) or sentence.between(name.end, start)))
        for start, end in sentence.find("according")
        for name in sentence.mentions
    )


def _placed(sentence: Sentence) -> Iterator[tuple[WordMatch, tuple[int, int]]]:
    return zip(sentence.words, sentence.places, strict=True)
