"""What follows from the articles taken together: relationships, measures, reissues, and the vocabulary's used part."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain

from kg.build.view import View
from kg.iris import META, VOCABULARY, article_of, full, is_scoped
from kg.models import Happening, Reissue, Relationship, Standing, Tenure
from kg.network.behind import Parts, PartsOfFacts, facts_behind
from kg.network.facts import Facts
from kg.network.goals import standings
from kg.network.happenings import NOTHING, happenings, occasions
from kg.network.happenings.likeness import Occasion
from kg.network.joining import Groups
from kg.network.likeness import ArticleLikeness
from kg.network.lookup import NAMES, shown_name
from kg.network.measures import Measured, agent_graph, measurements
from kg.network.once import once
from kg.network.reissues import reissues
from kg.network.relationships import by_goal, relationships
from kg.network.rows import ArticleFacts, joined
from kg.network.tenures import tenures
from kg.network.told import Claim, Told
from kg.rdf.article import about_nquads
from kg.rdf.happenings import happening_lines
from kg.rdf.reissues import reissue_lines
from kg.rdf.relationships import measurement_lines, relationship_lines
from kg.rdf.tenures import tenure_lines
from kg.rdf.vocabulary import vocabulary_nquads
from kg.store.archive import Archive
from kg.store.lines import OWN, lines_in, triples_of
from kg.store.members import unpacked
from kg.store.memo import Memo, forgetful
from kg.store.segment import Key, Part
from kg.store.things import Things

_NAMING = re.compile("|".join(re.escape(f"> <{full(name)}> ") for name in NAMES).encode())
"""What a statement holds that names something."""


@dataclass(frozen=True)
class Computed:
    """What follows from the facts of all articles, and these, themes by their goals; relationships are sorted by IRI.

    ``claims`` are the holdings that tenures rest on, and ``names`` those of people and bodies, by IRI.

    What takes long and is not needed by all is computed when it is first asked for.
    """

    facts: Facts
    relationships: Sequence[Relationship]
    reissues: Sequence[Reissue]
    happenings: Sequence[Happening] = ()
    tenures: Sequence[Tenure] = ()
    claims: Mapping[str, Claim] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def standings(self) -> Sequence[Standing]:
        """The agents at each goal."""
        return standings(fact for fact in self.facts.themes if fact.agent)

    @cached_property
    def _parts(self) -> Parts:
        return PartsOfFacts(self.facts)

    def behind(self, tie: Relationship) -> Sequence[str]:
        """The facts (IRIs) that a relationship rests on."""
        return facts_behind(self._parts, tie.measure, tie.between, tie.derived_from)


@dataclass(frozen=True, slots=True)
class Common:
    """The statements that belong to no article alone, as sorted N-Triples lines.

    ``shared`` are those of the articles' graphs in the resolved view, ``as_said`` those as the articles say them;
    the others are the graphs of these names.
    """

    shared: Sequence[bytes]
    as_said: Sequence[bytes]
    vocabulary: Sequence[bytes]
    meta: Sequence[bytes]
    identity: Sequence[bytes] = ()
    ledger: Sequence[bytes] = ()

    def lines(self) -> list[bytes]:
        """All that the resolved view has of them, sorted, each once; what a ledger puts into articles stands there."""
        ledger = (line for line in self.ledger if not line.startswith(OWN))
        return sorted({*self.shared, *self.vocabulary, *self.meta, *self.identity, *ledger})


def compute(archive: Archive, keys: Sequence[Key], again: Sequence[Reissue], decided: Groups = NOTHING) -> Computed:
    """Everything that is computed from these articles' facts: an event and a source count once, however often told.

    ``decided`` says which events people found to be the same and which not.
    """
    original = {one.article: one.original for one in again}
    across = _across(archive, keys)
    occurred = happenings(across.occasions, decided)
    first = {report: one.reports[0] for one in occurred for report in one.reports}
    told = once(joined(archive.rows(Part.FACTS, keys, ArticleFacts)), original, first)
    facts = replace(told, themes=by_goal(told.themes))  # whoever counts goals finds them
    held = tenures(across.claims)
    claims = {claim.node: claim for claim in across.claims}
    return Computed(facts, tuple(relationships(facts)), again, occurred, held, claims, across.names)


@dataclass(frozen=True, slots=True)
class _Across:
    """What is known of all articles' events and posts, and the names of people and bodies."""

    occasions: Sequence[Occasion]
    claims: Sequence[Claim]
    names: Mapping[str, str]


