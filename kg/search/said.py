"""What a search knows of one article: its sentences, what is named in each, and what it is about."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from kg.grammar.quotable import quotable
from kg.iris import AGENTS, Kind, article_of, goal_of, is_scoped, kind_of
from kg.models import Article, Span
from kg.rdf.provinces import WITHIN
from kg.search.letters import encoded, keyed
from kg.store.things import Things
from kg.text.fold import fold


class Where(IntEnum):
    """What of an article a sentence is."""

    BODY = 0
    HEADLINE = 1
    MARGIN = 2


NOWHERE = -1
"""The offset of a headline that does not stand in the text."""


Evidence = tuple[Span, tuple[str, ...]]
"""A place in an article's text and what it is evidence of (IRIs)."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence: its offsets in the article's text, what it is, its key, and the lengths of the words of the key.

    ``named`` are numbers of the article's ``things`` that it names or shows.
    """

    start: int
    end: int
    where: int
    key: bytes
    words: bytes
    named: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """An article (IRI) with its day (xsd:date, "" unknown), text, sentences, and the IRIs that it can be asked for by.

    ``things`` are the agents it mentions, the goals and targets it addresses, and the provinces where it plays;
    ``evidence`` are places of its text with what rests on them.
    """

    article: str
    day: str
    title: str
    text: str
    things: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    pieces: tuple[Piece, ...]


_SHORTEST = 20
"""Letters of a key below which a line outside sentences is a label: "print", a day, a page's number."""


def said_in(things: Things) -> Iterator[Said]:
    """What the graph of one article says, or that of several, each article in the order of its IRI."""
    evidence = _evidence(things)
    return (_said(things, article, evidence.get(article, ())) for article in things.of("schema:NewsArticle"))


def _said(things: Things, article: str, evidence: Sequence[Evidence]) -> Said:
    text, title = things.one(article, "schema:articleBody"), things.one(article, "schema:headline")
    names = tuple(sorted({span for span, bodies in evidence if any(kind_of(body) in AGENTS for body in bodies)}))
    places = [(span, iri) for span, bodies in evidence for body in bodies for iri in _asked_by(things, body)]
    about = tuple(sorted({iri for _, iri in places}.union(_about(things, article))))
    pieces = tuple(_pieces(text, title, names))
    day = things.one(article, "schema:datePublished")
    return Said(article, day, title, text, about, tuple(sorted(evidence)), _with_named(pieces, about, places))


def _pieces(text: str, title: str, names: tuple[Span, ...]) -> Iterator[Piece]:
    """The sentences, each once; all lines are among them, so that whatever the text says can be found."""
    headline = encoded(fold(title))
    seen = set[bytes]()
    for span in quotable(Article("", text, text, title), names):
        key, words = keyed(text[span.start : span.end])
        if key and key not in seen:
            seen.add(key)
            yield Piece(span.start, span.end, _where(key, headline), key, words)
    if headline and headline not in seen:
        yield Piece(NOWHERE, NOWHERE, Where.HEADLINE, *keyed(title))


def _where(key: bytes, headline: bytes) -> Where:
    if key == headline:
        return Where.HEADLINE
    return Where.MARGIN if len(key) < _SHORTEST or (headline and headline in key) else Where.BODY


def _with_named(pieces: Sequence[Piece], about: Sequence[str], places: Iterable[tuple[Span, str]]) -> tuple[Piece, ...]:
    """The sentences with what is named in each: the evidence that begins in it."""
    number = {iri: at for at, iri in enumerate(about)}
    starts = [piece.start for piece in pieces if piece.start != NOWHERE]
    named: dict[int, set[int]] = defaultdict(set)
    for span, iri in places:
        at = bisect_right(starts, span.start) - 1
        if at >= 0 and span.start < pieces[at].end:
            named[at].add(number[iri])
    return tuple(
        Piece(p.start, p.end, p.where, p.key, p.words, tuple(sorted(named.get(at, ())))) for at, p in enumerate(pieces)
    )


def _about(things: Things, article: str) -> Iterator[str]:
    yield from (iri for iri in things.all(article, "schema:mentions") if kind_of(iri) in AGENTS)
    for theme in things.all(article, "dcterms:subject"):
        yield from {theme, goal_of(theme)}


def _asked_by(things: Things, body: str) -> Iterator[str]:
    """What somebody may ask for whose evidence is that of a node: itself, its theme with the goal, its province."""
    if kind_of(body) in AGENTS or (kind_of(body) is Kind.PLACE and not is_scoped(body)):
        yield body
    for theme in things.all(body, "kg:theme"):
        yield from {theme, goal_of(theme)}
    yield from things.all(body, WITHIN)


def _evidence(things: Things) -> Mapping[str, list[Evidence]]:
    """The evidence of each article."""
    found: dict[str, list[Evidence]] = defaultdict(list)
    for annotation in things.of("oa:Annotation"):
        bodies = tuple(things.all(annotation, "oa:hasBody"))
        for target in things.all(annotation, "oa:hasTarget"):
            for selector in things.all(target, "oa:hasSelector"):
                span = Span(int(things.one(selector, "oa:start")), int(things.one(selector, "oa:end")))
                found[article_of(annotation)].append((span, bodies))
    return found
