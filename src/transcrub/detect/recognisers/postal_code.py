"""POSTAL_CODE: British ones, by the areas that there are (Royal Mail), and Irish ones, by their routing keys (Eircode).

No other country's stand for themselves.
"""

from transcrub.detect.recognisers.identifier import LIKELY, identifier

_AREAS = (
    "A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?"
    "|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE"
)
# "M1 8GB" and "W1 5PM" are a machine and an hour.
_UNIT = r"\d(?!GB|TB|MB|KB|AM|PM|HP|PK|PC|ML|KG)[ABD-HJLNP-UW-Z]{2}"
_KEYS = (
    "A(?:4[125]|63|67|75|8[1-6]|9[124-68])|C15|D(?:0[1-9]|1[0-8]|2[0-24]|6W)|E(?:21|25|32|34|41|45|53|91)"
    "|F(?:12|23|26|28|31|35|42|45|52|56|9[1-4])|H(?:12|14|16|18|23|53|54|62|65|71|91)|K(?:32|34|36|45|56|67|78)"
    "|N(?:37|39|41|91)|P(?:12|14|17|24|25|31|32|36|43|47|51|56|61|67|72|75|81|85)"
    "|R(?:14|21|32|35|42|45|51|56|93|95)|T(?:12|23|34|45|56)|V(?:14|15|23|31|35|42|9[2-5])|W(?:12|23|34|91)"
    "|X(?:35|42|91)|Y(?:14|21|25|34|35)"
)

RECOGNISERS = (
    identifier(
        "POSTAL_CODE",
        "british_postal_code",
        rf"(?-i:(?:{_AREAS})\d[\dA-Z]? {_UNIT})",
        gate=r"[A-Z][0-9][0-9A-Z]? [0-9][A-Z]{2}",
        base=LIKELY - 0.05,
        words="postcode post_code postal address live lives moved",
    ),
    identifier(
        "POSTAL_CODE",
        "eircode",
        rf"(?-i:(?:{_KEYS}) (?=\w{{0,3}}\d)(?=\w{{0,3}}[A-Z])[0-9AC-FHKNPRTV-Y]{{4}})",
        gate=r"[A-Z][0-9][0-9W] [0-9A-Z]{4}",
        base=LIKELY,
        words="eircode eir_code postcode post_code postal address code",
    ),
)
