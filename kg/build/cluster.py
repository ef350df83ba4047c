"""Where articles are mapped: on a Dask cluster, whose workers have kg installed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from kg.build.engines import in_order
from kg.build.fingerprint import fingerprint
from kg.errors import BuildError

Task = TypeVar("Task")
Result = TypeVar("Result")

_AHEAD = 3
"""Tasks under way for each thread of the cluster: none waits while results travel."""

_PATIENCE = "10s"
"""How long a scheduler may take to answer."""

_RETRIES = 3
"""Times that a task is done again after its worker was lost, beside those that Dask itself allows."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Does tasks on the workers of a Dask scheduler at an address (``tcp://…``)."""

    address: str

    def __call__(self, function: Callable[[Task], Result], tasks: Iterable[Task]) -> Iterator[Result]:
        """The results in the order of the tasks; those of a worker that is lost are done again by others.

        Raises ``BuildError`` when the scheduler cannot be reached, or its workers have another version of kg.
        """
        with _connected(self.address) as client:
            threads = sum(client.nthreads().values())
            yield from in_order(
                lambda task: client.submit(function, task, pure=False, retries=_RETRIES),
                tasks,
                _AHEAD * max(threads, 1),
            )


@contextmanager
def _connected(address: str) -> Iterator[Any]:
    """A client of the scheduler, whose workers were compared with this program."""
    try:
        from distributed import Client  # noqa: PLC0415  # an extra
        from distributed.scheduler import KilledWorker  # noqa: PLC0415  # likewise
    except ImportError as error:
        raise BuildError("--dask: needs Dask: install thkg[dask] here and on the workers") from error
    try:
        client = Client(address, timeout=_PATIENCE)  # type: ignore[no-untyped-call]  # ships no type hints for it
    except (OSError, ValueError) as error:
        raise BuildError(f"{address}: no Dask scheduler answers: start one there, or check the address") from error
    with client:
        _compare(client, address)
        try:
            yield client
        except KilledWorker as error:
            raise BuildError(f"{address}: workers were lost again and again: give them more memory") from error


def _compare(client: Any, address: str) -> None:
    """Raises ``BuildError`` unless there are workers, all with this program: others would read in other ways."""
    client.wait_for_workers(1, timeout="30s")
    found = set(client.run(fingerprint).values())
    if found != {fingerprint()}:
        raise BuildError(f"{address}: workers have another version of kg or its libraries: install the same on all")
