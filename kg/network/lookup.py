"""From a name as somebody types it to the entity meant: any alias, any spacing, with near names when none fits."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from kg.errors import QuestionError
from kg.grammar.provinces import names_of as names_of_province
from kg.iris import BASE, SDG, Kind, goal_of, iri, is_scoped, is_theme, kind_of, short
from kg.network.names import Name, Names, key_of
from kg.store.reader import GraphReader
from kg.text.normal import normalize
from kg.vocabulary.provinces import province_of

MAIN_NAMES = ("foaf:name", "skos:prefLabel")
"""The properties of the one name of a person, and of the official ones of anything else."""

_ALTERNATIVE = "skos:altLabel"
_NUMBER = "skos:notation"
NAMES = (*MAIN_NAMES, _ALTERNATIVE, _NUMBER)
"""The properties that tell what to show for something."""

_FOUND = frozenset({Kind.PERSON, Kind.ORGANIZATION, Kind.GOAL, Kind.TARGET, Kind.PLACE})
"""What names lead to."""

_STOP = "."
_NEAR = 5
_THEME = re.compile(r"(?:sdg\s*)?\d+(?:\.\w)?", re.IGNORECASE)
"""A goal or a target by its number."""

_OURS = re.compile("[!#-;=?-\\[\\]_a-z~\u0e01-\u0e5b]+")
"""The characters that IRIs of ours are written in (see ``kg.iris.slug``); stores refuse some others."""


Labels = Callable[[str, str], Iterable[tuple[str, str]]]
"""Of an IRI and a property ("foaf:name") the texts, each with its language ("" for none)."""


@dataclass(frozen=True, slots=True)
class Entity:
    """Something that a name may mean: its IRI, and the name to show for it."""

    iri: str
    name: str


def typed_iri(name: str) -> str:
    """The IRI of ours that somebody typed, in full or from behind the base address; "" where it can be none."""
    iri = name if name.startswith((BASE, SDG)) else BASE + name
    return iri if "/" in name and _OURS.fullmatch(iri) else ""


def shown_name(labels: Labels, iri: str) -> str:
    """The name to show for an IRI, given what it is labelled: in Thai where it can be, a goal's behind its number."""
    main = min((label for name in MAIN_NAMES for label in _in_order(labels(iri, name))), default=None)
    if is_theme(iri):
        number = min((text for text, _ in labels(iri, _NUMBER)), default="")
        main = main or min(_in_order(labels(iri, _ALTERNATIVE)), default=None)
        return f"SDG {number} {main[1] if main else ''}".strip()
    return main[1] if main else short(iri)


def _in_order(labels: Iterable[tuple[str, str]]) -> Iterator[tuple[bool, str]]:
    """Labels so that those in another language than Thai come last."""
    return ((language not in {"", "th"}, text) for text, language in labels)


