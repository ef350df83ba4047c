"""Who held which post: the dated tenures of the graph, and the holdings without a day on which no tenure rests."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.export.exchange.model import Held, Words
from kg.export.said import Said
from kg.iris import article_of, local

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


def held(said: Said) -> Iterator[Held]:
    """Every tenure, then what is held without a day, each in the order of the IRIs."""
    claims = {node: _claim(said, node) for node in said.of("org:Membership")}
    dated: set[str] = set()
    for node in said.of("kg:Tenure"):
        holdings = said.all(node, "prov:wasDerivedFrom")
        dated.update(holdings)
        yield _dated(said, node, [claims[at] for at in holdings if at in claims])
    yield from _undated([claims[at] for at in sorted(claims.keys() - dated)])


def _claim(said: Said, node: str) -> _Claim:
    holder, label, quote = (said.one(node, name) for name in ("org:member", "rdfs:label", "kg:quote"))
    return _Claim(node, holder, said.one(node, "kg:post"), local(said.one(node, "kg:status")), label, quote)


def _dated(said: Said, node: str, claims: Sequence[_Claim]) -> Held:
    status, first = local(said.one(node, "kg:status")), said.one(node, "kg:firstAttested")
    since = "" if status in {_NO_MORE, _NOT_YET} else first
    until = first if status == _NO_MORE else said.one(node, "kg:until")
    holder, post = said.one(node, "org:member"), said.one(node, "kg:post")
    return Held(node, holder, post, status, _label(claims), since, until, _words(claims))


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
