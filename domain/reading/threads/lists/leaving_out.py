"""Requests to leave something out of a list: "take out what comes at every Council", "how many if we drop it?".

The list is that of the question before it, in a thread or in the same text: "What is late? Please leave Europol out".

A request for a change of the register names a reference; what is left out here is a body, a kind, a rhythm or the like.
"""

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Exclusion, NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from domain.reading.threads.lists.columns import is_owner
from domain.reading.threads.rewording.taking_part import NO_PART
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher
from domain.register.model import ActorKind, DeadlineKind

#: "Leave out", as a request and as what "we" or "I" do, in all languages together.
_LEAVE = phrase_table(
    """махни, махнете, махна, махнем, извади, извадете, извадя, извадим, пропусни, пропуснете, изключи, изключим, остави
    настрана, оставете настрана, забрави, забравете, премахни, премахнем, зачеркни, vyhoď, vyhoďte, vyhodím, vyhodíme,
    vynech, vynechte, vynechám, vynecháme, vyřaď, vyřaďte, vyřadíme, nech stranou, nechte stranou, nechme stranou,
    odeber, odečti, škrtni, zapomeň na, zapomeňte na, tag … ud, tag … fra, tag … væk, tager … ud, udelad, udelader,
    drop, dropper, fjern, fjerner, spring … over, glem, ser … bort fra, se bort fra, lad … ude, stryg, lass … weg,
    lassen … weg, lasse … weg, nimm … raus, nehmen … raus, nehme … raus, weglasse, weglassen, rausnehmen, rausnehme,
    herausnehmen, streich, streiche, streichen, vergiss, vergessen, ausklammern, βγάλε, βγάλτε, βγάλω, βγάλουμε, άσε
    έξω, άφησε έξω, αφήσω έξω, αφήσουμε έξω, αφήστε έξω, αφαίρεσε, αφαιρέσουμε, εξαίρεσε, εξαιρέσουμε, παράλειψε, ξέχνα,
    ξεχάστε, άσε, leave out, leave … out, leave away, leave … away, take out, take … out, leaving out, drop, dropping,
    skip, remove, exclude, ignore, forget, strike, omit, disregard, quita, quite, quito, quitamos, quitásemos, saca,
    saque, sacamos, deja fuera, deje fuera, dejo fuera, dejamos fuera, olvida, olvide, excluye, excluimos, omite,
    descarta, jäta … välja, jäta välja, jätan … välja, välja jätan, jätame … välja, välja jätame, ka välja jätame, võta
    välja, võta … välja, võtame … välja, jäta … kõrvale, jäta kõrvale, unusta, jätä pois, jätä … pois, jätän … pois,
    jätetään … pois, ota pois, ota … pois, otetaan … pois, poista, unohda, ohita, enlève, enlevez, enlevons, on enlève,
    retire, retirez, ôtez, laisse de côté, laissez de côté, laisse … de côté, oublie, oubliez, excluez, exclus, bain
    amach, bain … amach, fág ar lár, fág … ar lár, fág as, fág … as, fhágaim … as, fhágaimid … ar lár, fhágaim … ar lár,
    bainim … amach, bainimid … amach, lig … thart, makni, maknite, maknem, maknemo, izbaci, izbacite, izbacim, izbacimo,
    izostavi, izostavite, izostavim, izostavimo, izuzmi, izuzmemo, zanemari, preskoči, isključi, zaboravi, vedd ki,
    vegye ki, vegyél ki, vegyük ki, kiveszem, kivesszük, hagyd ki, hagyja ki, hagyjuk ki, kihagyom, kihagyjuk, hagyd,
    felejtsd el, togli, tolga, tolgo, togliamo, lascia fuori, lasci fuori, lascio fuori, lasciamo fuori, lascia stare,
    lasci stare, lascia perdere, lasci perdere, escludi, escluda, escludiamo, ometti, išimk, išimkite, išimame, išmesk,
    išmeskite, išmetu, išmetame, atmesk, atmeskite, atmesiu, atmetame, praleisk, praleiskite, pamiršk, pašalink,
    nereikia, izņem, izņemiet, izņemu, izņemam, izmet, izmetu, izmetam, atmet, atmetu, atmetam, izlaid, izlaidiet,
    izlaižam, svītro, aizmirsti, noņem, neħħi, neħħu, inneħħi, inneħħu, ħalli barra, inħalli barra, inħallu barra, ħallu
    barra, insa, laat … weg, laten … weg, laat … buiten beschouwing, haal … eruit, haal er … uit, haal … uit,
    laat … eruit, weglaat, weglaten, schrap, vergeten, sla … over, wyrzuć, wyrzućcie, wyrzucić, wyrzucimy, wyrzucę,
    pomiń, pomińcie, pominąć, pominę, pominiemy, usuń, usuniemy, odrzuć, wykreśl, odlicz, zostaw na boku, zapomnij o,
    tira, tire, tiro, tiramos, tirarmos, deixa de fora, deixe de fora, deixar de fora, deixarmos de fora, esquece,
    esqueça, exclui, exclua, retira, retire, scoate, scoateți, scoatem, scot, lasă … deoparte, lăsați … deoparte,
    las … deoparte, lăsăm … deoparte, lasă … la o parte, lasă … afară, exclude, excludem, uită de, vyhoď, vyhoďte,
    vyhodím, vyhodíme, vynechaj, vynechajte, vynechám, vynecháme, vyraď, vyraďte, nechaj bokom, nechajte bokom, odober,
    škrtni, zabudni na, izpusti, izpustite, izpustim, izpustimo, izloči, izločite, izločim, izločimo, črtaj, črtajte,
    umakni, umaknite, odstrani, odstranite, izvzemi, pozabi, ta bort, ta … bort, tar bort, tar … bort, utelämna,
    utelämnar, hoppa över, hoppar över, stryk, strunta i, glöm, bortser från, bortse från, uteslut, streep,
    streep … weg, skreśl, scrios amach, húzd ki, risca, taie, slet, σβήσε, tõmba maha, išbrauk, ħassar, vegyél ki,
    остави … настрана, оставете … настрана, да оставим … настрана, vynechat, vynechejte, nezahrnuj, nezahrnujte,
    udelade, lade … ude, lad … være ude, bitte weglassen, lasst … weg, lass … außen vor, lassen … außen vor,
    lasst … außen vor, nimm … aus, nehmen … aus, αφήστε … έξω, άσε … έξω, αφήστε … εκτός, παραλείψτε, εξαιρέστε,
    αφαιρέστε, leave … aside, set … aside, put … aside, keep … out, deja … fuera, deje … fuera, dejad … fuera,
    dejen … fuera, dejar fuera, excluir, excluya, excluid, omitir, omita, quitad, quiten, välja jätta, jätke … välja,
    jätke välja, jätta … välja, jättäkää … pois, jättäkää pois, jättää … pois, jättäisitkö … pois, laisser … de côté,
    laisser de côté, mettre … de côté, mets … de côté, mettez … de côté, exclure, retirer, enlever, omettre, oublier,
    cuir … ar leataobh, fágaigí … ar lár, izostaviti, izuzmite, isključite, preskočite, kihagyni, kihagynád, hagyják ki,
    hagyd … ki, lascia … fuori, lasci … fuori, lasciate … fuori, lasciate fuori, lasciare fuori, escludere, escludete,
    omettere, tralascia, tralasciate, tralasciare, neįtrauk, neįtraukite, neįtraukti, praleisti, išbraukite,
    palik … nuošalyje, palikite … nuošalyje, izlaist, atstāj … malā, atstājiet … malā, neiekļauj, neiekļaujiet,
    ħalli … barra, ħallu … barra, tinkludix, laten … buiten beschouwing, laat … achterwege, neem … niet mee, zostaw … na
    boku, zostawcie … na boku, nie uwzględniaj, nie uwzględniajcie, deixa … de fora, deixe … de fora, deixem … de fora,
    deixar … de fora, lăsați deoparte, lasă deoparte, excludeți, omiteți, vynechať, nezahŕňaj, nezahŕňajte, izpustiti,
    izvzemite, pustite … ob strani, pusti … ob strani, lämna … utanför, lämna utanför, håll … utanför, räkna bort, räkna
    inte med"""
)
#: What belongs to such a verb and stands apart from it.
_is_particle = word_matcher(
    """out away weg raus ud fra væk over bort ude kõrvale välja pois amach lár as thart eruit uit deoparte parte afară
    perdere stare côté fuera fuori fora barra ki настрана εκτός aside utanför malā nuošalyje leataobh"""
)
#: "Every time"; "every Council" is told by its words.
_EVERY_TIME = phrase_table(
    """every time, each time, всеки път, pokaždé, zakaždým, vždy, hver gang, jedes mal, jedesmal, κάθε φορά, cada vez,
    iga kord, joka kerta, à chaque fois, chaque fois, gach uair, svaki put, minden alkalommal, mindig, ogni volta,
    kiekvieną kartą, kaskart, katru reizi, katrreiz, kull darba, elke keer, iedere keer, telkens, za każdym razem, de
    cada vez, todas as vezes, sempre, de fiecare dată, mereu, vsakič, vsakokrat, varje gång"""
)
_EVERY_COUNCIL = phrase_table("joka neuvostoon, joka neuvostossa, joka kokoukseen, kiekvienoje taryboje, kull kunsill")
_is_council = word_matcher("råd rådet rådsmøde rådsmöte council raad rat conseil consejo consiglio conselho")
_is_reporting = word_matcher(
    """reporting berichterstattung rapportering rapporteringen rapportage aruandlus* raportoin* izvješćivanj*
    izvještavanj* beszámol* sprawozdawczoś* raportăr* poročanj* докладван* отчитан* informes rapports relazioni
    ataskait* ziņojum* rappurtar správy zprávy tuairisciú relatórios εκθέσεις αναφορές"""
)
#: "Share", where no table has it.
_is_shared = word_matcher(
    """share shares sharing делим деля делят споделя* sdílí* sdílej* společn* dijelimo dijele dijeli deler dele teilen
    teilt gemeinsam* μοιράζ* κοινά compart* jaga* ühis* jaamme jakavat yhteis* partag* bpáirt roinn* osztoz* közös*
    condivi* comun* dalijamės dalijasi bendr* dalām* kopīg* naqsmu jaqsmu komuni delen gedeelde wspóln* dzielimy dzielą
    partilh* împart* zdieľ* spoločn* delimo delijo skupn* zajednič* delar gemensam*"""
)
#: What asks for something else, or leaves out nothing that is known.
_OTHERS = (
    *(concept for concept in QUESTION_WORDS if concept not in (Concept.WHAT, Concept.HOW_MANY)),
    *(Concept.DONE, Concept.ON_TIME, Concept.HELD, Concept.REPORTED, Concept.OWNERLESS, Concept.OTHER, Concept.MONTH),
    *(Concept.YEAR, Concept.REMIND, Concept.TITLE, Concept.ORDINAL),
)
#: What can be left out.
_LEFT_OUT = (
    *(Concept.NAME, Concept.KIND, Concept.RHYTHM, Concept.VEHICLE, Concept.SECTION, Concept.DATED, Concept.UNDATED),
    Concept.OVERDUE,
)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER, TokenKind.REF)
#: What people who leave something else out say of it.
_PLANS = (Concept.MUST, Concept.TODAY, Concept.TOMORROW, Concept.YESTERDAY, Concept.WEEKDAY)
_MAX_WORDS = 20


