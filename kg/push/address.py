"""Where to push: the address of a store that speaks the SPARQL 1.1 Graph Store HTTP Protocol, and of each graph there.

A graph is named indirectly (section 4.2 of the protocol): ``?graph=`` and its IRI, percent-encoded as a whole, so that
what is percent-encoded in an IRI already stays so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import quote, urlsplit

from kg.errors import PushError

KNOWN = "Oxigraph …:7878/store, Fuseki …:3030/DATASET/data, GraphDB …:7200/repositories/NAME/rdf-graphs/service"
"""Where common stores take graphs."""

_NO_ADDRESS = re.compile(r"[\x00-\x20\x7f<>\"{}|\\^`]")


@dataclass(frozen=True, slots=True)
class Address:
    """A store's address, without a name or password, and without a fragment."""

    url: str

    @classmethod
    def of(cls, typed: str) -> Address:
        """The address that somebody typed. Raises ``PushError``, which repeats no password that stands in it."""
        try:
            parts = urlsplit(typed)
            has_host = bool(parts.hostname) and (parts.port is None or parts.port > 0)
        except ValueError as error:
            raise PushError("the address cannot be read: give it as http://host:port/path") from error
        if "@" in parts.netloc:
            raise PushError(
                "the address holds a name or password, which others could read: leave them out, and set KG_PUSH_USER "
                "and KG_PUSH_PASSWORD in the environment"
            )
        if parts.scheme not in {"http", "https"} or not has_host or _NO_ADDRESS.search(typed):
            raise PushError(f"{typed}: is no address of a store: give it as http://host:port/path ({KNOWN})")
        return cls(parts._replace(fragment="").geturl())

    @property
    def is_open(self) -> bool:
        """Whether others could read what is sent there: it is not encrypted, and leaves this machine."""
        return urlsplit(self.url).scheme == "http" and not self.is_here

    @property
    def is_here(self) -> bool:
        """Whether it is this machine."""
        host = urlsplit(self.url).hostname or ""
        try:
            return ip_address(host).is_loopback
        except ValueError:
            return host == "localhost"

    def graph(self, iri: str) -> str:
        """The address of a graph by its name."""
        return f"{self.url}{'&' if urlsplit(self.url).query else '?'}graph={quote(iri, safe='')}"
