"""DRIVER_LICENSE: driving licence numbers of any country, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, has_digits, identifier

RECOGNISERS = (
    identifier(
        "DRIVER_LICENSE",
        "driver_license",
        r"[0-9A-Z]{1,5}(?:[ -]?[0-9A-Z]{2,5}){1,4}",
        gate=r"[0-9]{2}",
        base=NAMED,
        words="driver's_license drivers_license driver_license driver's_licence drivers_licence driving_licence"
        " driving_license führerschein führerscheinnummer permis_de_conduire licencia_de_conducir patente_di_guida"
        " rijbewijs carta_de_condução prawo_jazdy",
        validate=has_digits,
    ),
)
