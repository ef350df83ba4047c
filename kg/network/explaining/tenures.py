"""Why the graph says who held a post from when to when: the holdings, who was before and after, what speaks against."""

from __future__ import annotations

from collections.abc import Iterator

from kg.grammar.incumbents import holders_of
from kg.iris import body_of, name_in
from kg.network.explaining.claims import claim
from kg.network.explaining.judged import judged
from kg.network.explaining.steps import Known, Step, counted
from kg.vocabulary.roles import Holders

_HOLDINGS = "prov:wasDerivedFrom"

_HOLDERS = {
    Holders.ONE: "one holder at a time: a successor ends a tenure",
    Holders.MANY: "any number of holders at a time: nobody's tenure ends another's",
    Holders.UNKNOWN: "holders of a number that nothing tells: nobody's tenure ends another's",
}


def of_tenure(known: Known, tenure: str) -> Iterator[Step]:
    """The steps for a tenure (IRI)."""
    store, holdings = known.store, _holdings(known, tenure)
    yield Step("claims", held(known, tenure))
    yield Step("attested", _attested(known, tenure, len(holdings)))
    yield from _likely(known, tenure)
    yield from _neighbours(known, tenure)
    for other in sorted(store.values(tenure, "kg:contradicts")):
        yield Step("contradicts", f"{held(known, other)}: most of what is said of that time speaks for it")
        yield from _both(known, tenure, other)
    for other in sorted(store.nodes_with("kg:contradicts", tenure)):
        yield Step("contradicted", f"{held(known, other)}: less of what is said of that time speaks for it")
        yield from _both(known, tenure, other)
    yield from known.some(holdings, lambda holding: _holding(known, holding), "holding")
    yield from judged(known, [tenure, *holdings])


def of_post(known: Known, post: str) -> Iterator[Step]:
    """The steps for a post (IRI): its holders in the order of their days."""
    store = known.store
    yield Step("is", f"{known.named(post)}: a post")
    yield Step("has", _HOLDERS[_holders(known, post)])
    found = [each for each in store.nodes_with("kg:post", post) if known.is_a(each, "kg:Tenure")]
    in_order = sorted(found, key=lambda each: (store.value(each, "kg:firstAttested"), each))
    yield from known.some(in_order, lambda tenure: _holder(known, tenure), "holder")


def _holders(known: Known, post: str) -> Holders:
    labels = (
        label for role in known.store.values(post, "org:role") for label in known.store.labels(role, "skos:prefLabel")
    )
    role = min((text for text, language in labels if language == "th"), default="")
    return holders_of(role, name_in(body_of(post)))


def held(known: Known, tenure: str) -> str:
    """Who held which post how, as words."""
    store = known.store
    person, post = (known.name(store.value(tenure, name)) for name in ("org:member", "kg:post"))
    return f"{person} held {post} ({known.word(store.value(tenure, 'kg:status'))})"


def days_of(known: Known, tenure: str) -> str:
    """From when to when a tenure is attested, and until when it lasted, where that is known."""
    first, last, until = (
        known.store.value(tenure, name) for name in ("kg:firstAttested", "kg:lastAttested", "kg:until")
    )
    return f"{first} to {last}" + (f", until {until}" if until else "")


def _holdings(known: Known, tenure: str) -> list[str]:
    store = known.store
    return sorted(store.values(tenure, _HOLDINGS), key=lambda each: (store.value(each, "kg:attestedOn"), each))


def _attested(known: Known, tenure: str, holdings: int) -> str:
    until = known.store.value(tenure, "kg:until")
    ends = f"; until {until}, when the next holder is first attested" if until else "; nobody is attested after it"
    first, last = (known.store.value(tenure, name) for name in ("kg:firstAttested", "kg:lastAttested"))
    contradicts = known.store.value(tenure, "kg:contradicts")
    return f"first {first}, last {last}, by {counted(holdings, 'holding')}" + ("" if contradicts else ends)


def _likely(known: Known, tenure: str) -> Iterator[Step]:
    first, behind = (known.store.value(tenure, name) for name in ("kg:likelyFrom", "kg:likelyUntil"))
    if first and behind and first != behind:
        yield Step("likely", f"from {first} until before {behind}, for days on which nobody is attested")


def _neighbours(known: Known, tenure: str) -> Iterator[Step]:
    for what, name in (("predecessor", "kg:predecessor"), ("successor", "kg:successor")):
        if other := known.store.value(tenure, name):
            yield Step(what, f"{known.name(known.store.value(other, 'org:member'))}, {days_of(known, other)}")


def _both(known: Known, tenure: str, other: str) -> Iterator[Step]:
    """The words for either side: of each the holding that is nearest in time to the other's first."""
    for one, against in ((tenure, other), (other, tenure)):
        start = known.store.value(against, "kg:firstAttested")
        holdings = _holdings(known, one)
        later = [each for each in holdings if known.store.value(each, "kg:attestedOn") >= start]
        for holding in (later or holdings[-1:])[:1]:
            yield _holding(known, holding, "one side" if one == tenure else "other side")


def _holding(known: Known, holding: str, what: str = "rests on") -> Step:
    return known.quoted(what, claim(known, known.store, holding), holding, sure=known.sure(holding))


def _holder(known: Known, tenure: str) -> Step:
    against = known.store.value(tenure, "kg:contradicts")
    how = ", against the line" if against else ""
    person = known.name(known.store.value(tenure, "org:member"))
    status = known.word(known.store.value(tenure, "kg:status"))
    holdings = _holdings(known, tenure)
    detail = f"{person} ({status}), {days_of(known, tenure)}{how}; {counted(len(holdings), 'holding')}"
    return known.quoted("held by", detail, max(holdings, key=known.sure)) if holdings else Step("held by", detail)
