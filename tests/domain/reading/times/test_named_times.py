"""Times that have a name or number of their own, and times from today, in every language."""

import pytest

from domain.dates.spans import Span
from domain.dates.yearless import next_month
from domain.i18n.cldr import load_patterns
from domain.languages import CODES
from domain.languages.tables import read_files
from domain.questions.model import DueFilter, NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import DatedReader, HintedReader
from tests.domain.reading.corpora import TODAY, after, before, between, by, within

#: What each phrase of a language means on 19 October 2023, in the order of the phrases.
MEANINGS = (
    before("2023-12-25"),
    by("2024-03-31"),
    after("2024-01-01"),
    before("2023-11-01"),
    by("2024-01-06"),
    before("2024-05-01"),
    by("2024-05-19"),
    after("2024-08-15"),
    before("2024-05-09"),
    within("2024-06-03..2024-06-09"),
    by("2024-03-04..2024-03-10"),
    after("2024-03-18..2024-03-24"),
    within("2024-01..2024-06"),
    by("2024-07..2024-12"),
    after("2025-01..2025-06"),
    within("2026-01..2026-06"),
    within("2023-10"),
    within("2023-10-20"),
    within("2023-10-16..2023-10-22"),
    within("2023-10-19..2023-11-02"),
    between("2024-04-01..2024-06-30"),
)
#: Easter and Pentecost of the Orthodox Church, and All Saints on a Saturday.
ORTHODOX = {1: by("2024-05-05"), 6: by("2024-06-23")}
SATURDAY = {3: before("2023-11-04")}
OTHER_DAYS = {"bg": ORTHODOX, "el": ORTHODOX, "ro": ORTHODOX, "fi": SATURDAY, "sv": SATURDAY}

