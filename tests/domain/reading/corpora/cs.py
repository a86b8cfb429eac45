"""Czech questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Kdo má předložit.
    (
        Question(owners=EUROJUST),
        [
            "co má předložit Eurojust",
            "co musí Eurojust udělat?",
            "jaké závazky má Eurojust",
            "závazky Eurojustu",
            "CO MUSÍ EUROJUST JEŠTĚ PŘEDLOŽIT?",
            "prosím o seznam všech úkolů Eurojustu",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "co se očekává od Europolu?",
            "co musí předložit Evropský policejní úřad",
            "za co odpovídá Europol",
            "co má Europol na starosti?",
        ],
    ),
    (
        Question(owners=("emsc",)),
        ["co má dodat EMSC", "povinnosti Evropského střediska pro boj proti převaděčství migrantů"],
    ),
    (Question(owners=("efecc",)), ["co má připravit EFECC v rámci Europolu?"]),
    (
        Question(owners=("jha-agencies",)),
        [
            "co musí předložit agentury SVV?",
            "povinnosti agentur SVV",
            "co mají udělat agentury v oblasti spravedlnosti a vnitřních věcí",
        ],
    ),
    (
        Question(owners=("frontex",)),
        [
            "co má Frontex dodat",
            "závazky Frontexu",
            "co zbývá udělat Frontexu",
            "co má udělat agentura Frontex",
            "co se očekává od Evropské agentury pro pohraniční a pobřežní stráž?",
        ],
    ),
    (
        Question(owners=("member-states",)),
        [
            "co musí udělat členské státy?",
            "CO MUSÍ UDĚLAT ČLENSKÉ STÁTY?",
            "co musi udelat clenske staty",
            "povinnosti členských států",
            "jaké úkoly mají země EU",
        ],
    ),
    (
        Question(owners=("cz",)),
        [
            "co musí udělat Česko?",
            "jaké povinnosti má Česká republika",
            "co má předložit CZ",
            "závazky ČR",
            "co se očekává od České republiky?",
        ],
    ),
    (Question(owners=("nl",)), ["co musí předložit Nizozemsko?", "povinnosti Nizozemska"]),
    (Question(owners=("de",)), ["co musí udělat Německo?", "závazky Německa", "co má udělat německá strana"]),
    (Question(owners=("sk",)), ["co musí předložit Slovensko", "povinnosti Slovenské republiky"]),
    (Question(owners=("euaa",)), ["co má udělat azylová agentura", "co má dodat EASO"]),
    (Question(owners=("eu-lisa",)), ["jaké závazky má eu-LISA?"]),
    (
        Question(owners=("commission",)),
        [
            "co má předložit Komise?",
            "co musí udělat EK",
            "co předkládá Evropská komise",
            "závazky Evropské komise",
            "co se čeká od Komise",
        ],
    ),
    (Question(owners=("council",)), ["co musí udělat Rada", "co má udělat Rada EU"]),
    (Question(owners=("schengen-council",)), ["co má udělat schengenská Rada?"]),
    (
        Question(owners=("eeas",)),
        ["co musí dodat ESVČ", "povinnosti Evropské služby pro vnější činnost"],
    ),
    (Question(owners=("eu-delegations",)), ["co mají připravit delegace EU?"]),
    (Question(owners=("european-parliament",)), ["co má udělat EP?", "povinnosti Evropského parlamentu"]),
    (Question(owners=("budgetary-authorities",)), ["co musí udělat rozpočtové orgány?"]),
    (Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY), ["které agentury musí něco předložit a kdo to je"]),
    (
        Question(owners=("europol", "frontex")),
        [
            "co musí udělat Europol a Frontex",
            "co má předložit Europol nebo Frontex",
            "povinnosti Europolu a Frontexu",
            "Europol, Frontex",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "co mají Europol a Eurojust předložit společně",
            "co má Europol připravit společně s Eurojustem",
            "společné závazky Europolu a Eurojustu",
        ],
    ),
    # Kdy.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "co má Eurojust předložit do června 2024",
            "co musí Eurojust předložit nejpozději v červnu 2024?",
            "co musí Eurojust dodat nejpozději do června 2024",
            "co má Eurojust předložit do konce června 2024",
            "co má Eurojust udělat do konce června",
            "co má eurojust do června",
            "do června 2024 musí Eurojust předložit co?",
            "dobrý den, můžete mi prosím říct, co má Eurojust předložit do června 2024? Děkuji!",
            "prosim reknete mi co musi eurojust dodat nejpozdeji do cervna 2024",
            "CO MÁ EUROJUST PŘEDLOŽIT DO ČERVNA 2024?",
            "Eurojust - do června 2024",
            "co má Eurojust předložit ne později než v červnu 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["co má Eurojust udělat před červnem 2024", "Eurojust před červnem 2024?"],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        [
            "co má Eurojust udělat v červnu 2024",
            "Eurojust červen 2024?",
            "co má Eurojust předložit během června 2024",
            "co čeká Eurojust v červnu",
        ],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        ["co má Eurojust udělat od června 2024", "co musí Eurojust předložit počínaje červnem 2024"],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        ["co má Eurojust udělat po červnu 2024", "Eurojust později než v červnu 2024"],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "co má Eurojust udělat mezi prosincem 2023 a červnem 2024",
            "co má Eurojust předložit od prosince 2023 do června 2024",
            "co má Eurojust předložit od prosince do června",
            "Eurojust, prosinec 2023 - červen 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-07")),
        ["co má Eurojust předložit v červenci", "Eurojust červenec 2024"],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "co musí být hotovo do 13. června 2024",
            "co má být hotové nejpozději 13. června 2024",
            "co musí být předloženo nejpozději dne 13. června 2024",
            "co se musí dodat do 13.6.2024",
            "co se musí dodat do 13. 6. 2024",
            "co se musí dodat do 2024-06-13",
            "co má být hotovo k 13. červnu?",
        ],
    ),
    (
        Question(when=within("2024-01..2024-03")),
        [
            "co má být hotovo v prvním čtvrtletí 2024",
            "co je třeba předložit v 1. čtvrtletí roku 2024",
            "co se musí dodat v Q1 2024",
        ],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["co je třeba udělat ve druhé polovině roku 2024", "co má být hotovo ve 2. pololetí 2024"],
    ),
    (
        Question(when=by("2024")),
        [
            "co musí být hotovo do konce roku 2024",
            "co má být splněno nejpozději do konce roku 2024",
            "co se musí dodat do roku 2024",
        ],
    ),
    (Question(when=by("2023")), ["co musí být hotovo do konce roku?", "co je třeba udělat do konce letošního roku"]),
    (Question(when=within("2023-10")), ["co se musí předložit tento měsíc", "co má být hotovo v tomto měsíci"]),
    (
        Question(when=within("2023-11")),
        ["co se musí předložit příští měsíc", "co má být hotovo v listopadu", "co má být hotovo v příštím měsíci"],
    ),
    (Question(when=within("2023-10..2023-12")), ["co má být hotovo v tomto čtvrtletí"]),
    (Question(when=within("2024")), ["co je třeba udělat příští rok", "co má být hotovo v roce 2024?"]),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["co se musí předložit do 30 dnů", "co má být hotovo během příštích 30 dnů"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["co je třeba udělat do dvou týdnů", "co nás čeká v příštích dvou týdnech"],
    ),
    (Question(when=within("2024-05")), ["co má být hotovo v květnu"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "co má být hotovo na schengenskou Radu v červnu 2024",
            "co musí být připraveno na zasedání Rady v červnu 2024",
            "co je na pořadu jednání Rady 13. června 2024",
            "co je třeba připravit na červnovou Radu",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BEFORE)),
        [
            "co musí být hotovo před Radou v březnu 2024",
            "co je třeba udělat před zasedáním schengenské Rady v březnu 2024",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        ["co má být hotovo nejpozději na Radě v březnu 2024", "co se musí předložit do zasedání Rady v březnu 2024"],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["co přijde na řadu po Radě v březnu 2024"]),
    (
        Question(when=meeting("2023-12-05")),
        ["co má být hotovo na příští Radu", "co je třeba připravit na nejbližší zasedání Rady"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["kdy je příští Rada?", "kdy se koná nejbližší zasedání schengenské Rady"],
    ),
    # Stav.
    (
        Question(as_of=date(2023, 10, 15)),
        ["co bylo otevřené 15. října 2023?", "co bylo otevřené ke dni 15. října 2023"],
    ),
    (
        Question(which=StatusFilter.OVERDUE),
        ["co je po termínu?", "co má zpoždění", "které závazky jsou po lhůtě", "co je opožděné"],
    ),
    (
        Question(which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["co má Frontex po termínu", "s čím je Frontex v prodlení"],
    ),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        ["co už Europol předložil", "co už bylo Europolem splněno?"],
    ),
    (
        Question(owners=("europol",)),
        ["co Europol ještě nepředložil", "co je pro Europol stále otevřené"],
    ),
    (Question(which=StatusFilter.ALL, owners=("europol",)), ["co má předložit Europol, bez ohledu na stav"]),
    # Co se ještě ptá.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["kdo má co předložit do června 2024?", "kdo musí něco předložit do června 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, when=meeting("2024-03-04")),
        ["kdo musí něco předložit na zasedání Rady v březnu 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["kdo odpovídá za III.3?", "kdo je odpovědný za III.3", "kdo má na starosti III.3"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["kdy má být hotovo III.2", "dokdy je III.2?", "jaký je termín pro III.2"],
    ),
    (Question(ask=QuestionType.COUNT, owners=EUROJUST), ["kolik závazků má Eurojust", "kolik úkolů má Eurojust?"]),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        ["stav plnění III.3", "stav III.3", "podrobnosti k III.3", "jak je na tom III.3"],
    ),
    (Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("F.2",)), ["F.2"]),
    (Question(section="III"), ["co je otevřené v oddílu III", "co zbývá udělat v části III?"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        [
            "co se předkládá prostřednictvím schengenského barometru+",
            "co jde do schengenského barometru",
            "co má být v schengenském barometru+?",
        ],
    ),
    (
        Question(addressees=("schengen-council",)),
        ["co se musí předložit schengenské Radě", "co je určeno schengenské Radě?"],
    ),
    (
        Question(addressees=("european-parliament",)),
        ["co jde do Evropského parlamentu?", "co je určeno Parlamentu"],
    ),
    (Question(undated=True), ["co nemá termín?", "která opatření jsou bez termínu"]),
    (Question(ownerless=True), ["co nemá odpovědný subjekt?", "za co nikdo neodpovídá"]),
    (Question(ask=QuestionType.NEXT), ["co je další na řadě?", "jaký je nejbližší termín?"]),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["co čeká Frontex jako další", "další termín Frontexu?", "jaký je nejbližší termín pro Frontex"],
    ),
    (Question(when=since("2023-10-19")), ["co nás čeká", "co je před námi"]),
    (Question(ask=QuestionType.HELP), ["pomoc", "nápověda", "co umíš?", "jak to funguje", "na co se můžu zeptat"]),
    # Překlepy a dva jazyky.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["co má europl předložit do června 2024", "what must Europol předložit nejpozději v červnu 2024"],
    ),
    (Question(owners=("commission",)), ["co musí udělat Evropská komse"]),
    # Yes or no.
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["má Frontex s něčím zpoždění?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["je III.3 už hotovo?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["děkuji!", "co je Europol?", "dobrý den"],
    RefusalReason.WORDS: [
        "jaké je počasí v Bruselu",
        "kdo vyhrál zápas",
        "co má předložit Fubarex do června 2024",
    ],
    RefusalReason.BODY: [
        "co musí udělat Interpol",
        "co musí udělat Evropská rada?",
        "co má předložit Norsko do června 2024",
    ],
    RefusalReason.REFERENCE: ["stav III.9", "co je otevřené v oddílu VII"],
    RefusalReason.TIME: [
        "co musí být hotovo do 31. června 2024",
        "co má Europol udělat mezi červnem 2024 a březnem 2024",
    ],
    RefusalReason.VAGUE: [
        "co se musí předložit brzy",
        "co má být hotovo na začátku roku 2024",
        "co je třeba udělat co nejdříve",
    ],
    RefusalReason.COUNCIL: ["co má být hotovo na Radu v květnu 2024"],
    RefusalReason.OWN_BODY: ["co musíme udělat", "jaké jsou naše termíny", "co máme předložit do června 2024"],
    RefusalReason.EXCLUSION: ["co Europol nemusí dělat", "všechno kromě června"],
    RefusalReason.FOLLOW_UP: ["a Frontex?", "a v březnu?"],
}
