"""Variables that are called like settings and are none: each is told, with the setting that may be meant."""

import pytest

from transcrub.settings import SETTINGS, unknown_variables


@pytest.mark.parametrize(
    ("variable", "meant"),
    [
        ("TRANSCRUB_RATEE", "TRANSCRUB_RATE"),
        ("TRANSCRUB_MAX_CHANGE", "TRANSCRUB_MAX_CHANGES"),
        ("TRANSCRUB_Locale", "TRANSCRUB_LOCALE"),
        ("TRANSCRUB_VAULTKEY", "TRANSCRUB_VAULT_KEY"),
        ("TRANSCRUB_CLIENT_SECRET", "GENESYS_CLIENT_SECRET"),
        ("TRANSCRUB_REGION", "GENESYSCLOUD_REGION"),
        ("TRANSCRUB_QWERTZ", None),
        ("TRANSCRUB_", None),
    ],
)
def test_an_unknown_variable_is_told_with_the_nearest(variable: str, meant: str | None) -> None:
    """A slip in a name would lose what it should have set; the value, which may be a secret, is not told."""
    hint = f" (did you mean '{meant}'?)" if meant else ""

    assert list(unknown_variables({variable: "hush"})) == [
        f"environment: unknown variable '{variable}' sets nothing{hint}"
    ]


@pytest.mark.parametrize(
    "variable",
    [
        *(variable for setting in SETTINGS for variable in setting.variables),
        "TRANSCRUB_CORPORA",
        "_TRANSCRUB_COMPLETE",
        "TRANSCRUBBER_RATE",
        "transcrub_rate",
    ],
)
def test_what_is_known_or_somebody_elses_is_not_told(variable: str) -> None:
    """Settings, what the project reads besides them, and names that are not called like ours."""
    assert list(unknown_variables({variable: "1"})) == []


def test_an_empty_variable_counts_as_not_set() -> None:
    """That is how a variable is commonly taken back."""
    assert list(unknown_variables({"TRANSCRUB_RATEE": ""})) == []


def test_each_is_told_in_the_order_of_names() -> None:
    """Several slips are several sentences, the same at every call."""
    told = list(unknown_variables({"TRANSCRUB_SEEDS": "1", "HOME": "/", "TRANSCRUB_PORTS": "1"}))

    assert [sentence.split("'")[1] for sentence in told] == ["TRANSCRUB_PORTS", "TRANSCRUB_SEEDS"]
