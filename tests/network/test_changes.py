"""Changes: what only has another IRI is neither new nor gone."""

from __future__ import annotations

from kg.network.changes import Change, uneven


def change(is_new: bool, name: str, iri: str = "urn:a", kind: str = "event") -> Change:
    return Change(is_new, kind, name, iri)


def test_what_is_gone_under_one_iri_and_there_under_another_is_left_out() -> None:
    found = [change(False, "พิธีเปิด"), change(True, "พิธีเปิด", "urn:b"), change(True, "การประชุม")]
    assert list(uneven(found)) == [change(True, "การประชุม")]


def test_of_several_of_one_name_as_many_are_told_as_there_are_more() -> None:
    found = [change(False, "การประชุม"), *(change(True, "การประชุม", f"urn:{n}") for n in range(3))]
    assert len(list(uneven(found))) == 2


def test_another_kind_undoes_nothing() -> None:
    found = [change(False, "ตาก", kind="person"), change(True, "ตาก", kind="organization")]
    assert list(uneven(found)) == found
