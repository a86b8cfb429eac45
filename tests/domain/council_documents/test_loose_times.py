"""Words of time that name no day, in every language: no deadline beside them is sure, and none is left unsaid."""

from datetime import date

import pytest

from domain.council_documents.draft import Certainty
from domain.register.model import DeadlineKind
from tests.domain.council_documents.drafting import draft, only_thing

#: Within the Presidency's term of office.
_TERMS = {
    "bg": "Председателството докладва на Корепер още в рамките на своя мандат.",
    "cs": "Předsednictví podá zprávu Coreperu ještě během svého mandátu.",
    "da": "Formandskabet aflægger rapport til Coreper endnu i sin mandatperiode.",
    "de": "Der Vorsitz erstattet dem AStV noch während seiner Amtszeit Bericht.",
    "el": "Η Προεδρία υποβάλλει έκθεση στην ΕΜΑ εντός της θητείας της.",
    "en": "The Presidency will report to Coreper within its current mandate.",
    "es": "La Presidencia informará al Coreper durante su mandato.",
    "et": "Eesistujariik annab Coreperile aru veel oma ametiaja jooksul.",
    "fi": "Puheenjohtajavaltio raportoi Coreperille vielä toimikautensa aikana.",
    "fr": "La présidence fait rapport au Coreper avant la fin de son mandat.",
    "ga": "Tuairisceoidh an Uachtaránacht do Coreper le linn a sainordaithe.",
    "hr": "Predsjedništvo još tijekom svojeg mandata izvješćuje Coreper.",
    "hu": "Az elnökség még hivatali ideje alatt beszámol a Corepernek.",
    "it": "La presidenza riferisce al Coreper nel corso del suo mandato.",
    "lt": "Pirmininkaujanti valstybė narė dar savo kadencijos metu teikia ataskaitą Coreperui.",
    "lv": "Prezidentvalsts vēl sava pilnvaru termiņa laikā ziņo Coreper.",
    "mt": "Il-Presidenza għandha tirrapporta lill-Coreper matul il-mandat tagħha.",
    "nl": "Het voorzitterschap brengt nog binnen zijn mandaat verslag uit aan het Coreper.",
    "pl": "Prezydencja składa sprawozdanie Coreperowi jeszcze w trakcie swojej kadencji.",
    "pt": "A Presidência informa o Coreper ainda durante o seu mandato.",
    "ro": "Președinția informează Coreperul pe durata mandatului său.",
    "sk": "Predsedníctvo podá správu Coreperu ešte počas svojho mandátu.",
    "sl": "Predsedstvo še v času svojega mandata poroča Coreperju.",
    "sv": "Ordförandeskapet ska rapportera till Coreper inom ramen för sin mandatperiod.",
}


@pytest.mark.parametrize(("language", "text"), _TERMS.items())
def test_a_term_of_office_is_to_be_looked_at(language: str, text: str) -> None:
    """It is a time, though nobody reads when it ends."""
    assert only_thing(text, language).deadline.certainty is Certainty.LOOK


def test_in_each_member_state_is_no_time() -> None:
    """ "In each" before a body says where."""
    thing = only_thing("Frontex shall appoint a contact point, with each Member State informed.")
    assert thing.deadline.certainty is Certainty.NOT_SAID


@pytest.mark.parametrize("words", ["every other year", "every second year", "each third year"])
def test_a_year_that_is_passed_over_is_not_annual(words: str) -> None:
    """A register has no rhythm of two years."""
    deadline = only_thing(f"Frontex shall review the list {words}.").deadline
    assert (deadline.value.kind, deadline.certainty) == (DeadlineKind.REGULAR, Certainty.LOOK)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "CEPOL vyškolí třetinu příslušníků do konce letošního roku."),
        ("sk", "CEPOL vyškolí tretinu príslušníkov do konca tohto roka."),
        ("fi", "Jäsenvaltiot saattavat liittymisen päätökseen vuoden 2027 kuluessa."),
    ],
)
def test_a_verb_of_the_future_is_not_one_of_the_past(language: str, text: str) -> None:
    """An accent tells them apart, or an object: what will be done is owed."""
    assert only_thing(text, language).owners.value


def test_a_time_in_a_further_sentence_doubts_the_thing_before() -> None:
    """ "The manual must be available in early 2027, and X is consulted" may say when it is due."""
    text = "Eurojustin on määrä laatia opas. Oppaan on oltava käytettävissä vuoden 2027 ensimmäisellä neljänneksellä."
    assert draft(f"1. {text}", "fi").things[0].deadline.certainty is Certainty.LOOK


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Europol připraví posouzení. Ve stejné lhůtě je předá výboru COSI."),
        ("en", "Europol shall prepare an assessment. This is to be done in the same timeframe."),
        ("es", "La FRA emitirá un dictamen. Lo hará una vez recibido el informe de la Comisión."),
        ("pl", "Europol przygotuje ocenę. W tym samym terminie przekaże ją COSI."),
        ("sv", "FRA ska avge ett yttrande. Det sker när kommissionens rapport föreligger."),
    ],
)
def test_a_time_without_a_day_in_a_further_sentence_doubts_the_thing_before(language: str, text: str) -> None:
    """It says when the thing before is due, though not by what day."""
    assert draft(f"1. {text}", language).things[0].deadline.certainty is Certainty.LOOK


