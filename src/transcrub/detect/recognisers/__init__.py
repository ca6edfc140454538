"""Recognisers of everything that has a shape, one kind of personal data a file."""

from transcrub.detect.options import ALL_LOCALES, DetectorOptions
from transcrub.detect.recogniser import Recogniser
from transcrub.detect.recognisers import credit_card, email, iban, ip_address, phone, url, us_ssn

_ALL = (
    *url.RECOGNISERS,
    *email.RECOGNISERS,
    *iban.RECOGNISERS,
    *credit_card.RECOGNISERS,
    *ip_address.RECOGNISERS,
    *us_ssn.RECOGNISERS,
    *phone.RECOGNISERS,
)


def recognisers(options: DetectorOptions) -> tuple[Recogniser, ...]:
    """Return the recognisers that some options ask for."""
    chosen = set(options.locales)
    return tuple(
        recogniser
        for recogniser in _ALL
        if not recogniser.locales or ALL_LOCALES in chosen or chosen.intersection(recogniser.locales)
    )
