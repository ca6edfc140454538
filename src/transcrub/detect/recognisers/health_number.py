"""HEALTH_NUMBER: numbers of patients and of those insured, next to a word for one."""

from transcrub.detect.recognisers.identifier import LIKELY, NAMED_ANYWHERE, NUMBER_IN_PARTS, has_digits, identifier

RECOGNISERS = (
    identifier(
        "HEALTH_NUMBER",
        "health_number",
        NUMBER_IN_PARTS,
        gate=r"[0-9]",
        base=NAMED_ANYWHERE,
        words="health_insurance health_insurance_number health_card health_card_number health_number health_id"
        " medical_record medical_record_number mrn patient_id patient_number medicaid medicaid_id medicare_number",
        validate=has_digits,
    ),
    # Of PhilHealth (Philippines).
    identifier(
        "HEALTH_NUMBER",
        "philhealth",
        r"\d{2}-\d{9}-\d",
        gate=r"[0-9]{2}-[0-9]{9}-[0-9]",
        base=LIKELY + 0.1,
        words="philhealth health member pin id",
    ),
)
