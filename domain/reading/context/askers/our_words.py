"""Words by which people say what they have, receive or are owed, in each language: data, no rules.

Each text is a list of words, separated by spaces; with a "*" it is the beginning of words. Case and accents do not
matter.
"""

from collections.abc import Mapping

from msgspec import Struct


class OurWords(Struct, frozen=True, kw_only=True):
    """One language's words; languages that say "we" by the verb's form have that form."""

    #: "We" as the subject.
    we: str
    #: "Us" as those to whom something is owed.
    us: str
    #: "Have": beside "we", or with it in one word.
    have: str
    #: "Receive" and "expect".
    get: str


OUR_WORDS: Mapping[str, OurWords] = {
    "bg": OurWords(
        we="ние имаме",
        us="ни нам нас",
        have="имаме",
        get="получа* получи* очаква* чака* дочака* пристиг* дойде дойдат идва",
    ),
    "cs": OurWords(
        we="my máme",
        us="nám nás",
        have="máme",
        get="dostat dostan* dostáv* obdrž* oček* ček* dočk* přijde přijdou přijít dorazí dorazit",
    ),
    "da": OurWords(we="vi", us="os", have="har", get="modtage modtager få får forvente* vente venter kommer lander"),
    "de": OurWords(
        we="wir", us="uns", have="haben", get="erhalten bekommen kriegen empfangen erwarten erwartet warten"
    ),
    "el": OurWords(
        we="εμείς έχουμε", us="μας", have="έχουμε", get="λάβουμε λαμβάνουμε παραλάβουμε πάρουμε περιμέν* αναμένουμε"
    ),
    "en": OurWords(
        we="we we've we're we'll",
        us="us",
        have="have got we've",
        get="get gets getting receiv* expect* await* waiting comes coming lands reach*",
    ),
    "es": OurWords(
        we="nosotros nosotras tenemos",
        us="nos",
        have="tenemos queda quedan",
        get="recib* esperamos esperar aguardamos lleg*",
    ),
    "et": OurWords(
        we="me meie meil", us="meile meid", have="meil", get="saa saame saada saama saabub ootame oodata ootab"
    ),
    "fi": OurWords(
        we="me meillä meidän",
        us="meille meitä",
        have="meillä",
        get="saamme saada saadaan odotamme odottaa odotettavissa tulla tulee tulossa saapu*",
    ),
    "fr": OurWords(
        we="nous on", us="nous", have="avons", get="recevoir recevons reçoit attendre attendons attend arrive*"
    ),
    "ga": OurWords(we="muid sinn againn", us="dúinn", have="againn", get="fháil faigh* bhfaighimid súil"),
    "hr": OurWords(
        we="mi imamo",
        us="nam nas",
        have="imamo",
        get="dobi* prima* primi* očeku* čeka* stiže stižu stići pristiže pristižu",
    ),
    "hu": OurWords(we="mi", us="nekünk ránk", have="van", get="kapunk kapni megkap* vár* várunk"),
    "it": OurWords(we="noi abbiamo", us="ci", have="abbiamo", get="ricev* attendiamo aspettiamo aspettarci arriv*"),
    "lt": OurWords(we="mes turime", us="mums mūsų", have="turime", get="gauti gausime gauname laukiame laukia tikėtis"),
    "lv": OurWords(we="mēs mums", us="mums mūs", have="mums", get="saņem* dabū* gaidām gaidīt sagaid*"),
    "mt": OurWords(we="aħna għandna", us="lilna", have="għandna", get="nirċievu nistennew nieħdu"),
    "nl": OurWords(we="we wij", us="ons", have="hebben", get="krijgen ontvangen verwachten wachten wacht komt"),
    "pl": OurWords(
        we="my mamy",
        us="nam nas",
        have="mamy",
        get="otrzym* dostaniemy dostać dostajemy oczek* czekamy spodziew* wpły* trafi* dotr* przyj*",
    ),
    "pt": OurWords(we="nós temos", us="nos", have="temos", get="receb* esperamos esperar aguardamos cheg*"),
    "ro": OurWords(we="noi avem", us="nouă ne", have="avem", get="primi* așteptăm aștepta"),
    "sk": OurWords(
        we="my máme",
        us="nám nás",
        have="máme",
        get="dostať dostan* dostáv* obdrž* očak* čakáme príde prídu prísť dorazí dorazia doraziť",
    ),
    "sl": OurWords(
        we="mi imamo",
        us="nam nas",
        have="imamo",
        get="dobi* prejme* prejeti pričaku* čaka* prispe* pride pridejo priti",
    ),
    "sv": OurWords(we="vi", us="oss", have="har", get="få får mottaga motta tar förvänta* väntar vänta"),
}
