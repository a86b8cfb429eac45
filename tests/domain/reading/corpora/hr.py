"""Croatian questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Tko ima obveze.
    (
        Question(owners=EUROJUST),
        [
            "što mora Eurojust",
            "što Eurojust duguje?",
            "koje su obveze Eurojusta",
            "Eurojust?",
            "OBVEZE EUROJUSTA",
            "što Eurojust još treba dostaviti",
            "koje obveze ima Eurojust?",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "što se očekuje od Europola?",
            "što treba napraviti Europol",
            "za što je zadužen Europol",
            "sto mora dostaviti Europol",
            "popis svih obveza Europola, molim",
        ],
    ),
    (
        Question(owners=("emsc",)),
        [
            "što mora EMSC",
            "što mora napraviti Europski centar za borbu protiv krijumčarenja migranata?",
            "obveze EMSC-a",
        ],
    ),
    (
        Question(owners=("efecc",)),
        ["što mora dostaviti EFECC", "obveze Europskog centra za financijski i gospodarski kriminal"],
    ),
    (
        Question(owners=("jha-agencies",)),
        [
            "što moraju agencije za PUP?",
            "obveze agencija u području pravosuđa i unutarnjih poslova",
            "što se očekuje od agencija za pravosuđe i unutarnje poslove",
        ],
    ),
    (
        Question(owners=("frontex",)),
        [
            "što mora Agencija za europsku graničnu i obalnu stražu",
            "što je ostalo otvoreno za Frontex?",
            "Frontexove obveze",
            "što Frontex još mora predati",
        ],
    ),
    (
        Question(owners=("member-states",)),
        [
            "što moraju države članice?",
            "ŠTO MORAJU DRŽAVE ČLANICE?",
            "koje su obveze država članica",
            "što se traži od država članica",
            "sto moraju drzave clanice",
            "koje zadaće imaju zemlje članice",
        ],
    ),
    (
        Question(owners=("hr",)),
        [
            "što mora Hrvatska?",
            "što mora dostaviti HR",
            "koje su obveze Hrvatske",
            "što se očekuje od Hrvatske",
            "što moraju hrvatska tijela",
        ],
    ),
    (Question(owners=("nl",)), ["što mora Nizozemska?", "obveze Nizozemske", "što mora NL"]),
    (Question(owners=("de",)), ["što mora Njemačka", "sto mora Njemacka", "što moraju njemačka tijela"]),
    (Question(owners=("euaa",)), ["što mora Agencija EU-a za azil", "obveze EUAA-a", "što mora EASO"]),
    (Question(owners=("eu-lisa",)), ["što mora eu-LISA", "obveze agencije eu-LISA", "obveze eu-LISA-e"]),
    (
        Question(owners=("commission",)),
        [
            "što mora Komisija",
            "što Europska komisija mora predložiti?",
            "obveze Komisije",
            "što se očekuje od Europske komisije",
            "što Komisija treba podnijeti",
        ],
    ),
    (Question(owners=("council",)), ["što mora Vijeće", "obveze Vijeća", "što mora Vijeće EU-a?"]),
    (Question(owners=("schengen-council",)), ["što mora Vijeće za Schengen?", "obveze schengenskog vijeća"]),
    (Question(owners=("eeas",)), ["što mora ESVD", "što mora Europska služba za vanjsko djelovanje"]),
    (Question(owners=("european-parliament",)), ["što mora Europski parlament?", "obveze Parlamenta"]),
    (Question(owners=("budgetary-authorities",)), ["što moraju proračunska tijela?"]),
    (Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY), ["koje agencije moraju nešto dostaviti i tko su one"]),
    (
        Question(owners=("europol", "frontex")),
        [
            "što moraju Europol i Frontex",
            "što mora dostaviti Europol ili Frontex",
            "Europol, Frontex",
            "obveze Europola i Frontexa",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "što moraju Europol i Eurojust zajedno",
            "što Europol mora dostaviti zajedno s Eurojustom",
            "zajedničke obveze Europola i Eurojusta",
            "što Europol i Eurojust zajednički podnose",
        ],
    ),
    # Kada.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "što Eurojust mora dostaviti do lipnja 2024.",
            "što Eurojust mora dostaviti do kraja lipnja 2024.?",
            "što Eurojust treba predati najkasnije u lipnju 2024.",
            "što mora Eurojust najkasnije do lipnja 2024.",
            "do lipnja 2024. što Eurojust mora dostaviti?",
            "Možete li mi reći što Eurojust mora dostaviti do lipnja 2024.? Hvala unaprijed!",
            "bok, zanima me što eurojust mora predati do kraja lipnja",
            "sto eurojust mora dostaviti do lipnja 2024",
            "ŠTO EUROJUST MORA DOSTAVITI DO LIPNJA 2024.",
            "što Eurojust mora dostaviti do 06/2024",
            "obveze Eurojusta do kraja 6. mjeseca 2024.",
            "što Eurojust mora dostaviti prije kraja lipnja 2024.",
            "što mora Eurojust zaključno s lipnjem 2024.",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["što mora Eurojust prije lipnja 2024.", "obveze Eurojusta prije lipnja"],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        [
            "što mora Eurojust u lipnju 2024.",
            "Eurojust lipanj 2024?",
            "što Eurojust treba dostaviti tijekom lipnja 2024.",
            "obveze Eurojusta za lipanj 2024.",
            "što Eurojust mora u šestom mjesecu 2024.",
        ],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        [
            "što mora Eurojust od lipnja 2024.",
            "obveze Eurojusta počevši od lipnja 2024.",
            "što mora Eurojust od lipnja 2024. nadalje",
        ],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        ["što mora Eurojust nakon lipnja 2024.", "obveze Eurojusta poslije lipnja"],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "što mora Eurojust između prosinca 2023. i lipnja 2024.",
            "što mora Eurojust od prosinca 2023. do lipnja 2024.",
            "obveze Eurojusta od prosinca do lipnja 2024.",
            "Eurojust, prosinac 2023. – lipanj 2024.",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "što mora biti gotovo do 13. lipnja 2024.",
            "što mora biti gotovo do 13.6.2024.",
            "što mora biti gotovo do 13. 6. 2024.",
            "što je rok do 2024-06-13",
            "što treba dostaviti najkasnije 13. lipnja",
            "što treba biti gotovo do 13/06/2024",
        ],
    ),
    (Question(when=within("2024-06-13")), ["što dospijeva 13. lipnja 2024.?", "što ima rok 13. lipnja 2024."]),
    (
        Question(when=within("2024-01..2024-03")),
        ["što mora biti gotovo u prvom tromjesečju 2024.", "što dospijeva u Q1 2024", "obveze za prvi kvartal 2024."],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["što mora biti gotovo u drugoj polovici 2024.", "što je na redu u drugom polugodištu 2024."],
    ),
    (
        Question(when=by("2024")),
        [
            "što mora biti gotovo do kraja 2024.",
            "što treba dostaviti do kraja 2024. godine",
            "što treba dostaviti najkasnije krajem 2024.",
        ],
    ),
    (Question(when=by("2023")), ["što mora biti gotovo do kraja godine", "što treba dostaviti do kraja ove godine"]),
    (
        Question(when=within("2023-10")),
        ["što mora biti gotovo ovaj mjesec", "što dospijeva ovog mjeseca", "što dospijeva u listopadu"],
    ),
    (
        Question(when=within("2023-11")),
        [
            "što mora biti gotovo sljedeći mjesec",
            "što dospijeva idućeg mjeseca",
            "što dospijeva u studenom",
            "što dospijeva u studenome 2023.",
        ],
    ),
    (Question(when=within("2023-10..2023-12")), ["što dospijeva u ovom tromjesečju"]),
    (Question(when=within("2024-01..2024-03")), ["što dospijeva u sljedećem kvartalu"]),
    (
        Question(when=within("2024")),
        [
            "što mora biti gotovo sljedeće godine",
            "što dospijeva u 2024.",
            "što dospijeva iduće godine",
            "što mora biti gotovo 2024. godine",
        ],
    ),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["što mora biti gotovo u roku od 30 dana", "što dospijeva u sljedećih 30 dana"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["što mora biti gotovo u sljedeća dva tjedna", "što dospijeva u roku od 2 tjedna"],
    ),
    (Question(when=within("2024-05")), ["što mora biti gotovo u svibnju"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "što mora biti gotovo za Vijeće u lipnju 2024.",
            "što je na dnevnom redu Vijeća za Schengen u lipnju 2024.",
            "što mora biti spremno za Vijeće za Schengen 13. lipnja 2024.",
            "što dospijeva za lipanjsko Vijeće",
            "što treba dostaviti za sastanak Vijeća u lipnju 2024.",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BEFORE)),
        [
            "što mora biti gotovo prije Vijeća u ožujku 2024.",
            "što mora biti gotovo uoči Vijeća za Schengen u ožujku 2024.",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        ["što mora biti gotovo do Vijeća u ožujku 2024.", "što mora biti gotovo najkasnije na Vijeću u ožujku 2024."],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["što dolazi nakon Vijeća u ožujku 2024."]),
    (
        Question(when=meeting("2023-12-05")),
        ["što mora biti gotovo za sljedeće Vijeće", "što mora biti spremno za sljedeći sastanak"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["kada je sljedeće Vijeće?", "kad se sastaje sljedeće Vijeće za Schengen", "kada je idući sastanak Vijeća"],
    ),
    # Status.
    (
        Question(which=StatusFilter.OVERDUE),
        ["što kasni?", "čemu je istekao rok", "koje obveze kasne", "što je u zakašnjenju"],
    ),
    (Question(which=StatusFilter.OVERDUE, owners=("frontex",)), ["s čime Frontex kasni"]),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        ["što je Europol već dostavio", "što je Europol napravio?", "koje je obveze Europol ispunio"],
    ),
    (Question(owners=("europol",)), ["što Europol još nije dostavio", "što je još otvoreno za Europol"]),
    (Question(which=StatusFilter.ALL, owners=("europol",)), ["što mora Europol, bez obzira na status"]),
    # Što se još pita.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        [
            "tko što mora dostaviti do lipnja 2024.?",
            "tko mora nešto predati do lipnja 2024.",
            "koja tijela moraju nešto dostaviti do lipnja 2024.",
        ],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["tko je odgovoran za III.3?", "tko je zadužen za III.3", "tko je nositelj III.3", "čija je obveza III.3"],
    ),
    (Question(ask=QuestionType.WHO, when=meeting("2024-03-04")), ["tko mora nešto dostaviti za Vijeće u ožujku 2024."]),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["kada mora biti gotovo III.2?", "koji je rok za III.2", "do kada treba dovršiti III.2"],
    ),
    (
        Question(ask=QuestionType.WHEN, owners=EUROJUST),
        ["koji su rokovi za Eurojust", "do kada Eurojust mora dostaviti izvješća"],
    ),
    (
        Question(ask=QuestionType.COUNT, owners=EUROJUST),
        ["koliko obveza ima Eurojust", "koliko toga Eurojust mora dostaviti?"],
    ),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        ["status III.3", "III.3", "pojedinosti o III.3", "kako stoji III.3"],
    ),
    (
        Question(section="III"),
        ["što je otvoreno u odjeljku III.", "što je otvoreno u dijelu III", "obveze iz odjeljka III"],
    ),
    (
        Question(vehicle="schengen-barometer-plus"),
        [
            "što se dostavlja putem Schengenskog barometra+",
            "što ide u Schengenski barometar+?",
            "o čemu se izvješćuje u okviru schengenskog barometra",
        ],
    ),
    (
        Question(addressees=("schengen-council",)),
        ["što se mora podnijeti Vijeću za Schengen", "što ide Vijeću za Schengen?"],
    ),
    (
        Question(addressees=("european-parliament",)),
        [
            "što treba podnijeti Parlamentu",
            "što se šalje Europskom parlamentu?",
            "što se podnosi Parlamentu",
            "što ide Parlamentu",
        ],
    ),
    (Question(owners=("frontex",), addressees=("commission",)), ["što Frontex mora dostaviti Komisiji"]),
    (
        Question(addressees=("european-parliament",), owners=("commission",), when=by("2024")),
        ["što Komisija mora podnijeti Europskom parlamentu do kraja 2024."],
    ),
    (Question(undated=True), ["što nema rok?", "koje su obveze bez roka", "što nema roka"]),
    (Question(ownerless=True), ["što nema nositelja?", "za što nitko nije odgovoran"]),
    (Question(ask=QuestionType.NEXT), ["što je sljedeće?", "koji je sljedeći rok", "koji je idući rok?"]),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["što je sljedeće za Frontex", "koji je sljedeći rok za Frontex?"],
    ),
    (Question(when=since("2023-10-19")), ["što nas očekuje"]),
    (Question(as_of=date(2023, 9, 1)), ["što je bilo otvoreno 1. rujna 2023."]),
    (Question(ask=QuestionType.HELP), ["pomoć", "što znaš?", "kako ovo radi", "što možete učiniti?"]),
    # Tipfeleri i dva jezika.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["što mora europl do lipnja 2024.", "što Europol must dostaviti do lipnja 2024."],
    ),
    # Yes or no.
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE), ["kasni li išta?"]),
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["kasni li Frontex s nečim?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["je li III.3 gotovo?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["hvala!", "što je Europol?", "dobar dan svima"],
    RefusalReason.WORDS: ["kakvo je vrijeme u Bruxellesu", "tko je pobijedio na utakmici", "što mora Foobar"],
    RefusalReason.BODY: [
        "što mora Interpol?",
        "što mora Europsko vijeće?",
        "što mora dostaviti Norveška do lipnja 2024.",
    ],
    RefusalReason.REFERENCE: ["status III.9", "tko je odgovoran za V.1", "što je otvoreno u odjeljku VII"],
    RefusalReason.TIME: [
        "što mora biti gotovo do 31. lipnja 2024.",
        "što mora Europol između lipnja 2024. i ožujka 2024.",
    ],
    RefusalReason.VAGUE: [
        "što mora biti gotovo početkom 2024.",
        "što treba dostaviti što prije",
        "što uskoro dospijeva",
    ],
    RefusalReason.COUNCIL: ["što mora biti gotovo za Vijeće u svibnju 2024."],
    RefusalReason.OWN_BODY: ["što mi moramo dostaviti do lipnja 2024.", "koji su naši rokovi"],
    RefusalReason.EXCLUSION: ["što Europol ne mora", "sve osim u lipnju"],
    RefusalReason.FOLLOW_UP: ["a Frontex?", "i Frontex?", "a u ožujku?"],
}
