"""US_EIN: numbers of employers: two digits, seven digits, next to a word for one (IRS)."""

from stdnum.us import ein

from transcrub.detect.recognisers.identifier import NAMED, identifier

RECOGNISERS = (
    identifier(
        "US_EIN",
        "us_ein",
        r"\d{2}-\d{7}",
        gate=r"[0-9]{2}-[0-9]{7}",
        base=NAMED,
        words="ein eins fein employer_identification employer_identification_number federal_tax_id",
        validate=ein.is_valid,
        locale="US",
    ),
    identifier(
        "US_EIN",
        "us_ein_undashed",
        r"\d{9}",
        gate=r"[0-9]{9}",
        base=NAMED,
        words="ein eins fein employer_identification employer_identification_number",
        locale="US",
    ),
)
