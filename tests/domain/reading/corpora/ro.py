"""Romanian questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Cine trebuie să livreze.
    (
        Question(owners=EUROJUST),
        [
            "ce trebuie să livreze Eurojust",
            "Eurojust?",
            "care sunt obligațiile Eurojust?",
            "ce mai are de livrat Eurojust?",
            "lista livrabilelor Eurojust, vă rog",
            "CE TREBUIE SĂ FACĂ EUROJUST?",
            "ce se așteaptă de la Eurojust",
            "ce obligații are Eurojust",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "ce se așteaptă din partea Europol?",
            "ce trebuie să facă Oficiul European de Poliție",
            "ce a mai rămas de făcut pentru Europol?",
            "ce nu a livrat încă Europol?",
            "de ce răspunde Europol",
            "ce nu a predat încă Europolul?",
        ],
    ),
    (
        Question(owners=("emsc",)),
        [
            "ce trebuie să facă EMSC din cadrul Europol",
            "ce trebuie să prezinte Centrul european privind introducerea ilegală de migranți?",
        ],
    ),
    (Question(owners=("eu-iru",)), ["pentru ce este responsabilă EU IRU?"]),
    (Question(owners=("efecc",)), ["obligațiile EFECC"]),
    (
        Question(owners=("jha-agencies",)),
        ["ce trebuie să facă agențiile JAI?", "care sunt livrabilele agențiilor JAI"],
    ),
    (Question(owners=("cepol",)), ["ce trebuie să livreze agenția JAI CEPOL?"]),
    (
        Question(owners=("member-states",)),
        [
            "ce trebuie să facă statele membre?",
            "ce trebuie sa faca statele membre",
            "care sunt sarcinile țărilor UE",
            "CE TREBUIE SĂ FACĂ STATELE MEMBRE",
            "obligațiile statelor membre",
        ],
    ),
    (
        Question(owners=("ro",)),
        [
            "ce trebuie să facă România?",
            "ce trebuie să livreze RO",
            "obligațiile României",
            "ce trebuie sa faca romania",
            "ce trebuie să prezinte autoritățile române",
        ],
    ),
    (Question(owners=("nl",)), ["ce trebuie să facă Țările de Jos?", "ce trebuie să livreze Olanda"]),
    (Question(owners=("el",)), ["ce trebuie să facă Grecia", "obligațiile Greciei"]),
    (Question(owners=("be",)), ["ce trebuie să prezinte Belgia?", "ce trebuie să facă statul membru Belgia"]),
    (Question(owners=("euaa",)), ["ce trebuie să facă Agenția UE pentru Azil?", "ce trebuie să livreze EASO"]),
    (
        Question(owners=("commission",)),
        [
            "ce trebuie să prezinte Comisia?",
            "ce trebuie să transmită Comisia Europeană",
            "ce îi revine Comisiei?",
            "obligațiile Comisiei Europene",
        ],
    ),
    (Question(owners=("eeas",)), ["ce trebuie să facă SEAE?", "obligațiile Serviciului European de Acțiune Externă"]),
    (Question(owners=("council",)), ["ce trebuie să facă Consiliul?", "ce trebuie să facă Consiliul UE"]),
    (Question(owners=("schengen-council",)), ["ce trebuie să facă Consiliul Schengen?"]),
    (Question(owners=("european-parliament",)), ["ce trebuie să facă Parlamentul European?"]),
    (Question(owners=("budgetary-authorities",)), ["ce trebuie să facă autoritățile bugetare?"]),
    (
        Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY),
        ["ce agenții trebuie să livreze ceva și cine sunt acestea?"],
    ),
    (
        Question(owners=("europol", "frontex")),
        [
            "ce trebuie să livreze Europol și Frontex?",
            "ce trebuie să livreze Europol sau Frontex",
            "Europol, Frontex",
            "obligațiile Europol și ale Frontex",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "ce trebuie să livreze împreună Europol și Eurojust?",
            "ce trebuie să livreze Europol împreună cu Eurojust",
            "ce trebuie să prezinte în comun Europol și Eurojust?",
            "livrabilele comune ale Europol și Eurojust",
        ],
    ),
    # Când.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "ce trebuie să livreze Eurojust până în iunie 2024",
            "ce trebuie să livreze Eurojust până la sfârșitul lunii iunie 2024?",
            "ce trebuie să prezinte Eurojust cel târziu în iunie 2024",
            "ce are de livrat Eurojust până cel târziu în iunie 2024",
            "ce trebuie să facă Eurojust până la finalul lunii iunie",
            "ce trebuie să facă Eurojust înainte de sfârșitul lunii iunie 2024",
            "până în iunie 2024, ce trebuie să livreze Eurojust?",
            "bună ziua, îmi puteți spune ce trebuie să livreze Eurojust până în iunie 2024? mulțumesc anticipat!",
            "stii ce are de livrat eurojust pana in iunie",
            "CE TREBUIE SĂ LIVREZE EUROJUST PÂNĂ ÎN IUNIE 2024",
            "ce trebuie să livreze Eurojust până în 06/2024",
            "Eurojust până în iunie 2024",
        ],
    ),
    (Question(owners=EUROJUST, when=before("2024-06")), ["ce trebuie să facă Eurojust înainte de iunie 2024?"]),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        [
            "ce trebuie să facă Eurojust în iunie 2024?",
            "Eurojust iunie 2024?",
            "ce trebuie să livreze Eurojust în luna iunie 2024",
            "ce termene are Eurojust în iunie",
        ],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        [
            "ce trebuie să facă Eurojust începând din iunie 2024?",
            "ce trebuie să facă Eurojust începând cu iunie 2024",
            "ce trebuie să facă Eurojust din iunie 2024 încolo",
        ],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        ["ce trebuie să facă Eurojust după iunie 2024?", "ce are de livrat Eurojust ulterior lunii iunie 2024"],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "ce trebuie să facă Eurojust între decembrie 2023 și iunie 2024?",
            "ce trebuie să livreze Eurojust din decembrie 2023 până în iunie 2024",
            "ce are de livrat Eurojust din decembrie până în iunie 2024",
            "Eurojust, decembrie 2023 - iunie 2024",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "ce trebuie livrat până la 13 iunie 2024?",
            "ce trebuie livrat până pe 13 iunie 2024",
            "ce trebuie predat până la data de 13.06.2024",
            "ce trebuie să fie gata cel târziu la 13/06/2024?",
            "ce trebuie livrat până la 2024-06-13",
            "ce trebuie să fie gata până pe 13 iunie?",
        ],
    ),
    (
        Question(when=within("2024-01..2024-03")),
        [
            "ce trebuie livrat în primul trimestru din 2024?",
            "termene T1 2024",
            "ce este scadent în trimestrul I al anului 2024",
        ],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        [
            "ce trebuie livrat în al doilea semestru al anului 2024?",
            "ce este prevăzut în a doua jumătate a anului 2024",
        ],
    ),
    (
        Question(when=by("2024")),
        [
            "ce trebuie să fie gata până la sfârșitul anului 2024?",
            "ce trebuie finalizat până la sfârșitul lui 2024",
            "ce trebuie livrat cel târziu la finalul anului 2024",
        ],
    ),
    (Question(when=within("2023-10")), ["ce este scadent luna aceasta?", "termenele din luna curentă"]),
    (Question(when=within("2023-11")), ["ce trebuie livrat luna viitoare?", "ce trebuie livrat în noiembrie?"]),
    (Question(when=within("2023-10..2023-12")), ["ce trebuie livrat în acest trimestru?"]),
    (Question(when=within("2024")), ["ce trebuie livrat anul viitor?", "ce trebuie livrat în 2024?"]),
    (Question(when=by("2023")), ["ce trebuie livrat până la sfârșitul anului?", "de livrat până la finalul anului"]),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["ce trebuie livrat în următoarele 30 de zile?", "ce trebuie livrat în termen de 30 de zile"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["ce trebuie livrat în următoarele două săptămâni?", "ce trebuie făcut în termen de 2 săptămâni"],
    ),
    (
        Question(when=within("2024-05")),
        ["ce trebuie livrat în mai?", "termene mai 2024", "ce trebuie livrat în luna mai"],
    ),
    (
        Question(when=meeting("2024-06-13")),
        [
            "ce trebuie să fie gata pentru Consiliul Schengen din iunie 2024?",
            "ce este pe ordinea de zi a Consiliului din iunie 2024",
            "ce trebuie livrat pentru Consiliul din 13 iunie 2024?",
            "ce trebuie prezentat la reuniunea Consiliului din iunie 2024",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BEFORE)),
        ["ce trebuie livrat înainte de Consiliul din martie 2024?", "de livrat înaintea reuniunii din martie 2024"],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        ["ce trebuie livrat până la Consiliul din martie 2024?", "de livrat cel târziu la Consiliul din martie 2024"],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["ce rămâne de livrat după Consiliul din martie 2024?"]),
    (
        Question(when=meeting("2023-12-05")),
        ["ce trebuie livrat pentru următorul Consiliu?", "ce trebuie pregătit pentru reuniunea următoare?"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["când este următorul Consiliu?", "când are loc următorul Consiliu Schengen?"],
    ),
    # Stadiul.
    (
        Question(which=StatusFilter.OVERDUE),
        [
            "ce este întârziat?",
            "ce livrări au întârziat",
            "ce a depășit termenul?",
            "livrabile cu termen depășit",
            "fă-mi o listă cu ce e întârziat",
        ],
    ),
    (
        Question(which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["întârzierile Frontex"],
    ),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        [
            "ce a livrat deja Europol?",
            "ce a livrat Europol",
            "ce s-a făcut de către Europol?",
            "livrabilele finalizate ale Europol",
        ],
    ),
    (
        Question(which=StatusFilter.OVERDUE, as_of=date(2023, 9, 1)),
        ["ce era întârziat la 1 septembrie 2023?", "ce era în întârziere pe 1 septembrie 2023?"],
    ),
    (Question(which=StatusFilter.ALL, owners=("europol",)), ["ce trebuie să livreze Europol, indiferent de stadiu?"]),
    # Ce se mai întreabă.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["cine trebuie să livreze ce până în iunie 2024?", "ce organisme trebuie să livreze până în iunie 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["cine răspunde de III.3?", "cine este responsabil de punctul III.3", "cui îi revine III.3?"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["până când trebuie livrat III.2?", "care este termenul pentru III.2", "când este scadent III.2?"],
    ),
    (
        Question(ask=QuestionType.COUNT, owners=EUROJUST),
        ["câte livrabile are Eurojust?", "cate obligatii are Eurojust"],
    ),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        [
            "stadiul III.3",
            "în ce stadiu este III.3?",
            "detalii despre III.3",
            "cum stăm cu III.3?",
            "iii.3",
        ],
    ),
    (Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("F.2",)), ["stadiul actual al F.2"]),
    (Question(section="III"), ["ce este deschis în secțiunea III?", "ce a rămas de făcut în partea III"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        ["ce trece prin Barometrul Schengen+?", "ce se raportează prin barometrul schengen"],
    ),
    (Question(addressees=("schengen-council",)), ["ce se adresează Consiliului Schengen?"]),
    (
        Question(addressees=("european-parliament",)),
        [
            "ce trebuie transmis Parlamentului European?",
            "ce se trimite către Parlament",
            "ce primește Parlamentul European?",
        ],
    ),
    (
        Question(undated=True),
        ["ce nu are termen?", "ce acțiuni sunt fără termen-limită", "livrabile fără termen"],
    ),
    (Question(ownerless=True), ["ce nu are responsabil?", "livrabile fără responsabil"]),
    (Question(ask=QuestionType.NEXT), ["care este următorul termen?", "următorul termen"]),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["care este următorul termen pentru Frontex?", "ce urmează pentru Frontex?"],
    ),
    (Question(when=since("2023-10-19")), ["care sunt termenele care se apropie?"]),
    (Question(ask=QuestionType.HELP), ["ajutor", "ce știi să faci?", "cum funcționează?", "ce puteți face?"]),
    # Greșeli de tastare și două limbi.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["ce trebuie să livreze europl până în iunie 2024", "what must Europol livreze până în iunie 2024"],
    ),
    (Question(owners=("commission",)), ["ce trebuie să facă comsia"]),
    # Alte formulări.
    (
        Question(owners=("member-states",), when=meeting("2024-06-13", Bound.BEFORE)),
        [
            "Delegația română ar dori să știe ce obligații revin statelor membre înainte de Consiliul din iunie 2024.",
        ],
    ),
    (Question(owners=("it",)), ["ce mai are de făcut Italia?", "obligațiile Italiei"]),
    (Question(owners=("frontex",), when=by("2024-03")), ["ce tre sa livreze Frontex pana in martie"]),
    (Question(which=StatusFilter.OVERDUE, owners=("frontex",)), ["ce nu a livrat la timp Frontex?"]),
    (Question(which=StatusFilter.DONE, when=since("2023-12")), ["ce s-a livrat din decembrie 2023 încoace?"]),
    (
        Question(owners=("commission",), addressees=("european-parliament",), when=by("2024")),
        ["ce va prezenta Comisia Parlamentului European până la sfârșitul lui 2024?"],
    ),
    (Question(owners=("eurojust",)), ["ce termene are Eurojust?", "ce n-a făcut încă Eurojust?"]),
    (
        Question(owners=("europol",), when=between("2024-01..2024-06")),
        ["de la 1 ianuarie 2024 la 30 iunie 2024, ce are de făcut Europol?"],
    ),
    (Question(ask=QuestionType.WHO, kind=ActorKind.INSTITUTION), ["ce instituții au obligații?"]),
    (Question(ask=QuestionType.COUNT, which=StatusFilter.OVERDUE), ["câte livrabile sunt întârziate?"]),
    (Question(), ["lista termenelor", "toate termenele"]),
    # Yes or no.
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["este Frontex în întârziere?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["este finalizat III.3?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["mulțumesc mult!", "ce este Europol?", "bună ziua tuturor"],
    RefusalReason.WORDS: ["cum e vremea la Bruxelles", "ce trebuie să gătească Europol", "cine a câștigat meciul"],
    RefusalReason.BODY: [
        "ce trebuie să facă Interpol?",
        "ce trebuie să facă Consiliul European?",
        "ce trebuie să livreze Norvegia",
    ],
    RefusalReason.REFERENCE: ["stadiul III.9", "ce este deschis în secțiunea VII?"],
    RefusalReason.TIME: [
        "ce trebuie livrat până la 31 iunie 2024?",
        "ce trebuie să facă Europol între iunie 2024 și martie 2024",
    ],
    RefusalReason.VAGUE: [
        "ce trebuie livrat la începutul anului 2024?",
        "ce trebuie livrat cât mai curând posibil",
        "ce este scadent în curând?",
    ],
    RefusalReason.COUNCIL: ["ce trebuie livrat pentru Consiliul din mai 2024?"],
    RefusalReason.OWN_BODY: ["ce trebuie să livrăm noi?", "care sunt termenele noastre?"],
    RefusalReason.EXCLUSION: ["ce nu trebuie să livreze Europol?", "tot în afară de iunie"],
    RefusalReason.FOLLOW_UP: ["dar Frontex?", "și Frontex?"],
}
