"""Releases that are published again, and those that only read alike."""

from __future__ import annotations

from datetime import date

import pytest

from kg.network.same_release import is_again, release
from tests.network.releases import CEREMONY, VISIT, VISIT_DAY, WORKS, WORKS_DAY

LATER = date(2024, 3, 8)


def again(later: str, earlier: str = WORKS, day: date = LATER, before: date = WORKS_DAY) -> bool:
    return is_again(release(later, day), release(earlier, before))


SAME = {
    "as it was": WORKS,
    "a typo mended": WORKS.replace("ปรับปรุง", "ปรับปรุ่ง", 1),
    "another headline": WORKS.replace("กรมชลดีเร่งซ่อมคลองสองสาย", "ข่าวดีของชาวนา คลองสองสายใช้ได้ก่อนฤดูฝน"),
    "a signature added": f"{WORKS}\n\nกลุ่มประชาสัมพันธ์ กรมชลดี\nโทร. 0 2000 1234",
    "told by the spokesman on his day": WORKS.replace(
        "นายสมชาย ใจงาม อธิบดีกรมชลดี เปิดเผยว่า",
        "วันที่ 8 มีนาคม 2567 นางสาวมะลิ ดีเลิศ รองโฆษกประจำสำนักนายกรัฐมนตรี เปิดเผยว่า",
    ),
    "with Thai numerals": WORKS.translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")),
    "cut at the end": WORKS.rpartition("\n")[0],
    "extended by half": WORKS
    + "\nชาวนาในพื้นที่บอกว่าดีใจที่จะมีน้ำใช้ตลอดฤดูแล้ง เพราะปีก่อนข้าวเสียหายไปมากกว่าครึ่ง และต้องซื้อน้ำจากที่อื่นมาใช้ในบ้าน "
    "ส่วนผู้ใหญ่บ้านขอให้กรมดูแลตลิ่งที่พังทุกปี และปลูกต้นไม้ริมคลองเพื่อกันดินไหล เด็กนักเรียนจะได้เดินไปโรงเรียนอย่างปลอดภัย "
    "โครงการนี้เกิดจากการพูดคุยกับคนในชุมชนมานาน และจะติดตามผลกับชาวบ้านต่อไปหลังงานเสร็จ",
}


@pytest.mark.parametrize("text", SAME.values(), ids=SAME)
def test_a_release_is_known_again(text: str) -> None:
    assert again(text)
    assert again(WORKS, text)


OTHER = {
    "another figure": WORKS.replace("350", "420").replace("24 กิโลเมตร", "31 กิโลเมตร"),
    "another place": WORKS.replace("ชัยนาท", "อ่างทอง"),
    "another person": WORKS.replace("นายสมชาย ใจงาม", "นายวิชัย ใจกล้า"),
    "one sentence of many": "\n".join([WORKS.splitlines()[0], CEREMONY, VISIT, CEREMONY, VISIT]),
}


@pytest.mark.parametrize("text", OTHER.values(), ids=OTHER)
def test_what_says_something_else_is_another_release(text: str) -> None:
    assert not again(text)


def test_the_ceremony_of_another_year_is_another() -> None:
    next_year = CEREMONY.replace("2566", "2567")
    assert not again(next_year, CEREMONY, date(2024, 10, 13), date(2023, 10, 13))


def test_what_was_published_long_before_is_known_when_nothing_was_changed() -> None:
    assert again(CEREMONY, CEREMONY, date(2024, 10, 13), date(2023, 10, 13))
    assert not again(SAME["told by the spokesman on his day"], day=date(2025, 3, 8))


def test_what_is_told_of_another_day_each_time_is_another() -> None:
    daily = WORKS.replace("นายสมชาย ใจงาม", "วันนี้ ({}) นายสมชาย ใจงาม")
    assert not again(daily.format("8 มี.ค. 67"), daily.format("5 มี.ค. 67"))
    assert again(daily.format("5 มี.ค. 67"), daily.format("5 มีนาคม 2567"))


def test_two_visits_of_one_day_are_two() -> None:
    other = VISIT.replace("สุพรรณบุรี", "กาญจนบุรี").replace("นายสมศักดิ์ ดีพร้อม", "นายประสิทธิ์ มั่นคง")
    assert not again(other, VISIT, VISIT_DAY, VISIT_DAY)


def test_two_rites_of_a_short_text_are_two() -> None:
    rite = "นายสมชาย ใจงาม อธิบดีกรมชลดี ร่วม{} เนื่องในวันคล้ายวันสถาปนากรมชลดี กระทรวงน้ำและดินแห่งชาติ ครบรอบร้อยปี"
    assert not again(rite.format("พิธีวางพวงมาลาหน้าอนุสาวรีย์ผู้ก่อตั้ง"), rite.format("ทำบุญตักบาตรพระสงฆ์ยามเช้าที่ลานหน้าอาคาร"))


def test_english_releases_are_told_apart_by_their_names() -> None:
    text = (
        "The minister met the ambassador of {} in Bangkok and both agreed to work on rail links, trade in rice and the "
        "training of young engineers. They also spoke of visas for students, flights between the two capitals and how "
        "small farms can sell their fruit abroad without long delays at the border. The ministry will set up a group "
        "that reports to both sides every quarter, and the first talks are to be held in the coming weeks. "
    )
    assert not again(text.format("Laos"), text.format("Japan"))
    assert again(text.format("Laos"), text.format("Laos"))


def test_the_furniture_of_the_page_does_not_count() -> None:
    page = "รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-{0}\n\n\nวันศุกร์ที่ {1} มีนาคม 2567\n{1}/03/2567\nพิมพ์\n{0}\n{2}"
    head, _, body = WORKS.partition("\n")
    assert again(page.format(head, "8", body), page.format(head, "5", body))


def test_a_sentence_is_too_little_to_tell() -> None:
    text = "นายสมชาย ใจงาม อธิบดีกรมชลดี ประชุมร่วมกับผู้แทนเกษตรกร"
    assert not again(text, text)


def test_words_are_not_read_where_figures_tell_two_apart() -> None:
    later, earlier = release(WORKS.replace("350", "420"), LATER), release(WORKS, WORKS_DAY)
    assert not is_again(later, earlier)
    assert "words" not in {*vars(later), *vars(earlier)}