#: Feasts: Christmas, Easter 2024, New Year, All Saints, Epiphany, Labour Day, Pentecost, Assumption, Europe Day; week
#: 23, week 10 of 2024, week 12; the Belgian, Hungarian, Polish and Cypriot Presidency; this month, tomorrow, this
#: week, the next two weeks, between 1 April and 30 June.
PHRASES = {
    "bg": """преди Коледа | до Великден 2024 | след Нова година | преди Вси светии | до Богоявление | преди Деня на
        труда | до Петдесетница | след Успение Богородично | преди Деня на Европа | през седмица 23 | до 10-ата
        седмица на 2024 г. | след седмица 12 | по време на белгийското председателство | до края на унгарското
        председателство | след полското председателство | при председателството на Кипър | този месец | утре | тази
        седмица | през следващите две седмици | между 1 април и 30 юни""",
    "cs": """před Vánocemi | do Velikonoc 2024 | po Novém roce | před Svátkem všech svatých | do Tří králů | před
        Svátkem práce | do Letnic | po Nanebevzetí Panny Marie | před Dnem Evropy | v týdnu 23 | do 10. týdne 2024 |
        po 12. týdnu | za belgického předsednictví | do konce maďarského předsednictví | po polském předsednictví |
        během předsednictví Kypru | tento měsíc | zítra | tento týden | v příštích dvou týdnech | mezi 1. dubnem a
        30. červnem""",
    "da": """før jul | senest påske 2024 | efter nytår | før allehelgen | senest helligtrekonger | før arbejdernes
        kampdag | senest pinse | efter Marias himmelfart | før Europadagen | i uge 23 | senest uge 10 2024 | efter
        uge 12 | under det belgiske formandskab | inden udgangen af det ungarske formandskab | efter det polske
        formandskab | under Cyperns formandskab | denne måned | i morgen | i denne uge | i de næste to uger | mellem
        1. april og 30. juni""",
    "de": """vor Weihnachten | bis Ostern 2024 | nach Neujahr | vor Allerheiligen | bis Dreikönig | vor dem Tag der
        Arbeit | bis Pfingsten | nach Mariä Himmelfahrt | vor dem Europatag | in KW 23 | bis KW 10/2024 | nach der
        12. KW | unter belgischem Vorsitz | bis Ende der ungarischen Ratspräsidentschaft | nach dem polnischen
        Vorsitz | während des Vorsitzes Zyperns | diesen Monat | morgen | diese Woche | in den nächsten zwei Wochen
        | zwischen dem 1. April und dem 30. Juni""",
    "el": """πριν από τα Χριστούγεννα | έως το Πάσχα 2024 | μετά την Πρωτοχρονιά | πριν από των Αγίων Πάντων | έως
        τα Θεοφάνεια | πριν από την Πρωτομαγιά | έως την Πεντηκοστή | μετά τον Δεκαπενταύγουστο | πριν από την Ημέρα
        της Ευρώπης | την 23η εβδομάδα | έως την εβδομάδα 10 του 2024 | μετά τη 12η εβδομάδα | κατά τη βελγική
        Προεδρία | έως το τέλος της ουγγρικής Προεδρίας | μετά την πολωνική Προεδρία | επί Προεδρίας της Κύπρου |
        αυτόν τον μήνα | αύριο | αυτή την εβδομάδα | τις επόμενες δύο εβδομάδες | μεταξύ 1ης Απριλίου και 30ής
        Ιουνίου""",
    "en": """before Christmas | by Easter 2024 | after New Year | before All Saints' Day | by Epiphany | before
        Labour Day | by Whitsun | after Assumption Day | before Europe Day | in week 23 | by week 10 of 2024 | after
        the 12th week | under the Belgian Presidency | by the end of the Hungarian Presidency | after Poland's
        Presidency | during the Presidency of Cyprus | this month | tomorrow | this week | in the next two weeks |
        between 1 April and 30 June""",
    "es": """antes de Navidad | hasta Pascua de 2024 | después de Año Nuevo | antes de Todos los Santos | hasta
        Reyes | antes del Día del Trabajo | hasta Pentecostés | después del Día de la Asunción | antes del Día de
        Europa | en la semana 23 | hasta la semana 10 de 2024 | después de la semana 12 | bajo la presidencia belga
        | hasta el final de la presidencia húngara | después de la presidencia polaca | durante la presidencia de
        Chipre | este mes | mañana | esta semana | en las próximas dos semanas | entre el 1 de abril y el 30 de
        junio""",
    "et": """enne jõule | lihavõteteks 2024 | pärast uusaastat | enne pühakutepäeva | kolmekuningapäevaks | enne
        kevadpüha | nelipühadeks | pärast rukkimaarjapäeva | enne Euroopa päeva | 23. nädalal | 2024. aasta 10.
        nädalaks | pärast 12. nädalat | Belgia eesistumise ajal | Ungari eesistumise lõpuks | pärast Poola
        eesistumist | Küprose eesistumisel | sel kuul | homme | sel nädalal | järgmise kahe nädala jooksul | 1.
        aprilli ja 30. juuni vahel""",
    "fi": """ennen joulua | pääsiäiseen 2024 mennessä | uudenvuoden jälkeen | ennen pyhäinpäivää | loppiaiseen
        mennessä | ennen vappua | helluntaihin mennessä | Marian taivaaseenottamisen jälkeen | ennen Eurooppa-päivää
        | viikolla 23 | viikkoon 10/2024 mennessä | viikon 12 jälkeen | Belgian puheenjohtajakaudella | Unkarin
        puheenjohtajakauden loppuun mennessä | Puolan puheenjohtajakauden jälkeen | Kyproksen puheenjohtajakauden
        aikana | tässä kuussa | huomenna | tällä viikolla | seuraavien kahden viikon aikana | 1. huhtikuuta ja 30.
        kesäkuuta välillä""",
    "fr": """avant Noël | d'ici Pâques 2024 | après le Nouvel An | avant la Toussaint | d'ici l'Épiphanie | avant la
        fête du Travail | d'ici la Pentecôte | après l'Assomption | avant la Journée de l'Europe | en semaine 23 |
        d'ici la semaine 10 de 2024 | après la semaine 12 | sous présidence belge | d'ici la fin de la présidence
        hongroise | après la présidence polonaise | pendant la présidence de Chypre | ce mois-ci | demain | cette
        semaine | dans les deux prochaines semaines | entre le 1er avril et le 30 juin""",
    "ga": """roimh an Nollaig | faoi Cháisc 2024 | tar éis Lá Caille | roimh Lá na Naomh Uile | faoi Lá Nollag Beag
        | roimh Lá na nOibrithe | faoi Chincís | tar éis Lá Fhéile Muire | roimh Lá na hEorpa | i seachtain 23 |
        faoi sheachtain 10 de 2024 | tar éis sheachtain 12 | le linn Uachtaránacht na Beilge | faoi dheireadh
        Uachtaránacht na hUngáire | tar éis Uachtaránacht na Polainne | faoi Uachtaránacht na Cipire | an mhí seo |
        amárach | an tseachtain seo | sa dá sheachtain seo chugainn | idir an 1 Aibreán agus an 30 Meitheamh""",
    "hr": """prije Božića | do Uskrsa 2024. | nakon Nove godine | prije Svih svetih | do Bogojavljenja | prije
        Praznika rada | do Duhova | nakon Velike Gospe | prije Dana Europe | u tjednu 23 | do 10. tjedna 2024. |
        nakon 12. tjedna | za vrijeme belgijskog predsjedanja | do kraja mađarskog predsjedanja | nakon poljskog
        predsjedanja | tijekom predsjedanja Cipra | ovaj mjesec | sutra | ovaj tjedan | u sljedeća dva tjedna |
        između 1. travnja i 30. lipnja""",
    "hu": """karácsony előtt | 2024 húsvétjáig | újév után | mindenszentek előtt | vízkeresztig | a munka ünnepe
        előtt | pünkösdig | nagyboldogasszony után | Európa-nap előtt | a 23. héten | 2024 10. hetéig | a 12. hét
        után | a belga elnökség alatt | a magyar elnökség végéig | a lengyel elnökség után | Ciprus elnöksége idején
        | ebben a hónapban | holnap | ezen a héten | a következő két hétben | április 1. és június 30. között""",
    "it": """prima di Natale | entro Pasqua 2024 | dopo Capodanno | prima di Ognissanti | entro l'Epifania | prima
        della Festa del lavoro | entro Pentecoste | dopo Ferragosto | prima della Giornata dell'Europa | nella
        settimana 23 | entro la settimana 10 del 2024 | dopo la settimana 12 | sotto la presidenza belga | entro la
        fine della presidenza ungherese | dopo la presidenza polacca | durante la presidenza di Cipro | questo mese
        | domani | questa settimana | nelle prossime due settimane | tra il 1º aprile e il 30 giugno""",
    "lt": """prieš Kalėdas | iki 2024 m. Velykų | po Naujųjų metų | prieš Visų šventųjų dieną | iki Trijų karalių |
        prieš Tarptautinę darbo dieną | iki Sekminių | po Žolinės | prieš Europos dieną | 23-iąją savaitę | iki 2024
        m. 10 savaitės | po 12-osios savaitės | Belgijos pirmininkavimo metu | iki Vengrijos pirmininkavimo pabaigos
        | po Lenkijos pirmininkavimo | Kipro pirmininkavimo laikotarpiu | šį mėnesį | rytoj | šią savaitę | per
        artimiausias dvi savaites | tarp balandžio 1 d. ir birželio 30 d.""",
    "lv": """pirms Ziemassvētkiem | līdz 2024. gada Lieldienām | pēc Jaunā gada | pirms Visu svēto dienas | līdz
        Zvaigznes dienai | pirms Darba svētkiem | līdz Vasarsvētkiem | pēc Marijas debesīs uzņemšanas | pirms
        Eiropas dienas | 23. nedēļā | līdz 2024. gada 10. nedēļai | pēc 12. nedēļas | Beļģijas prezidentūras laikā |
        līdz Ungārijas prezidentūras beigām | pēc Polijas prezidentūras | Kipras prezidentūrā | šomēnes | rīt |
        šonedēļ | nākamajās divās nedēļās | starp 1. aprīli un 30. jūniju""",
    "mt": """qabel il-Milied | sal-Għid 2024 | wara l-ewwel tas-sena | qabel il-Qaddisin Kollha | sal-Epifanija |
        qabel Jum il-Ħaddiem | sal-Pentekoste | wara Santa Marija | qabel Jum l-Ewropa | fil-ġimgħa 23 | sal-ġimgħa
        10 tal-2024 | wara l-ġimgħa 12 | taħt il-Presidenza Belġjana | sa tmiem il-Presidenza Ungeriża | wara
        l-Presidenza Pollakka | matul il-Presidenza ta' Ċipru | dan ix-xahar | għada | din il-ġimgħa |
        fil-ġimagħtejn li ġejjin | bejn l-1 ta' April u t-30 ta' Ġunju""",
    "nl": """vóór Kerst | tegen Pasen 2024 | na Nieuwjaar | vóór Allerheiligen | uiterlijk met Driekoningen | vóór
        de Dag van de Arbeid | uiterlijk met Pinksteren | na Maria-Hemelvaart | vóór Europadag | in week 23 |
        uiterlijk in week 10 van 2024 | na week 12 | onder Belgisch voorzitterschap | voor het einde van het
        Hongaarse voorzitterschap | na het Poolse voorzitterschap | tijdens het voorzitterschap van Cyprus | deze
        maand | morgen | deze week | in de komende twee weken | tussen 1 april en 30 juni""",
    "pl": """przed Bożym Narodzeniem | do Wielkanocy 2024 | po Nowym Roku | przed Wszystkimi Świętymi | do Trzech
        Króli | przed Świętem Pracy | do Zielonych Świątek | po Wniebowzięciu | przed Dniem Europy | w tygodniu 23 |
        do 10. tygodnia 2024 | po 12. tygodniu | w czasie belgijskiej prezydencji | do końca węgierskiej prezydencji
        | po polskiej prezydencji | podczas prezydencji Cypru | w tym miesiącu | jutro | w tym tygodniu | w ciągu
        najbliższych dwóch tygodni | między 1 kwietnia a 30 czerwca""",
    "pt": """antes do Natal | até à Páscoa de 2024 | depois do Ano Novo | antes de Todos os Santos | até ao Dia de
        Reis | antes do Dia do Trabalhador | até ao Pentecostes | depois do Dia da Assunção | antes do Dia da Europa
        | na semana 23 | até à semana 10 de 2024 | depois da semana 12 | sob presidência belga | até ao fim da
        presidência húngara | depois da presidência polaca | durante a presidência de Chipre | este mês | amanhã |
        esta semana | nas próximas duas semanas | entre 1 de abril e 30 de junho""",
    "ro": """înainte de Crăciun | până la Paștele 2024 | după Anul Nou | înainte de Ziua Tuturor Sfinților | până la
        Bobotează | înainte de Ziua Muncii | până la Rusalii | după Adormirea Maicii Domnului | înainte de Ziua
        Europei | în săptămâna 23 | până în săptămâna 10 din 2024 | după săptămâna a 12-a | sub președinția belgiană
        | până la sfârșitul președinției ungare | după președinția poloneză | în timpul președinției Ciprului | luna
        aceasta | mâine | săptămâna aceasta | în următoarele două săptămâni | între 1 aprilie și 30 iunie""",
    "sk": """pred Vianocami | do Veľkej noci 2024 | po Novom roku | pred sviatkom Všetkých svätých | do Troch kráľov
        | pred Sviatkom práce | do Turíc | po Nanebovzatí Panny Márie | pred Dňom Európy | v týždni 23 | do 10.
        týždňa 2024 | po 12. týždni | počas belgického predsedníctva | do konca maďarského predsedníctva | po
        poľskom predsedníctve | počas predsedníctva Cypru | tento mesiac | zajtra | tento týždeň | v najbližších
        dvoch týždňoch | medzi 1. aprílom a 30. júnom""",
    "sl": """pred božičem | do velike noči 2024 | po novem letu | pred dnevom vseh svetih | do svetih treh kraljev |
        pred praznikom dela | do binkošti | po Marijinem vnebovzetju | pred dnevom Evrope | v tednu 23 | do 10.
        tedna 2024 | po 12. tednu | med belgijskim predsedovanjem | do konca madžarskega predsedovanja | po poljskem
        predsedovanju | v času predsedovanja Cipra | ta mesec | jutri | ta teden | v naslednjih dveh tednih | med 1.
        aprilom in 30. junijem""",
    "sv": """före jul | senast påsk 2024 | efter nyår | före alla helgons dag | senast trettondagen | före
        arbetarrörelsens dag | senast pingst | efter Marie himmelsfärd | före Europadagen | v. 23 | senast vecka 10
        2024 | efter v.12 | under det belgiska ordförandeskapet | före slutet av det ungerska ordförandeskapet |
        efter det polska ordförandeskapet | under Cyperns ordförandeskap | denna månad | i morgon | denna vecka |
        under de närmaste två veckorna | mellan den 1 april och den 30 juni""",
}


