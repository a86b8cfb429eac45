"""Schema of a language's word table: the words of questions and the concepts that they can mean; data, no rules."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from msgspec import Struct, field

from domain.languages.plain_enum import PlainEnum


class Concept(PlainEnum):
    """A meaning that a word or phrase can have in a question; `NOISE` changes nothing."""

    __slots__ = ()

    # Names: the value is a slug, for OTHER the body's own name.
    NAME: ClassVar[Concept]
    OTHER: ClassVar[Concept]
    KIND: ClassVar[Concept]
    VEHICLE: ClassVar[Concept]
    #: A Member State's capital, by its slug: its government, or a place.
    CAPITAL: ClassVar[Concept]
    # Times: months and numbers carry their number.
    MONTH: ClassVar[Concept]
    NUMBER: ClassVar[Concept]
    ORDINAL: ClassVar[Concept]
    DAY: ClassVar[Concept]
    WEEK: ClassVar[Concept]
    MONTHS: ClassVar[Concept]
    QUARTER: ClassVar[Concept]
    HALF: ClassVar[Concept]
    YEAR: ClassVar[Concept]
    #: A unit in the plural, beside its unit: "the next months" have no fixed days. A word that also means `TOMORROW` or
    #: `NEXT` goes one further: "the day after tomorrow", German "übernächster".
    PLURAL: ClassVar[Concept]
    #: "The rest of", "remaining": what is left of the time beside it, from today on.
    REST: ClassVar[Concept]
    TODAY: ClassVar[Concept]
    TOMORROW: ClassVar[Concept]
    YESTERDAY: ClassVar[Concept]
    THIS: ClassVar[Concept]
    COMING: ClassVar[Concept]
    NEXT: ClassVar[Concept]
    LAST: ClassVar[Concept]
    END: ClassVar[Concept]
    YEAR_END: ClassVar[Concept]
    VAGUE: ClassVar[Concept]
    #: A feast; the value is its `Feast`.
    FEAST: ClassVar[Concept]
    #: How often something is due; the value is a `DeadlineKind`'s.
    RHYTHM: ClassVar[Concept]
    #: The Council's Presidency, which is a half-year beside a Member State's name.
    PRESIDENCY: ClassVar[Concept]
    #: Makes a Presidency a time: "under".
    UNDER: ClassVar[Concept]
    #: "Deadlines": makes a time of a Presidency in a telegram.
    DEADLINE: ClassVar[Concept]
    MEETING: ClassVar[Concept]
    #: A postposition, after the time that it limits or cuts: the value is BY, AFTER, END, NEXT …
    POST: ClassVar[Concept]
    #: An inflected form that holds its bound in itself ("júniusig"): the value is BY, FROM, IN …
    CARRIED: ClassVar[Concept]
    #: A case ending of a name or number after a hyphen or colon.
    ENDING: ClassVar[Concept]
    # Bounds of a time.
    BY: ClassVar[Concept]
    BEFORE: ClassVar[Concept]
    IN: ClassVar[Concept]
    FOR: ClassVar[Concept]
    FROM: ClassVar[Concept]
    AFTER: ClassVar[Concept]
    WITHIN: ClassVar[Concept]
    BETWEEN: ClassVar[Concept]
    UNTIL: ClassVar[Concept]
    LATEST: ClassVar[Concept]
    EARLIEST: ClassVar[Concept]
    #: The end of what "from" begins, with the time between them: German "vom 1. Oktober an".
    ONWARD: ClassVar[Concept]
    AS_OF: ClassVar[Concept]
    # Links and roles.
    AND: ClassVar[Concept]
    OR: ClassVar[Concept]
    #: Adds what is beside it, and does not ask for that alone: "including the overdue".
    INCLUDING: ClassVar[Concept]
    WITH: ClassVar[Concept]
    JOINTLY: ClassVar[Concept]
    #: By more than one body; by one alone.
    SEVERAL: ClassVar[Concept]
    SINGLE: ClassVar[Concept]
    BOTH: ClassVar[Concept]
    TO: ClassVar[Concept]
    ASSIGNED: ClassVar[Concept]
    WE: ClassVar[Concept]
    #: May be between "to" and the name.
    ARTICLE: ClassVar[Concept]
    #: Makes the only body in the text the addressee.
    ADDRESSED: ClassVar[Concept]
    #: "Their": points back, unless to a "who".
    POSSESSIVE: ClassVar[Concept]
    WEEKDAY: ClassVar[Concept]
    #: Points back at something said before: "they", "of those".
    BACK: ClassVar[Concept]
    RECEIVE: ClassVar[Concept]
    #: The "by" of an agent, if the same word bounds times.
    AGENT: ClassVar[Concept]
    # Question words.
    WHAT: ClassVar[Concept]
    WHO: ClassVar[Concept]
    TO_WHOM: ClassVar[Concept]
    WHEN: ClassVar[Concept]
    HOW_MANY: ClassVar[Concept]
    HOW_OFTEN: ClassVar[Concept]
    WHY: ClassVar[Concept]
    #: "In what way", "how" before an adjective; "how many" and "how often" have their own.
    HOW: ClassVar[Concept]
    WHERE: ClassVar[Concept]
    STATUS_OF: ClassVar[Concept]
    HELP: ClassVar[Concept]
    #: Asks for a change of the register, in the forms of requests: "delete", "to delete".
    CHANGE: ClassVar[Concept]
    #: "Reminder": what is sent to somebody on request.
    REMIND: ClassVar[Concept]
    #: Asks for one only if what is set, and to what, stands beside it: "put", "enter".
    SET: ClassVar[Concept]
    #: "Is": makes a bare name a question about what that body is.
    IS: ClassVar[Concept]
    # Statuses and owing.
    MUST: ClassVar[Concept]
    OWE: ClassVar[Concept]
    ITEM: ClassVar[Concept]
    DELIVER: ClassVar[Concept]
    OPEN: ClassVar[Concept]
    DONE: ClassVar[Concept]
    DELIVERED: ClassVar[Concept]
    DID: ClassVar[Concept]
    #: A past tense that takes the bare verb: "did deliver".
    PAST: ClassVar[Concept]
    #: A past tense that asks for a past state: "was open".
    WAS: ClassVar[Concept]
    #: Makes a past tense none: Czech "by měl" is "should".
    WOULD: ClassVar[Concept]
    OVERDUE: ClassVar[Concept]
    #: "In time": with a "not" it means overdue.
    ON_TIME: ClassVar[Concept]
    #: "On hold", "suspended".
    HELD: ClassVar[Concept]
    #: "To be confirmed", "unconfirmed".
    REPORTED: ClassVar[Concept]
    #: "Confirmed": done; with a "not" or a "must" it means reported.
    CONFIRMED: ClassVar[Concept]
    ALL: ClassVar[Concept]
    ANY_STATUS: ClassVar[Concept]
    NOT: ClassVar[Concept]
    #: Leaves out what it stands beside.
    EXCEPT: ClassVar[Concept]
    #: Noise, but beside a name that is asked about, the only owner; as a postposition it must be that: "alone".
    ONLY: ClassVar[Concept]
    #: "Other", "else": what is not named. It adds nothing to an exclusion; "without others" makes owners the only ones.
    ELSE: ClassVar[Concept]
    #: Nobody and nothing; what is also `ANY` is anything without a negation: Greek "τίποτα".
    NOTHING: ClassVar[Concept]
    #: Anything and anybody, which beside a "not" are nothing and nobody.
    ANY: ClassVar[Concept]
    #: Sets a condition, or begins an indirect question: "if", "whether".
    IF: ClassVar[Concept]
    #: Compares: no question can hold it.
    BEYOND: ClassVar[Concept]
    #: After "other" it leaves out what follows: "agencies other than Frontex".
    THAN: ClassVar[Concept]
    #: Leaves out one body for another: "instead of".
    INSTEAD: ClassVar[Concept]
    #: "Outside the Union", where its word leaves something out elsewhere: a part of a topic, and of nothing else.
    ABROAD: ClassVar[Concept]
    #: A thing or an event that no register has: minutes, the weather, a vote.
    OUTSIDE: ClassVar[Concept]
    #: What somebody thinks, which no register has: "think", "opinion".
    OPINION: ClassVar[Concept]
    #: What a text or somebody says, and no register knows: "say", "write", "conclude".
    SAY: ClassVar[Concept]
    UNDATED: ClassVar[Concept]
    #: "With a date": leaves out what has none.
    DATED: ClassVar[Concept]
    OWNERLESS: ClassVar[Concept]
    SECTION: ClassVar[Concept]
    #: A section by its title; the value is its number.
    TITLE: ClassVar[Concept]
    ACTION: ClassVar[Concept]
    NOISE: ClassVar[Concept]
    #: Harmless beside a question, but no part of one: a text that asks for nothing else is a remark.
    CHATTER: ClassVar[Concept]
    # No table has these.
    #: Overdue since the earliest day.
    LONGEST: ClassVar[Concept]
    #: Due on the first day of a time.
    FIRST_DUE: ClassVar[Concept]
    #: Due on the latest day.
    LAST_DUE: ClassVar[Concept]


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
