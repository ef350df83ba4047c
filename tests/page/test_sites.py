"""Lines that only say whose site this is."""

from __future__ import annotations

import pytest

from kg.page.sites import names_site


@pytest.mark.parametrize(
    "text",
    [
        "กรมชลประทาน",
        "องค์การบริหารส่วนตำบลบ้านสายธาร",
        "อำเภอเมือง จังหวัดน่าน",
        "กระทรวงมหาดไทย",
        "สำนักงานพัฒนาการวิจัยการเกษตร (องค์การมหาชน)",
        "เทศบาลตำบลสายธาร อำเภอเมือง จังหวัดน่าน : www.saithan.go.th",
        "กรมชลประทาน | https://example.org",
        "องค์การบริหารส่วนตำบลบ้านสายธารงาม อำเภอเมืองสายธารใต้ จังหวัดสมุทรสงคราม",
    ],
)
def test_names_alone(text: str) -> None:
    assert names_site(text)


@pytest.mark.parametrize(
    "text",
    [
        "กรมชลประทานเปิดศูนย์รับน้ำ",
        "กรมชลประทาน ร่วมกับ กรมการข้าว",
        "เทศบาลนครสายธาร ล้างทำความสะอาดตลาดสดเทศบาล 2 (ตลาดเช้า)",
        "ชาวนาน่านได้น้ำ",
        "กรมชลประทานขุดลอกคลองสายใหญ่ริมเขาให้ไหลถึงทุ่ง จังหวัดน่าน",
        "กรมน้ำ" * 30,
    ],
)
def test_sentences(text: str) -> None:
    assert not names_site(text)
