"""Slovak questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Kto má predložiť.
    (
        Question(owners=EUROJUST),
        [
            "čo má predložiť Eurojust",
            "čo musí Eurojust urobiť?",
            "aké záväzky má Eurojust",
            "záväzky Eurojustu",
            "ČO MUSÍ EUROJUST EŠTE PREDLOŽIŤ?",
            "prosím o zoznam všetkých úloh Eurojustu",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "čo sa očakáva od Europolu?",
            "čo musí predložiť Európsky policajný úrad",
            "za čo zodpovedá Europol",
            "čo má Europol na starosti?",
        ],
    ),
    (
        Question(owners=("emsc",)),
        ["čo má dodať EMSC", "povinnosti Európskeho centra boja proti prevádzačstvu"],
    ),
    (Question(owners=("efecc",)), ["čo má pripraviť EFECC v rámci Europolu?"]),
    (
        Question(owners=("jha-agencies",)),
        [
            "čo musia predložiť agentúry SVV?",
            "povinnosti agentúr SVV",
            "čo majú urobiť agentúry v oblasti spravodlivosti a vnútorných vecí",
        ],
    ),
    (
        Question(owners=("frontex",)),
        [
            "čo má Frontex dodať",
            "záväzky Frontexu",
            "čo zostáva urobiť Frontexu",
            "čo má urobiť agentúra Frontex",
            "čo sa očakáva od Európskej agentúry pre pohraničnú a pobrežnú stráž?",
        ],
    ),
    (
        Question(owners=("member-states",)),
        [
            "čo musia urobiť členské štáty?",
            "ČO MUSIA UROBIŤ ČLENSKÉ ŠTÁTY?",
            "co musia urobit clenske staty",
            "povinnosti členských štátov",
            "aké úlohy majú krajiny EÚ",
        ],
    ),
    (
        Question(owners=("sk",)),
        [
            "čo musí urobiť Slovensko?",
            "aké povinnosti má Slovenská republika",
            "čo má predložiť SK",
            "záväzky SR",
            "čo sa očakáva od Slovenska?",
        ],
    ),
    (Question(owners=("nl",)), ["čo musí predložiť Holandsko?", "povinnosti Holandska"]),
    (Question(owners=("de",)), ["čo musí urobiť Nemecko?", "záväzky Nemecka", "čo má urobiť nemecká strana"]),
    (Question(owners=("cz",)), ["čo musí predložiť Česko", "povinnosti Českej republiky"]),
    (Question(owners=("euaa",)), ["čo má urobiť agentúra pre azyl", "čo má dodať EASO"]),
    (Question(owners=("eu-lisa",)), ["aké záväzky má eu-LISA?"]),
    (
        Question(owners=("commission",)),
        [
            "čo má predložiť Komisia?",
            "čo musí urobiť EK",
            "čo predkladá Európska komisia",
            "záväzky Európskej komisie",
            "čo sa čaká od Komisie",
        ],
    ),
    (Question(owners=("council",)), ["čo musí urobiť Rada", "čo má urobiť Rada EÚ"]),
    (Question(owners=("schengen-council",)), ["čo má urobiť schengenská Rada?"]),
    (
        Question(owners=("eeas",)),
        ["čo musí dodať ESVČ", "povinnosti Európskej služby pre vonkajšiu činnosť"],
    ),
    (Question(owners=("eu-delegations",)), ["čo majú pripraviť delegácie EÚ?"]),
    (Question(owners=("european-parliament",)), ["čo má urobiť EP?", "povinnosti Európskeho parlamentu"]),
    (Question(owners=("budgetary-authorities",)), ["čo musia urobiť rozpočtové orgány?"]),
    (
        Question(ask=QuestionType.WHO, kind=ActorKind.INSTITUTION),
        ["ktoré inštitúcie musia niečo predložiť a kto to je"],
    ),
    (
        Question(owners=("europol", "frontex")),
        [
            "čo musia urobiť Europol a Frontex",
            "čo má predložiť Europol alebo Frontex",
            "povinnosti Europolu a Frontexu",
            "Europol, Frontex",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "čo majú Europol a Eurojust predložiť spoločne",
            "čo má Europol pripraviť spolu s Eurojustom",
            "spoločné záväzky Europolu a Eurojustu",
        ],
    ),
    # Kedy.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "čo má Eurojust predložiť do júna 2024",
            "čo musí Eurojust predložiť najneskôr v júni 2024?",
            "čo musí Eurojust dodať najneskôr do júna 2024",
            "čo má Eurojust predložiť do konca júna 2024",
            "čo má Eurojust urobiť do konca júna",
            "čo má eurojust do júna",
            "do júna 2024 musí Eurojust predložiť čo?",
            "dobrý deň, môžete mi prosím povedať, čo má Eurojust predložiť do júna 2024? Ďakujem!",
            "prosim povedzte mi co musi eurojust dodat najneskor do juna 2024",
            "ČO MÁ EUROJUST PREDLOŽIŤ DO JÚNA 2024?",
            "Eurojust - do júna 2024",
            "čo má Eurojust predložiť nie neskôr ako v júni 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["čo má Eurojust urobiť pred júnom 2024", "Eurojust pred júnom 2024?"],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        [
            "čo má Eurojust urobiť v júni 2024",
            "Eurojust jún 2024?",
            "čo má Eurojust predložiť počas júna 2024",
            "čo čaká Eurojust v júni",
        ],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        ["čo má Eurojust urobiť od júna 2024", "čo musí Eurojust predložiť počnúc júnom 2024"],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        ["čo má Eurojust urobiť po júni 2024", "Eurojust neskôr ako v júni 2024"],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "čo má Eurojust urobiť medzi decembrom 2023 a júnom 2024",
            "čo má Eurojust predložiť od decembra 2023 do júna 2024",
            "čo má Eurojust predložiť od decembra do júna",
            "Eurojust, od decembra 2023 po jún 2024",
        ],
    ),
    (Question(owners=EUROJUST, when=within("2024-07")), ["čo má Eurojust predložiť v júli", "Eurojust júl 2024"]),
    (
        Question(when=by("2024-06-13")),
        [
            "čo musí byť hotové do 13. júna 2024",
            "čo má byť hotové najneskôr 13. júna 2024",
            "čo musí byť predložené najneskôr dňa 13. júna 2024",
            "čo sa musí dodať do 13.6.2024",
            "čo sa musí dodať do 13. 6. 2024",
            "čo sa musí dodať do 2024-06-13",
            "čo má byť hotové k 13. júnu?",
        ],
    ),
    (
        Question(when=within("2024-01..2024-03")),
        [
            "čo má byť hotové v prvom štvrťroku 2024",
            "čo treba predložiť v 1. štvrťroku 2024",
            "čo sa musí dodať v Q1 2024",
        ],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["čo treba urobiť v druhej polovici roka 2024", "čo má byť hotové v 2. polroku 2024"],
    ),
    (
        Question(when=by("2024")),
        [
            "čo musí byť hotové do konca roka 2024",
            "čo má byť splnené najneskôr do konca roka 2024",
            "čo sa musí dodať do roku 2024",
        ],
    ),
    (Question(when=by("2023")), ["čo musí byť hotové do konca roka?", "čo treba urobiť do konca tohto roka"]),
    (Question(when=within("2023-10")), ["čo sa musí predložiť tento mesiac", "čo má byť hotové v tomto mesiaci"]),
    (
        Question(when=within("2023-11")),
        [
            "čo sa musí predložiť budúci mesiac",
            "čo má byť hotové v novembri",
            "čo má byť hotové v nasledujúcom mesiaci",
        ],
    ),
    (Question(when=within("2023-10..2023-12")), ["čo má byť hotové v tomto štvrťroku"]),
    (Question(when=within("2024")), ["čo treba urobiť budúci rok", "čo má byť hotové v roku 2024?"]),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["čo sa musí predložiť do 30 dní", "čo má byť hotové počas nasledujúcich 30 dní"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["čo treba urobiť do dvoch týždňov", "čo nás čaká v najbližších dvoch týždňoch"],
    ),
    (Question(when=within("2024-05")), ["čo má byť hotové v máji"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "čo má byť hotové na schengenskú Radu v júni 2024",
            "čo musí byť pripravené na zasadnutie Rady v júni 2024",
            "čo je na programe Rady 13. júna 2024",
            "čo treba pripraviť na júnovú Radu",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BEFORE)),
        [
            "čo musí byť hotové pred Radou v marci 2024",
            "čo treba urobiť pred zasadnutím schengenskej Rady v marci 2024",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        ["čo má byť hotové najneskôr na Rade v marci 2024", "čo sa musí predložiť do zasadnutia Rady v marci 2024"],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["čo príde na rad po Rade v marci 2024"]),
    (
        Question(when=meeting("2023-12-05")),
        ["čo má byť hotové na budúcu Radu", "čo treba pripraviť na najbližšie zasadnutie Rady"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["kedy je najbližšia Rada?", "kedy sa koná najbližšie zasadnutie schengenskej Rady"],
    ),
    # Stav.
    (
        Question(as_of=date(2023, 10, 15)),
        ["čo bolo otvorené 15. októbra 2023?", "čo bolo otvorené ku dňu 15. októbra 2023"],
    ),
    (
        Question(which=StatusFilter.OVERDUE),
        ["čo je po termíne?", "čo mešká", "ktoré záväzky sú po lehote", "čo je oneskorené"],
    ),
    (
        Question(which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["mešká Frontex s niečím?", "čo má Frontex po termíne", "s čím je Frontex v omeškaní"],
    ),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        ["čo už Europol predložil", "čo už bolo Europolom splnené?"],
    ),
    (
        Question(owners=("europol",)),
        ["čo Europol ešte nepredložil", "čo je pre Europol stále otvorené"],
    ),
    (Question(which=StatusFilter.ALL, owners=("europol",)), ["čo má predložiť Europol, bez ohľadu na stav"]),
    # Na čo sa ešte pýta.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["kto má čo predložiť do júna 2024?", "kto musí niečo predložiť do júna 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, when=meeting("2024-03-04")),
        ["kto musí niečo predložiť na zasadnutie Rady v marci 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["kto zodpovedá za III.3?", "kto je zodpovedný za III.3", "kto má na starosti III.3"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["kedy má byť hotové III.2", "dokedy je III.2?", "aký je termín pre III.2"],
    ),
    (Question(ask=QuestionType.COUNT, owners=EUROJUST), ["koľko záväzkov má Eurojust", "koľko úloh má Eurojust?"]),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        ["stav plnenia III.3", "stav III.3", "podrobnosti k III.3", "ako je na tom III.3"],
    ),
    (Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("F.2",)), ["F.2"]),
    (Question(section="III"), ["čo je otvorené v oddiele III", "čo zostáva urobiť v časti III?"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        [
            "čo sa predkladá prostredníctvom schengenského barometra+",
            "čo ide do schengenského barometra",
            "čo má byť v schengenskom barometri+?",
        ],
    ),
    (
        Question(addressees=("schengen-council",)),
        ["čo sa musí predložiť schengenskej Rade", "čo je určené schengenskej Rade?"],
    ),
    (
        Question(addressees=("european-parliament",)),
        ["čo ide do Európskeho parlamentu?", "čo je určené Parlamentu"],
    ),
    (Question(undated=True), ["čo nemá termín?", "ktoré opatrenia sú bez termínu"]),
    (Question(ownerless=True), ["čo nemá zodpovedný subjekt?", "za čo nikto nezodpovedá"]),
    (Question(ask=QuestionType.NEXT), ["čo je ďalšie na rade?", "aký je najbližší termín?"]),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["čo čaká Frontex ako ďalšie", "ďalší termín Frontexu?", "aký je najbližší termín pre Frontex"],
    ),
    (Question(when=since("2023-10-19")), ["čo nás čaká", "čo je pred nami"]),
    (Question(ask=QuestionType.HELP), ["pomoc", "čo vieš?", "ako to funguje", "na čo sa môžem opýtať"]),
    # Preklepy a dva jazyky.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["čo má europl predložiť do júna 2024", "what must Europol predložiť najneskôr v júni 2024"],
    ),
    (Question(owners=("commission",)), ["čo musí urobiť Európska komsia"]),
    # Yes or no.
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["je III.3 už hotové?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["ďakujem!", "čo je Europol?", "dobrý deň"],
    RefusalReason.WORDS: [
        "aké je počasie v Bruseli",
        "kto vyhral zápas",
        "čo má predložiť Fubarex do júna 2024",
    ],
    RefusalReason.BODY: [
        "čo musí urobiť Interpol",
        "čo musí urobiť Európska rada?",
        "čo má predložiť Nórsko do júna 2024",
    ],
    RefusalReason.REFERENCE: ["stav III.9", "čo je otvorené v oddiele VII"],
    RefusalReason.TIME: [
        "čo musí byť hotové do 31. júna 2024",
        "čo má Europol urobiť medzi júnom 2024 a marcom 2024",
    ],
    RefusalReason.VAGUE: [
        "čo sa musí predložiť čoskoro",
        "čo má byť hotové na začiatku roka 2024",
        "čo treba urobiť čo najskôr",
    ],
    RefusalReason.COUNCIL: ["čo má byť hotové na Radu v máji 2024"],
    RefusalReason.OWN_BODY: ["čo musíme urobiť", "aké sú naše termíny", "čo máme predložiť do júna 2024"],
    RefusalReason.EXCLUSION: ["čo Europol nemusí robiť", "všetko okrem júna"],
    RefusalReason.FOLLOW_UP: ["a Frontex?", "a v marci?"],
}
