"""Archives too large for one machine: the graphs of each input file as one packed N-Quads file, made where it is read.

Nothing goes through the process that waits but names and counts. A shard that is there was finished, and is not made
again, so that a run that was stopped goes on; any store loads shards side by side. What is computed from all articles
together is not in them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

from kg.build.engines import Engine
from kg.build.mapping import map_article
from kg.errors import BuildError, InputError, Remark
from kg.rdf.article import about_nquads
from kg.read import Report
from kg.read.remote import RemoteFile, read_remote, remote_files
from kg.store.members import packed
from kg.store.segment import Part

_UNFINISHED = ".part"


@dataclass(frozen=True, slots=True)
class Shard:
    """One file that was written, or found written: how many articles this run read into it, and what it left out."""

    name: str
    articles: int = 0
    was_there: bool = False
    problems: tuple[InputError, ...] = ()


@dataclass(frozen=True, slots=True)
class Shards:
    """What a run wrote: articles, shards, those that were there, and how much was left out."""

    articles: int
    shards: int
    were_there: int
    left_out: int


def write_shards(
    sources: Sequence[str], target: str, report: Report, engine: Engine, progress: Callable[[int], None]
) -> Shards:
    """Maps the files of the sources into shards under an address; ``progress`` hears of each file that is done.

    Sources and target are anything that fsspec opens. What cannot be read goes to ``report``. Raises ``InputError``
    for a source that is not there and ``BuildError`` when the target cannot be written.
    """
    done: list[Shard] = []
    for shard in engine(partial(_shard, target=target), iter(remote_files(sources))):
        for problem in shard.problems:
            report(problem)
        done.append(shard)
        progress(1)
    lost = sum(not isinstance(problem, Remark) for shard in done for problem in shard.problems)
    return Shards(sum(shard.articles for shard in done), len(done), sum(shard.was_there for shard in done), lost)


def _shard(file: RemoteFile, target: str) -> Shard:
    """Writes the shard of one file, under another name until it is whole."""
    import fsspec  # noqa: PLC0415  # an extra, which listing the files has found

    address = f"{target.rstrip('/')}/{file.id}.nq.gz"
    problems: list[InputError] = []
    count = 0
    try:
        system, path = fsspec.core.url_to_fs(address)
        if system.exists(path):
            return Shard(address, was_there=True)
        system.makedirs(path.rpartition("/")[0], exist_ok=True)
        with _unfinished(system, path) as out:
            for member in _members(file, problems):
                out.write(member)
                count += 1
        system.mv(path + _UNFINISHED, path)
    except OSError as error:
        raise BuildError(f"{address}: cannot be written ({error}): check the address and your rights") from error
    return Shard(address, count, problems=tuple(problems))


def _unfinished(system: Any, path: str) -> Any:
    with suppress(FileNotFoundError):
        system.rm(path + _UNFINISHED)
    return system.open(path + _UNFINISHED, "wb")


def _members(file: RemoteFile, problems: list[InputError]) -> Iterator[bytes]:
    """The graph of each article of a file and what is known of it, as gzip members."""
    try:
        for raw in read_remote(file, problems.append):
            mapped = map_article(raw, "")
            problems += map(Remark, mapped.remarks)
            if mapped.segment is None:
                problems.append(InputError(mapped.problem))
                continue
            key = mapped.segment.key
            yield mapped.segment.parts[Part.QUADS] + packed(about_nquads(key.graph, key.digest))
    except InputError as error:
        problems.append(error)
