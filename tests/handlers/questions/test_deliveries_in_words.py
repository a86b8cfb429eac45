"""What came in, how late it was, what is missing of it and what has changed, asked in all languages."""

from collections.abc import Iterator
from datetime import date

import pytest

from benchmarks.registers import register_in_use
from db.register.store import RegisterStore
from handlers.questions.answer import AnsweredQuestion, read_and_answer
from handlers.questions.conversation import context_of, last_question

TODAY = date(2024, 5, 13)


@pytest.fixture(scope="module")
def store() -> Iterator[RegisterStore]:
    """Return the store of a register with deliveries, a hold, a report, a moved deadline and an expected day."""
    with register_in_use() as used:
        yield used


def ask(store: RegisterStore, code: str, *texts: str) -> AnsweredQuestion:
    """Return the answer to the last of the texts of a thread."""
    context = context_of(None, channel_note=None)
    for text in texts[:-1]:
        last = last_question(read_and_answer(text, store=store, today=TODAY, hint=code, context=context))
        context = context_of(last, channel_note=None)
    return read_and_answer(texts[-1], store=store, today=TODAY, hint=code, context=context)


def refs_of(answered: AnsweredQuestion) -> list[str]:
    """Return the references that an answer lists, or says to have changed."""
    assert answered.is_understood, answered.text
    return sorted(answered.answer.refs if answered.answer else answered.changed)


