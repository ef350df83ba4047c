"""Which line is the headline; more shapes are in ``tests/test_page.py``."""

from __future__ import annotations

import pytest

from kg.page.headline import Headline, find_headline
from kg.page.lines import lines_of
from kg.page.rows import rows_of

CLOCK = "Wednesday, 17 July 2024 - 7 : 53 pm"
POST = "วันพุธที่ 5 มิถุนายน พ.ศ. 2567"
REPORT = "เมื่อวันที่ 5 มิถุนายน 2567 ชาวบ้านร่วมกันปลูกป่าชายเลนริมคลอง " * 4


def found_in(*lines: str) -> Headline | None:
    return find_headline(rows_of(lines_of("\n".join(lines))))


def headline(*lines: str) -> Headline:
    found = found_in(*lines)
    assert found is not None
    return found


def test_the_first_line_that_is_no_label() -> None:
    found = headline("สังคม", "สายธารนิวส์", "ชาวสายธารปลูกป่าชายเลนพันไร่", "พร้อมรับมือคลื่นแรง", REPORT)
    assert (found.text, found.first, found.last) == ("ชาวสายธารปลูกป่าชายเลนพันไร่", 2, 2)


def test_a_day_below_speaks_for_a_line_and_what_stands_under_it_is_body() -> None:
    found = headline(
        "คำขวัญของเมืองสายธารงามตา", "ย้อนกลับ", "ปลูกป่าชายเลน พันไร่", "5 มิ.ย. 2567", "คลื่นลมแรงขึ้นทุกปี จริงหรือ", REPORT
    )
    assert found.text == "ปลูกป่าชายเลน พันไร่"


@pytest.mark.parametrize(
    "above",
    ["องค์การบริหารส่วนตำบลบ้านสายธาร", "Saithan Subdistrict Administrative Organization", "อำเภอเมืองสายธาร จังหวัดสายธาร"],
)
def test_the_name_of_a_site_is_none(above: str) -> None:
    found = headline(above, "ปลูกป่าชายเลน รับคลื่นลม", REPORT)
    assert found.text == "ปลูกป่าชายเลน รับคลื่นลม"


def test_a_long_line_with_which_the_report_begins_is_its_headline() -> None:
    long = "เมื่อวันที่ 5 มิถุนายน 2567 นายมานะ ดีใจ กำนันตำบลสายธาร เป็นประธานเปิดงานปลูกป่าชายเลนพันไร่ ประจำปี 2567"
    found = headline(long, f"{long} ณ ริมคลองสายธาร โดยมีชาวบ้านร่วมงาน 300 คน")
    assert found.text == long


@pytest.mark.parametrize("above", ["ข่าวสารป่าชายเลน", "ขณะนี้คุณอยู่ที่ ›"])
def test_a_long_line_on_a_day_is_one_below_a_label_too(above: str) -> None:
    long = "กำนันตำบลสายธาร " + "ชวนชาวบ้านปลูกป่าชายเลน " * 6
    found = headline(above, "", long, "", "วันที่ลงข่าว: 05/06/24", "", REPORT)
    assert found.text == long.strip()


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("ครอบครัวสุขใจ ก้าวไกลด้วยปัญญา", "ชาวบ้านริมคลอง ร่วมกันปลูกป่าชายเลน", 1),
        ("ชาวบ้านริมคลอง ร่วมกันปลูกป่าชายเลน", "ครอบครัวสุขใจ ก้าวไกลด้วยปัญญา", 0),
        ("ปลูกป่าชายเลน รับคลื่นลม", "ชาวบ้านริมคลอง ร่วมกันปลูกป่าชายเลน", 0),
    ],
)
def test_a_motto_has_no_word_of_the_report_but_the_headline_below_it_has(
    first: str, second: str, expected: int
) -> None:
    found = headline(first, "", second, "", REPORT)
    assert (found.first, found.last) == (expected, expected)


def test_a_list_of_pictures_is_none() -> None:
    found = headline(
        "• banner1", "• ป้ายคำขวัญของเมืองสายธาร", "• แบนเนอร์", "• ตลาดน้ำสายธาร", "ปลูกป่าชายเลน รับคลื่นลม", REPORT
    )
    assert found.text == "ปลูกป่าชายเลน รับคลื่นลม"


