"""Makes the conversations that teach the tagger, trains it, and measures passes. Not installed."""
