"""Units and classifiers."""

from __future__ import annotations

import pytest

from kg.vocabulary.units import UnitKind, units, unsaid_unit


@pytest.mark.parametrize(
    ("form", "name", "kind"),
    [
        ("บ.", "บาท", UnitKind.MONEY),
        ("%", "ร้อยละ", UnitKind.SHARE),
        ("คน", "คน", UnitKind.PEOPLE),
        ("วัน", "วัน", UnitKind.TIME),
        ("อันดับ", "อันดับ", UnitKind.RANK),
    ],
)
def test_a_written_form_leads_to_its_unit(form: str, name: str, kind: UnitKind) -> None:
    unit = units()[form]
    assert unit is not None
    assert (unit.name, unit.kind) == (name, kind)


def test_units_whose_letters_also_begin_names_need_a_pause() -> None:
    assert [bool(unit and unit.paused) for unit in (units()["นาย"], units()["คน"])] == [True, False]


def test_longer_words_that_only_begin_like_a_unit_are_none() -> None:
    assert [units()[form] for form in ("รายงาน", "วันนี้")] == [None, None]


def test_every_kind_has_units() -> None:
    assert {unit.kind for unit in units().values() if unit} == set(UnitKind)


def test_sums_and_indices_have_a_unit_where_none_is_said() -> None:
    assert (unsaid_unit("sum"), unsaid_unit("index")) == ("บาท", "จุด")
    with pytest.raises(KeyError):
        unsaid_unit("weight")
