"""KR_DRIVER_LICENSE: licence numbers: region 11 to 28, year, serial, check."""

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "KR_DRIVER_LICENSE",
        "kr_driver_license",
        r"(?:1[1-9]|2[0-8])(?P<between>[ -]?)\d{2}(?P=between)\d{6}(?P=between)\d{2}",
        gate=digits_gate(12),
        base=DOUBTFUL,
        words="운전면허 운전면허증 운전면허번호 면허번호 driver's_license driver_license driving_licence license",
        locale="KR",
    ),
)
