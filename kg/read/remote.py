"""Articles that lie where fsspec leads: on this machine, in S3, in HDFS; a file is opened where it is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from kg.errors import InputError
from kg.read.encodings import decode, decode_page
from kg.read.files import KINDS, PAGES, RECORDS
from kg.read.names import identifier, kind_of
from kg.read.raw import Raw, Report
from kg.read.records import records
from kg.read.web import from_html


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file by its address, and its id: its path below the folder that was named, without suffix."""

    url: str
    id: str


def remote_files(sources: Iterable[str]) -> tuple[RemoteFile, ...]:
    """Every readable file of the sources and below them, sorted. Raises ``InputError`` for one that is not there."""
    return tuple(sorted({file for source in sources for file in _files(source)}, key=lambda file: file.url))


def read_remote(file: RemoteFile, report: Report) -> Iterator[Raw]:
    """The articles of a file, as it streams by; bad records go to ``report``.

    Raises ``InputError`` when it cannot be read. Sidecars are not looked for.
    """
    kind = kind_of(PurePosixPath(file.url))
    try:
        with _filesystem().open(file.url, "rb", compression="infer") as stream:
            if kind == RECORDS:
                yield from records(stream, file.id, file.url, report)
                return
            data = stream.read()
    except (OSError, ValueError, EOFError) as error:
        raise InputError(f"{file.url}: cannot be read ({error}): check the address and your rights") from error
    text = (decode_page if kind in PAGES else decode)(data, file.url)
    if not text.strip():
        raise InputError(f"{file.url}: is empty: give a file with text")
    raw = Raw(file.id, text, file.url)
    yield from_html(raw) if kind in PAGES else raw


def _files(source: str) -> Iterator[RemoteFile]:
    try:
        system, root = _filesystem().core.url_to_fs(source)
        found = system.find(root) if system.isdir(root) else [root] if system.exists(root) else []
    except (OSError, ValueError, ImportError) as error:
        raise InputError(f"{source}: cannot be opened ({error}): check the address and your rights") from error
    if not found:
        raise InputError(f"{source}: does not exist: check the address")
    for path in sorted(found):
        below = PurePosixPath(path)
        below = below.relative_to(root) if path != root else PurePosixPath(below.name)
        if kind_of(below) in KINDS and not any(part.startswith(".") for part in below.parts):
            yield RemoteFile(system.unstrip_protocol(path), identifier(below))


def _filesystem() -> Any:
    try:
        import fsspec  # noqa: PLC0415  # an extra
    except ImportError as error:
        raise InputError("--shards: needs fsspec: install thkg[dask]") from error
    return fsspec
