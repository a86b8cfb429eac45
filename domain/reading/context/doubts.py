"""Doubts and guesses that begin a claim: "I don't think Frontex has anything in March" asks whether it has."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from domain.reading.context.people import PeopleWords, people_words
from domain.reading.words.tokenizer import fold
from domain.reading.words.yes_no import ends_with_question_mark

#: How people say in each language that they do not think so, or that they suppose so; case and accents do not matter.
_DOUBTS: Mapping[str, str] = {
    "bg": "не мисля, не вярвам, не смятам, съмнявам се, предполагам, допускам",
    "cs": "nemyslím si, nemyslím, nevěřím, pochybuji, pochybuju, předpokládám, počítám, hádám",
    "da": """
        jeg tror ikke, tror ikke, jeg tvivler på, jeg går ud fra, går ud fra, jeg antager,
        hvis jeg ikke tager fejl, hvis jeg har ret, hvis jeg husker rigtigt, hvis jeg husker ret,
        så vidt jeg husker, så vidt jeg ved""",
    "de": """
        ich glaube nicht, ich glaub nicht, glaube nicht, glaub nicht, ich denke nicht, ich bezweifle,
        ich nehme an, nehme an, ich gehe davon aus, ich vermute,
        wenn ich mich nicht irre, wenn ich mich nicht täusche, wenn ich das richtig sehe, wenn ich mich recht erinnere,
        wenn ich mich richtig erinnere, soweit ich mich erinnere, soweit ich weiß, meines wissens""",
    "el": "δεν νομίζω, δε νομίζω, δεν πιστεύω, αμφιβάλλω, υποθέτω, φαντάζομαι, αν δεν κάνω λάθος, αν δεν απατώμαι",
    "en": """
        i don't think, i dont think, don't think, i don't believe, i do not think, i do not believe, i doubt,
        i assume, i suppose, i take it, i guess, i presume,
        if i'm not mistaken, if i am not mistaken, correct me if i'm wrong but, if i remember correctly,
        if i remember rightly, if i recall correctly, if memory serves, as far as i remember, as far as i recall""",
    "es": """
        no creo, no pienso, no me consta, no me parece, dudo, supongo, me imagino, imagino, si no me equivoco,
        si no recuerdo mal, si mal no recuerdo, salvo error, si no ando equivocado, si no ando equivocada""",
    "et": """
        ma ei usu, ei usu, ma ei arva, ei arva, ma kahtlen, kahtlen, ma eeldan, eeldan, oletan, kui ma ei eksi,
        kui ma õigesti mäletan, kui ma õigesti aru saan""",
    "fi": """
        en usko, en luule, en taida uskoa, epäilen, oletan, arvelen, jos en erehdy, ellen erehdy, jos en ole väärässä,
        ellen ole väärässä, jos muistan oikein, jos oikein muistan, ellen aivan väärin muista""",
    "fr": """
        je ne pense pas, je pense pas, je ne crois pas, je crois pas, je doute, je suppose, je présume, j'imagine,
        si je ne me trompe, si je ne me trompe pas, si je ne m'abuse, sauf erreur, sauf erreur de ma part,
        à moins que je ne me trompe""",
    "ga": """
        ní dóigh liom, ní dócha, ní chreidim, ní shílim, ní mheasaim, glacaim leis, is dócha,
        mura bhfuil dul amú orm, muna bhfuil dul amú orm, más buan mo chuimhne, más cuimhin liom i gceart""",
    "hr": "ne vjerujem, ne mislim, sumnjam, pretpostavljam",
    "hu": """
        nem hiszem, nem gondolom, nem hinném, kétlem, feltételezem, gondolom, ha nem tévedek, ha jól tudom,
        ha jól emlékszem, ha minden igaz""",
    "it": """
        non credo, non penso, non mi risulta, non mi pare, non mi sembra, dubito, suppongo, immagino, presumo,
        se non sbaglio, se non mi sbaglio, se non erro, se non ricordo male, se ricordo bene, salvo errore""",
    "lt": """
        nemanau, netikiu, abejoju, spėju, manau, jei neklystu, jeigu neklystu, jei gerai prisimenu, jei gerai
        suprantu""",
    "lv": """
        es nedomāju, nedomāju, neticu, šaubos, pieņemu, es pieņemu, ja nemaldos, ja es nemaldos, ja nekļūdos,
        ja pareizi atceros""",
    "mt": """
        ma naħsibx, ma nemminx, niddubita, nassumi, nimmaġina, jekk m'inix sejjer żball, jekk mhux sejjer żball,
        jekk m'inix żbaljat, jekk m'inix żbaljata, jekk niftakar sew, jekk niftakar tajjeb""",
    "nl": """
        ik denk niet, denk niet, ik geloof niet, ik dacht niet, ik betwijfel,
        ik veronderstel, ik neem aan, ik ga ervan uit, ik vermoed, heb ik het goed,
        als ik me niet vergis, als ik het goed heb, als ik het goed begrijp, als ik het me goed herinner,
        voor zover ik weet, voor zover ik me herinner""",
    "pl": "nie sądzę, nie myślę, nie wydaje mi się, nie wierzę, wątpię, zakładam, przypuszczam",
    "pt": """
        não creio, não acho, não penso, não me parece, duvido, suponho, imagino, presumo, se não me engano,
        se não estou em erro, se bem me lembro, salvo erro""",
    "ro": """
        nu cred, nu mi se pare, mă îndoiesc, presupun, bănuiesc, dacă nu mă înșel, dacă nu greșesc,
        dacă îmi amintesc bine, dacă țin bine minte""",
    "sk": "nemyslím si, nemyslím, neverím, pochybujem, predpokladám, počítam",
    "sl": "ne verjamem, ne mislim, dvomim, predvidevam, domnevam",
    "sv": """
        jag tror inte, tror inte, jag tvivlar på, jag antar, jag förmodar, jag utgår från,
        om jag inte misstar mig, om jag inte har fel, om jag minns rätt, om jag har rätt, om jag inte minns fel,
        såvitt jag minns, såvitt jag vet, så vitt jag vet""",
}
#: "Correct me if I am wrong, but": how it begins in each language, and its "but".
_CORRECT_ME: Mapping[str, tuple[str, str]] = {
    "bg": ("поправи ме|поправете ме", "но"),
    "cs": ("oprav mě|opravte mě", "ale"),
    "da": ("ret mig", "men"),
    "de": ("korrigiere? mich|korrigieren sie mich|berichtige mich", "aber"),
    "el": ("διόρθωσέ με|διορθώστε με", "αλλά"),
    "en": ("correct me", "but"),
    "es": ("corrígeme|corríjame|corregidme", "pero"),
    "et": ("paranda mind|parandage mind", "aga|kuid"),
    "fi": ("korjaa|korjatkaa", "mutta"),
    "fr": ("corrige.moi|corrigez.moi", "mais"),
    "ga": ("ceartaigh mé", "ach"),
    "hr": ("ispravi me|ispravite me", "ali"),
    "hu": ("javíts ki|javítson ki", "de"),
    "it": ("correggimi|correggetemi|mi corregga", "ma"),
    "lt": ("pataisyk|pataisykite", "bet"),
    "lv": ("palabo mani|izlabo mani|palabojiet mani", "bet"),
    "mt": ("ikkoreġini|ikkoreġuni", "imma|iżda"),
    "nl": ("verbeter me|corrigeer me|verbeter mij", "maar"),
    "pl": ("popraw mnie|poprawcie mnie", "ale"),
    "pt": ("corrige.me|corrija.me|corrijam.me", "mas"),
    "ro": ("corectează.mă|corectați.mă", "dar"),
    "sk": ("oprav ma|opravte ma", "ale"),
    "sl": ("popravi me|popravite me", "ampak|toda"),
    "sv": ("rätta mig", "men"),
}
#: So many characters are between the two: "if I am wrong".
_MAX_IF_CHARS = 40
_WORD = re.compile(r"[^\W\d_]+")
#: So many words say who is told: "could I perhaps tell our deputy director that".
_MAX_TELLING = 8


def leave_out_doubt(sentences: Sequence[str], language: str) -> list[str] | None:
    """Return the sentences of a text without the doubt or guess that begins the last, None if none does."""
    if not sentences or language not in _DOUBTS:  # a hint may be any language
        return None
    *others, last = sentences
    text = fold(last)
    corrected = _correction().match(text)
    doubt = corrected[0] if corrected else next((each for each in _doubts(language) if text.startswith(each)), None)
    if doubt is None or len(text) != len(last):  # a letter that is folded to two would move the claim's beginning
        return None
    claim = last[len(doubt) :].lstrip(" ,")
    conjunction, _, rest = claim.partition(" ")
    claim = rest if people_words(language).begins_speech(fold(conjunction)) else claim
    return [*others, claim] if claim else None


def leave_out_telling(sentences: Sequence[str], language: str) -> list[str] | None:
    """Return the sentences of a text whose last asks whether somebody may be told something, with that alone.

    "Can I tell my director that Frontex has nothing in May?" asks whether it is so; None if it is no such text.
    """
    if not sentences or language not in _DOUBTS or not ends_with_question_mark(sentences[-1]):
        return None
    *others, last = sentences
    people, words = people_words(language), [*_WORD.finditer(last)][: _MAX_TELLING + 1]
    told = next((number for number, word in enumerate(words) if _is_that(word[0], people)), 0)
    if told and fold(words[told - 1][0]) == "o":
        return None  # Portuguese "o que" is "what"
    before = [fold(word[0]) for word in words[:told]]
    claim = last[words[told].end() :].strip() if told else ""
    is_telling = any(map(people.says, before)) and any(map(people.is_person, before))
    return [*others, claim] if is_telling and len(claim.split()) > 1 else None


@cache
def _doubts(language: str) -> tuple[str, ...]:
    """Return a language's doubts, each as it stands before a claim."""
    return tuple(f"{fold(doubt.strip())}{end}" for doubt in _DOUBTS[language].split(",") for end in (" ", ","))


@cache
def _correction() -> re.Pattern[str]:
    """Return what a text begins with that asks to be corrected, and goes on with what may be wrong: in any language."""
    pairs = (map(fold, each) for each in _CORRECT_ME.values())
    phrases = (rf"(?:{begins})\b[^.?!]{{0,{_MAX_IF_CHARS}}}?[ ,](?:{but}) " for begins, but in pairs)
    return re.compile("|".join(phrases))


def _is_that(word: str, people: PeopleWords) -> bool:
    """Return whether a word is "that"; Spanish "qué" is "what"."""
    return people.begins_speech(fold(word)) and word.casefold() != "qué"
