"""From sources to an archive: what is there already skipped, the rest mapped, and a run that was stopped resumed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from kg.build.engines import Engine, here
from kg.build.judging import Judged
from kg.build.keys import key_of
from kg.build.removal import Staying, once_enough_stays
from kg.errors import DuplicateIdError, InputError, Remark
from kg.read import Raw, Report
from kg.store.archive import Archive
from kg.store.register import Entry, Register
from kg.store.segment import Key, Segment

if TYPE_CHECKING:
    from kg.build.mapping import Mapped
    from kg.network.changes import Change

NOTHING: Register = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did: articles read, found unchanged, and removed because their source is gone.

    Of those read, ``updated`` were there with another text; ``kept`` were not given and stay, ``renamed`` of them under
    another id. ``left_out`` counts what was named as unreadable, ``remarks`` what was left aside of articles.
    ``register`` says what the articles were read from, ``changes`` what is new in the graph and what is gone,
    ``judged`` what became of people's judgements.
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
    changes: Sequence[Change] = field(default=(), compare=False, repr=False)
    judged: Judged = field(default_factory=Judged, compare=False)

    @property
    def total(self) -> int:
        """How many articles the run covered."""
        return self.written + self.unchanged


@dataclass(frozen=True, slots=True)
class Seen:
    """An article that a run has read: its id, where it stands for messages, and what a register says of it."""

    id: str
    where: str
    entry: Entry


class Admission(Protocol):
    """Decides whether an article that was mapped, or was there from a stopped run, may go into the graph."""

    def __call__(self, graph: str, text: str, seen: Mapping[str, Seen]) -> str:
        """The one line that says why not, or ""; ``text`` is the digest of its text, ``seen`` the articles of this run.

        May raise ``InputError``.
        """
        ...


def admit_all(graph: str, text: str, seen: Mapping[str, Seen]) -> str:  # noqa: ARG001  # an admission looks at all
    """Admits every article."""
    return ""


def assemble(
    archive: Archive,
    articles: Iterable[Raw],
    report: Report,
    program: str,
    *,
    engine: Engine = here,
    progress: Callable[[int], None] = lambda _: None,
    before: Register = NOTHING,
    replaces: bool = False,
    kept: Register = NOTHING,
    admission: Admission = admit_all,
) -> Outcome:
    """Reads exactly these articles into the archive, to stand beside those ``kept`` (which these may change).

    What cannot be mapped goes to ``report``, and so do remarks on what was; ``progress`` hears how many articles each
    step did. The archive is written chunk by chunk, so that a run that was stopped goes on where it was, but not at all
    until enough of the articles ``before``, in whose place these come, is known to stay, unless the run ``replaces``
    them. Raises ``BuildError`` when it does not, ``DuplicateIdError`` for two different texts under one id, and
    ``InputError`` when no article remains.
    """
    run = _Run(archive, program, Staying(NOTHING if replaces else before), report, admission, progress)
    waiting = once_enough_stays(run.changed(articles), run.staying)
    written = 0
    for chunk in _mapped(waiting, program, engine):
        sound = [segment for mapped in chunk if (segment := run.admitted(mapped)) is not None]
        archive.put(sound)
        written += len(sound)
        progress(len(chunk))
    if not run.seen:
        raise InputError("no article could be read: nothing was written, and earlier exports stay as they were")
    own = {graph: seen.entry for graph, seen in run.seen.items()}
    register, there = {**kept, **own}, {**kept, **before}
    return Outcome(
        written,
        len(own) - written,
        len(before.keys() - register.keys()),
        updated=sum(graph in there and there[graph].digest != entry.digest for graph, entry in own.items()),
        kept=len(register) - len(own),
        register=register,
    )


def _mapped(articles: Iterator[Raw], program: str, engine: Engine) -> Iterator[list[Mapped]]:
    """The articles mapped, chunk by chunk; what reads them is loaded before the engine begins, which shares it."""
    first = next(articles, None)
    if first is not None:
        from kg.build.mapping import map_all  # noqa: PLC0415  # a second or two that a build without news need not wait

        yield from map_all(chain([first], articles), program, engine)


@dataclass(slots=True)
class _Run:
    """What one run knows while it reads: what the archive holds, and every article it has seen."""

    archive: Archive
    program: str
    staying: Staying
    report: Report
    admission: Admission
    progress: Callable[[int], None]
    seen: dict[str, Seen] = field(default_factory=dict)
    _digests: dict[str, str] = field(default_factory=dict)

    def changed(self, articles: Iterable[Raw]) -> Iterator[Raw]:
        """The articles that the archive does not hold as they are."""
        for raw in articles:
            key = key_of(raw, self.program)
            if key.graph in self._digests:
                self._check_same(raw, key)
                continue
            self._digests[key.graph] = key.digest
            self.seen[key.graph] = Seen(raw.id, raw.where, Entry(key.digest, raw.origin, self.program))
            self.staying.see(key.graph, key.digest, raw.origin)
            if (known := self.archive.known(key)) is None:
                yield raw
            else:
                self._admits(key.graph, known.text)
                self.progress(1)

    def admitted(self, mapped: Mapped) -> Segment | None:
        """The segment of an article that may go into the graph; says why not, and what there is to remark on it."""
        if mapped.segment is None:
            self._leave_out(mapped.graph, mapped.problem)
            return None
        if not self._admits(mapped.graph, mapped.segment.about.text):
            return None
        for remark in mapped.remarks:
            self.report(Remark(remark))
        return mapped.segment

    def _admits(self, graph: str, text: str) -> bool:
        problem = self.admission(graph, text, self.seen)
        if problem:
            self._leave_out(graph, problem)
        return not problem

    def _leave_out(self, graph: str, problem: str) -> None:
        self.report(InputError(problem))
        del self.seen[graph]

    def _check_same(self, raw: Raw, key: Key) -> None:
        if self._digests[key.graph] == key.digest:
            return
        before = self.seen[key.graph].where if key.graph in self.seen else "an article before it"
        raise DuplicateIdError(
            f"{raw.where}: has the id {raw.id!r} of {before} but another text: give each its own id "
            "(of files: name the folder that holds both)"
        )
