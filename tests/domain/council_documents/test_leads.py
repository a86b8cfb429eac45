"""Leads: what headings, stems and labels say once, and what refers to something said before."""

import pytest

from domain.council_documents.draft import Certainty, Thing
from domain.register.model import Deadline
from tests.domain.council_documents.drafting import draft, shares

_LABELS = [
    ("bg", "Отговорна институция: Frontex", "Срок: 30 юни 2026 г."),
    ("cs", "Odpovídá: Frontex", "Termín: do 30. června 2026"),
    ("da", "Ansvarlig: Frontex", "Frist: den 30. juni 2026"),
    ("de", "Zuständig: Frontex", "Frist: 30. Juni 2026"),
    ("el", "Υπεύθυνος φορέας: Frontex", "Προθεσμία: 30 Ιουνίου 2026"),
    ("es", "Responsable: Frontex", "Plazo: a más tardar el 30 de junio de 2026"),
    ("fi", "Vastuutaho: Frontex", "Määräaika: 30.6.2026"),
    ("fr", "Responsable : Frontex", "Échéance : 30 juin 2026"),
    ("hu", "Felelős: Frontex", "Határidő: 2026. június 30."),
    ("it", "Responsabile: Frontex", "Scadenza: 30 giugno 2026"),
    ("lt", "Atsakinga institucija: Frontex", "Terminas: 2026 m. birželio 30 d."),
    ("nl", "Verantwoordelijk: Frontex", "Termijn: 30 juni 2026"),
    ("pl", "Podmiot odpowiedzialny: Frontex", "Termin: 30 czerwca 2026 r."),
    ("pt", "Responsável: Frontex", "Prazo: 30 de junho de 2026"),
    ("ro", "Responsabil: Frontex", "Termen: 30 iunie 2026"),
    ("sv", "Ansvarig: Frontex", "Tidsfrist: senast den 30 juni 2026"),
]

_TWO = """Action: Conclude the agreement

Lead body: Commission

Deadline: 30 June 2026

Action: Draw up a handbook

Lead body: Agency for Asylum (EUAA)

Deadline: ongoing"""


def _due(deadline: Deadline) -> str:
    due = deadline.day or (deadline.month.last if deadline.month else deadline.end)
    return str(due or deadline.kind.value)


def _told(things: tuple[Thing, ...]) -> list[str]:
    """Return the things in a line each: "frontex 2026-06-30?", with a mark where the deadline is to be looked at."""
    marks = {Certainty.SURE: "", Certainty.LOOK: "?", Certainty.NOT_SAID: "-"}
    return [
        f"{shares(thing.owners.value)} {_due(thing.deadline.value)}{marks[thing.deadline.certainty]}"
        for thing in things
    ]


@pytest.mark.parametrize(("language", "owner", "deadline"), _LABELS, ids=[label[0] for label in _LABELS])
def test_labels_below_say_who_and_by_when(language: str, owner: str, deadline: str) -> None:
    """Labelled lines belong to the paragraph above them, and stand in its words."""
    result = draft(f"1. Xxxx xxx xxxxx.\n\n{owner}\n\n{deadline}\n\nXxxxxxx: xxx xx\n\n2. Yyyy yy.", language)
    (thing,) = result.things
    assert _told((thing,)) == ["frontex 2026-06-30"]
    assert (thing.ref, thing.title) == ("A.1a", "Xxxx xxx xxxxx")
    assert [part in thing.source.words for part in (owner, deadline, "Xxxxxxx: xxx xx")] == [True, True, True]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "de",
            "1. Erstellung einer Risikoanalyse (federführend: Frontex; Frist: 30. Juni 2026).",
            ["frontex 2026-06-30"],
        ),
        (
            "fr",
            "1. Établir une analyse. Responsable: Frontex, en coopération avec Europol. Échéance: 30 juin 2026.",
            ["frontex 2026-06-30"],
        ),
        (
            "en",
            _TWO,
            ["commission 2026-06-30", "euaa continuous"],
        ),
        ("en", "1. Europol: Member States should use its data.\n\n2. Deadlines: Frontex shall keep them.", None),
    ],
    ids=["in brackets", "in a sentence", "of two things", "topics"],
)
def test_labels_stand_at_the_end_too(language: str, text: str, told: list[str] | None) -> None:
    """So do labels in brackets and sentences; a topic with a sentence behind its colon is no label."""
    things = draft(text, language).things
    assert _told(things) == (told if told is not None else ["member-states once-", "frontex once-"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("bg", "# I. Краткосрочни мерки (до 30 юни 2026 г.)\n\n1. Комисията следва да представи доклад."),
        ("bg", "Първи етап: до 30 юни 2026 г.\n\n– Комисията следва да представи доклад."),
        ("bg", "I. КРАТКОСРОЧНИ МЕРКИ – ДО ЮНИ 2026 Г.\n\n1. Комисията следва да представи доклад."),
        ("bg", "1. Мерки със срок до 30 юни 2026 г.\n\n2. Комисията следва да представи доклад."),
        ("fi", "1. Toimet kesäkuun 2026 loppuun mennessä\n\n2. Komission olisi annettava kertomus."),
        ("bg", "А. Срок до 30 юни 2026 г.\n\n1. Комисията следва да представи доклад."),
        ("cs", "# I. Opatření do konce června 2026\n\n1. Komise předloží zprávu."),
        ("de", "Maßnahmen bis Ende Juni 2026\n\n1. Die Kommission sollte einen Bericht vorlegen."),
        ("el", "# I. Μέτρα (έως τις 30 Ιουνίου 2026)\n\n1. Η Επιτροπή υποβάλλει έκθεση."),
        ("en", "By 30 June 2026:\n\n– the Commission to present a report."),
        ("hu", "# I. Rövid távú intézkedések (2026. június 30-ig)\n\n1. A Bizottság jelentést tesz."),
        ("lt", "# I. Priemonės iki 2026 m. birželio 30 d.\n\n1. Komisija turėtų pateikti ataskaitą."),
        (
            "pt",
            "Salvo indicação em contrário, o prazo é 30 de junho de 2026.\n\n# A\n\n1. A Comissão elaborará isto.",
        ),
        (
            "sv",
            "Om inget annat anges ska allt vara klart senast den 30 juni 2026.\n\n1. Kommissionen ska rapportera.",
        ),
    ],
)
def test_a_time_said_for_all_is_to_be_looked_at(language: str, text: str) -> None:
    """What a heading, a lead or "unless otherwise stated" says counts where nothing else is said."""
    assert _told(draft(text, language).things) == ["commission 2026-06-30?"]


