"""The passes that read a conversation: what was asked and answered, said in pieces, named, and said again."""

from collections.abc import Sequence

from transcrub.detect.abroad import HeardAbroad
from transcrub.detect.births import BirthsPass
from transcrub.detect.dialogue import DialoguePass
from transcrub.detect.doubter import Doubted, Overlooked, doubter
from transcrub.detect.echo import EchoPass
from transcrub.detect.firms import NoFirms
from transcrub.detect.given import GivenPass
from transcrub.detect.interface import Pass
from transcrub.detect.local_forms import LocalFormsPass
from transcrub.detect.numbers_told import NumbersPass
from transcrub.detect.options import DetectorOptions
from transcrub.detect.pieces import PartsPass, PiecesPass
from transcrub.detect.places import PlacesPass
from transcrub.detect.tagger import tagger
from transcrub.detect.wares import NoWares
from transcrub.detect.weigher import weigher


def talk_passes(options: DetectorOptions, plugins: Sequence[Pass]) -> tuple[Pass, ...]:
    """Return the passes that read, in the order they run.

    Args:
        options: profile, and whether the second tier runs.
        plugins: passes of other packages.

    Raises:
        SettingsError: the second tier is asked for, and is not installed.
    """
    tiers: tuple[Pass, ...] = (tagger(), _second_tier()) if options.accurate else (tagger(),)
    places = (PlacesPass(),) if options.profile == "strict" else ()
    names = tuple(Doubted(NoWares(NoFirms(HeardAbroad(each))), doubter()) for each in tiers)
    # Firms are told from people by whom the dialogue named; the echo repeats what all the others found.
    talk = (
        Doubted(DialoguePass(), doubter()),
        PiecesPass(),
        *names,
        Overlooked(doubter()),
        GivenPass(),
        LocalFormsPass(),
        *places,
        PartsPass(),
        BirthsPass(),
        NumbersPass(),
        weigher(),
    )
    return (*talk, *plugins, Doubted(EchoPass(), doubter()))


def _second_tier() -> Pass:
    from transcrub.detect.accurate import AccuratePass, Transformer  # noqa: PLC0415 - most do without

    transformer = Transformer()
    # Whoever asked for it shall know at once that it lacks, not in the midst of a run.
    transformer.load()
    return AccuratePass(tagger(), transformer)
