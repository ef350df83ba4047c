"""Who held which post: the dated tenures of the graph, and the holdings without a day on which no tenure rests."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.export.exchange.model import Held, Words
from kg.iris import article_of, local
from kg.store.reader import GraphReader

_HOLDINGS = """
SELECT ?node ?person ?post ?status ?label ?quote WHERE {
  ?node a org:Membership ; org:member ?person ; kg:post ?post ; kg:status ?status .
  OPTIONAL { ?node rdfs:label ?label }
  OPTIONAL { ?node kg:quote ?quote }
}"""
_TENURES = """
SELECT ?node ?person ?post ?status ?first ?until WHERE {
  ?node a kg:Tenure ; org:member ?person ; kg:post ?post ; kg:status ?status ; kg:firstAttested ?first .
  OPTIONAL { ?node kg:until ?until }
}"""
_RESTS_ON = "SELECT ?node ?holding { ?node a kg:Tenure ; prov:wasDerivedFrom ?holding }"

_NO_MORE, _NOT_YET = "former", "designate"
"""Statuses of those who do not hold the post on the day on which an article says so."""


@dataclass(frozen=True, slots=True)
class _Claim:
    """One article's holding."""

    node: str
    person: str
    post: str
    status: str
    label: str
    quote: str


def held(store: GraphReader) -> Iterator[Held]:
    """Every tenure, then what is held without a day, each in the order of the IRIs."""
    claims = {row["node"]: _claim(row) for row in store.rows(_HOLDINGS)}
    rests_on: dict[str, set[str]] = defaultdict(set)
    for row in store.rows(_RESTS_ON):
        rests_on[row["node"]].add(row["holding"])
    tenures = {row["node"]: row for row in store.rows(_TENURES)}
    for node in sorted(tenures):
        yield _dated(tenures[node], [claims[at] for at in sorted(rests_on[node]) if at in claims])
    yield from _undated([claims[at] for at in sorted(claims.keys() - set().union(*rests_on.values()))])


def _claim(row: Mapping[str, str]) -> _Claim:
    person, post, status = row["person"], row["post"], local(row["status"])
    return _Claim(row["node"], person, post, status, row["label"], row["quote"])


def _dated(row: Mapping[str, str], claims: Sequence[_Claim]) -> Held:
    status, first = local(row["status"]), row["first"]
    since = "" if status in {_NO_MORE, _NOT_YET} else first
    until = first if status == _NO_MORE else row["until"]
    return Held(row["node"], row["person"], row["post"], status, _label(claims), since, until, _words(claims))


def _undated(claims: Sequence[_Claim]) -> Iterator[Held]:
    """The claims of one person, post and status together, under the IRI of the first."""
    alike: dict[tuple[str, str, str], list[_Claim]] = defaultdict(list)
    for claim in claims:
        alike[claim.person, claim.post, claim.status].append(claim)
    for (person, post, status), some in alike.items():
        yield Held(some[0].node, person, post, status, _label(some), words=_words(some))


def _label(claims: Sequence[_Claim]) -> str:
    """The post as most articles write it, the first of several in the order of letters."""
    labels = sorted(claim.label for claim in claims)
    return max(labels, key=labels.count, default="")


def _words(claims: Sequence[_Claim]) -> tuple[Words, ...]:
    return tuple(sorted({Words(article_of(claim.node), claim.quote) for claim in claims}, key=lambda one: one.article))
