"""Idioms of English and the Romance languages: shared tasks, asides about the rest, and what is asked of a topic."""

import pytest

from domain.questions.model import NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import DeadlineKind
from tests.domain.reading.conftest import HintedReader


def _question(text: str, language: str, read_hinted: HintedReader) -> Question:
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question), text
    return question


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Que partage la Commission avec les États membres comme tâches ?", "fr"),
        ("les tâches que la Commission partage avec les États membres", "fr"),
        ("i compiti che la Commissione condivide con gli Stati membri", "it"),
        ("as tarefas que a Comissão partilha com os Estados-Membros", "pt"),
        ("las tareas que la Comisión comparte con los Estados miembros", "es"),
        ("sarcinile pe care Comisia le împarte cu statele membre", "ro"),
    ],
)
def test_a_task_shared_with_another_is_owed_together(text: str, language: str, read_hinted: HintedReader) -> None:
    """What one body shares with another both owe."""
    question = _question(text, language, read_hinted)
    assert question.jointly
    assert set(question.owners) == {"commission", "member-states"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Only Frontex, please; never mind the rest. What is overdue?", "en"),
        ("Qu'est-ce que Frontex a en retard ? Le reste ne m'intéresse pas.", "fr"),
        ("¿Qué tiene Frontex fuera de plazo? Lo demás no me interesa.", "es"),
        ("Cosa ha in ritardo Frontex? Il resto non mi serve.", "it"),
        ("O que tem a Frontex em atraso? O resto não me interessa.", "pt"),
        ("Ce are Frontex întârziat? Restul nu mă interesează.", "ro"),
    ],
)
def test_that_the_rest_does_not_matter_excludes_nothing(text: str, language: str, read_hinted: HintedReader) -> None:
    """Who does not want the rest asks for what stands before it."""
    question = _question(text, language, read_hinted)
    assert question.owners == ("frontex",)
    assert question.which == "overdue"


