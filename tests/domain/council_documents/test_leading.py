"""Who leads others, who is asked inside of a verb, and clauses that say no more than to whom a thing goes."""

import pytest

from domain.council_documents.draft import Certainty
from tests.domain.council_documents.drafting import draft, only_thing, shares

#: Eurojust leads the agencies that are named beside it.
LED = (
    (
        "bg",
        (
            "Агенциите в областта на правосъдието и вътрешните работи, ръководени от Евроюст, следва "
            "да съберат националната съдебна практика до края на 2026 г."
        ),
    ),
    (
        "cs",
        "Agentury v oblasti SVV pod vedením Eurojustu by měly do konce roku 2026 shromáždit vnitrostátní judikaturu.",
    ),
    ("da", "RIA-agenturerne bør under ledelse af Eurojust indsamle national retspraksis inden udgangen af 2026."),
    (
        "de",
        (
            "Die JI-Agenturen sollten unter der Leitung von Eurojust bis Ende 2026 die nationale "
            "Rechtsprechung zusammenstellen."
        ),
    ),
    (
        "el",
        (
            "Οι οργανισμοί ΔΕΥ, υπό τον συντονισμό της Eurojust, θα πρέπει να συγκεντρώσουν την εθνική "
            "νομολογία έως το τέλος του 2026."
        ),
    ),
    ("en", "JHA agencies, under the coordination of Eurojust, should compile national case law by the end of 2026."),
    (
        "et",
        (
            "Justiits- ja siseküsimuste ametid peaksid Eurojusti juhtimisel koguma 2026. aasta lõpuks "
            "riikide kohtupraktikat."
        ),
    ),
    (
        "fi",
        (
            "Oikeus- ja sisäasioiden virastojen olisi Eurojustin johdolla koottava kansallinen "
            "oikeuskäytäntö vuoden 2026 loppuun mennessä."
        ),
    ),
    (
        "fr",
        (
            "Les agences JAI, sous la coordination d'Eurojust, devraient compiler la jurisprudence "
            "nationale d'ici la fin de 2026."
        ),
    ),
    (
        "ga",
        "Ba cheart do ghníomhaireachtaí CGB, faoi cheannas Eurojust, cásdlí náisiúnta a thiomsú faoi dheireadh 2026.",
    ),
    (
        "hu",
        (
            "A bel- és igazságügyi ügynökségeknek az Eurojust vezetésével 2026 végéig össze kell "
            "gyűjteniük a nemzeti ítélkezési gyakorlatot."
        ),
    ),
    (
        "it",
        (
            "Le agenzie GAI, sotto il coordinamento di Eurojust, dovrebbero raccogliere la "
            "giurisprudenza nazionale entro la fine del 2026."
        ),
    ),
    ("lt", "TVR agentūros, vadovaujant Eurojustui, iki 2026 m. pabaigos turėtų surinkti nacionalinę jurisprudenciją."),
    ("lv", "Tieslietu un iekšlietu aģentūrām Eurojust vadībā līdz 2026. gada beigām būtu jāapkopo valstu judikatūra."),
    (
        "mt",
        (
            "L-aġenziji tal-ĠAI, taħt il-koordinazzjoni tal-Eurojust, għandhom jiġbru l-ġurisprudenza "
            "nazzjonali sa tmiem l-2026."
        ),
    ),
    (
        "nl",
        (
            "De JBZ-agentschappen moeten onder leiding van Eurojust uiterlijk eind 2026 de nationale "
            "rechtspraak bijeenbrengen."
        ),
    ),
    ("pl", "Agencje WSiSW, pod przewodnictwem Eurojustu, powinny do końca 2026 r. zebrać orzecznictwo krajowe."),
    (
        "pt",
        (
            "As agências JAI, sob a coordenação da Eurojust, devem compilar a jurisprudência nacional "
            "até ao final de 2026."
        ),
    ),
    (
        "ro",
        (
            "Agențiile JAI, sub coordonarea Eurojust, ar trebui să compileze jurisprudența națională "
            "până la sfârșitul anului 2026."
        ),
    ),
    ("sv", "RIF-byråerna bör under ledning av Eurojust sammanställa nationell rättspraxis före utgången av 2026."),
)
#: The Commission stands between or behind the parts of the verb that asks it.
ASKED = (
    ("da", "Desuden opfordres Kommissionen til i oktober 2026 at forelægge Rådet en foreløbig rapport."),
    ("de", "Darüber hinaus wird die Kommission ersucht, dem Rat im Oktober 2026 eine Zwischenbilanz zu unterbreiten."),
    ("it", "Inoltre è invitata la Commissione a presentare al Consiglio nell'ottobre 2026 una relazione intermedia."),
    ("mt", "Barra minn hekk, hija mistiedna l-Kummissjoni tippreżenta lill-Kunsill f'Ottubru 2026 rapport interim."),
    ("nl", "Daarnaast wordt de Commissie verzocht in oktober 2026 een tussentijds verslag aan de Raad voor te leggen."),
    ("ro", "În plus, este invitată Comisia să prezinte Consiliului, în octombrie 2026, un raport intermediar."),
)
#: Two Member States support what Frontex does.
SUPPORTED = (
    ("en", "With the support of Finland and Estonia, Frontex shall hold an exercise in August 2026."),
    ("fi", "Frontex järjestää Suomen ja Viron tuella harjoituksen elokuussa 2026."),
    ("hu", "A Frontex Finnország és Észtország támogatásával 2026 augusztusában gyakorlatot szervez."),
    ("lv", "Ar Somijas un Igaunijas atbalstu Frontex 2026. gada augustā rīko mācības."),
    ("sv", "Frontex håller med stöd av Finland och Estland en övning i augusti 2026."),
)
#: The second clause says only to whom the analysis goes.
HANDED_ON = (
    (
        "en",
        (
            "Frontex shall draw up a risk analysis of the eastern land borders by 15 May 2026 and "
            "submit it to the Council."
        ),
    ),
    (
        "fi",
        (
            "Frontex laatii 15. toukokuuta 2026 mennessä riskianalyysin itäisistä maarajoista ja "
            "toimittaa sen neuvostolle."
        ),
    ),
    (
        "de",
        (
            "Frontex erstellt bis zum 15. Mai 2026 eine Risikoanalyse zu den östlichen Landgrenzen und "
            "übermittelt sie dem Rat."
        ),
    ),
    (
        "fr",
        (
            "Frontex élabore d'ici au 15 mai 2026 une analyse des risques aux frontières orientales et "
            "la transmet au Conseil."
        ),
    ),
    (
        "nl",
        (
            "Frontex stelt uiterlijk op 15 mei 2026 een risicoanalyse van de oostelijke landgrenzen op "
            "en legt die voor aan de Raad."
        ),
    ),
    (
        "it",
        (
            "Frontex elabora entro il 15 maggio 2026 un'analisi dei rischi alle frontiere orientali e "
            "la trasmette al Consiglio."
        ),
    ),
    (
        "es",
        (
            "Frontex elaborará a más tardar el 15 de mayo de 2026 un análisis de riesgos de las "
            "fronteras orientales y lo transmitirá al Consejo."
        ),
    ),
    (
        "sv",
        (
            "Frontex utarbetar senast den 15 maj 2026 en riskanalys av de östra landgränserna och "
            "överlämnar den till rådet."
        ),
    ),
    (
        "hu",
        (
            "A Frontex 2026. május 15-ig kockázatelemzést készít a keleti szárazföldi határokról, és "
            "azt benyújtja a Tanácsnak."
        ),
    ),
    (
        "ro",
        (
            "Frontex elaborează până la 15 mai 2026 o analiză de risc privind frontierele terestre "
            "estice și o prezintă Consiliului."
        ),
    ),
    (
        "pt",
        (
            "A Frontex elabora até 15 de maio de 2026 uma análise de risco das fronteiras terrestres "
            "orientais e apresenta-a ao Conselho."
        ),
    ),
    (
        "el",
        (
            "Ο Frontex εκπονεί έως τις 15 Μαΐου 2026 ανάλυση κινδύνου για τα ανατολικά χερσαία σύνορα "
            "και την υποβάλλει στο Συμβούλιο."
        ),
    ),
    ("lt", "Frontex iki 2026 m. gegužės 15 d. parengia rytinių sausumos sienų rizikos analizę ir pateikia ją Tarybai."),
    (
        "lv",
        "Frontex līdz 2026. gada 15. maijam sagatavo austrumu sauszemes robežu riska analīzi un iesniedz to Padomei.",
    ),
    ("sl", "Frontex do 15. maja 2026 pripravi analizo tveganja na vzhodnih kopenskih mejah in jo predloži Svetu."),
    (
        "mt",
        "Frontex tħejji sal-15 ta' Mejju 2026 analiżi tar-riskju tal-fruntieri tal-Lvant u tippreżentaha lill-Kunsill.",
    ),
)


