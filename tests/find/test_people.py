"""People in running text: titles, names, their ends, and later mentions."""

import pytest

from kg.clean import clean
from kg.find.people import find_people
from kg.models import OrganizationMention, PersonMention


def found(text: str) -> tuple[PersonMention, ...]:
    return find_people(clean("a", text), (), ())


def names(text: str) -> list[str]:
    return [mention.name for mention in found(text)]


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        ("นายสมหมาย ใจงาม กล่าวเปิดงาน", "นาย", "สมหมาย ใจงาม"),
        ("น.ส.วารี ใจงาม ร่วมประชุม", "น.ส.", "วารี ใจงาม"),
        ("น. ส. วารี ใจงาม ร่วมประชุม", "น. ส.", "วารี ใจงาม"),
        ("พล.ต.อ.ธงทอง มั่นคง ลงพื้นที่", "พล.ต.อ.", "ธงทอง มั่นคง"),
        ("ว่าที่ ร.ต.อนันต์ ใจงาม ลงพื้นที่", "ว่าที่ ร.ต.", "อนันต์ ใจงาม"),
        ("ศ.(พิเศษ) ดร.วิทยา ใจงาม บรรยาย", "ศ.(พิเศษ) ดร.", "วิทยา ใจงาม"),
        ("ศาสตราจารย์คลินิก เกียรติคุณ นายแพทย์วิทยา ใจงาม", "ศาสตราจารย์คลินิก เกียรติคุณ นายแพทย์", "วิทยา ใจงาม"),
        ("พ.ต.อ.หญิง วารี ใจงาม ร่วมประชุม", "พ.ต.อ.หญิง", "วารี ใจงาม"),
        ("พันเอก (พิเศษ) หญิง วารี ใจงาม ร่วมประชุม", "พันเอก (พิเศษ) หญิง", "วารี ใจงาม"),
        ("พันเอก ดร.วิทยา ใจงาม บรรยาย", "พันเอก ดร.", "วิทยา ใจงาม"),
        ("เภสัชกรหญิงวารี ใจงาม บรรยาย", "เภสัชกรหญิง", "วารี ใจงาม"),
        ("ท่านผู้หญิงวารี ใจงาม เป็นประธาน", "ท่านผู้หญิง", "วารี ใจงาม"),
        ("ม.ร.ว.วิทยา ใจงาม บรรยาย", "ม.ร.ว.", "วิทยา ใจงาม"),
        ("H.E. Mr. Jan Novak เข้าพบ", "H.E. Mr.", "Jan Novak"),
        ("ดาโต๊ะ อับดุล ราห์มาน รัฐมนตรีต่างประเทศ", "ดาโต๊ะ", "อับดุล ราห์มาน"),
        ("รัฐบาลของท่านนายกเศรษฐี ศรีสุข ประกาศ", "", "เศรษฐี ศรีสุข"),
    ],
)
def test_every_style_of_title(text: str, title: str, name: str) -> None:
    mention = found(text)[0]
    assert (mention.title, mention.name) == (title, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("นายสมหมาย  ใจงาม  ปลัดกระทรวงการคลัง", "สมหมาย ใจงาม"),
        ("นายสมหมาย ใจงามกล่าวว่า ผลดีขึ้น", "สมหมาย ใจงาม"),
        ("นายสมหมาย ใจงามรองอธิบดีกรมประมง", "สมหมาย ใจงาม"),
        ("นายสมหมาย มีใจงาม รองอธิบดีกรมประมง", "สมหมาย มีใจงาม"),
        ("นายสมหมาย ณ สงขลา เปิดงาน", "สมหมาย ณ สงขลา"),
        ("นางวารี ทองไพศาล ณ อยุธยา เปิดงาน", "วารี ทองไพศาล ณ อยุธยา"),
        ("นางวารี ใจงาม ทองไพศาล รองอธิบดีกรมประมง", "วารี ใจงาม ทองไพศาล"),
        ("นายสมหมาย\nทองไพศาล รองนายกรัฐมนตรี", "สมหมาย ทองไพศาล"),
        ("นายยาน เอฟ. โนวัค เอกอัครราชทูต", "ยาน เอฟ. โนวัค"),
        ("นายมิเกล อังเคล เด ลา โตร์เร (Mr. Miguel de la Torre) เข้าพบ", "มิเกล อังเคล เด ลา โตร์เร"),
        ("Mr. Miguel de la Torre, Vice President of a bank", "Miguel de la Torre"),
        ("นาย Jan Novak ประธานธนาคาร", "Jan Novak"),
    ],
)
def test_where_a_name_ends(text: str, name: str) -> None:
    assert names(text)[0] == name


