"""What is wanted of somebody, or applies to it, is what it owes."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader

#: "I write on behalf of EUAA: what do you actually want from us?" in each language.
WANTED_FROM_EUAA = [
    ("bg", "Пиша от името на EUAA: какво всъщност искате от нас?"),
    ("cs", "Píšu za EUAA: co po nás vlastně chcete?"),
    ("da", "Jeg skriver på vegne af EUAA: Hvad vil I egentlig have fra os?"),
    ("de", "Ich schreibe im Namen der EUAA: Was wollt ihr eigentlich von uns?"),
    ("el", "Γράφω εκ μέρους του EUAA: τι ακριβώς θέλετε από εμάς;"),
    ("en", "I write on behalf of EUAA: what do you actually want from us?"),
    ("es", "Escribo en nombre de la EUAA: ¿qué quieren exactamente de nosotros?"),
    ("et", "Kirjutan EUAA nimel: mida te meist õigupoolest tahate?"),
    ("fi", "Kirjoitan EUAA:n puolesta: mitä te oikeastaan haluatte meiltä?"),
    ("fr", "J'écris au nom de l'EUAA : qu'attendez-vous de nous, au juste ?"),
    ("ga", "Tá mé ag scríobh thar ceann EUAA: cad atá sibh a iarraidh orainn i ndáiríre?"),
    ("hr", "Pišem u ime EUAA-a: što zapravo želite od nas?"),
    ("hu", "Az EUAA nevében írok: tulajdonképpen mit vártok tőlünk?"),
    ("it", "Scrivo per conto dell'EUAA: che cosa volete esattamente da noi?"),
    ("lt", "Rašau EUAA vardu: ko jūs iš tikrųjų iš mūsų norite?"),
    ("lv", "Rakstu EUAA vārdā: ko jūs īsti no mums gribat?"),
    ("mt", "Qed nikteb f'isem l-EUAA: x'tridu eżatt mingħandna?"),
    ("nl", "Ik schrijf namens het EUAA: wat willen jullie nou eigenlijk van ons?"),
    ("pl", "Piszę w imieniu EUAA: czego właściwie od nas chcecie?"),
    ("pt", "Escrevo em nome da EUAA: afinal, o que querem de nós?"),
    ("ro", "Scriu în numele EUAA: ce vreți de fapt de la noi?"),
    ("sk", "Píšem za EUAA: čo od nás vlastne chcete?"),
    ("sl", "Pišem v imenu EUAA: kaj pravzaprav hočete od nas?"),
    ("sv", "Jag skriver på EUAA:s vägnar: vad vill ni egentligen ha av oss?"),
]

#: "As far as Sweden is concerned, what applies at the moment?" in each language but Italian, where it asks for a value.
APPLIES_TO_SWEDEN = [
    ("bg", "Що се отнася до Швеция, какво важи в момента?"),
    ("cs", "Pokud jde o Švédsko, co momentálně platí?"),
    ("da", "Hvad gælder der lige nu for Sveriges vedkommende?"),
    ("de", "Was Schweden betrifft: Was gilt da im Moment?"),
    ("el", "Όσον αφορά τη Σουηδία, τι ισχύει αυτή τη στιγμή;"),
    ("en", "As far as Sweden is concerned, what applies at the moment?"),
    ("es", "En lo que respecta a Suecia, ¿qué se aplica en este momento?"),
    ("et", "Mis Rootsi puhul praegu kehtib?"),
    ("fi", "Mikä Ruotsin osalta on tällä hetkellä voimassa?"),
    ("fr", "Pour la Suède, qu'est-ce qui s'applique en ce moment ?"),
    ("ga", "Maidir leis an tSualainn, cad atá i bhfeidhm faoi láthair?"),
    ("hr", "Što se tiče Švedske, što trenutačno vrijedi?"),
    ("hu", "Ami Svédországot illeti, jelenleg mi érvényes?"),
    ("lt", "Kas šiuo metu galioja Švedijos atžvilgiu?"),
    ("lv", "Kas pašlaik ir spēkā attiecībā uz Zviedriju?"),
    ("mt", "Fir-rigward tal-Iżvezja, x'japplika bħalissa?"),
    ("nl", "Wat Zweden betreft, wat geldt er op dit moment?"),
    ("pl", "Jeśli chodzi o Szwecję, to co w tej chwili obowiązuje?"),
    ("pt", "No que diz respeito à Suécia, o que se aplica neste momento?"),
    ("ro", "În ceea ce privește Suedia, ce se aplică în acest moment?"),
    ("sk", "Pokiaľ ide o Švédsko, čo momentálne platí?"),
    ("sl", "Kar zadeva Švedsko, kaj trenutno velja?"),
    ("sv", "Vad är det som gäller för Sveriges del just nu?"),
]


@pytest.mark.parametrize(("code", "text"), WANTED_FROM_EUAA)
def test_what_is_wanted_of_a_body_is_what_it_owes(code: str, text: str, read_hinted: HintedReader) -> None:
    """In eleven languages the verb was not known there."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("euaa",)


@pytest.mark.parametrize(("code", "text"), APPLIES_TO_SWEDEN)
def test_what_applies_to_a_country_is_what_it_owes(code: str, text: str, read_hinted: HintedReader) -> None:
    """In fourteen languages it was asked back."""
    question = read_hinted(text, hint=code).question
    assert question == Question(owners=("se",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What do you expect from Frontex?"),
        ("de", "Was erwartet ihr von Frontex?"),
        ("nl", "Wat geldt voor Frontex?"),
        ("pl", "Czego oczekujecie od Frontexu?"),
        ("mt", "X'tridu eżatt minn Frontex?"),
    ],
)
def test_it_may_be_any_body(code: str, text: str, read_hinted: HintedReader) -> None:
    """Not only the asker's own."""
    assert read_hinted(text, hint=code).question == Question(owners=("frontex",))
