"""Mentions: where something is named, how often, in which ways."""

from __future__ import annotations

from dataclasses import replace

from kg.iris import iri
from kg.models import Reading
from kg.network.explaining.mentions import named
from tests.network.explaining.telling import HEAD, known, misspelt
from tests.network.press import reading, store_of


def test_the_commonest_way_to_write_it_comes_first_each_with_a_sentence() -> None:
    total, *forms = named(misspelt(), HEAD)
    assert total.detail == "7 times in 7 articles"
    assert [form.detail.partition(":")[0] for form in forms] == ["นายสมชาย ใจงาม", "นายสมชาย ใจงาน"]
    assert "6 times in 6 articles, found by test; certain" in forms[0].detail
    assert [(form.quote, form.article, form.day) for form in forms[1:]] == [
        ("นายสมชาย ใจงาน อธิบดีกรมป่า ประชุมร่วมกับ กรมป่า", "ข่าว z", "2023-06-01")
    ]


def doubted(release: Reading, rule: str, sure: float) -> Reading:
    """The release with its person named by another rule."""
    mentions = tuple(replace(each, rule=rule, confidence=sure) for each in release.persons[0].mentions)
    return replace(release, persons=(replace(release.persons[0], mentions=mentions),))


def test_a_form_that_several_rules_found_says_how_many_each_and_how_sure_the_best_is() -> None:
    told = [doubted(reading(name, heads={"ดี ใจงาม": "กรมป่า"}), rule, sure) for name, rule, sure in RULES]
    _, form = named(known(store_of(*told)), iri("person", "ดี ใจงาม"))
    assert "found by title+name (2) and role/name (1); 0.9: of a hundred" in form.detail
    assert (form.sure, form.article) == (0.9, "ข่าว b")


RULES = (("a", "title+name", 0.6), ("b", "role/name", 0.9), ("c", "title+name", 0.7))


def test_what_is_named_nowhere_has_no_step() -> None:
    assert list(named(misspelt(), iri("person", "สุข ใจดี"))) == []
