"""The detector that everything uses when nothing else is asked for."""

from transcrub.detect.detector import Detector
from transcrub.detect.dialogue import DialoguePass
from transcrub.detect.echo import EchoPass
from transcrub.detect.interface import Pass
from transcrub.detect.known import KnownPass
from transcrub.detect.options import DetectorOptions
from transcrub.detect.pieces import PiecesPass
from transcrub.detect.recognisers import recognisers
from transcrub.detect.structured import StructuredPass
from transcrub.detect.tagger import tagger

_DEFAULTS = DetectorOptions()


def standard_detector(options: DetectorOptions = _DEFAULTS) -> Detector:
    """Return the detector for some options.

    Args:
        options: profile and locales.
    """
    quick: tuple[Pass, ...] = (StructuredPass(recognisers(options)), KnownPass())
    if options.profile == "fast":
        return Detector(passes=quick)
    return Detector(passes=(*quick, DialoguePass(), PiecesPass(), tagger(), EchoPass()))
