"""Addressees: who in a sentence receives what is owed."""

from collections.abc import Iterable

from domain.council_documents.parties.groups import Group, Role
from domain.council_documents.parties.model import actors_of
from domain.council_documents.sentence import Sentence
from domain.languages.schema import Concept

#: Bodies of the register that discuss what is made for them.
_DISCUSSING = frozenset({"council", "schengen-council", "european-parliament"})

#: An ending joined to an acronym has so many characters.
_SUFFIX_CHARS = 4


def addressees(sentence: Sentence, groups: Iterable[Group], subject_end: int) -> tuple[str, ...]:
    """Return who receives it: the object of a verb of telling, or whoever has a "to"; a visit is "to" a country."""
    is_conveyed = bool(sentence.find("conveys", "receives", "transfers"))
    return actors_of(
        group
        for group in groups
        if group.role in (Role.TOLD, Role.GIVEN)
        or (group.role is Role.TO and (is_conveyed or not group.are_countries))
        or _is_informed(sentence, group, subject_end)
        or _is_beside_telling(sentence, group)
        or (is_conveyed and _has_dative_ending(sentence, group, subject_end))
        or _is_first_object(sentence, group, subject_end)
        or _is_for(sentence, group, subject_end)
    )


def _has_dative_ending(sentence: Sentence, group: Group, subject_end: int) -> bool:
    """Return whether a Hungarian name has the ending of who receives something: "a Tanácsnak"."""
    is_object = group.role is Role.PLAIN and group.start >= subject_end > 0
    name = f"{group.mentions[-1].name}{sentence.text[group.end : group.end + _SUFFIX_CHARS]}"  # "COSI-nak"
    return sentence.language == "hu" and is_object and name.rstrip(" .,;").endswith(("nak", "nek"))


def _is_first_object(sentence: Sentence, group: Group, subject_end: int) -> bool:
    """Return whether a group is right behind who is asked, in Dutch: "verzoekt Europol de Raad … voor te leggen"."""
    is_next = group.start >= subject_end > 0 and not sentence.between(subject_end, group.start)
    is_verb_after = any(
        start > group.end and sentence.between(group.end, start) for start, _ in sentence.find("conveys")
    )
    is_apart = not any(sign in sentence.text[subject_end : group.start] for sign in ",;:")
    return sentence.language == "nl" and group.role is Role.PLAIN and is_next and is_apart and is_verb_after


def _is_beside_telling(sentence: Sentence, group: Group) -> bool:
    """Return whether a group is right beside a noun for telling: "informing the Council", Latvian "… informēšana"."""
    return group.role is Role.PLAIN and any(
        not sentence.between(*gap)
        for start, end in sentence.find("tellings")
        for gap in ((end, group.start), (group.end, start))
        if gap[0] <= gap[1]
    )


def _is_for(sentence: Sentence, group: Group, subject_end: int) -> bool:
    """Return whether something is made for a body that discusses it: "an overview for COSI"."""
    before = [word for word in sentence.words_between(subject_end, group.start) if not word.has(Concept.ARTICLE)]
    is_discussing = all(mention.is_other or mention.slug in _DISCUSSING for mention in group.mentions)
    return group.role is Role.PLAIN and is_discussing and bool(before) and before[-1].has(Concept.FOR)


def _is_informed(sentence: Sentence, group: Group, subject_end: int) -> bool:
    """Return whether a group is the object of a verb after it: "die Kommission regelmäßig unterrichten"."""
    words = sentence.words_between(subject_end, group.start)
    before = sentence.text[subject_end : group.start].split()
    is_genitive = sentence.language == "de" and len(before) > 1 and before[-2][:1].isupper()
    that = ("conjunctions", "obliged") if sentence.language == "sl" else ("conjunctions",)  # Slovene "naj"
    clauses = [end for _, end in sentence.find(*that)]
    is_behind_that = any(end <= group.start and not sentence.between(end, group.start) for end in clauses)
    is_object = is_behind_that or (
        bool(words) and all(word.is_noise or word.has(Concept.ARTICLE) for word in words[-1:])
    )
    is_verb_after = any(start >= group.end for start, _ in sentence.find("informs"))
    return group.role is Role.PLAIN and group.start >= subject_end and is_object and is_verb_after and not is_genitive
