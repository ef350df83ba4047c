"""The forms of whole classes of the vocabulary."""

import pytest

from kg.grammar.classes import CLASSES, forms_of


@pytest.mark.parametrize("kind", CLASSES)
def test_every_class_has_its_forms_sorted_each_once(kind: str) -> None:
    forms = forms_of(kind)
    assert len(forms) > 5
    assert list(forms) == sorted(set(forms))


def test_a_form_keeps_off_the_longer_words_that_only_hold_it() -> None:
    forms = {word.text: word for word in forms_of("Title")}
    assert {"นายกรัฐมนตรี", "ทุกนาย"} <= set(forms["นาย"].not_inside)
    assert "นายกรัฐมนตรี" not in forms


def test_verbs_of_report_are_verbs_of_saying() -> None:
    report, saying = ({word.text for word in forms_of(kind)} for kind in ("ReportingVerb", "VerbOfSaying"))
    assert report < saying
    assert "ย้ำ" in report
    assert "เสนอ" in saying - report
