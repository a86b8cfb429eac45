"""Addressees: who in a sentence receives what is owed."""

from collections.abc import Iterable

from domain.council_documents.parties.groups import Group, Role
from domain.council_documents.parties.model import actors_of
from domain.council_documents.sentence import Sentence
from domain.languages.schema import Concept


def addressees(sentence: Sentence, groups: Iterable[Group], subject_end: int) -> tuple[str, ...]:
    """Return who receives it: the object of a verb of telling, or whoever has a "to"; a visit is "to" a country."""
    is_conveyed = bool(sentence.find("conveys", "receives", "transfers"))
    return actors_of(
        group
        for group in groups
        if group.role in (Role.TOLD, Role.GIVEN)
        or (group.role is Role.TO and (is_conveyed or not group.are_countries))
        or _is_informed(sentence, group, subject_end)
    )


def _is_informed(sentence: Sentence, group: Group, subject_end: int) -> bool:
    """Return whether a group is the object of a verb after it: "die Kommission regelmäßig unterrichten"."""
    words = sentence.words_between(subject_end, group.start)
    before = sentence.text[subject_end : group.start].split()
    is_genitive = sentence.language == "de" and len(before) > 1 and before[-2][:1].isupper()
    is_object = bool(words) and all(word.is_noise or word.has(Concept.ARTICLE) for word in words[-1:])
    is_verb_after = any(start >= group.end for start, _ in sentence.find("informs"))
    return group.role is Role.PLAIN and group.start >= subject_end and is_object and is_verb_after and not is_genitive
