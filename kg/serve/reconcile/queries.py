"""Names matched to things of the graph, many at once, with what else is known of each compared."""

from __future__ import annotations

import difflib
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kg.errors import QuestionError
from kg.iris import short
from kg.network.lookup import Lookup, shown_name, typed_iri
from kg.network.matching.kinds import Sought, Verdict
from kg.network.matching.matcher import Matcher
from kg.network.matching.numbers import THRESHOLD, WORTH_A_LOOK
from kg.network.names import key_of
from kg.serve.desk import Desk
from kg.serve.known import Sort, sort_of
from kg.serve.numbers import AGREES, DISAGREES, HUNDRED, RETRY_AFTER
from kg.serve.reconcile.forms import Sought as Asked
from kg.serve.reconcile.properties import PROPERTIES
from kg.serve.replies import Reply, json_reply, line
from kg.store.reader import GraphReader
from kg.text.normal import normalize

_SOUGHT = {Sort.PERSON: Sought.PERSON, Sort.AGENCY: Sought.AGENCY, Sort.PROVINCE: Sought.PROVINCE}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A thing that may be meant: how likely (0 to 1), whether surely, and which given properties it has or lacks."""

    iri: str
    name: str
    sort: Sort
    score: float
    is_sure: bool
    agrees: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class Matching:
    """The job of matching a batch of names in at most so many seconds, beside getting ready to match."""

    batch: tuple[tuple[str, Asked], ...]
    seconds: float

    def __call__(self, desk: Desk) -> Reply:
        """The candidates of each, the likeliest first; 503 where there are too many names for the time."""
        _ready(desk)
        end, results = time.monotonic() + self.seconds, {}
        for name, asked in self.batch:
            if time.monotonic() > end:
                return line(503, f"{len(self.batch)} names take too long: send fewer", retry_after=str(RETRY_AFTER))
            results[name] = {"result": [_told(each) for each in found(asked, desk)]}
        return json_reply(results)


@dataclass(frozen=True, slots=True)
class Warming:
    """The job of getting ready to match, which takes half a minute on 8,000 articles, before somebody waits for it."""

    def __call__(self, desk: Desk) -> Reply:
        """Nothing."""
        _ready(desk)
        return json_reply({})


def found(asked: Asked, desk: Desk) -> list[Candidate]:
    """The things that a query may mean, the likeliest first."""
    candidates = {each.iri: each for each in _named(asked, desk)}
    judged = [_compared(each, asked.properties, desk) for each in candidates.values()]
    judged.sort(key=lambda each: (-each.score, each.iri))
    return [replace(each, is_sure=each.is_sure and not place) for place, each in enumerate(judged)][: asked.limit]


def _named(asked: Asked, desk: Desk) -> Iterator[Candidate]:
    sorts = asked.sorts or frozenset(Sort)
    if iri := _as_iri(asked.name, sorts, desk.reader):
        yield Candidate(iri, shown_name(desk.reader.labels, iri), sort_of(iri) or Sort.AGENCY, 1, is_sure=True)
        return
    kinds = _kinds_of(sorts)
    if Sought.PROVINCE in kinds and (place := _place(asked.name, desk)):
        yield Candidate(place, shown_name(desk.reader.labels, place), Sort.PROVINCE, 1, is_sure=True)
        return
    for sought in kinds:
        match = _matcher(desk, sought).match(normalize(asked.name))
        is_matched = match.verdict is Verdict.MATCHED
        for rank, each in enumerate(match.found):
            iri = (sought is Sought.PROVINCE and _place(each.name, desk)) or each.iri
            yield Candidate(iri, each.name, Sort(each.kind.value), each.score, is_matched and not rank)
        if is_matched:  # as ``Matcher`` does: a body that is surely meant has no rivals among persons
            break
    if Sort.GOAL in sorts:
        yield from _goals(asked.name, desk)


def _kinds_of(sorts: frozenset[Sort]) -> tuple[Sought, ...]:
    """The kinds that matching is asked for in turn; provinces are bodies too."""
    if Sort.AGENCY in sorts:
        return (Sought.AGENCY, Sought.PERSON) if Sort.PERSON in sorts else (Sought.AGENCY,)
    return tuple(_SOUGHT[sort] for sort in sorted(sorts) if sort in _SOUGHT)


def _ready(desk: Desk) -> None:
    """Gets ready to match, once for each graph."""
    for sought in (Sought.AGENCY, Sought.PERSON):
        _matcher(desk, sought)


def _goals(name: str, desk: Desk) -> Iterator[Candidate]:
    """Goals and targets by number or name; near ones by how alike their names are."""
    names = desk.once("lookup", Lookup)
    try:
        exact = [each for each in names.goals_of(name) if sort_of(each.iri) is Sort.GOAL]
    except QuestionError:
        exact = []
    if exact:
        yield from (Candidate(each.iri, each.name, Sort.GOAL, 1, len(exact) == 1) for each in exact)
        return
    for near in names.near(name):
        labels = (
            text for said in ("skos:altLabel", "skos:prefLabel") for text, _ in desk.reader.labels(near.iri, said)
        )
        ratio = max((difflib.SequenceMatcher(None, key_of(name), key_of(text)).ratio() for text in labels), default=0)
        if sort_of(near.iri) is Sort.GOAL and ratio >= WORTH_A_LOOK:
            yield Candidate(near.iri, near.name, Sort.GOAL, min(ratio, THRESHOLD), is_sure=False)


def _place(name: str, desk: Desk) -> str:
    """The province of this name or code where the graph places something there, "" for none: a place, and no body."""
    try:
        iri = desk.once("lookup", Lookup).province(name).iri
    except QuestionError:
        return ""
    return iri if desk.reader.knows(iri) else ""


def _as_iri(name: str, sorts: frozenset[Sort], store: GraphReader) -> str:
    """The thing whose id is given in the place of a name, as spreadsheets have it that were matched before."""
    iri = typed_iri(name.strip())
    return store.canonical(iri) if iri and sort_of(iri) in sorts and store.knows(iri) else ""


def _compared(candidate: Candidate, properties: Iterable[tuple[str, tuple[str, ...]]], desk: Desk) -> Candidate:
    """A candidate judged by the other columns too: one that differs is no sure match, whatever its name."""
    agrees = tuple(
        (name, _agrees(candidate.iri, name, wanted, desk))
        for name, wanted in properties
        if name in PROPERTIES and candidate.sort in PROPERTIES[name].sorts and any(wanted)
    )
    if not agrees:
        return candidate
    score = candidate.score
    for _, is_so in agrees:
        score = score + (1 - score) * AGREES if is_so else score * DISAGREES
    is_sure = all(is_so for _, is_so in agrees) and (candidate.is_sure or score >= THRESHOLD)
    return replace(candidate, score=score, is_sure=is_sure, agrees=agrees)


def _agrees(iri: str, name: str, wanted: tuple[str, ...], desk: Desk) -> bool:
    """Whether a thing has one of the values: things are compared as such, texts by how they are folded."""
    said = PROPERTIES[name]
    has = list(said.read(desk.reader, iri))
    texts = {key_of(each.text or str(each.number)) for each in has}
    things = {short(each.iri) for each in has if each.iri}
    for value in wanted:
        if key_of(value) in texts or short(value) in things:
            return True
        if said.values in _SOUGHT:
            match = _matcher(desk, _SOUGHT[said.values]).match(normalize(value))
            if match.verdict is Verdict.MATCHED and short(match.found[0].iri) in things:
                return True
    return False


def _matcher(desk: Desk, sought: Sought) -> Matcher:
    return desk.once(f"matcher {sought}", lambda store: Matcher(store, sought, THRESHOLD))


def _told(candidate: Candidate) -> Mapping[str, object]:
    features = [{"id": "name", "value": round(candidate.score * HUNDRED, 1)}]
    return {
        "id": short(candidate.iri),
        "name": candidate.name,
        "score": round(candidate.score * HUNDRED, 1),
        "match": candidate.is_sure,
        "type": [{"id": candidate.sort.value, "name": candidate.sort.value}],
        "features": [*features, *({"id": name, "value": is_so} for name, is_so in candidate.agrees)],
    }
