"""FI_BUSINESS_ID: numbers of businesses (Y-tunnus), seven digits and a check digit."""

from stdnum.fi import ytunnus

from transcrub.detect.recognisers.identifier import DOUBTFUL, identifier

RECOGNISERS = (
    identifier(
        "FI_BUSINESS_ID",
        "fi_business_id",
        r"\d{7}-\d",
        gate=r"[0-9]{7}-[0-9]",
        base=DOUBTFUL,
        words="y_tunnus ytunnus tunnus business_id",
        validate=ytunnus.is_valid,
        locale="FI",
    ),
)
