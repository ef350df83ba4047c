"""News as people read them: counts first, then a line each, of every kind the first ones."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from kg.commands.gazette import gazette
from kg.commands.screen import Screen
from kg.network.comparing.news import News, Topic, Turn

HELD = News(Turn.NEW, Topic.HOLDING, "สมชาย ใจงาม is named อธิบดี กรมประมง", 3, "นายสมชาย ใจงาม อธิบดีกรมประมง", "urn:a")
PEOPLE = tuple(News(Turn.GONE, Topic.PERSON, f"นาม{n:02} สกุล", 1, "", f"urn:{n}") for n in range(25))
ARTICLE = News(Turn.CHANGED, Topic.ARTICLE, "ข่าว (article/a): its text is another", 1, "", "urn:b")


def lines(*found: News, width: int = 200, everything: bool = False) -> list[str]:
    return [line.plain for line in gazette(found, Screen(width, "utf-8"), everything=everything)]


def test_counts_stand_at_the_head_then_every_news_with_its_words() -> None:
    assert lines(HELD, PEOPLE[0], ARTICLE) == [
        "post held: 1 new",
        "person: 1 gone",
        "article: 1 changed",
        "",
        "new: สมชาย ใจงาม is named อธิบดี กรมประมง (3 articles) “นายสมชาย ใจงาม อธิบดีกรมประมง”",
        "gone: person นาม00 สกุล (1 article)",
        "changed: ข่าว (article/a): its text is another",
    ]


def test_of_a_kind_the_first_are_told_unless_all_are_wanted() -> None:
    assert lines(HELD, *PEOPLE)[-2:] == ["gone: person นาม19 สกุล (1 article)", "… and 5 more: gone, person"]
    assert lines(HELD, *PEOPLE, everything=True)[-1] == "gone: person นาม24 สกุล (1 article)"


def test_no_news_is_a_line_too() -> None:
    assert lines() == ["nothing is another"]


@pytest.mark.parametrize("width", [10, 30, 60])
def test_every_line_fits(width: int) -> None:
    assert all(cell_len(line) <= width for line in lines(HELD, ARTICLE, width=width)[4:])


def test_news_are_thai_where_thai_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LANG", "th")
    assert lines(HELD, PEOPLE[0]) == [
        "ตำแหน่งที่ดำรง: ใหม่ 1",
        "บุคคล: หายไป 1",
        "",
        "ใหม่: สมชาย ใจงาม เป็นอธิบดี กรมประมง (3 บทความ) “นายสมชาย ใจงาม อธิบดีกรมประมง”",
        "หายไป: บุคคล นาม00 สกุล (1 บทความ)",
    ]
