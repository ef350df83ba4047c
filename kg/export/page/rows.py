"""What the page is made from: a part of every article, found while it is mapped, and what follows from all of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from kg.export.page.facts import article_of, facts_of, nodes_of
from kg.export.page.model import FACT_KINDS, Article, Fact, Node
from kg.export.page.naming import tail_of
from kg.export.page.quotes import Quotes
from kg.iris import numbered
from kg.models import Relationship
from kg.network.judged import words_of
from kg.store.things import Things


class Table:
    """Texts and their numbers, in the order in which they first come; the empty text is number 0."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {"": 0}

    def __call__(self, text: str) -> int:
        """The number of a text, which gets the next one where it is new."""
        return self._numbers.setdefault(text, len(self._numbers))

    @property
    def texts(self) -> Collection[str]:
        """All texts, by their numbers."""
        return self._numbers.keys()


@dataclass(frozen=True, slots=True)
class FactRow:
    """A ``Fact``, with the numbers of its texts and ends in the tables of its article's part.

    ``said`` is what, extra, day, until and province; a quote in ``evidence`` is where it starts in the article's text,
    how long it is, and the offsets of its marks in it; ``tail`` is what the page must be told of its IRI, and ``words``
    are those by which a ledger finds it where that is a number.
    """

    kind: int
    ends: tuple[int, ...]
    said: tuple[int, int, int, int, int]
    sureness: int
    evidence: tuple[tuple[int, ...], ...]
    iri: str
    tail: str = ""
    words: int = 0


@dataclass(frozen=True, slots=True)
class PagePart:
    """What the page shows of one article: a source, who and what it names, and what it says of them.

    Facts say their texts and ends by numbers in ``texts``, where the empty one comes first, and ``ends`` (IRIs). They
    are told in ``rows`` as the JSON that ``assets/data.js`` reads, a list for each; beside it stands what has to be
    known of them to put parts together: ``kinds`` (numbers in ``FACT_KINDS``), ``bound`` (their ends), ``iris``, and
    ``terms``, the texts that are labels. ``text`` is the article's own, and ``mentions`` are the spans in it that name
    somebody or something: start, length, and number in ``ends``, one after the other.
    """

    article: Article
    nodes: tuple[Node, ...]
    texts: tuple[str, ...]
    ends: tuple[str, ...]
    kinds: bytes
    bound: tuple[tuple[int, ...], ...]
    iris: tuple[str, ...]
    terms: tuple[int, ...]
    rows: bytes
    text: str
    mentions: tuple[int, ...]

    @classmethod
    def of(
        cls,
        article: Article,
        nodes: Iterable[Node],
        texts: Iterable[str],
        ends: Iterable[str],
        facts: Sequence[FactRow],
        text: str = "",
        mentions: tuple[int, ...] = (),
    ) -> PagePart:
        """The part with these facts."""
        return cls(
            article,
            tuple(nodes),
            tuple(texts),
            tuple(ends),
            bytes(fact.kind for fact in facts),
            tuple(fact.ends for fact in facts),
            tuple(fact.iri for fact in facts),
            tuple(sorted({term for fact in facts for term in fact.said[:2]})),
            msgspec.json.encode([(f.kind, f.ends, *f.said, f.sureness, f.evidence, f.tail, f.words) for f in facts]),
            text,
            mentions,
        )


@dataclass(frozen=True, slots=True)
class PageSources:
    """All that the page is made from.

    ``parts`` gives the articles' parts in the order of their graphs' IRIs, ``ties`` all relationships; both are run
    through several times and must come in the same order each time; ``behind`` gives the facts (IRIs) that a
    relationship rests on, and is only asked of those that are shown. ``size`` is how many statements there are, and
    ``graphs`` gives the IRI of each graph, sorted, with its Turtle in UTF-8 without the prefixes: it is only called
    where all of it may find room in the page.
    """

    parts: Callable[[], Iterable[PagePart]]
    vocabulary: Things
    ties: Callable[[], Iterable[Relationship]]
    behind: Callable[[Relationship], Sequence[str]]
    size: int
    graphs: Callable[[], Iterator[tuple[str, bytes]]]


def page_part(things: Things) -> PagePart | None:
    """The part of one article's graph; a graph of no article has none."""
    article = article_of(things)
    if article is None:
        return None
    quotes, texts, ends = Quotes(things), Table(), dict[str, int]()
    facts = tuple(_row(fact, article.iri, _words(things, fact.iri), texts, ends) for fact in facts_of(things, quotes))
    mentions = _mentions(quotes, ends)
    return PagePart.of(article, nodes_of(things), texts.texts, ends, facts, quotes.text, mentions)


def _words(things: Things, fact: str) -> str:
    return words_of(things.one, fact) if numbered(fact) else ""


def _row(fact: Fact, article: str, words: str, texts: Table, ends: dict[str, int]) -> FactRow:
    return FactRow(
        FACT_KINDS.index(fact.kind),
        tuple(ends.setdefault(end, len(ends)) for end in fact.ends),
        (texts(fact.what), texts(fact.extra), texts(fact.day), texts(fact.until), texts(fact.province)),
        fact.sureness,
        tuple((quote.start, len(quote.text), *quote.marks) for quote in fact.evidence),
        fact.iri,
        tail_of(fact, article),
        texts(words),
    )


def _mentions(quotes: Quotes, ends: Mapping[str, int]) -> tuple[int, ...]:
    """The spans that name the ends, each end first by its place in the text; of spans over each other, the longest."""
    spans = sorted((place.start, -place.end, end) for iri, end in ends.items() for place in quotes.mentions(iri))
    kept, reached = list[int](), 0
    for start, negative, end in spans:
        if start >= reached:
            kept += (start, -negative - start, end)
            reached = -negative
    return tuple(kept)
