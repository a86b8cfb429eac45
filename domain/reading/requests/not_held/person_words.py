"""Words for the people behind a body, in each language: data, no rules.

All are lists of words; case and accents do not matter, and a "*" ends the beginning of a word.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class PersonWords:
    """One language's words."""

    #: Parts of an administration that nobody names: unit, department, team.
    units: str
    #: Somebody, and what people put in its place: a person, an official.
    persons: str
    #: A telephone number, in the forms after "have you got".
    number: str
    #: What somebody is called, in the forms after "I need".
    name: str


PERSON_WORDS: Mapping[str, PersonWords] = {
    "bg": PersonWords(
        units="отдел отдела отделът дирекция дирекцията звено звеното екип екипът",
        persons="човек човекът човека лице лицето",
        number="номер номера номерът",
        name="име името",
    ),
    "cs": PersonWords(
        units="oddělení útvar odbor ředitelství tým",
        persons="osoba osobu osoby člověk člověka",
        number="číslo",
        name="jméno",
    ),
    "da": PersonWords(
        units="enhed enheden afdeling afdelingen kontor kontoret team teamet",
        persons="person personen",
        number="nummer nummeret",
        name="navn navnet",
    ),
    "de": PersonWords(
        units="Referat Einheit Abteilung Direktion Dienststelle Team",
        persons="Person",
        number="Nummer",
        name="Namen Name",
    ),
    "el": PersonWords(
        units="μονάδα τμήμα διεύθυνση", persons="άτομο πρόσωπο ατόμου", number="αριθμό τηλέφωνο", name="όνομα"
    ),
    "en": PersonWords(
        units="unit department directorate team", persons="person official whoever", number="number", name="name"
    ),
    "es": PersonWords(
        units="unidad departamento dirección equipo",
        persons="persona quien",
        number="número teléfono",
        name="nombre",
    ),
    "et": PersonWords(
        units="üksus osakond direktoraat meeskond tiim",
        persons="inimene inimese isik isiku",
        number="number numbrit",
        name="nime nimi",
    ),
    "fi": PersonWords(
        units="yksikkö osasto tiimi", persons="henkilö henkilön ihminen", number="numero numeroa", name="nimi nimen"
    ),
    "fr": PersonWords(
        units="unité direction département équipe bureau", persons="personne celui", number="numéro", name="nom"
    ),
    "ga": PersonWords(units="aonad taonad rannóg roinn foireann", persons="pearsa", number="uimhir", name="ainm"),
    "hr": PersonWords(units="jedinica odjel uprava tim", persons="osoba osobe osobu", number="broj", name="ime"),
    "hu": PersonWords(
        units="egység osztály főosztály igazgatóság csapat",
        persons="személy ember",
        number="számát száma szám",
        name="név nevet",
    ),
    "it": PersonWords(
        units="unità ufficio dipartimento direzione team", persons="persona chi", number="numero", name="nome"
    ),
    "lt": PersonWords(
        units="skyrius departamentas padalinys direktoratas komanda",
        persons="asmuo asmens žmogus žmogaus",
        number="numerį",
        name="vardo vardas pavardės",
    ),
    "lv": PersonWords(
        units="nodaļa departaments struktūrvienība direktorāts komanda",
        persons="persona personas cilvēks cilvēka",
        number="numurs numuru",
        name="vārdu uzvārdu",
    ),
    "mt": PersonWords(units="unità dipartiment direttorat tim", persons="persuna", number="numru", name="isem"),
    "nl": PersonWords(units="eenheid afdeling directie team", persons="persoon degene", number="nummer", name="naam"),
    "pl": PersonWords(
        units="dział wydział departament jednostka zespół dyrekcja",
        persons="osoba osoby osobę",
        number="numer",
        name="nazwiska nazwisko imienia",
    ),
    "pt": PersonWords(units="unidade departamento direção equipa", persons="pessoa quem", number="número", name="nome"),
    "ro": PersonWords(
        units="unitate unitatea departament departamentul direcție direcția echipă",
        persons="persoana persoanei",
        number="numărul număr",
        name="nume",
    ),
    "sk": PersonWords(
        units="oddelenie odbor útvar riaditeľstvo tím",
        persons="osoba osobu osoby človek človeka",
        number="číslo",
        name="meno",
    ),
    "sl": PersonWords(
        units="enota oddelek direktorat sektor ekipa",
        persons="oseba osebe osebo tistega",
        number="številko",
        name="ime",
    ),
    "sv": PersonWords(
        units="enhet enheten avdelning avdelningen team",
        persons="person personen",
        number="numret nummer",
        name="namn namnet",
    ),
}
