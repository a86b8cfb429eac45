"""Remarks beside a question, in clauses of their own: who wants to know, what somebody said, what nobody found."""

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

from domain.languages import CODES
from domain.languages.schema import Concept
from domain.questions.model import Question, StatusFilter
from domain.reading.context.absences import keep_days, says_then
from domain.reading.context.clauses import (
    REGISTER,
    Clause,
    join_clauses,
    meets_body,
    split_clauses,
    without_conjunction,
)
from domain.reading.context.people import PeopleWords, people_words
from domain.reading.context.purposes import DAYS, leave_out_length, leave_out_purpose
from domain.reading.context.sentences import Sentence
from domain.reading.times.restated import begins_restating
from domain.reading.topics.topic_index import TopicIndex
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import Lexicon
from domain.reading.words.tokenizer import fold

#: Without one of these a text is a single clause.
_BREAK = re.compile(r"[,:;.·]\s|\s[-–—]+\s")
_WORD = re.compile(r"[^\W\d_]+")


class WithoutRemarks(Struct, frozen=True):
    """A text without the remarks in it."""

    sentences: list[Sentence]
    #: It states something, and asks whether that is so.
    is_claim: bool
    _remarks: list[Clause]

    @property
    def names_topic(self) -> bool:
        """Whether a remark in it names what deliverables are about."""
        return any(remark.names_topic for remark in self._remarks)

    @property
    def bodies(self) -> set[str]:
        """The bodies that remarks in it name."""
        return {body for remark in self._remarks for body in remark.bodies}

    def told(self, question: Question) -> tuple[str, ...] | None:
        """Return what the remarks tell of the register, None if the question may be about just that.

        It is not if it names something itself, and the bodies that somebody is only said to meet.
        """
        told = [remark for remark in self._remarks if remark.tells or not remark.bodies.issubset(question.owners)]
        # "The minister asked about delays. What is overdue?"
        is_of_delays = question.which is StatusFilter.OVERDUE and not any(remark.bodies for remark in told)
        names_part = question.refs or question.section or question.vehicle
        names_something = bool(question.owners or names_part or is_of_delays)
        if any(not ((remark.says or remark.is_quoted or remark.meets) and names_something) for remark in told):
            return None
        return tuple(remark.text.strip(" .!?") for remark in told)


def may_have_remarks(sentences: Sequence[Sentence], hint: str) -> bool:
    """Return whether to look for remarks: a single clause has one only if the hinted language's words tell."""
    if len(sentences) != 1 or _BREAK.search(sentences[0].text):
        return len(sentences) > 0
    return _speaks_of_people([sentences[0].text], people_words(hint if hint in CODES else CODES[0]))


def leave_out_remarks(
    sentences: Sequence[Sentence], detected: DetectedLanguage, topics: TopicIndex
) -> WithoutRemarks | None:
    """Return a text without its remarks, None if it has none or says nothing else."""
    people = people_words(detected.language)
    clauses = split_clauses(sentences, detected, topics)
    is_claim = len(clauses) > 1 and people.asks_if_so(clauses[-1].text)
    if is_claim:
        clauses.pop()
    elif not (
        _speaks_of_people((clause.text for clause in clauses), people)
        or any(clause.sentence.is_lead for clause in clauses)
        or any(meets_body(detected.words, index) or word.has(*DAYS) for index, word in enumerate(detected.words))
    ):
        return None
    clauses = [part for clause in clauses for part in clause.split_after_meeting()]
    _bind_restated(clauses, detected.language)
    main = _find_main(clauses, is_claim=is_claim)
    if main is None or clauses[main].is_choice:
        return None
    for clause in clauses:
        clause.is_kept = clause.is_kept or (clause.names_time and clauses[main].asks_for_dates)
    was_absent = _shorten_absences(clauses, clauses[main], detected.lexicons[0])
    remarks = [
        clause for index, clause in enumerate(clauses) if index != main and _is_remark(clause, is_before=index < main)
    ]
    remarks += _said_beside(remarks, clauses, main)
    kept = [clause for clause in clauses if clause not in remarks]
    was_cut = is_claim or was_absent or bool(remarks)
    for clause in kept:
        text = clause.text
        if clause.before and clauses[clauses.index(clause) - 1] in remarks:
            clause.text = without_conjunction(text, detected.lexicons[0])
        if clause is clauses[main] and is_claim:
            clause.text = _without_speaker(text, detected, people)
        else:
            clause.text = leave_out_length(leave_out_purpose(clause.text, detected.lexicons[0]), detected.lexicons[0])
            if clause.has_people and not (clause.has_limit or clause.asks or clause is clauses[main]):
                clause.text = _without_days(clause.text, detected.lexicons[0])
        was_cut = was_cut or clause.text != text
    if not was_cut:
        return None
    in_order = [clause for clause in clauses if clause in remarks]
    return WithoutRemarks(join_clauses(kept, sentences), is_claim, in_order)


