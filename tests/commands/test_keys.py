"""Keys from a terminal, lines from elsewhere."""

from __future__ import annotations

import io

import pytest
import typer

from kg.commands.keys import pressed


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_lines_stand_for_keys_where_there_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n\n different \n"))
    assert [pressed() for _ in range(4)] == ["y", " ", "different", ""]


@pytest.mark.parametrize(("sent", "key"), [("y", "y"), ("\x04", ""), ("\x1b[A", "\x1b[A")])
def test_a_terminal_gives_keys_without_enter(monkeypatch: pytest.MonkeyPatch, sent: str, key: str) -> None:
    monkeypatch.setattr("sys.stdin", _Terminal())
    monkeypatch.setattr(typer, "getchar", lambda: sent)
    assert pressed() == key


def test_the_end_of_a_terminals_input_is_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    def ended() -> str:
        raise EOFError

    monkeypatch.setattr("sys.stdin", _Terminal())
    monkeypatch.setattr(typer, "getchar", ended)
    assert pressed() == ""
