"""USERNAME: handles of social networks behind a word for one, "insta @nadia.bakes"; a firm's own is nobody's."""

import re

from transcrub.detect.recogniser import Recogniser

_NETWORKS = (
    "bluesky|discord|facebook|fb|handle|ig|insta|instagram|linkedin|mastodon|messenger|reddit|signal|snap|snapchat"
    "|telegram|threads|tiktok|tik tok|twitch|twitter|venmo|youtube"
)
# "Follow us on Instagram @harborline", "our Twitter @harborline".
_NOBODYS = r"(?<!\bus on )(?<!\bus at )(?<!\bour )(?<!\bofficial )(?<!\byour )"

RECOGNISERS = (
    Recogniser(
        entity="USERNAME",
        rule="handle_on_network",
        gate=r"(?:^|[\s:])@[A-Za-z0-9_]",
        confirm=re.compile(
            rf"{_NOBODYS}\b(?:{_NETWORKS})"
            r"(?: (?:account|at|handle|is|it's|its|name|page|profile|username|was)){0,3}:? ?"
            r"(?P<value>@\w{2,30}+(?:\.\w{1,30}+){0,4})(?![@\w])",
            re.IGNORECASE,
        ),
        validate=bool,
        base=0.7,
    ),
    Recogniser(
        entity="USERNAME",
        rule="handle_before_network",
        gate=rf"(?i) on (?:{_NETWORKS})\b",
        confirm=re.compile(
            rf"(?<![\w.@])(?<!\bfollow )(?<!\bus )(?<!\btag )(?P<value>@\w{{2,30}}+(?:\.\w{{1,30}}+){{0,4}}) on"
            rf" (?:{_NETWORKS})\b",
            re.IGNORECASE,
        ),
        validate=bool,
        base=0.7,
    ),
)