def test_a_time_said_for_all_ends_with_its_part() -> None:
    """A part's time ends with the part; one said above all parts goes on; a thing's own time comes first."""
    part = "Unless otherwise stated, all is due by 30 June 2026.\n\n1. Frontex shall report."
    rest = "2. Europol shall report by 1 May 2026."
    text = f"# I. Tasks\n\n{part}\n\n{rest}\n\n# II. Others\n\n3. CEPOL shall report."
    assert _told(draft(text).things) == ["frontex 2026-06-30?", "europol 2026-05-01", "cepol once-"]
    text = text.replace("\n\n1. Frontex", "\n\n# A. Borders\n\n1. Frontex")
    assert _told(draft(text).things) == ["frontex 2026-06-30?", "europol 2026-05-01", "cepol 2026-06-30?"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "cs",
            "I. VYZÝVÁ ČLENSKÉ STÁTY, ABY:\n\n1. určily místa;\n\nII. VYZÝVÁ KOMISI, ABY:\n\na) předložila zprávu.",
        ),
        (
            "el",
            "I. ΚΑΛΕΙ ΤΑ ΚΡΑΤΗ ΜΕΛΗ:\n\n1. να ορίσουν σημεία·\n\nII. ΚΑΛΕΙ ΤΗΝ ΕΠΙΤΡΟΠΗ:\n\nα) να υποβάλει έκθεση.",
        ),
        (
            "fi",
            "# I. KEHOTTAA JÄSENVALTIOITA\n\n1. nimeämään henkilöt;\n\n# II. PYYTÄÄ KOMISSIOTA\n\n1. raportoimaan.",
        ),
        (
            "fr",
            "I. INVITE LES ÉTATS MEMBRES À:\n\n1. désigner des points;\n\nII. INVITE LA COMMISSION À:\n\ni) agir.",
        ),
        ("sv", "# Medlemsstaterna\n\n– Utse kontaktpunkter.\n\n# Kommissionen\n\n– Lägga fram en rapport."),
    ],
)
def test_a_numbered_stem_or_a_heading_says_who(language: str, text: str) -> None:
    """A stem may have a number of its own or be a heading; the next of the same form ends its list."""
    assert _told(draft(text, language).things) == ["member-states once-", "commission once-"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("bg", "България следва да\n\nГраници\n\n1. обучи служители;\n\nПрава\n\n2. докладва ежегодно."),
        ("fi", "Suomen olisi\n\nRajat\n\n1. koulutettava virkamiehiä;\n\nOikeudet\n\n2. raportoitava vuosittain."),
        ("it", "Malta dovrebbe\n\nFrontiere\n\n1. formare agenti;\n\nDiritti\n\n2. riferire ogni anno."),
        ("pt", "Portugal deve\n\nFronteiras\n\n1. formar agentes;\n\nDireitos\n\n2. informar todos os anos."),
    ],
)
def test_an_unfinished_stem_goes_on_below_headings(language: str, text: str) -> None:
    """A stem that ends with its verb holds all paragraphs below it, up to the next sentence without a number."""
    assert [line.split()[1] for line in _told(draft(text, language).things)] == ["once-", "annual"]
    assert len({shares(thing.owners.value) for thing in draft(text, language).things} - {""}) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "A. Členské státy\n\nA.1 Údaje by měly být každoročně zasílány Komisi."),
        ("en", "A. Member States\n\nA.1 Data should be sent to the Commission every year."),
        ("fr", "A. États membres\n\nA.1 Les données devraient être transmises à la Commission chaque année."),
        ("sv", "A. Medlemsstaterna\n\nA.1 Uppgifter bör lämnas till kommissionen varje år."),
    ],
)
def test_what_is_to_be_done_below_a_bare_name_is_to_be_looked_at(language: str, text: str) -> None:
    """A numbered paragraph that names nobody who does it is owed by whom its heading names."""
    (thing,) = draft(text, language).things
    assert (thing.ref, _told((thing,)), thing.addressees.value) == ("A.1a", ["member-states annual"], ("commission",))
    assert thing.owners.certainty is Certainty.LOOK


