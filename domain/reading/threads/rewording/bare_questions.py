"""Texts that are only a question, about what was listed before: "what exactly?", "the dates, please"; in all languages.

Each table has the whole texts for one meaning, separated by commas; case and accents do not matter.
"""

from collections.abc import Iterator, Sequence

from domain.languages.schema import Concept
from domain.questions.model import Question, QuestionType, StatusFilter
from domain.reading.idioms.besides import asks_for_more
from domain.reading.idioms.states.reasons import asks_for_reason
from domain.reading.threads.pointers import AMONG
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable, phrase_table, word_matcher

#: What it is that was counted, owed by somebody, or late.
_WHAT = phrase_table(
    """what, what is it, what's that, what are they, what exactly, like what, such as, for example, with what, what
    with, what is it about, what's it about, what is that about, какво, кое, какво е, какво е това, какво е то,
    какво точно, какво по точно, какво например, например, с какво, за какво, за какво става дума, за какво се
    отнася, co, co to je, co přesně, třeba co, co třeba, například, co například, s čím, čeho se týká, čeho se
    to týká, o co jde, hvad, hvad er det, hvad så, hvad for noget, hvad helt præcist, hvad præcist, hvad for
    eksempel, med hvad, hvad med, hvad handler det om, hvad handler den om, hvad drejer det sig om, was, was
    denn, was ist es, was ist das, was genau, was zum Beispiel, zum Beispiel, womit, mit was, worum geht's,
    worum geht es, worum geht's da, worum geht es da, τι, τι είναι, τι είναι αυτό, τι ακριβώς, τι πράγμα, όπως,
    για παράδειγμα, τι για παράδειγμα, σε τι, με τι, τι αφορά, για τι πρόκειται, qué, qué es, cuál es, cuáles
    son, qué exactamente, como qué, por ejemplo, qué por ejemplo, con qué, en qué, de qué se trata, qué cosa,
    mis, mida, mis see on, mis need on, mida täpselt, mis täpselt, mida näiteks, näiteks, millega, mille kohta,
    mille kohta see käib, millest jutt, mikä, mitä, mikä se on, mitkä, mitä tarkalleen, mitä esimerkiksi,
    esimerkiksi, missä, minkä kanssa, mitä se koskee, mistä on kyse, quoi, c'est quoi, c'est quoi exactement,
    qu'est-ce que c'est, lequel, quoi exactement, quoi par exemple, par exemple, avec quoi, sur quoi, en quoi,
    ça porte sur quoi, de quoi s'agit-il, c'est quoi au juste, céard, céard é, cad é, cad iad, cad é féin, cad
    go díreach, céard go díreach, mar shampla, cad iad mar shampla, cén rud, cad leis, cad lena mbaineann sé,
    što, što je, što je to, što to, što točno, što na primjer, na primjer, s čim, sa čim, s čime, o čemu se
    radi, čega se tiče, mi, mi az, mit, mit pontosan, pontosan mit, mi pontosan, például, például mit, mivel,
    miről szól, miről van szó, cosa, che cosa, cos'è, cosa esattamente, cosa di preciso, per esempio, ad
    esempio, tipo, tipo cosa, con cosa, su cosa, di cosa, in cosa, di che si tratta, di cosa si tratta, ką, kas
    tai, kas konkrečiai, ką tiksliai, ką konkrečiai, pavyzdžiui, pavyzdžiui ką, su kuo, dėl ko, dėl ko jis, apie
    ką, kas tas ir, ko tieši, kas tieši, kas piemēram, piemēram, ar ko, par ko, par ko tas ir, par ko ir runa,
    x'inhu, x'inhi, x'inhuma, xiex, x'eżattament, bħal xiex, pereżempju, b'xiex, dwar xiex, dwar xiex hi, dwar
    xiex hu, wat, wat is het, wat dan, wat precies, wat bijvoorbeeld, bijvoorbeeld, zoals, zoals wat, waarmee,
    met wat, waar gaat het over, waarover gaat het, co to, co to jest, co takiego, co dokładnie, na przykład co,
    na przykład, z czym, w czym, czego dotyczy, czego to dotyczy, o co chodzi, o quê, o que é, quê, o quê ao
    certo, o quê exatamente, por exemplo, o quê por exemplo, com quê, em quê, é sobre o quê, de que se trata,
    ce, ce anume, ce este, ce e, ce exact, ce de exemplu, de exemplu, cu ce, la ce, despre ce e vorba, despre ce
    este vorba, čo, čo to je, čo presne, čo konkrétne, čo napríklad, napríklad, s čím, čoho sa týka, čoho sa to
    týka, o čo ide, kaj, kaj je, kaj je to, kaj pa je to, kaj točno, kaj natančno, kaj na primer, na primer, pri
    čem, za kaj gre, vad, vad då, vad är det, vad exakt, vad för något, vad till exempel, till exempel, som
    vadå, som vad, med vad, vad handlar det om, vad handlar den om, vad gäller det"""
)
#: Whether it is all.
_ALL = phrase_table(
    """is that all, is that everything, is this all, is that it, are those all, nothing else, nothing more, това ли е
    всичко, това ли са всички, само това ли, нищо друго, to je všechno, je to všechno, to jsou všechny, nic
    dalšího, er det alt, er det det hele, er det dem alle sammen, ikke andet, ist das alles, sind das alle, war
    das alles, sonst nichts, αυτά μόνο, αυτά είναι όλα, αυτό είναι όλο, μόνο αυτά, τίποτα άλλο, nada más, eso es
    todo, es todo, son todos, kas see ongi kõik, kas see on kõik, kas need ongi kõik, ongi kõik, onko siinä
    kaikki, siinäkö kaikki, siinäkö ne kaikki, c'est tout, est-ce tout, ce sont tous, ils y sont tous, rien
    d'autre, an é sin uile é, an é sin gach rud, an iad sin iad go léir, je li to sve, to je sve, ništa drugo,
    ez minden, ez az összes, más nem, tutto qui, è tutto qui, è tutto, sono tutti, nient'altro, čia viskas, ar
    tai viskas, ar čia viskas, ar čia visi, tas arī viss, vai tas ir viss, vai tie ir visi, vai tas ir viss, dak
    kollox, dawk kollha, dak biss, is dat alles, zijn dat ze allemaal, to wszystko, czy to wszystko, to już
    wszystkie, é só isso, é tudo, são só esses, asta e tot, asta este tot, astea sunt toate, nimic altceva, to
    je všetko, je to všetko, to sú všetky, je to vse, to je vse, är det allt, är det alla, inget annat, alle
    sammen, allemaal, kaikkienko, tutte quante, tutti quanti, nobody else, no one else, никой друг, никой друг
    ли, ingen andre, mitte keegi teine, daugiau niekas, niekas kitas"""
)
#: How many there are of it.
_HOW_MANY = phrase_table(
    """how many, how many things, how many is that, how many are there, колко, колко неща, kolik, kolik toho, kolik
    toho je, hvor mange, hvor mange ting, wie viele, wie viel, πόσα, cuántos, cuántas, mitu, mitu asja, kuinka
    monta, montako, combien, cé mhéad, koliko, koliko toga, hány, hányat, mennyi, quanti, quante, kiek, cik,
    kemm, kemm hemm, hoeveel, hoeveel dingen, ile, quantos, quantas, câte, câți, koľko, koľko toho, hur många,
    hur många saker, with how many, with how many things, с колко, с колко неща, s kolika, s kolika věcmi, med
    hvor mange, hvor mange ting med, mit wie vielen, mit wie vielen Sachen, με πόσα, σε πόσα, con cuántos, con
    cuántas, con cuántas cosas, en cuántos, mitmega, mitme asjaga, monenko kanssa, monessako, sur combien, avec
    combien, le cé mhéad, le cé mhéad rud, s koliko, s koliko stavki, s koliko stvari, hánnyal, hány dologgal,
    con quanti, con quante, con quante cose, su quanti, su keliais, su kiek, su keliais dalykais, ar cik, ar cik
    lietām, b'kemm, b'kemm-il ħaġa, met hoeveel, met hoeveel dingen, hoeveel dan, z iloma, z iloma rzeczami, com
    quantos, com quantas, com quantas coisas, cu câte, cu câte lucruri, la câte, s koľkými, s koľkými vecami, s
    koliko stvarmi, pri koliko, med hur många, hur många då"""
)
#: Who has part in it besides those that were named.
_WHO_ELSE = phrase_table(
    """anyone else, anybody else, someone else, и още някой, още някой, и някой друг, някой друг, ještě někdo, někdo
    další, někdo jiný, er der andre, andre, nogen andre, flere, sonst noch jemand, noch jemand, sonst jemand,
    jemand anderes, κανένας άλλος, κάποιος άλλος, και κάποιος άλλος, alguien más, algún otro, keegi veel, veel
    keegi, joku muukin, joku muu, onko muita, muita, quelqu'un d'autre, d'autres, aon duine eile, duine ar bith
    eile, još netko, netko drugi, valaki más, valaki más is, más is, másvalaki, qualcun altro, altri, dar kas
    nors, kas nors dar, kažkas dar, vēl kāds, kāds vēl, hemm xi ħadd ieħor, xi ħadd ieħor, nog iemand, iemand
    anders, nog iemand anders, ktoś jeszcze, jeszcze ktoś, ktoś inny, mais alguém, alguém mais, mai e cineva,
    mai este cineva, altcineva, și altcineva, ešte niekto, niekto ďalší, še kdo, še kdo drug, någon mer, någon
    annan, någon till, fler"""
)
#: Who "else" is that; beside it the question is whole.
_is_involved = word_matcher(
    """involved участва участват podílí podílejí zapojen* over med beteiligt dabei συμμετέχει συμμετέχουν participa
    participan kaasatud osaleb osalevad mukana impliqué impliqués participe páirteach uključen* sudjeluje részt
    benne coinvolt* prisideda dalyvauja iesaistīt* involut* betrokken udział uczestniczy envolvid* implicat*
    participă zapojen* podieľa zraven sodeluje inblandad* deltar part in"""
)
#: When each of it is due.
_DATES = phrase_table(
    """dates, the dates, датите, дати, сроковете, data, datumy, konkrétní data, ta data, termíny, lhůty, datoer,
    datoerne, fristerne, die Termine, Termine, die Fristen, die Daten, die Daten dazu, τις ημερομηνίες,
    ημερομηνίες, τις προθεσμίες, las fechas, fechas, los plazos, kuupäevad, tähtajad, päivämäärät, määräajat,
    les dates, dates, les échéances, na dátaí, dátaí, na spriocdhátaí, datume, datumi, rokove, a dátumokat,
    dátumokat, dátumok, a határidőket, határidők, le date, date, le scadenze, datas, terminus, datumus,
    termiņus, id-dati, dati, l-iskadenzi, de data, data, de datums, de deadlines, daty, terminy, as datas,
    datas, os prazos, datele, datele calendaristice, termenele, dátumy, termíny, lehoty, datume, datumi, roke,
    datumen, datumarna, fristerna"""
)
#: Since when.
_HOW_LONG = phrase_table(
    """for the first time when, when for the first time, for the first time, за първи път кога, кога за първи път, kdy
    poprvé, poprvé kdy, hvornår første gang, første gang hvornår, wann zum ersten Mal, wann das erste Mal, πότε
    για πρώτη φορά, cuándo por primera vez, millal esimest korda, milloin ensimmäisen kerran, quand pour la
    première fois, cathain den chéad uair, kad prvi put, mikor először, quando la prima volta, la prima volta
    quand'è, kada pirmą kartą, kad pirmo reizi, l-ewwel darba meta, meta l-ewwel darba, wanneer voor het eerst,
    voor het eerst wanneer, kiedy pierwszy raz, quando pela primeira vez, când prima dată, kedy prvýkrát, kdaj
    prvič, när första gången, när är första gången, how long, how long already, since when, for how long, колко
    време, откога, jak dlouho, jak dlouho už, hvor længe, hvor længe allerede, wie lange, wie lange schon, seit
    wann, πόσο καιρό, πόσον καιρό, cuánto tiempo, desde hace cuánto, kui kaua, kui kaua juba, kuinka kauan,
    kuinka kauan jo, depuis combien de temps, combien de temps, cá fhad, cá fhad anois, koliko dugo, koliko već,
    mióta, mennyi ideje, da quanto, da quanto tempo, ar ilgai, kiek laiko, cik ilgi, kemm ilu, kemm ilhom, hoe
    lang, hoe lang al, jak długo, jak długo już, há quanto tempo, de cât timp, ako dlho, ako dlho už, koliko
    časa, kako dolgo, hur länge, hur länge redan, miten kauan, miten kauan jo, od jak dawna, od kedy, od kdy,
    kopš kura laika, nuo kada, de când, desde quando, desde cuándo, depuis quand, da quando, sinds wanneer,
    sedan när, siden hvornår, από πότε, mis ajast, mistä lähtien, cén uair ó shin, otkad, odkdaj, minn meta, кога
    за пръв път, първия път кога, først hvornår, hvornår er første gang, kedy po prvý raz, po prvý raz kedy,
    kiedy po raz pierwszy, po raz pierwszy kiedy, a primeira vez quando, a primeira vez é quando, prvič kdaj,
    kdaj pa prvič, prvi put kad, since, since which day, since what date, from when, от кой ден, od kterého dne, siden
    hvilken dag, seit welchem Tag, seit, από ποια μέρα, από ποια ημέρα, desde qué día, desde qué fecha, mis päevast,
    mistä päivästä, depuis quel jour, depuis, ón gcén lá, od kojeg dana, melyik nap óta, da che giorno, nuo kurios
    dienos, kopš kuras dienas, minn liema jum, sinds welke dag, od którego dnia, desde que dia, din ce zi, od ktorého
    dňa, od katerega dne, sedan vilken dag"""
)
#: Why that is so.
_WHY = phrase_table(
    """why not, защо не, proč ne, hvorfor ikke, warum nicht, γιατί όχι, por qué no, miks mitte, miksi ei, pourquoi
    pas, cén fáth nach, zašto ne, miért nem, perché no, kodėl ne, kāpēc ne, għaliex le, waarom niet, dlaczego nie,
    porque não, por que não, de ce nu, prečo nie, zakaj ne, varför inte, reason, the reason, reason given, what
    reason, explanation, any explanation, any reason, justification, причина, причината, обяснение, основание,
    důvod, jaký důvod, odůvodnění, zdůvodnění, vysvětlení, begrundelse, begrundelsen, grund, grunden, årsag,
    årsagen, forklaring, der Grund, Grund, Begründung, Erklärung, ο λόγος, λόγος, αιτιολογία, αιτία, εξήγηση,
    motivo, el motivo, razón, la razón, explicación, põhjus, põhjendus, selgitus, syy, perustelu, perustelut,
    selitys, le motif, motif, quel motif, raison, la raison, explication, cúis, an chúis, fáth, an fáth, míniú,
    razlog, koji razlog, obrazloženje, objašnjenje, az oka, az ok, indok, indoka, indoklás, magyarázat, il motivo,
    motivazione, ragione, la ragione, spiegazione, priežastis, paaiškinimas, pagrindimas, iemesls, pamatojums,
    paskaidrojums, raġuni, ir-raġuni, spjegazzjoni, reden, de reden, verklaring, uitleg, toelichting, powód, jaki
    powód, przyczyna, uzasadnienie, wyjaśnienie, o motivo, razão, a razão, justificação, explicação, motivul,
    motiv, explicație, explicația, dôvod, aký dôvod, odôvodnenie, vysvetlenie, vzrok, utemeljitev, obrazložitev,
    skäl, skälet, anledning, orsak, orsaken, motivering, förklaring"""
)
#: When it comes, by what its owners have said.
_GIVEN_DATE = phrase_table(
    """what date did they give, which date did they give, what date have they given, which date have they given, what
    date did you give for that, which date did we give you for that, which date did they give for that, what date
    was given, which date was given, what date did they promise, what new date did they give, каква дата посочиха,
    коя дата посочиха, каква дата са посочили, каква дата дадоха, jaké datum uvedli, jaké datum dali, jaký termín
    slíbili, hvilken dato har de oplyst, hvilken dato har de givet, hvilken dato gav de, hvilken dato sagde de,
    welches Datum haben sie genannt, welchen Termin haben sie genannt, welches Datum wurde genannt, welches Datum
    haben die genannt, ποια ημερομηνία έδωσαν, τι ημερομηνία έδωσαν, ποια ημερομηνία είπαν, qué fecha han dado, qué
    fecha dieron, qué fecha han puesto, mis kuupäeva nad andsid, mis kuupäeva nad ütlesid, minkä päivän he ovat
    antaneet, minkä päivämäärän he antoivat, minkä päivän he antoivat, quelle date ont ils donnée, quelle date ont
    ils annoncée, quelle date a t elle donnée, quelle date a t elle annoncée, quelle date a été donnée, cén dáta a
    thug siad, cén dáta a luaigh siad, koji su datum naveli, koji datum su naveli, koji su datum dali, milyen
    dátumot adtak meg, milyen dátumot mondtak, mikorra ígérték, che data hanno dato, quale data hanno dato, che data
    hanno indicato, quale data hanno indicato, kokią datą jie nurodė, kokią datą nurodė, kādu datumu viņi nosauca,
    kādu datumu nosauca, kādu datumu viņi minēja, liema data taw, liema data semmew, welke datum hebben ze genoemd,
    welke datum hebben ze gegeven, welke datum gaven ze, jaką datę podali, jaki termin podali, que data deram, que
    data indicaram, que data é que deram, ce dată au dat, ce dată au indicat, aký dátum uviedli, aký termín uviedli,
    kateri datum so navedli, kateri datum so dali, vilket datum har de angett, vilket datum angav de, vilket datum
    gav de"""
)
#: What its owners have said of what is late or on hold.
_SAID = phrase_table(
    """what do they say, what do they say about it, what do they say about that, what did they say, what did they say
    about it, what have they said, what have they said about it, какво казват, какво казаха, какво казват за това,
    co říkají, co k tomu říkají, co na to říkají, co k tomu řekli, hvad siger de, hvad siger de til det, hvad har de
    sagt, hvad har de sagt om det, was sagen sie, was sagen sie dazu, was sagen die dazu, was haben sie gesagt, was
    haben sie dazu gesagt, τι λένε, τι είπαν, τι λένε γι' αυτό, τι έχουν πει, qué dicen, qué han dicho, qué dicen de
    eso, qué dicen al respecto, mida nad ütlevad, mida nad ütlesid, mida nad selle kohta ütlevad, mitä he sanovat,
    mitä he sanoivat, mitä he ovat sanoneet, mitä siitä sanotaan, qu'est-ce qu'ils disent, qu'est-ce qu'ils en
    disent, que disent ils, qu'en disent ils, qu'ont ils dit, elle a dit pourquoi, cad a deir siad, cad a dúirt
    siad, cad a deir siad faoi, što kažu, što su rekli, što kažu o tome, mit mondanak, mit mondtak, mit mondanak
    erről, che cosa dicono, cosa dicono, cosa hanno detto, che cosa hanno detto, ką jie sako, ką jie pasakė, ką jie
    apie tai sako, ko viņi saka, ko viņi teica, ko viņi par to saka, x'jgħidu, x'qalu, wat zeggen ze, wat zeggen ze
    erover, wat hebben ze gezegd, wat hebben ze erover gezegd, co mówią, co o tym mówią, co na to mówią, co
    powiedzieli, o que dizem, o que disseram, o que é que dizem, ce spun, ce au spus, ce spun despre asta, čo
    hovoria, čo k tomu hovoria, čo na to hovoria, čo povedali, kaj pravijo, kaj so rekli, kaj pravijo o tem, vad
    säger de, vad säger de om det, vad har de sagt, vad har de sagt om det"""
)
#: How many of it each has.
_EACH = phrase_table(
    """according to body, по органи, според органите, podle institucí, podle subjektů, podle orgánů, pr. organ, fordelt
    på organer, nach Stellen, nach Akteuren, ανά οργανισμό, por entidad, por órgano, kehade kaupa, asutuste
    kaupa, elimittäin, par acteur, de réir comhlachta, po tijelima, szervenként, per ente, pagal institucijas,
    pa iestādēm, skont l-entità, według instytucji, według organów, por entidade, pe instituții, pe organisme,
    podľa inštitúcií, podľa orgánov, po organih, per organ, by body, per body, by owner, per owner, split by
    owner, nach Zuständigen, par organisme, per organo, por organismo, per orgaan, how many does each have, how
    many each, how many do they each have, по колко има всеки, колко има всеки, по колко, kolik toho má každý,
    kolik má každý, hvor mange har de hver, hvor mange hver, wie viele hat jeder, wie viele jeweils, wie viel
    hat jeder, πόσα έχει ο καθένας, πόσα ο καθένας, cuántos tiene cada uno, cuántas tiene cada uno, mitu igaühel
    on, mitu igaüks, montako kullakin on, montako kullakin, combien chacun, chacun en a combien, combien pour
    chacun, combien en a chacun, cé mhéad ag gach ceann acu, cé mhéad ag gach ceann, koliko ih ima svatko od
    njih, koliko ima svatko, koliko svaki, kinek hány van, kinek mennyi van, quanti ne ha ciascuno, quante ne ha
    ciascuno, quanti ciascuno, po kiek kiekvienas turi, kiek kiekvienas turi, po kiek, cik katram ir, cik
    katram, kemm għandu kull wieħed, kemm kull wieħed, hoeveel hebben ze er elk, hoeveel heeft elk, hoeveel elk,
    ile ma każdy z nich, ile ma każdy, po ile, quantos tem cada um, quantas tem cada um, câte are fiecare, koľko
    toho má každý, koľko má každý, po koľko, koliko jih ima vsak, po koliko jih ima vsak, hur många har var och
    en, hur många har de var, hur många var"""
)
#: Whether a body does it alone.
_ALONE_OR_NOT = phrase_table(
    """alone or with others, on its own or with others, by itself or with others, alone or jointly, сам или с други,
    сама или с други, сами или с други, sám nebo s ostatními, sama nebo s ostatními, sám nebo s někým, sama nebo
    s někým, alene eller sammen med andre, allein oder mit anderen, allein oder zusammen mit anderen, μόνη της ή
    με άλλους, μόνος του ή με άλλους, sola o con otros, solo o con otros, üksi või koos teistega, üksi või
    teistega, yksin vai muiden kanssa, yksin vai yhdessä muiden kanssa, seul ou avec d'autres, seule ou avec
    d'autres, ina aonar nó i gcomhar le dreamanna eile, ina aonar nó le daoine eile, sam ili s drugima, sama ili
    s drugima, egyedül vagy másokkal, egyedül vagy másokkal együtt, da sola o con altri, da solo o con altri,
    sola o con altri, viena ar su kitais, vienas ar su kitais, viens pats vai kopā ar citiem, viena pati vai
    kopā ar citiem, vienai pašai vai kopā ar citiem, waħedha jew ma oħrajn, waħdu jew ma oħrajn, alleen of samen
    met anderen, alleen of met anderen, sam czy z innymi, sama czy z innymi, sozinha ou com outros, sozinho ou
    com outros, singură sau cu alții, singur sau cu alții, sám alebo s inými, sama alebo s inými, sám alebo s
    ostatnými, sam ali skupaj z drugimi, sama ali skupaj z drugimi, sam ali z drugimi, ensamt eller ihop med
    andra, ensam eller tillsammans med andra, själv eller med andra"""
)
#: Who does not, which no answer lists.
_WHO_NOT = phrase_table(
    """who not, who is not, who isn't, who hasn't, who has not, who doesn't, who does not, кой не, кои не, кой няма,
    kdo ne, kdo nemá, kdo není, hvem ikke, hvem er ikke, hvem har ikke, wer nicht, wer hat nichts, ποιος όχι,
    ποιοι όχι, quién no, quiénes no, kes mitte, kes ei, kes ei ole, kuka ei, ketkä ei, ketkä eivät, qui non, qui
    pas, qui n'a rien, qui n'a rien à rendre, qui ne l'est pas, cé nach, cé nach bhfuil, tko ne, tko nije, tko
    nema, ki nem, kik nem, kinek nem, chi no, chi non lo è, kas ne, kam ne, kas neturi, kurš ne, kuram ne, kuri
    ne, min le, min mhux, min m'għandux, wie niet, kto nie, kto nie ma, quem não, quem é que não, cine nu, cine
    nu are, kto nemá, kto nie je, kdo nima, kdo pa ne, vem inte, vilka inte"""
)
#: What is due next.
_NEXT = phrase_table(
    """what is next, what's next, what comes next, what next, какво следва, какво ги чака, какво го чака, co dál, co
    bude dál, co následuje, co ho čeká, co je čeká, co ji čeká, hvad er det næste, hvad kommer så, was kommt als
    Nächstes, was steht als Nächstes an, was kommt danach, τι ακολουθεί, τι έπεται, qué viene después, qué viene
    ahora, mis järgmiseks, mis edasi, mitä seuraavaksi, et ensuite, qu'est-ce qui suit, cad é an chéad rud eile,
    što slijedi, što je sljedeće, mi jön, mi következik, cosa viene dopo, kas toliau, kas seka, kas tālāk, kas
    seko, x'imiss, x'jmiss, wat volgt, wat komt er, co dalej, co następne, o que vem a seguir, o que se segue,
    ce urmează, čo ďalej, čo nasleduje, čo ho čaká, čo ju čaká, čo je na rade, kaj sledi, kaj je naslednje, vad
    står på tur, vad kommer sedan"""
)
#: What asks for something to be given or shown, before the dates.
_GIVE = phrase_table(
    """give me, show me, send me, tell me, дай ми, кажи ми, покажи ми, napiš mi, dej mi, řekni mi, ukaž mi, giv mig,
    vis mig, gib mir, nenn mir, zeig mir, schick mir, δώσε μου, πες μου, dame, dime, anna, ütle, näita, kerro,
    näytä, donne-moi, donnez-moi, dis-moi, tabhair dom, daj mi, reci mi, pokaži mi, add meg, mondd meg, dammi,
    dimmi, duok, pasakyk, iedod, pasaki, agħtini, għidli, urini, geef me, zeg me, podaj mi, daj mi, podaj,
    poproszę, dá-me, diz-me, dă mi, spune mi, daj mi, povedz mi, povej mi, ge mig, visa mig"""
)
_SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
#: What each of these asks of what was listed.
_OF_LISTED = (
    *((_WHAT, Concept.WHAT), (_ALL, Concept.WHAT), (_HOW_MANY, Concept.HOW_MANY)),
    *(
        (_HOW_LONG, Concept.WHEN),
        (_WHY, Concept.WHY),
        (_GIVEN_DATE, Concept.WHEN),
        (_EACH, Concept.WHO),
        (_ALONE_OR_NOT, Concept.WHO),
    ),
)

