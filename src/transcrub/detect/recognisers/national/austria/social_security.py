"""AT_SOCIAL_SECURITY: insurance numbers (Versicherungsnummer): serial, check digit, day of birth."""

from stdnum.at import vnr

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "AT_SOCIAL_SECURITY",
        "at_social_security",
        r"\d{4}[ -]?\d{6}",
        gate=digits_gate(10),
        base=DOUBTFUL,
        words="svnr sv_nr sv_nummer sozialversicherungsnummer versicherungsnummer svn vsnr",
        validate=vnr.is_valid,
        locale="AT",
    ),
)
