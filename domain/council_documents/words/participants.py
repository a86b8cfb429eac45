"""Words of all languages that say who takes part in what somebody else owes, list by list."""

#: Whose subject takes part: "contributes to it".
CONTRIBUTES = {
    "bg": "участва, участват, допринася, допринасят, съдейства, съдействат, оказва подкрепа, оказват подкрепа",
    "cs": """účastní se, zúčastní se, se účastní, se zúčastní, přispěje, přispějí, přispívá, přispívají,
        podílí se, se podílí""",
    "da": "deltager, medvirker, bidrager, bistår, yder støtte",
    "de": """beiträgt, beitragen, mitwirkt, mitwirken, teilnimmt, teilnehmen, sich beteiligt, sich
        beteiligen, beteiligt sich, beteiligen sich, nimmt teil, nehmen teil, wirkt mit, wirken mit, trägt
        bei, tragen bei, hilft mit""",
    "el": """συμμετάσχει, συμμετάσχουν, συνεισφέρει, συνεισφέρουν, συμμετέχει, συμμετέχουν, συμβάλλει,
        συμβάλλουν, συμβάλει, συμβάλουν, συνδράμει, συνδράμουν""",
    "en": """take part, takes part, taking part, participate, participates, participating, contribute,
        contributes, contributing, assist, assists, provide input, provides input, provide support, provides
        support, lend support, lends support""",
    "es": """participa, participan, participará, participarán, contribuye, contribuyen, contribuirá,
        contribuirán, colabora, colaboran, presta apoyo, prestan apoyo, prestará apoyo, prestarán apoyo""",
    "et": """osaleb, osalevad, annab oma panuse, annavad oma panuse, annab panuse, annavad panuse, panustab,
        panustavad, toetab, toetavad""",
    "fi": "osallistuu, osallistuvat, avustaa, avustavat, antaa tukea, antavat tukea, myötävaikuttaa, myötävaikuttavat",
    "fr": """participe, participent, y participe, y participent, contribue, contribuent, y contribue, y
        contribuent, participera, participeront, contribuera, contribueront, apporte son concours, apportent
        leur concours, prête son concours, prêtent leur concours, apporte son soutien, apportent leur
        soutien""",
    "ga": """páirt a ghlacadh, rannpháirteach, ghlacfaidh páirt, glacfaidh páirt, cabhróidh, rannchuideoidh,
        rannchuidíonn""",
    "hr": """sudjeluje, sudjeluju, sudjelovat će, doprinosi, doprinose, pruža potporu, pružaju potporu,
        pridonosi, pridonose""",
    "hu": """részt vesz, részt vesznek, közreműködik, közreműködnek, hozzájárul, hozzájárulnak, támogatást
        nyújt, támogatást nyújtanak""",
    "it": """partecipa, partecipano, vi partecipa, vi partecipano, contribuisce, contribuiscono, vi
        contribuisce, vi contribuiscono, collabora, collaborano, coopera, cooperano, parteciperà,
        parteciperanno, contribuirà, contribuiranno, fornisce sostegno, forniscono sostegno""",
    "lt": "dalyvauja, dalyvaus, prisideda, prisidės, padeda, padės, teikia paramą, teikia pagalbą",
    "lv": """piedalās, piedalīsies, sniedz ieguldījumu, sniedz atbalstu, atbalstu sniedz, atbalstu * sniedz,
        atbalsta sniedzēj*, iesaistās, palīdz""",
    "mt": """jipparteċipa, tipparteċipa, jipparteċipaw, jikkontribwixxi, tikkontribwixxi, jikkontribwixxu,
        jagħti appoġġ, tagħti appoġġ, jagħtu appoġġ, jieħu sehem, tieħu sehem, jieħdu sehem""",
    "nl": """bijdraagt, bijdragen, meewerkt, meewerken, deelneemt, deelnemen, neemt deel, nemen deel, neemt
        daaraan deel, nemen daaraan deel, werkt mee, werken mee, werkt daaraan mee, werken daaraan mee,
        draagt bij, dragen bij, draagt daaraan bij, dragen daaraan bij, verleent steun, verlenen steun,
        verleent bijstand, verlenen bijstand""",
    "pl": """bierze udział, biorą udział, weźmie udział, wezmą udział, uczestniczy, uczestniczą, wnosi
        wkład, wnoszą wkład, udziela wsparcia, udzielają wsparcia, przyczynia się, przyczyniają się,
        współpracuje, współpracują""",
    "pt": """participa, participam, participará, participarão, contribui, contribuem, contribuirá,
        contribuirão, colabora, colaboram, presta apoio, prestam apoio, prestará apoio""",
    "ro": """participă, va participa, vor participa, contribuie, va contribui, vor contribui, acordă
        sprijin, oferă sprijin, colaborează""",
    "sk": """zúčastní sa, sa zúčastní, zúčastnia sa, sa zúčastnia, zúčastňuje sa, podieľa sa, sa podieľa,
        podieľajú sa, sa podieľajú, prispeje, prispejú, prispieva, prispievajú, poskytne podporu, poskytnú
        podporu""",
    "sl": """sodeluje, sodelujeta, sodelujejo, prispeva, prispevata, prispevajo, bo sodeloval*, bodo
        sodeloval*, pomaga, pomagajo, zagotavlja podporo""",
    "sv": "deltar, medverkar, bidrar, bistår, ger stöd, lämnar stöd",
}
#: The same in the passive, also with a word of duty: "should be consulted".
CONSULTED = {
    "bg": """се консултира с, бива консултиран*, се включва, се включват, е асоцииран*, са асоциирани, са
        включени, е включен*, се привлича, се привличат""",
    "cs": """je konzultován*, jsou konzultován*, bude konzultován*, budou konzultován*, je zapojen*, jsou
        zapojen*, bude zapojen*, budou zapojen*, je přizván*, jsou přizván*, bude přizván*, jsou přidružen*,
        je přidružen*""",
    "da": "høres, inddrages, bliver hørt, bliver inddraget, tilknyttes, involveres, skal høres, skal inddrages",
    "de": """wird konsultiert, werden konsultiert, wird einbezogen, werden einbezogen, wird beteiligt,
        werden beteiligt, wird angehört, werden angehört, wird eingebunden, werden eingebunden, wird *
        konsultiert, werden * konsultiert, wird * einbezogen, werden * einbezogen, wird * beteiligt, werden
        * beteiligt, wird hinzugezogen, werden hinzugezogen, ist * beteiligt, sind * beteiligt, beteiligt
        wird, beteiligt werden, einbezogen wird, einbezogen werden, konsultiert wird, konsultiert werden,
        angehört wird, angehört werden, einzubeziehen, zu beteiligen, zu konsultieren""",
    "el": """συμμετέχει ως εταίρος, ζητείται η γνώμη, συνδέεται, συνδέονται, καλείται σε διαβούλευση,
        εμπλέκεται, εμπλέκονται, ζητείται η γνώμη του, διαβουλεύεται με""",
    "en": """is consulted, are consulted, be consulted, being consulted, is involved, are involved, be
        involved, being involved, is associated, are associated, be associated, being associated, is
        included, are included, being included, is brought in, are brought in""",
    "es": """es consultad*, son consultad*, será consultad*, serán consultad*, se consulta a, se consultará
        a, está asociad*, están asociad*, estará asociad*, estarán asociad*, se asocia a, se asociará a,
        participa como asociad*""",
    "et": "kaasatakse, konsulteeritakse, kuulatakse ära, on kaasatud",
    "fi": "kuullaan, otetaan mukaan, otetaan siihen mukaan, on mukana, ovat mukana, konsultoidaan",
    "fr": """est consulté*, sont consulté*, sera consulté*, seront consulté*, est associé*, sont associé*,
        sera associé*, seront associé*, est impliqué*, sont impliqué*, y est associé*, y sont associé*, y
        sera associé*, y seront associé*""",
    "ga": "rachfar i gcomhairle le, téitear i gcomhairle le, i gcomhairle, páirteach ann, rannpháirteach ann",
    "hr": """savjetuje se s, konzultira se, uključuje se, uključuju se, se uključuje, se uključuju, bit će
        uključen*, je uključen*, su uključen*, pridružen*""",
    "hu": """bevonásra kerül, bevonandó, bevonandók, be kell vonni, bevonják, konzultálnak, kikérik a
        véleményét, bevonásával""",
    "it": """è consultat*, sono consultat*, sarà consultat*, saranno consultat*, è associat*, sono
        associat*, sarà associat*, saranno associat*, è coinvolt*, sono coinvolt*, sarà coinvolt*, saranno
        coinvolt*""",
    "lt": """konsultuojamasi su, įtraukiam*, yra įtrauktas, yra įtraukta, yra įtraukti, bus įtraukt*,
        prašoma nuomonės, išklausom*""",
    "lv": """tiek uzklausīt*, uzklausa, tiek iesaistīt*, tiks iesaistīt*, iesaista, apspriežas ar, ir
        iesaistīt*, viedoklis""",
    "mt": """jiġi kkonsultat, tiġi kkonsultata, jiġu kkonsultati, jiġi involut, tiġi involuta, jiġu
        involuti, hija assoċjata, huwa assoċjat, huma assoċjati, hija involuta, huwa involut, huma involuti""",
    "nl": """wordt geraadpleegd, worden geraadpleegd, wordt * geraadpleegd, worden * geraadpleegd, wordt
        betrokken, worden betrokken, wordt * betrokken, worden * betrokken, wordt gehoord, worden gehoord,
        geraadpleegd wordt, geraadpleegd worden, betrokken wordt, betrokken worden""",
    "pl": """zasięga się opinii, konsultowan*, jest konsultowan*, włącza się, zostanie włączon*, zostaną
        włączen*, jest zaangażowan*, są zaangażowan*, jest włączon*, są włączen*, zaangażowan*""",
    "pt": """é consultad*, são consultad*, será consultad*, serão consultad*, é associad*, são associad*,
        será associad*, serão associad*, está associad*, estão associad*, é envolvid*, são envolvid*, será
        envolvid*, serão envolvid*""",
    "ro": """este consultat*, sunt consultat*, va fi consultat*, vor fi consultat*, este asociat*, sunt
        asociat*, va fi asociat*, vor fi asociat*, este implicat*, sunt implicat*, va fi implicat*, vor fi
        implicat*""",
    "sk": """je konzultovan*, sú konzultovan*, bude konzultovan*, je zapojen*, sú zapojen*, bude zapojen*,
        budú zapojen*, je prizvan*, sú prizvan*, bude prizvan*, budú prizvan*, je pridružen*, sú pridružen*""",
    "sl": """se posvetuje z, je vključen*, sta vključen*, so vključen*, bo vključen*, bodo vključen*, se
        vključi, se vključijo, je pridružen*, so pridružen*""",
    "sv": """rådfrågas, hörs, involveras, ska höras, ska involveras, ska rådfrågas, deltar, knyts till,
        engageras, är delaktig*, medverkar""",
}
#: Whose object takes part, in a clause behind what is owed: "and involve Frontex in it".
CONSULTS = {
    "bg": "включи, включат, включва, включват, като включва, като привлече, консултира, привлече, привлекат",
    "cs": "zapojí, zapojit, zapojila, zapojil, zapojily, přizve, přizvat, konzultovat, konzultuje",
    "da": "inddrage, inddrager, høre, hører, rådføre sig med, rådfører sig med, involvere, involverer",
    "de": "konsultieren, konsultiert, einbeziehen, bezieht, beteiligt, binden, hört",
    "el": "συμβουλευτεί, συμβουλεύεται, εμπλέξει, διαβουλευτεί με, διαβουλεύεται με, συνεργαστεί με",
    "en": """consult, consults, consulting, involve, involves, involving, associate, associates,
        associating, having consulted""",
    "es": """consultar, consulte, consulten, consultando a, asociar a, asocie a, asociando a, involucrar a,
        involucrando a, implicar a, contando con""",
    "et": "kaasata, kaasab, kaasavad, kaasates, konsulteerida, konsulteerib",
    "fi": "ottaa mukaan, ottavat mukaan, kuulla, kuulee, kuullen, konsultoida, konsultoi",
    "fr": """consulter, consulte, consultent, associer, associe, associent, associant, en y associant, y
        associer, en associant, impliquer, implique, impliquant, consultant""",
    "ga": "dul i gcomhairle le, rachaidh i gcomhairle le, páirt a thabhairt do",
    "hr": "uključiti, uključi, uključuje, uključe, savjetovati se s, savjetuje se s, konzultirati",
    "hu": "bevonja, bevonják, bevonni, konzultál, konzultálnak",
    "it": """consultare, consulta, consulti, consultando, associare, associa, associando, coinvolgere,
        coinvolge, coinvolgendo, associandovi, coinvolgano""",
    "lt": "įtraukti, įtraukia, įtrauks, įtraukdama, įtraukdami, konsultuotis su, konsultuojasi su, pasitarti su",
    "lv": "iesaistīt, iesaista, iesaistot, apspriesties ar, apspriežas ar, apspriežoties ar, konsultēties ar",
    "mt": "jikkonsulta, tikkonsulta, jikkonsultaw, jinvolvi, tinvolvi, jinvolvu",
    "nl": "raadplegen, raadpleegt, betrekken, betrekt, te betrekken, te raadplegen",
    "pl": "konsultować się z, konsultuje się z, zaangażować, angażuje, włączyć, włącza, zaprosić, konsultując się z",
    "pt": """consultar, consulte, consultem, consultando, associar, associe, associando, envolver, envolva,
        envolvendo, implicar""",
    "ro": "consulta, consulte, consultând, asocia, asocieze, asociind, implica, implice, implicând",
    "sk": "zapojiť, zapojí, zapoja, prizvať, prizve, konzultovať s, konzultuje s",
    "sl": "vključiti, vključi, vključijo, se posvetovati z, posvetuje se z, pritegniti, pritegne",
    "sv": "involvera, involverar, rådfråga, rådfrågar, höra, samråda med, samråder med, inkludera",
}
#: Before who takes part, beside the language's own words: "after consultation of", "with contributions from".
ALONGSIDE = {
    "bg": """след консултация с, след консултации с, при консултация с, в консултация с, с принос от, с
        помощта на, с подкрепата на, със съдействието на, с участието на, подпомаган от, подпомагана от,
        подпомагано от, подпомагани от""",
    "cs": "po konzultaci s, po poradě s, po projednání s, s přispěním, s pomocí, za účasti, za pomoci, za podpory",
    "da": """efter høring af, efter samråd med, i samråd med, med bidrag fra, med bistand fra, med støtte
        fra, med hjælp fra, med deltagelse af, bidrag fra""",
    "de": """nach anhörung, nach konsultation, nach rücksprache mit, nach beratung mit, mit beiträgen von,
        unter mithilfe von, unter hinzuziehung, in konsultation mit, beiträgen von, beiträge von""",
    "el": """κατόπιν διαβούλευσης με, μετά από διαβούλευση με, σε διαβούλευση με, με τη συμβολή, με τη
        βοήθεια, με τη συνδρομή, με τη συμμετοχή, με την υποστήριξη, με τη στήριξη, αφού ζητήσει τη γνώμη""",
    "en": """after consultation of, after consultation with, following consultation of, following
        consultation with, after having consulted, with contributions from, with the contribution of, with
        help from, with assistance from, in dialogue with, contributions from, contributions by""",
    "es": """previa consulta a, previa consulta al, previa consulta con, tras consultar a, tras consultar
        al, en consulta con, con la contribución de, con la ayuda de, con la asistencia de, con la
        participación de, con el apoyo de, con aportaciones de, contribuciones de""",
    "et": "koostöös",
    "fi": "avustajanaan",
    "fr": """après consultation de, après consultation du, après consultation des, après consultation d,
        après avoir consulté, en consultation avec, avec la contribution de, avec le concours de, avec le
        concours du, avec le concours d, avec l'aide de, avec l'aide du, avec l'aide d, avec l'assistance
        de, avec l'appui de, avec l'appui du, avec l'appui d, avec le soutien de, avec le soutien du, avec
        le soutien d, contributions de, contributions d""",
    "ga": "tar éis dul i gcomhairle le, i gcomhairle le, le cúnamh ó, le cabhair ó, le tacaíocht ó, le hionchur ó",
    "hr": """nakon savjetovanja s, nakon savjetovanja sa, u savjetovanju s, uz savjetovanje s, uz doprinos,
        uz potporu, uz podršku, uz sudjelovanje, uz pomoć, nakon konzultacija s""",
    "it": """previa consultazione di, previa consultazione del, previa consultazione della, previa
        consultazione dell, previa consultazione degli, previa consultazione, dopo aver consultato, dopo
        consultazione di, in consultazione con, con il contributo di, con il contributo del, con il
        contributo della, con l'aiuto di, con l'assistenza di, con il sostegno di, con il sostegno del, con
        il sostegno della, con il concorso di, contributi di""",
    "lt": """pasikonsultavus su, pasikonsultavusi su, pasikonsultavęs su, konsultuodamasi su,
        konsultuojantis su, padedant, prisidedant, dalyvaujant, talkinant, padedama, padedamas, padedamos,
        padedami""",
    "lv": """pēc apspriešanās ar, apspriežoties ar, konsultējoties ar, pēc konsultēšanās ar, pēc
        konsultācijām ar, ar ieguldījumu no""",
    "mt": """wara konsultazzjoni ma, wara konsultazzjoni mal, wara li tikkonsulta, wara li jikkonsulta,
        b'konsultazzjoni ma, b'kontribut minn, bl-għajnuna ta, bl-għajnuna tal""",
    "nl": """na raadpleging van, na overleg met, in samenspraak met, met bijdragen van, met bijstand van,
        met de hulp van, na consultatie van, met assistentie van, bijdragen van""",
    "pl": """po konsultacji z, po konsultacjach z, po zasięgnięciu opinii, w konsultacji z, przy wkładzie, z
        pomocą, przy pomocy, przy udziale, z udziałem, przy wsparciu, ze wsparciem, wkładu""",
    "pt": """após consulta da, após consulta do, após consulta de, após consulta dos, após consulta à, após
        consulta ao, após consulta aos, após consultar a, após consultar o, em consulta com, com o
        contributo da, com o contributo do, com a ajuda da, com a ajuda do, com a ajuda de, com a
        assistência da, com a assistência do, com a assistência de, com o apoio da, com o apoio do, com o
        apoio de, com a participação da, com a participação do, contributos da, contributos do""",
    "ro": """după consultarea, în consultare cu, cu contribuția, cu ajutorul, cu asistența, cu sprijinul, cu
        participarea, cu consultarea, contribuțiile""",
    "sk": """po konzultácii s, po konzultácii so, po porade s, po porade so, po konzultáciách s, s
        prispením, s pomocou, za pomoci, za účasti, za podpory, s podporou""",
    "sl": """po posvetovanju z, po posvetovanju s, v posvetovanju z, v posvetovanju s, ob prispevku, s
        pomočjo, ob pomoči, ob podpori, s podporo, ob sodelovanju""",
    "sv": """efter samråd med, i samråd med, efter hörande av, efter att ha hört, med bidrag från, med hjälp
        från, med bistånd av, med bistånd från, med stöd från, med deltagande av, bidrag från""",
}
#: The same after it.
ALONGSIDE_AFTER = {
    "et": "konsulteerides, konsulteerimist, abiga, toel, toetusel, osalusel, kaasabil, panusel",
    "fi": "kuultuaan, avustamana, tuella, avulla, myötävaikutuksella, kanssa neuvotellen, kanssa neuvoteltuaan",
    "hu": """bevonásával, közreműködésével, támogatásával, segítségével, részvételével, folytatott
        konzultációt követően, konzultálva""",
    "lt": "padedama, padedamas, padedamos, padedami, pagalba, parama",
    "lv": "atbalstu, palīdzību, līdzdalību, ieguldījumu",
}
#: Columns and labels of those who take part.
PART_COLUMNS = {
    "bg": """съдейств*, допринас*, в сътрудничество с, сътруднич*, консултиран*, консултации с, асоцииран*,
        включен*, ангажиран*, съвместно с, с подкрепата на, помощ*, принос*""",
    "cs": """ve spolupráci s, spoluprac*, spolupůsob*, přispív*, konzult*, zapojen*, přidružen*,
        součinnost*, za podpory, zúčastněn*, další aktéři""",
    "da": """deltag*, medvirk*, bidrag*, i samarbejde med, samarbejd*, høres, hørt*, høring*, bistå*,
        bistand*, inddraget, involver*, tilknytt*, sammen med""",
    "de": """teilnehm*, beitrag*, beitragend*, in zusammenarbeit mit, zusammenarbeit*, konsult*,
        einbezogen*, eingebunden*, assoziiert*, gemeinsam mit, zusammen mit, anzuhören*, kooperation*, unter
        beteiligung, weitere akteure, unterstützung*""",
    "el": """σε συνεργασία με, συνεργασία*, συνεργαζόμεν*, συμβάλλ*, συμβολή, διαβούλευση*, ζητείται η
        γνώμη, εμπλεκόμεν*, συνδεδεμέν*, συνεισφορ*, από κοινού με, υποστηρίζ*, άλλοι φορείς""",
    "en": """contribut*, consult*, associated, in cooperation with, cooperat*, in collaboration with,
        together with, with the support of, takes part, taking part, assisting, assistance, input from, also
        involved, other bodies""",
    "es": """contribu*, consultad*, consulta*, en cooperación con, en colaboración con, cooperación*,
        asociad*, implicad*, junto con, con el apoyo de, intervin*, participa, participan, otros actores""",
    "et": """koostöös, koostöö*, panusta*, konsultee*, konsulteeritav*, seotud, abista*, kaasatud, koos,
        kaasa löö*, panuse andja*, muud osalejad""",
    "fi": """osallist*, yhteistyössä, yhteistyö*, avusta*, kuulta*, kuullaan, konsultoi*, mukana,
        myötävaikutta*, yhdessä, muut osapuolet, muut toimijat, tukija*""",
    "fr": """particip*, contribu*, consult*, en coopération avec, en collaboration avec, coopération*,
        concours, impliqué*, avec le concours de, avec l'appui de, avec le soutien de, autres acteurs, avec,
        collaborat*""",
    "ga": """i gcomhar le, comhoibr*, rannchuid*, i gcomhairle le, comhairle*, comhlach*, bainteach, baint,
        cúnamh, le tacaíocht, páirtithe eile, glacann páirt, in éineacht le""",
    "hr": """sudjel*, u suradnji s, suradnj*, suradnic*, doprin*, pridon*, konzult*, savjetovan*, savjetuje
        se, uključen*, pridružen*, pomoć, zajedno s, ostali akteri""",
    "hu": """együttműköd*, hozzájárul*, konzult*, bevon*, bevont*, társult*, segít*, részt vesz, részt
        vesznek, egyeztet*, további szereplők""",
    "it": """partecip*, contribu*, consultat*, consultazion*, in cooperazione con, in collaborazione con,
        collabora*, cooperazion*, associat*, insieme a, con il sostegno di, concorre, concorrono, altri
        attori, soggetti associati""",
    "lt": """bendradarb*, prisided*, konsult*, įtraukt*, įtraukiam*, susij*, asocijuot*, padedan*, kartu su,
        kiti dalyviai, talkin*, pagalb*""",
    "lv": """sadarb*, piedal*, līdzdal*, ieguldīj*, konsult*, iesaist*, apspried*, asociēt*, palīdz*, kopā
        ar, citi dalībnieki, uzklausām*""",
    "mt": """b'kooperazzjoni ma, b'kollaborazzjoni ma, kooperazzjoni*, kontribu*, kkonsultat*,
        konsultazzjoni*, involut*, assoċjat*, flimkien ma, jipparteċip*, parteċipazzjoni, b'appoġġ, atturi
        oħra""",
    "nl": """in samenwerking met, samenwerk*, bijdrag*, geraadpleegd*, raadpleg*, overleg met, medewerk*,
        meewerk*, deelnem*, geassocieerd*, samen met, met steun van, ondersteund door, bijstand, te
        betrekken, andere actoren""",
    "pl": """we współpracy z, współprac*, współdziała*, wkład*, konsult*, konsultowan*, zaangażowan*,
        stowarzyszon*, udział*, wspiera*, wspólnie z, przy wsparciu, inne podmioty, wspomaga*, biorą udział""",
    "pt": """particip*, contribu*, consultad*, consulta*, em cooperação com, em colaboração com, colabora*,
        cooperação*, associad*, envolvid*, em conjunto com, com o apoio de, outros intervenientes""",
    "ro": """în cooperare cu, în colaborare cu, cooper*, colabor*, contribu*, consultat*, consultare*,
        asociat*, implicat*, împreună cu, cu sprijinul, asistență, alți actori, alte părți""",
    "sk": """v spolupráci s, spoluprác*, spolupracuj*, prispiev*, konzult*, zapojen*, pridružen*, súčinnos*,
        zúčastn*, spolu s, za podpory, ďalší aktéri, ďalšie subjekty, prizvan*""",
    "sl": """v sodelovanju s, v sodelovanju z, sodeluj*, sodelovan*, prispev*, posvet*, vključen*,
        pridružen*, pomoč, skupaj z, skupaj s, ob podpori, drugi akterji""",
    "sv": """deltag*, deltar, medverk*, bidrag*, bidrar, i samarbete med, samarbet*, samråd*, hörs,
        rådfråga*, involver*, inblandad*, associerad*, tillsammans med, med stöd av, bistånd*, övriga
        aktörer""",
}
#: Before who leads the bodies that are named beside: "JHA agencies, led by Eurojust".
LED_BY = {
    "bg": """под ръководството на, под координацията на, ръководени от, координирани от, ръководена от, водени
        от, начело
        с, координирана от""",
    "cs": "pod vedením, pod koordinací, vedené, koordinované, v čele s, za koordinace",
    "da": "under ledelse af, under koordinering af, ledet af, koordineret af, med * i spidsen, anført af",
    "de": """unter leitung, unter der leitung, unter federführung, unter der federführung, unter koordinierung,
        unter der
        koordinierung, unter führung, unter der führung, koordiniert von, geleitet von, angeführt von""",
    "el": """υπό τον συντονισμό, υπό την ηγεσία, υπό την καθοδήγηση, συντονιζόμενοι από, συντονιζόμενες από, με
        επικεφαλής, υπό το συντονισμό""",
    "en": """led by, coordinated by, headed by, steered by, under the coordination of, under the lead of, under the
        leadership of, under the guidance of, under the direction of""",
    "es": """bajo la coordinación de, bajo la dirección de, bajo el liderazgo de, coordinad* por, dirigid* por,
        encabezad* por, lideradas por, lideradas por""",
    "fr": """sous la coordination de, sous la coordination d, sous la coordination du, sous la conduite de, sous la
        conduite d, sous la direction de, sous la direction d, sous l'égide de, sous l'égide d, coordonnées
        par, dirigées
        par, pilotées par, emmenées par, coordonnés par, sous le pilotage de, sous le pilotage d""",
    "ga": "faoi cheannas, faoi stiúir, faoi threoir, arna gcomhordú ag, faoi chomhordú",
    "hr": "pod vodstvom, pod koordinacijom, predvođene, koje predvodi, koje koordinira, uz koordinaciju",
    "it": """sotto il coordinamento di, sotto il coordinamento della, sotto la guida di, sotto la guida della, sotto la
        direzione di, coordinat* da, guidat* da, coordinate dalla, guidate dalla""",
    "lt": "vadovaujant, koordinuojant, vadovaujamos, koordinuojamos",
    "mt": """taħt il-koordinazzjoni tal, taħt il-koordinazzjoni ta, taħt it-tmexxija ta, taħt it-tmexxija tal,
        immexxija minn""",
    "nl": "onder leiding van, onder coördinatie van, geleid door, gecoördineerd door, aangevoerd door, onder regie van",
    "pl": """pod przewodnictwem, pod kierunkiem, pod kierownictwem, koordynowane przez, kierowane przez, przy
        koordynacji""",
    "pt": """sob a coordenação da, sob a coordenação do, sob a coordenação de, sob a direção da, sob a direção do, sob a
        liderança da, coordenad* pela, liderad* pela, dirigid* pela, coordenad* pelo""",
    "ro": "sub coordonarea, sub conducerea, coordonate de, conduse de, sub îndrumarea",
    "sk": "pod vedením, pod koordináciou, vedené, koordinované, na čele s, ktoré vedie",
    "sl": "pod vodstvom, pod koordinacijo, pod usklajevanjem, ki jih vodi, ki jih usklajuje",
    "sv": "under ledning av, under samordning av, ledda av, samordnade av, med * i spetsen, anförda av",
}
#: The same behind them: Finnish "Eurojustin johdolla".
LED_BY_AFTER = {
    "et": "juhtimisel, eestvedamisel, koordineerimisel, juhitavad, koordineeritavad",
    "fi": "johdolla, johtamat, johtamina, johtamien, koordinoimat, koordinoimana, koordinoimina, koordinoinnilla",
    "hu": "vezetésével, irányításával, koordinálásával, vezette, által vezetett, koordinálása mellett",
    "lt": "vadovaujamos, koordinuojamos, vadovaujami",
    "lv": "vadībā, koordinācijā, vadītās, vadītajām, koordinētās",
}
#: Behind who has made the thing itself: Finnish "INTCENin laatima arvio".
MADE_BY = {
    "et": "koostatud, tehtud, ettevalmistatud, esitatud, välja töötatud",
    "fi": "laatima*, tekemä*, antama*, valmistelema*, tuottama*, kokoama*",
    "hu": "által",
    "lt": "parengt*, atlikt*, pateikt*, rengiam*",
    "lv": "sagatavot*, izstrādāt*, veikt*, sniegt*",
}
