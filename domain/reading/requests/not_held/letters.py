"""Questions about letters that were answered or not: a register has no correspondence."""

from collections.abc import Sequence

from domain.reading.requests.sentences_alone import find_sentences
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.word_matcher import word_matcher

#: An answer, in all languages together; without accents.
_is_answer = word_matcher(
    """answer answered reply replied response отговор* odpoved* odpovede* svar* besvaret besvarat antwort* geantwortet
    beantwortet απαντησ* respuesta* vastus* vastau* reponse* freagra* odgovor* valasz* risposta* atsakym* atbild*
    twegib* antwoord* odpowied* resposta* raspuns*"""
)
#: A letter or an e-mail.
_is_letter = word_matcher(
    """letter letters email emails писмо* писма* dopis* brev brevet brief briefs schreiben επιστολ* carta cartas kiri
    kirja kirjale kirjaan kirje* lettre* courrier litir* pismo pisma level* lettera lettere rast* laisk* vestul* ittra
    ittri pismu list listy liste scrisoar* scrisori* skrivels* mail* mejl* имейл*"""
)


def find_letter(words: Sequence[WordMatch]) -> str | None:
    """Return the word for a letter of which a text asks whether it was answered, None if it names none."""
    for start, stop in find_sentences(words):
        sentence = words[start:stop]
        letter = next((word for word in sentence if any(map(_is_letter, word.parts))), None)
        if letter is not None and any(any(map(_is_answer, word.parts)) for word in sentence if word is not letter):
            return letter.text
    return None
