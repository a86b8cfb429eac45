"""Cells that name who is responsible: without a verb, whoever is not with another owes it."""

from collections.abc import Iterator
from itertools import pairwise

from domain.council_documents.parties.further import with_lead
from domain.council_documents.parties.groups import Group, GroupFinder, Role
from domain.council_documents.parties.model import Parties, Voice, actors_of, owners_of
from domain.council_documents.sentence import Sentence
from domain.languages.schema import Concept
from domain.register.model import Directory, Owner


def read_cell(sentence: Sentence, directory: Directory) -> Parties:
    """Return who owes according to a cell, and with whom."""
    groups = [
        part for group in GroupFinder(sentence, directory, ()).find() for part in _without_partners(sentence, group)
    ]
    for before, group in pairwise(groups):
        if group.role is Role.PLAIN and _is_with(sentence, before, group):
            group.role = Role.ALONGSIDE
    told = [group for group in groups[1:] if _is_for(sentence, group)]
    owning = [group for group in groups if group.role not in (Role.ALONGSIDE, Role.BUILT_ON) and group not in told]
    named = owners_of(owning)
    owners = tuple(  # "Europol, through its Centre (EMSC)"
        owner for owner in named if owner.via or not any(each.via and each.actor == owner.actor for each in named)
    )
    parties = Parties(
        voice=Voice.SUBJECT if owning else Voice.NOBODY,
        owners=owners,
        is_certain=True,
        owner_words=sentence.text,
        takes_part=owners_of(group for group in groups if group.role is Role.ALONGSIDE),
        addressees=actors_of(told),
        names={mention.slug: mention.name for group in groups for mention in group.mentions},
    )
    return with_lead(sentence, parties)


def _without_partners(sentence: Sentence, group: Group) -> Iterator[Group]:
    """Yield a group, and those of it who are behind a "with" apart: "CEPOL, with Frontex"."""
    for index, (before, mention) in enumerate(pairwise(group.mentions), start=1):
        words = sentence.words_between(before.end, mention.start)
        if any(word.has(Concept.WITH) and not word.has(Concept.AND) for word in words):
            slugs = {each.slug for each in group.mentions[index:]}
            partners = [owner for owner in group.owners if {owner.actor, owner.via} & slugs]
            yield Group(group.mentions[:index], [each for each in group.owners if each not in partners], group.role)
            yield Group(group.mentions[index:], partners, Role.ALONGSIDE)
            return
    yield group


def guess_of(sentence: Sentence, directory: Directory) -> tuple[Owner, ...]:
    """Return the only bodies of some words without a verb that may do it: "state of play from the Commission"."""
    groups = GroupFinder(sentence, directory, ()).find()
    plain = [
        group
        for group in groups
        if group.role in (Role.PLAIN, Role.AGENT, Role.THROUGH)
        and not (group is not groups[0] and _is_for(sentence, group))
    ]
    return tuple(plain[0].owners) if len(plain) == 1 else ()


def _is_for(sentence: Sentence, group: Group) -> bool:
    """Return whether a group behind others is only who receives it: "Frontex, every month, for the Council"."""
    before = [word for word in sentence.words_between(0, group.start) if not word.has(Concept.ARTICLE)]
    return group.role in (Role.TO, Role.GIVEN) or (bool(before) and before[-1].has(Concept.FOR))


def _is_with(sentence: Sentence, before: Group, group: Group) -> bool:
    """Return whether a "with" stands before a group, behind it or at its end."""
    words = [
        *sentence.words_between(before.end, group.start),
        *sentence.words_between(group.end, len(sentence.text))[:1],
    ]
    return any(word.has(Concept.WITH) for word in words) or group.mentions[-1].name.endswith(
        sentence.phrases.comitative or ("\0",)
    )
