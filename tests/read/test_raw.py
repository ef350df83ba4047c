"""What a sidecar or record says of its article: taken where it says it well, else told in a line."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kg.read.raw import Raw, described

RAW = Raw("a", "ข่าว", "a.txt")


@pytest.mark.parametrize(
    "written",
    ["2566-01-09", "2023-01-09", "9 ม.ค. 2566", "09/01/2566", date(2566, 1, 9), "2023-01-08T23:30:00Z", 1673222400],
)
def test_a_day_is_read_in_any_form_and_calendar(written: object) -> None:
    raw = described(RAW, {"published": written})
    assert (raw.published, raw.remarks) == (date(2023, 1, 9), ())


def test_all_three_are_taken() -> None:
    known = {"url": " https://example.org/ข่าว?id=1&section=2 ", "title": "สะพาน", "published": "2567-02-29"}
    raw = described(RAW, known)
    assert (raw.url, raw.title, raw.published, raw.remarks) == (
        "https://example.org/ข่าว?id=1&section=2",
        "สะพาน",
        date(2024, 2, 29),
        (),
    )


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({"published": "เร็ว ๆ นี้"}, "published 'เร็ว ๆ นี้' is no day that can be read"),
        ({"published": "2566-02-29"}, "published '2566-02-29' is no day"),
        ({"published": [2024, 6, 6]}, "published [2024, 6, 6] is no day"),
        ({"published": True}, "published True is no day"),
        ({"title": 2567}, "title 2567 is no text"),
        ({"title": ["ก"]}, "title ['ก'] is no text"),
        ({"url": 7}, "url 7 is no http(s) address"),
        ({"url": "www.example.org/1"}, "url 'www.example.org/1' is no http(s) address"),
        ({"url": "javascript:alert(1)"}, "url 'javascript:alert(1)' is no http(s) address"),
        ({"url": "https://example.org/a b"}, "is no http(s) address"),
        ({"url": "https://[::1"}, "is no http(s) address"),
        ({"url": "https://"}, "is no http(s) address"),
    ],
)
def test_what_cannot_be_taken_is_told_and_the_rest_stays(known: dict[str, Any], words: str) -> None:
    raw = described(RAW, known)
    (remark,) = raw.remarks
    assert words in remark
    assert "left aside: " in remark
    assert (raw.url, raw.title, raw.published, raw.text) == (None, None, None, "ข่าว")


@pytest.mark.parametrize("blank", [None, "", " \n"])
def test_what_is_blank_says_nothing(blank: object) -> None:
    before = described(RAW, {"url": "https://example.org/1", "title": "ก", "published": "2024-06-06"})
    assert described(before, dict.fromkeys(("url", "title", "published"), blank)) == before


def test_remarks_name_the_sidecar_and_come_behind_those_before() -> None:
    raw = described(described(RAW, {"title": 1}), {"published": "?"}, "a.toml")
    assert [remark.split(",")[0] for remark in raw.remarks] == [
        "title 1 is no text",
        "published '?' in a.toml is no day that can be read",
    ]


def test_a_long_value_is_shown_in_part_and_on_one_line() -> None:
    (remark,) = described(RAW, {"published": "x\n" * 500}).remarks
    assert len(remark) < 160
    assert "\n" not in remark
