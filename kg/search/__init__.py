"""Words joined to things: searching the sentences of all articles, and what the graph knows of those that are found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.network.called import Called
from kg.search.asking import Asked, asked, things_of
from kg.search.finding import Answers, Scope, answers, openings
from kg.search.known import Known, known_of
from kg.search.marks import marks
from kg.search.opening import index_of
from kg.search.reading import Index, Row
from kg.search.said import NOWHERE
from kg.search.terms import Term, terms_of
from kg.store.reader import GraphReader

__all__ = ["NOTHING", "Asked", "Found", "Hit", "Known", "asked", "search"]

_NOT_TOGETHER = "no sentence has all of this: these have most of it"


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence that was found: its article (IRI) with id, title and day (xsd:date, "" unknown), and its words.

    ``marks`` are what of the sentence was looked for, half-open; ``start`` is the sentence's offset in the normalized
    text, -1 for a headline that does not stand there; ``known`` is what the graph has evidence for in it.
    """

    article: str
    id: str
    title: str
    day: str
    sentence: str
    marks: tuple[tuple[int, int], ...]
    start: int
    known: tuple[Known, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a search: how many ``sentences`` have all of it, in how many ``articles``, and a page of them.

    A release that was published again counts once. ``note`` says where hits have not all of what was looked for, and
    where it stands in articles that the search is not about.
    """

    hits: tuple[Hit, ...]
    sentences: int
    articles: int
    note: str = ""


NOTHING = Found((), 0, 0)
"""The answer where nothing was asked."""


def search(store: GraphReader, asked: Asked) -> Found:
    """The sentences that answer a search best, one of each article before more of any.

    Of equals the newest come first. Without words the first sentence of each article, the newest first. Raises
    ``QuestionError`` where nothing is asked for, and ``StoreError`` for a folder whose build made no index.
    """
    terms = terms_of(asked.words) if asked.words.strip() or not _is_limited(asked) else ()
    with index_of(store) as index:
        scope = _scope(store, index, asked)
        wanted = asked.start + asked.limit
        found = answers(index, terms, scope, wanted) if terms else openings(index, scope, wanted)
        page = found.rows[asked.start : wanted]
        hits = tuple(_hits(store, index, page, terms))
        beyond = _beyond(index, terms, scope) if terms and not found.sentences else 0
    return Found(hits, found.sentences, found.articles, note=_note(found, page, asked.start, beyond))


def _is_limited(asked: Asked) -> bool:
    return bool(asked.limits or asked.first or asked.last)


def _scope(store: GraphReader, index: Index, asked: Asked) -> Scope:
    limits = [things_of(store, things) for things in asked.limits]
    sets = [index.about(things) for things in limits]
    if asked.first or asked.last:
        sets.append(index.within(*(day.isoformat() if day else "" for day in (asked.first, asked.last))))
    articles = set.intersection(*sets) if sets else None
    again = store.rows("SELECT ?article ?original WHERE { ?article kg:reissueOf ?original }")
    return Scope(articles, tuple(sorted(set().union(*limits))), {row["article"]: row["original"] for row in again})


def _hits(store: GraphReader, index: Index, rows: Iterable[Row], terms: Sequence[Term]) -> Iterable[Hit]:
    called = Called(store)
    for row in rows:
        article = index.article(row.article)
        title = store.value(article.iri, "schema:headline")
        sentence = title if row.start == NOWHERE else index.sentence(row)
        known = known_of(store, called, index.bodies(row))
        identifier = store.value(article.iri, "dcterms:identifier")
        yield Hit(article.iri, identifier, title, article.day, sentence, marks(sentence, terms), row.start, known)


def _beyond(index: Index, terms: Sequence[Term], scope: Scope) -> int:
    """How many sentences of articles that the search is not about have all of it."""
    return 0 if scope.articles is None else answers(index, terms, Scope(None, (), scope.original), 1).sentences


def _note(found: Answers, page: Sequence[Row], start: int, beyond: int) -> str:
    full = max(0, found.full - start)
    if beyond:
        return f"sentences of other articles that have all of this: {beyond}"
    if full >= len(page):
        return ""
    if not full:
        return _NOT_TOGETHER
    return f"only the first {full} have all of this in one sentence: the others have most of it"
