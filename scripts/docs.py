"""Runs what README and docs tell people to run, and writes what it prints behind it: ``python -m scripts.docs``.

Each page is run from top to bottom in a folder like a fresh checkout after ``make export``: a block of ``sh``
by the shell, all blocks of ``python`` in one interpreter where the first of them stands. A ``text`` block right behind
one shows what it prints, on both streams. A block marked ``not-run`` needs what no test has (another program, a
network): the page says what.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.fenced import Snippet, snippets, with_outputs

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ("articles", "exports", "docs", "ontology", "README.md")
"""What a page's commands may read."""
WIDTH = 110
"""Columns in which answers are laid out: what GitHub shows without a bar to scroll."""
_BETWEEN = "\x00"
_IN_ONE_INTERPRETER = f"""
import sys, pathlib
names = {{"__name__": "__main__"}}
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    exec(compile(path.read_text(encoding="utf-8"), path.name, "exec"), names)
    print(end={_BETWEEN!r}, flush=True)
"""


def pages() -> tuple[Path, ...]:
    """Every page whose commands are run."""
    return (*sorted(ROOT.glob("README*.md")), *sorted((ROOT / "docs").glob("*.md")))


def language_of(page: Path) -> str:
    """The language in which a page's reader sees the program."""
    return "th" if page.name.endswith(".th.md") else "en"


def printed(page: Path) -> list[str]:
    """What each snippet of a page prints. Raises ``RuntimeError``, with its line and output, for one that fails."""
    found = list(snippets(page.read_text(encoding="utf-8")))
    with tempfile.TemporaryDirectory() as name:
        run = _Runner(page, _checkout(Path(name) / "thkg"))
        outputs = dict[Snippet, str]()
        for snippet in found:
            if snippet.language == "sh":
                outputs[snippet] = run(snippet.line, ["sh", "-e", "-c", snippet.body])
            elif snippet not in outputs:
                outputs |= run.python([each for each in found if each.language == "python"])
    return [outputs[snippet] for snippet in found]


@dataclass(frozen=True, slots=True)
class _Runner:
    """Runs the snippets of a page in a folder."""

    page: Path
    folder: Path

    def __call__(self, line: int, command: Sequence[str]) -> str:
        """What a command prints, without spaces at the ends of lines."""
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=_environment(language_of(self.page)),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{self.page.name}:{line}: ended with {done.returncode}:\n{done.stdout}")
        return "".join(f"{each.rstrip()}\n" for each in done.stdout.splitlines())

    def python(self, found: Sequence[Snippet]) -> dict[Snippet, str]:
        """What each of these snippets prints, run one after the other in one interpreter."""
        with tempfile.TemporaryDirectory() as name:
            for number, snippet in enumerate(found):
                (Path(name) / f"{number:03} at line {snippet.line}").write_text(snippet.body, encoding="utf-8")
            whole = self(found[0].line, [sys.executable, "-c", _IN_ONE_INTERPRETER, name])
        return dict(zip(found, whole.split(_BETWEEN)[:-1], strict=True))


def _checkout(folder: Path) -> Path:
    folder.mkdir()
    for name in SHIPPED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("store"))
        else:
            shutil.copy(ROOT / name, folder)
    (folder / ".venv").symlink_to(sys.prefix, target_is_directory=True)
    return folder


def _environment(language: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("KG_", "LC_", "LANG"))}
    path = os.pathsep.join((str(Path(sys.prefix) / "bin"), kept["PATH"]))  # a page's kg is the one of this environment
    return {
        **kept,
        "PATH": path,
        "KG_LANG": language,
        "LC_ALL": "C.UTF-8",
        "COLUMNS": str(WIDTH),
        "PYTHONPATH": str(ROOT),
    }


def main(names: Sequence[str]) -> None:
    """Writes what the snippets of these pages, or of all, print."""
    for page in [Path(name).resolve() for name in names] or pages():
        page.write_text(with_outputs(page.read_text(encoding="utf-8"), printed(page)), encoding="utf-8")
        print(page.relative_to(ROOT))


if __name__ == "__main__":
    main(sys.argv[1:])
