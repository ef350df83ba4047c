"""Whether two mentions tell of the same event."""

import pytest

from kg.relate.events.sameness import alike, joined, named_within, same, titled
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


def test_a_name_inside_a_longer_one() -> None:
    short, longer, apart = candidates(
        report("กรมประมงจัดงานวันปลาไทย", "กรมประมงจัดงานมหกรรมของดีเมืองตากและงานวันปลาไทย", "กรมประมงจัดงานข้าวหอมทุ่งกุลา")
    )
    assert named_within(short, [longer])
    assert not named_within(short, [apart])


def test_a_title_names_a_candidate() -> None:
    (candidate,) = candidates(report("กรมประมงจัดงานวันปลาไทย"))
    assert titled(candidate, ["งานข้าวหอมทุ่งกุลา", "งานวันปลาไทย"])
    assert not titled(candidate, ["งานข้าวหอมทุ่งกุลา"])
