"""What the page's script goes by: months as Python reads them, a ledger's terms in both languages, figures."""

from __future__ import annotations

import re
from typing import Any

import pytest

from kg.calendar.periods import period
from kg.export.page.given import given
from kg.ledger.properties import TERMS


@pytest.fixture(scope="module")
def data() -> dict[str, Any]:
    return given()


def test_every_form_of_a_month_is_read_as_that_month(data: dict[str, Any]) -> None:
    months = data["dates"]["months"]
    assert {months[form] for form in ("มีนาคม", "มีค", "march", "mar")} == {3}
    assert set(months.values()) == set(range(1, 13))
    assert {form: period(f"{form} 2567")[0].month for form in months if form.isascii() is False} == {
        form: number for form, number in months.items() if form.isascii() is False
    }


def test_no_form_has_what_the_page_takes_away(data: dict[str, Any]) -> None:
    dates = data["dates"]
    forms = [*dates["months"], *dates["around"], dates["fiscal"]]
    assert [form for form in forms if re.search(r"[.\s]", form) or form != form.lower()] == []


def test_the_terms_of_a_ledger_have_labels_in_both_languages(data: dict[str, Any]) -> None:
    assert {name: tuple(term for term, *_ in rows) for name, rows in data["terms"].items()} == {
        name: terms() for name, terms in TERMS.items()
    }
    assert all(thai and english and thai != english for rows in data["terms"].values() for _, thai, english in rows)


def test_figures_are_percents_of_every_kind_in_both_sets(data: dict[str, Any]) -> None:
    annotated, control = (data["quality"][name] for name in ("annotated", "control"))
    assert annotated.keys() == control.keys()
    figures = [
        figure for one in (annotated, control) for key, pair in one.items() if key != "articles" for figure in pair
    ]
    assert all(0 < figure <= 100 for figure in figures)


def test_who_leads_a_body_holds_a_role_alone(data: dict[str, Any]) -> None:
    assert {"อธิบดี", "ปลัดกระทรวง", "รัฐมนตรีว่าการกระทรวง"} <= set(data["leading"])
    assert not {"รองอธิบดี", "กรรมการ", "ที่ปรึกษา"} & set(data["leading"])
