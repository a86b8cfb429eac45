"""Danish questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Hvem der skal levere.
    (
        Question(owners=EUROJUST),
        [
            "hvad skal Eurojust levere",
            "hvad skylder Eurojust?",
            "hvilke forpligtelser har Eurojust endnu",
            "HVAD SKAL EUROJUST LEVERE?",
            "Eurojusts forpligtelser",
            "Hej, kan du sige mig, hvad Eurojust mangler at levere? På forhånd tak!",
            "hvad er det Eurojust skal fremlægge",
        ],
    ),
    (
        Question(owners=("europol",)),
        ["hvad forventes der af Europol?", "hvad er Europols opgaver", "hvad er Europol forpligtet til?"],
    ),
    (
        Question(owners=("emsc",)),
        ["hvad skal EMSC levere", "hvad skal Det Europæiske Center vedrørende Migrantsmugling gøre?"],
    ),
    (Question(owners=("eu-iru",)), ["hvad er EU IRU ansvarlig for", "hvad har EU IRU ansvaret for?"]),
    (
        Question(owners=("jha-agencies",)),
        ["hvad skal RIA-agenturerne gøre?", "forpligtelser for agenturerne på området retlige og indre anliggender"],
    ),
    (Question(owners=("frontex",)), ["hvad skal RIA-agenturet Frontex levere", "hvad udestår der for Frontex?"]),
    (
        Question(owners=("member-states",)),
        ["hvad skal medlemsstaterne gøre?", "medlemsstaternes forpligtelser", "hvad skal medlemslandene levere"],
    ),
    (
        Question(owners=("dk",)),
        ["hvad skal Danmark gøre?", "hvad skal DK levere", "hvad skal de danske myndigheder indsende"],
    ),
    (Question(owners=("de",)), ["hvad skal Tyskland levere", "hvad skal medlemsstaten Tyskland gøre"]),
    (Question(owners=("nl",)), ["hvad skal Nederlandene fremlægge?", "hvad skal Holland levere"]),
    (Question(owners=("at",)), ["hvad skal Østrig levere", "hvad skal Oestrig levere"]),
    (
        Question(owners=("commission",)),
        [
            "hvad skal Kommissionen fremlægge",
            "hvad fremlægger Europa-Kommissionen?",
            "hvilke opgaver har EU-Kommissionen tilbage",
            "Kommissionens forpligtelser",
            "hvad skal komissionen levere",
        ],
    ),
    (Question(owners=("council",)), ["hvad skal Rådet gøre", "Rådets forpligtelser"]),
    (Question(owners=("schengen-council",)), ["hvad skal Schengenrådet gøre?"]),
    (Question(owners=("eeas",)), ["hvad skal EU-Udenrigstjenesten levere", "hvad skal EEAS gøre"]),
    (
        Question(owners=("euaa",)),
        ["hvad skal EU's asylagentur levere", "hvad skal Den Europæiske Unions Asylagentur gøre"],
    ),
    (Question(owners=("budgetary-authorities",)), ["hvad skal budgetmyndighederne gøre?"]),
    (Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY), ["hvilke agenturer skal levere noget?"]),
    (
        Question(owners=("europol", "frontex")),
        ["hvad skal Europol og Frontex gøre", "hvad skal Europol eller Frontex levere", "Europol, Frontex"],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "hvad skal Europol og Eurojust levere i fællesskab",
            "hvad skal Europol levere sammen med Eurojust",
            "hvad skal Europol og Eurojust fremlægge sammen",
        ],
    ),
    # Hvornår.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "hvad skal Eurojust levere senest i juni 2024",
            "hvad skal Eurojust levere inden udgangen af juni 2024?",
            "hvad skal Eurojust levere til og med juni 2024",
            "hvad skal Eurojust levere senest ved udgangen af juni 2024",
            "hvad skal Eurojust levere inden slutningen af juni 2024",
            "hvad skal Eurojust levere senest juni",
            "hvad skal Eurojust fremlægge senest ultimo juni 2024",
            "senest i juni 2024: hvad skal Eurojust levere?",
            "hej bot, ved du hvad eurojust skal levere senest i juni 2024? mange tak!",
            "HVAD SKYLDER EUROJUST SENEST I JUNI 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["hvad skal Eurojust levere før juni 2024", "hvad skal Eurojust levere inden juni 2024"],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        ["hvad skal Eurojust levere i juni 2024", "Eurojust juni 2024?", "hvad forfalder i juni for Eurojust"],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        ["hvad skal Eurojust levere fra juni 2024", "hvad skal Eurojust levere fra og med juni 2024"],
    ),
    (Question(owners=EUROJUST, when=after("2024-06")), ["hvad skal Eurojust levere efter juni 2024"]),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "hvad skal Eurojust levere mellem december 2023 og juni 2024",
            "hvad skal Eurojust levere fra december 2023 til juni 2024",
            "frister for Eurojust, december 2023 - juni 2024",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "hvad skal være klar senest den 13. juni 2024",
            "hvad skal foreligge senest 13.6.2024",
            "hvad skal være klar senest den 13/6 2024",
            "hvad skal være færdigt senest 2024-06-13",
            "hvad har frist senest den 13. juni?",
        ],
    ),
    (Question(when=within("2024-06-13")), ["hvad forfalder den 13. juni 2024?"]),
    (
        Question(when=within("2024-01..2024-03")),
        ["hvad forfalder i første kvartal 2024", "hvad skal leveres i 1. kvartal 2024", "hvad skal leveres i Q1 2024"],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["hvad skal leveres i andet halvår 2024", "hvad forfalder i 2. halvår af 2024"],
    ),
    (
        Question(when=by("2024")),
        ["hvad skal leveres inden udgangen af 2024", "hvad skal være klar senest ved udgangen af 2024"],
    ),
    (Question(when=by("2023")), ["hvad skal leveres inden årets udgang", "hvad skal leveres inden udgangen af året"]),
    (Question(when=within("2023-10")), ["hvad forfalder i denne måned", "hvad skal leveres denne måned"]),
    (Question(when=within("2023-11")), ["hvad forfalder i næste måned", "hvad skal leveres næste måned"]),
    (Question(when=within("2024-01..2024-03")), ["hvad skal leveres i næste kvartal"]),
    (Question(when=within("2024")), ["hvad skal leveres næste år", "hvad forfalder i 2024"]),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["hvad forfalder inden for 30 dage", "hvad skal leveres i de næste 30 dage"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["hvad skal leveres inden for de næste to uger", "hvad forfalder de kommende 2 uger"],
    ),
    (Question(when=within("2024-05")), ["hvad skal være klar i maj", "hvad forfalder i maj 2024?"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "hvad skal være klar til Schengenrådet i juni 2024",
            "hvad skal leveres til Rådets møde i juni 2024",
            "hvad er på dagsordenen for Schengenrådet i juni 2024",
            "hvad skal foreligge på rådsmødet i juni 2024?",
        ],
    ),
    (Question(ask=QuestionType.WHO, when=meeting("2024-03-04")), ["hvem skal levere til Rådets møde i marts 2024"]),
    (Question(when=meeting("2024-03-04", Bound.BEFORE)), ["hvad skal leveres før Rådets møde i marts 2024"]),
    (Question(when=meeting("2024-03-04", Bound.BY)), ["hvad skal leveres senest på Schengenrådet i marts 2024"]),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["hvad skal leveres efter Schengenrådet i marts 2024"]),
    (
        Question(when=meeting("2023-12-05")),
        ["hvad skal være klar til næste rådsmøde", "hvad skal leveres til det næste møde"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        [
            "hvornår er det næste rådsmøde?",
            "hvornår mødes Schengenrådet næste gang",
            "hvornår er næste møde i Schengenrådet",
        ],
    ),
    # Status.
    (
        Question(which=StatusFilter.OVERDUE),
        [
            "hvad er forsinket?",
            "hvilke leverancer er forsinkede",
            "hvad har overskredet fristen",
        ],
    ),
    (
        Question(which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["hvad er forsinket hos Frontex"],
    ),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        ["hvad har Europol allerede leveret", "hvad har Europol gjort færdigt?", "hvad er leveret af Europol"],
    ),
    (
        Question(owners=("europol",)),
        ["hvad har Europol endnu ikke leveret", "hvad mangler Europol", "hvad er stadig åbent for Europol"],
    ),
    (Question(which=StatusFilter.ALL, owners=("europol",)), ["hvad skal Europol levere, uanset status"]),
    # Hvad der ellers spørges om.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["hvem skal levere hvad senest i juni 2024?", "hvem skylder hvad inden udgangen af juni 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["hvem er ansvarlig for III.3?", "hvem har ansvaret for III.3", "hvem står for III.3"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["hvornår skal III.2 være klar?", "hvad er fristen for III.2"],
    ),
    (Question(ask=QuestionType.WHEN, owners=("frontex",)), ["hvornår skal Frontex levere?"]),
    (
        Question(ask=QuestionType.COUNT, owners=EUROJUST),
        ["hvor mange forpligtelser har Eurojust", "hvor mange rapporter skal Eurojust fremlægge"],
    ),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        ["status for III.3", "status III.3", "hvordan går det med III.3", "detaljer om III.3"],
    ),
    (Question(section="III"), ["hvad er åbent i afsnit III", "hvad udestår under del III"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        ["hvad går via Schengenbarometer+?", "hvad indgår i Schengenbarometret", "hvad rapporteres gennem barometer+"],
    ),
    (Question(addressees=("schengen-council",)), ["hvad skal forelægges for Schengenrådet"]),
    (
        Question(addressees=("european-parliament",)),
        ["hvad sendes til Europa-Parlamentet?", "hvad går til Parlamentet", "hvad modtager Europa-Parlamentet"],
    ),
    (Question(undated=True), ["hvad har ingen frist?", "hvilke tiltag er uden frist"]),
    (Question(ownerless=True), ["hvad har ingen ansvarlig?", "hvad er ingen ansvarlig for"]),
    (Question(ask=QuestionType.NEXT), ["hvad er den næste frist?", "hvad er det næste"]),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["hvad er det næste for Frontex?", "næste frist for Frontex"],
    ),
    # Emner.
    (Question(refs=("III.6a",), topic="grænsekontrol"), ["hvad er der om grænsekontrol?", "noget om grænsekontrol?"]),
    (Question(ask=QuestionType.WHO, refs=("III.7a",), topic="kryptering"), ["hvem er ansvarlig for kryptering?"]),
    (Question(refs=("III.3a",), topic="konfiskation"), ["hvad skal leveres om konfiskation?"]),
    (
        Question(owners=EUROJUST, refs=("III.3a",), topic="hvidvask", when=by("2024-06")),
        ["hvad skal Eurojust levere om hvidvask senest i juni 2024"],
    ),
    (Question(as_of=date(2023, 9, 1)), ["hvad var åbent den 1. september 2023"]),
    (Question(ask=QuestionType.HELP), ["hjælp", "hvad kan du?", "hvordan fungerer det her"]),
    # Slåfejl og to sprog.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["hvad skal europl levere senest i juni 2024", "what must Europol levere senest i juni 2024"],
    ),
    # Yes or no.
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE), ["er der noget for sent?"]),
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["er Frontex bagud med noget?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["er III.3 færdig?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["mange tak!", "hvad er Europol?", "godmorgen alle sammen"],
    RefusalReason.WORDS: [
        "hvordan er vejret i Bruxelles",
        "hvem vandt kampen i går",
        "hvad skal Foobar levere senest i juni 2024",
    ],
    RefusalReason.BODY: [
        "hvad skal Interpol levere",
        "hvad skal Det Europæiske Råd gøre?",
        "hvad skal Norge levere senest i juni 2024",
    ],
    RefusalReason.REFERENCE: ["status for III.9", "hvad er åbent i afsnit VII"],
    RefusalReason.TOPIC: ["hvad skal leveres om forhandlinger om fiskeri"],
    RefusalReason.TIME: ["hvad skal leveres senest den 31. juni 2024", "hvad forfalder mellem juni 2024 og marts 2024"],
    RefusalReason.VAGUE: [
        "hvad skal leveres i begyndelsen af 2024",
        "hvad skal leveres snart",
        "hvad skal være klar til sommer",
    ],
    RefusalReason.COUNCIL: [
        "hvad skal leveres til Rådets møde i maj 2024",
        "hvad skal være klar til Schengenrådet i april 2024",
    ],
    RefusalReason.OWN_BODY: ["hvad skal vi levere senest i juni 2024", "hvad er vores frister"],
    RefusalReason.EXCLUSION: ["hvad skal Europol ikke levere", "alt undtagen i juni"],
    RefusalReason.FOLLOW_UP: ["og Frontex?", "og i marts?"],
}
