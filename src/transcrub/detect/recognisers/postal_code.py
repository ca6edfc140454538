"""POSTAL_CODE: British ones, by the areas that there are (Royal Mail): no other country's stand for themselves."""

from transcrub.detect.recognisers.identifier import LIKELY, identifier

_AREAS = (
    "A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?"
    "|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE"
)
# "M1 8GB" and "W1 5PM" are a machine and an hour.
_UNIT = r"\d(?!GB|TB|MB|KB|AM|PM|HP|PK|PC|ML|KG)[ABD-HJLNP-UW-Z]{2}"

RECOGNISERS = (
    identifier(
        "POSTAL_CODE",
        "british_postal_code",
        rf"(?-i:(?:{_AREAS})\d[\dA-Z]? {_UNIT})",
        gate=r"[A-Z][0-9][0-9A-Z]? [0-9][A-Z]{2}",
        base=LIKELY - 0.05,
        words="postcode post_code postal address live lives moved",
    ),
)
