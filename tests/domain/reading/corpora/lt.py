"""Lithuanian questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Kas privalo pateikti.
    (
        Question(owners=EUROJUST),
        [
            "ką turi pateikti Eurojustas",
            "ką privalo padaryti Eurojustas?",
            "kokius įsipareigojimus turi Eurojustas?",
            "EUROJUSTO ĮSIPAREIGOJIMAI",
            "Eurojusto isipareigojimai",
            "ko laukiama iš Eurojusto?",
            "už ką atsakingas Eurojustas",
            "Eurojustas?",
            "kas dar liko Eurojustui",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "ką turi pateikti Europolas?",
            "ko tikimasi iš Europolo",
            "kokios yra Europolo pareigos?",
            "kas turi būti padaryta Europolo",
            "ka Europolas turi parengti",
            "ką privalo pateikti ES teisėsaugos bendradarbiavimo agentūra",
        ],
    ),
    (
        Question(owners=("emsc",)),
        [
            "ką turi padaryti Europolo EMSC",
            "ką turi pateikti Europos kovos su neteisėtu migrantų gabenimu centras?",
        ],
    ),
    (
        Question(owners=("eu-iru",)),
        ["ką turi pateikti EU IRU", "už ką atsako ES internetinio turinio žymėjimo padalinys?"],
    ),
    (
        Question(owners=("jha-agencies",)),
        [
            "ką turi pateikti TVR agentūros?",
            "TVR agentūrų įsipareigojimai",
            "kokie teisingumo ir vidaus reikalų agentūrų įsipareigojimai",
        ],
    ),
    (
        Question(owners=("frontex",)),
        ["ką turi padaryti Frontex", "kas dar neįvykdyta Frontex?", "ko reikalaujama iš Frontex"],
    ),
    (
        Question(owners=("member-states",)),
        [
            "ką turi padaryti valstybės narės?",
            "KĄ TURI PADARYTI VALSTYBĖS NARĖS?",
            "valstybių narių įsipareigojimai",
            "ko laukiama iš ES šalių",
            "kas priklauso valstybėms narėms",
        ],
    ),
    (
        Question(owners=("lt",)),
        [
            "ką turi padaryti Lietuva?",
            "Lietuvos įsipareigojimai",
            "ką turi pateikti LT",
            "ko laukiama iš Lietuvos",
            "ką privalo pateikti Lietuvos valdžios institucijos",
        ],
    ),
    (Question(owners=("lv",)), ["ką turi pateikti Latvija", "Latvijos pareigos"]),
    (Question(owners=("el",)), ["ką turi padaryti Graikija?", "ką turi pateikti GR"]),
    (Question(owners=("nl",)), ["ką turi pateikti Nyderlandai", "Nyderlandų įsipareigojimai"]),
    (
        Question(owners=("euaa",)),
        ["ką turi padaryti ES prieglobsčio agentūra", "ką turi pateikti EASO", "EUAA įsipareigojimai"],
    ),
    (Question(owners=("euda",)), ["ką turi pateikti ES narkotikų agentūra"]),
    (Question(owners=("eu-lisa",)), ["ką turi pateikti eu-LISA?", "eulisa įsipareigojimai"]),
    (
        Question(owners=("commission",)),
        [
            "ką turi pateikti Komisija?",
            "Europos Komisijos įsipareigojimai",
            "ko laukiama iš Komisijos",
            "ką privalo parengti EK",
        ],
    ),
    (Question(owners=("council",)), ["ką turi padaryti Taryba", "ką privalo padaryti ES Taryba?"]),
    (Question(owners=("schengen-council",)), ["ką turi padaryti Šengeno taryba?"]),
    (
        Question(owners=("eeas",)),
        ["ką turi pateikti EIVT", "Europos išorės veiksmų tarnybos įsipareigojimai"],
    ),
    (Question(owners=("european-parliament",)), ["ką turi padaryti Europos Parlamentas", "ką turi padaryti EP?"]),
    (Question(owners=("budgetary-authorities",)), ["ką turi padaryti biudžeto valdymo institucijos?"]),
    (Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY), ["kurios agentūros turi ką nors pateikti ir kas jos"]),
    (
        Question(owners=("europol", "frontex")),
        [
            "ką turi pateikti Europolas ir Frontex",
            "ką turi pateikti Europolas arba Frontex?",
            "Europolo bei Frontex įsipareigojimai",
            "Europolas, Frontex",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "ką Europolas ir Eurojustas turi pateikti kartu",
            "ką Europolas turi pateikti kartu su Eurojustu?",
            "bendri Europolo ir Eurojusto įsipareigojimai",
            "ką bendrai turi parengti Europolas ir Eurojustas",
        ],
    ),
    # Iki kada.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "ką Eurojustas turi pateikti iki 2024 m. birželio mėn.",
            "ką Eurojustas turi pateikti iki 2024 m. birželio?",
            "ką Eurojustas turi pateikti iki 2024 metų birželio",
            "ką Eurojustas turi pateikti ne vėliau kaip 2024 m. birželį",
            "ką Eurojustas turi pateikti vėliausiai 2024 m. birželio mėn.",
            "ką Eurojustas turi padaryti iki 2024 m. birželio pabaigos",
            "iki 2024 m. birželio ką turi pateikti Eurojustas?",
            "Eurojusto įsipareigojimai iki birželio",
            "ka Eurojustas turi pateikti iki 2024 m. birzelio men.",
            "KĄ EUROJUSTAS TURI PATEIKTI IKI 2024 M. BIRŽELIO MĖN.",
            "Eurojustas iki 2024-06",
            "laba diena, ar galėtumėte pasakyti, ką Eurojustas turi pateikti iki 2024 m. birželio? Iš anksto dėkoju!",
            "sveiki, gal žinote, kas iš Eurojusto laukiama iki 2024 m. birželio mėn. pabaigos?",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        [
            "ką Eurojustas turi pateikti prieš 2024 m. birželį",
            "ką Eurojustas turi pateikti anksčiau nei 2024 m. birželio mėn.",
        ],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        [
            "ką Eurojustas turi pateikti 2024 m. birželį",
            "ką Eurojustas turi pateikti 2024 m. birželio mėn.?",
            "2024 metų birželį Eurojustas turi pateikti ką",
            "Eurojustas 2024 m. birželis?",
            "Eurojustas 2024 birželis",
        ],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        [
            "ką Eurojustas turi pateikti nuo 2024 m. birželio",
            "Eurojusto įsipareigojimai pradedant 2024 m. birželio mėn.",
        ],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        [
            "ką Eurojustas turi pateikti po 2024 m. birželio",
            "Eurojusto įsipareigojimai vėliau nei 2024 m. birželį",
        ],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "ką Eurojustas turi pateikti nuo 2023 m. gruodžio iki 2024 m. birželio",
            "ką Eurojustas turi pateikti tarp 2023 m. gruodžio ir 2024 m. birželio?",
            "Eurojusto įsipareigojimai nuo gruodžio iki birželio",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "kas turi būti pateikta iki 2024 m. birželio 13 d.",
            "kas turi būti padaryta iki birželio 13 dienos?",
            "ką reikia pateikti iki 2024-06-13",
            "ką reikia padaryti iki 2024.06.13",
            "kas turi būti pateikta ne vėliau kaip 2024 m. birželio 13 d.",
            "kas turi būti pateikta iki birželio 13 d.",
        ],
    ),
    (Question(when=within("2024-06-13")), ["kas turi būti pateikta 2024 m. birželio 13 d.?"]),
    (
        Question(when=within("2024-01..2024-03")),
        [
            "ką reikia pateikti pirmąjį 2024 m. ketvirtį",
            "kas turi būti padaryta 2024 m. pirmą ketvirtį",
            "ką reikia pateikti 2024 m. I ketvirtį",
            "kas turi būti pateikta 2024 m. 1 ketv.",
        ],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["ką reikia pateikti antrąjį 2024 m. pusmetį", "kas turi būti padaryta 2024 m. antrą pusmetį?"],
    ),
    (
        Question(when=by("2024")),
        [
            "kas turi būti padaryta iki 2024 m. pabaigos",
            "ką reikia pateikti iki 2024 metų pabaigos?",
            "kas turi būti parengta ne vėliau kaip 2024 m. pabaigoje",
        ],
    ),
    (Question(when=by("2023")), ["ką reikia padaryti iki metų pabaigos", "ką reikia pateikti iki šių metų pabaigos?"]),
    (Question(when=within("2023-10")), ["ką reikia pateikti šį mėnesį", "kas turi būti padaryta spalį"]),
    (
        Question(when=within("2023-11")),
        ["ką reikia pateikti kitą mėnesį", "kas turi būti padaryta lapkritį", "ką reikia pateikti lapkričio mėnesį"],
    ),
    (Question(when=within("2023-10..2023-12")), ["ką reikia pateikti šį ketvirtį"]),
    (
        Question(when=within("2024")),
        [
            "ką reikia pateikti kitais metais",
            "kas turi būti padaryta 2024 metais",
            "ką reikia padaryti kitąmet",
            "ką reikia pateikti 2024 m.",
        ],
    ),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["ką reikia pateikti per 30 dienų", "kas turi būti padaryta per artimiausias 30 dienų?"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["ką reikia pateikti per dvi savaites", "kas turi būti padaryta per artimiausias 2 savaites"],
    ),
    (Question(when=within("2024-05")), ["ką reikia pateikti gegužę", "kas turi būti padaryta gegužės mėn."]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "kas turi būti parengta 2024 m. birželio mėn. Šengeno tarybai",
            "ką reikia pateikti 2024 m. birželio mėn. Tarybos posėdžiui?",
            "kas numatyta 2024 m. birželio Tarybos posėdyje",
            "ką reikia pateikti birželio Tarybos posėdžiui",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BEFORE)),
        ["ką reikia padaryti prieš 2024 m. kovo mėn. Tarybos posėdį", "ką reikia padaryti prieš kovo mėn. Tarybą"],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        ["kas turi būti padaryta iki 2024 m. kovo mėn. Tarybos posėdžio", "ką reikia pateikti iki kovo mėn. Tarybos"],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["ką reikia padaryti po 2024 m. kovo mėn. Tarybos posėdžio"]),
    (
        Question(when=meeting("2023-12-05")),
        ["kas turi būti parengta kitam Tarybos posėdžiui", "ką reikia pateikti artimiausiam Tarybos posėdžiui?"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["kada kitas Tarybos posėdis?", "kada vyks kita Šengeno taryba"],
    ),
    (
        Question(ask=QuestionType.WHO, when=meeting("2024-03-04")),
        ["kas turi ką nors pateikti 2024 m. kovo mėn. Tarybos posėdžiui"],
    ),
    # Būsena.
    (
        Question(which=StatusFilter.OVERDUE),
        ["kas vėluoja?", "kokie įsipareigojimai pavėluoti", "kas pradelsta"],
    ),
    (Question(which=StatusFilter.OVERDUE, owners=("frontex",)), ["ką Frontex vėluoja pateikti"]),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        ["ką Europolas jau pateikė", "kas jau padaryta Europolo?", "kokius įsipareigojimus Europolas jau įvykdė"],
    ),
    (
        Question(owners=("europol",)),
        ["ko Europolas dar nepateikė", "kas dar neįvykdyta Europolo?", "ko Europolas dar neįvykdė"],
    ),
    (Question(as_of=date(2023, 9, 1)), ["kas buvo neįvykdyta 2023 m. rugsėjo 1 d.", "kas buvo atvira 2023-09-01?"]),
    (Question(which=StatusFilter.ALL, owners=("europol",)), ["ką turi pateikti Europolas, nepriklausomai nuo būsenos"]),
    # Kiti klausimai.
    (Question(ask=QuestionType.WHO, when=by("2024-06")), ["kas ir ką turi pateikti iki 2024 m. birželio?"]),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["kas atsakingas už III.3?", "kas atsako už III.3", "kieno yra III.3"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["iki kada reikia pateikti III.2?", "koks III.2 terminas", "kada turi būti pateikta III.2"],
    ),
    (Question(ask=QuestionType.WHO, addressees=("schengen-council",)), ["kas turi atsiskaityti Šengeno tarybai?"]),
    (
        Question(owners=("commission",), addressees=("european-parliament",)),
        ["ką Komisija turi pateikti Europos Parlamentui?"],
    ),
    (
        Question(ask=QuestionType.COUNT, owners=EUROJUST),
        ["kiek įsipareigojimų turi Eurojustas?", "kiek yra Eurojusto įsipareigojimų"],
    ),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        [
            "kokia III.3 būsena",
            "III.3 būsena",
            "išsamiau apie III.3",
            "iii.3",
            "III.3 statusas",
        ],
    ),
    (Question(section="III"), ["kas neįvykdyta III skirsnyje", "ką reikia padaryti pagal III skirsnį", "III dalis"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        [
            "kas teikiama per Šengeno barometrą+",
            "ką reikia pateikti Šengeno barometre+?",
            "kas bus Šengeno barometre",
            "barometras",
        ],
    ),
    (
        Question(addressees=("schengen-council",)),
        [
            "ką reikia pateikti Šengeno tarybai",
            "kas teikiama Šengeno tarybai?",
            "kas turi būti pateikta Šengeno tarybai",
        ],
    ),
    (
        Question(addressees=("european-parliament",)),
        ["kas teikiama Europos Parlamentui?", "kas skirta Europos Parlamentui", "ką reikia nusiųsti Parlamentui"],
    ),
    (
        Question(undated=True),
        ["kas neturi termino?", "kokie įsipareigojimai yra be termino", "kam nenustatytas terminas"],
    ),
    (
        Question(ownerless=True),
        ["už ką niekas neatsako?", "kas neturi atsakingo subjekto", "kas be atsakingo subjekto"],
    ),
    (
        Question(ask=QuestionType.NEXT),
        ["koks kitas terminas?", "koks artimiausias terminas", "koks artimiausias įsipareigojimas"],
    ),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["koks kitas Frontex įsipareigojimas?", "koks artimiausias Frontex terminas"],
    ),
    (Question(when=since("2023-10-19")), ["kas artėja", "kas bus toliau"]),
    (Question(ask=QuestionType.HELP), ["pagalba", "ką tu moki?", "kaip tai veikia", "padėk"]),
    # Rašybos klaidos ir dvi kalbos.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["ką turi pateikti Europlas iki 2024 m. birželio", "ką turi pateikti Europol by June 2024"],
    ),
    (Question(owners=("commission",)), ["ką turi pateikti Komisja"]),
    # Yes or no.
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)), ["ar Frontex vėluoja?"]),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["ar III.3 jau įvykdyta?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["ačiū!", "kas yra Europolas?", "labas rytas"],
    RefusalReason.WORDS: [
        "koks oras Briuselyje",
        "kas laimėjo rungtynes",
        "ką turi padaryti Europolas dėl žuvininkystės",
        "ką turi pateikti Blablabla",
    ],
    RefusalReason.BODY: [
        "ką turi pateikti Interpolas?",
        "ką turi padaryti Europos Vadovų Taryba",
        "ką turi pateikti Norvegija",
    ],
    RefusalReason.REFERENCE: ["kokia III.9 būsena", "kas neįvykdyta VII skirsnyje"],
    RefusalReason.TIME: [
        "kas turi būti pateikta iki 2024 m. birželio 31 d.",
        "ką Europolas turi pateikti nuo 2024 m. birželio iki 2024 m. kovo",
    ],
    RefusalReason.VAGUE: [
        "ką reikia pateikti netrukus",
        "ką reikia pateikti 2024 m. pradžioje",
        "kas turi būti padaryta iki pavasario",
    ],
    RefusalReason.COUNCIL: [
        "kas turi būti parengta 2024 m. gegužės mėn. Tarybos posėdžiui",
        "ką reikia pateikti iki 2024 m. balandžio mėn. Tarybos posėdžio",
    ],
    RefusalReason.OWN_BODY: ["ką mes turime pateikti", "kokie mūsų terminai?"],
    RefusalReason.EXCLUSION: ["ko Europolas neprivalo pateikti", "viskas, išskyrus birželį"],
    RefusalReason.FOLLOW_UP: ["o Frontex?", "o kovo mėnesį?"],
}
