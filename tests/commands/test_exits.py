"""The exit codes: one table, which the help repeats."""

from __future__ import annotations

import re

from typer.testing import CliRunner

from kg.cli import app
from kg.commands.exits import Exit


def test_the_help_names_every_exit_code_and_no_other() -> None:
    help_text = " ".join(CliRunner().invoke(app, ["--help"], env={"COLUMNS": "200"}).stdout.split())
    codes = help_text.partition("Exit codes:")[2].partition(".")[0]
    assert [int(code) for code in re.findall(r"\d+", codes)] == sorted(Exit)
