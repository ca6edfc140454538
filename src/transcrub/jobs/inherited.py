"""What a process that we start may inherit of our environment: everything but secrets."""

import re
from collections.abc import Mapping

# The places of `pass` and of a key ring are no secrets, and a command that prints a key may need them.
_SECRET_NAME = re.compile("SECRET|TOKEN|PASS(?!WORD_STORE)|KEY(?!RING)", re.IGNORECASE)
_URL_WITH_PASSWORD = re.compile(r"[^\s/@]:[^\s/@]+@")


def without_secrets(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that hold no secret, by their names or, as a proxy with its password, by their values."""
    return {
        name: value
        for name, value in environment.items()
        if not _SECRET_NAME.search(name) and not _URL_WITH_PASSWORD.search(value)
    }