#: "In the coming weeks" and "in the next months" in every language.
VAGUE = {
    "bg": ("през следващите седмици", "през следващите месеци"),
    "cs": ("v příštích týdnech", "v nadcházejících měsících"),
    "da": ("i de kommende uger", "i de næste måneder"),
    "de": ("in den kommenden Wochen", "in den nächsten Monaten"),
    "el": ("τις επόμενες εβδομάδες", "τους προσεχείς μήνες"),
    "en": ("in the coming weeks", "over the next months"),
    "es": ("en las próximas semanas", "en los próximos meses"),
    "et": ("lähinädalatel", "järgmistel kuudel"),
    "fi": ("tulevina viikkoina", "lähikuukausina"),
    "fr": ("dans les prochaines semaines", "dans les mois à venir"),
    "ga": ("sna seachtainí atá romhainn", "sna míonna seo chugainn"),
    "hr": ("u nadolazećim tjednima", "u sljedećim mjesecima"),
    "hu": ("a következő hetekben", "az elkövetkező hónapokban"),
    "it": ("nelle prossime settimane", "nei prossimi mesi"),
    "lt": ("artimiausiomis savaitėmis", "ateinančiais mėnesiais"),
    "lv": ("tuvākajās nedēļās", "nākamajos mēnešos"),
    "mt": ("fil-ġimgħat li ġejjin", "fix-xhur li ġejjin"),
    "nl": ("in de komende weken", "in de komende maanden"),
    "pl": ("w najbliższych tygodniach", "w nadchodzących miesiącach"),
    "pt": ("nas próximas semanas", "nos próximos meses"),
    "ro": ("în săptămânile următoare", "în lunile următoare"),
    "sk": ("v najbližších týždňoch", "v nadchádzajúcich mesiacoch"),
    "sl": ("v prihodnjih tednih", "v naslednjih mesecih"),
    "sv": ("de kommande veckorna", "de närmaste månaderna"),
}


