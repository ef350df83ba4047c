"""Pages in the shapes of Thai sites: which line is the headline, which day counts, where the body begins."""

from __future__ import annotations

import pytest

from kg.page import Page, read_page

HEADLINE = "เทศบาลนครสายธารเปิดตลาดนัดสีเขียว ริมคลองทุกวันเสาร์"
BODY = (
    "นายกมล ธาราดี นายกเทศมนตรีนครสายธาร เปิดเผยว่า ตลาดแห่งใหม่จะช่วยให้เกษตรกรในชุมชนมีที่ขายผักปลอดสาร"
    "โดยไม่เสียค่าแผง และจะเปิดต่อเนื่องไปจนถึงสิ้นปี พร้อมรับฟังความเห็นของผู้ค้าทุกสัปดาห์เพื่อปรับปรุงบริการให้ดีขึ้นต่อไป"
)
SECOND = "ผู้สนใจติดต่อกองสวัสดิการสังคมได้ในวันราชการ โดยเตรียมสำเนาทะเบียนบ้านและภาพถ่ายแปลงผักไปด้วย"


def masked(text: str, page: Page) -> str:
    """What finders see of a text."""
    kept, at = [], 0
    for span in page.furniture:
        kept += [text[at : span.start], "\n"]
        at = span.end
    return "".join([*kept, text[at:]])


def day_of(text: str) -> str | None:
    page = read_page(text)
    return page.published.isoformat() if page.published else None


STAMPS = [
    ("14 ม.ค. 2567", "2024-01-14"),
    ("14 ม.ค. 67", "2024-01-14"),
    ("วันที่ 29 พ.ย. 2559", "2016-11-29"),
    ("วันเสาร์ที่ 6 เมษายน พ.ศ. 2567", "2024-04-06"),
    ("เสาร์, 6 เมษายน 2567", "2024-04-06"),
    ("๖ เมษายน ๒๕๖๗", "2024-04-06"),
    ("06/04/2567", "2024-04-06"),
    ("6/4/67", "2024-04-06"),
    ("6 เม.ย. 24", "2024-04-06"),
    ("2022-11-15 16:12", "2022-11-15"),
    ("2022-11-15T20:12:09+00:00", "2022-11-16"),
    ("11 July 2024", "2024-07-11"),
    ("Thursday, 11 July 2024", "2024-07-11"),
    ("July 11th, 2024", "2024-07-11"),
    ("11 Jul 2567", "2024-07-11"),
    ("กันยายน 17, 2564", "2021-09-17"),
    ("มกราคม 14, 2567 | ภาพข่าว", "2024-01-14"),
    ("22 มกราคม 2561 / 14:37:52", "2018-01-22"),
    ("• 18 มี.ค. 62\n• 87", "2019-03-18"),
    ("📅 18 มี.ค. 62   👁 1,204", "2019-03-18"),
    ("18 มี.ค. 2562 เวลา 09:15 น.", "2019-03-18"),
    ("อัปเดต 18 มี.ค. 2562", "2019-03-18"),
    ("อัพเดทล่าสุด : 18 มี.ค. 2562 | 4,893 view", "2019-03-18"),
    ("วันที่ปรับปรุงข้อมูล 22 ก.ย. 2566", "2023-09-22"),
    ("วันที่บันทึก :07/11/2012", "2012-11-07"),
    ("เผยแพร่เมื่อ 14 มกราคม 2567 โดย งานประชาสัมพันธ์", "2024-01-14"),
    ("เผยแพร่เมื่อวันที่ 14 มกราคม 2567", "2024-01-14"),
    ("โพสต์เมื่อ : 14 ม.ค. 2567 (อ่าน 128 ครั้ง)", "2024-01-14"),
    ("โดย admin 14 ม.ค. 2567 เข้าชม 55", "2024-01-14"),
    ("เขียนโดย กมล ธาราดี เมื่อ 14 ม.ค. 2567 ฮิต: 87", "2024-01-14"),
    ("หมวดหมู่: ข่าวกิจกรรม | 14 ม.ค. 2567 | Hits: 87", "2024-01-14"),
    ("ข่าวสหกรณ์ 14 ม.ค. 2567", "2024-01-14"),
    ("Posted on 14 January 2024 by webmaster", "2024-01-14"),
    ("Published: Jan 14, 2024 2 min read", "2024-01-14"),
    ("Last updated: 14 ม.ค. 2567 | 765 จำนวนผู้เข้าชม |", "2024-01-14"),
    ("ข่าวเศรษฐกิจ Sunday January 14, 2024 10:18 —สำนักโฆษก", "2024-01-14"),
    ("เผยแพร่เมื่อ\n14 ม.ค. 2567", "2024-01-14"),
    ("วันที่ลงข่าว :\n14 ม.ค. 2567\nผู้ลงข่าว : งานประชาสัมพันธ์", "2024-01-14"),
    ("โพสต์เมื่อ 14 ม.ค. 2567\nแก้ไขล่าสุด 20 ม.ค. 2567", "2024-01-14"),
    ("แก้ไขล่าสุด 20 ม.ค. 2567\nโพสต์เมื่อ 14 ม.ค. 2567", "2024-01-14"),
    ("วันที่นำเข้าข้อมูล 14 ม.ค. 2567 วันที่ปรับปรุงข้อมูล 20 ม.ค. 2567", "2024-01-14"),
    ("14 ม.ค. 2567\nปรับปรุงข้อมูลล่าสุด 20 ม.ค. 2567", "2024-01-14"),
    ("ผู้เข้าชม 77 ท่าน |\nวันที่ 14 ม.ค. 2567\nแชร์ Facebook Line", "2024-01-14"),
]


