"""Builds that are killed at random moments, or find a full disk: whether the next one ends as if nothing had been.

``python -m scripts.interrupting [--kills 20] [--articles 300]``; with ``--full FOLDER`` on a small file system (tmpfs).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from scripts.material import corpus_sample

_TRIES = 200


def main() -> None:
    """Prints how many kills a build took, and whether its bytes are those of an undisturbed one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--full", type=Path, help="a folder on a file system that is too small for the build")
    given = parser.parse_args()
    records = corpus_sample(given.articles)
    with tempfile.TemporaryDirectory(prefix="kg-kills-") as name:
        folder = Path(name)
        before, after = (_written(some, folder / file) for some, file in _two(records))
        if given.full:
            _on_full_disk(given.full / "out", before, after)
        else:
            sys.exit(not _killed(folder, before, after, given.kills, random.Random(given.seed)))  # noqa: S311  # no secret


def _two(records: Sequence[Mapping[str, str]]) -> tuple[tuple[Sequence[Mapping[str, str]], str], ...]:
    """The articles of a first build, and those of the one that is disturbed: some gone, some new."""
    third = len(records) // 3
    return (records[: 2 * third], "before.jsonl"), (records[third // 2 :], "after.jsonl")


def _killed(folder: Path, before: Path, after: Path, kills: int, chance: random.Random) -> bool:
    """Kills builds of the second set over the first until enough were killed, then lets one end."""
    plain, disturbed = folder / "plain", folder / "disturbed"
    start = time.perf_counter()
    _ended(_build(after, plain))
    takes = time.perf_counter() - start
    done = 0
    for _ in range(_TRIES):
        if done == kills:
            break
        for source in (before, after):
            process = subprocess.Popen(_build(source, disturbed), stderr=subprocess.DEVNULL, start_new_session=True)
            try:
                process.wait(chance.uniform(0, 1.2 * takes) * (0.5 if source == after else 1))
            except subprocess.TimeoutExpired:
                (os.killpg if chance.random() < 0.5 else os.kill)(process.pid, signal.SIGKILL)
                process.wait()
                done += 1
    _ended(_build(after, disturbed))
    same = _digests(plain) == _digests(disturbed)
    print(f"{done} builds killed, the next one ended: {'the same bytes' if same else 'OTHER BYTES'}")
    return same


def _on_full_disk(out: Path, before: Path, after: Path) -> None:
    """Builds twice where there is room for the first alone, and shows what the second says and what is left."""
    _ended(_build(before, out))
    digests = _digests(out)
    second = subprocess.run(_build(after, out), capture_output=True, text=True, check=False)
    kept = _digests(out) == digests
    print(f"exit {second.returncode}, kept {kept}: {second.stderr.strip()}")


def _build(source: Path, out: Path) -> list[str]:
    return [
        sys.executable,
        "-m",
        "kg.cli",
        "build",
        str(source),
        "--out",
        str(out),
        "--jobs",
        "2",
        "--no-page",
        "--replace",
    ]


def _ended(command: Sequence[str]) -> None:
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)


def _written(records: Sequence[Mapping[str, str]], path: Path) -> Path:
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")
    return path


def _digests(out: Path) -> dict[str, str]:
    """The digest of every export but the one that tells what a build changed."""
    files = (path for path in sorted(out.iterdir()) if path.is_file() and path.stem != "changes")
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


if __name__ == "__main__":
    main()
