"""Who owes, leads, takes part, receives, and on whose work it is built."""

import pytest

from domain.council_documents.draft import Certainty
from tests.domain.council_documents.drafting import draft, only_thing, shares

OWNERS = (
    ("en", "The Council invites the Commission and Europol to report to Frontex.", "commission, europol"),
    ("en", "INVITES the Commission to report.", "commission"),
    ("en", "The JHA agencies, in particular Europol, shall report.", "jha-agencies, europol!"),
    ("en", "Europol, through its EMSC, and Eurojust shall report.", "europol/emsc, eurojust"),
    ("en", "Europol (EU IRU) shall report.", "europol/eu-iru"),
    ("en", "A report shall be submitted by the Commission.", "commission"),
    ("en", "In June 2026, Frontex shall report.", "frontex"),
    ("en", "In cooperation with Europol, Frontex shall report.", "frontex"),
    ("nl", "De Raad verzoekt de Commissie om Europol te helpen.", "commission"),
    ("nl", "In maart 2026 brengt Frontex verslag uit.", "frontex"),
    ("de", "Der Rat ersucht die Kommission und die Mitgliedstaaten, zu berichten.", "commission, member-states"),
    ("de", "Die Kommission wird ersucht, dem Rat zu berichten.", "commission"),
    ("de", "In diesem Sinne ersucht der Rat die Kommission, zu berichten.", "commission"),
    ("fr", "Le Conseil charge Europol de rendre compte.", "europol"),
    ("fr", "La Commission est invitée à rendre compte.", "commission"),
)


@pytest.mark.parametrize(("language", "text", "owners"), OWNERS)
def test_owners_are_read(language: str, text: str, owners: str) -> None:
    """The subject owes, but the object of an invitation, and the agent of a passive."""
    assert shares(only_thing(text, language).owners.value) == owners


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The Council recalls its conclusions of June 2026.", "statement"),
        ("The Commission has presented a report.", "statement"),
        ("Member States may deploy officers abroad.", "statement"),
        ("Third countries play a key role.", "nothing owed"),
        ("Arrivals on two routes have fallen.", "statement"),
    ],
)
def test_a_statement_is_not_owed(text: str, reason: str) -> None:
    """What has been done, or what somebody thinks, is kept as not taken, with the reason."""
    result = draft(f"1. {text}")
    assert result.things == ()
    assert [(each.source.words, each.reason.value) for each in result.not_taken] == [(text, reason)]


def test_others_are_told_from_owners() -> None:
    """Who takes part, who receives and on whose work it is built do not owe it."""
    text = (
        "Based on the assessment of Frontex, the Commission shall, in cooperation with Europol, report to the Council."
    )
    thing = only_thing(text)
    assert shares(thing.owners.value) == "commission"
    assert shares(thing.takes_part.value) == "europol"
    assert (thing.addressees.value, thing.sources.value) == (("council",), ("frontex",))


def test_the_vehicle_is_read() -> None:
    """A known report is sure, a name after "through" is proposed."""
    known = only_thing("Frontex shall report through the Schengen Barometer+.")
    new = draft("1. Frontex shall report through the Border Security Dashboard.")
    assert (known.vehicle.value, known.vehicle.certainty) == ("schengen-barometer-plus", Certainty.SURE)
    assert new.things[0].vehicle.certainty is Certainty.LOOK
    assert new.vehicles == {"border-security-dashboard": "Border Security Dashboard"}


def test_an_unknown_body_is_proposed() -> None:
    """A body that the register does not have becomes a proposed actor, and the owners are to be looked at."""
    result = draft("1. The Presidency shall report by June 2026.")
    assert result.things[0].owners.certainty is Certainty.LOOK
    assert result.actors["presidency"].name == {"en": "Presidency"}


def test_nobody_owes_what_names_nobody() -> None:
    """A passive without an agent has no owners; that is said, and not guessed."""
    thing = only_thing("The register shall be set up by 30 June 2026.")
    assert (thing.owners.value, thing.owners.certainty) == ((), Certainty.NOT_SAID)
    assert thing.certainty is Certainty.NOT_SAID


def test_a_pronoun_takes_the_owner_before_it() -> None:
    """ "It shall" is the owner of the sentence before, to be looked at."""
    first, second = draft("1. The Commission shall report by June 2026. It shall also inform the Council.").things
    assert shares(second.owners.value) == shares(first.owners.value) == "commission"
    assert second.owners.certainty is Certainty.LOOK


