"""Names that are known as they are written, and whose they are when several go by them."""

from __future__ import annotations

import pytest

from kg.network.matching.exact import ExactNames, is_initials
from tests.network.matching.lists import body


@pytest.mark.parametrize(
    ("text", "expected"),
    [("ก.พ.ร.", True), ("กฟภ", True), ("DSI", True), ("กรม", True), ("กรม5", False), ("ดิน", False)],
)
def test_initials_are_consonants_or_capitals(text: str, expected: bool) -> None:
    assert is_initials(text) is expected


@pytest.mark.parametrize("typed", ["ศก.", "ศก", "ศ.ก.", "ศ ก"])
def test_stops_and_spaces_make_no_difference(typed: str) -> None:
    names = ExactNames([body("กรมศุลกากร", "ศก."), body("กรมประมง")])
    (share,) = names.of(typed)
    assert share.place == 0 and share.share > 0.99


def test_the_same_stops_come_before_others() -> None:
    names = ExactNames([body("สำนักงานหนึ่ง", "ก.พ.ร."), body("กรมสอง", "กพร.")])
    assert [share.place for share in names.of("ก.พ.ร")] == [0, 1]
    assert [share.place for share in names.of("กพร")] == [1, 0]


def test_the_authority_file_comes_before_what_texts_say() -> None:
    names = ExactNames([body("กรมหนึ่ง", written=["สภพ"]), body("สภาภูมิภาพ", "สภพ.")])
    assert names.of("สภพ.")[0].place == 1


def test_initials_whose_letters_are_not_in_the_name_are_doubted() -> None:
    names = ExactNames([body("กระทรวงมหาดไทย", written=["กฟภ."]), body("กรมประชาสัมพันธ์", written=["กปส."])])
    assert names.of("กฟภ.")[0].share < 0.5 < names.of("กปส.")[0].share


def test_a_committees_initials_may_mean_its_office() -> None:
    board = body("คณะกรรมการน้ำ", "กนน.")
    names = ExactNames([board, body("สำนักงานคณะกรรมการน้ำ", serves=["คณะกรรมการน้ำ"])])
    shares = names.of("กนน.")
    assert [share.place for share in shares] == [0, 1]
    assert 0.5 < shares[0].share < 0.75


def test_what_nobody_goes_by_is_nobodys() -> None:
    assert ExactNames([body("กรมประมง")]).of("กรมป่าไม้") == ()
