"""BE_VAT_NUMBER: enterprise numbers behind BE."""

from stdnum.be import vat

from transcrub.detect.recognisers.identifier import LIKELY, identifier

RECOGNISERS = (
    identifier(
        "BE_VAT_NUMBER",
        "be_vat_number",
        r"(?:BE|(?-i:BE ))[01]\d{3}[ .]?\d{3}[ .]?\d{3}",
        gate=r"(?i)BE ?[01][0-9]{3}[ .]?[0-9]{3}",
        base=LIKELY,
        words="btw tva vat ondernemingsnummer",
        validate=vat.is_valid,
        locale="BE",
    ),
)
