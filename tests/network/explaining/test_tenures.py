"""Tenures: the holdings they rest on, who came before and after, and what speaks against them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from kg.iris import full
from kg.network.explaining.steps import Known
from kg.network.explaining.tenures import days_of, held, of_post, of_tenure
from tests.network.explaining.telling import POST, known, said
from tests.network.press import reading, store_of


@pytest.fixture(scope="module")
def graph() -> Known:
    """Two directors-general one after the other, and amid the first one's time a claim that it was somebody else."""
    first = {f"a{month}": ("สมชาย ใจงาม", date(2022, month, 1)) for month in range(1, 7)}
    then = {f"b{month}": ("มานะ ดีเลิศ", date(2023, month, 1)) for month in range(1, 5)}
    slip = {"c": ("สุข ใจดี", date(2022, 3, 5))}
    told = (reading(n, day, heads={name: "กรมป่า"}) for n, (name, day) in {**first, **then, **slip}.items())
    return known(store_of(*told), 2)


@pytest.fixture(scope="module")
def of_person(graph: Known) -> Mapping[str, str]:
    """The tenure of each by name."""
    found = graph.store.nodes_with("rdf:type", full("kg:Tenure"))
    return {graph.name(graph.store.value(one, "org:member")): one for one in found}


def test_a_tenure_tells_its_days_and_its_successor(graph: Known, of_person: Mapping[str, str]) -> None:
    steps = list(of_tenure(graph, of_person["สมชาย ใจงาม"]))
    assert said(steps, "claims") == ["สมชาย ใจงาม held อธิบดี กรมป่า (incumbent)"]
    assert said(steps, "attested") == [
        "first 2022-01-01, last 2022-06-01, by 6 holdings; until 2023-01-01, when the next holder is first attested"
    ]
    assert said(steps, "successor") == ["มานะ ดีเลิศ, 2023-01-01 to 2023-04-01"]
    assert [step.article for step in steps if step.what == "rests on"] == ["ข่าว a1", "ข่าว a2"]
    assert steps[-1].detail == "… and 4 more holdings"


def test_the_last_one_has_no_end_and_a_predecessor(graph: Known, of_person: Mapping[str, str]) -> None:
    steps = list(of_tenure(graph, of_person["มานะ ดีเลิศ"]))
    assert said(steps, "attested")[0].endswith("; nobody is attested after it")
    assert said(steps, "predecessor") == ["สมชาย ใจงาม, 2022-01-01 to 2022-06-01, until 2023-01-01"]


def test_what_contradicts_is_told_with_the_words_of_both(graph: Known, of_person: Mapping[str, str]) -> None:
    steps = list(of_tenure(graph, of_person["สุข ใจดี"]))
    assert said(steps, "contradicts")[0].startswith("สมชาย ใจงาม held อธิบดี กรมป่า (incumbent): most")
    sides = {step.what: (step.quote, step.article) for step in steps if step.what.endswith("side")}
    assert sides["one side"] == ("นายสุข ใจดี อธิบดีกรมป่า ประชุมร่วมกับ กรมป่า", "ข่าว c")
    assert sides["other side"] == ("นายสมชาย ใจงาม อธิบดีกรมป่า ประชุมร่วมกับ กรมป่า", "ข่าว a4")
    other = list(of_tenure(graph, of_person["สมชาย ใจงาม"]))
    assert said(other, "contradicted")[0].startswith("สุข ใจดี held")


def test_a_post_is_a_line_of_holders(graph: Known) -> None:
    steps = list(of_post(graph, POST))
    assert said(steps, "has") == ["one holder at a time: a successor ends a tenure"]
    assert [step.detail for step in steps if step.what == "held by"] == [
        "สมชาย ใจงาม (incumbent), 2022-01-01 to 2022-06-01, until 2023-01-01; 6 holdings",
        "สุข ใจดี (incumbent), 2022-03-05 to 2022-03-05, against the line; 1 holding",
    ]
    assert steps[-1].detail == "… and 1 more holder"


def test_a_tenure_is_told_in_short(graph: Known, of_person: Mapping[str, str]) -> None:
    tenure = of_person["มานะ ดีเลิศ"]
    assert (held(graph, tenure), days_of(graph, tenure)) == (
        "มานะ ดีเลิศ held อธิบดี กรมป่า (incumbent)",
        "2023-01-01 to 2023-04-01",
    )
