"""Requests for a document itself: "could you send me the PDF of the report?". A register has what is owed, not it."""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.requests.not_held.contents import names_report
from domain.reading.requests.sentences_alone import find_sentences
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

#: "Send me", "can you forward me", in all languages together.
_SENDS = phrase_table(
    """send me, forward me, email me, mail me, forward us, send over, you forward, schick mir, schicke mir, schicken
    sie mir, mir … schicken, mir … weiterleiten, mir … zuschicken, mir … senden, mir … mailen, leite mir, sende
    mir, m'envoyer, me renvoyer, m'envoies, me transmettre, me transférer, envoie moi, envoyez moi, faire
    suivre, mándame, me mandas, mandarme, envíame, me envías, enviarme, reenvíame, me reenvías, reenviarme, me
    pasas, pásame, mi mandi, mandami, inviami, mi invii, inviarmi, mandarmi, mi giri, girami, inoltrami, mi
    inoltri, inoltrarmi, manda me, envia me, mandas me, envias me, reencaminhas me, reencaminha me, enviar me,
    mandar me, me … sturen, me … doorsturen, mij … sturen, mij … doorsturen, me … mailen, stuur me, stuur mij,
    sende mig, send mig, videresende mig, skicka mig, skicka över, vidarebefordra, maila mig, lähettää minulle,
    lähetä minulle, lähetä mulle, laittaa mulle, laita mulle, laittaa minulle, laita minulle, lähettäisit, saada
    mulle, saada mulle, saadaksid mulle, edasta mulle, saata mulle, atsūti, atsūti man, pārsūtīt, pārsūti,
    atsūtīt, atsiųsk, atsiųsti, persiųsk, persiųsti, podeślesz, podeślij, prześlesz mi, prześlij, wyślesz mi,
    wyślij mi, przyślesz, przyślij, pošli mi, pošleš mi, pošlete mi, pošlite mi, přepošli, přepošleš,
    přepošlete, prepošli, prepošleš, prepošlite, mi pošleš, pošlji mi, mi pošlješ, mi … posreduješ, mi …
    pošlješ, posreduj mi, pošalji mi, pošaljite mi, mi poslati, mi … proslijediti, proslijedi, proslijedite,
    прати ми, пратете ми, изпрати ми, изпратете ми, ми препратиш, ми пратиш, ми изпратиш, препрати ми,
    átküldenéd, elküldenéd, átküldöd, elküldöd, tudnád küldeni, tudná küldeni, küldd át, küldd el, továbbítanád,
    îmi trimiți, îmi trimiteți, trimite mi, trimiteți mi, îmi poți trimite, îmi … trimite, στείλε μου, μου
    στείλεις, μου στείλετε, στείλτε μου, μου στέλνεις, μου προωθείς, προώθησέ μου, μου προωθήσεις, tibgħatli,
    ibgħatli, tibgħatuli, seol chugam, seoladh chugam, chugam, изпратили,
    o zaslání, elküldeni, atsūtītu, przesłał, przesłać mi, poslali mi, mi poslali, mi poslal"""
)
#: What is sent, or is there in a newer form; without accents.
_is_file = word_matcher(
    """pdf pdf* version versions versionen versioner versione versione* versia verziu verzi* verze verzij* verżjoni
    versao versoes versiune* udgave* leagan valtozat* εκδοχη εκδοση versij* versioon* versio* wersj* версия*
    fassung exemplar* text texte texts textu tekst* texto testo szoveg* besedil* κειμεν* teacs teacsa текст*"""
)
#: With one of these a text asks to be told something that a register has.
_OTHER = (
    *(Concept.OVERDUE, Concept.OPEN, Concept.DEADLINE, Concept.DONE, Concept.UNDATED, Concept.MONTH, Concept.ALL),
    Concept.MUST,
    *QUESTION_WORDS,
)


def find_requested_document(words: Sequence[WordMatch]) -> str | None:
    """Return the word for a document that a text asks to be sent, None if it asks for none."""
    for start, stop in find_sentences(words):
        sentence = words[start:stop]
        found = PhrasedWords(sentence).find(_SENDS)
        files = [word for word in sentence if any(map(_is_file, word.parts))]
        named = files or [word for word in sentence if names_report(word)]
        asks_else = any(word.has(*_OTHER) and not word.is_noise for word in sentence)
        if found is not None and named and (files or not asks_else):
            return named[0].text
    return None
