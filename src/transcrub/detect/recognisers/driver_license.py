"""DRIVER_LICENSE: driving licence numbers of any country, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED_ANYWHERE, NUMBER_IN_PARTS, has_digits, identifier

RECOGNISERS = (
    identifier(
        "DRIVER_LICENSE",
        "driver_license",
        NUMBER_IN_PARTS,
        gate=r"[0-9]",
        base=NAMED_ANYWHERE,
        words="driver's_license drivers_license driver_license driver's_licence drivers_licence driving_licence"
        " driving_license führerschein führerscheinnummer permis_de_conduire licencia_de_conducir patente_di_guida"
        " rijbewijs carta_de_condução prawo_jazdy",
        validate=has_digits,
    ),
)
