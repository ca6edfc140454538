"""FR_NIR: social security numbers: sex, year and month of birth, place, serial, remainder by 97."""

from stdnum.fr import nir

from transcrub.detect.recognisers.identifier import LIKELY, identifier

RECOGNISERS = (
    identifier(
        "FR_NIR",
        "fr_nir",
        r"[1-478] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}",
        gate=r"(?i)[1-478] ?[0-9]{2} ?[0-9]{2} ?[0-9][0-9ab] ?[0-9]{3} ?[0-9]{3}",
        base=LIKELY,
        words=("sécurité_sociale securite_sociale numéro_de_sécurité_sociale sécu nir carte_vitale insee"),
        validate=nir.is_valid,
        locale="FR",
    ),
)
