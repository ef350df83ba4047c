"""The lock: one writer at a time, and free again however its holder ended."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.store.lock import locked

HOLDER = """
import sys
from pathlib import Path
from kg.store.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_holder_is_told_to_wait_and_may_come_when_the_first_has_gone(tmp_path: Path) -> None:
    with locked(tmp_path / "lock"), pytest.raises(StoreError, match="is in use: wait"), locked(tmp_path / "lock"):
        pass
    with locked(tmp_path / "lock"):
        pass


def test_a_block_that_fails_lets_go(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), locked(tmp_path / "lock"):
        raise KeyboardInterrupt
    with locked(tmp_path / "lock"):
        pass


def test_the_lock_of_a_process_that_was_killed_is_free_again(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(tmp_path / "lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(StoreError, match="is in use: wait"), locked(tmp_path / "lock"):
            pass
        holder.kill()
        holder.wait()
        with locked(tmp_path / "lock"):
            pass


def test_what_cannot_be_locked_is_not_said_to_be_in_use(tmp_path: Path) -> None:
    (tmp_path / "other").write_text("no database " * 1000, encoding="utf-8")
    for path in (tmp_path / "nowhere" / "lock", tmp_path / "other"):
        with pytest.raises(StoreError, match="cannot be locked"), locked(path):
            pass