@pytest.mark.parametrize(
    "text",
    [
        "นายกรัฐมนตรีมอบนายอำเภอดูแลนายจ้าง",
        "นางแบบและนางฟ้าร่วมเดินแบบ",
        "จับกุมผู้ต้องหาได้ 9 นาย รถยนต์ 4 คัน",
        "คุณภาพชีวิตของครูผู้ช่วยและหมอพร้อม",
        "พ.ศ. 2567 ถึง พ.ศ. 2570",
        "ประชุม ณ ห้องประชุมศาสตราจารย์สมหมาย ใจงาม",
        "ร่วมผลักดันพัฒนายกระดับสินค้า",
        "แข่งขัน General Assembly ครั้งที่ 2",
        "พลเอกและพลโทหลายท่านเข้าร่วม",
    ],
)
def test_what_only_looks_like_a_person(text: str) -> None:
    assert not found(text)


def test_lists_of_people() -> None:
    text = "พร้อมด้วย นายสมหมาย ใจงาม นางวารี ทองไพศาล, ดร.วิทยา มั่นคง และนางสาวสุดา รักดี ร่วมงาน"
    assert names(text) == ["สมหมาย ใจงาม", "วารี ทองไพศาล", "วิทยา มั่นคง", "สุดา รักดี"]


def test_later_mentions_without_title_or_surname() -> None:
    text = "“สมหมาย” สั่งเร่งช่วยเหลือ\n\nนายสมหมาย ใจงาม ลงพื้นที่ โดย สมหมาย ใจงาม กล่าวว่า พร้อม\n\nรมว.สมหมายย้ำว่า ทำได้"
    assert [mention.rule for mention in found(text)] == [
        "given name again",
        "title+name",
        "name again",
        "given name again",
    ]


def test_words_written_on_to_a_known_given_name_are_cut() -> None:
    text = "พล.อ.ธงทอง มั่นคง เป็นประธาน\n\nพล.อ.ธงทองพร้อมที่จะชี้แจง"
    assert names(text) == ["ธงทอง มั่นคง", "ธงทอง"]


def test_a_headlines_words_behind_a_given_name_are_no_surname() -> None:
    text = "พล.อ.ธงทอง โยนหินถามทาง\n\nพล.อ.ธงทอง ศิริวัฒนกุลชัย รองนายกรัฐมนตรี เป็นประธาน"
    assert names(text) == ["ธงทอง", "ธงทอง ศิริวัฒนกุลชัย"]


def test_untitled_names_before_a_role_and_behind_an_office_of_state() -> None:
    assert names("พบกับดิฉัน วารี ใจงาม รองโฆษกประจำสำนักนายกรัฐมนตรี") == ["วารี ใจงาม"]
    assert names("หารือกับประธานาธิบดียาน โนวัคสกี เรื่องการค้า") == ["ยาน โนวัคสกี"]


def test_monks_and_royals_keep_their_style() -> None:
    assert names("พระครูวิมลธรรมคุณ เจ้าอาวาสวัดกลาง") == ["พระครูวิมลธรรมคุณ"]
    assert names("น้อมรำลึกสมเด็จพระมหิตลาธิเบศร อดุลยเดชวิกรม พระบรมราชชนก ในวันนี้") == [
        "สมเด็จพระมหิตลาธิเบศร อดุลยเดชวิกรม พระบรมราชชนก"
    ]


def test_a_royal_style_alone_names_nobody() -> None:
    assert not found("เฉลิมพระเกียรติพระบาทสมเด็จพระเจ้าอยู่หัว และสมเด็จพระนางเจ้าฯ พระบรมราชินี")


def test_people_inside_an_organization_are_its_name() -> None:
    text = "มูลนิธินายสมหมาย ใจงาม มอบทุน"
    end = text.index(" มอบทุน")
    body = OrganizationMention(0, end, text[:end], "test", 1.0)
    assert not find_people(clean("a", text), [body], ())


def test_a_mention_quotes_the_article() -> None:
    article = clean("a", "ข่าววันนี้\n\nนายสมหมาย  ใจงาม และ ดร.วารี ทองไพศาล พร้อมด้วยวารี ทองไพศาล")
    for mention in find_people(article, (), ()):
        assert mention.text == article.text[mention.start : mention.end]


def test_titles_in_letters_without_an_end_name_nobody_and_hide_nobody_else() -> None:
    assert names(f"{'นายกอง' * 900} นายสมหมาย ใจงาม กล่าว")[-1] == "สมหมาย ใจงาม"


def test_everybody_of_a_long_list_is_named_again() -> None:
    people = [f"สม{first} {last}งาม" for first in ("หมาย", "ชาย", "ศักดิ์") for last in ("ใจ", "พร", "ทอง", "แก้ว")]
    text = "\n".join(
        [*(f"นาย{name} ร่วมงาน" for name in people), *(f"โดย{name.replace(' ', '   ')} กล่าว" for name in people)]
    )
    assert sorted(names(text)) == sorted([*people, *people])


def test_an_unknown_given_name_alone_may_follow_a_title_written_on_to_and_or_by() -> None:
    assert names("ชาวบ้านและนายขมลพี เข้าพบ") == ["ขมลพี"]
    assert names("ชาวบ้านและนายเรือ เข้าพบ") == []
    assert names("ชาวบ้านชมนายขมลพี เข้าพบ") == []
