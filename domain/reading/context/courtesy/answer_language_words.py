"""Words by which people ask to be answered in a language, in each language: data, no rules.

With a "*" a word is the beginning of words. Case and accents do not matter.
"""

from collections.abc import Mapping

#: How something is said to be in a language, by templates separated by commas: `{}` is the language's name in CLDR,
#: `{ki>ku}` one that ends in "ki" with "ku" in its place, `{^f>bhf}` one that begins with "f" with "bhf".
IN_LANGUAGE: Mapping[str, str] = {
    "bg": "на {}, на {} език",
    "cs": "v {a>ě}, ve {a>ě}, do {a>y}, {ština>sky}, {čtina>cky}, {čina>ecky}",
    "da": "på {}, til {}",
    "de": "auf {}, ins {>e}",
    "el": "στα {}",
    "en": "in {}, into {}",
    "es": "en {}",
    "et": "{} keeles, {} keelde",
    "fi": "{>ksi}, {nti>nniksi}, {kki>kiksi}, {kka>kaksi}, {i>eksi}",
    "fr": "en {}",
    "ga": """as {}, i {^b>mb}, i {^c>gc}, i {^d>nd}, i {^e>n-e}, i {^f>bhf}, i {^g>ng}, i {^i>n-i}, i {^l>l}, i {^m>m},
        i {^o>n-o}, i {^p>bp}, i {^r>r}, i {^s>s}, i {^u>n-u}""",
    "hr": "na {i>om}, na {i>om} jeziku, na {}",
    "hu": "{>ul}, {} nyelven",
    "it": "in {}",
    "lt": "{} kalba, {ų>iškai}, {ių>iškai}, {ečių>etiškai}, {iečių>iškai}",
    "lv": "{} valodā, {} valodu, {u>iski}, {iešu>iski}",
    "mt": "bil-{}, bl-{}, bl-i{}, bi{^ċ>ċ-ċ}, bi{^d>d-d}, bi{^r>r-r}, bi{^s>s-s}, bi{^t>t-t}, bi{^ż>ż-ż}",
    "nl": "in het {}, naar het {}",
    "pl": "po {i>u}, w języku {>m}, na {}",
    "pt": "em {}",
    "ro": "în {}, în limba {}",
    "sk": "v {a>e}, vo {a>e}, do {a>y}, po {ština>sky}, po {čtina>cky}, po {čina>sky}, po {čina>ecky}",
    "sl": "v {a>i}, v {a>o}, po {ščina>sko}",
    "sv": "på {}, till {}",
}

#: How a language is named that somebody speaks, where that is said otherwise.
SPOKEN: Mapping[str, str] = {
    "bg": "{}",
    "da": "{}",
    "de": "{}",
    "el": "{}",
    "en": "{}",
    "es": "{}",
    "et": "{} keelt",
    "fi": "{>a}, {a>aa}",
    "fr": "{}, le {}",
    "ga": "{}",
    "hr": "{}",
    "it": "{}, l'{}, il {}",
    "nl": "{}",
    "pt": "{}",
    "ro": "{}",
    "sl": "{a>o}, {ščina>sko}",
    "sv": "{}",
}

#: What says that the bot speaks a language.
SPEAKING: Mapping[str, str] = {
    "bg": "говор*",
    "cs": "mluv* um*",
    "da": "tal*",
    "de": "sprech* sprich* kann*",
    "el": "μιλ* ξερ*",
    "en": "speak* understand*",
    "es": "habla*",
    "et": "räägi* oska*",
    "fi": "puhu* osaa*",
    "fr": "parl*",
    "ga": "labh* bhfuil*",
    "hr": "govor*",
    "hu": "beszél* tud*",
    "it": "parl*",
    "lt": "kalb*",
    "lv": "runā*",
    "mt": "titkell* taf*",
    "nl": "spre*",
    "pl": "mówi*",
    "pt": "fala*",
    "ro": "vorb*",
    "sk": "hovor*",
    "sl": "govor*",
    "sv": "tala* prata*",
}

#: What asks for an answer, for what was said before once more, or for leave to go on.
ANSWERING: Mapping[str, str] = {
    "bg": "отговор* кажи* кажете* пиш* повтор* преведе* преведи* мож*",
    "cs": "odpov* řek* říc* říct* piš* napi* zopak* přelož* může* můž*",
    "da": "svar* sig* skriv* gentag* oversæt* kan* kunne*",
    "de": "antwort* sag* schreib* wiederhol* übersetz* kannst* können* könnt*",
    "el": "απαντ* πες* πειτε* γραψ* επαναλ* μεταφρα* μπορ*",
    "en": "answer* reply* respond* say* write* tell* repeat* translat* switch* talk* continue* can* could* give* show*",
    "es": "respond* contest* di* dime* decir* díme* escrib* repet* repit* traduc* traduz* pued* podr*",
    "et": "vasta* ütle* kirjuta* korda* tõlgi* saa* või*",
    "fi": "vasta* sano* kirjoita* toista* käännä* voi* saisi*",
    "fr": "répond* dis* dire* dites* écri* répét* répèt* traduis* tradui* peux* pouv* pourr*",
    "ga": "freag* abair* scríobh* aistrigh* féid*",
    "hr": "odgovor* reci* recite* napiš* piši* ponov* preved* mož*",
    "hu": "válasz* mond* ír* ismét* fordít* tud*",
    "it": "rispond* dimm* dill* dir* scriv* ripet* tradu* puoi* può* potr*",
    "lt": "atsak* pasak* sak* raš* parašy* pakart* išver* gal*",
    "lv": "atbild* pasak* saki* raksti* atkārto* tulko* iztulko* var*",
    "mt": "wieġeb* twieġeb* għid* tgħid* ikteb* irrepeti* ttraduċi* tista*",
    "nl": "antwoord* zeg* schrijf* herhaal* vertaal* kan* kun* kunt*",
    "pl": "odpowi* powiedz* powiedzie* napis* napisz* powtór* przetłum* może* moż*",
    "pt": "respond* diz* dizer* escrev* repet* repit* traduz* pod*",
    "ro": "răspun* spun* scrie* repet* tradu* poți* put*",
    "sk": "odpoved* povedz* poved* napí* zopak* prelož* môže* môž*",
    "sl": "odgovor* povej* povejte* napiš* ponov* preved* lahko*",
    "sv": "svar* säg* skriv* upprepa* översätt* kan* kunde*",
}