@pytest.mark.parametrize(
    ("text", "language", "refs"),
    [
        ("who compiles the prospective partner countries?", "en", ("IV.1a",)),
        ("qui recense les futurs pays partenaires ?", "fr", ("IV.1a",)),
        ("quadro situazionale comune", "it", ("I.2a",)),
        ("Je sais qu'il y a une feuille de route, mais qui la rédige ?", "fr", ("IV.2a",)),
        ("Sé que hay una hoja de ruta, pero no sé quién la redacta.", "es", ("IV.2a",)),
        ("So che c'è una tabella di marcia, ma non so chi la prepara.", "it", ("IV.2a",)),
        ("Sei que há um roteiro, mas não sei quem o prepara.", "pt", ("IV.2a",)),
        ("Știu că există o foaie de parcurs, dar nu știu cine o pregătește.", "ro", ("IV.2a",)),
        ("Qui informe sur la coopération des pays tiers contre les passeurs ?", "fr", ("I.5d",)),
    ],
)
def test_a_topic_in_everyday_words(text: str, language: str, refs: tuple[str, ...], read_hinted: HintedReader) -> None:
    """What somebody does not know is no exception, and smuggling in general is no topic of the partnerships."""
    assert _question(text, language, read_hinted).refs == refs


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("For the group's calendar: what is due between 1 April and 30 June 2024?", "en"),
        ("Pour le calendrier du groupe, que faut-il rendre entre le 1er avril et le 30 juin 2024 ?", "fr"),
        ("Para el calendario del grupo, ¿qué vence entre el 1 de abril y el 30 de junio de 2024?", "es"),
        ("Per il calendario del gruppo, che cosa scade tra il 1° aprile e il 30 giugno 2024?", "it"),
        ("Para o calendário do grupo, o que vence entre 1 de abril e 30 de junho de 2024?", "pt"),
        ("Pentru calendarul grupului, ce expiră între 1 aprilie și 30 iunie 2024?", "ro"),
    ],
)
def test_the_calendar_of_the_group_is_no_high_level_group(text: str, language: str, read_hinted: HintedReader) -> None:
    """What somebody needs the answer for is no topic."""
    question = _question(text, language, read_hinted)
    assert not question.refs
    assert question.when is not None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("all but Frontex owe what?", "en"),
        ("tout, mais pas Frontex : qui doit quoi ?", "fr"),
        ("todos, pero no Frontex: ¿qué deben?", "es"),
        ("tutti, ma non Frontex: cosa devono?", "it"),
        ("todos, mas não a Frontex: o que devem?", "pt"),
        ("toți, dar nu Frontex: ce datorează?", "ro"),
    ],
)
def test_but_not_somebody_is_still_an_exception(text: str, language: str, read_hinted: HintedReader) -> None:
    """Beside a body "but not" leaves it out, or the question is refused; it is never about that body."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, NotUnderstood) or question.without.owners == ("frontex",)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Eurodac is out of service, isn't it?", "en"),
        ("Eurodac est hors service ?", "fr"),
        ("¿Está caído Eurodac?", "es"),
        ("Eurodac è fuori servizio?", "it"),
        ("O Eurodac está em manutenção?", "pt"),
        ("A picat Eurodac?", "ro"),
    ],
)
def test_whether_a_system_runs_is_no_question_of_the_register(
    text: str, language: str, read_hinted: HintedReader
) -> None:
    """That a system is down has nothing to do with what is owed about it."""
    assert isinstance(read_hinted(text, hint=language).question, NotUnderstood)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Qui s'occupe de l'argent sale ?", "fr"),
        ("¿Quién informa sobre el dinero negro?", "es"),
        ("Chi riferisce sui soldi sporchi?", "it"),
        ("Quem informa sobre o dinheiro sujo?", "pt"),
        ("Cine raportează despre bani negri?", "ro"),
    ],
)
def test_dirty_money_is_what_is_laundered(text: str, language: str, read_hinted: HintedReader) -> None:
    """Everyday words for the proceeds of crime find the report on them."""
    assert _question(text, language, read_hinted).refs == ("III.3a",)


def test_alone_follows_a_verb_in_spanish(read_hinted: HintedReader) -> None:
    """What a body does alone it shares with nobody."""
    assert _question("¿Qué deben los Estados miembros solos?", "es", read_hinted).alone
    assert _question("¿Qué debe la Comisión por sí sola?", "es", read_hinted).alone


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The one about seaside villas: due when?", "en"),
        ("Le dossier sur les villas de la côte : c'est dû quand ?", "fr"),
        ("El expediente sobre las villas de la costa: ¿cuándo vence?", "es"),
        ("Il fascicolo sulle ville costiere: quando scade?", "it"),
        ("O dossiê sobre as vivendas de praia: quando vence?", "pt"),
    ],
)
def test_an_unknown_heading_is_not_dropped(text: str, language: str, read_hinted: HintedReader) -> None:
    """What is named before a colon is what is asked about; without it the answer would be about everything."""
    assert isinstance(read_hinted(text, hint=language).question, NotUnderstood)


@pytest.mark.parametrize(
    "text",
    ["les six prochains mois", "les 6 prochains mois", "dans les six mois à venir", "dans les prochains six mois"],
)
def test_a_number_of_months_ahead_is_a_time(text: str, read_hinted: HintedReader) -> None:
    """Without a number "the next months" have no fixed days."""
    when = _question(f"que doit Frontex {text} ?", "fr", read_hinted).when
    assert when == _question("que doit Frontex dans les six mois ?", "fr", read_hinted).when
    assert when is not None
    vague = read_hinted("que doit Frontex les prochains mois ?", hint="fr").question
    assert isinstance(vague, NotUnderstood)
    assert vague.reason is RefusalReason.VAGUE


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Liste des tâches récurrentes d'Europol svp", "fr"),
        ("Elenco dei compiti ricorrenti di Europol per favore", "it"),
    ],
)
def test_what_recurs_is_regular(text: str, language: str, read_hinted: HintedReader) -> None:
    """It is no mere word for a task."""
    assert _question(text, language, read_hinted).rhythm is DeadlineKind.REGULAR


def test_how_much_is_left_is_counted(read_hinted: HintedReader) -> None:
    """ "Il reste combien de choses" asks for a number."""
    question = _question("Il reste combien de choses à la Commission ?", "fr", read_hinted)
    assert (question.ask, question.owners) == (QuestionType.COUNT, ("commission",))


@pytest.mark.parametrize("text", ["Se ha pasado ya el plazo de I.1a?", "¿Ha pasado ya la fecha de I.1a?"])
def test_a_date_that_has_passed_already(text: str, read_hinted: HintedReader) -> None:
    """It is asked whether something is late; "pasado el Consejo" is after it."""
    question = read_hinted(text, hint="es").question
    assert isinstance(question, Question)
    assert (question.which, question.refs) == (StatusFilter.OVERDUE, ("I.1a",))
