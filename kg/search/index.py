"""The index of a build's sentences: an SQLite file beside its store, made at once or changed where articles differ.

SQLite's FTS5 holds the pairs of letters of each sentence (``letters``), without places: whether letters that are all
there stand together, the sentence's key tells. Numbers of rows say nothing and depend on the order of builds.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from kg.search.letters import keyed, pairs
from kg.search.said import Said
from kg.store.members import deflated
from kg.store.rows import rows_packed

INDEX = "search.sqlite"
"""Its name in the folder of a finished build's store."""

_FORM = 1
"""The version of these tables, which they say themselves."""

_TABLES = """
CREATE TABLE article (id INTEGER PRIMARY KEY, iri TEXT UNIQUE, day TEXT, title BLOB, words BLOB, first INTEGER,
                      last INTEGER);
CREATE TABLE whole (article INTEGER PRIMARY KEY, text BLOB, evidence BLOB);
CREATE TABLE piece (id INTEGER PRIMARY KEY, article INTEGER, place INTEGER, start INTEGER, stop INTEGER, key BLOB,
                    words BLOB);
CREATE TABLE thing (id INTEGER PRIMARY KEY, iri TEXT UNIQUE);
CREATE TABLE about (thing INTEGER, article INTEGER, PRIMARY KEY (thing, article)) WITHOUT ROWID;
CREATE TABLE named (piece INTEGER, thing INTEGER, PRIMARY KEY (piece, thing)) WITHOUT ROWID;
CREATE VIRTUAL TABLE pairs USING fts5 (of, content = '', detail = none, columnsize = 0, tokenize = 'ascii');
INSERT INTO pairs (pairs, rank) VALUES ('hashsize', 67108864);
PRAGMA user_version = 1;
"""
"""``first`` and ``last`` are the ends of an article's pieces, which have numbers one behind the other;
what is large stands in ``whole``, since each search reads all of ``article``."""

_QUICK = 1
"""The level at which texts are packed: they are unpacked for each answer."""


def make_index(path: Path, articles: Iterable[Said]) -> None:
    """Makes an index of articles. Raises ``OSError``."""
    with closing(_drafted(path)) as file:
        write(file, articles)


def change_index(finished: Path, path: Path, gone: Iterable[str], new: Iterable[Said]) -> None:
    """Makes an index of another one, without some articles (IRIs) and with others. Raises ``OSError``."""
    try:
        shutil.copyfile(finished, path)
        with closing(_connected(path)) as file:
            for article in gone:
                _remove(file, article)
            _put(file, new)
    except sqlite3.Error as error:
        raise OSError(str(error)) from error


def is_index(path: Path) -> bool:
    """Whether an index of this version is there."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            return bool(file.execute("PRAGMA user_version").fetchone()[0] == _FORM)
    except sqlite3.Error:
        return False


def write(file: sqlite3.Connection, articles: Iterable[Said]) -> None:
    """Makes the tables of an index in a new file, or in memory. Raises ``OSError``."""
    try:
        file.executescript(_TABLES)
        _put(file, articles)
        with file:
            file.execute("INSERT INTO pairs (pairs) VALUES ('optimize')")
    except sqlite3.Error as error:
        raise OSError(str(error)) from error


def _drafted(path: Path) -> sqlite3.Connection:
    try:
        return _connected(path)
    except sqlite3.Error as error:
        raise OSError(str(error)) from error


def _connected(path: Path) -> sqlite3.Connection:
    file = sqlite3.connect(path)
    file.execute("PRAGMA journal_mode = OFF").fetchall()  # a draft that is not finished is thrown away
    file.execute("PRAGMA synchronous = OFF")
    return file


def _put(file: sqlite3.Connection, articles: Iterable[Said]) -> None:
    (last,) = file.execute("SELECT coalesce(max(last), 0) FROM article").fetchone()
    things = dict(file.execute("SELECT iri, id FROM thing"))
    with file:
        for article in articles:
            last = _put_one(file, article, last, things)


def _put_one(file: sqlite3.Connection, said: Said, last: int, things: dict[str, int]) -> int:
    """Puts an article behind the piece of this number; gives that of its last one."""
    text = deflated(said.text.encode(), _QUICK)
    ends = last + 1, last + len(said.pieces)
    row = (said.article, said.day, *keyed(said.title), *ends)
    article = file.execute("INSERT INTO article VALUES (NULL, ?, ?, ?, ?, ?, ?)", row).lastrowid
    file.execute("INSERT INTO whole VALUES (?, ?, ?)", (article, text, rows_packed(said.evidence)))
    numbers = [_number(file, iri, things) for iri in said.things]
    file.executemany("INSERT INTO about VALUES (?, ?)", ((number, article) for number in numbers))
    pieces = list(enumerate(said.pieces, ends[0]))
    rows = ((number, article, p.where, p.start, p.end, p.key, p.words) for number, p in pieces)
    file.executemany("INSERT INTO piece VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    file.executemany("INSERT INTO pairs (rowid, of) VALUES (?, ?)", ((number, pairs(p.key)) for number, p in pieces))
    named = ((number, numbers[at]) for number, piece in pieces for at in piece.named)
    file.executemany("INSERT INTO named VALUES (?, ?)", named)
    return ends[1]


def _number(file: sqlite3.Connection, iri: str, things: dict[str, int]) -> int:
    if iri not in things:
        things[iri] = file.execute("INSERT INTO thing VALUES (NULL, ?)", (iri,)).lastrowid or 0
    return things[iri]


def _remove(file: sqlite3.Connection, iri: str) -> None:
    """Takes out an article; what is not there is not missed."""
    for article, first, last in file.execute("SELECT id, first, last FROM article WHERE iri = ?", (iri,)).fetchall():
        ends = first, last
        with file:
            for number, key in file.execute("SELECT id, key FROM piece WHERE id BETWEEN ? AND ?", ends).fetchall():
                file.execute("INSERT INTO pairs (pairs, rowid, of) VALUES ('delete', ?, ?)", (number, pairs(key)))
            file.execute("DELETE FROM piece WHERE id BETWEEN ? AND ?", ends)
            file.execute("DELETE FROM named WHERE piece BETWEEN ? AND ?", ends)
            file.execute("DELETE FROM about WHERE article = ?", (article,))
            file.execute("DELETE FROM whole WHERE article = ?", (article,))
            file.execute("DELETE FROM article WHERE id = ?", (article,))
