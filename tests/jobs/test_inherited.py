"""What the processes that we start inherit."""

import pytest

from transcrub.jobs.inherited import without_secrets
from transcrub.settings import SETTINGS


@pytest.mark.parametrize("name", [name for each in SETTINGS if each.secret for name in each.variables])
def test_no_secret_of_ours_is_inherited(name: str) -> None:
    """Neither the client's secret nor a token nor a key."""
    assert without_secrets({name: "hush"}) == {}


@pytest.mark.parametrize(
    ("name", "value", "stays"),
    [
        ("PATH", "/usr/bin:/bin", True),
        ("HOME", "/home/me@work", True),
        ("HTTPS_PROXY", "http://proxy.example:3128", True),
        ("HTTPS_PROXY", "http://me:hush@proxy.example:3128", False),
        ("https_proxy", "me:hush@proxy.example:3128", False),
        ("DATABASE_URL", "postgres://me:hush@db.example/x", False),
        ("DB_PASSWORD", "hush", False),
        ("db_password", "hush", False),
        ("AWS_SECRET_ACCESS_KEY", "hush", False),
        ("PASSWORD_STORE_DIR", "/home/me/.store", True),
        ("GNOME_KEYRING_CONTROL", "/run/user/1000/keyring", True),
        ("GENESYS_ORG_DOMAIN", "acme", True),
    ],
)
def test_what_holds_a_secret_stays_here(name: str, value: str, stays: bool) -> None:
    """By its name, or by a password in its value; all else goes on."""
    assert without_secrets({name: value}) == ({name: value} if stays else {})
