"""Reader of the bodies of a sentence: who owes something, and what the others do."""

from collections.abc import Iterator, Sequence

from domain.council_documents.parties.addressees import addressees
from domain.council_documents.parties.further import unknown_partners, unknown_subject, with_further, with_units
from domain.council_documents.parties.groups import Group, GroupFinder, Role
from domain.council_documents.parties.invitations import InvitationReader
from domain.council_documents.parties.joints import PREPOSITIONS, is_behind_preposition, is_of_meeting
from domain.council_documents.parties.makers import (
    ends_in_infinitive,
    has_subject_form,
    is_behind_duty,
    is_genitive,
    is_given,
    is_of_verb,
    maker_of,
    may_stand_last,
)
from domain.council_documents.parties.model import Parties, Voice, actors_of, owners_of
from domain.council_documents.parties.participants import mark_others, only_partners
from domain.council_documents.parties.statements.duties import Duties
from domain.council_documents.parties.statements.past import VERB_SECOND
from domain.council_documents.parties.statements.reports import Reports
from domain.council_documents.sentence import Sentence, is_link
from domain.languages.schema import Concept
from domain.register.model import Directory, Owner

#: So many words may be before a sentence's subject: "By the end of 2026, and on this basis, …".
_MAX_OPENING_WORDS = 9
#: The slug of a country has so many characters.
_CODE_CHARS = 2
#: So many words may be between a subject and the word that says what it does.
_MAX_VERB_WORDS = 3
_REFLEXIVES = frozenset({"sich", "zich", "sig", "się", "sa", "se", "si"})
_SLAVIC = frozenset({"bg", "cs", "hr", "pl", "sk", "sl"})


