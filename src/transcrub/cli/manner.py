"""How to speak to whoever called."""

from dataclasses import dataclass


@dataclass(slots=True)
class Manner:
    """How to speak: as the settings say, once they are settled.

    Attributes:
        json: errors and logs are JSON.
        verbose: how often `-v` was said.
    """

    json: bool = False
    verbose: int = 0
