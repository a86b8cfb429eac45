"""What has been asked, said or done already is not owed, nor what somebody may wish to do."""

import pytest

from domain.council_documents.draft import Certainty
from tests.domain.council_documents.drafting import draft, only_thing, shares

REPORTS = (
    ("en", "Europol asked the Member States to send the data."),
    ("en", "The Commission was asked to present a report."),
    ("en", "Europol has already submitted its assessment to the Council."),
    ("en", "The Commission could consider organising a conference."),
    ("de", "Europol bat die Mitgliedstaaten, die Daten zu übermitteln."),
    ("de", "Die Kommission wurde ersucht, einen Bericht vorzulegen."),
    ("de", "Europol hat dem Rat seine Bewertung bereits vorgelegt."),
    ("de", "Die Kommission könnte erwägen, eine Konferenz zu veranstalten."),
    ("fr", "Europol a demandé aux États membres de transmettre les données."),
    ("fr", "La Commission a été invitée à présenter un rapport."),
    ("fr", "Europol a déjà présenté son évaluation au Conseil."),
    ("fr", "La Commission pourrait envisager d'organiser une conférence."),
    ("nl", "Europol vroeg de lidstaten de gegevens toe te zenden."),
    ("nl", "De Commissie werd verzocht een verslag voor te leggen."),
    ("nl", "Europol heeft zijn beoordeling al aan de Raad voorgelegd."),
    ("nl", "De Commissie zou kunnen overwegen een conferentie te organiseren."),
    ("es", "Europol pidió a los Estados miembros que enviaran los datos."),
    ("es", "Se pidió a la Comisión que presentara un informe."),
    ("es", "Europol ya ha presentado su evaluación al Consejo."),
    ("es", "La Comisión podría considerar la organización de una conferencia."),
    ("it", "Europol ha chiesto agli Stati membri di inviare i dati."),
    ("it", "La Commissione è stata invitata a presentare una relazione."),
    ("it", "Europol ha già presentato la sua valutazione al Consiglio."),
    ("it", "La Commissione potrebbe prendere in considerazione l'organizzazione di una conferenza."),
    ("pt", "A Europol pediu aos Estados-Membros que enviassem os dados."),
    ("pt", "A Comissão foi convidada a apresentar um relatório."),
    ("pt", "A Europol já apresentou a sua avaliação ao Conselho."),
    ("pt", "A Comissão poderia ponderar a organização de uma conferência."),
    ("ro", "Europol a solicitat statelor membre să transmită datele."),
    ("ro", "Comisia a fost invitată să prezinte un raport."),
    ("ro", "Europol și-a prezentat deja evaluarea Consiliului."),
    ("ro", "Comisia ar putea avea în vedere organizarea unei conferințe."),
    ("pl", "Europol zwrócił się do państw członkowskich o przekazanie danych."),
    ("pl", "Komisja została wezwana do przedstawienia sprawozdania."),
    ("pl", "Europol przedstawił już Radzie swoją ocenę."),
    ("pl", "Komisja mogłaby rozważyć zorganizowanie konferencji."),
    ("cs", "Europol požádal členské státy o zaslání údajů."),
    ("cs", "Komise byla vyzvána, aby předložila zprávu."),
    ("cs", "Europol již předložil Radě své posouzení."),
    ("cs", "Komise by mohla zvážit uspořádání konference."),
    ("sk", "Europol požiadal členské štáty o zaslanie údajov."),
    ("sk", "Komisia bola vyzvaná, aby predložila správu."),
    ("sk", "Europol už predložil Rade svoje posúdenie."),
    ("sk", "Komisia by mohla zvážiť usporiadanie konferencie."),
    ("sl", "Europol je zaprosil države članice, naj pošljejo podatke."),
    ("sl", "Komisija je bila pozvana, naj predloži poročilo."),
    ("sl", "Europol je Svetu že predložil svojo oceno."),
    ("sl", "Komisija bi lahko razmislila o organizaciji konference."),
    ("hr", "Europol je zatražio od država članica da dostave podatke."),
    ("hr", "Europol je već podnio svoju procjenu Vijeću."),
    ("hr", "Komisija bi mogla razmotriti organiziranje konferencije."),
    ("bg", "Европол поиска от държавите членки да изпратят данните."),
    ("bg", "Комисията беше приканена да представи доклад."),
    ("bg", "Европол вече представи своята оценка на Съвета."),
    ("bg", "Комисията би могла да обмисли организирането на конференция."),
    ("hu", "Az Europol felkérte a tagállamokat az adatok megküldésére."),
    ("hu", "A Bizottságot felkérték, hogy nyújtson be jelentést."),
    ("hu", "Az Europol már benyújtotta értékelését a Tanácsnak."),
    ("hu", "A Bizottság fontolóra vehetné egy konferencia szervezését."),
    ("fi", "Europol pyysi jäsenvaltioita toimittamaan tiedot."),
    ("fi", "Komissiota pyydettiin esittämään kertomus."),
    ("fi", "Europol on jo toimittanut arvionsa neuvostolle."),
    ("fi", "Komissio voisi harkita konferenssin järjestämistä."),
    ("et", "Europol palus liikmesriikidel andmed saata."),
    ("et", "Komisjonil paluti esitada aruanne."),
    ("et", "Europol on oma hinnangu nõukogule juba esitanud."),
    ("et", "Komisjon võiks kaaluda konverentsi korraldamist."),
    ("lv", "Eiropols lūdza dalībvalstis nosūtīt datus."),
    ("lv", "Komisija tika aicināta iesniegt ziņojumu."),
    ("lv", "Eiropols jau ir iesniedzis Padomei savu novērtējumu."),
    ("lv", "Komisija varētu apsvērt konferences rīkošanu."),
    ("lt", "Europolas paprašė valstybių narių atsiųsti duomenis."),
    ("lt", "Komisijos buvo paprašyta pateikti ataskaitą."),
    ("lt", "Europolas jau pateikė Tarybai savo vertinimą."),
    ("lt", "Komisija galėtų apsvarstyti galimybę surengti konferenciją."),
    ("da", "Europol anmodede medlemsstaterne om at sende oplysningerne."),
    ("da", "Kommissionen blev anmodet om at forelægge en rapport."),
    ("da", "Europol har allerede forelagt Rådet sin vurdering."),
    ("da", "Kommissionen kunne overveje at afholde en konference."),
    ("sv", "Europol bad medlemsstaterna att sända uppgifterna."),
    ("sv", "Kommissionen ombads att lägga fram en rapport."),
    ("sv", "Europol har redan lämnat sin bedömning till rådet."),
    ("sv", "Kommissionen kunde överväga att anordna en konferens."),
    ("el", "Η Ευρωπόλ ζήτησε από τα κράτη μέλη να αποστείλουν τα στοιχεία."),
    ("el", "Η Επιτροπή κλήθηκε να υποβάλει έκθεση."),
    ("el", "Η Ευρωπόλ έχει ήδη υποβάλει την αξιολόγησή της στο Συμβούλιο."),
    ("el", "Η Επιτροπή θα μπορούσε να εξετάσει τη διοργάνωση διάσκεψης."),
    ("ga", "D'iarr Europol ar na Ballstáit na sonraí a sheoladh."),
    ("ga", "Iarradh ar an gCoimisiún tuarascáil a thíolacadh."),
    ("ga", "D'fhéadfadh an Coimisiún breithniú a dhéanamh ar chomhdháil a eagrú."),
    ("mt", "Il-Europol talab lill-Istati Membri jibagħtu d-data."),
    ("mt", "Il-Kummissjoni ġiet mistiedna tippreżenta rapport."),
    ("mt", "Il-Europol diġà ppreżentat il-valutazzjoni tagħha lill-Kunsill."),
    ("mt", "Il-Kummissjoni tista' tikkunsidra li torganizza konferenza."),
)


