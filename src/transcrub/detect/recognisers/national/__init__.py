"""Identity numbers by country: a folder each, read only where its country is asked for."""

from importlib import import_module

from transcrub.detect.recogniser import Recogniser

COUNTRIES = {
    "AT": "austria",
    "AU": "australia",
    "BE": "belgium",
    "BR": "brazil",
    "CA": "canada",
    "CH": "switzerland",
    "DE": "germany",
    "DK": "denmark",
    "ES": "spain",
    "FI": "finland",
    "FR": "france",
    "IE": "ireland",
    "IN": "india",
    "IT": "italy",
    "JP": "japan",
    "KR": "korea",
    "MX": "mexico",
    "NG": "nigeria",
    "NL": "netherlands",
    "NO": "norway",
    "NZ": "new_zealand",
    "PH": "philippines",
    "PL": "poland",
    "PT": "portugal",
    "SE": "sweden",
    "SG": "singapore",
    "TH": "thailand",
    "TR": "turkey",
    "UK": "united_kingdom",
    "US": "united_states",
    "ZA": "south_africa",
}
"""What `--locale` may name, and the folder of each."""


def recognisers_of(country: str) -> tuple[Recogniser, ...]:
    """Return the recognisers of a country that `COUNTRIES` has."""
    recognisers: tuple[Recogniser, ...] = import_module(f"{__name__}.{COUNTRIES[country]}").RECOGNISERS
    return recognisers