class Lookup:
    """The names in a store. A name written as the graph has it is found at once, others by what folds to the same."""

    def __init__(self, store: GraphReader) -> None:
        self._store = store
        self._index: Names | None = None
        self._shown: dict[str, str] = {}

    def find(self, name: str) -> Entity:
        """The one entity of this name, of this IRI (also from behind the base address), or the goal of this number.

        Entities known beyond one article come before those of one article alone. Raises ``QuestionError`` with a
        did-you-mean list for none or several.
        """
        spelt = normalize(name)
        exact = self._as_iri(name) or self._as_iri(spelt) or self._exact(spelt)
        fits = self._agents(_widest(exact) or self._folded(spelt))
        if len(fits) == 1:
            (iri,) = fits
            return Entity(iri, self.name(iri))
        if fits:
            raise QuestionError(f"{name}: fits several: did you mean {' · '.join(self._told_apart(fits))}?")
        near = list(dict.fromkeys(entity.name for entity in self.near(name)))[:_NEAR]
        hint = f"did you mean {' · '.join(near)}?" if near else "check the spelling"
        raise QuestionError(f"{name}: is nobody and nothing in this graph: {hint}")

    def in_network(self, name: str) -> str:
        """The IRI under which what ``find`` finds stands in the network: a target stands there as its goal."""
        iri = self.find(name).iri
        return goal_of(iri) if is_theme(iri) else iri

    def near(self, name: str) -> tuple[Entity, ...]:
        """What goes by a name nearly like this one, the nearest first."""
        known = self._read().all
        keys = difflib.get_close_matches(key_of(normalize(name)), known, n=_NEAR, cutoff=0.6)
        nodes = dict.fromkeys(iri for key in keys for iri in sorted(known[key]))
        return tuple(Entity(iri, self.name(iri)) for iri in nodes)

    def all_of(self, name: str) -> tuple[Entity, ...]:
        """Everything of exactly this name, sorted, else what ``find`` finds; with a province its administration."""
        spelt = normalize(name)
        fits = self._read().all_of(spelt) or self._as_iri(spelt) or {self.find(name).iri}
        provinces = [iri for iri in fits if kind_of(iri) is Kind.PLACE]
        fits = fits.union(*map(self._namesakes, provinces))
        return tuple(Entity(iri, self.name(iri)) for iri in sorted(fits))

    def namesakes(self, name: str) -> tuple[Entity, ...]:
        """Others of this given name, sorted, where it is all that is written and means somebody."""
        spelt = normalize(name)
        if len(spelt.split()) != 1:
            return ()
        found = {entity.iri for entity in self.all_of(name)}
        if not any(kind_of(iri) is Kind.PERSON for iri in found):
            return ()
        given = key_of(spelt)
        longer = {iri for key, fits in self._read().main.items() if key.startswith(given) for iri in fits - found}
        others = (Entity(iri, self.name(iri)) for iri in longer if kind_of(iri) is Kind.PERSON)
        named = (other for other in others if key_of(other.name.split()[0]) == given and not is_scoped(other.iri))
        return tuple(sorted(named, key=lambda other: (other.name, other.iri)))

    def province(self, name: str) -> Entity:
        """The province of this name or code, though bodies go by it too, and whether or not the graph has it.

        Raises ``QuestionError`` with a did-you-mean list for what is none.
        """
        key, known = key_of(normalize(name)), _provinces()
        if key in known:
            return Entity(known[key], province_of()[known[key].rpartition("/")[2]].thai)
        near = difflib.get_close_matches(key, known, n=_NEAR, cutoff=0.6)
        names = dict.fromkeys(province_of()[known[k].rpartition("/")[2]].thai for k in near)
        hint = f"did you mean {' · '.join(names)}?" if names else "give one of the 77 by its name or code"
        raise QuestionError(f"{name}: is no province: {hint}")

    def goals_of(self, name: str) -> tuple[Entity, ...]:
        """The goals and targets of this number or name, though others go by it too; where there are none, these."""
        numbered = [Entity(iri, self.name(iri)) for iri in sorted(self._as_iri(normalize(name)))]
        if not numbered and _THEME.fullmatch(name.strip()):
            raise QuestionError(f"{name}: is no goal or target here: goals are 1 to 17, a target is written as 3.4")
        found = tuple(entity for entity in numbered or self.all_of(name) if is_theme(entity.iri))
        return found or self.all_of(name)

    def name(self, iri: str) -> str:
        """The name to show for an IRI (see ``shown_name``)."""
        if iri not in self._shown:
            self._shown[iri] = shown_name(self._store.labels, iri)
        return self._shown[iri]

    def _as_iri(self, name: str) -> set[str]:
        numbered = SDG + name.casefold().replace(" ", "").removeprefix("sdg")
        coded = f"{BASE}{Kind.PLACE}/{name.upper()}"
        found = (iri for iri in (name, BASE + name, numbered, coded) if iri.startswith((BASE, SDG)))
        return {iri for iri in found if _OURS.fullmatch(iri) and self._store.knows(iri)}

    def _agents(self, fits: set[str]) -> set[str]:
        """What a name fits, in the place of a province its administration, where the graph has it: that one acts."""
        if len(fits) != 1 or kind_of(next(iter(fits))) is not Kind.PLACE:
            return fits
        return self._namesakes(next(iter(fits))) or fits

    def _namesakes(self, province: str) -> set[str]:
        """The bodies that go by one of a province's names."""
        labels = (label for said in (*MAIN_NAMES, _ALTERNATIVE) for label, _ in self._store.labels(province, said))
        named = (iri for label in labels for iri in self._read().all_of(label))
        return {iri for iri in named if kind_of(iri) is Kind.ORGANIZATION}

    def _exact(self, name: str) -> set[str]:
        """The persons and bodies whose main name, else another name, is written exactly so."""
        for properties in (MAIN_NAMES, (_ALTERNATIVE,)):
            nodes = (node for said in properties for node in self._store.nodes_labelled(said, name))
            if found := {node for node in nodes if kind_of(node) in _FOUND}:
                return found
        return set()

    def _folded(self, name: str) -> set[str]:
        index, key = self._read(), key_of(name)
        if not key:
            return set()
        within = (iri for known, found in index.main.items() if key in known for iri in found)
        is_short = _STOP in name  # letters of an abbreviation stand together in names that have nothing to do with it
        return (
            _widest(index.main.get(key, ()))
            or _widest(index.all.get(key, ()))
            or (set() if is_short else _widest(within))
            or self._titled(key)
        )

    def _titled(self, key: str) -> set[str]:
        """The longest name of a person or goal that the key ends with: a title or number may stand before it."""
        main = self._read().main
        ends = [k for k in main if key.endswith(k) and any(kind_of(i) is not Kind.ORGANIZATION for i in main[k])]
        return _widest(main[max(ends, key=len)]) if ends else set()

    def _told_apart(self, fits: set[str]) -> list[str]:
        """The first of several names, and IRIs in the place of names that are the same."""
        names = sorted((self.name(iri), iri) for iri in fits)[:_NEAR]
        alike = len({name for name, _ in names}) < len(names)
        return [short(iri) if alike else name for name, iri in names]

    def _read(self) -> Names:
        if self._index is None:
            self._index = names_of(self._store)
        return self._index


@cache
def _provinces() -> Mapping[str, str]:
    """The IRIs of all provinces by the keys of all their names."""
    return {
        key_of(name): iri(Kind.PLACE, code) for code, one in province_of().items() for name in names_of_province(one)
    }


def names_of(store: GraphReader) -> Names:
    """The names of persons, bodies, provinces and themes; the first to ask of a finished build reads them all."""
    return Names.of(store, "names", lambda: _written(store))


def _written(store: GraphReader) -> Iterator[Name]:
    for said in (*MAIN_NAMES, _ALTERNATIVE):
        for node, label in store.labelled(said):
            if kind_of(node) in _FOUND:
                yield Name(label, node, is_main=said in MAIN_NAMES or is_theme(node))


def _widest(found: Iterable[str]) -> set[str]:
    """Those known beyond one article; when there are none, all."""
    everything = set(found)
    return {iri for iri in everything if not is_scoped(iri)} or everything
