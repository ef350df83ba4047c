"""``kg serve`` as it is typed; servers themselves are tested in ``tests/serve``."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app
from kg.serve.settings import Settings


def test_options_become_settings(mission_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[Settings, int]] = []
    monkeypatch.setattr("kg.serve.running.serve", lambda settings, port, _told: heard.append((settings, port)))
    typed = ["serve", "--graph", str(mission_folder), "--port", "8123", "--timeout", "5", "--max-rows", "10"]
    more = ["--workers", "3", "--cors", "https://a.example", "--cors", "https://b.example", "--name", "graph.example"]
    done = CliRunner().invoke(app, [*typed, *more])
    assert done.exit_code == 0, done.output
    origins = ("https://a.example", "https://b.example")
    assert heard == [(Settings(mission_folder, "127.0.0.1", ("graph.example",), origins, 5.0, 10, 3), 8123)]


@pytest.fixture
def mission_folder(tmp_path: Path) -> Path:
    """The shipped article's folder as git has it: the exports without a store."""
    path = tmp_path / "graph.nq"
    path.write_text("<https://w3id.org/thkg/article/1> <urn:p> <urn:o> <https://w3id.org/thkg/article/1/graph> .\n")
    return path
