"""Words by which somebody asks for a text to be written, in each language: data, no rules.

Each text is a list of words, separated by spaces; with a "*" it is the beginning of words. Case and accents do not
matter.
"""

from collections.abc import Mapping

from msgspec import Struct


class WritingWords(Struct, frozen=True, kw_only=True):
    """One language's words."""

    #: Verbs for writing or preparing a text, as they are said to whoever should do it.
    write: str
    #: What is written that no register has; with a hyphen a word with the one before it: "a-note".
    texts: str
    #: "Translate", which needs no object.
    translate: str


WRITING_WORDS: Mapping[str, WritingWords] = {
    "bg": WritingWords(
        write="""напиши напишете напишеш напишеше подготви подготвите подготвиш състави съставете изготви изготвите
            нахвърли нахвърлите нахвърляй нахвърляте нахвърляш прати пратете пратиш пратите изпрати изпратете
            изпратиш изпратите направи направиш резюмирай резюмирайте резюмираш обобщи обобщете обобщиш опиши
            опишете пиши пишеш""",
        texts="""опорни реч речта речи имейл* мейл* писмо* прессъобщение* презентаци* статия* тезиси брифинг* абзац*
            параграф* ред реда редове изречени* текст* съобщение бележка страниц* отговор резюме* обобщени*
            записка становище""",
        translate="преведи преведете преведеш превод",
    ),
    "cs": WritingWords(
        write="""dej dejte napiš napište napsat připrav připravte připravit sepiš sepište sepsat zpracuj zpracujte
            vypracuj* napíšeš napíšete sepíšeš navrhni navrhněte navrhnout naťukej načrtni zformuluj zformulovat pošli
            pošlete poslat pošleš zašli zašlete zaslat udělej udělejte udělat shrň shrňte shrnout popiš sesmol
            sestav""",
        texts="""vystoupen* projev* řeč e-mail* email* mail* dopis* prezentac* článek článk* briefing* teze odstav*
            řádk* řádek vět větách větami větu text* zprávičk* vzkaz* stran* stránk* odpověď* shrnutí souhrn*
            podklad* noticku poznámk* stanovisko zápis pár-bodů""",
        translate="přelož přeložte přeložit překlad",
    ),
    "da": WritingWords(
        write="""skriv skrive forbered forberede udarbejd udarbejde lav lave formuler formulere udkast udform udforme
            send sende sammenfat sammenfatte opsummer opsummere resumer kradse tast kreer""",
        texts="""dagsorden* tale talen taler e-mail* email* mail mails brev* pressemeddelelse* præsentation* artik*
            talepunkt*
            briefing* linjer afsnit* sætning* tekst* besked* side sider svar* resum* sammendrag* sammenfatning*
            talepunkter indlæg* notat* memo notits""",
        translate="oversæt oversætte oversættelse*",
    ),
    "de": WritingWords(
        write="""schreib schreibe schreiben verfass* entwirf entwerfen formulier formuliere formulieren erstell erstelle
            erstellen bereite vorbereiten vorzubereiten aufsetzen skizzier skizziere skizzieren entwerf schreibst
            schick schicke schicken schickt sende senden sendet mach machst machen fass fasse fasst zusammenfassen
            zusammenzufassen formulierst tipp tippe tippst bastel""",
        texts="""rede reden redeentwurf e-mail* email* mail mails brief briefe pressemitteilung* presselinie
            präsentation* artikel sprechzettel* briefing* vermerk* grußwort* zeile zeilen satz sätze sätzen absatz
            absätze absätzen text textbaustein* entwurf nachricht* seite seiten mailentwurf antwortentwurf
            Zusammenfassung* Kurzfassung* Sprechpunkt* Redepunkt* notiz notizen memo stellungnahme* eine-agenda""",
        translate="übersetz übersetze übersetzen übersetzung*",
    ),
    "el": WritingWords(
        write="""γράψε γράψτε γράψεις γράψετε ετοίμασε ετοιμάστε ετοιμάσεις ετοιμάσετε σύνταξε συντάξτε συντάξεις
            συντάξετε σκιτσάρεις συντάξει γράψει στείλε στείλτε στείλεις στείλετε κάνε κάνεις κάνετε συνόψισε
            συνοψίστε συνοψίσεις συνοψίσετε φτιάξε φτιάξτε φτιάξεις""",
        texts="""ημερήσιας-διάταξης λόγο λόγος ομιλία* ομιλιας email mail επιστολή* γράμμα παρουσίαση* άρθρο
            ενημερωτικό σημείωμα γραμμές
            παράγραφο* παραγράφου* προτάσεις πρόταση κείμενο μέιλ μήνυμα σελίδα σελίδες απάντηση περίληψη σύνοψη
            υπόμνημα σημείωση""",
        translate="μετάφρασε μεταφράστε μεταφράσεις μεταφράσετε μετάφραση",
    ),
    "en": WritingWords(
        write="""write draft prepare compose produce craft jot sketch send drop fire shoot make summarise summarize
            boil condense type whip knock bash pen proofread polish rewrite shorten put cobble dash scribble
            rustle throw draw pull""",
        texts="""speech speeches pager email emails e-mail e-mails letter letters presentation slides article essay
            tweet post briefing talking speaking press line-to-take reply op-ed blog lines paragraph paragraphs
            sentence sentences text message memo page pages statement one-pager bullets blurb mail summary
            summaries talking-points a-note short-note brief-note quick-note little-note memos cheat-sheet
            an-agenda an-invite few-points bullet-points""",
        translate="translate translation",
    ),
    "es": WritingWords(
        write="""escribe escriba escribid escribir redacta redacte redactar redactarme prepara prepare preparar
            prepárame prepáreme escríbeme elabora elabore elaborar haz haced haga hacer hazme hágame haces hacéis
            redactas redactáis escribes escribís preparas preparáis esboza esbozar manda mandad mande mandar
            mándale mándales mandas envía enviad envíe enviar envíale envíales envías pon ponme ponle resume
            resumid resuma resumir resúmeme resumes resumís teclea""",
        texts="""discurso* correo* email mail carta cartas presentación artículo tuit briefing* intervención
            argumentario líneas párrafo* frases renglones texto textos mensaje* página páginas cuartilla*
            borrador* respuesta resumen argumentos una-nota notita* apunte memorando""",
        translate="traduce traduzca traducir tradúceme traducción",
    ),
    "et": WritingWords(
        write="""kirjuta kirjutage kirjutada koosta koostage koostada valmista ettevalmistada visanda visandage
            visandada kirjutad kirjutate kirjutaksid saada saatke saata saadaks tee teha võta võtke võtaks""",
        texts="""kõne kõnet e-kiri e-kirja meil meili kiri kirja pressiteade pressiteate* esitlus esitlust artikkel
            artiklit kõnepunktid briifing* rida ridu lõik lõigu lõiku lause lauset lausega lausesse tekst teksti
            sõnum sõnumi sõnumit lehekülg lehekülje vastus vastuse mustand* kavand* kokkuvõt* memo märgukir*
            märkus*""",
        translate="tõlgi tõlkige tõlkida tõlge tõlget",
    ),
    "fi": WritingWords(
        write="""kirjoita kirjoittakaa kirjoittaa laadi laatikaa laatia valmistele valmistella tee luonnostele
            luonnostella luonnostelisit kirjoitat kirjoitatko kirjoittaisitko hahmottele lähetä lähettäkää lähettää
            lähetätkö tehdä tiivistä tiivistää tiivistäkää kiteytä""",
        texts="""puhe puheen sähköposti* kirje kirjeen lehdistötiedot* esitys esityksen artikkeli* puhepist* briiffi*
            riviä rivin kappale* lause lausetta lauseeseen lauseella teksti* viesti* sivu sivun sivua vastaus
            vastauksen luonno* kirjeluonno* raporttiluonno* tiivistelm* yhteenve* muistio*""",
        translate="käännä kääntäkää kääntää käännös käännöksen",
    ),
    "fr": WritingWords(
        write="""écris écrivez écrire rédige rédigez rédiger prépare préparez préparer rédigiez prépariez rédiges
            rédigerais écrirais prépares ponds pondre envoie envoies envoyez envoyer fais faites faire mets résume
            résumes résumez résumer résumerais formule formuler esquisse esquisser griffonne tape taper torche""",
        texts="""ordre langage discours courriel* e-mail* email* mail mails lettre* présentation* article*
            allocution*
            briefing* communiqué* tweet lignes paragraphe* phrase phrases texte textes message* page pages réponse
            topo papier résumé synthèse éléments argumentaire* une-note petite-note courte-note fiche mémo""",
        translate="traduis traduisez traduire traduction",
    ),
    "ga": WritingWords(
        write="""scríobh scríobhaigí dréachtaigh ullmhaigh réitigh dhréachtú ullmhú seol seolaigí seoladh sheoladh cuir
            déan achoimrigh achoimriú scríobhfá scríobhadh dhréachtaigh""",
        texts="""cainte óráid óráide ríomhphost litir preaseisiúint cur-i-láthair aitheasc alt líne línte abairt
            abairtí téacs teachtaireacht leathanach freagra achoimre scríobh-nóta nóta-gairid nóta-gearr nóta-beag
            meamram""",
        translate="aistrigh aistriú aistriúchán",
    ),
    "hr": WritingWords(
        write="""napiši napišite napisati pripremi pripremite pripremiti sastavi sastavite sastaviti izradi izradite
            sroči sročite sročiti skiciraj skicirati napišeš napišete pošalji pošaljite poslati pošalješ sažmi
            sažmite sažeti pripremiš sastaviš složi složiti""",
        texts="""dnevnog dnevni-red natuknic* govor govora e-mail* email* mail pismo priopćenje prezentacij*
            članak briefing* redak retka
            redaka redova odlomak odlomka ulomak rečenic* tekst poruk* stranic* odgovor dopis* sažetak sažetk*
            bilješk* zabilješk* par-točaka""",
        translate="prevedi prevedite prevesti prijevod",
    ),
    "hu": WritingWords(
        write="""írj írjon írjál írd írni írnál készíts készítsen készíteni fogalmazz fogalmazzon megírni írnátok írsz
            összedobnál összedobnátok dobj dobnál fogalmaznál vázolj vázold küldj küldjön küldjél küldd küldeni
            küldenél foglald foglalja összefoglalni összefoglalnád csinálj csinálnál készítenél""",
        texts="""beszéd beszédet e-mail* email* levél levelet sajtóközlemény* prezentáció* cikket beszédpont*
            háttéranyag* sort sorban bekezdés* mondat mondatot mondatban szöveg* üzenet* oldal oldalas mailt mail
            válasz választ tervezetet tervezetét levéltervezet* vázlatot vázlatát piszkozat* összefoglaló*
            feljegyzés* emlékeztető*""",
        translate="fordítsd fordítsa fordíts lefordítani fordítani fordítás* fordítást",
    ),
    "it": WritingWords(
        write="""scrivi scriva scrivete scrivere scrivermi prepara prepari preparare preparami prepararmi redigi rediga
            redigere abbozza abbozzare butti butta buttare manda mandi mandate mandare mandale mandagli invia
            invii inviate inviare fai fate fare fammi riassumi riassuma riassumete riassumere riassumimi stendi
            stendere scrivimi formula stila mettimi metti buttami""",
        texts="""discorso discorsi email e-mail mail lettera presentazione articolo briefing* comunicato intervento
            tweet righe riga paragraf* frase frasi testo testi messaggio pagina pagine bozza risposta riassunto
            sintesi appunto scaletta una-nota breve-nota promemoria""",
        translate="traducimi traduci traduca tradurre traduzione",
    ),
    "lt": WritingWords(
        write="""parašyk parašykite parašyti parašyt parengt paruošt parenk parenkite parengti paruošk paruoškite
            paruošti parašytum parašysi
            parašai brūkštelk parengtum paruoštum siųsk atsiųsk atsiųskite išsiųsk išsiųskite išsiųsti nusiųsk
            nusiųskite nusiųsti apibendrink apibendrinkite apibendrinti padaryk suformuluok""",
        texts="""darbotvark* kalbą kalbos laišką laiško pristatymą straipsnį tezes eilučių eilutes eilutę pastraip*
            sakin* tekst*
            žinutę žinute puslapį puslapio atsakymą projektą juodrašt* santrauk* pažym*""",
        translate="išversk išverskite išversti vertimą vertimas",
    ),
    "lv": WritingWords(
        write="""uzraksti uzrakstiet uzrakstīt sagatavo sagatavojiet sagatavot sastādi sastādiet sastādīt uzrakstītu
            uzmet uzmetiet uzmest sūti sūtiet atsūti atsūtiet nosūti nosūtiet nosūtīt aizsūti apkopo apkopojiet apkopot
            rezumē uztaisi uztaisīt formulē""",
        texts="""kārtības kārtību runu runas e-pastu epastu vēstuli vēstules prezentāciju rakstu preses tēzes rindu
            rindas rindiņas
            rindkop* teikum* teksts tekstu ziņu lappusi lappuses atbildi e-pasts melnrakst* uzmetum* kopsavilkum*
            piezīm* izziņ*""",
        translate="tulko tulkojiet iztulko iztulkojiet iztulkot tulkojumu",
    ),
    "mt": WritingWords(
        write="""ikteb iktbu tikteb tiktebli iktibli ħejji tħejji tħejjili ħejjili abbozza tiktbu tabbozza ibgħat
            ibagħtu tibgħat tibagħtu agħmel agħmlu tagħmel sommarja qassar""",
        texts="""aġenda tal-aġenda diskors email ittra preżentazzjoni artiklu stqarrija briefing* linji linja
            paragraf* sentenz* test
            messaġġ paġna paġni tweġiba sommarju nota-qasira memo ftit-punti""",
        translate="ittraduċi tittraduċi traduzzjoni",
    ),
    "nl": WritingWords(
        write="""schrijf schrijven opstellen stel bereid voorbereiden maak maken redigeer schets schetsen stuur stuurt
            sturen mail zet zetten formuleer formuleren tik vat vatten pen typ typt flans""",
        texts="""ontwerpagenda toespraak toespraken speech e-mail* email* mail brief brieven persbericht*
            presentatie* artikel
            spreekpunten briefing* perslijn speaking regel regels alinea* zin zinnen tekst tekstje bericht
            berichtje pagina* mailtje* antwoord samenvatting* spreeklijn* spreekpunt* spreeknota* dia's notitie*
            notaatje memo een-nota oplegger een-agenda""",
        translate="vertaal vertalen vertaling",
    ),
    "pl": WritingWords(
        write="""napisz napiszcie napisać przygotuj przygotujcie przygotować zredaguj zredagować sporządź sporządzić
            opracuj skrobnij skrobnąć skrobniesz napiszesz napiszecie naszkicuj naszkicować wyślij wyślijcie wysłać
            wyślesz prześlij zrób zrobić zrobisz streść streśćcie streścić streścisz podsumuj podsumować sformułuj""",
        texts="""obrad przemówieni* mowę e-mail* email* mail* list listu prezentacj* artykuł*
            komunikat* briefing* tezy
            linijk* wiersz* zdania zdaniach zdań akapit* tekst* wiadomość stron* odpowiedź streszczeni*
            podsumowani* notatk* notkę parę-punktów""",
        translate="przetłumacz przetłumaczyć przetłumaczenie tłumaczenie",
    ),
    "pt": WritingWords(
        write="""escreve escreva escrever escreva-me redija redige redigir prepare prepara preparar prepare-me elabore
            elaborar faz faça fazer faz-me fazes escreves escreve-me redijas redijam rascunha rascunhar esboça
            esboçar manda mande mandem mandar mandas envia envie enviem enviar envias resume resuma resumam resumir
            resumes bate""",
        texts="""ordem-de tópicos discurso* e-mail* email* mail carta cartas apresentação artigo briefing* intervenção
            comunicado linhas parágrafo* frases texto textos mensagem página páginas rascunho* resposta resumo
            síntese uma-nota notinha*""",
        translate="traduz traduza traduzir tradução",
    ),
    "ro": WritingWords(
        write="""scrie scrieți scrii scrieți-mi scrie-mi redactează redactați redacta pregătește pregătiți pregăti
            pregătește-mi schițează schițați schița schițezi fă faci faceți facă trimite trimiteți trimiți trimită
            rezumă rezumați rezuma rezumi sintetizează redactezi pregătești compune încropește""",
        texts="""discurs discursul e-mail* email* mail* scrisoare* prezentare* articol comunicat* briefing* alocuțiune*
            rânduri paragraf* fraze propoziții text textul mesaj* pagină pagini ciornă răspuns rezumat* sinteză
            o-notă notiță""",
        translate="tradu traduceți traduci traduce traducere traducerea",
    ),
    "sk": WritingWords(
        write="""daj dajte napíš napíšte napísať priprav pripravte pripraviť spíš spíšte spísať vypracuj vypracujte
            napíšeš napíšete spíšeš navrhni navrhnite načrtni pošli pošlite poslať pošleš zašli zašlite zhrň zhrňte
            zhrnúť urob urobte urobiť sformuluj zostav""",
        texts="""programu program vystúpen* prejav* e-mail* email* mail* list listu prezentáci* článok briefing* tézy
            odsek* riadk*
            riadok vety viet vetách vetu text* odkaz* stran* odpoveď* zhrnut* súhrn* poznámk* stanovisko pár-bodov""",
        translate="prelož preložte preložiť preklad",
    ),
    "sl": WritingWords(
        write="""napiši napišite napisati pripravi pripravite pripraviti pripraviš sestavi sestavite sestaviti
            napišeš napišete
            napisal osnuj osnujte skiciraj pošlji pošljite poslati pošlješ povzemi povzemite povzeti naredi
            naredite narediti""",
        texts="""stališč* izhodišč* govor govora e-pošt* elektronsko mail* pismo predstavitev članek sporočilo
            briefing* vrstic*
            odstavek odstavka stav* besedilo stran strani odgovor dopis* osnut* povzet* beležk* zabeležk*
            kratko-noto par-točk""",
        translate="prevedi prevedite prevesti prevod",
    ),
    "sv": WritingWords(
        write="""skriv skriva förbered förbereda formulera utarbeta gör utkast skicka skickar sänd skissa skissera
            sammanfatta göra knåpa""",
        texts="""dagordning* tal talet e-post* mejl* mail* brev* pressmeddelande* presentation* artikel talepunkt*
            briefing* rader
            stycke stycken mening meningar text texten meddelande* sida sidor svar sammanfattning* talepunkter
            anförande* pm promemoria anteckning*""",
        translate="översätt översätta översättning*",
    ),
}
