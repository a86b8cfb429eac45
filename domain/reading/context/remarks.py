"""Remarks beside a question, in clauses of their own: who wants to know, what somebody said, what nobody found."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from domain.languages import CODES
from domain.languages.schema import Concept
from domain.questions.model import Question
from domain.reading.context.absences import is_absence, keep_days, says_then
from domain.reading.context.people import PeopleWords, people_words
from domain.reading.context.purposes import DAYS, leave_out_length, leave_out_purpose, plans_day
from domain.reading.context.sentences import Sentence
from domain.reading.parsed import QUESTION_WORDS
from domain.reading.scope.agendas import names_day_of_agenda
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.times.restated import begins_restating
from domain.reading.topics.topic_index import TopicIndex
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import POINTS, Lexicon, WordMatch
from domain.reading.words.lookup import match_words
from domain.reading.words.tokenizer import Token, TokenKind, fold, tokenize

#: What may end a clause inside a sentence.
_CLAUSE_END = re.compile(r",\s+|:\s+|\s+[-–—]+\s+")
#: Without one of these a text is a single clause.
_BREAK = re.compile(r"[,:;.·]\s|\s[-–—]+\s")
_WORD = re.compile(r"[^\W\d_]+")
_MARKS = "?!."
_MAX_CONJUNCTION_CHARS = 5
#: A clause with one of these is never left out: it takes something away from the question, or is about a meeting at
#: which something is due.
_BINDING = (Concept.EXCEPT, Concept.INSTEAD, Concept.JOINTLY)
#: What the register is about, but for names.
_REGISTER = (
    Concept.KIND,
    Concept.VEHICLE,
    Concept.TITLE,
    Concept.SECTION,
    Concept.OPEN,
    Concept.DONE,
    Concept.OVERDUE,
    Concept.HELD,
    Concept.REPORTED,
    Concept.ON_TIME,
    Concept.UNDATED,
    Concept.DATED,
    Concept.OWNERLESS,
    Concept.DEADLINE,
    Concept.ITEM,
    Concept.ALL,
    Concept.ONLY,
)
_STATUSES = (Concept.DONE, Concept.OVERDUE, Concept.HELD, Concept.REPORTED, Concept.UNDATED)
#: What names bodies to choose from.
_CHOOSING = (Concept.NAME, Concept.OR, Concept.ARTICLE)
#: What is said of people too: they must report to somebody, or hand something in.
_DELIVERING = (Concept.OWE, Concept.DELIVER, Concept.DELIVERED)
#: Times that deliverables have; people meet today or on Thursday.
_TIMES = (Concept.MONTH, Concept.QUARTER, Concept.HALF, Concept.PRESIDENCY, Concept.YEAR_END)
_WORD_KINDS = {TokenKind.WORD, TokenKind.DASH}
#: Without one of these a Presidency is who holds it, and no half-year.
_WHOSE_PRESIDENCY = (Concept.NAME, Concept.UNDER)
_FAR_KINDS = (TokenKind.YEAR, TokenKind.DATE, TokenKind.MONTH, TokenKind.QUARTER)
_LIMITS = (
    *(Concept.BY, Concept.BEFORE, Concept.FOR, Concept.UNTIL, Concept.WITHIN, Concept.LATEST, Concept.EARLIEST),
    Concept.DEADLINE,
)
_REFERENCES = (TokenKind.REF, TokenKind.ROMAN, TokenKind.NOTE)


@dataclass(slots=True)
class _Clause:
    """A clause of a sentence, with what tells whether it is a remark."""

    sentence: Sentence
    text: str
    #: What separates it from the clause before it in its sentence.
    before: str
    #: Somebody says, thinks or finds something.
    says: bool = False
    #: It speaks of people.
    has_people: bool = False
    asks: bool = False
    bodies: frozenset[str] = frozenset()
    #: Somebody meets a body: "just out of a meeting with Eurojust".
    meets: bool = False
    #: It says something of the register, besides a body's name.
    tells: bool = False
    delivers: bool = False
    #: It is never left out.
    is_bound: bool = False
    is_negated: bool = False
    is_restricted: bool = False
    names_time: bool = False
    #: It names a time, or speaks of one.
    has_far_time: bool = False
    has_limit: bool = False
    names_status: bool = False
    #: It says when somebody is on leave.
    is_absence: bool = False
    #: It says only what somebody does on a day: "chairing the working party tomorrow".
    is_plan: bool = False
    #: It says before what people ask, and no time: "before the working party".
    is_occasion: bool = False
    #: It only names bodies to choose from, of what is said before: "…, Europol or Eurojust?".
    is_choice: bool = False

    @property
    def is_about_register(self) -> bool:
        """Whether it names anything of the register."""
        return self.tells or bool(self.bodies)


@dataclass(frozen=True, slots=True)
class WithoutRemarks:
    """A text without the remarks in it."""

    sentences: list[Sentence]
    #: It states something, and asks whether that is so.
    is_claim: bool
    _remarks: list[_Clause]

    def told(self, question: Question) -> tuple[str, ...] | None:
        """Return what the remarks tell of the register, None if the question may be about just that.

        It is not if it names something itself, and the bodies that somebody is only said to meet.
        """
        told = [remark for remark in self._remarks if remark.tells or not remark.bodies.issubset(question.owners)]
        names_something = question.owners or question.refs or question.section or question.vehicle
        if any(not ((remark.says or remark.meets) and names_something) for remark in told):
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
    clauses = [clause for sentence in sentences for clause in _split(sentence)]
    clauses = [part for clause in clauses for part in _split_after_meeting(clause, detected)]
    is_claim = len(clauses) > 1 and people.asks_if_so(clauses[-1].text)
    if is_claim:
        clauses.pop()
    elif not (
        _speaks_of_people((clause.text for clause in clauses), people)
        or any(clause.sentence.is_lead for clause in clauses)
        or any(_meets_body(detected.words, index) or word.has(*DAYS) for index, word in enumerate(detected.words))
    ):
        return None
    for clause in clauses:
        _judge(clause, detected, topics, people)
    _bind_restated(clauses, detected.language)
    main = _find_main(clauses, is_claim=is_claim)
    if main is None or clauses[main].is_choice:
        return None
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
            clause.text = _without_conjunction(text, detected.lexicons[0])
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
    return WithoutRemarks(_join(kept, sentences), is_claim, in_order)


def _bind_restated(clauses: Sequence[_Clause], language: str) -> None:
    """Keep the clauses that say a time again, and what it is said in place of: "… in May? No wait, June"."""
    for before, clause, after in zip(clauses, clauses[1:], [*clauses[2:], None], strict=False):
        is_alone = not clause.names_time and after is not None and after.names_time
        if (clause.names_time or is_alone) and begins_restating(clause.text, language):
            for each in (before, clause, after if is_alone and after else clause):
                each.is_bound, each.says = True, False


def _shorten_absences(clauses: Sequence[_Clause], main: _Clause, lexicon: Lexicon) -> bool:
    """Keep only the days of absences, where the clause that asks for deadlines has none; return whether any are.

    So it does of what people do on a day, where it is asked what is due "then".
    """
    if main.names_time or main.names_status:
        return False
    before = clauses[: clauses.index(main)] if says_then(main.text, lexicon.code) else []
    absences = [
        each for each in before if each.names_time and not (each.asks or each.is_bound or each.sentence.is_lead)
    ]
    absences += [clause for clause in clauses if clause.is_absence and not main.bodies]
    for clause in absences:
        clause.text, clause.is_bound = keep_days(clause.text, lexicon), True
    return bool(absences)


def _split(sentence: Sentence) -> Iterable[_Clause]:
    start, before = 0, ""
    for end in _CLAUSE_END.finditer(sentence.text):
        yield _Clause(sentence, sentence.text[start : end.start()], before)
        start, before = end.end(), end[0]
    yield _Clause(sentence, sentence.text[start:], before)


def _join(clauses: Sequence[_Clause], sentences: Sequence[Sentence]) -> list[Sentence]:
    """Return the sentences that some clauses make, each with the mark at its end."""
    joined = []
    for sentence in sentences:
        text = ""
        for clause in clauses:
            if clause.sentence is sentence:
                text += clause.before + clause.text if text else clause.text
        mark = sentence.text[-1] if sentence.text[-1] in _MARKS else ""
        if text:
            joined.append(replace(sentence, text=text if text.endswith(mark) else text + mark))
    return joined


def _speaks_of_people(texts: Iterable[str], people: PeopleWords) -> bool:
    return any(map(people.is_any, _WORD.findall(fold(" ".join(texts)))))


def _judge(clause: _Clause, detected: DetectedLanguage, topics: TopicIndex, people: PeopleWords) -> None:
    """Set what tells whether a clause is a remark."""
    tokens = tokenize(clause.text)
    words = match_words(tokens, detected.lexicons)
    clause.says = any(people.says(token.folded) for token in tokens)
    clause.has_people = any(people.is_person(token.folded) for token in tokens)
    said = {concept for word in words for concept in word.concepts}
    about = {concept for word in words if not word.has(Concept.NOT, Concept.NOISE) for concept in word.concepts}
    kinds = {word.kind for word in words}
    clause.bodies = frozenset(str(word.concepts[Concept.NAME]) for word in words if word.has(Concept.NAME))
    impersonal = [word for word in words if not people.is_person(fold(word.text))]
    topic = topics.find_topic(words, detected.language)
    names_topic = topic.refs and topics.find_topic(impersonal, detected.language).refs  # "planning" is nobody's plan
    names_part = not about.isdisjoint(_REGISTER) or not kinds.isdisjoint(_REFERENCES)
    clause.tells = bool(names_topic) or names_part
    clause.delivers = any(word.has(*_DELIVERING) for word in impersonal if not word.has(Concept.NOT, Concept.NOISE))
    has_content = clause.is_about_register or clause.delivers
    is_marked = clause.text.endswith("?") and (has_content or not (clause.says or clause.has_people))
    clause.asks = is_marked or _has_question_word(words, people)
    is_change = Concept.CHANGE in said and clause.is_about_register
    is_of_people = _is_of_people(tokens, people)
    is_before = Concept.BEFORE in said or any(word.concepts.get(Concept.POST) is Concept.BEFORE for word in words)
    has_occasion = is_before or not said.isdisjoint(DAYS)
    is_others = clause.sentence.is_lead and is_before and any(word.is_unknown for word in words)
    clause.meets = any(_meets_body(words, index) for index in range(len(words)))
    clause.has_people = clause.has_people or clause.meets
    is_councils = Concept.MEETING in said and not ((is_of_people and has_occasion) or is_others or clause.meets)
    is_bound = is_change or is_councils or names_day_of_agenda(words)
    is_sole = any(word.concepts.get(Concept.POST) is Concept.ONLY for word in words)
    clause.is_bound = is_bound or (is_sole and bool(clause.bodies)) or not said.isdisjoint(_BINDING)
    _judge_limits(clause, words, said, people)
    points = POINTS if is_councils else POINTS - {Concept.MEETING}
    is_apart = clause.sentence.is_lead or is_of_people
    clause.is_occasion = is_apart and is_before and said.isdisjoint(points) and kinds <= _WORD_KINDS
    names_part = any(word.has(*_REGISTER) and not word.is_noise for word in impersonal) or topic.is_strong
    clause.is_occasion = clause.is_occasion and not (names_part or clause.bodies)
    clause.tells = clause.tells and not clause.is_occasion
    is_choice = Concept.OR in said and bool(clause.bodies)
    clause.is_choice = is_choice and all(word.is_noise or word.has(*_CHOOSING) for word in words)
    clause.is_plan = plans_day(words) and not (clause.is_about_register or clause.asks or clause.is_bound)
    is_away = any(is_absence(token.folded) and people.is_person(token.folded) for token in tokens)
    clause.is_absence = is_away and clause.names_time and not (has_content or clause.asks or clause.is_bound)


def _judge_limits(clause: _Clause, words: Sequence[WordMatch], said: set[Concept], people: PeopleWords) -> None:
    """Set what tells whether a clause denies or restricts something, or names a time or a status."""
    times = {concept for word in words if not word.has(Concept.WE) for concept in word.concepts}
    kinds = {word.kind for word in words}
    clause.is_negated = not said.isdisjoint((Concept.NOT, Concept.NOTHING, Concept.IF, Concept.BEYOND))
    clause.is_restricted = not said.isdisjoint((Concept.ONLY, Concept.NOTHING, Concept.IF, Concept.BEYOND))
    others = {part for word in words if not word.has(Concept.VAGUE) for part in fold(word.text).split()}
    is_nobodys = Concept.VAGUE in times and not any(map(people.is_person, others))  # "before the holidays: …"
    far_times = times - {Concept.PRESIDENCY} if said.isdisjoint(_WHOSE_PRESIDENCY) else times
    clause.names_time = not far_times.isdisjoint(_TIMES) or not kinds.isdisjoint(_FAR_KINDS)
    clause.has_far_time = is_nobodys or clause.names_time or Concept.DEADLINE in far_times
    clause.has_limit = said >= {Concept.FROM, Concept.ONWARD} or not said.isdisjoint(_LIMITS)
    clause.names_status = not said.isdisjoint(_STATUSES)


def _meets_body(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether the word at an index is a meeting with a body that is no Council: "a meeting with Eurojust"."""
    after = index + 1
    between = (Concept.WITH, Concept.ARTICLE, Concept.WE, *DAYS)
    while after < len(words) and (words[after].is_noise or words[after].has(*between)):
        after += 1
    # Finnish "kokous Frontexin kanssa"
    is_with = index + 1 < after or any(word.has(Concept.WITH) for word in words[after + 1 : after + 2])
    is_beside = words[index].has(Concept.MEETING) and is_with and after < len(words)
    return is_beside and words[after].has(Concept.NAME) and words[after].concepts[Concept.NAME] not in COUNCIL_SLUGS


