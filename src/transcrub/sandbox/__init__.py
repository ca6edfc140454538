"""A Genesys Cloud that runs on this machine: the Interaction API over real sockets, with faults on demand.

The wire, where the requirement leaves it open:

- a page of a query is `{"entities": [interaction, ...], "total": n, "nextPage": "cursor"}`; the last page has no
  `nextPage`; `total` counts the matches when the first page is asked for;
- an update's answer is the whole interaction as it is after it;
- a refused update names what is wrong as `details: [{"errorCode", "fieldName"}]`, the field as `messages[3].from`,
  the code as `missing.field`, `unknown.field`, `read.only`, `wrong.type` or `message.count`; never a text;
- rate-limit resets, in both header families, are whole seconds from now.

It stands apart from the product: only the command line imports it.
"""

from transcrub.sandbox.faults import FaultScript, Rule, load_faults
from transcrub.sandbox.generator import generate
from transcrub.sandbox.journal import Request
from transcrub.sandbox.limits import RateHeaders, RateLimit
from transcrub.sandbox.options import SandboxOptions
from transcrub.sandbox.server import Sandbox, serve

__all__ = [
    "FaultScript",
    "RateHeaders",
    "RateLimit",
    "Request",
    "Rule",
    "Sandbox",
    "SandboxOptions",
    "generate",
    "load_faults",
    "serve",
]
