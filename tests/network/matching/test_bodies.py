"""Bodies by what somebody writes: misspelt, shortened, with others beside them, and those that the list lacks."""

from __future__ import annotations

import pytest

from kg.network.matching.bodies import Bodies
from kg.network.matching.numbers import THRESHOLD
from tests.network.matching.lists import bodies, body, meant


@pytest.fixture(scope="module")
def listed() -> Bodies:
    agriculture, health = "กระทรวงเกษตรและสหกรณ์", "กระทรวงสาธารณสุข"
    return bodies(
        body(agriculture, "Ministry of Agriculture and Cooperatives", "กษ.", articles=500),
        body("กรมประมง", "Department of Fisheries", "กปม.", "FSH", articles=80, parents=[agriculture]),
        body("กรมปศุสัตว์", "Department of Livestock Development", articles=80, parents=[agriculture]),
        body("กรมส่งเสริมการเกษตร", articles=90, parents=[agriculture]),
        body("กรมส่งเสริมสหกรณ์", articles=60, parents=[agriculture]),
        body(health, "Ministry of Public Health", "สธ.", articles=900),
        body("สำนักงานปลัดกระทรวงสาธารณสุข", articles=90, parents=[health]),
        body("กรมการแพทย์", articles=50, parents=[health]),
        body("สำนักงานสาธารณสุขจังหวัดตาก", parents=[health]),
        body("สำนักงานสาธารณสุขจังหวัดน่าน", parents=[health]),
        body("องค์การบริหารส่วนจังหวัดเชียงใหม่", official=False),
        body("เขตสุขภาพที่ 8", official=False),
        body("โรงพยาบาลสงฆ์", articles=3),
        body("มหาวิทยาลัยเชียงใหม่", "มช.", articles=60),
        body("กรมศุลกากร", articles=70),
        body("กรมศิลปากร", articles=70),
        body("กรมศุลกรรม", official=False),
        body("กรมการค้าภายใน", here=False),
    )


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("กรมประมง", "กรมประมง"),
        ("กปม", "กรมประมง"),
        ("กรมประมงค์", "กรมประมง"),
        ("กรมปศุสัตร์", "กรมปศุสัตว์"),
        ("กรมสงเสริมการเกษตร", "กรมส่งเสริมการเกษตร"),
        ("กรม ส่งเสริม สหกรณ์", "กรมส่งเสริมสหกรณ์"),
        ("ก.สาธารณสุข", "กระทรวงสาธารณสุข"),
        ("กรมการแพทย์ กระทรวงสาธารณสุข", "กรมการแพทย์"),
        ("กระทรวงสาธารณสุข สำนักงานปลัด", "สำนักงานปลัดกระทรวงสาธารณสุข"),
        ("ฝ่ายพัสดุ กรมประมง", "กรมประมง"),
        ("กรมประมง (กปม.)", "กรมประมง"),
        ("Thai Fish. Office (FSH)", "กรมประมง"),
        ("ผอ.สสจ.ตาก", "สำนักงานสาธารณสุขจังหวัดตาก"),
        ("สนง.ปลัด สธ.", "สำนักงานปลัดกระทรวงสาธารณสุข"),
        ("Dept. of Fisheries", "กรมประมง"),
        ("Fisheries Departmnt", "กรมประมง"),
        ("Department of Fisheries, Ministry of Agriculture and Cooperatives", "กรมประมง"),
        ("สสจ.ตาก", "สำนักงานสาธารณสุขจังหวัดตาก"),
        ("อบจ. เชียงใหม่", "องค์การบริหารส่วนจังหวัดเชียงใหม่"),
        ("รพ.สงฆ์", "โรงพยาบาลสงฆ์"),
        ("ม.เชียงใหม่", "มหาวิทยาลัยเชียงใหม่"),
        ("มช. ถ.สุเทพ เชียงใหม่ 50200", "มหาวิทยาลัยเชียงใหม่"),
        ("กรมปศุสัตร์ ถ.พญาไท ราชเทวี", "กรมปศุสัตว์"),
        ("กองคลัง กรมประมง เกษตรกลาง จตุจักร", "กรมประมง"),
        ("กปม.กษ.", "กรมประมง"),
    ],
)
def test_what_is_meant_is_matched(listed: Bodies, typed: str, name: str) -> None:
    found, share = meant(listed, typed)
    assert found == name
    assert share >= THRESHOLD


@pytest.mark.parametrize(
    ("typed", "name"),
    [("กระทรวงเกษตรฯ", "กระทรวงเกษตรและสหกรณ์"), ("สป.สธ.", "สำนักงานปลัดกระทรวงสาธารณสุข"), ("ศุลกากร", "กรมศุลกากร")],
)
def test_what_is_shortened_comes_first(listed: Bodies, typed: str, name: str) -> None:
    assert meant(listed, typed)[0] == name


@pytest.mark.parametrize(
    "typed",
    [
        "สสจ.ตราด",
        "อบจ.เชียงราย",
        "เขตสุขภาพที่ 9",
        "กองประมง",
        "มหาวิทยาลัยประมง",
        "กรมส่งเสริมอุตสาหกรรม",
        "กรมส่งเสริม",
        "โรงพยาบาลสวนปรุง",
        "Department of Bamboo",
        "Ministry of Happiness",
        "โรงพยาบาลบ้านดอน กระทรวงสาธารณสุข",
        "บริษัท ประมงทองคำ จำกัด",
        "!!",
    ],
)
def test_what_the_list_lacks_is_matched_to_nobody(listed: Bodies, typed: str) -> None:
    _, share = meant(listed, typed)
    assert share < THRESHOLD


def test_a_name_of_a_body_that_only_the_authority_file_has_is_nobody_elses(listed: Bodies) -> None:
    shares = listed.meant("กรมการค้าภายใน")
    assert not listed.known[shares[0].place].here and shares[0].share > 0.9


def test_a_misspelling_that_texts_have_made_a_body_of_does_not_hide_the_one_meant() -> None:
    found = bodies(body("กรมสรรพากร", articles=90), body("กรมสรรพกร", official=False), body("กรมศิลปากร", articles=60))
    assert meant(found, "กรมสรรพกร")[0] == "กรมสรรพากร"


def test_two_that_are_as_near_are_neither_matched() -> None:
    found = bodies(body("กรมเจรจาการค้าระหว่างรัฐ", articles=9), body("กรมเจรจาการค้าระหว่างเมือง", articles=9))
    assert meant(found, "กรมเจรจาการค้าระหว่าง")[1] < THRESHOLD


def test_what_is_known_is_told_without_comparing(listed: Bodies) -> None:
    assert listed.is_known("กปม.")
    assert not listed.is_known("กรมประมงค์")


def test_compared_bodies_have_features_for_each_reading(listed: Bodies) -> None:
    places = {compared.place for compared in listed.compared("กรมประมงค์")}
    assert 1 in places
    best = max((one for one in listed.compared("กรมประมงค์")), key=lambda one: listed.score(one.features))
    assert best.place == 1
