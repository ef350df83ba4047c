"""Which files there are to read: those named, and those below the folders named, in the order of their names."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from kg.errors import InputError
from kg.read.names import identifier, kind_of, shown, stem_of
from kg.read.places import Place
from kg.read.raw import Report

PAGES = frozenset({".html", ".htm"})
RECORDS = ".jsonl"
KINDS = frozenset({".txt", RECORDS, *PAGES})
"""The suffixes, in lower case, of files that are read."""
_PARTS = "_files"
"""How the folder ends in which browsers put the frames and scripts of a page saved whole, beside the page."""


@dataclass(frozen=True, slots=True)
class File:
    """One file, by the path that leads there, and where it lies; ``is_named`` when it is itself a source."""

    path: Path
    place: Place
    is_named: bool = False


STANDARD_INPUT = File(Path("-"), Place("", ""), is_named=True)
"""What is named by ``-``; it lies nowhere."""


def files_of(
    sources: Iterable[str],
    report: Report,
    *,
    besides: Path | None,
    within: Iterable[str],
    folders_within: Iterable[str] = (),
) -> Iterator[File]:
    """Every file of the sources once, in their order; ``-`` is standard input.

    Folders are listed with all below them, but for hidden files, the parts of a saved page (``NAME_files`` beside
    ``NAME.html``) and the folder ``besides``. Places are counted from the outermost of the folders named that holds
    them; of a file named itself, also of those that it lies ``within``, and of folders, of those named by
    ``folders_within``.
    What cannot be listed inside a folder goes to ``report``; a source that is itself missing or empty raises
    ``InputError``.
    """
    sources, seen = tuple(sources), set[Place]()
    named = roots_of(sources)
    for source in sources:
        if source == "-":
            yield STANDARD_INPUT
            continue
        if not source.strip():
            raise InputError("an empty path was given: name a file, a folder or - for standard input")
        is_folder = Path(source).is_dir()
        roots = frozenset([*named, *(folders_within if is_folder else within)])
        for found in _in_folder(Path(source), report, besides) if is_folder else [_file(Path(source))]:
            place = found.place.under(roots)
            if place not in seen:
                seen.add(place)
                yield replace(found, place=place)


def roots_of(sources: Iterable[str]) -> tuple[str, ...]:
    """The folders among the sources, as absolute paths without links: what ids of files below them are counted from."""
    return tuple(os.path.realpath(source) for source in sources if source.strip() and Path(source).is_dir())


def _in_folder(folder: Path, report: Report, besides: Path | None) -> Iterator[File]:
    root, is_empty = os.path.realpath(folder), True
    for path in _walk(folder, frozenset(), report, os.path.realpath(besides) if besides else ""):
        is_empty = False
        try:
            _check(path, path.relative_to(folder))
        except InputError as error:
            report(error)
        else:
            yield File(path, Place(root, path.relative_to(folder).as_posix()))
    if is_empty:
        raise InputError(f"{shown(folder)}: holds no articles: put .txt, .html or .jsonl files there")


def _file(path: Path) -> File:
    _check(path, PurePath(path.name))
    return File(path, Place(os.path.realpath(path.parent), path.name), is_named=True)


def _check(path: Path, below: PurePath) -> None:
    """Raises ``InputError`` for what is not there, is of no kind that is read, or has a name that cannot be."""
    try:
        path.stat()
    except FileNotFoundError as error:
        raise InputError(f"{shown(path)}: does not exist: check the path") from error
    except (OSError, ValueError) as error:
        why = reason(error)
        raise InputError(f"{shown(path)}: cannot be followed ({why}): check the path and its links") from error
    if kind_of(path) not in KINDS:
        raise InputError(f"{shown(path)}: is of a type that is not read: give .txt, .html or .jsonl (also .gz or .xz)")
    try:
        identifier(below)
    except InputError as error:
        raise InputError(f"{shown(path)}: {error}") from error


def _walk(folder: Path, above: frozenset[str], report: Report, left_out: str) -> Iterator[Path]:
    """The readable files below a folder in order of their names; a link back to a folder above it is reported."""
    real = os.path.realpath(folder)
    if real == left_out:
        return
    if real in above:
        report(InputError(f"{shown(folder)}: is a link back to a folder above it: remove the link"))
        return
    entries = _entries(folder)
    parts = {f"{stem_of(entry)}{_PARTS}" for entry in entries if kind_of(entry) in PAGES}
    for entry in entries:
        if entry.name.startswith(".") or (entry.name in parts and entry.is_dir()):
            continue
        if not entry.is_dir():
            if kind_of(entry) in KINDS:
                yield entry
            continue
        try:
            yield from _walk(entry, above | {real}, report, left_out)
        except InputError as error:
            report(error)


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        raise InputError(f"{shown(folder)}: cannot be opened ({reason(error)}): check its permissions") from error


def reason(error: OSError | ValueError) -> str:
    """What the system says went wrong, in lower case."""
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
