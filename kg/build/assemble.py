"""From sources to a store: what is unchanged skipped, the rest mapped, and a run that was stopped resumed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

from kg.build.mapping import Mapped, input_digest, map_all
from kg.build.removal import Staying, once_enough_stays
from kg.errors import DuplicateIdError, InputError, Remark
from kg.iris import graph_iri
from kg.read import Raw, Report
from kg.store.graphs import GraphStore
from kg.store.register import Entry, Register

NOTHING: Register = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did: article graphs written, found unchanged, and removed because their source is gone.

    Of those written, ``updated`` were there with another text; ``kept`` were not given and stay, ``renamed`` of them
    under another id. ``left_out`` counts what was named as unreadable, ``remarks`` what was left aside of articles.
    ``register`` says what the store's articles were read from.
    """

    written: int
    unchanged: int
    removed: int
    updated: int = field(default=0, compare=False)
    kept: int = field(default=0, compare=False)
    renamed: int = field(default=0, compare=False)
    left_out: int = field(default=0, compare=False)
    remarks: int = field(default=0, compare=False)
    register: Register = field(default_factory=dict, compare=False, repr=False)

    @property
    def total(self) -> int:
        """How many articles the run covered."""
        return self.written + self.unchanged

    @property
    def changed(self) -> bool:
        """Whether the store holds something else than before."""
        return bool(self.written or self.removed or self.renamed)


@dataclass(frozen=True, slots=True)
class Seen:
    """An article that a run has read: its id, where it stands for messages, and what a register says of it."""

    id: str
    where: str
    entry: Entry


class Admission(Protocol):
    """Decides whether an article that was mapped may go into the store."""

    def __call__(self, mapped: Mapped, seen: Mapping[str, Seen]) -> str:
        """The one line that says why not, or ""; ``seen`` are the articles of this run. May raise ``InputError``."""
        ...


def admit_all(mapped: Mapped, seen: Mapping[str, Seen]) -> str:  # noqa: ARG001  # an admission looks at both
    """Admits every article."""
    return ""


def assemble(
    store: GraphStore,
    articles: Iterable[Raw],
    report: Report,
    *,
    workers: int | None = None,
    progress: Callable[[int], None] = lambda _: None,
    before: Register = NOTHING,
    kept: Register = NOTHING,
    admission: Admission = admit_all,
) -> Outcome:
    """Brings the store to exactly these articles, beside those ``kept`` (which these may change).

    What cannot be mapped goes to ``report``, and so do remarks on what was; ``progress`` hears how many articles each
    step did. The store is written chunk by chunk, so that a run that was stopped goes on where it was, but not at all
    until enough of the articles that were there ``before`` is known to stay. Raises ``BuildError`` when it does not,
    ``DuplicateIdError`` for two different texts under one id, and ``InputError`` when no article remains.
    """
    run = _Run(store.digests(), Staying(before), progress)
    waiting = once_enough_stays(run.changed(articles), run.staying)
    written = updated = 0
    for chunk in map_all(waiting, workers or os.cpu_count() or 1):
        sound = [mapped for mapped in chunk if run.admits(mapped, admission, report)]
        for mapped in sound:
            if mapped.graph in run.known:
                store.remove(mapped.graph)
        store.add(b"".join(mapped.quads for mapped in sound))
        written += len(sound)
        updated += sum(mapped.graph in run.known for mapped in sound)
        progress(len(chunk))
    if not run.seen:
        raise InputError("no article could be read: nothing was written, and earlier exports stay as they were")
    gone = sorted(run.known.keys() - run.seen.keys() - kept.keys())
    for graph in gone:
        store.remove(graph)
    register = {**kept, **{graph: seen.entry for graph, seen in run.seen.items()}}
    return Outcome(
        written,
        len(run.seen) - written,
        len(gone),
        updated=updated,
        kept=len(register) - len(run.seen),
        register=register,
    )


@dataclass(slots=True)
class _Run:
    """What one run knows while it reads: the digests of what the store held, and every article it has seen."""

    known: Mapping[str, str]
    staying: Staying
    progress: Callable[[int], None]
    seen: dict[str, Seen] = field(default_factory=dict)
    _digests: dict[str, str] = field(default_factory=dict)

    def changed(self, articles: Iterable[Raw]) -> Iterator[Raw]:
        """The articles that the store does not hold as they are."""
        for raw in articles:
            graph, digest = graph_iri(raw.id), input_digest(raw)
            if graph in self._digests:
                self._check_same(raw, graph, digest)
                continue
            self._digests[graph] = digest
            self.seen[graph] = Seen(raw.id, raw.where, Entry(digest, raw.origin))
            self.staying.see(graph, digest, raw.origin)
            if self.known.get(graph) == digest:
                self.progress(1)
            else:
                yield raw

    def admits(self, mapped: Mapped, admission: Admission, report: Report) -> bool:
        """Whether a mapped article goes into the store; says why not, and what there is to remark on one that does."""
        problem = mapped.problem or admission(mapped, self.seen)
        if problem:
            report(InputError(problem))
            del self.seen[mapped.graph]
            return False
        for remark in mapped.remarks:
            report(Remark(remark))
        return True

    def _check_same(self, raw: Raw, graph: str, digest: str) -> None:
        if self._digests[graph] == digest:
            return
        before = self.seen[graph].where if graph in self.seen else "an article before it"
        raise DuplicateIdError(
            f"{raw.where}: has the id {raw.id!r} of {before} but another text: give each its own id "
            "(of files: name the folder that holds both)"
        )
