"""A pass whose names are doubted: what the talk says is nobody's is dropped."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from transcrub.conversation import Conversation
from transcrub.detect.doubter.features import Claim
from transcrub.detect.doubter.heard import Heard
from transcrub.detect.doubter.maxent import Doubter
from transcrub.detect.interface import Pass
from transcrub.finding import Finding

_PERSON = "PERSON"
_FIRST_TIER, _SECOND_TIER = "t", "a"
# The passes whose names are doubted, by their rules. What others found is not.
_DOUBTED = ("accurate.", "dialogue.", "echo.", "overlooked.", "tagger.")


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
        if heard.tells_enough:
            others = (each for each in found if each.entity == _PERSON and not each.rule.startswith(_DOUBTED))
            vouched = frozenset(heard.texts_of(others))
            findings = [each for each in findings if each.entity != _PERSON or self._stands(each, heard, vouched)]
        yield from findings

    def _stands(self, finding: Finding, heard: Heard, vouched: AbstractSet[str]) -> bool:
        (value,) = heard.texts_of([finding])
        return any(value in each for each in vouched) or not heard.is_nobodys(finding.pointer, claim_of(finding))


def claim_of(finding: Finding) -> Claim:
    """Return what a pass claims to be a name; the second tier, of which no training told, counts as the first."""
    by = finding.rule[:1]
    return Claim(finding.start, finding.end, _FIRST_TIER if by == _SECOND_TIER else by, finding.score)
