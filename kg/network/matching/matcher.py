"""What names mean: the one face of matching, which decides between bodies, provinces and persons, and when to doubt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.iris import Kind
from kg.network.matching.bodies import Bodies
from kg.network.matching.catalogue import Known, catalogue
from kg.network.matching.exact import Share
from kg.network.matching.kinds import Sought, Verdict
from kg.network.matching.numbers import HUNDREDTHS, SHOWN, SOME, WORTH_A_LOOK
from kg.network.matching.persons import Persons
from kg.store.reader import GraphReader
from kg.vocabulary.matching import match_weights


@dataclass(frozen=True, slots=True)
class Found:
    """Something that a name may mean, and how likely it does (0 to 1)."""

    iri: str
    name: str
    kind: Sought
    score: float


@dataclass(frozen=True, slots=True)
class Match:
    """What a name means: the verdict, and the likeliest things in the graph, the first of which it matches."""

    verdict: Verdict
    found: tuple[Found, ...]


_NOTHING = Match(Verdict.NONE, ())


class Matcher:
    """Matches names to what a graph knows of one kind, or of all."""

    def __init__(self, store: GraphReader, sought: Sought, threshold: float) -> None:
        self._sought, self._threshold = sought, threshold
        known = catalogue(store)
        bodies = [one for one in known if one.kind is Kind.ORGANIZATION and self._is_wanted(one)]
        persons = [one for one in known if one.kind is Kind.PERSON]
        weights = {name: value / HUNDREDTHS for name, value in match_weights().items()}
        self._bodies = None if sought is Sought.PERSON else Bodies(bodies, weights)
        self._persons = Persons(persons) if sought in {Sought.PERSON, Sought.ANY} else None
        self._seen: dict[str, Match] = {}

    def match(self, name: str) -> Match:
        """What a name means; the same for the same name."""
        if name not in self._seen:
            self._seen[name] = self._decided(self._meant(name)) if name.strip() else _NOTHING
        return self._seen[name]

    def _is_wanted(self, known: Known) -> bool:
        return self._sought is not Sought.PROVINCE or known.is_province

    def _meant(self, name: str) -> list[tuple[Known, float]]:
        """What is meant how likely, bodies and persons together."""
        bodies = _told(self._bodies.known, self._bodies.meant(name)) if self._bodies else []
        if self._persons is None or (bodies and bodies[0][1] >= self._threshold):
            return bodies
        persons = _told(self._persons.known, self._persons.meant(name))
        return sorted((*bodies, *persons), key=lambda found: -found[1])

    def _decided(self, meant: Sequence[tuple[Known, float]]) -> Match:
        """The verdict: what is only in the authority file is not in the graph, however sure."""
        found = tuple(
            Found(known.iri, known.name, _kind(known), score) for known, score in meant if known.here and score >= SOME
        )[:SHOWN]
        if not meant or not meant[0][0].here or not found or found[0].score < WORTH_A_LOOK:
            return Match(Verdict.NONE, found)
        is_sure = found[0].score >= self._threshold
        return Match(Verdict.MATCHED if is_sure else Verdict.CANDIDATE, found)


def _told(known: Sequence[Known], shares: Iterable[Share]) -> list[tuple[Known, float]]:
    return [(known[share.place], share.share) for share in shares]


def _kind(known: Known) -> Sought:
    if known.kind is Kind.PERSON:
        return Sought.PERSON
    return Sought.PROVINCE if known.is_province else Sought.AGENCY
