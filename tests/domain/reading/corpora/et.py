"""Estonian questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Kelle kohustused.
    (
        Question(owners=EUROJUST),
        [
            "mida peab Eurojust esitama",
            "mida Eurojust tegema peab?",
            "Millised kohustused on Eurojustil?",
            "Eurojusti kohustused",
            "Eurojusti tähtajad",
            "mida Eurojustilt oodatakse",
            "mille eest Eurojust vastutab?",
            "Eurojust?",
            "MIDA PEAB EUROJUST ESITAMA",
            "mis on Eurojustil veel tegemata",
            "kas saaksite palun öelda, mida Eurojust esitama peab? Aitäh!",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "mida Europol peab tegema",
            "mida Europolilt nõutakse?",
            "Euroopa Politseiameti kohustused",
            "mida peab tegema Euroopa Liidu Õiguskaitsekoostöö Amet",
            "mida on Europolil vaja esitada",
        ],
    ),
    (
        Question(owners=("frontex",)),
        [
            "millised ülesanded on Frontexil",
            "mida peab Euroopa Piiri- ja Rannikuvalve Amet esitama?",
            "mis on Frontexil veel täitmata",
        ],
    ),
    (
        Question(owners=("emsc",)),
        ["mida peab EMSC tegema?", "mida peab Europoli EMSC esitama", "mis kohustused on EMSC-l"],
    ),
    (Question(owners=("eu-iru",)), ["mida peab EU IRU tegema?", "EU IRU kohustused"]),
    (
        Question(owners=("euaa",)),
        ["mida peab EL-i varjupaigaamet tegema", "mida peab EUAA esitama", "mida peab EASO tegema"],
    ),
    (
        Question(owners=("eu-lisa",)),
        ["mida peab eu-LISA esitama?", "eu-LISA kohustused", "mis kohustused on eu-LISA-l"],
    ),
    (Question(owners=("fra",)), ["mida peab FRA esitama", "mida peab põhiõiguste amet tegema"]),
    (Question(owners=("cepol",)), ["mida peab CEPOL tegema", "CEPOLi kohustused"]),
    (Question(owners=("euda",)), ["mida peab ELi uimastiamet tegema", "EUDA kohustused"]),
    (
        Question(owners=("jha-agencies",)),
        [
            "mida peavad JSK asutused tegema?",
            "justiits- ja siseküsimuste valdkonna asutuste kohustused",
            "mida oodatakse justiits- ja siseküsimuste ametitelt",
        ],
    ),
    (
        Question(owners=("member-states",)),
        [
            "mida peavad liikmesriigid tegema?",
            "mida oodatakse liikmesriikidelt",
            "millised on liikmesriikide kohustused",
            "MIDA PEAVAD LIIKMESRIIGID ESITAMA?",
            "liikmesriikidel on vaja mida teha?",
        ],
    ),
    (
        Question(owners=("ee",)),
        [
            "mida peab Eesti tegema?",
            "mida Eesti esitama peab",
            "Eesti kohustused",
            "mida peab EE esitama",
            "mida peavad Eesti ametiasutused tegema",
            "mida on Eestil vaja esitada",
        ],
    ),
    (Question(owners=("lv",)), ["mida peab Läti esitama", "mida Lätilt oodatakse?"]),
    (Question(owners=("fi",)), ["mida peab Soome tegema", "Soome kohustused"]),
    (Question(owners=("nl",)), ["mida peavad Madalmaad esitama?", "Madalmaade kohustused", "mida peab Holland tegema"]),
    (
        Question(owners=("commission",)),
        ["mida peab komisjon esitama", "mida Euroopa Komisjon tegema peab?", "komisjoni kohustused"],
    ),
    (Question(owners=("council",)), ["mida peab nõukogu tegema?", "mida peab Euroopa Liidu Nõukogu tegema"]),
    (Question(owners=("schengen-council",)), ["mida peab Schengeni nõukogu tegema?"]),
    (Question(owners=("european-parliament",)), ["mida peab Euroopa Parlament tegema", "parlamendi kohustused"]),
    (Question(owners=("eeas",)), ["mida peab Euroopa välisteenistus tegema?", "mida peab EEAS esitama"]),
    (Question(owners=("eu-delegations",)), ["mida peavad ELi delegatsioonid esitama"]),
    (Question(owners=("budgetary-authorities",)), ["mida peavad eelarvepädevad institutsioonid tegema?"]),
    (Question(owners=("europol-management-board",)), ["mida peab Europoli haldusnõukogu tegema"]),
    (
        Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY),
        ["millistel ametitel on kohustusi", "millised ametid peavad midagi esitama?"],
    ),
    (
        Question(owners=("europol", "frontex")),
        [
            "mida peavad Europol ja Frontex esitama",
            "mida peab Europol või Frontex tegema",
            "Europol, Frontex",
            "nii Europoli kui ka Frontexi kohustused",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "mida peavad Europol ja Eurojust ühiselt esitama",
            "mida peab Europol koos Eurojustiga tegema",
            "Europoli ja Eurojusti ühised kohustused",
        ],
    ),
    # Millal.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "mida peab Eurojust esitama 2024. aasta juuniks",
            "mida peab Eurojust esitama juuniks 2024",
            "mida peab Eurojust esitama hiljemalt 2024. aasta juunis",
            "mida peab Eurojust esitama hiljemalt juuniks 2024",
            "mida peab Eurojust tegema 2024. aasta juuni lõpuks?",
            "mida peab Eurojust tegema enne 2024. aasta juuni lõppu",
            "mida peab Eurojust tegema kuni 2024. aasta juunini",
            "mida peab Eurojust tegema juuniks",
            "2024. aasta juuniks peab Eurojust esitama mida?",
            "tere, kas saaksid palun öelda, mida eurojust peab 2024. aasta juuniks esitama? ette tänades",
            "MIDA PEAB EUROJUST ESITAMA JUUNIKS 2024",
            "Eurojust juuniks 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["mida peab Eurojust tegema enne 2024. aasta juunit", "Eurojust enne juunit 2024?"],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        [
            "mida peab Eurojust tegema 2024. aasta juunis",
            "mida peab Eurojust tegema juunis 2024",
            "Eurojust juuni 2024?",
            "mida peab Eurojust esitama 2024. aasta juuni jooksul",
        ],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        ["mida peab Eurojust tegema alates 2024. aasta juunist", "Eurojust alates juunist 2024"],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        ["mida peab Eurojust tegema pärast 2024. aasta juunit", "Eurojusti kohustused pärast juunit 2024"],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "mida peab Eurojust tegema 2023. aasta detsembri ja 2024. aasta juuni vahel",
            "mida peab Eurojust tegema ajavahemikus detsembrist 2023 juunini 2024",
            "mida peab Eurojust tegema detsembrist 2023 kuni juunini 2024",
            "Eurojust, detsember 2023 – juuni 2024",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "mida tuleb esitada hiljemalt 13. juunil 2024",
            "mis peab olema valmis hiljemalt 13.06.2024",
            "mida tuleb esitada 13. juuniks?",
            "mida tuleb esitada hiljemalt 2024-06-13",
            "mis peab valmis olema 13. juuniks 2024",
        ],
    ),
    (
        Question(when=within("2024-06-13")),
        ["mida tuleb esitada 13. juunil 2024", "mille tähtaeg on 13. juunil 2024?"],
    ),
    (
        Question(when=within("2024-01..2024-03")),
        [
            "mida tuleb esitada 2024. aasta esimeses kvartalis",
            "mida tuleb esitada Q1 2024",
            "mis on vaja teha I kvartalis 2024",
        ],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["mida tuleb esitada 2024. aasta teises pooles", "mida tuleb esitada 2024. aasta teisel poolaastal"],
    ),
    (
        Question(when=by("2024")),
        [
            "mida tuleb esitada 2024. aasta lõpuks",
            "mida tuleb esitada hiljemalt 2024. aastal",
            "mis peab olema valmis enne 2024. aasta lõppu",
        ],
    ),
    (Question(when=by("2023")), ["mida tuleb esitada aasta lõpuks", "mida tuleb esitada selle aasta lõpuks?"]),
    (Question(when=within("2023-10")), ["mida tuleb esitada sel kuul", "mida tuleb esitada oktoobris"]),
    (
        Question(when=within("2023-11")),
        ["mida tuleb esitada järgmisel kuul?", "mida tuleb esitada novembris", "mis on tuleval kuul vaja teha"],
    ),
    (Question(when=within("2023-10..2023-12")), ["mida tuleb esitada selles kvartalis"]),
    (
        Question(when=within("2024")),
        ["mida tuleb esitada järgmisel aastal", "mida tuleb esitada 2024. aastal", "mida tuleb esitada aastal 2024"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["mida tuleb esitada 30 päeva jooksul", "mille tähtaeg on järgmise 30 päeva jooksul"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        [
            "mida tuleb esitada kahe nädala jooksul",
            "mida tuleb teha järgmise kahe nädala jooksul",
            "mida on vaja esitada 2 nädala jooksul",
        ],
    ),
    (Question(when=within("2024-05")), ["mida tuleb esitada mais", "mida tuleb esitada 2024. aasta mais"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "mis on 2024. aasta juuni nõukogu päevakorras",
            "mis peab olema valmis 2024. aasta juuni Schengeni nõukogu jaoks",
            "mida arutatakse juuni Schengeni nõukogul",
            "mida tuleb esitada 2024. aasta juuni nõukogu istungil",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BEFORE)),
        ["mida tuleb teha enne 2024. aasta märtsi nõukogu", "mis peab valmis olema enne märtsi nõukogu?"],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        ["mida tuleb esitada hiljemalt 2024. aasta märtsi nõukoguks", "mida tuleb esitada hiljemalt märtsi nõukoguks"],
    ),
    (
        Question(when=meeting("2024-03-04")),
        ["mida on vaja 2024. aasta märtsi Schengeni nõukoguks", "mida tuleb esitada märtsi nõukoguks"],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["mida tuleb teha pärast 2024. aasta märtsi nõukogu"]),
    (
        Question(when=meeting("2023-12-05")),
        ["mis peab olema valmis järgmise nõukogu jaoks", "mida tuleb esitada järgmisel nõukogul"],
    ),
    (
        Question(ask=QuestionType.WHO, when=meeting("2024-03-04")),
        ["kes peavad midagi esitama 2024. aasta märtsi nõukogu jaoks"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["millal on järgmine nõukogu?", "millal toimub järgmine Schengeni nõukogu", "millal on järgmine istung"],
    ),
    # Seis.
    (
        Question(which=StatusFilter.OVERDUE),
        [
            "mis on tähtaja ületanud?",
            "millised kohustused on hilinenud",
            "mille tähtaeg on möödas",
        ],
    ),
    (
        Question(which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["millega on Frontex hilinenud", "mis on Frontexil hilinenud"],
    ),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        ["mida Europol on juba esitanud", "mida on Europol teinud?", "millised Europoli kohustused on juba täidetud"],
    ),
    (
        Question(owners=("europol",)),
        ["mida Europol ei ole veel esitanud", "mida pole Europol veel teinud", "mis on Europolil veel tegemata"],
    ),
    (
        Question(which=StatusFilter.ALL, owners=("europol",)),
        ["kõik Europoli kohustused olenemata seisust", "mida peab Europol esitama, olekust sõltumata"],
    ),
    (Question(), ["mis kõik on täitmata?", "kõik täitmata kohustused", "näita kõiki kohustusi"]),
    # Muud küsimused.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["kes peab mida 2024. aasta juuniks esitama?", "kes peavad juuniks midagi esitama"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["kes vastutab punkti III.3 eest?", "kelle vastutada on III.3", "kes peab tegema III.3"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["millal tuleb III.2 esitada?", "mis on punkti III.2 tähtaeg", "mis ajaks peab III.2 valmis olema"],
    ),
    (
        Question(ask=QuestionType.WHEN, owners=EUROJUST),
        ["millal peab Eurojust esitama", "mis ajaks peab Eurojust aru andma?"],
    ),
    (
        Question(ask=QuestionType.COUNT, owners=EUROJUST),
        ["mitu kohustust on Eurojustil", "kui palju kohustusi on Eurojustil?"],
    ),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        [
            "punkti III.3 seis",
            "III.3?",
            "mis seisus on III.3",
            "räägi lähemalt punktist III.3",
        ],
    ),
    (Question(section="III"), ["mis on III jaos täitmata", "jao III kohustused", "mis on täitmata jaos III"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        [
            "mida esitatakse Schengeni baromeeter+ kaudu?",
            "mis läheb Schengeni baromeetrisse",
            "millest antakse aru Schengeni baromeetris",
        ],
    ),
    (Question(addressees=("schengen-council",)), ["mida tuleb esitada Schengeni nõukogule"]),
    (
        Question(addressees=("european-parliament",)),
        ["mida esitatakse Euroopa Parlamendile?", "mida tuleb parlamendile esitada"],
    ),
    (
        Question(undated=True),
        ["millel ei ole tähtaega?", "millised kohustused on tähtajata", "kohustused, millel pole tähtaega"],
    ),
    (
        Question(ownerless=True),
        ["millel ei ole vastutajat?", "mille eest keegi ei vastuta", "kohustused ilma vastutajata"],
    ),
    (Question(ask=QuestionType.NEXT), ["mis on järgmine tähtaeg?", "mis on järgmiseks"]),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["mis on Frontexi järgmine tähtaeg?", "mis on Frontexil järgmiseks"],
    ),
    (Question(as_of=date(2023, 9, 1)), ["mis oli 1. septembril 2023 täitmata", "mis oli 1.9.2023 seisuga täitmata?"]),
    (Question(ask=QuestionType.HELP), ["abi", "mida sa oskad?", "kuidas see töötab", "spikker"]),
    # Kirjavead ja kaks keelt.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["mida peab europl tegema 2024. aasta juuniks", "mida peab Europol deliver juuniks 2024"],
    ),
    (Question(owners=("commission",)), ["mida peab komisjonn esitama"]),
    # Yes or no.
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE), ["kas midagi hilineb"]),
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["kas Frontex hilineb millegagi?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["kas III.3 on juba tehtud?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["aitäh!", "tere hommikust", "mis on Europol?"],
    RefusalReason.WORDS: ["milline ilm on Brüsselis", "kes võitis eilse mängu"],
    RefusalReason.BODY: ["mida peab Interpol tegema", "mida peab Euroopa Ülemkogu tegema?", "mida peab Norra esitama"],
    RefusalReason.REFERENCE: ["punkti III.9 seis", "mis on täitmata jaos VII"],
    RefusalReason.TIME: [
        "mida tuleb esitada hiljemalt 31. juunil 2024",
        "mida peab Europol tegema 2024. aasta juuni ja 2024. aasta märtsi vahel",
    ],
    RefusalReason.VAGUE: [
        "mida tuleb varsti esitada",
        "mida tuleb esitada 2024. aasta alguses",
        "mida tuleb teha esimesel võimalusel",
        "mida tuleb esitada kevadeks",
    ],
    RefusalReason.COUNCIL: [
        "mida tuleb esitada 2024. aasta mai nõukogu jaoks",
        "mis peab olema valmis aprilli nõukogu jaoks",
    ],
    RefusalReason.OWN_BODY: ["mida me peame tegema", "millised on meie tähtajad"],
    RefusalReason.EXCLUSION: ["mida Europol ei pea tegema", "kõik, välja arvatud juunis"],
    RefusalReason.FOLLOW_UP: ["aga Frontex?", "aga märtsis?"],
}
