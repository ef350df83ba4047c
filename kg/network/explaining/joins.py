"""Why names of people and bodies are one, or two: what pairs are like, what that weighs, and what people decided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType

from kg.iris import BASE, Kind, kind_of, short
from kg.models import Verdict
from kg.network.explaining.judged import verdicts
from kg.network.explaining.steps import Known, Step, counted
from kg.network.explaining.weights import weighed
from kg.network.identity import are_two, bodies, people, profiles
from kg.network.identity.numbers import SURE
from kg.network.identity.profiles import Profile
from kg.vocabulary.identity_weights import BODIES, PEOPLE, identity_weights, identity_words
from kg.vocabulary.measured import total

_PROPOSALS = f"{BASE}proposal/"


@dataclass(frozen=True, slots=True)
class _Likeness:
    """What two IRIs of one kind are like."""

    one: str
    other: str
    kind: str
    has: frozenset[str]

    @property
    def odds(self) -> int:
        """The log odds, in hundredths, that they are one."""
        return total(identity_weights(self.kind), self.has)


def joins(known: Known, group: Sequence[str]) -> Iterator[Step]:
    """Why each of the others is one with the first of a group: by the pair that speaks most for it."""
    if len(group) == 1:
        return
    found = _profiles(known, group)
    first, *others = group
    for other in others[: known.most]:
        pairs = [_likeness(found, other, each) for each in group if each != other and {other, each} <= found.keys()]
        name, times = _called(found, other), counted(len(found[other].articles) if other in found else 0, "article")
        yield Step("joined", f"{name}, named in {times}, is {_called(found, first)}")
        if pairs:
            yield from _of_pair(known, found, max(pairs, key=lambda pair: (pair.odds, pair.other == first)))
        else:
            yield Step("why", "people decided so: whom only one article names is compared with nobody")
    if (more := len(others) - known.most) > 0:
        yield Step("", f"… and {counted(more, 'more joined name')}")


def proposals(known: Known, group: Sequence[str]) -> Iterator[Step]:
    """Whom they may be, though that is not sure enough to join them."""
    store = known.store
    for iri in group:
        for proposal in sorted(each for each in store.nodes_with("kg:between", iri) if each.startswith(_PROPOSALS)):
            (other,) = {*store.values(proposal, "kg:between")} - {iri}
            sure = known.sure(proposal)
            detail = f"{short(iri)} may be {known.named(known.store.canonical(other))}: a probability of {sure:g}"
            words = (store.value(proposal, name) for name in ("kg:quote", "kg:otherQuote"))
            quote = " … ".join(filter(None, words))
            yield Step("proposed", f"{detail}; kg explain says why for the two", quote, sure=sure)


def pair(known: Known, one: str, other: str) -> Iterator[Step]:
    """Why two people or two bodies are one, or are not."""
    found = _profiles(known, (one, other))
    is_one = known.store.canonical(one) == known.store.canonical(other)
    yield Step("are", f"{_called(found, one)} and {_called(found, other)} are {'one' if is_one else 'two'} here")
    if {one, other} <= found.keys():
        yield from _of_pair(known, found, _likeness(found, one, other))


def _of_pair(known: Known, found: Mapping[str, Profile], alike: _Likeness) -> Iterator[Step]:
    yield Step("compared", f"{_called(found, alike.one)} with {_called(found, alike.other)}")
    yield from weighed(identity_weights(alike.kind), identity_words(alike.kind), alike.has, SURE)
    decided = verdicts(known, alike.one, alike.other)
    if are_two((alike.one, alike.other), alike.has):
        yield Step("never", "what is so unlike, or is listed as two agencies, is never joined for being alike")
    is_one = known.store.canonical(alike.one) == known.store.canonical(alike.other)
    if is_one and alike.odds < SURE:
        by = "people decided so" if Verdict.SAME in decided else "another name of theirs joins them, or an alias"
        yield Step("why", f"not for being alike: {by}")
    if not is_one and alike.odds >= SURE:
        by = "people decided so" if decided else "others of their groups must stay apart"
        yield Step("why", f"alike, and two all the same: {by}")


def _likeness(found: Mapping[str, Profile], one: str, other: str) -> _Likeness:
    kind, weights = _kind(one)
    return _Likeness(one, other, weights, frozenset(kind.features(found[one], found[other])))


def _kind(iri: str) -> tuple[ModuleType, str]:
    return (people, PEOPLE) if kind_of(iri) is Kind.PERSON else (bodies, BODIES)


def _profiles(known: Known, iris: Sequence[str]) -> dict[str, Profile]:
    """What articles tell of them before they were joined, of those that tell anything."""
    articles = {a for iri in iris for a in known.store.nodes_with("schema:mentions", known.store.canonical(iri))}
    told = known.readings.told(sorted(articles))
    found = profiles.people(told) if kind_of(iris[0]) is Kind.PERSON else profiles.bodies(told)
    return {iri: found[iri] for iri in iris if iri in found}


def _called(found: Mapping[str, Profile], iri: str) -> str:
    return f"{found[iri].name} ({short(iri)})" if iri in found else short(iri)