@pytest.mark.parametrize(
    ("language", "text", "owners", "certainty"),
    [
        ("en", "The Commission's proposal shall be adopted by the Council.", "council", Certainty.SURE),
        ("en", "The Commission's proposal should be examined by June 2026.", "commission", Certainty.LOOK),
        ("fi", "Komission ehdotus hyväksytään kesäkuussa 2026.", "commission", Certainty.LOOK),
        ("fi", "Komission on annettava kertomus kesäkuussa 2026.", "commission", Certainty.SURE),
    ],
)
def test_a_body_that_only_has_the_subject_is_not_sure(
    language: str, text: str, owners: str, certainty: Certainty
) -> None:
    """ "The Commission's proposal" is a thing of the Commission, which may owe nothing about it."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), thing.owners.certainty) == (owners, certainty)


@pytest.mark.parametrize(
    ("language", "text", "owners"),
    [
        ("en", "The Working Party on Frontiers shall report by June 2026.", "working-party-on-frontiers"),
        ("en", "Competent authorities are invited to send their comments by June 2026.", "competent-authorities"),
        ("en", "SCIFA should examine it by June 2026.", "scifa"),
        ("en", "The Entry/Exit System shall be set up by June 2026.", ""),
        ("en", "The register must be set up by June 2026.", ""),
        ("nl", "De deskundigen worden verzocht vóór 5 juni 2026 te reageren.", "deskundigen"),
        ("fr", "Les experts sont invités à réagir avant le 5 juin 2026.", "experts"),
    ],
)
def test_a_body_that_nobody_knows_is_proposed(language: str, text: str, owners: str) -> None:
    """A proper name that has to do something, or whoever is invited, is proposed as a body, to be looked at."""
    thing = only_thing(text, language)
    assert shares(thing.owners.value) == owners
    assert thing.owners.certainty is (Certainty.LOOK if owners else Certainty.NOT_SAID)


@pytest.mark.parametrize(
    ("language", "text", "owners", "addressees"),
    [
        (
            "en",
            "Frontex shall report to the Schengen Matters Working Party.",
            "frontex",
            "schengen-matters-working-party",
        ),
        ("da", "Danmark skal forelægge en rapport for arbejdsgruppen.", "dk", "arbejdsgruppen"),
        ("fi", "Frontex raportoi työryhmälle kesäkuussa 2026.", "frontex", "tyoryhmalle"),
        ("de", "Die Gruppe „Grenzen“ erstattet dem Rat bis Juni 2026 Bericht.", "gruppe-grenzen", "council"),
        ("et", "Järelmeetmed: komisjon esitab töörühmale aruande juunis 2026.", "commission", "tooruhmale"),
        ("hu", "A munkacsoport 2026 júniusában jelentést nyújt be a Tanácsnak.", "munkacsoport", "council"),
    ],
)
def test_a_body_may_have_a_common_noun(language: str, text: str, owners: str, addressees: str) -> None:
    """A working party or a committee is proposed as a body, with the name that it has, to be looked at."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), " ".join(thing.addressees.value)) == (owners, addressees)
    assert Certainty.LOOK in {thing.owners.certainty, thing.addressees.certainty}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Commission is not expected to report before June 2026."),
        ("en", "Europol does not have to provide operational data."),
        ("en", "Frontex does not intend to publish the figures."),
        ("en", "Member States cannot be expected to do so by June 2026."),
        ("pl", "Państwa członkowskie nie muszą zmieniać prawa krajowego."),
        ("it", "Europol non è tenuto a fornire dati operativi."),
        ("de", "Die Mitgliedstaaten brauchen ihre Gesetze nicht zu ändern."),
        ("fi", "Europolin ei tarvitse toimittaa tietoja."),
        ("en", "No Member State should be required to report."),
        ("en", "Member States shall not share the data with third parties."),
        ("nl", "De lidstaten hoeven hun wetgeving niet te wijzigen."),
        ("es", "Los Estados miembros no están obligados a informar a la Comisión."),
    ],
)
def test_what_is_not_to_be_done_is_never_sure(language: str, text: str) -> None:
    """Who does not have to do something owes nothing; what must not be done is to be looked at."""
    assert all(thing.owners.certainty is Certainty.LOOK for thing in draft(f"1. {text}", language).things)
    assert all(thing.deadline.certainty is not Certainty.SURE for thing in draft(f"1. {text}", language).things)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Member States which have not done so by March 2026 should report to the Commission."),
        ("it", "Gli Stati membri che non hanno ancora un piano sono tenuti a presentarlo alla Commissione."),
        ("de", "Die Mitgliedstaaten, die dies noch nicht getan haben, sollten der Kommission Bericht erstatten."),
        ("en", "Member States should ensure that no data are lost."),
        ("en", "Member States should report no later than 30 June 2026."),
        ("en", "Not later than 30 June 2026, Member States should report to the Commission."),
        ("es", "Los Estados miembros informarán no más tarde del 30 de junio de 2026."),
        ("sv", "Medlemsstaterna ska rapportera inte senare än den 30 juni 2026."),
    ],
)
def test_a_clause_about_a_noun_does_not_decide(language: str, text: str) -> None:
    """A negation or a past tense in a relative clause, or in a time, leaves the duty of its sentence."""
    owners = only_thing(text, language).owners
    assert (shares(owners.value), owners.certainty) == ("member-states", Certainty.SURE)


