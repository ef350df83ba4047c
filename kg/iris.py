"""IRIs: the base and the namespaces, names as IRIs, and what kind of thing an IRI names; each said once, here."""

from __future__ import annotations

import hashlib
import re
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from unicodedata import is_normalized
from urllib.parse import quote, unquote

from kg.models import Agent, Organization
from kg.text.fold import tidy

BASE = "https://w3id.org/thkg/"
"""The permanent-identifier address under which everything of ours is named; only a fork changes it."""

SDG = "http://metadata.un.org/sdg/"
"""The UN's own namespace of goals and targets."""

PREFIXES = MappingProxyType(
    {
        "schema": "https://schema.org/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "org": "http://www.w3.org/ns/org#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "prov": "http://www.w3.org/ns/prov#",
        "dcterms": "http://purl.org/dc/terms/",
        "dcat": "http://www.w3.org/ns/dcat#",
        "oa": "http://www.w3.org/ns/oa#",
        "owl": "http://www.w3.org/2002/07/owl#",
        "void": "http://rdfs.org/ns/void#",
        "sdg": SDG,
        "sdgo": f"{SDG}ontology#",
        "kg": f"{BASE}ontology#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "article": f"{BASE}article/",
        "person": f"{BASE}person/",
        "organization": f"{BASE}organization/",
        "role": f"{BASE}role/",
        "post": f"{BASE}post/",
        "change": f"{BASE}change/",
        "place": f"{BASE}place/",
    }
)
"""The prefixes of every Turtle file that we write and every query that we answer."""

RELATIONSHIPS = f"{BASE}graph/relationships"
VOCABULARY = f"{BASE}graph/vocabulary"
META = f"{BASE}graph/meta"
IDENTITY = f"{BASE}graph/identity"
LEDGER = f"{BASE}graph/ledger"
COMPUTED = frozenset({RELATIONSHIPS, VOCABULARY, META, IDENTITY, LEDGER})
"""The named graphs that are no article's."""

_THAI = "".join(chr(c) for c in range(0x0E01, 0x0E5C))
_ENCODED = re.compile(rf"[^{_THAI}]+")
_LONGEST_SEGMENT = 120
_KEPT_OF_LONG = 100
_NUMBERED = re.compile(r"(/(?:event|statement|figure)/)[0-9]+(?=/|$)")
"""What an article says more than one of without a name of its own: its IRI counts them."""

_MARKED = re.compile(r"\.{1,2}|.*~[0-9a-f]{12}", re.DOTALL)
"""Ids that get a digest: segments that some readers take for steps in a path, and what looks as if it had one."""

_ARTICLES = PREFIXES["article"]


@lru_cache(maxsize=1024)
def full(name: str) -> str:
    """The IRI of a prefixed name ("schema:name"). Raises ``KeyError`` for a prefix that is not ours."""
    prefix, _, local = name.partition(":")
    return PREFIXES[prefix] + local


def local(iri: str) -> str:
    """What stands behind the ``#`` of a term's IRI ("incumbent"), "" where there is none."""
    return iri.partition("#")[2]


def short(iri: str) -> str:
    """An IRI of ours without the base address, as people read and type it; any other as it is."""
    return iri.removeprefix(BASE)


@lru_cache(maxsize=1 << 12)
def slug(name: str) -> str:
    """The name as one readable IRI segment: Thai letters stay, spaces become ``_``, the rest is percent-encoded.

    A name of more than 120 characters is cut, and a digest of the whole keeps it apart from its like.
    """
    whole = tidy(name).replace(" ", "_")
    return _encoded(_with_digest(whole) if len(whole) > _LONGEST_SEGMENT else whole)


def _with_digest(text: str) -> str:
    return f"{text[:_KEPT_OF_LONG]}~{hashlib.sha256(text.encode()).hexdigest()[:12]}"


def _encoded(text: str) -> str:
    return _ENCODED.sub(lambda run: quote(run[0], safe="~"), text)


def iri(kind: str, *names: str) -> str:
    """The IRI of a thing of this kind (``"person"``, ``"organization"``, …) with these names as its path."""
    return BASE + "/".join([kind, *map(slug, names)])


def article_iri(identifier: str) -> str:
    """The IRI of an article by its id: another for every other id, however little the two differ.

    Unlike the words of a name, all of an id is kept: a space is ``%20``, and an id that is not in Unicode's NFC is
    percent-encoded as a whole, so that no reader composes its IRI into that of another.
    """
    if len(identifier) > _LONGEST_SEGMENT or _MARKED.fullmatch(identifier):
        identifier = _with_digest(identifier)
    return _ARTICLES + (_encoded(identifier) if is_normalized("NFC", identifier) else quote(identifier, safe="~"))


def graph_iri(identifier: str) -> str:
    """The name of an article's graph, by the article's id."""
    return f"{article_iri(identifier)}/graph"


