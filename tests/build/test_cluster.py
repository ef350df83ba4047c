"""A Dask cluster of two processes gives what this process gives, whatever happens to a worker."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from distributed import LocalCluster

from kg.build.cluster import Cluster
from kg.errors import BuildError
from tests.folders import build, contents, write


def doubled(number: int) -> tuple[int, int]:
    """The double of a number, and the process that found it."""
    return 2 * number, os.getpid()


def fatal_once(task: tuple[int, str]) -> int:
    """The number of a task; the first process that gets number 3 ends."""
    number, mark = task
    if number == 3 and not Path(mark).exists():
        Path(mark).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:  # type: ignore[no-untyped-call]  # ships no type hints for it
        yield cluster


def test_results_come_in_the_order_of_the_tasks_from_both_workers(cluster: Any) -> None:
    found = list(Cluster(cluster.scheduler_address)(doubled, range(40)))
    assert [double for double, _ in found] == [2 * number for number in range(40)]
    assert os.getpid() not in {process for _, process in found}


def test_a_worker_that_is_killed_changes_nothing(cluster: Any, tmp_path: Path) -> None:
    tasks = [(number, str(tmp_path / "mark")) for number in range(12)]
    assert list(Cluster(cluster.scheduler_address)(fatal_once, tasks)) == list(range(12))
    assert (tmp_path / "mark").exists()


def test_a_build_on_it_has_the_bytes_of_one_here(cluster: Any, tmp_path: Path) -> None:
    for name in ("สมชาย", "สมหญิง", "สมศรี"):
        write(tmp_path / "news" / f"{name}.txt", name)
    build(tmp_path / "here", tmp_path / "news")
    build(tmp_path / "there", tmp_path / "news", engine=Cluster(cluster.scheduler_address))
    assert contents(tmp_path / "here") == contents(tmp_path / "there")


def test_where_no_scheduler_answers_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.build.cluster._PATIENCE", "1s")
    with pytest.raises(BuildError, match="no Dask scheduler answers"):
        list(Cluster("tcp://127.0.0.1:9")(doubled, range(2)))
