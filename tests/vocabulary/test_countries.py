from __future__ import annotations

from kg.vocabulary.countries import cities, constitutions, countries, country_names


def test_no_country_hides_a_longer_one() -> None:
    lengths = [len(name) for name in countries()]
    assert lengths == sorted(lengths, reverse=True)


def test_words_for_constitutions_are_no_countries() -> None:
    assert "ราชอาณาจักร" in constitutions()
    assert not {*constitutions()} & {*countries()}


def test_countries_have_names_in_both_languages() -> None:
    assert "Japanese" in country_names()["JP"].english
    assert {"เมียนมา", "พม่า"} <= {*country_names()["MM"].thai}
    assert cities()["โตเกียว"] == "Tokyo"
