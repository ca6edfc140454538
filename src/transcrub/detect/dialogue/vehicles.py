"""Plates that no word names, beside the vehicle that bears them: "a white Hilux HTB 902 MP", "4471 LKD, grey Seat"."""

import re

from transcrub.detect.dialogue.sense import Announced
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Cue, CueKind, Pack
from transcrub.detect.lexicon.cars import MAKERS, MODELS
from transcrub.detect.lexicon.language import words
from transcrub.detect.mentions import is_shouted

PLATE = Cue(CueKind.TAG, "LICENSE_PLATE", ("vehicle",))
_FORM = re.compile(
    r"[A-Z]{2,4}[ -]?\d{3,4}(?:[ -][A-Z]{1,2})?|\d{3,4}[ -]?[A-Z]{3}|[A-Z]{2}\d\d ?[A-Z]{3}|\d[A-Z]{3}\d{3}"
    r"|\d{3} [A-Z]{2}\d|\d[A-Z]{2} \d[A-Z]{2}"
)
# "GLC 300", "Sprinter 2500", "CBR 125" are models.
_ROUND = re.compile(r"(?<!\d)(?:\d+00|\d?[2-9]50|[1-9]\d0|125|911)(?!\d)")
_VEHICLES = words("""
    bakkie cab car coupe estate hatchback lorry minivan motorbike motorhome pickup scooter sedan suv taxi tractor
    trailer truck ute van vehicle
""")
CARS = MAKERS | MODELS
"""What many a car is called."""
_KNOWN = _VEHICLES | CARS
# "The dash says P0302".
_FAULT = re.compile(r"[PBCU][0-3]\d{3}")
_SHOWING = words("dash dashboard engine fault misfire obd obd2 scan scanned scanner throwing throws")
_COLOURS = words("beige black blue brown cream gold gray green grey maroon navy orange purple red silver white yellow")
_NEAR = 3


def beside_vehicle(value: Value, tokens: Tokens, pack: Pack) -> Announced | None:
    """Return what a code is that has the form of a plate and stands beside a vehicle."""
    if value.shape is not Shape.CODE or not pack.is_english:
        return None
    raw = tokens.text[tokens.starts[value.first] : tokens.ends[value.stop - 1]]
    if not _FORM.fullmatch(raw) or _ROUND.search(raw) or is_shouted(tokens.text):
        return None
    if not CARS.isdisjoint(tokens.words[value.first : value.stop]):
        return None
    before, after = _clause_before(tokens, value.first), tokens.words[value.stop : value.stop + _NEAR]
    if before and not _KNOWN.isdisjoint(before):
        # "A Toyota part TRX 4410" has a number of its own.
        told = before[-1] in _KNOWN or before[-1] in _COLOURS or not pack.ordinary(before[-1])
        return Announced(PLATE, value.first) if told else None
    coloured = not _COLOURS.isdisjoint(after) and not CARS.isdisjoint(after)
    return Announced(PLATE, value.first) if coloured else None


def _clause_before(tokens: Tokens, place: int) -> list[str]:
    """Return the few words that lead up to a place."""
    first = place
    while first > max(0, place - _NEAR) and not tokens.breaks_before(first):
        first -= 1
    return tokens.words[first:place]


def is_fault(value: Value, tokens: Tokens) -> bool:
    """Say whether a code is a fault's that a car shows: "the dash says P0302 and it judders" (SAE J2012)."""
    raw = tokens.raw(value.first)
    return value.stop == value.first + 1 and _FAULT.fullmatch(raw) is not None and not _SHOWING.isdisjoint(tokens.words)
