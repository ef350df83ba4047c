"""Tenures whose end is another than it was."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.network.comparing.news import News, Topic, Turn, articles_of
from kg.network.comparing.sides import Both, Side

_TENURES = """
SELECT ?tenure ?who ?post ?how ?first ?last ?until WHERE {
  ?tenure a kg:Tenure ; org:member ?who ; kg:post ?post ; kg:status ?how .
  ?tenure kg:firstAttested ?first ; kg:lastAttested ?last .
  OPTIONAL { ?tenure kg:until ?until }
}"""


@dataclass(frozen=True, slots=True, order=True)
class _Tenure:
    """A tenure (IRI) of somebody in a post (IRIs), with its days ("" unknown)."""

    first: str
    last: str
    until: str
    who: str
    post: str
    iri: str


_Key = tuple[str, str, str]


def tenures(both: Both) -> Iterator[News]:
    """The tenures that end another day than they did, or began or ceased to end; new holders are told as such."""
    old, new = _read(both, both.old), _read(both, both.new)
    for key in sorted(old.keys() & new.keys()):
        for now in new[key]:
            before = next((each for each in old[key] if each.first <= now.last and now.first <= each.last), None)
            if before and before.until != now.until:
                yield _news(both.new, before, now)


def _news(side: Side, before: _Tenure, now: _Tenure) -> News:
    was, ends = (f"until {each.until}" if each.until else "without an end" for each in (before, now))
    what = f"{side.name(now.who)}, {side.name(now.post)}: {ends} (was {was}; last attested {now.last})"
    holdings = sorted(side.store.values(now.iri, "prov:wasDerivedFrom"))
    last = max(holdings, key=lambda each: (side.store.value(each, "kg:attestedOn"), each), default="")
    quote = side.quote(last) if last else ""
    return News(Turn.CHANGED, Topic.TENURE, what, articles_of(holdings), quote, now.iri)


def _read(both: Both, side: Side) -> dict[_Key, Sequence[_Tenure]]:
    found: dict[_Key, list[_Tenure]] = defaultdict(list)
    for row in side.store.rows(_TENURES):
        tenure = _Tenure(row["first"], row["last"], row["until"], row["who"], row["post"], row["tenure"])
        found[both.one(tenure.who), both.one(tenure.post), row["how"]].append(tenure)
    return {key: sorted(some) for key, some in found.items()}
