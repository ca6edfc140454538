"""What a text must hold to announce anything: patterns for RE2, which pass most texts over in microseconds."""

from collections.abc import Iterable

import re2

from transcrub.detect.lexicon.given import GIVEN_WORDS, NAME_WORDS, RARELY_GIVEN
from transcrub.detect.lexicon.language import Language, words
from transcrub.detect.lexicon.numbers_en import ONES, TEENS, TENS

_WORDS_A_PATTERN = 60
_SEPARATED = r"[^a-z0-9]+"
_NAMES = "|".join(sorted(NAME_WORDS))
_RARELY = "|".join(sorted(RARELY_GIVEN))
_TITLED = "|".join(sorted(word.title() for word in GIVEN_WORDS))
_TITLED_RARELY = "|".join(sorted(word.title() for word in RARELY_GIVEN))
_TITLED_TOO = f"{_TITLED}|{_TITLED_RARELY}"
BEFORE_WHOM = words("because can could did does gave give if is let should since that told was when with would")
"""Words that stand before somebody of whom one speaks: "let Art know", "is Bill still there"."""
DEEDS = words("""
    arrived asked booked bought brought called checked collected dropped flew gave handed left moved ordered paid picked
    promised quoted recommended replied returned said says scanned sent signed stayed texted told took visited wants
    went wrote
""")
"""What people alone do, and the names of things hardly ever."""
PUTS = words("""
    add added adding delete deleting drop edit get include invite kick move put putting register remove removed removing
    seat swap take taking transfer
""")
"""What is done with somebody who is put on an account, and taken off it."""
LETS = words("answer call collect email explain let meet pay phone pick receive ring send sign text")
"""What people do that somebody sends, and things never."""
AWAY = words("downstairs home outside upstairs waiting")
"""Where people are."""
HOUSES = (
    "Barn|Bungalow|Chapel|Cottage|Cottages|Farm|Farmhouse|Forge|Gatehouse|Granary|Grange|Hall|House|Lodge|Maltings|Manor"
    "|Mill|Oasthouse|Rectory|Schoolhouse|Stables|Vicarage|Villa"
)
"""What houses are called that have no number."""
OWNED = words("""
    account address appointment appt bill birthday booking brother card cleaning dad daughter email file flight husband
    meds mom mother mum number order passport payment phone plan policy prescription reservation room school seat
    sister son surgery ticket transfer visa wife
""")
"""What people have, and a day or a month hardly ever."""
FAMILIES = words("boys couple family funeral girls household kids party residence sisters brothers twins wedding")
"""What has a family's name before it."""
BOOKED = words("""
    appointment appt booked booking car check-in listed order pickup pick-up registered rental reservation reserved
    room seated suite table vehicle
""")
"""What is booked or kept under a name."""
JOBS = words("""
    agent attendant bouncer cashier clerk collector contractor deliverer fitter guard host hostess inspector installer
    janitor operator owner painter picker rep representative teller valuer watchman
""")
"""Who works where one is served: what such a person is called may be a word."""
WHO_WORKS = words("""
    barber bartender builder caretaker cleaner concierge courier doorman driver electrician gardener gatekeeper handyman
    helper housekeeper janitor landlady landlord maid manager mechanic nanny neighbor neighbour nurse plumber porter
    receptionist rider security shopper supervisor technician vet waiter waitress watchman
""")
"""Who else works there, or lives next door."""
ROLES = (
    JOBS
    | WHO_WORKS
    | words("""
    accountant advisor adviser carer caregiver chauffeur coach consultant counsellor counselor dentist doctor engineer
    groomer guide hygienist instructor lawyer midwife physio sitter solicitor stylist surgeon teacher therapist trainer
    tutor
""")
)
"""Who does something for one, whatever it is."""
SOMEBODY = words("bloke chap colleague dude fella fellow gentleman girl guy lad lady man person someone somebody woman")
"""Whom one saw, and does not know."""
CALLERS = words("everybody everyone family folks friends neighbours neighbors people they we")
"""Who calls somebody as few do."""
LINES = words("account acct cell email line mail mobile number phone")
"""Where somebody is called, or written to."""
BELLS = words("bell buzzer doorbell intercom letterbox mailbox nameplate postbox")
"""On what stands whose door it is."""
HOMES = words("compound flat house place residence villa")
"""Where people live, behind their name."""
ELDERS = words("""
    abu alhaja alhaji aling bapak bhabhi bhai bwana datuk doamna domnul dona doña encik hajia ibu kuya manang mang
    manong mdm mzee ntate oom ogbeni puan shri smt tannie tatay tita tito tonton ustad ustadh ustaz
""")
"""What people of many countries put before a name, as others do Mr and Mrs."""
_LISTED = "(?:kids|children|twins|boys|girls|sons|daughters|sisters|brothers|passengers|guests)"
_MYSELF = (
    r"[Ii][’']?m|[Ii] am|[Nn]ame[’']s|(?:[Tt]his|name) is|[Yy]ou[’']?ve got|(?:[Ss]peak|[Cc]hatt)ing with|[Tt]alking to"
    r"|[Aa]sk for"
)
# "Hers ends 188", "my card ending 4471"; a lesson ends, too.
_ENDS_IN = "(?:begin|end|finish|start)(?:e?s|ed|ing)?(?: in| on| with)?"
_OF_ENDS = (
    r"\b(?:account|amex|bank|card|cell|debit|hers|his|it|landline|line|mastercard|mine|mobile|number|one|ours|phone"
    r"|theirs|visa|yours)\b"
)
_CLAUSES = "and|because|but|cause|has|if|since|that|when|whether|while"
_DOING = "|".join((*sorted(LETS | AWAY), "at", "in", "on", "out"))
_DONE, _PUT, _OWNED, _FAMILIES = ("|".join(sorted(each)) for each in (DEEDS, PUTS, OWNED, FAMILIES))
_BELLS, _HOMES, _ELDERS, _WORKERS = ("|".join(sorted(each)) for each in (BELLS, HOMES, ELDERS, JOBS | WHO_WORKS))
_ONES, _TENS, _TEENS = ("|".join(each) for each in (ONES, TENS, TEENS))
# "Fourteen oh six quail hollow lane", and a postal code: "nine seven oh eight oh".
_SAID_HOUSE = rf"(?:{_ONES}|{_TENS}|{_TEENS}) (?:{_ONES}|{_TENS}|{_TEENS}|oh|hundred)|(?:{_TEENS}) [a-z]+"
_SAID_CODE = " ".join([rf"(?:{_ONES}|zero|oh|double)"] * 4)
# A number sign or letters before a number, and a postal code (behind a place), announce themselves; a name may open a
# message.
SIGNS = (
    r"#\w*\d{2}",
    r"\b\d{5,6}\b",
    r"\b(?:act|nsw|nt|qld|sa|tas|vic|wa) \d{4}\b",
    r"[a-z],? \d{3} \d{3}\b",
    r"(?-i:\b[A-Z]\d[A-Z] \d[A-Z]\d\b)",
    r"\badd (?:[a-z]+ )?\+?\d",
    r"(?:\b(?:from|in|into|to|via|with)|,) \d{8}",
    r"^\w+,",
    r"\b[a-z][a-z]?[a-z]?[a-z]?\d?-\d\d",
    r"(?:^|[.!?] )[a-z]+ (?:at|@|from) ",
    # A day behind a name, and a name behind its initial.
    r"[a-z],? [-(]?(?:19[2-9]|20[012])\d-\d\d-\d\d",
    r"[a-z],? [-(]?\d\d?[/.-]\d\d?[/.-](?:19[2-9]|20[012])\d",
    r"(?-i:(?:^|\W)[A-Z]\. [A-Z]\w)",
    r"^(?:apartment|apt|bldg|building|flat|ste|suite|unit)\.? (?:no\.? |# ?)?(?:[a-z]\b|[a-z]?\d)|\bp\.?o\.? box \d",
    # Who turns how old on a day.
    r"\bturn(?:s|ed|ing)? (?:\d|one\b|two\b|three\b|four|five|six|seven|eight|nine|ten\b|ele|t[hw]\w+|\w+t(?:een|y)\b)",
    r"\b(?:am|be|hits|i[’']?m|is|s?he[’']?s) \d\d?\d? (?:come|in|next|on|this)\b",
    # A plate, beside its vehicle.
    r"(?-i:\b[A-Z]{2,4}[ -]?\d{3,4}\b|\b\d{3,4}[ -]?[A-Z]{3}\b|\b[A-Z]{2}\d\d ?[A-Z]{3}\b)",
    r"\breg(?:istration)? of (?:my|our|the|your)\b",
    # Whom money goes to.
    r"\b(?:owe[sd]?|paypal|repay|reimburse|venmo|zelle|(?:payment|transfer)s? to) [a-z]",
    rf"\b(?:back|paid|pay|paying|send|sending|sent|to|transfer\w*|wired?) (?:{_NAMES})\b",
    rf"(?-i:\b(?:for|from|of|with) (?:{_TITLED})\b)",
    # Somebody of whom one speaks, who is there, or is called so.
    rf"(?-i:\b(?i:{'|'.join(sorted(BEFORE_WHOM))}) (?:{_TITLED_TOO})\b)",
    r"\b(?:bless (?:u|ya|you)|thx|ty|tysm|ta|thank u|thank ya|p?preciate) [a-z]",
    rf"\b(?:give|gave|giving|lend|lent|tip|with) (?:{_NAMES})\b",
    rf"\b(?:{_PUT}) (?:{_NAMES}) (?:and|as|at|back|from|in|into|off|on|onto|to|with)\b",
    rf"(?:^|\b(?:{_CLAUSES}|(?-i:[a-z]+)) |[.!?] )(?:{_NAMES}) (?:(?:also|already|ever|just|still) )?(?:{_DONE})\b",
    rf"\b(?:{_NAMES})['’]s (?:{_OWNED})\b",
    rf"(?-i:[A-Z][a-z]+ or (?:{_TITLED_TOO})\b)",
    # Who says who it is, or whom to ask for.
    rf"(?-i:\b(?:{_MYSELF}|(?i:{'|'.join(sorted(JOBS))}) (?:is|was)) (?:{_TITLED_TOO})\b)",
    rf"\bs?he[’']?s (?:{_NAMES}) [a-z]",
    rf"\b(?:{_PUT}) \w+ (?:and|&) \w+ (?:as|from|in|into|off|on|onto|to)\b",
    # Whose family, table or new surname it is, and whose children.
    rf"\bthe [a-z]\w+ (?:{_FAMILIES})\b",
    r"(?-i:\b(?:from|and|visiting|invited|[Nn]eighbou?rs) the [A-Z]\w+s\b)",
    r"(?-i:\b[Tt]he [A-Z]\w+s (?:across|downstairs|lived?|moved|next|opposite|upstairs)\b)",
    r"\b(?:booking|reservation) (?:for|under) [a-z]|(?-i:\bunder [A-Z])",
    rf"{_LISTED}(?: (?:are|still)|:)? (?-i:[A-Z])",
    # What somebody's number, login or post is told by, with no word for it.
    r"(?-i:\b(?:on|under|with|[Yy]ou(?:['’]?re| are)) [A-Z]{2,4}[ -]?\d)",
    r"(?-i:\b(?:cover|coverage|membership|plan|policy|scheme),? [A-Z]{2,4}[ -]?\d)",
    r"\d\d\d[#*]",
    rf"{_OF_ENDS}[^\n]*\b{_ENDS_IN} \d\d|\b{_ENDS_IN} \d\d[^\n]*{_OF_ENDS}",
    r"\b(?:my|that|the|this|your) (?:new |old |other )?\d{4} (?:account|card|mobile|number|one|phone)\b",
    r"(?-i:\b(?:begin|end|start)s(?: in| with)? (?:[A-Z]{2}[A-Z\d]|\d+[A-Z]))",
    r"\*[ -]?\d{3}",
    r"\b(?:dial|enter|hit|input|keys? in|press|punch|type)(?: in)? #?\d{3,8}#? (?:at|in|into|on) the ",
    r"\bnumber (?:is )?[2-9]\d{9}",
    r"(?-i:\b[A-Z][a-z]+) something\b",
    r"\b(?:spoke|speak|talked) (?:to|with) an? [a-z]",
    r"\bkey(?:['’]s| is|:) \S*[\d_-]",
    r"\brenamed\b",
    r"\buser [a-z]\w*[-_\d]",
    r"(?-i:\b(?:buddy|clanmate|friend|guildmate|mate|scammer|dude|guy|teammate) \w*(?:_|[a-z][A-Z]|[A-Za-z]\d))",
    # A name that is a word, by what people do and where they are.
    rf"\b(?:{_NAMES}|{_RARELY}) (?:can|could|is|isn['’]?t|should|was|wasn['’]?t|will|would) (?:{_DOING})\b",
    rf"\b(?:by|for|from|of|with) (?:{_NAMES}|{_RARELY}) (?:her|his|my|our) ",
    r"(?-i:\b(?:badge|lanyard|tag) (?:had|reads?|said|says|was) [\"'“]?[A-Z])",
    r"(?-i:^[^.?]*\b(?:[Cc]are|[Dd]esk|[Hh]elp|[Rr]eception|[Ss]ervices?|[Ss]upport), [A-Z])",
    # What is spelled behind itself.
    r"\b[a-z]-[a-z]-[a-z]\b",
    r"(?-i:\b[A-Z][a-z]+) (?:here|speaking|typing|is (?:fine|good|ok|okay))\b",
    r"(?-i:\b[A-Z][a-z]+) on (?:the |our )?(?:chat|desk|front|line|reception)\b",
    # A house that has a name, before its street.
    rf"(?-i:\b(?:{HOUSES}|The Old \w+)(?: \d+[A-Z]?)?, [A-Z\d])",
    r" box ?#?\d",
    # Who brings something, who works at a door, and what stands on its bell.
    rf"\b(?:{_BELLS})(?: name| tag)?(?: is| reads| says| saying| shows|:| =) [\"'“]?(?-i:[A-Z])",
    r"\b(?:name|sign|tag) (?:at|by|on) (?:my |our |the )?door\b",
    r"(?-i:(?:ed|d off|en|up|over|for) by [A-Z]|assigned to [A-Z])",
    rf"(?-i:[A-Z]\w+,? (?:the|our|your|ur) (?:{_WORKERS})\b)",
    rf"\b(?:a|our|that|the|this|your|ur) (?:{_WORKERS}),? (?-i:[A-Z])",
    rf"(?-i: [A-Z]\w+(?:['’]s?)? (?:{_HOMES})\b)",
    rf"\b(?:{_ELDERS})\.? (?-i:[A-Z])",
    # A house or a flat that its word or its people tell.
    r"\b(?:at|from|in|outside|to) (?:number|no|nr)\.? ?\d",
    r"\b(?:apartment|apt|bungalow|flat|house|unit)\.? (?:number |no\.? |nr\.? |# ?)?[a-z]?\d",
    r"(?-i:\b(?:[Aa]partment|[Aa]pt|[Ff]lat) [A-Z]\b)",
    r"\b(?:lives|living|resident|downstairs|upstairs) (?:in|at) [a-z]?\d",
    r"(?-i:[A-Z][a-z]+) at \d{2}",
    # A house that somebody moved to, or that is spoken of by its number.
    r"\b(?:moved|moving|relocated)\b[^\n]* \d",
    r"(?:[,.?!] |[(])(?:number|n[or]\.?) ?\d|\bneighbou?rs?\b[^\n\d]* \d",
    r"\b(?:am|in|is|it['’]?s|that['’]?s) number \d",
    rf"\b(?:at|be|is|it['’]?s|number) (?:{_TEENS}|{_TENS}|{_ONES}) [a-z]",
    r"\b(?:he|i|she|they|u|we|you)(?:['’](?:m|re|s))? (?:all |both )?(?:still|now) (?:at|in|living|on) ",
    r"\b(?:booked|listed|logged|raised|recorded|registered|reported) (?:against|as|at|for|on|to|under) (?-i:[A-Z])",
    r"(?-i:\b(?:Block|Blk|Cluster|Erf|Lot|Phase|Plot|Site|Stand|Villa) [A-Z]?\d|\b[NSEW]\d\d\d+[NSEW\d]* [A-Z][a-z])",
    # Who somebody is: what he does, how others call him, whose something is.
    rf"\b(?:{'|'.join(sorted(ROLES))})(?: is| was| will be|['’]ll be|['’]s|:) (?-i:[A-Z])",
    r"(?-i:, [A-Z]\w+),? (?:i (?:believe|guess|reckon|think|wan)|if i re|maybe|or so|perhaps)\b",
    rf"(?-i:\b(?i:{'|'.join(sorted(ROLES | SOMEBODY))})[^.!?,]*, [A-Z]\w+, [a-z])",
    rf"\b(?:{'|'.join(sorted(CALLERS))})(?: all| always| just| used to)? call(?:ed|s)? ",
    r"\b(?:(?:belongs|issued|registered) to an?|property of) [\"“]?(?-i:[A-Z])",
    rf"(?-i:\b(?:{_TITLED_TOO}) (?:{'|'.join(sorted(LINES))})\b)",
    rf"(?-i:\b(?:{_TITLED_TOO}) (?:{_TITLED_TOO}) [A-Z])",
    r"\b(?:anniversary|birthday|congratulations|congrats),? (?:to )?(?-i:[A-Z])",
    # A name that is a word, and a surname.
    rf"(?-i:(?:^|[.!?] )(?:{_TITLED}) [A-Z]\w+(?:$|[^\w ]))",
    rf"(?-i:\w,? (?:{_TITLED}) [A-Z])",
    rf"(?-i:\w, (?:{_TITLED_RARELY})(?:[.!,?]|$))",
)


