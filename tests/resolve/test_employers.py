from __future__ import annotations

import pytest

from kg.models import Naming, OrganizationMention
from kg.resolve.employers import is_body


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("จังหวัดลำพูน", True),
        ("จังหวัดทุกจังหวัด", False),
        ("อำเภอแม่ทา", True),
        ("อำเภอและหัวหน้าส่วนราชการ", False),
        ("วัดบ้านสวน", True),
        ("องค์กรปกครองส่วนท้องถิ่น", False),
        ("สมาคมผู้ค้าผัก", True),
        ("หน่วยงานที่เกี่ยวข้อง", False),
    ],
)
def test_what_a_post_names_is_a_body_or_a_general_phrase(name: str, named: bool) -> None:
    mention = OrganizationMention(0, len(name), name, "post's organization", 0.6, naming=Naming.IN_POST)
    assert is_body(mention) is named
