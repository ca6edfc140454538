"""The keys of the operators `hash` and `encrypt`. They stand beside the policy, never in it: a policy may be shown."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from transcrub.errors import SettingsError

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Keys:
    """What some operators need besides the value.

    Attributes:
        hash: key of the operator `hash`, 32 random bytes.
        encrypt: key of the operator `encrypt`, 32 random bytes; whoever has it can decrypt.
    """

    hash: bytes | None = field(default=None, repr=False)
    encrypt: bytes | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        """Raise SettingsError where something is given that is no key; it is not shown."""
        for operator, key in (("hash", self.hash), ("encrypt", self.encrypt)):
            if key is not None and (not isinstance(key, bytes) or len(key) != KEY_BYTES):
                raise SettingsError(f"The key of the operator '{operator}' must have {KEY_BYTES} bytes.")

    def for_operator(self, operator: str) -> bytes:
        """Return the key of an operator.

        Raises:
            SettingsError: it is not set.
        """
        key = self.hash if operator == "hash" else self.encrypt
        variable = f"TRANSCRUB_{operator.upper()}_KEY"
        if key is None:
            raise SettingsError(f"The operator '{operator}' needs a key: set {variable} or {variable}_FILE.")
        return key

    def check(self, operators: Iterable[str]) -> None:
        """Raise SettingsError where one of these operators lacks its key."""
        for operator in sorted({"hash", "encrypt"} & set(operators)):
            self.for_operator(operator)


NO_KEYS = Keys()
