"""English questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Who owes.
    (
        Question(owners=EUROJUST),
        [
            "what does Eurojust owe",
            "Eurojust?",
            "EUROJUST'S OBLIGATIONS",
            "list all that Eurojust still has to deliver, please",
        ],
    ),
    (Question(owners=("europol",)), ["what is expected of Europol?", "what must the European Police Office do"]),
    (Question(owners=("emsc",)), ["what does EMSC owe", "what does Europol's EMSC have to do?", "EMSC of Europol"]),
    (
        Question(owners=("eu-iru",)),
        ["what does the EU Internet Referral Unit owe?", "what is the EU IRU responsible for"],
    ),
    (
        Question(owners=("jha-agencies",)),
        ["what do the JHA agencies owe", "obligations of the Justice and Home Affairs agencies"],
    ),
    (Question(owners=("cepol",)), ["what does the JHA agency CEPOL owe"]),
    (Question(owners=("member-states",)), ["what must Member States do?", "which Member States owe something"]),
    (
        Question(owners=("nl",)),
        ["what does the Netherlands owe?", "what does NL owe", "what must the Member State Netherlands deliver"],
    ),
    (
        Question(owners=("el",)),
        ["what does Greece owe?", "what do the Greek authorities have to do?", "what does GR owe"],
    ),
    (Question(owners=("it",)), ["what does IT owe", "what must Italy deliver"]),
    (
        Question(owners=("euda",)),
        ["what does the EMCDDA owe", "what does EUDA owe", "what must the EU drugs agency deliver"],
    ),
    (Question(owners=("eu-lisa",)), ["what does eu-LISA owe", "what does EU LISA owe", "what does eulisa owe"]),
    (Question(owners=("council",)), ["what does the Council owe", "what is owed by the Council"]),
    (Question(owners=("schengen-council",)), ["what does the Schengen Council owe?"]),
    (Question(owners=("european-parliament",)), ["what must the EP do", "what does the European Parliament owe"]),
    (Question(owners=("budgetary-authorities",)), ["what do the budgetary authorities owe?"]),
    (Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY), ["which agencies owe something and who are they"]),
    (
        Question(owners=("europol", "frontex")),
        [
            "what do Europol and Frontex owe",
            "what must Europol or Frontex deliver",
            "Europol, Frontex",
            "Europol & Frontex",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "what do Europol and Eurojust owe jointly",
            "what must Europol deliver together with Eurojust",
            "joint deliverables of Europol and Eurojust",
        ],
    ),
    # When it is due.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "what does Eurojust owe by June 2024",
            "What does Eurojust owe by the end of June 2024?",
            "what must Eurojust deliver no later than June 2024",
            "what must Eurojust have delivered in June 2024 at the latest",
            "what does Eurojust owe until June 2024",
            "what does Eurojust owe before the end of June 2024",
            "what does Eurojust owe by June",
            "by June 2024, what does Eurojust owe?",
            "hi bot, could you please tell me what eurojust has to deliver by june 2024? many thanks!",
            "WHAT DOES EUROJUST OWE BY JUNE 2024",
            "what does Eurojust owe by 06/2024",
            "what does Eurojust owe by 2024-06",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["what does Eurojust owe before June 2024", "Eurojust prior to June"],
    ),
    (Question(owners=EUROJUST, when=within("2024-06")), ["what does Eurojust owe in June 2024", "Eurojust June 2024?"]),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        ["what does Eurojust owe from June 2024", "Eurojust since June 2024"],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        ["what does Eurojust owe after June 2024", "Eurojust later than June 2024"],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "what does Eurojust owe between December 2023 and June 2024",
            "what does Eurojust owe from December to June 2024",
            "what does Eurojust owe from December 2023 until June",
            "Eurojust, December 2023 - June 2024",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "what is due by 13 June 2024",
            "what is due by June 13, 2024",
            "what is due by the 13th of June 2024",
            "what is due by 2024-06-13",
            "what is due by 13/06/2024",
            "what is due by 13.6.2024",
            "what is due by 13 June",
        ],
    ),
    (Question(when=within("2024-01..2024-03")), ["what is due in Q1 2024", "what is due in the first quarter of 2024"]),
    (Question(when=within("2024-07..2024-12")), ["what is due in H2 2024", "what is due in the second half of 2024"]),
    (
        Question(when=by("2024")),
        ["what is due by 2024", "what is due by the end of 2024", "what is due by year-end 2024"],
    ),
    (Question(when=within("2023-10")), ["what is due this month", "what is due in October"]),
    (Question(when=within("2023-11")), ["what is due next month"]),
    (Question(when=within("2023-10..2023-12")), ["what is due this quarter"]),
    (Question(when=within("2024")), ["what is due next year", "what is due in 2024"]),
    (Question(when=by("2023")), ["what is due by the end of the year", "what is due by the end of this year"]),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["what is due within 30 days", "what is due in the next 30 days"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["what is due within two weeks", "what is due in the coming 2 weeks"],
    ),
    (Question(when=within("2024-05")), ["what is due in May", "what is due in may 2024"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "what is due at the June 2024 Council",
            "what must be ready for the Schengen Council of June 2024",
            "what is tabled at the Council of 13 June 2024?",
            "what is due at the June Council",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BEFORE)),
        ["what is due before the March 2024 Council", "what must be done ahead of the Schengen Council of March 2024"],
    ),
    (Question(when=meeting("2024-03-04", Bound.BY)), ["what is due by the March 2024 Council"]),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["what is due after the March 2024 Council"]),
    (
        Question(when=meeting("2023-12-05")),
        ["what is due at the next Council", "what must be ready for the next meeting"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["when is the next Council?", "when is the next Schengen Council"],
    ),
    # Statuses.
    (Question(which=StatusFilter.OVERDUE), ["what is overdue?", "what is overdue today"]),
    (
        Question(which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["what has Frontex missed"],
    ),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        ["what has Europol delivered", "what did Europol deliver?", "what has already been done by Europol"],
    ),
    (
        Question(owners=("europol",)),
        ["what has Europol not yet delivered", "what hasn't Europol delivered?", "what is still open for Europol"],
    ),
    (Question(owners=("europol",), when=by("2024-06")), ["what must be done by Europol by June 2024"]),
    (Question(which=StatusFilter.ALL, owners=("europol",)), ["what does Europol owe, regardless of status"]),
    # What else is asked.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["who owes what by June 2024?", "which bodies must deliver by June 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["who owns III.3", "who is responsible for III.3?"],
    ),
    (Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)), ["when is III.2 due?"]),
    (Question(ask=QuestionType.COUNT, owners=EUROJUST), ["how many deliverables does Eurojust owe"]),
    (Question(ask=QuestionType.COUNT), ["how many deliverables are open", "count how many deliverables are open"]),
    (Question(ask=QuestionType.COUNT, which=StatusFilter.ALL), ["how many deliverables are open or done"]),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        ["status of III.3", "iii.3", "details on III.3"],
    ),
    (Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("F.2",)), ["F.2", "F2"]),
    (
        Question(section="III"),
        ["what is open in section III", "what is outstanding under section III?", "III", "what is open under III?"],
    ),
    (Question(owners=("europol",), section="III"), ["Europol III", "III Europol"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        ["what goes through the Schengen Barometer+?", "what is reported through the barometer"],
    ),
    (Question(addressees=("schengen-council",)), ["what must be sent to the Schengen Council"]),
    (Question(addressees=("european-parliament",)), ["what goes to the European Parliament?"]),
    (Question(undated=True), ["what has no deadline?", "which deliverables are without a deadline"]),
    (Question(ownerless=True), ["what has no owner?", "nobody is responsible for what?"]),
    (Question(ask=QuestionType.NEXT), ["what is next?", "what is the next deadline"]),
    (Question(ask=QuestionType.NEXT, owners=("frontex",)), ["what is next for Frontex?", "next deadline for Frontex"]),
    (Question(when=since("2023-10-19")), ["what is coming up"]),
    (Question(ask=QuestionType.HELP), ["help", "what can you do?", "how does this work"]),
    # Typos and two languages at once.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["what does europl owe by June 2024", "wat moet Europol doen by June 2024"],
    ),
    (Question(owners=("commission",)), ["what does the Comission owe"]),
    # How things stood.
    (Question(as_of=date(2023, 3, 1)), ["what was open as of 1 March 2023"]),
    (Question(which=StatusFilter.OVERDUE, as_of=date(2023, 9, 1)), ["what was overdue on 1 September 2023"]),
    (Question(owners=EUROJUST, as_of=date(2023, 10, 1)), ["what was still open for Eurojust on 1 October 2023"]),
    # Topics.
    (Question(refs=("III.6a",), topic="border checks"), ["what about border checks?", "anything on border checks"]),
    (Question(refs=("III.3a",), topic="asset recovery"), ["what is owed on asset recovery?"]),
    (Question(ask=QuestionType.WHO, refs=("III.7a",), topic="encryption"), ["who deals with encryption?"]),
    (
        Question(owners=("commission",), refs=("II.1a",), topic="proposals"),
        ["which proposals must the Commission make"],
    ),
    (
        Question(owners=("eurojust",), refs=("III.3a",), topic="money laundering", when=by("2024-06")),
        ["what must Eurojust do about money laundering by June 2024?"],
    ),
    # Yes or no.
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE), ["is anything late?"]),
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["is Frontex late with anything?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["is III.3 done?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["", "???", "thanks!", "what is Europol?", "hello, I am from Europol now"],
    RefusalReason.TOPIC: ["what is owed on border drones", "anything about financial drones?"],
    RefusalReason.WORDS: [
        "what is the weather in Brussels",
        "who won the match",
        "what does Foobar owe",
    ],
    RefusalReason.PLACE: ["SIS II", "Eurodac II", "Schengen III", "what is open on SIS II"],
    RefusalReason.BODY: [
        "what does Interpol owe?",
        "what does the European Council owe",
        "what must Norway deliver by June 2024",
    ],
    RefusalReason.REFERENCE: [
        "status of III.9",
        "who owns V.1",
        "what is open in section VII",
        "what is due under note 12345/24",
    ],
    RefusalReason.TIME: [
        "what does Europol owe by 31 June 2024",
        "what is due between June 2024 and March 2024",
        "what does Europol owe by March 2024 and by June 2024",
        "what is due by 13/13/2024",
    ],
    RefusalReason.VAGUE: ["what is due soon", "what does Europol owe in early 2024", "what is due by spring"],
    RefusalReason.COUNCIL: [
        "what is due at the April 2024 Council",
        "what must be ready for the Council of 20 June 2024",
    ],
    RefusalReason.OWN_BODY: ["what do we owe by June 2024", "what are our deadlines"],
    RefusalReason.EXCLUSION: ["what does Europol not owe", "everything except in June"],
    RefusalReason.AMBIGUOUS: [
        "what does Europol owe Frontex",
        "what is due by June 24",
        "what is due for the Council",
        "how many are open and how many are done",
        "how many does Eurojust owe and how many has it delivered",
        "how many deliverables are there, how many are open",
    ],
    RefusalReason.FOLLOW_UP: ["and Frontex?", "and in March?"],
}
