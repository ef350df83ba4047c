"""Sidecars: found however the two names are written, read however an editor saved them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.read.sidecars import Sidecars, said_beside


@pytest.mark.parametrize(
    ("text", "sidecar"),
    [
        ("ประกาศ.txt", "ประกาศ.toml"),
        ("ประกาศ.TXT", "ประกาศ.TOML"),
        ("คํานํา.txt", "คำนำ.toml"),
        ("คำนำ.html.GZ", "คํานํา.Toml"),
        ("re\u0301sume\u0301.txt", "r\u00e9sum\u00e9.toml"),
        ("ฉบับ.1.2 [ร่าง].txt", "ฉบับ.1.2 [ร่าง].toml"),
    ],
)
def test_a_sidecar_is_found_in_whatever_form_the_names_are(tmp_path: Path, text: str, sidecar: str) -> None:
    (tmp_path / sidecar).write_text("", encoding="utf-8")
    assert Sidecars().of(tmp_path / text) == tmp_path / sidecar


def test_another_texts_sidecar_is_not_taken(tmp_path: Path) -> None:
    for name in ("a.1.toml", "b.toml", "A.toml"):
        (tmp_path / name).write_text("", encoding="utf-8")
    assert Sidecars().of(tmp_path / "a.txt") is None


def test_the_very_name_goes_before_another_form_of_it(tmp_path: Path) -> None:
    for name in ("คำ.toml", "คํา.toml", "คำ.TOML"):
        (tmp_path / name).write_text("", encoding="utf-8")
    sidecars = Sidecars()
    assert sidecars.of(tmp_path / "คํา.txt") == tmp_path / "คํา.toml"
    assert sidecars.of(tmp_path / "คำ.txt") == tmp_path / "คำ.toml"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp874"])
def test_it_is_read_in_the_encodings_of_texts(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.toml"
    path.write_text('title = "ประกาศรายชื่อผู้ผ่านการสอบ"\n', encoding=encoding)
    assert said_beside(path) == {"title": "ประกาศรายชื่อผู้ผ่านการสอบ"}


def test_a_day_that_no_gregorian_year_has_may_stand_without_quotes(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text("published = 2563-02-29\n", encoding="utf-8")
    assert said_beside(path) == {"published": "2563-02-29"}
    path.write_text("published = 2563-03-01\n", encoding="utf-8")
    assert said_beside(path) == {"published": date(2563, 3, 1)}


def test_what_is_no_toml_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text("title = ประกาศ\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"a\.toml: is not valid TOML .*: mend or remove it"):
        said_beside(path)
