"""With which event a report opens, and what came next on the same day."""

import pytest

from kg.relate.events.leads import lead, then
from tests.relate.events.reports import DATED, candidates, report


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["กรมประมงจัดงานข้าวหอมทุ่งกุลา", f"{DATED} กรมประมงจัดงานวันปลาไทย"], "งานวันปลาไทย"),
        (["กรมประมงจัดงานข้าวหอมทุ่งกุลา", "กรมประมงจัดงานวันปลาไทย ณ สวนกลาง"], "งานวันปลาไทย"),
        ([f"{DATED} รวมทั้งงานข้าวหอมทุ่งกุลา และกรมประมงจัดงานวันปลาไทย"], "งานวันปลาไทย"),
        ([f"{DATED} รวมทั้งการประชุมข้าวหอมทุ่งกุลา"], "การประชุมข้าวหอมทุ่งกุลา"),
        (["นายสมชาย ใจงาม กล่าวว่า กรมประมงจัดงานวันปลาไทย ณ สวนกลาง"], "งานวันปลาไทย"),
    ],
)
def test_the_lead_is_dated_or_has_a_venue_and_is_strongly_introduced(lines: list[str], name: str) -> None:
    found = lead(candidates(report(*lines)), [], frozenset())
    assert found is not None and found.mention.name == name


def test_the_headline_decides_between_two_of_one_paragraph() -> None:
    told = candidates(report(f"{DATED} กรมประมงจัดงานวันปลาไทย ซึ่งกรมที่ดินจัดงานข้าวหอมทุ่งกุลา"))
    for title in ("งานวันปลาไทย", "งานข้าวหอมทุ่งกุลา"):
        found = lead(told, [title], frozenset())
        assert found is not None and found.mention.name == title


def test_nothing_leads_where_something_is_only_planned_and_said() -> None:
    told = candidates(report("นายสมชาย ใจงาม กล่าวว่า กรมประมงจะจัดงานวันปลาไทย"))
    assert told and lead(told, [], frozenset()) is None


@pytest.mark.parametrize(
    ("turn", "behind", "follows"),
    [("จากนั้น", "ณ อำเภอเมือง", True), ("จากนั้น", "", False), ("สำหรับ", "ณ อำเภอเมือง", False)],
)
def test_what_came_next_goes_on_to_another_venue(turn: str, behind: str, follows: bool) -> None:
    article = report(f"{DATED} กรมประมงจัดงานวันปลาไทย ณ สวนกลาง {turn} นายสมชาย ใจงาม ลงพื้นที่ตรวจติดตามเขื่อนบ้านนา {behind}")
    first, onward = candidates(article)
    assert then(article, onward, first).setting.then is follows
    assert then(article, first, first) is first
