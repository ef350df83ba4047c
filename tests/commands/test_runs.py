"""Runs: what the options of a command mean for a build."""

from __future__ import annotations

from pathlib import Path

from kg.build.engines import Processes, afterwards, beside
from kg.commands.runs import run_of
from tests.builds import refuse


def test_one_process_does_one_thing_after_the_other_and_several_do_two_at_once() -> None:
    one, more = (run_of(refuse, jobs, 100, page=True, dask="", ledger=None) for jobs in (1, 3))
    assert (one.engine, one.aside) == (Processes(1), afterwards)
    assert (more.engine, more.aside) == (Processes(3), beside)


def test_what_is_exported_follows_the_options() -> None:
    usual = run_of(refuse, 1, 100, page=True, dask="", ledger=None).how
    other = run_of(refuse, 1, 0, page=False, dask="", ledger=None).how
    assert (usual.page, usual.pack_from) == (True, 100_000_000)
    assert (other.page, other.pack_from) == (False, 0)
    assert str(usual) != str(other)


def test_judgements_stand_where_they_are_said_to() -> None:
    assert run_of(refuse, 1, 100, page=True, dask="", ledger=Path("decided.jsonl")).ledger == Path("decided.jsonl")
