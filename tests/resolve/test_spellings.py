"""Whether two written names are spellings of one."""

import pytest

from kg.resolve.spellings import is_alike_given, is_variant


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("สมหมาย ทองไพศาล", "สมหมาย ทองไพศาน", True),
        ("สมหมาย ใจงาม", "สมหมาย ใจงาม ทองไพศาล", True),
        ("สมหมาย ใจงาม", "สมหมาย รุ่งโรจน์ดี", False),
        ("สมหมาย ใจงาม", "วารี ใจงาม", False),
        ("อารีรัตน์ ใจงาม", "อารีรัต ใจงาม", True),
        ("พระครูวิสุทธิ์", "พระครูวิสุทธิ์ ธรรมคุณ", True),
        ("พระครูวิสุทธิ์", "สมหมาย ใจงาม", False),
    ],
)
def test_a_part_the_same_and_the_rest_nearly_so(name: str, other: str, same: bool) -> None:
    assert is_variant(name, other) is same


@pytest.mark.parametrize(
    ("name", "other", "same"), [("อารีรัตน์", "อารีรัต", True), ("ก", "กกกก", False), ("กขคง", "งคขก", False)]
)
def test_letters_count_in_their_order(name: str, other: str, same: bool) -> None:
    assert is_alike_given(name, other) is same
