"""Maltese questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Min għandu l-obbligu.
    (
        Question(owners=EUROJUST),
        [
            "x'għandu jagħmel l-Eurojust",
            "x’għandu jagħmel l-Eurojust?",
            "x'inhuma l-obbligi tal-Eurojust?",
            "liema obbligi għad għandu l-Eurojust",
            "x'jippreżenta l-Eurojust",
            "Eurojust x'għandu jissottometti",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "x'inhu mistenni mill-Europol?",
            "x'irid jissottometti l-Europol",
            "x'baqa' għall-Europol x'jagħmel?",
            "xi trid tippreżenta l-Aġenzija tal-Unjoni Ewropea għall-Kooperazzjoni fl-Infurzar tal-Liġi",
            "l-obbligi kollha tal-Ewropol",
        ],
    ),
    (
        Question(owners=("emsc",)),
        [
            "x'għandu jagħmel l-EMSC tal-Europol",
            "x'għandu jippreżenta ċ-Ċentru Ewropew kontra l-Faċilitazzjoni tad-Dħul Klandestin tal-Migranti?",
        ],
    ),
    (
        Question(owners=("jha-agencies",)),
        ["x'għandhom jagħmlu l-aġenziji tal-ĠAI?", "obbligi tal-aġenziji tal-Ġustizzja u l-Affarijiet Interni"],
    ),
    (
        Question(owners=("frontex",)),
        [
            "x'għadu miftuħ għall-Frontex?",
            "x'fadal xi tagħmel il-Frontex",
            "nixtieq inkun naf x'għandha tippreżenta l-Frontex, jekk jogħġbok",
        ],
    ),
    (
        Question(owners=("member-states",)),
        [
            "x'għandhom jagħmlu l-Istati Membri?",
            "X'GĦANDHOM JAGĦMLU L-ISTATI MEMBRI?",
            "x'ghandhom jaghmlu l-istati membri",
            "x'kompiti għandhom l-Istati Membri",
            "x'iridu jippreżentaw il-pajjiżi tal-UE",
            "l-obbligi tal-Istati Membri",
        ],
    ),
    (
        Question(owners=("nl",)),
        [
            "x'għandhom jagħmlu n-Netherlands?",
            "x'għandu jippreżenta NL",
            "l-obbligi tan-Netherlands",
            "l-Olanda x'trid tagħmel",
        ],
    ),
    (
        Question(owners=("mt",)),
        ["x'għandha tagħmel Malta?", "x'irid jissottometti l-Istat Membru Malta", "obbligi ta' Malta"],
    ),
    (
        Question(owners=("de",)),
        ["x'għandha tagħmel il-Ġermanja", "x'trid tippreżenta l-Germanja?", "l-iskadenzi tal-Ġermanja"],
    ),
    (Question(owners=("fr",)), ["x'għandha tagħmel Franza", "x'iridu jagħmlu l-awtoritajiet Franċiżi", "FR?"]),
    (
        Question(owners=("commission",)),
        [
            "x'għandha tippreżenta l-Kummissjoni",
            "x'tippreżenta l-Kummissjoni Ewropea?",
            "x'inhuma d-dmirijiet tal-Kummissjoni",
            "x'ghandha tipprezenta l-kummissjoni",
        ],
    ),
    (Question(owners=("council",)), ["x'għandu jagħmel il-Kunsill", "x'għandu jagħmel il-Kunsill tal-Unjoni Ewropea"]),
    (Question(owners=("schengen-council",)), ["x'għandu jagħmel il-Kunsill ta' Schengen?"]),
    (
        Question(owners=("eeas",)),
        ["x'għandu jagħmel is-SEAE", "x'għandu jippreżenta s-Servizz Ewropew għall-Azzjoni Esterna"],
    ),
    (
        Question(owners=("euaa",)),
        ["x'għandha tagħmel l-Aġenzija tal-Unjoni Ewropea għall-Ażil", "x'għandu jagħmel l-EASO"],
    ),
    (Question(owners=("budgetary-authorities",)), ["x'għandhom jagħmlu l-awtoritajiet baġitarji?"]),
    (
        Question(ask=QuestionType.WHO, kind=ActorKind.INSTITUTION),
        ["liema istituzzjonijiet għandhom jippreżentaw xi ħaġa u min huma"],
    ),
    (
        Question(owners=("europol", "frontex")),
        [
            "x'għandhom jagħmlu l-Europol u l-Frontex",
            "x'għandhom jippreżentaw l-Europol jew il-Frontex",
            "Europol, Frontex",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "x'għandhom jagħmlu flimkien l-Europol u l-Eurojust",
            "x'għandu jippreżenta l-Europol flimkien mal-Eurojust",
            "x'jippreżentaw b'mod konġunt l-Europol u l-Eurojust",
        ],
    ),
    # Meta.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "x'għandu jippreżenta l-Eurojust sa Ġunju 2024",
            "x'għandu jippreżenta l-Eurojust sa mhux aktar tard minn Ġunju 2024",
            "x'għandu jippreżenta l-Eurojust mhux aktar tard minn Ġunju 2024",
            "x'għandu jippreżenta l-Eurojust sa tmiem Ġunju 2024",
            "x'għandu jissottometti l-Eurojust sal-aħħar ta' Ġunju 2024?",
            "x'irid jagħmel l-Eurojust qabel tmiem Ġunju 2024",
            "x'għandu jagħmel l-Eurojust sa Ġunju",
            "x'ghandu jipprezenta l-eurojust sa gunju 2024",
            "Bonġu, tista' tgħidli x'għandu jippreżenta l-Eurojust sa tmiem Ġunju 2024? Grazzi ħafna!",
            "sa Ġunju 2024 x'irid jippreżenta l-Eurojust?",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["x'għandu jagħmel l-Eurojust qabel Ġunju 2024", "obbligi tal-Eurojust qabel ix-xahar ta' Ġunju 2024"],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        [
            "x'għandu jagħmel l-Eurojust f'Ġunju 2024",
            "Eurojust Ġunju 2024?",
            "x'għandu jippreżenta l-Eurojust matul Ġunju 2024",
            "x'għandu l-Eurojust fix-xahar ta' Ġunju 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        [
            "x'għandu jagħmel l-Eurojust minn Ġunju 2024",
            "x'għandu jagħmel l-Eurojust minn Ġunju 2024 'l quddiem",
            "obbligi tal-Eurojust b'effett minn Ġunju 2024",
        ],
    ),
    (Question(owners=EUROJUST, when=after("2024-06")), ["x'għandu jagħmel l-Eurojust wara Ġunju 2024"]),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "x'għandu jagħmel l-Eurojust bejn Diċembru 2023 u Ġunju 2024",
            "x'għandu jagħmel l-Eurojust minn Diċembru 2023 sa Ġunju 2024",
            "obbligi tal-Eurojust bejn Dicembru u Gunju 2024",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "x'għandu jkun lest sat-13 ta' Ġunju 2024",
            "x'għandu jkun lest sat-13 ta’ Ġunju 2024",
            "x'għandu jitlesta sa mhux aktar tard mit-13 ta' Ġunju 2024",
            "x'għandu jkun lest sa 13.6.2024",
            "x'għandu jkun lest sat-13/06/2024",
            "x'għandu jkun lest sa 2024-06-13",
            "x'għandu jkun lest sat-13 ta' Ġunju?",
        ],
    ),
    (
        Question(when=within("2024-06-13")),
        ["x'jiskadi fit-13 ta' Ġunju 2024", "x'għandu jiġi ppreżentat fit-13 ta' Ġunju 2024?"],
    ),
    (
        Question(when=within("2024-01..2024-03")),
        [
            "x'għandu jkun lest fl-ewwel trimestru tal-2024",
            "x'għandu jkun lest fi Q1 2024",
            "x'għandu jkun lest fit-trimestru li jmiss",
        ],
    ),
    (Question(when=within("2024-01..2024-06")), ["x'għandu jiġi ppreżentat fl-ewwel nofs tal-2024"]),
    (
        Question(when=by("2024")),
        [
            "x'għandu jkun lest sa tmiem l-2024",
            "x'għandu jkun lest sal-aħħar tal-2024",
            "x'għandu jkun lest sa tmiem is-sena 2024",
            "x'għandu jkun lest qabel l-aħħar tal-2024",
        ],
    ),
    (
        Question(when=by("2023")),
        ["x'għandu jkun lest sa tmiem is-sena", "x'għandu jkun lest sal-aħħar ta' din is-sena"],
    ),
    (Question(when=within("2023-10")), ["x'għandu jkun lest dan ix-xahar", "x'jiskadi matul dan ix-xahar"]),
    (
        Question(when=within("2023-11")),
        ["x'għandu jkun lest ix-xahar id-dieħel", "x'jiskadi x-xahar li jmiss", "x'għandu jkun lest f'Novembru"],
    ),
    (
        Question(when=within("2024")),
        ["x'għandu jkun lest is-sena d-dieħla", "x'għandu jkun lest fl-2024", "x'għandu jkun lest is-sena li ġejja"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["x'għandu jkun lest fi żmien 30 jum", "x'għandu jkun lest fit-30 jum li ġejjin"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        [
            "x'għandu jsir fil-ġimagħtejn li ġejjin",
            "x'għandu jkun lest fi żmien żewġ ġimgħat",
            "x'għandu jkun lest fi żmien ġimagħtejn",
        ],
    ),
    (Question(when=within("2024-05")), ["x'għandu jkun lest f'Mejju"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "x'għandu jkun lest għall-Kunsill ta' Schengen ta' Ġunju 2024",
            "x'hemm fuq l-aġenda tal-Kunsill ta' Ġunju 2024",
            "x'għandu jiġi ppreżentat fil-Kunsill ta' Ġunju 2024",
        ],
    ),
    (Question(when=meeting("2024-03-04", Bound.BEFORE)), ["x'għandu jkun lest qabel il-Kunsill ta' Marzu 2024"]),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        [
            "x'għandu jkun lest sal-Kunsill ta' Marzu 2024",
            "x'għandu jsir sa mhux aktar tard mill-Kunsill ta' Marzu 2024",
        ],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["x'għandu jsir wara l-Kunsill ta' Marzu 2024"]),
    (
        Question(when=meeting("2023-12-05")),
        ["x'għandu jkun lest għall-Kunsill li jmiss", "x'għandu jkun lest għal-laqgħa li jmiss"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        [
            "meta hu l-Kunsill li jmiss?",
            "meta jiltaqa' l-Kunsill ta' Schengen li jmiss",
            "meta se ssir il-laqgħa li jmiss tal-Kunsill ta' Schengen",
        ],
    ),
    # Status.
    (
        Question(which=StatusFilter.OVERDUE),
        ["x'inhu tard?", "x'hemm b'dewmien", "x'qabeż l-iskadenza?", "liema obbligi huma skaduti"],
    ),
    (
        Question(which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["x'għandha b'dewmien il-Frontex"],
    ),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        [
            "x'ippreżenta diġà l-Europol",
            "x'għamel l-Europol s'issa",
            "x'lesta l-Europol?",
            "x'inhu komplut mill-Europol",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "x'għadu ma ppreżentax l-Europol",
            "x'għadu pendenti għall-Europol",
            "x'għad irid jagħmel l-Europol",
        ],
    ),
    (
        Question(which=StatusFilter.ALL, owners=("europol",)),
        [
            "l-obbligi tal-Europol, ikun xi jkun l-istatus",
            "x'għandu jippreżenta l-Europol irrispettivament mill-istatus",
        ],
    ),
    # X'jiġi mistoqsi wkoll.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["min għandu jippreżenta xiex sa Ġunju 2024?", "min irid jippreżenta sa Ġunju 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, when=meeting("2024-03-04")),
        ["min għandu jippreżenta għall-Kunsill ta' Marzu 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["min hu responsabbli għal III.3?", "min għandu jagħmel III.3"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["meta jiskadi III.2", "meta għandu jkun lest III.2?", "x'inhi l-iskadenza ta' III.2"],
    ),
    (
        Question(ask=QuestionType.COUNT, owners=EUROJUST),
        ["kemm-il obbligu għandu l-Eurojust", "kemm għandu obbligi l-Eurojust"],
    ),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        [
            "status ta' III.3",
            "x'inhu l-istatus ta' III.3?",
            "agħtini d-dettalji ta' III.3 jekk jogħġbok",
        ],
    ),
    (Question(section="III"), ["x'hemm miftuħ fit-taqsima III", "taqsima III"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        ["x'jgħaddi mill-Barometru ta' Schengen+?", "x'jiġi rrappurtat permezz tal-Barometru ta' Schengen+"],
    ),
    (Question(addressees=("schengen-council",)), ["x'għandu jiġi ppreżentat lill-Kunsill ta' Schengen"]),
    (
        Question(addressees=("european-parliament",)),
        ["x'imur għand il-Parlament Ewropew?", "x'jintbagħat lill-Parlament"],
    ),
    (
        Question(undated=True),
        ["x'hemm mingħajr skadenza?", "liema azzjonijiet m'għandhomx skadenza", "obbligi bla data"],
    ),
    (Question(ownerless=True), ["x'hemm mingħajr responsabbli?", "x'hemm bla sid"]),
    (Question(ask=QuestionType.NEXT), ["x'inhi l-iskadenza li jmiss?"]),
    (Question(ask=QuestionType.NEXT, owners=("frontex",)), ["x'inhu li jmiss għall-Frontex?"]),
    (Question(when=since("2023-10-19")), ["x'ġej"]),
    (
        Question(ask=QuestionType.HELP),
        ["għajnuna", "x'tista' tagħmel?", "kif taħdem", "kif nistaqsi mistoqsija"],
    ),
    (Question(which=StatusFilter.ALL), ["kollox, ikun xi jkun l-istatus"]),
    (
        Question(as_of=date(2023, 9, 1)),
        ["x'kien miftuħ fl-1 ta' Settembru 2023", "x'kien għadu pendenti fl-1 ta' Settembru 2023?"],
    ),
    (Question(which=StatusFilter.OVERDUE, as_of=date(2023, 9, 1)), ["x'kien tard fl-1 ta' Settembru 2023"]),
    # Żbalji tat-tajpjar u żewġ lingwi.
    (Question(owners=("europol",), when=by("2024-06")), ["x'għandu jagħmel l-europl sa Ġunju 2024"]),
    (
        Question(ask=QuestionType.WHEN, owners=EUROJUST, when=within("2024-06")),
        ["meta hi d-deadline tal-Eurojust f'June 2024"],
    ),
    # Yes or no.
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["il-Frontex hija tard b'xi ħaġa?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["III.3 lest?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["grazzi ħafna!", "x'inhu l-Europol?", "bonġu"],
    RefusalReason.WORDS: ["x'temp qed jagħmel fi Brussell", "min rebaħ il-logħba lbieraħ"],
    RefusalReason.BODY: [
        "x'għandu jagħmel l-Interpol",
        "x'għandu jagħmel il-Kunsill Ewropew?",
        "x'għandha tippreżenta n-Norveġja",
        "x'għandhom jagħmlu n-Nazzjonijiet Uniti",
    ],
    RefusalReason.REFERENCE: ["status ta' III.9", "x'hemm fit-taqsima VII"],
    RefusalReason.TIME: [
        "x'għandu jkun lest sal-31 ta' Ġunju 2024",
        "x'għandu jagħmel l-Europol bejn Ġunju 2024 u Marzu 2024",
    ],
    RefusalReason.VAGUE: [
        "x'għandu jkun lest fil-bidu tal-2024",
        "x'għandu jsir malajr kemm jista' jkun",
        "x'għandu jsir dalwaqt",
    ],
    RefusalReason.COUNCIL: [
        "x'għandu jkun lest għall-Kunsill ta' April 2024",
        "x'għandu jkun lest għall-Kunsill ta' Mejju 2024",
    ],
    RefusalReason.OWN_BODY: ["x'għandna nagħmlu", "x'inhuma l-iskadenzi tagħna", "x'irridu nippreżentaw aħna"],
    RefusalReason.EXCLUSION: ["x'm'għandux għalfejn jagħmel l-Europol", "kollox ħlief f'Ġunju"],
    RefusalReason.FOLLOW_UP: ["u l-Frontex?"],
}
