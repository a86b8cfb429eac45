"""Words for the people behind a body, in each language: data, no rules.

All but `said` are lists of words; case and accents do not matter, and a "*" ends the beginning of a word.
"""

from collections.abc import Mapping

from msgspec import Struct


class PersonWords(Struct, frozen=True, kw_only=True):
    """One language's words."""

    #: Parts of an administration that nobody names: unit, department, team.
    units: str
    #: Somebody, and what people put in its place: a person, an official.
    persons: str
    #: A telephone number, in the forms after "have you got".
    number: str
    #: What somebody is called, in the forms after "I need".
    name: str
    #: Forms of "say" in the past, as phrases, separated by commas: what a note says it says still.
    said: str
    #: Where one's own colleagues work: the ministry.
    houses: str


PERSON_WORDS: Mapping[str, PersonWords] = {
    "bg": PersonWords(
        units="отдел отдела отделът дирекция дирекцията звено звеното екип екипът",
        persons="човек човекът човека лице лицето",
        number="номер номера номерът",
        name="име името",
        said="каза, казаха, казали, каза ли",
        houses="министерство министерството",
    ),
    "cs": PersonWords(
        units="oddělení útvar odbor ředitelství tým",
        persons="osoba osobu osoby člověk člověka",
        number="číslo",
        name="jméno",
        said="řekl, řekla, řekli, říkal, říkali",
        houses="ministerstv* resort*",
    ),
    "da": PersonWords(
        units="enhed enheden afdeling afdelingen kontor kontoret team teamet",
        persons="person personen",
        number="nummer nummeret",
        name="navn navnet",
        said="sagde, har … sagt",
        houses="ministerium ministeriet",
    ),
    "de": PersonWords(
        units="Referat Einheit Abteilung Direktion Dienststelle Team",
        persons="Person",
        number="Nummer",
        name="Namen Name",
        said="gesagt, sagte, sagten, meinte, meinten",
        houses="Ministerium Ministeriums Haus Hause Behörde",
    ),
    "el": PersonWords(
        units="μονάδα τμήμα διεύθυνση",
        persons="άτομο πρόσωπο ατόμου",
        number="αριθμό τηλέφωνο",
        name="όνομα",
        said="είπε, είπαν, έχει πει, έχουν πει",
        houses="υπουργείο υπουργείου",
    ),
    "en": PersonWords(
        units="unit department directorate team",
        persons="person official whoever",
        number="number",
        name="name",
        said="did … say, said, say … about it",
        houses="ministry department",
    ),
    "es": PersonWords(
        units="unidad departamento dirección equipo",
        persons="persona quien",
        number="número teléfono",
        name="nombre",
        said="dijo, dijeron, ha dicho, han dicho",
        houses="ministerio",
    ),
    "et": PersonWords(
        units="üksus osakond direktoraat meeskond tiim",
        persons="inimene inimese isik isiku",
        number="number numbrit",
        name="nime nimi",
        said="ütles, ütlesid, öeldi, rääkis, rääkisid",
        houses="ministeerium*",
    ),
    "fi": PersonWords(
        units="yksikkö osasto tiimi",
        persons="henkilö henkilön ihminen",
        number="numero numeroa",
        name="nimi nimen",
        said="sanoi, sanoivat, sanottiin",
        houses="ministeriö*",
    ),
    "fr": PersonWords(
        units="unité direction département équipe bureau",
        persons="personne celui",
        number="numéro",
        name="nom",
        said="a dit, ont dit, a-t-il dit, ont-ils dit, disaient, qu'ont dit",
        houses="ministère",
    ),
    "ga": PersonWords(
        units="aonad taonad rannóg roinn foireann",
        persons="pearsa",
        number="uimhir",
        name="ainm",
        said="a dúirt, dúirt, dúradh",
        houses="roinn aireacht*",
    ),
    "hr": PersonWords(
        units="jedinica odjel uprava tim",
        persons="osoba osobe osobu",
        number="broj",
        name="ime",
        said="rekao, rekla, rekli, kazao, kazali, rečeno",
        houses="ministarstv*",
    ),
    "hu": PersonWords(
        units="egység osztály főosztály igazgatóság csapat",
        persons="személy ember",
        number="számát száma szám",
        name="név nevet",
        said="mondta, mondtak, mondták, mondott",
        houses="minisztérium*",
    ),
    "it": PersonWords(
        units="unità ufficio dipartimento direzione team",
        persons="persona chi",
        number="numero",
        name="nome",
        said="ha detto, hanno detto, disse, dissero",
        houses="ministero",
    ),
    "lt": PersonWords(
        units="skyrius departamentas padalinys direktoratas komanda",
        persons="asmuo asmens žmogus žmogaus",
        number="numerį",
        name="vardo vardas pavardės",
        said="sakė, pasakė, kalbėjo",
        houses="ministerij*",
    ),
    "lv": PersonWords(
        units="nodaļa departaments struktūrvienība direktorāts komanda",
        persons="persona personas cilvēks cilvēka",
        number="numurs numuru",
        name="vārdu uzvārdu",
        said="teica, sacīja, runāja",
        houses="ministrij*",
    ),
    "mt": PersonWords(
        units="unità dipartiment direttorat tim",
        persons="persuna",
        number="numru",
        name="isem",
        said="qal, qalu, qalet, ntqal",
        houses="ministeru ministeri",
    ),
    "nl": PersonWords(
        units="eenheid afdeling directie team",
        persons="persoon degene",
        number="nummer",
        name="naam",
        said="zei, zeiden, gezegd",
        houses="ministerie",
    ),
    "pl": PersonWords(
        units="dział wydział departament jednostka zespół dyrekcja",
        persons="osoba osoby osobę",
        number="numer",
        name="nazwiska nazwisko imienia",
        said="powiedział, powiedziała, powiedzieli, mówił, mówili, mówiono",
        houses="ministerstw* resor*",
    ),
    "pt": PersonWords(
        units="unidade departamento direção equipa",
        persons="pessoa quem",
        number="número",
        name="nome",
        said="disse, disseram, foi dito",
        houses="ministério",
    ),
    "ro": PersonWords(
        units="unitate unitatea departament departamentul direcție direcția echipă",
        persons="persoana persoanei",
        number="numărul număr",
        name="nume",
        said="a zis, au zis, a spus, au spus",
        houses="minister ministerul ministerului",
    ),
    "sk": PersonWords(
        units="oddelenie odbor útvar riaditeľstvo tím",
        persons="osoba osobu osoby človek človeka",
        number="číslo",
        name="meno",
        said="povedal, povedala, povedali, hovoril, hovorili",
        houses="ministerstv* rezort*",
    ),
    "sl": PersonWords(
        units="enota oddelek direktorat sektor ekipa",
        persons="oseba osebe osebo tistega",
        number="številko",
        name="ime",
        said="rekel, rekla, rekli, povedal, povedali",
        houses="ministrstv*",
    ),
    "sv": PersonWords(
        units="enhet enheten avdelning avdelningen team",
        persons="person personen",
        number="numret nummer",
        name="namn namnet",
        said="vad sa, sade, har … sagt",
        houses="departement departementet ministeriet",
    ),
}
