"""Polish questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Kto ma dostarczyć.
    (
        Question(owners=EUROJUST),
        [
            "co ma dostarczyć Eurojust",
            "co Eurojust musi zrobić?",
            "jakie zobowiązania ma Eurojust",
            "zobowiązania Eurojustu",
            "CO EUROJUST MUSI JESZCZE DOSTARCZYĆ?",
            "proszę o listę wszystkich zadań Eurojustu",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "czego oczekuje się od Europolu?",
            "co musi przedstawić Europejski Urząd Policji",
            "za co odpowiada Europol",
            "co jest do zrobienia po stronie Europolu?",
        ],
    ),
    (
        Question(owners=("emsc",)),
        ["co musi zrobić EMSC", "obowiązki Europejskiego Centrum Zwalczania Przemytu Migrantów"],
    ),
    (Question(owners=("efecc",)), ["co ma przygotować EFECC w Europolu?"]),
    (
        Question(owners=("jha-agencies",)),
        [
            "co muszą dostarczyć agencje WSiSW?",
            "obowiązki agencji WSiSW",
            "co mają zrobić agencje ds. wymiaru sprawiedliwości i spraw wewnętrznych",
        ],
    ),
    (
        Question(owners=("frontex",)),
        [
            "co Frontex ma dostarczyć",
            "zobowiązania Frontexu",
            "co pozostało do zrobienia Fronteksowi",
            "co ma zrobić agencja Frontex",
            "czego oczekuje się od Europejskiej Agencji Straży Granicznej i Przybrzeżnej?",
        ],
    ),
    (
        Question(owners=("member-states",)),
        [
            "co muszą zrobić państwa członkowskie?",
            "CO MUSZĄ ZROBIĆ PAŃSTWA CZŁONKOWSKIE?",
            "co musza zrobic panstwa czlonkowskie",
            "obowiązki państw członkowskich",
            "jakie zadania mają kraje UE",
        ],
    ),
    (
        Question(owners=("pl",)),
        [
            "co musi zrobić Polska?",
            "jakie obowiązki ma Polska",
            "co ma dostarczyć PL",
            "zobowiązania Polski",
            "czego oczekuje się od Polski?",
        ],
    ),
    (Question(owners=("nl",)), ["co musi przedstawić Holandia?", "obowiązki Niderlandów"]),
    (Question(owners=("de",)), ["co muszą zrobić Niemcy?", "zobowiązania Niemiec", "co ma zrobić strona niemiecka"]),
    (Question(owners=("cz",)), ["co muszą dostarczyć Czechy", "obowiązki Republiki Czeskiej"]),
    (Question(owners=("euaa",)), ["co ma zrobić agencja ds. azylu", "co ma dostarczyć EASO"]),
    (Question(owners=("eu-lisa",)), ["jakie zobowiązania ma eu-LISA?"]),
    (
        Question(owners=("commission",)),
        [
            "co ma przedstawić Komisja?",
            "co musi zrobić KE",
            "co przedstawia Komisja Europejska",
            "zobowiązania Komisji Europejskiej",
            "czego oczekuje się od Komisji",
        ],
    ),
    (Question(owners=("council",)), ["co musi zrobić Rada", "co ma zrobić Rada UE"]),
    (Question(owners=("schengen-council",)), ["co ma zrobić Rada Schengen?"]),
    (
        Question(owners=("eeas",)),
        ["co musi dostarczyć ESDZ", "obowiązki Europejskiej Służby Działań Zewnętrznych"],
    ),
    (Question(owners=("eu-delegations",)), ["co mają przygotować delegatury UE?"]),
    (Question(owners=("european-parliament",)), ["co ma zrobić PE?", "obowiązki Parlamentu Europejskiego"]),
    (Question(owners=("budgetary-authorities",)), ["co muszą zrobić władze budżetowe?"]),
    (Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY), ["które agencje muszą coś dostarczyć i kto to jest"]),
    (
        Question(owners=("europol", "frontex")),
        [
            "co muszą zrobić Europol i Frontex",
            "co ma dostarczyć Europol lub Frontex",
            "obowiązki Europolu oraz Frontexu",
            "Europol, Frontex",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "co Europol i Eurojust mają dostarczyć wspólnie",
            "co Europol ma przygotować razem z Eurojustem",
            "wspólne zobowiązania Europolu i Eurojustu",
        ],
    ),
    # Kiedy.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "co Eurojust ma dostarczyć do czerwca 2024 r.",
            "co Eurojust ma dostarczyć do czerwca 2024",
            "co Eurojust musi dostarczyć najpóźniej w czerwcu 2024 r.?",
            "co Eurojust musi przedstawić nie później niż w czerwcu 2024 roku",
            "co Eurojust ma dostarczyć do końca czerwca 2024 r.",
            "co Eurojust ma zrobić do końca czerwca",
            "co ma eurojust do czerwca",
            "do czerwca 2024 r. co musi dostarczyć Eurojust?",
            "dzień dobry, czy mogą mi Państwo powiedzieć, co Eurojust ma dostarczyć do czerwca 2024 r.? Dziękuję!",
            "prosze powiedziec co eurojust musi dostarczyc najpozniej do czerwca 2024",
            "CO EUROJUST MA DOSTARCZYĆ DO CZERWCA 2024?",
            "Eurojust - do czerwca 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["co Eurojust ma zrobić przed czerwcem 2024 r.", "Eurojust przed czerwcem 2024?"],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        [
            "co Eurojust ma zrobić w czerwcu 2024 r.",
            "Eurojust czerwiec 2024?",
            "co Eurojust ma dostarczyć na czerwiec 2024",
            "co przypada Eurojustowi w czerwcu",
        ],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        ["co Eurojust ma zrobić od czerwca 2024 r.", "co musi dostarczyć Eurojust począwszy od czerwca 2024 r."],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        ["co Eurojust ma zrobić po czerwcu 2024 r.", "Eurojust później niż w czerwcu 2024"],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "co Eurojust ma zrobić między grudniem 2023 r. a czerwcem 2024 r.",
            "co Eurojust ma dostarczyć od grudnia 2023 r. do czerwca 2024 r.",
            "co Eurojust ma dostarczyć od grudnia do czerwca",
            "Eurojust, grudzień 2023 - czerwiec 2024",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "co musi być gotowe do 13 czerwca 2024 r.",
            "co ma być gotowe najpóźniej 13 czerwca 2024",
            "co musi być gotowe do dnia 13 czerwca 2024 roku",
            "co trzeba dostarczyć do 13.06.2024",
            "co trzeba dostarczyć do 13.6.2024 r.",
            "co trzeba dostarczyć do 2024-06-13",
            "co ma być gotowe do 13 czerwca?",
        ],
    ),
    (
        Question(when=within("2024-01..2024-03")),
        [
            "co przypada w pierwszym kwartale 2024 r.",
            "co trzeba dostarczyć w I kwartale 2024 r.",
            "co trzeba dostarczyć w Q1 2024",
        ],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["co trzeba zrobić w drugiej połowie 2024 r.", "co jest do zrobienia w II półroczu 2024"],
    ),
    (
        Question(when=by("2024")),
        [
            "co musi być gotowe do końca 2024 r.",
            "co ma być zrobione do końca roku 2024",
            "co trzeba dostarczyć do 2024",
        ],
    ),
    (Question(when=by("2023")), ["co musi być gotowe do końca roku?", "co trzeba zrobić do końca tego roku"]),
    (Question(when=within("2023-10")), ["co trzeba dostarczyć w tym miesiącu", "co przypada w bieżącym miesiącu"]),
    (
        Question(when=within("2023-11")),
        [
            "co trzeba dostarczyć w przyszłym miesiącu",
            "co ma być gotowe w listopadzie",
            "co przypada w następnym miesiącu",
        ],
    ),
    (Question(when=within("2023-10..2023-12")), ["co przypada w tym kwartale"]),
    (Question(when=within("2024")), ["co trzeba zrobić w przyszłym roku", "co ma być gotowe w 2024 r.?"]),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["co trzeba dostarczyć w ciągu 30 dni", "co przypada w ciągu najbliższych 30 dni"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["co trzeba zrobić w ciągu dwóch tygodni", "co przypada w najbliższych dwóch tygodniach"],
    ),
    (Question(when=within("2024-05")), ["co ma być gotowe w maju"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "co ma być gotowe na Radę Schengen w czerwcu 2024 r.",
            "co musi być gotowe na posiedzenie Rady w czerwcu 2024 r.",
            "co jest w porządku obrad Rady 13 czerwca 2024 r.",
            "co trzeba przygotować na czerwcową Radę",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BEFORE)),
        [
            "co musi być gotowe przed Radą w marcu 2024 r.",
            "co trzeba zrobić przed posiedzeniem Rady Schengen w marcu 2024",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        [
            "co ma być gotowe najpóźniej na Radę w marcu 2024 r.",
            "co trzeba dostarczyć do posiedzenia Rady w marcu 2024 r.",
        ],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["co przypada po Radzie w marcu 2024 r."]),
    (
        Question(when=meeting("2023-12-05")),
        ["co ma być gotowe na następną Radę", "co trzeba przygotować na najbliższe posiedzenie Rady"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["kiedy jest następna Rada?", "kiedy odbędzie się najbliższe posiedzenie Rady Schengen"],
    ),
    # Stan.
    (
        Question(as_of=date(2023, 10, 15)),
        ["co było otwarte 15 października 2023 r.?", "stan na dzień 15 października 2023 r.: co było otwarte"],
    ),
    (
        Question(which=StatusFilter.OVERDUE),
        ["co jest po terminie?", "co jest opóźnione", "jakie zobowiązania są zaległe", "zaległości"],
    ),
    (
        Question(which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["z czym zalega Frontex", "zaległości Frontexu"],
    ),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        ["co Europol już dostarczył", "co zostało już zrobione przez Europol?"],
    ),
    (
        Question(owners=("europol",)),
        ["czego Europol jeszcze nie dostarczył", "co jest nadal otwarte dla Europolu"],
    ),
    (Question(which=StatusFilter.ALL, owners=("europol",)), ["co ma dostarczyć Europol, niezależnie od stanu"]),
    # O co jeszcze się pyta.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["kto co ma dostarczyć do czerwca 2024 r.?", "kto musi coś dostarczyć do czerwca 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, when=meeting("2024-03-04")),
        ["kto musi coś dostarczyć na posiedzenie Rady w marcu 2024 r."],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["kto odpowiada za III.3?", "kto jest odpowiedzialny za III.3", "czyje jest III.3"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["kiedy przypada termin III.2", "na kiedy jest III.2?", "do kiedy trzeba zrobić III.2"],
    ),
    (Question(ask=QuestionType.COUNT, owners=EUROJUST), ["ile zobowiązań ma Eurojust", "ile zadań ma Eurojust?"]),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        [
            "stan realizacji III.3",
            "status III.3",
            "szczegóły III.3",
            "jak wygląda sprawa III.3",
        ],
    ),
    (Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("F.2",)), ["F.2"]),
    (Question(section="III"), ["co jest otwarte w sekcji III", "co jest do zrobienia w części III?"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        [
            "co jest przekazywane za pośrednictwem barometru Schengen+",
            "co trafia do barometru Schengen",
            "co ma się znaleźć w Barometrze Schengen+?",
        ],
    ),
    (
        Question(addressees=("schengen-council",)),
        ["co trzeba przekazać Radzie Schengen", "co trafia do Rady Schengen?"],
    ),
    (
        Question(addressees=("european-parliament",)),
        ["co trafia do Parlamentu Europejskiego?", "co jest skierowane do Parlamentu"],
    ),
    (Question(undated=True), ["co nie ma terminu?", "które działania są bez terminu"]),
    (Question(ownerless=True), ["co nie ma podmiotu odpowiedzialnego?", "za co nikt nie odpowiada"]),
    (Question(ask=QuestionType.NEXT), ["co jest następne?", "jaki jest najbliższy termin?"]),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["jaki jest następny termin dla Frontexu", "następny termin Frontexu?", "co jest następne dla Frontexu"],
    ),
    (Question(when=since("2023-10-19")), ["co nas czeka", "co jest przed nami"]),
    (Question(ask=QuestionType.HELP), ["pomoc", "co potrafisz?", "jak to działa", "o co mogę zapytać"]),
    # Literówki i dwa języki.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["co europl ma dostarczyć do czerwca 2024 r.", "what must Europol dostarczyć najpóźniej w czerwcu 2024"],
    ),
    (Question(owners=("commission",)), ["co musi zrobić Komsja Europejska"]),
    # Yes or no.
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["czy Frontex się z czymś spóźnia?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["czy III.3 jest już gotowe?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["dziękuję!", "co to jest Europol?", "dzień dobry"],
    RefusalReason.WORDS: [
        "jaka jest pogoda w Brukseli",
        "kto wygrał mecz",
        "co ma dostarczyć Fubarex do czerwca 2024 r.",
    ],
    RefusalReason.BODY: [
        "co musi zrobić Interpol",
        "co musi zrobić Rada Europejska?",
        "co ma dostarczyć Norwegia do czerwca 2024 r.",
    ],
    RefusalReason.REFERENCE: ["status III.9", "co jest otwarte w sekcji VII"],
    RefusalReason.TIME: [
        "co musi być gotowe do 31 czerwca 2024 r.",
        "co Europol ma zrobić między czerwcem 2024 r. a marcem 2024 r.",
    ],
    RefusalReason.VAGUE: [
        "co trzeba dostarczyć wkrótce",
        "co ma być gotowe na początku 2024 r.",
        "co trzeba zrobić jak najszybciej",
    ],
    RefusalReason.COUNCIL: ["co ma być gotowe na Radę w maju 2024 r."],
    RefusalReason.OWN_BODY: ["co musimy zrobić", "jakie są nasze terminy", "co mamy dostarczyć do czerwca 2024 r."],
    RefusalReason.EXCLUSION: ["czego Europol nie musi robić", "wszystko oprócz czerwca"],
    RefusalReason.FOLLOW_UP: ["a Frontex?", "a w marcu?"],
}
