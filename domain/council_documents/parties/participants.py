"""Participants: who takes part in what somebody else owes, by a verb of its own: "Frontex contributes to it"."""

from collections.abc import Sequence

from domain.council_documents.parties.groups import Group, Role
from domain.council_documents.parties.invitations import VERB_LAST
from domain.council_documents.parties.joints import JOINED, PREPOSITIONS
from domain.council_documents.sentence import Sentence, is_link

#: So many words may be between a body and the verb by which it takes part, or which has it as object.
_MAX_VERB_WORDS, _MAX_OBJECT_WORDS = 3, 2
#: A sentence that says nothing else has at most so many words.
_MAX_ALONE_WORDS = 16
_SEPARATORS = ",;:"


def partners_beside(sentence: Sentence, groups: Sequence[Group], *, is_alone: bool = False) -> list[Group]:
    """Return the groups that take part in what the sentence says of another, which is named before.

    Where the sentence `is_alone` in saying who takes part, that is the one that is named first too.
    """
    found = [_subject_of(sentence, groups, *place) for place in sentence.find("contributes", "consulted")]
    found += [_object_of(sentence, groups, *place) for place in sentence.find("consults")]
    return [
        group
        for group in groups
        if any(group is each for each in found)
        and (is_alone or group is not groups[0] or ";" in sentence.text[: group.start])
    ]


def mark_others(sentence: Sentence, groups: Sequence[Group], *, is_alone: bool) -> None:
    """Give the groups their roles that take part, and those that lead the group beside them."""
    for group in partners_beside(sentence, groups, is_alone=is_alone):
        group.role = Role.ALONGSIDE
    for index, group in enumerate(groups):
        if len(groups) > 1 and _is_leading(sentence, group, groups[index - 1] if index else None):
            group.role = Role.LEADING


def _is_leading(sentence: Sentence, group: Group, before: Group | None) -> bool:
    """Return whether words for it are right before a group, behind another or at the beginning, or right behind it."""
    end = before.end if before is not None else 0
    return any(
        end <= start <= last <= group.start and not (sentence.between(last, group.start) or (before is None and start))
        for start, last in sentence.find("led_by")
    ) or any(
        group.end <= start and not sentence.between(group.end, start) for start, _ in sentence.find("led_by_after")
    )


def only_partners(
    sentence: Sentence, groups: Sequence[Group], obliged: Sequence[tuple[int, int]], times: Sequence[tuple[int, int]]
) -> list[Group]:
    """Return who takes part, where a sentence says nothing else: "Frontex and Europol are consulted."."""
    has_subject = len(groups) > 1  # "Frontex shall involve Europol" is owed by Frontex
    verbs = sentence.find("contributes", "consulted", *(() if has_subject else ("consults",)))
    is_other = any(
        all(len(sentence.between(min(end, last), max(start, first))) > 1 for first, last in verbs)
        for start, end in obliged
    )
    if not verbs or times or is_other or len(sentence.words) > _MAX_ALONE_WORDS:
        return []
    return partners_beside(sentence, groups, is_alone=True)


def _subject_of(sentence: Sentence, groups: Sequence[Group], start: int, end: int) -> Group | None:
    """Return the subject of a verb: inside it ("wordt Frontex geraadpleegd"), before it, else right behind it."""
    inside = [group for group in groups if start <= group.start and group.end <= end]
    before = [
        group
        for group in groups
        if group.end <= start and _is_near(sentence, group.end, start, _MAX_VERB_WORDS, may_lead=True)
    ]
    after = [
        group
        for group in groups
        if group.start >= end
        and group.role is not Role.TO  # "poskytnú podporu Frontexu"
        and _is_near(sentence, end, group.start, _MAX_VERB_WORDS)
    ]
    return next(iter([*inside, *before[-1:], *after]), None)


def _object_of(sentence: Sentence, groups: Sequence[Group], start: int, end: int) -> Group | None:
    """Return the object of a verb such as "involves": soon behind it, or before it where an infinitive comes last."""
    after = [
        group for group in groups if group.start >= end and _is_near(sentence, end, group.start, _MAX_OBJECT_WORDS)
    ]
    before = [
        group
        for group in groups
        if sentence.language in VERB_LAST
        and group.end <= start
        and _is_near(sentence, group.end, start, _MAX_OBJECT_WORDS)
    ]
    return next(iter([*after, *before[-1:]]), None)


def _is_near(sentence: Sentence, start: int, end: int, most: int, *, may_lead: bool = False) -> bool:
    """Return whether few words are between two places, and no sign; only `may_lead` a preposition among them."""
    words = sentence.words_between(start, end)
    told = [word for word in words if not is_link(word)]
    is_governed = any(word.has(*PREPOSITIONS) and not word.has(*JOINED) for word in words)
    is_cut = any(sign in sentence.text[start:end] for sign in _SEPARATORS)
    return len(told) <= most and not is_cut and (may_lead or not is_governed)
