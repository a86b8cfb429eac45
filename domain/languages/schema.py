"""Schema of a language's word table: the words of questions and the concepts that they can mean; data, no rules."""

from collections.abc import Mapping
from enum import Enum, auto

from msgspec import Struct, field


class Concept(Enum):
    """A meaning that a word or phrase can have in a question; `NOISE` changes nothing."""

    # Names: the value is a slug, for OTHER the body's own name.
    NAME = auto()
    OTHER = auto()
    KIND = auto()
    VEHICLE = auto()
    #: A Member State's capital, by its slug: its government, or a place.
    CAPITAL = auto()
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
    #: A unit in the plural, beside its unit: "the next months" have no fixed days. A word that also means `TOMORROW` or
    #: `NEXT` goes one further: "the day after tomorrow", German "übernächster".
    PLURAL = auto()
    #: "The rest of", "remaining": what is left of the time beside it, from today on.
    REST = auto()
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
    #: A feast; the value is its `Feast`.
    FEAST = auto()
    #: How often something is due; the value is a `DeadlineKind`'s.
    RHYTHM = auto()
    #: The Council's Presidency, which is a half-year beside a Member State's name.
    PRESIDENCY = auto()
    #: Makes a Presidency a time: "under".
    UNDER = auto()
    #: "Deadlines": makes a time of a Presidency in a telegram.
    DEADLINE = auto()
    MEETING = auto()
    #: A postposition, after the time that it limits or cuts: the value is BY, AFTER, END, NEXT …
    POST = auto()
    #: An inflected form that holds its bound in itself ("júniusig"): the value is BY, FROM, IN …
    CARRIED = auto()
    #: A case ending of a name or number after a hyphen or colon.
    ENDING = auto()
    # Bounds of a time.
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
    #: The end of what "from" begins, with the time between them: German "vom 1. Oktober an".
    ONWARD = auto()
    AS_OF = auto()
    # Links and roles.
    AND = auto()
    OR = auto()
    #: Adds what is beside it, and does not ask for that alone: "including the overdue".
    INCLUDING = auto()
    WITH = auto()
    JOINTLY = auto()
    #: By more than one body; by one alone.
    SEVERAL = auto()
    SINGLE = auto()
    BOTH = auto()
    TO = auto()
    ASSIGNED = auto()
    WE = auto()
    #: May be between "to" and the name.
    ARTICLE = auto()
    #: Makes the only body in the text the addressee.
    ADDRESSED = auto()
    #: "Their": points back, unless to a "who".
    POSSESSIVE = auto()
    WEEKDAY = auto()
    #: Points back at something said before: "they", "of those".
    BACK = auto()
    RECEIVE = auto()
    #: The "by" of an agent, if the same word bounds times.
    AGENT = auto()
    # Question words.
    WHAT = auto()
    WHO = auto()
    TO_WHOM = auto()
    WHEN = auto()
    HOW_MANY = auto()
    HOW_OFTEN = auto()
    WHY = auto()
    #: "In what way", "how" before an adjective; "how many" and "how often" have their own.
    HOW = auto()
    WHERE = auto()
    STATUS_OF = auto()
    HELP = auto()
    #: Asks for a change of the register, in the forms of requests: "delete", "to delete".
    CHANGE = auto()
    #: "Reminder": what is sent to somebody on request.
    REMIND = auto()
    #: Asks for one only if what is set, and to what, stands beside it: "put", "enter".
    SET = auto()
    #: "Is": makes a bare name a question about what that body is.
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
    #: A past tense that asks for a past state: "was open".
    WAS = auto()
    #: Makes a past tense none: Czech "by měl" is "should".
    WOULD = auto()
    OVERDUE = auto()
    #: "In time": with a "not" it means overdue.
    ON_TIME = auto()
    #: "On hold", "suspended".
    HELD = auto()
    #: "To be confirmed", "unconfirmed".
    REPORTED = auto()
    #: "Confirmed": done; with a "not" or a "must" it means reported.
    CONFIRMED = auto()
    ALL = auto()
    ANY_STATUS = auto()
    NOT = auto()
    #: Leaves out what it stands beside.
    EXCEPT = auto()
    #: Noise, but beside a name that is asked about, the only owner; as a postposition it must be that: "alone".
    ONLY = auto()
    #: "Other", "else": what is not named. It adds nothing to an exclusion; "without others" makes owners the only ones.
    ELSE = auto()
    #: Nobody and nothing; what is also `ANY` is anything without a negation: Greek "τίποτα".
    NOTHING = auto()
    #: Anything and anybody, which beside a "not" are nothing and nobody.
    ANY = auto()
    #: Sets a condition, or begins an indirect question: "if", "whether".
    IF = auto()
    #: Compares: no question can hold it.
    BEYOND = auto()
    #: After "other" it leaves out what follows: "agencies other than Frontex".
    THAN = auto()
    #: Leaves out one body for another: "instead of".
    INSTEAD = auto()
    #: "Outside the Union", where its word leaves something out elsewhere: a part of a topic, and of nothing else.
    ABROAD = auto()
    #: A thing or an event that no register has: minutes, the weather, a vote.
    OUTSIDE = auto()
    #: What somebody thinks, which no register has: "think", "opinion".
    OPINION = auto()
    #: What a text or somebody says, and no register knows: "say", "write", "conclude".
    SAY = auto()
    UNDATED = auto()
    #: "With a date": leaves out what has none.
    DATED = auto()
    OWNERLESS = auto()
    SECTION = auto()
    #: A section by its title; the value is its number.
    TITLE = auto()
    ACTION = auto()
    NOISE = auto()
    #: Harmless beside a question, but no part of one: a text that asks for nothing else is a remark.
    CHATTER = auto()
    # No table has these.
    #: Overdue since the earliest day.
    LONGEST = auto()
    #: Due on the first day of a time.
    FIRST_DUE = auto()
    #: Due on the latest day.
    LAST_DUE = auto()

    # Members are singletons and looked up all the time: enum's own hash is ten times slower.
    __hash__ = object.__hash__


