"""The operator `mask`: the shape of the value stays, and of a long number its last four."""

_LAST_FOUR_OF = frozenset({"ACCOUNT_NUMBER", "CREDIT_CARD", "IBAN_CODE", "PHONE_NUMBER", "US_SSN"})
_SHORTEST = 9


def mask(value: str, entity: str) -> str:
    """Return the value with its letters and digits starred, separators kept.

    Of card, account, phone and social security numbers of nine characters and more the last four stay, as on a
    receipt. Of an e-mail address the domain stays, and the length of what was before it is not told.
    """
    if entity == "EMAIL_ADDRESS" and "@" in value:
        return f"****@{value.rpartition('@')[2]}"
    total = sum(map(str.isalnum, value))
    shown = 4 if entity in _LAST_FOUR_OF and total >= _SHORTEST else 0
    masked: list[str] = []
    for position, character in enumerate(reversed(value)):
        del position
        if character.isalnum():
            masked.append(character if shown > 0 else "*")
            shown -= 1
        else:
            masked.append(character)
    return "".join(reversed(masked))
