"""What a setting is."""

from dataclasses import KW_ONLY, dataclass, replace
from typing import Generic, TypeVar

from transcrub.settings.kinds import Kind

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Setting(Generic[T_co]):
    """One setting. The same name means the same kind of value in every command.

    Attributes:
        name: as in transcrub.toml.
        kind: what values it takes.
        help: one sentence for `--help` and the reference.
        default: its value where nobody sets it.
        environment: the variables that may set it, the first one that is set wins. Empty: `TRANSCRUB_<NAME>`.
        flag: whether there is a command line option.
        short: the option's one-letter form.
        secret: never shown, and never taken from a flag or the file.
    """

    name: str
    kind: Kind[T_co]
    help: str
    _: KW_ONLY
    default: T_co
    environment: tuple[str, ...] = ()
    flag: bool = True
    short: str = ""
    secret: bool = False

    @property
    def variables(self) -> tuple[str, ...]:
        """The environment variables that may set it, strongest first."""
        return self.environment or (f"TRANSCRUB_{self.name.upper()}",)

    @property
    def option(self) -> str:
        """The long form of its command line option."""
        return "--" + self.name.replace("_", "-")

    @property
    def in_file(self) -> bool:
        """Whether transcrub.toml may hold it."""
        return not self.secret and self.name != "config"

    def show(self, value: object) -> str:
        """Return a value as text fit for the eyes of anyone: nothing where it is not set, no secret ever."""
        if value is None:
            return ""
        return "set" if self.secret else self.kind.show(value)

    def described(self, help: str) -> "Setting[T_co]":  # noqa: A002 - the attribute's name
        """Return the same setting with the words that fit one command."""
        return replace(self, help=help)