def agent_iri(article: str, agent: Agent) -> str:
    """The IRI of a person or organization: shared where the name is a sound key, else scoped to the article's IRI."""
    if isinstance(agent, Organization):
        kind, shared = Kind.ORGANIZATION, not agent.candidates
    else:
        kind, shared = Kind.PERSON, agent.resolved
    return iri(kind, agent.name) if shared else f"{article}/{kind}/{slug(agent.name)}"


def name_in(iri: str) -> str:
    """The name that the last part of an IRI of ours spells, as far as its letters tell."""
    return unquote(iri.rpartition("/")[2]).replace("_", " ")


def body_of(post: str) -> str:
    """The IRI of the body that a post (IRI) is in, "" for a post of none."""
    body, below, _ = post.partition("/post/")
    return body if below and kind_of(body) is Kind.ORGANIZATION else ""


def relationship_iri(measure: str, *ends: str) -> str:
    """The IRI of a relationship: its measure, and a digest of the IRIs that it stands between."""
    return f"{BASE}relationship/{measure}/{_digest(*ends)}"


def measurement_iri(measure: str, *nodes: str) -> str:
    """The IRI of a measurement: its measure, and a digest of the IRIs of the nodes that it is of."""
    return f"{BASE}measurement/{measure}/{_digest(*nodes)}"


def happening_iri(report: str) -> str:
    """The IRI of a happening by that of the first event that reports it."""
    return f"{BASE}happening/{report.removeprefix(_ARTICLES).replace('/event/', '/')}"


def tenure_iri(person: str, post: str, status: str, first: str) -> str:
    """The IRI of a tenure: a digest of who holds which post (IRIs) how, and of the day when that is first attested."""
    return f"{BASE}tenure/{_digest(person, post, status, first)}"


def proposal_iri(one: str, other: str) -> str:
    """The IRI of the proposal that two things (IRIs) are one: a digest of both."""
    return f"{BASE}proposal/{_digest(one, other)}"


def judgement_iri(line: str) -> str:
    """The IRI of a judgement: a digest of its line in the ledger."""
    return f"{BASE}judgement/{_digest(line)}"


def measure_of(relationship: str) -> str:
    """The local name of a relationship's measure, by its IRI."""
    return relationship.removeprefix(f"{BASE}relationship/").partition("/")[0]


class Kind(StrEnum):
    """What an IRI may name, as far as somebody asks; all that is not listed is a node of an article or computed."""

    ARTICLE = "article"
    PERSON = "person"
    ORGANIZATION = "organization"
    EVENT = "event"
    HAPPENING = "happening"
    GOAL = "goal"
    TARGET = "target"
    PLACE = "place"
    OTHER = "other"


@lru_cache(maxsize=1 << 14)  # agents are asked about once per fact
def kind_of(iri: str) -> Kind:
    """What an IRI names, by its own parts alone."""
    if is_theme(iri):
        return Kind.TARGET if "." in iri.removeprefix(SDG) else Kind.GOAL
    parts = short(iri).split("/") if iri.startswith(BASE) else []
    if len(parts) == 2 and parts[0] in _NAMED:
        return Kind(parts[0])
    if len(parts) == 3 and parts[0] == Kind.HAPPENING:
        return Kind.HAPPENING
    if len(parts) == 4 and parts[0] == Kind.ARTICLE and parts[2] in _SCOPED:
        return Kind(parts[2])
    return Kind.OTHER


AGENTS = frozenset({Kind.PERSON, Kind.ORGANIZATION})
"""Those who act."""

_NAMED = frozenset({Kind.ARTICLE, Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE})
_SCOPED = frozenset({Kind.PERSON, Kind.ORGANIZATION, Kind.EVENT})


def is_theme(iri: str) -> bool:
    """Whether an IRI is a goal's or a target's; the terms of the UN's ontology below the same address are none."""
    return iri.startswith(SDG) and "#" not in iri


def is_scoped(iri: str) -> bool:
    """Whether an IRI belongs to one article, so that no other article's graph says anything of it."""
    return iri.startswith(_ARTICLES)


def article_of(node: str) -> str:
    """The IRI of the article that a node belongs to: what an article says stands below it.

    Raises ``ValueError`` for the IRI of a shared node.
    """
    if not is_scoped(node):
        raise ValueError(f"{node}: belongs to no article")
    return _ARTICLES + node.removeprefix(_ARTICLES).partition("/")[0]


def numbered(node: str) -> bool:
    """Whether a node's IRI only counts it, or what it belongs to: another may have it once the article is another."""
    return _NUMBERED.search(node) is not None


def without_number(node: str) -> str:
    """The IRI of a node without the number by which it is counted: that of the others it is counted with, too."""
    return _NUMBERED.sub(r"\1", node)


def number_of(theme: str) -> str:
    """The number of a goal or target ("16", "16.6") by its IRI."""
    return theme.removeprefix(SDG)


def goal_of(theme: str) -> str:
    """The IRI of a theme's goal: a goal's own, or that of the goal which a target belongs to."""
    return SDG + number_of(theme).partition(".")[0]


def _digest(*names: str) -> str:
    return hashlib.sha256("\0".join(names).encode()).hexdigest()[:20]
