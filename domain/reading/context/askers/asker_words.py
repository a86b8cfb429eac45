"""Words by which people say where they work, in each language: data, no rules.

As in `remark_words.py`, each text is a list of words; with a "*" it is the beginning of words.
"""

from collections.abc import Mapping

from msgspec import Struct


class AskerWords(Struct, frozen=True, kw_only=True):
    """One language's words."""

    #: The asker: who they are, that they work, are new or stand in somewhere.
    asker: str
    #: For whom they stand in, and that the contact has changed.
    others: str
    #: The endings of names at which or from which somebody is, where no preposition says so.
    endings: str = ""


ASKER_WORDS: Mapping[str, AskerWords] = {
    "bg": AskerWords(
        asker="""съм сме аз ние замествам замествах поех поемам започнах започвам работя работим тук нов нова
            представлявам представляваме""",
        others="колег* лице контакт* смени сменил*",
    ),
    "cs": AskerWords(
        asker="jsem jsme já my zastupuj* zaskakuj* přebírám převzal* nastoupil* začal* začínám pracuj* tady nový nová",
        others="koleg* kontakt* změnil* vyměnil*",
    ),
    "da": AskerWords(
        asker="""jeg vi er vikarierer afløser overtager overtog startede startet begyndt arbejder her ny lige
            netop nylig nyligt sidder ansat""",
        others="kolleg* kontakt* skiftet skiftede",
    ),
    "de": AskerWords(
        asker="""ich wir bin sind vertrete vertreten springe übernehme übernommen angefangen arbeite arbeiten hier neu
            neue neuer gerade frisch kürzlich eben sitze tätig""",
        others="kolleg* ansprechpartner* kontakt* gewechselt ein",
    ),
    "el": AskerWords(
        asker="""είμαι είμαστε εγώ εμείς αντικαθιστώ αναπληρώνω ανέλαβα ξεκίνησα δουλεύω δουλεύουμε εργάζομαι μιλώ
            μιλάω εδώ νέος
            νέα καινούργιος καινούργια""",
        others="συνάδελφ* συναδέλφ* επαφή επαφής άλλαξε",
    ),
    "en": AskerWords(
        asker="""i'm im am are i we we're question covering replacing standing deputising joined started starting
            working work works here new newly just recently employed based""",
        others="colleague* contact* changed",
    ),
    "es": AskerWords(
        asker="""soy somos estoy estamos yo nosotros nosotras sustituyo reemplazo cubro empiezo empecé trabajo
            trabajamos aquí nuevo nueva recién llegado llegada""",
        others="compañer* coleg* contacto cambió cambiado",
    ),
    "et": AskerWords(
        asker="""olen oleme ma mina me meie meil asendan alustasin töötan töötame siin uus esindan esindame nimel
            esinduses esindusest asusin""",
        others="kolleeg* kontakt* vahetus",
        endings="s st l lt",
    ),
    "fi": AskerWords(
        asker="""olen olemme minä me meillä täällä tässä sijaistan tuuraan aloitin työskentelen työskentelemme uusi
            edustan edustamme puolesta edustustossa edustustosta""",
        others="kolleeg* kollega* yhteyshenkil* vaihtui vaihtunut",
        endings="ssa ssä sta stä lla llä lta ltä",
    ),
    "fr": AskerWords(
        asker="""je suis sommes nous chez remplace remplaçons supplée reprends arrive arriver arrivé arrivée viens
            commence
            commencé travaille travaillons ici nouveau nouvelle poste affecté affectée détaché détachée siège
            rejoindre rejoint rejoins récemment employé employée basé basée agent agente liaison""",
        others="collègue* contact changé",
    ),
    "ga": AskerWords(
        asker="táim táimid tá mé mise muid sinn obair oibrím thosaigh anseo nua ionad scríobh* fiafraí glaoch ceann",
        others="comhghleacaí* chomhghleacaí* teagmháil* teagmhálaí* athraigh",
    ),
    "hr": AskerWords(
        asker="""ja mi sam smo mijenjam zamjenjujem preuzeo preuzela preuzimam počeo počela radim radimo ovdje nov nova
            novi predstavljam predstavljamo""",
        others="koleg* kontakt* promijenio promijenila",
    ),
    "hu": AskerWords(
        asker="én mi vagyok vagyunk helyettesít* kezdtem dolgozom dolgozunk itt új új* képvisel* nevében",
        others="kollég* kapcsolattart* változott",
        endings="nál nél ban ben tól től ból ből",
    ),
    "it": AskerWords(
        asker="""sono siamo io noi sostituisco subentro subentrato subentrata inizio iniziato lavoro lavoriamo qui nuovo
            nuova arrivato arrivata appena entrato entrata""",
        others="colleg* contatto referente cambiato",
    ),
    "lt": AskerWords(
        asker="""esu esame aš mes pavaduoju pradėjau dirbu dirbame čia naujas nauja atstovauju atstovaujame vardu
            atstovybės atstovybėje""",
        others="koleg* kontakt* pasikeitė",
        endings="e je",
    ),
    "lv": AskerWords(
        asker="""esmu esam es mēs aizvietoju aizstāju sāku strādāju strādājam šeit jauns jauna pārstāvu pārstāvam
            vārdā pārstāvniecībā pārstāvniecības""",
        others="kolēģ* koleģ* kontakt* mainījās",
        endings="ā ē ī",
    ),
    "mt": AskerWords(
        asker="""jien aħna qed nieħu post nissostitwixxi bdejt naħdem naħdmu nikteb niktbu niktbilkom inċempel nitkellem
            nistaqsi hawn għadni kif ġdid ġdida""",
        others="kolleg* kuntatt nbidel",
    ),
    "nl": AskerWords(
        asker="""ik wij we ben zijn vervang vervangen neem begonnen gestart werk werken hier nieuw nieuwe net
            pas onlangs zit verbonden""",
        others="colleg* contact* gewisseld veranderd waar",
    ),
    "pl": AskerWords(
        asker="""jestem jesteśmy ja my zastępuj* przejąłem przejęłam przejmuję zacząłem zaczęłam pracuj* tutaj tu nowy
            nowa reprezentuj* piszę piszemy""",
        others="koleg* koleżan* kontakt* zmieni*",
    ),
    "pt": AskerWords(
        asker="""sou somos estou estamos eu nós substituo assumi comecei começo trabalho trabalhamos aqui novo nova
            recém cheguei acabo entrar entrei""",
        others="coleg* contacto mudou",
    ),
    "ro": AskerWords(
        asker="sunt suntem eu noi cei înlocuiesc preiau preluat început lucrez lucrăm vorbesc vorbim aici nou nouă",
        others="coleg* contact* schimbat schimbă",
    ),
    "sk": AskerWords(
        asker="som sme ja my zastupuj* zaskakuj* preberám nastúpil* začal* pracuj* tu nový nová",
        others="koleg* kontakt* zmenil*",
    ),
    "sl": AskerWords(
        asker="""sem smo jaz mi nadomeščam prevzel* začel* delam delamo tukaj tu nov nova zastopam zastopamo prišel
            prišla""",
        others="koleg* sodelav* kontakt* zamenjal*",
    ),
    "sv": AskerWords(
        asker="""jag vi är vikarierar ersätter började börjat jobbar arbetar här ny nya precis nyss nyligen
            sitter anställd""",
        others="kolleg* kontakt* bytt bytte",
    ),
}
