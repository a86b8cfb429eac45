"""Schema of a language's words of Council documents; data, no rules."""

from msgspec import Struct


class NoteWords(Struct, frozen=True, kw_only=True):
    """One language's words. Every text is a list of forms, separated by commas; case and accents do not matter.

    A star stands for any ending, or beginning: `invit*`. Names, times and prepositions are in `domain.languages`.
    """

    #: Words of every text, which tell its language.
    common: str
    # The head: what is before who sent it, to whom it goes, and what it is about.
    origin: str
    recipients: str
    subject: str
    annex: str
    #: Whose object owes: "invites", "calls on".
    invites: str
    #: Those of them whose object may come first: Czech "Europolu se ukládá".
    charges: str = "-"
    #: Those that say so only where they begin a decision: "charges".
    commands: str = "-"
    #: What "I" or "we" ask.
    first_person: str = "-"
    #: Whose subject owes: "must", "will".
    obliged: str
    #: Whose subject owes, and is always a body: "is invited to".
    invited: str
    #: What obliges without saying whom, and has no body as subject: "it is necessary to".
    needed: str = "-"
    #: Whose subject may be what is to be done as well as who does it: "must".
    musts: str = "-"
    #: Whose subject, the body that speaks, promises: "agrees to".
    agrees: str
    #: What a body says or thinks, without owing anything: "recalls", "welcomes".
    remarks: str
    #: What it is free to do: "may".
    free: str
    #: What has been done is not owed: "has", "was".
    past: str
    #: What a verb right after its subject looks like if it has been done: Swedish "redogjorde".
    past_forms: str = "-"
    #: Before who does it, in the passive: "by".
    agents: str
    #: Before who is named first of several.
    particular: str
    #: Before the unit that does the work, or the report through which it is told.
    through: str
    #: The same after it: Finnish "kautta".
    through_after: str = "-"
    #: Before who takes part, or owes it as well.
    together: str
    #: Before who takes part.
    alongside: str
    #: The same after it: Finnish "tuella".
    alongside_after: str = "-"
    #: Before whose work it is built on.
    built_on: str
    #: What is done with a report: its object without a preposition is who receives it.
    conveys: str
    #: Those of them whose object receives it, where it may stand before the verb: German "unterrichten".
    informs: str = "-"
    #: Other verbs that begin a second thing in a sentence: "and appoints".
    acts: str = "-"
    #: What is done with information: who receives it has a "with", "shares".
    shares: str = "-"
    #: Before whom it is shared with, beside the words for "with" of `domain.languages`.
    shared_with: str = "-"
    #: Endings of names with whom it is shared.
    comitative: str = "-"
    #: Before who receives it, beside the words for "to" of `domain.languages`.
    to: str = "-"
    #: Before who receives it: "for the attention of".
    attention: str = "-"
    #: Whose subject receives: "is informed".
    receives: str
    #: What begins a clause about a noun: a time in it is no deadline.
    relative: str
    #: What stands for the owner of the sentence before.
    pronouns: str
    regular: str
    #: Rhythms of a length that a register does not have: "quarterly".
    intervals: str
    yearly: str
    #: The rhythm in the name of a thing, which may be what is owed: "annual report".
    regular_things: str
    yearly_things: str
    continuous_things: str = "-"
    continuous: str
    #: What goes on, of itself no time by which anything is due: "the ongoing talks"; in a column it is one.
    ongoing: str = "-"
    #: Before a unit of time: "every", "per".
    every: str
    # See `rhythms`.
    each: str = "-"
    meetings: str = "-"
    #: Beside what has been done: "recently".
    lately: str = "-"
    affects: str = "-"
    asks_nothing: str = "-"
    whether: str = "-"
    # See `closings`: what who is invited only takes note of, or considers, which is the document itself.
    noting: str = "-"
    considering: str = "-"
    own_document: str = "-"
    # See `states`: also what holds from a time on, and what repeats a thing only for its time.
    applies: str = "-"
    namely: str = "-"
    according: str = "-"
    about: str = "-"
    recent: str = "-"
    first_time: str = "-"
    #: Rhythms that a register does not have: "weekly".
    frequencies: str
    #: Units that are shorter than a day.
    hours: str
    #: What says no: "not", "no".
    negations: str
    #: Whose subject does not have to: "is not required".
    spared: str
    #: Duties of two words, with others between them: German "hat … zu".
    split_obliged: str = "-"
    #: What begins a clause about a noun only after a comma: German "die".
    relative_after_comma: str = "-"
    #: Times that are no dates: "as soon as possible".
    vague: str
    # See `times`: the middle of a month, what a length of time counts from, and words that name no day.
    middle: str = "-"
    own_date: str = "-"
    loose: str = "-"
    #: What has a word of time, and is none: "up to date", French "ordre du jour".
    timeless: str = "-"
    # See `conditions`: what holds only in some case, or for all but one.
    conditions: str = "-"
    excepted: str = "-"
    #: After "within two months": it counts from an event, not from the document's date.
    from_event: str
    #: What an item of a list of decisions begins with: "that", "to".
    conjunctions: str
    # See `references`: what refers to something said elsewhere.
    otherwise: str = "-"
    asks: str = "-"
    thereof: str = "-"
    on_request: str = "-"
    by_request: str = "-"
    futures: str = "-"
    delegations: str = "-"
    delegations_told: str = "-"
    agencies: str = "-"
    offices: str = "-"
    awaits: str = "-"
    # See `reports`: what has been asked, said or done, or is only wished.
    asked: str = "-"
    was_asked: str = "-"
    passives: str = "-"
    asked_inside: str = "-"
    already: str = "-"
    wishes: str = "-"
    would: str = "-"
    expected_that: str = "-"
    that: str = "-"
    transfers: str = "-"
    recitals: str = "-"
    as_well: str = "-"
    # See `recipients`: who is told something without a name of their own.
    tellings: str = "-"
    ministers_told: str = "-"
    ministers: str = "-"
    group_told: str = "-"
    group: str = "-"
    others: str = "-"
    # See `letters`: how one begins, and who is who in it.
    salutations: str = "-"
    you: str = "-"
    me: str = "-"
    reader_verbs: str = "-"
    writer_verbs: str = "-"
    courtesies: str = "-"
    # See `charges`: whose task and whose work a thing is.
    falls: str = "-"
    works: str = "-"
    awaited: str = "-"
    jointly: str = "-"
    datives: str = "-"
    own: str = "-"
    # See `participants`: who takes part in what somebody else owes.
    led_by: str = "-"
    led_by_after: str = "-"
    made_by: str = "-"
    contributes: str = "-"
    consulted: str = "-"
    consults: str = "-"
    #: Bodies by a common noun: "working party"; those whose form says that it goes to them.
    bodies: str = "-"
    bodies_told: str = "-"
    #: The same before a name in quotes: German "Gruppe „Grenzen“".
    named_bodies: str = "-"
    # See `cells`: who leads, who is not decided on, what is done with.
    leads: str = "-"
    former: str = "-"
    latter: str = "-"
    undecided: str = "-"
    done: str = "-"
    before_or_by: str = "-"
    #: In a cell: as in the one above.
    dittos: str = "-"
    # Columns of a table.
    owner_columns: str
    deadline_columns: str
    action_columns: str
    part_columns: str
    recipient_columns: str = "-"
    #: Endings by which a body is a whole thing's owner, where that comes before it: "the Commission's proposal".
    genitive: str = "-"
    #: A verb may stand without its subject: Greek.
    drops_subject: bool = False
    #: The verb comes first, then its subject: Irish.
    is_verb_first: bool = False