@pytest.mark.parametrize(("language", "text"), LED, ids=[row[0] for row in LED])
def test_who_leads_the_others_is_their_lead(language: str, text: str) -> None:
    """One of a collective that leads it owes with it, as its lead; somebody has to look."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), thing.owners.certainty) == ("jha-agencies, eurojust!", Certainty.LOOK)


@pytest.mark.parametrize(("language", "text"), ASKED, ids=[row[0] for row in ASKED])
def test_who_is_asked_inside_of_a_verb_owes_it(language: str, text: str) -> None:
    """Behind an opening, who is asked stands in the middle of the passive."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), thing.addressees.value) == ("commission", ("council",))


@pytest.mark.parametrize(("language", "text"), SUPPORTED, ids=[row[0] for row in SUPPORTED])
def test_who_supports_it_takes_part(language: str, text: str) -> None:
    """So it is too where they are named first, before who owes it."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), shares(thing.takes_part.value)) == ("frontex", "fi, ee")


def test_a_stem_owes_what_others_support_and_a_unit_makes() -> None:
    """Below a name, whoever is named first in an item supports it, or has made the thing itself."""
    text = "### {}\n\n- {}\n- xxxx"
    exercise = draft(
        text.format("Frontex", "järjestää Suomen ja Viron tuella harjoituksen elokuussa 2026"), "fi"
    ).things
    assert (shares(exercise[0].owners.value), shares(exercise[0].takes_part.value)) == ("frontex", "fi, ee")
    made = draft(text.format("Euroopan ulkosuhdehallinto", "esittää neuvostolle INTCENin laatiman arvion"), "fi").things
    assert shares(made[0].owners.value) == "eeas/intcen"


@pytest.mark.parametrize(("language", "text"), HANDED_ON, ids=[row[0] for row in HANDED_ON])
def test_a_clause_that_hands_it_on_is_no_second_thing(language: str, text: str) -> None:
    """It gives the addressee of the thing, whose time stands in the first clause."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), thing.addressees.value) == ("frontex", ("council",))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "Forordningen træder i kraft i juni 2026."),
        ("hu", "A rendelet 2026 júniusában lép hatályba."),
        ("mt", "Il-Patt ġie adottat f'Mejju 2024 u se jibda japplika minn Ġunju 2026."),
        ("nl", "De verordening treedt in werking in juni 2026."),
        ("pl", "Nowe rozporządzenie zacznie obowiązywać w czerwcu 2026 r."),
    ],
)
def test_what_an_act_does_by_itself_is_not_owed(language: str, text: str) -> None:
    """That it applies from some day on is a fact, though a time is still to come."""
    assert draft(f"1. {text}", language).things == ()


def test_a_word_that_only_repeats_a_time_begins_no_second_thing() -> None:
    """French "et ce dans un délai de" says by when the thing before is due."""
    text = "La Commission élabore un modèle pour l'échange d'informations, et ce dans un délai de six mois."
    assert shares(only_thing(text, "fr").owners.value) == "commission"


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "| Assess progress | Frontex | 2026 | Discussion in the working party |"),
        ("sk", "| Zhodnotiť plnenie | Frontex | 2026 | Diskusia v pracovnej skupine |"),
    ],
)
def test_where_an_outcome_is_discussed_receives_nothing(language: str, row: str) -> None:
    """Slovak "v" goes with the form that also says that something goes to a body."""
    columns = {
        "en": "| Action | Responsible | Deadline | Output |",
        "sk": "| Opatrenie | Zodpovedný | Termín | Výstup |",
    }
    (thing,) = draft(f"{columns[language]}\n|---|---|---|---|\n{row}", language).things
    assert thing.addressees.value == ()
