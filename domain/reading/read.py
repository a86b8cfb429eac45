"""Entry point of reading: a text in, a `Question` out, or why it was not understood; nothing is guessed silently."""

import re
from collections.abc import Callable, Collection, Sequence
from datetime import date

from msgspec.structs import replace

from domain.languages import CODES
from domain.questions.model import (
    OTHER_REQUESTS,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    ReadingContext,
    RefusalReason,
)
from domain.reading.context.askers.own_matters import leave_out_own_matters
from domain.reading.context.askers.presidencies import leave_out_presidency
from domain.reading.context.askers.signatures import find_signing_body, leave_out_signature
from domain.reading.context.clock_times import leave_out_clock_times
from domain.reading.context.courtesy.answer_language import AnswerLanguage, find_answer_language
from domain.reading.context.courtesy.polite_requests import MIN_POLITE_CHARS, ask_plainly
from domain.reading.context.courtesy.salutations import begins_with_salutation, greeting_of, leave_out_salutation
from domain.reading.context.idle_clauses import leave_out_otherwise
from domain.reading.context.introduced import find_then, question_after_heading, split_lead
from domain.reading.context.past_meetings import leave_out_past_meeting
from domain.reading.context.purposes import leave_out_lead, leave_out_needs
from domain.reading.context.remarks import may_have_remarks
from domain.reading.context.sentences import Sentence, drop_context, end_at_smiles, mark_sentences, split_sentences
from domain.reading.mentioned_parts import find_mentioned, limit_to_mentioned
from domain.reading.names.brackets import leave_out_glosses, leave_out_memberships
from domain.reading.names.cited_titles import cite_by_reference
from domain.reading.names.documents import names_document
from domain.reading.names.note_subjects import may_name_note, name_notes
from domain.reading.names.references import leave_out_titles
from domain.reading.readers.introduction_reader import asks_of_everything
from domain.reading.readers.reader import asks_what_is_ours, make_refusal
from domain.reading.readers.remark_reader import RemarkReader, limits_something
from domain.reading.requests.judgements import find_judgement
from domain.reading.requests.not_held.not_held import find_not_held
from domain.reading.requests.not_held.unknown_predicate import find_unknown_predicate
from domain.reading.requests.orders import find_order
from domain.reading.requests.told_changes import find_told_change, find_unknown_order
from domain.reading.threads.follow_up import ask_of_scope, suppose_follow_ups
from domain.reading.threads.other_subjects import after_other_subject
from domain.reading.threads.reactions import leave_out_reactions
from domain.reading.threads.rewording.returning import name_return
from domain.reading.topics.topic_index import TopicIndex
from domain.reading.words.language_detection import DetectedLanguage, detect_language, match_hinted_language
from domain.reading.words.lexicon import load_lexicon
from domain.reading.words.lookup import line_of, match_apart, match_text
from domain.reading.words.nonsense import find_nonsense, is_in_no_language
from domain.reading.words.tokenizer import MAX_QUESTION_CHARS, clean, clean_question
from domain.register.model import Directory

#: A text of more sentences is no message with a question in it: all of them are read as one.
_MAX_SENTENCES = 40
#: Of a text of more words only whole sentences are left out, since what is said within one takes reading it again.
_MAX_WORDS_WITH_REMARKS = 150
#: What is longer, blanks included, may be refused for its length, and is not searched for hours.
_MAX_CHARS_WITH_CLOCK = 2 * MAX_QUESTION_CHARS
#: Why a text is refused for what it says before its question.
_OF_LEADS = (
    RefusalReason.WORDS,
    RefusalReason.TOPIC,
    RefusalReason.PLACE,
    RefusalReason.OWN_BODY,
    RefusalReason.AMBIGUOUS,
    RefusalReason.VAGUE,
    RefusalReason.TIME,
)
#: Why it is for what its other sentences say.
_OF_CONTEXT = (*_OF_LEADS, RefusalReason.EXCLUSION, RefusalReason.BODY)
#: Why it is for what a clause of it says that names nothing.
_OF_CLAUSES = (
    *(RefusalReason.WORDS, RefusalReason.TOPIC, RefusalReason.PLACE, RefusalReason.AMBIGUOUS, RefusalReason.VAGUE),
    *(RefusalReason.EXCLUSION, RefusalReason.NOTHING, RefusalReason.FOLLOW_UP, RefusalReason.TIME),
)
#: Why it is for what its last sentence only points to.
_OF_POINTING = (*_OF_CLAUSES, RefusalReason.OWN_BODY)
#: Why it is although some of it is understood.
_OF_PARTS = (
    *(*_OF_CONTEXT, RefusalReason.NOTHING, RefusalReason.FOLLOW_UP, RefusalReason.MISSED),
    RefusalReason.POSITION,
)
#: Then the part that was understood is what is answered, and what is only mentioned is offered.
_ANSWERED_BY_PART = (RefusalReason.OWN_BODY, RefusalReason.FOLLOW_UP)
#: What stands between a section's number and its title.
_BEFORE_TITLES = (":", ",", "(", "–")
#: All but the last sentence of a text.
_BEFORE_QUESTION = re.compile(r".*[.!?:;](?=\s)", re.DOTALL)
#: Greek has a semicolon.
_QUESTION_MARKS = ("?", ";")