def _bind_restated(clauses: Sequence[Clause], language: str) -> None:
    """Keep the clauses that say a time or body again, and what it is said in place of: "… in May? No wait, June"."""
    for before, clause, after in zip(clauses, clauses[1:], [*clauses[2:], None], strict=False):
        is_alone = not _can_be_restated(clause) and after is not None and _can_be_restated(after)
        if (_can_be_restated(clause) or is_alone) and begins_restating(clause.text, language):
            for each in (before, clause, after if is_alone and after else clause):
                each.is_kept = True


def _can_be_restated(clause: Clause) -> bool:
    return clause.names_time or bool(clause.bodies)


def _shorten_absences(clauses: Sequence[Clause], main: Clause, lexicon: Lexicon) -> bool:
    """Keep only the days of absences, where the clause that asks for deadlines has none; return whether any are.

    So it does of what people do on a day, where it is asked what is due "then".
    """
    if main.names_time or main.names_status:
        return False
    before = clauses[: clauses.index(main)] if says_then(main.text, lexicon.code) else []
    absences = [each for each in before if each.names_time and not (each.asks or each.stays)]
    absences += [clause for clause in clauses if clause.is_absence and not main.bodies]
    for clause in absences:
        clause.text, clause.is_kept = keep_days(clause.text, lexicon), True
    return bool(absences)


def _speaks_of_people(texts: Iterable[str], people: PeopleWords) -> bool:
    return any(map(people.is_any, _WORD.findall(fold(" ".join(texts)))))


def _find_main(clauses: Sequence[Clause], *, is_claim: bool) -> int | None:
    """Return the index of the clause that asks, or makes the claim; None if there is none."""
    about = [index for index, clause in enumerate(clauses) if clause.is_about_register or clause.delivers]
    if is_claim:
        return about[-1] if about else None
    asking = [index for index, clause in enumerate(clauses) if clause.asks]
    # "At Eurojust, we would like to know if we have something overdue."
    asking = asking or [index for index in about if clauses[index].names_status] or about
    return asking[0] if asking else None


def _is_remark(clause: Clause, *, is_before: bool) -> bool:
    """Return whether a clause beside the main one says nothing about what is asked."""
    if clause.asks or clause.stays or clause.names_section:
        return False
    if (clause.is_occasion or clause.is_plan) and is_before:
        return True
    if not (clause.says or clause.has_people):
        return False
    if clause.has_far_time and (clause.has_limit or not is_before):
        return False
    is_own = clause.has_people and is_before and not (clause.is_restricted or clause.bodies or clause.delivers)
    if (clause.tells or (clause.is_negated and not is_own)) and not clause.says:
        return False  # "I haven't followed this: …" denies nothing of what is asked
    return clause.says or is_before or not (clause.bodies or clause.delivers)


def _said_beside(remarks: Sequence[Clause], clauses: Sequence[Clause], main: int) -> list[Clause]:
    """Return what stands beside remarks that tell what somebody says: what is said, and about what.

    "It reports every June, or so Anna claims"; "about the delegations: I think …".
    """
    said = [remark for remark in remarks if remark.says]
    beside = []
    for clause, following in zip(clauses, [*clauses[1:], None], strict=True):
        is_of_sentence = any(clause.sentence is remark.sentence for remark in said)
        is_topic = clause.sentence.is_lead and following in said
        is_free = not (clause.asks or clause.stays or clause.is_restricted)
        is_apart = clause.sentence is not clauses[main].sentence
        if (is_of_sentence or is_topic) and is_free and is_apart and clause not in remarks:
            clause.is_quoted = True
            beside.append(clause)
    return beside


def _without_speaker(text: str, detected: DetectedLanguage, people: PeopleWords) -> str:
    """Return what somebody says without who says it: "Anna told me that …"."""
    lexicon, start = detected.lexicons[0], 0
    for word in _WORD.finditer(text):
        form = fold(word[0])
        concepts = lexicon.concepts_of(word[0].lower()) or lexicon.concepts_of(form) or {}
        if not start and (Concept.NAME in concepts or not concepts.keys().isdisjoint(REGISTER)):
            return text
        is_stranger = word[0].istitle() and not concepts
        if not (start or concepts or is_stranger or people.is_any(form)):
            return text  # "the catering, I thought, is the Commission's"
        if people.says(form) or (start and (people.is_person(form) or people.begins_speech(form) or is_stranger)):
            start = word.end()
        elif start:
            break
    return text[start:].lstrip(" ,:") or text


def _without_days(text: str, lexicon: Lexicon) -> str:
    """Return a remark that has to stay without its days: "our minister sees Frontex tomorrow"."""

    def drop(word: re.Match[str]) -> str:
        concepts = lexicon.concepts_of(word[0].lower()) or {}
        return word[0] if concepts.keys().isdisjoint(DAYS) else ""

    return _WORD.sub(drop, text)
