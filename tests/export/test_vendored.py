"""Other people's code is carried as released, or not at all."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

import pytest

from kg.errors import VendorError
from kg.export.vendored import VENDOR, release


def test_every_library_is_as_recorded_and_has_its_licence_beside_it() -> None:
    for name in tomllib.loads(VENDOR.joinpath("vendor.toml").read_text(encoding="utf-8")):
        found = release(name)
        assert found.version in found.notice()
        assert all(found.files.values())
        assert any(entry.name.startswith("LICENSE") for entry in VENDOR.joinpath(name).iterdir())


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(str(VENDOR), tmp_path / "vendor"))


def test_one_changed_byte_is_refused(copy: Path) -> None:
    script = copy / "oxigraph" / "web.js"
    script.write_bytes(script.read_bytes() + b" ")
    with pytest.raises(VendorError, match=r"web\.js: is not the file of the release"):
        release("oxigraph", copy)


def test_a_missing_file_and_an_unknown_library_are_said_in_one_line(copy: Path) -> None:
    (copy / "oxigraph" / "web_bg.wasm").unlink()
    with pytest.raises(VendorError, match=r"web_bg\.wasm: cannot be read"):
        release("oxigraph", copy)
    with pytest.raises(VendorError, match="jquery: is no library"):
        release("jquery", copy)