#: The register has what was said of what is late or on hold.
_EXPLAINED = (StatusFilter.OVERDUE, StatusFilter.HELD, StatusFilter.REPORTED)


def ask_of_listed(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return words that ask of what was listed what a whole text asks: "like what?"; None if that is none of these."""
    texts = [*_without_courtesy(words)]
    asked = next(filter(None, map(_ask, texts)), None)
    asks_why = any(_is_whole(text, _SAID) for text in texts) or asks_for_reason(words)
    if asked is None and previous.which in _EXPLAINED and asks_why:
        return [WordMatch(text="", concepts={Concept.WHY: None, Concept.BACK: None}, value=AMONG)]
    # After what is next, or is due by a day, "what comes then?" is after that.
    may_be_next = previous.ask is not QuestionType.NEXT and previous.when is None
    if asked is None and may_be_next and any(_is_whole(text, _NEXT) for text in texts):
        return [WordMatch(text="", concepts={each: None}) for each in (Concept.AND, Concept.WHAT, Concept.FIRST_DUE)]
    return asked


def _is_whole(words: Sequence[WordMatch], table: PhraseTable) -> bool:
    return PhrasedWords(words).end_of(table, 0) == len(words)


def _ask(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    said, text = PhrasedWords(words), " ".join(word.text for word in words)
    for table, concept in _OF_LISTED:
        if said.end_of(table, 0) == len(words):
            return [WordMatch(text=text, concepts={concept: None, Concept.BACK: None}, value=AMONG)]
    if said.end_of(_WHO_ELSE, 0) == len(words):
        return [WordMatch(text=text, concepts={each: None}) for each in (Concept.WHO, Concept.ELSE)]
    if said.end_of(_WHO_NOT, 0) == len(words):
        return [WordMatch(text=text, concepts={each: None}) for each in (Concept.WHO, Concept.EXCEPT)]
    if _asks_for_partners(words):
        return [WordMatch(text=text, concepts={Concept.WHO: None, Concept.BACK: None}, value=AMONG)]
    start = said.end_of(_GIVE, 0) or 0
    stop = said.end_of(_DATES, start) if start < len(words) else None
    if stop is not None and all(word.is_noise for word in words[stop:]):  # "graag"
        return [WordMatch(text=text, concepts={Concept.WHEN: None})]
    return None


def _asks_for_partners(words: Sequence[WordMatch]) -> bool:
    """Return whether words only ask who else has part in something: "who else is involved?"."""
    said = [word for word in words if not word.is_noise]
    is_bare = all(
        word.has(Concept.WHO, Concept.ELSE, Concept.OWE, Concept.OPEN) or _says_involved(word) for word in said
    )
    asks_more = any(word.has(Concept.ELSE) or asks_for_more(word) for word in words)
    return is_bare and asks_more and words[0].has(Concept.WHO) and any(map(_says_involved, words[1:]))


def _says_involved(word: WordMatch) -> bool:
    return any(map(_is_involved, word.parts))


def _without_courtesy(words: Sequence[WordMatch]) -> Iterator[Sequence[WordMatch]]:
    """Yield the words of a text, then without an "and" or "ok" before them, then without a "please" after them."""
    own = [word for word in words if word.kind not in _SIGNS]
    if any(word.kind is not TokenKind.WORD for word in own):
        return  # "what is III.1a?"
    while own:
        yield own
        if own[0].has(Concept.AND) and " " in own[0].text:  # Polish "a co" in one
            what = own[0].text.partition(" ")[2]
            own = [WordMatch(text=what, concepts={Concept.WHAT: None}), *own[1:]]
        elif own[0].has(Concept.CHATTER, Concept.AND):
            own = own[1:]
        elif own[-1].has(Concept.CHATTER):
            own = own[:-1]
        else:
            return
