"""The parts of a web address that a page or a record states, which may be none."""

from urllib.parse import SplitResult, urlsplit


def split_address(url: str) -> SplitResult:
    """The parts of an address, as RFC 3986 names them; all are empty where it is none.

    >>> split_address("https://lantern.example/a").netloc, split_address("https://l]antern.example/a").netloc
    ('lantern.example', '')
    """
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")


def host(url: str) -> str:
    """The host of an address, without "www."; empty where it has none.

    >>> host("https://www.lantern.example:8080/a"), host("bridge")
    ('lantern.example', '')
    """
    return (split_address(url).hostname or "").removeprefix("www.")
