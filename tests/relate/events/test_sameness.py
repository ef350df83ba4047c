"""Whether two mentions tell of the same event."""

from dataclasses import replace

import pytest

from kg.relate.events.sameness import alike, joined, letters, same, titled
from tests.relate.events.reports import DATED, candidates, report


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("งานวันปลาไทย", "งานวันปลาไทย ครั้งที่ 3", True),
        ("การประชุมคณะกรรมการน้ำแห่งชาติ", "ประชุมคณะกรรมการน้ำแห่งชาติ", True),
        ("งานวันปลาไทย", "การประชุมคณะกรรมการน้ำ", False),
    ],
)
def test_names_are_alike_by_their_letters(one: str, other: str, expected: bool) -> None:
    assert alike(one, other) is expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย", "กรมประมงจัดงานวันปลาไทย"], True),
        (["นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย และมอบโล่ชาวนาดีเด่นจังหวัดตาก"], True),
        (["นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย จากนั้นมอบโล่ชาวนาดีเด่นจังหวัดตาก"], False),
        (["นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย", "นายสมชาย ใจงาม มอบโล่ชาวนาดีเด่นจังหวัดตาก"], False),
        (["นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย และได้มอบโล่ชาวนาดีเด่น ครั้งที่ 3"], False),
        ([f"{DATED} ลงพื้นที่ตรวจติดตามเขื่อนบ้านนา ณ อำเภอเมือง ลงพื้นที่เยี่ยมชาวสวนทุเรียนนนท์"], True),
        ([f"{DATED} ลงพื้นที่ตรวจติดตามเขื่อนบ้านนา เมื่อวันที่ 7 มีนาคม 2567 ลงพื้นที่เยี่ยมชาวสวนทุเรียนนนท์"], False),
        (["นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย และเป็นประธานการประชุมข้าวหอม"], False),
    ],
)
def test_the_same_event_told_again_or_an_act_at_it(lines: list[str], expected: bool) -> None:
    article = report(*lines)
    kept, other = candidates(article)
    assert same(article, kept, other) is expected


def test_the_better_told_one_takes_date_and_venue_of_the_other() -> None:
    best, other = candidates(report("กรมประมงจัดงานวันปลาไทย", f"{DATED} กรมประมงจัดงานวันปลาไทย ณ สวนกลาง"))
    both = joined(best, other)
    assert (both.mention, both.mentions) == (best.mention, (best.mention, other.mention))
    assert (both.setting.when, both.setting.place) == (other.setting.when, other.setting.place)
    assert both.setting.when is not None


def test_whole_names_of_the_cabinets_meeting_are_of_one() -> None:
    article = report("อธิบดีทราบว่า ที่ประชุมคณะรัฐมนตรี เห็นชอบ", "ต่อมา ที่ประชุม ครม. รับทราบ")
    first, again = candidates(article)
    assert same(article, first, again)


def test_the_headline_tells_what_the_report_tells() -> None:
    article = report("กรมประมงจัดงานข้าวหอมไทย", "กรมประมงจัดงานวันอนุรักษ์พันธุ์ข้าวหอมไทยของทุ่งกุลา", "กรมประมงจัดงานวันปลาไทย")
    rice, again, fish = candidates(article)
    in_headline = replace(rice, setting=replace(rice.setting, headline=True))
    assert same(article, again, in_headline)
    assert not same(article, again, rice)
    assert not same(article, fish, in_headline)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["วันที่ 5 มีนาคม 2567 กรมประมงจัดงานวันปลาไทย", "วันที่ 9 มีนาคม 2567 กรมประมงจัดงานวันปลาไทย"], False),
        (["วันที่ 5 มีนาคม 2567 กรมประมงจัดงานวันปลาไทย", "วันที่ 5 มีนาคม 2567 กรมประมงได้จัดงานวันปลาไทย"], True),
    ],
)
def test_another_day_tells_events_of_one_name_apart(lines: list[str], expected: bool) -> None:
    article = report(*lines)
    kept, other = candidates(article)
    assert same(article, kept, other) is expected


def test_the_reports_own_words_count_before_the_headlines() -> None:
    fish, again = candidates(report(f"{DATED} กรมประมงจัดงานวันปลาไทย", "กรมประมงจัดงานวันปลาไทยที่บึงใหญ่"))
    both = joined(replace(fish, setting=replace(fish.setting, headline=True)), again)
    assert both.mention == again.mention
    assert both.setting == replace(again.setting, when=fish.setting.when)


def test_names_are_compared_by_pairs_of_letters() -> None:
    assert letters("กขค") == {"กข", "ขค"}
    assert letters("AB") == letters("ab")


def test_a_title_names_a_candidate() -> None:
    (candidate,) = candidates(report("กรมประมงจัดงานวันปลาไทย"))
    assert titled(candidate, ["งานข้าวหอมทุ่งกุลา", "งานวันปลาไทย"])
    assert not titled(candidate, ["งานข้าวหอมทุ่งกุลา"])
