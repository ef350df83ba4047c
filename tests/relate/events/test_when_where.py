"""The date and venue that the text gives for the name of an event."""

from datetime import date

import pytest

from kg.find.dates import find_dates
from kg.find.places import find_places
from kg.models import Article
from kg.relate.events.when_where import Setting, later, opening
from tests.relate.events.reports import DATED, candidates, report, said

FIFTH = date(2024, 3, 5)
FAIR = "เป็นประธานเปิดงานวันปลาไทย"


def where(line: str) -> Setting:
    (candidate,) = candidates(report(line))
    return candidate.setting


@pytest.mark.parametrize(
    ("line", "day", "place"),
    [
        (f"{DATED} นายสมชาย ใจงาม {FAIR} ณ สวนกลาง", FIFTH, "สวนกลาง"),
        (f"{DATED} ณ สวนกลาง นายสมชาย ใจงาม {FAIR}", FIFTH, "สวนกลาง"),
        ("สมาคมปลาไทย จัดงานวันปลาไทย เมื่อวันที่ 4 มีนาคม 2567 ณ สวนกลาง", date(2024, 3, 4), "สวนกลาง"),
        ("สมาคมปลาไทย จัดงานวันปลาไทย ณ สวนกลาง เมื่อวันที่ 4 มีนาคม 2567", date(2024, 3, 4), "สวนกลาง"),
        (f"นายสมชาย ใจงาม รองอธิบดีซึ่งเดินทางถึงสนามบินเมืองตากตั้งแต่{DATED} {FAIR}", FIFTH, None),
        (f"{DATED} โฆษกกรมประมง กล่าวว่า เวลา 09.00 น. รองอธิบดี{FAIR}", FIFTH, None),
        ("สมาคมปลาไทย จัดงานวันปลาไทย ในช่วงเช้าของวันที่ 4 มีนาคม 2567", date(2024, 3, 4), None),
        ("The department organised the Fish Seminar 2024 in Chiang Mai during 4-6 March 2024", date(2024, 3, 4), None),
        (f"วันนี้ นายสมชาย ใจงาม {FAIR}", date(2024, 3, 6), None),
        (f"นายสมชาย ใจงาม {FAIR} ตามมติคณะรัฐมนตรีที่เห็นชอบเมื่อวันที่ 4 มีนาคม 2567", None, None),
        (f"ตามมติคณะรัฐมนตรีเมื่อวันที่ 4 มีนาคม 2567 นายสมชาย ใจงาม {FAIR}", None, None),
    ],
)
def test_date_and_venue(line: str, day: date | None, place: str | None) -> None:
    found = where(line)
    assert (found.when and found.when.earliest) == day
    assert (found.place and found.place.name) == place


def test_of_two_dates_the_one_before_counts_for_what_somebody_did() -> None:
    found = where(f"{DATED} นายสมชาย ใจงาม {FAIR} ระหว่างวันที่ 7 - 9 มีนาคม 2567")
    assert found.when is not None and found.when.earliest == FIFTH and found.opens


def test_of_what_somebody_will_attend_the_later_day_counts() -> None:
    found = where(f"{DATED} นายสมชาย ใจงาม จะ{FAIR} ระหว่างวันที่ 7 - 9 มีนาคม 2567")
    assert found.when is not None and found.when.earliest == date(2024, 3, 7)


def test_of_what_is_only_told_the_period_behind_counts() -> None:
    found = where(f"{DATED} นายสมชาย ใจงาม ลงพื้นที่ตรวจติดตามเขื่อนบ้านนา ระหว่างวันที่ 7 - 9 มีนาคม 2567")
    assert found.when is not None and found.when.latest == date(2024, 3, 9)


def test_what_somebody_says_has_no_date_of_the_report() -> None:
    found = where(f"{DATED} นายสมชาย ใจงาม กล่าวว่า กรมจะจัดงานวันปลาไทย")
    assert found.said and found.when is None


def test_only_the_first_paragraphs_are_first() -> None:
    lines = ["กรมประมงจัดงานวันปลาไทย", *["น้ำดีปลาดี"] * 3, "กรมประมงจัดงานวันข้าวไทย"]
    assert [c.setting.first for c in candidates(report(*lines))] == [True, False]


def opened(article: Article) -> Setting | None:
    return opening(article, find_dates(article), find_places(article))


def test_the_dateline_with_which_a_paragraph_opens() -> None:
    found = opened(
        report("กรมประมงขอเชิญชาวประมงทุกท่านอ่านข่าวการเลี้ยงปลาน้ำจืด", f"({DATED}) ที่ สวนกลาง นายสมชาย ใจงาม พบชาวนา")
    )
    assert found is not None and found.when is not None and found.when.earliest == FIFTH
    assert found.place is not None and found.place.name == "สวนกลาง"
    assert opened(report("นายสมชาย ใจงาม พบชาวนาที่สวนกลางอำเภอเมืองจังหวัดตาก เมื่อ" + DATED)) is None
    assert opened(report("กรมประมง วันนี้พบชาวนา")) is None


def test_a_later_day_of_the_paragraph_is_that_of_the_report_unless_a_document_or_speech_has_it() -> None:
    def day(behind: str) -> date | None:
        article = report(f"นายสมชาย ใจงาม {FAIR} {behind}")
        candidate = candidates(article)[0]
        found = later(article, candidate.setting, candidate.mention, find_dates(article), said(article))
        return found.earliest if found else None

    assert day(f"โดยมีชาวนาจำนวนมากร่วมงาน ใน{DATED}") == FIFTH
    assert day(f"โดยมีชาวนาร่วมงานตามประกาศ เมื่อ{DATED}") is None
    assert day(f"โดยมีนางดวงดี มีสุข กล่าวว่า ฝนมาแล้ว เมื่อ{DATED}") is None
