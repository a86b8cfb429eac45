"""Slovenian questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Kdo ima obveznosti.
    (
        Question(owners=EUROJUST),
        [
            "kaj mora Eurojust",
            "kaj dolguje Eurojust?",
            "kakšne obveznosti ima Eurojust",
            "Eurojust?",
            "OBVEZNOSTI EUROJUSTA",
            "kaj mora Eurojust še predložiti",
            "katere so obveznosti Eurojusta?",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "kaj se pričakuje od Europola?",
            "kaj mora storiti Europol",
            "za kaj je odgovoren Europol",
            "kaj mora narediti Europol",
            "seznam vseh obveznosti Europola, prosim",
        ],
    ),
    (
        Question(owners=("emsc",)),
        [
            "kaj mora EMSC",
            "kaj mora storiti Evropski center za boj proti tihotapljenju migrantov?",
            "obveznosti centra EMSC",
        ],
    ),
    (
        Question(owners=("efecc",)),
        ["kaj mora predložiti EFECC", "obveznosti Evropskega centra za finančni in gospodarski kriminal"],
    ),
    (
        Question(owners=("jha-agencies",)),
        [
            "kaj morajo agencije PNZ?",
            "obveznosti agencij s področja pravosodja in notranjih zadev",
            "kaj se pričakuje od agencij PNZ",
            "kaj morajo storiti agencije za pravosodje in notranje zadeve",
        ],
    ),
    (
        Question(owners=("frontex",)),
        [
            "kaj mora Evropska agencija za mejno in obalno stražo",
            "kaj je še odprto za Frontex?",
            "Frontexove obveznosti",
            "kaj mora Frontex še oddati",
        ],
    ),
    (
        Question(owners=("member-states",)),
        [
            "kaj morajo države članice?",
            "KAJ MORAJO DRŽAVE ČLANICE?",
            "obveznosti držav članic",
            "kaj se zahteva od držav članic",
            "kaj morajo drzave clanice",
            "katere naloge imajo članice EU",
        ],
    ),
    (
        Question(owners=("si",)),
        [
            "kaj mora Slovenija?",
            "kaj mora predložiti SI",
            "obveznosti Slovenije",
            "kaj se pričakuje od Slovenije",
            "kaj morajo slovenski organi",
        ],
    ),
    (Question(owners=("nl",)), ["kaj mora Nizozemska?", "obveznosti Nizozemske", "kaj mora NL"]),
    (Question(owners=("de",)), ["kaj mora Nemčija", "kaj mora Nemcija", "kaj morajo nemški organi"]),
    (Question(owners=("euaa",)), ["kaj mora Agencija EU za azil", "obveznosti agencije EUAA", "kaj mora EASO"]),
    (Question(owners=("eu-lisa",)), ["kaj mora eu-LISA", "obveznosti agencije eu-LISA"]),
    (
        Question(owners=("commission",)),
        [
            "kaj mora Komisija",
            "kaj mora predložiti Evropska komisija?",
            "obveznosti Komisije",
            "kaj se pričakuje od Evropske komisije",
            "kaj mora Komisija še pripraviti",
        ],
    ),
    (Question(owners=("council",)), ["kaj mora Svet", "obveznosti Sveta", "kaj mora Svet EU?"]),
    (Question(owners=("schengen-council",)), ["kaj mora Schengenski svet?", "obveznosti schengenskega Sveta"]),
    (Question(owners=("eeas",)), ["kaj mora ESZD", "kaj mora Evropska služba za zunanje delovanje"]),
    (Question(owners=("european-parliament",)), ["kaj mora Evropski parlament?", "obveznosti Parlamenta"]),
    (Question(owners=("budgetary-authorities",)), ["kaj morajo proračunski organi?"]),
    (Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY), ["katere agencije morajo kaj predložiti in katere so to"]),
    (
        Question(owners=("europol", "frontex")),
        [
            "kaj morata Europol in Frontex",
            "kaj mora predložiti Europol ali Frontex",
            "Europol, Frontex",
            "obveznosti Europola in Frontexa",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "kaj morata Europol in Eurojust skupaj",
            "kaj mora Europol predložiti skupaj z Eurojustom",
            "skupne obveznosti Europola in Eurojusta",
            "kaj skupaj pripravita Europol in Eurojust",
        ],
    ),
    # Kdaj.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "kaj mora Eurojust predložiti do junija 2024",
            "kaj mora Eurojust predložiti do konca junija 2024?",
            "kaj mora Eurojust oddati najpozneje junija 2024",
            "kaj mora Eurojust najkasneje do junija 2024",
            "kaj mora Eurojust predložiti najpozneje v juniju 2024",
            "do junija 2024 mora Eurojust predložiti kaj?",
            "Mi lahko prosim poveste, kaj mora Eurojust predložiti do junija 2024? Hvala vnaprej!",
            "živjo, zanima me, kaj mora eurojust oddati do konca junija",
            "KAJ MORA EUROJUST PREDLOŽITI DO JUNIJA 2024",
            "kaj mora eurojust predloziti do junija 2024",
            "kaj mora Eurojust predložiti do 06/2024",
            "obveznosti Eurojusta do vključno junija 2024",
            "kaj mora Eurojust predložiti pred koncem junija 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["kaj mora Eurojust pred junijem 2024", "obveznosti Eurojusta pred junijem"],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        [
            "kaj mora Eurojust junija 2024",
            "kaj mora Eurojust v juniju 2024",
            "Eurojust junij 2024?",
            "kaj mora Eurojust predložiti meseca junija 2024",
            "obveznosti Eurojusta za junij 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        [
            "kaj mora Eurojust od junija 2024",
            "obveznosti Eurojusta od junija 2024 dalje",
            "kaj mora Eurojust od junija 2024 naprej",
        ],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        ["kaj mora Eurojust po juniju 2024", "obveznosti Eurojusta po juniju"],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "kaj mora Eurojust med decembrom 2023 in junijem 2024",
            "kaj mora Eurojust od decembra 2023 do junija 2024",
            "obveznosti Eurojusta od decembra do junija 2024",
            "Eurojust, december 2023 – junij 2024",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "kaj mora biti pripravljeno do 13. junija 2024",
            "kaj mora biti gotovo do 13.6.2024",
            "kaj mora biti gotovo do 13. 6. 2024",
            "kaj mora biti gotovo do 2024-06-13",
            "kaj je treba predložiti najpozneje 13. junija",
            "kaj mora biti gotovo do 13/06/2024",
        ],
    ),
    (Question(when=within("2024-06-13")), ["kaj zapade 13. junija 2024?", "kaj ima rok 13. junija 2024"]),
    (
        Question(when=within("2024-01..2024-03")),
        [
            "kaj mora biti pripravljeno v prvem četrtletju 2024",
            "kaj zapade v Q1 2024",
            "obveznosti za prvo četrtletje leta 2024",
            "kaj mora biti gotovo v prvem kvartalu 2024",
        ],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["kaj mora biti pripravljeno v drugi polovici leta 2024", "kaj je na vrsti v drugem polletju 2024"],
    ),
    (
        Question(when=by("2024")),
        [
            "kaj mora biti pripravljeno do konca leta 2024",
            "kaj je treba predložiti do konca 2024",
            "kaj je treba predložiti najpozneje konec leta 2024",
        ],
    ),
    (Question(when=by("2023")), ["kaj mora biti gotovo do konca leta", "kaj je treba predložiti do konca tega leta"]),
    (
        Question(when=within("2023-10")),
        ["kaj mora biti gotovo ta mesec", "kaj zapade v tem mesecu", "kaj zapade oktobra"],
    ),
    (
        Question(when=within("2023-11")),
        [
            "kaj mora biti gotovo naslednji mesec",
            "kaj zapade prihodnji mesec",
            "kaj zapade v naslednjem mesecu",
            "kaj zapade novembra",
        ],
    ),
    (Question(when=within("2023-10..2023-12")), ["kaj zapade v tem četrtletju"]),
    (Question(when=within("2024-01..2024-03")), ["kaj zapade v naslednjem četrtletju"]),
    (
        Question(when=within("2024")),
        [
            "kaj mora biti gotovo naslednje leto",
            "kaj zapade leta 2024",
            "kaj zapade v letu 2024",
            "kaj zapade prihodnje leto",
        ],
    ),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["kaj mora biti gotovo v 30 dneh", "kaj zapade v naslednjih 30 dneh"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["kaj mora biti gotovo v naslednjih dveh tednih", "kaj zapade v 2 tednih"],
    ),
    (Question(when=within("2024-05")), ["kaj mora biti gotovo maja"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "kaj mora biti pripravljeno za Svet junija 2024",
            "kaj je na dnevnem redu Schengenskega sveta junija 2024",
            "kaj mora biti pripravljeno za Schengenski svet 13. junija 2024",
            "kaj zapade za junijski Svet",
            "kaj je treba predložiti za zasedanje Sveta junija 2024",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BEFORE)),
        ["kaj mora biti gotovo pred Svetom marca 2024", "kaj mora biti gotovo pred marčevskim Svetom"],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        ["kaj mora biti gotovo do Sveta marca 2024", "kaj mora biti gotovo najpozneje na Svetu marca 2024"],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["kaj pride na vrsto po Svetu marca 2024"]),
    (
        Question(when=meeting("2023-12-05")),
        ["kaj mora biti pripravljeno za naslednji Svet", "kaj mora biti pripravljeno za naslednje zasedanje"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["kdaj je naslednji Svet?", "kdaj zaseda naslednji Schengenski svet", "kdaj je naslednje zasedanje Sveta"],
    ),
    # Status.
    (
        Question(which=StatusFilter.OVERDUE),
        ["kaj zamuja?", "čemu je potekel rok", "katere obveznosti zamujajo", "ali kaj zamuja?", "kaj je v zamudi"],
    ),
    (Question(which=StatusFilter.OVERDUE, owners=("frontex",)), ["s čim zamuja Frontex"]),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        ["kaj je Europol že predložil", "kaj je Europol opravil?", "katere obveznosti je Europol izpolnil"],
    ),
    (Question(owners=("europol",)), ["česa Europol še ni predložil", "kaj je še odprto za Europol"]),
    (Question(which=StatusFilter.ALL, owners=("europol",)), ["kaj mora Europol, ne glede na status"]),
    # Kaj se še vpraša.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        [
            "kdo mora kaj predložiti do junija 2024?",
            "kdo mora kaj oddati do junija 2024",
            "kateri organi morajo kaj predložiti do junija 2024",
        ],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        [
            "kdo je odgovoren za III.3?",
            "kdo je pristojen za III.3",
            "kdo je nosilec III.3",
            "čigava obveznost je III.3",
        ],
    ),
    (Question(ask=QuestionType.WHO, when=meeting("2024-03-04")), ["kdo mora kaj predložiti za Svet marca 2024"]),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["kdaj mora biti končano III.2?", "kakšen je rok za III.2", "do kdaj je treba opraviti III.2"],
    ),
    (
        Question(ask=QuestionType.WHEN, owners=EUROJUST),
        ["kakšni so roki za Eurojust", "do kdaj mora Eurojust predložiti poročila"],
    ),
    (
        Question(ask=QuestionType.COUNT, owners=EUROJUST),
        ["koliko obveznosti ima Eurojust", "koliko stvari mora predložiti Eurojust?"],
    ),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        ["status III.3", "III.3", "podrobnosti o III.3", "kako je s III.3"],
    ),
    (Question(section="III"), ["kaj je odprto v oddelku III", "kaj je odprto v delu III", "obveznosti iz oddelka III"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        [
            "kaj se predloži prek Schengenskega barometra+",
            "kaj gre v Schengenski barometer+?",
            "o čem se poroča v schengenskem barometru",
        ],
    ),
    (
        Question(addressees=("schengen-council",)),
        ["kaj je treba predložiti Schengenskemu svetu", "kaj gre Schengenskemu svetu?"],
    ),
    (
        Question(addressees=("european-parliament",)),
        [
            "kaj je treba predložiti Parlamentu",
            "kaj se pošlje Evropskemu parlamentu?",
            "kaj se predloži Parlamentu",
            "kaj gre Parlamentu",
        ],
    ),
    (Question(owners=("frontex",), addressees=("commission",)), ["kaj mora Frontex predložiti Komisiji"]),
    (
        Question(addressees=("european-parliament",), owners=("commission",), when=by("2024")),
        ["kaj mora Komisija predložiti Evropskemu parlamentu do konca leta 2024"],
    ),
    (Question(undated=True), ["kaj nima roka?", "katere obveznosti so brez roka"]),
    (Question(ownerless=True), ["kaj nima nosilca?", "za kaj ni nihče odgovoren"]),
    (Question(ask=QuestionType.NEXT), ["kaj je naslednje?", "kateri je naslednji rok", "kdaj je naslednji rok?"]),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["kaj je naslednje za Frontex", "kateri je naslednji rok za Frontex?"],
    ),
    (Question(when=since("2023-10-19")), ["kaj nas čaka"]),
    (Question(as_of=date(2023, 9, 1)), ["kaj je bilo odprto 1. septembra 2023"]),
    (Question(ask=QuestionType.HELP), ["pomoč", "kaj znaš?", "kako to deluje", "kaj lahko naredite?"]),
    # Tipkarske napake in dva jezika.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["kaj mora europl do junija 2024", "kaj must Europol predložiti do junija 2024"],
    ),
    # Yes or no.
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["ali Frontex s čim zamuja?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["ali je III.3 že opravljeno?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["hvala!", "kaj je Europol?", "dober dan vsem"],
    RefusalReason.WORDS: ["kakšno je vreme v Bruslju", "kdo je zmagal na tekmi", "kaj mora Foobar"],
    RefusalReason.BODY: [
        "kaj mora Interpol?",
        "kaj mora Evropski svet?",
        "kaj mora predložiti Norveška do junija 2024",
    ],
    RefusalReason.REFERENCE: ["status III.9", "kdo je odgovoren za V.1", "kaj je odprto v oddelku VII"],
    RefusalReason.TIME: ["kaj mora biti gotovo do 31. junija 2024", "kaj mora Europol med junijem 2024 in marcem 2024"],
    RefusalReason.VAGUE: [
        "kaj mora biti gotovo v začetku leta 2024",
        "kaj je treba predložiti čim prej",
        "kaj kmalu zapade",
    ],
    RefusalReason.COUNCIL: ["kaj mora biti pripravljeno za Svet maja 2024"],
    RefusalReason.OWN_BODY: ["kaj moramo mi predložiti do junija 2024", "kakšni so naši roki"],
    RefusalReason.EXCLUSION: ["česa Europolu ni treba storiti", "vse razen junija"],
    RefusalReason.FOLLOW_UP: ["pa Frontex?", "in Frontex?", "kaj pa marca?"],
}
