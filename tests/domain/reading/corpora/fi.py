"""Finnish questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Kenen velvoitteet.
    (
        Question(owners=EUROJUST),
        [
            "mitä Eurojustin on toimitettava",
            "mitä Eurojustin pitää tehdä?",
            "Mitä velvoitteita Eurojustilla on?",
            "Eurojustin velvoitteet",
            "Eurojustin määräajat",
            "mitä Eurojustilta odotetaan",
            "mistä Eurojust vastaa?",
            "Eurojust?",
            "MITÄ EUROJUSTIN ON TOIMITETTAVA",
            "mitä Eurojustilla on vielä tekemättä",
            "voisitteko kertoa, mitä Eurojustin täytyy toimittaa? Kiitos!",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "mitä Europolin täytyy toimittaa",
            "mitä Europolilta vaaditaan?",
            "Euroopan poliisiviraston velvollisuudet",
            "mitä Euroopan unionin lainvalvontayhteistyöviraston on tehtävä",
            "mita Europolin taytyy toimittaa",
        ],
    ),
    (
        Question(owners=("frontex",)),
        [
            "mitkä tehtävät kuuluvat Frontexille",
            "mitä Euroopan raja- ja merivartioviraston on toimitettava?",
            "mitä Frontexilla on vielä avoinna",
        ],
    ),
    (
        Question(owners=("emsc",)),
        [
            "mitä EMSC:n pitää tehdä?",
            "mitä Europolin EMSC:n on toimitettava",
            "mitä Euroopan muuttajien salakuljetuksen torjuntakeskuksen on tehtävä",
        ],
    ),
    (Question(owners=("eu-iru",)), ["mitä EU IRU:n on tehtävä?", "EU IRU:n tehtävät"]),
    (
        Question(owners=("euaa",)),
        ["mitä EU:n turvapaikkaviraston on toimitettava", "mitä EUAA:n pitää tehdä", "mitä EASOn pitää tehdä"],
    ),
    (Question(owners=("eu-lisa",)), ["mitä eu-LISAn on toimitettava?", "eu-LISAn velvoitteet"]),
    (Question(owners=("fra",)), ["mitä FRA:n on toimitettava", "mitä perusoikeusviraston pitää tehdä"]),
    (Question(owners=("cepol",)), ["mitä Cepolin on tehtävä", "CEPOLin velvoitteet"]),
    (Question(owners=("euda",)), ["mitä EU:n huumeviraston on tehtävä", "EUDAn velvoitteet"]),
    (
        Question(owners=("jha-agencies",)),
        [
            "mitä OSA-virastojen on tehtävä?",
            "oikeus- ja sisäasioiden virastojen velvoitteet",
            "mitä oikeus- ja sisäasioiden alan virastoilta odotetaan",
        ],
    ),
    (
        Question(owners=("member-states",)),
        [
            "mitä jäsenvaltioiden on tehtävä?",
            "mitä jäsenvaltioilta odotetaan",
            "mitkä ovat jäsenmaiden velvoitteet",
            "mita jasenvaltioiden on tehtava",
            "MITÄ JÄSENVALTIOIDEN PITÄÄ TOIMITTAA?",
        ],
    ),
    (
        Question(owners=("fi",)),
        [
            "mitä Suomen on tehtävä?",
            "mitä Suomen pitää toimittaa",
            "Suomen velvoitteet",
            "mitä FI:n on toimitettava",
            "mitä Suomen viranomaisten täytyy tehdä",
            "mitä suomalaisten viranomaisten on toimitettava",
        ],
    ),
    (Question(owners=("se",)), ["mitä Ruotsin on toimitettava", "mitä Ruotsilta odotetaan?"]),
    (Question(owners=("ee",)), ["mitä Viron pitää tehdä", "mitä virolaisten viranomaisten on tehtävä"]),
    (Question(owners=("nl",)), ["mitä Alankomaiden on toimitettava?", "Alankomaiden velvoitteet"]),
    (
        Question(owners=("commission",)),
        ["mitä komission on esitettävä", "mitä Euroopan komission pitää toimittaa?", "komission velvoitteet"],
    ),
    (Question(owners=("council",)), ["mitä neuvoston on tehtävä?", "mitä Euroopan unionin neuvoston pitää tehdä"]),
    (Question(owners=("schengen-council",)), ["mitä Schengen-neuvoston on tehtävä?"]),
    (Question(owners=("european-parliament",)), ["mitä Euroopan parlamentin on tehtävä", "parlamentin velvoitteet"]),
    (Question(owners=("eeas",)), ["mitä EUH:n on toimitettava", "mitä Euroopan ulkosuhdehallinnon pitää tehdä?"]),
    (Question(owners=("eu-delegations",)), ["mitä EU:n edustustojen on toimitettava"]),
    (Question(owners=("budgetary-authorities",)), ["mitä budjettivallan käyttäjien on tehtävä?"]),
    (Question(owners=("europol-management-board",)), ["mitä Europolin hallintoneuvoston on tehtävä"]),
    (
        Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY),
        ["millä virastoilla on velvoitteita", "minkä virastojen on toimitettava jotain?"],
    ),
    (
        Question(owners=("europol", "frontex")),
        [
            "mitä Europolin ja Frontexin on toimitettava",
            "mitä Europolin tai Frontexin pitää tehdä",
            "Europol, Frontex",
            "sekä Europolin että Frontexin velvoitteet",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "mitä Europolin ja Eurojustin on toimitettava yhdessä",
            "mitä Europol tekee yhdessä Eurojustin kanssa",
            "Europolin ja Eurojustin yhteiset velvoitteet",
        ],
    ),
    # Milloin.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "mitä Eurojustin on toimitettava kesäkuuhun 2024 mennessä",
            "mitä Eurojustin on toimitettava viimeistään kesäkuussa 2024",
            "mitä Eurojustin on tehtävä kesäkuun 2024 loppuun mennessä?",
            "mitä Eurojustin on tehtävä ennen kesäkuun 2024 loppua",
            "mitä Eurojustin on tehtävä kesäkuuhun 2024 asti",
            "mitä Eurojustin on tehtävä kesäkuuhun mennessä",
            "kesäkuuhun 2024 mennessä Eurojustin on toimitettava mitä?",
            "hei botti, voisitko kertoa mitä eurojustin pitää toimittaa kesäkuuhun 2024 mennessä, kiitos",
            "mita Eurojustin on toimitettava kesakuuhun 2024 mennessa",
            "MITÄ EUROJUSTIN ON TOIMITETTAVA KESÄKUUHUN 2024 MENNESSÄ",
            "mitä Eurojustin on toimitettava vuoden 2024 kesäkuuhun mennessä",
            "Eurojust kesäkuuhun 2024 mennessä",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["mitä Eurojustin on tehtävä ennen kesäkuuta 2024", "Eurojust ennen kesäkuuta?"],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        [
            "mitä Eurojustin on tehtävä kesäkuussa 2024",
            "Eurojust kesäkuu 2024?",
            "mitä Eurojustin on toimitettava kesäkuun 2024 aikana",
        ],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        [
            "mitä Eurojustin on tehtävä kesäkuusta 2024 alkaen",
            "mitä Eurojustin on tehtävä kesäkuusta 2024 lähtien",
            "Eurojust kesäkuusta 2024 alkaen",
        ],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        ["mitä Eurojustin on tehtävä kesäkuun 2024 jälkeen", "Eurojustin velvoitteet kesäkuun 2024 jälkeen"],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "mitä Eurojustin on tehtävä joulukuun 2023 ja kesäkuun 2024 välillä",
            "mitä Eurojustin on tehtävä joulukuusta 2023 kesäkuuhun 2024",
            "Eurojust, joulukuu 2023 – kesäkuu 2024",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "mitä on toimitettava viimeistään 13. kesäkuuta 2024",
            "mitä on oltava valmiina 13.6.2024 mennessä",
            "mitä pitää toimittaa 13. kesäkuuta mennessä?",
            "mitä on toimitettava 2024-06-13 mennessä",
            "mitkä velvoitteet erääntyvät viimeistään 13.6.2024",
        ],
    ),
    (Question(when=within("2024-06-13")), ["mitä on toimitettava 13. kesäkuuta 2024", "mitä erääntyy 13.6.2024?"]),
    (
        Question(when=within("2024-01..2024-03")),
        [
            "mitä erääntyy vuoden 2024 ensimmäisellä neljänneksellä",
            "mitä on toimitettava Q1 2024",
            "mitä on toimitettava vuoden 2024 ensimmäisellä vuosineljänneksellä",
        ],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["mitä on toimitettava vuoden 2024 jälkipuoliskolla", "mitä erääntyy vuoden 2024 toisella puoliskolla"],
    ),
    (
        Question(when=by("2024")),
        [
            "mitä on toimitettava vuoden 2024 loppuun mennessä",
            "mitä on toimitettava viimeistään vuonna 2024",
            "mitä pitää olla valmiina ennen vuoden 2024 loppua",
        ],
    ),
    (
        Question(when=by("2023")),
        ["mitä on toimitettava vuoden loppuun mennessä", "mitä on toimitettava tämän vuoden loppuun mennessä?"],
    ),
    (Question(when=within("2023-10")), ["mitä erääntyy tässä kuussa", "mitä on toimitettava lokakuussa"]),
    (
        Question(when=within("2023-11")),
        ["mitä erääntyy ensi kuussa?", "mitä pitää toimittaa marraskuussa", "mitä on tehtävä seuraavassa kuussa"],
    ),
    (Question(when=within("2023-10..2023-12")), ["mitä erääntyy tällä vuosineljänneksellä"]),
    (Question(when=within("2024")), ["mitä on toimitettava ensi vuonna", "mitä on toimitettava vuonna 2024"]),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["mitä on toimitettava 30 päivän kuluessa", "mitä erääntyy seuraavien 30 päivän aikana"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        [
            "mitä erääntyy kahden viikon sisällä",
            "mitä pitää tehdä seuraavan kahden viikon aikana",
            "mitä on toimitettava 2 viikon kuluessa",
        ],
    ),
    (Question(when=within("2024-05")), ["mitä on toimitettava toukokuussa"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "mitä on toimitettava kesäkuun 2024 neuvostoon",
            "mitä pitää olla valmiina kesäkuun 2024 Schengen-neuvostoa varten",
            "mitä on kesäkuun 2024 neuvoston asialistalla",
            "mitä käsitellään kesäkuun Schengen-neuvostossa",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BEFORE)),
        ["mitä on tehtävä ennen maaliskuun 2024 neuvostoa", "mitä on oltava valmiina ennen maaliskuun neuvostoa?"],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        ["mitä on toimitettava maaliskuun 2024 neuvostoon mennessä"],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["mitä on tehtävä maaliskuun 2024 neuvoston jälkeen"]),
    (
        Question(when=meeting("2023-12-05")),
        ["mitä pitää olla valmiina seuraavaa neuvostoa varten", "mitä on toimitettava seuraavaan neuvostoon"],
    ),
    (
        Question(ask=QuestionType.WHO, when=meeting("2024-03-04")),
        ["kenen on toimitettava jotain maaliskuun 2024 neuvostoon"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        [
            "milloin on seuraava neuvosto?",
            "milloin seuraava Schengen-neuvosto pidetään",
            "koska Schengen-neuvosto kokoontuu seuraavan kerran",
        ],
    ),
    # Tila.
    (
        Question(which=StatusFilter.OVERDUE),
        ["mikä on myöhässä?", "mitkä velvoitteet ovat myöhässä", "mitä on rästissä"],
    ),
    (
        Question(which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["mistä Frontex on myöhässä", "mitä Frontexilla on myöhässä"],
    ),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        [
            "mitä Europol on jo toimittanut",
            "mitä Europol on tehnyt?",
            "mitkä Europolin velvoitteet on jo tehty",
        ],
    ),
    (
        Question(owners=("europol",)),
        ["mitä Europol ei ole vielä toimittanut", "mikä on vielä avoinna Europolin osalta"],
    ),
    (
        Question(which=StatusFilter.ALL, owners=("europol",)),
        ["Europolin kaikki velvoitteet tilasta riippumatta", "mitä Europolin on toimitettava, tilasta riippumatta"],
    ),
    (Question(), ["mitä kaikkea on avoinna?", "kaikki avoimet velvoitteet", "näytä kaikki velvoitteet"]),
    # Muut kysymykset.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["kenen on toimitettava mitä kesäkuuhun 2024 mennessä?", "keiden pitää toimittaa jotain kesäkuuhun mennessä"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["kuka vastaa kohdasta III.3?", "kenen vastuulla on III.3", "kuka on vastuussa III.3:sta"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["milloin III.2 on toimitettava?", "mikä on kohdan III.2 määräaika", "mihin mennessä III.2 pitää olla valmis"],
    ),
    (
        Question(ask=QuestionType.WHEN, owners=EUROJUST),
        ["milloin Eurojustin on toimitettava", "mihin mennessä Eurojustin pitää raportoida?"],
    ),
    (
        Question(ask=QuestionType.COUNT, owners=EUROJUST),
        ["kuinka monta velvoitetta Eurojustilla on", "montako velvoitetta Eurojustilla on?"],
    ),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        [
            "kohdan III.3 tilanne",
            "III.3?",
            "mikä on III.3:n tilanne",
            "kerro lisää kohdasta III.3",
        ],
    ),
    (Question(section="III"), ["mitä on avoinna jaksossa III", "jakson III velvoitteet"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        [
            "mitä raportoidaan Schengen-barometri+:n kautta?",
            "mitä Schengen-barometriin tulee",
            "mitä menee Schengen-barometri+:aan",
        ],
    ),
    (Question(addressees=("schengen-council",)), ["mitä Schengen-neuvostolle on toimitettava"]),
    (
        Question(addressees=("european-parliament",)),
        ["mitä toimitetaan Euroopan parlamentille?", "mitä parlamentille on esitettävä"],
    ),
    (
        Question(undated=True),
        [
            "millä ei ole määräaikaa?",
            "mitkä velvoitteet ovat ilman määräaikaa",
            "velvoitteet, joilla ei ole määräaikaa",
        ],
    ),
    (
        Question(ownerless=True),
        ["millä ei ole vastuutahoa?", "mistä kukaan ei vastaa", "velvoitteet ilman vastuutahoa"],
    ),
    (Question(ask=QuestionType.NEXT), ["mikä on seuraava määräaika?", "mitä seuraavaksi"]),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["mikä on Frontexin seuraava määräaika?", "mitä Frontexilla on seuraavaksi"],
    ),
    (Question(as_of=date(2023, 9, 1)), ["mikä oli avoinna 1. syyskuuta 2023", "mitä oli avoinna 1.9.2023?"]),
    (Question(ask=QuestionType.HELP), ["apua", "mitä osaat?", "miten tämä toimii", "ohje"]),
    # Kirjoitusvirheet ja kaksi kieltä.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["mitä europlin on tehtävä kesäkuuhun 2024 mennessä", "mitä Europolin pitää deliver kesäkuuhun 2024 mennessä"],
    ),
    (Question(owners=("commission",)), ["mitä komision on esitettävä"]),
    # Yes or no.
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE), ["onko jotain myöhässä"]),
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["onko Frontex myöhässä jostakin?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["onko III.3 jo tehty?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["kiitos!", "hyvää huomenta", "mikä on Europol?"],
    RefusalReason.WORDS: ["millainen sää on Brysselissä", "kuka voitti eilisen ottelun", "mitä Europolin on kumartava"],
    RefusalReason.BODY: [
        "mitä Interpolin on tehtävä",
        "mitä Eurooppa-neuvoston on tehtävä?",
        "mitä Norjan on toimitettava",
    ],
    RefusalReason.REFERENCE: ["kohdan III.9 tilanne", "mitä on avoinna jaksossa VII"],
    RefusalReason.TIME: [
        "mitä on toimitettava 31. kesäkuuta 2024 mennessä",
        "mitä Europolin on tehtävä kesäkuun 2024 ja maaliskuun 2024 välillä",
    ],
    RefusalReason.VAGUE: [
        "mitä on toimitettava pian",
        "mitä on tehtävä alkuvuodesta 2024",
        "mitä on tehtävä mahdollisimman pian",
        "mitä on toimitettava kevääseen mennessä",
    ],
    RefusalReason.COUNCIL: [
        "mitä on toimitettava toukokuun 2024 neuvostoon",
        "mitä pitää olla valmiina huhtikuun neuvostoa varten",
    ],
    RefusalReason.OWN_BODY: ["mitä meidän on tehtävä", "mitkä ovat meidän määräaikamme"],
    RefusalReason.EXCLUSION: ["mitä Europolin ei tarvitse tehdä", "kaikki paitsi kesäkuussa"],
    RefusalReason.FOLLOW_UP: ["entä Frontex?", "entä maaliskuussa?"],
}
