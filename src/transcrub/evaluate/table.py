"""A measurement as lines for eyes and as an object for programs."""

from collections import Counter
from collections.abc import Iterator, Sequence

from transcrub.codec import Json
from transcrub.evaluate.cases import CaseResult
from transcrub.evaluate.scoring import Rates, Slip, Tally

ORDERS = "ORDER_ID"
_BEFORE, _AFTER = 60, 40


def table_lines(name: str, tally: Tally, entities: Sequence[str] = ()) -> Iterator[str]:
    """Give a corpus's numbers: a line for the whole, one for each entity, and one for all of them together.

    Order numbers count as direct identifiers and many keep them: where there are any, a last line leaves them out.

    Args:
        name: of the corpus.
        tally: what was counted.
        entities: those to show; all, and their sum, where none is given.
    """
    yield (
        f"{name}: {tally.conversations} conversations, {tally.messages} messages, "
        f"{tally.alarms_per_thousand:.1f} false alarms per 1,000, leaks in {_share(tally.leaks)} "
        f"of those that hold data ({_share(tally.leaks_per_conversation)} a conversation), "
        f"{tally.speed or 0:,.0f} messages/s"
    )
    for entity in entities or tally.entities:
        yield _row(entity, tally.of(entity))
    if not entities:
        yield _row("direct identifiers", tally.overall)
        if ORDERS in tally.entities:
            yield _row("without order numbers", tally.without(ORDERS))
        if not tally.overall.gold:
            yield "  no direct identifier is labelled: only false alarms are measured"


def summary_lines(rows: Sequence[tuple[str, Tally]]) -> Iterator[str]:
    """Give one line for each of several measurements, under a head."""
    width = max(len(name) for name, _ in rows)
    yield f"{'':{width}}  {'recall':17}  {'precision':17}  {'F2':5}  alarms/1,000  {'leaks':5}  messages/s"
    for name, tally in rows:
        rates = tally.overall
        yield (
            f"{name:{width}}  {_interval(rates.recall, rates.recall_interval)}"
            f"  {_interval(rates.precision, rates.precision_interval)}  {_share(rates.f2):>5}"
            f"  {tally.alarms_per_thousand:12.1f}  {_share(tally.leaks):>5}  {tally.speed or 0:10,.0f}"
        )


def case_lines(name: str, results: Sequence[CaseResult], unsupported: int) -> Iterator[str]:
    """Give a case table's numbers: a line for the whole, and one for each entity of which cases failed.

    Args:
        name: of the table.
        results: of the cases of supported entities.
        unsupported: how many cases were not run, because nothing looks for their entity.
    """
    passed, of = sum(each.passed for each in results), Counter(each.case.entity for each in results)
    aside = f" ({unsupported} of unsupported entities not counted)" if unsupported else ""
    yield f"{name}: {passed} of {len(results)} cases of supported entities pass{aside}"
    failed = Counter(each.case.entity for each in results if not each.passed)
    yield from (f"  {entity:20} {count} of {of[entity]} fail" for entity, count in failed.most_common())


def slip_line(slip: Slip, text: str) -> str:
    """Return a miss or a false alarm with the text around it. It holds what may be personal data."""
    before, value, after = text[: slip.start][-_BEFORE:], text[slip.start : slip.end], text[slip.end :][:_AFTER]
    return f"  {slip.rule or 'missed'} {slip.entity}: {before}[[{value}]]{after}".replace("\n", " / ")


def as_json(tally: Tally) -> dict[str, Json]:
    """Return a corpus's numbers as an object."""
    return {
        "conversations": tally.conversations,
        "messages": tally.messages,
        "false_alarms_per_1000": round(tally.alarms_per_thousand, 2),
        "leaks": tally.leaks,
        "leaks_per_conversation": tally.leaks_per_conversation,
        "messages_per_second": tally.speed,
        "all": _rates(tally.overall),
        "without_order_numbers": _rates(tally.without(ORDERS)),
        "entities": {entity: _rates(tally.of(entity)) for entity in tally.entities},
    }


def _row(name: str, rates: Rates) -> str:
    return (
        f"  {name:21} recall {_interval(rates.recall, rates.recall_interval)} {f'{rates.found}/{rates.gold}':>11}"
        f"  precision {_interval(rates.precision, rates.precision_interval)} {rates.alarms:5} alarms"
        f"  F2 {_share(rates.f2)}"
    )


def _interval(value: float | None, interval: tuple[float, float]) -> str:
    return "-".center(17) if value is None else f"{value:.3f} [{interval[0]:.2f}-{interval[1]:.2f}]"


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _rates(rates: Rates) -> Json:
    return {
        "gold": rates.gold,
        "found": rates.found,
        "recall": rates.recall,
        "recall_interval": list(rates.recall_interval),
        "false_alarms": rates.alarms,
        "precision": rates.precision,
        "precision_interval": list(rates.precision_interval),
        "f2": rates.f2,
    }
