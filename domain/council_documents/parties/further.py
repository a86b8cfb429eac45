"""Owners that no list knows, further ones beside those that are known, and the units through which they act."""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from domain.council_documents.parties.groups import Group, GroupFinder, Role
from domain.council_documents.parties.joints import JOINED
from domain.council_documents.parties.model import Parties, Voice, is_collective, through_units
from domain.council_documents.parties.names import acronym_at, is_proper_name, name_at
from domain.council_documents.sentence import Mention, Sentence, slugify
from domain.languages.schema import Concept
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import Owner

#: A body's name has at most so many words.
_MAX_NAME_WORDS = 7
#: So many words may be between "lead" and "the latter".
_MAX_LEAD_WORDS = 3
_ARTICLE_END = re.compile(r"\s+(?:also|therefore|furthermore)$")
_ACRONYM_ASIDE = re.compile(r"\(([A-Z]{3,8})\)\s*\Z")
#: After "shall": what is done to a thing is not done by it.
_PASSIVE = re.compile(r"\s+(?:\w+\s+)?be(?:come)?\s")


def with_further(sentence: Sentence, groups: Sequence[Group], parties: Parties) -> Parties:
    """Return the owners with a further one that no list knows ("and the High Representative"), not sure then."""
    if not parties.owners or parties.voice not in (Voice.INVITED, Voice.SUBJECT):
        return parties
    group = next((each for each in groups if each.end == parties.subject_end), None)
    follows = sentence.words_between(group.end, len(sentence.text)) if group is not None else []
    if group is not None and any(
        "," in sentence.text[max(group.end, before.end) : each.start]
        and any(word.has(*JOINED) for word in sentence.words_between(before.end, each.start))
        for before, each in pairwise(groups)
        if each.start > group.end and each.role is Role.PLAIN and parties.voice is Voice.INVITED
    ):
        return replace(parties, is_certain=False)  # "…, and eu-LISA to monitor it": who owes what is not told apart
    while follows and follows[0].kind is TokenKind.COMMA:
        follows = follows[1:]
    if group is None or not follows or not follows[0].has(Concept.AND):
        return parties
    place = sentence.text.find(follows[0].text, group.end) + len(follows[0].text)
    name = name_at(sentence, place) or acronym_at(sentence, place)
    if name is None:
        return replace(parties, is_certain=False)
    slug = slugify(name)
    return replace(
        parties,
        owners=(*parties.owners, Owner(actor=slug)),
        is_certain=False,
        names={**parties.names, slug: name},
        owner_words=sentence.text[group.start : sentence.text.find(name, group.end) + len(name)],
    )


def with_lead(sentence: Sentence, parties: Parties) -> Parties:
    """Return the owners with who leads them, as words beside them say; somebody has to look.

    "Europol (lead)", "coordinator: CEPOL", "under the lead of the latter".
    """
    leads = sentence.find("leads") if len(parties.owners) > 1 else []
    if not leads:
        return parties
    nouns = {each.slug for each in sentence.mentions if each.is_other and (each.start, each.end) in leads}
    parties = replace(parties, owners=tuple(owner for owner in parties.owners if owner.actor not in nouns))
    slugs = [owner.via or owner.actor for owner in parties.owners]
    behind = [
        mention.slug
        for mention in sentence.mentions
        for _, end in leads
        if mention.start >= end
        and not any(map(str.isalnum, "".join(sentence.between(end, mention.start))))
        and not any(sign in sentence.text[end : mention.start] for sign in "),")
    ]
    before = [
        mention.slug
        for mention in sentence.mentions
        if any(sentence.text[mention.end : start].strip() == "(" for start, _ in leads)
    ]
    beside = [*behind, *before]
    named = next((slug for slug in beside if slug in slugs), None)
    for name, slug in (("former", slugs[0]), ("latter", slugs[-1])):
        is_near = any(
            _words_apart(sentence, place, lead) <= _MAX_LEAD_WORDS for place in sentence.find(name) for lead in leads
        )
        named = slug if named is None and is_near else named
    owners = tuple(
        replace(owner, lead=owner.lead or slug == named) for owner, slug in zip(parties.owners, slugs, strict=True)
    )
    return replace(parties, owners=owners, is_certain=False)


def _words_apart(sentence: Sentence, one: tuple[int, int], other: tuple[int, int]) -> int:
    first, second = sorted((one, other))
    return len(sentence.between(first[1], max(first[1], second[0])))


