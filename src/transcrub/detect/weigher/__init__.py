"""What no rule claimed, weighed: a classifier says of each number left whether it is somebody's."""

from transcrub.detect.weigher.maxent import Weigher, weigher

__all__ = ["Weigher", "weigher"]
