"""One line for each thing to say, with whatever it quotes taken literally, and words of the command line as typed."""

from __future__ import annotations

import io
import sys

import pytest

from kg.commands.console import complain, tell, typed


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("ข่าว.txt: is empty", "kg: ข่าว.txt: is empty\n"),
        ("a\n  b\tc\r\n", "kg: a b c\n"),
        ("[bold]x[/bold].txt: [/] is no path", "kg: [bold]x[/bold].txt: [/] is no path\n"),
        (":car: \\[x] :100:", "kg: :car: \\[x] :100:\n"),
        ("\x1b]0;hi\x07 \x9b2J", "kg: \\x1b]0;hi\\x07 \\x9b2J\n"),
        ("ข่าว\udce0.txt", "kg: ข่าว\\xe0.txt\n"),
        ("ยาว " * 200, f"kg: {'ยาว ' * 200}".rstrip() + "\n"),
    ],
)
def test_a_complaint_is_one_line_on_standard_error(capsys: pytest.CaptureFixture[str], said: str, printed: str) -> None:
    complain(said)
    assert capsys.readouterr() == ("", printed)


def test_letters_that_standard_error_does_not_have_are_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.BytesIO()
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(out, encoding="ascii", write_through=True))
    tell("กข → “x”…")
    assert out.getvalue() == b'?? -> "x"...\n'


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("กรม".encode().decode("ascii", "surrogateescape"), "กรม"),
        ("กรม", "กรม"),
        (b"\xa1\xc3\xc1".decode("ascii", "surrogateescape"), "\udca1\udcc3\udcc1"),
    ],
)
def test_a_word_in_bytes_is_read_as_utf_8_if_it_is(word: str, meant: str) -> None:
    assert typed(word) == meant
