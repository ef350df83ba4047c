"""Options that several commands have: what they mean where they are not given."""

from __future__ import annotations

import os

import pytest

from kg.commands.options import MEGABYTE, PACK_FROM, processes
from kg.store.members import PACK_FROM as USUAL


def test_no_number_of_processes_means_one_for_each_core(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [processes(jobs) for jobs in (1, 3)] == [1, 3]
    monkeypatch.setattr(os, "cpu_count", lambda: 6)
    assert processes(0) == 6
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert processes(0) == 1


def test_a_command_packs_from_the_size_that_a_build_does() -> None:
    assert PACK_FROM * MEGABYTE == USUAL
