"""Invitations: whoever a sentence invites, asks or charges with something owes it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from domain.council_documents.parties.groups import MAX_ARTICLES, Group, Role
from domain.council_documents.parties.joints import PREPOSITIONS
from domain.council_documents.parties.letters import THE_READER
from domain.council_documents.parties.model import Parties, Voice
from domain.council_documents.parties.names import name_at
from domain.council_documents.sentence import Sentence, is_link, slugify
from domain.languages.schema import Concept
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.register.model import Owner

#: So many words may be between a body that invites and the verb, or before who is charged with something.
_MAX_VERB_WORDS = 3
#: So many between "has" and what it has asked.
_MAX_PERFECT_WORDS = 5
#: The end of what is between a body that is invited and one to whom it has to report.
_DATIVE_ARTICLE = re.compile(r"\b(?:dem|der|den)\s+$")
#: Languages in which an infinitive stands at the end.
VERB_LAST = frozenset({"de", "nl"})
#: Languages in which who is invited, beside who invites, has a form that says nothing of "to".
_DATIVES = frozenset({"bg", "cs", "et", "fi", "hr", "hu", "lt", "lv", "pl", "sk", "sl"})
#: Who invites others in conclusions.
_SPEAKERS = frozenset({"council", "schengen-council", "presidency"})


class InvitationReader:
    """Reader of who is invited in one sentence; a group that it tells apart from another is added to `groups`."""

    def __init__(
        self,
        sentence: Sentence,
        groups: list[Group],
        obliged: Sequence[tuple[int, int]],
        *,
        may_ask: bool = False,
        is_item: bool = False,
    ) -> None:
        self._sentence = sentence
        #: It may be an item of a list of decisions: "to ask Frontex to …".
        self._may_ask = may_ask
        #: It says what a body does that is named before: "and gives the Council an overview".
        self._is_item = is_item
        self._groups = groups
        self._obliged = obliged

    def read(self) -> Parties | None:
        """Return the object of "invites"; a passive ("is invited") has a subject that owes."""
        asked = self._asked() or self._passive() or self._requested()
        if asked is not None:
            return asked
        for start, end in sorted([*self._sentence.find("invites", "charges"), *self._commands()]):
            covering = [*self._obliged, *self._sentence.find("on_request", "by_request")]
            is_covered = any(first <= start and end <= last for first, last in covering)
            if is_covered or not self._speaks_at(start) or self._is_noun(start):
                continue
            if self._is_of_them(start, end):
                return Parties(voice=Voice.PRONOUN, owner_words=self._sentence.text[start:end], subject_end=end)
            charged = self._reader_at(start, end) or self._charged(start, end)
            # Bulgarian "задача на Комисията": the end of the phrase is in the name.
            # Danish "giver Frontex mandat": the name is inside.
            after = [each for each in self._groups if each.start >= end or start < each.start < end]
            after = after if charged is None else [charged]
            if len(after) > 1 and (
                self._sentence.phrases.is_verb_first or self._is_inviting(after[0], after[1], start)
            ):
                after = after[1:]  # the first is who invites
            group = next(iter(after), None)
            is_near = group is not None and len(self._sentence.between(end, max(end, group.start))) <= MAX_ARTICLES + 2
            is_near = is_near and charged is None
            if group is None:
                before = [each for each in self._groups if each.end <= start]
                unknown = self._unknown(end)
                if unknown is not None:
                    return unknown
                group = before[-1] if len(before) > 1 or (before and not before[0].start) else None
                if group is None or start < group.end or len(before) < 2:
                    return Parties(voice=Voice.INVITED, owner_words=self._sentence.text[start:], subject_end=end)
            unknown = self._unknown(end) if charged is None else None
            if unknown is not None:
                return unknown
            group.role = Role.INVITED
            words = self._sentence.text[min(start, group.start) : max(end, group.end)]
            owners, is_list = self._before_infinitive(group)
            return Parties(
                voice=Voice.INVITED,
                owners=owners,
                is_certain=is_near and not is_list,
                owner_words=words,
                subject_end=max(end, group.end),
            )
        return None

    def _commands(self) -> Iterator[tuple[int, int]]:
        """Yield the verbs that charge somebody where they begin a decision, or are right behind the Council."""
        sentence = self._sentence
        first = next(iter(sentence.mentions), None)
        is_decided = first is not None and first.slug in COUNCIL_SLUGS and not sentence.between(0, first.start)
        begin = first.end if first is not None and is_decided else 0
        remarks = sentence.find("remarks")
        for start, end in sentence.find("commands") if self._may_ask or not self._is_item else []:
            is_remark = any(first <= start < last for first, last in remarks)
            if begin <= start and not sentence.words_between(begin, start) and not is_remark:
                yield start, end

    def _is_noun(self, start: int) -> bool:
        """Return whether what may be a verb is a noun with whose it is before it: Dutch "hun vragen"."""
        return any(word.has(Concept.POSSESSIVE) for word in self._sentence.words_between(0, start)[-1:])

    def _is_of_them(self, start: int, end: int) -> bool:
        """Return whether it falls to those of whom was spoken before: French "il leur incombe"."""
        charges = [*self._sentence.find("charges", "falls")]
        is_charge = any(first <= start and end <= last for first, last in charges)
        return is_charge and any(
            last == start - 1 or first == end or first == end + 1 for first, last in self._sentence.find("datives")
        )

    def falls_to(self) -> Parties | None:
        """Return whose task it is to do what stands before: "Drawing up the list falls to Frontex"."""
        sentence = self._sentence
        for start, end in sentence.find("falls"):
            if not sentence.words_between(0, start) or sentence.is_in_clause(start):
                continue
            beside = [
                group
                for group in self._groups
                if group.role in (Role.PLAIN, Role.TO, Role.TOLD)
                and (
                    (group.end > end and start < group.start and not sentence.between(end, max(end, group.start)))
                    or (group.end <= start and not sentence.between(group.end, start))
                )
            ]
            if beside:
                group = beside[-1]
                group.role = Role.INVITED
                words = sentence.text[min(start, group.start) : max(end, group.end)]
                return Parties(voice=Voice.INVITED, owners=tuple(group.owners), owner_words=words)
        return None

    def _asked(self) -> Parties | None:
        """Return who an item asks: it begins with the verb and them, or with them and ends what is asked with it."""
        sentence = self._sentence
        for start, end in sentence.find("asks") if self._may_ask else []:
            is_first = not sentence.between(0, start)
            group = next((each for each in self._groups if each.role in (Role.PLAIN, Role.TO, Role.TOLD)), None)
            if group is None or not (is_first or (sentence.language in VERB_LAST and group.end <= start)):
                continue
            begin = end if is_first else 0
            is_next = all(
                is_link(word) or word.has(*PREPOSITIONS) for word in sentence.words_between(begin, group.start)
            )
            is_named = group.mentions[0].is_dative and "," not in sentence.text[begin : group.start]
            if not (is_next or is_named):  # "the Horizontal … working party"
                continue
            group.role = Role.INVITED
            stop = max(end, group.end)
            words = sentence.text[min(start, group.start) : stop]
            owners, is_list = self._before_infinitive(group)
            return Parties(
                voice=Voice.INVITED,
                owners=owners,
                is_certain=is_next and not is_list,
                owner_words=words,
                subject_end=stop,
            )
        return None

    def _passive(self) -> Parties | None:
        """Return who stands between the parts of a verb: German "Darüber hinaus wird die Kommission ersucht"."""
        sentence = self._sentence
        for _, begin in sentence.find("passives"):
            group = next((each for each in self._groups if each.start >= begin), None)
            if group is None or group.role is not Role.PLAIN or sentence.between(begin, group.start):
                continue
            asked = next((place for place in sentence.find("asked_inside") if place[0] >= group.end), None)
            if asked is not None and len(sentence.between(group.end, asked[0])) <= _MAX_VERB_WORDS:
                group.role = Role.INVITED
                return Parties(
                    voice=Voice.INVITED,
                    owners=tuple(group.owners),
                    is_certain=True,
                    owner_words=sentence.text[group.start : asked[1]],
                    subject_end=asked[1],
                )
        return None

    def _requested(self) -> Parties | None:
        """Return who was asked for something, by which nothing is owed any more unless a time for it is to come."""
        sentence = self._sentence
        told = [*sentence.find("that"), *sentence.find("conjunctions")]
        for start, end in sorted([*sentence.find("asked", "was_asked"), *self._perfect()]):
            if sentence.in_relative_clause(start) or any(first < start for first, _ in (*self._obliged, *told)):
                continue
            before = [each for each in self._groups if each.end <= start]
            after = [each for each in self._groups if each.start >= end]
            is_passive = any(first <= start and end <= last for first, last in sentence.find("was_asked"))
            is_first = len(sentence.between(0, start)) <= _MAX_VERB_WORDS
            if is_passive:
                asked = before if before and not self._is_opening(before[0]) else after
            elif before and len(sentence.between(before[-1].end, start)) <= _MAX_VERB_WORDS:
                asked = after or before[1:]
            elif sentence.phrases.is_verb_first and is_first:
                asked = after[1:]
            elif any(start <= each.start and each.end <= end for each in self._groups):
                asked = after  # Danish "havde Rådet anmodet Kommissionen"
            elif is_first and not before and after and after[0].role is Role.PLAIN:
                asked = after  # who asks is not known
            else:
                continue
            owners: tuple[Owner, ...] = ()
            if asked:
                asked[0].role, owners = Role.INVITED, tuple(asked[0].owners)
            stop = max(end, asked[0].end) if asked else end
            words = sentence.text[min(start, asked[0].start) if asked else start : stop]
            return Parties(voice=Voice.INVITED, owners=owners, owner_words=words, is_past=True, subject_end=stop)
        return None

    def _perfect(self) -> Iterator[tuple[int, int]]:
        """Yield the places of verbs of inviting with "has" or "had" before them in their clause."""
        sentence = self._sentence
        for start, end in sentence.find("invites"):
            for _, last in sentence.find("past"):
                is_near = last <= start and len(sentence.between(last, start)) <= _MAX_PERFECT_WORDS
                if is_near and not any(sign in sentence.text[last:start] for sign in ",;:"):
                    yield start, end
                    break

    def _is_opening(self, group: Group) -> bool:
        """Return whether a group is in what stands before the verb without being asked."""
        return group.role in (Role.ALONGSIDE, Role.BUILT_ON, Role.AGENT, Role.ASKING)

    def _reader_at(self, start: int, end: int) -> Group | None:
        """Return the reader of a letter beside a verb that asks them: "je vous prie", "verzoek ik u"."""
        sentence = self._sentence
        return next(
            (
                group
                for group in self._groups
                if group.mentions[0].slug == THE_READER
                and len(sentence.between(min(group.end, end), max(group.start, start))) <= 1
            ),
            None,
        )

    def _charged(self, start: int, end: int) -> Group | None:
        """Return who is named before a verb that charges them: "Europolu se ukládá", "alla Commissione spetta"."""
        before = [each for each in self._groups if each.end <= start]
        if not before or any(each.role is Role.PLAIN for each in before[1:]):
            return None
        is_first = len(self._sentence.between(0, before[0].start)) <= _MAX_VERB_WORDS
        is_next = len(self._sentence.between(before[0].end, start)) <= _MAX_VERB_WORDS
        charging = self._sentence.find("charges", "first_person")
        is_charging = any(first <= start and end <= last for first, last in charging)
        roles = (Role.TO, Role.PLAIN, Role.TOLD) if is_charging else (Role.TO,)
        return before[0] if before[0].role in roles and is_first and is_next else None

    def _before_infinitive(self, group: Group) -> tuple[tuple[Owner, ...], bool]:
        """Return who is invited, and whether that is in doubt: a German comma may begin what they are invited to."""
        gaps = [self._sentence.text[one.end : other.start] for one, other in pairwise(group.mentions)]
        if self._sentence.language != "de" or "," not in "".join(gaps):
            return tuple(group.owners), False
        if any(gap.strip(" ,").split()[:1] in (["und"], ["sowie"]) for gap in gaps):
            return tuple(group.owners), True
        first = next(index for index, gap in enumerate(gaps) if "," in gap)
        if _DATIVE_ARTICLE.search(gaps[first]):  # "obliegt Frontex, dem Rat die Zahlen zu übermitteln"
            rest = group.mentions[first + 1 :]
            owners = [owner for owner in group.owners if {owner.actor, owner.via} & {each.slug for each in rest}]
            self._groups.append(Group(rest, owners, Role.TO))
        invited = {mention.slug for mention in group.mentions[: first + 1]}
        return tuple(owner for owner in group.owners if {owner.actor, owner.via} & invited), False

    def _unknown(self, end: int) -> Parties | None:
        """Return a body which nobody knows, named right after "tasks": "the Law Enforcement Working Party"."""
        name = name_at(self._sentence, end)
        if name is None:
            return None
        slug = slugify(name)
        stop = self._sentence.text.find(name, end) + len(name)
        return Parties(
            voice=Voice.INVITED, owners=(Owner(actor=slug),), owner_words=name, names={slug: name}, subject_end=stop
        )

    def _is_inviting(self, first: Group, second: Group, verb: int) -> bool:
        """Return whether the group after a verb is its subject: "In diesem Sinne ersucht der Rat die Kommission"."""
        has_subject = any(group.end <= verb and group.role is Role.PLAIN for group in self._groups)
        is_dative = (
            second.role is Role.TO and self._sentence.language in _DATIVES
        )  # "Zadaniem prezydencji jest … Radzie"
        is_speaker = (
            first.role is not Role.TO
            and not is_dative
            and all(mention.slug in _SPEAKERS or mention.is_other for mention in first.mentions)
        )
        gap = self._sentence.text[first.end : second.start]
        is_next = not self._sentence.between(first.end, second.start) and not any(sign in gap for sign in ",;:")
        return is_speaker and is_next and not has_subject

    def _speaks_at(self, start: int) -> bool:
        """Return whether a verb may be one of inviting: at the beginning, or right after the body that invites."""
        is_behind_opening = self._sentence.text[:start].rstrip().endswith(",")  # "As for the ports, I ask you"
        if is_behind_opening or len(self._sentence.between(0, start)) <= _MAX_VERB_WORDS:
            return True
        before = [group for group in self._groups if group.end <= start]
        return bool(before) and len(self._sentence.between(before[-1].end, start)) <= _MAX_VERB_WORDS
