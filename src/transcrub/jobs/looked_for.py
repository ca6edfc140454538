"""What a run looks for, in the words of the audit log."""

from dataclasses import dataclass, field

from transcrub import codec
from transcrub.codec import Json
from transcrub.detect import DetectorOptions
from transcrub.jobs.digests import Digests


@dataclass(frozen=True, slots=True)
class LookedFor:
    """What the detector of a run was made of.

    Attributes:
        options: profile, locales, and whether the second tier runs.
        plugins: names of the passes of other packages.
        own: the user's recognisers and deny-list as they stand in the settings; they may hold names.
    """

    options: DetectorOptions = field(default_factory=DetectorOptions)
    plugins: tuple[str, ...] = ()
    own: Json = field(default=None, repr=False)

    def fields(self, digests: Digests) -> dict[str, Json]:
        """Return the fields of the record of a run's beginning; what is the user's own is a keyed digest."""
        return {
            "profile": self.options.profile,
            "locales": list(self.options.locales),
            "accurate": self.options.accurate,
            "plugins": list(self.plugins),
            "own": digests.of_value(codec.dumps(self.own, canonical=True).decode()) if self.own else None,
        }
