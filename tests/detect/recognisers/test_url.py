"""URL: what gives somebody away, and what is just a page."""

import pytest

from tests.detect.reading import findings, marked, values


@pytest.mark.parametrize(
    "case",
    [
        "«https://jane:secret@example.com/inbox»",
        "see «ftp://jane:pw@files.example.com/a.txt».",
        "«postgres://app:pw@db.example.com:5432/prod»",
        "«https://example.com/reset?token=abc123» is the link",
        "(«https://example.com/login?next=%2F&password=hunter2»)",
        "«https://example.com/u?email=jane@example.com&x=1»",
        "«https://example.com/#access_token=abc»",
        "«HTTPS://EXAMPLE.COM/?API_KEY=abc»",
        '<a href="«https://example.com/?session=1»">',
        "in my profile «example.com/u/farhan-shaikh-1996» he saw it",
        "«instagram.com/tessgeb_runs», and «https://www.linkedin.com/in/jane-doe-12?ref=x»",
        "pay me at «paypal.me/janedoe»",
    ],
)
def test_finds_addresses_that_let_somebody_in_or_name_somebody(case: str) -> None:
    """A user with a password, a token, a key or an address in the query: the whole URL goes."""
    text, expected = marked(case)
    assert values(text, "URL") == expected


@pytest.mark.parametrize(
    "text",
    [
        "https://www.example.com/",
        "http://example.com/orders?id=123&ticket=2",
        "https://example.com:8080/path",
        "https://example.com/@handle/post",
        "see example.com/faq?topic=token",
        "https://example.com/?token=",
        "https://example.com/?email=[REDACTED]",
        "https://example.com/?monkey=1",
        "go to facebook.com/help or example.com/users/settings",
        "see github.com/explore, and example.com/user guide",
    ],
)
def test_leaves_the_addresses_of_pages(text: str) -> None:
    """A page, a port, an item number and an empty token tell nothing about anybody."""
    assert findings(text) == []
