"""Engines: the same results in the same order wherever they are made, and what fails elsewhere is told here."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from concurrent.futures import Future
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from kg.build.engines import Aside, Engine, Processes, afterwards, beside, chunks, here, in_order
from kg.errors import BuildError, InputError
from tests.builds import refuse

ENGINES = (here, Processes(1), Processes(2))


def doubled(number: int) -> tuple[int, int]:
    return 2 * number, os.getpid()


def fail(number: int) -> int:
    if number == 3:
        raise InputError("the third: is odd")
    return number


def end(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.mark.parametrize("engine", ENGINES, ids=["here", "one process", "two processes"])
@pytest.mark.parametrize("count", [0, 1, 2, 50])
def test_results_come_in_the_order_of_the_tasks(engine: Engine, count: int) -> None:
    assert [double for double, _ in engine(doubled, iter(range(count)))] == [2 * number for number in range(count)]


@pytest.mark.parametrize(
    ("engine", "count", "is_here"),
    [(here, 9, True), (Processes(1), 9, True), (Processes(2), 1, True), (Processes(2), 9, False)],
)
def test_other_processes_are_only_begun_for_several_tasks(engine: Engine, count: int, is_here: bool) -> None:
    assert {process == os.getpid() for _, process in engine(doubled, range(count))} == {is_here}


@pytest.mark.parametrize("engine", ENGINES, ids=["here", "one process", "two processes"])
def test_tasks_are_taken_as_they_are_needed(engine: Engine) -> None:
    taken: list[int] = []

    def tasks() -> Iterator[int]:
        for number in range(1000):
            taken.append(number)
            yield number

    results = iter(engine(doubled, tasks()))
    assert next(results)[0] == 0
    assert len(taken) < 10
    del results


@pytest.mark.parametrize("engine", ENGINES, ids=["here", "one process", "two processes"])
def test_what_a_task_raises_is_raised_here_behind_the_results_before_it(engine: Engine) -> None:
    results = iter(engine(fail, range(9)))
    assert [next(results) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(InputError, match="the third: is odd"):
        next(results)


def test_a_process_that_the_system_ends_ends_the_build_with_what_to_do() -> None:
    with pytest.raises(BuildError, match="run it again with --jobs 1"):
        list(Processes(2)(end, range(9)))


def test_what_is_done_elsewhere_in_another_order_comes_in_that_of_the_tasks() -> None:
    under_way: dict[int, Future[str]] = {}

    def submit(task: int) -> Future[str]:
        under_way[task] = Future()
        if len(under_way) == 6:
            for done in (4, 1, 5, 0, 3, 2):
                under_way[done].set_result(f"{done}")
        return under_way[task]

    assert list(in_order(submit, range(6), ahead=5)) == [f"{task}" for task in range(6)]


def ended() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def write(path: Path, text: str) -> None:
    path.write_text(f"{text} {os.getpid()}", encoding="utf-8")


@pytest.mark.parametrize("aside", [beside, afterwards])
def test_one_thing_is_done_when_the_block_has_ended(tmp_path: Path, aside: Aside) -> None:
    path = tmp_path / "text"
    with aside(write, path, "done"):
        assert aside is beside or not path.exists()
    text, _, process = path.read_text(encoding="utf-8").partition(" ")
    assert (text, process == f"{os.getpid()}") == ("done", aside is afterwards)


@pytest.mark.parametrize("aside", [beside, afterwards])
def test_its_result_is_known_when_the_block_has_ended(aside: Aside) -> None:
    with aside(sorted, "cab") as found, pytest.raises(ValueError, match="not enough"):
        found.result()
    assert found.result() == ["a", "b", "c"]


def report(sender: Connection, receiver: Connection) -> None:
    """Says who it is, and waits for an answer."""
    sender.send(os.getpid())
    receiver.recv()


def test_what_is_done_beside_a_block_runs_while_it_runs() -> None:
    (answered, asks), (heard, answer) = Pipe(duplex=False), Pipe(duplex=False)
    with beside(report, asks, heard):
        assert answered.recv() != os.getpid()
        answer.send("go on")


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError])
def test_it_ends_when_the_block_fails(error: type[BaseException]) -> None:
    (answered, asks), (heard, _) = Pipe(duplex=False), Pipe(duplex=False)
    with pytest.raises(error), beside(report, asks, heard):
        process = answered.recv()
        raise error
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


@pytest.mark.parametrize("aside", [beside, afterwards])
def test_what_it_raises_is_raised_behind_the_block(aside: Aside) -> None:
    passed: list[str] = []
    with pytest.raises(InputError, match="the third"), aside(refuse, InputError("the third: is odd")):
        passed.append("the block")
    assert passed == ["the block"]


@pytest.mark.parametrize("aside", [beside, afterwards])
def test_the_failure_of_the_block_goes_before_its_own(aside: Aside) -> None:
    with pytest.raises(ValueError, match="the block"), aside(refuse, InputError("the third: is odd")):
        raise ValueError("the block")


def test_a_process_beside_that_the_system_ends_is_told() -> None:
    with pytest.raises(BuildError, match="run it again with --jobs 1"), beside(ended):
        pass


def test_chunks_hold_all_tasks_in_their_order() -> None:
    assert list(chunks(range(5), 2)) == [[0, 1], [2, 3], [4]]
    assert list(chunks([], 2)) == []