#: What was received, handed in or sent in December 2023.
RECEIVED = [
    ("bg", "какво постъпи през декември 2023 г.?"),
    ("bg", "какво получихме през декември 2023 г.?"),
    ("bg", "какво беше предадено през декември 2023 г.?"),
    ("bg", "какво ни изпратиха през декември 2023 г.?"),
    ("cs", "co přišlo v prosinci 2023?"),
    ("cs", "co jsme dostali v prosinci 2023?"),
    ("cs", "co bylo odevzdáno v prosinci 2023?"),
    ("cs", "co se sešlo v prosinci 2023?"),
    ("da", "hvad modtog vi i december 2023?"),
    ("da", "hvad blev afleveret i december 2023?"),
    ("da", "hvad kom i december 2023?"),
    ("de", "was haben wir im Dezember 2023 erhalten?"),
    ("de", "was wurde im Dezember 2023 eingereicht?"),
    ("de", "was ist im Dezember 2023 eingegangen?"),
    ("de", "was wurde im Dezember 2023 vorgelegt?"),
    ("el", "τι λάβαμε τον Δεκέμβριο του 2023;"),
    ("el", "τι ήρθε τον Δεκέμβριο του 2023;"),
    ("el", "τι υποβλήθηκε τον Δεκέμβριο του 2023;"),
    ("el", "τι μας έστειλαν τον Δεκέμβριο του 2023;"),
    ("es", "¿qué recibimos en diciembre de 2023?"),
    ("es", "¿qué se entregó en diciembre de 2023?"),
    ("es", "¿qué entró en diciembre de 2023?"),
    ("es", "¿qué se presentó en diciembre de 2023?"),
    ("es", "¿qué nos mandaron en diciembre de 2023?"),
    ("et", "mida saime 2023. aasta detsembris?"),
    ("et", "mis anti üle 2023. aasta detsembris?"),
    ("et", "mis esitati 2023. aasta detsembris?"),
    ("fi", "mitä saimme joulukuussa 2023?"),
    ("fi", "mitä luovutettiin joulukuussa 2023?"),
    ("fi", "mitä toimitettiin joulukuussa 2023?"),
    ("fr", "qu'avons-nous reçu en décembre 2023 ?"),
    ("fr", "qu'est-ce qui a été remis en décembre 2023 ?"),
    ("fr", "qu'est-ce qui est rentré en décembre 2023 ?"),
    ("fr", "qu'est-ce qu'on nous a transmis en décembre 2023 ?"),
    ("ga", "cad a fuaireamar i mí na Nollag 2023?"),
    ("ga", "cad a tugadh isteach i mí na Nollag 2023?"),
    ("ga", "cad a seoladh chugainn i mí na Nollag 2023?"),
    ("hr", "što smo primili u prosincu 2023.?"),
    ("hr", "što je predano u prosincu 2023.?"),
    ("hr", "što je došlo u prosincu 2023.?"),
    ("hr", "što nam je poslano u prosincu 2023.?"),
    ("hu", "mit kaptunk 2023 decemberében?"),
    ("hu", "mi futott be 2023 decemberében?"),
    ("hu", "mit nyújtottak be 2023 decemberében?"),
    ("hu", "mi jött meg 2023 decemberében?"),
    ("it", "che cosa abbiamo ricevuto a dicembre 2023?"),
    ("it", "che cosa è pervenuto a dicembre 2023?"),
    ("it", "che cosa è stato presentato a dicembre 2023?"),
    ("it", "cosa ci hanno mandato a dicembre 2023?"),
    ("lt", "ką gavome 2023 m. gruodį?"),
    ("lt", "kas atėjo 2023 m. gruodį?"),
    ("lt", "kas buvo įteikta 2023 m. gruodį?"),
    ("lt", "kas atsiųsta 2023 m. gruodį?"),
    ("lv", "ko saņēmām 2023. gada decembrī?"),
    ("lv", "kas atnāca 2023. gada decembrī?"),
    ("lv", "kas tika nodots 2023. gada decembrī?"),
    ("lv", "ko mums atsūtīja 2023. gada decembrī?"),
    ("mt", "x'irċevejna f'Diċembru 2023?"),
    ("mt", "x'ġie f'Diċembru 2023?"),
    ("mt", "x'ingħata f'Diċembru 2023?"),
    ("mt", "x'bagħtulna f'Diċembru 2023?"),
    ("nl", "wat hebben we in december 2023 ontvangen?"),
    ("nl", "wat kwam er in december 2023 binnen?"),
    ("nl", "wat is er in december 2023 ingediend?"),
    ("nl", "wat is in december 2023 overhandigd?"),
    ("pl", "co otrzymaliśmy w grudniu 2023?"),
    ("pl", "co wpłynęło w grudniu 2023?"),
    ("pl", "co przyszło w grudniu 2023?"),
    ("pl", "co oddano w grudniu 2023?"),
    ("pt", "o que recebemos em dezembro de 2023?"),
    ("pt", "o que foi entregue em dezembro de 2023?"),
    ("pt", "o que deu entrada em dezembro de 2023?"),
    ("pt", "o que nos enviaram em dezembro de 2023?"),
    ("ro", "ce am primit în decembrie 2023?"),
    ("ro", "ce a venit în decembrie 2023?"),
    ("ro", "ce s-a predat în decembrie 2023?"),
    ("ro", "ce s-a depus în decembrie 2023?"),
    ("sk", "čo sme dostali v decembri 2023?"),
    ("sk", "čo prišlo v decembri 2023?"),
    ("sk", "čo bolo odovzdané v decembri 2023?"),
    ("sk", "čo nám poslali v decembri 2023?"),
    ("sl", "kaj smo prejeli decembra 2023?"),
    ("sl", "kaj je prišlo decembra 2023?"),
    ("sl", "kaj je bilo predano decembra 2023?"),
    ("sl", "kaj so nam poslali decembra 2023?"),
    ("sv", "vad fick vi i december 2023?"),
    ("sv", "vad lämnades in i december 2023?"),
    ("sv", "vad kom i december 2023?"),
    ("sv", "vad skickades till oss i december 2023?"),
    ("en", "what did we receive in December 2023?"),
    ("en", "what was handed in in December 2023?"),
    ("en", "what did they send us in December 2023?"),
]
#: Whether anything came in in April 2024.
RECEIVED_ANY = [
    ("es", "¿hemos recibido algo en abril?"),
    ("it", "abbiamo ricevuto qualcosa ad aprile?"),
    ("pl", "czy dostaliśmy coś w kwietniu?"),
    ("nl", "hebben we in april iets ontvangen?"),
    ("pt", "recebemos alguma coisa em abril?"),
    ("ro", "am primit ceva în aprilie?"),
    ("sv", "fick vi något i april?"),
    ("da", "har vi modtaget noget i april?"),
    ("et", "kas me saime aprillis midagi?"),
    ("lv", "vai aprīlī kaut ko saņēmām?"),
    ("lt", "ar balandį ką nors gavome?"),
    ("cs", "dostali jsme něco v dubnu?"),
    ("sk", "dostali sme niečo v apríli?"),
    ("sl", "smo aprila kaj prejeli?"),
    ("hr", "jesmo li u travnju nešto primili?"),
    ("bg", "получихме ли нещо през април?"),
    ("el", "λάβαμε κάτι τον Απρίλιο;"),
    ("hu", "kaptunk valamit áprilisban?"),
    ("ga", "an bhfuaireamar aon rud i mí Aibreáin?"),
    ("mt", "irċevejna xi ħaġa f'April?"),
    ("de", "haben wir im April etwas bekommen?"),
    ("en", "did we get anything in April?"),
]
#: What was changed in the first half of May 2024.
CHANGED = [
    ("bg", "какво се промени от 1 май насам?"),
    ("bg", "какво се случи в списъка миналата седмица?"),
    ("bg", "нещо ново след 1 май?"),
    ("bg", "раздвижило ли се е нещо миналата седмица?"),
    ("cs", "co se změnilo od 1. května?"),
    ("cs", "co se stalo v seznamu minulý týden?"),
    ("cs", "hnulo se něco minulý týden?"),
    ("cs", "je něco nového od 1. května?"),
    ("da", "hvad er der ændret siden 1. maj?"),
    ("da", "hvad er der sket på listen i sidste uge?"),
    ("da", "er der noget nyt siden 1. maj?"),
    ("da", "har noget rykket sig i sidste uge?"),
    ("de", "was hat sich seit dem 1. Mai geändert?"),
    ("de", "was ist letzte Woche passiert?"),
    ("de", "gibt es etwas Neues seit dem 1. Mai?"),
    ("de", "was hat sich letzte Woche auf der Liste getan?"),
    ("el", "τι άλλαξε από την 1η Μαΐου;"),
    ("el", "τι έγινε στον κατάλογο την περασμένη εβδομάδα;"),
    ("el", "υπάρχει κάτι νέο από την 1η Μαΐου;"),
    ("el", "κινήθηκε κάτι την περασμένη εβδομάδα;"),
    ("es", "¿qué ha cambiado desde el 1 de mayo?"),
    ("es", "¿qué ha pasado en la lista la semana pasada?"),
    ("es", "¿hay novedades desde el 1 de mayo?"),
    ("es", "¿se ha movido algo la semana pasada?"),
    ("et", "mis on alates 1. maist muutunud?"),
    ("et", "mis eelmisel nädalal nimekirjas juhtus?"),
    ("et", "kas eelmisel nädalal midagi liikus?"),
    ("et", "kas on midagi uut alates 1. maist?"),
    ("fi", "mitä on muuttunut 1. toukokuuta jälkeen?"),
    ("fi", "mitä listalla tapahtui viime viikolla?"),
    ("fi", "liikkuiko mikään viime viikolla?"),
    ("fi", "onko mitään uutta 1. toukokuuta jälkeen?"),
    ("fr", "qu'est-ce qui a changé depuis le 1er mai ?"),
    ("fr", "que s'est-il passé la semaine dernière ?"),
    ("fr", "est-ce que quelque chose a bougé la semaine dernière ?"),
    ("fr", "quoi de neuf depuis le 1er mai ?"),
    ("ga", "cad a d'athraigh ó 1 Bealtaine?"),
    ("ga", "cad a tharla ar an liosta an tseachtain seo caite?"),
    ("ga", "aon rud nua ó 1 Bealtaine?"),
    ("hr", "što se promijenilo od 1. svibnja?"),
    ("hr", "što se dogodilo na popisu prošli tjedan?"),
    ("hr", "je li se prošli tjedan nešto pomaknulo?"),
    ("hr", "ima li nešto novo od 1. svibnja?"),
    ("hu", "mi változott május 1. óta?"),
    ("hu", "mi történt a listán a múlt héten?"),
    ("hu", "mozdult valami a múlt héten?"),
    ("hu", "van valami újdonság május 1. óta?"),
    ("it", "che cosa è cambiato dal 1° maggio?"),
    ("it", "che cosa è successo nell'elenco la settimana scorsa?"),
    ("it", "si è mosso qualcosa la settimana scorsa?"),
    ("it", "ci sono novità dal 1° maggio?"),
    ("lt", "kas pasikeitė nuo gegužės 1 d.?"),
    ("lt", "kas praėjusią savaitę įvyko sąraše?"),
    ("lt", "ar praėjusią savaitę kas nors pajudėjo?"),
    ("lt", "ar yra kas nors naujo nuo gegužės 1 d.?"),
    ("lv", "kas ir mainījies kopš 1. maija?"),
    ("lv", "kas pagājušajā nedēļā notika sarakstā?"),
    ("lv", "vai pagājušajā nedēļā kaut kas izkustējās?"),
    ("lv", "vai ir kas jauns kopš 1. maija?"),
    ("mt", "x'inbidel mill-1 ta' Mejju?"),
    ("mt", "hemm xi ħaġa ġdida mill-1 ta' Mejju?"),
    ("nl", "wat is er sinds 1 mei veranderd?"),
    ("nl", "wat is er vorige week op de lijst gebeurd?"),
    ("nl", "is er vorige week iets bewogen?"),
    ("nl", "is er nieuws sinds 1 mei?"),
    ("pl", "co się zmieniło od 1 maja?"),
    ("pl", "co się wydarzyło na liście w zeszłym tygodniu?"),
    ("pl", "czy coś się ruszyło w zeszłym tygodniu?"),
    ("pl", "czy jest coś nowego od 1 maja?"),
    ("pt", "o que mudou desde 1 de maio?"),
    ("pt", "o que aconteceu na lista na semana passada?"),
    ("pt", "há novidades desde 1 de maio?"),
    ("ro", "ce s-a întâmplat în listă săptămâna trecută?"),
    ("ro", "e ceva nou de la 1 mai?"),
    ("sk", "čo sa zmenilo od 1. mája?"),
    ("sk", "čo sa stalo v zozname minulý týždeň?"),
    ("sk", "pohlo sa niečo minulý týždeň?"),
    ("sk", "je niečo nové od 1. mája?"),
    ("sl", "kaj se je spremenilo od 1. maja?"),
    ("sl", "kaj se je prejšnji teden zgodilo na seznamu?"),
    ("sl", "se je prejšnji teden kaj premaknilo?"),
    ("sl", "je kaj novega od 1. maja?"),
    ("sv", "vad har ändrats sedan 1 maj?"),
    ("sv", "vad hände på listan förra veckan?"),
    ("sv", "rörde sig något förra veckan?"),
    ("sv", "är det något nytt sedan 1 maj?"),
    ("en", "what changed since 1 May?"),
    ("en", "what happened on the list last week?"),
    ("en", "did anything move last week?"),
    ("en", "is there anything new since 1 May?"),
    ("en", "I was away last week. What did I miss?"),
    ("en", "any updates since 1 May?"),
]
#: Texts of a thread, and what the last one finds.
LATE = [
    ("da", "hvad kom der ind i februar? // skulle det ikke have været her før jul?", "I.3a"),
    ("de", "was kam im Februar rein? // war das nicht vor Weihnachten fällig?", "I.3a"),
    ("el", "τι ήρθε τον Φεβρουάριο; // δεν έπρεπε αυτό να είναι πριν από τα Χριστούγεννα;", "I.3a"),
    ("es", "¿qué llegó en febrero? // ¿eso no era para antes de Navidad?", "I.3a"),
    ("et", "mis laekus veebruaris? // kas see ei pidanud olema enne jõule?", "I.3a"),
    ("fi", "mitä saapui helmikuussa? // eikö sen pitänyt olla ennen joulua?", "I.3a"),
    ("hr", "što je stiglo u veljači? // nije li to bilo do Božića?", "I.3a"),
    ("nl", "wat is er in februari binnengekomen? // had dat niet voor Kerstmis gemoeten?", "I.3a"),
    ("pl", "co wpłynęło w lutym? // czy to nie miało być przed Bożym Narodzeniem?", "I.3a"),
    ("pt", "o que chegou em fevereiro? // isso não era para antes do Natal?", "I.3a"),
    ("ro", "ce a sosit în februarie? // asta nu trebuia să fie înainte de Crăciun?", "I.3a"),
    ("sl", "kaj je prispelo februarja? // ali ni bilo to treba oddati pred božičem?", "I.3a"),
    ("de", "was ist von dem, was am 5. Dezember fällig war, pünktlich gekommen?", "I.1a I.4a III.2a"),
    ("fr", "de ce qui était dû le 5 décembre, qu'est-ce qui est arrivé à temps ?", "I.1a I.4a III.2a"),
    ("es", "de lo que vencía el 5 de diciembre, ¿qué llegó a tiempo?", "I.1a I.4a III.2a"),
    ("it", "di quello che scadeva il 5 dicembre, che cosa è arrivato in tempo?", "I.1a I.4a III.2a"),
    ("pl", "co z tego, co miało termin 5 grudnia, wpłynęło na czas?", "I.1a I.4a III.2a"),
    ("nl", "wat van wat op 5 december moest worden geleverd, kwam op tijd?", "I.1a I.4a III.2a"),
    ("pt", "do que vencia a 5 de dezembro, o que chegou a tempo?", "I.1a I.4a III.2a"),
    ("fi", "mitä siitä, minkä määräaika oli 5. joulukuuta, tuli ajoissa?", "I.1a I.4a III.2a"),
    ("cs", "co z toho, co mělo termín 5. prosince, přišlo včas?", "I.1a I.4a III.2a"),
    ("hu", "abból, aminek december 5. volt a határideje, mi érkezett időben?", "I.1a I.4a III.2a"),
    ("bg", "какво е просрочено? // кое от тях чака най-дълго?", "III.6a"),
    ("bg", "какво е предадено със закъснение? // кое от двете закъсня повече?", "I.3a"),
    ("bg", "какво е предадено със закъснение? // с колко дни?", "I.3a III.1a"),
    ("bg", "какво липсва от това, което беше със срок 4 март?", "I.2a III.1a III.2a"),
    ("bg", "с колко дни закъсня I.3a?", "I.3a"),
    ("cs", "co je po termínu? // co z toho čeká nejdéle?", "III.6a"),
    ("cs", "co bylo dodáno pozdě? // které z nich mělo větší zpoždění?", "I.3a"),
    ("cs", "co bylo dodáno pozdě? // o kolik dní?", "I.3a III.1a"),
    ("cs", "co chybí z toho, co bylo splatné 4. března?", "I.2a III.1a III.2a"),
    ("cs", "o kolik dní se opozdilo I.3a?", "I.3a"),
    ("da", "hvad er forsinket? // hvilken af dem er mest forsinket?", "III.6a"),
    ("da", "hvad blev leveret for sent? // hvilken af de to var mest forsinket?", "I.3a"),
    ("da", "hvad blev leveret for sent? // hvor mange dage?", "I.3a III.1a"),
    ("da", "hvad mangler af det, der forfaldt den 4. marts?", "I.2a III.1a III.2a"),
    ("da", "hvor mange dage for sent kom I.3a?", "I.3a"),
    ("de", "was ist überfällig? // was davon ist am längsten überfällig?", "III.6a"),
    ("de", "was wurde verspätet geliefert? // welches der beiden war später dran?", "I.3a"),
    ("de", "was wurde verspätet geliefert? // um wie viele Tage?", "I.3a III.1a"),
    ("de", "was fehlt von dem, was am 4. März fällig war?", "I.2a III.1a III.2a"),
    ("de", "um wie viele Tage war I.3a verspätet?", "I.3a"),
    ("el", "τι είναι εκπρόθεσμο; // ποιο έχει τη μεγαλύτερη καθυστέρηση;", "III.6a"),
    ("el", "τι παραδόθηκε εκπρόθεσμα; // ποιο από τα δύο καθυστέρησε περισσότερο;", "I.3a"),
    ("el", "τι παραδόθηκε εκπρόθεσμα; // πόσες μέρες;", "I.3a III.1a"),
    ("el", "τι λείπει από όσα έληγαν στις 4 Μαρτίου;", "I.2a III.1a III.2a"),
    ("el", "πόσες μέρες καθυστέρησε το I.3a;", "I.3a"),
    ("es", "¿qué está atrasado? // ¿cuál lleva más retraso?", "III.6a"),
    ("es", "¿qué se entregó con retraso? // ¿cuál de los dos se retrasó más?", "I.3a"),
    ("es", "¿qué se entregó con retraso? // ¿cuántos días?", "I.3a III.1a"),
    ("es", "¿qué falta de lo que vencía el 4 de marzo?", "I.2a III.1a III.2a"),
    ("es", "¿cuántos días se retrasó I.3a?", "I.3a"),
    ("et", "mis on hilinenud? // mis neist on kõige kauem hilinenud?", "III.6a"),
    ("et", "mis esitati hilinemisega? // kumb neist hilines rohkem?", "I.3a"),
    ("et", "mis esitati hilinemisega? // mitu päeva?", "I.3a III.1a"),
    ("et", "mis puudub sellest, mille tähtaeg oli 4. märts?", "I.2a III.1a III.2a"),
    ("et", "mitu päeva hilines I.3a?", "I.3a"),
    ("fi", "mikä on myöhässä? // mikä niistä on ollut pisimpään myöhässä?", "III.6a"),
    ("fi", "mitä toimitettiin myöhässä? // kumpi niistä myöhästyi enemmän?", "I.3a"),
    ("fi", "mitä toimitettiin myöhässä? // montako päivää?", "I.3a III.1a"),
    ("fi", "mitä puuttuu siitä, minkä määräaika oli 4. maaliskuuta?", "I.2a III.1a III.2a"),
    ("fi", "montako päivää I.3a oli myöhässä?", "I.3a"),
    ("fr", "qu'est-ce qui est en retard ? // lequel a le plus de retard ?", "III.6a"),
    ("fr", "qu'est-ce qui a été livré en retard ? // lequel des deux avait le plus de retard ?", "I.3a"),
    ("fr", "qu'est-ce qui a été livré en retard ? // de combien de jours ?", "I.3a III.1a"),
    ("fr", "que manque-t-il de ce qui était dû le 4 mars ?", "I.2a III.1a III.2a"),
    ("fr", "combien de jours de retard avait I.3a ?", "I.3a"),
    ("ga", "cad atá thar téarma? // cé acu is faide atá thar téarma?", "III.6a"),
    ("ga", "cad a seachadadh go déanach? // cé mhéad lá?", "I.3a III.1a"),
    ("hr", "što kasni? // što od toga najdulje kasni?", "III.6a"),
    ("hr", "što je dostavljeno sa zakašnjenjem? // koje je od ta dva više kasnilo?", "I.3a"),
    ("hr", "što je dostavljeno sa zakašnjenjem? // koliko dana?", "I.3a III.1a"),
    ("hr", "što nedostaje od onoga što je dospijevalo 4. ožujka?", "I.2a III.1a III.2a"),
    ("hr", "koliko dana je kasnio I.3a?", "I.3a"),
    ("hu", "mi van késésben? // melyik késik legrégebb óta?", "III.6a"),
    ("hu", "mit adtak le késve? // melyik késett többet?", "I.3a"),
    ("hu", "mit adtak le késve? // hány napot?", "I.3a III.1a"),
    ("hu", "mi hiányzik abból, aminek március 4. volt a határideje?", "I.2a III.1a III.2a"),
    ("hu", "hány napot késett az I.3a?", "I.3a"),
    ("it", "che cosa è in ritardo? // quale è in ritardo da più tempo?", "III.6a"),
    ("it", "che cosa è stato consegnato in ritardo? // quale dei due ha tardato di più?", "I.3a"),
    ("it", "che cosa è stato consegnato in ritardo? // di quanti giorni?", "I.3a III.1a"),
    ("it", "che cosa manca di quello che scadeva il 4 marzo?", "I.2a III.1a III.2a"),
    ("it", "di quanti giorni era in ritardo I.3a?", "I.3a"),
    ("lt", "kas vėluoja? // kas iš jų vėluoja ilgiausiai?", "III.6a"),
    ("lt", "kas pateikta pavėluotai? // kuris iš jų vėlavo labiau?", "I.3a"),
    ("lt", "kas pateikta pavėluotai? // kiek dienų?", "I.3a III.1a"),
    ("lt", "ko trūksta iš to, kam terminas buvo kovo 4 d.?", "I.2a III.1a III.2a"),
    ("lt", "kiek dienų vėlavo I.3a?", "I.3a"),
    ("lv", "kas ir nokavēts? // kas no tā kavējas visilgāk?", "III.6a"),
    ("lv", "kas iesniegts novēloti? // kurš no abiem kavējās vairāk?", "I.3a"),
    ("lv", "kas iesniegts novēloti? // par cik dienām?", "I.3a III.1a"),
    ("lv", "par cik dienām kavējās I.3a?", "I.3a"),
    ("mt", "x'ġie kkonsenjat tard? // b'kemm jiem?", "I.3a III.1a"),
    ("nl", "wat is te laat? // wat daarvan is het langst te laat?", "III.6a"),
    ("nl", "wat is te laat geleverd? // welke van de twee was later?", "I.3a"),
    ("nl", "wat is te laat geleverd? // hoeveel dagen?", "I.3a III.1a"),
    ("nl", "wat ontbreekt van wat op 4 maart moest worden geleverd?", "I.2a III.1a III.2a"),
    ("nl", "hoeveel dagen te laat was I.3a?", "I.3a"),
    ("pl", "co jest po terminie? // co z tego czeka najdłużej?", "III.6a"),
    ("pl", "co oddano z opóźnieniem? // które z nich było bardziej spóźnione?", "I.3a"),
    ("pl", "co oddano z opóźnieniem? // o ile dni?", "I.3a III.1a"),
    ("pl", "czego brakuje z tego, co miało termin 4 marca?", "I.2a III.1a III.2a"),
    ("pl", "o ile dni spóźniło się I.3a?", "I.3a"),
    ("pt", "o que está em atraso? // qual deles está atrasado há mais tempo?", "III.6a"),
    ("pt", "o que foi entregue com atraso? // qual dos dois se atrasou mais?", "I.3a"),
    ("pt", "o que foi entregue com atraso? // quantos dias?", "I.3a III.1a"),
    ("pt", "o que falta do que vencia a 4 de março?", "I.2a III.1a III.2a"),
    ("pt", "quantos dias de atraso teve I.3a?", "I.3a"),
    ("ro", "ce este întârziat? // care dintre ele are cea mai mare întârziere?", "III.6a"),
    ("ro", "ce s-a livrat cu întârziere? // care dintre ele a întârziat mai mult?", "I.3a"),
    ("ro", "ce s-a livrat cu întârziere? // cu câte zile?", "I.3a III.1a"),
    ("ro", "ce lipsește din ce era scadent la 4 martie?", "I.2a III.1a III.2a"),
    ("ro", "cu câte zile a întârziat I.3a?", "I.3a"),
    ("sk", "čo je po termíne? // čo z toho mešká najdlhšie?", "III.6a"),
    ("sk", "čo bolo dodané neskoro? // ktoré z nich meškalo viac?", "I.3a"),
    ("sk", "čo bolo dodané neskoro? // o koľko dní?", "I.3a III.1a"),
    ("sk", "čo chýba z toho, čo malo termín 4. marca?", "I.2a III.1a III.2a"),
    ("sk", "o koľko dní meškalo I.3a?", "I.3a"),
    ("sl", "kaj zamuja? // kaj od tega zamuja najdlje?", "III.6a"),
    ("sl", "kaj je bilo oddano z zamudo? // katero je bolj zamujalo?", "I.3a"),
    ("sl", "kaj je bilo oddano z zamudo? // za koliko dni?", "I.3a III.1a"),
    ("sl", "koliko dni je zamujal I.3a?", "I.3a"),
    ("sv", "vad är försenat? // vilken av dem har varit försenad längst?", "III.6a"),
    ("sv", "vad lämnades in för sent? // vilken av de två var mest försenad?", "I.3a"),
    ("sv", "vad lämnades in för sent? // hur många dagar?", "I.3a III.1a"),
    ("sv", "vad saknas av det som förföll den 4 mars?", "I.2a III.1a III.2a"),
    ("sv", "hur många dagar försenad var I.3a?", "I.3a"),
]

