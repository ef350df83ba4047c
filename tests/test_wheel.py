"""The wheel and the source distribution: they bring all that is read at run time, and work from any folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NO_DATA = frozenset({".py", ".pyc"})


def built(target: str, source: Path, folder: Path) -> Path:
    """What a build of a project's folder makes, offline."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(folder)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    (made,) = folder.iterdir()
    return made


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an unpacked source distribution."""
    made = tmp_path_factory.mktemp("source")
    shutil.unpack_archive(built("sdist", ROOT, made), made)  # Python 3.11.2 has no filters for archives
    return next(path for path in made.iterdir() if path.is_dir())


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, unpacked where nothing else of the project lies."""
    site = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    return site


def test_the_wheel_holds_all_that_is_read_at_run_time(unpacked: Path) -> None:
    for inside, folder in (("kg", ROOT / "kg"), ("kg/ontology", ROOT / "ontology")):
        data = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file() and path.suffix not in NO_DATA)
        assert [str(path) for path in sorted(data) if not (unpacked / inside / path).is_file()] == []
    for name in ("kg/py.typed", "kg/locale/th/LC_MESSAGES/kg.mo", "kg/queries/people.rq", "kg/ontology/kg.ttl"):
        assert (unpacked / name).is_file()


def test_the_wheel_holds_nothing_else(unpacked: Path) -> None:
    assert {path.name.partition("-")[0] for path in unpacked.iterdir()} == {"kg", "thkg"}
    assert [str(path) for path in unpacked.rglob("*") if path.name in {"__pycache__", "tests", "node_modules"}] == []


def test_the_source_distribution_makes_the_same_wheel(source: Path, wheel: Path, tmp_path: Path) -> None:
    assert contents(built("wheel", source, tmp_path)) == contents(wheel)


def test_the_source_distribution_holds_what_its_tests_need(source: Path) -> None:
    assert {"tests", "scripts", "training", "articles", "exports", "docs", "Makefile"} <= {
        path.name for path in source.iterdir()
    }
    assert [str(path) for path in source.rglob("node_modules")] == []


def test_the_wheel_builds_and_answers_from_any_folder(unpacked: Path, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("ข่าว\n\nนายสมชาย ใจงาม อธิบดีกรมชลประทาน กล่าวว่า น้ำพอใช้", encoding="utf-8")
    asked = ("query", "people-of-agency", "--agency", "กรมชลประทาน")
    english, thai = [
        ran(unpacked, tmp_path, *arguments, KG_LANG=language)
        for arguments, language in ((("build", "article.txt"), "en"), (asked, "en"), (asked, "th"))
    ][1:]
    assert "สมชาย ใจงาม" in english
    assert "status" in english
    assert "สถานะ" in thai


def ran(site: Path, folder: Path, *arguments: str, **environment: str) -> str:
    """What the unpacked wheel answers in a folder."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "kg", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(site), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
