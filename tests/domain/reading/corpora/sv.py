"""Swedish questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Vem som ska leverera.
    (
        Question(owners=EUROJUST),
        [
            "vad ska Eurojust lämna",
            "vad är Eurojust skyldig att leverera?",
            "vilka åtaganden har Eurojust kvar",
            "VAD SKA EUROJUST LÄMNA IN?",
            "Eurojusts skyldigheter",
            "Hej, kan du säga vad Eurojust fortfarande måste lägga fram? Tack på förhand!",
            "vad är det Eurojust ska redovisa",
        ],
    ),
    (
        Question(owners=("europol",)),
        ["vad förväntas av Europol?", "vad har Europol för uppgifter", "vad är Europol ansvarigt för"],
    ),
    (
        Question(owners=("emsc",)),
        ["vad ska EMSC leverera", "vad ska Europeiska centrumet för bekämpning av människosmuggling göra?"],
    ),
    (Question(owners=("eu-iru",)), ["vad ansvarar EU IRU för?"]),
    (
        Question(owners=("jha-agencies",)),
        ["vad ska RIF-byråerna göra?", "åtaganden för byråerna på området rättsliga och inrikes frågor"],
    ),
    (Question(owners=("frontex",)), ["vad ska RIF-byrån Frontex lämna", "vad återstår för Frontex?"]),
    (
        Question(owners=("member-states",)),
        ["vad ska medlemsstaterna göra?", "medlemsstaternas skyldigheter", "vad måste medlemsländerna leverera"],
    ),
    (
        Question(owners=("se",)),
        ["vad ska Sverige göra?", "vad ska SE lämna", "vad ska de svenska myndigheterna lämna in"],
    ),
    (Question(owners=("fi",)), ["vad ska Finland lämna", "vad ska medlemsstaten Finland göra", "Finlands åtaganden"]),
    (Question(owners=("nl",)), ["vad ska Nederländerna lägga fram?", "vad ska Nederlanderna lagga fram"]),
    (
        Question(owners=("commission",)),
        [
            "vad ska kommissionen lägga fram",
            "vad lägger Europeiska kommissionen fram?",
            "vad har EU-kommissionen kvar att göra",
            "kommissionens åtaganden",
            "vad ska komissionen lämna",
        ],
    ),
    (Question(owners=("council",)), ["vad ska rådet göra", "rådets skyldigheter"]),
    (Question(owners=("schengen-council",)), ["vad ska Schengenrådet göra?"]),
    (Question(owners=("eeas",)), ["vad ska utrikestjänsten lämna", "vad ska EEAS göra"]),
    (Question(owners=("euaa",)), ["vad ska EU:s asylbyrå lämna", "vad ska Europeiska unionens asylbyrå göra"]),
    (Question(owners=("budgetary-authorities",)), ["vad ska budgetmyndigheterna göra?"]),
    (Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY), ["vilka byråer ska lämna något?"]),
    (
        Question(owners=("europol", "frontex")),
        ["vad ska Europol och Frontex göra", "vad ska Europol eller Frontex lämna", "Europol, Frontex"],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "vad ska Europol och Eurojust lämna gemensamt",
            "vad ska Europol lägga fram tillsammans med Eurojust",
            "vad ska Europol och Eurojust göra tillsammans",
        ],
    ),
    # När.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "vad ska Eurojust lämna senast i juni 2024",
            "vad ska Eurojust lämna senast juni 2024?",
            "vad måste Eurojust leverera före utgången av juni 2024",
            "vad ska Eurojust lämna till och med juni 2024",
            "vad ska Eurojust lämna t.o.m. juni 2024",
            "vad ska Eurojust lämna fram till juni 2024",
            "vad ska Eurojust lägga fram före slutet av juni 2024",
            "vad ska Eurojust lämna senast i slutet av juni",
            "senast i juni 2024, vad ska Eurojust lämna?",
            "hej bot, vet du vad eurojust ska lämna senast i juni 2024? tack så mycket!",
            "VAD SKA EUROJUST LÄMNA SENAST I JUNI 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["vad ska Eurojust lämna före juni 2024", "vad ska Eurojust lämna innan juni"],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        ["vad ska Eurojust lämna i juni 2024", "Eurojust juni 2024?", "vad ska Eurojust lämna under juni"],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        ["vad ska Eurojust lämna från och med juni 2024", "vad ska Eurojust lämna från juni 2024"],
    ),
    (Question(owners=EUROJUST, when=after("2024-06")), ["vad ska Eurojust lämna efter juni 2024"]),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "vad ska Eurojust lämna mellan december 2023 och juni 2024",
            "vad ska Eurojust lämna från december 2023 till juni 2024",
            "tidsfrister för Eurojust, december 2023 - juni 2024",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "vad ska vara klart senast den 13 juni 2024",
            "vad ska lämnas senast 13.6.2024",
            "vad ska lämnas senast den 13/6 2024",
            "vad ska vara klart senast 2024-06-13",
            "vad måste vara färdigt senast den 13 juni?",
        ],
    ),
    (Question(when=within("2024-06-13")), ["vad förfaller den 13 juni 2024?"]),
    (
        Question(when=within("2024-01..2024-03")),
        ["vad ska lämnas under första kvartalet 2024", "vad förfaller kvartal 1 2024", "vad ska lämnas under Q1 2024"],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["vad ska lämnas under andra halvåret 2024", "vad förfaller andra halvan av 2024"],
    ),
    (
        Question(when=by("2024")),
        [
            "vad ska lämnas före utgången av 2024",
            "vad ska vara klart senast i slutet av 2024",
            "vad ska lämnas senast 2024",
        ],
    ),
    (Question(when=by("2023")), ["vad ska lämnas före årets slut", "vad ska lämnas senast vid årsskiftet"]),
    (Question(when=within("2023-10")), ["vad ska lämnas denna månad", "vad ska vara klart den här månaden"]),
    (Question(when=within("2023-11")), ["vad ska lämnas nästa månad", "vad förfaller under nästa månad"]),
    (Question(when=within("2024-01..2024-03")), ["vad ska lämnas nästa kvartal"]),
    (Question(when=within("2024")), ["vad ska lämnas nästa år", "vad ska lämnas under 2024"]),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["vad ska lämnas inom 30 dagar", "vad förfaller de närmaste 30 dagarna"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["vad ska lämnas de närmaste två veckorna", "vad ska göras under de kommande 2 veckorna"],
    ),
    (Question(when=within("2024-05")), ["vad ska vara klart i maj", "vad förfaller i maj 2024?"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "vad ska vara klart till Schengenrådet i juni 2024",
            "vad ska lämnas till rådets möte i juni 2024",
            "vad står på dagordningen för Schengenrådet i juni 2024",
            "vad ska vara klart inför rådsmötet i juni 2024?",
        ],
    ),
    (Question(ask=QuestionType.WHO, when=meeting("2024-03-04")), ["vem ska lämna något till rådets möte i mars 2024"]),
    (Question(when=meeting("2024-03-04", Bound.BEFORE)), ["vad ska lämnas före rådets möte i mars 2024"]),
    (Question(when=meeting("2024-03-04", Bound.BY)), ["vad ska lämnas senast vid Schengenrådet i mars 2024"]),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["vad ska göras efter Schengenrådet i mars 2024"]),
    (
        Question(when=meeting("2023-12-05")),
        ["vad ska vara klart till nästa rådsmöte", "vad ska lämnas inför nästa möte"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["när är nästa rådsmöte?", "när möts Schengenrådet nästa gång", "när är nästa möte i Schengenrådet"],
    ),
    # Status.
    (
        Question(which=StatusFilter.OVERDUE),
        ["vad är försenat?", "vad ar forsenat", "vilka leveranser är försenade", "vad har passerat tidsfristen"],
    ),
    (
        Question(which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["vad är försenat hos Frontex"],
    ),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        ["vad har Europol redan lämnat", "vad har Europol levererat?", "vad är klart från Europol"],
    ),
    (
        Question(owners=("europol",)),
        ["vad har Europol ännu inte lämnat", "vad har Europol kvar", "vad är fortfarande öppet för Europol"],
    ),
    (Question(which=StatusFilter.ALL, owners=("europol",)), ["vad ska Europol lämna, oavsett status"]),
    # Vad mer som frågas.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["vem ska lämna vad senast i juni 2024?", "vilka ska leverera vad före utgången av juni 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["vem ansvarar för III.3?", "vem är ansvarig för III.3", "vem ska göra III.3"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["när ska III.2 vara klar?", "vad är tidsfristen för III.2"],
    ),
    (Question(ask=QuestionType.WHEN, owners=("frontex",)), ["när ska Frontex leverera?"]),
    (
        Question(ask=QuestionType.COUNT, owners=EUROJUST),
        ["hur många åtaganden har Eurojust", "hur många rapporter ska Eurojust lägga fram"],
    ),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        ["status för III.3", "status III.3", "hur går det med III.3", "detaljer om III.3"],
    ),
    (Question(section="III"), ["vad är öppet i avsnitt III", "vad återstår under del III"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        ["vad går via Schengenbarometern+?", "vad ingår i Schengenbarometern", "vad rapporteras genom barometern+"],
    ),
    (Question(addressees=("schengen-council",)), ["vad ska läggas fram för Schengenrådet"]),
    (
        Question(addressees=("european-parliament",)),
        ["vad skickas till Europaparlamentet?", "vad går till parlamentet", "vad får Europaparlamentet"],
    ),
    (Question(undated=True), ["vad saknar tidsfrist?", "vilka åtgärder är utan tidsfrist", "vad har ingen tidsfrist"]),
    (Question(ownerless=True), ["vad saknar ansvarig?", "vad har ingen ansvarig"]),
    (Question(ask=QuestionType.NEXT), ["vad är nästa tidsfrist?", "vad är nästa"]),
    (Question(ask=QuestionType.NEXT, owners=("frontex",)), ["vad är nästa för Frontex?", "nästa deadline för Frontex"]),
    # Ämnen.
    (
        Question(refs=("III.6a",), topic="gränskontroller"),
        ["vad finns det om gränskontroller?", "något om gränskontroller?"],
    ),
    (Question(ask=QuestionType.WHO, refs=("III.7a",), topic="kryptering"), ["vem ansvarar för kryptering?"]),
    (Question(refs=("III.3a",), topic="förverkande"), ["vad ska lämnas om förverkande?"]),
    (
        Question(owners=EUROJUST, refs=("III.3a",), topic="penningtvätt", when=by("2024-06")),
        ["vad ska Eurojust lämna om penningtvätt senast i juni 2024"],
    ),
    (Question(as_of=date(2023, 9, 1)), ["vad var öppet den 1 september 2023"]),
    (Question(ask=QuestionType.HELP), ["hjälp", "vad kan du?", "hur fungerar det här"]),
    # Skrivfel och två språk.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["vad ska europl lämna senast i juni 2024", "what must Europol lämna senast i juni 2024"],
    ),
    # Yes or no.
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["är Frontex sen med något?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["är III.3 klar?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["tack så mycket!", "vad är Europol?", "god morgon allihop"],
    RefusalReason.WORDS: [
        "hur är vädret i Bryssel",
        "vem vann matchen i går",
        "vad ska Foobar lämna senast i juni 2024",
    ],
    RefusalReason.BODY: [
        "vad ska Interpol lämna",
        "vad ska Europeiska rådet göra?",
        "vad ska Norge lämna senast i juni 2024",
    ],
    RefusalReason.REFERENCE: ["status för III.9", "vad är öppet i avsnitt VII"],
    RefusalReason.TOPIC: ["vad ska lämnas om förhandlingar om fiske"],
    RefusalReason.TIME: ["vad ska lämnas senast den 31 juni 2024", "vad ska lämnas mellan juni 2024 och mars 2024"],
    RefusalReason.VAGUE: [
        "vad ska lämnas i början av 2024",
        "vad ska lämnas snart",
        "vad ska vara klart till sommaren",
    ],
    RefusalReason.COUNCIL: [
        "vad ska lämnas till rådets möte i maj 2024",
        "vad ska vara klart till Schengenrådet i april 2024",
    ],
    RefusalReason.OWN_BODY: ["vad ska vi lämna senast i juni 2024", "vilka är våra tidsfrister"],
    RefusalReason.EXCLUSION: ["vad ska Europol inte lämna", "allt utom i juni"],
    RefusalReason.FOLLOW_UP: ["och Frontex?", "och i mars?"],
}
