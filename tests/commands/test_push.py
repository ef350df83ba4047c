"""``kg push``: what it says, its exit codes, and what is left where it is stopped or killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from kg.push.graphs import MANIFEST
from kg.store.folder import opened
from tests.builds import ROOT, write_nquads
from tests.folders import build, write
from tests.push.stores import Memory, graphs, listening, pushed, said

SECRETS = {"KG_PUSH_USER": "somebody", "KG_PUSH_PASSWORD": "secret"}


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "kg.cli", "push", *arguments]


def environment(**more: str) -> dict[str, str]:
    known = {name: value for name, value in os.environ.items() if not name.startswith("KG_PUSH_")}
    return {**known, "PYTHONPATH": str(ROOT), "COLUMNS": "200", **more}


def kg_push(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*arguments), capture_output=True, text=True, env=environment(**more), check=False)


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph file of 30 articles."""
    path = tmp_path_factory.mktemp("push") / "graph.nq"
    write_nquads(graphs(**{f"n{number}": "text" for number in range(30)}), path)
    return path


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def url(memory: Memory) -> Iterator[str]:
    with listening(memory) as url:
        yield url


def test_a_build_is_pushed_and_what_changed_of_it_after_that(tmp_path: Path, memory: Memory, url: str) -> None:
    out, one, other = tmp_path / "out", tmp_path / "1.txt", tmp_path / "2.txt"
    build(out, write(one, "สมชาย"), write(other, "สมหญิง"))
    number = len(opened(out / "graph.nq").graphs())
    first = kg_push(url, "--graph", str(out))
    assert (first.returncode, first.stdout) == (0, "")
    assert first.stderr == f"{number} graphs sent, 0 graphs removed, 0 there already\n"
    assert memory.ours() == said(opened(out / "graph.nq"))
    again = kg_push(url, "--graph", str(out))
    assert again.stderr == f"0 graphs sent, 0 graphs removed, {number} there already\n"
    build(out, write(one, "สมชาย"))
    tried = kg_push(url, "--graph", str(out), "--dry-run", "--format", "csv")
    assert tried.stdout.splitlines()[0].lstrip("\ufeff") == "change,graph"
    assert "remove,article/2/graph" in tried.stdout.splitlines()
    assert "send,article/1/graph" not in tried.stdout
    assert "1 graph to remove" in tried.stderr
    assert kg_push(url, "--graph", str(out)).returncode == 0
    assert memory.ours() == said(opened(out / "graph.nq"))


def test_who_pushes_comes_from_the_environment_and_is_never_shown(graph: Path, memory: Memory, url: str) -> None:
    memory.instead = lambda _: httpx.Response(401)
    asked = kg_push(url, "--graph", str(graph))
    assert (asked.returncode, "set KG_PUSH_USER" in asked.stderr) == (2, True)
    asked = kg_push(url, "--graph", str(graph), **SECRETS)
    assert (asked.returncode, "does not take these credentials" in asked.stderr) == (2, True)
    assert "secret" not in asked.stderr + asked.stdout
    assert memory.headers[-1]["Authorization"] == "Basic c29tZWJvZHk6c2VjcmV0"


def test_a_password_that_others_could_read_on_the_way_is_remarked(graph: Path) -> None:
    done = kg_push("http://nowhere.invalid/data", "--graph", str(graph), **SECRETS)
    assert done.returncode == 2
    remark, error = done.stderr.splitlines()
    assert "is not encrypted" in remark
    assert "cannot be reached" in error


@pytest.mark.parametrize("url", ["http://me:secret@127.0.0.1:1/data", "127.0.0.1:7878/store"])
def test_an_address_that_is_none_is_one_line(url: str, graph: Path) -> None:
    done = kg_push(url, "--graph", str(graph))
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert done.stderr.startswith("kg: ")
    assert "secret" not in done.stderr


def test_a_graph_that_is_refused_is_named_and_the_rest_is_done(graph: Path, memory: Memory, url: str) -> None:
    refused = "https://w3id.org/thkg/article/n7/graph"
    memory.instead = lambda request: (
        httpx.Response(413) if request.method == "PUT" and dict(request.url.params)["graph"] == refused else None
    )
    done = kg_push(url, "--graph", str(graph))
    assert done.returncode == 3
    assert "30 graphs sent" in done.stderr
    assert f"kg: {refused}: is refused (413)" in done.stderr


def ended(
    url: str, graph: Path, memory: Memory, at: int, end: Callable[[subprocess.Popen[str]], None]
) -> tuple[int, str]:
    """A push that is ended while the store works on a request; its exit code, and what it said."""
    reached, over = threading.Event(), threading.Event()

    def instead(_: httpx.Request) -> httpx.Response | None:
        if len(memory.asked) != at:
            return None
        reached.set()
        over.wait(60)
        return httpx.Response(500)  # nobody is there to read it, and nothing was done

    memory.instead = instead
    running = subprocess.Popen(
        command(url, "--graph", str(graph)), env=environment(), stderr=subprocess.PIPE, text=True
    )
    try:
        assert reached.wait(60)
        end(running)
        _, told = running.communicate(timeout=60)
    finally:
        over.set()
        running.kill()
    memory.instead = lambda _: None
    return running.returncode, told


@pytest.mark.parametrize("at", [2, 3, 12, 33])
def test_a_push_that_is_killed_is_repaired_by_the_next(at: int, graph: Path, memory: Memory, url: str) -> None:
    code, _ = ended(url, graph, memory, at, subprocess.Popen.kill)
    assert code == -signal.SIGKILL
    assert pushed(opened(graph), memory, url=url).same < 31
    assert memory.ours() == said(opened(graph))
    memory.asked.clear()
    pushed(opened(graph), memory, url=url)
    assert memory.asked == [("GET", MANIFEST)]


def test_a_push_that_is_stopped_ends_at_once_and_goes_on(graph: Path, memory: Memory, url: str) -> None:
    code, told = ended(url, graph, memory, 12, lambda running: running.send_signal(signal.SIGINT))
    assert (code, told) == (130, "kg: stopped; the same command goes on from here\n")
    assert kg_push(url, "--graph", str(graph)).returncode == 0
    assert memory.ours() == said(opened(graph))


def test_a_thai_reader_is_told_in_thai_what_would_be_sent(tmp_path: Path, url: str) -> None:
    out = tmp_path / "out"
    build(out, write(tmp_path / "1.txt", "สมชาย"))
    number = len(opened(out / "graph.nq").graphs())
    tried = kg_push(url, "--graph", str(out), "--dry-run", KG_LANG="th")
    assert tried.stderr == f"จะส่ง {number} กราฟ จะนำออก 0 กราฟ มีอยู่แล้ว 0 กราฟ\n"
    assert "การเปลี่ยนแปลง" in tried.stdout
    assert "send" not in tried.stdout