#: What the Commission has delivered, and what not.
DONE_OR_NOT = [
    ("bg", "какво е предала Комисията и какво не?"),
    ("cs", "co Komise dodala a co ne?"),
    ("da", "hvad har Kommissionen leveret, og hvad har den ikke?"),
    ("el", "τι έχει παραδώσει η Επιτροπή και τι όχι;"),
    ("es", "¿qué ha entregado la Comisión y qué no?"),
    ("et", "mida komisjon on esitanud ja mida mitte?"),
    ("hr", "što je Komisija dostavila, a što nije?"),
    ("hu", "mit adott le a Bizottság és mit nem?"),
    ("it", "che cosa ha consegnato la Commissione e che cosa no?"),
    ("lt", "ką Komisija pateikė, o ko ne?"),
    ("lv", "ko Komisija ir iesniegusi un ko nav?"),
    ("nl", "wat heeft de Commissie geleverd en wat niet?"),
    ("pl", "co Komisja dostarczyła, a czego nie?"),
    ("pt", "o que é que a Comissão entregou e o que não?"),
    ("ro", "ce a livrat Comisia și ce nu?"),
    ("sk", "čo Komisia dodala a čo nie?"),
    ("sl", "kaj je Komisija oddala in česa ne?"),
    ("sv", "vad har kommissionen levererat och vad inte?"),
]
#: What was said of the day on which it comes, of what the Commission is late with.
EXPECTED = [
    ("en", "what is the Commission late with? // when do they expect to deliver it?"),
    ("en", "what is the Commission late with? // what date did they give?"),
    ("en", "when can we expect the overview of deficiencies?"),
    ("de", "womit ist die Kommission im Verzug? // wann wollen sie es liefern?"),
    ("de", "womit ist die Kommission im Verzug? // welches Datum haben sie genannt?"),
    ("de", "womit ist die Kommission im Verzug? // was sagen sie dazu?"),
    ("fr", "avec quoi la Commission est-elle en retard ? // quelle date ont-ils donnée ?"),
    ("fr", "avec quoi la Commission est-elle en retard ? // qu'est-ce qu'ils en disent ?"),
    ("fr", "avec quoi la Commission est-elle en retard ? // c'est pour quand ?"),
    ("es", "¿con qué va retrasada la Comisión? // ¿qué fecha han dado?"),
    ("es", "¿con qué va retrasada la Comisión? // ¿qué dicen?"),
    ("es", "¿con qué va retrasada la Comisión? // ¿para cuándo lo esperan?"),
    ("it", "con cosa è in ritardo la Commissione? // che data hanno dato?"),
    ("it", "con cosa è in ritardo la Commissione? // che cosa dicono?"),
    ("it", "con cosa è in ritardo la Commissione? // quando lo aspettano?"),
    ("pl", "z czym spóźnia się Komisja? // jaką datę podali?"),
    ("pl", "z czym spóźnia się Komisja? // co o tym mówią?"),
    ("pl", "z czym spóźnia się Komisja? // kiedy to będzie?"),
    ("nl", "waarmee is de Commissie te laat? // welke datum hebben ze genoemd?"),
    ("nl", "waarmee is de Commissie te laat? // wat zeggen ze erover?"),
    ("nl", "waarmee is de Commissie te laat? // wanneer verwachten ze het?"),
    ("pt", "com que está atrasada a Comissão? // que data deram?"),
    ("pt", "com que está atrasada a Comissão? // o que dizem?"),
    ("ro", "cu ce întârzie Comisia? // ce dată au dat?"),
    ("ro", "cu ce întârzie Comisia? // ce spun?"),
    ("sv", "vad är kommissionen sen med? // vilket datum har de angett?"),
    ("sv", "vad är kommissionen sen med? // vad säger de?"),
    ("da", "hvad er Kommissionen forsinket med? // hvilken dato har de oplyst?"),
    ("da", "hvad er Kommissionen forsinket med? // hvad siger de?"),
    ("fi", "missä komissio on myöhässä? // minkä päivän he ovat antaneet?"),
    ("fi", "missä komissio on myöhässä? // mitä he sanovat?"),
    ("et", "millega komisjon hilineb? // mis kuupäeva nad andsid?"),
    ("et", "millega komisjon hilineb? // mida nad ütlevad?"),
    ("lv", "ar ko kavējas Komisija? // kādu datumu viņi nosauca?"),
    ("lv", "ar ko kavējas Komisija? // ko viņi saka?"),
    ("lt", "su kuo vėluoja Komisija? // kokią datą jie nurodė?"),
    ("lt", "su kuo vėluoja Komisija? // ką jie sako?"),
    ("cs", "s čím má Komise zpoždění? // jaké datum uvedli?"),
    ("cs", "s čím má Komise zpoždění? // co k tomu říkají?"),
    ("sk", "s čím mešká Komisia? // aký dátum uviedli?"),
    ("sk", "s čím mešká Komisia? // čo k tomu hovoria?"),
    ("sl", "s čim zamuja Komisija? // kateri datum so navedli?"),
    ("sl", "s čim zamuja Komisija? // kaj pravijo?"),
    ("hr", "s čim kasni Komisija? // koji su datum naveli?"),
    ("hr", "s čim kasni Komisija? // što kažu?"),
    ("bg", "с какво закъснява Комисията? // каква дата посочиха?"),
    ("bg", "с какво закъснява Комисията? // какво казват?"),
    ("el", "σε τι έχει καθυστερήσει η Επιτροπή; // ποια ημερομηνία έδωσαν;"),
    ("hu", "mivel késik a Bizottság? // milyen dátumot adtak meg?"),
    ("hu", "mivel késik a Bizottság? // mit mondanak?"),
    ("ga", "cad leis a bhfuil an Coimisiún mall? // cén dáta a thug siad?"),
    ("mt", "b'xiex il-Kummissjoni għandha dewmien? // liema data taw?"),
]


