"""Firms and wares that are called like somebody, told by the word behind: "Bill Dean & Sons", "the Harper loveseat"."""

import re
from collections.abc import Sequence

from transcrub.detect.lexicon import is_given
from transcrub.detect.lexicon.language import words
from transcrub.detect.tagger.lexicon import is_name

NAMED_TRADES = words("""
    academy accountants appliances attorneys autos bakery bakes barbers bathrooms blooms bodyshop bodyworks
    bookshop boutique brewery builders cakes carpets catering chemists clinic collections college
    creations distillery eats ensemble enterprises estates fabrics fashions flooring florist florists foundation
    freight furniture gadgets gallery groundworks haulage heating holdings hospice industries interiors jewelers
    jewellers joinery kitchens lashes laundry lettings llp locksmiths logistics movers museum nails opticians orchestra
    orthodontics petals pharmacy plumbers plumbing quartet removals repairs roofing salon scaffolding school
    seafoods solicitors spices stitches surgery trucks tyres university upholstery ventures veterinary
    aggregates airways borough rail railway brewers cleaners constabulary council councils dairies diocese elementary
    foundry growers isd lenders mills nurseries orchards parishes pensions property realtors roofers schools trains
    vineyards weaves winery coaches crematorium daycare ferries funerals hire hostel kennels optometry physio
    physiotherapy preschool rehab rehabilitation telecom telecoms tours towing transit vets
""")
"""What only a firm is that has somebody's name before it, each with a capital."""

_TRADE = "|".join(sorted(word.title() for word in NAMED_TRADES))
_FIRM = re.compile(
    rf"(?:['’]s)? (?:(?:& )?(?:[A-Z][\w'’-]* ){{0,2}}(?:{_TRADE})\b(?!:)"
    r"|(?:[A-Z][\w'’-]* )?(?:&|and) (?:Sons?|Daughters?|Co|Company|Partners|Associates|Bros|Brothers)\b)"
    r"|,? (?:(?:& )?[A-Z][\w'’-]* )?(?:LLP|LLC|PLLC|Ltd|Limited|Inc|PLC|plc|Pty)\b"
)
WARES = words("""
    album ale armchair backpack bag bassinet bed bedding beer bench blanket blazer blouse bookcase boots bracelet
    burger cabinet cake candle cardigan chair chandelier cheese chest clutch coat cocktail coffee console
    couch credenza crib cushion desk doll dress dresser duvet earrings exhibition fragrance gin gown guitar ham
    handbag headphones heels hoodie jacket jeans jersey jumper lamp latte leggings lipstick loafers location
    loveseat mascara mattress mirror mug mural musical necklace nightstand ottoman painting palette pendant perfume
    pie pizza polo poster posters pram pushchair recliner rug rum salad sandals sandwich satchel sauce scarf shirt
    shoes sideboard skirt sneakers sofa stool stroller sweater t-shirt tea tee tent tote trainers trousers
    wallet wardrobe whiskey whisky wine
""")
"""What is sold, worn, eaten, hung on a wall or slept in."""
# "The Bill Rodgers running jacket".
_KIND = r"(?:accent|black|blue|bomber|coffee|corner|cotton|denim|dining|double|down|green|king|leather|linen|long|midi"
_KIND += r"|mini|puffer|queen|rain|running|side|silk|single|suede|tv|velvet|white|wool|\d[\w-]*)"
_BEHIND = re.compile(rf" (?:{_KIND} ){{0,2}}(?:{'|'.join(sorted(WARES))})s?\b")
_TOLD_OF = re.compile(r"\b(?:an?|any|each|his|her|my|one|our|that|the|these|this|those|two|your) $", re.IGNORECASE)

