"""Names of places that stand in answers beside a postal code: a place is not a person."""

from functools import cache

from transcrub.detect.lexicon.language import listed, phrases

# Short forms, and places that many people are called by as well.
_SHORT_OR_NAMES = phrases("""
    adelaide; america; argentina; asia; buffalo; china; cologne; columbus; denver; florida; india; kenya;
    maryland; nevada; phoenix; raleigh; turkey; georgia; virginia; washington; puerto rico; new york city; nyc;
    la; houston; dallas; austin; charlotte; washington dc; dc; boston; mesa; cleveland; orlando; st louis;
    london; paris; lyon; geneva; milan; madrid; valencia; sydney; bombay; madras; calcutta; goa; lima; santiago;
    england; ireland; northern ireland; great britain; britain; canada; france; spain; holland; israel; kuwait;
    iran; iraq; ecuador; tamilnadu; rajasthan; al; ak; az; ar; ca; co; ct; de; fl; ga; hi; ia; id; il; ks; ky;
    md; mi; mn; mo; ms; mt; nc; nd; ne; nh; nj; nm; nv; ny; oh; ok; pa; ri; sc; sd; tn; tx; ut; va; vt; wa; wi;
    wv; wy; ma; est; edt; pst; pdt; cst; cdt; gmt; utc; sfo; lax; jfk; ewr; lga; atl; ord; dfw; sea; bos; mia
""")


@cache
def places() -> frozenset[str]:
    """Return the names of places; of one word such as hardly anybody is called by, and no common words."""
    return listed("places").union(_SHORT_OR_NAMES)