def test_a_number_may_have_more_than_one_part() -> None:
    """ "A.1" and "1.2" are numbers of paragraphs; a decimal, a day or an abbreviation is part of the text."""
    text = "A.1 Frontex shall report.\n\n2.3 Europol shall report.\n\n2.5 million euro shall be paid by CEPOL."
    assert _told(draft(text).things) == ["frontex once-", "europol once-", "cepol once-"]
    assert [each.title for each in draft(text).things][:2] == ["Frontex shall report", "Europol shall report"]
    assert draft(text).things[2].title.startswith("2.5 million")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Europol should draw up a handbook. The handbook should then be updated and sent to Frontex."),
        ("de", "Europol erstellt ein Handbuch. Das Handbuch soll danach regelmäßig aktualisiert werden."),
        ("lt", "Europolas turi parengti mokymus. Mokymų medžiaga po to bus nuolat atnaujinama."),
        ("sv", "Europol bör ta fram en lägesbild. Lägesbilden ska därefter uppdateras fortlöpande."),
    ],
)
def test_a_thing_goes_on_to_be_owed_by_whoever_made_it(language: str, text: str) -> None:
    """A passive about the thing of the sentence before is one thing of its owner, to be looked at."""
    first, second = draft(f"1. {text}", language).things
    assert shares(first.owners.value) == shares(second.owners.value) == "europol"
    assert second.owners.certainty is Certainty.LOOK


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Member States should set up a register and inform Europol thereof by 30 June 2026."),
        ("pl", "Państwa członkowskie powinny utworzyć rejestr i powiadomić o tym Europol do 30 czerwca 2026 r."),
        ("sv", "Medlemsstaterna bör inrätta ett register och underrätta Europol om detta senast den 30 juni 2026."),
    ],
)
def test_notice_of_a_thing_is_no_thing_of_its_own(language: str, text: str) -> None:
    """What only gives notice "thereof" by the only time belongs to the thing itself."""
    assert _told(draft(f"1. {text}", language).things) == ["member-states 2026-06-30"]


