"""Starting and stopping: one line each, and nothing left behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from tests.serving import PATIENCE, ended, ready, started


def children(process: subprocess.Popen[str]) -> list[int]:
    """The processes that a server has started."""
    tasks = Path(f"/proc/{process.pid}/task")
    return [int(child) for task in tasks.iterdir() for child in (task / "children").read_text().split()]


def is_there(process: int) -> bool:
    """Whether a process runs; one that has ended and whose parent did not hear of it yet does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="only Linux tells of processes there")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_server_and_all_its_processes(graph: Path, sent: signal.Signals) -> None:
    process = started(graph, "--workers", "2")
    address = ready(process)
    httpx.get(f"{address}names", timeout=60)
    workers = children(process)
    assert len(workers) == 3
    process.send_signal(sent)
    assert process.wait(PATIENCE) == 0
    assert [worker for worker in workers if is_there(worker)] == []
    ended(process)


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="only Linux tells of processes there")
def test_processes_end_with_a_server_that_is_killed(graph: Path) -> None:
    process = started(graph, "--workers", "2")
    ready(process)
    workers = children(process)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    deadline = time.monotonic() + PATIENCE
    while any(map(is_there, workers)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert [worker for worker in workers if is_there(worker)] == []
    ended(process)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kg.cli", "serve", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)


def test_a_port_that_is_taken_is_said_in_one_line(graph: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("--graph", str(graph), "--port", str(port))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"kg: 127.0.0.1:{port}: cannot be served at (")
    assert done.stderr.count("\n") == 1


def test_an_address_that_is_none_is_said_in_one_line(graph: Path) -> None:
    done = run("--graph", str(graph), "--host", "nowhere.invalid", "--port", "0")
    assert done.returncode == 2
    assert done.stderr.startswith("kg: nowhere.invalid:0: cannot be served at (")
    assert done.stderr.count("\n") == 1


def test_no_graph_is_said_in_one_line(tmp_path: Path) -> None:
    done = run("--graph", str(tmp_path), "--port", "0")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"kg: {tmp_path}: holds no graph: run kg build first, or name its folder with --graph\n"