def _across(archive: Archive, keys: Sequence[Key]) -> _Across:
    occurred: list[Occasion] = []
    claims: list[Claim] = []
    names: dict[str, str] = {}
    for told in archive.rows(Part.TOLD, keys, Told):
        occurred += occasions(told)
        claims += told.claims
        names.update((named.iri, named.name) for named in (*told.people, *told.bodies))
    return _Across(occurred, claims, names)


def reissued(archive: Archive, keys: Sequence[Key], memo: Memo = forgetful) -> tuple[Reissue, ...]:
    """The articles that are earlier ones again; ``memo`` may know of two articles whether they are one release."""
    of_article = {article_of(key.graph): key for key in keys}

    def known(later: str, earlier: str, judge: Callable[[], bool]) -> bool:
        both = f"{of_article[later].digest} {of_article[earlier].digest}".encode()
        return memo("reissue", both, lambda _: b"yes" if judge() else b"no") == b"yes"

    parts = archive.rows(Part.LIKENESS, keys, ArticleLikeness)
    signatures = ((article, part.day, part.signature) for article, part in zip(of_article, parts, strict=True))
    return reissues(signatures, lambda article: _text(archive, of_article[article]), known)


def _text(archive: Archive, key: Key) -> str:
    said = f"<{article_of(key.graph)}> <{full('schema:articleBody')}> ".encode()
    lines = archive.quads(key)
    start = lines.index(said)
    line = triples_of(lines[start : lines.index(b"\n", start) + 1], key.graph)
    return Things.of_lines(line).one(article_of(key.graph), "schema:articleBody")


def measured(computed: Computed) -> Measured:
    """The measures of agents."""
    return measurements(agent_graph(computed.relationships))


def common(archive: Archive, view: View) -> Common:
    """What these articles say of shared things, and what is said of the used vocabulary and of their graphs."""
    as_said, resolved = {*view.as_said}, {*view.keys}
    both = _shared(archive, [key for key in view.keys if key in as_said])
    return Common(
        sorted(both | _shared(archive, [key for key in view.keys if key not in as_said])),
        sorted(both | _shared(archive, [key for key in view.as_said if key not in resolved])),
        used_vocabulary(archive, view.all),
        about_graphs(view.as_said),
        lines_in(view.identity),
        lines_in(view.ledger),
    )


def _shared(archive: Archive, keys: Sequence[Key]) -> set[bytes]:
    return {line for data in archive.part(Part.SHARED, keys) for line in lines_in(unpacked(data))}


def about_graphs(keys: Sequence[Key]) -> list[bytes]:
    """What is said of these articles' graphs, as sorted N-Triples lines."""
    return sorted(line for key in keys for line in lines_in(triples_of(about_nquads(key.graph, key.digest), META)))


def used_vocabulary(archive: Archive, keys: Sequence[Key]) -> list[bytes]:
    """What is said of that part of the vocabulary which these articles use, as sorted N-Triples lines."""
    used = {iri for some in archive.rows(Part.USED, keys, tuple[str, ...]) for iri in some}
    return lines_in(triples_of(vocabulary_nquads(used), VOCABULARY))


def computed_subjects(computed: Computed) -> Iterator[bytes]:
    """The graph of relationships as sorted lines of N-Triples, all of one subject together."""
    yield from measured_subjects(computed, measured(computed))
    yield from map(relationship_lines, computed.relationships)


def measured_subjects(computed: Computed, found: Measured) -> Iterator[bytes]:
    """Its lines but those of relationships: what is said of articles, happenings, agents and tenures."""
    yield from reissue_lines(computed.reissues)
    yield from happening_lines(computed.happenings)
    yield from measurement_lines(found.agents, found.note, computed.standings)
    yield from tenure_lines(computed.tenures)


def names(archive: Archive, keys: Sequence[Key], known: Common, ends: Collection[str]) -> dict[str, str]:
    """What to show for the ends of relationships, by what their articles and the vocabulary call them."""
    scoped = {article_of(end) for end in ends if is_scoped(end)}
    own = (triples_of(archive.quads(key), key.graph) for key in keys if article_of(key.graph) in scoped)
    lines = chain(known.shared, known.vocabulary, *map(lines_in, own))
    things = Things.of_lines(b"".join(line for line in lines if _NAMING.search(line)))
    return {end: shown_name(things.labels, end) for end in ends}
