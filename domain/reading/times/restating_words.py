"""Words before a time that is said again, in each language: data, no rules.

Each text is a list of phrases, separated by commas; case, accents, full stops and commas within one do not matter.
"""

from collections.abc import Mapping

from msgspec import Struct


class RestatingWords(Struct, frozen=True, kw_only=True):
    """One language's phrases."""

    #: Before the same time in other words, or more precisely: "that is".
    saying: str
    #: Before a time that takes the place of the one before it: "I mean".
    correcting: str
    #: "No", alone or before a correction; not where that is "not" as well: Czech "v květnu, ne v červnu".
    denying: str = ""


RESTATING_WORDS: Mapping[str, RestatingWords] = {
    "bg": RestatingWords(
        saying="т е, тоест, а именно, по-точно, по точно, да кажем, значи, сиреч, демек, конкретно",
        correcting="""чакай, извинете, извинявам се, извинявай, извинявайте, пардон, искам да кажа, исках да кажа, имам
            предвид, имах предвид, всъщност, по-скоро, поправка, не чакай, не извинете, не
            извинявай, не извинявайте, не пардон""",
    ),
    "cs": RestatingWords(
        saying="tj, t j, to jest, tedy, čili, to znamená, přesněji, přesněji řečeno, konkrétně, řekněme, neboli",
        correcting="""pardon, sorry, promiň, promiňte, vlastně, chci říct, chtěl jsem říct, chtěla jsem říct, myslím,
            myslel jsem, myslela jsem, oprava, lépe řečeno, omlouvám se, ne pardon, ne promiň, ne počkat""",
    ),
    "da": RestatingWords(
        saying="""dvs, d v s, det vil sige, altså, nemlig, lad os sige, mere præcist, nærmere bestemt, helt præcist,
            konkret""",
        correcting="""vent, undskyld, sorry, jeg mener, jeg mente, mener, mente, rettelse, eller rettere, rettere sagt,
            eller rettere sagt, snarere, ups""",
        denying="nej, nå nej, nej vent",
    ),
    "de": RestatingWords(
        saying="""d h, das heißt, das heisst, also, sprich, genauer, genauer gesagt, konkret, konkreter, sagen wir,
            nämlich, soll heißen, heißt, und zwar""",
        correcting="""quatsch, moment, moment mal, warte, halt, stopp, sorry, entschuldigung, entschuldige, pardon,
            verzeihung, ich meine, ich meinte, meine ich, meinte ich, meine, meinte, vielmehr, korrektur, ich
            korrigiere, besser gesagt, oder besser, eigentlich, äh, ähm""",
        denying="nein, ne, nee, ach nein, oder nein, nö",
    ),
    "el": RestatingWords(
        saying="δηλαδή, δηλ, ήτοι, ας πούμε, συγκεκριμένα, πιο συγκεκριμένα, ακριβέστερα, πιο σωστά, άρα",
        correcting="""συγγνώμη, συγνώμη, εννοώ, εννοούσα, θέλω να πω, ήθελα να πω, μάλλον, διόρθωση, λάθος, περίμενε,
            όχι συγγνώμη, όχι συγνώμη, όχι λάθος, όχι περίμενε, ή μάλλον""",
    ),
    "en": RestatingWords(
        saying="""i e, ie, that is, that is to say, that means, say, so, meaning, namely, specifically, more precisely,
            more specifically, to be precise, to be exact, in other words""",
        correcting="""wait, hang on, hold on, sorry, i mean, i meant, meant, make that, make it, or rather, rather,
            actually, correction, scratch that, oops, pardon, my mistake, my bad, apologies""",
        denying="no, or no, nope",
    ),
    "es": RestatingWords(
        saying="""es decir, o sea, digamos, esto es, en concreto, concretamente, más concretamente, más exactamente, a
            saber""",
        correcting="""perdón, perdona, perdone, disculpa, disculpe, quiero decir, quería decir, digo, mejor dicho, más
            bien, o mejor, espera, me refiero a, rectifico, no perdón, no perdona, no espera""",
    ),
    "et": RestatingWords(
        saying="ehk, s t, st, see tähendab, see on, täpsemalt, nimelt, ütleme, konkreetselt, teisisõnu",
        correcting="""oota, vabandust, vabandage, sorry, mõtlen, mõtlesin, tahtsin öelda, pigem, õigemini, tegelikult,
            parandus, ei oota, ei vabandust""",
    ),
    "fi": RestatingWords(
        saying="""eli, siis, toisin sanoen, ts, t s, sanotaan, tarkemmin, tarkemmin sanottuna, nimittäin, tarkkaan
            ottaen""",
        correcting="""eiku, eikun, ei kun, ei vaan, anteeksi, sori, sorry, tarkoitan, tarkoitin, siis tarkoitin, tai
            siis, tai oikeastaan, oikeastaan, korjaus, pikemminkin, odota, hetkinen""",
    ),
    "fr": RestatingWords(
        saying="""c'est-à-dire, c'est à dire, càd, c à d, soit, donc, disons, autrement dit, à savoir, précisément, plus
            précisément, concrètement, en clair""",
        correcting="""pardon, désolé, désolée, je veux dire, je voulais dire, plutôt, ou plutôt, enfin, erreur, attends,
            attendez, correction, oups, euh, euh non, non pardon, non attends, non plutôt, excusez-moi, excuse-moi""",
    ),
    "ga": RestatingWords(
        saying="is é sin, is é sin le rá, sin é, i e, mar a déarfá, abraimis, go beacht, níos cruinne",
        correcting="""fan, gabh mo leithscéal, mo leithscéal, tá brón orm, ba mhian liom a rá, bhí mé ag iarraidh a rá,
            ceartú, a bhí i gceist agam, nó go deimhin""",
        denying="ní hea",
    ),
    "hr": RestatingWords(
        saying="tj, t j, to jest, to znači, dakle, znači, preciznije, točnije, konkretno, recimo, naime",
        correcting="""pardon, oprosti, oprostite, ispričavam se, mislim, mislio sam, mislila sam, zapravo, ispravak,
            bolje rečeno, čekaj, ne čekaj, ne oprosti, ne pardon""",
    ),
    "hu": RestatingWords(
        saying="azaz, vagyis, tehát, pontosabban, mondjuk, nevezetesen, konkrétan, más szóval",
        correcting="""bocs, bocsánat, bocsi, elnézést, akarom mondani, inkább, helyesebben, jobban mondva, mármint,
            várj, pardon, úgy értem, nem bocs, nem bocsánat, nem várj""",
    ),
    "it": RestatingWords(
        saying="""cioè, ossia, ovvero, vale a dire, diciamo, quindi, per la precisione, più precisamente, precisamente,
            in concreto, per essere precisi""",
        correcting="""anzi, scusa, scusate, scusi, volevo dire, voglio dire, intendo, intendevo, pardon, o meglio,
            aspetta, errore, correggo, piuttosto""",
        denying="no",
    ),
    "lt": RestatingWords(
        saying="""t y, tai yra, tai reiškia, tiksliau, tiksliau sakant, konkrečiai, sakykim, sakykime, būtent, kitaip
            tariant, vadinasi""",
        correcting="""atsiprašau, pardon, noriu pasakyti, norėjau pasakyti, turiu omeny, turiu omenyje, turėjau omeny,
            turėjau omenyje, veikiau, palauk, palaukit, pataisa, ne palauk, ne atsiprašau""",
    ),
    "lv": RestatingWords(
        saying="t i, tas ir, proti, tātad, precīzāk, konkrēti, teiksim, respektīvi, citiem vārdiem",
        correcting="""piedodiet, piedod, atvainojiet, atvaino, pardon, gribēju teikt, es domāju, pareizāk, labojums,
            drīzāk, pagaidi, nē pagaidi, nē piedodiet, nē atvainojiet""",
    ),
    "mt": RestatingWords(
        saying="jiġifieri, i e, fi kliem ieħor, ngħidu, eżatt, preċiż, speċifikament, biex inkun preċiż",
        correcting="""stenna, skużi, skużani, skużawni, sorry, pardon, irrid ngħid, ridt ngħid, qed ngħid, anzi,
            korrezzjoni""",
        denying="le",
    ),
    "nl": RestatingWords(
        saying="""d w z, dat wil zeggen, dus, oftewel, zeg maar, zeg, laten we zeggen, concreet, meer bepaald, meer
            precies, om precies te zijn, preciezer, te weten, namelijk, met andere woorden, m a w, ofte""",
        correcting="""wacht, wacht even, sorry, excuus, excuses, pardon, ik bedoel, ik bedoelde, bedoel ik, bedoelde ik,
            correctie, of liever, of beter, beter gezegd, of beter gezegd, eigenlijk, oeps""",
        denying="nee, neen, of nee, of neen, ach nee",
    ),
    "pl": RestatingWords(
        saying="""czyli, to znaczy, tzn, tj, t j, mianowicie, powiedzmy, a dokładnie, dokładnie, dokładniej, a
            konkretnie, konkretnie, innymi słowy""",
        correcting="""sorry, przepraszam, a raczej, raczej, to znaczy, miałem na myśli, miałam na myśli, czekaj, chwila,
            poprawka, pomyłka, nie czekaj, nie przepraszam, nie sorry""",
    ),
    "pt": RestatingWords(
        saying="isto é, ou seja, quer dizer, digamos, portanto, mais precisamente, concretamente, em concreto, a saber",
        correcting="""perdão, desculpa, desculpe, desculpem, aliás, quero dizer, queria dizer, ou melhor, melhor
            dizendo, espera, corrijo, não desculpa, não desculpe, não perdão, não espera""",
    ),
    "ro": RestatingWords(
        saying="adică, mai exact, mai precis, să zicem, să spunem, deci, concret, cu alte cuvinte, și anume",
        correcting="""scuze, scuzați, pardon, vreau să spun, voiam să spun, mai bine zis, de fapt, stai, ba nu,
            corecție, nu scuze, nu stai, nu pardon, mă refer la""",
    ),
    "sk": RestatingWords(
        saying="tj, t j, to jest, teda, čiže, to znamená, presnejšie, presnejšie povedané, konkrétne, povedzme",
        correcting="""pardon, sorry, prepáč, prepáčte, vlastne, chcem povedať, chcel som povedať, chcela som povedať,
            myslel som, myslela som, myslím, oprava, lepšie povedané, nie pardon, nie prepáč, nie počkaj""",
    ),
    "sl": RestatingWords(
        saying="tj, t j, to je, torej, se pravi, natančneje, recimo, konkretno, in sicer, z drugimi besedami",
        correcting="""pardon, oprosti, oprostite, oziroma ne, opravičujem se, mislim, mislil sem, mislila sem,
            hočem reči, hotel sem reči, hotela sem reči, popravek, pravzaprav, bolje rečeno, čakaj, ne čakaj, ne
            oprosti, ne pardon""",
    ),
    "sv": RestatingWords(
        saying="""dvs, d v s, det vill säga, alltså, nämligen, låt oss säga, närmare bestämt, mer exakt, mer precist,
            säg, konkret""",
        correcting="""vänta, förlåt, ursäkta, sorry, jag menar, jag menade, menar, menade, rättelse, eller rättare,
            rättare sagt, eller rättare sagt, snarare, oj, ledsen""",
        denying="nej, nä, nej vänta",
    ),
}