def _split_after_meeting(clause: _Clause, detected: DetectedLanguage) -> Iterable[_Clause]:
    """Yield a clause, in two before what is asked after whom somebody meets: "I meet Europol and want to know what"."""
    words = match_words(tokenize(clause.text), detected.lexicons)
    meets = next((index for index in range(len(words)) if _meets_body(words, index)), len(words))
    asked = next((word.text for word in words[meets:] if word.has(*QUESTION_WORDS) and not word.is_noise), None)
    start = clause.text.find(f" {asked}") if asked else -1
    if start < 0:
        yield clause
        return
    yield replace(clause, text=clause.text[:start])
    yield replace(clause, text=clause.text[start + 1 :], before=" ")


def _is_of_people(tokens: Iterable[Token], people: PeopleWords) -> bool:
    """Return whether a clause with a meeting in it speaks of people who meet, and not only of what they meet for."""
    return any(people.is_person(token.folded) and not people.is_event(token.folded) for token in tokens)


def _has_question_word(words: Sequence[WordMatch], people: PeopleWords) -> bool:
    """Return whether a clause has a question word, and not one that only begins what somebody says."""
    was_said = False
    for word in words:
        form = fold(word.text)
        if word.has(*QUESTION_WORDS) and not (was_said and people.begins_speech(form)):
            return True
        was_said = was_said or people.says(form)
    return False


