"""Help in the language of who reads it, from the tree of commands itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from typer.main import get_command

from kg.cli import app
from tests.test_cli import kg

COMMANDS = sorted(getattr(get_command(app), "commands", {}))


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_all_help_is_thai_where_thai_is_read(command: str, tmp_path: Path) -> None:
    done = kg(tmp_path, *([command] if command else []), "--help", KG_LANG="th", COLUMNS="100")
    assert done.returncode == 0
    assert "วิธีใช้: " in done.stdout
    assert "Show this message and exit" not in done.stdout
    frames = re.findall("╭─ (.+?) ─", done.stdout)
    assert frames
    assert {*frames} <= {"ตัวเลือก", "อาร์กิวเมนต์", "คำสั่ง"}
    assert not re.search(r"\[default|\[required|Content-Type|Usage", done.stdout)


def test_wrong_use_is_told_in_thai(tmp_path: Path) -> None:
    done = kg(tmp_path, "qeury", KG_LANG="th")
    assert done.returncode == 2
    assert done.stderr == "kg: ไม่พบคำสั่ง 'qeury' หมายถึง 'query' หรือไม่: ดูวิธีใช้ได้ด้วย kg --help\n"


def test_help_is_english_elsewhere(tmp_path: Path) -> None:
    done = kg(tmp_path, "top", "--help", KG_LANG="en")
    assert "Usage: " in done.stdout
    assert "What to rank." in done.stdout