@pytest.mark.parametrize("above", ["กิจกรรมโรงพยาบาลน่าน", "ข่าวเด่นน่าน"])
def test_a_kind_of_news_of_a_site_is_none(above: str) -> None:
    found = headline(above, "ปลูกป่าชายเลน รับคลื่นลม", REPORT)
    assert found.text == "ปลูกป่าชายเลน รับคลื่นลม"


def test_an_english_headline_of_an_english_report_may_stand_among_thai_lines() -> None:
    title = "Remarks of the Village Head of Saithan on Mangroves"
    found = headline(title, "วันที่นำเข้าข้อมูล 14 Jul 2015", "รายการของชาวบ้าน", "Good evening, neighbours. " * 9)
    assert found.text == title


@pytest.mark.parametrize(
    "above",
    [
        "สวัสดีชาวสายธาร ส่งข่าวมาได้ที่ news@saithan.example.org " * 4,
        "ติดต่อโฆษณาได้ที่ 081-234-5678 ; 02-345-6789 ทุกวัน",
        "HD_web_ข่าวสายธาร-03-removebackground",
    ],
)
def test_how_to_reach_the_site_and_its_picture_are_none(above: str) -> None:
    found = headline(above, "ปลูกป่าชายเลน รับคลื่นลม", REPORT)
    assert found.text == "ปลูกป่าชายเลน รับคลื่นลม"


def test_a_headline_may_hold_a_number_to_call() -> None:
    found = headline("สายธารนิวส์-โทรสายด่วน 02-345-6789 เมื่อคลื่นแรง", "โทรสายด่วน 02-345-6789 เมื่อคลื่นแรง", REPORT)
    assert found.text == "โทรสายด่วน 02-345-6789 เมื่อคลื่นแรง"


