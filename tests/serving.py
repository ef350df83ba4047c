"""Real servers for tests: each on a port of its own, waited for, and ended."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

PATIENCE = 60.0
"""Seconds that a server has to answer at all on a busy machine."""


@contextmanager
def served(folder: Path, *options: str) -> Iterator[str]:
    """The address of ``kg serve`` over a folder, once all its processes wait for questions."""
    process = started(folder, *options)
    try:
        yield ready(process)
    finally:
        ended(process)


def started(folder: Path, *options: str) -> subprocess.Popen[str]:
    """``kg serve`` as its own process, at any free port."""
    command = [sys.executable, "-m", "kg.cli", "serve", "--graph", str(folder), "--port", "0", *options]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def ready(process: subprocess.Popen[str]) -> str:
    """The address that a server prints, once it answers there with all its processes."""
    assert process.stdout is not None
    address = process.stdout.readline().strip()
    assert address.startswith("http://"), address
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            state = httpx.get(f"{address}health", timeout=PATIENCE).json()
        except httpx.TransportError:
            continue
        if state["idle"] == state["workers"]:
            return address
    raise AssertionError("the server never became ready")


def listening(address: str) -> str:
    """The address, once something answers there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            httpx.get(address, timeout=PATIENCE)
            return address
        except httpx.TransportError:
            continue
    raise AssertionError(f"{address}: nothing answers")


def ended(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> int:
    """The exit code of a server that is told to stop."""
    process.terminate()
    try:
        return process.wait(PATIENCE)
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def free_port() -> int:
    """A port that nobody listens at, for programs that take no 0."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
