"""Reads one text with the standard detector, and says what was found in words that a table can hold."""

from transcrub.detect import Detector, DetectorOptions, standard_detector
from transcrub.finding import Finding
from transcrub.redact import Policy
from transcrub.redactor import conversation_of_text

DETECTOR = standard_detector()
EVERYWHERE = standard_detector(DetectorOptions(locales=("all",)))
_THRESHOLD = Policy().threshold


def findings(text: str, detector: Detector = DETECTOR) -> list[Finding]:
    """Return what the standard policy would replace."""
    return [each for each in detector.detect(conversation_of_text(text)) if each.score >= _THRESHOLD]


def values(text: str, entity: str) -> list[str]:
    """Return the values of one entity."""
    return [text[each.start : each.end] for each in findings(text) if each.entity == entity]


def marked(text: str) -> tuple[str, list[str]]:
    """Split a case into its text and its expected values, which stand in «these marks»."""
    pieces = text.replace("»", "«").split("«")
    return "".join(pieces), pieces[1::2]