def test_labels_below_every_paragraph_are_of_what_is_above() -> None:
    """A label at a section's end heads nothing, nor do those before it; a value that nobody reads is kept."""
    text = (
        "II. Acties\n\n1. Frontex stelt een handboek op.\n\nTermijn: zie punt 3\n\n"
        "2. De Commissie dient een voorstel in.\n\nTermijn: Q3 '26\n"
    )
    found = [thing.deadline for thing in draft(text, "nl").things]
    assert [(each.certainty, bool(each.source and each.source.words)) for each in found] == [(Certainty.LOOK, True)] * 2


_NOTES = "1. Europol shall report to the Council (1).\n\n2. Frontex shall draw up a manual (2).\n\n"


def test_notes_may_be_lines_of_one_paragraph_below_a_rule() -> None:
    """Each is bound to its mark, and says by when."""
    text = f"{_NOTES}_________________\n(1) By 15 May 2026.\n(2) See document 5210/25.\n"
    things = draft(text).things
    assert [thing.deadline.value.day for thing in things] == [date(2026, 5, 15), None]


def test_notes_may_be_lines_apart_with_their_marks_in_brackets() -> None:
    """Each is bound to its mark in the text."""
    body = "1. Europol shall report to the Council[1].\n\n2. Frontex shall draw up a manual[2].\n\n____\n\n"
    things = draft(f"{body}[1] By 15 May 2026.\n\n[2] Before the end of 2026.\n").things
    assert [thing.deadline.value.day for thing in things] == [date(2026, 5, 15), date(2026, 12, 31)]


def test_a_mark_whose_note_is_not_found_may_say_by_when() -> None:
    """A paragraph of a legal act is no such mark."""
    first, second = draft("1. Europol shall report to the Council (1).\n\n2. Frontex shall apply Article 5(1).").things
    assert (first.deadline.certainty, second.deadline.certainty) == (Certainty.LOOK, Certainty.NOT_SAID)


#: Until an event, or every fortnight.
_UNTIL = {
    "el": "Εν αναμονή της εφαρμογής του κανονισμού, η Επιτροπή τηρεί ενήμερο το Συμβούλιο.",
    "en": "Pending the application of the Regulation, the Commission will keep the Council informed.",
    "fi": "Asetuksen soveltamisen alkamiseen asti komissio pitää neuvoston ajan tasalla.",
    "fr": "Dans l'attente de l'application du règlement, la Commission tient le Conseil informé.",
    "lt": "Kol reglamentas nepradėtas taikyti, Komisija informuoja Tarybą.",
    "mt": "Sakemm jibda japplika r-Regolament, il-Kummissjoni għandha żżomm lill-Kunsill infurmat.",
    "pl": "W oczekiwaniu na rozpoczęcie stosowania rozporządzenia Komisja informuje Radę.",
    "sv": "I avvaktan på att förordningen tillämpas ska kommissionen hålla rådet underrättat.",
}
_FORTNIGHTS = {
    "de": "Europol aktualisiert das Dashboard im Zweiwochentakt.",
    "el": "Η Ευρωπόλ επικαιροποιεί τον πίνακα κάθε δεκαπενθήμερο.",
    "en": "Europol shall update the dashboard every fortnight.",
    "pt": "A Europol atualiza o painel quinzenalmente.",
}


@pytest.mark.parametrize(("language", "text"), _UNTIL.items())
def test_what_lasts_until_an_event_is_to_be_looked_at(language: str, text: str) -> None:
    """It has an end, though no day."""
    assert only_thing(text, language).deadline.certainty is Certainty.LOOK


@pytest.mark.parametrize(("language", "text"), _FORTNIGHTS.items())
def test_a_fortnight_is_a_rhythm_to_look_at(language: str, text: str) -> None:
    """A register has no such rhythm."""
    deadline = only_thing(text, language).deadline
    assert (deadline.value.kind, deadline.certainty) == (DeadlineKind.REGULAR, Certainty.LOOK)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "S výhradou výsledku auditu členské státy vymohou částky do 30. června 2026."),
        ("pl", "Z zastrzeżeniem wyniku audytu państwa członkowskie odzyskują kwoty do 30 czerwca 2026 r."),
    ],
)
def test_an_opening_without_a_comma_leaves_a_guess(language: str, text: str) -> None:
    """With a time to come, the only body may owe it, and somebody has to look."""
    assert only_thing(text, language).owners.certainty is Certainty.LOOK


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Kommission wird ersucht, das Handbuch bis zum 1. September 2026 zu aktualisieren."),
        ("el", "Τα κράτη μέλη θα πρέπει να ορίσουν τους εμπειρογνώμονές τους έως τα τέλη Οκτωβρίου 2026."),
        ("et", "Komisjonil palutakse käsiraamatut ajakohastada 1. septembriks 2026."),
        ("fr", "La Commission est invitée à mettre à jour le manuel au plus tard le 1er septembre 2026."),
        ("sk", "Frontex zavedie do 31. decembra 2026 posúdenie rizika pri každom nahlásenom prípade."),
    ],
)
def test_a_plain_deadline_is_sure(language: str, text: str) -> None:
    """An article before a noun begins no clause, and "à jour" or "in each case" says nothing of when."""
    assert only_thing(text, language).deadline.certainty is Certainty.SURE


def test_old_news_says_nothing_of_the_thing_before() -> None:
    """A further sentence of what was years ago leaves its deadline sure."""
    text = "1. Europol shall prepare an assessment by 30 June 2026. The last one dates from March 2019."
    assert draft(text).things[0].deadline.certainty is Certainty.SURE
