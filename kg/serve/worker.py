"""A process that answers: it opens the graph, says that it is ready, and does one job after the other.

It is made to be ended: the server ends it when a job takes too long, and it ends itself when its input does.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, cast

from kg.errors import StoreError
from kg.serve.desk import Desk
from kg.serve.frames import LENGTH, framed, length_of, value_of
from kg.serve.jobs import Job, done
from kg.serve.numbers import GRACE, MEMORY

READY = "ready"
"""What a process says once it can be asked."""


def work(jobs: BinaryIO, answers: BinaryIO, desk: Desk, watched: Callable[[float], None]) -> None:
    """Does the jobs of a stream until it ends; each comes as its seconds (0 for as many as it takes) and itself."""
    while head := jobs.read(LENGTH):
        seconds, job = cast(tuple[float, Job], value_of(jobs.read(length_of(head))))
        watched(seconds and seconds + GRACE)
        answer = done(job, desk)
        watched(0)
        _send(answers, answer)


def main() -> None:
    """Works on standard input and output for the graph that the command line names."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the keys that stop the server reach this process too
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    _bound_memory()
    desk = Desk(Path(sys.argv[1]))
    with suppress(StoreError):  # said to whoever asks: a graph may come
        desk.reader  # noqa: B018  # the first question shall not wait for it
    _send(answers, READY)
    work(sys.stdin.buffer, answers, desk, _ended_after)


def _send(answers: BinaryIO, value: object) -> None:
    answers.write(framed(value))
    answers.flush()


def _ended_after(seconds: float) -> None:
    """Lets the system end this process then, even within the engine; 0 for not at all."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _bound_memory() -> None:
    """Holds this process to its memory, where the system can: it is ended rather than the machine brought to a stop."""
    try:
        import resource  # noqa: PLC0415  # Windows has none
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    bound = MEMORY if most == resource.RLIM_INFINITY else min(MEMORY, most)
    resource.setrlimit(resource.RLIMIT_DATA, (bound, most))


if __name__ == "__main__":
    main()
