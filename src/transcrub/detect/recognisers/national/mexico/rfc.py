"""MX_RFC: taxpayer codes: name, day of birth or founding, three characters."""

from stdnum.mx import rfc

from transcrub.detect.recognisers.identifier import LIKELY, identifier

RECOGNISERS = (
    identifier(
        "MX_RFC",
        "mx_rfc",
        r"[A-ZÑ&]{3,4}-?\d{6}-?[0-9A-Z]{3}|(?-i:[A-ZÑ&]{3,4} \d{6} [0-9A-Z]{3})",
        gate=r"(?i)[a-zñ&]{3}[ -]?[0-9]{6}[ -]?[0-9a-z]{3}",
        base=LIKELY,
        words="rfc registro_federal",
        validate=rfc.is_valid,
        locale="MX",
    ),
)
