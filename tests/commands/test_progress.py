"""How far work is: with the end where it is known, on windows of any width, and silent where nobody watches."""

from __future__ import annotations

import io
import re

import pytest
from rich.console import Console

from kg.commands import progress as module
from kg.commands.progress import progress


class Stream(io.TextIOWrapper):
    """A stream of an encoding that keeps what is written."""

    def __init__(self, encoding: str) -> None:
        self.kept = io.BytesIO()
        super().__init__(self.kept, encoding=encoding, write_through=True)

    def shown(self) -> str:
        return self.kept.getvalue().decode(self.encoding)


def watched(monkeypatch: pytest.MonkeyPatch, width: int, encoding: str = "utf-8", term: str = "xterm") -> Stream:
    """A terminal that shows the progress; its text comes without styles."""
    stream = Stream(encoding)
    console = Console(
        file=stream, width=width, height=24, force_terminal=True, no_color=True, _environ={"TERM": term}, emoji=False
    )
    monkeypatch.setattr(module, "errors", console)
    monkeypatch.setattr("kg.commands.console.errors", console)
    return stream


def test_it_is_silent_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("reading articles", 61) as advance:
        advance(3)
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("width", "total", "shown"),
    [
        (80, 1200, ["reading [articles] 900 of 1,200", "--:--"]),
        (80, None, ["reading [articles] 900 ━"]),
        (40, 1200, ["reading [articles] 900 of 1,200\r"]),
        (20, 1200, ["reading [articles]", "900 of 1,200"]),
    ],
)
def test_the_end_is_shown_where_it_is_known(
    monkeypatch: pytest.MonkeyPatch, width: int, total: int | None, shown: list[str]
) -> None:
    stream = watched(monkeypatch, width)
    with progress("reading [articles]", total) as advance:
        advance(900)
    last = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", stream.shown())
    assert all(words in re.sub(r" +", " ", last) or words.rstrip() in last for words in shown)
    assert "…" not in last
    assert ("━" in last) is (width >= 60)


def test_the_cursor_comes_back_when_keys_stop_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = watched(monkeypatch, 80)
    with pytest.raises(KeyboardInterrupt), progress("exports"):
        raise KeyboardInterrupt
    assert stream.shown().rfind("\x1b[?25h") > stream.shown().rfind("\x1b[?25l") >= 0


def test_an_encoding_without_signs_gets_others(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = watched(monkeypatch, 80, "cp1252")
    with progress("exports", 9) as advance:
        advance(3)
    assert "3 of 9" in stream.shown()
    assert "?" not in re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", stream.shown())


def test_a_terminal_that_cannot_write_over_its_lines_gets_one(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = watched(monkeypatch, 80, term="dumb")
    with progress("exports", 9) as advance:
        advance(3)
    assert stream.shown() == "exports …\n"
