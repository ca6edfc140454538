"""CH_AHV: social security numbers (AHV, AVS) under the prefix 756, with the check digit of an EAN."""

from stdnum.ch import ssn

from transcrub.detect.recognisers.identifier import SURE, identifier

RECOGNISERS = (
    identifier(
        "CH_AHV",
        "ch_ahv",
        r"756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}",
        gate=r"756[. ]?[0-9]{4}[. ]?[0-9]{4}",
        base=SURE,
        words="ahv ahvn avs ahv_nummer sozialversicherungsnummer numéro_avs oasi",
        validate=ssn.is_valid,
        locale="CH",
    ),
)
