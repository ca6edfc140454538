"""Words that few lists of names hold and by which people are called for all that: virtues, wishes, pet names."""

from transcrub.detect.lexicon.given import NAME_WORDS
from transcrub.detect.lexicon.language import words

CALLED_SO = words("""
    beauty blessed brilliant clever confidence courage darling delight divine energy evidence fortune future gladness
    goodness happiness honest innocent kindness knowledge lovely lovemore marvellous marvelous memory miracle obey
    perfect praise pretty princely privilege psalm purity special sparkle star sweetie sweety talent testimony
    thankful trymore win winner wiseman wonder wonderful zeal
""")
"""Virtues and wishes that are names, above all in Africa, Asia and on the islands."""

WORDS_FOR_NAMES = NAME_WORDS | CALLED_SO
"""Words by which somebody may be called, frequent or not."""
