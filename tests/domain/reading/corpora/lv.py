"""Latvian questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Kam jāiesniedz.
    (
        Question(owners=EUROJUST),
        [
            "kas Eurojust jāiesniedz",
            "kas jādara Eurojust?",
            "kādi ir Eurojust pienākumi?",
            "EUROJUST PIENĀKUMI",
            "kas jaiesniedz Eurojust",
            "ko sagaida no Eurojust?",
            "par ko ir atbildīgs Eurojust",
            "Eurojust?",
            "kas Eurojust vēl jāpaveic",
            "ko Eirojustam jāsagatavo",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "kas Eiropolam jāiesniedz?",
            "ko gaida no Eiropola",
            "kādi ir Eiropola pienākumi?",
            "Eiropola saistības",
            "kas Eiropolam ir jāizdara",
            "kas jāiesniedz ES Aģentūrai tiesībaizsardzības sadarbībai",
        ],
    ),
    (
        Question(owners=("emsc",)),
        [
            "kas jādara Eiropola EMSC",
            "kas jāiesniedz Eiropas Migrantu kontrabandas apkarošanas centram?",
        ],
    ),
    (
        Question(owners=("eu-iru",)),
        ["kas jāiesniedz EU IRU", "par ko atbild ES vienība ziņošanai par interneta saturu?"],
    ),
    (
        Question(owners=("jha-agencies",)),
        [
            "kas jāiesniedz TI aģentūrām?",
            "TI aģentūru pienākumi",
            "kādi ir tieslietu un iekšlietu aģentūru pienākumi",
        ],
    ),
    (
        Question(owners=("frontex",)),
        ["kas jādara Frontex", "kas Frontex vēl nav izpildīts?", "kas tiek prasīts no Frontex"],
    ),
    (
        Question(owners=("member-states",)),
        [
            "kas jādara dalībvalstīm?",
            "KAS JĀDARA DALĪBVALSTĪM?",
            "dalībvalstu pienākumi",
            "ko sagaida no ES valstīm",
            "kas dalībvalstīm ir jāiesniedz",
        ],
    ),
    (
        Question(owners=("lv",)),
        [
            "kas jādara Latvijai?",
            "Latvijas pienākumi",
            "kas jāiesniedz LV",
            "ko sagaida no Latvijas",
            "kas jāiesniedz Latvijas iestādēm",
        ],
    ),
    (Question(owners=("lt",)), ["kas jāiesniedz Lietuvai", "Lietuvas pienākumi"]),
    (Question(owners=("el",)), ["kas jādara Grieķijai?", "kas jāiesniedz GR"]),
    (Question(owners=("nl",)), ["kas jāiesniedz Nīderlandei", "Nīderlandes pienākumi"]),
    (
        Question(owners=("euaa",)),
        ["kas jādara ES Patvēruma aģentūrai", "kas jāiesniedz EASO", "EUAA pienākumi"],
    ),
    (Question(owners=("euda",)), ["kas jāiesniedz ES Narkotiku aģentūrai"]),
    (Question(owners=("eu-lisa",)), ["kas jāiesniedz eu-LISA?", "eulisa pienākumi"]),
    (
        Question(owners=("commission",)),
        [
            "kas jāiesniedz Komisijai?",
            "Eiropas Komisijas pienākumi",
            "ko sagaida no Komisijas",
            "kas jāsagatavo EK",
        ],
    ),
    (Question(owners=("council",)), ["kas jādara Padomei", "kas ir jāizdara ES Padomei?"]),
    (Question(owners=("schengen-council",)), ["kas jādara Šengenas padomei?"]),
    (
        Question(owners=("eeas",)),
        ["kas jāiesniedz EĀDD", "Eiropas Ārējās darbības dienesta pienākumi"],
    ),
    (Question(owners=("european-parliament",)), ["kas jādara Eiropas Parlamentam", "kas jādara EP?"]),
    (Question(owners=("budgetary-authorities",)), ["kas jādara budžeta lēmējinstitūcijām?"]),
    (Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY), ["kurām aģentūrām kaut kas jāiesniedz un kas tās ir"]),
    (
        Question(owners=("europol", "frontex")),
        [
            "kas jāiesniedz Eiropolam un Frontex",
            "kas jāiesniedz Eiropolam vai Frontex?",
            "Eiropola un Frontex pienākumi",
            "Eiropols, Frontex",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "kas Eiropolam un Eurojust jāiesniedz kopā",
            "kas Eiropolam jāiesniedz kopā ar Eurojust?",
            "Eiropola un Eurojust kopīgie nodevumi",
            "kas Eiropolam un Eurojust jāsagatavo kopīgi",
        ],
    ),
    # Līdz kuram laikam.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "kas Eurojust jāiesniedz līdz 2024. gada jūnijam",
            "kas Eurojust jāiesniedz līdz 2024. g. jūnijam?",
            "kas Eurojust jāiesniedz ne vēlāk kā 2024. gada jūnijā",
            "kas Eurojust jāiesniedz vēlākais 2024. gada jūnijā",
            "kas Eurojust jāizdara līdz 2024. gada jūnija beigām",
            "līdz 2024. gada jūnijam kas jāiesniedz Eurojust?",
            "Eurojust pienākumi līdz jūnijam",
            "kas Eurojust jaiesniedz lidz 2024. gada junijam",
            "KAS EUROJUST JĀIESNIEDZ LĪDZ 2024. GADA JŪNIJAM",
            "Eurojust līdz 2024-06",
            "labdien, vai varat, lūdzu, pateikt, kas Eurojust jāiesniedz līdz 2024. gada jūnijam? Paldies!",
            "sveiki, vai zināt, kas no Eurojust tiek gaidīts līdz 2024. gada jūnija beigām?",
            "kas Eurojust jāiesniedz līdz jūnijam ieskaitot",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        [
            "kas Eurojust jāiesniedz pirms 2024. gada jūnija",
            "kas Eurojust jāiesniedz agrāk nekā 2024. gada jūnijā",
        ],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        [
            "kas Eurojust jāiesniedz 2024. gada jūnijā",
            "2024. gada jūnijā kas Eurojust jāiesniedz?",
            "Eurojust 2024. gada jūnijs?",
            "Eurojust jūnijs 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        [
            "kas Eurojust jāiesniedz no 2024. gada jūnija",
            "Eurojust pienākumi, sākot ar 2024. gada jūniju",
            "Eurojust pienākumi kopš 2024. gada jūnija",
        ],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        [
            "kas Eurojust jāiesniedz pēc 2024. gada jūnija",
            "Eurojust pienākumi vēlāk nekā 2024. gada jūnijā",
        ],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "kas Eurojust jāiesniedz no 2023. gada decembra līdz 2024. gada jūnijam",
            "kas Eurojust jāiesniedz starp 2023. gada decembri un 2024. gada jūniju?",
            "Eurojust pienākumi no decembra līdz jūnijam",
            "kas Eurojust jāiesniedz laikposmā no 2023. gada decembra līdz 2024. gada jūnijam",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "kas jāiesniedz līdz 2024. gada 13. jūnijam",
            "kas jāizdara līdz 13. jūnijam?",
            "kas jāiesniedz līdz 2024-06-13",
            "kas jāiesniedz līdz 13.06.2024.",
            "kas jāiesniedz līdz 13.6.2024",
            "kas jāiesniedz ne vēlāk kā 2024. gada 13. jūnijā",
        ],
    ),
    (Question(when=within("2024-06-13")), ["kas jāiesniedz 2024. gada 13. jūnijā?"]),
    (
        Question(when=within("2024-01..2024-03")),
        [
            "kas jāiesniedz 2024. gada pirmajā ceturksnī",
            "kas jāizdara 2024. gada 1. ceturksnī",
            "kas jāiesniedz 2024. gada I ceturksnī",
        ],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["kas jāiesniedz 2024. gada otrajā pusgadā", "kas jāizdara 2024. gada 2. pusgadā?"],
    ),
    (
        Question(when=by("2024")),
        [
            "kas jāizdara līdz 2024. gada beigām",
            "kas jāiesniedz ne vēlāk kā 2024. gada beigās?",
            "kas jāiesniedz līdz 2024. g. beigām",
        ],
    ),
    (Question(when=by("2023")), ["kas jāizdara līdz gada beigām", "kas jāiesniedz līdz šā gada beigām?"]),
    (
        Question(when=within("2023-10")),
        ["kas jāiesniedz šajā mēnesī", "kas jāiesniedz šomēnes", "kas jāizdara oktobrī"],
    ),
    (
        Question(when=within("2023-11")),
        ["kas jāiesniedz nākamajā mēnesī", "kas jāizdara novembrī", "kas jāiesniedz nākammēnes"],
    ),
    (Question(when=within("2023-10..2023-12")), ["kas jāiesniedz šajā ceturksnī"]),
    (
        Question(when=within("2024")),
        ["kas jāiesniedz nākamajā gadā", "kas jāizdara 2024. gadā", "kas jāiesniedz nākamgad"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["kas jāiesniedz 30 dienu laikā", "kas jāizdara nākamo 30 dienu laikā?", "kas jāiesniedz tuvākajās 30 dienās"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["kas jāiesniedz divu nedēļu laikā", "kas jāizdara nākamajās 2 nedēļās"],
    ),
    (Question(when=within("2023")), ["kas jāizdara šogad"]),
    (Question(when=within("2024-05")), ["kas jāiesniedz maijā", "kas jāizdara maija mēnesī"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "kam jābūt gatavam Šengenas padomes 2024. gada jūnija sanāksmei",
            "kas jāiesniedz Padomes 2024. gada jūnija sanāksmei?",
            "kas ir 2024. gada jūnija Padomes sanāksmes darba kārtībā",
            "kas jāsagatavo jūnija Padomes sanāksmei",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BEFORE)),
        ["kas jāizdara pirms 2024. gada marta Padomes sanāksmes", "kas jāizdara pirms marta Padomes"],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        ["kas jāiesniedz līdz 2024. gada marta Padomes sanāksmei", "kas jāizdara līdz Padomes marta sanāksmei"],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["kas jāizdara pēc 2024. gada marta Padomes sanāksmes"]),
    (
        Question(when=meeting("2023-12-05")),
        ["kas jāsagatavo nākamajai Padomes sanāksmei", "kas jāiesniedz tuvākajai Padomes sanāksmei?"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["kad ir nākamā Padomes sanāksme?", "kad notiks nākamā Šengenas padome"],
    ),
    (
        Question(ask=QuestionType.WHO, when=meeting("2024-03-04")),
        ["kam kaut kas jāiesniedz Padomes 2024. gada marta sanāksmei"],
    ),
    # Statuss.
    (
        Question(which=StatusFilter.OVERDUE),
        ["kas ir nokavēts?", "kas kavējas", "kādi nodevumi ir nokavēti", "kuri termiņi ir nokavēti?"],
    ),
    (Question(which=StatusFilter.OVERDUE, owners=("frontex",)), ["ko Frontex ir nokavējis"]),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        ["ko Eiropols jau ir iesniedzis", "kas Eiropolam jau ir izdarīts?", "ko Eiropols jau izdarīja"],
    ),
    (
        Question(owners=("europol",)),
        ["ko Eiropols vēl nav iesniedzis", "kas Eiropolam vēl nav izpildīts?", "kas Eiropolam vēl ir atvērts"],
    ),
    (
        Question(as_of=date(2023, 9, 1)),
        ["kas bija atvērts 2023. gada 1. septembrī", "kas nebija izpildīts 2023. gada 1. septembrī?"],
    ),
    (Question(which=StatusFilter.ALL, owners=("europol",)), ["kas jāiesniedz Eiropolam neatkarīgi no statusa"]),
    # Citi jautājumi.
    (Question(ask=QuestionType.WHO, when=by("2024-06")), ["kam un kas jāiesniedz līdz 2024. gada jūnijam?"]),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["kurš ir atbildīgs par III.3?", "kas atbild par III.3", "kam jāizpilda III.3"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["kad jāiesniedz III.2?", "kāds ir III.2 termiņš", "līdz kuram laikam jāiesniedz III.2"],
    ),
    (Question(ask=QuestionType.WHO, addressees=("schengen-council",)), ["kam jāziņo Šengenas padomei?"]),
    (
        Question(owners=("commission",), addressees=("european-parliament",)),
        ["kas Komisijai jāiesniedz Eiropas Parlamentam?", "ko Komisija iesniegs Parlamentam"],
    ),
    (
        Question(ask=QuestionType.COUNT, owners=EUROJUST),
        ["cik pienākumu ir Eurojust?", "cik nodevumu jāiesniedz Eurojust"],
    ),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        ["kāds ir III.3 statuss", "III.3 statuss", "sīkāk par III.3", "iii.3"],
    ),
    (Question(section="III"), ["kas nav izpildīts III iedaļā", "kas jādara saskaņā ar III iedaļu", "III daļa"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        [
            "par ko ziņo Šengenas barometrā+",
            "kas jāiesniedz Šengenas barometram+?",
            "kas būs Šengenas barometrā",
            "barometrs",
        ],
    ),
    (
        Question(addressees=("schengen-council",)),
        ["kas adresēts Šengenas padomei", "kas paredzēts Šengenas padomei?"],
    ),
    (
        Question(addressees=("european-parliament",)),
        ["kas tiek iesniegts Eiropas Parlamentam?", "kas adresēts Parlamentam", "kas jānosūta Eiropas Parlamentam"],
    ),
    (Question(undated=True), ["kam nav termiņa?", "kuri nodevumi ir bez termiņa", "kam nav noteikts termiņš"]),
    (Question(ownerless=True), ["par ko neviens nav atbildīgs?", "kam nav atbildīgā", "kas ir bez atbildīgā"]),
    (
        Question(ask=QuestionType.NEXT),
        ["kāds ir nākamais termiņš?", "kāds ir tuvākais termiņš", "kāds ir nākamais nodevums"],
    ),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["kāds ir nākamais Frontex nodevums?", "tuvākais Frontex termiņš"],
    ),
    (Question(when=since("2023-10-19")), ["kas tuvojas", "kas gaidāms turpmāk"]),
    (Question(ask=QuestionType.HELP), ["palīdzība", "ko tu proti?", "kā tas darbojas", "palīdzi"]),
    # Pārrakstīšanās kļūdas un divas valodas.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["kas jāiesniedz Eiroplam līdz 2024. gada jūnijam", "kas jāiesniedz Eiropolam by June 2024"],
    ),
    (Question(owners=("commission",)), ["kas jāiesniedz Komsijai"]),
    # Yes or no.
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)), ["vai Frontex kavējas?"]),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["vai III.3 jau ir izpildīts?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["paldies!", "kas ir Eiropols?", "labrīt"],
    RefusalReason.WORDS: [
        "kāds laiks Briselē",
        "kurš uzvarēja spēlē",
        "kas Eiropolam jādara zivsaimniecībā",
        "kas jāiesniedz Blablabla",
    ],
    RefusalReason.BODY: ["kas jāiesniedz Interpolam?", "kas jādara Eiropadomei", "kas jāiesniedz Norvēģijai"],
    RefusalReason.REFERENCE: ["kāds ir III.9 statuss", "kas nav izpildīts VII iedaļā"],
    RefusalReason.TIME: [
        "kas jāiesniedz līdz 2024. gada 31. jūnijam",
        "kas Eiropolam jāiesniedz no 2024. gada jūnija līdz 2024. gada martam",
    ],
    RefusalReason.VAGUE: ["kas drīz jāiesniedz", "kas jāiesniedz 2024. gada sākumā", "kas jāizdara līdz pavasarim"],
    RefusalReason.COUNCIL: [
        "kas jāsagatavo Padomes 2024. gada maija sanāksmei",
        "kas jāiesniedz līdz 2024. gada aprīļa Padomes sanāksmei",
    ],
    RefusalReason.OWN_BODY: ["kas mums jāiesniedz", "kādi ir mūsu termiņi?"],
    RefusalReason.EXCLUSION: ["kas Eiropolam nav jāiesniedz", "viss, izņemot jūnijā"],
    RefusalReason.FOLLOW_UP: ["un Frontex?", "un martā?"],
}
