"""Reads one text with the structured pass alone, and says what was found in words that a table can hold."""

from transcrub.conversation import conversation_of_text
from transcrub.detect import Detector, DetectorOptions
from transcrub.detect.recognisers import recognisers
from transcrub.detect.structured import StructuredPass
from transcrub.finding import Finding
from transcrub.redact import Policy

DETECTOR = Detector((StructuredPass(recognisers(DetectorOptions())),))
EVERYWHERE = Detector((StructuredPass(recognisers(DetectorOptions(locales=("all",)))),))
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
