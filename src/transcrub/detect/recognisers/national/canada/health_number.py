"""CA_HEALTH_NUMBER: health card numbers of the provinces, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, identifier

RECOGNISERS = (
    identifier(
        "CA_HEALTH_NUMBER",
        "ca_health_number",
        r"\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{2})?|[A-Z]{4} ?\d{4} ?\d{4}",
        gate=r"[0-9]{4}",
        base=NAMED,
        words=(
            "ohip health_card health_card_number phn personal_health_number msp ramq carte_soleil assurance_maladie"
        ),
        locale="CA",
    ),
)
