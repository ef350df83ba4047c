"""Names as keys."""

import pytest

from kg.text.fold import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [("ก.พ.ร.", "กพร"), ("สำนักงาน ก.พ.", "สำนักงานก.พ."), ("“งานดี”", "งานดี"), ("OPDC", "opdc")],
)
def test_forms_that_differ_in_spacing_marks_or_case_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_names_stay_apart() -> None:
    assert fold("ก.พ.") != fold("ก.พ.ร.")
