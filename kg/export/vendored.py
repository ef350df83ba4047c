"""The boundary to the browser libraries under ``vendor/``: nothing leaves it whose digest is not the recorded one."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from kg.errors import VendorError

VENDOR = files("kg").joinpath("export", "vendor")


@dataclass(frozen=True, slots=True)
class Release:
    """One library's release: its package on npm, version, licence (SPDX) and home, and its files' bytes by name."""

    name: str
    package: str
    version: str
    licence: str
    source: str
    files: dict[str, bytes]

    def notice(self) -> str:
        """One line that names the release and its licence, for the file that carries a copy."""
        return f"{self.name} {self.version}, {self.licence}, {self.source}"


def release(name: str, folder: Traversable = VENDOR) -> Release:
    """The release of this name, every file checked.

    Raises ``VendorError`` when there is none of this name, or a file is missing or has another SHA-256 than recorded.
    """
    record = tomllib.loads(folder.joinpath("vendor.toml").read_text(encoding="utf-8")).get(name)
    if record is None:
        raise VendorError(f"{name}: is no library under kg/export/vendor: name one that vendor.toml lists")
    found = {file: _checked(folder.joinpath(name, file), digest) for file, digest in sorted(record["files"].items())}
    return Release(name, record["package"], record["version"], record["licence"], record["source"], found)


def _checked(file: Traversable, digest: str) -> bytes:
    try:
        content = file.read_bytes()
    except OSError as error:
        raise VendorError(f"{file}: cannot be read ({error.strerror}): install kg again") from error
    if hashlib.sha256(content).hexdigest() != digest:
        raise VendorError(f"{file}: is not the file of the release (its SHA-256 differs): install kg again")
    return content
