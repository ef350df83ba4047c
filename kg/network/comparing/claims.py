"""Who newly holds which post or serves which goal, and who no more: what many articles may claim, told once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kg.iris import article_of, goal_of, local
from kg.models import Status
from kg.network.comparing.news import News, Topic, Turn
from kg.network.comparing.sides import Both, Side

_HOLDINGS = """
SELECT ?fact ?who ?what ?how ?sure WHERE {
  ?fact a org:Membership ; org:member ?who ; kg:post ?what ; kg:status ?how .
  OPTIONAL { ?fact kg:confidence ?sure }
}"""

_THEMES = """
SELECT ?fact ?who ?what ?sure WHERE {
  ?fact kg:theme ?what ; kg:agent ?who .
  OPTIONAL { ?fact kg:confidence ?sure }
}"""

_STATUSES = {
    Status.INCUMBENT: "",
    Status.ACTING: "acting ",
    Status.FORMER: "former ",
    Status.DESIGNATE: "designated ",
}

_Key = tuple[str, str, str]
"""Who (IRI), what (IRI) and how ("incumbent", "" for no way of its own)."""


@dataclass(slots=True)
class _Claimed:
    """All claims of the same in one graph: how many articles make it, and the surest one (IRI), of equals the first."""

    who: str
    what: str
    articles: set[str]
    fact: str
    sure: float

    def take(self, fact: str, sure: float) -> None:
        self.articles.add(article_of(fact))
        if (-sure, fact) < (-self.sure, self.fact):
            self.fact, self.sure = fact, sure


def holdings(both: Both) -> Iterator[News]:
    """Who newly holds which post in which way, and who no more."""
    yield from _differing(both, Topic.HOLDING, _HOLDINGS, lambda what: what, _held)


def themes(both: Both) -> Iterator[News]:
    """Who newly serves which goal, and who no more; a target counts as its goal."""
    yield from _differing(both, Topic.THEME, _THEMES, goal_of, _served)


def _held(side: Side, claimed: _Claimed, how: str, is_new: bool) -> str:
    said = "is named" if is_new else "is named no more"
    return f"{side.name(claimed.who)} {said} {_STATUSES[Status(how)]}{side.name(claimed.what)}"


def _served(side: Side, claimed: _Claimed, _how: str, is_new: bool) -> str:
    said = "is reported to serve" if is_new else "is reported no more to serve"
    return f"{side.name(claimed.who)} {said} {side.name(claimed.what)}"


def _differing(
    both: Both,
    topic: Topic,
    sparql: str,
    meant: Callable[[str], str],
    told: Callable[[Side, _Claimed, str, bool], str],
) -> Iterator[News]:
    old, new = (_read(both, side, sparql, meant) for side in (both.old, both.new))
    for side, turn, ours, theirs in ((both.new, Turn.NEW, new, old), (both.old, Turn.GONE, old, new)):
        for key in sorted(ours.keys() - theirs.keys()):
            claimed = ours[key]
            what = told(side, claimed, key[-1], turn is Turn.NEW)
            yield News(turn, topic, what, len(claimed.articles), side.quote(claimed.fact), claimed.fact)


def _read(both: Both, side: Side, sparql: str, meant: Callable[[str], str]) -> dict[_Key, _Claimed]:
    found: dict[_Key, _Claimed] = {}
    for row in side.store.rows(sparql):
        what, how = meant(row["what"]), local(row.get("how", ""))
        key, sure = (both.one(row["who"]), both.one(what), how), float(row["sure"] or 1)
        claimed = found.setdefault(key, _Claimed(row["who"], what, set(), row["fact"], sure))
        claimed.take(row["fact"], sure)
    return found
