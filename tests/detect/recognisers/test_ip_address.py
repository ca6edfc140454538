"""IP_ADDRESS: what is one, and what is none."""

import pytest

from tests.detect.reading import findings, marked, values


@pytest.mark.parametrize(
    "case",
    [
        "my ip is «203.0.113.7»",
        "«192.168.1.1».",
        "from «203.0.113.7», twice",
        "«10.0.0.0/8»",
        "«203.0.113.7»:8080",
        "http://«203.0.113.7»/admin",
        "Primary: «10.0.0.1», Secondary: «172.16.0.1»",
        "«2001:db8::1»",
        "«2001:DB8:0:0:8:800:200C:417A»",
        "«2001:db8::8:800:200c:417a».",
        "«fe80::1%eth0»",
        "«fe80::1%eth0/64»",
        "«2001:db8::/32»",
        "«::1»",
        "«::ffff:192.0.2.128»",
        "«64:ff9b::192.0.2.33»",
        "http://[«2001:db8::1»]:443/",
        "ip «a::b»",
        "since the update my ip is «203.0.113.7»",
        "from «684d:1111::222:7»",
    ],
)
def test_finds_both_versions_in_all_their_forms(case: str) -> None:
    """Dotted, compressed, mapped, with zone, with prefix length; a port is no part of it."""
    text, expected = marked(case)
    assert values(text, "IP_ADDRESS") == expected


@pytest.mark.parametrize(
    "text",
    [
        "version 10.4.0.2",
        "v1.2.3.4",
        "v. 1.2.3.4",
        "Version: 10.4.0.2",
        "firmware 1.2.3.4",
        "firmware version is 1.2.3.4",
        "I updated the app to 10.4.0.2",
        "iOS 17.1.2.1",
        "10.4.0.2 build",
        "section 1.2.3.4",
        "256.1.1.1",
        "1.2.3",
        "1.2.3.4.5",
        "1.2.3.4-beta",
        "text192.168.1.1",
        "12:34:56",
        "12::30",
        "a::b",
        "std::vector",
        ":::",
        "::",
        "2001::db8::1",
        "fe80::1text",
        "add a route for ::/0 at the gateway",
        "684D:1111:222:3333:4444:5555:77",
    ],
)
def test_leaves_versions_times_and_what_cannot_be_an_address(text: str) -> None:
    """Dotted numbers of software, times and malformed forms stay."""
    assert findings(text) == []
