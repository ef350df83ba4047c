"""An index of sentences, read: which of them hold a term, and all that an article has."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from kg.search.letters import bounds, pairs_beginning, pairs_within
from kg.search.said import NOWHERE, Evidence, Where
from kg.search.terms import Term
from kg.store.rows import rows_unpacked


class Article(NamedTuple):
    """An article by its number in the index: its IRI, day ("" unknown), and the numbers of its first and last piece."""

    number: int
    iri: str
    day: str
    first: int
    last: int


class Row(NamedTuple):
    """A sentence of the index, by its number and that of its article."""

    number: int
    article: int
    where: int
    start: int
    end: int
    key: bytes
    words: bytes


_ROW = "piece.id, piece.article, piece.place, piece.start, piece.stop, piece.key, piece.words"
_AT_A_TIME = 500
"""Variables of one statement: SQLite takes 999 everywhere."""


_NEVER = "9999-12-31"
"""Behind all days."""


class Index:
    """The sentences of a build, asked for by what they hold."""

    def __init__(self, file: sqlite3.Connection) -> None:
        self._file = file
        self._known: dict[int, Article] = {}

    @cached_property
    def articles(self) -> Mapping[int, Article]:
        """All articles by their numbers, for who needs many."""
        rows = self._file.execute("SELECT id, iri, day, first, last FROM article")
        return {article.number: article for article in map(Article._make, rows)}

    def article(self, number: int) -> Article:
        """An article by its number."""
        if number not in self._known:
            found = "SELECT id, iri, day, first, last FROM article WHERE id = ?"
            self._known[number] = Article._make(self._file.execute(found, (number,)).fetchone())
        return self._known[number]

    def know_all(self) -> None:
        """Reads all articles at once, before many are asked for one by one."""
        self._known.update(self.articles)

    @cached_property
    def size(self) -> int:
        """How many sentences there are."""
        return int(self._file.execute("SELECT coalesce(sum(last - first + 1), 0) FROM article").fetchone()[0])

    def within(self, first: str, last: str) -> set[int]:
        """The articles (numbers) of these days (xsd:date), ends inclusive, "" for none; none whose day is unknown."""
        found = "SELECT id FROM article WHERE day >= ? AND day <= ? AND day <> ''"
        return {number for (number,) in self._file.execute(found, (first, last or _NEVER))}

    def about(self, things: Iterable[str]) -> set[int]:
        """The articles (numbers) that are about any of some things (IRIs)."""
        return {
            article
            for iri in things
            for (article,) in self._file.execute(
                "SELECT about.article FROM thing JOIN about ON about.thing = thing.id WHERE thing.iri = ?", (iri,)
            )
        }

    def naming(self, things: Iterable[str], rows: Iterable[Row]) -> set[int]:
        """Those of some sentences (numbers) in which any of the things (IRIs) is named."""
        wanted = {
            number for iri in things for (number,) in self._file.execute("SELECT id FROM thing WHERE iri = ?", (iri,))
        }
        if not wanted:
            return set()
        found = (
            (row.number, self._file.execute("SELECT thing FROM named WHERE piece = ?", (row.number,))) for row in rows
        )
        return {number for number, named in found if any(thing in wanted for (thing,) in named)}

    def at_most(self, term: bytes) -> int:
        """How many sentences hold the pairs of letters of a term: seldom more than hold the term itself.

        A single letter stands in many, which are not counted.
        """
        if len(term) == 1:
            return self.size
        (count,) = self._file.execute("SELECT count(*) FROM pairs WHERE pairs MATCH ?", (_pairs([term]),)).fetchone()
        return int(count)

    def holding(self, terms: Sequence[Term], cut: Collection[Term] = ()) -> Iterator[tuple[int, int, int]]:
        """The sentences that hold all terms, as their numbers, those of their articles, and what they are.

        Latin words and numbers stand there whole, short terms at an end of a word, but for those that may be ``cut``.
        """
        whole = [term for term in terms if term.is_bound and term not in cut]
        columns = "piece.id, piece.article, piece.place" + (", piece.key, piece.words" if whole else "")
        for number, article, where, *rest in self._holding(columns, [term.key for term in terms]):
            if not whole or all(stands(term, rest[0], bounds(rest[1])) for term in whole):
                yield number, article, where

    def articles_with(self, term: Term, cut: Collection[Term] = ()) -> set[int]:
        """The articles (numbers) in a sentence of which a term stands, as ``holding`` has it."""
        if term.is_bound and term not in cut:
            return {article for _, article, _ in self.holding([term])}
        return {article for (article,) in self._holding("DISTINCT piece.article", [term.key])}

    def stands_whole(self, term: Term) -> bool:
        """Whether any sentence holds a term that is bound to the ends of words so."""
        return next(self.holding([term]), None) is not None

    def rows(self, numbers: Iterable[int]) -> Iterator[Row]:
        """Sentences by their numbers, in any order."""
        wanted = list(numbers)
        for at in range(0, len(wanted), _AT_A_TIME):
            some = wanted[at : at + _AT_A_TIME]
            marks = ",".join("?" * len(some))
            yield from self._read(f"SELECT {_ROW} FROM piece WHERE id IN ({marks})", some)  # noqa: S608  # our own marks

    def rows_of(self, article: Article, words: Sequence[bytes] = ()) -> list[Row]:
        """The sentences of an article, in their order: all, or those in which any of some words stands."""
        held = f" AND ({' OR '.join(['instr(key, ?) > 0'] * len(words))})" if words else ""
        found = f"SELECT {_ROW} FROM piece WHERE id BETWEEN ? AND ?{held} ORDER BY id"  # noqa: S608  # our own words
        return list(self._read(found, (article.first, article.last, *words)))

    def title(self, article: int) -> Row:
        """An article's headline, as a sentence that stands nowhere."""
        found = self._file.execute("SELECT title, words FROM article WHERE id = ?", (article,)).fetchone()
        return Row(0, article, Where.HEADLINE, NOWHERE, NOWHERE, *found)

    def sentence(self, row: Row) -> str:
        """The words of a sentence; of a headline that does not stand in the text ""."""
        if row.start == NOWHERE:
            return ""
        (packed,) = self._file.execute("SELECT text FROM whole WHERE article = ?", (row.article,)).fetchone()
        return zlib.decompress(packed).decode()[row.start : row.end]

    def bodies(self, row: Row) -> set[str]:
        """What rests on places of the text that share letters with a sentence (IRIs)."""
        (packed,) = self._file.execute("SELECT evidence FROM whole WHERE article = ?", (row.article,)).fetchone()
        found = rows_unpacked(packed, tuple[Evidence, ...])
        return {body for span, bodies in found if span.start < row.end and row.start < span.end for body in bodies}

    def _holding(self, columns: str, keys: Sequence[bytes]) -> sqlite3.Cursor:
        held = " AND ".join("instr(piece.key, ?) > 0" for _ in keys)
        found = f"SELECT {columns} FROM pairs JOIN piece ON piece.id = pairs.rowid WHERE pairs MATCH ? AND {held}"  # noqa: S608  # likewise
        return self._file.execute(found, (_pairs(keys), *keys))

    def _read(self, statement: str, values: Sequence[int | bytes]) -> Iterator[Row]:
        return map(Row._make, self._file.execute(statement, values))


def stands(term: Term, key: bytes, ends: Collection[int]) -> bool:
    """Whether a term stands in a sentence, by where words begin and end there."""
    return any(term.stands_at(at, ends) for at in places(term.key, key))


def places(term: bytes, key: bytes) -> Iterator[int]:
    """Where a key stands in another."""
    at = key.find(term)
    while at >= 0:
        yield at
        at = key.find(term, at + 1)


def _pairs(keys: Sequence[bytes]) -> str:
    """What FTS5 is to look for: all pairs of all keys; of single letters alone any pair that the first begins."""
    longer = [key for key in keys if len(key) > 1]
    return " AND ".join(map(_all, longer)) or " OR ".join(pairs_beginning(keys[0]).split(" "))


def _all(key: bytes) -> str:
    return " AND ".join(pairs_within(key).split(" "))