def phrase_patterns(phrases: Iterable[tuple[str, ...]]) -> list[str]:
    """Return patterns for phrases, a few dozen each.

    What is no letter or digit of ASCII counts as the edge of a word: a gate may open too often.
    """
    written = sorted(_SEPARATED.join(re2.escape(word).replace("\\'", "['’]") for word in phrase) for phrase in phrases)
    return [
        r"(?:^|[^a-z0-9])(?:" + "|".join(written[start : start + _WORDS_A_PATTERN]) + r")(?:$|[^a-z0-9])"
        for start in range(0, len(written), _WORDS_A_PATTERN)
    ]


def street_patterns(language: Language) -> list[str]:
    """Return patterns for addresses that announce themselves, without counts: those would cost RE2 its speed."""
    kinds = "|".join(map(re2.escape, sorted(language.streets)))
    endings = "|".join(map(re2.escape, language.street_endings))
    street = rf"(?:^|[^a-z0-9])(?:{kinds})(?:$|[^a-z0-9])" + (rf"|(?:{endings})(?:$|[^a-z0-9])" if endings else "")
    compass = r"(?:^|[^a-z0-9])\d{1,6}(?: 1/2)? (?:north|south|east|west|[nsew][ew]?) "
    rare = "|".join(map(re2.escape, sorted(language.rare_streets)))
    titled = [rf"\d\d(?:\d[^\n]*| \w+) (?:{rare})(?:$|[^a-z0-9])"] if rare else []
    said = [rf"\b(?:{_SAID_HOUSE})\b[^\n]*(?:{street})", rf"\b{_SAID_CODE}\b"] if language.code == "en" else []
    return [*said, rf"\d[^\n]*(?:{street})", rf"(?:{street})[^\n]*\d", compass, *titled]


def kin_patterns(language: Language) -> list[str]:
    """Return a pattern for what stands before a name."""
    kin = "|".join(map(re2.escape, sorted(language.kin)))
    return [rf"(?:^|[^a-z0-9])(?:{kin})(?:['’]s)?,? [a-z]"] if kin else []