@pytest.mark.parametrize(("stamp", "day"), STAMPS, ids=[stamp for stamp, _ in STAMPS])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_day_under_the_headline_in_every_form(stamp: str, day: str, gap: str) -> None:
    text = f"{HEADLINE}{gap}{stamp}{gap}{BODY}\n{SECOND}"
    page = read_page(text)
    assert (page.published and page.published.isoformat(), page.headline) == (day, HEADLINE)
    assert text[page.body :].startswith(BODY)
    assert masked(text, page).split() == [*HEADLINE.split(), *BODY.split(), *SECOND.split()]


NO_STAMPS = [
    "เมื่อวันที่ 5 มิถุนายน 2567 นายกมล ธาราดี เปิดตลาด",
    "5 มิถุนายน 2567 ณ ลานริมคลอง เทศบาลนครสายธาร",
    "นครสายธาร 5 มิ.ย. 2567 -เทศบาลร่วมกับโรงเรียนเปิดตลาด",
    "5 มิถุนายน 2567 : เทศบาลร่วมกับโรงเรียนเปิดตลาด",
    "5 มิถุนายน 2567 – เทศบาลร่วมกับโรงเรียนเปิดตลาด",
    "วันที่ 5 มิถุนายน 2567 เวลา 09.00 น.\nนายกมล ธาราดี เปิดตลาดริมคลอง",
    "ระหว่างวันที่ 5 - 7 มิถุนายน 2567",
    "5 - 7 มิถุนายน 2567",
    "5 มิ.ย. 2567 - 7 มิ.ย. 2567",
    "ตั้งแต่วันที่ 5 มิถุนายน 2567 เป็นต้นไป",
    "หมดเขต 5 มิ.ย. 2567",
    "วันที่จัดกิจกรรม :\n5 มิ.ย. 2567",
    "เริ่มรับสมัคร 5 มิ.ย. 2567 | กองช่าง",
    "ก่อตั้งเมื่อ 18 มีนาคม 2538",
    "18 มีนาคม 2448",
    "5 มิ.ย. 2667",
    "31/02/2567",
    "ครั้งที่ 3 5 มิ.ย. 2567",
    "เทศบาลนครสายธาร ณ วันที่ 5 มิ.ย. 2567",
    "โดยสภาเทศบาล เมื่อวันที่ 5 มิ.ย. 2567",
    "5 มิ.ย. 2567 | ณ ลานริมคลอง",
    "เผยแพร่: โดย: กองช่าง",
]


