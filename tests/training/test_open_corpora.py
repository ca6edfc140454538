"""Open corpora: which may join the training, and what of them is taught."""

from pathlib import Path

import pytest
from training.corpora import open_corpora

from transcrub.codec import Json, dumps


def write(folder: Path, name: str, *texts: str, **about: Json) -> Path:
    messages = [{"text": text, "spans": []} for text in texts]
    path = folder / f"{name}.jsonl"
    path.write_bytes(dumps({"id": "1", "messages": messages, **about}))
    return path


@pytest.mark.parametrize(
    ("about", "joins"),
    [
        ({"license": "MIT"}, True),
        ({"license": "CC-BY-4.0", "lang": "en"}, True),
        ({"license": "CDLA-Permissive-1.0"}, True),
        ({"license": "CC-BY-SA-4.0"}, False),
        ({"license": "CC-BY-NC-4.0"}, False),
        ({"license": "MIT", "lang": "zh"}, False),
        ({}, False),
    ],
)
def test_of_a_folder_those_join_whose_licence_allows_it(tmp_path: Path, about: dict[str, str], *, joins: bool) -> None:
    """English corpora under a permissive licence that every line names; no other."""
    write(tmp_path, "some", "hello", **about)
    assert [corpus.name for corpus in open_corpora([tmp_path])] == ["some"] * joins


def test_a_corpus_can_be_left_out(tmp_path: Path) -> None:
    """A model that shall be measured on a source is trained without it."""
    for name in ("one", "other"):
        write(tmp_path, name, "hello", license="MIT")
    assert [corpus.name for corpus in open_corpora([tmp_path], without=["one"])] == ["other"]


def test_a_case_table_in_the_folder_is_no_corpus(tmp_path: Path) -> None:
    """A file whose lines are not conversations does not join, and does no harm."""
    (tmp_path / "cases.jsonl").write_text('{"entity": "PERSON", "text": "Jo", "expected": [[0, 2]]}')
    assert open_corpora([tmp_path]) == []


def test_what_may_hold_an_unlabelled_value_is_not_taught(tmp_path: Path) -> None:
    """Where dates of birth are not labelled, a message with a number teaches nothing; the others do."""
    types = ["PERSON", "USERNAME", "POSTAL_CODE", "STREET_ADDRESS"]
    path = write(tmp_path, "some", "it is late", "born in 1981", complete=types)
    ((first, second),) = open_corpora([path])[0].conversations
    assert (first.taught, second.taught) == (True, False)
