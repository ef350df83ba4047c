"""``kg serve`` beside Oxigraph's own read-only server, which answers without the processes that let ours stop a query.

python -m scripts.bench_serve FOLDER     # measures more questions on a build of yours
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import httpx
from rich.console import Console

from kg.questions import question
from kg.questions.prefixes import complete
from kg.store.folder import GraphFolder, opened
from kg.store.union import copy_union
from scripts.material import ROOT
from tests.serving import ended, free_port, listening, served

SHORT = "SELECT ?name WHERE { ?agency a org:Organization ; skos:prefLabel ?name } LIMIT 20"
ENDLESS = "SELECT (COUNT(*) AS ?count) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
CLIENTS = 16
READY = ("agencies", "people", "posts-of-person", "events-in-period", "figures")


def bench_serve(console: Console) -> None:
    """The requests a second and the latency of a short question, each as its part of Oxigraph's own."""
    with tempfile.TemporaryDirectory() as kept:
        command = [sys.executable, "-m", "kg.cli", "build", str(ROOT / "articles"), "--out", kept, "--no-page"]
        subprocess.run(command, check=True, capture_output=True)
        compare(console, Path(kept), requests=1000)


def compare(console: Console, folder: Path, requests: int) -> None:
    """Measures both servers on a build's folder."""
    query = complete(SHORT)
    with served(folder) as ours, oxigraph(folder) as theirs:
        mine, other = (rate(url, query, requests) for url in (f"{ours}sparql", f"{theirs}query"))
        console.print(
            f"kg serve: {mine:.0f} short questions/s from {CLIENTS} clients, {mine / other:.2f} of Oxigraph's server"
        )
        mine, other = (latency(url, query) for url in (f"{ours}sparql", f"{theirs}query"))
        console.print(
            f"a short question takes {mine * 1000:.1f} ms, {mine / other:.1f} times as long as by Oxigraph's server"
        )


def rate(url: str, query: str, requests: int) -> float:
    """Answers a second to many clients."""
    with (
        httpx.Client(timeout=120, limits=httpx.Limits(max_connections=CLIENTS)) as client,
        ThreadPoolExecutor(CLIENTS) as pool,
    ):
        start = time.perf_counter()
        codes = list(pool.map(lambda _: client.get(url, params={"query": query}).status_code, range(requests)))
        took = time.perf_counter() - start
    assert codes == [200] * requests
    return requests / took


def latency(url: str, query: str) -> float:
    """Median seconds of an answer to one client."""
    with httpx.Client(timeout=120) as client:
        return statistics.median(timed(lambda: client.get(url, params={"query": query})) for _ in range(50))


def timed(action: Callable[[], object]) -> float:
    """The seconds that an action takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


@contextmanager
def oxigraph(folder: Path, *options: str) -> Iterator[str]:
    """The address of Oxigraph's own server over a copy of a folder's union."""
    opened(folder)
    with tempfile.TemporaryDirectory() as kept:
        copy = Path(kept) / "data"
        copy_union(GraphFolder(folder).finished / "data", copy)
        port = free_port()
        program = Path(sys.executable).with_name("oxigraph")
        command = [str(program), "serve-read-only", "--location", str(copy), "--bind", f"127.0.0.1:{port}", *options]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield listening(f"http://127.0.0.1:{port}/")
        finally:
            ended(process)


def details(console: Console, folder: Path, names: Sequence[str]) -> None:
    """The seconds of ready questions, and when a query that never ends is stopped, by both servers."""
    with served(folder, "--timeout", "20") as ours, oxigraph(folder, "--timeout-s", "20") as theirs:
        for name in names:
            asked = question(name)
            if any(parameter.required for parameter in asked.parameters):
                continue
            for who, url in (("kg serve", f"{ours}sparql"), ("oxigraph", f"{theirs}query")):
                start = time.perf_counter()
                answer = httpx.post(
                    url, data={"query": complete(asked.sparql)}, headers={"accept": "text/csv"}, timeout=300
                )
                took = time.perf_counter() - start
                console.print(f"{name}: {who} {answer.status_code} {len(answer.content)} bytes in {took:.2f} s")
        for who, url in (("kg serve", f"{ours}sparql"), ("oxigraph", f"{theirs}query")):
            start = time.perf_counter()
            answer = httpx.post(url, data={"query": ENDLESS}, timeout=300)
            console.print(f"a query without end: {who} {answer.status_code} after {time.perf_counter() - start:.1f} s")


def main() -> None:
    """Measures on the folder that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("questions", nargs="*", default=READY)
    given = parser.parse_args()
    console = Console(highlight=False)
    compare(console, given.folder, requests=1000)
    details(console, given.folder, given.questions)


if __name__ == "__main__":
    main()