@pytest.mark.parametrize("line", NO_STAMPS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_no_other_day_is_taken_for_that_of_publication(line: str, gap: str) -> None:
    assert day_of(f"{HEADLINE}{gap}{line}{gap}{BODY}\n{SECOND}") is None


def page_of(*blocks: str) -> Page:
    return read_page("\n".join(blocks))


HEADLINES = {
    "a way to the page that ends in it": ["หน้าแรก > ข่าว > " + HEADLINE, "", HEADLINE, "", BODY],
    "a way to the page alone": [f"หน้าแรก » ข่าวกิจกรรม » {HEADLINE}", "", BODY, SECOND],
    "a way without marks": [f"Home ข่าวกิจกรรม {HEADLINE}", "ข่าวกิจกรรม", "", HEADLINE, "", BODY],
    "tools and menus": ["Accessibility Tools", "", "หน้าแรก", "เกี่ยวกับเรา", "ติดต่อเรา", "", HEADLINE, "", BODY],
    "sizes of letters": ["ขนาดตัวอักษร", "ก ก ก", "การแสดงผล", "C C C", "TH EN", "", HEADLINE, "", BODY],
    "skip links": ["ข้ามไปยังเนื้อหาหลัก", "Skip to content", HEADLINE, BODY],
    "a button": ["ตกลง", HEADLINE, "14 ม.ค. 2567", BODY],
    "site and section": ["เทศบาลนครสายธาร", "Saithan City", "", "ข่าวประชาสัมพันธ์", "image", "", HEADLINE, "", BODY],
    "site and motto": ["สร้างเมืองให้น่าอยู่ คู่คุณธรรม", "ย้อนกลับ", HEADLINE, "09 พ.ย. 2568", "", BODY],
    "a menu in one line": ["โฮมเพจสำนักงาน ผู้บริหาร วาระงาน รับเรื่องราวร้องทุกข์", " ", HEADLINE, "", BODY],
    "a series number": ["ข่าวสำนักงานเทศบาล 98/2559", HEADLINE, "", BODY],
    "names of sizes": ["xs", "xsm", "sm", "md", "lg", "", HEADLINE, "", "เผยแพร่:   โดย: กองช่าง", "", BODY],
    "a title with the site's name": [f"{HEADLINE} - Saithan Today", "", "14 ม.ค. 2567", "", HEADLINE, "", BODY],
    "a title with a bar": [f"{HEADLINE} | เทศบาลนครสายธาร", "", BODY, SECOND],
    "a title with a known body": [f"{HEADLINE} - กรมชลประทาน", "", BODY, SECOND],
    "a title before it": [f"สายธารทีวี-ข่าว-{HEADLINE}", "14 ม.ค. 2567", HEADLINE, BODY],
    "a label": [f"หัวข้อข่าว : {HEADLINE}", "รายละเอียด :", "", BODY],
    "a sign of a tag": [f"#{HEADLINE}", "", BODY],
    "the name of a file": ["ภาพข่าว-01.jpg", "%e0%b8%81%e0%b8%ad%e0%b8%87", HEADLINE, "", BODY],
    "words to the browser": ["เบราว์เซอร์ของคุณเป็นรุ่นเก่าที่ไม่รองรับการใช้งาน", "", "ธุรกิจ", "", HEADLINE, "", BODY],
    "a count below": [HEADLINE, "", "9657", "", HEADLINE + " เริ่มสัปดาห์หน้า", "", BODY],
    "a source below": [HEADLINE, "", "สายธารรายวัน", "", "เผยแพร่ 21 ม.ค. 2563 เวลา 12.33 น.", "", BODY],
    "a clock and a long menu": [
        "Skip to content",
        "Fri. Sep 12th, 2025",
        *[f"  • {word}" for word in ("Home", "NEWS", "ENERGY FORCE", "EDITOR TALK", "MONEY", "ดวงประจำวัน", "SPECIAL")],
        "",
        HEADLINE,
        "",
        "06/07/2022 1 min read",
        "ดูแล้ว: 1,083",
        "",
        BODY,
    ],
    "two prints": [HEADLINE, HEADLINE, "", BODY],
    "a ticker": [
        "SAITHAN NEWS",
        "",
        "ราคาทองวันนี้ (24 พ.ย. 68) ลง 150 บาท 09:11 น.",
        "",
        HEADLINE,
        "",
        "views",
        "",
        BODY,
    ],
}


@pytest.mark.parametrize("blocks", HEADLINES.values(), ids=HEADLINES)
def test_the_headline_is_none_of_what_stands_around_it(blocks: list[str]) -> None:
    page = page_of(*blocks)
    assert page.headline == HEADLINE
    text = "\n".join(blocks)
    body = HEADLINE + " เริ่ม" if blocks[-3].startswith(HEADLINE + " เริ่ม") else BODY
    assert text[page.body :].startswith(body)
    assert masked(text, page).count(HEADLINE) == 1 + (body != BODY)


def test_a_page_that_begins_with_its_body_has_no_headline_line() -> None:
    lead = (
        "นางพิมพ์ใจ แก้วคำ โฆษกจังหวัดสายธาร เปิดเผยว่า วันนี้ (9 ม.ค. 67) เวลา 13.30 น. นายกมล ธาราดี เป็นประธานการประชุม"
        "คณะทำงานน้ำ ซึ่งจัดโดยสำนักงานชลประทาน ณ ศาลากลางจังหวัด โดยมีผู้เข้าร่วมจากทุกอำเภอ"
    )
    text = f"{lead}\n{SECOND}"
    page = read_page(text)
    assert page.body == 0
    assert page.furniture == ()
    assert lead.startswith(page.headline + " ")
    assert len(page.headline) <= 120


def test_a_line_alone_is_the_body_and_its_own_title() -> None:
    page = read_page("กรมน้ำเปิดศูนย์แห่งใหม่")
    assert (page.headline, page.body, page.furniture) == ("กรมน้ำเปิดศูนย์แห่งใหม่", 0, ())


def test_without_a_headline_what_stands_above_the_lead_is_masked() -> None:
    text = f"ภาพกิจกรรม\nวันที่ 24 ตุลาคม 2566 {BODY}\n459\n27 ตุลาคม 2566\n\nวันที่ 24 ตุลาคม 2566 \nนาย"
    page = read_page(text)
    assert page.headline.startswith("วันที่ 24 ตุลาคม 2566 นายกมล")
    assert str(page.published) == "2023-10-27"
    assert masked(text, page).split() == [
        "วันที่",
        "24",
        "ตุลาคม",
        "2566",
        *BODY.split(),
        "วันที่",
        "24",
        "ตุลาคม",
        "2566",
        "นาย",
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "Ministers will travel to the coast next month to hear how ferry firms plan to welcome guests, an aide said.",
        "เมื่อวันที่ 5 มิถุนายน 2567 " + BODY,
        "กรุงเทพฯ-" + BODY + SECOND,
    ],
    ids=["English sentence", "report", "long lead"],
)
def test_a_lead_behind_the_stored_day_is_no_headline(lead: str) -> None:
    text = f" date 2020-10-14 {lead}\n\n{SECOND}"
    page = read_page(text)
    assert str(page.published) == "2020-10-14"
    assert text[page.body :].startswith(lead[:40])
    assert lead.startswith(page.headline)