def read(
    text: str,
    *,
    today: date,
    directory: Directory,
    references: Collection[str],
    topics: Callable[[], TopicIndex] = TopicIndex,
    due_dates: Callable[[Collection[str]], Sequence[date]] = lambda _: (),
    find_refs: Callable[[Question], Sequence[str]] = lambda _: (),
    hint: str = "en",
    context: ReadingContext | None = None,
) -> Reading:
    """Return what a text means; a text that is too long is refused, since what is left out could change the rest.

    `today` is the day of asking in Brussels; `references` are what the register has, `topics` returns what they are
    about, `due_dates` the days on which some are due, `find_refs` what a question finds; `hint` is the language to
    assume if the text does not tell; `context` is what the text may go on from.
    """
    reader = RemarkReader(
        today=today,
        directory=directory,
        references=references,
        topics=topics,
        due_dates=due_dates,
        find_refs=find_refs,
        context=_with_owners_of_listed(context or ReadingContext(), topics),
    )
    wanted = find_answer_language(text, hint) if len(text) <= _MAX_CHARS_WITH_CLOCK else None
    if wanted is None:
        return _read_asked(text, hint, reader)
    if wanted.is_alone:
        return Reading(text=clean(text), language=wanted.code, question=_say_again(wanted, reader.context))
    asked = _read_asked(wanted.rest, hint, reader)
    return replace(asked, text=clean(text), language=wanted.code, is_language_certain=True)


def _with_owners_of_listed(context: ReadingContext, topics: Callable[[], TopicIndex]) -> ReadingContext:
    """Return a context with the bodies that owe what was listed, and those that get it, unless it was asked of some."""
    previous = context.previous
    if previous is None or previous.owners:
        return context
    one = previous.refs if len(previous.refs) == 1 else context.listed
    receivers = topics().receivers_of_all(one) if previous.ask is QuestionType.ADDRESSEES else ()
    return replace(context, listed_owners=topics().owners_of_all(one), listed_receivers=receivers)


def _say_again(wanted: AnswerLanguage, context: ReadingContext) -> Question | NotUnderstood:
    """Return what a text asks that names nothing but a language: the last question once more."""
    if context.previous is not None and not context.is_missed:
        return context.previous
    return Question(ask=QuestionType.HELP) if wanted.is_of_speaking else NotUnderstood(reason=RefusalReason.FOLLOW_UP)


def _read_asked(text: str, hint: str, reader: RemarkReader) -> Reading:
    """Return what a text means that does not say in which language it wants to be answered."""
    directory, topics, context = reader.directory, reader.topics, reader.context
    if len(text) <= _MAX_CHARS_WITH_CLOCK:
        text, hint = cite_by_reference(text, hint, directory, topics())
    text = _name_plainly(text, hint, directory, topics)
    cleaned, is_too_long = clean_question(text)
    if is_too_long:
        problem = NotUnderstood(reason=RefusalReason.LENGTH, words=str(MAX_QUESTION_CHARS))
        language = detect_language(line_of(cleaned), hint).language
        return Reading(text=cleaned, language=language, question=problem)
    if (context.previous or context.is_missed) and (asked := after_other_subject(text, hint)) is not None:
        alone = replace(reader, context=replace(context, previous=None, is_missed=False, listed=(), listed_owners=()))
        reading = _read_text(asked, clean(asked), hint, alone)
        if isinstance(reading.question, Question) and limits_something(reading.question):
            return replace(reading, text=cleaned)
    reading = _read_text(text, cleaned, hint, reader)
    if not (_has_no_topic(reading.question) and names_document(cleaned)):
        return reading
    named = _read_text(text, cleaned, hint, replace(reader, names_documents=True))
    return reading if isinstance(named.question, Question) and not named.question.topic else named


