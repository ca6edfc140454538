"""From settings to the org: addresses, credentials, the folder of the ledger."""

from pathlib import Path

import pytest

from transcrub.errors import SettingsError
from transcrub.settings import REGIONS, connection, resolve, state_dir, unused_region

CLIENT = {"GENESYS_CLIENT_ID": "id", "GENESYS_CLIENT_SECRET": "hush"}


@pytest.mark.parametrize(
    ("environment", "missing"),
    [
        ({}, "GENESYS_ORG_DOMAIN, GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET"),
        ({"GENESYS_CLIENT_ID": "id"}, "GENESYS_ORG_DOMAIN, GENESYS_CLIENT_SECRET"),
        ({"GENESYS_ORG_DOMAIN": "acme"}, "GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET"),
        ({"GENESYSCLOUD_REGION": "eu-west-1", "GENESYS_CLIENT_SECRET": "hush"}, "GENESYS_CLIENT_ID"),
        ({"GENESYS_CLIENT_ID": "", "GENESYS_CLIENT_SECRET": "hush"}, "GENESYS_ORG_DOMAIN, GENESYS_CLIENT_ID"),
        ({"GENESYSCLOUD_ACCESS_TOKEN": "hush"}, "GENESYS_ORG_DOMAIN"),
    ],
)
def test_what_is_missing_is_named_at_once(environment: dict[str, str], missing: str) -> None:
    """All missing settings stand in one line, by the names that the reference gives them."""
    with pytest.raises(SettingsError) as caught:
        connection(resolve({}, environment))

    assert f"Missing settings: {missing}" == str(caught.value)


@pytest.mark.parametrize(
    ("environment", "api", "auth", "org"),
    [
        (
            {"GENESYS_ORG_DOMAIN": "acme"},
            "https://acme.mypurecloud.com",
            "https://acme.mypurecloud.com",
            "acme",
        ),
        (
            {"GENESYS_ORG_DOMAIN": "acme", "GENESYS_API_URL": "http://127.0.0.1:8080"},
            "http://127.0.0.1:8080",
            "http://127.0.0.1:8080",
            "acme",
        ),
        (
            {"GENESYS_API_URL": "https://gateway:8443", "GENESYS_AUTH_URL": "https://login.example"},
            "https://gateway:8443",
            "https://login.example",
            "gateway_8443-id",
        ),
        (
            {"GENESYS_ORG_DOMAIN": "acme", "GENESYS_AUTH_URL": "https://login.example"},
            "https://acme.mypurecloud.com",
            "https://login.example",
            "acme",
        ),
        (
            {"GENESYSCLOUD_REGION": "eu-central-1"},
            "https://api.mypurecloud.de",
            "https://login.mypurecloud.de",
            "api.mypurecloud.de-id",
        ),
        (
            {"GENESYSCLOUD_REGION": "mypurecloud.com.au"},
            "https://api.mypurecloud.com.au",
            "https://login.mypurecloud.com.au",
            "api.mypurecloud.com.au-id",
        ),
        (
            {"GENESYSCLOUD_REGION": "api.usw2.pure.cloud"},
            "https://api.usw2.pure.cloud",
            "https://login.usw2.pure.cloud",
            "api.usw2.pure.cloud-id",
        ),
    ],
)
def test_addresses_follow_from_org_region_or_urls(environment: dict[str, str], api: str, auth: str, org: str) -> None:
    """URLs win over the org's name, and that wins over the region; the label fits a folder's name."""
    reached = connection(resolve({}, {**CLIENT, **environment}))

    assert (api, auth, org) == (reached.api_url, reached.auth_url, reached.org)


@pytest.mark.parametrize("region", REGIONS)
def test_every_region_has_its_addresses(region: str) -> None:
    """An AWS region name leads to API and login of its domain."""
    reached = connection(resolve({}, {**CLIENT, "GENESYSCLOUD_REGION": region}))

    assert f"https://api.{REGIONS[region]}" == reached.api_url
    assert f"https://login.{REGIONS[region]}" == reached.auth_url


