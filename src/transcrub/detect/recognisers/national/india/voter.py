"""IN_VOTER: numbers of voters' cards (EPIC): three letters and seven digits."""

from transcrub.detect.recognisers.identifier import DOUBTFUL, identifier

RECOGNISERS = (
    identifier(
        "IN_VOTER",
        "in_voter",
        r"[A-Z]{3}\d{7}",
        gate=r"(?i)[a-z]{3}[0-9]{7}",
        base=DOUBTFUL,
        words="voter voter_id epic election_card matdata",
        locale="IN",
    ),
)
