"""Reader of the bodies of a sentence: who owes something, and what the others do."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from domain.council_documents.parties.duties import Duties
from domain.council_documents.parties.groups import JOINED, MAX_ARTICLES, PREPOSITIONS, Group, GroupFinder, Role
from domain.council_documents.parties.model import Parties, Voice, actors_of, owners_of
from domain.council_documents.parties.names import is_proper_name, name_at
from domain.council_documents.sentence import Sentence, is_link, slugify
from domain.languages.schema import Concept
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import Directory, Owner

#: So many words may be before a sentence's subject: "By the end of 2026, and on this basis, …".
_MAX_OPENING_WORDS = 9
#: So many words may be between a subject and the word that says what it does.
_MAX_VERB_WORDS = 3


#: A body's name has at most so many words.
_MAX_NAME_WORDS = 7
_ARTICLE_END = re.compile(r"\s+(?:also|therefore|furthermore)$")
#: After "shall": what is done to a thing is not done by it.
_PASSIVE = re.compile(r"\s+(?:\w+\s+)?be(?:come)?\s")
#: The end of what is between a body that is invited and one to whom it has to report.
_DATIVE_ARTICLE = re.compile(r"\b(?:dem|der|den)\s+$")
#: Who invites others in conclusions.
_SPEAKERS = frozenset({"council", "schengen-council", "presidency"})


class PartyReader:
    """Reader of the bodies of one sentence."""

    def __init__(
        self, sentence: Sentence, directory: Directory, times: Sequence[tuple[int, int]], *, has_stem: bool = False
    ) -> None:
        self._sentence = sentence
        #: A stem has the subject, unless the sentence begins with another.
        self._has_stem = has_stem
        self._times = times
        self._duties = Duties(sentence, times)
        self._obliged = self._duties.obliged
        self._groups = GroupFinder(sentence, directory, times).find()

    def read(self) -> Parties:
        """Return who owes and who else is concerned."""
        if self._duties.spared and not self._obliged and self._invited() is None:
            return Parties(voice=Voice.STATEMENT)
        parties = self._invited() or self._subject() or self._pronoun() or self._agent() or self._without_body()
        parties = self._with_further(parties)
        owed = set(parties.owners)
        rest = [group for group in self._groups if not owed.intersection(group.owners)]
        parties.takes_part = owners_of(group for group in rest if group.role is Role.ALONGSIDE)
        parties.sources = actors_of(group for group in rest if group.role is Role.BUILT_ON)
        parties.addressees = self._addressees(rest)
        parties.names |= {mention.slug: mention.name for group in self._groups for mention in group.mentions}
        parties.is_obliged = bool(self._obliged) or parties.voice in (Voice.INVITED, Voice.SPEAKER)
        parties.is_negated = self._duties.is_negated(parties.subject_end)
        return parties

    def read_cell(self) -> Parties:
        """Return who owes according to a cell that names the responsible."""
        owning = [group for group in self._groups if group.role not in (Role.ALONGSIDE, Role.BUILT_ON)]
        return Parties(
            voice=Voice.SUBJECT if owning else Voice.NOBODY,
            owners=owners_of(owning),
            is_certain=True,
            owner_words=self._sentence.text,
            takes_part=owners_of(group for group in self._groups if group.role is Role.ALONGSIDE),
            names={mention.slug: mention.name for group in self._groups for mention in group.mentions},
        )

    def _invited(self) -> Parties | None:
        """Return the object of "invites"; a passive ("is invited") has a subject that owes."""
        for start, end in self._sentence.find("invites"):
            if any(first <= start and end <= last for first, last in self._obliged) or not self._speaks_at(start):
                continue
            after = [each for each in self._groups if each.start >= end]
            if len(after) > 1 and (
                self._sentence.phrases.is_verb_first or self._is_inviting(after[0], after[1], start)
            ):
                after = after[1:]  # the first is who invites
            group = next(iter(after), None)
            is_near = group is not None and len(self._sentence.between(end, group.start)) <= MAX_ARTICLES + 2
            if group is None:
                before = [each for each in self._groups if each.end <= start]
                unknown = self._invited_name(end)
                if unknown is not None:
                    return unknown
                group = before[-1] if len(before) > 1 or (before and not before[0].start) else None
                if group is None or start < group.end or len(before) < 2:
                    return Parties(voice=Voice.INVITED, owner_words=self._sentence.text[start:], subject_end=end)
            unknown = self._invited_name(end)
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

    def _invited_name(self, end: int) -> Parties | None:
        """Return a body which nobody knows, named right after "tasks": "the Law Enforcement Working Party"."""
        name = name_at(self._sentence, end)
        if name is None:
            return None
        slug = slugify(name)
        stop = self._sentence.text.find(name, end) + len(name)
        return Parties(
            voice=Voice.INVITED, owners=(Owner(actor=slug),), owner_words=name, names={slug: name}, subject_end=stop
        )

    def _with_further(self, parties: Parties) -> Parties:
        """Return the owners with a further one that no list knows ("and the High Representative"), not sure then."""
        sentence = self._sentence
        if not parties.owners or parties.voice not in (Voice.INVITED, Voice.SUBJECT):
            return parties
        group = next((each for each in self._groups if each.end == parties.subject_end), None)
        follows = sentence.words_between(group.end, len(sentence.text)) if group is not None else []
        if group is not None and any(
            "," in sentence.text[max(group.end, before.end) : each.start]
            and any(word.has(*JOINED) for word in sentence.words_between(before.end, each.start))
            for before, each in pairwise(self._groups)
            if each.start > group.end and each.role is Role.PLAIN and parties.voice is Voice.INVITED
        ):
            return replace(parties, is_certain=False)  # "…, and eu-LISA to monitor it": who owes what is not told apart
        while follows and follows[0].kind is TokenKind.COMMA:
            follows = follows[1:]
        if group is None or not follows or not follows[0].has(Concept.AND):
            return parties
        name = name_at(sentence, sentence.text.find(follows[0].text, group.end) + len(follows[0].text))
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

    def _is_inviting(self, first: Group, second: Group, verb: int) -> bool:
        """Return whether the group after a verb is its subject: "In diesem Sinne ersucht der Rat die Kommission"."""
        has_subject = any(group.end <= verb and group.role is Role.PLAIN for group in self._groups)
        is_speaker = all(mention.slug in _SPEAKERS or mention.is_other for mention in first.mentions)
        gap = self._sentence.text[first.end : second.start]
        is_next = not self._sentence.between(first.end, second.start) and not any(sign in gap for sign in ",;:")
        return is_speaker and is_next and not has_subject

    def _speaks_at(self, start: int) -> bool:
        """Return whether a verb may be one of inviting: at the beginning, or right after the body that invites."""
        if len(self._sentence.between(0, start)) <= _MAX_VERB_WORDS:
            return True
        before = [group for group in self._groups if group.end <= start]
        return bool(before) and len(self._sentence.between(before[-1].end, start)) <= _MAX_VERB_WORDS

    def _subject(self) -> Parties | None:
        """Return the first group of names, if the sentence begins with it."""
        group = next((each for each in self._groups if each.role in (Role.PLAIN, Role.TOLD)), None)
        if group is None:
            return None
        opening = self._opening_words(group.start)
        if opening and self._has_stem and not self._is_after_verb(group, opening):
            return None
        is_genitive = self._is_genitive(group)
        if is_genitive and any(each.role is Role.AGENT for each in self._groups):
            return None
        if opening > _MAX_OPENING_WORDS or any(
            each.role is Role.AGENT and each.start < group.start for each in self._groups
        ):
            return None
        if opening and (self._is_governed(group) or not self._follows_opening(group, opening)):
            return None
        if self._is_told(group, opening) or (group.role is Role.TOLD and self._pronoun() is not None):
            return None
        if group.role is Role.TOLD:
            group.role = Role.PLAIN
        if self._is_statement(group.end) or (opening and self._is_statement_before(group.start)):
            return Parties(voice=Voice.STATEMENT, subject_end=group.end)
        return Parties(
            voice=Voice.SUBJECT,
            owners=tuple(group.owners),
            is_certain=not opening and not is_genitive,
            owner_words=self._sentence.text[group.start : group.end],
            subject_end=group.end,
        )

    def _is_after_verb(self, group: Group, opening: int) -> bool:
        """Return whether a subject comes after its verb, without a pronoun between: Irish "tuairisceoidh Europol"."""
        has_pronoun = any(end <= group.start for _, end in self._sentence.find("pronouns"))
        return self._sentence.phrases.is_verb_first and opening == 1 and not has_pronoun

    def _is_genitive(self, group: Group) -> bool:
        """Return whether the subject may be a thing of the body that is named: "the Commission's proposal"."""
        sentence = self._sentence
        named = sentence.text[group.mentions[-1].start : group.end + 2].replace("’", "'")
        endings = sentence.phrases.genitive
        if any("'" in ending for ending in endings):
            return any(named[: len(named) - cut].endswith(ending) for ending in endings for cut in (0, 1))
        is_verb_next = any(
            not sentence.between(group.end, start)
            for start, _ in (*self._obliged, *sentence.find("conveys"))
            if start >= group.end
        )
        return sentence.text[: group.end].endswith(endings) and not (is_verb_next or self.is_verb_next(group.end))

    def _is_governed(self, group: Group) -> bool:
        """Return whether a preposition before a group keeps it from being a subject: "in each Member State"."""
        if self._sentence.phrases.is_verb_first and any(
            not self._sentence.between(end, group.start) for _, end in self._obliged if end <= group.start
        ):
            return False  # Irish "ba cheart do X": who owes has a preposition
        for index in reversed(self._sentence.indexes(0, group.start)):
            word = self._sentence.words[index]
            if word.has(Concept.ARTICLE):
                continue
            return word.has(*PREPOSITIONS, Concept.AFTER, Concept.BEFORE) or word.is_noise
        return False

    def _follows_opening(self, group: Group, opening: int) -> bool:
        """Return whether what is before a subject is an opening with a comma, or a verb that comes first."""
        before = self._sentence.text[: group.start]
        is_verb = opening <= _MAX_VERB_WORDS and (
            self.is_verb_at(group.start)
            or any(end <= group.start for _, end in (*self._obliged, *self._sentence.find("conveys")))
        )
        return "," in before or is_verb or opening == 1

    def is_verb_at(self, end: int) -> bool:
        """Return whether the word before a place, but for articles, is one of delivering or having to."""
        words = [word for word in self._sentence.words_between(0, end) if not word.has(Concept.ARTICLE)]
        return bool(words) and words[-1].has(Concept.DELIVER, Concept.MUST, Concept.OWE)

    def _is_told(self, group: Group, opening: int) -> bool:
        """Return whether the subject receives something ("is informed"), or is the object of a verb before it."""
        for start, end in self._sentence.find("receives"):
            if any(first <= start and end <= last for first, last in self._obliged):
                continue  # Hungarian "felkérést kap": what is received is a request
            if start >= group.end and len(self._sentence.between(group.end, start)) <= _MAX_VERB_WORDS:
                group.role = Role.TOLD
                return True
        return (
            group.role is Role.TOLD
            and opening > 1
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
        return sum(
            not is_link(sentence.words[index])
            for index in sentence.indexes(0, end)
            if index not in timed and index not in skipped
        )

    def _is_statement(self, end: int) -> bool:
        """Return whether what follows a subject says what it has done or thinks."""
        sentence = self._sentence
        obliged = next((start for start, _ in self._obliged if start >= end), len(sentence.text))
        for start, _ in sentence.find("remarks"):
            if sentence.in_relative_clause(start):
                continue
            if end <= start < obliged and len(self._sentence.between(end, start)) <= _MAX_VERB_WORDS:
                return True
        return any(
            end <= start < obliged
            and len(self._sentence.between(end, start)) <= 1
            and not self._is_timed(start)
            and not sentence.in_relative_clause(start)
            for start, _ in sentence.find("past", "free")
        )

    def _is_timed(self, place: int) -> bool:
        return any(start <= place < end for start, end in self._times)

    def _is_statement_before(self, end: int) -> bool:
        """Return whether a verb between an opening and its subject says what has been done: "In 2024 haben die …"."""
        return any(
            stop <= end and len(self._sentence.between(stop, end)) <= 1
            for _, stop in self._sentence.find("past", "free")
        )

    def _agent(self) -> Parties | None:
        group = next((each for each in self._groups if each.role is Role.AGENT), None)
        if group is None:
            return None
        past = [start for start, _ in self._sentence.find("past") if start < group.start]
        if past and not self._obliged:
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
        if any(not self._sentence.between(0, start) for start, _ in sentence.find("remarks")):
            return Parties(voice=Voice.STATEMENT)
        early = any(len(self._sentence.between(0, start)) <= _MAX_OPENING_WORDS for start, _ in sentence.find("past"))
        if early and not (self._obliged or self._times or self._has_stem):
            return Parties(voice=Voice.STATEMENT)
        return self._unknown_body() or Parties(voice=Voice.NOBODY)

    def _unknown_body(self) -> Parties | None:
        """Return a subject that may be a body which nobody knows: a proper name, or whoever is invited."""
        sentence = self._sentence
        start, end = next(iter(self._obliged), (0, 0))
        name = _ARTICLE_END.sub("", sentence.text[:start].strip())
        inside = sentence.words_between(0, start)
        if self._has_stem or not 0 < len(name.split()) <= _MAX_NAME_WORDS or any(sign in name for sign in ",;:("):
            return None
        while inside and inside[0].has(Concept.ARTICLE):
            name, inside = name[name.find(inside[0].text) + len(inside[0].text) :].strip(), inside[1:]
        is_timed = any(place[0] < start for place in self._times)
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

    def _pronoun(self) -> Parties | None:
        """Return that the owner is that of the sentence before: "It shall"."""
        sentence = self._sentence
        for start, end in sentence.find("pronouns"):
            if not self._opening_words(start) and self._stands_alone(end):
                voice = Voice.STATEMENT if self._is_statement(end) else Voice.PRONOUN
                return Parties(voice=voice, owner_words=sentence.text[:end], subject_end=end)
        return None

    def _stands_alone(self, end: int) -> bool:
        """Return whether a word at the beginning is a pronoun, not an article: a known verb follows it."""
        indexes = self._sentence.indexes(0, end)
        if indexes and self._sentence.words[indexes[-1]].has(Concept.BACK):
            return True
        follows = [start for start, _ in self._sentence.find("obliged", "invited", "conveys", "past")]
        return any(not self._sentence.between(end, start) for start in follows) or self.is_verb_next(end)

    def is_verb_next(self, end: int) -> bool:
        """Return whether the word after a place is one of delivering or having to."""
        indexes = self._sentence.indexes(end, len(self._sentence.text))
        return bool(indexes) and self._sentence.words[indexes[0]].has(Concept.DELIVER, Concept.MUST, Concept.OWE)

    def _addressees(self, groups: Iterable[Group]) -> tuple[str, ...]:
        """Return who receives it: the object of a verb of telling, with or without a preposition."""
        is_conveyed = bool(self._sentence.find("conveys", "receives"))
        found = [
            group
            for group in groups
            if group.role in (Role.TOLD, Role.GIVEN) or (group.role is Role.TO and is_conveyed)
        ]
        return actors_of(found)