@pytest.mark.parametrize(
    "lines",
    [
        ["สายธารงามตา ชาวประชาเป็นสุข คลองใสไหลเย็น", "ศูนย์รวมข่าวสาร", "ข่าวประชาสัมพันธ์", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["คลิกที่นี่เพื่อสนทนากับชาวสายธาร", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["ปลูกป่าชายเลน รับคลื่นลม | เทศบาลเมืองสายธาร ข้ามไปยังเนื้อหาหลัก"],
        ["ปลูกป่าชายเลน รับคลื่นลม", "ข่าวประชาสัมพันธ์", "สายธาร--21 มี.ค.--เทศบาลเมืองสายธาร"],
        ["ยินดีต้อนรับสู่บ้านของชาวสายธาร", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["ข่าวในหมวด คนกับคลอง", "", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["โปรดเปลี่ยนเบราว์เซอร์", "เบราว์เซอร์ของท่านเก่าเกินไป หน้านี้จึงอาจไม่ครบถ้วน " * 3, "ปลูกป่าชายเลน รับคลื่นลม"],
        ["<<<< อากาศวันนี้ ฝนตกร้อยละ 40 ของพื้นที่ คลื่นสูง 1 เมตร " * 4, "", "ปลูกป่าชายเลน รับคลื่นลม"],
        [REPORT + "ตลอดสัปดาห์", "", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["ปลูกป่าชายเลน รับคลื่นลม", "", "โดย สายธารออนไลน์", "", "เผยแพร่"],
        ["รักป่า รักน้ำ รักคลองสายธาร", "Menu", "Open menu", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["สำนักปลูกป่าและพัฒนาชายฝั่งทะเล", "Responsive image", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["เทศบาลเมืองสายธาร", '"รักคลองสายธาร รักป่าชายเลน"', "ปลูกป่าชายเลน รับคลื่นลม"],
        ["คลื่นคนรักคลอง FM 99 MHz", "รายการวันนี้ : เช้านี้ที่คลอง", "คลื่นคนรักคลอง FM 99 MHz", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["• กรมป่าไม้", "• กรมป่าไม้", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["• ส่วนป่าชายเลน • สำนักบริหารงานกลาง กรมป่าไม้", "ปลูกป่าชายเลน รับคลื่นลม"],
        [CLOCK, "ข่าวคนรักคลองสายธารและป่าชายเลน", CLOCK, "spot_img", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["แวะมาอ่านแล้วฝากข้อความไว้บ้างนะ", "5 มิ.ย. 2567", "", "ปลูกป่าชายเลน รับคลื่นลม", "", "มานะ ดีใจ"],
        ["ปลูกป่าชายเลน รับคลื่นลม", "รูปภาพนักเขียน: manasaithan", "manasaithan", "5 มิ.ย. 2567"],
        ["หน้าหลัก > ข่าว > ปลูกป่า", "ปลูกป่าชายเลน รับคลื่นลม", "ผู้ดูแลเว็บ กองช่าง", "2024-06-05 08:21:56"],
        ["Update Newsสังคมสังคม/CSR", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["<< กิจกรรมและข่าวสารของชาวสายธาร", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["มูลนิธิเพื่อป่าชายเลน", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["ข่าวเด่นมหาวิทยาลัยราชภัฏพระนครศรีอยุธยา", "• You are here :", "• Home", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["ads 720x100ใจฟู720x100px", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["Lorem ipsum dolor sit amet, consectetuer adipiscing elit " * 3, "ปลูกป่าชายเลน รับคลื่นลม"],
        ["[ หน้าหลัก ] | [ หน้าข่าว ] | [ ตั้งข่าวใหม่ ]", "ปลูกป่าชายเลน รับคลื่นลม"],
        ["ชายคลองวันนี้ ป่าไม้ ทะเล", "ปลูกป่าชายเลน รับคลื่นลม", "Home / ข่าวทั่วไป / ปลูกป่าชายเลน รับคลื่นลม"],
        ["PR", "@@เรื่องราวที่ตกหล่นจากหน้าหนึ่งเก็บมาเล่า " * 4, POST, "", "ปลูกป่าชายเลน รับคลื่นลม", ""],
        [REPORT + "ตลอดปี", "ปลูกป่าชายเลน รับคลื่นลม", "เผยแพร่: ปรับปรุง: โดย: กองข่าวสายธาร"],
        ["ปลูกป่าชายเลน รับคลื่นลม", "• ข่าวจาก : สถานีวิทยุสายธาร", "• เมื่อวันที่ : 5 มิ.ย. 2567"],
    ],
    ids=[
        "motto",
        "chat",
        "button",
        "dateline",
        "welcome",
        "kind",
        "browser",
        "ticker",
        "preview",
        "author",
        "menu",
        "bureau",
        "quoted",
        "radio",
        "menu of bodies",
        "bodies",
        "header",
        "blog",
        "account",
        "way",
        "chips",
        "back",
        "foundation",
        "kind of news of a body",
        "advertisement",
        "blind text",
        "menu in brackets",
        "way below",
        "motto of a blog",
        "lead",
        "source",
    ],
)
def test_what_a_site_says_is_none(lines: list[str]) -> None:
    found = headline(*lines, REPORT)
    assert found.text == "ปลูกป่าชายเลน รับคลื่นลม"


def test_it_may_stand_right_below_a_day_with_an_hour() -> None:
    found = headline("วันที่ 5 มิถุนายน 2567 เวลา 09:09 น.", "ปลูกป่าชายเลน รับคลื่นลม", REPORT)
    assert found.text == "ปลูกป่าชายเลน รับคลื่นลม"
    assert found_in("วันที่ 5 มิถุนายน 2567 เวลา 09:09 น.", "วันนี้ ชาวบ้านปลูกป่าชายเลน", REPORT) != found


def test_a_credit_above_is_none() -> None:
    found = headline("มานะ ดีใจ : เรื่องและภาพ", "ปลูกป่าชายเลน รับคลื่นลม", "(ภาพ : มานะ ดีใจ)", REPORT)
    assert found.text == "ปลูกป่าชายเลน รับคลื่นลม"


def test_a_line_between_two_days_is_no_headline() -> None:
    found = headline("ตลาดน้ำยามเย็น เปิดแล้ว", "5 มิ.ย. 2567", "ตรวจน้ำเสียจากโรงงานย้อมผ้า", "6 มิ.ย. 2567", REPORT)
    assert found.text == "ตลาดน้ำยามเย็น เปิดแล้ว"


def test_a_short_form_of_the_headline_on_the_day_is_none() -> None:
    found = headline("คำกล่าวของผู้แทนชาวสายธาร ในเวทีป่าชายเลน", "คำกล่าวของผู้แทนชาวสายธาร", "5 มิ.ย. 2567", REPORT)
    assert found.text.startswith("คำกล่าวของผู้แทนชาวสายธาร ในเวทีป่าชายเลน")


def test_a_line_printed_again_goes_before_all() -> None:
    found = headline("คำขวัญของเมืองสายธารงามตา", "5 มิ.ย. 2567", "ปลูกป่าชายเลน", "ปลูกป่าชายเลน", REPORT)
    assert found.text == "ปลูกป่าชายเลน"


@pytest.mark.parametrize("lines", [[REPORT], ["ข่าว", REPORT], ["ปลูกป่าชายเลนพันไร่"], ["พิมพ์"]])
def test_a_page_without_a_headline(lines: list[str]) -> None:
    assert found_in(*lines) is None


def test_a_body_printed_twice_is_no_headline() -> None:
    assert found_in(REPORT, "ภาพกิจกรรม", REPORT) is None


def test_the_end_of_a_line_may_be_the_second_line_of_a_headline_below() -> None:
    found = headline(
        "ปลูกป่าชายเลนพันไร่กับเรา ณ ริมคลองสายธารงามตา", "ชาวบ้าน ปลูกป่าชายเลนพันไร่กับเรา", "ณ ริมคลองสายธารงามตา", REPORT
    )
    assert found.text.startswith("ปลูกป่าชายเลนพันไร่กับเรา")


def test_a_short_line_that_ends_the_way_to_the_page_is_one() -> None:
    found = headline("หน้าหลัก > ข่าว > งานบุญ", "งานบุญ", "ชาวคลองสายธาร ทุกบ้านทุกเรือน", "2024-06-05", REPORT)
    assert found.text == "งานบุญ"


def test_a_long_line_below_labels_alone_may_be_one() -> None:
    long = "ชาวสายธารปลูกป่าชายเลนรับคลื่นลมที่แรงขึ้นทุกปี " * 3
    found = headline("saithan", POST, "", long, "", REPORT)
    assert found.text == long.strip()


def test_a_long_line_on_its_day_is_one() -> None:
    long = "จังหวัดสายธารแถลงผลการจัดการเชื้อเพลิงในป่ารอบสัปดาห์ " * 5
    found = headline(long, "วันที่บันทึก :14/03/2023", REPORT)
    assert found.text == long.strip()


def test_the_name_of_the_site_is_printed_again_and_no_headline() -> None:
    found = headline("ศาลจังหวัดสายธาร", "ข่าวสารและกิจกรรม", "ศาลจังหวัดสายธาร", "ผู้พิพากษาร่วมปลูกป่าชายเลนริมคลอง", REPORT)
    assert found.text == "ผู้พิพากษาร่วมปลูกป่าชายเลนริมคลอง"


def test_a_long_line_above_a_report_is_one_where_only_labels_stand_before_it() -> None:
    long = "คณะผู้แทนพระองค์และประชาชนชาวสายธารร่วมพิธีวางศิลาฤกษ์และเปิดอาคารริมน้ำ " * 3
    found = headline("ศาลสายธาร", "ศาลสายธาร", long, REPORT)
    assert found.text == long.strip()
    assert headline("ชาวสายธารปลูกป่าชายเลนพันไร่", long, REPORT) != found


def test_where_all_lines_are_short_a_short_one_is_no_label() -> None:
    found = headline("ข่าว ก", "กรมป่าไม้แจกกล้าไม้แก่โรงเรียน", "กรมชลประทานขุดลอกคลอง")
    assert found.text == "ข่าว ก"


def test_the_day_and_hour_with_which_a_speech_begins_speak_for_no_line() -> None:
    lines = ["ถ้อยแถลงของผู้แทนเมือง ในการประชุมลุ่มน้ำ", "ถ้อยแถลงของผู้แทนเมือง"]
    found = headline(*lines, "วันพุธที่ 27 มีนาคม 2567 เวลา 09.30 น.", "ท่านประธาน ผมขอขอบคุณเจ้าภาพ")
    assert found.text == lines[0]


def test_a_short_line_of_the_body_may_be_printed_again() -> None:
    found = headline("กรมประมงจัดงานวันปลาไทย", "น้ำดีปลาดี", "น้ำดีปลาดี", "กรมประมงจัดงานวันข้าวไทย")
    assert found.text == "กรมประมงจัดงานวันปลาไทย"
