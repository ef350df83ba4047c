from __future__ import annotations

from pathlib import Path

from kg.clean import clean
from kg.find.themes import find_themes
from kg.models import (
    Article,
    Holding,
    Organization,
    OrganizationMention,
    Person,
    PersonMention,
    Span,
    Speech,
    Statement,
    Status,
    ThemeLink,
)
from kg.reading import read_article
from kg.relate.themes import relate_themes

TITLE = "กรมตัวอย่างเดินหน้าเรื่องน้ำ\n\n"
TEXT = TITLE + (
    "กรมตัวอย่าง บำบัดน้ำเสียและดูแลคุณภาพน้ำในคลอง ร่วมกับสำนักอื่น\nนางชบา งามตา กล่าวว่า น้ำดื่มสะอาดและสุขาภิบาลต้องถึงทุกบ้าน\n"
)
ARTICLES = Path(__file__).resolve().parents[2] / "articles"


def _body(article: Article, name: str) -> Organization:
    start = article.text.index(name, article.body)
    return Organization(name, "government", (), (OrganizationMention(start, start + len(name), name, "test", 1.0),))


def links(text: str = TEXT) -> tuple[ThemeLink, ...]:
    article = clean("test", text)
    bodies = (_body(article, "กรมตัวอย่าง"), _body(article, "สำนักอื่น"))
    start = article.text.index("นางชบา")
    mention = PersonMention(start, start + 12, "นางชบา งามตา", "test", 1.0, "นาง", "ชบา งามตา")
    person = Person("ชบา งามตา", ("นาง",), (), (mention,))
    line = Span(start, article.text.index("\n", start))
    said = Statement(person, "น้ำดื่มสะอาด", "กล่าวว่า", Speech.REPORTED, (line,))
    office = Organization("กองทดสอบ", "government", (), ())
    holding = Holding(person, "ผู้อำนวยการ", office, Status.INCUMBENT, "ผู้อำนวยการกองทดสอบ", (line,))
    return relate_themes(article, find_themes(article), (person,), bodies, (said,), (holding,))


def agents(theme: str) -> set[str]:
    return {link.agent.name for link in links() if link.agent and link.theme == theme}


def test_who_does_it_and_who_says_it_are_linked_with_the_speaker_s_office() -> None:
    assert agents("6") == {"กรมตัวอย่าง", "ชบา งามตา", "กองทดสอบ"}


def test_who_is_merely_mentioned_is_not() -> None:
    assert not any(link.agent and link.agent.name == "สำนักอื่น" for link in links())


def test_the_article_has_one_link_of_its_own_for_each_theme() -> None:
    own = [link.theme for link in links() if link.agent is None]
    assert "6" in own
    assert len(own) == len(set(own))


def test_an_agent_is_never_surer_than_the_article() -> None:
    own = {link.theme: link.confidence for link in links() if link.agent is None}
    assert all(link.confidence <= own[link.theme] for link in links())


def test_every_theme_of_the_shipped_article_has_quotes_that_hold_its_cues() -> None:
    path = ARTICLES / "opdc-7746.txt"
    article = clean("opdc-7746", path.read_text(encoding="utf-8"))
    reading = read_article(article)
    cues = find_themes(article)
    assert {"16", "4", "9"} <= {link.theme for link in reading.themes}
    for link in reading.themes:
        assert link.evidence
        for span in link.evidence:
            assert any(c.theme.startswith(link.theme) and span.covers(c) for c in cues), article.text[
                span.start : span.end
            ]


def test_the_shipped_article_s_agencies_get_the_goals_of_what_they_say() -> None:
    path = ARTICLES / "opdc-7746.txt"
    reading = read_article(clean("opdc-7746", path.read_text(encoding="utf-8")))
    said = {(link.agent.name, link.theme) for link in reading.themes if link.agent}
    assert ("สำนักงานคณะกรรมการพัฒนาระบบราชการ", "16") in said
    assert ("สำนักงานคณะกรรมการข้าราชการพลเรือน", "4") in said
    assert ("สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)", "4") in said