#: Where there is one, the answer is not yes or no.
QUESTION_WORDS = (
    Concept.WHAT,
    Concept.WHO,
    Concept.TO_WHOM,
    Concept.WHEN,
    Concept.HOW_MANY,
    Concept.HOW_OFTEN,
    Concept.WHY,
)


class LanguageTable(Struct, frozen=True, kw_only=True):
    """One language's words. Every text is a list of forms, separated by commas; case and accents do not matter.

    A form may have several concepts: the parser decides by what is around it.
    """

    code: str
    #: Actors and Member States, by slug.
    names: Mapping[str, str]
    #: The same, for forms that must be in capitals: `IT` is Italy, `it` is not.
    acronyms: Mapping[str, str]
    #: Bodies and countries that owe nothing under the note, by the name to call them by.
    others: Mapping[str, str]
    #: The capitals of the Member States, by slug; from CLDR and the dictionaries.
    capitals: Mapping[str, str] = field(default_factory=dict)
    #: Kinds of actor ("agencies"), by `ActorKind` value.
    kinds: Mapping[str, str]
    vehicles: Mapping[str, str]
    #: Titles of the note's sections, by number.
    sections: Mapping[str, str]
    #: Forms of month names that CLDR does not have, by number; its full and abbreviated names are taken from Babel.
    months: Mapping[int, str] = field(default_factory=dict)
    #: Month names that are also everyday words: read as months only beside a day, a year or a word of time.
    weak_months: frozenset[str] = frozenset()
    #: CLDR's abbreviations that no one uses for months: Czech "pro" is "for".
    no_months: frozenset[str] = frozenset()
    numbers: Mapping[int, str]
    ordinals: Mapping[int, str]
    words: Mapping[Concept, str]
    #: Words of conversation and courtesy that can never restrict what is asked.
    chatter: str
    #: Feasts, by the value of their `Feast`.
    feasts: Mapping[str, str] = field(default_factory=dict)
    #: How often something is due, by `DeadlineKind` value: "annual", "every year".
    rhythms: Mapping[str, str] = field(default_factory=dict)
    #: The name in `others` of the Council's Presidency.
    presidency: str = ""
    #: What is joined to a month's name for its meeting: `juniraad`.
    meetings: str = ""
    #: What is joined to a month's name for what is due then: `junirapport`.
    reports: str = ""
    #: Forms that hold their bound in themselves, by bound: of months by number, of feasts by their `Feast`, else by
    #: concept (END, YEAR, MEETING …).
    carried: Mapping[Concept, Mapping[Concept | int | str, str]] = field(default_factory=dict)
    #: What follows the time that it limits (BY, AFTER …) or cuts (END, VAGUE) or its unit (NEXT, THIS, LAST).
    postpositions: Mapping[Concept, str] = field(default_factory=dict)
    #: Forms of names, by slug, that make the name an addressee: datives where those are not owners.
    datives: Mapping[str, str] = field(default_factory=dict)
    #: Endings that do so with any name: Finnish "-lle".
    dative_endings: str = ""
    #: Case endings that may follow any name, with or without a hyphen or colon.
    endings: str = ""
    #: What a name may begin with: Irish mutations, Maltese articles.
    beginnings: str = ""
    #: Pronouns that a request's verb may end in: Spanish "cámbiamelo".
    clitics: str = ""
    #: How a word's first letters change inside a sentence, with what they are in a dictionary: Irish `bh` is `b`.
    mutations: Mapping[str, str] = field(default_factory=dict)
    #: How people type letters that their keyboard lacks: `ä` as `ae`.
    respelled: Mapping[str, str] = field(default_factory=dict)
    #: Letters before the number of a quarter (`Q1`) or half (`H1`).
    quarter_letters: str = "q"
    half_letters: str = "h"
    #: What a question that is answered by yes or no begins with, verbs and particles: "does", "czy", "an bhfuil".
    yes_no: str = ""
    #: Such a question may have the order of a statement, and only its mark tells: French "Frontex doit livrer ?".
    asks_by_tone: bool = False
