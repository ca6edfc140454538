"""TR_LICENSE_PLATE: number plates: province 01 to 81, one to three letters, two to five digits."""

from transcrub.detect.recognisers.identifier import DOUBTFUL, identifier

RECOGNISERS = (
    identifier(
        "TR_LICENSE_PLATE",
        "tr_plate",
        r"(?:0[1-9]|[1-7]\d|8[01])(?:[A-PR-VYZ]\d{2,5}|[A-PR-VYZ]{2,3}\d{2,4})|(?:0[1-9]|[1-7]\d"
        r"|8[01]) (?!st|nd|rd|th|to|or|and|of|am|pm|kg|gb|mb|tb|mm|cm|km|jan|feb|mar|apr|may|jun"
        r"|jul|aug|sep|oct|nov|dec)[A-PR-VYZ]{2,3} \d{3,4}|(?-i:(?:0[1-9]|[1-7]\d|8[01]"
        r") (?:[A-PR-VYZ] ?\d{2,5}|[A-PR-VYZ]{2,3} ?\d{2,4}))",
        gate=r"(?i)[0-8][0-9] ?[a-z]{1,3} ?[0-9]{2}",
        base=DOUBTFUL,
        words="plaka plakası plakasi plakam plakalı araç arac license_plate number_plate plate",
        locale="TR",
    ),
)
