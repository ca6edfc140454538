"""SG_UEN: numbers of businesses and other bodies, with a letter that checks them."""

from stdnum.sg import uen

from transcrub.detect.recognisers.identifier import DOUBTFUL, identifier

RECOGNISERS = (
    identifier(
        "SG_UEN",
        "sg_uen",
        r"\d{8,9}[A-Z]|[STR]\d{2}[A-Z]{2}\d{4}[A-Z]",
        gate=r"(?i)[0-9]{8}[a-z]|[str][0-9]{2}[a-z]{2}[0-9]{4}[a-z]",
        base=DOUBTFUL,
        words="uen acra business_registration entity_number",
        validate=uen.is_valid,
        locale="SG",
    ),
)
