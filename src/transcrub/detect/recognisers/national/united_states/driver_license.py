"""US_DRIVER_LICENSE: licence numbers of the states, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, identifier

RECOGNISERS = (
    identifier(
        "US_DRIVER_LICENSE",
        "us_driver_license",
        r"[A-Z]{0,2}\d(?:[ -]?\d){5,13}[A-Z]?|[A-Z](?:[ -]?\d){5,14}"
        r"|[A-Z]{3}\*{2}[A-Z]{2}\d{3}[0-9A-Z]{2}",
        gate=r"[0-9][ -]?[0-9]{2}",
        base=NAMED,
        words=(
            "driver's_license drivers_license driver_license driver's_licence drivers_licence"
            " driving_licence driving_license dl license_number licence_number dl_number state_id"
        ),
        locale="US",
    ),
)
