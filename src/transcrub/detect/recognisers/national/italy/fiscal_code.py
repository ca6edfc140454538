"""IT_FISCAL_CODE: tax codes of persons: name, day and place of birth in sixteen characters."""

from transcrub.detect.recognisers.identifier import SURE, identifier


def _has_a_digit(value: str) -> bool:
    """Tell a code from a long word: the stand-in letters are for some digits, never for all."""
    return any(each.isdigit() for each in value)


RECOGNISERS = (
    identifier(
        "IT_FISCAL_CODE",
        "it_fiscal_code",
        "[A-Z]{3} ?[A-Z]{3} ?[0-9L-NP-V]{2}[A-EHLMPRST][0-9L-NP-V]{2} ?[A-Z][0-9L-NP-V]{3}[A-Z]",
        gate=r"(?i)[a-z]{3} ?[a-z]{3} ?[0-9l-v]{2}[a-t][0-9l-v]{2} ?[a-z][0-9l-v]{3}[a-z]",
        base=SURE,
        words="codice_fiscale cf c.f codice",
        validate=_has_a_digit,
        locale="IT",
    ),
)