BESIDE = {
    "behind the stored day": f" date 2024-06-05 {HEADLINE}\n\n{BODY}",
    "behind brackets": f"[5 มิ.ย. 2567] {HEADLINE}\n{BODY}",
    "before brackets": f"{HEADLINE} [2024-06-05]\n{BODY}",
    "before a bar": f"{HEADLINE} | 5 มิ.ย. 2567\n{BODY}",
    "behind a bar": f"5 มิ.ย. 2567 | {HEADLINE}\n{BODY}",
    "below the kind of news": f"ข่าว | 5 มิ.ย. 2567 | กองช่าง\n{HEADLINE}\n{BODY}",
    "behind the headline again": f"{HEADLINE}\n\n{HEADLINE} หมวดหมู่ : ข่าว เมื่อวันที่ : 5 มิถุนายน 2567 ผู้ชม : 445 ครั้ง\n{BODY}",
    "above it with a count": f"05/06/2024 :: ( 31 ผู้เข้าชม )\n{HEADLINE}\n{HEADLINE}\nวันที่ 4 มิถุนายน 2567\n{BODY}",
    "above it with an hour and a topic": f"ติดตาม\n5 มิ.ย. 2024 เวลา 14:38 • หุ้น & เศรษฐกิจ\n{HEADLINE}\n{BODY}",
    "above it and in the report": f"Wednesday, June 5, 2024\n\n{HEADLINE}\n\nวันนี้ (4 มิ.ย. 67) {BODY}",
    "below the body with its author": f"{HEADLINE}\n\n{BODY}\n\nข่าว ณ. วันที่ 5 มิ.ย. 2567 โดย มานะ\nผู้เข้าชม 77 ท่าน |",
    "below an English body": f"{HEADLINE}\n\n{BODY}\n\nPublished : June 5, 2024\nBy : THE SAITHAN",
    "on the last line under an account": f"{HEADLINE}\n\n{BODY}\n\nsaithan\n\n5 มิ.ย. 2024",
    "under a subtitle": f"{HEADLINE}\n\nเน้นผักปลอดสารและงานหัตถกรรมของชุมชนริมคลอง\n\n5 มิ.ย. 2567\n\nตลาดนัดริมคลอง {BODY}",
}


