"""Names as people type them: any alias, any spacing, titles in front; several or none get a list to choose from."""

from __future__ import annotations

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kg.errors import QuestionError
from kg.iris import BASE, SDG, full, iri
from kg.network.lookup import Lookup, typed_iri
from kg.read import Raw
from kg.store.graphs import GraphStore
from kg.store.reader import UNION
from tests.builds import built
from tests.network.press import reading, store_of


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("สำนักงาน ก.พ.ร.", "สำนักงานคณะกรรมการพัฒนาระบบราชการ"),
        ("สำนักงานกพร", "สำนักงานคณะกรรมการพัฒนาระบบราชการ"),
        ("นางอารีย์พันธ์ เจริญสุข", "อารีย์พันธ์ เจริญสุข"),
        ("อารีย์พันธ์", "อารีย์พันธ์ เจริญสุข"),
        ("person/ชุติมา_หาญเผชิญ", "ชุติมา หาญเผชิญ"),
        ("SDG 16", "SDG 16 สันติภาพ ความยุติธรรม และสถาบันที่เข้มแข็ง"),
        ("SDG 16 สันติภาพ ความยุติธรรม และสถาบันที่เข้มแข็ง", "SDG 16 สันติภาพ ความยุติธรรม และสถาบันที่เข้มแข็ง"),
        ("sdg 13", "SDG 13 การรับมือการเปลี่ยนแปลงสภาพภูมิอากาศ"),
        ("no poverty", "SDG 1 ขจัดความยากจน"),
    ],
)
def test_names_are_found(mission: GraphStore, typed: str, meant: str) -> None:
    assert Lookup(mission).find(typed).name == meant


def test_a_target_stands_in_the_network_as_its_goal(mission: GraphStore) -> None:
    names = Lookup(mission)
    assert names.in_network("SDG 16.6") == names.in_network("16") == f"{SDG}16"
    assert names.in_network("DGA") == names.find("DGA").iri


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("สมชาย", ["fits several", "สมชาย ดี", "สมชาย งาม"]),
        ("กรมปา", ["did you mean", "กรมป่า"]),
        ("qqq", ["check the spelling"]),
        ("กปา.", ["is nobody and nothing"]),
        ("q<{q\uf0b7", ["check the spelling"]),
    ],
)
def test_several_or_none_get_a_list(typed: str, words: list[str]) -> None:
    store = store_of(reading("a", heads={"สมชาย ดี": "กรมป่า", "สมชาย งาม": "กรมน้ำ", "เอกปา ใจดี": "กรมดิน"}))
    with pytest.raises(QuestionError) as error:
        Lookup(store).find(typed)
    assert all(word in str(error.value) for word in words)


@pytest.mark.parametrize(
    "typed",
    [
        "กรมน\u0e49\u0e4d\u0e32",
        "กรมน\u0e4d\u0e49\u0e32",
        "กรมน\u0e33\u0e49",
        "กรมน \u0e49\u0e33",
        "กรมน \u0e49\u0e32",
        "กรมน\uf70b\u0e33",
        "organization/กรมน\u0e4d\u0e49\u0e32",
    ],
)
def test_names_are_found_however_their_marks_are_typed(typed: str) -> None:
    names = Lookup(store_of(reading("a", heads={"สมชาย ดี": "กรมน้ำ", "สมชาย งาม": "กรมนา"})))
    assert names.find(typed).name == "กรมน้ำ"
    assert [entity.name for entity in names.all_of(typed)] == ["กรมน้ำ"]


def test_goals_are_found_by_full_width_numbers(mission: GraphStore) -> None:
    assert Lookup(mission).find("ＳＤＧ１６").name.startswith("SDG 16")


@pytest.mark.parametrize("typed", ["18", "SDG 0", "3.z"])
def test_a_number_that_is_no_goal_is_told_which_are(mission: GraphStore, typed: str) -> None:
    with pytest.raises(QuestionError, match="goals are 1 to 17"):
        Lookup(mission).goals_of(typed)


