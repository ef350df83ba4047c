"""Why the graph holds a fact: what it claims, in which words of which article, how sure, and what people made of it."""

from __future__ import annotations

from collections.abc import Iterator

from kg.iris import BASE, article_of, short
from kg.network.evidence import Place, evidence
from kg.network.explaining.claims import SaidInArticle, claim
from kg.network.explaining.judged import judged
from kg.network.explaining.steps import Known, Step, chance, counted, listed

_COMPUTED = (("tenure", "tenure"), ("happening", "happening"), ("relationship", "relationship"))
"""What is computed from facts: the beginnings of IRIs, and what to call it."""


def of_fact(known: Known, fact: str) -> Iterator[Step]:
    """The steps for a fact (IRI) of an article."""
    yield known.quoted("claims", claim(known, known.store, fact), fact, sure=known.sure(fact))
    decided = list(judged(known, (fact,)))
    yield _sure(known, fact, is_judged=bool(decided))
    yield from places(known, fact)
    yield from decided
    if any(step.what == "corrected" for step in decided):
        yield as_said(known, fact)
    yield from _leads_to(known, fact)


def of_rejected(known: Known, fact: str) -> Iterator[Step]:
    """The steps for what people decided of a fact (IRI) that stands in no answer any more."""
    yield as_said(known, fact)
    yield from judged(known, (fact,))


def as_said(known: Known, fact: str) -> Step:
    """What an article itself claims, before judgements."""
    said = SaidInArticle(known.readings.said(article_of(fact)))
    quote = said.value(fact, "kg:quote") or said.value(fact, "schema:text")
    return known.quoted("the article says", claim(known, said, fact) or short(fact), fact, quote)


def _sure(known: Known, fact: str, *, is_judged: bool) -> Step:
    """How sure it is, and what that means: what people hold is certain."""
    sure = known.sure(fact)
    if not is_judged:
        return Step("sure", chance(sure), sure=sure)
    alone = known.readings.said(article_of(fact)).one(fact, "kg:confidence")
    return Step("sure", f"people decided; by its words alone: {chance(float(alone or 1))}", sure=sure)


def places(known: Known, fact: str) -> Iterator[Step]:
    """The places in its article that something rests on."""
    found = sorted({place for _, place in evidence(known.store, fact)})

    def told(place: Place) -> Step:
        return known.quoted("rests on", f"characters {place.start:,} to {place.end:,}", fact, place.text)

    yield from known.some(found, told, "place")


def _leads_to(known: Known, fact: str) -> Iterator[Step]:
    """What is computed from it."""
    found = [
        *known.store.nodes_with("prov:wasDerivedFrom", fact),
        *known.store.nodes_with("kg:report", fact),
    ]
    of_kind = ((noun, sorted(each for each in found if each.startswith(f"{BASE}{kind}/"))) for kind, noun in _COMPUTED)
    said = [f"{counted(len(some), noun)} ({short(some[0])})" for noun, some in of_kind if some]
    if said:
        yield Step("leads to", listed(said))