def asks_to_leave_out(words: Sequence[WordMatch]) -> bool:
    """Return whether a sentence asks to leave something out: not "I'll drop by Europol", "I have to skip it today"."""
    found = PhrasedWords(words).find(_LEAVE)
    return found is not None and not (any_has(words, *_PLANS) or any_has(words[found[1] : found[1] + 1], Concept.BY))


def leave_out_of(previous: Question, words: Sequence[WordMatch]) -> Question | NotUnderstood | None:
    """Return the last question without what words ask to leave out of it; None if they ask no such thing.

    A request for a change of the register is refused as one.
    """
    if previous.refs or len(words) > _MAX_WORDS:
        return None
    found = PhrasedWords(words).find(_LEAVE) or _find_without(words)
    if found is None:
        return None
    start, end = found[0], max(found[1], found[0] + 1)
    rest = [*words[:start], *words[end:]]
    if _changes_something(rest):
        return NotUnderstood(reason=RefusalReason.CHANGE, words=" ".join(word.text for word in words[start:end]))
    if any(map(_asks_more, rest)):
        return None
    said = _said_of(rest)
    changes = None if said is None else _find_changes(said, rest, previous)
    return None if changes is None else replace(previous, ask=_ask(rest, previous), **changes)


def _find_without(words: Sequence[WordMatch]) -> tuple[int, int] | None:
    """Return where a text begins with a "without" that is of what comes each time, None if it does not."""
    first = next((index for index, word in enumerate(words) if not word.has(Concept.AND, Concept.NOISE)), 0)
    is_without = bool(words) and words[first].has(Concept.EXCEPT) and _comes_each_time(words)
    return (first, first + 1) if is_without else None


