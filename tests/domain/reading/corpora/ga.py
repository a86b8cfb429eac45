"""Irish questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Cé air a bhfuil an oibleagáid.
    (
        Question(owners=EUROJUST),
        [
            "cad atá le déanamh ag Eurojust",
            "cad iad na hoibleagáidí atá ar Eurojust?",
            "céard atá le soláthar ag Eurojust?",
            "cad a chaithfidh Eurojust a sholáthar",
            "oibleagáidí Eurojust",
            "Cad é atá le cur isteach ag Eurojust?",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "cad is gá do Europol a chur isteach",
            "cad leis a bhfuiltear ag súil ó Europol?",
            "cad atá dlite ó Europol",
            "cad a chaithfidh Gníomhaireacht an Aontais Eorpaigh i ndáil le Comhar i bhForfheidhmiú an Dlí a dhéanamh",
        ],
    ),
    (
        Question(owners=("emsc",)),
        [
            "cad atá le déanamh ag EMSC de chuid Europol",
            "cad a chaithfidh an Lárionad Eorpach um Smuigleáil Imirceach a sholáthar?",
        ],
    ),
    (
        Question(owners=("jha-agencies",)),
        ["cad a chaithfidh na gníomhaireachtaí CGB a dhéanamh?", "oibleagáidí na ngníomhaireachtaí CGB"],
    ),
    (
        Question(owners=("frontex",)),
        [
            "cad atá fós oscailte do Frontex?",
            "cad atá fágtha le déanamh ag Frontex",
            "ba mhaith liom a fháil amach cad atá le seachadadh ag Frontex, le do thoil",
        ],
    ),
    (
        Question(owners=("member-states",)),
        [
            "cad atá le déanamh ag na Ballstáit?",
            "CAD ATÁ LE DÉANAMH AG NA BALLSTÁIT?",
            "cad ata le deanamh ag na ballstait",
            "cad iad na tascanna atá ar na Ballstáit",
            "cad a chaithfidh tíortha an AE a sholáthar",
            "oibleagáidí na mBallstát",
        ],
    ),
    (
        Question(owners=("nl",)),
        ["cad atá le déanamh ag an Ísiltír?", "cad a chaithfidh NL a sholáthar", "oibleagáidí na hÍsiltíre"],
    ),
    (
        Question(owners=("ie",)),
        ["cad atá le déanamh ag Éirinn?", "cad a chaithfidh Éire a chur isteach", "oibleagáidí na hÉireann"],
    ),
    (
        Question(owners=("de",)),
        [
            "cad atá le déanamh ag an nGearmáin",
            "cad a chaithfidh an Ghearmáin a sholáthar?",
            "spriocdhátaí na Gearmáine",
        ],
    ),
    (
        Question(owners=("fr",)),
        ["cad atá ar an bhFrainc a dhéanamh", "cad a chaithfidh údaráis na Fraince a sholáthar", "FR?"],
    ),
    (
        Question(owners=("commission",)),
        [
            "cad atá le soláthar ag an gCoimisiún",
            "cad a chaithfidh an Coimisiún Eorpach a thíolacadh?",
            "oibleagáidí an Choimisiúin",
            "cad ata le solathar ag an gcoimisiun",
        ],
    ),
    (
        Question(owners=("council",)),
        ["cad atá le déanamh ag an gComhairle", "cad a chaithfidh Comhairle an Aontais Eorpaigh a dhéanamh"],
    ),
    (Question(owners=("schengen-council",)), ["cad atá le déanamh ag Comhairle Schengen?"]),
    (
        Question(owners=("eeas",)),
        [
            "cad atá le déanamh ag an tSeirbhís Eorpach Gníomhaíochta Seachtraí",
            "cad a chaithfidh SEGS a sholáthar",
            "cad a chaithfidh an EEAS a sholáthar",
        ],
    ),
    (
        Question(owners=("euaa",)),
        ["cad a chaithfidh Gníomhaireacht an Aontais Eorpaigh um Thearmann a dhéanamh", "cad atá le déanamh ag EASO"],
    ),
    (Question(owners=("budgetary-authorities",)), ["cad atá le déanamh ag na húdaráis bhuiséadacha?"]),
    (
        Question(ask=QuestionType.WHO, kind=ActorKind.INSTITUTION),
        ["cé na hinstitiúidí a chaithfidh rud éigin a sholáthar agus cé hiad féin"],
    ),
    (
        Question(owners=("europol", "frontex")),
        [
            "cad atá le déanamh ag Europol agus Frontex",
            "cad atá le déanamh ag Europol agus ag Frontex",
            "cad a chaithfidh Europol nó Frontex a sholáthar",
            "Europol, Frontex",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "cad atá le déanamh ag Europol agus Eurojust le chéile",
            "cad a chaithfidh Europol agus Eurojust a sholáthar i gcomhpháirt",
            "cad atá le soláthar ag Europol i gcomhar le Eurojust",
        ],
    ),
    # Cathain.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "cad atá le soláthar ag Eurojust faoi mhí an Mheithimh 2024",
            "cad atá le soláthar ag Eurojust faoi Mheitheamh 2024",
            "cad atá le soláthar ag Eurojust tráth nach déanaí ná Meitheamh 2024",
            "cad atá le soláthar ag Eurojust faoi dheireadh mhí an Mheithimh 2024?",
            "cad a chaithfidh Eurojust a sholáthar roimh dheireadh mhí an Mheithimh 2024",
            "cad atá le déanamh ag Eurojust go dtí mí an Mheithimh 2024",
            "cad atá le déanamh ag Eurojust i mí an Mheithimh 2024 ar a dhéanaí",
            "cad atá le déanamh ag Eurojust faoi mhí an Mheithimh",
            "cad ata le solathar ag eurojust faoi mhi an mheithimh 2024",
            "Dia duit, inis dom cad atá le soláthar ag Eurojust faoi dheireadh mhí an Mheithimh 2024? Go raibh maith agat!",
            "Faoi mhí an Mheithimh 2024, cad atá le soláthar ag Eurojust?",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["cad atá le déanamh ag Eurojust roimh mhí an Mheithimh 2024", "oibleagáidí Eurojust roimh Mheitheamh 2024"],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        [
            "cad atá le déanamh ag Eurojust i mí an Mheithimh 2024",
            "cad atá le déanamh ag Eurojust i Meitheamh 2024",
            "Eurojust Meitheamh 2024?",
            "cad a chaithfidh Eurojust a sholáthar le linn mhí an Mheithimh 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        [
            "cad atá le déanamh ag Eurojust ó mhí an Mheithimh 2024",
            "oibleagáidí Eurojust ó Mheitheamh 2024 ar aghaidh",
            "cad atá le déanamh ag Eurojust ó mhí an Mheithimh 2024 i leith",
        ],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        [
            "cad atá le déanamh ag Eurojust tar éis mhí an Mheithimh 2024",
            "cad a chaithfidh Eurojust a sholáthar i ndiaidh mhí an Mheithimh 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "cad atá le déanamh ag Eurojust idir mí na Nollag 2023 agus mí an Mheithimh 2024",
            "cad atá le déanamh ag Eurojust ó mhí na Nollag 2023 go mí an Mheithimh 2024",
            "oibleagáidí Eurojust idir Nollaig 2023 agus Meitheamh 2024",
            "cad atá le soláthar ag Eurojust idir mí na Nollag agus mí an Mheithimh 2024",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "cad atá le bheith réidh faoin 13 Meitheamh 2024",
            "cad atá dlite tráth nach déanaí ná an 13 Meitheamh 2024",
            "cad atá le déanamh faoi 13.6.2024",
            "cad atá le déanamh faoi 13/06/2024",
            "cad atá le déanamh faoi 2024-06-13",
            "cad atá le déanamh faoin 13ú Meitheamh 2024",
            "cad atá le déanamh faoin 13 Meitheamh?",
        ],
    ),
    (
        Question(when=within("2024-06-13")),
        ["cad atá dlite ar an 13 Meitheamh 2024?", "cad atá le cur isteach an 13 Meitheamh 2024"],
    ),
    (
        Question(when=within("2024-01..2024-03")),
        [
            "cad atá dlite in R1 2024",
            "cad atá dlite in Q1 2024",
            "cad atá dlite sa chéad ráithe de 2024",
            "cad atá le déanamh an ráithe seo chugainn",
        ],
    ),
    (Question(when=within("2024-01..2024-06")), ["cad atá le soláthar sa chéad leath de 2024"]),
    (
        Question(when=by("2024")),
        [
            "cad atá le bheith réidh faoi dheireadh 2024",
            "cad atá le bheith réidh faoi dheireadh na bliana 2024",
            "cad atá le soláthar roimh dheireadh 2024",
            "cad atá dlite tráth nach déanaí ná deireadh 2024",
        ],
    ),
    (
        Question(when=by("2023")),
        ["cad atá le déanamh faoi dheireadh na bliana", "cad atá dlite faoi dheireadh na bliana seo"],
    ),
    (Question(when=within("2023-10")), ["cad atá dlite an mhí seo", "cad atá le déanamh i rith na míosa seo"]),
    (Question(when=within("2023-11")), ["cad atá dlite an mhí seo chugainn", "cad atá le déanamh i mí na Samhna"]),
    (
        Question(when=within("2024")),
        ["cad atá dlite an bhliain seo chugainn", "cad atá le déanamh in 2024", "cad atá le déanamh i rith 2024"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["cad atá dlite laistigh de 30 lá", "cad atá le déanamh sna 30 lá atá romhainn"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        [
            "cad atá dlite laistigh de dhá sheachtain",
            "cad atá le déanamh sa dá sheachtain seo chugainn",
            "cad atá dlite laistigh de choicís",
        ],
    ),
    (Question(when=within("2024-05")), ["cad atá dlite i mBealtaine?", "cad atá dlite i mí na Bealtaine"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "cad atá le soláthar do Chomhairle Schengen i mí an Mheithimh 2024",
            "cad atá le soláthar do Chomhairle mhí an Mheithimh 2024",
            "cad atá ar chlár oibre na Comhairle i mí an Mheithimh 2024",
            "cad a chaithfidh a bheith réidh don Chomhairle i Meitheamh 2024",
        ],
    ),
    (Question(when=meeting("2024-03-04", Bound.BEFORE)), ["cad atá le déanamh roimh Chomhairle mhí an Mhárta 2024"]),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        [
            "cad atá le déanamh tráth nach déanaí ná Comhairle mhí an Mhárta 2024",
            "cad atá le déanamh faoi Chomhairle Schengen i mí an Mhárta 2024",
        ],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["cad atá le déanamh tar éis Chomhairle mhí an Mhárta 2024"]),
    (
        Question(when=meeting("2023-12-05")),
        ["cad atá le déanamh don chéad Chomhairle eile", "cad atá le bheith réidh don chéad chruinniú eile"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        [
            "cathain a bheidh an chéad Chomhairle eile ann?",
            "cathain a thionólfar an chéad chruinniú eile de Chomhairle Schengen",
            "cén uair a bheidh an chéad chruinniú eile ann",
        ],
    ),
    # Stádas.
    (
        Question(which=StatusFilter.OVERDUE),
        ["cad atá thar téarma?", "cad iad na hoibleagáidí atá thar spriocdháta", "céard atá déanach?"],
    ),
    (
        Question(which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["cad atá thar téarma ag Frontex"],
    ),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        [
            "cad atá soláthraithe ag Europol cheana",
            "cad a rinne Europol cheana féin",
            "cad atá críochnaithe ag Europol?",
            "cad atá curtha i gcrích ag Europol go dtí seo",
            "cad a sholáthair Europol",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "cad nach bhfuil soláthraithe ag Europol fós",
            "cad nár sholáthair Europol fós",
            "cad atá gan déanamh fós ag Europol",
        ],
    ),
    (
        Question(which=StatusFilter.ALL, owners=("europol",)),
        ["oibleagáidí Europol, beag beann ar stádas", "cad atá le soláthar ag Europol, is cuma cén stádas"],
    ),
    # Cad eile a fhiafraítear.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        [
            "cé atá le soláthar a dhéanamh faoi mhí an Mheithimh 2024?",
            "cé a chaithfidh rud a sholáthar faoi mhí an Mheithimh 2024",
        ],
    ),
    (
        Question(ask=QuestionType.WHO, when=meeting("2024-03-04")),
        ["cé a chaithfidh soláthar a dhéanamh do Chomhairle mhí an Mhárta 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["cé atá freagrach as III.3?", "cé air a bhfuil III.3"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["cathain atá III.2 dlite", "cén spriocdháta atá le III.2?", "cén uair a chaithfear III.2 a chur isteach"],
    ),
    (
        Question(ask=QuestionType.COUNT, owners=EUROJUST),
        ["cé mhéad oibleagáid atá ar Eurojust", "cá mhéad rud atá le déanamh ag Eurojust"],
    ),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        ["stádas III.3", "cén stádas atá ag III.3?", "sonraí faoi III.3 le do thoil"],
    ),
    (Question(section="III"), ["cad atá oscailte i roinn III", "roinn III"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        ["cad a théann trí Bharaiméadar Schengen+", "cad a thuairiscítear tríd an mbaraiméadar Schengen+?"],
    ),
    (Question(addressees=("schengen-council",)), ["cad atá le cur faoi bhráid Chomhairle Schengen"]),
    (
        Question(addressees=("european-parliament",)),
        ["cad a théann chuig Parlaimint na hEorpa?", "cad a chuirtear chuig an bParlaimint"],
    ),
    (
        Question(undated=True),
        ["cad atá gan spriocdháta?", "cé na gníomhaíochtaí nach bhfuil spriocdháta leo", "oibleagáidí gan dáta"],
    ),
    (Question(ownerless=True), ["cad atá gan úinéir?", "cad nach bhfuil aon duine freagrach as"]),
    (Question(ask=QuestionType.NEXT), ["cad é an chéad spriocdháta eile?"]),
    (Question(ask=QuestionType.NEXT, owners=("frontex",)), ["cad é an chéad rud eile do Frontex?"]),
    (Question(when=since("2023-10-19")), ["cad atá ag teacht"]),
    (
        Question(ask=QuestionType.HELP),
        ["cabhair", "cad is féidir leat a dhéanamh?", "conas a oibríonn sé seo", "cuidiú"],
    ),
    (Question(which=StatusFilter.ALL), ["gach rud, beag beann ar stádas"]),
    (
        Question(as_of=date(2023, 9, 1)),
        ["cad a bhí oscailte an 1 Meán Fómhair 2023", "cad a bhí gan déanamh ar an 1 Meán Fómhair 2023?"],
    ),
    (Question(which=StatusFilter.OVERDUE, as_of=date(2023, 9, 1)), ["cad a bhí thar téarma an 1 Meán Fómhair 2023"]),
    # Earráidí cló agus dhá theanga.
    (Question(owners=("europol",), when=by("2024-06")), ["cad atá le déanamh ag europl faoi mhí an Mheithimh 2024"]),
    (
        Question(ask=QuestionType.WHEN, owners=EUROJUST, when=within("2024-06")),
        ["cathain atá an deadline do Eurojust in June 2024"],
    ),
    # Yes or no.
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["an bhfuil Frontex déanach le haon rud?"],
    ),
    (
        Question(ask=QuestionType.WHETHER, owners=("europol",)),
        ["an bhfuil aon rud fágtha le déanamh ag Europol?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["an bhfuil III.3 críochnaithe?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["go raibh maith agat!", "cad é Europol?", "Dia duit ar maidin"],
    RefusalReason.WORDS: ["cén sórt aimsire atá sa Bhruiséil", "cé a bhuaigh an cluiche aréir"],
    RefusalReason.BODY: [
        "cad atá le déanamh ag Interpol",
        "cad atá le déanamh ag an gComhairle Eorpach?",
        "cad atá le soláthar ag an Iorua",
        "cad a chaithfidh na Náisiúin Aontaithe a sholáthar",
    ],
    RefusalReason.REFERENCE: ["stádas III.9", "cad atá i roinn VII"],
    RefusalReason.TIME: [
        "cad atá le déanamh faoin 31 Meitheamh 2024",
        "cad atá le déanamh ag Europol idir mí an Mheithimh 2024 agus mí an Mhárta 2024",
    ],
    RefusalReason.VAGUE: [
        "cad atá le déanamh i dtús 2024",
        "cad atá le déanamh a luaithe is féidir",
        "cad atá dlite go luath in 2024",
    ],
    RefusalReason.COUNCIL: [
        "cad atá le soláthar do Chomhairle mhí Aibreáin 2024",
        "cad atá le soláthar do Chomhairle na Bealtaine 2024",
    ],
    RefusalReason.OWN_BODY: ["cad atá le déanamh againn", "cad iad ár spriocdhátaí", "cad a chaithfimid a sholáthar"],
    RefusalReason.EXCLUSION: ["cad nach gá do Europol a dhéanamh", "gach rud seachas i mí an Mheithimh"],
    RefusalReason.FOLLOW_UP: ["agus Frontex?"],
}
