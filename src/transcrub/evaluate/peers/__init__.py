"""Other detectors, to be measured beside ours: each gives findings under our names, and loads when it is asked for.

A peer reads one text at a time, as its users run it.
"""

from collections.abc import Callable, Mapping

from transcrub.evaluate.peers.presidio import presidio
from transcrub.evaluate.peers.rampart import rampart
from transcrub.evaluate.scoring import Detect

PEERS: Mapping[str, Callable[[], Detect]] = {"presidio": presidio, "rampart": rampart}
"""What makes each peer, by name; it raises SettingsError where the peer's extra is not installed."""
