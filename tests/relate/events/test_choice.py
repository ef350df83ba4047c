"""Which naming phrases are events that the article reports."""

from datetime import date

import pytest

from kg.find.dates import find_dates
from kg.find.events import find_events
from kg.find.places import find_places
from kg.models import Article
from kg.relate.events.candidates import Candidate
from kg.relate.events.choice import choose
from kg.relate.events.numbers import MOST
from tests.relate.events.reports import DATED, report, said

FAIR = f"{DATED} นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย ณ สวนกลาง"


def chosen(article: Article) -> tuple[Candidate, ...]:
    return choose(article, find_events(article), find_dates(article), find_places(article), said(article))


def names(*lines: str, headline: str = "ข่าวประจำวัน") -> list[str]:
    return [candidate.mention.name for candidate in chosen(report(*lines, headline=headline))]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([FAIR], ["งานวันปลาไทย"]),
        ([FAIR, "ทั้งนี้ กรมประมงมีงานข้าวหอมทุ่งกุลา"], ["งานวันปลาไทย"]),
        ([FAIR, "กรมประมงได้จัดการแข่งขันเรือยาว ครั้งที่ 3 อีกด้วย"], ["งานวันปลาไทย", "การแข่งขันเรือยาว ครั้งที่ 3"]),
        ([FAIR, "กรมประมงได้จัดการแข่งขันเรือยาวในงานวันปลาไทย ครั้งที่ 3"], ["งานวันปลาไทย"]),
        (["กรมประมงมีแผนจัดงานข้าวหอมทุ่งกุลา"], []),
        ([f"{FAIR} และบรรยายพิเศษเรื่องดินดีเพื่อชาวนา"], ["งานวันปลาไทย"]),
    ],
)
def test_what_is_told_or_bears_a_proper_name_is_reported(lines: list[str], expected: list[str]) -> None:
    assert names(*lines) == expected


def test_the_mentions_of_the_headline_are_mentions_of_the_event() -> None:
    (event,) = chosen(report(FAIR, headline="กรมประมงจัดงานวันปลาไทย"))
    assert [m.name for m in event.mentions] == ["งานวันปลาไทย", "งานวันปลาไทย"]
    assert event.told


def test_a_date_in_the_headline_counts_before_a_mere_today() -> None:
    today, headline = "วันนี้ นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย", "กรมประมงจัดงานวันปลาไทย เมื่อวันที่ 4 มีนาคม 2567"
    days = [event.setting.when and event.setting.when.earliest for event in chosen(report(today, headline=headline))]
    assert days == [date(2024, 3, 4)]


def test_a_headline_alone_is_an_event_where_the_opening_has_a_date() -> None:
    headline = "รองอธิบดีร่วมพิธีเปิดสวนปลาเมืองตาก"
    assert names(f"{DATED} ที่ สวนกลาง ชาวนาพบปะกัน", headline=headline) == ["พิธีเปิดสวนปลาเมืองตาก"]
    assert names("ชาวนาพบปะกัน", headline=headline) == []


def test_no_more_events_than_an_article_can_report() -> None:
    words = ["ข้าวหอมทุ่งกุลา", "เรือยาวเมืองน่าน", "ลำไยสีทองภาคเหนือ", "ผ้าไหมสุรินทร์", "กาแฟดอยสูงเชียงราย", "ทุเรียนนนท์"]
    lines = [f"{DATED} นายสมชาย ใจงาม เป็นประธานเปิดงาน “{word}” ณ สวนกลาง" for word in words]
    assert len(names(*lines)) == MOST < len(words)
