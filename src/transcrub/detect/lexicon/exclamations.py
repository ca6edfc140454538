"""What people exclaim, drawn out as they like ("ohhhh", "hmm", "awww"), and the shorthand of chats ("tmrw", "idk")."""

import re
from collections.abc import Sequence
from functools import lru_cache

from transcrub.detect.lexicon.given import GIVEN
from transcrub.detect.lexicon.given_abroad import GIVEN_ABROAD
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.ordinary_en import safe_words

_EXCLAIMED = re.compile(
    r"o+h+|a+h+|a{3,}|a+w+|h+m+|mm+|m+h+m+|u+h+m*|u+m+|e+r+m*|e+h+|u+g+h+|y+a+y+|w+o+w+|w+h+o+a+h*|p+h+e+w+|(?:h[aeiu]+){2,}h?|h[ae]"
    r"|l+o+l+(?:o+l+)*|y+e{2,}s+|y+e+a{2,}h*|n+o{2,}|s+o{2,}|o+k{2,}a*y*|p+l+e+a{2,}s+e+|t+h+a+n+k{2,}s*|b+y+e{2,}|t+o{3,}"
    r"|k{3,}|(?:wk){2,}w?|(?:rs){2,}|(?:hue){2,}|(?:j[aei]+){2,}|a+h(?:a+h)+a*|x+d+|oi+|o{2,}ps+y*|y+i+k+e+s+|d+u+h+|s+h{2,}|x{2,}|aloha|mahalo|ciao|merci|mam"
)

# What people of the Philippines, India, Latin America and Europe strew into their English; the second are names
# elsewhere, but not in small letters amid others.
_MIXED_IN = words("""
            boleh kasama kenderaan lumipat nombor putol wag dapat sudah belum tidak bisa banget parle
            abeg alamak arre arrey ay baligtad bukas cepat lahat macam nanti sangat sikit sulit swak tapos ulet yata
            accha agaibh akong amen arigato dito diyan avec bitte bonne bonsoir buen buenas buenos choisissez danke
            dia dios diolch duit elija ehen fijne fijn gelieve genau gern gerne graag grüsse grüße g'day gday klick
            langue liebe maith mfg schöne schönen schönes selecciona seleccione seleziona servus tschüss tschüß
            veuillez viele wählen gracias grazie guten haan journee journée kayo leh ma'am merci nahi nahin namaste
            natin niyo obrigado opo pakisama pala po prego pwede salaam salamat sige siya slainte sláinte slán
            míle raibh soirée talaga terima theek ung vielen wala
        """)
_AMID = words(
    "agat ang daw hai ja je kasi ko kami lang mga mo muna nada naman ng nga nila pag pai pra rin tayo yan yung"
)
AMID = _AMID | words("ako ba din na nalang nyo sa yun")
"""Small words of other languages that are names elsewhere, but not in small letters amid others."""
_FEWEST = 2

_LONGEST = 40
_SLANG = words("""
            abt acc acct addr auth auths bruh char chars conf confs config approx appt apt asap b4 bc bday brb brill
            btw coz cuz deets def defo dept dunno ex fyi gimme gg glhf gona gonna gotta gr8 gunna hed hes hmu hrs idc
            idk ikr imho imo info itll jk kinda l8r lemme lmao lmk lol lvl mins mo msg nah nope np nvm obv obvi omg omw
            perf pic pics pls plz prob probs promo rly rn sec shed shes smh sorta srsly sry sup tbh thatll theyre
            theyve tho thru thx tmi tmr tmrw tomo ttyl tx txt ty tysm u ur vid wanna weve wk wks wtf xmas xoxo yall yea
            yep youve yr yrs yup yw abeg aite alrighty aye blimey jaysus cheerio cheers crikey howdy howya innit irl
            kyc lmfao nvr lah leh liao noice oga otw otp pnr pnrs ppl rofl ssn ssns strewth ta tis twas txid txids upsi
            ach achoo afk aweh ayoba babe bbl begorrah bouta charot ctfu doh eep ehn ewo fabbo feck ffs fml gtg
            hooroo hth jeezo jings laddie luv naku ngl och oof oww owo petmalu rawr ripper ripsnorter salamuch sksksk
            tbc tbf uff uffda uwu waddup wagwan wdym yerra yoh zilch
            uups oeps huch understood wahala ye yeh eish
            argh blah dandy gah grr grrr hayst hmph jesusmaryosep mustve mightve couldve shouldve wouldve theydve
            susmaryosep naks aiyo aiyah aiyoh walao adoi aduh chey tsk yalla
        """)

_UNCLIPPED = words("aimin carin darin partin rankin rin rubin sin win")


@lru_cache(maxsize=1024)
def is_exclamation(word: str) -> bool:
    """Say whether a word in lower case is exclaimed, shorthand of chats ("tmrw") or mixed in ("po"), and no name."""
    # "Lmaooo".
    drawn = word[-3:] == word[-1:] * 3 and word.rstrip(word[-1:]) + word[-1:] in _SLANG
    if drawn or word in _SLANG or word in _MIXED_IN or (word.endswith("in") and _is_clipped(word)):
        return True
    return len(word) <= _LONGEST and _EXCLAIMED.fullmatch(word) is not None


def _is_clipped(word: str) -> bool:
    """Say whether a word lost its last letter: "sayin", "tryin"; not "Robin", "Martin"."""
    return f"{word}g" in safe_words() and word not in GIVEN and word not in GIVEN_ABROAD and word not in _UNCLIPPED


def speaks_mixed(words: Sequence[str]) -> bool:
    """Say whether a message, as it is written, strews so many such words in that each is one: "Okay na okay po"."""
    return sum(word in AMID or word.lower() in _MIXED_IN for word in words) >= _FEWEST


def is_mixed_in(words: Sequence[str]) -> bool:
    """Say whether words, as they are written, hold one of another language that people strew into their English."""
    strewn = not _MIXED_IN.isdisjoint(map(str.lower, words))
    return strewn or (len(words) > 1 and not _AMID.isdisjoint(words))
