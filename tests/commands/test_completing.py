"""What a shell completes, asked as shells ask it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builds import ROOT


def completed(*words: str, **environment: str) -> list[str]:
    """What Bash is offered for the last word of a command line."""
    asked = {"_KG_COMPLETE": "complete_bash", "COMP_WORDS": " ".join(words), "COMP_CWORD": str(len(words) - 1)}
    return ran(**asked, **environment).splitlines()


def ran(*arguments: str, **environment: str) -> str:
    command = "import sys; from kg.cli import main; sys.argv[0] = 'kg'; main()"
    return subprocess.run(
        [sys.executable, "-c", command, *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def test_names_of_commands_questions_and_formats_are_completed() -> None:
    assert completed("kg", "qu") == ["query"]
    assert completed("kg", "query", "people-of") == ["people-of-agency"]
    assert completed("kg", "query", "people-of-agency", "--format", "c") == ["csv"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("events-in-period", "--f"), ["--from", "--format"]),
        (("events-in-period", "--from", "2567", "--t"), ["--to"]),
        (("no-such-question", "--f"), ["--format"]),
        (("--g",), ["--graph"]),
    ],
)
def test_a_question_brings_its_own_options(words: tuple[str, ...], expected: list[str]) -> None:
    assert completed("kg", "query", *words) == expected


def test_titles_are_in_the_language_of_who_reads_them() -> None:
    asked = {"_KG_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "kg query people-of"}
    assert "The people of an agency" in ran(**asked, KG_LANG="en")
    assert "บุคลากรของหน่วยงาน" in ran(**asked, KG_LANG="th")


def test_nothing_heavy_is_loaded_to_complete() -> None:
    told = (
        "import sys; from kg.commands.completing import question_names; print(*question_names('')); "
        "print(sorted({'networkx', 'numpy', 'rdflib', 'scipy'} & {*sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_script_for_a_shell_is_shown(tmp_path: Path) -> None:
    (tmp_path / "kg").write_text(f"#!{sys.executable}\nfrom kg.cli import main\nmain()\n", encoding="utf-8")
    (tmp_path / "kg").chmod(0o755)
    done = subprocess.run(
        ["bash", "-c", f"'{tmp_path}/kg' --show-completion; exit $?"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "_KG_COMPLETE=complete_bash" in done.stdout