# "Two basil and a Gertrude Jekyll": one more of the plants or pianos that are counted.
_COUNTED_GOODS = words("""
    basil begonias bulbs bushes clematis climbers dahlias ferns geraniums hydrangeas lavender lavenders mint oregano
    parsley peonies pianos plants rosemary roses sage seedlings shrubs thyme trees tulips uprights
""")
_COUNTED = re.compile(
    rf"\b(?:\d+|two|three|four|five|six|some) (?:[a-z]+ )?(?:{'|'.join(sorted(_COUNTED_GOODS))})"
    r"(?:,| and|, and) (?:an?|one|two|three|\d) $",
    re.IGNORECASE,
)
# Not "two roses and a Maria Gomez called".
_COUNTED_ON = re.compile(r"$|[.,;!?)]| (?:and|but|for|in|please|pls)\b")
# "A full upright, 1962 Baldwin", "my boat is a 2011 Hallberg"; not "my teacher, 1975 Baldwin".
_OLD = (
    r"(?:accordion|boat|car|caravan|cello|dinghy|guitar|motorbike|motorhome|organ|piano|tractor|upright|violin|yacht)"
)
_AGED = re.compile(rf"\b{_OLD}(?:,| is|,? it['’]?s)?(?: (?:an?|my|our|the))? (?:19|20)\d\d $", re.IGNORECASE)
# Not "the 2019 Okonkwo invoice".
_AGED_ON = re.compile(r"$|[.,;!?)]| (?:and|at|for|has|in|is|needs|that|to|was|which|with|won['’]t)\b")
# "My 2011 Hallberg is leaking": what people do not.
_OWNED = re.compile(r"\b(?:my|our) (?:19|20)\d\d $", re.IGNORECASE)
_FAILS = re.compile(r" (?:is leaking|leaks|needs (?:servicing|tuning)|won['’]t start)\b")
# "'Miss Jessopp's Upright' 2L": a plant by its pot.
_POTTED = re.compile(
    r"(?:['’]s)?(?: [A-Z][a-z]+){0,2}['’\"”],? (?:\d+ ?(?:cm|inch|kg|l|litre|liter|ml|pack)\b"
    r"|(?:bare root|bulbs?|bush|plants?|roses?|shrubs?|trees?)\b)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"['‘\"“](?:(?:Miss|Mrs|Mr|Lady|Sir) )?$")
# "Nano S Plus": what comes in several sizes.
_SIZES = words("lite mini plus pro ultra xl")
# "A Keystone Nano S Plus"; not "this is Kowalczyk Pro".
_SIZED = re.compile(r"\b(?i:an?|her|his|my|one|our|that|the|their|this|your) (?:[A-Z][\w-]* )?$")


def is_size(raws: Sequence[str]) -> bool:
    """Say whether several words, as they are written, end as what comes in several sizes does: "Nano S Plus"."""
    return len(raws) > 1 and raws[-1].lower() in _SIZES and raws[0][0].isupper() and not is_given(raws[0].lower())


def is_firm(raws: Sequence[str], after: str) -> bool:
    """Say whether a name is a firm's by the trade that is its last word or stands behind it.

    Args:
        raws: the words of the name, as they are written.
        after: what stands behind it.
    """
    traded = len(raws) > 1 and raws[-1].istitle() and raws[-1].lower() in NAMED_TRADES
    return traded or (raws[0][0].isupper() and _FIRM.match(after) is not None)


def is_ware(raws: Sequence[str], before: str, after: str) -> bool:
    """Say whether a name is that of a thing, which is its last word or stands behind it.

    Args:
        raws: the words of the name, as they are written.
        before: what stands before it.
        after: what stands behind it.
    """
    last = raws[-1].removesuffix("s") if raws[-1] not in WARES else raws[-1]
    thing = len(raws) > 1 and raws[-1].islower() and last in WARES
    # Some wares are surnames: "Jonathan Ham", in a hurry "Jonathan ham".
    if thing and not is_name(raws[-1]):
        return True
    potted = _QUOTED.search(before) is not None and _POTTED.match(after) is not None
    sized = is_size(raws) and _SIZED.search(before) is not None
    if potted or sized or (raws[0][0].isupper() and _is_counted(raws, before, after)):
        return True
    return _TOLD_OF.search(before) is not None and _BEHIND.match(after) is not None


def _is_counted(raws: Sequence[str], before: str, after: str) -> bool:
    """Say whether a name is that of one more thing of several, or of one that is so old."""
    given = is_given(raws[0].lower())
    if len(raws) == 1:
        aged = _AGED.search(before) is not None and _AGED_ON.match(after) is not None
        fails = _OWNED.search(before) is not None and _FAILS.match(after) is not None
        return not given and (aged or fails)
    return _COUNTED.search(before) is not None and _COUNTED_ON.match(after) is not None
