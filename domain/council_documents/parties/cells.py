"""Cells that name who is responsible: without a verb, whoever is not with another owes it."""

from itertools import pairwise

from domain.council_documents.parties.further import with_lead
from domain.council_documents.parties.groups import Group, GroupFinder, Role
from domain.council_documents.parties.model import Parties, Voice, owners_of
from domain.council_documents.sentence import Sentence
from domain.languages.schema import Concept
from domain.register.model import Directory


def read_cell(sentence: Sentence, directory: Directory) -> Parties:
    """Return who owes according to a cell, and with whom."""
    groups = GroupFinder(sentence, directory, ()).find()
    for before, group in pairwise(groups):
        if group.role is Role.PLAIN and _is_with(sentence, before, group):
            group.role = Role.ALONGSIDE
    owning = [group for group in groups if group.role not in (Role.ALONGSIDE, Role.BUILT_ON)]
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
        names={mention.slug: mention.name for group in groups for mention in group.mentions},
    )
    return with_lead(sentence, parties)


def _is_with(sentence: Sentence, before: Group, group: Group) -> bool:
    """Return whether a "with" stands before a group, behind it or at its end."""
    words = [
        *sentence.words_between(before.end, group.start),
        *sentence.words_between(group.end, len(sentence.text))[:1],
    ]
    return any(word.has(Concept.WITH) for word in words) or group.mentions[-1].name.endswith(
        sentence.phrases.comitative or ("\0",)
    )
