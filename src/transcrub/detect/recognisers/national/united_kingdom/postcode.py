"""UK_POSTCODE: postal codes by the areas' letters and the units' (BS 7666), GIR 0AA too."""

from transcrub.detect.recognisers.identifier import LIKELY, identifier

RECOGNISERS = (
    identifier(
        "UK_POSTCODE",
        "uk_postcode",
        r"GIR ?0AA|(?:[A-PR-UWYZ]\d{1,2}|[A-PR-UWYZ][A-HK-Y]\d{1,2}|[A-PR-UWYZ]\d[A-HJKPSTUW]"
        r"|[A-PR-UWYZ][A-HK-Y]\d[ABEHMNPRVWXY]) ?(?!(?-i:1st|2nd|3rd|\dth))\d[ABD-HJLNP-UW-Z]{2}",
        gate=r"(?i)[a-z][0-9][0-9a-z]? ?[0-9][a-z]{2}|gir ?0aa",
        base=LIKELY,
        words="postcode post_code postal address live lives moved",
        locale="UK",
    ),
)
