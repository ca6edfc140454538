"""DATE_TIME, AGE and the URLs of pages: what the profile `strict` looks for beside the others."""

import pytest

from tests.detect.reading import findings, marked
from transcrub.conversation import conversation_of_text
from transcrub.detect import Detector, DetectorOptions
from transcrub.detect.recognisers import recognisers
from transcrub.detect.structured import StructuredPass

STRICT = Detector((StructuredPass(recognisers(DetectorOptions(profile="strict"))),))


@pytest.mark.parametrize(
    ("entity", "case"),
    [
        ("DATE_TIME", "on «12/31/2025» at the latest"),
        ("DATE_TIME", "on «31/12/2025»"),
        ("DATE_TIME", "since «5-20-21»"),
        ("DATE_TIME", "am «24.12.2025»"),
        ("DATE_TIME", "«2025-12-24»"),
        ("DATE_TIME", "at «2025-12-24T10:15:30.125Z»"),
        ("DATE_TIME", "at «2025-12-24 10:15»"),
        ("DATE_TIME", "«5-MAY-2025»"),
        ("DATE_TIME", "it is on «18 August». It is not"),
        ("DATE_TIME", "am «26 mei».\nBest"),
        ("DATE_TIME", "by «14 Feb.» at the latest, «3 Sept.» or «4. März 2025»"),
        ("DATE_TIME", "on «March 5, 2025» I ordered"),
        ("DATE_TIME", "on «march 5th»"),
        ("DATE_TIME", "used it «june 24 th 2018»"),
        ("DATE_TIME", "«22 nd may 2018»"),
        ("DATE_TIME", "since «05/2021»"),
        ("DATE_TIME", "the «5th of March 2025»"),
        ("DATE_TIME", "in «May 2025»"),
        ("DATE_TIME", "el «3 de enero de 2025»"),
        ("DATE_TIME", "le «14 juillet 2025»"),
        ("DATE_TIME", "am «3. Oktober 2025»"),
        ("AGE", "I am «45 years old»"),
        ("AGE", "a «7-year-old» boy"),
        ("AGE", "age: «45»"),
        ("AGE", "my mother, aged «83», fell"),
        ("AGE", "ich bin «45 Jahre alt»"),
        ("URL", "see «https://www.example.com/help?page=2»."),
        ("URL", "«http://example.com»"),
        ("URL", "go to «www.example.co.uk/returns»"),
        ("URL", "on «example.com», please"),
        ("URL", "on «loja.example.com.br», please"),
    ],
)
def test_strict_finds_days_ages_and_pages(entity: str, case: str) -> None:
    """In figures and with the month's name, in several languages."""
    text, expected = marked(case)
    assert [text[each.start : each.end] for each in findings(text, STRICT) if each.entity == entity] == expected
    assert [each for each in findings(text) if each.entity == entity] == []


@pytest.mark.parametrize(
    "text",
    [
        "32/13/2025",
        "13-14-2025",
        "10/20/30/40",
        "version 1.2.2025",
        "may I ask for 20 of them?",
        "at 10:45",
        "44 years of service",
        "page 45",
        "wait.then go",
        "file.txt and photo.jpeg",
        "Ok.Thanks",
        "http://localhost",
    ],
)
def test_strict_leaves_what_is_no_day_age_or_page(text: str) -> None:
    """Months must be months; a full stop without a blank makes no address."""
    assert [each for each in findings(text, STRICT) if each.entity in {"DATE_TIME", "AGE", "URL"}] == []


def test_the_address_of_a_page_is_told_as_doubtful_by_default() -> None:
    """A policy that lowers the threshold of URL replaces it."""
    text = "see https://www.example.com/help"
    (finding,) = Detector((StructuredPass(recognisers(DetectorOptions())),)).detect(conversation_of_text(text))
    assert (finding.entity, finding.score, findings(text)) == ("URL", 0.4, [])
