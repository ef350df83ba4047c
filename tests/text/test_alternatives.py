"""Many forms as one pattern."""

import re

import pytest

from kg.text.alternatives import one_of_forms


def found(text: str, **forms: str) -> list[str]:
    pattern = one_of_forms({form: [guard] if guard else [] for form, guard in forms.items()})
    return re.findall(pattern, text)


def test_the_longest_form_is_read_and_every_form_at_all() -> None:
    assert found("กข กขค ก ขค", ก="", กข="", กขค="", ข="") == ["กข", "กขค", "ก", "ข"]


def test_a_shorter_form_is_read_where_the_longer_one_does_not_fit_the_pattern_around_it() -> None:
    pattern = re.compile(f"(?:{one_of_forms({'วัน': [], 'วันที่': []})})ที่")
    assert pattern.fullmatch("วันที่")


def test_a_form_counts_where_its_guard_holds() -> None:
    assert found("นายก นาย", นาย="(?!ก)") == ["นาย"]
    assert found("นายกนาย นายกอ", นาย="(?!ก)", นายก="(?=อ)") == ["นาย", "นายก"]


@pytest.mark.parametrize("form", ["พ.ศ.", "a|b", "[x]", "(", "^", "-", "ก ข"])
def test_every_sign_stands_for_itself(form: str) -> None:
    pattern = one_of_forms({form: [], "z": [], "y": []})
    assert re.fullmatch(pattern, form)
    assert not re.fullmatch(pattern, "พxศx")


def test_of_no_forms_none_is_found() -> None:
    assert not re.search(one_of_forms({}), "ก")