def _find_main(clauses: Sequence[_Clause], *, is_claim: bool) -> int | None:
    """Return the index of the clause that asks, or makes the claim; None if there is none."""
    about = [index for index, clause in enumerate(clauses) if clause.is_about_register or clause.delivers]
    if is_claim:
        return about[-1] if about else None
    asking = [index for index, clause in enumerate(clauses) if clause.asks] or about
    return asking[0] if asking else None


def _is_remark(clause: _Clause, *, is_before: bool) -> bool:
    """Return whether a clause beside the main one says nothing about what is asked."""
    if clause.asks or clause.is_bound:
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


def _said_beside(remarks: Sequence[_Clause], clauses: Sequence[_Clause], main: int) -> list[_Clause]:
    """Return what stands beside remarks that tell what somebody says: what is said, and about what.

    "It reports every June, or so Anna claims"; "about the delegations: I think …".
    """
    said = [remark for remark in remarks if remark.says]
    beside = []
    for clause, following in zip(clauses, [*clauses[1:], None], strict=True):
        is_of_sentence = any(clause.sentence is remark.sentence for remark in said)
        is_topic = clause.sentence.is_lead and following in said
        is_free = not (clause.asks or clause.is_bound or clause.is_restricted)
        is_apart = clause.sentence is not clauses[main].sentence
        if (is_of_sentence or is_topic) and is_free and is_apart and clause not in remarks:
            clause.says = True
            beside.append(clause)
    return beside