def _has_no_topic(question: Question | NotUnderstood) -> bool:
    """Return whether a question is about nothing that titles have, or about nothing in the register."""
    if isinstance(question, NotUnderstood):
        return question.reason is RefusalReason.NOTHING
    return question.ask not in OTHER_REQUESTS and not (question.refs or question.section or question.vehicle)


def _name_plainly(text: str, hint: str, directory: Directory, topics: Callable[[], TopicIndex]) -> str:
    """Return a text without what only adds to the names in it, and with a note's number for its subject."""
    if ":" in text or ";" in text:
        text = end_at_smiles(text)
    if hint in CODES and len(text) <= _MAX_CHARS_WITH_CLOCK:
        text = leave_out_clock_times(text, load_lexicon(hint))
    if "(" in text and hint in CODES:
        text = leave_out_memberships(text, load_lexicon(hint), directory)
        text = leave_out_glosses(text, load_lexicon(hint))
    if any(sign in text for sign in _BEFORE_TITLES):
        text = leave_out_titles(text, directory)
    if ":" in text and hint in CODES:
        text = leave_out_lead(text, load_lexicon(hint))
    if len(text) <= _MAX_CHARS_WITH_CLOCK and may_name_note(text):
        text = name_notes(text, directory, topics(), detect_language(line_of(clean(text)), hint).language)
    return text


def _read_text(text: str, cleaned: str, hint: str, reader: RemarkReader) -> Reading:
    """Return what a text means that is not too long."""
    marked = leave_out_signature(text)
    if hint in CODES:  # a hint may be any language
        marked = mark_sentences(marked, load_lexicon(hint))
    said = split_sentences(marked, leave_out_signature(cleaned))
    sentences = leave_out_own_matters(_without_salutation(said, cleaned, hint, reader), hint)
    if hint in CODES:
        lexicon = load_lexicon(hint)
        sentences = leave_out_presidency(leave_out_needs(sentences, lexicon), lexicon)
        sentences = leave_out_otherwise(sentences, lexicon)
    if len(cleaned) >= MIN_POLITE_CHARS:
        whole = _detect(cleaned, hint, reader)
        sentences = ask_plainly(sentences, whole, reader.topics(), has_list=reader.context.previous is not None)
    reading = replace(_read_sentences(sentences, cleaned, hint, reader), text=cleaned)
    if asks_what_is_ours(reading.question, None) and (body := find_signing_body(text, reading.language)) is not None:
        signed = replace(reader, context=replace(reader.context, own=body))
        reading = replace(_read_sentences(sentences, cleaned, hint, signed), text=cleaned, own=body)
    if len(cleaned.split()) <= _MAX_WORDS_WITH_REMARKS:
        reading = _read_without_others(reading, sentences, cleaned, hint, reader)
    if isinstance(reading.question, Question):
        reading = _or_order(_with_mentioned(reading, reader), sentences, reader.topics())
    if said and asks_of_everything(reading.question):
        reading = reader.about_mentioned(reading, said, _detect(cleaned, hint, reader))
    if isinstance(reading.question, Question) and reading.question.ask is QuestionType.SUMMARY:
        scope = ask_of_scope(reading, reader.context.previous)
        return reading if scope is None else replace(reading, question=scope)
    return replace(reading, question=_with_what_may_be_meant(reading, reader))


