"""From a path, a folder or standard input to raw articles, one at a time; files of any size stay out of memory.

Reads ``.txt``, ``.html``/``.htm`` and ``.jsonl``, each also as ``.gz`` or ``.xz``. A ``NAME.toml`` beside a text says
what the page around it said: ``url``, ``title``, ``published`` (a day in any form).

A file's id is its path below the folder that was named, with ``/`` and without suffix, so that one archive may hold a
file name many times; a file named itself, or right in that folder, has its stem. Where two folders hold files of one
path, see ``kg.read.places``.
"""

from __future__ import annotations

import gzip
import io
import lzma
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import IO

from kg.errors import InputError
from kg.read.encodings import decode, decode_page
from kg.read.files import PAGES, RECORDS, STANDARD_INPUT, File, files_of, reason, roots_of
from kg.read.lines import begins_with_record
from kg.read.names import compression_of, kind_of, shown
from kg.read.places import Naming, Origin, Place, named
from kg.read.raw import Raw, Report, described
from kg.read.records import records
from kg.read.sidecars import Sidecars, said_beside
from kg.read.web import from_html

__all__ = ["Raw", "Report", "count", "files_of", "named", "places_of", "read", "read_files", "roots_of"]

_OPENERS: dict[str, Callable[[Path], IO[bytes]]] = {".gz": gzip.open, ".xz": lzma.open}  # type: ignore[dict-item]  # their overloads hide that the default mode is binary
_HEAD = 64
_CHUNK = 1 << 20
_DAMAGED = (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile)


def read(
    sources: Iterable[str], report: Report, *, besides: Path | None = None, roots: Iterable[str] = ()
) -> Iterator[Raw]:
    """Every article of the sources in order; ``-`` is standard input (JSON Lines, or else one plain text).

    Folders are read with all below them, but for hidden files and the folder ``besides`` (where results go). A file
    below one of the ``roots`` (see ``roots_of``) has the id that it has when that folder is read. What is unreadable
    inside a folder or a JSON Lines file goes to ``report``; a source that is itself missing, empty or unreadable raises
    ``InputError``.
    """
    sources, roots = tuple(sources), tuple(roots)
    files = tuple(files_of(sources, report, besides=besides, within=roots))
    yield from read_files(files, named(places_of(files), {*roots_of(sources), *roots}), report)


def places_of(files: Iterable[File]) -> list[Place]:
    """Where files lie; standard input lies nowhere."""
    return [file.place for file in files if file is not STANDARD_INPUT]


def read_files(files: Iterable[File], naming: Naming, report: Report) -> Iterator[Raw]:
    """Every article of these files in order, each file with its id; reports and raises as ``read`` does."""
    sidecars = Sidecars()
    for file in files:
        try:
            if file is STANDARD_INPUT:
                yield from _standard_input(report)
            else:
                yield from _file(file, naming.ids[file.place], sidecars, report)
        except InputError as error:
            if file.is_named:
                raise
            report(error)


def count(files: Iterable[File]) -> int | None:
    """How many articles these files hold, a line of JSON Lines taken for one; nothing for standard input.

    What cannot be read counts for nothing here: who reads it says so.
    """
    total = 0
    for file in files:
        if file is STANDARD_INPUT:
            return None
        total += _lines_in(file.path) if kind_of(file.path) == RECORDS else 1
    return total


def _lines_in(path: Path) -> int:
    found, last = 0, b"\n"
    with suppress(OSError, *_DAMAGED), _opened(path) as stream:
        while chunk := stream.read(_CHUNK):
            found, last = found + (chunk.count(b"\n") or chunk.count(b"\r")), chunk[-1:]
    return found + (last not in b"\r\n\0")


def _opened(path: Path) -> IO[bytes]:
    return _OPENERS.get(compression_of(path), _plain)(path)


def _plain(path: Path) -> IO[bytes]:
    return path.open("rb")


def _file(file: File, identifier: str, sidecars: Sidecars, report: Report) -> Iterator[Raw]:
    where = shown(file.path)
    try:
        with _opened(file.path) as stream:
            if kind_of(file.path) == RECORDS:
                yield from records(stream, identifier, where, report, file.place)
            else:
                page = _page(stream.read(), Raw(identifier, "", where), file.path, sidecars)
                yield replace(page, origin=Origin(file.place))
    except _DAMAGED as error:
        raise InputError(f"{where}: is a damaged archive: fetch or compress it again") from error
    except OSError as error:
        raise InputError(f"{where}: cannot be read ({reason(error)})") from error


def _page(data: bytes, blank: Raw, path: Path, sidecars: Sidecars) -> Raw:
    raw = from_html(_with_text(blank, data, decode_page)) if kind_of(path) in PAGES else _with_text(blank, data)
    sidecar = sidecars.of(path)
    return described(raw, said_beside(sidecar), shown(sidecar.name)) if sidecar else raw


def _with_text(blank: Raw, data: bytes, decoded: Callable[[bytes, str], str] = decode) -> Raw:
    text = decoded(data, blank.where)
    if not text.strip():
        raise InputError(f"{blank.where}: is empty: give a file with text")
    return replace(blank, text=text)


def _standard_input(report: Report) -> Iterator[Raw]:
    stream = io.BufferedReader(sys.stdin.buffer)  # type: ignore[type-var]  # any stream of bytes will do
    try:
        if begins_with_record(stream.peek(_HEAD)):
            yield from records(stream, "stdin", "standard input", report)
        else:
            yield _with_text(Raw("stdin", "", "standard input"), stream.read())
    finally:
        stream.detach()  # or the standard stream would be closed with it