def _asks_more(word: WordMatch) -> bool:
    is_else = word.has(Concept.ELSE)  # "second" in Croatian
    return word.kind in _TIMES or (word.has(*_OTHERS) and not (word.is_noise or is_else))


def _changes_something(words: Sequence[WordMatch]) -> bool:
    """Return whether words ask for a change of the register: "remove Frontex as owner", "drop its deadline"."""
    names_owner = any(is_owner(part) for word in words for part in word.parts)
    names_date = any_has(words, Concept.DEADLINE)
    names_date = names_date and not any_has(words, Concept.DATED, Concept.UNDATED)
    is_of_some = any_has(words, Concept.WHAT, Concept.WHO, Concept.BACK, Concept.ALL, Concept.ITEM, Concept.IF)
    return (names_owner or names_date) and not is_of_some


def _said_of(rest: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return the words of the clauses that tell what is left out; None if these have one that nothing explains."""
    clauses: list[list[WordMatch]] = [[]]
    condition = max((index for index, word in enumerate(rest) if word.has(Concept.IF)), default=0)
    for word in rest[condition:]:  # "how many are left if we drop …"
        if word.kind in (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP):
            clauses.append([])
        else:
            clauses[-1].append(word)
    telling = [clause for clause in clauses if _comes_each_time(clause) or any_has(clause, *_LEFT_OUT)]
    said = [word for clause in telling for word in clause]
    explained = PhrasedWords(said).covered(_EVERY_TIME, NO_PART)
    is_odd = any(word.is_unknown and not _explains(word) for i, word in enumerate(said) if i not in explained)
    return None if is_odd or not said else said


def _explains(word: WordMatch) -> bool:
    parts = word.parts
    return any(_is_particle(each) or _is_shared(each) or _is_council(each) or _is_reporting(each) for each in parts)


def _comes_each_time(words: Sequence[WordMatch]) -> bool:
    """Return whether words have "every Council" or "every time"."""
    said = PhrasedWords(words)
    if said.find(_EVERY_TIME) is not None or said.find(_EVERY_COUNCIL) is not None:
        return True
    return any(
        word.has(Concept.ALL) and any(map(_is_meeting, words[index + 1 : index + 3]))
        for index, word in enumerate(words)
    )


def _is_meeting(word: WordMatch) -> bool:
    is_named = word.concepts.get(Concept.NAME) in COUNCIL_SLUGS
    return word.has(Concept.MEETING) or is_named or any(map(_is_council, word.parts))


def _find_changes(said: Sequence[WordMatch], rest: Sequence[WordMatch], previous: Question) -> dict[str, Any] | None:
    """Return the fields of the last question that change; None if what is left out is not known."""
    rhythms = [DeadlineKind(str(word.concepts[Concept.RHYTHM])) for word in said if word.has(Concept.RHYTHM)]
    if rhythms and any_has(said, Concept.ONLY):
        return {"rhythm": DeadlineKind.ONCE} if DeadlineKind.ONCE in rhythms else None  # "just the one-offs"
    if _comes_each_time(said):
        rhythms = [DeadlineKind.REGULAR]
    if rhythms:
        return _without(previous, Exclusion(rhythm=rhythms[0])) if len(set(rhythms)) == 1 else None
    names = tuple(dict.fromkeys(str(word.concepts[Concept.NAME]) for word in said if word.has(Concept.NAME)))
    if names:
        return _find_body_changes(rest, names, previous)
    shares = any(word.has(Concept.JOINTLY) or any(map(_is_shared, word.parts)) for word in said)
    if shares and len(previous.owners) == 1:
        return {"alone": True, "shared": False}  # "what we share with other agencies"
    kinds = {ActorKind(str(word.concepts[Concept.KIND])) for word in said if word.has(Concept.KIND)}
    if kinds:
        return _without(previous, Exclusion(kind=kinds.pop())) if len(kinds) == 1 else None
    if any_has(said, Concept.DATED):
        return {"undated": True, "when": None, "without": replace(previous.without, undated=False)}
    if any_has(said, Concept.UNDATED):
        return {"undated": False, **_without(previous, Exclusion(undated=True))}
    is_late = any_has(said, Concept.OVERDUE) and previous.which is StatusFilter.OPEN
    return _without(previous, Exclusion(overdue=True)) if is_late else None


def _find_body_changes(rest: Sequence[WordMatch], names: tuple[str, ...], previous: Question) -> dict[str, Any] | None:
    """Return the fields that change if what bodies owe is left out, or what they have no part in."""
    if {*names} & {*previous.owners, *COUNCIL_SLUGS}:
        return None
    denies = any(word.has(Concept.NOT, Concept.NOTHING) and not word.is_noise for word in rest)
    if denies or PhrasedWords(rest).find(NO_PART) is not None:
        is_partner = len(names) == 1 and len(previous.owners) == 1
        return {"owners": (*previous.owners, *names), "jointly": True} if is_partner else None
    is_of_us = any_has(rest, Concept.WE) and not any_has(rest, Concept.IF)
    says_more = is_of_us or any_has(rest, Concept.ONLY)  # "drop the agencies, just the Commission"
    return None if says_more else _without(previous, Exclusion(owners=names))


def _without(previous: Question, excluded: Exclusion) -> dict[str, Any]:
    """Return the field of a question that leaves out more than before."""
    return {"without": previous.without.joined(excluded)}


def _ask(words: Sequence[WordMatch], previous: Question) -> QuestionType:
    """Return what is asked of the rest: how many, which, or what was asked before."""
    if any_has(words, Concept.HOW_MANY):
        return QuestionType.COUNT
    is_list = any(word.has(Concept.WHAT) and not word.is_noise for word in words)
    return QuestionType.WHAT if is_list or previous.ask is QuestionType.COUNT else previous.ask
