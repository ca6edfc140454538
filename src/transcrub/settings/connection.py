"""How the org is reached: from settings to addresses and credentials; and where its ledger lives."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import urlsplit

from transcrub.errors import SettingsError
from transcrub.settings import registry
from transcrub.settings.resolve import Resolved
from transcrub.settings.setting import Setting

_OWN_DOMAIN = "mypurecloud.com"
# AWS region to domain, after the platform's published region list (Genesys Cloud SDK, November 2026).
REGIONS: Mapping[str, str] = {
    "us-east-1": "mypurecloud.com",
    "us-east-2": "use2.us-gov-pure.cloud",
    "us-west-2": "usw2.pure.cloud",
    "ca-central-1": "cac1.pure.cloud",
    "sa-east-1": "sae1.pure.cloud",
    "mx-central-1": "mxc1.pure.cloud",
    "eu-west-1": "mypurecloud.ie",
    "eu-west-2": "euw2.pure.cloud",
    "eu-central-1": "mypurecloud.de",
    "eu-central-2": "euc2.pure.cloud",
    "me-central-1": "mec1.pure.cloud",
    "ap-south-1": "aps1.pure.cloud",
    "ap-northeast-1": "mypurecloud.jp",
    "ap-northeast-2": "apne2.pure.cloud",
    "ap-northeast-3": "apne3.pure.cloud",
    "ap-southeast-1": "apse1.pure.cloud",
    "ap-southeast-2": "mypurecloud.com.au",
    "eusc-de-east-1": "edee1.eusc-pure.cloud",
}


@dataclass(frozen=True, slots=True)
class Connection:
    """How the org is reached.

    Attributes:
        api_url: scheme, host and port of the API.
        auth_url: scheme, host and port of the token endpoint.
        org: what the org is called here; fit for a folder's name.
        client_id: the OAuth client; empty where a token was given.
        client_secret: its secret.
        access_token: a token that somebody else fetched; empty where there is none.
        ca_bundle: a PEM file with the certificate authorities to trust, or None for the system's.
        proxy: URL of the proxy for the API, or None. It may hold a password.
    """

    api_url: str
    auth_url: str
    org: str
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    access_token: str = field(default="", repr=False)
    ca_bundle: Path | None = None
    proxy: str | None = field(default=None, repr=False)


def connection(settings: Resolved) -> Connection:
    """Return how the org is reached.

    Raises:
        SettingsError: settings are missing (all are named at once), or a file that they name cannot be read.
    """
    token = _credential(settings, registry.ACCESS_TOKEN)
    secret = "" if token else _client_secret(settings)
    client_id = "" if token else _credential(settings, registry.CLIENT_ID)
    _require(settings, needs_client=not token, has_secret=bool(secret))
    api_url, auth_url = _addresses(settings)
    return Connection(
        api_url=api_url,
        auth_url=auth_url,
        org=_org(settings, api_url),
        client_id=client_id,
        client_secret=secret,
        access_token=token,
        ca_bundle=_readable(settings[registry.CA_BUNDLE], "ca_bundle"),
        proxy=_proxy(api_url, settings.environment),
    )


def unused_region(settings: Resolved) -> str | None:
    """Return a sentence that says why the region is not used; None where it is, or none is set."""
    first = next((each for each in (registry.API_URL, registry.ORG_DOMAIN) if settings[each]), None)
    if first is None or not settings[registry.REGION]:
        return None
    return f"{registry.REGION.name} is not used: {first.name} (from {settings.origin(first)}) goes first"


def state_dir(settings: Resolved) -> Path:
    """Return the folder of the org's ledger: `--state`, or `$XDG_STATE_HOME/transcrub/ORG`.

    Raises:
        SettingsError: neither the folder nor the org is named.
    """
    chosen = settings[registry.STATE]
    if chosen:
        return chosen
    org = org_name(settings)
    home = settings.environment.get("XDG_STATE_HOME", "")
    # The XDG base directory specification has relative paths ignored.
    base = Path(home) if Path(home).is_absolute() else Path("~/.local/state").expanduser()
    return base / "transcrub" / org


def org_name(settings: Resolved) -> str:
    """Return what the org is called here; fit for a folder's name.

    Raises:
        SettingsError: no setting names the org.
    """
    _require(settings, needs_client=False, has_secret=True)
    return _org(settings, _addresses(settings)[0])


def _require(settings: Resolved, *, needs_client: bool, has_secret: bool) -> None:
    missing = []
    if not any(settings[each] for each in (registry.ORG_DOMAIN, registry.API_URL, registry.REGION)):
        missing.append(registry.ORG_DOMAIN)
    if needs_client and not settings[registry.CLIENT_ID]:
        missing.append(registry.CLIENT_ID)
    if needs_client and not has_secret:
        missing.append(registry.CLIENT_SECRET)
    if missing:
        raise SettingsError(f"Missing settings: {', '.join(each.variables[0] for each in missing)}")


def _addresses(settings: Resolved) -> tuple[str, str]:
    api_url, auth_url = settings[registry.API_URL], settings[registry.AUTH_URL]
    org, region = settings[registry.ORG_DOMAIN], settings[registry.REGION]
    if api_url:
        return api_url, auth_url or api_url
    if org:
        if org.endswith(f".{_OWN_DOMAIN}"):
            raise SettingsError(f"{registry.ORG_DOMAIN.variables[0]}: give the name alone, without .{_OWN_DOMAIN}")
        both = f"https://{org}.{_OWN_DOMAIN}"
        return both, auth_url or both
    domain = _domain(region or "")
    return f"https://api.{domain}", auth_url or f"https://login.{domain}"


def _domain(region: str) -> str:
    name = region.lower()
    if name in REGIONS:
        return REGIONS[name]
    if "." in name:
        return re.sub(r"^(api|login|apps)\.", "", name)
    near = get_close_matches(name, REGIONS, 1)
    hint = f"did you mean {near[0]}?" if near else "expected an AWS region such as eu-central-1, or a domain"
    raise SettingsError(f"{registry.REGION.variables[0]}: unknown region ({hint})")


def _org(settings: Resolved, api_url: str) -> str:
    """Name the org: two orgs of one region have different clients, and must not share a ledger.

    Raises:
        SettingsError: they could not be told apart.
    """
    if name := settings[registry.ORG_DOMAIN]:
        return name
    client = re.sub(r"[^A-Za-z0-9-]", "_", (settings[registry.CLIENT_ID] or "").strip())[:36]
    if not client and not settings[registry.API_URL]:
        raise SettingsError(
            f"A token and a region do not tell which org it is: set {registry.CLIENT_ID.variables[0]}, too. "
            "It names the org's ledger."
        )
    host = urlsplit(api_url).netloc.replace(":", "_").strip("[]")
    return f"{host}-{client}" if client else host


def _credential(settings: Resolved, setting: Setting[str | None]) -> str:
    """Return a credential without the blanks and line ends that came with it; empty where there is none."""
    value = (settings[setting] or "").strip()
    if not value.isprintable() or (setting is registry.ACCESS_TOKEN and not value.isascii()):
        raise SettingsError(f"{setting.variables[0]}: holds characters that cannot be sent")
    return value


def _client_secret(settings: Resolved) -> str:
    if secret := _credential(settings, registry.CLIENT_SECRET):
        return secret
    file = _readable(settings[registry.CLIENT_SECRET_FILE], "client_secret_file")
    if file is None:
        return ""
    try:
        secret = file.read_text(encoding="utf-8").strip()
    except UnicodeDecodeError:
        raise SettingsError(f"client_secret_file: {file} is not UTF-8") from None
    if not secret:
        raise SettingsError(f"client_secret_file: {file} is empty")
    return secret


def _readable(file: Path | None, name: str) -> Path | None:
    if file is None:
        return None
    try:
        with file.open("rb"):
            return file
    except OSError as error:
        raise SettingsError(f"{name}: {file} cannot be read ({error.strerror})") from None


def _proxy(url: str, environment: Mapping[str, str]) -> str | None:
    """Return the proxy for a URL by the customary variables; plain http never leaves this machine."""
    parts = urlsplit(url)
    proxy = environment.get("https_proxy") or environment.get("HTTPS_PROXY")
    exempt = environment.get("no_proxy") or environment.get("NO_PROXY") or ""
    if parts.scheme != "https" or not proxy:
        return None
    host = (parts.hostname or "").lower()
    for name in (part.strip().lower().lstrip(".") for part in exempt.split(",")):
        if name == "*" or (name and (host == name or host.endswith(f".{name}"))):
            return None
    return proxy if "://" in proxy else f"http://{proxy}"