@pytest.mark.parametrize("text", BESIDE.values(), ids=BESIDE)
def test_a_day_beside_above_or_below_the_headline(text: str) -> None:
    page = read_page(text)
    assert str(page.published) == "2024-06-05"
    assert page.headline == HEADLINE
    assert page.published_span is not None
    assert masked(text, page).count("05/06/2024") == 0


NOT_THE_PAGES = {
    "a clock that the report contradicts": f"วันที่ 14 กรกฎาคม 2025\n\n{HEADLINE}\n\nสายธารนิวส์ : 13 พฤษภาคม 2567 {BODY}",
    "a clock that nothing confirms": f"วันเสาร์ที่ 28 พฤศจิกายน 2568\n{HEADLINE}\n{BODY}",
    "a clock above a menu": f"Fri. Sep 12th, 2025\nหน้าแรก\nติดต่อเรา\n{HEADLINE}\n{BODY}",
    "an invitation": f"{HEADLINE}\nวันที่ 12 มีนาคม 2567\nเวลา 09.00 น.\nณ ลานริมคลอง\n{BODY}",
    "an English invitation": f"Saithan Market Opening\nDate: 12 March 2024\nTime: 9.00 a.m.\nVenue: City Hall\n{BODY}",
    "a chronicle": "\n".join([HEADLINE, "", *(f"{day} มกราคม 2567\nรอบที่ {day} {SECOND}" for day in (12, 13, 14))]),
    "other articles": f"{HEADLINE}\n\n{BODY}\n\nข่าวล่าสุด\nเปิดศูนย์เด็กเล็ก\nเผยแพร่เมื่อ 5 มิ.ย. 2567\nอ่าน 5 ครั้ง",
    "several labels below": f"{HEADLINE}\n{BODY}\nโพสต์เมื่อ 5 มิ.ย. 2567\nอบรมอาสา\nโพสต์เมื่อ 4 มิ.ย. 2567\n{SECOND}",
    "an announcement": f"{HEADLINE}\n\n{BODY}\n\nประกาศ ณ วันที่ 5 มิถุนายน พ.ศ. 2567",
    "a table": f"{HEADLINE}\n\n{BODY}\n\n108.26\n5 มิ.ย. 2567\n3,365.00\n3,473.26\nรวม",
    "a day in the headline": f"{HEADLINE} เมื่อวันจันทร์ที่ 3 มิถุนายน 2567\nเว็บมาสเตอร์ |\n{BODY}",
    "a site changed later": f"{HEADLINE}\n\n{BODY}\n\n{SECOND}\n\nปรับปรุงล่าสุด 5 มิ.ย. 2567",
}


