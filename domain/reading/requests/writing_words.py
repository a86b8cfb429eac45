"""Words by which somebody asks for a text to be written, in each language: data, no rules.

Each text is a list of words, separated by spaces; with a "*" it is the beginning of words. Case and accents do not
matter.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class WritingWords:
    """One language's words."""

    #: Verbs for writing or preparing a text, as they are said to whoever should do it.
    write: str
    #: What is written that no register has.
    texts: str
    #: "Translate", which needs no object.
    translate: str


WRITING_WORDS: Mapping[str, WritingWords] = {
    "bg": WritingWords(
        write="напиши напишете напишеш напишеше подготви подготвите подготвиш състави съставете изготви изготвите",
        texts="реч речта речи имейл* мейл* писмо* прессъобщение* презентаци* статия* тезиси брифинг*",
        translate="преведи преведете преведеш превод",
    ),
    "cs": WritingWords(
        write="napiš napište napsat připrav připravte připravit sepiš sepište sepsat zpracuj zpracujte vypracuj*",
        texts="projev* řeč e-mail* email* mail* dopis* prezentac* článek článk* briefing* teze",
        translate="přelož přeložte přeložit překlad",
    ),
    "da": WritingWords(
        write="skriv skrive forbered forberede udarbejd udarbejde lav lave formuler formulere",
        texts="""tale talen taler e-mail* email* mail mails brev* pressemeddelelse* præsentation* artik* talepunkt*
            briefing*""",
        translate="oversæt oversætte oversættelse*",
    ),
    "de": WritingWords(
        write="""schreib schreibe schreiben verfass* entwirf entwerfen formulier formuliere formulieren erstell
            erstelle erstellen bereite vorbereiten vorzubereiten aufsetzen""",
        texts="""rede reden redeentwurf e-mail* email* mail mails brief briefe pressemitteilung* presselinie
            präsentation* artikel sprechzettel* briefing* vermerk* grußwort*""",
        translate="übersetz übersetze übersetzen übersetzung*",
    ),
    "el": WritingWords(
        write="""γράψε γράψτε γράψεις γράψετε ετοίμασε ετοιμάστε ετοιμάσεις ετοιμάσετε σύνταξε συντάξτε συντάξεις
            συντάξετε""",
        texts="λόγο λόγος ομιλία* ομιλιας email mail επιστολή* γράμμα παρουσίαση* άρθρο ενημερωτικό σημείωμα",
        translate="μετάφρασε μεταφράστε μεταφράσεις μεταφράσετε μετάφραση",
    ),
    "en": WritingWords(
        write="write draft prepare compose produce craft",
        texts="""speech speeches email emails e-mail e-mails letter letters presentation slides article essay tweet
            post briefing talking speaking press line-to-take reply op-ed blog""",
        translate="translate translation",
    ),
    "es": WritingWords(
        write="""escribe escriba escribid escribir redacta redacte redactar redactarme prepara prepare preparar
            prepárame prepáreme escríbeme elabora elabore elaborar""",
        texts="""discurso* correo* email mail carta cartas presentación artículo tuit briefing* intervención
            argumentario""",
        translate="traduce traduzca traducir tradúceme traducción",
    ),
    "et": WritingWords(
        write="kirjuta kirjutage kirjutada koosta koostage koostada valmista ettevalmistada",
        texts="""kõne kõnet e-kiri e-kirja meil meili kiri kirja pressiteade pressiteate* esitlus esitlust artikkel
            artiklit kõnepunktid briifing*""",
        translate="tõlgi tõlkige tõlkida tõlge tõlget",
    ),
    "fi": WritingWords(
        write="kirjoita kirjoittakaa kirjoittaa laadi laatikaa laatia valmistele valmistella tee",
        texts="puhe puheen sähköposti* kirje kirjeen lehdistötiedot* esitys esityksen artikkeli* puhepist* briiffi*",
        translate="käännä kääntäkää kääntää käännös käännöksen",
    ),
    "fr": WritingWords(
        write="écris écrivez écrire rédige rédigez rédiger prépare préparez préparer rédigiez prépariez",
        texts="""discours courriel* e-mail* email* mail mails lettre* présentation* article* allocution* briefing*
            communiqué* tweet""",
        translate="traduis traduisez traduire traduction",
    ),
    "ga": WritingWords(
        write="scríobh scríobhaigí dréachtaigh ullmhaigh réitigh dhréachtú ullmhú",
        texts="óráid óráide ríomhphost litir preaseisiúint cur-i-láthair aitheasc alt",
        translate="aistrigh aistriú aistriúchán",
    ),
    "hr": WritingWords(
        write="napiši napišite napisati pripremi pripremite pripremiti sastavi sastavite sastaviti izradi izradite",
        texts="govor govora e-mail* email* mail pismo priopćenje prezentacij* članak briefing*",
        translate="prevedi prevedite prevesti prijevod",
    ),
    "hu": WritingWords(
        write="írj írjon írjál írd írni írnál készíts készítsen készíteni fogalmazz fogalmazzon megírni",
        texts="""beszéd beszédet e-mail* email* levél levelet sajtóközlemény* prezentáció* cikket beszédpont*
            háttéranyag*""",
        translate="fordítsd fordítsa fordíts lefordítani fordítani fordítás* fordítást",
    ),
    "it": WritingWords(
        write="""scrivi scriva scrivete scrivere scrivermi prepara prepari preparare preparami prepararmi redigi
            rediga redigere""",
        texts="""discorso discorsi email e-mail mail lettera presentazione articolo briefing* comunicato intervento
            tweet""",
        translate="traduci traduca tradurre traduzione",
    ),
    "lt": WritingWords(
        write="parašyk parašykite parašyti parenk parenkite parengti paruošk paruoškite paruošti",
        texts="kalbą kalbos laišką laiško pristatymą straipsnį tezes",
        translate="išversk išverskite išversti vertimą vertimas",
    ),
    "lv": WritingWords(
        write="uzraksti uzrakstiet uzrakstīt sagatavo sagatavojiet sagatavot sastādi sastādiet sastādīt",
        texts="runu runas e-pastu epastu vēstuli prezentāciju rakstu preses tēzes",
        translate="tulko tulkojiet iztulko iztulkojiet iztulkot tulkojumu",
    ),
    "mt": WritingWords(
        write="ikteb iktbu tikteb tiktebli iktibli ħejji tħejji tħejjili ħejjili abbozza",
        texts="diskors email ittra preżentazzjoni artiklu stqarrija briefing*",
        translate="ittraduċi tittraduċi traduzzjoni",
    ),
    "nl": WritingWords(
        write="schrijf schrijven opstellen stel bereid voorbereiden maak maken redigeer",
        texts="""toespraak toespraken speech e-mail* email* mail mailtje brief brieven persbericht* presentatie*
            artikel spreekpunten briefing* perslijn speaking""",
        translate="vertaal vertalen vertaling",
    ),
    "pl": WritingWords(
        write="""napisz napiszcie napisać przygotuj przygotujcie przygotować zredaguj zredagować sporządź sporządzić
            opracuj""",
        texts="przemówieni* mowę e-mail* email* mail* list listu prezentacj* artykuł* komunikat* briefing* tezy",
        translate="przetłumacz przetłumaczyć przetłumaczenie tłumaczenie",
    ),
    "pt": WritingWords(
        write="""escreve escreva escrever escreva-me redija redige redigir prepare prepara preparar prepare-me
            elabore elaborar""",
        texts="discurso* e-mail* email* mail carta cartas apresentação artigo briefing* intervenção comunicado",
        translate="traduz traduza traduzir tradução",
    ),
    "ro": WritingWords(
        write="""scrie scrieți scrii scrieți-mi scrie-mi redactează redactați redacta pregătește pregătiți pregăti
            pregătește-mi""",
        texts="discurs discursul e-mail* email* mail* scrisoare* prezentare* articol comunicat* briefing* alocuțiune*",
        translate="tradu traduceți traduci traduce traducere traducerea",
    ),
    "sk": WritingWords(
        write="napíš napíšte napísať priprav pripravte pripraviť spíš spíšte spísať vypracuj vypracujte",
        texts="prejav* e-mail* email* mail* list listu prezentáci* článok briefing* tézy",
        translate="prelož preložte preložiť preklad",
    ),
    "sl": WritingWords(
        write="napiši napišite napisati pripravi pripravite pripraviti sestavi sestavite sestaviti",
        texts="govor govora e-pošt* elektronsko mail* pismo predstavitev članek sporočilo briefing*",
        translate="prevedi prevedite prevesti prevod",
    ),
    "sv": WritingWords(
        write="skriv skriva förbered förbereda formulera utarbeta gör",
        texts="tal talet e-post* mejl* mail* brev* pressmeddelande* presentation* artikel talepunkt* briefing*",
        translate="översätt översätta översättning*",
    ),
}
