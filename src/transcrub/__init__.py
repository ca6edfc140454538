"""transcrub removes personal data from the web messaging history of a Genesys Cloud org, and proves that it did."""

__version__ = "0.1.0"