@pytest.mark.parametrize(
    ("environment", "complaint"),
    [
        ({"GENESYSCLOUD_REGION": "eu-centrl-1"}, "did you mean eu-central-1?"),
        ({"GENESYSCLOUD_REGION": "moon"}, "expected an AWS region"),
        ({"GENESYS_ORG_DOMAIN": "acme.mypurecloud.com"}, "give the name alone, without .mypurecloud.com"),
        ({"GENESYS_API_URL": "http://api.example"}, "http only for localhost"),
        ({"GENESYS_ORG_DOMAIN": "acme", "TRANSCRUB_CA_BUNDLE": "/nowhere/ca.pem"}, "cannot be read"),
    ],
)
def test_a_wrong_address_is_refused(environment: dict[str, str], complaint: str) -> None:
    """Unknown regions, doubled domains, plain http and missing bundles give a line that says how to mend it."""
    with pytest.raises(SettingsError) as caught:
        connection(resolve({}, {**CLIENT, **environment}))

    assert complaint in str(caught.value)


@pytest.mark.parametrize("around", ["%s\n", "%s\r\n", " %s\t"], ids=repr)
def test_blanks_and_line_ends_belong_to_no_credential(around: str) -> None:
    """What `$(cat file)` on another shell leaves behind client, secret or token is not sent, nor does it name an org."""
    base = {"GENESYS_API_URL": "https://gateway"}
    client = {"GENESYS_CLIENT_ID": around % "id", "GENESYS_CLIENT_SECRET": around % "hush"}
    token = {"GENESYS_CLIENT_ID": around % "id", "GENESYSCLOUD_ACCESS_TOKEN": around % "token-hush"}

    reached = connection(resolve({}, {**base, **client}))

    assert (reached.client_id, reached.client_secret, reached.org) == ("id", "hush", "gateway-id")
    assert connection(resolve({}, {**base, **token})).access_token == "token-hush"


@pytest.mark.parametrize(
    "environment",
    [
        {"GENESYS_CLIENT_ID": "\udc80"},
        {"GENESYS_CLIENT_ID": "i\nd"},
        {"GENESYS_CLIENT_SECRET": "hu\udc80sh"},
        {"GENESYSCLOUD_ACCESS_TOKEN": "hush\nX-Header: 1"},
        {"GENESYSCLOUD_ACCESS_TOKEN": "hush\x00"},
        {"GENESYSCLOUD_ACCESS_TOKEN": "hüsh"},
    ],
    ids=repr,
)
def test_a_credential_that_cannot_be_sent_is_named(environment: dict[str, str]) -> None:
    """What is no UTF-8, or would break a header, gives one line with the variable's name and not its value."""
    with pytest.raises(SettingsError) as caught:
        connection(resolve({}, {**CLIENT, "GENESYS_ORG_DOMAIN": "acme", **environment}))

    assert str(caught.value) == f"{next(iter(environment))}: holds characters that cannot be sent"


def test_the_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    """GENESYS_CLIENT_SECRET_FILE names a file; the line's end is not part of the secret."""
    file = tmp_path / "secret"
    file.write_text("hush\n", encoding="utf-8")
    environment = {"GENESYS_ORG_DOMAIN": "acme", "GENESYS_CLIENT_ID": "id", "GENESYS_CLIENT_SECRET_FILE": str(file)}

    assert connection(resolve({}, environment)).client_secret == "hush"


@pytest.mark.parametrize(
    ("content", "complaint"), [(None, "cannot be read"), (b" \n", "is empty"), (b"\xff", "is not UTF-8")]
)
def test_a_wrong_secret_file_is_named(tmp_path: Path, content: bytes | None, complaint: str) -> None:
    """A secret's file that is missing, empty or no text gives one line."""
    file = tmp_path / "secret"
    if content is not None:
        file.write_bytes(content)
    environment = {"GENESYS_ORG_DOMAIN": "acme", "GENESYS_CLIENT_ID": "id", "GENESYS_CLIENT_SECRET_FILE": str(file)}

    with pytest.raises(SettingsError, match=complaint):
        connection(resolve({}, environment))


def test_a_token_stands_for_client_and_secret() -> None:
    """With an access token neither client nor secret is needed, nor handed on."""
    reached = connection(
        resolve({}, {**CLIENT, "GENESYS_ORG_DOMAIN": "acme", "GENESYSCLOUD_ACCESS_TOKEN": "token-hush"})
    )

    assert (reached.client_id, reached.client_secret, reached.access_token) == ("", "", "token-hush")


