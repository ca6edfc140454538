"""The operator `tag`: the kind of the value in its place."""


def tag(value: str, entity: str) -> str:
    """Return the entity in brackets, as `[EMAIL_ADDRESS]`."""
    del value
    return f"[{entity}]"