def _without_speaker(text: str, detected: DetectedLanguage, people: PeopleWords) -> str:
    """Return what somebody says without who says it: "Anna told me that …"."""
    lexicon, start = detected.lexicons[0], 0
    for word in _WORD.finditer(text):
        form = fold(word[0])
        concepts = lexicon.concepts_of(word[0].lower()) or lexicon.concepts_of(form) or {}
        if not start and (Concept.NAME in concepts or not concepts.keys().isdisjoint(_REGISTER)):
            return text
        is_stranger = word[0].istitle() and not concepts
        if people.says(form) or (start and (people.is_person(form) or people.begins_speech(form) or is_stranger)):
            start = word.end()
        elif start:
            break
    return text[start:].lstrip(" ,:") or text


def _without_conjunction(text: str, lexicon: Lexicon) -> str:
    """Return a clause without the "but" that joins it to a remark: a first word that has no meaning of its own."""
    first, _, rest = text.partition(" ")
    is_meaningless = first.islower() and first.isalpha() and lexicon.concepts_of(first) is None
    return rest if rest and is_meaningless and len(first) <= _MAX_CONJUNCTION_CHARS else text


def _without_days(text: str, lexicon: Lexicon) -> str:
    """Return a remark that has to stay without its days: "our minister sees Frontex tomorrow"."""

    def drop(word: re.Match[str]) -> str:
        concepts = lexicon.concepts_of(word[0].lower()) or {}
        return word[0] if concepts.keys().isdisjoint(DAYS) else ""

    return _WORD.sub(drop, text)
