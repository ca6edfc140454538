"""What a placeholder looks like: who writes it and who reads a redacted text must mean the same."""

FORM = (
    r"\[(?:REDACTED|ENC:[A-Z][A-Z0-9_]{1,63}:[A-Za-z0-9_-]{43,}+"
    r"|(?P<entity>[A-Z][A-Z0-9_]{1,63}?)(?:_(?P<number>\d{1,6})|:[0-9a-f]{16})?)\]"
)
"""`[REDACTED]`, `[PERSON]`, `[PERSON_2]`, `[PERSON:9f2c41d07be3a856]`, `[ENC:PERSON:...]`."""
