"""Names doubted: a classifier says of each name found whether it is a person's, and drops what hardly is."""

from transcrub.detect.doubter.doubted import Doubted
from transcrub.detect.doubter.maxent import Doubter, doubter

__all__ = ["Doubted", "Doubter", "doubter"]
