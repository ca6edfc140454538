"""A pass whose names are doubted: what the talk says is nobody's is dropped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transcrub.conversation import Conversation
from transcrub.detect.doubter.features import Claim
from transcrub.detect.doubter.maxent import Doubter
from transcrub.detect.interface import Pass
from transcrub.finding import Finding

_PERSON = "PERSON"


@dataclass(frozen=True)
class Doubted:
    """A pass whose names are doubted, where two sides speak English and say enough to tell.

    "To port my number over from rogers" names nobody, and nor does "the Clara lamp in Sage".

    Attributes:
        taught: the pass.
        doubter: says how likely a name is a person's.
    """

    taught: Pass
    doubter: Doubter

    @property
    def name(self) -> str:
        """The pass's own name."""
        return self.taught.name

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return the findings of the pass but for names that are nobody's; see `Pass.find`."""
        findings = list(self.taught.find(conversation, found))
        if not any(each.entity == _PERSON for each in findings):
            yield from findings
            return
        heard = self.doubter.heard(conversation)
        for each in findings:
            doubtful = each.entity == _PERSON and heard.tells_enough
            if not doubtful or not heard.is_nobodys(each.pointer, claim_of(each)):
                yield each


def claim_of(finding: Finding) -> Claim:
    """Return what a pass claims to be a name."""
    return Claim(finding.start, finding.end, finding.rule[:1], finding.score)