@pytest.mark.parametrize("code", CODES)
def test_named_times(code: str, read_hinted: HintedReader) -> None:
    """Feasts, calendar weeks, Presidencies and times from today have the same days and bounds in every language."""
    phrases = [" ".join(phrase.split()) for phrase in PHRASES[code].split("|")]
    expected = [OTHER_DAYS.get(code, {}).get(number, meaning) for number, meaning in enumerate(MEANINGS)]
    read = [read_hinted(f"Frontex {phrase}", hint=code).question for phrase in phrases]
    misread = {
        phrase: question
        for phrase, question, due in zip(phrases, read, expected, strict=True)
        if question != Question(owners=("frontex",), when=due)
    }
    assert misread == {}


@pytest.mark.parametrize("code", CODES)
def test_several_units_are_vague(code: str, read_hinted: HintedReader) -> None:
    """The coming weeks are not the next week: what has no number of units has no fixed days, in any language."""
    for phrase in VAGUE[code]:
        question = read_hinted(f"Frontex {phrase}", hint=code).question
        assert isinstance(question, NotUnderstood), phrase
        assert question.reason is RefusalReason.VAGUE, phrase


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what is due after the holidays?"),
        ("it", "Cosa scade dopo le ferie?"),
        ("lt", "Kas turi būti pateikta po atostogų?"),
        ("pt", "Depois das férias de agosto, o que vence?"),
    ],
)
def test_after_the_holidays_is_vague(code: str, text: str, read_hinted: HintedReader) -> None:
    """Nobody has said when they end, and what is due then is not everything."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.VAGUE


@pytest.mark.parametrize("code", CODES)
def test_short_months_in_a_telegram(code: str, read_hinted: HintedReader) -> None:
    """A month's name, in full or short, is a month where nothing is said but what is due, everyday word or not."""
    no_months = read_files(code).get("no_months", ())
    for number, names in enumerate(load_patterns(code).month_names, start=1):
        for name in set(names).difference(no_months, {"fra"}):  # Maltese "Fra" is the agency
            question = read_hinted(f"Frontex {name}", hint=code).question
            assert isinstance(question, Question), name
            assert question.when is not None, name
            assert question.when.span == Span.months(next_month(TODAY, number)), name


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("what does Frontex owe in the week of 10 June?", within("2024-06-10..2024-06-16")),
        ("what does Frontex owe in week 42?", within("2023-10-16..2023-10-22")),
        ("what does Frontex owe in week 41?", within("2024-10-07..2024-10-13")),
        ("what does Frontex owe in week 53?", within("2026-12-28..2027-01-03")),
        ("what does Frontex owe by 2024-W10?", by("2024-03-04..2024-03-10")),
        ("was schuldet Frontex bis KW 10/2024?", by("2024-03-04..2024-03-10")),
        ("was schuldet Frontex in der KW23?", within("2024-06-03..2024-06-09")),
        ("what does Frontex owe between week 10 and week 12 of 2024?", between("2024-03-04..2024-03-24")),
        ("what does Frontex owe between the end of 2023 and March 2024?", between("2023-12-31..2024-03-31")),
        ("what does Frontex owe between Christmas and Easter?", between("2023-12-25..2024-03-31")),
        ("what does Frontex owe by next Christmas?", by("2023-12-25")),
        ("what did Frontex owe after last Christmas?", after("2022-12-25")),
        ("what does Frontex owe by Orthodox Easter?", by("2024-05-05")),
        ("what does Frontex owe before Christmas 2024?", before("2024-12-25")),
        ("Frontex, Belgian Presidency", within("2024-01..2024-06")),
        ("Belgian Presidency: Frontex deadlines", within("2024-01..2024-06")),
        ("what does Frontex owe under the Hungarian Presidency of the Council?", within("2024-07..2024-12")),
        ("what does Frontex owe under the Belgian Presidency 2024?", within("2024-01..2024-06")),
        ("Belgian Presidency: what does Frontex owe?", within("2024-01..2024-06")),
        ("belgiska ordförandeskapet vad förfaller då för Frontex", within("2024-01..2024-06")),
        ("Maďarské předsednictví: jaké termíny má Frontex?", within("2024-07..2024-12")),
        ("għall-Presidenza Ungeriża, x'għandu jibgħat Frontex?", within("2024-07..2024-12")),
        ("what does Frontex owe before New Year 2023?", before("2024-01-01")),
        ("what does Frontex owe before New Year 2024?", before("2024-01-01")),
        ("vad är Frontex skyldigt före nyår 2023?", before("2024-01-01")),
        ("mitä Frontex on velkaa ennen vuoden 2023 uuttavuotta?", before("2024-01-01")),
        ("what does Frontex owe after New Year 2023?", after("2023-01-01")),
    ],
)
def test_forms(text: str, when: DueFilter, read_on: DatedReader) -> None:
    """A week, feast or Presidency without a year is the next one; it may stand in a range or a telegram."""
    question = read_on(text).question
    assert isinstance(question, Question)
    assert (question.owners, question.when) == (("frontex",), when)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("what does Frontex owe in week 54?", RefusalReason.TIME),
        ("what does Frontex owe in week 53 of 2024?", RefusalReason.TIME),
        ("what does Frontex owe under the Belgian Presidency 2025?", RefusalReason.TIME),
        ("what does Frontex owe under the French Presidency?", RefusalReason.VAGUE),
        ("what does Frontex owe in the new year?", RefusalReason.VAGUE),
        ("what does Frontex owe before the Christmas holidays?", RefusalReason.VAGUE),
        ("the Spanish Presidency would like to know what Europol owes", RefusalReason.BODY),
        ("what must the Hungarian Presidency deliver?", RefusalReason.BODY),
        ("what is owed by the Hungarian Presidency?", RefusalReason.BODY),
        ("obligations of the Belgian Presidency", RefusalReason.BODY),
        ("the Belgian Presidency: what must it deliver?", RefusalReason.BODY),
        ("Présidence belge : que doit-elle livrer ?", RefusalReason.BODY),
    ],
)
def test_no_time(text: str, reason: RefusalReason, read_on: DatedReader) -> None:
    """Weeks that a year does not have and Presidencies yet undecided are no times; a Presidency that asks is a body."""
    question = read_on(text).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is reason


