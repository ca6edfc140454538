"""The detector that everything uses when nothing else is asked for."""

from collections.abc import Sequence

from transcrub.detect.detector import Detector
from transcrub.detect.interface import Pass, is_pass
from transcrub.detect.known import KnownPass
from transcrub.detect.lone import LonePass
from transcrub.detect.options import DetectorOptions
from transcrub.detect.recognisers import recognisers
from transcrub.detect.structured import StructuredPass
from transcrub.errors import SettingsError

_DEFAULTS = DetectorOptions()
# What the passes that read a conversation find beside what has a shape.
_READ = frozenset(
    {
        "ACCOUNT_NUMBER",
        "DATE_OF_BIRTH",
        "LOCATION",
        "ORDER_ID",
        "PASSWORD",
        "PERSON",
        "POSTAL_CODE",
        "STREET_ADDRESS",
        "USERNAME",
    }
)


def standard_detector(
    options: DetectorOptions = _DEFAULTS, *, own: Sequence[Pass] = (), plugins: Sequence[Pass] = ()
) -> Detector:
    """Return the detector for some options.

    It reads the whole conversation: shapes, known people, questions and answers, values in pieces, names and addresses
    by a statistical tagger, and what was found once, everywhere; `strict` adds places, dates and ages. `fast` looks for
    shapes and known people alone.

    Args:
        options: profile, locales, and whether the second tier runs.
        own: passes of the user's own, who knows best: they come first.
        plugins: passes of other packages; they see what ours found, and what they find is found again everywhere.

    Raises:
        SettingsError: what was handed over is no pass; or the second tier is asked for, and is not installed or has no
            first one in this profile.
    """
    for number, each in enumerate((*own, *plugins), start=1):
        if not is_pass(each):
            raise SettingsError(f"pass number {number} is no detection pass: it needs 'name' and 'find'")
    shaped = recognisers(options)
    shapes = (StructuredPass(shaped), LonePass(shaped), KnownPass())
    if options.profile == "fast":
        if options.accurate:
            raise SettingsError("accurate: the profile 'fast' has no statistical pass that could be in doubt")
        return Detector(passes=(*own, *shapes, *plugins))
    from transcrub.detect.talk import talk_passes  # noqa: PLC0415 - `fast` and `status` do without

    return Detector(passes=(*own, *shapes, *talk_passes(options, plugins)))


def supported_entities(options: DetectorOptions = _DEFAULTS) -> frozenset[str]:
    """Return the entities that are looked for with some options: what a measurement can hold a detector to.

    Args:
        options: profile and locales.
    """
    shaped = {each.entity for each in recognisers(options)}
    return frozenset(shaped if options.profile == "fast" else shaped | _READ)