@pytest.mark.parametrize(("code", "text"), RECEIVED)
def test_what_was_received_is_what_was_delivered(store: RegisterStore, code: str, text: str) -> None:
    """It was taken for what is due then, or for what its receiver owes."""
    assert refs_of(ask(store, code, text)) == ["I.1a", "I.4a", "III.1a", "III.2a"]


@pytest.mark.parametrize(("code", "text"), RECEIVED_ANY)
def test_whether_anything_was_received(store: RegisterStore, code: str, text: str) -> None:
    """A verb's form that says "we" asks for no body of one's own."""
    assert refs_of(ask(store, code, text)) == ["F.2b"]


@pytest.mark.parametrize(("code", "text"), CHANGED)
def test_what_has_happened_is_what_was_changed(store: RegisterStore, code: str, text: str) -> None:
    """Wherever it happened: "on the list"."""
    assert refs_of(ask(store, code, text)) == ["III.2a", "III.6a"]


@pytest.mark.parametrize(("code", "text"), DONE_OR_NOT)
def test_what_is_done_and_what_is_not(store: RegisterStore, code: str, text: str) -> None:
    """Together it is everything; only what is open was listed."""
    assert len(refs_of(ask(store, code, text))) == 10


@pytest.mark.parametrize(("code", "texts"), EXPECTED)
def test_what_its_owner_has_said(store: RegisterStore, code: str, texts: str) -> None:
    """What they gave is no delivery."""
    assert refs_of(ask(store, code, *texts.split(" // "))) == ["III.6a"]