def test_questions_below_an_invitation_are_no_list() -> None:
    """Who is invited to answer questions owes that."""
    text = "1. Delegations are also invited to share their views:\n\na) Is it enough?\n\nb) Where are the gaps?"
    assert _told(draft(text).things) == ["member-states once-"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Frontex dokončil projekt. Agentura by měla podat zprávu."),
        ("de", "Frontex hat das Projekt bewertet. Außerdem wird sie einen Bericht vorlegen."),
        ("el", "Ο Frontex αξιολόγησε το έργο. Ο Οργανισμός θα πρέπει να υποβάλει έκθεση."),
        ("en", "Frontex has assessed the pilot. The Agency should report on its results."),
        ("fr", "Frontex a évalué le projet. L'Agence devrait faire rapport."),
        ("nl", "Frontex heeft het project geëvalueerd. Het agentschap moet verslag uitbrengen."),
        ("ro", "Frontex a evaluat proiectul. Agenția ar trebui să prezinte un raport."),
        ("sv", "Frontex har utvärderat projektet. Byrån bör rapportera om resultaten."),
    ],
)
def test_the_agency_is_the_one_spoken_of_before(language: str, text: str) -> None:
    """ "The Agency", or a pronoun behind its verb, is whoever was spoken of, to be looked at."""
    (thing,) = draft(f"1. {text}", language).things
    assert (shares(thing.owners.value), thing.owners.certainty) == ("frontex", Certainty.LOOK)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "da",
            "Frontex skal udarbejde en liste. Listen skal sendes til Europol. Agenturet skal desuden aflægge rapport.",
        ),
        ("en", "Frontex shall draw up a list. The list shall be sent to Europol. The Agency shall also report."),
    ],
)
def test_the_agency_is_none_that_only_receives(language: str, text: str) -> None:
    """An agency to which something is done does not take the place of the one that does it."""
    owners = [shares(thing.owners.value) for thing in draft(f"1. {text}", language).things]
    assert owners == ["frontex"] * 3


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Europol presentó un plan. Publicará también una evaluación todos los años."),
        ("it", "Europol ha presentato un piano. Pubblicherà inoltre ogni anno una valutazione."),
        ("pt", "A Europol apresentou um plano. Publicará também, todos os anos, uma avaliação."),
    ],
)
def test_a_verb_without_its_subject_is_of_whoever_was_spoken_of(language: str, text: str) -> None:
    """A verb that announces something and comes first has the subject of the sentence before, to be looked at."""
    (thing,) = draft(f"1. {text}", language).things
    assert (_told((thing,)), thing.owners.certainty) == (["europol annual"], Certainty.LOOK)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A handbook shall be drawn up by Europol and by the Commission."),
        ("el", "Εγχειρίδιο πρέπει να εκπονηθεί από την Ευρωπόλ και από την Επιτροπή."),
        ("fr", "Un guide doit être établi par Europol et par la Commission."),
        ("pt", "Um manual deve ser elaborado pela Europol e pela Comissão."),
        ("sv", "En handbok ska tas fram av Europol och av kommissionen."),
    ],
)
def test_two_agents_owe_it_together(language: str, text: str) -> None:
    """ "By X and by Y" are two owners."""
    (thing,) = draft(f"1. {text}", language).things
    assert shares(thing.owners.value) == "europol, commission"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Commission shall, together with Europol, draw up a handbook."),
        ("cs", "Příručku vypracuje Komise společně s Europolem v březnu 2026."),
        ("pt", "Será elaborado um manual pela Comissão, juntamente com a Europol."),
        ("sv", "Kommissionen ska tillsammans med Europol ta fram en handbok."),
    ],
)
def test_who_does_it_together_with_the_owner_takes_part(language: str, text: str) -> None:
    """ "Together with" is to be looked at: who is named behind it may owe it as well."""
    (thing,) = draft(f"1. {text}", language).things
    assert (shares(thing.owners.value), shares(thing.takes_part.value)) == ("commission", "europol")
    assert thing.takes_part.certainty is Certainty.LOOK


def test_a_day_in_brackets_says_which() -> None:
    """A day in brackets says which one of the month before it, and what is before that is before the day."""
    (thing,) = draft("1. Frontex shall report at the June session (17 June 2026).").things
    assert _told((thing,)) == ["frontex 2026-06-17"]
    (thing,) = draft("1. Frontex shall instruct its staff only when the date is known.").things
    assert _told((thing,)) == ["frontex once?"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "it",
            "garantire che tutti siano esaminati da personale esperto, e organizzare corsi entro il 30 giugno 2026;",
        ),
        ("lt", "užtikrinti, kad visus pasus tikrintų ekspertai, ir surengti mokymus iki 2026 m. birželio 30 d.;"),
    ],
)
def test_two_verbs_in_one_form_are_two_things(language: str, text: str) -> None:
    """Behind a comma, an item's second verb in the form of its first says a second thing; both are doubted."""
    stem = {"it": "Malta dovrebbe:", "lt": "Malta turėtų:"}[language]
    assert _told(draft(f"1. {stem}\n\na) {text}", language).things) == ["mt 2026-06-30?"] * 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Cada Estado miembro informará a la Comisión."),
        ("pt", "Cada Estado-Membro informa a Comissão."),
        ("pl", "Delegacje proszone są również o przesłanie uwag."),
        ("hu", "Valamennyi tagállam tájékoztatja a Bizottságot."),
    ],
)
def test_each_member_state_and_delegations_are_the_member_states(language: str, text: str) -> None:
    """Whoever speaks for all of them, or each of them, is meant by them."""
    (thing,) = draft(f"1. {text}", language).things
    assert shares(thing.owners.value) == "member-states"


def test_recitals_bare_titles_and_news_are_no_things() -> None:
    """Reasons below "whereas:", signatures and what is over are left out, with why."""
    text = "Whereas:\n\n(1) The Commission presents a plan by June 2026.\n\n(2) Europol shall report.\n\n"
    result = draft(f"{text}# I\n\n1. Europol prepares an overview of incidents since January 2025.\n\nFor the Council")
    assert result.things == ()
    reasons = [left.reason.value for left in result.not_taken if left.source.paragraph.endswith(("1", "2"))]
    assert reasons == ["statement"] * 3
