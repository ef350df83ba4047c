from __future__ import annotations

from kg.clean import clean
from kg.find.quantities import find_quantities
from kg.models import Figure
from kg.relate.figures import relate_figures
from kg.relate.numbers import MOST_FIGURES


def figures(text: str) -> tuple[Figure, ...]:
    article = clean("test", text)
    return relate_figures(article, find_quantities(article, (), (), ()))


def test_money_and_people_go_before_days() -> None:
    units = [figure.unit for figure in figures("อบรม 10 วัน ผู้เข้าอบรม 103 คน ใช้งบประมาณ 5 ล้านบาท")]
    assert units == ["บาท", "คน", "วัน"]


def test_a_repeated_quantity_is_one_figure_with_all_its_evidence() -> None:
    (figure,) = figures("ช่วยเหลือ 500 ราย\nยืนยันช่วยเหลือครบ 500 ราย")
    assert len(figure.evidence) == 2


def test_a_long_list_is_cut_to_the_best() -> None:
    listed = " ".join(f"ตำบลที่พบจุดนี้ {number} ครั้ง" for number in range(11, 90))
    found = figures(f"งบประมาณ 9 ล้านบาท {listed}")
    assert len(found) == MOST_FIGURES
    assert found[0].unit == "บาท"
