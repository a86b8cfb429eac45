"""Words of all languages that refer to what a document says elsewhere, list by list: what differs most is the list."""

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from domain.council_documents.words import cells, charges, closings, letters, participants, recipients, reports, states
from domain.council_documents.words.bodies import (
    AGENCIES,
    BODIES,
    DELEGATIONS,
    DELEGATIONS_TOLD,
    EXPECTED,
    OFFICES,
    TOLD,
)
from domain.council_documents.words.conditions import CONDITIONS, EXCEPTED
from domain.council_documents.words.news import AFFECTS, ASKS_NOTHING, LATELY, PAST_FORMS, THAT_DAY, TOLD_ONLY, WHETHER
from domain.council_documents.words.reports import ALREADY, ASKED, EXPECTED_THAT, NOTED, THAT, WAS_ASKED, WISHES, WOULD
from domain.council_documents.words.rhythms import EACH, FIRST_TIME, MEETINGS, REGULAR_THINGS, VAGUE_TIMES, WHOLE_PERIOD
from domain.council_documents.words.schema import NoteWords
from domain.council_documents.words.states import ABOUT, ACCORDING, RECENT, STATES
from domain.council_documents.words.times import INTERVALS, LOOSE, MIDDLE, OWN_DATE, TIMELESS

#: With a time: by when all is due for which nothing else is said.
_OTHERWISE = {
    "bg": "посочено друго, указано друго, предвидено друго, определено друго, посочен друг, определен друг",
    "cs": "uvedeno jinak, stanoveno jinak, uvedena jiná, uveden jiný",
    "da": "andet er angivet, andet fremgår, andet er anført, intet andet, ikke andet, anden frist",
    "de": "nicht anders, nichts anderes, keine andere Frist, kein anderer Termin, anderslautende*",
    "el": """ορίζεται διαφορετικά, αναφέρεται διαφορετικά, προβλέπεται διαφορετικά, επισημαίνεται διαφορετικά,
        σημειώνεται διαφορετικά, δηλώνεται διαφορετικά, άλλη προθεσμία, διαφορετική προθεσμία""",
    "en": """unless otherwise, unless stated otherwise, unless indicated otherwise, unless specified otherwise, except
        where otherwise, where not otherwise, if not otherwise, unless another, unless a different, where no other,
        if no
        other""",
    "es": """salvo que se indique, salvo indicación, a menos que se indique, salvo que se especifique, salvo
        disposición, salvo que se disponga, si no se indica, cuando no se indique""",
    "et": "märgitud teisiti, sätestatud teisiti, osutatud teisiti, ole teisiti, muud tähtaega, teistsugust tähtaega",
    "fi": "ellei toisin, jollei toisin, ellei muuta, jollei muuta, toisin mainita, muuta mainita, muuta määräaikaa",
    "fr": """sauf indication, sauf mention, sauf disposition, sauf précision, à défaut d'indication,
        à défaut de précision""",
    "ga": "a mhalairt",
    "hr": "nije drukčije, nije drugačije, navedeno drukčije, navedeno drugačije, naveden drugi",
    "hu": "eltérő rendelkezés*, eltérő jelzés*, másként, másképp, eltérő határidő*, más határidő*",
    "it": """salvo diversa, salvo diverso, salvo diversamente, se non diversamente, ove non diversamente, salvo ove
        diversamente, salvo se diversamente, salvo altra""",
    "lt": "nenurodyta kitaip, nenustatyta kitaip, kitaip nenurodyta, nurodyta kitaip, nenurodytas kitas",
    "lv": "norādīts citādi, noteikts citādi, citādi norādīts, norādīts cits, noteikts cits",
    "mt": "mod ieħor, data oħra",
    "nl": "tenzij anders, indien niet anders, voor zover niet anders, tenzij een andere, behoudens andersluidende",
    "pl": "wskazano inaczej, określono inaczej, zaznaczono inaczej, postanowiono inaczej, wskazano innego",
    "pt": "salvo indicação, salvo disposição, salvo se indicado, salvo menção, exceto indicação, exceto se indicado",
    "ro": "indică altfel, specifică altfel, prevede altfel, indicat altfel, specificat altfel, indică un alt",
    "sk": "uvedené inak, stanovené inak, neuvádza inak, uvedený iný, uvedená iná",
    "sl": "navedeno drugače, določeno drugače, drugače navedeno, drugače določeno, naveden drug",
    "sv": "inget annat, inte annat, annat inte, annan tidsfrist",
}
#: Before what has to happen first: a time without a day.
_AWAITS = {
    "bg": "веднага щом, след като, едва след, щом като, след влизането в сила, след приемането",
    "cs": "jakmile, až poté, teprve poté, po vstupu v platnost, po přijetí",
    "da": "så snart, først når, når først, efter ikrafttrædelsen, efter vedtagelsen",
    "de": "sobald, erst dann, erst wenn, erst nach, nach Inkrafttreten, nach dem Inkrafttreten, nach der Annahme",
    "el": "μόλις, αφού, μετά την έναρξη ισχύος, μετά την έκδοση, μετά την έγκριση",
    "en": """once, as soon as, only when, only after, upon, following the adoption, following the entry into force,
        after the
        adoption, after the entry into force""",
    "es": "una vez que, tan pronto como, en cuanto, tras la entrada en vigor, tras la adopción",
    "et": "niipea kui, alles siis, pärast jõustumist, pärast vastuvõtmist",
    "fi": "heti kun, vasta kun, sitten kun, voimaantulon jälkeen, hyväksymisen jälkeen",
    "fr": "dès que, une fois que, après l'entrée en vigueur, dès l'entrée en vigueur, après l'adoption, dès l'adoption",
    "ga": "a luaithe, tar éis theacht i bhfeidhm, tar éis ghlacadh",
    "hr": "čim, tek kad, tek kada, nakon stupanja na snagu, nakon donošenja, nakon što",
    "hu": "amint, mihelyt, csak akkor, hatálybalépését követően, elfogadását követően, miután",
    "it": "non appena, una volta che, dopo l'entrata in vigore, dopo l'adozione",
    "lt": "kai tik, tik tada, įsigaliojus, priėmus",
    "lv": "tiklīdz, tikai tad, pēc stāšanās spēkā, pēc pieņemšanas",
    "mt": "hekk kif, malli, wara d-dħul fis-seħħ, wara l-adozzjoni",
    "nl": "zodra, pas wanneer, pas nadat, nadat, na de inwerkingtreding, na inwerkingtreding, na de aanneming",
    "pl": "gdy tylko, jak tylko, dopiero gdy, dopiero po, po wejściu w życie, po przyjęciu",
    "pt": "logo que, assim que, após a entrada em vigor, após a adoção, uma vez que",
    "ro": "de îndată ce, imediat ce, după intrarea în vigoare, după adoptare, odată ce",
    "sk": "hneď ako, len čo, až potom, po nadobudnutí účinnosti, po prijatí",
    "sl": "takoj ko, šele ko, ko bo, po začetku veljavnosti, po sprejetju",
    "sv": "så snart, först när, efter ikraftträdandet, efter antagandet",
}
#: Before the reasons of a legal act.
_RECITALS = {
    "bg": "като има предвид",
    "cs": "vzhledem k těmto důvodům",
    "da": "ud fra følgende betragtninger",
    "de": "in Erwägung",
    "el": "εκτιμώντας",
    "en": "whereas",
    "es": "considerando",
    "et": "arvestades järgmist, ning arvestades",
    "fi": "sekä katsoo, katsoo seuraavaa",
    "fr": "considérant ce qui suit, considérant",
    "ga": "de bharr",
    "hr": "budući da",
    "hu": "mivel",
    "it": "considerando",
    "lt": "kadangi",
    "lv": "tā kā",
    "mt": "billi",
    "nl": "overwegende",
    "pl": "a także mając na uwadze, mając na uwadze",
    "pt": "considerando",
    "ro": "întrucât",
    "sk": "keďže",
    "sl": "ob upoštevanju",
    "sv": "av följande skäl",
}
#: Forms of "together" that only join names: who stands behind them owes it as well.
_AS_WELL = {
    "bg": "както и",
    "cs": "jakož i",
    "el": "καθώς και",
    "en": "as well as",
    "es": "así como",
    "et": "samuti",
    "fi": "samoin kuin",
    "fr": "ainsi que",
    "hr": "kao i",
    "hu": "továbbá",
    "lt": "taip pat",
    "lv": "kā arī",
    "mt": "kif ukoll",
    "pl": "jak również",
    "pt": "bem como",
    "ro": "precum și",
    "sk": "ako aj",
    "sl": "kot tudi",
}
#: Whose subject has promised what it owes.
_PROMISED = {
    "bg": "се ангажира да, се ангажираха да, пое ангажимент, поеха ангажимент",
    "cs": "zavázal se, zavázala se, zavázaly se, se zavázal, se zavázala, se zavázaly, přislíbil*",
    "da": """forpligtede sig til, har forpligtet sig til, påtog sig at, har påtaget sig at,
         gav tilsagn om, lovede at, har lovet at""",
    "de": """sagte zu, sagten zu, hat zugesagt, haben zugesagt, sicherte zu, sicherten zu, verpflichtete sich,
        verpflichteten sich, hat sich verpflichtet, haben sich verpflichtet, werde""",
    "el": "δεσμεύθηκε να, δεσμεύθηκαν να, δεσμεύτηκε να, δεσμεύτηκαν να, έχει δεσμευθεί να, έχουν δεσμευθεί να",
    "en": """undertook to, has undertaken to, have undertaken to, committed to, committed itself to,
        committed themselves to, has
        committed itself to, have committed themselves to, has committed to, have committed to, promised to,
        has promised
        to, pledged to""",
    "es": "se comprometió a, se comprometieron a, se ha comprometido a, se han comprometido a",
    "et": "võttis kohustuse, võtsid kohustuse, on võtnud kohustuse, on lubanud, lubas, lubasid",
    "fi": "sitoutui, sitoutuivat, on sitoutunut, ovat sitoutuneet, lupasi, lupasivat",
    "fr": "s'est engagé à, s'est engagée à, se sont engagés à, se sont engagées à, s'est engagé, s'est engagée",
    "ga": "gheall",
    "hr": "obvezala se, obvezao se, obvezale su se, obvezali su se, se obvezala, se obvezao, su se obvezale",
    "hu": "kötelezettséget vállalt, kötelezettséget vállaltak, vállalta, vállalták, ígéretet tett",
    "it": "si è impegnata a, si è impegnato a, si sono impegnati a, si sono impegnate a",
    "lt": "įsipareigojo",
    "lv": "apņēmās, ir apņēmusies, ir apņēmušās",
    "mt": "impenja ruħu, impenjat ruħha, impenjaw ruħhom",
    "nl": """ziet toe op, zien toe op, zegde toe, zegden toe, heeft toegezegd, hebben toegezegd, heeft zich
        ertoe verbonden""",
    "pl": "zobowiązał się, zobowiązała się, zobowiązało się, zobowiązały się, zobowiązali się",
    "pt": "comprometeu-se a, comprometeram-se a, comprometeu-se, comprometeram-se, assumiu o compromisso de",
    "ro": """s-a angajat să, s-au angajat să, și-a luat angajamentul, și-au luat angajamentul, a asigurat că va, au
        asigurat că vor""",
    "sk": "zaviazal sa, zaviazala sa, zaviazali sa, sa zaviazal, sa zaviazala, sa zaviazali, prisľúbil*",
    "sl": "se je zavezala, se je zavezal, so se zavezale, so se zavezali, zavezala se je",
    "sv": "åtog sig att, har åtagit sig att, åtog sig, har åtagit sig, lovade att, har lovat att",
}
#: The same, as the beginning of an item of a list of decisions: "to ask"; its end where the verb comes last.
_ASKS = {
    "bg": "поиска, възложи, прикани, призове, препоръча, насърчи, упълномощи, покани",
    "cs": "požádat, pověřit, vyzvat, vybídnout, doporučit, zmocnit, uložit",
    "da": "anmode, pålægge, opfordre, bede, tilskynde, bemyndige, henstille, anbefale",
    "de": """zu ersuchen, zu bitten, zu beauftragen, aufzufordern, aufzurufen, einzuladen, anzuhalten, zu betrauen, zu
        ermächtigen, zu ermutigen, zu verpflichten""",
    "el": "ζητήσει, αναθέσει, καλέσει, προτρέψει, παροτρύνει, ενθαρρύνει, παρακαλέσει, εξουσιοδοτήσει",
    "en": "task, call on, call upon, invite, instruct, mandate, urge, encourage, charge, entrust",
    "es": """pedir, encargar, solicitar, invitar, instar, exhortar, alentar, animar, encomendar, rogar, recomendar,
        facultar""",
    "et": "paluda, kutsuda, kohustada, volitada, julgustada, innustada, soovitada",
    "fi": "pyytää, kehottaa, kannustaa, velvoittaa, valtuuttaa, suositella, rohkaista",
    "fr": "demander, charger, inviter, prier, appeler, encourager, exhorter, mandater, recommander, confier",
    "ga": "iarraidh, a iarraidh, chur de chúram, a chur de chúram, cuireadh a thabhairt",
    "hr": "zatražiti, zadužiti, pozvati, naložiti, preporučiti, potaknuti, ovlastiti, zamoliti, povjeriti",
    "it": "chiedere, incaricare, invitare, esortare, sollecitare, raccomandare, affidare, incoraggiare, pregare",
    "lt": """paprašyti, pavesti, paraginti, pakviesti, prašyti, raginti, kviesti, rekomenduoti, įgalioti, įpareigoti,
        paskatinti""",
    "lv": "lūgt, uzdot, aicināt, mudināt, ieteikt, pilnvarot, uzticēt",
    "nl": """te verzoeken, te belasten, op te roepen, uit te nodigen, op te dragen, aan te sporen, te vragen, aan te
        moedigen, te gelasten, te machtigen""",
    "pl": "zwrócić się, powierzyć, wezwać, zachęcić, zobowiązać, poprosić, zalecić, polecić, upoważnić, zlecić",
    "pt": """solicitar, encarregar, pedir, convidar, instar, exortar, incentivar, encorajar, recomendar, incumbir,
        mandatar, confiar""",
    "ro": "solicite, însărcineze, invite, îndemne, încurajeze, ceară, recomande, mandateze, încredințeze",
    "sk": "požiadať, poveriť, vyzvať, nabádať, odporučiť, uložiť, splnomocniť",
    "sl": "zaprositi, zadolžiti, pozvati, naložiti, spodbuditi, priporočiti, pooblastiti, zahtevati",
    "sv": "begära, uppmana, anmoda, be, rekommendera, bemyndiga, uppmuntra, ålägga",
}
#: In a second clause: it only gives notice of the thing that the first one says.
_THEREOF = {
    "bg": "за това, за което",
    "cs": "o tom, o čemž",
    "da": "herom, derom",
    "de": "darüber, davon, hierüber, hiervon",
    "el": "σχετικά, γι' αυτό, για αυτό",
    "en": "thereof, of this, of it, about it, about this, accordingly",
    "es": "de ello, al respecto",
    "fi": "tästä",
    "fr": "en informer, en informe, en informent, en avertir, en aviser",
    "ga": "faoi sin",
    "hr": "o tome",
    "hu": "erről",
    "it": "ne informa, ne informano, informarne, al riguardo",
    "lt": "apie tai",
    "lv": "par to",
    "mt": "dwar dan",
    "nl": "hierover, daarover, hiervan, daarvan",
    "pl": "o tym",
    "pt": "disso, desse facto, do facto",
    "ro": "despre aceasta, cu privire la aceasta",
    "sk": "o tom",
    "sl": "o tem",
    "sv": "om detta, om det, härom, därom",
}
#: Before who asked for it, and owes nothing; the same behind their name.
_ON_REQUEST = {
    "bg": "по искане, по молба, по покана",
    "cs": "na žádost, na základě žádosti, na výzvu, na pozvání",
    "da": "efter anmodning fra, på anmodning af, på anmodning fra, efter opfordring fra",
    "de": "auf ersuchen, auf antrag, auf wunsch, auf bitte, auf bitten, auf einladung, auf aufforderung",
    "el": "κατόπιν αιτήματος, κατόπιν αίτησης, μετά από αίτημα, έπειτα από αίτημα, ύστερα από αίτημα",
    "en": """at the request of, upon request of, on request of, upon the request of, on the request of, at the
        invitation of""",
    "es": """a petición de, a petición del, a solicitud de, a solicitud del, a instancias de, a instancias del, a
        instancia de""",
    "fr": """à la demande de, à la demande du, à la demande des, sur demande de, sur demande du, à l'invitation de, à
        l'invitation du""",
    "ga": "ar iarratas ó, arna iarraidh ag",
    "hr": "na zahtjev, na poziv, na traženje",
    "it": """su richiesta di, su richiesta del, su richiesta della, su richiesta dei, su richiesta degli, su richiesta
        delle""",
    "mt": "fuq talba ta, fuq talba tal, fuq talba tad, wara talba ta, wara talba tal",
    "nl": "op verzoek van, op aanvraag van, op uitnodiging van",
    "pl": "na wniosek, na prośbę, na żądanie, na zaproszenie",
    "pt": "a pedido de, a pedido do, a pedido da, a pedido dos, a pedido das, a convite de, a convite do, a convite da",
    "ro": "la cererea, la solicitarea, la invitația",
    "sk": "na žiadosť, na požiadanie, na výzvu, na pozvanie",
    "sl": "na zahtevo, na prošnjo, na povabilo",
    "sv": "på begäran av, på begäran från, efter begäran av, efter begäran från, på anmodan av, på inbjudan av",
}
_BY_REQUEST = {
    "et": "taotlusel, palvel, soovil, kutsel",
    "fi": "pyynnöstä, kutsusta",
    "hu": "kérésére, felkérésére, kérelmére",
    "lt": "prašymu, kvietimu",
    "lv": "pieprasījuma, lūguma, pieprasījumu, lūgumu",
}
#: What a verb looks like that says by itself what somebody will do, where it may stand without its subject.
_FUTURES = {
    "es": "*ará, *irá, *arán, *irán, someterá, ofrecerá, establecerá",
    "it": "*erà, *irà, *eranno, *iranno",
    "pt": "*ará, *irá, *arão, *irão, fornecerá, submeterá, estabelecerá",
}
_LISTS = {
    "otherwise": _OTHERWISE,
    "noting": closings.NOTING,
    "considering": closings.CONSIDERING,
    "own_document": closings.OWN_DOCUMENT,
    "delegations": DELEGATIONS,
    "agencies": AGENCIES,
    "offices": OFFICES,
    "awaits": _AWAITS,
    "transfers": recipients.TRANSFERS,
    "conveys": recipients.TELLS,
    "informs": recipients.INFORMS,
    "tellings": recipients.TELLINGS,
    "ministers_told": recipients.MINISTERS_TOLD,
    "ministers": recipients.MINISTERS,
    "group_told": recipients.GROUP_TOLD,
    "group": recipients.GROUP,
    "others": recipients.OTHERS,
    "to": recipients.TO,
    "shares": recipients.SHARES,
    "salutations": letters.SALUTATIONS,
    "you": letters.YOU,
    "me": letters.ME,
    "reader_verbs": letters.READER_VERBS,
    "writer_verbs": letters.WRITER_VERBS,
    "subject": letters.SUBJECTS,
    "origin": letters.SENDERS,
    "recipients": letters.RECEIVERS,
    "courtesies": letters.COURTESIES,
    "attention": recipients.AVAILABLE,
    "recitals": _RECITALS,
    "as_well": _AS_WELL,
    "obliged": {code: f"{forms}, {charges.VOLUNTEERED[code]}" for code, forms in _PROMISED.items()},
    "datives": charges.DATIVES,
    "invites": {
        code: f"{forms}, {charges.URGES[code]}, {charges.EXPECTS.get(code, '-')}"
        for code, forms in charges.INVITES.items()
    },
    "commands": charges.COMMANDS,
    "charges": charges.CHARGES,
    "first_person": charges.FIRST_PERSON,
    "falls": charges.FALLS,
    "works": charges.WORKS,
    "awaited": charges.AWAITED,
    "jointly": charges.JOINTLY,
    "own": charges.OWN,
    "asks": _ASKS,
    "thereof": _THEREOF,
    "on_request": _ON_REQUEST,
    "by_request": _BY_REQUEST,
    "futures": _FUTURES,
    "bodies": BODIES,
    "agents": EXPECTED,
    "bodies_told": TOLD,
    "delegations_told": DELEGATIONS_TOLD,
    "intervals": INTERVALS,
    "each": EACH,
    "meetings": MEETINGS,
    "affects": AFFECTS,
    "asks_nothing": ASKS_NOTHING,
    "lately": LATELY,
    "whether": WHETHER,
    "past_forms": PAST_FORMS,
    "first_time": FIRST_TIME,
    "continuous": WHOLE_PERIOD,
    "regular_things": REGULAR_THINGS,
    "vague": {code: f"{forms}, {THAT_DAY[code]}" for code, forms in VAGUE_TIMES.items()},
    "middle": MIDDLE,
    "own_date": OWN_DATE,
    "loose": LOOSE,
    "timeless": TIMELESS,
    "conditions": CONDITIONS,
    "excepted": EXCEPTED,
    "asked": ASKED,
    "was_asked": WAS_ASKED,
    "already": ALREADY,
    "wishes": WISHES,
    "would": WOULD,
    "expected_that": EXPECTED_THAT,
    "that": THAT,
    "remarks": {code: ", ".join(filter(None, (NOTED.get(code), TOLD_ONLY[code], STATES[code]))) for code in STATES},
    "according": ACCORDING,
    "about": ABOUT,
    "recent": RECENT,
    "alongside": participants.ALONGSIDE,
    "alongside_after": participants.ALONGSIDE_AFTER,
    "contributes": participants.CONTRIBUTES,
    "consulted": participants.CONSULTED,
    "consults": participants.CONSULTS,
    "part_columns": {code: f"{forms}, {cells.PART_COLUMNS[code]}" for code, forms in participants.PART_COLUMNS.items()},
    "led_by": participants.LED_BY,
    "led_by_after": participants.LED_BY_AFTER,
    "made_by": participants.MADE_BY,
    "applies": states.APPLIES,
    "namely": states.NAMELY,
    "passives": reports.PASSIVES,
    "asked_inside": reports.ASKED_INSIDE,
    "leads": cells.LEADS,
    "former": cells.FORMER,
    "latter": cells.LATTER,
    "undecided": cells.UNDECIDED,
    "done": cells.DONE,
    "before_or_by": cells.BEFORE_OR_BY,
    "dittos": cells.DITTOS,
    "owner_columns": cells.OWNER_COLUMNS,
    "deadline_columns": cells.DEADLINE_COLUMNS,
    "action_columns": cells.ACTION_COLUMNS,
    "recipient_columns": cells.RECIPIENT_COLUMNS,
}


def with_references(words: NoteWords, code: str) -> NoteWords:
    """Return a language's words with those of these lists."""
    joined: dict[str, Any] = {name: _joined(getattr(words, name), forms, code) for name, forms in _LISTS.items()}
    return replace(words, **joined)


def _joined(own: str, forms: Mapping[str, str], code: str) -> str:
    return ", ".join(each for each in (own.strip("- "), forms.get(code, "")) if each) or own
