"""What kind of body a name is of."""

from __future__ import annotations

import pytest

from kg.grammar.body_kinds import kind_of


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("กรมทางหลวง", "government"),
        ("จังหวัดลำพูน", "government"),
        ("จังหวัดบ้านเรา", "other"),
        ("ธนาคารแห่งประเทศไทย", "government"),
        ("ธนาคารฟ้าใส", "company"),
        ("สภาตำบลฟ้าใส", "government"),
        ("สภาเกษตรกรฟ้าใส", "civil_society"),
        ("รัฐบาลญี่ปุ่น", "foreign_government"),
        ("รัฐบาลไทย", "other"),
        ("บริษัท ฟ้าใส จำกัด", "company"),
        ("คณะกรรมการน้ำ", "committee"),
        ("ฟ้าใส", "other"),
    ],
)
def test_the_kind_of_a_body_by_its_name(name: str, kind: str) -> None:
    assert kind_of(name) == kind
