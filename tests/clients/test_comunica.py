"""Comunica, the engine of programs in JavaScript, gets the rows of ``kg query`` for every ready question."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.builds import ROOT
from tests.clients.conftest import Endpoint, told

ENGINE = ROOT / "tests" / "browser" / "node_modules" / "@comunica" / "query-sparql"
SCRIPT = Path(__file__).with_name("comunica.mjs")


@pytest.mark.parametrize("graph", ["small", pytest.param("annotated", marks=pytest.mark.shared)])
def test_every_ready_question_has_its_rows(graph: str, request: pytest.FixtureRequest) -> None:
    node = shutil.which("node")
    if node is None or not ENGINE.exists():
        pytest.skip("Comunica is not installed: npm ci --prefix tests/browser")
    endpoint: Endpoint = request.getfixturevalue(graph)
    queries = json.dumps([asked.sparql for asked in endpoint.asked])
    done = subprocess.run(
        [node, str(SCRIPT), endpoint.address], input=queries, capture_output=True, text=True, check=True
    )
    answers = [told(answer["header"], answer["rows"]) for answer in json.loads(done.stdout)]
    assert len(answers) == len(endpoint.asked)
    pairs = zip(endpoint.asked, answers, strict=True)
    assert [asked.name for asked, rows in pairs if rows != asked.rows] == []
