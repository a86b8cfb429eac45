"""What a language's table holds: the words of questions and what each can mean; data only, no rules."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto


class Concept(Enum):
    """What a word or phrase can mean in a question. `NOISE` changes nothing."""

    # Whom and what: the value is a slug, for OTHER the body's own name.
    NAME = auto()
    OTHER = auto()
    KIND = auto()
    VEHICLE = auto()
    # Times: months and numbers carry their number.
    MONTH = auto()
    NUMBER = auto()
    ORDINAL = auto()
    DAY = auto()
    WEEK = auto()
    MONTHS = auto()
    QUARTER = auto()
    HALF = auto()
    YEAR = auto()
    TODAY = auto()
    TOMORROW = auto()
    YESTERDAY = auto()
    THIS = auto()
    COMING = auto()
    NEXT = auto()
    LAST = auto()
    END = auto()
    YEAR_END = auto()
    VAGUE = auto()
    MEETING = auto()
    #: Stands after the time that it limits or cuts: the value is BY, AFTER, END, NEXT …
    POST = auto()
    #: A form that holds its limit in itself ("júniusig"): the value is BY, FROM, IN …
    CARRIED = auto()
    #: A case ending written onto a name or number after a hyphen or colon.
    ENDING = auto()
    # How a time limits.
    BY = auto()
    BEFORE = auto()
    IN = auto()
    FOR = auto()
    FROM = auto()
    AFTER = auto()
    WITHIN = auto()
    BETWEEN = auto()
    UNTIL = auto()
    LATEST = auto()
    EARLIEST = auto()
    #: Ends what "from" opens, with the time between them: German "vom 1. Oktober an".
    ONWARD = auto()
    AS_OF = auto()
    # Joining and roles.
    AND = auto()
    OR = auto()
    WITH = auto()
    JOINTLY = auto()
    BOTH = auto()
    TO = auto()
    ASSIGNED = auto()
    WE = auto()
    #: Stands between "to" and the name.
    ARTICLE = auto()
    #: Makes the only body in the text the one to whom it goes.
    ADDRESSED = auto()
    #: "Their": points back, unless to a "who".
    POSSESSIVE = auto()
    WEEKDAY = auto()
    #: What points back at something said before: "they", "of those".
    BACK = auto()
    RECEIVE = auto()
    #: "By" of whoever does something, where the same word bounds times.
    AGENT = auto()
    # What is asked.
    WHAT = auto()
    WHO = auto()
    WHEN = auto()
    HOW_MANY = auto()
    STATUS_OF = auto()
    HELP = auto()
    #: "Is": it makes a bare name a question about what that body is.
    IS = auto()
    # Statuses and owing.
    MUST = auto()
    OWE = auto()
    ITEM = auto()
    DELIVER = auto()
    OPEN = auto()
    DONE = auto()
    DELIVERED = auto()
    DID = auto()
    #: A past tense that takes the bare verb: "did deliver".
    PAST = auto()
    #: A past tense that asks how things stood: "was open".
    WAS = auto()
    OVERDUE = auto()
    #: "In time": with a "not" it is overdue.
    ON_TIME = auto()
    ALL = auto()
    ANY_STATUS = auto()
    NOT = auto()
    EXCEPT = auto()
    UNDATED = auto()
    OWNERLESS = auto()
    SECTION = auto()
    #: A section by its title; the value is its number.
    TITLE = auto()
    ACTION = auto()
    NOISE = auto()
    #: Harmless beside a question, but no part of one: a text that asks for nothing else is a remark.
    CHATTER = auto()

    # Members are one of a kind, and reading looks them up all the time: enum's own hash is ten times slower.
    __hash__ = object.__hash__


@dataclass(frozen=True, kw_only=True)
class LanguageTable:
    """One language's words. Every text is a list of forms, separated by commas; case and accents do not matter.

    A form may stand under several senses: the reader decides by what is around it.
    """

    code: str
    #: Actors and Member States, by slug.
    names: Mapping[str, str]
    #: The same, where only capitals will do: `IT` is Italy, `it` is not.
    acronyms: Mapping[str, str]
    #: Bodies and countries that owe nothing under the note, by the name to call them by.
    others: Mapping[str, str]
    #: Kinds of actor ("agencies"), by `ActorKind` value.
    kinds: Mapping[str, str]
    vehicles: Mapping[str, str]
    #: Titles of the note's sections, by number.
    sections: Mapping[str, str]
    #: Forms of month names that CLDR does not have, by number; its full and abbreviated names are taken from Babel.
    months: Mapping[int, str] = field(default_factory=dict)
    #: Month names that are also everyday words: read as months only beside a day, a year or a word of time.
    weak_months: frozenset[str] = frozenset()
    #: CLDR's abbreviations that are no months to anybody: Czech "pro" is "for".
    no_months: frozenset[str] = frozenset()
    numbers: Mapping[int, str]
    ordinals: Mapping[int, str]
    words: Mapping[Concept, str]
    #: Words of conversation and courtesy that can never restrict what is asked.
    chatter: str
    #: What is glued to a month's name to say its meeting: `juniraad`.
    meetings: str = ""
    #: Forms that hold their limit in themselves, by the limit: of months by number, else of the sense (END, YEAR, MEETING …).
    carried: Mapping[Concept, Mapping[Concept | int, str]] = field(default_factory=dict)
    #: What stands after the time that it limits (BY, AFTER …) or cuts (END, VAGUE) or after its unit (NEXT, THIS, LAST).
    postpositions: Mapping[Concept, str] = field(default_factory=dict)
    #: Forms of names, by slug, that say by themselves to whom something goes: datives where those are no owners.
    datives: Mapping[str, str] = field(default_factory=dict)
    #: Endings that do so on any name: Finnish "-lle".
    dative_endings: str = ""
    #: Case endings that may follow any name, with or without a hyphen or colon.
    endings: str = ""
    #: What a name may begin with: Irish mutations, Maltese articles.
    beginnings: str = ""
    #: How people type letters that their keyboard lacks: `ä` as `ae`.
    respelled: Mapping[str, str] = field(default_factory=dict)
    #: Letters that stand before the number of a quarter (`Q1`) or half (`H1`).
    quarter_letters: str = "q"
    half_letters: str = "h"
