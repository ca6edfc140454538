"""The detector that everything uses when nothing else is asked for."""

from collections.abc import Sequence

from transcrub.detect.abroad import HeardAbroad
from transcrub.detect.births import BirthsPass
from transcrub.detect.detector import Detector
from transcrub.detect.dialogue import DialoguePass
from transcrub.detect.echo import EchoPass
from transcrub.detect.firms import NoFirms
from transcrub.detect.given import GivenPass
from transcrub.detect.interface import Pass
from transcrub.detect.known import KnownPass
from transcrub.detect.local_forms import LocalFormsPass
from transcrub.detect.lone import LonePass
from transcrub.detect.options import DetectorOptions
from transcrub.detect.pieces import PartsPass, PiecesPass
from transcrub.detect.places import PlacesPass
from transcrub.detect.recognisers import recognisers
from transcrub.detect.structured import StructuredPass
from transcrub.detect.tagger import tagger
from transcrub.detect.wares import NoWares
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
        SettingsError: the second tier is asked for, and is not installed or has no first one in this profile.
    """
    shaped = recognisers(options)
    shapes = (StructuredPass(shaped), LonePass(shaped), KnownPass())
    if options.profile == "fast":
        if options.accurate:
            raise SettingsError("accurate: the profile 'fast' has no statistical pass that could be in doubt")
        return Detector(passes=(*own, *shapes, *plugins))
    tiers: tuple[Pass, ...] = (tagger(), _second_tier()) if options.accurate else (tagger(),)
    places = (PlacesPass(),) if options.profile == "strict" else ()
    names = tuple(NoWares(NoFirms(HeardAbroad(each))) for each in tiers)
    # Firms are told from people by whom the dialogue named; the echo repeats what all the others found.
    talk = (DialoguePass(), PiecesPass(), *names, GivenPass(), LocalFormsPass(), *places, PartsPass(), BirthsPass())
    return Detector(passes=(*own, *shapes, *talk, *plugins, EchoPass()))


def supported_entities(options: DetectorOptions = _DEFAULTS) -> frozenset[str]:
    """Return the entities that are looked for with some options: what a measurement can hold a detector to.

    Args:
        options: profile and locales.
    """
    shaped = {each.entity for each in recognisers(options)}
    return frozenset(shaped if options.profile == "fast" else shaped | _READ)


def _second_tier() -> Pass:
    from transcrub.detect.accurate import AccuratePass, Transformer  # noqa: PLC0415 - most do without

    transformer = Transformer()
    # Whoever asked for it shall know at once that it lacks, not in the midst of a run.
    transformer.load()
    return AccuratePass(tagger(), transformer)
