"""The wheel: it brings its vocabulary and questions along, and works from any folder."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built offline and unpacked where nothing else of the project lies."""
    made = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "--wheel-dir", str(made), str(ROOT)], check=True, capture_output=True)
    with zipfile.ZipFile(next(made.glob("*.whl"))) as wheel:
        wheel.extractall(made / "site")
    return made / "site"


def test_the_wheel_holds_vocabulary_questions_and_types(unpacked: Path) -> None:
    for folder, pattern in (("ontology", "*.ttl"), ("kg/queries", "*.rq")):
        shipped = {path.name for path in (unpacked / "kg" / folder.removeprefix("kg/")).glob(pattern)}
        assert shipped == {path.name for path in (ROOT / folder).glob(pattern)}
    assert (unpacked / "kg" / "py.typed").exists()


def test_the_wheel_builds_and_answers_from_any_folder(unpacked: Path, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("ข่าว\n\nนายสมชาย ใจงาม อธิบดีกรมชลประทาน กล่าวว่า น้ำพอใช้", encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(unpacked)}
    for arguments in (("build", "article.txt"), ("query", "people-of-agency", "--agency", "กรมชลประทาน")):
        done = subprocess.run(
            [sys.executable, "-P", "-m", "kg.cli", *arguments],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    assert "สมชาย ใจงาม" in done.stdout
