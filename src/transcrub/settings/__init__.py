"""Settings: flag, then environment, then file, then default; and where each value came from."""

from transcrub.settings.connection import REGIONS, Connection, connection, org_name, state_dir, unused_region
from transcrub.settings.kinds import Rate
from transcrub.settings.registry import SECTIONS, SETTINGS
from transcrub.settings.resolve import Resolved, Value, resolve
from transcrub.settings.setting import Setting
from transcrub.settings.variables import unknown_variables

__all__ = [
    "REGIONS",
    "SECTIONS",
    "SETTINGS",
    "Connection",
    "Rate",
    "Resolved",
    "Setting",
    "Value",
    "connection",
    "org_name",
    "resolve",
    "state_dir",
    "unknown_variables",
    "unused_region",
]