def with_units(finder: GroupFinder, groups: Sequence[Group], parties: Parties, sentence: Sentence) -> Parties:
    """Return the owners with the unit through which each does it, named apart from it, and with who leads them."""
    units = {
        parent: mention.slug
        for group in groups
        for mention in group.mentions
        if (parent := finder.parent(mention.slug)) is not None
        and (
            group.role in (Role.THROUGH, Role.AGENT)
            or _is_aside(sentence, group, mention, parent)
            or any(
                mention.end <= start and not sentence.between(mention.end, start)
                for start, _ in sentence.find("made_by")
            )
        )
    }
    is_certain = parties.is_certain and all(owner.via or owner.actor not in units for owner in parties.owners)
    owners = through_units(parties.owners, units)
    parties = replace(parties, owners=owners, units=units, is_certain=is_certain)
    leading = [each for group in groups if group.role is Role.LEADING for each in group.owners]
    if owners and leading:
        return _led_by(finder, parties, leading)
    return with_lead(sentence, parties)


def _led_by(finder: GroupFinder, parties: Parties, leading: Sequence[Owner]) -> Parties:
    """Return the owners with who leads them, also where that is one of a collective; somebody has to look."""
    actors = {each.actor for each in leading}
    others = [each for each in parties.owners if each.actor not in actors]
    is_whole = any(is_collective(each.actor, finder.directory) for each in others) or len(others) < len(parties.owners)
    owners = (*others, *(replace(each, lead=True) for each in leading)) if is_whole and others else parties.owners
    return replace(parties, owners=owners, is_certain=False)


def _is_aside(sentence: Sentence, group: Group, mention: Mention, parent: str) -> bool:
    """Return whether a unit stands in brackets behind words for it: "by the good offices of its Centre (EMSC)"."""
    is_beside = any(each.slug == parent for each in group.mentions)
    is_apart = sentence.text[: mention.start].endswith("(") and sentence.text[mention.end :].startswith(")")
    return is_apart and not is_beside


def unknown_partners(sentence: Sentence, groups: Sequence[Group]) -> dict[str, str]:
    """Return the names behind "in cooperation with" of bodies that nobody knows, by slug."""
    names: dict[str, str] = {}
    for start, end in sentence.find("alongside", "together"):
        is_joined = any(first <= start and end <= last for first, last in sentence.find("as_well"))
        is_known = any(group.start >= end and not sentence.between(end, group.start) for group in groups)
        name = None if is_joined or is_known else name_at(sentence, end)
        if name is not None:
            names[slugify(name)] = name
    for start, _ in sentence.find("alongside_after"):  # Estonian "… võrgustikuga (EJN) konsulteerides"
        aside = _ACRONYM_ASIDE.search(sentence.text, 0, start)
        if aside is not None and not any(
            each.start < aside.end() and aside.start() < each.end for each in sentence.mentions
        ):
            names[slugify(aside[1])] = aside[1]
    return names


def unknown_subject(
    sentence: Sentence, obliged: Sequence[tuple[int, int]], times: Sequence[tuple[int, int]]
) -> Parties | None:
    """Return a subject that may be a body which nobody knows: a proper name, or whoever is invited."""
    start, end = next(iter(obliged), (0, 0))
    name = _ARTICLE_END.sub("", sentence.text[:start].strip())
    inside = sentence.words_between(0, start)
    if not 0 < len(name.split()) <= _MAX_NAME_WORDS or any(sign in name for sign in ",;:("):
        return None
    while inside and inside[0].has(Concept.ARTICLE):
        name, inside = name[name.find(inside[0].text) + len(inside[0].text) :].strip(), inside[1:]
    is_timed = any(place[0] < start for place in times)
    is_passive = bool(_PASSIVE.match(sentence.text[end:]))
    is_invited = any(place[0] == start for place in sentence.find("invited"))
    is_first = len(name) == len(sentence.text[:start].strip())
    is_proper = is_proper_name(name, sentence.language, is_first=is_first) and not is_passive
    slug = slugify(name)
    if not slug or is_timed or not (is_invited or is_proper) or any(word.has(Concept.VEHICLE) for word in inside):
        return None
    return Parties(
        voice=Voice.SUBJECT,
        owners=(Owner(actor=slug),),
        owner_words=name,
        names={slug: name},
        subject_end=start,
    )