@pytest.mark.parametrize("text", NOT_THE_PAGES.values(), ids=NOT_THE_PAGES)
def test_a_day_that_is_not_surely_the_pages_is_none(text: str) -> None:
    assert day_of(text) is None


UNDER = {
    "other articles": ["ข่าวที่เกี่ยวข้อง", "อบรมอาสาสมัครดูแลผู้สูงอายุ รุ่นที่ 3", "ผู้ว่าฯ ตรวจน้ำท่วม", "ที่มา : https://x.example/1"],
    "neighbours": ["อัลบั้มภาพ", "prev", "next", "ก่อนหน้า", "ถัดไป"],
    "counts": ["Visitors: 17,389", "ผู้เข้าชม 77 ท่าน |"],
    "buttons": ["แชร์ Facebook Twitter Line", "Back To Top", "กำลังโหลดความคิดเห็น"],
    "tags": ["#ตลาดเขียว #สายธาร", "แท็ก : ตลาด, ผัก"],
    "rights": ["Copyright © 2567 เทศบาลนครสายธาร", "สงวนลิขสิทธิ์ตามกฎหมาย"],
}


@pytest.mark.parametrize("lines", UNDER.values(), ids=UNDER)
def test_what_stands_under_the_article_is_masked(lines: list[str]) -> None:
    text = "\n".join([HEADLINE, "", BODY, SECOND, *lines])
    assert masked(text, read_page(text)).split() == [*HEADLINE.split(), *BODY.split(), *SECOND.split()]


def test_numbers_that_end_a_body_are_its_own() -> None:
    text = f"{HEADLINE}\n\n{BODY}\n\nรายรับของผู้ค้า\n108.26\n45 คน"
    assert masked(text, read_page(text)).split()[-4:] == ["รายรับของผู้ค้า", "108.26", "45", "คน"]


def test_lines_of_a_headline_are_joined() -> None:
    lines = ["เทศบาลนครสายธาร ร่วมกับ โรงเรียนบ้านสายธาร", "ลงนามความร่วมมือด้านอาหารปลอดภัย"]
    page = page_of(*lines, "", BODY)
    assert page.headline == " ".join(lines)
    page = page_of(lines[0], "", "เพื่อเด็กนักเรียนริมคลองสองพันคน", "", BODY)
    assert page.headline == f"{lines[0]} เพื่อเด็กนักเรียนริมคลองสองพันคน"


def test_the_day_of_a_broadcast_behind_the_headline_again_is_no_event_s() -> None:
    text = f"สายธารวิทยุ-{HEADLINE}\n\nวันพุธที่ 3 เมษายน 2567\n{HEADLINE}\nวันอังคารที่ 2 เมษายน 2567\n{BODY}"
    page = read_page(text)
    assert str(page.published) == "2024-04-03"
    assert text[page.body :] == BODY


def test_two_stamps_of_one_block_are_those_of_writing_and_of_showing() -> None:
    assert day_of(f"{HEADLINE}\nวันอังคารที่ 23 กรกฎาคม 2567\n22/07/2567\nพิมพ์\n{HEADLINE}\n{BODY}") == "2024-07-23"
