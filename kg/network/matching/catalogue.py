"""What a graph knows by name: its bodies and persons with all their names, and bodies that only the authority file has.

The latter are there to be recognised: a name that is theirs is nobody else's, however alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from kg.iris import AGENTS, Kind, is_scoped, kind_of
from kg.iris import iri as iri_of
from kg.network.lookup import MAIN_NAMES, shown_name
from kg.store.reader import GraphReader
from kg.vocabulary.agencies import Agency, agencies
from kg.vocabulary.heads import heads
from kg.vocabulary.matching import name_words
from kg.vocabulary.provinces import english_provinces

_KEPT = "matching"
_ALTERNATIVE = "skos:altLabel"
_CUT = "ฯ"


class Trust(StrEnum):
    """Where a name comes from: the body's own, another of the authority file, one made by translating, one of texts."""

    MAIN = "main"
    OFFICIAL = "official"
    CONTEXT = "context"
    TRANSLATED = "translated"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Form:
    """A name of something, and how far it is to be trusted to be its."""

    text: str
    trust: Trust


class _Node(msgspec.Struct, frozen=True, array_like=True):
    """What a graph says of something with names: as it is kept."""

    iri: str
    name: str
    main: tuple[str, ...]
    other: tuple[str, ...]
    articles: int
    parents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """Something with names: its IRI, the name to show for it, its kind, and in how many articles it stands.

    ``parents`` are the IRIs of the bodies that it is part of, the nearest first, ``above`` their names. One that is not
    ``here`` stands in the authority file alone. An office ``serves`` committees, by their IRIs.
    """

    iri: str
    name: str
    kind: Kind
    forms: tuple[Form, ...]
    articles: int = 0
    parents: tuple[str, ...] = ()
    above: tuple[str, ...] = ()
    here: bool = True
    is_official: bool = False
    is_province: bool = False
    serves: tuple[str, ...] = ()


def catalogue(store: GraphReader) -> tuple[Known, ...]:
    """Everything with names, sorted by IRI; what a graph says of it is read once and kept beside it."""
    nodes = _nodes(store)
    names = {node.iri: node.name for node in nodes}
    official = {agency.iri: agency for agency in agencies()}
    areas = _provinces()
    here = (_here(node, official.get(node.iri), areas.get(node.iri, ()), names) for node in nodes)
    elsewhere = (_elsewhere(iri, official.get(iri), areas.get(iri, ())) for iri in {*official, *areas} - {*names})
    return tuple(sorted((*here, *elsewhere), key=lambda known: known.iri))


def _here(node: _Node, agency: Agency | None, area: Sequence[str], names: Mapping[str, str]) -> Known:
    forms = dict.fromkeys(node.other, Trust.WRITTEN)
    forms = {name: trust for name, trust in forms.items() if not is_generic(name)}
    if agency:
        forms |= dict.fromkeys(agency.context, Trust.CONTEXT)
    forms |= dict.fromkeys((*area, *(_others(agency) if agency else ())), Trust.OFFICIAL)
    forms |= dict.fromkeys(node.main, Trust.MAIN)
    return Known(
        node.iri,
        node.name,
        kind_of(node.iri),
        _sorted(forms),
        node.articles,
        node.parents,
        tuple(names[iri] for iri in node.parents if iri in names),
        is_official=agency is not None,
        is_province=bool(area),
        serves=tuple(iri_of(Kind.ORGANIZATION, name) for name in agency.serves) if agency else (),
    )


def _elsewhere(iri: str, agency: Agency | None, area: Sequence[str]) -> Known:
    """A body that only the authority file or the list of provinces has."""
    names = (agency.name, *_others(agency)) if agency else area
    forms = dict.fromkeys(names, Trust.OFFICIAL) | {names[0]: Trust.MAIN}
    return Known(iri, names[0], Kind.ORGANIZATION, _sorted(forms), here=False, is_official=True, is_province=bool(area))


def _nodes(store: GraphReader) -> tuple[_Node, ...]:
    kept = store.kept.recall(_KEPT)
    if kept is not None:
        return msgspec.msgpack.decode(kept, type=tuple[_Node, ...])
    found = tuple(_read(store))
    store.kept.keep(_KEPT, msgspec.msgpack.encode(found))
    return found


def _read(store: GraphReader) -> Iterator[_Node]:
    main, other = _labels(store, MAIN_NAMES), _labels(store, (_ALTERNATIVE,))
    for iri in sorted(main):
        articles = sum(1 for _ in store.nodes_with("schema:mentions", iri))
        names = (tuple(sorted(main[iri])), tuple(sorted(other[iri])))
        yield _Node(iri, shown_name(store.labels, iri), *names, articles, _chain(store, iri))


def _provinces() -> Mapping[str, tuple[str, ...]]:
    """The names of every province by the IRI of the body that governs it; the first says that it is one."""
    found = {}
    for thai, english in english_provinces().items():
        in_english = (english, f"{english} Province", f"Changwat {english}", english.replace(" ", ""))
        names = (f"{name_words().province}{thai}", thai, *in_english)
        body = next((agency.iri for agency in agencies() if agency.name == thai), iri_of(Kind.ORGANIZATION, names[0]))
        found[body] = names
    return found


def _others(agency: Agency) -> Iterator[str]:
    yield from (name for name in (agency.english, *agency.aliases, *agency.hidden) if name)


def _sorted(forms: Mapping[str, Trust]) -> tuple[Form, ...]:
    return tuple(Form(text, trust) for text, trust in sorted(forms.items()))


def is_generic(name: str) -> bool:
    """Whether a name that a text gives a body names it there alone: a head without more, or one cut short behind it."""
    bare = name.strip().removesuffix(_CUT).strip()
    return bare in heads()


def _chain(store: GraphReader, iri: str) -> tuple[str, ...]:
    """The bodies above one, the nearest first."""
    found: list[str] = []
    while (iri := store.value(iri, "org:subOrganizationOf")) and iri not in found:
        found.append(iri)
    return tuple(found)


def _labels(store: GraphReader, names: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name in names:
        for node, label in store.labelled(name):
            if kind_of(node) in AGENTS and not is_scoped(node):
                found[node].add(label)
    return found
