"""Values in pieces: spelled, spoken, or sent over several messages."""

from transcrub.detect.pieces.passes import PiecesPass

__all__ = ["PiecesPass"]