def test_a_week_of_a_month_and_a_greeting(read_on: DatedReader) -> None:
    """The third week of June is no calendar week, and a feast that places nothing in time limits nothing."""
    for text in ("what is due in the 3rd week of June?", "Merry Christmas! What does Frontex owe?"):
        question = read_on(text).question
        when = question.when if isinstance(question, Question) else None
        assert when is None, text


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "Co wypada w naszej prezydencji (I-VI 2025)?"),
        ("sk", "Termíny poľského predsedníctva (1-6/2025) prosím"),
        ("en", "deadlines Jan-Jun 2025, the Polish Presidency's half-year"),
        ("sv", "Polska ordförandeskapets tidsfrister, tack"),
        ("lt", "Kas patenka į Lenkijos pirmininkavimo laikotarpį?"),
        ("cs", "co všechno spadá do polského předsednictví?"),
        ("hu", "Mi esik a lengyel elnökségre?"),
        ("et", "Poola eesistumise ajale jäävad asjad palun"),
    ],
)
def test_what_falls_in_a_presidency(code: str, text: str, read_hinted: HintedReader) -> None:
    """A Presidency is its half-year where that or deadlines stand beside it, whoever's it is; it owes nothing."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.owners, question.when.span) == ((), within("2025-01..2025-06").span)


def test_another_half_year_is_not_that_of_a_presidency(read_hinted: HintedReader) -> None:
    """The times of a Presidency and of other months beside it do not fit together."""
    for text in (
        "deadlines of the Belgian Presidency (I-VI 2025)",
        "our Presidency (January-March 2025): what is due?",
    ):
        assert isinstance(read_hinted(text, hint="en").question, NotUnderstood), text
