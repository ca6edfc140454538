"""JP_MY_NUMBER: identity numbers of twelve digits."""

from stdnum.jp import in_

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "JP_MY_NUMBER",
        "jp_my_number",
        r"\d{4}[ -]?\d{4}[ -]?\d{4}",
        gate=digits_gate(12),
        base=DOUBTFUL,
        words="my_number mynumber マイナンバー 個人番号 individual_number",
        validate=in_.is_valid,
        locale="JP",
    ),
)