@pytest.mark.parametrize(("code", "texts", "refs"), LATE)
def test_how_late_something_is(store: RegisterStore, code: str, texts: str, refs: str) -> None:
    """Which of several is the latest, by how many days, and what is missing of what was due on a day."""
    assert refs_of(ask(store, code, *texts.split(" // "))) == refs.split()


@pytest.mark.parametrize(
    ("texts", "headline"),
    [
        (
            "by how many days was I.3a late?",
            "I.3a was done on 9 February 2024, 66 days late; it was due 5 December 2023.",
        ),
        ("how many days late is III.6a?", "5 December 2023 (160 days late), expected 31 May."),
        (
            "what was delivered late? // by how many days?",
            (
                "I.3a was done on 9 February 2024, 66 days late; it was due 5 December 2023. "
                "III.1a was done on 12 December 2023, 7 days late; it was due 5 December 2023."
            ),
        ),
        (
            "what was delivered late? // which one was the worst?",
            "I.3a was done on 9 February 2024, 66 days late; it was due 5 December 2023.",
        ),
        ("what is overdue? // which one is the latest?", "III.6a is overdue; it was due 5 December 2023."),
        (
            "which is more overdue, the overview of deficiencies or the Empact report?",
            "III.6a is overdue; it was due 5 December 2023.",
        ),
        ("who is more overdue, Eurojust or Frontex?", "Responsible: Eurojust (3) and Frontex (2)."),
        ("did the March Empact report come in?", "No. III.1a is overdue; it was due 4 March 2024."),
        ("was anything handed over in January?", "No."),
        ("when did the online support report last come in? // and before that?", "4 December 2023 and 4 March 2024."),
        (
            "what is due on 13 June? // is any of it on hold?",
            "Yes. I.2a: on hold: waiting for the legal opinion on data sharing.",
        ),
        ("what is due on 13 June? // which of them are overdue?", "3 overdue."),
        ("what is on hold? // reason?", "I.2a: on hold: waiting for the legal opinion on data sharing."),
        (
            "what did Eurojust report as done? // when did they report it? // has anyone confirmed it?",
            "III.2a: overdue; reported done by its owner, to be confirmed: WK 2/24.",
        ),
        ("is there anything reported as done that nobody has validated?", "Yes, 1."),
        ("what was due on 5 December and is still missing?", "1 overdue."),
        ("what was open on 5 December?", "24 open."),
        ("did anybody miss the 5 December deadline?", "Yes, 3."),
        ("which December deadlines were missed?", "1 overdue, 2 done."),
        ("has Europol ever been late?", "Yes, 3."),
        ("what is overdue?", "4 overdue."),
        ("what was overdue on 1 February?", "2 overdue."),
        ("what's on hold? // is it overdue?", "Yes. I.2a is overdue; it was due 4 March 2024."),
        ("what was delivered in December? // by whom? // which was late?", "1 done."),
        ("did the State of Schengen report come out on time? // when?", "F.2b was done on 16 April 2024."),
        ("list everything delivered, with dates", "7 done."),
        ("list what we have got so far from the agencies", "5 done."),
        ("what have we got in June?", "4 open."),
        ("which of the March reports is missing?", "3 overdue."),
        ("which of the June reports is missing?", "4 open."),
        ("what was delivered last week?", "III.2a: overdue; reported done by its owner, to be confirmed: WK 2/24."),
    ],
)
def test_the_headline_tells_it(store: RegisterStore, texts: str, headline: str) -> None:
    """The first line says what was asked."""
    answered = ask(store, "en", *texts.split(" // "))
    assert answered.worded is not None, answered.text
    assert answered.worded.headline == headline


