"""Answers for programs: the same on every stream, every platform and in every locale, to the byte."""

from __future__ import annotations

import csv
import io
import json
import sys

import pytest

from kg.commands.answers import show, show_json, show_text
from kg.commands.console import Format
from kg.store.reader import Table

TABLE = Table(("person", "quote"), (("แก้ว ใจเย็น", 'กล่าวว่า "ดี",\nแล้วไป'), ("ดวง ใจดี", "=1+1"), ("มี\rสุข", "\nx")))


class Terminal(io.TextIOWrapper):
    """A stream that says it is a window."""

    def isatty(self) -> bool:
        return True


def written(monkeypatch: pytest.MonkeyPatch, form: Format, encoding: str = "utf-8", platform: str = "linux") -> bytes:
    """What showing the table writes to a stream of this encoding that ends its lines as the platform does."""
    out, line_end = io.BytesIO(), "\r\n" if platform == "win32" else "\n"
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding=encoding, newline=line_end))
        patch.setattr(sys, "platform", platform)
        show(TABLE, form)
        sys.stdout.flush()
        return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "cp874", "cp1252", "ascii"])
@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_csv_is_utf_8_whose_rows_end_once(monkeypatch: pytest.MonkeyPatch, encoding: str, platform: str) -> None:
    out = written(monkeypatch, Format.CSV, encoding, platform)
    assert out.startswith(b"\xef\xbb\xbf") is (platform == "win32")
    rows = list(csv.reader(io.StringIO(out.decode("utf-8-sig"), newline="")))
    assert rows[0] == ["person", "quote"]
    assert [len(row) for row in rows] == [2] * 4
    assert rows[1][1] == 'กล่าวว่า "ดี",\nแล้วไป'
    assert b"\r\r\n" not in out
    assert out.startswith(b"person,quote\r\n", 3 if platform == "win32" else 0)
    assert not any(cell[:1] in set("=+-@＝\t\r\n") for row in rows for cell in row)


@pytest.mark.parametrize("encoding", ["utf-8", "cp874", "cp1252", "ascii", "utf-16"])
def test_json_says_the_same_in_every_encoding(monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    out = written(monkeypatch, Format.JSON, encoding, "win32").decode(encoding)
    assert json.loads(out) == [dict(zip(TABLE.header, row, strict=True)) for row in TABLE.rows]
    assert ("แก้ว" in out) is encoding.startswith("utf")


def test_json_has_nothing_that_acts_on_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    hostile = {"a": "\x1b[2J\x9b2J\x7f\u202e\u2028"}
    show_json(hostile, indent=None)
    out = capsys.readouterr().out
    assert json.loads(out) == hostile
    assert all(c.isprintable() for c in out.strip())
    assert out.count("\n") == 1


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_text_keeps_its_line_ends_and_letters_so_that_offsets_fit(
    monkeypatch: pytest.MonkeyPatch, newline: str
) -> None:
    out, text = io.BytesIO(), "หัวข้อ\n\nเนื้อ\x9b"
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding="cp1252", newline=newline))
    show_text(text)
    assert out.getvalue().decode() == text


def test_on_a_terminal_what_would_act_on_it_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", Terminal(out, encoding="ascii", newline="\n", write_through=True))
    monkeypatch.setattr(sys, "platform", "win32")
    show(Table(("name",), (("ก\x1b[31m",),)), Format.CSV)
    assert out.getvalue() == b"name\n?\\x1b[31m\n"