class PartyReader:
    """Reader of the bodies of one sentence."""

    def __init__(
        self,
        sentence: Sentence,
        directory: Directory,
        times: Sequence[tuple[int, int]],
        *,
        has_stem: bool = False,
        may_ask: bool = False,
        is_told: bool = False,
    ) -> None:
        self._sentence = sentence
        #: A stem has the subject, unless the sentence begins with another.
        self._has_stem, self._may_ask = has_stem, may_ask
        self._times = times
        self._duties = Duties(sentence, times, is_told=is_told)
        self._obliged = self._duties.obliged
        self._reports = Reports(sentence, times, self._obliged)
        self._finder = GroupFinder(sentence, directory, times, has_stem=has_stem)
        self._groups = self._finder.find()
        mark_others(sentence, self._groups, is_alone=has_stem)
        self._invitations = InvitationReader(sentence, self._groups, self._obliged, may_ask=may_ask, is_item=has_stem)

    def read(self) -> Parties:
        """Return who owes and who else is concerned."""
        sentence, invited = self._sentence, self._invitations.read()
        if self._reports.asks_nothing() or (self._duties.spared and not self._obliged and invited is None):
            return Parties(voice=Voice.STATEMENT)
        parties = (
            invited
            or self._charged()
            or self._made()
            or self._subject()
            or self._invitations.falls_to()
            or self._done_or_told()
            or self._unsaid_subject()
            or self._without_body()
        )
        parties = with_units(self._finder, self._groups, with_further(sentence, self._groups, parties), sentence)
        owed = set(parties.owners)
        rest = [group for group in self._groups if not owed.intersection(group.owners)]
        partners = unknown_partners(sentence, self._groups)
        parties.takes_part = (
            *owners_of(group for group in rest if group.role is Role.ALONGSIDE),
            *(Owner(actor=slug) for slug in partners),
        )
        parties.sources = actors_of(group for group in rest if group.role is Role.BUILT_ON)
        parties.addressees = addressees(sentence, rest, parties.subject_end)
        parties.names |= partners
        parties.names |= {mention.slug: mention.name for group in self._groups for mention in group.mentions}
        parties.is_obliged = bool(self._obliged) or parties.voice in (Voice.INVITED, Voice.SPEAKER)
        parties.is_needed = self._duties.is_needed()
        end = parties.subject_end
        start = end - len(parties.owner_words)
        is_adjective = [len(owner.actor) for owner in parties.owners] == [_CODE_CHARS]
        is_past = self._reports.is_told_in_past(start, end, is_adjective=is_adjective)
        is_past = is_past or self._reports.is_done_already(end) or self._is_done_by_nobody(parties.voice)
        is_invited = parties.voice is Voice.INVITED  # what they are asked to do may have the form of what is done
        parties.is_past = parties.is_past or (not (self._obliged or self._has_stem or is_invited) and is_past)
        parties.is_negated = self._duties.is_negated(parties.subject_end)
        return parties

    def partners(self) -> Parties | None:
        """Return who takes part in what the sentence before says, where this one says nothing else."""
        groups = only_partners(self._sentence, self._groups, self._obliged, self._times)
        names = {mention.slug: mention.name for group in groups for mention in group.mentions}
        return Parties(voice=Voice.NOBODY, takes_part=owners_of(groups), names=names) if groups else None

    def _charged(self) -> Parties | None:
        """Return who is named first in the form for "to" before what obliges: Lithuanian "Komisijai pavesta"."""
        group = next(iter(self._groups), None)
        if group is None or group.role is not Role.TO or self._opening_words(group.start):
            return None
        # Of a Slavic "je třeba" the one for whom it is receives it; in other languages that is who has to do it.
        impersonal = self._sentence.find("needed") if self._sentence.language in _SLAVIC else []
        for start, end in self._obliged:
            is_next = start >= group.end and len(self._sentence.between(group.end, start)) <= 1
            if is_next and (start, end) not in impersonal:
                return self._owed_by(group)
        return None

    def _made(self) -> Parties | None:
        """Return whose work the subject is: "The report of Frontex is due in May"; somebody has to look."""
        group = maker_of(self._sentence, self._groups, self._obliged, is_timed=bool(self._times))
        return self._owed_by(group) if group is not None else None

    def _owed_by(self, group: Group) -> Parties:
        """Return a group as who owes it, though not by its form; somebody has to look."""
        group.role = Role.PLAIN
        return Parties(
            voice=Voice.SUBJECT,
            owners=tuple(group.owners),
            owner_words=self._sentence.text[group.start : group.end],
            subject_end=group.end,
        )

    def _subject(self) -> Parties | None:
        """Return the first group of names, if the sentence begins with it."""
        group = self._first_plain()
        if group is None:
            return None
        opening = self._opening_words(group.start)
        if self._has_stem and self._is_of_stem(group, opening):
            return None
        is_owner_of_it = is_genitive(self._sentence, group, self._obliged)
        agents = [each.start for each in self._groups if each.role is Role.AGENT]
        if is_owner_of_it and agents:
            return None
        if opening > _MAX_OPENING_WORDS or any(start < group.start for start in agents):
            return None
        if opening and (
            self._is_object_of_need(group)
            or self._is_after_pronoun(group)
            or is_given(self._sentence, group, self._obliged)
        ):
            return None
        if opening and (self._is_governed(group) or not self._follows_opening(group, opening)):
            return None
        is_told = self._is_told(group, opening) and not has_subject_form(self._sentence, group)
        if is_told or (group.role is Role.TOLD and self._pronoun() is not None):
            return None
        if group.role is Role.TOLD:
            group.role = Role.PLAIN
        if self._reports.is_statement(group.end) or (opening and self._reports.is_statement_before(group.start)):
            return Parties(voice=Voice.STATEMENT, owners=tuple(group.owners), subject_end=group.end)
        return Parties(
            voice=Voice.SUBJECT,
            owners=tuple(group.owners),
            is_certain=not opening and not is_owner_of_it and not any(end <= group.start for _, end in self._asking()),
            owner_words=self._sentence.text[group.start : group.end],
            subject_end=group.end,
        )

    def _first_plain(self) -> Group | None:
        """Return the first group of which no word says what it does, but for one at whose meeting another does it."""
        plain = [each for each in self._groups if each.role in (Role.PLAIN, Role.TOLD)]
        if len(plain) > 1 and is_of_meeting(self._sentence, plain[0].mentions[-1]):
            plain[0].role = Role.MEETING
            return plain[1]
        return next(iter(plain), None)

    def _is_of_stem(self, group: Group, opening: int) -> bool:
        """Return whether a group is in what the stem's subject has to do."""
        if not opening and ends_in_infinitive(self._sentence, group, self._obliged):
            group.role = Role.TOLD
            return True
        return (
            opening > 0 or (not self._may_ask and self._finder.begins_with_verb(group))
        ) and not self._is_after_verb(group, opening)

    def _is_after_verb(self, group: Group, opening: int) -> bool:
        """Return whether a subject comes after its verb, without a pronoun between: Irish "tuairisceoidh Europol"."""
        has_pronoun = any(end <= group.start for _, end in self._sentence.find("pronouns"))
        return self._sentence.phrases.is_verb_first and opening == 1 and not has_pronoun

    def _is_after_pronoun(self, group: Group) -> bool:
        """Return whether a pronoun before a group is the subject: "Sie werde die Mitgliedstaaten unterstützen"."""
        pronoun = self._pronoun()
        return pronoun is not None and pronoun.subject_end <= group.start

    def _is_object_of_need(self, group: Group) -> bool:
        """Return whether a group is in what must be done, without "that": "it is necessary to support Europol"."""
        sentence = self._sentence
        needed = [end for _, end in sentence.find("needed") if end <= group.start]
        clauses = [start for start, _ in sentence.find("conjunctions") if needed and needed[0] <= start < group.start]
        is_that = any(not sentence.between(needed[0], start) for start in clauses)
        is_subject = sentence.phrases.is_verb_first or has_subject_form(sentence, group)
        return bool(needed) and not is_that and not is_subject

    def _is_governed(self, group: Group) -> bool:
        """Return whether a preposition before a group keeps it from being a subject: "in each Member State"."""
        is_inverted = self._sentence.phrases.is_verb_first or self._sentence.language in VERB_SECOND | _SLAVIC
        if is_inverted and is_behind_duty(self._sentence, group, self._obliged):
            return False  # Irish "ba cheart do X": who owes has a preposition; German "hat Frontex … zu"
        if has_subject_form(self._sentence, group):
            return False
        conjunctions = {
            index for place in self._sentence.find("conjunctions") for index in self._sentence.indexes(*place)
        }
        for index in reversed(self._sentence.indexes(0, group.start)):
            word = self._sentence.words[index]
            if word.has(Concept.ARTICLE):
                continue
            if index in conjunctions and not word.has(*PREPOSITIONS):
                return False
            is_particle = word.is_noise and word.lower not in _REFLEXIVES
            return word.has(*PREPOSITIONS, Concept.AFTER, Concept.BEFORE) or is_particle
        return False

    def _follows_opening(self, group: Group, opening: int) -> bool:
        """Return whether what is before a subject is an opening with a comma, or a verb that comes first."""
        before = self._sentence.text[: group.start]
        verbs = (*self._obliged, *self._sentence.find("conveys"))
        is_verb = opening <= _MAX_VERB_WORDS and (
            self._sentence.has_duty_before(group.start) or any(end <= group.start for _, end in verbs)
        )
        if self._sentence.language in VERB_SECOND or has_subject_form(
            self._sentence, group
        ):  # "Binnen drei Monaten nach Billigung dieses Plans hat Frontex"
            verbs = (*verbs, *self._sentence.find("transfers", "acts"))
            is_beside = any(end <= group.start and not self._sentence.between(end, group.start) for _, end in verbs)
        else:  # "Po przekazaniu sprawozdania prezydencja powinna"
            is_beside = any(start >= group.end and not self._sentence.between(group.end, start) for start, _ in verbs)
            is_beside = is_beside or (
                self._sentence.language in _SLAVIC and is_behind_duty(self._sentence, group, self._obliged)
            )
        is_joint = any(
            start >= group.end and not self._sentence.between(group.end, start)
            for start, _ in self._sentence.find("jointly")
        )
        is_subject = may_stand_last(self._sentence, group, self._times)
        return "," in before or is_verb or is_beside or is_joint or is_subject or opening == 1

    def _is_told(self, group: Group, opening: int) -> bool:
        """Return whether the subject receives something ("is informed"), or is the object of a verb before it."""
        clauses = self._sentence.find("conjunctions")
        for start, end in self._sentence.find("receives"):
            if any(first <= start and end <= last for first, last in self._obliged):
                continue  # Hungarian "felkérést kap": what is received is a request
            if any(
                group.end <= place and stop < start and self._sentence.between(stop, start) for place, stop in clauses
            ):
                continue  # Swedish "ska se till att personalen får": somebody else receives it
            if start >= group.end and len(self._sentence.between(group.end, start)) <= _MAX_VERB_WORDS:
                group.role = Role.TOLD
                return True
        return (
            group.role is Role.TOLD
            and opening > 1
            and all(start < group.end or self._sentence.between(group.end, start) for start, _ in self._obliged)
            and any(each is not group and each.role is Role.PLAIN for each in self._groups)
        )

    def _opening_words(self, end: int) -> int:
        """Return the number of words before a place that are neither time nor article."""
        sentence = self._sentence
        timed = [index for start, stop in self._times for index in sentence.indexes(start, stop)]
        skipped = {
            index
            for start, stop in sentence.find("conjunctions", "vague")
            if stop <= end
            for index in sentence.indexes(start, stop)
        }
        skipped.update(index for place in self._asking() for index in sentence.indexes(*place))
        return sum(
            not is_link(sentence.words[index])
            for index in sentence.indexes(0, end)
            if index not in timed and index not in skipped
        )

    def _asking(self) -> Iterator[tuple[int, int]]:
        """Yield the places of who has asked for it with the words that say so."""
        requests = self._sentence.find("on_request", "by_request")
        for group in self._groups:
            if group.role is Role.ASKING:
                start = max((start for start, _ in requests if start <= group.start), default=group.start)
                yield start, min((end for _, end in requests if end > group.end), default=group.end)

    def _is_timed(self, place: int) -> bool:
        return any(start <= place < end for start, end in self._times)

    def _done_or_told(self) -> Parties | None:
        """Return the owner of the sentence before, or who does it: Dutch "Het verslag wordt door …"."""
        pronoun = self._pronoun()
        end = pronoun.subject_end if pronoun is not None else 0
        is_sure = any(start >= end and not self._sentence.between(end, start) for start, _ in self._obliged)
        return pronoun if pronoun is not None and is_sure else self._agent() or pronoun

    def _agent(self) -> Parties | None:
        group = next((each for each in self._groups if each.role is Role.AGENT), None)
        if group is None:
            return None
        past = [start for start, _ in self._sentence.find("past") if start < group.start]
        is_told = self._sentence.find("already") or self._reports.begins_with_remark()
        if (past or is_told) and not self._obliged:
            return Parties(voice=Voice.STATEMENT)
        return Parties(
            voice=Voice.AGENT,
            owners=tuple(group.owners),
            is_certain=bool(self._obliged),
            owner_words=self._sentence.text[group.start : group.end],
        )

    def _without_body(self) -> Parties:
        """Return who owes where no body is named in the subject's place."""
        sentence = self._sentence
        if any(not self._sentence.between(0, start) for start, _ in sentence.find("agrees")):
            return Parties(voice=Voice.SPEAKER)
        is_wished = any(not sentence.words_between(0, start) for start, _ in sentence.find("free", "wishes"))
        if is_wished or self._reports.begins_with_remark():
            return Parties(voice=Voice.STATEMENT)  # "Odbor prima na znanje": nobody knows the committee
        if self._is_done_by_nobody(Voice.NOBODY) and not (self._obliged or self._times or self._has_stem):
            return Parties(voice=Voice.STATEMENT)
        unknown = None if self._has_stem else unknown_subject(sentence, self._obliged, self._times)
        return unknown or Parties(voice=Voice.NOBODY, guess=self._only_plain())

    def _is_done_by_nobody(self, voice: Voice) -> bool:
        """Return whether a sentence without a body begins with what has been done: "On 4 March agreement was"."""
        if voice is not Voice.NOBODY:
            return False
        beginning = [
            (name, len(self._sentence.between(0, start)))
            for name in ("past", "past_forms")
            for start, _ in self._sentence.find(name)
        ]
        return any(before <= (_MAX_OPENING_WORDS if name == "past" else 1) for name, before in beginning)

    def _only_plain(self) -> tuple[Owner, ...]:
        """Return the only body that may do it, since nothing beside it says what else it does: a guess."""
        plain = [
            group
            for group in self._groups
            if group.role is Role.PLAIN
            and not self._is_governed(group)
            and not is_genitive(self._sentence, group, self._obliged)
            and not self._sentence.in_relative_clause(group.start)
        ]
        return tuple(plain[0].owners) if len(plain) == 1 else ()

    def _pronoun(self) -> Parties | None:
        """Return that the owner is that of the sentence before: "It shall"."""
        sentence = self._sentence
        for start, end in sentence.find("pronouns"):
            if (
                self._is_timed(start)
                or is_behind_preposition(sentence, start)
                or is_of_verb(sentence, self._groups, start)
            ):
                continue
            is_inverted = (
                self._sentence.language in VERB_SECOND
                and any(  # "Außerdem wird sie"
                    last <= start and not sentence.text[last:start].strip() and self._opening_words(first) <= 1
                    for first, last in self._obliged
                )
            )
            if is_inverted or (not self._opening_words(start) and self._stands_alone(end)):
                voice = Voice.STATEMENT if self._reports.is_statement(end) else Voice.PRONOUN
                return Parties(voice=voice, owner_words=sentence.text[:end], subject_end=end)
        return None

    def _unsaid_subject(self) -> Parties | None:
        """Return that a verb of duty comes first, for the owner of the sentence before: Greek "Οφείλει επίσης"."""
        sentence = self._sentence
        if not sentence.phrases.drops_subject or self._has_stem:
            return None
        impersonal = sentence.find("needed")
        duties = sentence.find("obliged", "invited", "futures")
        first = next((place for place in duties if place not in impersonal), None)
        if first is None or any(not self._is_timed(place[0]) for place in sentence.places if place[1] <= first[0]):
            return None
        return Parties(voice=Voice.PRONOUN, owner_words=sentence.text[slice(*first)], subject_end=first[1])

    def _stands_alone(self, end: int) -> bool:
        """Return whether a word at the beginning is a pronoun, not an article: a known verb follows it."""
        indexes = self._sentence.indexes(0, end)
        if indexes and self._sentence.words[indexes[-1]].has(Concept.BACK):
            return True
        follows = [start for start, _ in [*self._obliged, *self._sentence.find("invited", "conveys", "past")]]
        return any(not self._sentence.between(end, start) for start in follows) or self._sentence.has_duty_after(end)