def test_a_goals_number_means_the_goal_though_a_body_goes_by_it_too(mission: GraphStore) -> None:
    body = Quad(NamedNode(iri("organization", "บริษัท 3")), NamedNode(full("skos:altLabel")), Literal("3"), UNION)
    names = Lookup(GraphStore.of([*(quad for _, quads in mission.each_graph() for quad in quads), body]))
    assert [entity.name for entity in names.all_of("3")] == [iri("organization", "บริษัท 3").removeprefix(BASE)]
    assert [entity.iri for entity in names.goals_of("3")] == [f"{SDG}3"]
    assert [entity.iri for entity in names.goals_of("no poverty")] == [f"{SDG}1"]
    assert names.goals_of("สพร.") == names.all_of("สพร.")


CHIANG_MAI = iri("place", "TH-50")


@pytest.mark.parametrize(
    "typed", ["เชียงใหม่", "จังหวัดเชียงใหม่", "จ.เชียงใหม่", "จ. เชียงใหม่", "Chiang Mai", "chiangmai", "th-50"]
)
def test_a_province_is_found_by_every_name_and_its_code(typed: str) -> None:
    names = Lookup(store_of(reading("a", heads={"ดี ใจงาม": "กรมป่า"}, province="TH-50")))
    assert [entity.iri for entity in names.all_of(typed)] == [CHIANG_MAI]
    assert names.find(typed).name == "เชียงใหม่"
    assert names.province(typed).iri == CHIANG_MAI


@pytest.mark.parametrize("typed", ["เชียงใหม่", "จังหวัดเชียงใหม่", "TH-50"])
def test_a_province_comes_with_its_administration_which_alone_can_act(typed: str) -> None:
    names = Lookup(store_of(reading("a", heads={"ดี ใจงาม": "จังหวัดเชียงใหม่"}, province="TH-50")))
    body = iri("organization", "จังหวัดเชียงใหม่")
    assert {entity.iri for entity in names.all_of(typed)} == {CHIANG_MAI, body}
    assert names.find(typed).iri == body


def test_a_province_that_the_graph_does_not_have_is_one_all_the_same() -> None:
    names = Lookup(store_of(reading("a", heads={"ดี ใจงาม": "กรมป่า"})))
    assert names.province("แพร่").iri == iri("place", "TH-54")
    with pytest.raises(QuestionError, match="is no province: did you mean เชียงใหม่"):
        names.province("เชียงใม่")
    with pytest.raises(QuestionError, match="is no province: give one of the 77"):
        names.province("กรมป่า")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("person/ดี_ใจงาม", iri("person", "ดี ใจงาม")),
        (iri("person", "ดี ใจงาม"), iri("person", "ดี ใจงาม")),
        ("ดี ใจงาม", ""),
        ("person/ดี ใจงาม", ""),
    ],
)
def test_what_is_typed_as_an_iri_is_one(typed: str, found: str) -> None:
    assert typed_iri(typed) == found


def test_namesakes_are_others_of_a_given_name_alone() -> None:
    names = Lookup(
        built(
            Raw("a", "ข่าว\n\nนายสมชาย ใจงาม อธิบดีกรมชลประทาน กล่าวว่า น้ำลด นายสมชาย กล่าวว่า ฝนตก", "a"),
            Raw("b", "ข่าว\n\nนายสมชาย ป่าเขียว อธิบดีกรมป่าไม้ กล่าวว่า ป่าเพิ่ม", "b"),
            Raw("c", "ข่าว\n\nนายสมชายชาญ ดีเลิศ อธิบดีกรมอนามัย กล่าวว่า คนแข็งแรง", "c"),
        )
    )
    assert [other.name for other in names.namesakes("สมชาย")] == ["สมชาย ป่าเขียว"]
    assert names.namesakes("สมชาย ใจงาม") == names.namesakes("กรมป่าไม้") == ()


def test_near_names_come_the_nearest_first() -> None:
    names = Lookup(store_of(reading("a", heads={"ดี ใจงาม": "กรมป่า", "ดี ใจงาน": "กรมน้ำ"})))
    assert [entity.name for entity in names.near("ดี ใจงามม")] == ["ดี ใจงาม", "ดี ใจงาน"]
    assert names.near("xyz") == ()
