"""What the user may choose about detection."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Profile: TypeAlias = Literal["standard", "strict", "fast"]


@dataclass(frozen=True, slots=True)
class DetectorOptions:
    """What a detector looks for.

    Attributes:
        profile: `standard` looks for direct identifiers, `strict` for more than those, `fast` leaves out what costs time.
        locales: countries whose own number forms are looked for beside the international ones, as ISO 3166 codes.
    """

    profile: Profile = "standard"
    locales: tuple[str, ...] = ("US",)
