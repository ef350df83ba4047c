"""From a path, a folder or standard input to raw articles, one at a time; files of any size stay out of memory.

Reads ``.txt``, ``.html``/``.htm`` and ``.jsonl``, each also as ``.gz`` or ``.xz``. A ``NAME.toml`` beside a text says
what the page around it said: ``url``, ``title``, ``published`` (a date).

A file's id is its path below the folder that was named, with ``/`` and without suffix, so that one archive may hold a
file name many times; a file named itself, or right in that folder, has its stem.
"""

from __future__ import annotations

import gzip
import lzma
import os
import sys
import tomllib
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePath
from typing import IO, TypeVar

from kg.errors import InputError
from kg.read.encodings import decode, decode_page
from kg.read.raw import Raw, described
from kg.read.records import Report, records
from kg.read.web import from_html

__all__ = ["Raw", "Report", "read", "roots_of"]

_OPENERS: dict[str, Callable[[Path], IO[bytes]]] = {".gz": gzip.open, ".xz": lzma.open}  # type: ignore[dict-item]  # their overloads hide that the default mode is binary
_PAGES = {".html", ".htm"}
_KINDS = {".txt", ".jsonl", *_PAGES}
AnyPath = TypeVar("AnyPath", bound=PurePath)


def read(
    sources: Iterable[str], report: Report, *, besides: Path | None = None, roots: Iterable[str] = ()
) -> Iterator[Raw]:
    """Every article of the sources in order; ``-`` is standard input (JSON Lines, or else one plain text).

    Folders are read with all below them, but for hidden files and the folder ``besides`` (where results go). A file
    below one of the ``roots`` (see ``roots_of``) has the id that it has when that folder is read. What is unreadable
    inside a folder or a JSON Lines file goes to ``report``; a source that is itself missing, empty or unreadable raises
    ``InputError``.
    """
    sources = tuple(sources)
    named = roots_of(sources)
    for source in sources:
        path = Path(source)
        if source == "-":
            yield from _standard_input(report)
        elif not source.strip():
            raise InputError("an empty path was given: name a file, a folder or - for standard input")
        elif path.is_dir():
            yield from _folder(path, _below(path, named), report, besides)
        else:
            yield from _file(path, _below(path.parent, (*named, *roots)) / path.name, report)


def roots_of(sources: Iterable[str]) -> tuple[str, ...]:
    """The folders among the sources, as absolute paths without links: what ids of files below them are counted from."""
    return tuple(os.path.realpath(source) for source in sources if source.strip() and Path(source).is_dir())


def _below(folder: Path, roots: Iterable[str]) -> PurePath:
    """The path of a folder below the outermost of the roots that hold it; empty for one in none of them."""
    real = PurePath(os.path.realpath(folder))
    inside = (real.relative_to(root) for root in roots if real.is_relative_to(root))
    return max(inside, key=lambda path: len(path.parts), default=PurePath())


def _folder(folder: Path, below: PurePath, report: Report, besides: Path | None) -> Iterator[Raw]:
    left_out = os.path.realpath(besides) if besides else ""
    is_empty = True
    for path in _walk(folder, frozenset(), report, left_out):
        is_empty = False
        try:
            yield from _file(path, below / path.relative_to(folder), report)
        except InputError as error:
            report(error)
    if is_empty:
        raise InputError(f"{folder}: holds no articles: put .txt, .html or .jsonl files there")


def _walk(folder: Path, above: frozenset[str], report: Report, left_out: str = "") -> Iterator[Path]:
    """The readable files below a folder in order of their names; a link back to a folder above it is reported."""
    real = os.path.realpath(folder)
    if real == left_out:
        return
    if real in above:
        report(InputError(f"{folder}: is a link back to a folder above it: remove the link"))
        return
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        raise InputError(f"{folder}: cannot be opened ({_reason(error)}): check its permissions") from error
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _walk(entry, above | {real}, report, left_out)
        elif _kind(entry) in _KINDS:
            yield entry


def _kind(path: Path) -> str:
    """The suffix that says what a file holds, below one for compression."""
    return (Path(path.stem).suffix if path.suffix in _OPENERS else path.suffix).lower()


def _bare(path: AnyPath) -> AnyPath:
    """The path without the suffix that says what the file holds, and without one for compression."""
    return (path.with_suffix("") if path.suffix in _OPENERS else path).with_suffix("")


def _file(path: Path, below: PurePath, report: Report) -> Iterator[Raw]:
    """The articles of a file; its id is where it lies ``below`` the folder that was named."""
    kind, identifier = _kind(path), _bare(below).as_posix()
    try:
        path.stat()
    except FileNotFoundError as error:
        raise InputError(f"{path}: does not exist: check the path") from error
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: cannot be followed ({_reason(error)}): check the path and its links") from error
    if kind not in _KINDS:
        raise InputError(f"{path}: is of a type that is not read: give .txt, .html or .jsonl (also .gz or .xz)")
    try:
        with _OPENERS.get(path.suffix, Path.open)(path, "rb") as stream:  # type: ignore[call-arg]  # all three take a mode
            if kind == ".jsonl":
                yield from records(stream, identifier, str(path), report)
            else:
                yield _page(stream.read(), identifier, path, kind)
    except (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile) as error:
        raise InputError(f"{path}: is a damaged archive: fetch or compress it again") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({_reason(error)})") from error


def _page(data: bytes, identifier: str, path: Path, kind: str) -> Raw:
    text = (decode_page if kind in _PAGES else decode)(data, str(path))
    if not text.strip():
        raise InputError(f"{path}: is empty: give a file with text")
    raw = Raw(identifier, text, str(path))
    if kind in _PAGES:
        raw = from_html(raw)
    return _with_sidecar(raw, _bare(path).with_name(_bare(path).name + ".toml"))


def _with_sidecar(raw: Raw, sidecar: Path) -> Raw:
    if not sidecar.is_file():
        return raw
    try:
        known = tomllib.loads(sidecar.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"{sidecar}: is not valid TOML ({error}): mend or remove it") from error
    return described(raw, known)


def _standard_input(report: Report) -> Iterator[Raw]:
    first = sys.stdin.buffer.readline()
    if first.lstrip().startswith(b"{"):
        yield from records(_chained(first, sys.stdin.buffer), "stdin", "standard input", report)
        return
    text = decode(first + sys.stdin.buffer.read(), "standard input")
    if not text.strip():
        raise InputError("standard input: is empty: pipe in a text or JSON Lines")
    yield Raw("stdin", text, "standard input")


def _chained(first: bytes, rest: Iterable[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def _reason(error: OSError | ValueError) -> str:
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
