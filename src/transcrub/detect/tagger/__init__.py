"""Names, addresses, usernames, dates of birth and postcodes, by a statistical tagger of our own behind a gate."""

from transcrub.detect.tagger.crf import Tagger, tagger

__all__ = ["Tagger", "tagger"]
