from __future__ import annotations

from decimal import Decimal

import pytest

from kg.find.quantities.numerals import find_numbers


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,250 คน", "1250"),
        ("๑,๒๕๐ คน", "1250"),
        ("49.5 ล้านราย", "49500000"),
        ("2.98 ล้านล้านบาท", "2980000000000"),
        ("3 พันล้านบาท", "3000000000"),
        ("กว่า 3 แสนคน", "300000"),
        ("1 ล้าน 2 แสนบาท", "1200000"),
        ("6 แสนกว่าล้านบาท", "600000000000"),
        ("600 กว่าล้านบาท", "600000000"),
        ("600 กว่าคน", "600"),
        ("สองแสนราย", "200000"),
        ("500 ลบ. ต่อปี", "500000000"),
        ("12.50 บาท", "12.5"),
        ("99999999999999999999.78 ล้านล้านบาท", "99999999999999999999780000000000"),
    ],
)
def test_reads_the_value_in_base_units(text: str, value: str) -> None:
    assert [number.value for number in find_numbers(text)] == [Decimal(value)]


@pytest.mark.parametrize(
    ("text", "expected"), [("12.50 บาท", True), ("3 ล้านบาท", False), ("99999999999999999999.78 ล้านล้านล้าน", False)]
)
def test_a_value_of_any_size_is_a_fraction_or_none(text: str, expected: bool) -> None:
    assert [number.is_fraction for number in find_numbers(text)][:1] == [expected]


def test_a_range_shares_the_scale_of_its_upper_end() -> None:
    (number,) = find_numbers("งบ 2.5-3 ล้านบาท")
    assert (number.low, number.value) == (Decimal(2_500_000), Decimal(3_000_000))


def test_a_lower_end_with_its_own_scale_keeps_it() -> None:
    (number,) = find_numbers("ตั้งแต่ 8 แสน ถึง 1 ล้านบาท")
    assert (number.low, number.value) == (Decimal(800_000), Decimal(1_000_000))


@pytest.mark.parametrize("text", ["ครั้งที่ 1/2565", "กม. 47+348.260", "วันที่ 12/05/2566", "สามารถ", "สหกรณ์", "5 พันธุ์"])
def test_what_is_no_plain_number_has_no_scaled_value(text: str) -> None:
    assert not any(number.scaled or number.value > 12 for number in find_numbers(text))


@pytest.mark.parametrize("text", ["9" * 40, "1" + ",000" * 40 + " บาท", "3." + "1" * 40 + " ล้านบาท", "1-" + "9" * 40])
def test_what_has_more_digits_than_any_quantity_is_left_out(text: str) -> None:
    assert list(find_numbers(f"{text} และ 5 คน"))[-1:] == list(find_numbers(f"{' ' * len(text)} และ 5 คน"))
    assert len(list(find_numbers(f"{text} และ 5 คน"))) == 1
