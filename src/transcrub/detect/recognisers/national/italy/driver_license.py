"""IT_DRIVER_LICENSE: numbers of driving licences, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, identifier

RECOGNISERS = (
    identifier(
        "IT_DRIVER_LICENSE",
        "it_driver_license",
        r"[A-Z]{2}\d{7}[A-Z]|U1[0-9A-Z]{7}[A-Z]",
        gate=r"(?i)[a-z][a-z1][0-9a-z]{7}[a-z]",
        base=NAMED,
        words="patente patente_di_guida licenza license licence driving_licence",
        locale="IT",
    ),
)
