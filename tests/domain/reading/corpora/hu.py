"""Hungarian questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Kinek a feladatai.
    (
        Question(owners=EUROJUST),
        [
            "mit kell az Eurojustnak teljesítenie",
            "mit kell benyújtania az Eurojustnak?",
            "Milyen feladatai vannak az Eurojustnak?",
            "az Eurojust feladatai",
            "az Eurojust határidői",
            "az Eurojust kötelezettségei",
            "mit várnak az Eurojusttól",
            "miért felelős az Eurojust?",
            "Eurojust?",
            "MIT KELL AZ EUROJUSTNAK BENYÚJTANIA",
            "mivel tartozik még az Eurojust",
            "meg tudná mondani, kérem, mit kell az Eurojustnak benyújtania? Köszönöm!",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "mit kell tennie az Europolnak",
            "mit várunk az Europoltól?",
            "az Európai Rendőrségi Hivatal feladatai",
            "mit kell teljesítenie a Bűnüldözési Együttműködés Európai Uniós Ügynökségének",
            "mit koteles benyujtani az Europol",
        ],
    ),
    (
        Question(owners=("frontex",)),
        [
            "milyen kötelezettségei vannak a Frontexnek",
            "mit kell az Európai Határ- és Partvédelmi Ügynökségnek benyújtania?",
            "mi van még nyitva a Frontexnél",
        ],
    ),
    (
        Question(owners=("emsc",)),
        [
            "mit kell az EMSC-nek tennie?",
            "mit kell benyújtania az Europol EMSC-jének",
            "a Migránscsempészés Elleni Küzdelem Európai Központjának feladatai",
        ],
    ),
    (Question(owners=("eu-iru",)), ["mit kell az EU IRU-nak tennie?", "az EU IRU feladatai"]),
    (
        Question(owners=("euaa",)),
        [
            "mit kell az uniós menekültügyi ügynökségnek tennie",
            "mit kell az EUAA-nak benyújtania",
            "mit kell az EASO-nak tennie",
        ],
    ),
    (Question(owners=("eu-lisa",)), ["mit kell az eu-LISA-nak benyújtania?", "az eu-LISA feladatai"]),
    (Question(owners=("fra",)), ["mit kell az FRA-nak benyújtania", "mit kell tennie az Alapjogi Ügynökségnek"]),
    (Question(owners=("cepol",)), ["mit kell a CEPOL-nak tennie", "a CEPOL feladatai"]),
    (Question(owners=("euda",)), ["mit kell a kábítószer-ügynökségnek tennie", "az EUDA feladatai"]),
    (
        Question(owners=("jha-agencies",)),
        [
            "mit kell tenniük az IB-ügynökségeknek?",
            "a bel- és igazságügyi ügynökségek feladatai",
            "mit várnak a bel- és igazságügyi ügynökségektől",
        ],
    ),
    (
        Question(owners=("member-states",)),
        [
            "mit kell tenniük a tagállamoknak?",
            "mit várnak a tagállamoktól",
            "melyek a tagállamok kötelezettségei",
            "mit kell a tagallamoknak benyujtaniuk",
            "MIT KELL A TAGÁLLAMOKNAK BENYÚJTANIUK?",
        ],
    ),
    (
        Question(owners=("hu",)),
        [
            "mit kell Magyarországnak tennie?",
            "mit kell benyújtania Magyarországnak",
            "Magyarország feladatai",
            "mit kell HU-nak benyújtania",
            "mit kell tenniük a magyar hatóságoknak",
            "milyen kötelezettségei vannak Magyarországnak?",
        ],
    ),
    (Question(owners=("at",)), ["mit kell Ausztriának benyújtania", "mit várnak Ausztriától?"]),
    (Question(owners=("sk",)), ["mit kell Szlovákiának tennie", "mit kell tenniük a szlovák hatóságoknak"]),
    (Question(owners=("nl",)), ["mit kell Hollandiának benyújtania?", "Hollandia feladatai"]),
    (
        Question(owners=("commission",)),
        ["mit kell a Bizottságnak előterjesztenie", "mit terjeszt elő az Európai Bizottság?", "a Bizottság feladatai"],
    ),
    (Question(owners=("council",)), ["mit kell a Tanácsnak tennie?", "mit kell tennie az Európai Unió Tanácsának"]),
    (Question(owners=("schengen-council",)), ["mit kell a Schengeni Tanácsnak tennie?"]),
    (
        Question(owners=("european-parliament",)),
        ["mit kell az Európai Parlamentnek tennie", "a Parlament kötelezettségei"],
    ),
    (
        Question(owners=("eeas",)),
        ["mit kell az EKSZ-nek benyújtania", "mit kell tennie az Európai Külügyi Szolgálatnak?"],
    ),
    (Question(owners=("eu-delegations",)), ["mit kell benyújtaniuk az uniós küldöttségeknek"]),
    (Question(owners=("budgetary-authorities",)), ["mit kell tenniük a költségvetési hatóságoknak?"]),
    (Question(owners=("europol-management-board",)), ["mit kell tennie az Europol igazgatótanácsának"]),
    (
        Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY),
        ["mely ügynökségeknek vannak feladataik", "melyik ügynökségeknek kell benyújtaniuk valamit?"],
    ),
    (
        Question(owners=("europol", "frontex")),
        [
            "mit kell az Europolnak és a Frontexnek benyújtania",
            "mit kell tennie az Europolnak vagy a Frontexnek",
            "Europol, Frontex",
            "az Europol és a Frontex feladatai",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "mit kell az Europolnak és az Eurojustnak együtt benyújtania",
            "mit kell az Europolnak az Eurojusttal közösen teljesítenie",
            "az Europol és az Eurojust közös feladatai",
        ],
    ),
    # Mikor.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "mit kell az Eurojustnak 2024 júniusáig teljesítenie",
            "mit kell az Eurojustnak 2024. júniusig benyújtania",
            "mit kell az Eurojustnak legkésőbb 2024 júniusában benyújtania",
            "mit kell benyújtania az Eurojustnak legkésőbb 2024 júniusáig?",
            "mit kell az Eurojustnak 2024 júniusára elkészítenie",
            "mit kell az Eurojustnak 2024. június végéig teljesítenie",
            "mit kell az Eurojustnak 2024 júniusának végéig teljesítenie",
            "mit kell az Eurojustnak júniusig teljesítenie",
            "2024 júniusáig mit kell az Eurojustnak benyújtania?",
            "Üdv, meg tudná mondani, mit kell az eurojustnak 2024 júniusáig benyújtania? Előre is köszönöm!",
            "mit kell az Eurojustnak 2024 juniusaig benyujtania",
            "MIT KELL AZ EUROJUSTNAK 2024 JÚNIUSÁIG BENYÚJTANIA",
            "Eurojust 2024 júniusáig",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["mit kell az Eurojustnak 2024 júniusa előtt tennie", "Eurojust 2024. június előtt?"],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        [
            "mit kell az Eurojustnak 2024 júniusában tennie",
            "mit kell az Eurojustnak 2024. júniusban benyújtania",
            "Eurojust 2024. június?",
            "mit kell az Eurojustnak 2024 júniusa során benyújtania",
        ],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        [
            "mit kell az Eurojustnak 2024 júniusától tennie",
            "mit kell az Eurojustnak 2024. júniustól kezdve tennie",
            "Eurojust 2024 júniusától kezdődően",
        ],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        ["mit kell az Eurojustnak 2024 júniusa után tennie", "az Eurojust feladatai 2024. júniust követően"],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "mit kell az Eurojustnak 2023 decembere és 2024 júniusa között tennie",
            "mit kell az Eurojustnak 2023 decemberétől 2024 júniusáig benyújtania",
            "Eurojust, 2023. december – 2024. június",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "mit kell benyújtani 2024. június 13-ig",
            "mit kell benyújtani legkésőbb 2024. június 13-án",
            "mi esedékes június 13-ig?",
            "mi esedékes 2024.06.13-ig",
            "mit kell benyújtani 2024-06-13-ig",
            "minek kell elkészülnie 2024. június 13-áig",
        ],
    ),
    (
        Question(when=within("2024-06-13")),
        ["mit kell benyújtani 2024. június 13-án", "mi esedékes 2024. június 13-án?"],
    ),
    (
        Question(when=within("2024-01..2024-03")),
        [
            "mi esedékes 2024 első negyedévében",
            "mit kell benyújtani 2024 I. negyedévében",
            "mi esedékes 2024 Q1-ben",
        ],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["mi esedékes 2024 második felében", "mit kell benyújtani 2024 második félévében"],
    ),
    (
        Question(when=by("2024")),
        [
            "mit kell benyújtani 2024 végéig",
            "mit kell benyújtani legkésőbb 2024-ben",
            "minek kell elkészülnie 2024 végére",
        ],
    ),
    (Question(when=by("2023")), ["mit kell benyújtani az év végéig", "mi esedékes idén év végéig?"]),
    (Question(when=within("2023-10")), ["mi esedékes ebben a hónapban", "mit kell benyújtani októberben"]),
    (
        Question(when=within("2023-11")),
        ["mi esedékes jövő hónapban?", "mit kell benyújtani novemberben", "mi esedékes a következő hónapban"],
    ),
    (Question(when=within("2023-10..2023-12")), ["mi esedékes ebben a negyedévben"]),
    (
        Question(when=within("2024")),
        ["mit kell benyújtani jövőre", "mit kell benyújtani 2024-ben", "mi esedékes jövő évben"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["mi esedékes 30 napon belül", "mit kell benyújtani a következő 30 napban"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        [
            "mi esedékes két héten belül",
            "mit kell tenni a következő két hétben",
            "mit kell benyújtani 2 héten belül",
        ],
    ),
    (Question(when=within("2024-05")), ["mit kell benyújtani májusban", "mi esedékes 2024 májusában"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "mit kell benyújtani a 2024. júniusi Tanácsra",
            "minek kell elkészülnie a 2024. júniusi Schengeni Tanácsra",
            "mi van a 2024. júniusi Tanács napirendjén",
            "mit tárgyalnak a júniusi Schengeni Tanácson",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BEFORE)),
        ["mit kell tenni a 2024. márciusi Tanács előtt", "minek kell elkészülnie a márciusi Tanács előtt?"],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        ["mit kell benyújtani a 2024. márciusi Tanácsig", "mit kell benyújtani legkésőbb a márciusi Tanácson"],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["mit kell tenni a 2024. márciusi Tanács után"]),
    (
        Question(when=meeting("2023-12-05")),
        ["minek kell elkészülnie a következő Tanácsra", "mit kell benyújtani a következő Tanácson"],
    ),
    (
        Question(ask=QuestionType.WHO, when=meeting("2024-03-04")),
        ["kinek kell teljesítenie a 2024. márciusi Tanácsra"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        [
            "mikor lesz a következő Tanács?",
            "mikor ülésezik legközelebb a Schengeni Tanács",
            "mikor van a Schengeni Tanács következő ülése",
        ],
    ),
    # Állapot.
    (
        Question(which=StatusFilter.OVERDUE),
        ["mi van késésben?", "mely feladatok lejárt határidejűek", "minek járt le a határideje"],
    ),
    (
        Question(which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["mivel késik a Frontex", "mivel van elmaradva a Frontex"],
    ),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        [
            "mit nyújtott be már az Europol",
            "mit teljesített az Europol?",
            "az Europol mely feladatai vannak már elvégezve",
        ],
    ),
    (
        Question(owners=("europol",)),
        ["mit nem nyújtott még be az Europol", "mi van még nyitva az Europolnál", "mit nem teljesített még az Europol"],
    ),
    (
        Question(which=StatusFilter.ALL, owners=("europol",)),
        [
            "az Europol minden feladata állapottól függetlenül",
            "mit kell az Europolnak benyújtania, állapottól függetlenül",
        ],
    ),
    (Question(), ["mi minden van nyitva?", "minden nyitott feladat", "az összes feladat"]),
    # Egyéb kérdések.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["kinek mit kell benyújtania 2024 júniusáig?", "kiknek kell júniusig benyújtaniuk valamit"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["ki felel a III.3 pontért?", "ki a felelőse a III.3-nak", "kinek a feladata a III.3"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["mikor esedékes a III.2?", "mi a III.2 határideje", "mikorra kell elkészülnie a III.2-nek"],
    ),
    (
        Question(ask=QuestionType.WHEN, owners=EUROJUST),
        ["mikor kell az Eurojustnak teljesítenie", "mikorra kell az Eurojustnak benyújtania?"],
    ),
    (
        Question(ask=QuestionType.COUNT, owners=EUROJUST),
        ["hány feladata van az Eurojustnak", "hány kötelezettsége van az Eurojustnak?"],
    ),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        ["a III.3 állása", "III.3?", "hogy áll a III.3", "részletek a III.3 pontról"],
    ),
    (
        Question(section="III"),
        ["mi van nyitva a III. szakaszban", "a III. szakasz feladatai", "mi esedékes a III. részben"],
    ),
    (
        Question(vehicle="schengen-barometer-plus"),
        [
            "mi megy a schengeni barométer+ útján?",
            "mi kerül a schengeni barométerbe",
            "miről számolnak be a schengeni barométer+ keretében",
        ],
    ),
    (
        Question(addressees=("schengen-council",)),
        ["mit kell a Schengeni Tanács elé terjeszteni", "minek a címzettje a Schengeni Tanács"],
    ),
    (
        Question(addressees=("european-parliament",)),
        ["mit kell az Európai Parlament elé terjeszteni?", "mit kell benyújtani a Parlament részére"],
    ),
    (
        Question(undated=True),
        ["minek nincs határideje?", "mely feladatok vannak határidő nélkül", "határidő nélküli feladatok"],
    ),
    (
        Question(ownerless=True),
        ["minek nincs felelőse?", "miért nem felel senki", "felelős nélküli feladatok"],
    ),
    (Question(ask=QuestionType.NEXT), ["mi a következő határidő?", "mi következik"]),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["mi a Frontex következő határideje?", "mi a következő feladata a Frontexnek"],
    ),
    (Question(as_of=date(2023, 9, 1)), ["mi volt nyitva 2023. szeptember 1-jén", "mi volt nyitva 2023.09.01-én?"]),
    (Question(ask=QuestionType.HELP), ["segítség", "mit tudsz?", "hogyan működik ez", "súgó"]),
    # Elütések és két nyelv.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["mit kell az europlnak 2024 júniusáig tennie", "mit kell az Europolnak deliver 2024 júniusáig"],
    ),
    (Question(owners=("commission",)), ["mit kell a bizotságnak benyújtania"]),
    # Yes or no.
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE), ["van valami késésben"]),
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["késésben van valamivel a Frontex?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["kész van már a III.3?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["köszönöm!", "jó reggelt", "mi az Europol?"],
    RefusalReason.WORDS: [
        "milyen az időjárás Brüsszelben",
        "ki nyerte a tegnapi meccset",
        "mit kell az Europolnak megborotválnia",
    ],
    RefusalReason.BODY: [
        "mit kell az Interpolnak tennie",
        "mit kell az Európai Tanácsnak tennie?",
        "mit kell Norvégiának benyújtania",
    ],
    RefusalReason.REFERENCE: ["a III.9 állása", "mi van nyitva a VII. szakaszban"],
    RefusalReason.TIME: [
        "mit kell benyújtani 2024. június 31-ig",
        "mit kell az Europolnak 2024 júniusa és 2024 márciusa között tennie",
    ],
    RefusalReason.VAGUE: [
        "mi esedékes hamarosan",
        "mit kell benyújtani 2024 elején",
        "mit kell tenni a lehető leghamarabb",
        "mit kell benyújtani tavaszig",
    ],
    RefusalReason.COUNCIL: [
        "mit kell benyújtani a 2024. májusi Tanácsra",
        "minek kell elkészülnie az áprilisi Tanácsra",
    ],
    RefusalReason.OWN_BODY: ["mit kell tennünk", "melyek a mi határidőink"],
    RefusalReason.EXCLUSION: ["mit nem kell az Europolnak teljesítenie", "minden, kivéve júniusban"],
    RefusalReason.FOLLOW_UP: ["és a Frontex?", "és márciusban?"],
}
