"""Letter case, and digits in the grouping of a value: what a surrogate takes over from what it stands for."""

from transcrub.redact.words import is_written


def like(original: str, surrogate: str) -> str:
    """Return the surrogate in capitals or lower case where the original is."""
    if original.isupper() and len(original) > 1:
        return surrogate.upper()
    return surrogate.lower() if original.islower() else surrogate


def count(value: str) -> int:
    """Return how many letters and digits a value has."""
    return sum(map(is_written, value))


def laid_over(value: str, characters: str) -> str:
    """Return the value with its letters and digits replaced, one by one, by as many others."""
    following = iter(characters)
    return "".join(next(following) if is_written(character) else character for character in value)
