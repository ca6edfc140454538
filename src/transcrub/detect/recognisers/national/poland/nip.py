"""PL_NIP: taxpayer numbers of ten digits."""

from stdnum.pl import nip

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "PL_NIP",
        "pl_nip",
        r"\d{3}-?\d{2,3}-?\d{2}-?\d{2,3}|\d{3} \d{3} \d\d \d\d|\d{3} \d\d \d\d \d{3}",
        gate=digits_gate(10),
        base=DOUBTFUL,
        words="nip numer_nip numer_identyfikacji_podatkowej",
        validate=nip.is_valid,
        locale="PL",
    ),
)