def _read_without_others(
    reading: Reading, sentences: Sequence[Sentence], cleaned: str, hint: str, reader: RemarkReader
) -> Reading:
    """Return a reading; of a text that is refused that of its one question, or without a clause that names nothing."""
    if _may_be_of_context(reading):
        alone = reader.read_question_alone(sentences, _detect(cleaned, hint, reader))
        # As it would be answered alone, with what is left out said, it is where the whole text is refused.
        is_doubt = alone is None or (alone.left_out and isinstance(reading.question, Question))
        reading = reading if alone is None or is_doubt else replace(alone, text=cleaned)
    if isinstance(reading.question, NotUnderstood) and reading.question.reason is RefusalReason.CHANGE:
        alone = reader.read_beside_own_work(sentences, _detect(cleaned, hint, reader))
        reading = reading if alone is None else replace(alone, text=cleaned)
    if isinstance(reading.question, NotUnderstood) and reading.question.reason in _OF_POINTING:
        back = reader.read_pointing_back(sentences, _detect(cleaned, hint, reader))
        reading = reading if back is None else replace(back, text=cleaned)
    if _may_be_of_clauses(reading):
        reported = reader.read_reported(sentences, _detect(cleaned, hint, reader))
        reading = reading if reported is None else replace(reported, text=cleaned)
    if isinstance(reading.question, NotUnderstood) and reading.question.reason in _OF_CLAUSES:
        rest = reader.read_without_idle_clause(sentences, _detect(cleaned, hint, reader))
        reading = reading if rest is None else replace(rest, text=cleaned)
    return reading


def _with_mentioned(reading: Reading, reader: RemarkReader) -> Reading:
    """Return the reading of a first question with the one limit that only the sentences before it mention."""
    question = reading.question
    before = _BEFORE_QUESTION.match(reading.text)
    is_first = reader.context.previous is None and not reader.context.is_missed
    if before is None or not (is_first and isinstance(question, Question)) or question.ask in OTHER_REQUESTS:
        return reading
    limited = limit_to_mentioned(question, before[0], reading.language, today=reader.today, directory=reader.directory)
    return replace(reading, question=limited)


def _with_what_may_be_meant(reading: Reading, reader: RemarkReader) -> Question | NotUnderstood:
    """Return a question, or a refusal with what may be meant by the text: by its parts, and in its thread."""
    problem = reading.question
    if isinstance(problem, Question) or problem.reason not in _OF_PARTS:
        return problem
    meant = problem
    is_nonsense = problem.reason is RefusalReason.NOTHING and find_nonsense(line_of(reading.text))
    if not (is_nonsense or (problem.partial and limits_something(problem.partial))):
        mentioned = find_mentioned(reading.text, reading.language, today=reader.today, directory=reader.directory)
        meant = replace(problem, partial=mentioned) if limits_something(mentioned) else problem
    supposed = suppose_follow_ups(reader.context, meant, today=reader.today)
    if problem.reason in _ANSWERED_BY_PART:
        part = None if meant is problem else meant.partial
        alone = () if part is None else (part, replace(part, when=None))
        return replace(problem, in_thread=supposed or alone)
    return replace(meant, in_thread=supposed)


def _may_be_of_context(reading: Reading) -> bool:
    """Return whether what is said before a question may be why it is refused, or why it has a topic."""
    question = reading.question
    if isinstance(question, NotUnderstood):
        return question.reason in _OF_CONTEXT
    return bool(reading.left_out and question.topic)


def _may_be_of_clauses(reading: Reading) -> bool:
    """Return whether a clause that names nothing may be why a text is refused, or only understood in part."""
    question = reading.question
    return bool(reading.left_out) if isinstance(question, Question) else question.reason in _OF_CLAUSES


def _detect(cleaned: str, hint: str, reader: RemarkReader) -> DetectedLanguage:
    line = line_of(cleaned)
    return match_hinted_language(line, hint) or reader.detect(line, hint)


def _read_sentences(sentences: Sequence[Sentence], cleaned: str, hint: str, reader: RemarkReader) -> Reading:
    """Return what a text means, without what in it is no part of a question."""
    if len(sentences) <= _MAX_SENTENCES and may_have_remarks(sentences, hint):
        line = line_of(cleaned)
        if (nonsense := find_nonsense(line)) is not None:
            return make_refusal(nonsense, hint)
        whole = match_hinted_language(line, hint) or reader.detect(line, hint)
        if is_in_no_language(whole):
            return make_refusal(RefusalReason.NOTHING, hint)
        if reader.context.previous is not None:
            asked = leave_out_reactions([each.text for each in sentences], whole, reader.topics())
            kept = sentences[len(sentences) - len(asked) :]
            sentences = [replace(each, text=text) for each, text in zip(kept, asked, strict=True)]
        if reader.context.previous is None:
            sentences = leave_out_past_meeting(sentences, whole)
        goes_back = reader.context.previous is not None and name_return(whole.words, whole.language) is not None
        if not goes_back:
            return _read_among_remarks(sentences, whole, hint, reader)
    return reader.read([sentence.text for sentence in sentences], hint)


