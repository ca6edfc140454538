"""Genesys Cloud: one door for all requests, one module a surface."""

from transcrub.genesys.door import Door, DoorOptions, RequestCounts, WritingDoor
from transcrub.genesys.interactions import InteractionQuery, InteractionReader, InteractionWriter, Page
from transcrub.genesys.pace import Pacer, Wait
from transcrub.genesys.token import Credentials, TokenSource
from transcrub.genesys.wire import Exchange

__all__ = [
    "Credentials",
    "Door",
    "DoorOptions",
    "Exchange",
    "InteractionQuery",
    "InteractionReader",
    "InteractionWriter",
    "Pacer",
    "Page",
    "RequestCounts",
    "TokenSource",
    "Wait",
    "WritingDoor",
]