def test_a_duty_of_two_words_is_read() -> None:
    """German "hat … zu" is a duty, not a past tense."""
    owners = only_thing("Die Kommission hat ihre Leitlinien bis zum 30. Juni 2026 zu aktualisieren.", "de").owners
    assert (shares(owners.value), owners.certainty) == ("commission", Certainty.SURE)
    assert draft("1. Die Kommission hat ihre Leitlinien aktualisiert.", "de").things == ()


@pytest.mark.parametrize(
    ("language", "text", "owners", "certainty"),
    [
        ("en", "It is for the Member States to inform Europol.", "member-states", "sure"),
        ("de", "Es ist Aufgabe der Kommission, einen Bericht vorzulegen.", "commission", "sure"),
        ("de", "Es obliegt den Mitgliedstaaten, Europol zu unterrichten.", "member-states", "sure"),
        ("de", "Der Rat ersucht die Mitgliedstaaten, Europol zu unterrichten.", "member-states", "sure"),
        ("fr", "Il appartient à la Commission de présenter un rapport.", "commission", "sure"),
        ("it", "Spetta agli Stati membri informare Europol.", "member-states", "sure"),
        ("it", "Si invitano gli Stati membri a informare Europol.", "member-states", "sure"),
        ("es", "Se pide a la Comisión que presente un informe.", "commission", "sure"),
        ("pl", "Wzywa się państwa członkowskie do poinformowania Europolu.", "member-states", "sure"),
        (
            "en",
            "TASKS the Law Enforcement Working Party with reporting to COSI.",
            "law-enforcement-working-party",
            "look",
        ),
        (
            "en",
            "CALLS UPON the Commission and the High Representative to raise it.",
            "commission, high-representative",
            "look",
        ),
        ("en", "INVITES the Commission to report, and eu-LISA to monitor it.", "commission", "look"),
        ("fr", "La Commission et le haut représentant devraient présenter un rapport.", "commission", "look"),
        ("en", "A register shall be set up by June 2026 at Europol.", "", "look"),
    ],
)
def test_owners_of_other_wordings(language: str, text: str, owners: str, certainty: str) -> None:
    """Who it is for owes; a further part of an owner, or a body with no part, is to be looked at."""
    found = only_thing(text, language).owners
    assert (shares(found.value), found.certainty.value) == (owners, certainty)


@pytest.mark.parametrize(
    "stem",
    ["1. CALLS ON Member States to\n\na) report;\n\nb) reply.", "Member States should\n\n1. report;\n\n2. reply."],
)
def test_a_stem_needs_no_colon(stem: str) -> None:
    """What is said before a list and goes on in it is its stem, whatever sign it has."""
    things = draft(stem).things
    assert [thing.title for thing in things] == ["report", "reply"]
    assert {shares(thing.owners.value) for thing in things} == {"member-states"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Commission shall finance laboratories through the Internal Security Fund."),
        ("it", "La Commissione finanzia laboratori attraverso il Fondo Sicurezza interna."),
        (
            "pt",
            "A Europol constitui, através do seu Centro Europeu de Criminalidade Financeira (EFECC), um grupo.",
        ),
        ("et", "Europol avaldab oma internetisisust teavitamise üksuse (EU IRU) kaudu suunised."),
    ],
)
def test_neither_a_fund_nor_a_unit_is_a_vehicle(language: str, text: str) -> None:
    """A fund only pays for it, and a unit is who does it, though its name has a word for a channel."""
    assert only_thing(text, language).vehicle.value is None


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Europol, through its Centre against Forgery, shall map the routes.", Certainty.LOOK),
        ("Member States, in particular those at the borders, shall map the routes.", Certainty.LOOK),
        ("The Council hands the Commission the file on ports.", Certainty.LOOK),
        ("The Council reviews the file on ports every year.", Certainty.SURE),
        ("Europol, through its EMSC, shall map the routes.", Certainty.SURE),
        ("Member States, in particular Malta, shall map the routes.", Certainty.SURE),
    ],
)
def test_owners_with_a_part_that_is_not_read_are_not_sure(text: str, certainty: Certainty) -> None:
    """A unit of which no register knows, or a lead without a name; and the Council may be asking somebody."""
    assert only_thing(text).owners.certainty is certainty
