"""What the user may choose about detection."""

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from transcrub.errors import SettingsError

Profile: TypeAlias = Literal["standard", "strict", "fast"]

ALL_LOCALES = "all"
"""Stands in `DetectorOptions.locales` for every country that is known."""


@dataclass(frozen=True, slots=True)
class DetectorOptions:
    """What a detector looks for.

    Attributes:
        profile: `standard` reads the whole conversation for direct identifiers, `strict` looks for dates, ages and
            places too, `fast` for shapes and known people alone. What `strict` finds besides is replaced by a policy
            that is `indirect`: `Redactor.standard` sets both.
        locales: the countries whose own number forms are looked for beside the international ones, as in
            `--locale` (US, UK, DE, ...), or `all`.
        accurate: read again with a transformer where the statistical pass is in doubt; needs the extra `accurate`.
    """

    profile: Profile = "standard"
    locales: tuple[str, ...] = ("US",)
    accurate: bool = False

    def __post_init__(self) -> None:
        """Raise SettingsError where there is no such profile; another one would find less than was asked for."""
        if self.profile not in get_args(Profile):
            raise SettingsError(f"unknown profile '{self.profile}'; known are {', '.join(get_args(Profile))}")
