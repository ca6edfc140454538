"""Names doubted: a classifier says of each name found whether it is a person's, and drops what hardly is.

It takes up what is surely one, too: a word by which somebody is called.
"""

from transcrub.detect.doubter.doubted import Doubted
from transcrub.detect.doubter.maxent import Doubter, doubter
from transcrub.detect.doubter.overlooked import Overlooked

__all__ = ["Doubted", "Doubter", "Overlooked", "doubter"]
