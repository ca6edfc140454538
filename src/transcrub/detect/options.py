"""What the user may choose about detection."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Profile: TypeAlias = Literal["standard", "strict", "fast"]

ALL_LOCALES = "all"
"""Stands in `DetectorOptions.locales` for every country that is known."""


@dataclass(frozen=True, slots=True)
class DetectorOptions:
    """What a detector looks for.

    Attributes:
        profile: `standard` reads the whole conversation for direct identifiers, `strict` looks for dates, ages and
            places too, `fast` for shapes and known people alone.
        locales: the countries whose own number forms are looked for beside the international ones, as in
            `--locale` (US, UK, DE, ...), or `all`.
        accurate: read again with a transformer where the statistical pass is in doubt; needs the extra `accurate`.
    """

    profile: Profile = "standard"
    locales: tuple[str, ...] = ("US",)
    accurate: bool = False