@pytest.mark.parametrize(
    ("code", "texts", "said"),
    [
        ("en", "which deadline was moved? // when was that?", "22 April 2024"),
        ("en", "which deadline was moved? // to when?", "31 July 2024"),
        ("en", "which deadline was moved? // why?", "EFECC needs the figures of the second quarter"),
        ("de", "Welche Frist wurde verschoben? // Mit welcher Begründung?", "EFECC needs the figures"),
        ("da", "Hvilken frist er blevet rykket? // begrundelse?", "EFECC needs the figures"),
        ("fr", "Quelle échéance a été repoussée ? // Pour quel motif ?", "EFECC needs the figures"),
        ("en", "what is on hold? // since?", "20 March 2024"),
        ("de", "Was ist ausgesetzt? // seit wann?", "20. März 2024"),
        ("en", "what did Eurojust report as done? // when did they report it?", "10 May 2024"),
        ("en", "what changed since 1 May? // and for Europol?", "Europol: Nothing was changed"),
    ],
)
def test_a_thread_goes_on_from_what_was_told(store: RegisterStore, code: str, texts: str, said: str) -> None:
    """The record tells when something was moved, reported or put on hold, until when and why."""
    assert said in ask(store, code, *texts.split(" // ")).text


def test_after_what_changed_its_deliverables_are_asked_about(store: RegisterStore) -> None:
    """What is asked besides is asked of them."""
    assert refs_of(ask(store, "en", "which deadline was moved?", "who owes it?")) == ["III.3a"]
