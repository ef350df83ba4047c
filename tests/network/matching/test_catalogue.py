"""What a graph knows by name."""

from __future__ import annotations

import pytest

from kg.iris import Kind
from kg.network.matching.catalogue import Known, Trust, catalogue, is_generic
from tests.network.press import reading, store_of


@pytest.fixture(scope="module")
def known() -> dict[str, Known]:
    store = store_of(
        reading("a", heads={"ดี ใจงาม": "กรมประมง"}, organizers=["จังหวัดน่าน"]),
        reading("b", heads={"ดี ใจงาม": "กรมประมง"}, organizers=["ชมรมคนรักน้ำ"]),
    )
    return {one.name: one for one in catalogue(store)}


def test_bodies_have_the_names_of_the_graph_and_of_the_authority_file(known: dict[str, Known]) -> None:
    fisheries = known["กรมประมง"]
    forms = {form.text: form.trust for form in fisheries.forms}
    assert forms["กรมประมง"] is Trust.MAIN
    assert "Department of Fisheries" in forms
    assert (fisheries.here, fisheries.is_official, fisheries.articles) == (True, True, 2)


def test_what_texts_alone_name_is_not_official(known: dict[str, Known]) -> None:
    assert not known["ชมรมคนรักน้ำ"].is_official
    assert known["ดี ใจงาม"].kind is Kind.PERSON


def test_the_rest_of_the_authority_file_is_not_here(known: dict[str, Known]) -> None:
    assert not known["กรมป่าไม้"].here


def test_provinces_go_by_their_name_alone_and_in_english(known: dict[str, Known]) -> None:
    nan = known["จังหวัดน่าน"]
    assert nan.is_province and nan.here
    assert {"น่าน", "Nan", "Nan Province"} <= {form.text for form in nan.forms}
    assert known["จังหวัดแพร่"].is_province and not known["จังหวัดแพร่"].here


@pytest.mark.parametrize(("name", "expected"), [("ศูนย์ฯ", True), ("กระทรวง", True), ("กรมอุทยานฯ", False)])
def test_a_head_alone_names_nobody_elsewhere(name: str, expected: bool) -> None:
    assert is_generic(name) is expected
