"""Names doubted: a classifier says of each name found, and of each word with a capital, whether it is a person's."""

from transcrub.detect.doubter.doubted import Doubted
from transcrub.detect.doubter.maxent import Doubter, doubter

__all__ = ["Doubted", "Doubter", "doubter"]
