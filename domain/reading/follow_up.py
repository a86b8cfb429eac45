"""Going on from the last question of a thread: what is new in a text replaces that part, and the rest stays."""

from dataclasses import replace

from domain.questions.model import Question, QuestionType, StatusFilter

#: What is asked where only a part of the last question is replaced: its own, unless that went into one thing's details.
_KEPT = frozenset({QuestionType.WHAT, QuestionType.WHO, QuestionType.WHEN, QuestionType.COUNT, QuestionType.NEXT})


def follow(previous: Question, new: Question, *, named: bool, asked: bool) -> Question:
    """The last question with what a text says in its place.

    `named` is whether the text names a status, `asked` whether it has a question word. Whoever names another owner,
    time or status means the last question otherwise; a new topic or reference takes the place of the old one.
    """
    merged = previous
    if new.owners:
        merged = replace(merged, owners=new.owners, jointly=new.jointly, kind=None, ownerless=False)
    if new.kind is not None:
        merged = replace(merged, kind=new.kind, owners=(), jointly=False, ownerless=False)
    if new.when is not None:
        merged = replace(merged, when=new.when, undated=False, as_of=None)
    if new.as_of is not None:
        merged = replace(merged, as_of=new.as_of, when=None)
    if new.refs:
        merged = replace(merged, refs=new.refs, topic=new.topic)
    if new.section or new.vehicle or new.addressees:
        merged = replace(
            merged,
            section=new.section or merged.section,
            vehicle=new.vehicle or merged.vehicle,
            addressees=new.addressees or merged.addressees,
        )
    if new.undated or new.ownerless:
        merged = replace(merged, undated=new.undated or merged.undated, ownerless=new.ownerless, when=None)
    if named:
        merged = replace(merged, which=new.which)
    elif merged.which is StatusFilter.ALL and merged.ask is QuestionType.DETAILS and new.owners:
        merged = replace(merged, which=StatusFilter.OPEN, refs=(), topic=None)
    return replace(merged, ask=_ask(previous, new, asked=asked))


def _ask(previous: Question, new: Question, *, asked: bool) -> QuestionType:
    if asked and new.ask is not QuestionType.DETAILS:
        return new.ask
    return previous.ask if previous.ask in _KEPT else QuestionType.WHAT