@pytest.mark.parametrize(("language", "text"), REPORTS)
def test_what_was_asked_or_done_is_not_owed(language: str, text: str) -> None:
    """A request that was made, what has been delivered, and what somebody could do are statements."""
    assert draft(f"1. {text}", language).things == ()


SAID = (
    ("en", "The Commission was asked to present a report by June 2026.", "commission"),
    ("en", "The Council asked the Member States to send the data by 30 June 2026.", "member-states"),
    ("en", "It was further agreed that Frontex would brief COSI by June 2026.", "frontex"),
    ("en", "The Commission announced that it would submit a proposal by June 2026.", "commission"),
    ("de", "Der Rat ersuchte die Kommission, bis Juni 2026 zu berichten.", "commission"),
    ("fr", "La présidence a conclu que Frontex présenterait une analyse d'ici juin 2026.", "frontex"),
    ("pl", "Delegacje poproszono o przesłanie danych do 27 lutego 2026 r.", "member-states"),
    ("pl", "Komisja potwierdziła, że do czerwca 2026 r. Frontex przedstawi sprawozdanie.", "frontex"),
)


@pytest.mark.parametrize(("language", "text", "owners"), SAID)
def test_what_was_asked_with_a_time_to_come_is_owed(language: str, text: str, owners: str) -> None:
    """Whoever was asked owes it, or whom the clause names in which it is said; somebody has to look."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), thing.owners.certainty) == (owners, Certainty.LOOK)
    assert thing.deadline.value.month or thing.deadline.value.day
