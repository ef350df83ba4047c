"""Streams as users have them: closed, full, left by their readers, and in encodings without Thai; no traceback on any.

Each start of the command takes half a second, so that each test asks several things of one.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

from kg.commands.exits import Exit
from kg.commands.streams import held
from tests.builds import ROOT, write_nquads
from tests.network.press import reading, store_of

posix_only = pytest.mark.skipif(os.name == "nt", reason="asks a POSIX shell for its streams")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the graph of two releases."""
    path = tmp_path_factory.mktemp("streams")
    heads = [{"แก้ว ใจเย็น": "กรมป่าไม้"}, {"ดวง ใจดี": "กรมประมง"}]
    write_nquads(store_of(*(reading(f"a{n}", heads=head) for n, head in enumerate(heads))), path / "graph.nq")
    return path


def environment_of_tests() -> dict[str, str]:
    """Ours, without what says how to print."""
    unset = {"COLUMNS", "PYTHONUTF8", "PYTHONIOENCODING", "LC_ALL", "NO_COLOR", "FORCE_COLOR", "PYTHONUNBUFFERED"}
    return {name: value for name, value in os.environ.items() if name not in unset} | {"PYTHONPATH": str(ROOT)}


def shell(folder: Path, line: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Runs a line in a shell where ``kg`` is the command and the folder holds the graph."""
    script = f'kg() {{ "{sys.executable}" -m kg.cli "$@"; }}\n{line}'
    return subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env={**environment_of_tests(), **environment},
        capture_output=True,
        check=False,
    )


GRAPH = "--graph graph.nq"
ASK = f"kg query people {GRAPH}"


@pytest.mark.parametrize(
    ("text", "encoding", "shown"),
    [
        ("“กำ” → x…", "utf-8", "“กำ” → x…"),
        ("“กำ” → x…", "cp874", "“กำ” -> x…"),
        ("“กำ” → x…", "cp1252", "“??” -> x…"),
        ("“กำ” — é·│", "ascii", '"??" - ?-|'),
        ("ครึ่ง\ud83d", "utf-8", "ครึ่ง?"),
    ],
)
def test_what_an_encoding_does_not_have_is_replaced(text: str, encoding: str, shown: str) -> None:
    assert held(encoding, text) == shown


C_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@posix_only
@pytest.mark.parametrize(
    ("asked", "encoding", "environment"),
    [
        (ASK, "cp1252", {"PYTHONIOENCODING": "cp1252", "COLUMNS": "40"}),
        (f"echo 'SELECT ?n {{ ?x foaf:name ?n }}' | kg query - {GRAPH}", "cp874", {"PYTHONIOENCODING": "cp874"}),
        ("kg --help", "ascii", {"PYTHONIOENCODING": "ascii"}),
        (f"kg path แก้ว กรมป่าไม้ {GRAPH}", "ascii", {**C_LOCALE, "COLUMNS": "20", "NO_COLOR": "1", "TERM": "dumb"}),
        (f"kg path แก้ว กรมป่าไม้ {GRAPH}", "utf-8", {"LC_ALL": "POSIX", "COLUMNS": "0"}),
    ],
)
def test_no_locale_makes_a_traceback(folder: Path, asked: str, encoding: str, environment: dict[str, str]) -> None:
    done = shell(folder, asked, **environment)
    assert (done.returncode, b"Traceback" in done.stderr) == (0, False)
    lines = done.stdout.decode(encoding).splitlines()
    assert any("แก้ว ใจเย็น" in line for line in lines) is (encoding in {"cp874", "utf-8"})
    assert any("????" in line for line in lines) is (encoding in {"cp1252", "ascii"})
    assert (encoding in done.stderr.decode()) is (encoding in {"cp1252", "ascii"} and "--help" not in asked)
    if width := int(environment.get("COLUMNS", "0")):
        assert all(cell_len(line) <= width for line in lines)


@posix_only
@pytest.mark.parametrize("form", ["csv", "json"])
def test_a_full_disk_is_one_line_and_another_exit_code(folder: Path, form: str) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no full device")
    done = shell(folder, f"{ASK} --format {form} > /dev/full")
    assert done.returncode == Exit.NOTHING
    assert done.stderr.count(b"\n") == 1
    assert b"kg: standard output: cannot be written" in done.stderr


@posix_only
def test_a_reader_that_leaves_ends_the_command_quietly(folder: Path) -> None:
    lines = [f"{ASK} --format {form} | true; echo ${{PIPESTATUS[0]}}" for form in ("table", "json")]
    done = shell(folder, "\n".join(lines))
    assert done.stderr == b""
    assert done.stdout.split() == [b"141"] * 2


@posix_only
def test_closed_streams_are_told_where_an_answer_is_lost(folder: Path) -> None:
    asked = (f"{ASK} >&-", f"kg query - {GRAPH} <&-", f"{ASK} <&- >&- 2>&-", "kg query nothing 2> /dev/full")
    done = shell(folder, "\n".join(f"{line}; echo $?" for line in asked))
    assert done.stdout.split() == [b"2"] * 4
    lost, empty = done.stderr.decode().splitlines()
    assert lost.startswith("kg: standard output: cannot be written")
    assert "does not parse" in empty


@posix_only
def test_an_answer_fits_the_window_that_it_is_asked_in(folder: Path) -> None:
    import pty
    import termios

    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 33))
    done = subprocess.Popen(
        [sys.executable, "-m", "kg.cli", *ASK.split()[1:]],
        cwd=folder,
        env={**environment_of_tests(), "TERM": "xterm"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    shown = b"".join(iter(lambda: _read(ours), b""))
    os.close(ours)
    lines = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown.decode()).splitlines()
    assert (done.wait(), lines[-1]) == (0, "2 rows")
    assert any("แก้ว ใจเย็น" in line for line in lines)
    assert max(map(cell_len, lines)) in range(25, 34)


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # how Linux says that nobody is at the other end any more
        return b""
