"""An article as it was read: its text, with the words marked that show its facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.serve.desk import Desk
from kg.serve.pages.render import View, page
from kg.serve.replies import Reply

_EVIDENCE = """
SELECT ?start ?end ?fact WHERE {{
  ?target oa:hasSource <{article}> ; oa:hasSelector ?words .
  ?words oa:start ?start ; oa:end ?end .
  ?annotation oa:hasTarget ?target ; oa:hasBody ?fact .
}}"""


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the words stand that show a fact."""

    start: int
    end: int
    fact: str

    @property
    def kind(self) -> str:
        """What kind of fact it is, by its IRI: article/ID/KIND/…; a person or body is named."""
        parts = self.fact.split("/article/", 1)[-1].split("/")
        return parts[1] if "/article/" in self.fact and len(parts) > 1 else "name"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text that shows the same facts, none perhaps."""

    text: str
    marks: tuple[Mark, ...]

    @property
    def kind(self) -> str:
        """The kind of the fact that fewest words show: what the piece is for."""
        return min(self.marks, key=lambda mark: (mark.end - mark.start, mark.kind)).kind if self.marks else ""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of facts, sorted."""
        return tuple(sorted({mark.kind for mark in self.marks}))


@dataclass(frozen=True, slots=True)
class Article:
    """The job of showing an article."""

    view: View
    iri: str

    def __call__(self, desk: Desk) -> Reply:
        """The page, 404 where there is no such article."""
        store = desk.reader
        text = store.value(self.iri, "schema:articleBody")
        if not text:
            return page(self.view, "missing.html.j2", 404)
        rows = store.rows(_EVIDENCE.format(article=self.iri))
        marks = [Mark(int(row["start"]), int(row["end"]), row["fact"]) for row in rows]
        return page(
            self.view,
            "article.html.j2",
            iri=self.iri,
            title=store.value(self.iri, "schema:headline"),
            day=store.value(self.iri, "schema:datePublished"),
            source=_safe(store.value(self.iri, "schema:url")),
            pieces=list(pieces(text, marks)),
            kinds=sorted({mark.kind for mark in marks}),
        )


def pieces(text: str, marks: Sequence[Mark]) -> Iterator[Piece]:
    """A text in pieces at the ends of all marks."""
    bounds = sorted({0, len(text), *_within(len(text), marks)})
    for start, end in pairwise(bounds):
        yield Piece(text[start:end], tuple(m for m in marks if m.start <= start and end <= m.end))


def _within(length: int, marks: Iterable[Mark]) -> Iterator[int]:
    for mark in marks:
        yield from (place for place in (mark.start, mark.end) if 0 <= place <= length)


def _safe(url: str) -> str:
    """An address that may be a link: an article's is whatever its source says."""
    return url if url.startswith(("https://", "http://")) else ""
