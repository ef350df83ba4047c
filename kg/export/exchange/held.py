"""Who held which post: the dated tenures of the graph, and the holdings on which no tenure rests."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.export.exchange.model import Held, Words
from kg.export.said import Said
from kg.iris import article_of, local

_NO_MORE = "former"
"""The status of those who hold the post no more on the day on which an article says so."""


@dataclass(frozen=True, slots=True)
class _Claim:
    """One article's holding."""

    node: str
    person: str
    post: str
    status: str
    label: str
    quote: str
    day: str


def held(said: Said) -> Iterator[Held]:
    """Every tenure, then what else somebody is said to hold or have held, each in the order of the IRIs."""
    claims = {node: _claim(said, node) for node in said.of("org:Membership")}
    dated: set[str] = set()
    for node in said.of("kg:Tenure"):
        holdings = said.all(node, "prov:wasDerivedFrom")
        dated.update(holdings)
        yield _dated(said, node, [claims[at] for at in holdings if at in claims])
    yield from _others([claims[at] for at in sorted(claims.keys() - dated)])


def _claim(said: Said, node: str) -> _Claim:
    holder, post, status = (said.one(node, name) for name in ("org:member", "kg:post", "kg:status"))
    told = (said.one(node, name) for name in ("rdfs:label", "kg:quote", "kg:attestedOn"))
    return _Claim(node, holder, post, local(status), *told)


def _dated(said: Said, node: str, claims: Sequence[_Claim]) -> Held:
    holder, post, status = (said.one(node, name) for name in ("org:member", "kg:post", "kg:status"))
    since, until = (said.one(node, name) for name in ("kg:firstAttested", "kg:until"))
    return Held(node, holder, post, local(status), _label(claims), since, until, _words(claims))


def _others(claims: Sequence[_Claim]) -> Iterator[Held]:
    """The claims of one person, post and status together, under the IRI of the first."""
    alike: dict[tuple[str, str, str], list[_Claim]] = defaultdict(list)
    for claim in claims:
        alike[claim.person, claim.post, claim.status].append(claim)
    for (person, post, status), some in alike.items():
        days = sorted(claim.day for claim in some if claim.day)
        until = days[0] if days and status == _NO_MORE else ""
        yield Held(some[0].node, person, post, status, _label(some), until=until, words=_words(some))


def _label(claims: Sequence[_Claim]) -> str:
    """The post as most articles write it, the first of several in the order of letters."""
    labels = sorted(claim.label for claim in claims)
    return max(labels, key=labels.count, default="")


def _words(claims: Sequence[_Claim]) -> tuple[Words, ...]:
    found = {(article_of(claim.node), claim.quote) for claim in claims}
    return tuple(Words(article, quote) for article, quote in sorted(found))
