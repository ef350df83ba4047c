"""From an article to its reading: each step sees what those before it found, and nothing of other articles."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kg.clean import clean
from kg.find import plugins
from kg.find.plugins import Found, Plugin
from kg.models import Article, Part, PersonMention, Reading
from kg.reading import read_article

FULL = """กรมประมงจัดอบรมชาวประมง

กรมประมงจัดการประชุมว่าด้วยทะเลสะอาด ณ มหาวิทยาลัยขอนแก่น เมื่อวันที่ 3 มีนาคม 2566 โดยนายกล้า ชาวเล ผู้ว่าราชการจังหวัดตาก เข้าร่วมการประชุม
นายกล้า กล่าวว่า จะลดการประมงผิดกฎหมาย และใช้งบประมาณ 25 ล้านบาท
"""
SHORT = "ข่าวสั้น\n\nนายกล้า กล่าวว่า งานนี้สำเร็จด้วยดี และ ก.พ. ร่วมประชุม\n"


def read(body: str) -> Reading:
    return read_article(clean("a", f"ข่าวการประชุม\n\n{body}\n"))


def bodies(reading: Reading) -> list[str]:
    return [body.name for body in reading.organizations]


def held(reading: Reading) -> list[tuple[str, str, str | None]]:
    return [(h.person.name, h.role, h.organization.name if h.organization else None) for h in reading.holdings]


def test_the_same_article_gives_the_same_reading_whatever_was_read_before() -> None:
    first, alone = read_article(clean("a", FULL)), read_article(clean("b", SHORT))
    assert [(p.name, p.resolved) for p in alone.persons] == [("กล้า", False)]
    assert read_article(clean("b", SHORT)) == alone
    assert read_article(clean("a", FULL)) == first


def test_every_kind_of_fact_is_read_from_one_release() -> None:
    found = read_article(clean("a", FULL))
    assert bodies(found) == ["กรมประมง", "จังหวัดตาก"]
    assert held(found) == [("กล้า ชาวเล", "ผู้ว่าราชการจังหวัด", "จังหวัดตาก")]
    assert [(e.name, e.when and e.when.earliest) for e in found.events] == [
        ("การประชุมว่าด้วยทะเลสะอาด", date(2023, 3, 3))
    ]
    assert [(f.value, f.unit) for f in found.figures] == [(Decimal(25_000_000), "บาท")]
    assert [(p.agent.name, p.part) for p in found.participations] == [
        ("กรมประมง", Part.ORGANIZER),
        ("กล้า ชาวเล", Part.ATTENDEE),
    ]
    assert [s.speaker for s in found.statements] == list(found.persons)
    assert {t.theme for t in found.themes} == {t for s in found.statements for t in s.themes} == {"14", "14.4"}
    assert [h.attested for h in found.holdings] == [date(2023, 3, 3)]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("นายกล้า ชาวเล ผู้ว่าราชการจังหวัดตาก ตรวจท่าเรือ", ["จังหวัดตาก"]),
        ("รมว.พาณิชย์ ตรวจตลาด", ["กระทรวงพาณิชย์"]),  # nobody is named, but the ministry is known
        ("นายกล้า ชาวเล ประธานกลุ่มทอผ้าบ้านดอน ร่วมงาน", ["กลุ่มทอผ้าบ้านดอน"]),
        ("ประธานกลุ่มทอผ้าบ้านดอน ร่วมงาน", []),  # nobody is named, and the group is not known
        ("รมว.พาณิชย์ หารือกับกรมประมง และกระทรวงพาณิชย์", ["กระทรวงพาณิชย์", "กรมประมง"]),
        ("กรมประมง หารือกับรมว.พาณิชย์ และกรมที่ดิน", ["กรมประมง", "กระทรวงพาณิชย์", "กรมที่ดิน"]),
    ],
)
def test_bodies_that_only_a_posts_wording_names_stand_among_the_others_in_text_order(
    body: str, found: list[str]
) -> None:
    assert bodies(read(body)) == found


@pytest.mark.parametrize(
    ("body", "found", "place"),
    [
        ("กรมประมงจัดการประชุมชาวประมง ณ ลานหน้าสำนักงานเขตบางนา", ["กรมประมง"], "ลานหน้าสำนักงานเขตบางนา"),
        ("กรมประมงจัดการประชุมร่วมกับสำนักงานเขตบางนา", ["กรมประมง", "สำนักงานเขตบางนา"], None),
    ],
)
def test_a_body_whose_name_is_a_venue_is_a_place_there(body: str, found: list[str], place: str | None) -> None:
    reading = read(f"{body} เมื่อวันที่ 3 มีนาคม 2566")
    assert bodies(reading) == found
    assert [e.place and e.place.name for e in reading.events] == [place]


def test_an_english_release_names_people_behind_their_posts() -> None:
    text = (
        "Talks on Clean Water\n\n"
        "Minister of Foreign Affairs Malee Suksan met with Minister of Finance Somchai Jaidee on 3 March 2023.\n"
    )
    found = read_article(clean("a", text))
    assert held(found) == [
        ("Malee Suksan", "Minister", "กระทรวงการต่างประเทศ"),
        ("Somchai Jaidee", "Minister", "กระทรวงการคลัง"),
    ]


def test_a_bare_post_speaks_for_its_holder_and_the_holder_for_the_body() -> None:
    found = read("นายกล้า ชาวเล อธิบดีกรมประมง ตรวจท่าเรือ ต่อมา อธิบดีกล่าวว่า จะลดการประมงผิดกฎหมายในทะเล")
    assert [(s.speaker.name, s.themes) for s in found.statements] == [("กล้า ชาวเล", ("14", "14.4"))]
    assert {t.agent.name for t in found.themes if t.agent} == {"กล้า ชาวเล", "กรมประมง"}


def test_inside_a_statement_the_speaker_serves_the_goal_not_who_opens_the_sentence() -> None:
    found = read("กรมที่ดินจัดการประชุม โดยนายกล้า ชาวเล อธิบดีกรมประมง กล่าวว่า “จะลดการประมงผิดกฎหมายในทะเล”")
    assert {t.agent.name for t in found.themes if t.agent} == {"กล้า ชาวเล", "กรมประมง"}


def test_a_holding_is_attested_by_the_event_that_its_holder_takes_part_in() -> None:
    text = "นายกล้า ชาวเล อธิบดีกรมประมง เข้าร่วมการประชุมชาวประมง เมื่อวันที่ 3 มีนาคม 2566\nนางดี ชาวนา อธิบดีกรมที่ดิน ตรวจท่าเรือ"
    days = {h.person.name: h.attested for h in read(text).holdings}
    assert days == {"กล้า ชาวเล": date(2023, 3, 3), "ดี ชาวนา": None}


def test_whom_a_plugin_finds_holds_the_post_beside(monkeypatch: pytest.MonkeyPatch) -> None:
    body = "Anna Smith อธิบดีกรมประมง ตรวจท่าเรือ"
    assert read(body).persons == ()

    def tagger(article: Article) -> list[Found]:
        name = "Anna Smith"
        start = article.text.index(name)
        return [PersonMention(start, start + len(name), name, "tagger", 0.6, "", name)]

    monkeypatch.setattr(plugins, "plugins", lambda: (Plugin("tagger", tagger),))
    assert held(read(body)) == [("Anna Smith", "อธิบดี", "กรมประมง")]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        (
            "นายกล้า มั่นคง รองนายกรัฐมนตรี ประธานการประชุมชี้แจงโครงการปลูกป่าชายเลน พร้อมด้วย นางสาวมะลิ ดีเลิศ ปลัดกระทรวงคมนาคม "
            "กล่าวถึงประโยชน์ของโครงการฯ นี้ว่า ชายฝั่งจะมั่นคง",
            "มะลิ ดีเลิศ",
        ),
        (
            "นายกล้า มั่นคง อธิบดีกรมป่าไม้ เป็นประธานในงานแถลงข่าวปลูกป่า โดยมี นางสาวมะลิ ดีเลิศ อธิบดีกรมประมง เปิดเผยว่า ปลาจะมีมากขึ้น",
            "มะลิ ดีเลิศ",
        ),
        ("“น้องแก้ว” หรือ นางสาวมะลิ ดีเลิศ นักวิจัย เผยว่า ข้าวพันธุ์ใหม่โตเร็ว", "มะลิ ดีเลิศ"),
        ("นางสาวมะลิ ดีเลิศ หรือ “น้องแก้ว” เปิดเผยว่า ข้าวพันธุ์ใหม่โตเร็ว", "มะลิ ดีเลิศ"),
    ],
)
def test_words_are_given_to_who_says_them_and_to_nobody_else(line: str, who: str) -> None:
    reading = read(line)
    assert [statement.speaker.name for statement in reading.statements] == [who]


@pytest.mark.parametrize("year", ["2567", "พ.ศ. 2567", "๒๕๖๗", "2024"])
@pytest.mark.parametrize("body", ["โรงเรียนบ้านริมน้ำ", "คณะกรรมการดูแลป่าชุมชน", "มูลนิธิสายฝน", "สมาคมชาวประมงพื้นบ้าน"])
def test_a_body_right_behind_a_year_is_read(body: str, year: str) -> None:
    reading = read(f"เมื่อวันที่ 5 มีนาคม {year} {body} จัดงานวันต้นไม้")
    assert body in bodies(reading)
