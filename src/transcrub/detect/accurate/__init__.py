"""The second, optional tier (extra `accurate`): a small transformer that reads only where the tagger is in doubt."""

from transcrub.detect.accurate.model import Piece, Transformer
from transcrub.detect.accurate.passes import AccuratePass

__all__ = ["AccuratePass", "Piece", "Transformer"]