def _read_among_remarks(
    sentences: Sequence[Sentence], whole: DetectedLanguage, hint: str, reader: RemarkReader
) -> Reading:
    """Return what a text means that may have remarks in its sentences or before them."""
    if then := find_then([match_text(each.text, whole.lexicons) for each in sentences]):
        reader, sentences = reader.with_time(sentences, then, whole), sentences[then:]
    reading = reader.read_what_is_missing(sentences, whole) or reader.read_after_meeting(sentences, whole)
    if (reading := reading or reader.read_leaving_out(sentences, whole)) is not None:
        return reading
    if sum(len(sentence.text.split()) for sentence in sentences) <= _MAX_WORDS_WITH_REMARKS:
        sentences = question_after_heading(sentences, whole) or sentences
        reading = reader.read_for_asker(sentences, whole) or reader.read_of_them(sentences, whole)
        reading = reading or reader.read_among_told(sentences, whole) or reader.read_without_remarks(sentences, whole)
        if reading is not None:
            return reader.at_mentioned_time(reading, sentences, whole)
    if len(sentences) <= 1:
        reading = reader.read([sentence.text for sentence in sentences], hint)
        is_refused = isinstance(reading.question, NotUnderstood) and reading.question.reason in _OF_LEADS
        is_refused = is_refused and reader.context.previous is None  # in a thread a lead may limit what is asked
        parted = split_lead(sentences, whole) if is_refused else None
        after = _read_among_remarks(parted, whole, hint, reader) if parted else reading
        if parted and _is_doubtful(after):
            after = reader.read_after_lead(parted, whole) or reading
        return reading if _is_doubtful(after) else after
    asked = drop_context(sentences, whole, reader.topics())
    return reader.at_mentioned_time(reader.read_of_introduced(asked, whole), sentences, whole)


def _is_doubtful(reading: Reading) -> bool:
    return isinstance(reading.question, NotUnderstood) or bool(reading.left_out)


def _or_order(reading: Reading, sentences: Sequence[Sentence], topics: TopicIndex) -> Reading:
    """Return a reading; in place of it a refusal, if the whole text asks for something to be done instead."""
    lexicon = load_lexicon(reading.language)
    words = match_apart([sentence.text for sentence in sentences], lexicon)
    order = find_order(words, reading.language)
    sought = find_not_held(words, reading, topics)
    if order is None and sought is not None:
        order = NotUnderstood(reason=RefusalReason.NOT_HELD, words=sought)
    is_marked = any(sentence.text.endswith(_QUESTION_MARKS) for sentence in sentences)
    if order is None and not is_marked:
        told = find_told_change(words, lexicon) or find_unknown_order(words, reading)
        order = None if told is None else NotUnderstood(reason=RefusalReason.CHANGE, words=told)
    if order is None and (strange := find_unknown_predicate(words, reading)) is not None:
        order = NotUnderstood(reason=RefusalReason.WORDS, words=strange)
    asked = reading.question
    if order is None and isinstance(asked, Question):
        judged = find_judgement(words, reading.language, reading.left_out, asked.topic, asks=is_marked)
        if judged is not None:
            order = NotUnderstood(reason=RefusalReason.NOT_HELD, words=judged, partial=asked)
    if order is None:
        return reading
    return replace(reading, question=replace(order, refs=asked.refs), corrections=(), left_out=(), also_asked=())


def _without_salutation(
    sentences: Sequence[Sentence], cleaned: str, hint: str, reader: RemarkReader
) -> Sequence[Sentence]:
    """Return the sentences of a text without whom it greets; its greeting alone, if it does nothing else."""
    if not sentences or not begins_with_salutation(cleaned):
        return sentences
    first, *others = sentences
    text = leave_out_salutation(first.text, _detect(cleaned, hint, reader), reader.topics())
    return [replace(first, text=text), *others] if text else others or [replace(first, text=greeting_of(first.text))]
