"""Values in pieces: spelled, spoken, sent over several messages, or told again in part."""

from transcrub.detect.pieces.parts import PartsPass
from transcrub.detect.pieces.passes import PiecesPass

__all__ = ["PartsPass", "PiecesPass"]
