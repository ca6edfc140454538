"""BE_NATIONAL_NUMBER: register numbers (rijksregisternummer): day of birth, serial, remainder by 97."""

from stdnum.be import nn

from transcrub.detect.recognisers.identifier import LIKELY, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "BE_NATIONAL_NUMBER",
        "be_national_number",
        r"\d{2}\.?\d{2}\.?\d{2}[ -]?\d{3}[ .]?\d{2}",
        gate=digits_gate(11),
        base=LIKELY,
        words=(
            "rijksregisternummer rijksregister insz niss nationaal_nummer numéro_national"
            " registre_national national_number national_register"
        ),
        validate=nn.is_valid,
        locale="BE",
    ),
)
