"""Tables: rows and cells as RFC 4180 has them, with every byte in its place."""

import csv
import io
import tracemalloc
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcrub.jobs.rows import BrokenRowError, cell_of, cell_text, rows

_CELLS = st.text(st.sampled_from('ab",\n é🎉\t;'))


def _lines(data: bytes) -> Iterable[bytes]:
    return io.BytesIO(data)


def _told(data: bytes) -> list[tuple[int, list[str]]]:
    return [(row.line, [cell_text(row.raw(number)) for number in range(len(row.cells))]) for row in rows(_lines(data))]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"a,b\n1,2\n", [(1, ["a", "b"]), (2, ["1", "2"])]),
        (b"a,b\r\n1,2", [(1, ["a", "b"]), (2, ["1", "2"])]),
        (b'"a, b",c\n', [(1, ["a, b", "c"])]),
        (b'"say ""hi""",x\n', [(1, ['say "hi"', "x"])]),
        (b'"two\nlines",x\nnext,y\n', [(1, ["two\nlines", "x"]), (3, ["next", "y"])]),
        (b'"""",\n', [(1, ['"', ""])]),
        (b'"a""""b""","""c"""\n', [(1, ['a""b"', '"c"'])]),
        (b'"a""\n""\n""b",c\n', [(1, ['a"\n"\n"b', "c"])]),
        (b'"",""\n,\n', [(1, ["", ""]), (2, ["", ""])]),
        (b'5" disk, "x"\n', [(1, ['5" disk', ' "x"'])]),
        (b"a\n\nb\n", [(1, ["a"]), (2, [""]), (3, ["b"])]),
        (b"", []),
    ],
)
def test_rows_and_the_lines_that_they_begin_in(data: bytes, told: list[tuple[int, list[str]]]) -> None:
    """Commas part cells, a quoted one may hold commas, line ends and doubled quotes; others hold what stands there."""
    assert _told(data) == told


@given(
    table=st.lists(st.lists(_CELLS, min_size=2, max_size=4), max_size=5),
    ending=st.sampled_from(["\n", "\r\n"]),
    quoted=st.booleans(),
)
def test_what_another_program_wrote_is_read_as_it_meant(table: list[list[str]], ending: str, quoted: bool) -> None:
    """Cells are those that were written, and the rows together are the file, byte for byte."""
    stream = io.StringIO()
    writer = csv.writer(stream, csv.unix_dialect if quoted else csv.excel, lineterminator=ending)
    writer.writerows(table)
    data = stream.getvalue().encode()

    assert [cells for _, cells in _told(data)] == table
    assert b"".join(row.data for row in rows(_lines(data))) == data


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b'a,b\n1,"hush\n2,x\n', "line 2: a quote is not closed in the row that begins there"),
        (b'a\n"hush" more\n', "line 2: something stands behind a quote that closes a cell"),
        (b'a\n"hush\nsay "hi" \n', "line 3: something stands behind a quote that closes a cell"),
        (b"a,b\rhush,x\n", "line 1: a carriage return alone ends no row"),
        (b'"a"\rhush\n', "line 1: a carriage return alone ends no row"),
        (b"a\n" + b"x" * (64 * 2**20) + b"\n", "line 2: a row is longer than 64 MiB"),
        (b"a\n" + b"," * 2**20, "line 2: a row is wider than 65,536 cells"),
    ],
)
def test_where_a_row_ends_must_be_clear(data: bytes, complaint: str) -> None:
    """What is read behind such a row might be the inside of a cell; the line is named, and nothing is quoted."""
    with pytest.raises(BrokenRowError) as caught:
        list(rows(_lines(data)))

    assert str(caught.value).startswith(complaint)
    assert "hush" not in str(caught.value)


@given(text=_CELLS, raw=st.sampled_from([b"", b"x", b'"x"', b'""', b'5" disk']))
def test_a_cell_says_what_was_put_into_it(text: str, raw: bytes) -> None:
    """Whatever the text, it is read again as it was written, and the cells beside it stay."""
    written = cell_of(text, raw)

    assert cell_text(written) == text
    assert _told(b"a," + written + b",b\n") == [(1, ["a", text, "b"])]


@pytest.mark.parametrize(
    ("text", "raw", "written"),
    [
        ("new", b"old", b"new"),
        ("new", b'"old"', b'"new"'),
        ("old", b"old", b"old"),
        ('5" disk', b'5" disk', b'5" disk'),
        ('5" x', b'5" disk', b'"5"" x"'),
        ("a, b", b"old", b'"a, b"'),
        ("a\nb", b"old", b'"a\nb"'),
    ],
)
def test_a_cell_keeps_its_quotes(text: str, raw: bytes, written: bytes) -> None:
    """One that says the same is not touched; a quoted one stays quoted, and another is quoted where it must be."""
    assert cell_of(text, raw) == written


@pytest.mark.parametrize("inside", [b'""' * 2**20, b'""x' * 2**19], ids=["quotes alone", "quotes and text"])
def test_doubled_quotes_take_no_memory(inside: bytes) -> None:
    """However many a cell holds, finding the one that closes it holds little more than the row itself."""
    line = b'"' + inside + b'",x\n'
    tracemalloc.start()
    try:
        (row,) = rows([line])
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert row.raw(0) == b'"' + inside + b'"'
    assert most < 2 * len(line)


def test_rows_are_given_as_they_come() -> None:
    """However long the table, no row waits for the next one."""
    taken: list[bytes] = []

    def lines() -> Iterable[bytes]:
        for line in (b"a\n", b'"b\n', b'c"\n', b"d\n"):
            taken.append(line)
            yield line

    table = rows(lines())
    assert [(next(table).data, len(taken)) for _ in range(3)] == [(b"a\n", 1), (b'"b\nc"\n', 3), (b"d\n", 4)]
