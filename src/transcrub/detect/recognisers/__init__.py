"""Recognisers of everything that has a shape, one kind of personal data a file; those of a country in its folder."""

from collections.abc import Iterable

from transcrub.detect.options import ALL_LOCALES, DetectorOptions
from transcrub.detect.recogniser import Recogniser
from transcrub.detect.recognisers import (
    age,
    bank_account,
    credit_card,
    crypto,
    date_time,
    driver_license,
    email,
    handle,
    health_number,
    iban,
    ip_address,
    last_four,
    mac_address,
    passport,
    phone,
    postal_code,
    secret,
    street,
    tax_number,
    url,
    vehicle,
)
from transcrub.detect.recognisers.national import COUNTRIES, recognisers_of
from transcrub.errors import SettingsError

_INTERNATIONAL = (
    *url.RECOGNISERS,
    *email.RECOGNISERS,
    *secret.RECOGNISERS,
    *crypto.RECOGNISERS,
    *iban.RECOGNISERS,
    *credit_card.RECOGNISERS,
    *last_four.RECOGNISERS,
    *handle.RECOGNISERS,
    *mac_address.RECOGNISERS,
    *ip_address.RECOGNISERS,
    *phone.RECOGNISERS,
    *bank_account.RECOGNISERS,
    *passport.RECOGNISERS,
    *driver_license.RECOGNISERS,
    *vehicle.RECOGNISERS,
    *health_number.RECOGNISERS,
    *postal_code.RECOGNISERS,
    *street.RECOGNISERS,
    *tax_number.RECOGNISERS,
)
_STRICT = (*date_time.RECOGNISERS, *age.RECOGNISERS, *url.STRICT_RECOGNISERS)

_ALIASES = {"GB": "UK"}


def recognisers(options: DetectorOptions) -> tuple[Recogniser, ...]:
    """Return the recognisers that some options ask for.

    Raises:
        SettingsError: a locale that no recogniser is for; names it, and those that are known.
    """
    everywhere = ALL_LOCALES in options.locales
    chosen = tuple(COUNTRIES) if everywhere else _known(options.locales)
    national = (
        recogniser
        for country in chosen
        for recogniser in recognisers_of(country)
        if everywhere or ALL_LOCALES not in recogniser.locales
    )
    return (*_INTERNATIONAL, *national, *(_STRICT if options.profile == "strict" else ()))


def _known(locales: Iterable[str]) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(_ALIASES.get(each, each) for each in locales))
    for name in names:
        if name not in COUNTRIES:
            raise SettingsError(f"unknown locale '{name}'; known are {', '.join(COUNTRIES)}, and all")
    return names
