"""AGE: how old somebody is, in figures; for `strict` alone."""

import re

from transcrub.detect.recogniser import Recogniser

_NUMBER = r"(?:1[01]\d|[1-9]?\d)"

RECOGNISERS = (
    Recogniser(
        entity="AGE",
        rule="years_old",
        gate=r"(?i)[0-9][ -]?(?:years?|yrs?|y)[ -]?(?:old|of|o\b|/o)"
        r"|[0-9] (?:jahre alt|ans\b|años|anos|anni|jaar|lat\b)",
        confirm=re.compile(
            rf"(?<![\w.,$€£/-])(?P<value>{_NUMBER}(?:[ -]?(?:(?:years?|yrs?)[ -](?:old|of age)|y/?o|yrs? old)"
            r"|(?: jahre alt| ans| años| anos| anni| jaar oud| lat)))(?!\w)",
            re.IGNORECASE,
        ),
        validate=bool,
        base=0.6,
    ),
    Recogniser(
        entity="AGE",
        rule="age_named",
        gate=r"(?i)\b(?:age|aged|alter|edad|idade|età|leeftijd|âge)\b.{0,5}[0-9]",
        confirm=re.compile(
            rf"(?<!\w)(?:age|aged|alter|edad|idade|età|leeftijd|âge)(?: is| of|:)? ?:? ?(?P<value>{_NUMBER})(?![\w%])"
            r"(?![.,:/-]\d)",
            re.IGNORECASE,
        ),
        validate=bool,
        base=0.6,
    ),
)
