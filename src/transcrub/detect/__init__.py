"""From a conversation to findings: where personal data stands, what it is, and why we think so."""

from transcrub.detect.detector import Detector
from transcrub.detect.interface import Pass
from transcrub.detect.options import DetectorOptions
from transcrub.detect.replaced import Replaced, TakeOut
from transcrub.detect.standard import standard_detector, supported_entities

__all__ = [
    "Detector",
    "DetectorOptions",
    "Pass",
    "Replaced",
    "TakeOut",
    "standard_detector",
    "supported_entities",
]
