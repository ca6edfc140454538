"""The detector that everything uses when nothing else is asked for."""

from transcrub.detect.detector import Detector
from transcrub.detect.options import DetectorOptions
from transcrub.detect.recognisers import recognisers
from transcrub.detect.structured import StructuredPass

_DEFAULTS = DetectorOptions()


def standard_detector(options: DetectorOptions = _DEFAULTS) -> Detector:
    """Return the detector for some options.

    Args:
        options: profile and locales.
    """
    return Detector(passes=(StructuredPass(recognisers(options)),))