def test_no_secret_is_in_the_repr() -> None:
    """Secret, token and the proxy's password do not show."""
    environment = {**CLIENT, "GENESYS_ORG_DOMAIN": "acme", "HTTPS_PROXY": "http://me:hush@proxy:3128"}
    with_token = {**environment, "GENESYSCLOUD_ACCESS_TOKEN": "hush"}

    assert "hush" not in repr(connection(resolve({}, environment)))
    assert "hush" not in repr(connection(resolve({}, with_token)))


@pytest.mark.parametrize(
    ("environment", "proxy"),
    [
        ({}, None),
        ({"HTTPS_PROXY": "http://proxy:3128"}, "http://proxy:3128"),
        ({"https_proxy": "proxy:3128"}, "http://proxy:3128"),
        ({"HTTPS_PROXY": "http://proxy:3128", "NO_PROXY": "example.org,.mypurecloud.com"}, None),
        ({"HTTPS_PROXY": "http://proxy:3128", "NO_PROXY": "*"}, None),
        ({"HTTPS_PROXY": "http://proxy:3128", "NO_PROXY": "cloud.com"}, "http://proxy:3128"),
        ({"HTTPS_PROXY": "http://proxy:3128", "GENESYS_API_URL": "http://localhost:1"}, None),
    ],
)
def test_the_proxy_of_the_environment_is_taken(environment: dict[str, str], proxy: str | None) -> None:
    """HTTPS_PROXY counts for other machines, unless NO_PROXY exempts them."""
    assert proxy == connection(resolve({}, {**CLIENT, "GENESYS_ORG_DOMAIN": "acme", **environment})).proxy


@pytest.mark.parametrize(
    ("flags", "environment", "folder"),
    [
        ({"state": "/var/x"}, {}, "/var/x"),
        ({}, {"GENESYS_ORG_DOMAIN": "acme", "XDG_STATE_HOME": "/s"}, "/s/transcrub/acme"),
        ({}, {"GENESYS_ORG_DOMAIN": "acme", "XDG_STATE_HOME": "relative"}, "~/.local/state/transcrub/acme"),
        ({}, {"GENESYS_ORG_DOMAIN": "acme"}, "~/.local/state/transcrub/acme"),
    ],
)
def test_the_ledger_has_its_folder(flags: dict[str, str], environment: dict[str, str], folder: str) -> None:
    """--state, or the XDG state folder with the org's name; no credentials are needed to know it."""
    assert Path(folder).expanduser() == state_dir(resolve(flags, environment))


def test_two_orgs_of_a_region_do_not_share_a_ledger() -> None:
    """Without the org's name the client tells them apart."""
    one, other = (
        state_dir(resolve({}, {"GENESYSCLOUD_REGION": "us-east-1", "GENESYS_CLIENT_ID": client}))
        for client in ("a", "../b")
    )

    assert one != other
    assert one.parent == other.parent


def test_a_token_and_a_region_do_not_tell_orgs_apart() -> None:
    """Two orgs must not share a ledger: without a client's id the line says to set one."""
    environment = {"GENESYSCLOUD_REGION": "us-east-1", "GENESYSCLOUD_ACCESS_TOKEN": "token"}
    with pytest.raises(SettingsError, match="set GENESYS_CLIENT_ID"):
        connection(resolve({}, environment))

    assert connection(resolve({}, {**environment, "GENESYS_CLIENT_ID": "id"})).access_token == "token"


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"GENESYSCLOUD_REGION": "us-east-1"}, None),
        ({"GENESYS_ORG_DOMAIN": "acme"}, None),
        (
            {"GENESYSCLOUD_REGION": "us-east-1", "GENESYS_ORG_DOMAIN": "acme"},
            "region is not used: org_domain (from environment GENESYS_ORG_DOMAIN) goes first",
        ),
    ],
)
def test_a_region_that_is_not_used_is_told(environment: dict[str, str], said: str | None) -> None:
    """Who sets both learns which of them says where the org is."""
    assert unused_region(resolve({}, environment)) == said
