"""What a search found as values of JSON, for programs."""

from __future__ import annotations

from kg.search import Found, Hit


def plain(found: Found) -> dict[str, object]:
    """How much was found, and the hits; ``marks`` and ``start`` are offsets as in ``Hit``, days are xsd:date."""
    hits = list(map(_hit, found.hits))
    return {"sentences": found.sentences, "articles": found.articles, "note": found.note, "hits": hits}


def _hit(hit: Hit) -> dict[str, object]:
    return {
        "date": hit.day,
        "id": hit.id,
        "title": hit.title,
        "sentence": hit.sentence,
        "marks": [list(mark) for mark in hit.marks],
        "start": hit.start,
        "article": hit.article,
        "known": [{"kind": known.kind, "name": known.name, "iri": known.iri} for known in hit.known],
    }
