"""Words that stand for letters when somebody spells: the radio alphabet (ICAO) and the usual ones of some languages."""

# Words that are digits or letters only among others of their kind: "to", "for", "o", "i".
DOUBTFUL = frozenset({"to", "too", "for", "o", "oh", "won", "ate", "tree", "i", "a", "mike", "en", "em", "ex", "ar"})

SPELLING_WORDS = {
    "alpha": "a", "alfa": "a", "bravo": "b", "charlie": "c", "delta": "d", "echo": "e", "foxtrot": "f", "golf": "g",
    "hotel": "h", "india": "i", "juliet": "j", "juliett": "j", "kilo": "k", "lima": "l", "mike": "m", "november": "n",
    "oscar": "o", "papa": "p", "quebec": "q", "romeo": "r", "sierra": "s", "tango": "t", "uniform": "u", "victor": "v",
    "whiskey": "w", "whisky": "w", "xray": "x", "x-ray": "x", "yankee": "y", "zulu": "z", "anton": "a", "berta": "b",
    "cäsar": "c", "dora": "d", "emil": "e", "friedrich": "f", "gustav": "g", "heinrich": "h", "ida": "i", "kaufmann": "k",
    "ludwig": "l", "martha": "m", "nordpol": "n", "otto": "o", "quelle": "q", "siegfried": "s", "theodor": "t",
    "ulrich": "u", "viktor": "v", "wilhelm": "w", "ypsilon": "y", "zeppelin": "z", "ancona": "a", "bologna": "b",
    "empoli": "e", "firenze": "f", "genova": "g", "imola": "i", "livorno": "l", "milano": "m", "napoli": "n",
    "otranto": "o", "palermo": "p", "roma": "r", "savona": "s", "torino": "t", "udine": "u", "venezia": "v", "zara": "z",
    "zed": "z", "zee": "z", "ess": "s", "tee": "t", "bee": "b", "cee": "c", "dee": "d", "gee": "g", "jay": "j", "kay": "k",
    "pee": "p", "cue": "q", "ar": "r", "vee": "v", "ex": "x", "wye": "y", "aitch": "h", "eff": "f", "ell": "l", "em": "m",
    "en": "n",
}  # fmt: skip
