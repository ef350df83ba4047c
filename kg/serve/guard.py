"""What is refused whoever asks: requests meant for another host, and queries that would ask other servers."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection

LOOPBACK = frozenset({"localhost", "127.0.0.1", "[::1]"})
EVERYWHERE = frozenset({"0.0.0.0", "::", ""})  # noqa: S104  # compared, not bound

_SERVICE = re.compile(r"[?$]\w*|:[\w-]*|(s)ervice", re.IGNORECASE | re.ASCII)
"""The word wherever it may be the keyword. Behind ``?``, ``$`` or ``:`` it is part of a longer name, which the engine
reads to its end; behind a number or another keyword it may be its own (``1SERVICE`` is two tokens)."""


def offline(sparql: str) -> str:
    """A query of the same meaning that cannot ask another server: its text has no SERVICE keyword any more.

    Strings and addresses say the same with the first letter of the word escaped (SPARQL 1.1, 19.2). As a keyword it
    then does not parse, however the query is written: nothing here decides what is a string or a comment, so that the
    engine cannot read one otherwise.
    """
    return _SERVICE.sub(lambda found: f"\\u{ord(found[1]):04x}{found[0][1:]}" if found[1] else found[0], sparql)


def is_ours(host: str, bound: str, names: Collection[str]) -> bool:
    """Whether a request's ``Host`` names this server, so that no page elsewhere reaches it under a name of its own.

    Loopback names, the address that it is bound to, and ``names``; where it is bound to every address, any number too:
    a page's own name can be made to lead here (DNS rebinding), a number cannot.
    """
    name = _without_port(host.strip().lower())
    if name in LOOPBACK or name in {each.lower() for each in names} or name == _in_host(bound.lower()):
        return True
    return bound in EVERYWHERE and _is_number(name.strip("[]"))


def is_loopback(origin: str) -> bool:
    """Whether a page's origin is a server on this machine, as OpenRefine's own is."""
    scheme, _, host = origin.partition("://")
    return scheme in {"http", "https"} and _without_port(host.lower()) in LOOPBACK


def _without_port(host: str) -> str:
    return re.sub(r":\d+\Z", "", host)


def _in_host(address: str) -> str:
    return f"[{address}]" if ":" in address else address


def _is_number(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
