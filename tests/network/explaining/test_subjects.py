"""Subjects: goals, provinces and articles, by what articles tell of them."""

from __future__ import annotations

from kg.iris import BASE, SDG, iri
from kg.network.explaining.subjects import of_article, of_province, of_theme
from tests.network.explaining.telling import known, said
from tests.network.press import reading, store_of

GRAPH = known(
    store_of(
        reading("a", goals=[("กรมป่า", "15", 0.4), ("กรมน้ำ", "15.1", 0.9)], province="TH-63"),
        reading("b", heads={"ดี ใจงาม": "กรมป่า"}),
    ),
    3,
)


def test_a_goal_tells_who_serves_it_and_its_targets_the_surest_first() -> None:
    steps = list(of_theme(GRAPH, f"{SDG}15"))
    assert steps[0].detail.startswith("SDG 15 ")
    assert said(steps, "served") == ["4 times in 1 article, by 2 people and bodies"]
    facts = [step for step in steps if step.what == ""]
    assert [fact.sure for fact in facts] == [1.0, 1.0, 0.9, None]
    assert facts[2].detail.startswith("กรมน้ำ is reported to serve SDG 15.1")
    assert facts[3].detail == "… and 1 more fact"


def test_a_province_tells_where_it_is_named_and_what_is_told_to_be_there() -> None:
    steps = list(of_province(GRAPH, iri("place", "TH-63")))
    assert steps[0].detail == "ตาก (place/TH-63): a province, TH-63 in ISO 3166-2"
    assert said(steps, "named") == ["1 time in 1 article"]
    assert said(steps, "holds") == ["0 places, where 1 event and 4 statements and goals are told to be"]
    assert said(steps, "")[0] == "การประชุม (meeting; no day; ตาก)"


def test_an_article_tells_what_it_names_and_is_about() -> None:
    steps = list(of_article(GRAPH, f"{BASE}article/a"))
    assert (steps[0].detail, steps[0].article, steps[0].day) == ("a: an article", "ข่าว a", "2023-05-01")
    assert said(steps, "names") == ["3 people, bodies and events: กรมน้ำ, กรมป่า and การประชุม"]
    assert said(steps, "is about")[0].startswith("SDG 15 ")
    assert said(of_article(GRAPH, f"{BASE}article/b"), "is about") == []


def test_a_reissue_and_its_original_tell_of_each_other() -> None:
    heads = {f"นาม{n} สกุล{n}": f"กรมที่ {n}" for n in range(9)}
    graph = known(store_of(*(reading(name, heads=heads) for name in ("a1", "a2"))))
    first, again = (f"{BASE}article/{name}" for name in ("a1", "a2"))
    assert [step.article for step in of_article(graph, again) if step.what == "is again"] == ["ข่าว a1"]
    assert [step.article for step in of_article(graph, first) if step.what == "again in"] == ["ข่าว a2"]
