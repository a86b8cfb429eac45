"""Words by which people ask what a document says, what something is worth and who somebody is: data, no rules.

The texts are lists of phrases, separated by commas. Case and accents do not matter; a "*" ends the beginning of a word.
"""

from collections.abc import Mapping

from msgspec import Struct


class JudgementWords(Struct, frozen=True, kw_only=True):
    """One language's words."""

    #: What a document says, finds or contains.
    says: str
    #: What is good, bad, enough, realistic, taken seriously.
    worth: str
    #: A person beside a body's name: its director, head, spokesman.
    person: str
    #: What delegations do that no register has: vote, abstain.
    votes: str
    #: What a document comes to: its conclusions, its findings, "emerges".
    outcome: str
    #: Bars a document from being passed on: "classified".
    barred: str
    #: What is sent back about a document: comments, corrections.
    remarks: str
    #: Asks what whoever is asked thinks.
    you_think: str


JUDGEMENT_WORDS: Mapping[str, JudgementWords] = {
    "bg": JudgementWords(
        says="пише, казва, гласи, съдържа, заключава, установява",
        worth="""става ли за, има ли смисъл, има ли полза, полезен, полезна, полезно, безполезн*, струва ли си,
            достатъчно ли, реалистичн*, реално ли, сериозно, ефективн*, добър ли е, надеждн*, ще успее, струваше, е
            струвал*""",
        person="директор*, шеф*, началник*, ръководителят, председателят, говорител*, се казва",
        votes="гласува*, въздърж*",
        outcome="заключени*, извод*, констатаци*, показва, показа, излезе от",
        barred="класифициран*, поверителн*, поверителен, секретн*",
        remarks="корекци*, поправки*, забележки*, коментар*, бележки",
        you_think="мислиш ли, мислите ли, според теб, според вас",
    ),
    "cs": JudgementWords(
        says="říká, píše, stojí, obsahuje, uvádí, tvrdí",
        worth="""k něčemu, k ničemu, má smysl, dává smysl, stojí za to, stojí za něco, užitečn*, zbytečn*, dost,
            realistick*, reáln*, vážně, účinn*, efektivn*, spolehliv*, zvládne, stihne, stála nás, nás stál*""",
        person="ředitel*, šéf*, vedoucí, předseda, předsedkyně, prezident*, mluvčí, se jmenuje",
        votes="hlasoval*, zdržel*",
        outcome="závěr*, zjištění, zjistil*, vyplývá ze, vyplývá z, vyplynul*",
        barred="utajovan*, důvěrn*, tajné, tajná, tajný, vyhrazen*",
        remarks="připomínk*, opravy, opravu, opravě, komentář*, poznámk*",
        you_think="myslíš, myslíte, podle tebe, podle vás",
    ),
    "da": JudgementWords(
        says="siger, står, indeholder, konkluderer, fremgår",
        worth="""noget værd, ikke noget værd, dur, duer, giver mening, nytter, nyttig*, nytteløs*, nok, realistisk*,
            alvorligt, seriøst, effektiv*, godt nok, pålidelig*, klarer, kostede, koster""",
        person="chef*, direktør*, leder, formand, formanden, præsident, præsidenten, talsmand*, hedder",
        votes="stemte, stemmer, stemt, undlod",
        outcome="konklusion*, konkluderer, resultat*, frem til, viser, kom … ud, kom frem, kommer frem",
        barred="klassificeret, fortrolig*, hemmelig*",
        remarks="rettelse*, kommentar*, bemærkning*",
        you_think="tror du, synes du, mener du",
    ),
    "de": JudgementWords(
        says="steht, sagt, drin, enthält, schreibt",
        worth="""taugt, taugen, was wert, etwas wert, bringt das, bringt es was, sinnvoll, Sinn, sinnlos, nützlich,
            nutzlos, genug, realistisch, ernst, wirksam, effektiv, gut genug, zuverlässig, verlässlich, schafft,
            gekostet, kostet""",
        person="Chef*, Direktor*, Leiter*, Präsident*, Vorsitzende*, Sprecher*, heißt",
        votes="stimmte*, gestimmt, abgestimmt, sich … enthalten, enthielt*",
        outcome="""Ergebnis*, Fazit, Schluss, Schlüsse, Schlussfolgerung*, Erkenntnis*, ergibt sich, geht hervor, kam …
            heraus, kam … raus, kommt … heraus""",
        barred="eingestuft, vertraulich*, geheim*, Verschluss*",
        remarks="Korrektur*, Anmerkung*, Kommentar*, Änderungswünsche, Tippfehler, Fehler",
        you_think="glaubst du, glauben Sie, meinst du, findest du, finden Sie, deiner Meinung",
    ),
    "el": JudgementWords(
        says="λέει, γράφει, αναφέρει, περιέχει, καταλήγει",
        worth="""αξίζει, έχει νόημα, χρησιμεύει, χρήσιμ*, άχρηστ*, αρκετό, αρκετή, αρκετά, αρκεί, ρεαλιστικ*, στα
            σοβαρά, αποτελεσματικ*, αξιόπιστ*, θα τα καταφέρει, θα προλάβει, κόστισε, κοστίζει""",
        person="διευθυντ*, διευθύντρια, πρόεδρος, επικεφαλής, προϊστάμεν*, εκπρόσωπος, λέγεται, λένε",
        votes="ψήφισ*, καταψήφισ*, απείχ*, απέχ*",
        outcome="συμπέρασμα*, συμπεράσμ*, πόρισμα*, πορίσμα*, καταλήγει, προκύπτ*, προέκυψ*",
        barred="διαβαθμισμέν*, εμπιστευτικ*, απόρρητ*",
        remarks="διορθώσ*, σχόλι*, παρατηρήσ*",
        you_think="νομίζεις, νομίζετε, πιστεύεις, κατά τη γνώμη",
    ),
    "en": JudgementWords(
        says="say, says, said, saying, contain, contains, conclude, concludes, find, finds, reveal*",
        worth="""any good, no good, much good, good enough, worth, much use, any use, no use, useful, useless,
            pointless, any point, waste of, make sense, makes sense, making sense, realistic, credible,
            reliable, serious about, seriously, enough, effective, efficient, working well, work well, works
            well, ambitious, manage, the point of, cost, costs, costing, decent, good job, doing well, fit for
            purpose, up to the job, any better, your take, your thoughts""",
        person="""director*, head, chief*, boss, president, chairman, chairwoman, chairperson, spokesman, spokeswoman,
            spokesperson, man, woman, guy, lady, person, called, commissioner*, official, should I call, do I
            call, desk officer*, speaks for, speak for, leaked""",
        votes="voted, votes, vote, abstain*, vetoed",
        outcome="""conclusion*, conclude*, finding*, takeaway*, emerge*, upshot, come to, reveal*, found, came out,
            comes out of, showed, shown""",
        barred="classified, restricted, confidential, secret, classification, embargoed",
        remarks="comment*, correction*, typo*, remark*, edits, amendments, mistake*",
        you_think="do you think, you think, you believe, do you reckon, your opinion, your view",
    ),
    "es": JudgementWords(
        says="dice, dicen, pone, contiene, concluye, recoge",
        worth="""sirve para algo, sirve de algo, sirve para, vale la pena, vale para, útil, inútil, sentido, va bien,
            realista*, en serio, eficaz, fiable, conseguirá, logrará, cuesta, costado, costó, sirven para, sirven
            de""",
        person="director*, jef*, president*, responsable de prensa, portavoz, se llama, llama",
        votes="votó, votaron, votan, abstuv*, absten*",
        outcome="conclusi*, concluye, hallazgo*, se desprende, arroja, muestra, mostró, resultó",
        barred="clasificad*, reservad*, confidencial*, secreto*, secreta*",
        remarks="errata*, correcci*, comentario*, observaci*",
        you_think="crees, creéis, cree usted, en tu opinión, te parece, piensas",
    ),
    "et": JudgementWords(
        says="ütleb, kirjas, kirjutatud, sisaldab, seisab, öeldakse",
        worth="""on kasu, kasu on, kasulik*, kasutu*, mõttekas, mõtet, väärt, piisab, realistlik*, tõsiselt,
            usaldusväär*, saab hakkama, jõuab, maksma läks""",
        person="juht, juhi, direktor*, ülem*, president*, pressiesinda*, esimees*, nimi",
        votes="hääleta*, erapooletu*",
        outcome="järeldus*, järeldati, selgub, selgus, näitas, näitab",
        barred="salastatud, salajane, konfidentsiaal*",
        remarks="parandus*, märkus*, kommentaar*, trükive*",
        you_think="arvad, arvate, sinu arvates, teie arvates",
    ),
    "fi": JudgementWords(
        says="sanoo, sanotaan, lukee, sisältää, todetaan, kerrotaan, kirjoitetaan",
        worth="""mihinkään, hyötyä, hyödyllinen, hyödytön, järkeä, järkevä*, kannattaa, riittääkö, realisti*,
            vakavasti, tehokas, toimiiko, luotettava, selviääkö, ehtiikö, maksoi""",
        person="johtaja*, pomo, päällikkö, puheenjohtaja*, presidentti, tiedottaja, nimi, nimeltään",
        votes="äänesti*, pidättäyty*",
        outcome="johtopäätö*, tulokse*, havain*, ilmenee, selviää, selvis*, ilmen*",
        barred="turvaluokit*, salais*, luottamuksel*",
        remarks="korjaus*, korjaukse*, kommentt*, kommente*, huomautu*",
        you_think="luuletko, uskotko, mielestäsi, mielestänne",
    ),
    "fr": JudgementWords(
        says="dit, disent, écrit, contient, conclut, raconte, ressort",
        worth="""sert à quelque chose, sert vraiment, ça sert, sert à, vaut, utile*, inutile*, du sens, a un sens,
            assez, réaliste*, au sérieux, fiable*, y arriver, tenir ses délais, ça marche, coûté, coûte, tu y
            crois, vous y croyez, servent à""",
        person="""directeur, directrice, chef, cheffe, président, présidente, patron, patronne, monsieur, madame, porte-
            parole, s'appelle, appelle""",
        votes="vote, votent, voté, abstenu*",
        outcome="conclusion*, conclut, constat*, enseignement*, ressort, révèle, est-il ressorti, est ressorti",
        barred="classifié*, confidentiel*, secret, secrète, diffusion restreinte",
        remarks="correction*, commentaire*, remarque*, observations, coquille*",
        you_think="tu crois, vous croyez, tu penses, vous pensez, à ton avis, à votre avis, selon toi, tu trouves",
    ),
    "ga": JudgementWords(
        says="deir, deirtear, scríofa, luaitear, luann",
        worth="""fiú faic, fiú é, fiú, úsáideach, aon mhaith, ciall, réalaíoch, dáiríre, iontaofa, éireoidh,
            chosain, cosnaíonn""",
        person="stiúrthóir, stiúrthóra, ceannasaí, uachtarán, cathaoirleach, urlabhraí, t-ainm, ainm",
        votes="vótáil*, staon",
        outcome="conclúid*, chonclúid*, torthaí, thorthaí, tháinig as",
        barred="rúnaicmithe, rúnda, rúin",
        remarks="ceartúchá*, barúla*, nótaí tráchta, tuairimí",
        you_think="an dóigh leat, i do thuairim, dar leat",
    ),
    "hr": JudgementWords(
        says="kaže, piše, stoji, sadrži, navodi, zaključuje",
        worth="""vrijedi li, išta vrijedi, čemu služi, čemu to, ima smisla, smisla, korisno, beskoris*, dovoljno,
            realn*, realističn*, ozbiljno, pouzdan*, uspjeti, uspije, stigne, stajala, stajao, košta""",
        person="direktor*, ravnatelj*, šef*, voditelj*, predsjednik, predsjednica, glasnogovorni*, zove",
        votes="glasa*, glasov*, suzdrža*",
        outcome="zaključk*, zaključc*, zaključak, nalaz*, proizlazi, utvrdi*, pokaza*",
        barred="klasificiran*, povjerljiv*, tajno, tajna, tajni",
        remarks="ispravk*, ispravak, ispravci, primjedb*, komentar*",
        you_think="misliš, mislite, po tebi, smatraš",
    ),
    "hu": JudgementWords(
        says="ír, írja, írnak, mond, mondja, szerepel, tartalmaz, megállapít*, áll",
        worth="""ér valamit, valamit ér, ér egyáltalán valamit, van értelme, értelme, hasznos, haszna, haszontalan,
            elég, reális, komolyan, hatékony, megbízható, sikerül, beválik, bevált""",
        person="igazgató*, elnök, elnöke, vezetője, főnök*, szóvivő*, hívják, neve",
        votes="szavaz*, tartózkod*",
        outcome="következtetés*, megállapít*, eredmény*, derül ki, kiderül*, mutat*",
        barred="minősített*, bizalmas*, titkos*",
        remarks="javítás*, észrevétel*, megjegyzés*, elírás*",
        you_think="szerinted, szerintetek, gondolod, ön szerint",
    ),
    "it": JudgementWords(
        says="dice, dicono, contiene, conclude, scritto, emerge",
        worth="""serve davvero, serve a qualcosa, serve a, vale la pena, vale, utile, inutile, senso, abbastanza,
            realistic*, sul serio, efficace, affidabile, ce la fa, ce la farà, costa, costato, costata, servono a""",
        person="direttore, direttrice, capo, presidente, portavoce, responsabile stampa, si chiama, chiama",
        votes="votato, votano, vota, astenut*, astien*",
        outcome="conclusion*, conclude, risultanz*, emerge, emers*, è emerso, mostra",
        barred="classificat*, riservat*, confidenzial*, segreto, segreta, segreti",
        remarks="correzion*, commenti, osservazioni, refus*",
        you_think="secondo te, secondo voi, credi, pensi, ti pare, ti sembra",
    ),
    "lt": JudgementWords(
        says="sako, rašo, rašoma, teigia, teigiama, nurodoma, parašyta",
        worth="""naudos, verta, vertas, naudinga*, nenauding*, prasm*, užtenka, realist*, rimtai, patikim*, spės,
            suspės, kainavo, kainuoja""",
        person="""vadovas, vadovė, direktor*, viršinink*, pirmininkas, pirmininkė, prezidentas, prezidentė, atstovas
            spaudai, vardu, pavardė""",
        votes="balsav*, susilaik*",
        outcome="išvad*, paaiškėj*, matyti, rezultat*, parodė",
        barred="įslaptint*, konfidencial*, slapt*",
        remarks="pataisym*, pastab*, komentar*, klaid*",
        you_think="manai, manote, tavo nuomone",
    ),
    "lv": JudgementWords(
        says="saka, raksta, rakstīts, teikts, satur, norādīts, secināts",
        worth="""kaut kam der, der, jēga, jēgas, noderīg*, bezjēdzīg*, vērts, vērta, pietiek, reāl*, nopietni,
            uzticam*, paspēs, tiks galā, izmaksāja""",
        person="direktor*, vadītāj*, priekšniek*, prezidents, prezidente, priekšsēdētāj*, runaspersona, sauc",
        votes="balsoj*, nobalsoj*, atturēj*",
        outcome="secināj*, secināts, konstatē*, izriet, rezultāt*, atklāj*, parādīj*",
        barred="klasificēt*, konfidenciāl*, slepen*",
        remarks="labojum*, komentār*, piezīmes, piezīmju, piezīmēm, kļūd*",
        you_think="tavuprāt, jūsuprāt, domā",
    ),
    "mt": JudgementWords(
        says="jgħid, tgħid, jgħidu, fih, fiha, jikkonkludi, miktub",
        worth="""jiswa xi, tiswa xi, jiswa, tiswa, utli, ta' siwi, sens, biżżejjed, realistik*, bis-serjetà,
            affidabbli, jirnexxi*, swietna, swiet""",
        person="direttur*, direttriċi, kap, president*, kelliem*, jismu, jisimha, jgħidulu",
        votes="ivvota*, astjen*",
        outcome="konklużjon*, sejbiet, joħroġ, ħareġ, wera, turi",
        barred="klassifikat*, kunfidenzjal*, sigriet*",
        remarks="korrezzjoni*, kummenti, rimarki",
        you_think="taħseb, fl-opinjoni tiegħek",
    ),
    "nl": JudgementWords(
        says="staat, zegt, bevat, vermeldt, concludeert, schrijft",
        worth="""zin volgens, wel zin, enige zin, zinvol, zinloos, nuttig, nutteloos, nut, de moeite, iets waard,
            waard, genoeg, realistisch, serieus, doeltreffend, effectief, betrouwbaar, haalbaar, redt, gekost,
            kostte, kost""",
        person="directeur*, hoofd, baas, chef, voorzitter*, president, woordvoerder*, contactman, mevrouw, heet",
        votes="stemde*, stemt, gestemd, onthield*",
        outcome="conclusie*, concludeert, bevinding*, uitkomst*, blijkt, komt naar voren, kwam … uit, kwam naar voren",
        barred="gerubriceerd*, vertrouwelijk*, geheim*, geclassificeerd*",
        remarks="correctie*, opmerking*, commentaar, tikfout*, verbetering*",
        you_think="vind jij, vind je, vindt u, denk je, denk jij, volgens jou",
    ),
    "pl": JudgementWords(
        says="mówi, pisze, stoi, zawiera, stwierdza, napisano, wynika",
        worth="""do czegoś, do niczego, ma sens, sens, warto, wart, przydatn*, użyteczn*, bezużyteczn*, dość,
            realistyczn*, realn*, poważnie, wiarygodn*, zdąży, da radę, kosztował*, kosztuje, realny, do
            czegokolwiek""",
        person="dyrektor*, szef*, kierownik*, prezes, przewodnicząc*, rzeczni*, nazywa",
        votes="głosował*, głosuje, wstrzyma*",
        outcome="wnios*, ustale*, wynika, wynikło, wyszło z, pokazał*",
        barred="niejawn*, poufn*, tajny, tajne, tajna, zastrzeżon*",
        remarks="poprawk*, uwag*, komentarz*, błęd*",
        you_think="myślisz, sądzisz, uważasz, twoim zdaniem",
    ),
    "pt": JudgementWords(
        says="diz, dizem, contém, conclui, consta",
        worth="""presta para, presta, serve para, serve de, vale a pena, vale, útil, inútil, sentido, bastante,
            realista*, a sério, fiável, consegue cumprir, vai conseguir, custou, custa, servem para, servem de""",
        person="diretor*, chefe, presidente, porta-voz, chama-se, se chama, chama",
        votes="votou, votaram, vota, abstiv*, absteve*",
        outcome="conclus*, conclui, constataç*, ressalta, resulta, mostra, mostrou, resultou",
        barred="classificad*, reservad*, confidencia*, secreto, secreta",
        remarks="gralha*, correç*, comentário*, observaç*",
        you_think="achas, acha que, na tua opinião, te parece",
    ),
    "ro": JudgementWords(
        says="spune, spun, scrie, conține, zice, concluzionează",
        worth="""bun de ceva, bun la ceva, bun de, merită, folosește la, util, utilă, inutil*, sens, destul,
            realist*, în serios, fiabil*, reuși, reușește, costat, costă""",
        person="director*, șeful, șefa, președintele, președinta, purtător*, cheamă, numește",
        votes="votat, votează, abținut, abțin",
        outcome="concluzi*, constatăr*, reiese, rezultă, reieș*, arată",
        barred="clasificat*, confidențial*, secret, secretă",
        remarks="corectur*, corecți*, comentari*, observați*",
        you_think="crezi, credeți, după tine, părerea ta",
    ),
    "sk": JudgementWords(
        says="hovorí, píše, stojí, obsahuje, uvádza, tvrdí",
        worth="""na niečo dobr*, k niečomu, k ničomu, na nič, má zmysel, dáva zmysel, zmysel, stojí za to, užitočn*,
            zbytočn*, dosť, realistick*, reáln*, vážne, spoľahliv*, stihne, zvládne, stála nás, nás stál*""",
        person="riaditeľ*, šéf*, vedúc*, predseda, predsedníčka, prezident*, hovorc*, volá",
        votes="hlasoval*, zdržal*",
        outcome="záver*, zisten*, zistil*, vyplýva zo, vyplýva z, vyplynul*",
        barred="utajovan*, dôvern*, tajné, tajná, tajný, vyhraden*",
        remarks="pripomienk*, opravy, opravu, komentár*, poznámk*",
        you_think="myslíš, myslíte, podľa teba",
    ),
    "sl": JudgementWords(
        says="piše, pravi, vsebuje, navaja, ugotavlja, stoji",
        worth="""za kaj dob*, kaj vreden, kaj vredna, vredno, smisel, smiselno, koristno, nekoris*, dovolj, realn*,
            realističn*, resno, zanesljiv*, uspelo, uspe, nas je stal*""",
        person="direktor*, šef*, vodja, vodje, predsednik, predsednica, govorni*, tiskovn*, ime mu, imenuje",
        votes="glasoval*, vzdrža*",
        outcome="ugotovitv*, ugotovitev, ugotovil*, sklep*, zaključ*, izhaja, pokaza*",
        barred="zaupno, zaupna, zaupen, zaupni, tajno, tajna, tajni",
        remarks="poprav*, pripomb*, komentar*",
        you_think="misliš, meniš, se ti zdi, po tvoje",
    ),
    "sv": JudgementWords(
        says="säger, står, innehåller, framgår, skriver",
        worth="""bra för, något bra, någon nytta, nytta, nyttig*, meningslös*, mening, värd, värt, duger,
            realistisk*, allvar, seriöst, pålitlig*, klarar, kostade, kostar""",
        person="""chef*, direktör*, ledare, ordförande, ordföranden, president, presidenten, talesperson*, talesman*,
            heter""",
        votes="röstade, röstar, avstod",
        outcome="slutsats*, resultat*, framgår, visar, kom fram, framkom",
        barred="sekretess*, hemlig*, konfidentiell*, säkerhetsskydd*",
        remarks="rättelse*, kommentar*, synpunkt*, anmärkning*",
        you_think="tror du, tycker du, anser du",
    ),
}
